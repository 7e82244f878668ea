//! `wrong-signature`: a Supabase key that the project's JWT secret did not sign.

use envmuster_schema::Severity;
use envmuster_schema::kind::OfflineCheck;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::token::Token;
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A Supabase key is not signed with the JWT secret of the same environment.
    ///
    /// The server would refuse it: one of the two comes from another project, or the secret was
    /// changed and the keys were not made anew.
    ///
    /// ```bad
    /// SUPABASE_ANON_KEY=
    /// SUPABASE_JWT_SECRET=
    /// --- environment
    /// SUPABASE_ANON_KEY=<jwt:{"role":"anon"}>
    /// SUPABASE_JWT_SECRET=<alnum:40>
    /// ```
    ///
    /// ```good
    /// SUPABASE_ANON_KEY=
    /// SUPABASE_JWT_SECRET=
    /// --- environment
    /// SUPABASE_ANON_KEY=<jwt:{"role":"anon"}>
    /// SUPABASE_JWT_SECRET=<jwt-secret>
    /// ```
    WrongSignature, "wrong-signature", Error
}

/// What Supabase's own Docker setup calls the keys and the secret.
const SELF_HOSTED: [&str; 2] = ["ANON_KEY", "SERVICE_ROLE_KEY"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let has_signature =
            judged.format().is_some_and(|format| format.checks.contains(&OfflineCheck::JwtSignature));
        if !has_signature {
            continue;
        }
        let Some(token) = Token::read(text) else { continue };
        let Some(secret) = secret_of(context, judged) else { continue };
        let signed = secret.text().and_then(|secret| token.is_signed_with(secret));
        if signed == Some(false) {
            let draft = Draft::new(format!("is not signed with {}", secret.name()))
                .help("take both from the same project")
                .beside(secret);
            findings.on(judged, &WrongSignature::INFO, Severity::Error, draft);
        }
    }
}

fn secret_of<'c, 'a>(context: &'c Context<'a>, judged: &Judged<'_>) -> Option<&'c Judged<'a>> {
    let named = |name| context.judged(name).filter(|judged| judged.text().is_some());
    let self_hosted = SELF_HOSTED.contains(&judged.name()).then_some("JWT_SECRET");
    named("SUPABASE_JWT_SECRET").or_else(|| named("GOTRUE_JWT_SECRET")).or_else(|| named(self_hosted?))
}
