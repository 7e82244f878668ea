//! `mismatched-mail-port`: a mail server's port and its encryption that do not go together.

use envmuster_schema::Severity;
use envmuster_schema::kind::DatabaseUrl;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::switch;
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A mail server's port is for another way to encrypt than the one that is set.
    ///
    /// On port 465 a connection is encrypted from its first byte (`smtps://`, Django's
    /// `EMAIL_USE_SSL`), on 587 it begins in plain text and STARTTLS follows (`smtp://`,
    /// `EMAIL_USE_TLS`), as RFC 8314 has it. The wrong pair hangs until a timeout.
    ///
    /// ```bad
    /// SMTP_URL=
    /// --- environment
    /// SMTP_URL=smtps://mailer:<alnum:20>@smtp.lumenfold.dev:587
    /// ```
    ///
    /// ```bad
    /// EMAIL_PORT=587
    /// EMAIL_USE_TLS=true
    /// --- environment
    /// EMAIL_PORT=465
    /// EMAIL_USE_TLS=true
    /// ```
    ///
    /// ```good
    /// SMTP_URL=
    /// EMAIL_PORT=587
    /// EMAIL_USE_TLS=true
    /// --- environment
    /// SMTP_URL=smtp://mailer:<alnum:20>@smtp.lumenfold.dev:587
    /// EMAIL_PORT=587
    /// EMAIL_USE_TLS=true
    /// ```
    MismatchedMailPort, "mismatched-mail-port", Warn
}

/// Django's switches, and the port that each does not go with.
const DJANGO: [(&str, &str); 2] = [("EMAIL_USE_TLS", "465"), ("EMAIL_USE_SSL", "587")];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set().filter(|(judged, _)| judged.is_known_as("SMTP_URL")) {
        let url = DatabaseUrl::read(text).filter(|url| url.scheme == "smtps");
        if url.is_some_and(|url| url.hosts().next().and_then(|host| host.port) == Some("587")) {
            let draft = Draft::new("begins encrypted, on a port that begins in plain text")
                .help("write smtps:// with port 465, or smtp:// with port 587");
            findings.on(judged, &MismatchedMailPort::INFO, Severity::Warning, draft);
        }
    }
    let Some(port) = context.judged("EMAIL_PORT") else { return };
    for (name, wrong) in DJANGO {
        let is_on = |judged: &&Judged<'_>| judged.text().and_then(switch::position) == Some(true);
        let switch = context.judged(name).filter(is_on);
        if let Some(switch) = switch.filter(|_| port.text() == Some(wrong)) {
            let draft = Draft::new("does not go with the port in EMAIL_PORT")
                .help("set EMAIL_USE_SSL with port 465, or EMAIL_USE_TLS with port 587")
                .beside(port);
            findings.on(switch, &MismatchedMailPort::INFO, Severity::Warning, draft);
        }
    }
}
