//! The service files as Rust statics.

use std::fmt::Write;

use crate::source::{Format, Service, Variable};

/// The text of `src/catalogue/table.rs`.
pub(crate) fn render(services: &[Service]) -> String {
    let mut formats: Vec<&Format> = services.iter().flat_map(|service| &service.formats).collect();
    formats.sort_by(|a, b| a.name.cmp(&b.name));
    let mut out = String::from(HEAD);
    out.push_str("pub(super) static SERVICES: &[Service] = &[\n");
    for service in services {
        write_service(&mut out, service, &formats);
    }
    out.push_str(IDS);
    for service in services {
        writeln!(out, "    {},", camel(&service.id)).unwrap();
    }
    out.push_str(NAMES);
    for (name, id, variable, at) in names(services) {
        writeln!(out, "    (Id::{}, {variable}, {at}), // {name}", camel(id)).unwrap();
    }
    out.push_str("];\n\npub(super) static FORMATS: &[&Format] = &[\n");
    for format in &formats {
        writeln!(out, "    &{},", constant(&format.name)).unwrap();
    }
    out.push_str("];\n");
    for format in formats {
        write_format(&mut out, format);
    }
    out
}

const HEAD: &str = "\
//! Generated from `schemas/services`: write it with `SNAPSHOTS=overwrite cargo test --test catalogue`.

use super::service::{Group, KnownVariable, Need, Service};
use crate::kind::{CharSet, Class, Format, Kind, OfflineCheck, Part, Shape};

";

const IDS: &str = "\
];

