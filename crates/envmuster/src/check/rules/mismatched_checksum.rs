//! `mismatched-checksum`: a token that was not copied as it was made.

use envmuster_schema::Severity;
use envmuster_schema::kind::OfflineCheck;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::checksum;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// The checksum at the end of a token does not agree with the rest of it.
    ///
    /// GitHub and npm end their tokens with one. Where it disagrees, a character was lost or changed
    /// on the way.
    ///
    /// ```bad
    /// NPM_TOKEN=
    /// --- environment
    /// NPM_TOKEN=npm_<alnum:36>
    /// ```
    ///
    /// ```good
    /// NPM_TOKEN=
    /// --- environment
    /// NPM_TOKEN=npm_<checked:36>
    /// ```
    MismatchedChecksum, "mismatched-checksum", Warn
}

/// The prefixes of tokens that have ever had 30 random characters and 6 of checksum. GitHub's
/// `ghs_` is left out: newer ones are made in another way.
const PREFIXES: [&str; 5] = ["ghp_", "gho_", "ghu_", "ghr_", "npm_"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let is_checked =
            judged.format().is_some_and(|format| format.checks.contains(&OfflineCheck::Crc32Base62));
        let body = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix));
        let Some(body) = body.filter(|body| is_checked && body.len() == 36) else { continue };
        if checksum::agrees(body) == Some(false) {
            let draft = Draft::new("has a checksum that does not agree with the rest of it")
                .help("copy the token again; a character was lost or changed");
            findings.on(judged, &MismatchedChecksum::INFO, Severity::Warning, draft);
        }
    }
}
