"""Typed settings.

Generated from .env.example: change that and write this again, by
envmuster generate pydantic --out settings.py
"""

import os
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Annotated, ClassVar, Literal

from pydantic import (
    Field,
    PostgresDsn,
    Secret,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

LogLevelChoice = Literal["debug", "info", "warning", "error"]


class Settings(BaseSettings):
    """What the environment sets, read and checked."""

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        case_sensitive=True,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        populate_by_name=True,
        use_attribute_docstrings=True,
    )

    port: int = Field(default=8000, validation_alias="PORT")
    """The port to listen on."""

    log_level: LogLevelChoice = Field(default="info", validation_alias="LOG_LEVEL")
    """One of: debug, info, warning, error"""

    debug: bool = Field(default=False, validation_alias="DEBUG")
    """Sends what goes wrong to Sentry."""

    cors_origins: Annotated[list[str], NoDecode] = Field(
        default=["http://localhost:3000", "http://localhost:5173"],
        validation_alias="CORS_ORIGINS",
    )
    """The origins that browsers may call from."""

    request_timeout: timedelta = Field(
        default_factory=lambda: to_timedelta("30s"),
        validation_alias="REQUEST_TIMEOUT",
    )
    """How long a request may take."""

    database_url: Secret[PostgresDsn] = Field(validation_alias="DATABASE_URL")
    """The connection string of the pooler. Required."""

    session_secret: SecretStr = Field(validation_alias="SESSION_SECRET")
    """Signs sessions. Required."""

    sentry_dsn: str | None = Field(default=None, validation_alias="SENTRY_DSN")
    """Where errors go. Required if DEBUG=false"""

    @model_validator(mode="before")
    @classmethod
    def examine(cls, data: dict[str, object]) -> dict[str, object]:
        """Hold every text against its rules, and tell all problems at once."""
        given = {
            variable.name: data[attribute]
            for attribute, variable in VARIABLES.items()
            if attribute in data
        }
        problems = find_problems({**os.environ, **data, **given})
        if problems:
            raise ValidationError.from_exception_data(
                cls.__name__,
                [line_error(name, problem) for name, problem in problems],
                hide_input=True,
            )
        texts = ((v, data.get(v.name)) for v in VARIABLES.values())
        read = {v.name: v.read(text) for v, text in texts if isinstance(text, str)}
        return {**data, **read}


@lru_cache
def get_settings() -> Settings:
    """Read the environment of the process, once; a dependency for FastAPI."""
    return Settings.model_validate({})


class Variable:
    """What is demanded of a variable, and what its text is read as."""

    __slots__: tuple[str, ...] = (
        "expected",
        "name",
        "need",
        "placeholder",
        "read",
        "rules",
    )

    def __init__(
        self,
        name: str,
        read: Callable[[str], object],
        expected: str,
        *rules: tuple[Callable[[str], bool], str],
        need: Callable[[Mapping[str, object]], bool | str] | None = None,
        placeholder: str | None = None,
    ) -> None:
        """Take what a value must pass, each with what is expected where it fails."""
        self.name: str = name
        self.read: Callable[[str], object] = read
        self.expected: str = expected
        self.rules: tuple[tuple[Callable[[str], bool], str], ...] = rules
        self.need: Callable[[Mapping[str, object]], bool | str] | None = need
        self.placeholder: str | None = placeholder

    def problem(self, environ: Mapping[str, object]) -> str | None:
        """Say what is wrong, without a word of the value."""
        text = environ.get(self.name)
        if text is None or text == "":
            needed = self.need is not None and self.need(environ)
            if isinstance(needed, str):
                return needed
            unset = "is not set" if text is None else "is set to nothing"
            return f"{unset}; expected {self.expected}" if needed else None
        return self.flaw(text) if isinstance(text, str) else None

    def flaw(self, text: str) -> str | None:
        """Say what is wrong with a text, without a word of it."""
        if any("\ud800" <= character <= "\udfff" for character in text):
            return "is not UTF-8 text"
        if text == self.placeholder:
            return f"is still the placeholder; expected {self.expected}"
        for passes, expected in self.rules:
            if not passes(text):
                return f"is not valid; expected {expected}"
        return None