/// The services by their places in the list.
#[derive(Clone, Copy)]
pub(super) enum Id {
";

// Pointers have to be written whenever the program is loaded, so the longest list has none.
const NAMES: &str = "\
}

/// Every name, in order, as the place of its service, of its variable and of itself there.
pub(super) static NAMES: &[(Id, u8, u8)] = &[
";

fn names(services: &[Service]) -> Vec<(&str, &str, usize, usize)> {
    let mut names = Vec::new();
    for service in services {
        for (index, variable) in service.variables.iter().enumerate() {
            let places = variable.names.iter().enumerate();
            names.extend(places.map(|(at, name)| (name.as_str(), service.id.as_str(), index, at)));
        }
    }
    names.sort_unstable();
    names
}

fn write_service(out: &mut String, service: &Service, formats: &[&Format]) {
    writeln!(out, "    Service {{").unwrap();
    writeln!(out, "        id: {:?},", service.id).unwrap();
    writeln!(out, "        title: {:?},", service.title).unwrap();
    writeln!(out, "        group: {:?},", service.group).unwrap();
    writeln!(out, "        aliases: &{:?},", service.aliases).unwrap();
    writeln!(out, "        words: &{:?},", service.words).unwrap();
    writeln!(out, "        docs: {:?},", service.docs).unwrap();
    writeln!(out, "        setup: &{:?},", service.setup).unwrap();
    writeln!(out, "        variables: &[").unwrap();
    for variable in &service.variables {
        write_variable(out, service, variable, formats);
    }
    writeln!(out, "        ],").unwrap();
    writeln!(out, "        groups: &[").unwrap();
    for together in &service.together {
        let needs: Vec<String> = together
            .needs()
            .map(|need| {
                let sets: Vec<String> = need.iter().map(|names| format!("&{names:?}")).collect();
                format!("Need(&[{}])", sets.join(", "))
            })
            .collect();
        let (purpose, needs) = (&together.purpose, needs.join(", "));
        writeln!(out, "            Group {{ purpose: {purpose:?}, needs: &[{needs}] }},").unwrap();
    }
    writeln!(out, "        ],").unwrap();
    writeln!(out, "    }},").unwrap();
}

fn write_variable(out: &mut String, service: &Service, variable: &Variable, formats: &[&Format]) {
    let format = formats.iter().find(|format| format.name == variable.kind);
    let kind = match format {
        Some(format) => format!("Known(&{})", constant(&format.name)),
        None => camel(&variable.kind),
    };
    let class = variable.class.as_deref().or(format.map(|format| format.class.as_str()));
    let class = class.unwrap_or(match variable.kind.as_str() {
        "secret-key" | "password" => "secret",
        _ => "config",
    });
    let secret = matches!(class, "secret" | "url-with-credential");
    let fields = [
        format!("names: &{:?}", variable.names),
        format!("kind: Kind::{kind}"),
        format!("class: Class::{}", camel(class)),
        format!("secret: {secret}"),
        format!("public: {}", variable.public),
        format!("required: {:?}", variable.required),
        format!("description: {:?}", variable.description),
        format!("docs: {:?}", variable.docs.as_ref().unwrap_or(&service.docs)),
    ];
    writeln!(out, "            KnownVariable {{ {} }},", fields.join(", ")).unwrap();
}

fn write_format(out: &mut String, format: &Format) {
    let refines = format.refines.as_deref().unwrap_or(match format.class.as_str() {
        "secret" | "publishable" => "secret-key",
        "url-with-credential" => "url",
        _ => "string",
    });
    writeln!(out, "\nstatic {}: Format = Format {{", constant(&format.name)).unwrap();
    writeln!(out, "    name: {:?},", format.name).unwrap();
    writeln!(out, "    title: {:?},", format.title).unwrap();
    writeln!(out, "    refines: Kind::{},", camel(refines)).unwrap();
    writeln!(out, "    class: Class::{},", camel(&format.class)).unwrap();
    for (field, shapes) in [("shapes", &format.shapes), ("shared_shapes", &format.shared_shapes)] {
        write!(out, "    {field}: &[").unwrap();
        for shape in shapes {
            let parts: Vec<String> = parts(shape).iter().map(Part::to_rust).collect();
            write!(out, "\n        Shape(&[{}]),", parts.join(", ")).unwrap();
        }
        writeln!(out, "{}],", if shapes.is_empty() { "" } else { "\n    " }).unwrap();
    }
    writeln!(out, "    prefixes: &{:?},", prefixes(&format.shapes)).unwrap();
    let checks: Vec<String> =
        format.checks.iter().map(|check| format!("OfflineCheck::{}", camel(check))).collect();
    writeln!(out, "    checks: &[{}],", checks.join(", ")).unwrap();
    writeln!(out, "}};").unwrap();
}

/// A part of a shape as the service files write it: `AC<hex:32>`, `<live|test>`.
enum Part<'a> {
    Literal(&'a str),
    OneOf(Vec<&'a str>),
    Run { of: &'a str, count: &'a str },
}

fn parts(shape: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = shape;
    while let Some((before, after)) = rest.split_once('<') {
        let (inner, after) = after.split_once('>').expect("a `<` is closed by a `>`");
        if !before.is_empty() {
            parts.push(Part::Literal(before));
        }
        parts.push(match inner.split_once(':') {
            Some((of, count)) if !inner.contains('|') => Part::Run { of, count },
            _ => Part::OneOf(inner.split('|').collect()),
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}

impl Part<'_> {
    fn to_rust(&self) -> String {
        match self {
            Self::Literal(text) => format!("Part::Literal({text:?})"),
            Self::OneOf(texts) => format!("Part::OneOf(&{texts:?})"),
            Self::Run { of, count } => {
                let (min, max) = count.split_once('-').unwrap_or((count, count));
                let (min, max) = min.strip_suffix('+').map_or((min, max), |min| (min, "usize::MAX"));
                format!("Part::Run {{ of: CharSet::{}, min: {min}, max: {max} }}", camel(of))
            }
        }
    }
}

/// Every text that the fixed parts at the beginning of the shapes can give.
fn prefixes(shapes: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for shape in shapes {
        let mut heads = vec![String::new()];
        for part in parts(shape) {
            let texts = match part {
                Part::Literal(text) => vec![text],
                Part::OneOf(texts) => texts,
                Part::Run { .. } => break,
            };
            heads =
                heads.iter().flat_map(|head| texts.iter().map(move |text| format!("{head}{text}"))).collect();
        }
        all.append(&mut heads);
    }
    all.retain(|head| !head.is_empty());
    all.sort();
    all.dedup();
    all
}

fn constant(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}

fn camel(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        })
        .collect()
}
