//! `drifted`: set in one environment, missing in the next.

use super::super::draft::Draft;
use super::super::judge::{Judged, State};
use super::findings::{Findings, Judgement, names};
use crate::rule::declare_rule;
use envmuster_schema::report::Status;

declare_rule! {
    /// A variable is set in one environment and missing in another that people use.
    ///
    /// What works in staging then does not in production. Environments of development and tests are
    /// held against their like alone, and a default of the schema counts as set.
    ///
    /// ```bad
    /// # SENTRY_DSN=
    /// --- staging
    /// SENTRY_DSN=https://<hex:32>@o42.ingest.sentry.io/7
    /// --- production
    /// ```
    ///
    /// ```good
    /// # SENTRY_DSN=
    /// --- development
    /// --- production
    /// SENTRY_DSN=https://<hex:32>@o42.ingest.sentry.io/7
    /// ```
    Drifted, "drifted", Warn
}

pub(super) fn run(sides: &[Judgement<'_>], findings: &mut Findings<'_>) {
    let variables = sides.iter().map(|side| side.context.judged.len()).min().unwrap_or(0);
    for at in 0..variables {
        let of = |side: &Judgement<'_>, holds: fn(&Judged<'_>) -> bool| {
            side.context.judged.get(at).is_some_and(holds)
        };
        let set: Vec<_> = sides.iter().filter(|side| of(side, is_set)).collect();
        let lacks = |side: &&Judgement<'_>| of(side, is_lacking) && set.iter().any(|set| is_like(set, side));
        let missing: Vec<_> = sides.iter().filter(lacks).collect();
        let set: Vec<_> =
            set.into_iter().filter(|set| missing.iter().any(|side| is_like(set, side))).collect();
        let Some(judged) = set.first().and_then(|side| side.context.judged.get(at)) else { continue };
        let message =
            format!("{} is set in {} and missing in {}", judged.name(), names(&set), names(&missing));
        let involved: Vec<_> = set.iter().chain(&missing).copied().collect();
        let draft = Draft::new(message).help("set it there, too, or drop it here");
        findings.on(&Drifted::INFO, judged, &involved, draft);
    }
}

fn is_set(judged: &Judged<'_>) -> bool {
    let may_be_unset = judged.state == State::Unknown && judged.setting.is_none();
    !matches!(judged.state, State::Unset | State::Empty) && !may_be_unset && !judged.variable.local_only
}

fn is_lacking(judged: &Judged<'_>) -> bool {
    matches!(judged.status(), Status::Missing | Status::Optional)
}

/// Whether the two are meant to be alike.
fn is_like(one: &Judgement<'_>, other: &Judgement<'_>) -> bool {
    one.profile() == other.profile() || one.profile().is_hosted() && other.profile().is_hosted()
}
