/** Whether a text has closed groups and classes, as any engine demands. */
function isRegex(text: string): boolean {
	if (text.includes("\\Q") || text.includes("(?x")) {
		return true;
	}
	let depth = 0;
	let at = 0;
	let repeatable = false;
	while (at < text.length) {
		const mark = text.charAt(at);
		if ("*+?".includes(mark) && !repeatable) {
			return false;
		}
		at = endOfItem(text, at);
		depth += (mark === "(" ? 1 : 0) - (mark === ")" ? 1 : 0);
		if (at > text.length || depth < 0) {
			return false;
		}
		repeatable = !"(|".includes(mark);
	}
	return depth === 0;
}

/** Steps behind an item of a pattern; behind the end where it is not closed. */
function endOfItem(text: string, at: number): number {
	const mark = text.charAt(at);
	if (mark === "\\") {
		return at + 2;
	}
	if (mark === "(") {
		return at + (/^(\?|\*[A-Z])/.test(text.slice(at + 1)) ? 2 : 1);
	}
	return mark === "[" ? endOfClass(text, at + 1) : at + 1;
}

/** Steps behind the end of a class, of which a first `]` is a member. */
function endOfClass(text: string, start: number): number {
	const negated = start + (text.charAt(start) === "^" ? 1 : 0);
	const first = text.charAt(negated) === "]";
	const begin = negated + (first ? 1 : 0);
	let end = begin;
	while (end < text.length) {
		if (text.charAt(end) === "]") {
			return end + 1;
		}
		end += text.charAt(end) === "\\" ? 2 : 1;
	}
	return first ? begin : text.length + 1;
}
