def is_fixed(text: str, digits: int, most: int) -> bool:
    """Whether a text is a number of so many digits, up to a limit."""
    return len(text) == digits and is_digits(text) and int(text) <= most


def is_date(text: str) -> bool:
    """Whether a text is a day that exists."""
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    if not (
        is_fixed(year, 4, 9999) and is_fixed(month, 2, 12) and is_fixed(day, 2, 31)
    ):
        return False
    number = int(year)
    leap = number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)
    days = (0, 31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 0 < int(day) <= days[int(month)]


def is_time(text: str) -> bool:
    """Whether a text is a time of day, with or without an offset."""
    clock, offset = text, ""
    if text.endswith(("Z", "z")):
        clock = text[:-1]
    else:
        signs = [at for at in (text.find("+"), text.find("-")) if at >= 0]
        if signs:
            clock, offset = text[: min(signs)], text[min(signs) :]
    if offset and not (":" in offset and is_offset(offset)):
        return False
    clock, point, fraction = clock.partition(".")
    if point and not is_digits(fraction):
        return False
    hour, _, rest = clock.partition(":")
    minute, _, second = rest.partition(":")
    return is_fixed(hour, 2, 23) and is_fixed(minute, 2, 59) and is_fixed(second, 2, 60)


def is_datetime(text: str) -> bool:
    """Whether a text is a date and a time."""
    date, mark, time = text[:10], text[10:11], text[11:]
    return is_date(date) and mark in ("T", "t", " ") and is_time(time)


def is_offset(text: str) -> bool:
    """Whether a text is `+hh`, `+hhmm` or `+hh:mm`."""
    if not text.startswith(("+", "-")):
        return False
    hours, mark, minutes = text[1:].partition(":")
    if not mark:
        hours, minutes = text[1:3], text[3:] or "00"
    return is_fixed(hours, 2, 23) and is_fixed(minutes, 2, 59)


def is_timezone(text: str) -> bool:
    """Whether a text has the form of a time zone."""
    if text.startswith(("+", "-")):
        return is_offset(text)
    if not (text[:1].isascii() and text[:1].isalpha()):
        return False
    return all(
        part and all(is_alphanumeric(c) or c in "_+-,.:" for c in part)
        for part in text.split("/")
    )
