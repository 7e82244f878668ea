//! `service-link-collision`: Kubernetes has set the variable.

use envmuster_schema::Severity;
use envmuster_schema::kind::Kind;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A port or host holds what Kubernetes sets for a service of that name.
    ///
    /// For a service called `redis`, Kubernetes sets `REDIS_PORT=tcp://10.0.0.1:6379` in every pod of
    /// the namespace, over what the program takes as its own setting.
    ///
    /// ```bad
    /// REDIS_PORT=6379
    /// --- environment
    /// REDIS_PORT=tcp://10.0.0.1:6379
    /// ```
    ///
    /// ```good
    /// REDIS_PORT=6379
    /// --- environment
    /// REDIS_PORT=6380
    /// ```
    ServiceLinkCollision, "service-link-collision", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| is_collision(judged)) {
        let draft = Draft::new("holds what Kubernetes sets for a service of that name")
            .help("set `enableServiceLinks: false` in the pod's spec, set the variable there, or rename it");
        findings.on(judged, &ServiceLinkCollision::INFO, Severity::Error, draft);
    }
}

/// Whether a port or host holds a service's link.
pub(super) fn is_collision(judged: &Judged<'_>) -> bool {
    let kind = judged.variable.kind.value.plain();
    let is_meant = matches!(kind, Kind::Port | Kind::Integer | Kind::Host)
        || judged.name().ends_with("_PORT")
        || judged.name().ends_with("_HOST");
    is_meant && judged.any_text().is_some_and(is_service_link)
}

/// `tcp://10.0.0.1:6379`: a protocol, an address and a port, and nothing else.
fn is_service_link(text: &str) -> bool {
    let address = ["tcp://", "udp://", "sctp://"].iter().find_map(|protocol| text.strip_prefix(protocol));
    address.is_some_and(|address| address.parse::<std::net::SocketAddr>().is_ok())
}
