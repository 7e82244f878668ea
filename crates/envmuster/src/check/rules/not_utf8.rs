//! `not-utf8`: a value whose bytes are no text.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::State;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// The bytes of a value are not UTF-8.
    ///
    /// Most programs refuse such a value or replace parts of it, each in its own way. It usually
    /// comes from a file in another encoding or from binary data that was not encoded.
    ///
    /// ```bad
    /// GREETING=hello
    /// --- environment
    /// GREETING=gr<byte>n
    /// ```
    ///
    /// ```good
    /// GREETING=hello
    /// --- environment
    /// GREETING=grüß dich
    /// ```
    NotUtf8, "not-utf8", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| judged.state == State::NotUtf8) {
        let draft =
            Draft::new("is not UTF-8 text").help("save its file as UTF-8, or encode binary data as base64");
        findings.on(judged, &NotUtf8::INFO, Severity::Error, draft);
    }
}
