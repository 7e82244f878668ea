//! `unknown-variable`: set, and not declared.

use std::cell::LazyCell;
use std::collections::HashSet;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, OriginKind};

use super::super::context::Context;
use super::super::undeclared::{self, Names, Printable};
use super::findings::{Findings, LAST};
use super::lacking;
use crate::environment::Setting;
use crate::near::nearest;
use crate::rule::declare_rule;

declare_rule! {
    /// A name is set that the schema does not declare.
    ///
    /// Every such name in an env file or manifest is reported. A process has hundreds of names of its own, so
    /// there only a name is reported that is close to one that is missing, or that starts with a
    /// prefix which a program has claimed as its own.
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// --- environment
    /// SUPABASE_URL=https://abcdefghijklmnopqrst.supabase.co
    /// SUPABASE_KEYS=x
    /// ```
    ///
    /// ```good
    /// PORT=8010
    /// --- environment
    /// PORT=8010
    /// COMPOSE_PROJECT_NAME=shop
    /// ```
    UnknownVariable, "unknown-variable", Warn
}

/// With more variables than this unset, nobody looks for a typing mistake, and comparing each name
/// with each of them would take long.
const MOST_CANDIDATES: usize = 300;

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    // A selection judges some variables; names outside it are none of its business.
    if !context.options.selection.is_all() {
        return;
    }
    let declared: Names<'_> = context.schema.variables.iter().map(|v| v.name.as_str()).collect();
    let folded: Option<HashSet<String>> =
        context.environment.folds_case().then(|| declared.iter().map(|name| name.to_lowercase()).collect());
    let is_declared = |name: &str| {
        declared.contains(name)
            || folded.as_ref().is_some_and(|folded| folded.contains(&name.to_lowercase()))
            || name.strip_suffix("_FILE").is_some_and(|name| declared.contains(name))
    };
    let printable = LazyCell::new(|| Printable::new(context.environment, &declared));
    let absent: Vec<_> =
        context.judged.iter().filter(|judged| judged.is_absent()).take(MOST_CANDIDATES).collect();
    for setting in context.environment.iter() {
        let name = setting.name.as_str();
        if is_declared(name) || undeclared::is_known(name) || context.options.selection.ignores(name) {
            continue;
        }
        // An image and a folder of secrets hold names of their own, as a process does.
        let from_process = matches!(
            setting.origin.kind,
            OriginKind::Process | OriginKind::DockerInspect | OriginKind::SecretFile
        ) && !context.options.own_rules.claims(name);
        let candidates = absent.iter().filter(|judged| !from_process || lacking::is_missing(judged));
        let meant = nearest(&setting.name, candidates.map(|judged| judged.variable.name.as_str()));
        if meant.is_some() || !from_process {
            let finding = finding(context, setting, printable.shows(setting), meant);
            findings.named(LAST, Some(&setting.name), finding);
        }
    }
}

fn finding(context: &Context<'_>, setting: &Setting, printable: bool, meant: Option<&str>) -> Finding {
    let file = context.schema.file.as_ref();
    let message = if printable {
        format!("{} is set, but {file} does not declare it", setting.name)
    } else {
        format!("a name is set at {} that {file} does not declare", setting.origin)
    };
    let mut finding = Finding::new(UnknownVariable::INFO.name, Severity::Warning, message)
        .from(Some(setting.origin.clone()));
    finding.variable = printable.then(|| setting.name.clone());
    match meant {
        Some(meant) => finding.with_help(format!("did you mean {meant}?")),
        None if context.environment.folds_case() && setting.origin.kind == OriginKind::Dotenv => finding
            .with_help(format!(
                "declare it in {file}, or remove it: pydantic-settings refuses to start with it \
                 (`extra_forbidden`) unless the model sets `extra=\"ignore\"`"
            )),
        None => finding.with_help(format!("declare it in {file}, or remove it")),
    }
}
