def read_json(text: str) -> object:
    """Read a JSON document of at most 256 levels, or raise a ValueError."""
    import json

    def refuse(_: str) -> object:
        raise ValueError

    most = 256
    if text.count("[") + text.count("{") > most < count_levels(text):
        raise ValueError
    loads: Callable[..., object] = json.loads
    return loads(text, parse_constant=refuse)


def count_levels(text: str) -> int:
    """Tell how many levels deep a JSON document is."""
    level = deepest = 0
    for at, part in enumerate(text.replace("\\\\", "").replace('\\"', "").split('"')):
        for mark in "" if at % 2 else part:
            level += (mark in "[{") - (mark in "]}")
            deepest = max(level, deepest)
    return deepest


def is_json(text: str) -> bool:
    """Whether a text is a JSON document."""
    try:
        _ = read_json(text)
    except ValueError:
        return False
    return True


def is_json_object(text: str) -> bool:
    """Whether a text is a JSON object."""
    return is_json(text) and text.lstrip(" \t\r\n").startswith("{")


def is_json_array(text: str) -> bool:
    """Whether a text is a JSON array."""
    return text.lstrip(" \t\r\n").startswith("[") and is_json(text)


def to_items(text: str, separator: str | None = None) -> tuple[str, ...]:
    """Read the items of a list; those of a JSON array are texts or JSON again."""
    if not is_json_array(text):
        return tuple(split_items(text, separator))
    import json

    return texts_of(json.loads, text)


def texts_of(loads: Callable[[str], list[object]], text: str) -> tuple[str, ...]:
    """Write the items of a JSON array as texts."""
    return tuple(map(item_text, loads(text)))


def item_text(item: object) -> str:
    """Write an item of a JSON array as text."""
    import json

    return item if isinstance(item, str) else json.dumps(item)


def split_items(text: str, separator: str | None = None) -> list[str]:
    """Split at the separator, or at commas, semicolons or white space."""
    if separator is None:
        separator = next((mark for mark in ",;" if mark in text), "")
    if not separator.strip(WHITE_SPACE):
        return split_words(text)
    items = [item.strip(WHITE_SPACE) for item in text.split(separator)]
    return [item for item in items if item]


def is_list(text: str) -> bool:
    """Whether a text is a list of at least one item, or a JSON array."""
    return bool(split_items(text)) or is_json_array(text)


def has_own_items(text: str, separator: str | None = None) -> bool:
    """Whether no item of a list stands in it twice; JSON is not looked into."""
    items = split_items(text, separator)
    return len(items) == len(set(items)) or is_json_array(text)
