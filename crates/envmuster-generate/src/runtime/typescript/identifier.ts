/** Whether a text is a UUID. */
function isUuid(text: string): boolean {
	const plain = /^[0-9A-Fa-f]{32}$/;
	const grouped = /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
	return plain.test(text) || grouped.test(text);
}

/** Whether a text is a telephone number with its country code. */
function isPhone(text: string): boolean {
	const number = text.replace(/^(whatsapp|sms|tel):/, "");
	const digits = number.replace(/[^0-9]/g, "");
	return /^\+[0-9 ().-]*$/.test(number) && /^[1-9][0-9]{6,14}$/.test(digits);
}

/** Whether a text is a semantic version. */
function isSemver(text: string): boolean {
	const [version, build, hasBuild] = splitOnce(text, "+");
	const [core, pre, hasPre] = splitOnce(version, "-");
	const number = /^(0|[1-9][0-9]*)$/;
	const word = /^[0-9A-Za-z-]+$/;
	const pres = hasPre ? pre.split(".") : [];
	const builds = hasBuild ? build.split(".") : [];
	return (
		core.split(".").length === 3 &&
		core.split(".").every((part) => number.test(part)) &&
		[...pres, ...builds].every((part) => word.test(part)) &&
		pres.every((part) => !isDigits(part) || number.test(part))
	);
}
