//! `rejected-default`: a default that its own kind rejects.

use envmuster_schema::detector::Example;
use envmuster_schema::kind::{Constraints, Kind, Problem};
use envmuster_schema::schema::{Evidence, Variable, kind_by_name};

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// The default in the example is rejected by the variable's own kind, range or choices.
    ///
    /// Whoever copies the file fails the check, or a program that takes the value for what its name says.
    /// What a decorator, a comment or the catalogue says counts, and names that leave no doubt: a
    /// `SMTP_PORT`, a `TIMEOUT_SECONDS`. Words that stand for a number, such as `auto`, are left alone.
    ///
    /// ```bad
    /// # One of: debug, info
    /// LOG_LEVEL=verbose
    /// ```
    ///
    /// ```bad
    /// SMTP_PORT=80000
    /// ```
    ///
    /// ```good
    /// # One of: debug, info
    /// LOG_LEVEL=info
    /// SMTP_PORT=587
    /// WORKER_COUNT=auto
    /// ```
    RejectedDefault, "rejected-default", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    for (declared, variable) in file.variables() {
        if variable.example != Example::Default {
            continue;
        }
        let value = file.value(declared);
        // What is computed is no default yet.
        if value.contains('$') || (value.contains('(') && value.ends_with(')')) {
            continue;
        }
        if let Err(problem) = judge(variable, value.trim()) {
            let draft = Draft::new(format!("has a default that does not pass: expected {problem}"))
                .help("correct the default, or what is said of the variable");
            findings.on(declared, &RejectedDefault::INFO, declared.assignment.value.span, draft);
        }
    }
}

/// Holds a default against the variable's kind, or the one of its name where that was dropped because
/// the default has not its form.
fn judge(variable: &Variable, value: &str) -> Result<(), Problem> {
    let is_dropped = variable.kind.evidence == Evidence::DefaultRule;
    let dropped = if is_dropped { kind_by_name(&variable.name) } else { None };
    match dropped {
        Some(kind) if is_a_slip(kind, value) => kind.check(value, &Constraints::default(), None),
        None if variable.kind.evidence < Evidence::Catalogue || !is_nothing(variable.kind.value, value) => {
            variable.kind.value.check(value, &variable.constraints, variable.choices.as_deref())
        }
        _ => Ok(()),
    }
}

/// Whether a value was meant to be a number or a switch, or means nothing there: `80000`, `808O`, `abc`.
fn is_a_slip(kind: Kind, value: &str) -> bool {
    let starts_as_number = value.starts_with(|c: char| c.is_ascii_digit());
    let is_number = starts_as_number && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.');
    let is_word = !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphabetic());
    is_number || (is_word && !is_one_of(&MEANINGS, value) && !is_nothing(kind, value))
}

/// Whether a value says that there is none, or no limit: `None`, `unlimited`. No port is meant by it.
fn is_nothing(kind: Kind, value: &str) -> bool {
    kind != Kind::Port && is_one_of(&NO_LIMITS, value)
}

fn is_one_of(words: &[&str], value: &str) -> bool {
    words.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Words that leave a number or a switch to the program.
const MEANINGS: [&str; 7] = ["any", "auto", "automatic", "default", "dynamic", "inherit", "random"];

/// Words that stand for no number, or for any.
#[rustfmt::skip]
const NO_LIMITS: [&str; 17] = [
    "all", "always", "disabled", "forever", "full", "inf", "infinite", "infinity", "max", "min", "never", "nil",
    "none", "null", "off", "undefined", "unlimited",
];
