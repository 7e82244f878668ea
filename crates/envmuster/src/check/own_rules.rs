//! What a program adds to its schema in code: rules, kinds and the prefix of its names.

use std::fmt;
use std::sync::Arc;

use envmuster_schema::kind::Problem;
use envmuster_schema::schema::Variable;

use crate::glob;

/// Judges a value. What it expects is text of the program, so that no value can be part of it.
type Judge = Arc<dyn Fn(&str) -> Result<(), &'static str> + Send + Sync>;

/// What a program adds to its schema in code.
#[derive(Clone, Default)]
pub(crate) struct OwnRules {
    /// By the pattern of the variables' names.
    rules: Vec<(String, Judge)>,
    /// By the name of the kind.
    kinds: Vec<(String, Judge)>,
    /// What the program's own names start with.
    prefixes: Vec<String>,
}

impl OwnRules {
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.kinds.is_empty() && self.prefixes.is_empty()
    }

    pub(crate) fn add_rule(
        &mut self,
        pattern: String,
        judge: impl Fn(&str) -> Result<(), &'static str> + Send + Sync + 'static,
    ) {
        self.rules.push((pattern, Arc::new(judge)));
    }

    pub(crate) fn add_kind(
        &mut self,
        name: String,
        judge: impl Fn(&str) -> Result<(), &'static str> + Send + Sync + 'static,
    ) {
        self.kinds.push((name, Arc::new(judge)));
    }

    pub(crate) fn add_prefix(&mut self, prefix: String) {
        self.prefixes.push(prefix);
    }

    /// Whether a name is one of the program's own, by how it starts.
    pub(super) fn claims(&self, name: &str) -> bool {
        self.prefixes.iter().any(|prefix| name.starts_with(prefix.as_str()))
    }

    /// Judges a value that its kind takes.
    pub(super) fn check(&self, variable: &Variable, text: &str) -> Result<(), Problem> {
        let is_kind = |name: &str| {
            variable.custom_kind.as_deref().map_or(variable.kind.value.name() == name, |kind| kind == name)
        };
        let kinds = self.kinds.iter().filter(|(name, _)| is_kind(name));
        let rules = self.rules.iter().filter(|(pattern, _)| glob::matches(pattern, &variable.name));
        kinds
            .chain(rules)
            .try_for_each(|(_, judge)| judge(text).map_err(|expected| Problem::Refused { expected }))
    }
}

impl fmt::Debug for OwnRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names(judges: &[(String, Judge)]) -> Vec<&String> {
            judges.iter().map(|(name, _)| name).collect()
        }
        f.debug_struct("OwnRules")
            .field("rules", &names(&self.rules))
            .field("kinds", &names(&self.kinds))
            .field("prefixes", &self.prefixes)
            .finish()
    }
}
