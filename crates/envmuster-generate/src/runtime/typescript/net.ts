/** Whether a text is an IPv4 address. */
function isIpv4(text: string): boolean {
	const octet = /^(0|[1-9][0-9]{0,2})$/;
	const parts = text.split(".");
	const sound = parts.every((part) => octet.test(part) && Number(part) < 256);
	return parts.length === 4 && sound;
}

/** Counts the groups of a part of an IPv6 address; infinitely many where it is none. */
function countGroups(text: string, atEnd: boolean): number {
	const parts = text === "" ? [] : text.split(":");
	let count = 0;
	for (const [at, part] of parts.entries()) {
		if (/^[0-9A-Fa-f]{1,4}$/.test(part)) {
			count += 1;
		} else if (atEnd && at === parts.length - 1 && isIpv4(part)) {
			count += 2;
		} else {
			return Number.POSITIVE_INFINITY;
		}
	}
	return count;
}

/** Whether a text is an IPv6 address without a zone. */
function isBareIpv6(text: string): boolean {
	const [head, tail, elided] = splitOnce(text, "::");
	if (!elided) {
		return countGroups(head, true) === 8;
	}
	return countGroups(head, false) + countGroups(tail, true) < 8;
}

/** Whether a text is an IPv6 address, with or without a zone. */
function isIpv6(text: string): boolean {
	const [address, zone] = splitOnce(text, "%");
	return isBareIpv6(zone === "" ? text : address);
}

/** Whether a text is an IP address. */
function isIp(text: string): boolean {
	return isIpv4(text) || isIpv6(text);
}

/** Whether a text is not what Kubernetes sets for a service: tcp://10.0.0.1:80. */
function isNoServiceLink(text: string): boolean {
	const link = /^(?:tcp|udp|sctp):\/\/(?:\[(.+)\]|(.+)):([0-9]+)$/.exec(text);
	const [, inBrackets = "", bare = "", port = ""] = link ?? [];
	const found = isIpv4(bare) || isBareIpv6(inBrackets);
	return link === null || !found || Number(port) > 65535;
}

/** Whether a text is one part of a host name. */
function isLabel(text: string): boolean {
	const known = /^[\p{Alphabetic}\p{N}_-]+$/u.test(text);
	return known && countBytes(text) <= 63 && !/^-|-$/.test(text);
}

/** Whether a text is a host name or an IPv4 address. */
function isHostName(text: string): boolean {
	const name = text.replace(/\.$/, "");
	if (/\.[0-9]+$/.test(name)) {
		return isIpv4(name);
	}
	return countBytes(name) <= 253 && name.split(".").every(isLabel);
}

/** Whether a text is a host, with or without a port. */
function isHost(text: string): boolean {
	if (isIp(text)) {
		return true;
	}
	if (text.startsWith("[")) {
		const [address, behind, closed] = splitOnce(text.slice(1), "]");
		const sound =
			behind === "" || (/^:/.test(behind) && isPort(behind.slice(1)));
		return closed && sound && isIpv6(address);
	}
	const [name, port, hasPort] = splitOnce(text, ":");
	return isHostName(name) && (!hasPort || isPort(port));
}

/** Whether a text is an IP network. */
function isCidr(text: string): boolean {
	const [address, prefix] = splitOnce(text, "/");
	const longest = isIpv4(address) ? 32 : 128;
	const known = isIpv4(address) || isBareIpv6(address);
	return known && isDigits(prefix) && Number(prefix) <= longest;
}
