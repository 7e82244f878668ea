/** Demands one of these texts. */
function listedIn(choices: readonly string[]): (text: string) => boolean {
	return (text) => choices.includes(text);
}

/** Demands one of these texts, whatever its case. */
function listedInAnyCase(
	choices: readonly string[],
): (text: string) => boolean {
	return (text) => isOneOf(text, choices);
}

/** Reads a choice in the spelling of the list. */
function chooseFrom<T extends string>(
	choices: readonly T[],
): (text: string) => T {
	const same = (text: string) =>
		choices.find((choice) => choice === text) ??
		choices.find((choice) => lowerAscii(choice) === lowerAscii(text));
	return (text) => same(text) ?? (text as T);
}

/** Demands a number between two. */
function numberWithin(
	read: (text: string) => number,
	least: number | undefined,
	most: number | undefined,
): (text: string) => boolean {
	return (text) =>
		(least === undefined || read(text) >= least) &&
		(most === undefined || read(text) <= most);
}

/** Demands a multiple, as nearly as binary fractions tell. */
function multipleOf(
	read: (text: string) => number,
	by: number,
): (text: string) => boolean {
	return (text) => {
		const rest = Math.abs(read(text) / by) % 1;
		return !(rest > 1e-9 && rest < 1 - 1e-9);
	};
}

/** Demands so many characters. */
function lengthWithin(
	least: number | undefined,
	most: number | undefined,
): (text: string) => boolean {
	return numberWithin((text) => [...text].length, least, most);
}

/** Demands a beginning. */
function startingWith(start: string): (text: string) => boolean {
	return (text) => text.startsWith(start);
}

/** Demands an end. */
function endingWith(end: string): (text: string) => boolean {
	return (text) => text.endsWith(end);
}

/** Demands a URL of one of these hosts. */
function ofHosts(...hosts: readonly string[]): (text: string) => boolean {
	return (text) => {
		const [, rest] = splitScheme(text);
		return rest.startsWith("//") && isOneOf(hostOf(rest.slice(2)), hosts);
	};
}

/** Reads a list with this separator. */
function itemsOf(separator: string): (text: string) => readonly string[] {
	return (text) => toItems(text, separator);
}

/** Demands a list of so many items. */
function itemsWithin(
	separator: string | undefined,
	least: number | undefined,
	most: number | undefined,
): (text: string) => boolean {
	return numberWithin((text) => toItems(text, separator).length, least, most);
}

/** Demands a list that names no item twice; JSON is not looked into. */
function uniqueItems(separator: string | undefined): (text: string) => boolean {
	return (text) => {
		const items = splitItems(text, separator);
		return new Set(items).size === items.length || isJsonArray(text);
	};
}
