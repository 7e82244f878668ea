FORBIDDEN = " #/:<>?@[\\]^|%\x7f\ufffd"


def split_scheme(text: str) -> tuple[str, str]:
    """Split a URL behind its scheme, which is empty where there is none."""
    scheme, colon, rest = text.partition(":")
    starts = scheme[:1].isascii() and scheme[:1].isalpha()
    runs = all(is_alphanumeric(c) or c in "+.-" for c in scheme)
    return (scheme, rest) if colon and starts and runs else ("", text)


def authority_of(rest: str) -> str:
    """Take what stands before the path."""
    ends = [at for at in map(rest.find, "/?#") if at >= 0]
    return rest[: min(ends)] if ends else rest


def host_of(text: str) -> str:
    """Take the host of a URL."""
    _, rest = split_scheme(text)
    host = authority_of(rest[2:]).rpartition("@")[2]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def names_host(text: str, hosts: tuple[str, ...]) -> bool:
    """Whether a URL is of one of these hosts."""
    _, rest = split_scheme(text)
    return rest.startswith("//") and is_one_of(host_of(text), hosts)


def has_no_trailing_slash(text: str) -> bool:
    """Whether the path of a URL does not end in a slash."""
    return not text.partition("#")[0].partition("?")[0].endswith("/")


def is_http_url(text: str) -> bool:
    """Whether a text is a URL that HTTP clients take without repair."""
    scheme, rest = split_scheme(text)
    path = rest.partition("#")[0].partition("?")[0]
    return (
        is_one_of(scheme, ("http", "https"))
        and rest.startswith("//")
        and "\\" not in path
        and not has_white_space(text)
        and not has_control(text)
        and has_sound_host(authority_of(rest[2:]))
    )


def has_sound_host(authority: str) -> bool:
    """Whether the host and port of a URL are such."""
    host = authority.rpartition("@")[2]
    if host.startswith("["):
        address, bracket, port = host[1:].partition("]")
        return bool(bracket) and is_bare_ipv6(address) and is_port_part(port)
    name = host.partition(":")[0]
    return is_sound_name(percent_decoded(name)) and is_port_part(host[len(name) :])


def is_port_part(text: str) -> bool:
    """Whether a text is nothing, a colon, or a colon and a port."""
    if text in ("", ":"):
        return True
    digits = text[1:].lstrip("0") or "0"
    short = is_digits(digits) and len(digits) <= len("65535")
    return text[0] == ":" and short and int(digits) < 1 << 16


def percent_decoded(text: str) -> str:
    """Read the characters that are written as `%41`."""
    head, *tail = text.split("%")
    found = bytearray(head.encode())
    for part in tail:
        code = part[:2]
        if code != part[:1] and is_hex_digits(code):
            found.append(int(code, 16))
            found += part[2:].encode()
        else:
            found += b"%" + part.encode()
    return found.decode(errors="replace")


def is_sound_name(name: str) -> bool:
    """Whether a text can be the host of a URL."""
    if not name or any(c in FORBIDDEN or c < " " for c in name):
        return False
    labels = name.split(".")
    if len(labels) > 1 and not labels[-1]:
        labels = labels[:-1]
    last = labels[-1]
    if is_digits(last) or read_ipv4_number(last) is not None:
        return is_loose_ipv4(labels)
    return True


def read_ipv4_number(text: str) -> int | None:
    """Read a part of an IPv4 address, which may be octal or hexadecimal."""
    if text[:2] in ("0x", "0X"):
        return int(text[2:] or "0", 16) if is_hex_digits(text[2:]) else None
    if not is_digits(text):
        return None
    if text.startswith("0"):
        octal = all(character in "01234567" for character in text)
        return int(text, 8) if octal else None
    return int(text) if len(text) <= len("4294967295") else 1 << 32


def is_loose_ipv4(parts: list[str]) -> bool:
    """Whether parts are an IPv4 address as URLs may write it."""
    most = 4
    numbers = [read_ipv4_number(part) for part in parts]
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers) or len(numbers) > most:
        return False
    return known[-1] < 256 ** (5 - len(known)) and all(n < 1 << 8 for n in known[:-1])


def is_url(text: str) -> bool:
    """Whether a text is a URL of any scheme."""
    plain = text.removeprefix("jdbc:")
    scheme, rest = split_scheme(plain)
    if rest.startswith("//"):
        rest = rest[2:]
    elif not is_one_of(scheme, ("file", "sqlite", "unix")):
        return False
    if not (scheme and rest) or has_white_space(text) or has_control(text):
        return False
    return not is_one_of(scheme, ("http", "https")) or is_http_url(plain)
