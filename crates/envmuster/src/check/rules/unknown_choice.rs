//! `unknown-choice`: a word that none of the words is which such a variable is known to take.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A setting with a known list of words holds another one.
    ///
    /// Known are the algorithms that sign JSON Web Tokens (IANA's registry "JSON Object Signing and
    /// Encryption"), the modes of `PGSSLMODE` (libpq's manual, "SSL Mode Descriptions"), and for
    /// `DB_SSL_MODE` and its like those of PostgreSQL, MySQL and their drivers together. A list of the
    /// schema's own goes before these.
    ///
    /// ```bad
    /// JWT_ALGORITHM=HS256
    /// --- environment
    /// JWT_ALGORITHM=banana
    /// ```
    ///
    /// ```bad
    /// PGSSLMODE=require
    /// --- environment
    /// PGSSLMODE=required
    /// ```
    ///
    /// ```good
    /// JWT_ALGORITHM=HS256
    /// PGSSLMODE=prefer
    /// DB_SSL_MODE=require
    /// --- environment
    /// JWT_ALGORITHM=EdDSA
    /// PGSSLMODE=verify-full
    /// DB_SSL_MODE=VERIFY_CA
    /// ```
    UnknownChoice, "unknown-choice", Warn
}

/// What variables of some names take.
struct Known {
    names: &'static [&'static str],
    words: &'static [&'static str],
}

const KNOWN: [Known; 3] = [
    Known {
        names: &["JWT_ALGORITHM", "JWT_ALG", "JWT_SIGNING_ALGORITHM", "TOKEN_ALGORITHM"],
        words: &[
            "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256",
            "PS384", "PS512", "EdDSA", "ES256K", "Ed25519", "Ed448", "none",
        ],
    },
    Known {
        names: &["PGSSLMODE"],
        words: &["disable", "allow", "prefer", "require", "verify-ca", "verify-full"],
    },
    Known {
        names: &["DB_SSL_MODE", "DB_SSLMODE", "DATABASE_SSL_MODE", "DATABASE_SSLMODE", "POSTGRES_SSLMODE"],
        words: &[
            "disable",
            "allow",
            "prefer",
            "require",
            "verify-ca",
            "verify-full",
            "no-verify",
            "disabled",
            "preferred",
            "required",
            "verify-identity",
            "true",
            "false",
            "on",
            "off",
            "1",
            "0",
            "yes",
            "no",
        ],
    },
];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set().filter(|(judged, _)| judged.variable.choices.is_none()) {
        let Some(known) = KNOWN.iter().find(|known| known.names.contains(&judged.name())) else { continue };
        let is = |word: &&str| word.eq_ignore_ascii_case(&text.replace('_', "-"));
        if !known.words.iter().any(is) {
            let draft = Draft::new("is none of the words that are known here")
                .help(format!("known are {}", known.words.join(", ")));
            findings.on(judged, &UnknownChoice::INFO, Severity::Warning, draft);
        }
    }
}
