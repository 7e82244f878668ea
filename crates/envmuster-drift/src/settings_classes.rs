//! Which classes of a project are settings, and what their fields are called in the environment.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, NamePrefix, Read, SettingsClass, SettingsField};

/// The class of pydantic that makes those below it settings.
pub(crate) const ROOT: &str = "pydantic_settings.BaseSettings";

/// What it is called where a file takes it from elsewhere than from pydantic.
pub(crate) const ROOT_NAME: &str = "BaseSettings";

/// More classes above a class than this, and the chain is a circle.
const DEEPEST: usize = 16;

/// More classes within classes than this, and they are a circle.
const DEEPEST_NESTED: usize = 4;

/// More names than this in one field are no settings that anybody sets.
const MOST_NESTED: usize = 500;

/// More names of one field are no choice.
const MOST_NAMES: usize = 16;

/// Whether a class is settings by itself.
pub(crate) fn is_root(name: &str) -> bool {
    matches!(name, ROOT | ROOT_NAME)
}

/// The names of all classes that are settings.
pub(crate) fn names<'a>(classes: &[(&'a str, &'a [SettingsClass])]) -> BTreeSet<&'a str> {
    let mut known = BTreeSet::from([ROOT]);
    // A project may have a class of the same name that is something else.
    let has_own = classes.iter().flat_map(|(_, classes)| *classes).any(|class| class.name == ROOT_NAME);
    if !has_own {
        known.insert(ROOT_NAME);
    }
    for _ in 0..DEEPEST {
        let before = known.len();
        for (_, classes) in classes {
            for class in *classes {
                if is_settings(class, &known) {
                    known.insert(&class.name);
                }
            }
        }
        if known.len() == before {
            break;
        }
    }
    known
}

/// Whether a class stands below one of these; its name alone may be that of another class, too.
fn is_settings(class: &SettingsClass, known: &BTreeSet<&str>) -> bool {
    class.bases.iter().any(|base| known.contains(base.as_str()))
}

/// The words for prefixes of classes whose texts stand in other files.
pub(crate) fn prefix_words<'a>(classes: &[(&'a str, &'a [SettingsClass])]) -> impl Iterator<Item = &'a str> {
    let classes: Vec<_> = classes.iter().flat_map(|(_, classes)| *classes).collect();
    classes.into_iter().filter_map(|class| match &class.prefix {
        Some(NamePrefix::Word(word)) if !word.is_empty() => Some(word.as_str()),
        _ => None,
    })
}

/// Puts texts for those words of which all files say the same.
pub(crate) fn fill_prefixes(mut files: Vec<&mut Facts>) {
    let texts: Vec<(String, String)> =
        files.iter_mut().flat_map(|facts| std::mem::take(&mut facts.constants)).collect();
    for class in files.into_iter().flat_map(|facts| &mut facts.classes) {
        let Some(NamePrefix::Word(word)) = &class.prefix else { continue };
        let mut said = texts.iter().filter(|(known, _)| known == word).map(|(_, text)| text);
        if let Some(text) = said.next().filter(|first| said.all(|other| other == *first)) {
            class.prefix = Some(NamePrefix::Text(text.clone()));
        }
    }
}

/// The reads that the fields of settings are, each with its file.
pub(crate) fn reads(files: &[(&str, &[SettingsClass])]) -> Vec<(String, Read)> {
    let known = names(files);
    let mut by_name: BTreeMap<&str, (&str, &SettingsClass)> = BTreeMap::new();
    for (file, classes) in files {
        for class in *classes {
            by_name.entry(&class.name).or_insert((file, class));
        }
    }
    let mut reads = Vec::new();
    for (file, classes) in files {
        for class in classes.iter().filter(|class| is_settings(class, &known)) {
            let above = ancestors(class, &by_name);
            let prefix = match inherited(class, &above, |class| class.prefix.as_ref()) {
                Some(NamePrefix::Text(text)) => text,
                // Under a prefix that is not known no name is.
                Some(NamePrefix::Word(_)) => continue,
                None => "",
            };
            let delimiter = inherited(class, &above, |class| class.delimiter.as_deref());
            let names = Naming { prefix, delimiter, by_name: &by_name, known: &known };
            if !is_only_a_base(class, files) {
                names.fields(file, class, &mut reads);
            }
            // What is inherited has names of its own only under a prefix of its own.
            for (file, above) in above.iter().filter(|_| class.prefix.is_some()) {
                names.fields(file, above, &mut reads);
            }
        }
    }
    reads
}

