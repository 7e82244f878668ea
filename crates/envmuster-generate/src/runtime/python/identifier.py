def is_uuid(text: str) -> bool:
    """Whether a text is a UUID."""
    groups = text.split("-")
    known = [len(group) for group in groups] in ([32], [8, 4, 4, 4, 12])
    return known and all(map(is_hex_digits, groups))


def is_phone(text: str) -> bool:
    """Whether a text is a telephone number with its country code."""
    plain = text
    for channel in ("whatsapp:", "sms:", "tel:"):
        if text.startswith(channel):
            plain = text[len(channel) :]
            break
    digits = [c for c in plain if c in DIGITS]
    known = all(c in "0123456789 -()." for c in plain[1:])
    least, most = 7, 15
    fits = least <= len(digits) <= most and digits[0] != "0"
    return plain.startswith("+") and known and fits


def is_semver(text: str) -> bool:
    """Whether a text is a semantic version."""
    version, plus, build = text.partition("+")
    core, dash, pre = version.partition("-")
    parts = core.split(".")
    pres, builds = pre.split(".") if dash else [], build.split(".") if plus else []
    return (
        len(parts) == len("xyz")
        and all(map(is_version_number, parts))
        and all(map(is_version_word, pres + builds))
        and all(is_version_number(part) for part in pres if is_digits(part))
    )


def is_version_number(text: str) -> bool:
    """Whether a text is a number without leading zeros."""
    return is_digits(text) and (text == "0" or not text.startswith("0"))


def is_version_word(text: str) -> bool:
    """Whether a text is letters, digits and hyphens."""
    return bool(text) and all(is_alphanumeric(c) or c == "-" for c in text)
