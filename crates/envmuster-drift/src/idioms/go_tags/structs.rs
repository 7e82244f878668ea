//! The structs of a file in Go, and what a tag `envPrefix` puts before the names of their fields.

use std::collections::{BTreeMap, BTreeSet};

use super::tag::value_of;
use crate::source::{Source, back};

/// More prefixes of one struct are not told apart.
const MOST_PREFIXES: usize = 4;

/// Structs within structs deeper than this are a circle.
const DEEPEST: usize = 4;

/// The structs of a file.
pub(super) struct Structs<'a> {
    all: Vec<Struct<'a>>,
    /// The structs around the last token that was asked for, and where each ends.
    open: Vec<(usize, usize)>,
    next: usize,
    /// The fields of a type, by that: the struct that holds the field, and its prefix.
    uses: BTreeMap<&'a str, Vec<Use<'a>>>,
    known: BTreeMap<usize, Vec<String>>,
}

struct Struct<'a> {
    /// The name of its type; none where it stands as the type of a field.
    name: Option<&'a str>,
    open: usize,
    close: usize,
    outer: Option<usize>,
    prefix: &'a str,
}

struct Use<'a> {
    holder: Option<usize>,
    prefix: &'a str,
    line: u32,
}

impl<'a> Structs<'a> {
    pub(super) fn new(source: &Source<'a>) -> Self {
        let uses = BTreeMap::new();
        let mut all = Self { all: Vec::new(), open: Vec::new(), next: 0, uses, known: BTreeMap::new() };
        if !source.text.contains("envPrefix:") {
            return all;
        }
        for at in source.words("struct").filter(|at| source.is_mark(at + 1, b'{')) {
            let Some(close) = source.partner(at + 1) else { continue };
            let outer = all.around(at);
            let tag = source.literal(close + 1);
            let prefix = tag.and_then(|tag| value_of(tag, "envPrefix")).unwrap_or_default();
            let name = source.word(back(at, 1)).filter(|_| outer.is_none());
            all.all.push(Struct { name, open: at + 1, close, outer, prefix });
        }
        (all.next, all.open) = (0, Vec::new());
        for at in 0..source.len() {
            let holder = all.around(at);
            // `DB Config`, `DB *other.Config`; a name alone is a struct that is taken in.
            let Some(of) = source.word(at).filter(|_| holder.is_some()) else { continue };
            let tag = source.literal(at + 1);
            let prefix = tag.and_then(|tag| value_of(tag, "envPrefix"));
            let ends = || source.is_mark(at + 1, b'}') || source.line(at + 1) > source.line(at);
            if tag.is_some() || ends() {
                let (prefix, line) = (prefix.unwrap_or_default(), source.line(at));
                all.uses.entry(of).or_default().push(Use { holder, prefix, line });
            }
        }
        (all.next, all.open) = (0, Vec::new());
        all
    }

    /// The innermost struct around a token; tokens are asked for in order.
    pub(super) fn around(&mut self, at: usize) -> Option<usize> {
        while let Some(found) = self.all.get(self.next).filter(|found| found.open < at) {
            self.open.push((self.next, found.close));
            self.next += 1;
        }
        while self.open.pop_if(|(_, close)| *close < at).is_some() {}
        self.open.last().map(|(found, _)| *found)
    }

    /// What is put before the names of a struct's own fields.
    pub(super) fn prefixes_of(&mut self, found: Option<usize>) -> Vec<String> {
        let Some(found) = found else { return vec![String::new()] };
        if let Some(known) = self.known.get(&found) {
            return known.clone();
        }
        let prefixes = self.prefixes(found, DEEPEST);
        self.known.insert(found, prefixes.clone());
        prefixes
    }

    fn prefixes(&self, found: usize, depth: usize) -> Vec<String> {
        let Some(own) = self.all.get(found).filter(|_| depth > 0) else { return vec![String::new()] };
        let of_holder = |holder: Option<usize>, prefix: &str| -> Vec<String> {
            let outer = holder.map_or_else(|| vec![String::new()], |holder| self.prefixes(holder, depth - 1));
            outer.into_iter().map(|outer| format!("{outer}{prefix}")).collect()
        };
        let mut prefixes: Vec<String> = match own.name {
            None => of_holder(own.outer, own.prefix),
            Some(name) => {
                let uses = self.uses.get(name).into_iter().flatten().take(MOST_PREFIXES);
                uses.flat_map(|of| of_holder(of.holder, of.prefix)).collect()
            }
        };
        prefixes.sort();
        prefixes.dedup();
        prefixes.truncate(MOST_PREFIXES);
        if prefixes.is_empty() { vec![String::new()] } else { prefixes }
    }

    /// The prefixes of fields whose type stands in another file, each with its line.
    pub(super) fn prefixes_elsewhere(&mut self) -> Vec<(String, u32)> {
        let here: BTreeSet<&str> = self.all.iter().filter_map(|found| found.name).collect();
        let elsewhere = self.uses.iter().filter(|(of, _)| !here.contains(*of));
        let uses: Vec<_> = elsewhere
            .flat_map(|(_, uses)| uses)
            .filter(|of| !of.prefix.is_empty())
            .map(|of| (of.holder, of.prefix, of.line))
            .collect();
        let mut prefixes = Vec::new();
        for (holder, prefix, line) in uses {
            let outer = self.prefixes_of(holder);
            prefixes.extend(outer.into_iter().map(|outer| (format!("{outer}{prefix}"), line)));
        }
        prefixes
    }
}
