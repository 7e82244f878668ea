/**
 * Typed settings.
 *
 * Generated from tests/snapshots/orders.env.example: change that and write this again, by
 * envmuster generate
 */

/** What the environment sets, read and checked. */
export interface Settings {
	/** One of: development, test, staging, production */
	readonly ENVIRONMENT: (typeof CHOICES_OF_ENVIRONMENT)[number];
	/** The port the service listens on; see https://example.com/ports_(all). */
	readonly PORT: number;
	/** Answers `no`, and is no switch | really. */
	readonly ON: boolean;
	readonly COUNTRY: string;
	readonly FACTOR: string;
	readonly BRANCH_CODE: string;
	readonly GREETING: string;
	readonly QUOTE: string;
	readonly PATTERN: string;
	readonly LIMITS: unknown;
	readonly HOME_PAGE: string | undefined;
	readonly AUDIT_URL: string | undefined;
	/** The queue's host, declared empty. */
	readonly QUEUE_HOST: string | undefined;
	/** Who may sign in: github or nobody. */
	readonly LOGIN: string;
	/** Required if LOGIN=github */
	readonly GITHUB_CLIENT_SECRET: string | undefined;
	readonly OLD_LOGIN: string | undefined;
	readonly SUPABASE_URL: string;
	readonly SUPABASE_SECRET_KEY: string;
	readonly REDIS_URL: string;
	readonly TWILIO_AUTH_TOKEN: string | undefined;
}

/** Reads an environment, by default the process's, or throws a SettingsError. */
export function readSettings(environment: Environment = process.env): Settings {
	const problems = findProblems(environment);
	if (problems.length > 0) {
		throw new SettingsError(problems);
	}
	return {
		ENVIRONMENT: readPresent(variables.ENVIRONMENT, environment.ENVIRONMENT),
		PORT: readPresent(variables.PORT, environment.PORT),
		ON: readPresent(variables.ON, environment.ON),
		COUNTRY: readPresent(variables.COUNTRY, environment.COUNTRY),
		FACTOR: readPresent(variables.FACTOR, environment.FACTOR),
		BRANCH_CODE: readPresent(variables.BRANCH_CODE, environment.BRANCH_CODE),
		GREETING: readPresent(variables.GREETING, environment.GREETING),
		QUOTE: readPresent(variables.QUOTE, environment.QUOTE),
		PATTERN: readPresent(variables.PATTERN, environment.PATTERN),
		LIMITS: readPresent(variables.LIMITS, environment.LIMITS),
		HOME_PAGE: readIfSet(variables.HOME_PAGE, environment.HOME_PAGE),
		AUDIT_URL: readIfSet(variables.AUDIT_URL, environment.AUDIT_URL),
		QUEUE_HOST: readIfSet(variables.QUEUE_HOST, environment.QUEUE_HOST),
		LOGIN: readPresent(variables.LOGIN, environment.LOGIN),
		GITHUB_CLIENT_SECRET: readIfSet(
			variables.GITHUB_CLIENT_SECRET,
			environment.GITHUB_CLIENT_SECRET,
		),
		OLD_LOGIN: readIfSet(variables.OLD_LOGIN, environment.OLD_LOGIN),
		SUPABASE_URL: readPresent(variables.SUPABASE_URL, environment.SUPABASE_URL),
		SUPABASE_SECRET_KEY: readPresent(
			variables.SUPABASE_SECRET_KEY,
			environment.SUPABASE_SECRET_KEY,
		),
		REDIS_URL: readPresent(variables.REDIS_URL, environment.REDIS_URL),
		TWILIO_AUTH_TOKEN: readIfSet(
			variables.TWILIO_AUTH_TOKEN,
			environment.TWILIO_AUTH_TOKEN,
		),
	};
}

const CHOICES_OF_ENVIRONMENT = [
	"development",
	"test",
	"staging",
	"production",
] as const;

