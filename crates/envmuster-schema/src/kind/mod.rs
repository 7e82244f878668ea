//! What a value may be: one file for each kind or family of kinds.
//!
//! A kind judges a value and never changes it. What is wrong is told as a [`Problem`], which holds
//! only what the schema or the code said, never text that came from the value.

mod boolean;
mod calendar;
mod choice;
mod constraints;
mod cron;
mod database;
mod database_url;
mod definition;
mod email;
mod encoding;
mod format;
mod hint;
mod identifier;
mod json;
mod list;
mod net;
mod number;
mod problem;
mod quantity;
mod regex;
mod scheme;
mod text;
mod url;

#[cfg(test)]
mod tests;

use std::fmt;

pub use constraints::Constraints;
pub use database_url::{DatabaseHost, DatabaseUrl};
pub use format::{CharSet, Class, Format, OfflineCheck, Part, Shape};
pub use problem::Problem;

use definition::Definition;

/// Makes the enum, the list of plain kinds and the way to their definitions from one table.
macro_rules! kinds {
    ($($(#[$doc:meta])+ $kind:ident = $room:ident::$definition:ident,)+) => {
        /// The type of a value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])+ $kind,)+
            /// A format of the catalogue, which refines one of the plain kinds.
            Known(&'static Format),
        }

        impl Kind {
            /// Every plain kind, in the order of the documentation.
            pub const PLAIN: [Self; [$(stringify!($kind)),+].len()] = [$(Self::$kind),+];

            fn definition(self) -> &'static Definition {
                match self {
                    $(Self::$kind => &$room::$definition,)+
                    Self::Known(format) => format.refines.definition(),
                }
            }
        }
    };
}

kinds! {
    /// Any text.
    String = text::STRING,
    /// A whole number: `[+-]?[0-9]+`.
    Integer = number::INTEGER,
    /// A decimal number.
    Float = number::FLOAT,
    /// `true false 1 0 yes no on off`, in any case.
    Boolean = boolean::BOOLEAN,
    /// A whole number from 1 to 65535.
    Port = number::PORT,
    /// A URL of any scheme.
    Url = url::URL,
    /// A URL of scheme http or https.
    HttpUrl = url::HTTP_URL,
    /// A PostgreSQL connection URL.
    PostgresUrl = database::POSTGRES_URL,
    /// A Redis connection URL.
    RedisUrl = database::REDIS_URL,
    /// An AMQP connection URL.
    AmqpUrl = database::AMQP_URL,
    /// A MongoDB connection URL.
    MongodbUrl = database::MONGODB_URL,
    /// A MySQL or MariaDB connection URL.
    MysqlUrl = database::MYSQL_URL,
    /// An SQLite connection URL or path.
    SqliteUrl = database::SQLITE_URL,
    /// An e-mail address, or `Name <address>`.
    Email = email::EMAIL,
    /// A host name or IP address, with or without port.
    Host = net::HOST,
    /// An IP address.
    Ip = net::IP,
    /// An IP network: `10.0.0.0/8`.
    Cidr = net::CIDR,
    /// A path in a file system.
    Path = text::PATH,
    /// One of the values that the schema lists.
    Choice = choice::CHOICE,
    /// Several values with a separator between them.
    List = list::LIST,
    /// A JSON document.
    Json = json::JSON,
    /// A length of time with units: `1h30m`.
    Duration = quantity::DURATION,
    /// A number of bytes with a unit: `10MB`.
    Bytes = quantity::BYTES,
    /// A UUID of any version.
    Uuid = identifier::UUID,
    /// A calendar date: `2026-11-21`.
    Date = calendar::DATE,
    /// A date and time as in RFC 3339.
    Datetime = calendar::DATETIME,
    /// A time zone's name or offset.
    Timezone = calendar::TIMEZONE,
    /// A telephone number in E.164 form.
    Phone = identifier::PHONE,
    /// Hexadecimal digits.
    Hex = encoding::HEX,
    /// Base64, standard or URL-safe.
    Base64 = encoding::BASE64,
    /// A JSON Web Token.
    Jwt = encoding::JWT,
    /// A PEM block: a key or certificate.
    Pem = encoding::PEM,
    /// An API key, token or signing key.
    SecretKey = text::SECRET_KEY,
    /// A password.
    Password = text::PASSWORD,
    /// A regular expression.
    Regex = regex::REGEX,
    /// A cron schedule.
    Cron = cron::CRON,
    /// A semantic version.
    Semver = identifier::SEMVER,
}

impl Kind {
    /// Its name, as decorators and reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(format) => format.name,
            plain => plain.definition().name,
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

    /// What passes, in a clause: `a whole number from 1 to 65535`.
    pub fn summary(self) -> &'static str {
        self.definition().summary
    }

    /// Values that pass. Those of [`Kind::Choice`] are its [`Kind::example_choices`].
    pub fn good_examples(self) -> &'static [&'static str] {
        self.definition().good
    }

    /// Values that do not pass; they may hold control characters.
    pub fn bad_examples(self) -> &'static [&'static str] {
        self.definition().bad
    }

    /// The choices that the examples of [`Kind::Choice`] are judged with; empty for other kinds.
    pub fn example_choices(self) -> &'static [&'static str] {
        if self.plain() == Self::Choice { &choice::EXAMPLE_CHOICES } else { &[] }
    }

    /// Whether it is a URL of some sort.
    pub fn is_url(self) -> bool {
        matches!(self.definition().judge, definition::Judge::Url { .. }) || self.plain() == Self::Url
    }

    /// The number that a value of a numeric kind reads as: a duration in seconds, a size in bytes.
    /// `None` where the kind refuses the value, or is none of numbers.
    pub fn number(self, text: &str) -> Option<f64> {
        self.definition().check(text).ok().flatten()
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
        let definition = self.definition();
        let number = definition.check(text)?;
        if let (Self::Choice, Some(choices)) = (self.plain(), choices) {
            choice::check(text, choices)?;
        }
        constraints.check(self.plain(), definition, text, number)
    }
}

/// The items of a list that is no JSON array, trimmed, empty ones left out. Without a separator the
/// first of comma, semicolon and white space that occurs is it.
pub fn items<'a>(text: &'a str, separator: Option<&'a str>) -> impl Iterator<Item = &'a str> {
    list::items(text, separator)
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
