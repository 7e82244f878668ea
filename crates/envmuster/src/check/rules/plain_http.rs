//! `plain-http`: a public host without encryption.

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::address::{self, Place};
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A public host is called over `http://`, so that everyone on the way can read along.
    ///
    /// Hosts of one's own network (private addresses, bare names, `.internal` and the like) and
    /// proxies are left alone.
    ///
    /// ```bad
    /// BILLING_URL=
    /// --- environment production
    /// BILLING_URL=http://billing.lumenfold.dev/api
    /// ```
    ///
    /// ```good
    /// BILLING_URL=
    /// --- environment production
    /// BILLING_URL=http://billing.internal:8080/api
    /// ```
    PlainHttp, "plain-http", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        if !text.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://")) {
            continue;
        }
        // A proxy is spoken to in the clear whatever goes through it, and a namespace is not called.
        let is_exempt = ["INTERNAL", "PROXY", "NAMESPACE", "XMLNS", "ORIGIN", "SCHEMA"]
            .iter()
            .any(|word| judged.name().to_ascii_uppercase().contains(word));
        if !is_exempt && address::place_of_url(text) == Some(Place::Public) {
            let draft = Draft::new("calls a public host over http").help("use https://");
            findings.in_hosted(judged, &PlainHttp::INFO, draft);
        }
    }
}
