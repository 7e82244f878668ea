const MINUTE = 60;

const HOUR = 60 * MINUTE;

const DAY = 24 * HOUR;

const TIME_UNITS: readonly (readonly [string, number])[] = [
	["ns nanos nanosecond nanoseconds", 1e-9],
	["us \u00b5s \u03bcs micros microsecond microseconds", 1e-6],
	["ms msec msecs millis millisecond milliseconds", 1e-3],
	["s sec secs second seconds", 1],
	["m min mins minute minutes", MINUTE],
	["h hr hrs hour hours", HOUR],
	["d day days", DAY],
	["w wk wks week weeks", 7 * DAY],
	["mo month months", 30.44 * DAY],
	["y yr yrs year years", 365.25 * DAY],
];

const DATE_PARTS: readonly (readonly [string, number])[] = [
	["y", 365.25 * DAY],
	["m", 30.44 * DAY],
	["w", 7 * DAY],
	["d", DAY],
];

const TIME_PARTS: readonly (readonly [string, number])[] = [
	["h", HOUR],
	["m", MINUTE],
	["s", 1],
];

const SIZE_UNITS: readonly (readonly [string, number])[] = [
	["b byte bytes", 1],
	["kb", 1e3],
	["mb", 1e6],
	["gb", 1e9],
	["tb", 1e12],
	["pb", 1e15],
	["k ki kib", 2 ** 10],
	["m mi mib", 2 ** 20],
	["g gi gib", 2 ** 30],
	["t ti tib", 2 ** 40],
	["p pi pib", 2 ** 50],
];

/** Finds what a unit counts. */
function findFactor(
	unit: string,
	units: readonly (readonly [string, number])[],
): number | undefined {
	return units.find(([names]) => isOneOf(unit, names.split(" ")))?.[1];
}

/** Whether a text is a length of time. */
function isDuration(text: string): boolean {
	return readDuration(text) !== undefined;
}

/** Reads a length of time in seconds. */
function toSeconds(text: string): number {
	return readDuration(text) ?? 0;
}

/** Reads a length of time in any of its forms. */
function readDuration(text: string): number | undefined {
	if (isFloat(text) && !/[eE]/.test(text)) {
		return Number(text);
	}
	return readUnits(text) ?? readIsoDuration(text) ?? readClock(text);
}

/** Reads `1h30m` and `1 hour 30 minutes`. */
function readUnits(text: string): number | undefined {
	if (text === "" || text.endsWith(" ")) {
		return undefined;
	}
	let total = 0;
	let rest = text;
	while (rest !== "") {
		const [number, behind] = decimalPrefix(rest) ?? [0, undefined];
		const unit = behind && /^ *(\p{Alphabetic}+) */u.exec(behind);
		const factor = unit ? findFactor(unit[1] ?? "", TIME_UNITS) : undefined;
		if (!unit || behind === undefined || factor === undefined) {
			return undefined;
		}
		total += number * factor;
		rest = behind.slice(unit[0].length);
	}
	return total;
}

/** Reads `P1DT12H`. */
function readIsoDuration(text: string): number | undefined {
	if (!/^[Pp]/.test(text)) {
		return undefined;
	}
	const [date, time, hasTime] = splitOnce(text.slice(1).replace("t", "T"), "T");
	const days = readParts(date, DATE_PARTS);
	const seconds = readParts(time, TIME_PARTS);
	if (!hasTime || seconds === undefined) {
		return hasTime ? undefined : days;
	}
	if (date !== "" && days === undefined) {
		return undefined;
	}
	return (days ?? 0) + seconds;
}

/** Reads parts whose units come in this order, each at most once. */
function readParts(
	text: string,
	units: readonly (readonly [string, number])[],
): number | undefined {
	let total = text === "" ? undefined : 0;
	let rest = text;
	let next = 0;
	while (rest !== "") {
		const [number, behind] = decimalPrefix(rest) ?? [0, ""];
		const letter = lowerAscii(behind.slice(0, 1));
		const at = units.findIndex(([unit], at) => at >= next && unit === letter);
		if (at < 0) {
			return undefined;
		}
		total = (total ?? 0) + number * (units[at]?.[1] ?? 0);
		next = at + 1;
		rest = behind.slice(1);
	}
	return total;
}

/** Reads `hh:mm:ss`. */
function readClock(text: string): number | undefined {
	const found = /^([0-9]+):([0-9]+):([0-9]+\.?[0-9]*|\.[0-9]+)$/.exec(text);
	const [hours, minutes, seconds] = (found ?? []).slice(1).map(Number);
	if (hours === undefined || minutes === undefined || seconds === undefined) {
		return undefined;
	}
	const fits = minutes < 60 && seconds < 60;
	return fits ? hours * HOUR + minutes * MINUTE + seconds : undefined;
}

/** Whether a text is a number of bytes. */
function isBytes(text: string): boolean {
	return readBytes(text) !== undefined;
}

/** Reads a number of bytes, which may have a fraction. */
function toBytes(text: string): number {
	return readBytes(text) ?? 0;
}

/** Reads a number of bytes without its fraction. */
function toWholeBytes(text: string): number {
	return Math.trunc(toBytes(text));
}

/** Reads a number with a unit. */
function readBytes(text: string): number | undefined {
	if (isFloat(text) && !/[eE]/.test(text)) {
		return Number(text);
	}
	const [number, behind] = decimalPrefix(text) ?? [0, ""];
	const factor = findFactor(behind.replace(/^ */, ""), SIZE_UNITS);
	return factor && number * factor;
}
