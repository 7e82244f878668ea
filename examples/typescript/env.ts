/**
 * Typed settings.
 *
 * Generated from .env.example: change that and write this again, by
 * envmuster generate typescript --variant t3-env --out env.ts
 */

import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";

const CHOICES_OF_LOG_LEVEL = ["debug", "info", "warning", "error"] as const;

const variables = {
	NEXT_PUBLIC_SITE_URL: defineVariable({
		name: "NEXT_PUBLIC_SITE_URL",
		read: String,
		expected: "a URL that starts with http:// or https://",
		rules: [
			{
				passes: isHttpUrl,
				expected: "a URL that starts with http:// or https://",
			},
			{
				passes: hasNoTrailingSlash,
				expected: "a URL without a slash at its end",
			},
		],
		needed: alwaysNeeded,
		placeholder: "https://your-site.example",
	}),
	LOG_LEVEL: defineVariable({
		name: "LOG_LEVEL",
		read: chooseFrom(CHOICES_OF_LOG_LEVEL),
		expected: "one of debug, info, warning, error",
		rules: [
			{
				passes: listedInAnyCase(CHOICES_OF_LOG_LEVEL),
				expected: "one of debug, info, warning, error",
			},
		],
		fallback: "info",
	}),
	REVALIDATE_AFTER: defineVariable({
		name: "REVALIDATE_AFTER",
		read: toSeconds,
		expected: "a duration such as 30s, 1h30m or 15 minutes",
		rules: [
			{
				passes: isDuration,
				expected: "a duration such as 30s, 1h30m or 15 minutes",
			},
		],
		fallback: "15m",
	}),
	DATABASE_URL: defineVariable({
		name: "DATABASE_URL",
		read: String,
		expected: "a URL that starts with postgres:// or postgresql://",
		rules: [
			{
				passes: isPostgresUrl,
				expected: "a URL that starts with postgres:// or postgresql://",
			},
		],
		needed: alwaysNeeded,
	}),
	SMTP_HOST: defineVariable({
		name: "SMTP_HOST",
		read: String,
		expected: "a host name or IP address, with or without a port",
		rules: [
			{
				passes: isHost,
				expected: "a host name or IP address, with or without a port",
			},
		],
	}),
	SMTP_PORT: defineVariable({
		name: "SMTP_PORT",
		read: Number,
		expected: "a whole number from 1 to 65535",
		rules: [
			{
				passes: isPort,
				expected: "a whole number from 1 to 65535",
			},
		],
		fallback: "587",
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

/** Tells that a variable must be set. */
function alwaysNeeded(): boolean {
	return true;
}

/** A variable that is set or has a default. */
function fieldPresent<T>(variable: Variable<T>, environment: Environment) {
	return z
		.string()
		.optional()
		.transform((text, context): T => {
			const message = problemOf(variable, text, environment);
			if (message !== undefined) {
				context.addIssue({ code: "custom", message });
				return z.NEVER;
			}
			return readPresent(variable, text);
		});
}

/** A variable that may be unset. */
function fieldIfSet<T>(variable: Variable<T>, environment: Environment) {
	return z
		.string()
		.optional()
		.transform((text, context): T | undefined => {
			const message = problemOf(variable, text, environment);
			if (message !== undefined) {
				context.addIssue({ code: "custom", message });
				return z.NEVER;
			}
			return readIfSet(variable, text);
		});
}

/** Throws what zod found wrong. */
function throwSettingsError(
	issues: readonly {
		readonly message: string;
		readonly path?: readonly unknown[] | undefined;
	}[],
): never {
	throw new SettingsError(
		issues.map(({ message, path }) => ({ name: String(path?.[0]), message })),
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

/** Counts the bytes of a text. */
function countBytes(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** Whether a text is digits, one at least. */
function isDigits(text: string): boolean {
	return /^[0-9]+$/.test(text);
}

/** Whether a text is a decimal number, with or without an exponent. */
function isFloat(text: string): boolean {
	return /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text);
}

/** Whether a text is a port. */
function isPort(text: string): boolean {
	return isDigits(text) && Number(text) > 0 && Number(text) < 65536;
}

/** Reads a decimal number without a sign, and gives what stands behind it. */
function decimalPrefix(text: string): [number, string] | undefined {
	const found = /^([0-9]+\.?[0-9]*|\.[0-9]+)/.exec(text);
	return found ? [Number(found[0]), text.slice(found[0].length)] : undefined;
}

const MINUTE = 60;

const HOUR = 60 * MINUTE;

const DAY = 24 * HOUR;

const TIME_UNITS: readonly (readonly [string, number])[] = [
	["ns nanos nanosecond nanoseconds", 1e-9],
	["us \u00b5s \u03bcs micros microsecond microseconds", 1e-6],
	["ms msec msecs millis millisecond milliseconds", 1e-3],
	["s sec secs second seconds", 1],
	["m min mins minute minutes", MINUTE],
	["h hr hrs hour hours", HOUR],
	["d day days", DAY],
	["w wk wks week weeks", 7 * DAY],
	["mo month months", 30.44 * DAY],
	["y yr yrs year years", 365.25 * DAY],
];

const DATE_PARTS: readonly (readonly [string, number])[] = [
	["y", 365.25 * DAY],
	["m", 30.44 * DAY],
	["w", 7 * DAY],
	["d", DAY],
];

const TIME_PARTS: readonly (readonly [string, number])[] = [
	["h", HOUR],
	["m", MINUTE],
	["s", 1],
];

/** Finds what a unit counts. */
function findFactor(
	unit: string,
	units: readonly (readonly [string, number])[],
): number | undefined {
	return units.find(([names]) => isOneOf(unit, names.split(" ")))?.[1];
}

/** Whether a text is a length of time. */
function isDuration(text: string): boolean {
	return readDuration(text) !== undefined;
}

/** Reads a length of time in seconds. */
function toSeconds(text: string): number {
	return readDuration(text) ?? 0;
}

/** Reads a length of time in any of its forms. */
function readDuration(text: string): number | undefined {
	if (isFloat(text) && !/[eE]/.test(text)) {
		return Number(text);
	}
	return readUnits(text) ?? readIsoDuration(text) ?? readClock(text);
}

/** Reads `1h30m` and `1 hour 30 minutes`. */
function readUnits(text: string): number | undefined {
	if (text === "" || text.endsWith(" ")) {
		return undefined;
	}
	let total = 0;
	let rest = text;
	while (rest !== "") {
		const [number, behind] = decimalPrefix(rest) ?? [0, undefined];
		const unit = behind && /^ *(\p{Alphabetic}+) */u.exec(behind);
		const factor = unit ? findFactor(unit[1] ?? "", TIME_UNITS) : undefined;
		if (!unit || behind === undefined || factor === undefined) {
			return undefined;
		}
		total += number * factor;
		rest = behind.slice(unit[0].length);
	}
	return total;
}

/** Reads `P1DT12H`. */
function readIsoDuration(text: string): number | undefined {
	if (!/^[Pp]/.test(text)) {
		return undefined;
	}
	const [date, time, hasTime] = splitOnce(text.slice(1).replace("t", "T"), "T");
	const days = readParts(date, DATE_PARTS);
	const seconds = readParts(time, TIME_PARTS);
	if (!hasTime || seconds === undefined) {
		return hasTime ? undefined : days;
	}
	if (date !== "" && days === undefined) {
		return undefined;
	}
	return (days ?? 0) + seconds;
}

/** Reads parts whose units come in this order, each at most once. */
function readParts(
	text: string,
	units: readonly (readonly [string, number])[],
): number | undefined {
	let total = text === "" ? undefined : 0;
	let rest = text;
	let next = 0;
	while (rest !== "") {
		const [number, behind] = decimalPrefix(rest) ?? [0, ""];
		const letter = lowerAscii(behind.slice(0, 1));
		const at = units.findIndex(([unit], at) => at >= next && unit === letter);
		if (at < 0) {
			return undefined;
		}
		total = (total ?? 0) + number * (units[at]?.[1] ?? 0);
		next = at + 1;
		rest = behind.slice(1);
	}
	return total;
}

/** Reads `hh:mm:ss`. */
function readClock(text: string): number | undefined {
	const found = /^([0-9]+):([0-9]+):([0-9]+\.?[0-9]*|\.[0-9]+)$/.exec(text);
	const [hours, minutes, seconds] = (found ?? []).slice(1).map(Number);
	if (hours === undefined || minutes === undefined || seconds === undefined) {
		return undefined;
	}
	const fits = minutes < 60 && seconds < 60;
	return fits ? hours * HOUR + minutes * MINUTE + seconds : undefined;
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

/** Whether a text is an IP address. */
function isIp(text: string): boolean {
	return isIpv4(text) || isIpv6(text);
}

/** Whether a text is one part of a host name. */
function isLabel(text: string): boolean {
	const known = /^[\p{Alphabetic}\p{N}_-]+$/u.test(text);
	return known && countBytes(text) <= 63 && !/^-|-$/.test(text);
}

/** Whether a text is a host name or an IPv4 address. */
function isHostName(text: string): boolean {
	const name = text.replace(/\.$/, "");
	if (/\.[0-9]+$/.test(name)) {
		return isIpv4(name);
	}
	return countBytes(name) <= 253 && name.split(".").every(isLabel);
}

/** Whether a text is a host, with or without a port. */
function isHost(text: string): boolean {
	if (isIp(text)) {
		return true;
	}
	if (text.startsWith("[")) {
		const [address, behind, closed] = splitOnce(text.slice(1), "]");
		const sound =
			behind === "" || (/^:/.test(behind) && isPort(behind.slice(1)));
		return closed && sound && isIpv6(address);
	}
	const [name, port, hasPort] = splitOnce(text, ":");
	return isHostName(name) && (!hasPort || isPort(port));
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

/** Whether the path of a URL does not end in a slash. */
function hasNoTrailingSlash(text: string): boolean {
	return !text.replace(/[?#].*$/s, "").endsWith("/");
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

const POSTGRES_SCHEMES =
	"postgres postgresql postgis pgsql psql pg cockroach cockroachdb redshift timescale timescaledb ecto prisma prisma+postgres pdo-pgsql aws-wrapper".split(
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

/** Whether a text is a PostgreSQL URL. */
function isPostgresUrl(text: string): boolean {
	return readHosts(text, POSTGRES_SCHEMES) !== undefined;
}

/**
 * What the environment sets, read and checked; SKIP_ENV_VALIDATION leaves it as it is, for the build
 * of an image.
 */
export const env = createEnv({
	server: {
		LOG_LEVEL: fieldPresent(variables.LOG_LEVEL, process.env),
		REVALIDATE_AFTER: fieldPresent(variables.REVALIDATE_AFTER, process.env),
		DATABASE_URL: fieldPresent(variables.DATABASE_URL, process.env),
		SMTP_HOST: fieldIfSet(variables.SMTP_HOST, process.env),
		SMTP_PORT: fieldPresent(variables.SMTP_PORT, process.env),
	},
	clientPrefix: "NEXT_PUBLIC_",
	client: {
		NEXT_PUBLIC_SITE_URL: fieldPresent(
			variables.NEXT_PUBLIC_SITE_URL,
			process.env,
		),
	},
	runtimeEnv: {
		...process.env,
		NEXT_PUBLIC_SITE_URL: process.env.NEXT_PUBLIC_SITE_URL,
	},
	skipValidation: Boolean(process.env.SKIP_ENV_VALIDATION),
	onValidationError: throwSettingsError,
});
