MONTHS = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
MINUTE_FIELD = (0, 59, [""])
TIME_FIELDS = [MINUTE_FIELD, (0, 23, [""]), (1, 31, [""]), (1, 12, MONTHS)]
CRON_FIELDS = [*TIME_FIELDS, (0, 7, WEEKDAYS)]
YEAR_FIELD = (1970, 2199, [""])
SCHEDULES = (
    "@yearly",
    "@annually",
    "@monthly",
    "@weekly",
    "@daily",
    "@midnight",
    "@hourly",
    "@reboot",
    "@minutely",
)


def is_cron(text: str) -> bool:
    """Whether a text is a cron schedule."""
    if text.startswith("@"):
        every = text.startswith("@every ") and text[7:].strip(WHITE_SPACE) != ""
        return every or is_one_of(text, SCHEDULES)
    fields = split_words(text)
    while fields and fields[0].startswith(("TZ=", "CRON_TZ=")):
        fields = fields[1:]
    shapes = (
        CRON_FIELDS,
        [MINUTE_FIELD, *CRON_FIELDS],
        [*CRON_FIELDS, YEAR_FIELD],
        [MINUTE_FIELD, *CRON_FIELDS, YEAR_FIELD],
    )
    return any(
        len(fields) == len(shape) and all(map(is_cron_field, fields, shape))
        for shape in shapes
    )


def is_cron_field(text: str, field: tuple[int, int, list[str]]) -> bool:
    """Whether a text is a field of a schedule: values, ranges, steps, and lists."""
    for item in text.split(","):
        span, slash, step = item.partition("/")
        if slash and not (is_digits(step) and step.strip("0")):
            return False
        ends = span.split("-")
        plain = len(ends) < len("a-b") and all(is_cron_value(e, field) for e in ends)
        if not (plain or span in ("*", "?") or is_cron_extension(span)):
            return False
    return True


def is_cron_extension(span: str) -> bool:
    """Whether a text stands for a value that the scheduler picks."""
    known = span in ("L", "W", "LW", "H") or span.startswith("L-")
    return known or (span.startswith("H(") and span.endswith(")"))


def is_cron_value(text: str, field: tuple[int, int, list[str]]) -> bool:
    """Whether a text is a number or a name that a field takes."""
    least, most, names = field
    plain = text.rstrip("LW")
    day, mark, nth = plain.partition("#")
    if mark and is_digits(nth):
        plain = day
    if is_digits(plain):
        return len(plain.lstrip("0")) <= len("2199") and least <= int(plain) <= most
    return plain != "" and lower_ascii(plain) in names
