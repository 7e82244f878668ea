//! `mismatched-mail-password`: not what the mail server takes for a password.

use envmuster_schema::Severity;
use envmuster_schema::catalogue;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::expectation::article;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// The mail password does not have the form that the mail server asks for.
    ///
    /// Gmail takes an app password of 16 letters and not the account's own; SendGrid and Resend take
    /// one of their API keys.
    ///
    /// ```bad
    /// SMTP_HOST=
    /// SMTP_PASSWORD=
    /// --- environment
    /// SMTP_HOST=smtp.gmail.com
    /// SMTP_PASSWORD=<alnum:12>
    /// ```
    ///
    /// ```good
    /// SMTP_HOST=
    /// SMTP_PASSWORD=
    /// --- environment
    /// SMTP_HOST=smtp.gmail.com
    /// SMTP_PASSWORD=<lower:16>
    /// ```
    MismatchedMailPassword, "mismatched-mail-password", Warn
}

/// Mail servers, and the format of what they take for a password.
const SERVERS: [(&str, &str); 4] = [
    ("smtp.gmail.com", "gmail-app-password"),
    ("smtp.googlemail.com", "gmail-app-password"),
    ("smtp.sendgrid.net", "sendgrid-key"),
    ("smtp.resend.com", "resend-key"),
];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (host, server) in context.set().filter(|(judged, _)| judged.is_known_as("SMTP_HOST")) {
        let expected = SERVERS.iter().find(|(known, _)| server.eq_ignore_ascii_case(known));
        let Some(format) = expected.and_then(|(_, format)| catalogue::format(format)) else { continue };
        let prefix = host.name().split('_').next();
        let goes_with = |judged: &Judged<'_>| {
            judged.is_known_as("SMTP_PASSWORD") && judged.name().split('_').next() == prefix
        };
        for (judged, _) in
            context.set().filter(|(judged, password)| goes_with(judged) && !format.matches(password))
        {
            let title = format.title;
            let message = format!("is not {} {title}, which {} asks for", article(title), host.name());
            let draft = Draft::new(message).beside(host);
            findings.on(judged, &MismatchedMailPassword::INFO, Severity::Warning, draft);
        }
    }
}
