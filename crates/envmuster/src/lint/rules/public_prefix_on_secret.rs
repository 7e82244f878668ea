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
    /// ```
    PublicPrefixOnSecret, "public-prefix-on-secret", Warn, "secrets"
}

/// What bundlers take as leave to hand a variable to the browser.
const PREFIXES: &[&str] =
    &["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "GATSBY_", "VUE_APP_"];

/// Words that announce a secret, whatever stands round them.
const SECRET_WORDS: &[&str] = &["SECRET", "PASSWORD", "PASSWD", "PRIVATE_KEY", "SERVICE_ROLE", "SERVICE_KEY"];

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    for (declared, variable) in file.variables() {
        let Some(prefix) = PREFIXES.iter().find(|prefix| variable.name.starts_with(**prefix)) else {
            continue;
        };
        let bare = variable.name.get(prefix.len()..).unwrap_or_default();
        let known_secret = catalogue::variable(bare).is_some_and(|(_, known)| known.secret && !known.public);
        if known_secret || SECRET_WORDS.iter().any(|word| bare.contains(word)) {
            let draft = Draft::new(format!("reaches the browser by its prefix {prefix}, and names a secret"))
                .help("drop the prefix and read it on the server alone");
            findings.on(declared, &PublicPrefixOnSecret::INFO, declared.assignment.name, draft);
        }
    }
}
