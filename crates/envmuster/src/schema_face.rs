//! The schema as programs use it: read from text, held against an environment.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use envmuster_schema::report::{Location, Severity};
#[cfg(feature = "serde")]
use envmuster_schema::schema::NotASchema;
use envmuster_schema::schema::{Schema as Core, Variable};

use crate::check::{
    CheckOptions, Checked, Compared, OwnRules, Profile, Report, Selection, Side, check, check_each, compare,
    defaults, is_development_value,
};
use crate::environment::Environment;

/// The typed reading of a `.env.example`.
///
/// It dereferences to the core's [`envmuster_schema::schema::Schema`], which holds its sections and variables.
///
/// ```
/// use envmuster::{Environment, Schema};
///
/// let schema = Schema::parse("# Required.\nPORT=8010\n")?;
/// let report = schema.check(&Environment::from([("PORT", "80abc")]));
/// assert_eq!(report.findings[0].rule, "invalid-value");
/// # Ok::<(), envmuster::SchemaError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    core: Arc<Core>,
    own_rules: OwnRules,
}

impl Schema {
    /// Reads the text of a `.env.example`.
    ///
    /// # Errors
    /// A line of it cannot be read. [`Schema::read`] reads the rest all the same.
    pub fn parse(text: &str) -> Result<Self, SchemaError> {
        let schema = Self::read(".env.example", text.as_bytes());
        let unreadable: Vec<_> = schema
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .filter_map(|finding| finding.location.clone())
            .collect();
        if unreadable.is_empty() { Ok(schema) } else { Err(SchemaError { unreadable }) }
    }

    /// Reads any bytes as a `.env.example`; what cannot be read is in its findings. `file` is what
    /// findings call it.
    pub fn read(file: &str, source: &[u8]) -> Self {
        Core::parse_bytes(file, source).into()
    }

    /// Reads the JSON that it serializes to, which gives the same verdicts as the file did, except
    /// that a placeholder is known by its looks alone.
    #[cfg(feature = "serde")]
    pub fn from_json<'de, D: serde::Deserializer<'de>>(json: D) -> Result<Self, NotASchema> {
        Core::from_json(json).map(Self::from)
    }

    /// Adds a rule of the program's own to the variables whose names match a pattern (`*` and `?` as
    /// a shell has them). It sees values that their kind takes, and says of one that it refuses what
    /// it expects; that is text of the program, so no value can be part of it.
    ///
    /// ```
    /// use envmuster::{Environment, Schema};
    ///
    /// let schema = Schema::parse("# Required.\nSMTP_HOST=\n")?.rule("SMTP_*", |value| {
    ///     if value.ends_with(".internal") { Ok(()) } else { Err("a name that ends in .internal") }
    /// });
    /// let report = schema.check(&Environment::from([("SMTP_HOST", "mail.orders.io")]));
    /// assert_eq!(
    ///     report.findings[0].message,
    ///     "SMTP_HOST is not valid; expected a name that ends in .internal",
    /// );
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    #[must_use]
    pub fn rule(
        mut self,
        pattern: impl Into<String>,
        judge: impl Fn(&str) -> Result<(), &'static str> + Send + Sync + 'static,
    ) -> Self {
        self.own_rules.add_rule(pattern.into(), judge);
        self
    }

    /// Says what values of a kind are good: of one that is not built in (`@type=iban`), or of one that
    /// is, beyond what that demands. As [`Schema::rule`], it says of a value that it refuses what it
    /// expects.
    ///
    /// ```
    /// use envmuster::{Environment, Schema};
    ///
    /// let schema = Schema::parse("# @required @type=colour\nACCENT=\n")?.kind("colour", |value| {
    ///     if value.starts_with('#') { Ok(()) } else { Err("a colour such as #ff8800") }
    /// });
    /// assert!(schema.check(&Environment::from([("ACCENT", "#123456")])).is_ok());
    /// assert!(!schema.check(&Environment::from([("ACCENT", "reddish")])).is_ok());
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    #[must_use]
    pub fn kind(
        mut self,
        name: impl Into<String>,
        judge: impl Fn(&str) -> Result<(), &'static str> + Send + Sync + 'static,
    ) -> Self {
        self.own_rules.add_kind(name.into(), judge);
        self
    }

