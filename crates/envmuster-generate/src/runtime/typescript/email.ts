/** Whether a text is one address, bare or behind a name. */
function isEmail(text: string): boolean {
	if (!text.endsWith(">")) {
		return isAddress(text);
	}
	const [name, address, opened] = splitLast(text.slice(0, -1), "<");
	return opened && isDisplayName(name) && isAddress(address);
}

/** Whether a text can stand before an address; an `@` would be another address. */
function isDisplayName(text: string): boolean {
	const name = trimSpace(text);
	const quoted = /^".*"$/s.test(name);
	return !hasControl(name) && (quoted || !/[@<>]/.test(name));
}

/** Whether a text is an address. */
function isAddress(text: string): boolean {
	const [local, domain] = splitLast(text, "@");
	return countBytes(local) <= 64 && isLocalPart(local) && isDomain(domain);
}

/** Whether a text can stand before the `@`. */
function isLocalPart(local: string): boolean {
	if (/^".*"$/s.test(local)) {
		return !hasControl(local) && !local.slice(1, -1).includes('"');
	}
	const odd = hasWhiteSpace(local) || hasControl(local);
	const atoms = local.split(".");
	return !odd && !/[()<>[\]:;@\\,"]/.test(local) && !atoms.includes("");
}

/** Whether a text can stand behind the `@`. */
function isDomain(domain: string): boolean {
	if (/^\[.*\]$/s.test(domain)) {
		return isIp(domain.slice(1, -1).replace(/^IPv6:/, ""));
	}
	return isHostName(domain);
}
