//! `debug-mode`: the program shows its inside.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::switch;
use super::super::profile::Profile;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A framework's debug mode is switched on.
    ///
    /// Its error pages show settings and source to everyone. A part's own debug switch, such as
    /// `CACHE_DEBUG`, is a warning.
    ///
    /// ```bad
    /// DEBUG=false
    /// --- environment production
    /// DEBUG=true
    /// ```
    ///
    /// ```good
    /// DEBUG=false
    /// --- environment production
    /// DEBUG=0
    /// ```
    DebugMode, "debug-mode", Error
}

/// What frameworks call it.
const FRAMEWORKS: [&str; 6] =
    ["DEBUG", "APP_DEBUG", "DJANGO_DEBUG", "FLASK_DEBUG", "SERVER_DEBUG", "DEBUG_MODE"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let is_on = switch::position(text) == Some(true);
        if !is_on || !(judged.name() == "DEBUG_MODE" || judged.name().split('_').next_back() == Some("DEBUG"))
        {
            continue;
        }
        let draft = Draft::new(format!("is on, in {}", context.profile.profile)).help("switch it off");
        if FRAMEWORKS.contains(&judged.name()) {
            findings.in_hosted(judged, &DebugMode::INFO, draft);
        } else if context.profile.profile == Profile::Production {
            findings.on(judged, &DebugMode::INFO, Severity::Warning, draft);
        }
    }
}
