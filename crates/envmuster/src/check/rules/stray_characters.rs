//! `stray-characters`: what stands round a key and is no part of it.

use envmuster_schema::Severity;
use envmuster_schema::kind::Kind;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A secret begins or ends with white space or a line break, or has quotes round it.
    ///
    /// `echo` and editors leave a line break at the end of a file that a secret is made from, and a
    /// loader that does not read quotes hands them on. The program sends them as a part of the key,
    /// and the service refuses it.
    ///
    /// ```bad
    /// OPENAI_API_KEY=
    /// --- environment
    /// OPENAI_API_KEY="'sk-<alnum:20>T3BlbkFJ<alnum:20>'"
    /// ```
    ///
    /// ```bad
    /// SESSION_SECRET=
    /// --- environment
    /// SESSION_SECRET="<alnum:40>\n"
    /// ```
    ///
    /// ```good
    /// SESSION_SECRET=
    /// --- environment
    /// SESSION_SECRET="<alnum:40>"
    /// ```
    StrayCharacters, "stray-characters", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let Some((what, help)) = stray(judged, text) else { continue };
        findings.on(judged, &StrayCharacters::INFO, Severity::Warning, Draft::new(what).help(help));
    }
}

/// Whether this rule tells what is wrong with the value.
pub(super) fn tells(judged: &Judged<'_>, text: &str) -> bool {
    stray(judged, text).is_some()
}

/// What stands round the value, and what to do about it.
fn stray(judged: &Judged<'_>, text: &str) -> Option<(&'static str, &'static str)> {
    // A key of several lines ends with a line break, and JSON has quotes of its own.
    let has_form = judged.variable.kind.value.plain() == Kind::Json || text.starts_with("-----BEGIN");
    let is_key = judged.variable.secret.value || judged.format().is_some();
    if !is_key || has_form {
        return None;
    }
    let bare = text.trim();
    if bare.contains('\n') || bare.is_empty() {
        None
    } else if text.ends_with('\n') {
        Some(("ends with a line break", "make it without one: `printf %s` writes none, nor does `echo -n`"))
    } else if bare.len() < text.len() {
        Some(("begins or ends with white space", "remove it; it is sent as a part of the value"))
    } else if is_quoted(text) {
        let help = "remove them; what sets the variable here does not take them away";
        Some(("has quotes round it that are a part of the value", help))
    } else {
        None
    }
}

fn is_quoted(text: &str) -> bool {
    ['"', '\''].iter().any(|quote| {
        let inner = text.strip_prefix(*quote).and_then(|text| text.strip_suffix(*quote));
        inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(*quote))
    })
}
