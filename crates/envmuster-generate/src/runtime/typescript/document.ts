/** Reads a JSON document. */
function readJson(text: string): unknown {
	return JSON.parse(text);
}

/** Counts how many levels deep a JSON document is. */
function countLevels(text: string): number {
	let level = 0;
	let deepest = 0;
	for (const mark of text.replace(/"(\\.|[^"\\])*"/gs, "")) {
		level += mark === "[" || mark === "{" ? 1 : 0;
		level -= mark === "]" || mark === "}" ? 1 : 0;
		deepest = Math.max(level, deepest);
	}
	return deepest;
}

/** Whether a text is a JSON document of at most 256 levels. */
function isJson(text: string): boolean {
	try {
		readJson(text);
		return countLevels(text) <= 256;
	} catch {
		return false;
	}
}

/** Whether a text is a JSON object. */
function isJsonObject(text: string): boolean {
	return /^[ \t\r\n]*\{/.test(text) && isJson(text);
}

/** Whether a text is a JSON array. */
function isJsonArray(text: string): boolean {
	return /^[ \t\r\n]*\[/.test(text) && isJson(text);
}

/** Reads the items of a list; those of a JSON array are texts or JSON again. */
function toItems(text: string, separator?: string): readonly string[] {
	const document = isJsonArray(text) ? readJson(text) : undefined;
	if (!Array.isArray(document)) {
		return splitItems(text, separator);
	}
	const items: readonly unknown[] = document;
	return items.map((item) =>
		typeof item === "string" ? item : JSON.stringify(item),
	);
}

/** Splits at the separator, or at commas, semicolons or white space. */
function splitItems(text: string, separator?: string): readonly string[] {
	const usual = [",", ";"].find((mark) => text.includes(mark)) ?? "";
	const mark = separator ?? usual;
	if (trimSpace(mark) === "") {
		return splitWords(text);
	}
	const items = text.split(mark).map(trimSpace);
	return items.filter((item) => item !== "");
}

/** Whether a text is a list of at least one item, or a JSON array. */
function isList(text: string): boolean {
	return splitItems(text).length > 0 || isJsonArray(text);
}