    /// Claims the names that start with a prefix for the program: one that is set and not declared is
    /// a warning wherever it is set. Without it, of a process's names only near ones are.
    ///
    /// ```
    /// use envmuster::report::{Origin, OriginKind};
    /// use envmuster::{Environment, Schema};
    ///
    /// let schema = Schema::parse("MYCLI_COLOR=auto\n")?.prefix("MYCLI_");
    /// let mut environment = Environment::new();
    /// environment.set("MYCLI_PAGER", "less".into(), Origin::new(OriginKind::Process));
    /// assert_eq!(schema.check(&environment).findings[0].rule, "unknown-variable");
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.own_rules.add_prefix(prefix.into());
        self
    }

    /// Holds an environment against it.
    pub fn check(&self, environment: &Environment) -> Report {
        self.check_with(environment, &CheckOptions::default()).report
    }

    /// Holds an environment against it, with options.
    pub fn check_with(&self, environment: &Environment, options: &CheckOptions) -> Checked {
        let mut checked = check(&self.core, environment, &self.options(options));
        checked.report = checked.report.judged(Arc::clone(&self.core), environment.clone());
        checked
    }

    /// Holds what each of several programs is given against it, as one report; `None` where there
    /// is no program.
    pub fn check_each(&self, programs: &[Side<'_>], options: &CheckOptions) -> Option<Checked> {
        check_each(&self.core, programs, &self.options(options))
    }

    /// Holds several environments against it, and against one another.
    pub fn compare(&self, sides: &[Side<'_>], options: &CheckOptions) -> Compared {
        compare(&self.core, sides, &self.options(options))
    }

    /// The schema of those variables alone that a selection takes; the sections stay.
    ///
    /// ```
    /// use envmuster::{Schema, Selection};
    ///
    /// let schema = Schema::parse("PORT=8010\nSMTP_HOST=\n")?;
    /// let mut selection = Selection::default();
    /// selection.except = vec!["SMTP_*".to_owned()];
    /// assert_eq!(schema.select(&selection).variables.len(), 1);
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    #[must_use]
    pub fn select(&self, selection: &Selection) -> Self {
        let mut core = Core::clone(&self.core);
        core.variables.retain(|variable| selection.takes_in(&self.core, variable));
        Self { core: Arc::new(core), own_rules: self.own_rules.clone() }
    }

    /// The plain default of a variable where a check lets it stand: in staging and production none
    /// that holds a credential or names this machine.
    ///
    /// ```
    /// use envmuster::{Profile, Schema};
    ///
    /// let schema = Schema::parse("REDIS_URL=redis://localhost:6379/0\n")?;
    /// let redis = schema.variable("REDIS_URL").unwrap();
    /// assert_eq!(schema.default_in(redis, Profile::Development), Some("redis://localhost:6379/0"));
    /// assert_eq!(schema.default_in(redis, Profile::Production), None);
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    pub fn default_in<'v>(&self, variable: &'v Variable, profile: Profile) -> Option<&'v str> {
        let is_off = self.section_of(variable).is_some_and(|section| section.off);
        let falls = is_off || (profile.is_hosted() && is_development_value(variable));
        variable.default.as_deref().filter(|_| !falls)
    }

    /// Sets what is unset or empty in an environment to the plain defaults that stand in the
    /// example, where a check would let them stand.
    ///
    /// ```
    /// use envmuster::{CheckOptions, Environment, Schema};
    ///
    /// let schema = Schema::parse("PORT=8010\n")?;
    /// let mut environment = Environment::new();
    /// schema.lay_defaults(&mut environment, &CheckOptions::default());
    /// assert_eq!(environment.get("PORT").unwrap().origin.to_string(), "the default");
    /// # Ok::<(), envmuster::SchemaError>(())
    /// ```
    pub fn lay_defaults(&self, environment: &mut Environment, options: &CheckOptions) {
        defaults::lay(&self.core, environment, &self.options(options));
    }

    /// The options, with what the program adds to its schema.
    fn options<'o>(&self, options: &'o CheckOptions) -> Cow<'o, CheckOptions> {
        if self.own_rules.is_empty() {
            return Cow::Borrowed(options);
        }
        Cow::Owned(CheckOptions { own_rules: self.own_rules.clone(), ..options.clone() })
    }
}

impl Deref for Schema {
    type Target = Core;

    fn deref(&self) -> &Core {
        &self.core
    }
}

impl From<Core> for Schema {
    fn from(core: Core) -> Self {
        Self { core: Arc::new(core), own_rules: OwnRules::default() }
    }
}

/// A schema has lines that cannot be read.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaError {
    /// Where they stand.
    pub unreadable: Vec<Location>,
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places: Vec<_> = self.unreadable.iter().map(Location::to_string).collect();
        write!(f, "cannot be read as NAME=value or a comment: {}", places.join(", "))
    }
}

impl fmt::Debug for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for SchemaError {}
