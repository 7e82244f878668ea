//! A dotenv file as a layer of an environment, read as one of the loaders reads it.

use std::sync::Arc;

use envmuster_schema::detector;
use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::syntax::{self, Dialect, Node, NodeKind, line_ends};

use super::loaders::Loader;
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
        let file = file.into();
        let reading = loader.read(source, ambient);
        self.suspects.extend(suspect_lines(source).map(|line| (Arc::clone(&file), line)));
        self.reserve(reading.entries.len());
        for entry in reading.entries {
            let origin = Origin::in_file(OriginKind::Dotenv, Arc::clone(&file), entry.line);
            self.set(entry.name, entry.value, origin);
        }
        if loader == Loader::PydanticSettings {
            self.fold_case();
        }
        self.faults.extend(reading.faults.into_iter().map(|fault| LayerFault {
            file: Arc::clone(&file),
            line: Some(fault.line),
            loader,
            kind: fault.kind,
        }));
    }
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
}
