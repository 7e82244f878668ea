//! A schema as a table: section by section, one line a variable.

use std::fmt::Write;

use envmuster::Schema;
use envmuster::schema::{Evidence, Example, Requirement, Variable};

use super::style::{NAME, NOTE, TITLE};

/// Longer defaults push what follows to the right.
const DEFAULT_WIDTH: usize = 24;

/// The whole table, with ANSI styles.
pub(crate) fn schema_table(schema: &Schema) -> String {
    let mut out = String::new();
    let name_width =
        schema.variables.iter().map(|variable| variable.name.chars().count()).max().unwrap_or(0).min(40);
    let kind_width =
        schema.variables.iter().map(|variable| variable.kind.value.name().len()).max().unwrap_or(0);
    let mut section = None;
    for variable in &schema.variables {
        if section != Some(variable.section) {
            let gap = if out.is_empty() { "" } else { "\n" };
            let title = title(schema, variable.section);
            let _ = writeln!(out, "{gap}{TITLE}{title}{TITLE:#}");
            section = Some(variable.section);
        }
        row(&mut out, variable, name_width, kind_width);
    }
    out
}

/// One line a variable, tab-separated: place, name, kind, requirement, secret or public.
pub(crate) fn schema_lines(schema: &Schema) -> String {
    let line = |variable: &Variable| {
        let secret = if variable.secret.value { "secret" } else { "public" };
        let requirement = variable.requirement.value.as_str();
        let kind = variable.kind.value.name();
        format!("{}:{}\t{}\t{kind}\t{requirement}\t{secret}\n", schema.file, variable.line, variable.name)
    };
    schema.variables.iter().map(line).collect()
}

fn title(schema: &Schema, section: Option<usize>) -> String {
    let Some(section) = section.and_then(|at| schema.sections.get(at)) else {
        return schema.file.to_string();
    };
    let note = section.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    format!("{}{note}", section.title)
}

fn row(out: &mut String, variable: &Variable, name_width: usize, kind_width: usize) {
    let Variable { name, kind, requirement, secret, .. } = variable;
    let _ = write!(
        out,
        "  {NAME}{name:<name_width$}{NAME:#}  {:<kind_width$}  {:<8}  {:<6}  ",
        kind.value.name(),
        requirement_word(requirement.value),
        if secret.value { "secret" } else { "" },
    );
    let default = match (&variable.default, variable.example) {
        (Some(default), _) => format!("= {default}"),
        (None, Example::Default) => "= ••••".to_owned(),
        (None, _) => String::new(),
    };
    let _ = writeln!(out, "{default:<DEFAULT_WIDTH$}  {NOTE}{}{NOTE:#}", because(variable));
}

/// What the readings rest on, where that is more than the lack of anything else.
fn because(variable: &Variable) -> String {
    let Variable { kind, requirement, secret, .. } = variable;
    let mut clauses: Vec<&str> = Vec::new();
    let secret = secret.value.then_some((secret.evidence, &*secret.because));
    let readings = [(kind.evidence, &*kind.because), (requirement.evidence, &*requirement.because)];
    for (evidence, because) in readings.into_iter().chain(secret) {
        if evidence != Evidence::DefaultRule && !clauses.contains(&because) {
            clauses.push(because);
        }
    }
    clauses.join("; ")
}

fn requirement_word(requirement: Requirement) -> &'static str {
    if requirement.is_required() { "required" } else { "optional" }
}
