MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR
TIME_UNITS = (
    (("ns", "nanos", "nanosecond", "nanoseconds"), 1e-9),
    (("us", "\u00b5s", "\u03bcs", "micros", "microsecond", "microseconds"), 1e-6),
    (("ms", "msec", "msecs", "millis", "millisecond", "milliseconds"), 1e-3),
    (("s", "sec", "secs", "second", "seconds"), 1.0),
    (("m", "min", "mins", "minute", "minutes"), MINUTE),
    (("h", "hr", "hrs", "hour", "hours"), HOUR),
    (("d", "day", "days"), DAY),
    (("w", "wk", "wks", "week", "weeks"), 7 * DAY),
    (("mo", "month", "months"), 30.44 * DAY),
    (("y", "yr", "yrs", "year", "years"), 365.25 * DAY),
)
DATE_PARTS = (("y", 365.25 * DAY), ("m", 30.44 * DAY), ("w", 7 * DAY), ("d", DAY))
TIME_PARTS = (("h", HOUR), ("m", MINUTE), ("s", 1.0))
SIZE_UNITS = (
    (("b", "byte", "bytes"), 1.0),
    (("kb",), 1e3),
    (("mb",), 1e6),
    (("gb",), 1e9),
    (("tb",), 1e12),
    (("pb",), 1e15),
    (("k", "ki", "kib"), 2.0**10),
    (("m", "mi", "mib"), 2.0**20),
    (("g", "gi", "gib"), 2.0**30),
    (("t", "ti", "tib"), 2.0**40),
    (("p", "pi", "pib"), 2.0**50),
)


def find_factor(
    unit: str,
    units: tuple[tuple[tuple[str, ...], float], ...],
) -> float | None:
    """Find what a unit counts."""
    return next((factor for names, factor in units if is_one_of(unit, names)), None)


def is_duration(text: str) -> bool:
    """Whether a text is a length of time."""
    return read_duration(text) is not None


def to_seconds(text: str) -> float:
    """Read a length of time in seconds."""
    return read_duration(text) or 0.0


def read_duration(text: str) -> float | None:
    """Read a length of time in any of its forms."""
    plain = decimal_prefix(text)
    if plain is not None and not plain[1]:
        return plain[0]
    for read in (read_units, read_iso_duration, read_clock):
        if (seconds := read(text)) is not None:
            return seconds
    return None


def read_units(text: str) -> float | None:
    """Read `1h30m` and `1 hour 30 minutes`."""
    if not text or text.endswith(" "):
        return None
    total = 0.0
    while text:
        found = None if text.startswith(("+", "-")) else decimal_prefix(text)
        if found is None:
            return None
        number, text = found[0], found[1].lstrip(" ")
        letters = 0
        while text[letters : letters + 1].isalpha():
            letters += 1
        unit = find_factor(text[:letters], TIME_UNITS)
        if unit is None:
            return None
        total += number * unit
        text = text[letters:].lstrip(" ")
    return total


def read_iso_duration(text: str) -> float | None:
    """Read `P1DT12H`."""
    if not text.startswith(("P", "p")):
        return None
    date, mark, time = text[1:].replace("t", "T").partition("T")
    days = read_parts(date, DATE_PARTS)
    if not mark:
        return days
    seconds = read_parts(time, TIME_PARTS)
    if not date or seconds is None:
        return seconds
    return None if days is None else days + seconds


def read_parts(text: str, units: tuple[tuple[str, float], ...]) -> float | None:
    """Read parts whose units come in this order, each at most once."""
    if not text:
        return None
    total = 0.0
    while text:
        found = None if text.startswith(("+", "-")) else decimal_prefix(text)
        if found is None:
            return None
        number, text = found
        letters = [unit for unit, _ in units]
        letter = text[:1].lower() if text.isascii() else ""
        if letter not in letters:
            return None
        at = letters.index(letter)
        total += number * units[at][1]
        units = units[at + 1 :]
        text = text[1:]
    return total


def read_clock(text: str) -> float | None:
    """Read `hh:mm:ss`."""
    hours, _, rest = text.partition(":")
    minutes, mark, seconds = rest.partition(":")
    found = None if seconds.startswith(("+", "-")) else decimal_prefix(seconds)
    if not (mark and is_digits(hours) and is_digits(minutes) and found):
        return None
    if found[1] or float(minutes) >= MINUTE or found[0] >= MINUTE:
        return None
    return float(hours) * HOUR + float(minutes) * MINUTE + found[0]


def is_bytes(text: str) -> bool:
    """Whether a text is a number of bytes."""
    return read_bytes(text) is not None


def to_bytes(text: str) -> float:
    """Read a number of bytes, which may have a fraction."""
    return read_bytes(text) or 0.0


def to_whole_bytes(text: str) -> int:
    """Read a number of bytes without its fraction."""
    return int(text) if is_integer(text) else int(min(to_bytes(text), 2.0**63))


def read_bytes(text: str) -> float | None:
    """Read a number with a unit."""
    found = decimal_prefix(text)
    if found is None or not found[1]:
        return found and found[0]
    unit = find_factor(found[1].lstrip(" "), SIZE_UNITS)
    return None if unit is None or without_sign(text) != text else found[0] * unit
