//! `mismatched-project`: keys and URLs of more than one Supabase project.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::supabase;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// URL, keys and database belong to different Supabase projects.
    ///
    /// The project's reference stands in the URL, in the `ref` claim of the older keys, in the
    /// database's host and, with the pooler, in its user. Where they disagree, a part was copied from
    /// another project or another environment.
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// SUPABASE_ANON_KEY=
    /// --- environment
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co
    /// SUPABASE_ANON_KEY=<jwt:{"role":"anon","ref":"znbtkqvxwmrhcplsdfgj"}>
    /// ```
    ///
    /// ```good
    /// SUPABASE_URL=
    /// DATABASE_URL=
    /// --- environment
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co
    /// DATABASE_URL=postgres://postgres.qwkzvhtrnmxplsdgbfyc:<alnum:20>@aws-0-eu-central-1.pooler.supabase.com:6543/postgres
    /// ```
    MismatchedProject, "mismatched-project", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let projects: Vec<_> = context
        .judged
        .iter()
        .filter(|judged| !is_second(judged.name()))
        .filter_map(|judged| Some((judged, supabase::project(judged)?)))
        .collect();
    let is_url = |name: &str| name.ends_with("SUPABASE_URL");
    let Some((first, project)) =
        projects.iter().find(|(judged, _)| is_url(judged.name())).or_else(|| projects.first())
    else {
        return;
    };
    for (judged, other) in &projects {
        if other != project {
            let draft = Draft::new(format!("belongs to another Supabase project than {}", first.name()))
                .help("take both from the dashboard of one project")
                .beside(first);
            findings.on(judged, &MismatchedProject::INFO, Severity::Error, draft);
        }
    }
}

/// Whether the name says that it is a second database on purpose.
fn is_second(name: &str) -> bool {
    name.split('_').any(|word| matches!(word, "SHADOW" | "TEST" | "OLD" | "SOURCE" | "TARGET" | "REPLICA"))
}
