//! `public-prefix-on-secret`: a name that hands a secret to the browser.

use envmuster_schema::catalogue;

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// A name has a prefix by which a bundler hands it to the browser, and what follows names a secret.
    ///
    /// Everybody who opens the page can read it.
    ///
    /// ```bad
    /// NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY=
    /// ```
    ///
    /// ```good
    /// NEXT_PUBLIC_SUPABASE_ANON_KEY=
    /// VITE_RECAPTCHA_SITE_KEY=
    /// NEXT_PUBLIC_STRIPE_KEY=
    /// ```
    PublicPrefixOnSecret, "public-prefix-on-secret", Warn, "secrets"
}

/// What bundlers take as leave to hand a variable to the browser.
const PREFIXES: &[&str] =
    &["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "GATSBY_", "VUE_APP_"];

/// Ends of names that name a secret.
const SECRET_ENDS: &[&str] =
    &["SECRET", "SECRET_KEY", "PASSWORD", "PASSWD", "PRIVATE_KEY", "SERVICE_ROLE_KEY", "SERVICE_KEY"];

/// Names of the key for browsers in some libraries, and of the secret one in others.
const EITHER: &[&str] = &["STRIPE_KEY", "SUPABASE_KEY"];

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    for (declared, variable) in file.variables() {
        let Some(prefix) = PREFIXES.iter().find(|prefix| variable.name.starts_with(**prefix)) else {
            continue;
        };
        let bare = variable.name.get(prefix.len()..).unwrap_or_default();
        // Google's keys are made for browsers as often as for servers, and restricted by where they are used.
        let known_secret = catalogue::variable(bare)
            .is_some_and(|(service, known)| known.secret && !known.public && service.id != "google-api")
            && !EITHER.contains(&bare);
        if known_secret || SECRET_ENDS.iter().any(|end| bare.ends_with(end)) {
            let draft = Draft::new(format!("reaches the browser by its prefix {prefix}, and names a secret"))
                .help("drop the prefix and read it on the server alone");
            findings.on(declared, &PublicPrefixOnSecret::INFO, declared.assignment.name, draft);
        }
    }
}
