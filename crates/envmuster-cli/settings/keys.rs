//! The keys of `envmuster.toml`: a new one is a line in a table below.

use std::str::FromStr;

use envmuster::environment::loaders::Loader;

use super::document::Entry;
use super::levels;
use super::table::{Facts, FileSettings, Generated};
use crate::exit::Failure;
use crate::names;
use crate::schema_source::BUILTIN;

/// Reads what a key is set to over what a file below has set.
type Read<T> = fn(&mut T, &Entry<'_>) -> Result<(), Failure>;

const KEYS: &[(&str, Read<FileSettings>)] = &[
    ("annotations", |file, entry| put(&mut file.annotations, entry.truth())),
    ("baseline", |file, entry| put(&mut file.baseline, entry.path())),
    ("color", |file, entry| put(&mut file.color, entry.one_of())),
    ("deny-warnings", |file, entry| put(&mut file.deny_warnings, entry.truth())),
    ("environments", environments),
    ("except", |file, entry| put(&mut file.except, entry.list())),
    // Read first, before all others.
    ("extends", |_, _| Ok(())),
    ("format", |file, entry| put(&mut file.format, entry.one_of())),
    ("generate", generate),
    ("loader", |file, entry| put(&mut file.loader, loader(entry))),
    ("only", |file, entry| put(&mut file.only, entry.list())),
    ("profile", |file, entry| put(&mut file.profile, entry.text().map(str::to_owned))),
    ("repository", |file, entry| each(REPOSITORY, "key", file, entry)),
    ("rules", rules),
    ("schema", |file, entry| put(&mut file.schema, schema(entry))),
    ("section", |file, entry| put(&mut file.section, entry.list())),
    ("standard", standard),
    ("strict", |file, entry| put(&mut file.strict, entry.truth())),
    ("variables", variables),
];

const STANDARD: &[(&str, Read<FileSettings>)] =
    &[("sections", |file, entry| put(&mut file.standard_sections, entry.list()))];

const REPOSITORY: &[(&str, Read<FileSettings>)] =
    &[("ignore-files", |file, entry| put(&mut file.ignore_files, entry.list()))];

/// What is known of an environment, to tell one from another.
const ENVIRONMENT: &[(&str, Read<Facts>)] = &[
    ("database-host", |facts, entry| put(&mut facts.database_host, entry.text().map(str::to_owned))),
    ("supabase-project", |facts, entry| put(&mut facts.supabase_project, entry.text().map(str::to_owned))),
];

/// How one file is generated.
const GENERATED: &[(&str, Read<Generated>)] = &[
    ("name", |file, entry| put(&mut file.name, entry.text().map(str::to_owned))),
    ("schema", |file, entry| put(&mut file.schema, schema(entry))),
    ("target", |file, entry| put(&mut file.target, entry.text().map(str::to_owned))),
    ("variant", |file, entry| put(&mut file.variant, entry.text().map(str::to_owned))),
];

/// Reads a file's entries over what the files it extends have set.
pub(super) fn read(file: &mut FileSettings, entries: &[Entry<'_>]) -> Result<(), Failure> {
    for entry in entries {
        let name = apply(KEYS, "key", file, entry)?;
        file.places.insert(name, entry.place());
    }
    Ok(())
}

/// Reads one entry by the table of those that are known.
fn apply<T>(
    known: &[(&'static str, Read<T>)],
    what: &str,
    target: &mut T,
    entry: &Entry<'_>,
) -> Result<&'static str, Failure> {
    let Some((name, read)) = known.iter().find(|(name, _)| *name == entry.key) else {
        return Err(entry.unknown(what, known.iter().map(|(name, _)| *name)));
    };
    read(target, entry)?;
    Ok(name)
}

fn each<T>(
    known: &[(&'static str, Read<T>)],
    what: &str,
    target: &mut T,
    table: &Entry<'_>,
) -> Result<(), Failure> {
    table.table()?.iter().try_for_each(|entry| apply(known, what, target, entry).map(|_| ()))
}

fn put<T>(slot: &mut Option<T>, value: Result<T, Failure>) -> Result<(), Failure> {
    *slot = Some(value?);
    Ok(())
}

fn schema(entry: &Entry<'_>) -> Result<String, Failure> {
    match entry.text()? {
        BUILTIN => Ok(BUILTIN.to_owned()),
        _ => entry.path(),
    }
}

fn loader(entry: &Entry<'_>) -> Result<String, Failure> {
    let name = entry.text()?;
    if name == "auto" || Loader::from_name(name).is_some() {
        return Ok(name.to_owned());
    }
    let known = ["auto"].into_iter().chain(Loader::ALL.iter().map(|loader| loader.name()));
    Err(entry.wrong(&names::unknown("loader", name, known)))
}

/// `standard = true`, or a table, which asks for the standard as well.
fn standard(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    if !entry.is_table() {
        let truth = entry.truth().map_err(|_| entry.takes("true, false or a table"));
        return put(&mut file.standard, truth);
    }
    file.standard = Some(true);
    each(STANDARD, "key", file, entry)
}

fn rules(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for entry in entry.table()? {
        file.rules.push(level(&entry)?);
    }
    Ok(())
}

fn level(entry: &Entry<'_>) -> Result<(&'static str, envmuster::Level), Failure> {
    let rule = levels::rule(entry.key).map_err(|unknown| entry.misnamed(&unknown))?;
    let level = entry.text().ok().and_then(|text| envmuster::Level::from_str(text).ok());
    Ok((rule, level.ok_or_else(|| entry.takes("off, info, warn, error or forbid"))?))
}

fn variables(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for variable in entry.table()? {
        let glob = variable.key;
        for entry in variable.table().map_err(|_| variable.wrong("a variable takes a table"))? {
            match entry.key {
                "ignore" => {
                    if entry.truth()? {
                        file.ignore.insert(glob.to_owned());
                    } else {
                        file.ignore.remove(glob);
                    }
                }
                "rules" => {
                    for entry in entry.table()? {
                        let (rule, level) = level(&entry)?;
                        file.variables.push((glob.to_owned(), rule, level));
                    }
                }
                _ => return Err(entry.unknown("key", ["ignore", "rules"].into_iter())),
            }
        }
    }
    Ok(())
}

fn environments(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for named in entry.table()? {
        let facts = file.environments.entry(named.key.to_owned()).or_default();
        if !named.is_table() {
            return Err(named.wrong("an environment takes a table"));
        }
        each(ENVIRONMENT, "key", facts, &named)?;
    }
    Ok(())
}

/// `"docs/config.md" = "markdown"`, or a table that says more.
fn generate(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for entry in entry.table()? {
        let mut generated =
            Generated { out: entry.beside(entry.key), place: entry.place(), ..Generated::default() };
        if entry.is_table() {
            each(GENERATED, "key", &mut generated, &entry)?;
        } else {
            let target = entry
                .text()
                .map_err(|_| entry.wrong("a file to generate takes the name of a target or a table"))?;
            generated.target = Some(target.to_owned());
        }
        file.generate.retain(|known| known.out != generated.out);
        file.generate.push(generated);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::document::Document;
    use super::*;

    fn read_text(text: &str) -> Result<FileSettings, String> {
        let document = Document::new("envmuster.toml", text);
        let table = document.parse().map_err(|failure| failure.to_string())?;
        let mut file = FileSettings::default();
        read(&mut file, &document.entries(&table)).map_err(|failure| failure.to_string()).map(|()| file)
    }

    #[test]
    fn keys_stand_in_order_so_that_a_new_one_has_its_place() {
        assert!(KEYS.is_sorted_by_key(|(name, _)| name));
        assert!(GENERATED.is_sorted_by_key(|(name, _)| name));
        assert!(ENVIRONMENT.is_sorted_by_key(|(name, _)| name));
    }

    #[test]
    fn levels_are_read_in_the_order_in_which_they_are_written() {
        let file = read_text(
            "[variables.'Z*']\nrules.shadowed = 'off'\n[variables.'A*']\nrules.shadowed = 'forbid'\n",
        );
        let names = file.map(|file| file.variables.into_iter().map(|(name, ..)| name).collect::<Vec<_>>());
        assert_eq!(names, Ok(vec!["Z*".to_owned(), "A*".to_owned()]));
    }

    #[test]
    fn what_is_known_of_environments_is_kept() {
        let file = read_text("[environments.live]\nsupabase-project = 'ref'\n").unwrap_or_default();
        let project = file.environments.get("live").and_then(|facts| facts.supabase_project.as_deref());
        assert_eq!(project, Some("ref"));
    }

    #[test]
    fn a_key_is_placed_by_its_line() {
        let file = read_text("\u{feff}# a comment\nstrict = true\n").unwrap_or_default();
        assert_eq!(file.places.get("strict").map(String::as_str), Some("envmuster.toml:2"));
    }

    #[test]
    fn no_text_makes_it_panic() {
        for text in
            ["", "=", "[", "a.b.c", "\u{0}", "[[rules]]", "variables = { a = { rules = { } } }", "x = \"é"]
        {
            for end in (0..=text.len()).filter_map(|end| text.get(..end)) {
                let _ = read_text(end);
            }
        }
    }
}
