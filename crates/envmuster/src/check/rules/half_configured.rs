//! `half-configured`: some of a service's variables without the others.

use envmuster_schema::Severity;
use envmuster_schema::catalogue::{Group, Need, Service};
use envmuster_schema::schema::{Evidence, Requirement};

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::{Judged, State};
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A service is half configured: some of the variables that it takes are set, others are not.
    ///
    /// Which go together, and which can stand for each other, is known of each service: Twilio takes
    /// the account's SID and its token, or an API key and that key's secret. A variable that the
    /// schema does not declare is not asked for, nor is one whose own comment says that it is
    /// optional; where it is only commented out this is a warning.
    ///
    /// ```bad
    /// # SMS SERVICE (optional)
    /// TWILIO_ACCOUNT_SID=
    /// TWILIO_AUTH_TOKEN=
    /// --- environment
    /// TWILIO_ACCOUNT_SID=AC<hex:32>
    /// ```
    ///
    /// ```good
    /// # SMS SERVICE (optional)
    /// TWILIO_ACCOUNT_SID=
    /// TWILIO_AUTH_TOKEN=
    /// # TWILIO_API_KEY=
    /// # TWILIO_API_SECRET=
    /// --- environment
    /// TWILIO_ACCOUNT_SID=AC<hex:32>
    /// TWILIO_API_KEY=SK<hex:32>
    /// TWILIO_API_SECRET=<alnum:32>
    /// ```
    HalfConfigured, "half-configured", Error
}

/// What a group lacks.
pub(super) struct Lack<'c, 'a> {
    service: &'static Service,
    group: &'static Group,
    /// The ways to meet the need, each with the variables that it still takes.
    ways: Vec<Vec<&'c Judged<'a>>>,
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for Lack { service, group, ways } in lacks(context) {
        let Some(first) = ways.first().and_then(|way| way.first()) else { continue };
        let listed =
            |way: &Vec<&Judged<'_>>| way.iter().map(|judged| judged.name()).collect::<Vec<_>>().join(" and ");
        let missing: Vec<_> = ways.iter().map(listed).collect();
        let verb = if ways.iter().all(|way| way.len() > 1) { "are" } else { "is" };
        let title = first.section.map_or(service.title, |section| section.title.as_str());
        let message = format!("{title} is half configured: {} {verb} missing", missing.join(", or "));
        let draft = Draft::new(message)
            .help(format!("set what is missing to {}, or unset what is there of it", group.purpose));
        let is_commented = ways.iter().flatten().all(|judged| judged.variable.commented_out);
        let severity = if is_commented { Severity::Warning } else { Severity::Error };
        findings.saying(first, &HalfConfigured::INFO, severity, draft);
    }
}

/// Whether this rule tells that the variable is missing.
pub(super) fn tells(context: &Context<'_>, lacks: &[Lack<'_, '_>], judged: &Judged<'_>) -> bool {
    names(lacks, judged)
        && super::findings::level(context, judged, &HalfConfigured::INFO, Severity::Error).is_some()
}

fn names(lacks: &[Lack<'_, '_>], judged: &Judged<'_>) -> bool {
    lacks.iter().flat_map(|lack| lack.ways.iter().flatten()).any(|missing| missing.name() == judged.name())
}

/// What all groups of all services lack.
pub(super) fn lacks<'c, 'a>(context: &'c Context<'a>) -> Vec<Lack<'c, 'a>> {
    let mut services: Vec<&'static Service> = Vec::new();
    for (service, _) in
        context.judged.iter().filter(|judged| begins(judged)).filter_map(|judged| judged.known)
    {
        if !service.groups.is_empty() && !services.iter().any(|known| known.id == service.id) {
            services.push(service);
        }
    }
    let mut lacks: Vec<Lack<'c, 'a>> = Vec::new();
    for service in services {
        for group in service.groups {
            let variables = || group.needs.iter().flat_map(|need| need.0.iter().copied().flatten());
            if !variables().any(|name| named(context, service, name).any(begins)) {
                continue;
            }
            for need in group.needs {
                let ways = unmet(context, service, need);
                if ways.first().and_then(|way| way.first()).is_some_and(|judged| !names(&lacks, judged)) {
                    lacks.push(Lack { service, group, ways });
                }
            }
        }
    }
    lacks
}

/// The declared variables that the service knows by this usual name.
fn named<'c, 'a>(
    context: &'c Context<'a>,
    service: &'static Service,
    usual: &str,
) -> impl Iterator<Item = &'c Judged<'a>> {
    context.judged.iter().filter(move |judged| {
        judged
            .known
            .is_some_and(|(known, variable)| known.id == service.id && variable.names.contains(&usual))
    })
}

/// Whether somebody has begun to configure the service here: a default does not tell.
fn begins(judged: &Judged<'_>) -> bool {
    !judged.is_off()
        && matches!(judged.state, State::Good | State::Invalid(_) | State::NotUtf8)
        && judged.any_text() != judged.example_text()
}

fn is_met(judged: &Judged<'_>) -> bool {
    !judged.is_absent() || judged.state == State::Unset && judged.has_default()
}

/// The ways to meet a need, with what each still takes; none where it is met, or where nothing that
/// would meet it is asked for.
fn unmet<'c, 'a>(
    context: &'c Context<'a>,
    service: &'static Service,
    need: &Need,
) -> Vec<Vec<&'c Judged<'a>>> {
    let mut ways = Vec::new();
    for way in need.0 {
        let mut missing = Vec::new();
        let mut is_declared = true;
        for usual in *way {
            let mut known = named(context, service, usual).peekable();
            let first = known.peek().copied();
            match first {
                _ if known.any(is_met) => {}
                Some(first) => missing.push(first),
                None => is_declared = false,
            }
        }
        match (is_declared, missing.is_empty()) {
            (true, true) => return Vec::new(),
            (true, false) => ways.push((way.len() > missing.len(), missing)),
            (false, _) => {}
        }
    }
    let may_be_left_out = |judged: &Judged<'_>| {
        let requirement = &judged.variable.requirement;
        requirement.value == Requirement::StatedOptional
            && matches!(requirement.evidence, Evidence::Decorator | Evidence::Prose)
    };
    if ways.iter().any(|(_, missing)| missing.iter().any(|judged| may_be_left_out(judged))) {
        return Vec::new();
    }
    // A way that was begun is the one that was meant.
    let begun = ways.iter().any(|(begun, _)| *begun);
    ways.into_iter().filter(|(is_begun, _)| *is_begun || !begun).map(|(_, missing)| missing).collect()
}
