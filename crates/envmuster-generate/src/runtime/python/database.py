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
REDIS = ["redis", "rediss", "valkey", "valkeys", "unix", "sentinel", "tcp", "tls"]
AMQP = ["amqp", "amqps", "amqp10", "pyamqp", "librabbitmq", "rabbitmq"]
MYSQL = [
    "mysql",
    "mysql2",
    "mysqls",
    "mysqli",
    "mysqlx",
    "mysqlgis",
    "mariadb",
    "trilogy",
    "tidb",
    "ecto",
    "pdo-mysql",
]
SQLITE = [
    "sqlite",
    "sqlite2",
    "sqlite3",
    "file",
    "libsql",
    "spatialite",
    "sqlcipher",
    "pysqlcipher",
    "ecto",
    "pdo-sqlite",
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


def is_redis_url(text: str) -> bool:
    """Whether a text is a Redis URL."""
    return read_hosts(text, REDIS) is not None


def is_amqp_url(text: str) -> bool:
    """Whether a text is an AMQP URL."""
    return read_hosts(text, AMQP) is not None


def is_mysql_url(text: str) -> bool:
    """Whether a text is a MySQL URL."""
    return read_hosts(text, MYSQL) is not None


def is_mongodb_url(text: str) -> bool:
    """Whether a text is a MongoDB URL, which names one host where DNS says the rest."""
    hosts = [h for h in split_hosts(read_hosts(text, ["mongodb"]) or "") if h]
    scheme, _, _ = split_wrapped_scheme(text)
    if lower_ascii(scheme) != "mongodb+srv" or not hosts:
        return bool(hosts)
    port = hosts[0].rpartition("]")[2].partition(":")[2]
    return len(hosts) == 1 and not port


def is_sqlite_url(text: str) -> bool:
    """Whether a text is an SQLite URL or a path."""
    scheme, rest = split_scheme(text.removeprefix("jdbc:"))
    other = scheme and rest.startswith("//") and not is_of(scheme, SQLITE)
    return not other and is_path(text)
