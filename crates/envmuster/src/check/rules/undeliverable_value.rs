//! `undeliverable-value`: a value that cannot be handed to the program.

use std::collections::HashMap;

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::findings::{Findings, LAST};
use crate::environment::Obstacle;
use crate::rule::declare_rule;

declare_rule! {
    /// A value cannot be handed to the program that `run` starts.
    ///
    /// With `--load-files` the file that `NAME_FILE` names cannot be read, or the value is longer
    /// than the system lets one variable be (128 KiB on Linux), on which `exec` would fail without
    /// saying which one it was.
    ///
    /// ```bad
    /// SESSION_SECRET=your-session-secret
    /// --- environment
    /// SESSION_SECRET=<no file>
    /// ```
    ///
    /// ```good
    /// SESSION_SECRET=your-session-secret
    /// --- environment
    /// SESSION_SECRET=9bd0ee71ac2f4c53
    /// ```
    UndeliverableValue, "undeliverable-value", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let obstacles = context.environment.obstacles();
    if obstacles.is_empty() {
        return;
    }
    let declared: HashMap<&str, &Judged<'_>> =
        context.judged.iter().map(|judged| (judged.variable.name.as_str(), judged)).collect();
    for (name, obstacle) in obstacles {
        let message = format!("cannot be handed to the program: {obstacle}");
        if let Some(judged) = declared.get(name.as_str()) {
            let mut draft = Draft::new(message);
            if let Obstacle::UnreadableFile(_) = obstacle {
                draft = draft.help(format!("{name}_FILE says which file that is"));
            }
            findings.on(judged, &UndeliverableValue::INFO, Severity::Error, draft);
        } else {
            let finding = Finding::new(
                UndeliverableValue::INFO.name,
                Severity::Error,
                format!("a value that is not declared {message}"),
            );
            findings.other(LAST, finding);
        }
    }
}

/// Whether this is what keeps the value from being set.
pub(super) fn explains(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    context.environment.obstacles().iter().any(|(name, _)| *name == judged.variable.name)
}
