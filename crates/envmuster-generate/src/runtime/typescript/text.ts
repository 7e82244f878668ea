/** Whether there is white space in a text. */
function hasWhiteSpace(text: string): boolean {
	return /\p{White_Space}/u.test(text);
}

/** Whether there is a control character in a text. */
function hasControl(text: string): boolean {
	return /\p{Cc}/u.test(text);
}

/** Splits a text at white space. */
function splitWords(text: string): string[] {
	return text.split(/\p{White_Space}+/u).filter((word) => word !== "");
}

/** Takes the white space around a text away. */
function trimSpace(text: string): string {
	return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}

/** Writes the letters of ASCII small, and no others. */
function lowerAscii(text: string): string {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a text is a choice, whatever its case. */
function isOneOf(text: string, choices: readonly string[]): boolean {
	return choices.some((choice) => lowerAscii(choice) === lowerAscii(text));
}

/** Splits a text at the first mark; the third part says whether there is one. */
function splitOnce(text: string, mark: string): [string, string, boolean] {
	const at = text.indexOf(mark);
	return at < 0
		? [text, "", false]
		: [text.slice(0, at), text.slice(at + mark.length), true];
}

/** Splits a text at the last mark; all of it stands behind one that is not there. */
function splitLast(text: string, mark: string): [string, string, boolean] {
	const at = text.lastIndexOf(mark);
	return at < 0
		? ["", text, false]
		: [text.slice(0, at), text.slice(at + mark.length), true];
}

/** Counts the bytes of a text. */
function countBytes(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** Whether a text can name a file. */
function isPath(text: string): boolean {
	return !hasControl(text) && trimSpace(text) !== "";
}

/** Whether line breaks are the only control characters. */
function isPrintable(text: string): boolean {
	return !hasControl(text.replace(/\r?\n/g, ""));
}
