BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def is_hex(text: str) -> bool:
    """Whether a text is hexadecimal digits."""
    digits = text[2:] if text.startswith(("0x", "0X")) else text
    return bool(digits) and is_hex_digits(digits)


def is_base64(text: str) -> bool:
    """Whether a text is Base64 of either alphabet."""
    body = text.rstrip("\r\n")
    digits = body.rstrip("=")
    padding = len(body) - len(digits)
    digits = digits.replace("\r", "").replace("\n", "")
    standard, url_safe = set("+/") & set(digits), set("-_") & set(digits)
    known = all(c in BASE64 or c in "+/-_" for c in digits)
    odd = len(digits) % 4
    fits = len(digits) > 1 and odd != 1 and padding in (0, -len(digits) % 4)
    return known and fits and not (standard and url_safe)


def is_jwt(text: str) -> bool:
    """Whether a text is a JSON Web Token; its signature is not verified."""
    parts = text.split(".")
    sound = all(part and all(c in BASE64 or c in "-_" for c in part) for part in parts)
    return (
        sound and len(parts) == len("hps") and is_json_object(decode_base64(parts[0]))
    )


def decode_base64(text: str) -> str:
    """Read URL-safe Base64, each byte as one character."""
    bits = "".join(f"{(BASE64 + '-_').index(c):06b}" for c in text)
    ends = range(8, len(bits) + 1, 8)
    return "".join(chr(int(bits[end - 8 : end], 2)) for end in ends)


def is_pem(text: str) -> bool:
    """Whether a text holds PEM blocks, each with its end."""
    blocks = text.split("-----BEGIN ")[1:]
    return bool(blocks) and all(map(is_block, blocks))


def is_block(block: str) -> bool:
    """Whether a PEM block, from behind its BEGIN, is whole."""
    label, _, body = block.partition("-----")
    body, _, end = body.partition("-----END ")
    plain = body.replace("\\\\", "")
    at = plain.find("\\")
    while at >= 0:
        plain = plain[:at] + plain[at + 2 :]
        at = plain.find("\\")
    return end.startswith(f"{label}-----") and any(map(is_alphanumeric, plain))
