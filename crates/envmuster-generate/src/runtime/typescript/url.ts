/** Splits a URL behind its scheme, which is empty where there is none. */
function splitScheme(text: string): [string, string] {
	const found = /^([A-Za-z][0-9A-Za-z+.-]*):/.exec(text);
	return [found?.[1] ?? "", text.slice(found?.[0].length ?? 0)];
}

/** Takes what stands before the path. */
function authorityOf(rest: string): string {
	return rest.replace(/[/?#].*$/s, "");
}

/** Takes the host of what stands behind the slashes. */
function hostOf(rest: string): string {
	const [, host] = splitLast(authorityOf(rest), "@");
	const bracketed = host.startsWith("[");
	return splitOnce(bracketed ? host.slice(1) : host, bracketed ? "]" : ":")[0];
}

/** Whether the path of a URL does not end in a slash. */
function hasNoTrailingSlash(text: string): boolean {
	return !text.replace(/[?#].*$/s, "").endsWith("/");
}

/** Whether a text is a URL that HTTP clients take without repair. */
function isHttpUrl(text: string): boolean {
	const [scheme, rest] = splitScheme(text);
	const plain = !hasWhiteSpace(text) && !hasControl(text);
	if (!isOneOf(scheme, ["http", "https"]) || !plain) {
		return false;
	}
	return /^\/\/[^/?#\\][^?#\\]*([?#].*)?$/s.test(rest) && isParsed(text);
}

/** Whether the reading that browsers share finds a host. */
function isParsed(text: string): boolean {
	try {
		return new URL(text).host !== "";
	} catch {
		return false;
	}
}

/** Whether a text is a URL of any scheme. */
function isUrl(text: string): boolean {
	const plain = text.replace(/^jdbc:/, "");
	const [scheme, rest] = splitScheme(plain);
	const slashes = rest.startsWith("//");
	const bare = isOneOf(scheme, ["file", "sqlite", "unix"]);
	const clean = !hasWhiteSpace(text) && !hasControl(text);
	const whole = scheme !== "" && rest !== "" && rest !== "//" && clean;
	if (!whole || !(slashes || bare)) {
		return false;
	}
	return !isOneOf(scheme, ["http", "https"]) || isHttpUrl(plain);
}
