//! One declared variable.

use std::fmt;
use std::sync::Arc;

use super::{Evidence, Inferred};
use crate::detector::{Example, Verdict};
use crate::kind::{Class, Constraints, Kind};
use crate::{Value, catalogue};

/// One declared `NAME=`, and what is demanded of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// The section it stands in, as an index into [`Schema::sections`](super::Schema::sections).
    pub section: Option<usize>,
    /// The line of its name, from 1.
    pub line: u32,
    /// The column of its name in characters, from 1.
    pub column: u32,
    /// Whether the line is a comment, which makes it optional.
    pub commented_out: bool,
    /// Its type.
    pub kind: Inferred<Kind>,
    /// The name of a kind that is not built in, where `@type` asks for one: a program can say what it
    /// takes.
    pub custom_kind: Option<String>,
    /// What is demanded of its value beyond the kind.
    pub constraints: Arc<Constraints>,
    /// The values it may take, for kind `choice`.
    pub choices: Option<Vec<String>>,
    /// Whether it must be set.
    pub requirement: Inferred<Requirement>,
    /// Whether its value is a secret.
    pub secret: Inferred<bool>,
    /// What the value in the example is.
    pub example: Example,
    /// What the detector says of that value, where it was read from a file: words near it may have made
    /// something else of it for [`Variable::example`].
    pub verdict: Option<Verdict>,
    /// The value in the example, which nothing prints unless [`Variable::default`] gives it out.
    pub example_value: Value,
    /// The default as it may be printed: set by [`Example::Default`] or by words near it, and plain.
    pub default: Option<String>,
    /// When it is required: `NAME=value` pairs of other variables, any of which makes it so.
    pub conditions: Vec<Condition>,
    /// The variables of which one must be set, itself among them; none where it stands for itself.
    pub one_of: Vec<String>,
    /// The profiles in which it must be set, where it need not be elsewhere: `production`.
    pub required_in: Vec<String>,
    /// Whether production must not set it.
    pub local_only: bool,
    /// Why it should no longer be used, where it says so; empty where it gives no reason.
    pub deprecated: Option<String>,
    /// The rules that an `envmuster: allow RULE` comment lets pass for it.
    pub allow: Vec<String>,
    /// What its comments say it is.
    pub description: Option<String>,
    /// Where to read more, as `@docs` or the catalogue says.
    pub docs: Vec<String>,
}

impl Variable {
    /// The values it may take, where a decorator or a comment says that these are all. A list that only
    /// reads like one may be a part, and refuses nothing.
    pub fn stated_choices(&self) -> Option<&[String]> {
        let is_stated = matches!(self.kind.evidence, Evidence::Decorator | Evidence::Prose);
        self.choices.as_deref().filter(|_| is_stated)
    }

    /// Whether code and manifests must keep its values from sight: it is a secret, or an address of a
    /// kind that can hold a password, although its default holds none. Where something says outright
    /// whether it is one, that counts alone.
    ///
    /// ```
    /// use envmuster_schema::Schema;
    ///
    /// let schema = Schema::parse("REDIS_URL=redis://redis:6379\n\n# @public\nQUEUE_URL=amqp://queue\n");
    /// let [redis, queue] = &schema.variables[..] else { panic!() };
    /// assert!(!redis.secret.value && redis.is_sensitive());
    /// assert!(!queue.is_sensitive());
    /// ```
    pub fn is_sensitive(&self) -> bool {
        let is_stated = self.secret.evidence <= Evidence::Section;
        self.secret.value || (!is_stated && self.may_hold_password())
    }

    fn may_hold_password(&self) -> bool {
        let is_known = || {
            catalogue::variable(&self.name).is_some_and(|(_, known)| known.class == Class::UrlWithCredential)
        };
        let is_of_server = || {
            let scheme = self.example_value.text().and_then(|text| text.split_once("://"));
            scheme.is_some_and(|(scheme, _)| !WEB.contains(&scheme))
        };
        match self.kind.value.plain() {
            Kind::PostgresUrl | Kind::RedisUrl | Kind::AmqpUrl | Kind::MongodbUrl | Kind::MysqlUrl => true,
            Kind::Url => is_known() || is_of_server(),
            Kind::SqliteUrl | Kind::HttpUrl => is_known(),
            _ => false,
        }
    }
}

/// The schemes of addresses that are made to be seen.
const WEB: [&str; 5] = ["http", "https", "ws", "wss", "file"];

/// Whether a variable must be set, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// It must be set: a decorator, words near it or its section's words say so.
    Required,
    /// It must be set: the catalogue says so.
    KnownRequired,
    /// It must be set as far as one can see: active, no usable default, nothing says otherwise.
    InferredRequired,
    /// It may be unset: something says so.
    StatedOptional,
    /// It may be unset: commented out, or with a usable default.
    Optional,
}

impl Requirement {
    /// Whether it must be set.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::KnownRequired | Self::InferredRequired)
    }

    /// The word of the JSON contract: `stated`, `known`, `inferred` or `optional`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "stated",
            Self::KnownRequired => "known",
            Self::InferredRequired => "inferred",
            Self::StatedOptional | Self::Optional => "optional",
        }
    }
}

/// `NAME=value` of another variable, or `NAME` for "is set".
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Condition {
    /// The other variable.
    pub variable: String,
    /// The value, as the schema says it; `None` where being set is enough.
    pub equals: Option<String>,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.equals {
            Some(value) => write!(f, "{}={value}", self.variable),
            None => write!(f, "{} is set", self.variable),
        }
    }
}
