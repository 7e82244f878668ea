//! An example file for services of the catalogue.

use envmuster::catalogue::{KnownVariable, Service};
use envmuster::kind::{Class, Kind};
use envmuster::lint::house_section;

use super::house;
use crate::example::{Entry, Example, Group, sentence, stand_in};

/// The sections of these services: what a service takes first is declared, what else it reads is
/// commented out.
pub(super) fn example(services: &[&'static Service]) -> Example {
    let mut example = Example { head: house::head(), ..Example::default() };
    let mut titles: Vec<(String, Vec<&'static Service>)> = Vec::new();
    for service in services {
        let title = title(service);
        match titles.iter_mut().find(|(known, _)| *known == title) {
            Some((_, of)) if of.iter().any(|known| known.id == service.id) => {}
            Some((_, of)) => of.push(service),
            None => titles.push((title, vec![service])),
        }
    }
    titles.sort_by_key(|(title, _)| house::rank(title));
    for (title, of) in titles {
        let named: Vec<_> = of.iter().filter(|service| !service.is_group()).map(|it| it.title).collect();
        let is_house = of.iter().any(|service| house_section(service).is_some());
        let note =
            if is_house && !named.is_empty() { format!(" ({})", named.join(", ")) } else { String::new() };
        example.change(Some(&format!("{title}{note}")), |group| {
            for service in of {
                declare(group, service);
            }
        });
    }
    example
}

/// Adds a service's variables: what it takes first, then what else it reads.
fn declare(group: &mut Group, service: &'static Service) {
    group.remarks.push(format!("{}: {}", service.title, service.docs));
    let first = first(service);
    let variables = service.variables.iter().filter(|it| !is_other_way(service, it, &first));
    let (declared, other): (Vec<_>, Vec<_>) = variables.partition(|it| first.contains(&usual(it)));
    group.entries.extend(declared.into_iter().map(|it| entry(service, it, false)));
    group.entries.extend(other.into_iter().map(|it| entry(service, it, true)));
}

/// The header of a service's section.
pub(super) fn title(service: &Service) -> String {
    house_section(service).map_or_else(|| service.title.to_uppercase(), str::to_owned)
}

/// Whether a stand-in in words can be told from a value of the kind: numbers, switches and lists of words have
/// none.
pub(super) fn takes_a_word(kind: Kind) -> bool {
    !matches!(
        kind.plain(),
        Kind::Boolean
            | Kind::Port
            | Kind::Integer
            | Kind::Float
            | Kind::Duration
            | Kind::Bytes
            | Kind::Choice
    )
}

fn entry(service: &Service, variable: &KnownVariable, commented_out: bool) -> Entry {
    let name = usual(variable);
    let mut said = sentence(variable.description);
    if variable.docs != service.docs && !variable.docs.is_empty() {
        said = format!("{said} See {}", variable.docs);
    }
    let value = if commented_out || !takes_a_word(variable.kind) { String::new() } else { stand_in(name) };
    Entry { name: name.to_owned(), comment: vec![said], value, commented_out }
}

/// What a service takes first: its first variable, and the first way of each need of the groups that
/// this leads to.
fn first(service: &Service) -> Vec<&'static str> {
    let mut first: Vec<&str> = Vec::new();
    let add = |names: &[&'static str], first: &mut Vec<&'static str>| {
        first.extend(names.iter().filter(|name| !first.contains(name)).copied().collect::<Vec<_>>());
    };
    add(
        &service
            .variables
            .iter()
            .find(|it| it.required != Some(false))
            .map(usual)
            .into_iter()
            .collect::<Vec<_>>(),
        &mut first,
    );
    for (at, group) in service.groups.iter().enumerate() {
        let ways = || group.needs.iter().filter_map(|need| need.0.first()).copied();
        if at == 0 || ways().flatten().any(|name| first.contains(name)) {
            for way in ways() {
                add(way, &mut first);
            }
        }
    }
    first
}

/// Whether it serves another way to meet a need that is met already.
fn is_other_way(service: &Service, variable: &KnownVariable, first: &[&str]) -> bool {
    let name = usual(variable);
    let ways = service.groups.iter().flat_map(|group| group.needs).flat_map(|need| need.0.iter().skip(1));
    // What browsers get does not stand for what the server has.
    let is_for_browsers = matches!(variable.kind, Kind::Known(format) if format.class == Class::Publishable);
    !is_for_browsers && !first.contains(&name) && ways.flat_map(|way| way.iter()).any(|other| *other == name)
}

fn usual(variable: &KnownVariable) -> &'static str {
    variable.names.first().copied().unwrap_or_default()
}
