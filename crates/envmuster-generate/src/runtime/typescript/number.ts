/** Whether a text says yes or no. */
function isBoolean(text: string): boolean {
	return /^(true|false|1|0|yes|no|on|off)$/.test(lowerAscii(text));
}

/** Reads yes or no. */
function toBoolean(text: string): boolean {
	return isOneOf(text, ["true", "1", "yes", "on"]);
}

/** Whether a text is digits, one at least. */
function isDigits(text: string): boolean {
	return /^[0-9]+$/.test(text);
}

/** Whether a text is a whole number. */
function isInteger(text: string): boolean {
	return /^[+-]?[0-9]+$/.test(text);
}

/** Whether a text is a decimal number, with or without an exponent. */
function isFloat(text: string): boolean {
	return /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text);
}

/** Whether a text is a port. */
function isPort(text: string): boolean {
	return isDigits(text) && Number(text) > 0 && Number(text) < 65536;
}

/** Reads a decimal number without a sign, and gives what stands behind it. */
function decimalPrefix(text: string): [number, string] | undefined {
	const found = /^([0-9]+\.?[0-9]*|\.[0-9]+)/.exec(text);
	return found ? [Number(found[0]), text.slice(found[0].length)] : undefined;
}
