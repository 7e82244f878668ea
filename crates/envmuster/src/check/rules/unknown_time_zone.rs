//! `unknown-time-zone`: a name that no time zone has.

use envmuster_schema::Severity;
use envmuster_schema::kind::Kind;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::time_zone;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A time zone's name is none that the time zone database has.
    ///
    /// C programs then silently take UTC, others refuse to start. Most systems tell upper from lower case
    /// in it. An abbreviation such as `PST` is no zone.
    ///
    /// ```bad
    /// TZ=UTC
    /// --- environment
    /// TZ=Europe/Berln
    /// ```
    ///
    /// ```good
    /// TZ=UTC
    /// --- environment
    /// TZ=America/Argentina/Buenos_Aires
    /// ```
    ///
    /// ```good
    /// TZ=UTC
    /// --- environment
    /// TZ=:/etc/localtime
    /// ```
    UnknownTimeZone, "unknown-time-zone", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let zones = context.set().filter(|(judged, _)| judged.variable.kind.value == Kind::Timezone);
    for (judged, _) in zones.filter(|(_, text)| time_zone::is_known(text) == Some(false)) {
        let draft = Draft::new("is no name of the time zone database")
            .help("write it as the database does: an area, a slash and a city, such as Europe/Berlin");
        findings.on(judged, &UnknownTimeZone::INFO, Severity::Warning, draft);
    }
}
