/** What a field of a schedule may hold: its limits, and names. */
type CronField = readonly [least: number, most: number, names: string];

const MINUTE_FIELD: CronField = [0, 59, ""];

const CRON_FIELDS: readonly CronField[] = [
	MINUTE_FIELD,
	[0, 23, ""],
	[1, 31, ""],
	[1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"],
	[0, 7, "sun mon tue wed thu fri sat"],
];

const YEAR_FIELD: CronField = [1970, 2199, ""];

const CRON_NAMES =
	/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|reboot|minutely)$/;

/** Whether a text is a cron schedule. */
function isCron(text: string): boolean {
	if (text.startsWith("@")) {
		const every = text.startsWith("@every ") && trimSpace(text.slice(7)) !== "";
		return every || CRON_NAMES.test(lowerAscii(text));
	}
	const words = splitWords(text);
	const first = words.findIndex((word) => !/^(CRON_)?TZ=/.test(word));
	const fields = first < 0 ? [] : words.slice(first);
	const shapes = [
		CRON_FIELDS,
		[MINUTE_FIELD, ...CRON_FIELDS],
		[...CRON_FIELDS, YEAR_FIELD],
		[MINUTE_FIELD, ...CRON_FIELDS, YEAR_FIELD],
	];
	return shapes.some((shape) => fitsCron(fields, shape));
}

/** Whether each field is one of a shape. */
function fitsCron(
	fields: readonly string[],
	shape: readonly CronField[],
): boolean {
	return (
		fields.length === shape.length &&
		shape.every((field, at) => isCronField(fields[at] ?? "", field))
	);
}

/** Whether a text is a field of a schedule: values, ranges, steps, and lists. */
function isCronField(text: string, field: CronField): boolean {
	return text.split(",").every((item) => {
		const [span, step, hasStep] = splitOnce(item, "/");
		const ends = span.split("-");
		const values =
			ends.length < 3 && ends.every((end) => isCronValue(end, field));
		const known = /^(\*|\?|L|W|LW|H|L-.*|H\(.*\))$/s.test(span);
		return (!hasStep || /^0*[1-9][0-9]*$/.test(step)) && (values || known);
	});
}

/** Whether a text is a number or a name that a field takes. */
function isCronValue(text: string, field: CronField): boolean {
	const [least, most, names] = field;
	const plain = text.replace(/[LW]+$/, "").replace(/^([^#]*)#[0-9]+$/, "$1");
	if (isDigits(plain)) {
		return Number(plain) >= least && Number(plain) <= most;
	}
	return plain !== "" && names.split(" ").includes(lowerAscii(plain));
}
