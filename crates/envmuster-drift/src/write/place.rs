//! Where in an example file a name belongs.

use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::schema::{Schema, Variable};

use crate::references::{Reference, References};
use crate::schemas::SchemaFile;

/// The section of what belongs nowhere else.
pub(super) const UNSORTED: &str = "UNSORTED";

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Behind this line, from 1.
    Behind(u32),
    /// In a last section of its own.
    Unsorted,
}

/// Where a name belongs: in the section of its service, behind those that begin like it, in the section
/// that the files which read it read from, or in none of them.
pub(super) fn of(schema: &SchemaFile, name: &str, reads: &[&Reference], all: &References) -> Place {
    let schema = &schema.schema;
    let line = of_service(schema, name)
        .or_else(|| alike(schema, name))
        .or_else(|| of_files(schema, reads, all))
        .or_else(|| last_in(schema, section_of(schema, UNSORTED)?));
    line.map_or(Place::Unsorted, Place::Behind)
}

fn of_service(schema: &Schema, name: &str) -> Option<u32> {
    let (service, _) = envmuster::catalogue::variable(name)?;
    let section = schema.sections.iter().position(|section| section.service == Some(service.id))?;
    last_in(schema, section)
}

/// The last of the variables that begin with the most words in common.
fn alike(schema: &Schema, name: &str) -> Option<u32> {
    let wanted = words(name);
    let common =
        |variable: &Variable| words(&variable.name).zip(wanted.clone()).take_while(|(a, b)| a == b).count();
    let known = schema.variables.iter().filter(|variable| is_on(schema, variable.section));
    let known = known.map(|variable| (common(variable), variable.line));
    known.filter(|(common, _)| *common > 0).max().map(|(_, line)| line)
}

/// The words of a name without what a tool wants before all names.
fn words(name: &str) -> std::str::Split<'_, char> {
    let tools = ["NEXT_PUBLIC_", "EXPO_PUBLIC_", "REACT_APP_", "VITE_", "PUBLIC_", "NUXT_"];
    tools.iter().find_map(|tool| name.strip_prefix(tool)).unwrap_or(name).split('_')
}

/// The section from which the reading files read at least half of what they read.
fn of_files(schema: &Schema, reads: &[&Reference], all: &References) -> Option<u32> {
    let files: BTreeSet<_> = reads.iter().map(|read| &read.file).collect();
    let beside: BTreeSet<_> =
        all.reads.iter().filter(|read| files.contains(&read.file)).map(|read| read.name.as_str()).collect();
    let mut sections: BTreeMap<usize, usize> = BTreeMap::new();
    let mut count = 0;
    for variable in schema.variables.iter().filter(|variable| beside.contains(variable.name.as_str())) {
        count += 1;
        if let Some(section) = variable.section.filter(|section| is_on(schema, Some(*section))) {
            *sections.entry(section).or_default() += 1;
        }
    }
    let (section, most) = sections.into_iter().max_by_key(|(_, count)| *count)?;
    (most >= 2 && most * 2 >= count).then(|| last_in(schema, section)).flatten()
}

fn section_of(schema: &Schema, title: &str) -> Option<usize> {
    schema.sections.iter().position(|section| section.title == title)
}

fn last_in(schema: &Schema, section: usize) -> Option<u32> {
    let own = schema.variables.iter().filter(|variable| variable.section == Some(section));
    own.filter(|variable| is_on(schema, variable.section)).map(|variable| variable.line).max()
}

fn is_on(schema: &Schema, section: Option<usize>) -> bool {
    !section.and_then(|at| schema.sections.get(at)).is_some_and(|section| section.off)
}

/// A header as the last one of the file looks; nothing where the file has none.
pub(super) fn header(text: &str, schema: &Schema, title: &str) -> String {
    let Some(section) = schema.sections.iter().rfind(|section| section.level == 1) else {
        return String::new();
    };
    let line = |number: u32| text.lines().nth(usize::try_from(number).ok()?.checked_sub(1)?);
    let ruler = |number: u32| line(number).filter(|line| is_ruler(line)).unwrap_or_default();
    let mut own = line(section.line).unwrap_or_default().replacen(&section.title, title, 1);
    if let Some(note) = &section.note {
        own = own.replacen(&format!("({note})"), "", 1);
    }
    if !own.contains(title) {
        own = format!("# {title}");
    }
    let above = section.line.checked_sub(1).map(ruler).unwrap_or_default();
    let below = ruler(section.line.saturating_add(1));
    [above, own.trim_end(), below].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn is_ruler(line: &str) -> bool {
    line.starts_with('#') && line.len() > 3 && line.bytes().all(|byte| b"#=-*~_ ".contains(&byte))
}
