"""Typed settings.

Generated from tests/snapshots/orders.env.example: change that and write this again, by
envmuster generate
"""

# pyright: reportImplicitOverride=false, reportUninitializedInstanceVariable=false
from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    EnvironmentChoice = Literal["development", "test", "staging", "production"]


class Settings:
    """What the environment sets, read and checked."""

    __slots__: tuple[str, ...] = (
        "audit_url",
        "branch_code",
        "country",
        "environment",
        "factor",
        "github_client_secret",
        "greeting",
        "home_page",
        "limits",
        "login",
        "old_login",
        "on",
        "pattern",
        "port",
        "queue_host",
        "quote",
        "redis_url",
        "supabase_secret_key",
        "supabase_url",
        "twilio_auth_token",
    )

    environment: EnvironmentChoice
    """One of: development, test, staging, production"""

    port: int
    """The port the service listens on; see https://example.com/ports_(all)."""

    on: bool
    """Answers `no`, and is no switch | really."""

    country: str

    factor: str

    branch_code: str

    greeting: str

    quote: str

    pattern: str

    limits: object

    home_page: str | None

    audit_url: str | None

    queue_host: str | None
    """The queue's host, declared empty."""

    login: str
    """Who may sign in: github or nobody."""

    github_client_secret: Secret | None
    """Required if LOGIN=github"""

    old_login: str | None

    supabase_url: str

    supabase_secret_key: Secret

    redis_url: Secret

    twilio_auth_token: Secret | None

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        """Read an environment, by default the process's, or raise SettingsError."""
        known: Mapping[str, str] = os.environ if environ is None else environ
        problems = find_problems(known)
        if problems:
            raise SettingsError(problems)
        for attribute, variable in VARIABLES.items():
            text = known.get(variable.name) or DEFAULTS.get(variable.name)
            setattr(self, attribute, variable.read(text) if text else None)

    def __repr__(self) -> str:
        """Say nothing of the values."""
        return "Settings(...)"


class Loaded:
    """The settings of the process, once they are read."""

    settings: Settings | None = None


def get_settings() -> Settings:
    """Read the environment of the process, once."""
    if Loaded.settings is None:
        Loaded.settings = Settings()
    return Loaded.settings


class SettingsError(ValueError):
    """Every problem of an environment, each with its variable and no value."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        """Take names, each with what is wrong."""
        self.problems: list[tuple[str, str]] = problems
        lines = [f"  {name} {problem}" for name, problem in problems]
        super().__init__("\n".join(["the environment is not valid:", *lines]))


class Secret:
    """A text that is printed only on request."""

    __slots__: tuple[str, ...] = ("_text",)

    def __init__(self, text: str) -> None:
        """Hide a text."""
        self._text: str = text

    def get_secret_value(self) -> str:
        """Give the text."""
        return self._text

    def __repr__(self) -> str:
        """Say nothing of the text."""
        return "Secret('**********')"


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


def lower_ascii(text: str) -> str:
    """Write the letters of ASCII small, and no others."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def is_alphanumeric(text: str) -> bool:
    """Whether all characters are letters and digits of ASCII."""
    return text.isascii() and text.isalnum()


def is_one_of(text: str, choices: tuple[str, ...]) -> bool:
    """Whether a text is a choice, whatever its case."""
    return any(lower_ascii(choice) == lower_ascii(text) for choice in choices)


def is_printable(text: str) -> bool:
    """Whether line breaks are the only control characters."""
    return not has_control(text.replace("\r\n", "").replace("\n", ""))


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


def is_port(text: str) -> bool:
    """Whether a text is a port."""
    most_digits = 5
    number = text.lstrip("0")
    return is_digits(text) and len(number) <= most_digits and 0 < int(text) < 1 << 16


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


REDIS = ["redis", "rediss", "valkey", "valkeys", "unix", "sentinel", "tcp", "tls"]


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


