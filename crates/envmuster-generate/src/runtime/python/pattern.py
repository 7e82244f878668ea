def is_regex(text: str) -> bool:
    """Whether a text has closed groups and classes, as any engine demands."""
    if "\\Q" in text or "(?x" in text:
        return True
    depth = at = 0
    repeatable = False
    while at < len(text):
        mark = text[at]
        if mark in "*+?" and not repeatable:
            return False
        at = end_of_item(text, at)
        depth += (mark == "(") - (mark == ")")
        if at > len(text) or depth < 0:
            return False
        repeatable = mark not in "(|"
    return depth == 0


def end_of_item(text: str, at: int) -> int:
    """Step behind an item of a pattern; far behind the end where it is not closed."""
    mark, behind = text[at], text[at + 1 :]
    if mark == "\\":
        return at + 2
    if mark == "(":
        verb = behind[:1] == "*" and behind[1:2].isascii() and behind[1:2].isupper()
        return at + 2 if verb or behind[:1] == "?" else at + 1
    return end_of_class(text, at + 1) if mark == "[" else at + 1


def end_of_class(text: str, at: int) -> int:
    """Step behind the end of a class, of which a first `]` is a member."""
    at += text[at : at + 1] == "^"
    first = text[at : at + 1] == "]"
    at += first
    end = at
    while end < len(text):
        if text[end] == "]":
            return end + 1
        end += 2 if text[end] == "\\" else 1
    return at if first else len(text) + 1
