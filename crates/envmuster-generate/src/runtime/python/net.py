HEX_DIGITS = "0123456789abcdefABCDEF"


def is_hex_digits(text: str) -> bool:
    """Whether all characters are hexadecimal digits."""
    return all(character in HEX_DIGITS for character in text)


def is_octet(text: str) -> bool:
    """Whether a text is a number of one byte, as addresses write it."""
    most_digits, most = 3, 255
    short = is_digits(text) and len(text) <= most_digits
    return short and int(text) <= most and (text == "0" or not text.startswith("0"))


def is_ipv4(text: str) -> bool:
    """Whether a text is an IPv4 address."""
    parts = text.split(".")
    return [is_octet(part) for part in parts] == [True] * 4


def count_groups(text: str, *, at_end: bool) -> int:
    """Count the groups of a part of an IPv6 address; a hundred where it is none."""
    parts = text.split(":") if text else []
    count = 0
    for at, part in enumerate(parts, 1):
        if part and part == part[:4] and is_hex_digits(part):
            count += 1
        elif at_end and at == len(parts) and is_ipv4(part):
            count += 2
        else:
            return 100
    return count


def is_bare_ipv6(text: str) -> bool:
    """Whether a text is an IPv6 address without a zone."""
    groups = 8
    head, elided, tail = text.partition("::")
    if not elided:
        return count_groups(head, at_end=True) == groups
    behind = count_groups(tail, at_end=True)
    return count_groups(head, at_end=False) + behind < groups


def is_ipv6(text: str) -> bool:
    """Whether a text is an IPv6 address, with or without a zone."""
    address, _, zone = text.partition("%")
    return is_bare_ipv6(address if zone else text)


def is_ip(text: str) -> bool:
    """Whether a text is an IP address."""
    return is_ipv4(text) or is_ipv6(text)


def is_no_service_link(text: str) -> bool:
    """Whether a text is not what Kubernetes sets for a service: tcp://10.0.0.1:80."""
    most_digits, most = 9, 65535
    protocol, _, rest = text.partition("://")
    address, _, port = rest.rpartition(":")
    short = is_digits(port) and len(port) <= most_digits
    bare = address[1:-1] if address[:1] + address[-1:] == "[]" else ""
    found = is_ipv4(address) or is_bare_ipv6(bare)
    protocols = {"tcp", "udp", "sctp"}
    return not (protocol in protocols and short and int(port) <= most and found)


def is_label(text: str) -> bool:
    """Whether a text is one part of a host name."""
    most_bytes = 63
    fits = 0 < len(text.encode()) <= most_bytes and text == text.strip("-")
    return fits and all(c.isalnum() or c in "-_" for c in text)


def is_host_name(text: str) -> bool:
    """Whether a text is a host name or an IPv4 address."""
    most_bytes = 253
    name = text.removesuffix(".")
    _, dot, last = name.rpartition(".")
    if dot and is_digits(last):
        return is_ipv4(name)
    return len(name.encode()) <= most_bytes and all(map(is_label, name.split(".")))


def is_host(text: str) -> bool:
    """Whether a text is a host, with or without a port."""
    if is_ip(text):
        return True
    if text.startswith("["):
        address, bracket, behind = text[1:].partition("]")
        sound = not behind or (behind.startswith(":") and is_port(behind[1:]))
        return bool(bracket) and sound and is_ipv6(address)
    name, colon, port = text.partition(":")
    return is_host_name(name) and (not colon or is_port(port))


def is_cidr(text: str) -> bool:
    """Whether a text is an IP network."""
    address, _, prefix = text.partition("/")
    longest = 32 if is_ipv4(address) else 128
    known = is_ipv4(address) or is_bare_ipv6(address)
    return known and is_digits(prefix) and int(prefix) <= longest