/// Whether a class has no prefix and all classes below it have one: then it is never read itself.
fn is_only_a_base(class: &SettingsClass, files: &[(&str, &[SettingsClass])]) -> bool {
    let mut below = files
        .iter()
        .flat_map(|(_, classes)| *classes)
        .filter(|below| below.bases.contains(&class.name))
        .peekable();
    class.prefix.is_none() && below.peek().is_some() && below.all(|below| below.prefix.is_some())
}

fn ancestors<'a>(
    class: &'a SettingsClass,
    by_name: &BTreeMap<&str, (&'a str, &'a SettingsClass)>,
) -> Vec<(&'a str, &'a SettingsClass)> {
    let mut above: Vec<(&str, &SettingsClass)> = Vec::new();
    let mut next: Vec<&str> = class.bases.iter().map(String::as_str).collect();
    while let Some(name) = next.pop() {
        let Some((file, base)) = by_name.get(name) else { continue };
        let seen = above.iter().any(|(_, above)| above.name == base.name) || base.name == class.name;
        if !seen && above.len() < DEEPEST {
            above.push((file, base));
            next.extend(base.bases.iter().map(String::as_str));
        }
    }
    above
}

fn inherited<'a, T: ?Sized>(
    class: &'a SettingsClass,
    above: &[(&'a str, &'a SettingsClass)],
    get: impl Fn(&'a SettingsClass) -> Option<&'a T>,
) -> Option<&'a T> {
    get(class).or_else(|| above.iter().find_map(|(_, class)| get(class)))
}

/// How the fields of one class are called.
struct Naming<'a> {
    prefix: &'a str,
    delimiter: Option<&'a str>,
    by_name: &'a BTreeMap<&'a str, (&'a str, &'a SettingsClass)>,
    known: &'a BTreeSet<&'a str>,
}

impl<'a> Naming<'a> {
    fn fields(&self, file: &str, class: &SettingsClass, reads: &mut Vec<(String, Read)>) {
        for field in &class.fields {
            let read = |name: String| Read {
                name,
                line: field.line,
                how: "pydantic-settings".into(),
                fallback: field.fallback.clone(),
                cast: field.cast,
                parts: None,
                others: Vec::new(),
            };
            // A field that is settings itself reads its own variables.
            if field.class.as_deref().is_some_and(|class| self.known.contains(class)) {
                continue;
            }
            for alias in &field.aliases {
                let others = field.aliases.iter().filter(|other| *other != alias);
                let others = others.map(|other| other.to_ascii_uppercase()).take(MOST_NAMES).collect();
                reads.push((file.to_owned(), Read { others, ..read(alias.to_ascii_uppercase()) }));
            }
            let name = format!("{}{}", self.prefix, field.name).to_ascii_uppercase();
            let mut nested = Vec::new();
            self.nested(&name, field, DEEPEST_NESTED, &mut nested);
            for (name, inner) in nested {
                let (fallback, parts) = (inner.fallback.clone(), self.parts(&name, inner));
                reads.push((file.to_owned(), Read { fallback, parts, ..read(name) }));
            }
            if field.aliases.is_empty() {
                let parts = self.parts(&name, field);
                reads.push((file.to_owned(), Read { parts, ..read(name) }));
            }
        }
    }

    /// What the names of the parts of a field begin with, where it is of a class, be that known or not.
    fn parts(&self, name: &str, field: &SettingsField) -> Option<String> {
        field.class.as_ref()?;
        Some(format!("{name}{}", self.delimiter?).to_ascii_uppercase())
    }

    /// Adds the names of what a field of a class holds, and of what that holds in turn.
    fn nested(
        &self,
        name: &str,
        field: &SettingsField,
        depth: usize,
        names: &mut Vec<(String, &'a SettingsField)>,
    ) {
        let class = field.class.as_deref().and_then(|class| self.by_name.get(class));
        let (Some(delimiter), Some((_, class)), 1..) = (self.delimiter, class, depth) else { return };
        for inner in &class.fields {
            if names.len() >= MOST_NESTED {
                return;
            }
            let name = format!("{name}{delimiter}{}", inner.name).to_ascii_uppercase();
            names.push((name.clone(), inner));
            self.nested(&name, inner, depth - 1, names);
        }
    }
}
