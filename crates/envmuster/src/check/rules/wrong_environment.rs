//! `wrong-environment`: what belongs to another environment than this one.

use envmuster_schema::Severity;
use envmuster_schema::kind::Class;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::{address, supabase};
use super::super::judge::Judged;
use super::super::known_environment::KnownEnvironment;
use super::super::profile::Profile;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A key or URL belongs to another environment than the one that is judged.
    ///
    /// The settings name the Supabase project and the database host of each environment, which are
    /// public: `[environments.production]` with `supabase-project = "…"` and `database-host = "…"` in
    /// `envmuster.toml`. So each environment keeps to its own even where nobody may see all of them.
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// --- environment production
    /// [production] supabase-project = qwkzvhtrnmxplsdgbfyc
    /// SUPABASE_URL=https://znbtkqvxwmrhcplsdfgj.supabase.co
    /// ```
    ///
    /// ```bad
    /// DATABASE_URL=
    /// --- environment
    /// [production] database-host = db.lumenfold.dev
    /// DATABASE_URL=postgres://app:<alnum:20>@db.lumenfold.dev/app
    /// ```
    ///
    /// ```good
    /// SUPABASE_URL=
    /// --- environment production
    /// [production] supabase-project = qwkzvhtrnmxplsdgbfyc
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co
    /// ```
    WrongEnvironment, "wrong-environment", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.options.environments.is_empty() {
        return;
    }
    for judged in &context.judged {
        if let Some(project) = supabase::project(judged) {
            let is_same = |known: &str| known == project;
            judge(context, judged, |known| known.supabase_project.as_deref().map(is_same), findings);
        } else if let Some(host) = database_host(judged) {
            let is_same = |known: &str| known.eq_ignore_ascii_case(host);
            judge(context, judged, |known| known.database_host.as_deref().map(is_same), findings);
        }
    }
}

fn judge(
    context: &Context<'_>,
    judged: &Judged<'_>,
    agrees: impl Fn(&KnownEnvironment) -> Option<bool>,
    findings: &mut Findings<'_>,
) {
    let profile = context.profile.profile;
    let is_here = |known: &&KnownEnvironment| Profile::from_name(&known.name) == Some(profile);
    let known = || context.options.environments.iter();
    if known().filter(is_here).any(|known| agrees(known) == Some(true)) {
        return;
    }
    let owner = known().find(|known| !is_here(known) && agrees(known) == Some(true));
    let is_foreign = known().filter(is_here).any(|known| agrees(known) == Some(false));
    let message = match owner {
        Some(owner) => format!("belongs to the environment {}, not to {profile}", owner.name),
        None if is_foreign => format!("does not belong to the environment {profile}"),
        None => return,
    };
    let draft = Draft::new(message).help(format!("set the value of {profile}, or correct its settings"));
    findings.on(judged, &WrongEnvironment::INFO, Severity::Error, draft);
}

/// The host of the database that a URL or host variable names.
fn database_host<'a>(judged: &Judged<'a>) -> Option<&'a str> {
    let (service, known) = judged.known?;
    let text = judged.text().filter(|_| service.group == "database")?;
    match known.class {
        Class::UrlWithCredential => address::host_of(text),
        _ if judged.name().ends_with("HOST") => Some(text),
        _ => None,
    }
}
