def listed_in(choices: tuple[str, ...]) -> Callable[[str], bool]:
    """Demand one of these texts."""
    return lambda text: text in choices


def listed_in_any_case(choices: tuple[str, ...]) -> Callable[[str], bool]:
    """Demand one of these texts, whatever its case."""
    return lambda text: is_one_of(text, choices)


def choose_from(choices: tuple[str, ...]) -> Callable[[str], str]:
    """Read a choice in the spelling of the list."""

    def find(text: str) -> str:
        return next(c for c in choices if lower_ascii(c) == lower_ascii(text))

    return lambda text: text if text in choices else find(text)


def number_within(
    read: Callable[[str], float],
    least: float | None,
    most: float | None,
) -> Callable[[str], bool]:
    """Demand a number between two."""
    return lambda text: (
        (least is None or read(text) >= least) and (most is None or read(text) <= most)
    )


def multiple_of(read: Callable[[str], float], by: float) -> Callable[[str], bool]:
    """Demand a multiple, as nearly as binary fractions tell."""
    tolerance = 1e-9
    return lambda text: not tolerance < abs(read(text) / by) % 1.0 < 1.0 - tolerance


def length_within(least: int | None, most: int | None) -> Callable[[str], bool]:
    """Demand so many characters."""
    return number_within(len, least, most)


def starting_with(start: str) -> Callable[[str], bool]:
    """Demand a beginning."""
    return lambda text: text.startswith(start)


def ending_with(end: str) -> Callable[[str], bool]:
    """Demand an end."""
    return lambda text: text.endswith(end)


def of_hosts(*hosts: str) -> Callable[[str], bool]:
    """Demand a URL of one of these hosts."""
    return lambda text: names_host(text, hosts)


def items_of(separator: str) -> Callable[[str], tuple[str, ...]]:
    """Read a list with this separator."""
    return lambda text: to_items(text, separator)


def items_within(
    separator: str | None,
    least: int | None,
    most: int | None,
) -> Callable[[str], bool]:
    """Demand a list of so many items."""
    return number_within(lambda text: len(to_items(text, separator)), least, most)


def unique_items(separator: str | None) -> Callable[[str], bool]:
    """Demand a list that names no item twice."""
    return lambda text: has_own_items(text, separator)
