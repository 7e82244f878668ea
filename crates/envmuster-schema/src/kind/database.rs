//! The connection URLs of databases and queues: one family of schemes each.

use super::database_url::{DatabaseUrl, Form};
use super::definition::{Definition, Judge};
use super::{hint, scheme};

/// The schemes of libpq, its derivatives and the usual object mappers.
const POSTGRES: &[&str] = &[
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
];

const REDIS: &[&str] = &["redis", "rediss", "valkey", "valkeys", "unix", "sentinel", "tcp", "tls"];

const AMQP: &[&str] = &["amqp", "amqps", "amqp10", "pyamqp", "librabbitmq", "rabbitmq"];

const MONGODB: &[&str] = &["mongodb"];

const MYSQL: &[&str] = &[
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
];

const SQLITE: &[&str] = &[
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
];

/// A PostgreSQL URL of any driver, host and port checked where they are written.
pub(super) const POSTGRES_URL: Definition = Definition {
    name: "postgres-url",
    summary: "a URL that starts with postgres:// or postgresql://",
    good: &[
        "postgres://app:secret@db:5432/main",
        "postgresql+asyncpg://app@localhost/main",
        "postgres+psycopg2://app:p@ss@db/main",
        "postgresql:///main?host=/var/run/postgresql",
        "postgresql://h1:5432,h2:5433/main",
        "postgres://app:x@[2001:db8::1]:5432/main",
        "jdbc:postgresql://db:5432/main",
        "postgres://app:x@%2Fvar%2Frun/main",
    ],
    bad: &[
        "db:5432/main",
        "mysql://app@db/main",
        "postgres:/db/main",
        "postgres://db:port/main",
        "postgres://db:70000/main",
        "postgres://app:x@${DB_HOST}/main",
        "postgres://db/main # local",
    ],
    judge: Judge::Url {
        schemes: &["postgres", "postgresql"],
        knows: |scheme| is_of(scheme, POSTGRES),
        passes: |text| passes(text, POSTGRES, |_| true),
    },
    hint: hint::url,
};

/// A Redis or Valkey URL: TCP, TLS, socket, sentinel or cluster.
pub(super) const REDIS_URL: Definition = Definition {
    name: "redis-url",
    summary: "a URL that starts with redis:// or rediss://",
    good: &[
        "redis://localhost:6379/0",
        "rediss://:secret@cache.example.org:6380",
        "unix:///run/redis.sock?db=1",
        "redis+socket:///run/redis.sock",
        "redis-sentinel://h1:26379,h2:26379/mymaster",
        "redis://",
    ],
    bad: &[
        "localhost:6379",
        "http://localhost:6379",
        "redis:/localhost",
        "redis://localhost:sixk",
        "redis://a b:6379",
    ],
    judge: Judge::Url {
        schemes: &["redis", "rediss"],
        knows: |scheme| is_of(scheme, REDIS),
        passes: |text| passes(text, REDIS, |_| true),
    },
    hint: hint::url,
};

/// An AMQP URL; what stands behind the host is the virtual host.
pub(super) const AMQP_URL: Definition = Definition {
    name: "amqp-url",
    summary: "a URL that starts with amqp:// or amqps://",
    good: &[
        "amqp://guest:guest@localhost:5672/",
        "amqps://queue.example.org/%2Fapp",
        "amqp://localhost//",
        "pyamqp://guest@queue//",
        "amqp://a@h1:5672//;amqp://a@h2:5672//",
    ],
    bad: &["localhost:5672", "redis://localhost", "amqp:localhost", "amqp://localhost:5672x/"],
    judge: Judge::Url {
        schemes: &["amqp", "amqps"],
        knows: |scheme| is_of(scheme, AMQP),
        passes: |text| passes(text, AMQP, |_| true),
    },
    hint: hint::url,
};