def is_redis_url(text: str) -> bool:
    """Whether a text is a Redis URL."""
    return read_hosts(text, REDIS) is not None


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


ENVIRONMENT_CHOICES = ("development", "test", "staging", "production")
VARIABLES: dict[str, Variable] = {
    "environment": Variable(
        "ENVIRONMENT",
        choose_from(ENVIRONMENT_CHOICES),
        "one of development, test, staging, production",
        (
            listed_in_any_case(ENVIRONMENT_CHOICES),
            "one of development, test, staging, production",
        ),
    ),
    "port": Variable(
        "PORT",
        int,
        "a whole number from 1 to 65535",
        (is_port, "a whole number from 1 to 65535"),
    ),
    "on": Variable(
        "ON",
        to_bool,
        "one of true, false, 1, 0, yes, no, on, off",
        (is_boolean, "one of true, false, 1, 0, yes, no, on, off"),
    ),
    "country": Variable(
        "COUNTRY",
        str,
        "a value",
    ),
    "factor": Variable(
        "FACTOR",
        str,
        "a value",
    ),
    "branch_code": Variable(
        "BRANCH_CODE",
        str,
        "a value",
    ),
    "greeting": Variable(
        "GREETING",
        str,
        "a value",
    ),
    "quote": Variable(
        "QUOTE",
        str,
        "a value",
    ),
    "pattern": Variable(
        "PATTERN",
        str,
        "a value",
    ),
    "limits": Variable(
        "LIMITS",
        read_json,
        "a JSON document",
        (is_json, "a JSON document"),
    ),
    "home_page": Variable(
        "HOME_PAGE",
        str,
        "a value",
    ),
    "audit_url": Variable(
        "AUDIT_URL",
        str,
        "a URL with a scheme, ://, and no white space",
        (is_url, "a URL with a scheme, ://, and no white space"),
        need=needed_in("production"),
    ),
    "queue_host": Variable(
        "QUEUE_HOST",
        str,
        "a value",
        (is_no_service_link, "a value"),
    ),
    "login": Variable(
        "LOGIN",
        str,
        "a value",
    ),
    "github_client_secret": Variable(
        "GITHUB_CLIENT_SECRET",
        Secret,
        "a GitHub client secret",
        (is_printable, "a key"),
        need=needed_when(("LOGIN", "github", False)),
    ),
    "old_login": Variable(
        "OLD_LOGIN",
        str,
        "a value",
    ),
    "supabase_url": Variable(
        "SUPABASE_URL",
        str,
        "a Supabase project URL",
        (is_http_url, "a URL that starts with http:// or https://"),
        need=always_needed,
        placeholder="https://your-project-ref.supabase.co",
    ),
    "supabase_secret_key": Variable(
        "SUPABASE_SECRET_KEY",
        Secret,
        "a Supabase secret key",
        (is_printable, "a key"),
        need=always_needed,
        placeholder="your-supabase-secret-key",
    ),
    "redis_url": Variable(
        "REDIS_URL",
        Secret,
        "a URL that starts with redis:// or rediss://",
        (is_redis_url, "a URL that starts with redis:// or rediss://"),
        need=needed_in("production", "staging"),
    ),
    "twilio_auth_token": Variable(
        "TWILIO_AUTH_TOKEN",
        Secret,
        "a Twilio auth token",
        (is_printable, "a key"),
    ),
}
DEFAULTS: dict[str, str] = {
    "ENVIRONMENT": "development",
    "PORT": "8000",
    "ON": "no",
    "COUNTRY": "NO",
    "FACTOR": "1e3",
    "BRANCH_CODE": "0123",
    "GREETING": "hello: there # you",
    "QUOTE": "it's",
    "PATTERN": "^\\d{2,3}$",
    "LIMITS": '{"max": 5}',
    "LOGIN": "nobody",
    "REDIS_URL": "redis://localhost:6379/0",
}
