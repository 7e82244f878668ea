//! A page for people: section by section what each variable means, whether it must be set, and where
//! to get it. What people write between its markers stays.

mod kept;
mod text;

use std::fmt::Write;

use envmuster::Schema;
use envmuster::catalogue;
use envmuster::schema::{Section, Variable};

use super::target::Target;
use crate::example::sentence;
use crate::outline::{Demand, Part, demand, parts};
use crate::{GenerateError, Request};
use kept::Kept;
use text::{cell, code, escaped, link};

pub(super) const TARGET: Target = Target {
    name: "markdown",
    about: "a page about every variable, which keeps what people write between its markers",
    variants: &[],
    make,
};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a target")]
fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let schema = request.schema;
    let mut kept = Kept::read(request.existing.unwrap_or_default());
    let mut out = String::from("<!--\n");
    for line in request.header_lines() {
        let _ = writeln!(out, "{}", line.replace("-->", "-- >"));
    }
    let _ = writeln!(
        out,
        "What stands between the marks `{}` and `{}` is kept.\n-->\n",
        kept::OPENS,
        kept::CLOSES
    );
    let _ = writeln!(out, "# Configuration\n\n{}\n", summary(schema));
    out.push_str(&kept.slot("introduction"));
    out.push('\n');
    for part in parts(schema) {
        if let Some(section) = part.section {
            heading(&mut out, schema, section);
        }
        table(&mut out, schema, &part);
        if let Some(section) = part.section {
            setup(&mut out, section);
            let _ = write!(out, "\n{}", kept.slot(&section.title));
        }
        out.push('\n');
    }
    out.push_str(&kept.rest());
    Ok(format!("{}\n", out.trim_end()))
}

fn summary(schema: &Schema) -> String {
    let required = |variable: &&Variable| demand(schema, variable) == Demand::Required;
    let required = schema.variables.iter().filter(required).count();
    let variables = match schema.variables.len() {
        1 => "1 variable".to_owned(),
        count => format!("{count} variables"),
    };
    format!("{variables}, of which {required} must be set.")
}

fn heading(out: &mut String, schema: &Schema, section: &Section) {
    // Below the title of the page, and without a gap: a file's first header may be one of the lesser ones.
    let above = |section: &&Section| section.parent.and_then(|at| schema.sections.get(at));
    let depth = std::iter::successors(Some(section), above).take(4).count();
    let level = "#".repeat(depth + 1);
    let note = section.note.as_ref().map(|note| format!(" ({})", escaped(note))).unwrap_or_default();
    let _ = writeln!(out, "{level} {}{note}\n", escaped(&section.title));
    if section.off {
        let _ = writeln!(out, "Not used: nothing here has to be set.\n");
    }
}

fn table(out: &mut String, schema: &Schema, part: &Part<'_>) {
    out.push_str("| variable | meaning | kind | required | default | secret | where to get it |\n");
    out.push_str("|---|---|---|---|---|---|---|\n");
    for variable in &part.variables {
        let docs: Vec<_> = variable.docs.iter().map(|docs| link(docs)).collect();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} |",
            code(&variable.name),
            meaning(schema, variable),
            kind(variable),
            required(schema, variable),
            variable.default.as_deref().map(code).unwrap_or_default(),
            if variable.is_sensitive() { "**yes**" } else { "no" },
            docs.join(", "),
        );
    }
}

fn meaning(schema: &Schema, variable: &Variable) -> String {
    let mut words = Vec::new();
    if let Some(reason) = &variable.deprecated {
        words.push(format!("**Deprecated.** {}", cell(schema, reason)).trim().to_owned());
    }
    match &variable.description {
        Some(description) => words.push(cell(schema, description)),
        None => words.extend(
            catalogue::variable(&variable.name).map(|(_, known)| escaped(&sentence(known.description))),
        ),
    }
    if variable.local_only {
        words.push("Not in production.".to_owned());
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

fn kind(variable: &Variable) -> String {
    match &variable.choices {
        Some(choices) if !choices.is_empty() => {
            let choices: Vec<_> = choices.iter().map(|choice| code(choice)).collect();
            format!("one of {}", choices.join(", "))
        }
        _ => variable.kind.value.name().to_owned(),
    }
}

fn required(schema: &Schema, variable: &Variable) -> String {
    match demand(schema, variable) {
        Demand::Optional => "no".to_owned(),
        Demand::Expected => "yes, it seems".to_owned(),
        Demand::Required => "**yes**".to_owned(),
        Demand::In(profiles) => format!("**in {}**", escaped(&profiles.join(", "))),
        Demand::If(conditions) => {
            let any: Vec<_> = conditions
                .iter()
                .map(|condition| match &condition.equals {
                    Some(value) => code(&format!("{}={value}", condition.variable)),
                    None => format!("{} is set", code(&condition.variable)),
                })
                .collect();
            format!("**if {}**", any.join(" or "))
        }
    }
}

/// How to come by a service's keys.
fn setup(out: &mut String, section: &Section) {
    let Some(service) = section.service.and_then(catalogue::service).filter(|_| !section.off) else { return };
    if service.setup.is_empty() {
        return;
    }
    let _ = writeln!(out, "\nHow to set it up:\n");
    for (step, number) in service.setup.iter().zip(1..) {
        let _ = writeln!(out, "{number}. {}", text::prose(step));
    }
}