def find_problems(environ: Mapping[str, object]) -> list[tuple[str, str]]:
    """List every variable that is wrong, with what was expected."""
    variables = VARIABLES.values()
    found = ((variable.name, variable.problem(environ)) for variable in variables)
    return [(name, problem) for name, problem in found if problem is not None]


def always_needed(_: Mapping[str, object]) -> bool:
    """Tell that a variable must be set."""
    return True


def needed_in(
    *profiles: str,
    named_by: str = "ENVIRONMENT",
) -> Callable[[Mapping[str, object]], bool]:
    """Tell that a variable must be set in some profiles."""

    def holds(environ: Mapping[str, object]) -> bool:
        for name in (named_by, "ENVIRONMENT", "APP_ENV", "ENV"):
            text = environ.get(name)
            if isinstance(text, str) and text:
                return PROFILES.get(text.strip().lower(), "staging") in profiles
        return "development" in profiles

    return holds


PROFILES: dict[str, str] = {
    "ci": "test",
    "dev": "development",
    "development": "development",
    "live": "production",
    "local": "development",
    "preview": "staging",
    "prod": "production",
    "production": "production",
    "stage": "staging",
    "staging": "staging",
    "test": "test",
    "testing": "test",
}


def needed_when(
    *conditions: tuple[str, str | None, bool],
) -> Callable[[Mapping[str, object]], bool]:
    """Tell that a variable must be set when another is set, or has a certain value.

    The third part says whether an unset one counts, for its default makes it hold.
    """

    def holds(environ: Mapping[str, object]) -> bool:
        return any(
            is_same(environ[name], wanted) if environ.get(name) else by_default
            for name, wanted, by_default in conditions
        )

    return holds


def is_same(text: object, wanted: str | None) -> bool:
    """Tell whether a text is the wanted one: booleans have several words."""
    if wanted is None or text == wanted:
        return True
    both = {str(text).lower(), wanted.lower()}
    return both <= {"true", "1", "yes", "on"} or both <= {"false", "0", "no", "off"}


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


def length_within(least: int | None, most: int | None) -> Callable[[str], bool]:
    """Demand so many characters."""
    return number_within(len, least, most)


def items_of(separator: str) -> Callable[[str], tuple[str, ...]]:
    """Read a list with this separator."""
    return lambda text: to_items(text, separator)


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


def decimal_prefix(text: str) -> tuple[float, str] | None:
    """Read a decimal number and give what stands behind it."""
    behind = without_sign(text).lstrip(DIGITS)
    if behind.startswith("."):
        behind = behind[1:].lstrip(DIGITS)
    number = text[: len(text) - len(behind)]
    return (float(number), behind) if number.strip("+-.") else None


def is_port(text: str) -> bool:
    """Whether a text is a port."""
    most_digits = 5
    number = text.lstrip("0")
    return is_digits(text) and len(number) <= most_digits and 0 < int(text) < 1 << 16


MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR
TIME_UNITS = (
    (("ns", "nanos", "nanosecond", "nanoseconds"), 1e-9),
    (("us", "\u00b5s", "\u03bcs", "micros", "microsecond", "microseconds"), 1e-6),
    (("ms", "msec", "msecs", "millis", "millisecond", "milliseconds"), 1e-3),
    (("s", "sec", "secs", "second", "seconds"), 1.0),
    (("m", "min", "mins", "minute", "minutes"), MINUTE),
    (("h", "hr", "hrs", "hour", "hours"), HOUR),
    (("d", "day", "days"), DAY),
    (("w", "wk", "wks", "week", "weeks"), 7 * DAY),
    (("mo", "month", "months"), 30.44 * DAY),
    (("y", "yr", "yrs", "year", "years"), 365.25 * DAY),
)
DATE_PARTS = (("y", 365.25 * DAY), ("m", 30.44 * DAY), ("w", 7 * DAY), ("d", DAY))
TIME_PARTS = (("h", HOUR), ("m", MINUTE), ("s", 1.0))


def find_factor(
    unit: str,
    units: tuple[tuple[tuple[str, ...], float], ...],
) -> float | None:
    """Find what a unit counts."""
    return next((factor for names, factor in units if is_one_of(unit, names)), None)


