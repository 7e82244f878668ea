/** Whether a text is hexadecimal digits. */
function isHex(text: string): boolean {
	return /^(0[xX])?[0-9A-Fa-f]+$/.test(text);
}

/** Whether a text is Base64 of either alphabet. */
function isBase64(text: string): boolean {
	const body = text.replace(/[\r\n]+$/, "");
	const digits = body.replace(/=+$/, "").replace(/[\r\n]/g, "");
	const padding = /=*$/.exec(body)?.[0].length ?? 0;
	const count = digits.length;
	const fits = count > 1 && count % 4 !== 1;
	const padded = padding === 0 || padding === (4 - (count % 4)) % 4;
	return fits && padded && /^([\w-]*|[0-9A-Za-z+/]*)$/.test(digits);
}

/** Whether a text is a JSON Web Token; its signature is not verified. */
function isJwt(text: string): boolean {
	if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) {
		return false;
	}
	return isJsonObject(decodeBase64(splitOnce(text, ".")[0]));
}

/** Reads URL-safe Base64, each byte as one character. */
function decodeBase64(text: string): string {
	const even = text.length % 4 === 1 ? text.slice(0, -1) : text;
	return atob(even.replaceAll("-", "+").replaceAll("_", "/"));
}

/** Whether a text holds PEM blocks, each with its end. */
function isPem(text: string): boolean {
	const blocks = text.split("-----BEGIN ").slice(1);
	return blocks.length > 0 && blocks.every(isPemBlock);
}

/** Whether a PEM block, from behind its BEGIN, is whole. */
function isPemBlock(block: string): boolean {
	const [label, rest] = splitOnce(block, "-----");
	const [body, end] = splitOnce(rest, "-----END ");
	const bytes = body.replace(/\\./gs, "");
	return end.startsWith(`${label}-----`) && /[0-9A-Za-z]/.test(bytes);
}