const variables = {
	ENVIRONMENT: defineVariable({
		name: "ENVIRONMENT",
		read: chooseFrom(CHOICES_OF_ENVIRONMENT),
		expected: "one of development, test, staging, production",
		rules: [
			{
				passes: listedInAnyCase(CHOICES_OF_ENVIRONMENT),
				expected: "one of development, test, staging, production",
			},
		],
		fallback: "development",
	}),
	PORT: defineVariable({
		name: "PORT",
		read: Number,
		expected: "a whole number from 1 to 65535",
		rules: [
			{
				passes: isPort,
				expected: "a whole number from 1 to 65535",
			},
		],
		fallback: "8000",
	}),
	ON: defineVariable({
		name: "ON",
		read: toBoolean,
		expected: "one of true, false, 1, 0, yes, no, on, off",
		rules: [
			{
				passes: isBoolean,
				expected: "one of true, false, 1, 0, yes, no, on, off",
			},
		],
		fallback: "no",
	}),
	COUNTRY: defineVariable({
		name: "COUNTRY",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "NO",
	}),
	FACTOR: defineVariable({
		name: "FACTOR",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "1e3",
	}),
	BRANCH_CODE: defineVariable({
		name: "BRANCH_CODE",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "0123",
	}),
	GREETING: defineVariable({
		name: "GREETING",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "hello: there # you",
	}),
	QUOTE: defineVariable({
		name: "QUOTE",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "it's",
	}),
	PATTERN: defineVariable({
		name: "PATTERN",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "^\\d{2,3}$",
	}),
	LIMITS: defineVariable({
		name: "LIMITS",
		read: readJson,
		expected: "a JSON document",
		rules: [
			{
				passes: isJson,
				expected: "a JSON document",
			},
		],
		fallback: '{"max": 5}',
	}),
	HOME_PAGE: defineVariable({
		name: "HOME_PAGE",
		read: String,
		expected: "a value",
		rules: [],
	}),
	AUDIT_URL: defineVariable({
		name: "AUDIT_URL",
		read: String,
		expected: "a URL with a scheme, ://, and no white space",
		rules: [
			{
				passes: isUrl,
				expected: "a URL with a scheme, ://, and no white space",
			},
		],
		needed: neededIn(["production"]),
	}),
	QUEUE_HOST: defineVariable({
		name: "QUEUE_HOST",
		read: String,
		expected: "a value",
		rules: [
			{
				passes: isNoServiceLink,
				expected: "a value",
			},
		],
	}),
	LOGIN: defineVariable({
		name: "LOGIN",
		read: String,
		expected: "a value",
		rules: [],
		fallback: "nobody",
	}),
	GITHUB_CLIENT_SECRET: defineVariable({
		name: "GITHUB_CLIENT_SECRET",
		read: String,
		expected: "a GitHub client secret",
		rules: [
			{
				passes: isPrintable,
				expected: "a key",
			},
		],
		needed: neededWhenAny(whenSet("LOGIN", "github", false)),
	}),
	OLD_LOGIN: defineVariable({
		name: "OLD_LOGIN",
		read: String,
		expected: "a value",
		rules: [],
	}),
	SUPABASE_URL: defineVariable({
		name: "SUPABASE_URL",
		read: String,
		expected: "a Supabase project URL",
		rules: [
			{
				passes: isHttpUrl,
				expected: "a URL that starts with http:// or https://",
			},
		],
		needed: alwaysNeeded,
		placeholder: "https://your-project-ref.supabase.co",
	}),
	SUPABASE_SECRET_KEY: defineVariable({
		name: "SUPABASE_SECRET_KEY",
		read: String,
		expected: "a Supabase secret key",
		rules: [
			{
				passes: isPrintable,
				expected: "a key",
			},
		],
		needed: alwaysNeeded,
		placeholder: "your-supabase-secret-key",
	}),
	REDIS_URL: defineVariable({
		name: "REDIS_URL",
		read: String,
		expected: "a URL that starts with redis:// or rediss://",
		rules: [
			{
				passes: isRedisUrl,
				expected: "a URL that starts with redis:// or rediss://",
			},
		],
		fallback: "redis://localhost:6379/0",
		needed: neededIn(["production", "staging"]),
	}),
	TWILIO_AUTH_TOKEN: defineVariable({
		name: "TWILIO_AUTH_TOKEN",
		read: String,
		expected: "a Twilio auth token",
		rules: [
			{
				passes: isPrintable,
				expected: "a key",
			},
		],
	}),
};

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

/** Demands one of these texts, whatever its case. */
function listedInAnyCase(
	choices: readonly string[],
): (text: string) => boolean {
	return (text) => isOneOf(text, choices);
}

/** Reads a choice in the spelling of the list. */
function chooseFrom<T extends string>(
	choices: readonly T[],
): (text: string) => T {
	const same = (text: string) =>
		choices.find((choice) => choice === text) ??
		choices.find((choice) => lowerAscii(choice) === lowerAscii(text));
	return (text) => same(text) ?? (text as T);
}

