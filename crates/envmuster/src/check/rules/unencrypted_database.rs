//! `unencrypted-database`: a remote database without TLS.

use envmuster_schema::kind::DatabaseUrl;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::address::{self, Place};
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A public database is reached with TLS switched off.
    ///
    /// ```bad
    /// DATABASE_URL=
    /// --- environment production
    /// DATABASE_URL=postgres://app:<alnum:20>@db.lumenfold.dev/app?sslmode=disable
    /// ```
    ///
    /// ```good
    /// DATABASE_URL=
    /// --- environment production
    /// DATABASE_URL=postgres://app:<alnum:20>@db:5432/app?sslmode=disable
    /// ```
    UnencryptedDatabase, "unencrypted-database", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let query = DatabaseUrl::read(text).and_then(|url| url.query);
        let is_off = query.is_some_and(|query| query.split('&').any(switches_off));
        if is_off && address::place_of_url(text) == Some(Place::Public) {
            let draft = Draft::new("reaches a public database with TLS switched off")
                .help("use sslmode=verify-full, or at least require");
            findings.in_hosted(judged, &UnencryptedDatabase::INFO, draft);
        }
    }
}

fn switches_off(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else { return false };
    let is = |wanted: &[&str], text: &str| wanted.iter().any(|wanted| text.eq_ignore_ascii_case(wanted));
    is(&["sslmode", "ssl-mode", "ssl_mode"], name) && is(&["disable", "disabled"], value)
        || is(&["ssl", "tls", "useSSL"], name) && is(&["false", "0"], value)
}
