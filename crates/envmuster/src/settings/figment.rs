//! A checked environment as a provider of [figment](::figment).

use std::sync::OnceLock;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Origin, OriginKind};
use figment::error::Error;
use figment::value::{Dict, Map, Tag, Value};
use figment::{Figment, Metadata, Profile, Provider};
use serde::Deserialize;

use super::read::Text;
use super::value::One;
use crate::check::{Report, Settled};

/// A checked environment as a provider for figment, made by [`Report::provider`].
///
/// Keys are the names in lower case. Values are typed by the schema: numbers, booleans, lists and JSON
/// as such, everything else as text, so `API_KEY=12345678` stays a text. Each keeps where it was set,
/// so that figment's errors name `.env:3`, or `.env.example:12` for a default.
///
/// Where the report has errors there is no data but one figment error for each of them. They hold no
/// value. What figment itself says of a value that does not fit a type quotes it, though, and its
/// `Debug` prints all it holds: show neither.
#[derive(Clone)]
pub struct CheckedProvider<'r> {
    report: &'r Report,
    profile: Profile,
    groups: Vec<String>,
    given: Given,
    /// Made once: its tags tell the values' places.
    figment: OnceLock<Figment>,
}

/// Which values are given.
#[derive(Clone, Copy, PartialEq)]
enum Given {
    All,
    Set,
    Defaults,
}

impl Report {
    /// What was judged, as a provider for figment.
    ///
    /// ```
    /// use envmuster::{Environment, Schema};
    /// use figment::Figment;
    /// use figment::providers::{Format, Toml};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Settings {
    ///     api_key: String,
    ///     port: u16,
    ///     title: String,
    /// }
    ///
    /// let schema = Schema::parse("# Required.\nAPI_KEY=\n\nPORT=8010\n")?;
    /// let report = schema.check(&Environment::from([("API_KEY", "12345678")]));
    ///
    /// // The file lies over the defaults of .env.example, and the environment over both.
    /// let settings: Settings = Figment::from(report.provider().only_defaults())
    ///     .merge(Toml::string("title = 'Orders'\nport = 9000"))
    ///     .merge(report.provider().without_defaults())
    ///     .extract()?;
    /// assert_eq!((settings.api_key.as_str(), settings.port), ("12345678", 9000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn provider(&self) -> CheckedProvider<'_> {
        CheckedProvider {
            report: self,
            profile: Profile::Default,
            groups: Vec::new(),
            given: Given::All,
            figment: OnceLock::new(),
        }
    }
}

impl CheckedProvider<'_> {
    /// Puts the values into a profile of figment's; without it, into its default.
    #[must_use]
    pub fn profile(mut self, profile: impl Into<Profile>) -> Self {
        self.figment = OnceLock::new();
        self.profile = profile.into();
        self
    }

    /// Makes a dictionary of the names that start so: with `smtp`, `SMTP_HOST` becomes `smtp.host`.
    #[must_use]
    pub fn group(mut self, name: &str) -> Self {
        self.figment = OnceLock::new();
        self.groups.push(name.to_ascii_lowercase());
        self
    }

    /// Leaves the defaults of `.env.example` out.
    #[must_use]
    pub fn without_defaults(mut self) -> Self {
        self.figment = OnceLock::new();
        self.given = Given::Set;
        self
    }

    /// Gives the defaults of `.env.example` alone, to lie below everything else.
    #[must_use]
    pub fn only_defaults(mut self) -> Self {
        self.figment = OnceLock::new();
        self.given = Given::Defaults;
        self
    }

    fn figment(&self) -> &Figment {
        self.figment.get_or_init(|| self.make())
    }

    /// One provider for each value, for each has its own place.
    fn make(&self) -> Figment {
        let is_given = |settled: &&Settled<'_>| match self.given {
            Given::All => true,
            Given::Set => settled.origin.kind != OriginKind::Default,
            Given::Defaults => settled.origin.kind == OriginKind::Default,
        };
        let settled = self.report.settled();
        settled.iter().filter(is_given).fold(Figment::new(), |figment, settled| {
            let name = settled.variable.name.to_ascii_lowercase();
            let group = self.groups.iter().find_map(|group| {
                let rest = name.strip_prefix(group.as_str())?.strip_prefix('_')?;
                Some(format!("{group}.{rest}"))
            });
            figment.merge(Place {
                key: group.unwrap_or(name),
                text: Text::of(settled.variable, settled.text),
                origin: &settled.origin,
                profile: &self.profile,
            })
        })
    }
}

impl Provider for CheckedProvider<'_> {
    fn metadata(&self) -> Metadata {
        Metadata::named("the checked environment")
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let errors = self.report.findings.iter().filter(|finding| finding.severity == Severity::Error);
        // An error prints what it was chained to behind itself.
        match errors.rev().map(error).reduce(Error::chain) {
            Some(errors) => Err(errors),
            None => self.figment().data(),
        }
    }

    // Figment's only way to give values of one provider several sources; it uses it for itself.
    fn __metadata_map(&self) -> Option<Map<Tag, Metadata>> {
        self.figment().__metadata_map()
    }
}

fn error(finding: &Finding) -> Error {
    match &finding.origin {
        Some(origin) => Error::from(format!("{} (set in {origin})", finding.message)),
        None => Error::from(finding.message.clone()),
    }
}

/// One value and its place.
struct Place<'a> {
    key: String,
    text: Text<'a>,
    origin: &'a Origin,
    profile: &'a Profile,
}

impl Provider for Place<'_> {
    fn metadata(&self) -> Metadata {
        let name = match self.origin.kind {
            OriginKind::Default => "the example's default",
            OriginKind::Process => "the process environment",
            OriginKind::Dotenv => "the dotenv file",
            OriginKind::SecretFile => "the secret file",
            _ => "the program",
        };
        let metadata = Metadata::named(name)
            .interpolater(|_: &Profile, keys: &[&str]| keys.join("_").to_ascii_uppercase());
        if self.origin.file.is_some() { metadata.source(self.origin.to_string()) } else { metadata }
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let value = <Value as Deserialize>::deserialize(One::new(self.text))
            .unwrap_or_else(|_| self.text.value.into());
        Ok(self.profile.collect(figment::util::nest(&self.key, value).into_dict().unwrap_or_default()))
    }
}