/** Whether there is white space in a text. */
function hasWhiteSpace(text: string): boolean {
	return /\p{White_Space}/u.test(text);
}

/** Whether there is a control character in a text. */
function hasControl(text: string): boolean {
	return /\p{Cc}/u.test(text);
}

/** Writes the letters of ASCII small, and no others. */
function lowerAscii(text: string): string {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a text is a choice, whatever its case. */
function isOneOf(text: string, choices: readonly string[]): boolean {
	return choices.some((choice) => lowerAscii(choice) === lowerAscii(text));
}

/** Splits a text at the first mark; the third part says whether there is one. */
function splitOnce(text: string, mark: string): [string, string, boolean] {
	const at = text.indexOf(mark);
	return at < 0
		? [text, "", false]
		: [text.slice(0, at), text.slice(at + mark.length), true];
}

/** Splits a text at the last mark; all of it stands behind one that is not there. */
function splitLast(text: string, mark: string): [string, string, boolean] {
	const at = text.lastIndexOf(mark);
	return at < 0
		? ["", text, false]
		: [text.slice(0, at), text.slice(at + mark.length), true];
}

/** Whether line breaks are the only control characters. */
function isPrintable(text: string): boolean {
	return !hasControl(text.replace(/\r?\n/g, ""));
}

/** Whether a text says yes or no. */
function isBoolean(text: string): boolean {
	return /^(true|false|1|0|yes|no|on|off)$/.test(lowerAscii(text));
}

/** Reads yes or no. */
function toBoolean(text: string): boolean {
	return isOneOf(text, ["true", "1", "yes", "on"]);
}

/** Whether a text is digits, one at least. */
function isDigits(text: string): boolean {
	return /^[0-9]+$/.test(text);
}

/** Whether a text is a port. */
function isPort(text: string): boolean {
	return isDigits(text) && Number(text) > 0 && Number(text) < 65536;
}

/** Whether a text is an IPv4 address. */
function isIpv4(text: string): boolean {
	const octet = /^(0|[1-9][0-9]{0,2})$/;
	const parts = text.split(".");
	const sound = parts.every((part) => octet.test(part) && Number(part) < 256);
	return parts.length === 4 && sound;
}

/** Counts the groups of a part of an IPv6 address; infinitely many where it is none. */
function countGroups(text: string, atEnd: boolean): number {
	const parts = text === "" ? [] : text.split(":");
	let count = 0;
	for (const [at, part] of parts.entries()) {
		if (/^[0-9A-Fa-f]{1,4}$/.test(part)) {
			count += 1;
		} else if (atEnd && at === parts.length - 1 && isIpv4(part)) {
			count += 2;
		} else {
			return Number.POSITIVE_INFINITY;
		}
	}
	return count;
}

/** Whether a text is an IPv6 address without a zone. */
function isBareIpv6(text: string): boolean {
	const [head, tail, elided] = splitOnce(text, "::");
	if (!elided) {
		return countGroups(head, true) === 8;
	}
	return countGroups(head, false) + countGroups(tail, true) < 8;
}

/** Whether a text is an IPv6 address, with or without a zone. */
function isIpv6(text: string): boolean {
	const [address, zone] = splitOnce(text, "%");
	return isBareIpv6(zone === "" ? text : address);
}

/** Whether a text is not what Kubernetes sets for a service: tcp://10.0.0.1:80. */
function isNoServiceLink(text: string): boolean {
	const link = /^(?:tcp|udp|sctp):\/\/(?:\[(.+)\]|(.+)):([0-9]+)$/.exec(text);
	const [, inBrackets = "", bare = "", port = ""] = link ?? [];
	const found = isIpv4(bare) || isBareIpv6(inBrackets);
	return link === null || !found || Number(port) > 65535;
}

/** Splits a URL behind its scheme, which is empty where there is none. */
function splitScheme(text: string): [string, string] {
	const found = /^([A-Za-z][0-9A-Za-z+.-]*):/.exec(text);
	return [found?.[1] ?? "", text.slice(found?.[0].length ?? 0)];
}

/** Takes what stands before the path. */
function authorityOf(rest: string): string {
	return rest.replace(/[/?#].*$/s, "");
}

/** Whether a text is a URL that HTTP clients take without repair. */
function isHttpUrl(text: string): boolean {
	const [scheme, rest] = splitScheme(text);
	const plain = !hasWhiteSpace(text) && !hasControl(text);
	if (!isOneOf(scheme, ["http", "https"]) || !plain) {
		return false;
	}
	return /^\/\/[^/?#\\][^?#\\]*([?#].*)?$/s.test(rest) && isParsed(text);
}

/** Whether the reading that browsers share finds a host. */
function isParsed(text: string): boolean {
	try {
		return new URL(text).host !== "";
	} catch {
		return false;
	}
}

/** Whether a text is a URL of any scheme. */
function isUrl(text: string): boolean {
	const plain = text.replace(/^jdbc:/, "");
	const [scheme, rest] = splitScheme(plain);
	const slashes = rest.startsWith("//");
	const bare = isOneOf(scheme, ["file", "sqlite", "unix"]);
	const clean = !hasWhiteSpace(text) && !hasControl(text);
	const whole = scheme !== "" && rest !== "" && rest !== "//" && clean;
	if (!whole || !(slashes || bare)) {
		return false;
	}
	return !isOneOf(scheme, ["http", "https"]) || isHttpUrl(plain);
}

const REDIS_SCHEMES = "redis rediss valkey valkeys unix sentinel tcp tls".split(
	" ",
);

/** Whether a word of a scheme is of a family, whatever driver stands behind it. */
function isOfFamily(scheme: string, family: readonly string[]): boolean {
	const words = lowerAscii(scheme).split(":");
	return words.some(
		(word) =>
			family.includes(word) || family.includes(word.replace(/[+-].*$/s, "")),
	);
}

/** Splits a URL behind its scheme, and says whether a `jdbc:` stood before it. */
function splitWrappedScheme(text: string): [string, string, boolean] {
	const inner = text.replace(/^(jdbc|r2dbc|vertx-reactive):/, "");
	if (inner === text) {
		return [...splitScheme(text), false];
	}
	const found = /^([0-9A-Za-z+._:-]*?):\/\//.exec(inner)?.[1];
	return found === undefined
		? [...splitScheme(inner), true]
		: [found, inner.slice(found.length + 1), true];
}

/** Reads the hosts of a connection URL; none at all where it is no such URL. */
function readHosts(
	text: string,
	family: readonly string[],
): string | undefined {
	const [scheme, rest, wrapped] = splitWrappedScheme(text);
	const clean = !hasControl(text) && !hasWhiteSpace(splitLast(text, "@")[1]);
	if (!clean || !isOfFamily(scheme, family)) {
		return undefined;
	}
	if (!rest.startsWith("//")) {
		return wrapped ? "" : undefined;
	}
	const authority = authorityOf(rest.slice(2));
	const hosts = splitLast(authority, "@")[1];
	if (areSoundHosts(hosts)) {
		return hosts;
	}
	const [, behind, hasMore] = splitOnce(rest.slice(2 + authority.length), "@");
	const further = splitLast(authorityOf(behind), "@")[1];
	return hasMore && areSoundHosts(further) ? further : undefined;
}

/** Whether all hosts are such. */
function areSoundHosts(hosts: string): boolean {
	return hosts.includes("(") || hosts.split(/[,;]/).every(isSoundHost);
}

/** Whether a text is a host with or without a port, or nothing. */
function isSoundHost(host: string): boolean {
	if (host.startsWith("[")) {
		const [address, behind, closed] = splitOnce(host.slice(1), "]");
		const sound = /^:?$/.test(behind) || isPort(behind.replace(/^:/, ""));
		return closed && isIpv6(address) && sound && /^(:|$)/.test(behind);
	}
	const [name, port] = splitOnce(host, ":");
	const odd = hasWhiteSpace(name) || hasControl(name);
	return !odd && !/[<>{}"`^|\\$]/.test(name) && (port === "" || isPort(port));
}

/** Whether a text is a Redis URL. */
function isRedisUrl(text: string): boolean {
	return readHosts(text, REDIS_SCHEMES) !== undefined;
}

/** Reads a JSON document. */
function readJson(text: string): unknown {
	return JSON.parse(text);
}

/** Counts how many levels deep a JSON document is. */
function countLevels(text: string): number {
	let level = 0;
	let deepest = 0;
	for (const mark of text.replace(/"(\\.|[^"\\])*"/gs, "")) {
		level += mark === "[" || mark === "{" ? 1 : 0;
		level -= mark === "]" || mark === "}" ? 1 : 0;
		deepest = Math.max(level, deepest);
	}
	return deepest;
}

/** Whether a text is a JSON document of at most 256 levels. */
function isJson(text: string): boolean {
	try {
		readJson(text);
		return countLevels(text) <= 256;
	} catch {
		return false;
	}
}
