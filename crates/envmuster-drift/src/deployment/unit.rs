//! One thing that a deployment file starts, and its environment.

use envmuster_schema::detector::{Verdict, judge};

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnitKind {
    /// An image that is built.
    Image,
    /// A service of Compose.
    Service,
    /// A container of a Kubernetes workload.
    Container,
    /// A `ConfigMap` or `Secret`.
    Settings,
    /// A workflow of GitHub Actions.
    Workflow,
    /// What another platform starts.
    Platform,
}

/// One thing that is started, or settings for such things.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// What the file calls it.
    pub name: String,
    /// The line at which it starts, from 1.
    pub line: u32,
    /// The variables that it is given.
    pub given: Vec<Given>,
    /// The variables that the file itself takes from outside.
    pub taken: Vec<Taken>,
    /// Whether it is given further variables in bulk, by a file or a secret.
    pub takes_all: bool,
    /// The folder whose code it runs, from the file's own folder, where it is built from code.
    pub builds: Option<String>,
    /// The image that it runs, where the file names one.
    pub image: Option<String>,
}

/// A variable that a unit is given.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Given {
    /// Its name.
    pub name: String,
    /// The line, from 1.
    pub line: u32,
    /// What its literal value looks like, where it has one.
    pub verdict: Option<Verdict>,
    /// Whether it is an argument of a build, which stays in the image's history.
    pub is_argument: bool,
}

/// A variable that a file takes from outside: `${NAME}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Taken {
    /// Its name.
    pub name: String,
    /// The line, from 1.
    pub line: u32,
    /// Whether something stands in where it is unset.
    pub has_default: bool,
}

impl Unit {
    pub(super) fn new(kind: UnitKind, name: &str, line: u32) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            line,
            given: Vec::new(),
            taken: Vec::new(),
            takes_all: false,
            builds: None,
            image: None,
        }
    }

    /// Notes a variable, and what its value looks like; the value itself is not kept.
    pub(super) fn give(&mut self, name: &str, line: u32, value: Option<&str>) {
        if crate::names::is_name(name) {
            let literal = value
                .map(unquoted)
                .filter(|value| !value.contains("${") && !value.contains("{{") && !value.starts_with('$'));
            let verdict = literal.map(|value| judge(name, value));
            self.given.push(Given { name: name.to_owned(), line, verdict, is_argument: false });
        }
    }

    /// Notes `${NAME}`, `${NAME:-x}` and `$NAME` in a line.
    pub(super) fn take(&mut self, text: &str, line: u32) {
        let mut rest = text;
        while let Some((_, behind)) = rest.split_once('$') {
            rest = behind;
            // `$$` is a dollar.
            if let Some(behind) = rest.strip_prefix('$') {
                rest = behind;
                continue;
            }
            let inside = rest.strip_prefix('{').unwrap_or(rest);
            let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(inside.len());
            let name = inside.get(..end).unwrap_or_default();
            if crate::names::is_name(name) {
                let behind = inside.get(end..).unwrap_or_default();
                let has_default =
                    rest.starts_with('{') && behind.starts_with([':', '-', '+']) && !behind.starts_with(":?");
                self.taken.push(Taken { name: name.to_owned(), line, has_default });
            }
        }
    }
}

/// A value without its quotes.
pub(super) fn unquoted(value: &str) -> &str {
    let value = value.trim();
    ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}
