//! A report with what it was made from, so that a program can be handed what was judged.

use std::fmt;
use std::sync::Arc;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Origin, OriginKind, Status, Summary, VariableStatus, write_lines};
use envmuster_schema::schema::{Schema, Variable};

use super::judge::text_of;
use crate::environment::Environment;

/// Everything a check found, in the order of the schema, and what the program may take of the
/// environment that was judged.
///
/// It is an error whose `Display` and `Debug` print the same
/// text, one line a finding, so `fn main() -> Result<(), Report>` reads well. It prints no value.
///
/// ```
/// use envmuster::{Environment, Schema};
///
/// let schema = Schema::parse("# Required.\nAPI_URL=\n\nPORT=8010\n")?;
/// let report = schema.check(&Environment::from([("PORT", "80abc")]));
/// assert_eq!(
///     report.to_string(),
///     "error[missing-variable]: API_URL is not set; expected a URL with a scheme, ://, and no white space\n\
///      error[invalid-value]: PORT is not valid; expected a whole number from 1 to 65535\n\
///      2 errors, 0 warnings; 0 of 2 variables ok",
/// );
/// # Ok::<(), envmuster::SchemaError>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Report {
    /// What was found.
    pub findings: Vec<Finding>,
    /// How each declared variable stands.
    pub variables: Vec<VariableStatus>,
    judged: Option<Arc<JudgedBy>>,
}

/// What a report was made from. Both are shared, not copied.
struct JudgedBy {
    schema: Arc<Schema>,
    environment: Environment,
}

/// What the program gets under one declared name.
#[derive(Clone)]
pub(crate) struct Settled<'a> {
    pub(crate) variable: &'a Variable,
    pub(crate) text: &'a str,
    pub(crate) origin: Origin,
}

impl Report {
    /// A report of what was found.
    pub(super) fn new(findings: Vec<Finding>, variables: Vec<VariableStatus>) -> Self {
        Self { findings, variables, judged: None }
    }

    /// The counts that end a report.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.findings, &self.variables)
    }

    /// Whether nothing stands at error level.
    pub fn is_ok(&self) -> bool {
        !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Remembers what was judged, for [`Report::settled`].
    pub(crate) fn judged(mut self, schema: Arc<Schema>, environment: Environment) -> Self {
        self.judged = Some(Arc::new(JudgedBy { schema, environment }));
        self
    }

    /// The findings alone: what a program shows has no use for values.
    #[must_use]
    pub(crate) fn without_values(&self) -> Self {
        Self::new(self.findings.clone(), self.variables.clone())
    }

    /// The schema that it was held against.
    pub(crate) fn schema(&self) -> Option<&Schema> {
        self.judged.as_ref().map(|judged| &*judged.schema)
    }

    /// What the program gets: what is set, and where that is nothing the default that stands. What
    /// was not judged is not among it.
    pub(crate) fn settled(&self) -> Vec<Settled<'_>> {
        let Some(JudgedBy { schema, environment }) = self.judged.as_deref() else { return Vec::new() };
        // Both lists are in the order of the schema.
        let mut judged = self.variables.iter().peekable();
        let mut settled = Vec::new();
        for variable in &schema.variables {
            if let Some(stands) = judged.next_if(|judged| judged.name == variable.name) {
                settled.extend(settle(schema, environment, variable, stands.status));
            }
        }
        settled
    }
}

fn settle<'a>(
    schema: &Schema,
    environment: &'a Environment,
    variable: &'a Variable,
    status: Status,
) -> Option<Settled<'a>> {
    if matches!(status, Status::Default | Status::Empty) {
        let text = text_of(&variable.example_value).filter(|text| !text.is_empty())?;
        let origin = Origin::in_file(OriginKind::Default, Arc::clone(&schema.file), variable.line);
        return Some(Settled { variable, text, origin });
    }
    let setting = environment.get(&variable.name)?;
    let text = text_of(&setting.value).filter(|text| !text.is_empty())?;
    Some(Settled { variable, text, origin: setting.origin.clone() })
}

/// Whether the same was found.
impl PartialEq for Report {
    fn eq(&self, other: &Self) -> bool {
        self.findings == other.findings && self.variables == other.variables
    }
}

impl Eq for Report {}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, &self.findings, self.summary())
    }
}

/// The same text, so that a `main` that returns a report prints something a person can read.
impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Report {}
