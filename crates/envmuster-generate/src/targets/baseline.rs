//! The example file itself in the form of the house standard: the five sections in their order, those
//! that the project lacks marked as unused, every variable with what is known of it.
//!
//! It is a start for bringing a project to the standard, and an input from then on: so it has no
//! header that says to change something else. Read again it gives the same names, kinds and secrets, and
//! but for what a section's words demand the same demands; where plain words and values would not, a
//! decorator says so. Stand-ins are made anew, for those in the example may be anything.

use std::collections::BTreeMap;

use envmuster::catalogue::{self, Service};
use envmuster::lint::{HOUSE_SECTIONS, house_section};
use envmuster::schema::{Example as Shown, Section, Variable};
use envmuster::{Schema, kind};

use super::dotenv::spelled;
use super::target::Target;
use crate::example::{Entry, Example, sentence, stand_in};
use crate::outline::{Part, parts};
use crate::{GenerateError, Request};

pub(super) const TARGET: Target = Target {
    name: "baseline",
    about: "the .env.example in the five sections of the house standard",
    variants: &[],
    make,
};

/// What decorators change is read in turn, so one round may call for another.
const MOST_ROUNDS: usize = 3;

#[expect(clippy::unnecessary_wraps, reason = "the shape of a target")]
fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let schema = request.schema;
    let mut decorators = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let text = example(schema, &decorators).write();
        let read = Schema::read(".env.example", text.as_bytes());
        let before = decorators.clone();
        for variable in &schema.variables {
            if let Some(again) = read.variable(&variable.name) {
                let said: &mut BTreeMap<_, _> = decorators.entry(variable.name.clone()).or_default();
                said.extend(differences(variable, again));
            }
        }
        if decorators == before {
            break;
        }
    }
    Ok(example(schema, &decorators).write())
}

type Decorators = BTreeMap<String, BTreeMap<&'static str, String>>;

fn example(schema: &Schema, decorators: &Decorators) -> Example {
    let head =
        "Settings and secrets. Copy this file to .env and replace the placeholders. Never commit .env.";
    let mut example = Example { head: vec![head.to_owned()], ..Example::default() };
    let house: Vec<_> = HOUSE_SECTIONS.iter().map(|title| (*title, header(schema, title))).collect();
    for part in parts(schema) {
        for variable in part.variables {
            let section = part.section.map(|section| titled(&section.title, section.note.as_deref()));
            let home = place(part.section, variable);
            let home = home.and_then(|home| house.iter().find(|(title, _)| *title == home));
            let title = home.map(|(_, header)| header.clone()).or(section);
            let said = decorators.get(&variable.name);
            example.add(title.as_deref(), entry(variable, said));
        }
    }
    for (_, header) in &house {
        example.change(Some(header), |_| ());
    }
    example.groups.sort_by_key(|group| match &group.title {
        None => 0,
        Some(title) => 1 + house.iter().position(|(_, header)| header == title).unwrap_or(house.len()),
    });
    for group in example.groups.iter_mut().filter(|group| group.entries.is_empty()) {
        let of_group = house.iter().find(|(_, header)| group.title.as_ref() == Some(header));
        if let Some((title, _)) = of_group.filter(|(title, _)| noted(schema, title).is_none()) {
            let elsewhere = parts(schema).into_iter().find(|part| holds_of(part, title));
            let note = elsewhere.and_then(|part| Some(format!("see {}", part.section?.title)));
            group.title = Some(titled(title, Some(note.as_deref().unwrap_or("unused"))));
        }
    }
    example
}

/// The section of the house that a variable stands in: its own one's where it stands in none, in another of
/// the house, or in one that is called like a service of the house. What a project sorts in
/// another way, or does not use, stays where it is.
fn place(section: Option<&Section>, variable: &Variable) -> Option<&'static str> {
    let own = home(variable);
    match section {
        Some(section) if is_of_house(section) => own,
        Some(section) if section.off => None,
        Some(section) => provider(section).and_then(house_section).map(|home| own.unwrap_or(home)),
        None => own,
    }
}

fn home(variable: &Variable) -> Option<&'static str> {
    catalogue::variable(&variable.name).and_then(|(service, _)| house_section(service))
}

/// The service that a section is called like.
fn provider(section: &Section) -> Option<&'static Service> {
    let id = section.service?;
    catalogue::services().iter().find(|service| service.id == id)
}

/// Whether a section that stays what it is has a variable that the house has under a title.
fn holds_of(part: &Part<'_>, title: &str) -> bool {
    part.section.is_some_and(|section| !section.off)
        && part.variables.iter().any(|it| home(it) == Some(title))
}

/// The header of a section of the house as the schema has it, or with the services that have
/// sections of their own.
fn header(schema: &Schema, title: &str) -> String {
    if let Some(found) = own(schema, title) {
        return titled(&found.title, found.note.as_deref());
    }
    let mut services = Vec::new();
    for service in schema.sections.iter().filter(|section| !section.off).filter_map(provider) {
        let is_new = !services.contains(&service.title) && letters(service.title) != letters(title);
        if house_section(service) == Some(title) && is_new {
            services.push(service.title);
        }
    }
    titled(title, Some(services.join(", ").as_str()).filter(|note| !note.is_empty()))
}

