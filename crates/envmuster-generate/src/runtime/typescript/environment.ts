/** Names and texts, as a process has them. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a variable, without a word of its value. */
export interface Problem {
	readonly name: string;
	readonly message: string;
}

/** Every problem of an environment, each with its variable and no value. */
export class SettingsError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const lines = problems.map(({ name, message }) => `  ${name} ${message}`);
		super(["the environment is not valid:", ...lines].join("\n"));
		this.name = "SettingsError";
		this.problems = problems;
	}
}

/** What a text must pass, and what is expected where it does not. */
interface Rule {
	readonly passes: (text: string) => boolean;
	readonly expected: string;
}

/** What is demanded of a variable, and what its text is read as. */
interface Variable<T> {
	readonly name: string;
	readonly read: (text: string) => T;
	readonly fallback?: string;
	readonly expected: string;
	readonly rules: readonly Rule[];
	readonly needed?: (environment: Environment) => boolean | string;
	readonly placeholder?: string;
}

/** Keeps the type that a variable is read as. */
function defineVariable<T>(variable: Variable<T>): Variable<T> {
	return variable;
}

/** Says what is wrong with a variable. */
function problemOf<T>(
	variable: Variable<T>,
	text: string | undefined,
	environment: Environment,
): string | undefined {
	if (text === undefined || text === "") {
		const needed = variable.needed?.(environment) ?? false;
		if (typeof needed === "string") {
			return needed;
		}
		const isUnset = environment[variable.name] === undefined;
		const unset = isUnset ? "is not set" : "is set to nothing";
		return needed ? `${unset}; expected ${variable.expected}` : undefined;
	}
	if (text === variable.placeholder) {
		return `is still the placeholder; expected ${variable.expected}`;
	}
	const broken = variable.rules.find(({ passes }) => !passes(text));
	return broken && `is not valid; expected ${broken.expected}`;
}

/** Reads a variable that is set or has a default. */
function readPresent<T>(variable: Variable<T>, text: string | undefined): T {
	return variable.read(text || variable.fallback || "");
}

/** Reads a variable that may be unset. */
function readIfSet<T>(
	variable: Variable<T>,
	text: string | undefined,
): T | undefined {
	return text ? variable.read(text) : undefined;
}

/** Lists every variable that is wrong. */
function findProblems(environment: Environment): readonly Problem[] {
	const problems: Problem[] = [];
	for (const variable of Object.values(variables)) {
		const text = environment[variable.name];
		const message = problemOf<unknown>(variable, text, environment);
		if (message !== undefined) {
			problems.push({ name: variable.name, message });
		}
	}
	return problems;
}

/** Tells that a variable must be set. */
function alwaysNeeded(): boolean {
	return true;
}

/** What environments call the profile that they are for. */
const profiles: Readonly<Record<string, string>> = {
	ci: "test",
	dev: "development",
	development: "development",
	live: "production",
	local: "development",
	preview: "staging",
	prod: "production",
	production: "production",
	stage: "staging",
	staging: "staging",
	test: "test",
	testing: "test",
};

/** Tells that one of several variables must be set, and how that is said. */
function neededOf(
	...names: readonly string[]
): (environment: Environment) => boolean | string {
	return (environment) =>
		names.every((name) => !environment[name]) &&
		`is not set, nor is another of ${names.join(", ")}`;
}

/** Tells that a variable must be set in some profiles. */
function neededIn(
	wanted: readonly string[],
	namedBy = "ENVIRONMENT",
): (environment: Environment) => boolean {
	return (environment) => {
		const names = [namedBy, "ENVIRONMENT", "APP_ENV", "ENV"];
		const text = names.map((name) => environment[name]).find(Boolean);
		const named = text?.trim().toLowerCase();
		const profile =
			named === undefined ? "development" : (profiles[named] ?? "staging");
		return wanted.includes(profile);
	};
}

/** Tells that a variable must be set when any of these holds. */
function neededWhenAny(
	...conditions: readonly ((environment: Environment) => boolean)[]
): (environment: Environment) => boolean {
	return (environment) => conditions.some((holds) => holds(environment));
}

/** Holds when another variable is set, to a certain value where one is given. */
function whenSet(
	name: string,
	wanted: string | undefined,
	byDefault: boolean,
): (environment: Environment) => boolean {
	return (environment) => {
		const text = environment[name];
		return text ? wanted === undefined || isSame(text, wanted) : byDefault;
	};
}

/** Tells whether two texts are the same: booleans have several words. */
function isSame(text: string, wanted: string): boolean {
	const both = [text.toLowerCase(), wanted.toLowerCase()];
	const areOf = (words: readonly string[]) =>
		both.every((word) => words.includes(word));
	return (
		text === wanted ||
		areOf(["true", "1", "yes", "on"]) ||
		areOf(["false", "0", "no", "off"])
	);
}
