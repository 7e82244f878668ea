//! `envmuster explain NAME`: what a thing is, and why a variable was read so.

use std::fmt::Write;

use envmuster::Schema;
use envmuster::catalogue;
use envmuster::kind::Kind;
use envmuster::schema::{Example, Inferred, Variable};

use crate::arguments::{ExplainArguments, GlobalArguments};
use crate::exit::{Exit, Failure, shown};
use crate::output::{NAME, NOTE, Printer};
use crate::settings::Settings;
use crate::{rules, schema_source, services};

pub(crate) fn execute(
    arguments: &ExplainArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let name = arguments.name.as_str();
    let printer = Printer::stdout(None, settings.color(global)?, global);
    // Rules, kinds and services need no schema, so a missing one matters only for the rest.
    let found = settings.schema(arguments.schema.schema.as_deref()).and_then(schema_source::find);
    let declared = found.as_ref().ok().and_then(|found| {
        let variable = found.schema.variables.iter().find(|variable| variable.name == name)?;
        Some(self::variable(&found.schema, variable))
    });
    let text = declared.or_else(|| rule(name)).or_else(|| kind(name)).or_else(|| service(name));
    match (text, found) {
        (Some(text), _) => printer.text(&text).map(|()| Exit::Clean),
        (None, Err(failure)) => Err(failure),
        (None, Ok(found)) => Err(unknown(name, &found.schema)),
    }
}

fn unknown(name: &str, schema: &Schema) -> Failure {
    let variables = schema.variables.iter().map(|variable| variable.name.as_str());
    let rules = rules::all().map(|rule| rule.name);
    let kinds = Kind::PLAIN.iter().map(|kind| kind.name());
    let near = envmuster::nearest(name, variables.chain(rules).chain(kinds));
    let hint = near.map_or_else(|| services::hint(name), |near| format!("; did you mean `{near}`?"));
    let file = &schema.file;
    Failure::usage(format!("`{}` is no variable of {file}, rule, kind or service{hint}", shown(name)))
}

fn variable(schema: &Schema, variable: &Variable) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{NAME}{}{NAME:#}  {NOTE}{}:{}{NOTE:#}", variable.name, schema.file, variable.line);
    if let Some(section) = variable.section.and_then(|at| schema.sections.get(at)) {
        let _ = writeln!(out, "  section   {}  {NOTE}line {}{NOTE:#}", section.title, section.line);
    }
    let known = || catalogue::variable(&variable.name).map(|(_, known)| known.description);
    if let Some(description) = variable.description.as_deref().or_else(known) {
        let _ = writeln!(out, "  about     {description}");
    }
    let kind = format!("{} ({})", variable.kind.value.name(), variable.kind.value.summary());
    reading(&mut out, "kind", &kind, &variable.kind);
    if let Some(choices) = &variable.choices {
        let _ = writeln!(out, "  choices   {}", choices.join(", "));
    }
    reading(&mut out, "required", &required(variable), &variable.requirement);
    reading(&mut out, "secret", if variable.secret.value { "yes" } else { "no" }, &variable.secret);
    let example = match (variable.example, &variable.default) {
        (Example::Empty, _) => "nothing".to_owned(),
        (Example::Placeholder, _) => "a placeholder, to be replaced".to_owned(),
        (Example::Secret, _) => "what looks like a real secret".to_owned(),
        (Example::Default, Some(default)) => format!("a default: {default}"),
        (Example::Default, None) => "a default: ••••".to_owned(),
    };
    let _ = writeln!(out, "  example   {example}");
    for docs in &variable.docs {
        let _ = writeln!(out, "  see       {docs}");
    }
    if let Some(reason) = &variable.deprecated {
        let _ = writeln!(out, "  deprecated  {reason}");
    }
    out
}

/// Whether it must be set, and what that depends on.
fn required(variable: &Variable) -> String {
    if !variable.one_of.is_empty() {
        return format!("one of {}", variable.one_of.join(", "));
    }
    if !variable.conditions.is_empty() {
        let conditions: Vec<_> = variable.conditions.iter().map(ToString::to_string).collect();
        return format!("if {}", conditions.join(" or "));
    }
    if !variable.required_in.is_empty() {
        return format!("in {}", variable.required_in.join(", "));
    }
    let required = if variable.requirement.value.is_required() { "yes" } else { "no" };
    format!("{required} ({})", variable.requirement.value.as_str())
}

fn reading<T>(out: &mut String, what: &str, value: &str, inferred: &Inferred<T>) {
    let line = inferred.line.map(|line| format!(", line {line}")).unwrap_or_default();
    let _ = writeln!(
        out,
        "  {what:<8}  {value}  {NOTE}{}: {}{line}{NOTE:#}",
        inferred.evidence.as_str(),
        inferred.because
    );
}

fn rule(name: &str) -> Option<String> {
    let rule = rules::find(name)?;
    Some(format!("{NAME}{}{NAME:#}\n\n{}\n", rule.name, rules::text(rule)))
}

fn kind(name: &str) -> Option<String> {
    let kind = Kind::from_name(name).or_else(|| catalogue::format(name).map(Kind::Known))?;
    Some(format!("{NAME}{kind}{NAME:#}: {}\n", kind.summary()))
}

fn service(name: &str) -> Option<String> {
    let service = catalogue::service_called(name)?;
    let mut out = format!("{NAME}{}{NAME:#}  {NOTE}{}{NOTE:#}\n\n", service.title, service.docs);
    for variable in service.variables {
        let name = variable.names.first().copied().unwrap_or_default();
        let _ = writeln!(out, "  {name:<32}  {:<28}  {}", variable.kind.name(), variable.description);
    }
    let _ = writeln!(out, "\nHow to come by them:\n");
    for (nth, step) in service.setup.iter().enumerate() {
        let _ = writeln!(out, "  {}. {step}", nth + 1);
    }
    Some(out)
}