/// A MongoDB URL. `mongodb+srv` names one host without port, for DNS says the rest.
pub(super) const MONGODB_URL: Definition = Definition {
    name: "mongodb-url",
    summary: "a URL that starts with mongodb:// or mongodb+srv://",
    good: &[
        "mongodb://localhost:27017/app",
        "mongodb://u:p@h1:27017,h2:27018/app?replicaSet=rs0",
        "mongodb+srv://u:p@cluster.example.org/app",
        "mongodb://%2Ftmp%2Fmongodb-27017.sock",
    ],
    bad: &[
        "localhost:27017",
        "mongodb:///app",
        "mongodb+srv://cluster.example.org:27017/app",
        "mongodb+srv://h1.example.org,h2.example.org/app",
        "postgres://db/app",
    ],
    judge: Judge::Url {
        schemes: &["mongodb", "mongodb+srv"],
        knows: |scheme| is_of(scheme, MONGODB),
        passes: |text| passes(text, MONGODB, has_mongodb_hosts),
    },
    hint: hint::url,
};

/// A MySQL or MariaDB URL of any driver, Go's `tcp(host:port)` included.
pub(super) const MYSQL_URL: Definition = Definition {
    name: "mysql-url",
    summary: "a URL that starts with mysql:// or mariadb://",
    good: &[
        "mysql://root@localhost:3306/app",
        "mysql+pymysql://app:secret@db/app?charset=utf8mb4",
        "mariadb://db/app",
        "mysql://app:secret@tcp(db:3306)/app",
        "jdbc:mysql:loadbalance://h1:3306,h2:3306/app",
    ],
    bad: &["root@localhost/app", "postgres://db/app", "mysql:/db/app", "mysql://db:99999/app"],
    judge: Judge::Url {
        schemes: &["mysql", "mariadb"],
        knows: |scheme| is_of(scheme, MYSQL),
        passes: |text| passes(text, MYSQL, |_| true),
    },
    hint: hint::url,
};

/// An SQLite URL or plain path; only control characters and URLs of another scheme are refused.
pub(super) const SQLITE_URL: Definition = Definition {
    name: "sqlite-url",
    summary: "a path, or a URL that starts with sqlite:// or file:",
    good: &[
        "sqlite:///./app.db",
        "sqlite+aiosqlite:////srv/app.db",
        "file:./dev.db",
        "sqlite::memory:",
        ":memory:",
        "./my data/app.db",
        "C:\\data\\app.db",
    ],
    bad: &["postgres://db/app", "http://example.org/app.db", "app.db\0", "app\n.db"],
    judge: Judge::Url {
        schemes: &["sqlite", "file"],
        knows: |scheme| is_of(scheme, SQLITE),
        passes: is_sqlite,
    },
    hint: hint::common,
};

/// Whether one of a scheme's words is of a family, whatever driver stands behind it:
/// `postgresql+asyncpg`, `redis-sentinel`, `mysql:loadbalance`.
fn is_of(scheme: &str, family: &[&str]) -> bool {
    scheme.split(':').any(|word| {
        scheme::is_one_of(word, family)
            || word.split(['+', '-']).next().is_some_and(|first| scheme::is_one_of(first, family))
    })
}

fn passes(text: &str, family: &[&str], holds: fn(&DatabaseUrl<'_>) -> bool) -> bool {
    // A password may hold a blank; all that stands behind it may not.
    let behind = text.rsplit_once('@').map_or(text, |(_, behind)| behind);
    !text.contains(char::is_control)
        && !behind.contains(char::is_whitespace)
        && DatabaseUrl::read(text)
            .is_some_and(|url| is_of(url.scheme, family) && url.form() != Form::Opaque && holds(&url))
}

fn has_mongodb_hosts(url: &DatabaseUrl<'_>) -> bool {
    let mut hosts = url.hosts();
    let Some(first) = hosts.next() else { return false };
    !url.scheme.eq_ignore_ascii_case("mongodb+srv") || first.port.is_none() && hosts.next().is_none()
}

fn is_sqlite(text: &str) -> bool {
    let plain = text.strip_prefix("jdbc:").unwrap_or(text);
    let other =
        scheme::split(plain).is_some_and(|(scheme, rest)| rest.starts_with("//") && !is_of(scheme, SQLITE));
    !other && !text.contains(char::is_control) && !text.trim().is_empty()
}