/// The section of the schema with this title.
fn own<'a>(schema: &'a Schema, title: &str) -> Option<&'a Section> {
    schema.sections.iter().find(|section| letters(&section.title) == letters(title))
}

fn noted<'a>(schema: &'a Schema, title: &str) -> Option<&'a str> {
    own(schema, title)?.note.as_deref()
}

fn titled(title: &str, note: Option<&str>) -> String {
    note.map_or_else(|| title.to_owned(), |note| format!("{title} ({note})"))
}

fn is_of_house(section: &Section) -> bool {
    HOUSE_SECTIONS.iter().any(|title| letters(title) == letters(&section.title))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn entry(variable: &Variable, decorators: Option<&BTreeMap<&'static str, String>>) -> Entry {
    let name = &variable.name;
    let mut comment: Vec<String> = match &variable.description {
        Some(description) => description.lines().map(|line| line.trim().to_owned()).collect(),
        None => catalogue::variable(name).map(|(_, known)| sentence(known.description)).into_iter().collect(),
    };
    comment.retain(|line| !line.is_empty());
    let said = || decorators.into_iter().flat_map(BTreeMap::values);
    let (decorators, words): (Vec<&str>, Vec<&str>) =
        said().map(String::as_str).partition(|said| said.starts_with('@'));
    comment.extend(words.into_iter().map(str::to_owned));
    if !decorators.is_empty() {
        comment.push(decorators.join(" "));
    }
    let value = match variable.example {
        Shown::Empty => String::new(),
        _ if variable.commented_out => variable.default.as_deref().and_then(spelled).unwrap_or_default(),
        Shown::Default => variable.default.as_deref().and_then(spelled).unwrap_or_else(|| stand_in(name)),
        Shown::Placeholder | Shown::Secret => stand_in(name),
    };
    Entry { name: name.clone(), comment, value, commented_out: variable.commented_out }
}

/// What makes the one read as the other: decorators, and words where no decorator says it.
fn differences(wanted: &Variable, read: &Variable) -> Vec<(&'static str, String)> {
    let mut said: Vec<_> = demand(wanted, read).map(|demand| ("required", demand)).into_iter().collect();
    if wanted.secret.value != read.secret.value {
        let word = if wanted.secret.value { "@sensitive" } else { "@public" };
        said.push(("secret", word.to_owned()));
    }
    if wanted.kind.value != read.kind.value
        || wanted.choices != read.choices
        || wanted.constraints != read.constraints
    {
        said.push(("type", format!("@type={}", type_of(wanted))));
    }
    if let (Some(reason), None) = (&wanted.deprecated, &read.deprecated) {
        let reason = reason.replace(['"', '\\', '\n'], " ");
        let reason = if reason.is_empty() { String::new() } else { format!("=\"{reason}\"") };
        said.push(("deprecated", format!("@deprecated{reason}")));
    }
    said
}

/// What demands of the one what is demanded of the other.
fn demand(wanted: &Variable, read: &Variable) -> Option<String> {
    if wanted.one_of != read.one_of {
        return Some(format!("Either {} is required", wanted.one_of.join(" or ")));
    }
    if wanted.required_in != read.required_in {
        return Some(format!("@required=forEnv({})", wanted.required_in.join(", ")));
    }
    if wanted.conditions != read.conditions {
        let conditions: Vec<_> = wanted.conditions.iter().map(ToString::to_string).collect();
        return Some(format!("Required if {}", conditions.join(" or ")));
    }
    let is_required = wanted.requirement.value.is_required();
    let word = if is_required { "@required" } else { "@optional" };
    (is_required != read.requirement.value.is_required()).then(|| word.to_owned())
}

fn type_of(variable: &Variable) -> String {
    if let Some(choices) = variable.choices.as_ref().filter(|choices| !choices.is_empty()) {
        return format!("enum({})", choices.iter().map(|it| option(it)).collect::<Vec<_>>().join(", "));
    }
    let kind::Constraints { min, max, min_length, max_length, starts_with, ends_with, .. } =
        &*variable.constraints;
    let numbers = [
        ("min", min.map(|it| it.to_string())),
        ("max", max.map(|it| it.to_string())),
        ("minLength", min_length.map(|it| it.to_string())),
        ("maxLength", max_length.map(|it| it.to_string())),
        ("startsWith", starts_with.as_deref().map(option)),
        ("endsWith", ends_with.as_deref().map(option)),
    ];
    let options: Vec<_> =
        numbers.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?))).collect();
    let options = if options.is_empty() { String::new() } else { format!("({})", options.join(", ")) };
    format!("{}{options}", variable.kind.value.name())
}

fn option(text: &str) -> String {
    let is_plain = !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace(['"', '\\', '\n'], " ")) }
}
