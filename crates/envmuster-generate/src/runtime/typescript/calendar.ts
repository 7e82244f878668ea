/** Whether a text is a day that exists. */
function isDate(text: string): boolean {
	const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
	const [year, month, day] = (found ?? []).slice(1).map(Number);
	if (year === undefined || month === undefined || day === undefined) {
		return false;
	}
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return day > 0 && day <= (days[month - 1] ?? 0);
}

/** Whether a text is a time of day, with or without an offset. */
function isTime(text: string): boolean {
	const clock = /^([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?/;
	const offset = text.replace(clock, "");
	const known = offset === "" || /^[Zz]$/.test(offset);
	const plain = offset.includes(":") && isOffset(offset);
	return clock.test(text) && (known || plain);
}

/** Whether a text is a date and a time. */
function isDatetime(text: string): boolean {
	const parts = /^(.{10})[Tt ](.*)$/s.exec(text);
	return isDate(parts?.[1] ?? "") && isTime(parts?.[2] ?? "");
}

/** Whether a text is `+hh`, `+hhmm` or `+hh:mm`. */
function isOffset(text: string): boolean {
	return /^[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?$/.test(text);
}

/** Whether a text has the form of a time zone. */
function isTimezone(text: string): boolean {
	if (/^[+-]/.test(text)) {
		return isOffset(text);
	}
	return /^[A-Za-z][\w+,.:-]*(\/[\w+,.:-]+)*$/.test(text);
}