def is_duration(text: str) -> bool:
    """Whether a text is a length of time."""
    return read_duration(text) is not None


def to_seconds(text: str) -> float:
    """Read a length of time in seconds."""
    return read_duration(text) or 0.0


def read_duration(text: str) -> float | None:
    """Read a length of time in any of its forms."""
    plain = decimal_prefix(text)
    if plain is not None and not plain[1]:
        return plain[0]
    for read in (read_units, read_iso_duration, read_clock):
        if (seconds := read(text)) is not None:
            return seconds
    return None


def read_units(text: str) -> float | None:
    """Read `1h30m` and `1 hour 30 minutes`."""
    if not text or text.endswith(" "):
        return None
    total = 0.0
    while text:
        found = None if text.startswith(("+", "-")) else decimal_prefix(text)
        if found is None:
            return None
        number, text = found[0], found[1].lstrip(" ")
        letters = 0
        while text[letters : letters + 1].isalpha():
            letters += 1
        unit = find_factor(text[:letters], TIME_UNITS)
        if unit is None:
            return None
        total += number * unit
        text = text[letters:].lstrip(" ")
    return total


def read_iso_duration(text: str) -> float | None:
    """Read `P1DT12H`."""
    if not text.startswith(("P", "p")):
        return None
    date, mark, time = text[1:].replace("t", "T").partition("T")
    days = read_parts(date, DATE_PARTS)
    if not mark:
        return days
    seconds = read_parts(time, TIME_PARTS)
    if not date or seconds is None:
        return seconds
    return None if days is None else days + seconds


def read_parts(text: str, units: tuple[tuple[str, float], ...]) -> float | None:
    """Read parts whose units come in this order, each at most once."""
    if not text:
        return None
    total = 0.0
    while text:
        found = None if text.startswith(("+", "-")) else decimal_prefix(text)
        if found is None:
            return None
        number, text = found
        letters = [unit for unit, _ in units]
        letter = text[:1].lower() if text.isascii() else ""
        if letter not in letters:
            return None
        at = letters.index(letter)
        total += number * units[at][1]
        units = units[at + 1 :]
        text = text[1:]
    return total


def read_clock(text: str) -> float | None:
    """Read `hh:mm:ss`."""
    hours, _, rest = text.partition(":")
    minutes, mark, seconds = rest.partition(":")
    found = None if seconds.startswith(("+", "-")) else decimal_prefix(seconds)
    if not (mark and is_digits(hours) and is_digits(minutes) and found):
        return None
    if found[1] or float(minutes) >= MINUTE or found[0] >= MINUTE:
        return None
    return float(hours) * HOUR + float(minutes) * MINUTE + found[0]


def line_error(name: str, problem: str) -> InitErrorDetails:
    """Tell a problem as pydantic tells its own, without the value."""
    told = PydanticCustomError("environment", "{problem}", {"problem": problem})
    return InitErrorDetails(type=told, loc=(name,), input=None)


def to_timedelta(text: str) -> timedelta:
    """Read a length of time, up to the longest that Python has."""
    longest = timedelta.max.total_seconds() - 1
    return timedelta(seconds=min(max(to_seconds(text), -longest), longest))


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


POSTGRES = [
    "postgres",
    "postgresql",
    "postgis",
    "pgsql",
    "psql",
    "pg",
    "cockroach",
    "cockroachdb",
    "redshift",
    "timescale",
    "timescaledb",
    "ecto",
    "prisma",
    "prisma+postgres",
    "pdo-pgsql",
    "aws-wrapper",
]


def is_of(scheme: str, family: list[str]) -> bool:
    """Whether a word of a scheme is of a family, whatever driver stands behind it."""
    return any(
        word in family or word.replace("-", "+").partition("+")[0] in family
        for word in lower_ascii(scheme).split(":")
    )


