WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)


def has_white_space(text: str) -> bool:
    """Whether there is white space in a text."""
    return any(character in WHITE_SPACE for character in text)


def has_control(text: str) -> bool:
    """Whether there is a control character in a text."""
    return any(c < " " or "\x7f" <= c <= "\x9f" for c in text)


def split_words(text: str) -> list[str]:
    """Split a text at white space."""
    plain = "".join(" " if c in WHITE_SPACE else c for c in text)
    return [word for word in plain.split(" ") if word]


def lower_ascii(text: str) -> str:
    """Write the letters of ASCII small, and no others."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def is_alphanumeric(text: str) -> bool:
    """Whether all characters are letters and digits of ASCII."""
    return text.isascii() and text.isalnum()


def is_one_of(text: str, choices: tuple[str, ...]) -> bool:
    """Whether a text is a choice, whatever its case."""
    return any(lower_ascii(choice) == lower_ascii(text) for choice in choices)


def is_path(text: str) -> bool:
    """Whether a text can name a file."""
    return not has_control(text) and text.strip(WHITE_SPACE) != ""


def is_printable(text: str) -> bool:
    """Whether line breaks are the only control characters."""
    return not has_control(text.replace("\r\n", "").replace("\n", ""))
