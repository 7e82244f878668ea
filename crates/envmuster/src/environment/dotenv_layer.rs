//! A dotenv file as a layer of an environment, read as one of the loaders reads it.

use std::collections::HashSet;
use std::sync::Arc;

use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::syntax::{self, Dialect, Node, NodeKind, line_ends};
use envmuster_schema::{NameHash, detector};

use super::loaders::{FaultKind, Loader, Reading};
use super::{Environment, LayerFault};

impl Environment {
    /// Lays what a loader reads from a file over what is set. What can be read is set even where the
    /// loader refuses the file, so that every line is judged; what cannot is in
    /// [`Environment::faults`].
    ///
    /// `file` is what findings call it. `ambient` is the environment of the process that loads it:
    /// references may lead there. Whether the process goes before the file is the caller's to
    /// decide, by the order of layers: see [`Loader::file_wins`].
    ///
    /// ```
    /// use envmuster::Environment;
    /// use envmuster::environment::loaders::Loader;
    ///
    /// let mut environment = Environment::new();
    /// environment.read(".env", b"PORT=8010\n", Loader::Dotenvy, &Environment::new());
    /// assert_eq!(environment.get("PORT").unwrap().origin.to_string(), ".env:1");
    /// ```
    pub fn read(&mut self, file: impl Into<Arc<str>>, source: &[u8], loader: Loader, ambient: &Self) {
        self.lay(&file.into(), source, loader, loader.read(source, ambient), &[]);
    }

    /// As [`Environment::read`], where nobody said that this loader reads the file. What it cannot
    /// read and others can is set as they read it, and the fault says that it rests on an assumption.
    pub fn read_assuming(
        &mut self,
        file: impl Into<Arc<str>>,
        source: &[u8],
        loader: Loader,
        ambient: &Self,
    ) {
        let mut reading = loader.read(source, ambient);
        let mended = if reading.faults.is_empty() { Vec::new() } else { mend(&mut reading, source, ambient) };
        self.lay(&file.into(), source, loader, reading, &mended);
    }

    /// Lays a reading over what is set; `mended` are the lines of faults that others do not find.
    fn lay(&mut self, file: &Arc<str>, source: &[u8], loader: Loader, reading: Reading, mended: &[u32]) {
        self.suspects.extend(suspect_lines(source).map(|line| (Arc::clone(file), line)));
        self.reserve(reading.entries.len());
        for entry in reading.entries {
            let origin = Origin::in_file(OriginKind::Dotenv, Arc::clone(file), entry.line);
            self.set(entry.name, entry.value, origin);
        }
        if loader == Loader::PydanticSettings {
            self.fold_case();
        }
        self.faults.extend(reading.faults.into_iter().map(|fault| LayerFault {
            file: Arc::clone(file),
            line: Some(fault.line),
            loader,
            is_assumed: is_spelling(fault.kind) && mended.binary_search(&fault.line).is_ok(),
            kind: fault.kind,
        }));
    }
}

/// Adds what only another loader can read, and gives the lines of the faults that it does not find, in
/// order. python-dotenv refuses least of all, and where dotenvy refuses a line it nearly always gives
/// what most loaders give.
fn mend(reading: &mut Reading, source: &[u8], ambient: &Environment) -> Vec<u32> {
    let other = Loader::PythonDotenv.read(source, ambient);
    let names: HashSet<&str, NameHash> = reading.entries.iter().map(|entry| entry.name.as_str()).collect();
    let missed: Vec<_> =
        other.entries.into_iter().filter(|entry| !names.contains(entry.name.as_str())).collect();
    reading.entries.extend(missed);
    let is_other = |line: &u32| other.faults.binary_search_by_key(line, |fault| fault.line).is_err();
    reading.faults.iter().map(|fault| fault.line).filter(is_other).collect()
}

/// Whether it is about how a value is written, on which loaders differ. A name without a value gives
/// nothing anywhere, and no program can be started with a NUL byte.
fn is_spelling(kind: FaultKind) -> bool {
    use FaultKind::{
        BadName, BadReference, BraceNotClosed, QuoteNotClosed, TextAfterValue, UnknownEscape, Unreadable,
    };
    matches!(
        kind,
        BadName
            | BadReference
            | BraceNotClosed
            | QuoteNotClosed
            | TextAfterValue
            | UnknownEscape
            | Unreadable
    )
}

/// The lines that are no assignment, or one to a name that looks random.
fn suspect_lines(source: &[u8]) -> impl Iterator<Item = u32> {
    let is_suspect = |node: &Node| match &node.kind {
        NodeKind::Unreadable(_) => true,
        NodeKind::Assignment(assignment) => detector::looks_random(&assignment.name.text(source)),
        _ => false,
    };
    let suspects = syntax::nodes(source, Dialect::Dotenv).filter(is_suspect);
    let (mut line, mut at) = (1_u32, 0);
    suspects.map(move |node| {
        let between = source.get(at..node.span.start).unwrap_or_default();
        line = line.saturating_add(u32::try_from(line_ends(between).count()).unwrap_or(u32::MAX));
        at = node.span.start;
        line
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_file_hides_an_earlier_one_and_says_where() {
        let mut environment = Environment::new();
        let ambient = Environment::new();
        environment.read(".env", b"A=1\nB=2\n", Loader::PythonDotenv, &ambient);
        environment.read(".env.local", b"\nA=3\n", Loader::PythonDotenv, &ambient);
        let setting = environment.get("A").unwrap();
        assert_eq!(setting.origin.to_string(), ".env.local:2");
        assert_eq!(setting.shadowed.iter().map(ToString::to_string).collect::<Vec<_>>(), [".env:1"]);
        assert_eq!(environment.len(), 2);
    }

    #[test]
    fn faults_are_kept() {
        let mut environment = Environment::new();
        environment.read(".env", b"A=1\nB=two words\n", Loader::Dotenvy, &Environment::new());
        assert_eq!(environment.faults().iter().map(|fault| fault.line).collect::<Vec<_>>(), [Some(2)]);
        assert!(environment.get("A").is_some());
    }

    #[test]
    fn what_only_an_assumed_loader_refuses_is_read_as_others_read_it() {
        let source = b"TITLE=My Shop\nFLAGS={\"a\": 1}\nBARE\nIT'S broken\nPORT=1\n";
        let mut environment = Environment::new();
        environment.read_assuming(".env", source, Loader::Dotenvy, &Environment::new());
        let faults = environment.faults().iter().map(|fault| (fault.line, fault.is_assumed));
        assert_eq!(
            faults.collect::<Vec<_>>(),
            [(Some(1), true), (Some(2), true), (Some(3), false), (Some(4), false)]
        );
        let names: Vec<_> = environment.iter().map(|setting| setting.name.as_str()).collect();
        assert_eq!(names, ["PORT", "TITLE", "FLAGS"]);
    }
}