def split_wrapped_scheme(text: str) -> tuple[str, str, bool]:
    """Split a URL behind its scheme, and say whether a `jdbc:` stood before it."""
    inner = text
    for wrapper in ("jdbc:", "r2dbc:", "vertx-reactive:"):
        if text.startswith(wrapper):
            inner = text[len(wrapper) :]
            break
    if inner == text:
        return (*split_scheme(text), False)
    scheme, mark, _ = inner.partition("://")
    if mark and all(is_alphanumeric(c) or c in "+-._:" for c in scheme):
        return scheme, inner[len(scheme) + 1 :], True
    return (*split_scheme(inner), True)


def read_hosts(text: str, family: list[str]) -> str | None:
    """Read the hosts of a connection URL; none at all where it is no such URL."""
    behind = text.rpartition("@")[2]
    scheme, rest, wrapped = split_wrapped_scheme(text)
    if has_control(text) or has_white_space(behind) or not is_of(scheme, family):
        return None
    if not rest.startswith("//"):
        return "" if wrapped else None
    rest = rest[2:]
    authority = authority_of(rest)
    hosts = authority.rpartition("@")[2]
    if are_sound_hosts(hosts):
        return hosts
    past_at = rest.find("@", len(authority)) + 1
    hosts = authority_of(rest[past_at:]).rpartition("@")[2]
    return hosts if past_at > 0 and are_sound_hosts(hosts) else None


def split_hosts(hosts: str) -> list[str]:
    """Split at commas, and at the semicolons of Celery."""
    return hosts.replace(";", ",").split(",")


def are_sound_hosts(hosts: str) -> bool:
    """Whether all hosts are such."""
    return "(" in hosts or all(map(is_sound_host, split_hosts(hosts)))


def is_sound_host(host: str) -> bool:
    """Whether a text is a host with or without a port, or nothing."""
    if host.startswith("["):
        address, bracket, behind = host[1:].partition("]")
        plain = behind in ("", ":") or (behind[0] == ":" and is_port(behind[1:]))
        return bool(bracket) and is_ipv6(address) and plain
    name, _, port = host.partition(":")
    bad = has_white_space(name) or has_control(name) or set(name) & set('<>{}"`^|\\$')
    return not bad and (not port or is_port(port))


def is_postgres_url(text: str) -> bool:
    """Whether a text is a PostgreSQL URL."""
    return read_hosts(text, POSTGRES) is not None


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


LOG_LEVEL_CHOICES = ("debug", "info", "warning", "error")
VARIABLES: dict[str, Variable] = {
    "port": Variable(
        "PORT",
        int,
        "a whole number from 1 to 65535",
        (is_port, "a whole number from 1 to 65535"),
    ),
    "log_level": Variable(
        "LOG_LEVEL",
        choose_from(LOG_LEVEL_CHOICES),
        "one of debug, info, warning, error",
        (listed_in_any_case(LOG_LEVEL_CHOICES), "one of debug, info, warning, error"),
    ),
    "debug": Variable(
        "DEBUG",
        to_bool,
        "one of true, false, 1, 0, yes, no, on, off",
        (is_boolean, "one of true, false, 1, 0, yes, no, on, off"),
    ),
    "cors_origins": Variable(
        "CORS_ORIGINS",
        items_of(","),
        "a list of at least one item, or a JSON array",
        (is_list, "a list of at least one item, or a JSON array"),
        need=needed_in("production", "staging"),
    ),
    "request_timeout": Variable(
        "REQUEST_TIMEOUT",
        to_timedelta,
        "a duration such as 30s, 1h30m or 15 minutes",
        (is_duration, "a duration such as 30s, 1h30m or 15 minutes"),
        (number_within(to_seconds, 1, 300), "a duration from 1 to 300 seconds"),
    ),
    "database_url": Variable(
        "DATABASE_URL",
        str,
        "a URL that starts with postgres:// or postgresql://",
        (is_postgres_url, "a URL that starts with postgres:// or postgresql://"),
        need=always_needed,
    ),
    "session_secret": Variable(
        "SESSION_SECRET",
        str,
        "a value",
        (length_within(32, None), "at least 32 characters"),
        need=always_needed,
        placeholder="your-session-secret",
    ),
    "sentry_dsn": Variable(
        "SENTRY_DSN",
        str,
        "a Sentry DSN",
        (is_http_url, "a URL that starts with http:// or https://"),
        need=needed_when(("DEBUG", "false", True)),
    ),
}
