const POSTGRES_SCHEMES =
	"postgres postgresql postgis pgsql psql pg cockroach cockroachdb redshift timescale timescaledb ecto prisma prisma+postgres pdo-pgsql aws-wrapper".split(
		" ",
	);

const REDIS_SCHEMES = "redis rediss valkey valkeys unix sentinel tcp tls".split(
	" ",
);

const AMQP_SCHEMES = "amqp amqps amqp10 pyamqp librabbitmq rabbitmq".split(" ");

const MYSQL_SCHEMES =
	"mysql mysql2 mysqls mysqli mysqlx mysqlgis mariadb trilogy tidb ecto pdo-mysql".split(
		" ",
	);

const SQLITE_SCHEMES =
	"sqlite sqlite2 sqlite3 file libsql spatialite sqlcipher pysqlcipher ecto pdo-sqlite".split(
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

/** Whether a text is a Redis URL. */
function isRedisUrl(text: string): boolean {
	return readHosts(text, REDIS_SCHEMES) !== undefined;
}

/** Whether a text is an AMQP URL. */
function isAmqpUrl(text: string): boolean {
	return readHosts(text, AMQP_SCHEMES) !== undefined;
}

/** Whether a text is a MySQL URL. */
function isMysqlUrl(text: string): boolean {
	return readHosts(text, MYSQL_SCHEMES) !== undefined;
}

/** Whether a text is a MongoDB URL, which names one host where DNS says the rest. */
function isMongodbUrl(text: string): boolean {
	const hosts = (readHosts(text, ["mongodb"]) ?? "").split(/[,;]/);
	const named = hosts.filter((host) => host !== "");
	const [scheme] = splitWrappedScheme(text);
	if (lowerAscii(scheme) !== "mongodb+srv") {
		return named.length > 0;
	}
	return named.length === 1 && !/(^[^[]*|\]):./.test(named[0] ?? "");
}

/** Whether a text is an SQLite URL or a path. */
function isSqliteUrl(text: string): boolean {
	const [scheme, rest] = splitScheme(text.replace(/^jdbc:/, ""));
	const hasScheme = scheme !== "" && rest.startsWith("//");
	return (!hasScheme || isOfFamily(scheme, SQLITE_SCHEMES)) && isPath(text);
}
