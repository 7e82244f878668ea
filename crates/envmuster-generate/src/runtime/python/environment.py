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


def needed_of(*names: str) -> Callable[[Mapping[str, object]], bool | str]:
    """Tell that one of several variables must be set, and how that is said."""

    def holds(environ: Mapping[str, object]) -> bool | str:
        if any(environ.get(name) for name in names):
            return False
        return f"is not set, nor is another of {', '.join(names)}"

    return holds


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
