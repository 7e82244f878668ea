//! A dotenv file as a layer of an environment, read as one of the loaders reads it.

use std::sync::Arc;

use envmuster_schema::report::{Origin, OriginKind};

use super::Environment;
use super::loaders::{Loader, LoaderFault};

impl Environment {
    /// Lays what a loader reads from a file over what is set, and gives the loader's faults. What can be
    /// read is set even where the loader refuses the file, so that every line is judged.
    ///
    /// `ambient` is the environment of the process that loads the file: references may lead there.
    /// Whether the process goes before the file is the caller's to decide, by the order of layers:
    /// see [`Loader::file_wins`].
    ///
    /// ```
    /// use envmuster::Environment;
    /// use envmuster::environment::loaders::Loader;
    ///
    /// let mut environment = Environment::new();
    /// let faults = environment.read(".env", b"PORT=8010\n", Loader::Dotenvy, &Environment::new());
    /// assert!(faults.is_empty());
    /// assert_eq!(environment.get("PORT").unwrap().origin.to_string(), ".env:1");
    /// ```
    pub fn read(&mut self, file: &str, source: &[u8], loader: Loader, ambient: &Self) -> Vec<LoaderFault> {
        let reading = loader.read(source, ambient);
        let file: Arc<str> = file.into();
        for entry in reading.entries {
            let origin = Origin::in_file(OriginKind::Dotenv, Arc::clone(&file), entry.line);
            self.set(entry.name, entry.value, origin);
        }
        reading.faults
    }
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
    fn faults_are_handed_on() {
        let mut environment = Environment::new();
        let faults = environment.read(".env", b"A=1\nB=two words\n", Loader::Dotenvy, &Environment::new());
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [2]);
        assert!(environment.get("A").is_some());
    }
}
