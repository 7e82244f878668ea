def is_email(text: str) -> bool:
    """Whether a text is one address, bare or behind a name."""
    if not text.endswith(">"):
        return is_address(text)
    name, mark, address = text[:-1].rpartition("<")
    return bool(mark) and is_display_name(name) and is_address(address)


def is_display_name(text: str) -> bool:
    """Whether a text can stand before an address; an `@` would be another address."""
    name = text.strip(WHITE_SPACE)
    quoted = len(name) > 1 and name.startswith('"') and name.endswith('"')
    return not has_control(name) and (quoted or not set(name) & set("@<>"))


def is_address(text: str) -> bool:
    """Whether a text is an address."""
    local, _, domain = text.rpartition("@")
    most_bytes = 64
    short = len(local.encode()) <= most_bytes
    return short and is_local_part(local) and is_domain(domain)


def is_local_part(local: str) -> bool:
    """Whether a text can stand before the `@`."""
    if len(local) > 1 and local.startswith('"') and local.endswith('"'):
        return not has_control(local) and '"' not in local[1:-1]
    odd = has_white_space(local) or has_control(local)
    odd = odd or bool(set(local) & set('()<>[]:;@\\,"'))
    return not odd and all(local.split("."))


def is_domain(domain: str) -> bool:
    """Whether a text can stand behind the `@`."""
    if domain.startswith("[") and domain.endswith("]"):
        return is_ip(domain[1:-1].removeprefix("IPv6:"))
    return is_host_name(domain)
