//! A TOML file as its readers see it: entries that know their places.
//!
//! An error says where something stands and what should stand there, never what does: toml's own
//! errors quote the line.

use std::path::Path;

use clap::ValueEnum;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::variables::choices;
use crate::exit::{Failure, shown};
use crate::names;

/// A file's name and text.
pub(super) struct Document<'t> {
    name: &'t str,
    text: &'t str,
}

impl<'t> Document<'t> {
    pub(super) fn new(name: &'t str, text: &'t str) -> Self {
        Self { name, text: text.trim_start_matches('\u{feff}') }
    }

    pub(super) fn parse(&self) -> Result<DeTable<'t>, Failure> {
        DeTable::parse(self.text).map(Spanned::into_inner).map_err(|error| {
            let what =
                if error.message() == "duplicate key" { "this is set twice" } else { "this is not TOML" };
            self.wrong(error.span().map_or(self.text.len(), |span| span.start), what)
        })
    }

    /// The entries of a table, in the order in which they are written.
    pub(super) fn entries<'d>(&'d self, table: &'d DeTable<'t>) -> Vec<Entry<'d>> {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| Entry { document: self, key: key.get_ref(), at: key.span().start, value })
            .collect();
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    fn wrong(&self, at: usize, what: &str) -> Failure {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Failure::configuration(format!(
            "{}:{}:{}: {what}",
            shown(self.name),
            self.line(at),
            line.chars().count() + 1
        ))
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or(self.text);
        before.bytes().filter(|&byte| byte == b'\n').count() + 1
    }
}

/// A key and what it is set to.
pub(super) struct Entry<'d> {
    document: &'d Document<'d>,
    pub(super) key: &'d str,
    at: usize,
    value: &'d Spanned<DeValue<'d>>,
}

impl<'d> Entry<'d> {
    /// `FILE:LINE`.
    pub(super) fn place(&self) -> String {
        format!("{}:{}", shown(self.document.name), self.document.line(self.at))
    }

    pub(super) fn text(&self) -> Result<&'d str, Failure> {
        self.value.get_ref().as_str().ok_or_else(|| self.takes("a string"))
    }

    pub(super) fn truth(&self) -> Result<bool, Failure> {
        self.value.get_ref().as_bool().ok_or_else(|| self.takes("true or false"))
    }

    pub(super) fn list(&self) -> Result<Vec<String>, Failure> {
        let items = self.value.get_ref().as_array().map(|items| items.iter());
        let texts =
            items.and_then(|items| items.map(|item| item.get_ref().as_str().map(str::to_owned)).collect());
        texts.ok_or_else(|| self.takes("a list of strings"))
    }

    pub(super) fn one_of<T: ValueEnum>(&self) -> Result<T, Failure> {
        self.text()
            .ok()
            .and_then(|text| T::from_str(text, true).ok())
            .ok_or_else(|| self.takes(&choices::<T>()))
    }

    /// The path it names, from the folder of the file it is written in.
    pub(super) fn path(&self) -> Result<String, Failure> {
        Ok(self.beside(self.text()?))
    }

    /// A path from the folder of the file it is written in.
    pub(super) fn beside(&self, path: &str) -> String {
        let folder = Path::new(self.document.name).parent().unwrap_or(Path::new(""));
        folder.join(path).to_string_lossy().into_owned()
    }

    /// The entries of the table it is.
    pub(super) fn table(&self) -> Result<Vec<Entry<'d>>, Failure> {
        let table = self.value.get_ref().as_table().ok_or_else(|| self.takes("a table"))?;
        Ok(self.document.entries(table))
    }

    pub(super) fn is_table(&self) -> bool {
        self.value.get_ref().is_table()
    }

    /// What is set is not what this key takes.
    pub(super) fn takes(&self, what: &str) -> Failure {
        self.wrong(&format!("{} takes {what}", names::shown(self.key)))
    }

    /// What is set is wrong.
    pub(super) fn wrong(&self, what: &str) -> Failure {
        self.document.wrong(self.value.span().start, what)
    }

    /// The key itself means nothing.
    pub(super) fn unknown<'k>(&self, what: &str, known: impl Iterator<Item = &'k str>) -> Failure {
        self.misnamed(&names::unknown(what, self.key, known))
    }

    pub(super) fn misnamed(&self, what: &str) -> Failure {
        self.document.wrong(self.at, what)
    }
}
