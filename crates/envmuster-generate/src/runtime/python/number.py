DIGITS = "0123456789"
TRUE = ("true", "1", "yes", "on")
FALSE = ("false", "0", "no", "off")


def is_boolean(text: str) -> bool:
    """Whether a text says yes or no."""
    return is_one_of(text, TRUE + FALSE)


def to_bool(text: str) -> bool:
    """Read yes or no."""
    return is_one_of(text, TRUE)


def is_digits(text: str) -> bool:
    """Whether a text is digits, one at least."""
    return text.isascii() and text.isdigit()


def without_sign(text: str) -> str:
    """Take the sign away."""
    return text[1:] if text.startswith(("+", "-")) else text


def is_integer(text: str) -> bool:
    """Whether a text is a whole number, as long as Python reads one."""
    most_digits = 4300
    return is_digits(without_sign(text)) and len(text) <= most_digits


def decimal_prefix(text: str) -> tuple[float, str] | None:
    """Read a decimal number and give what stands behind it."""
    behind = without_sign(text).lstrip(DIGITS)
    if behind.startswith("."):
        behind = behind[1:].lstrip(DIGITS)
    number = text[: len(text) - len(behind)]
    return (float(number), behind) if number.strip("+-.") else None


def is_float(text: str) -> bool:
    """Whether a text is a decimal number, with or without an exponent."""
    found = decimal_prefix(text)
    if found is None:
        return False
    _, behind = found
    return not behind or (behind[0] in "eE" and is_digits(without_sign(behind[1:])))


def is_port(text: str) -> bool:
    """Whether a text is a port."""
    most_digits = 5
    number = text.lstrip("0")
    return is_digits(text) and len(number) <= most_digits and 0 < int(text) < 1 << 16
