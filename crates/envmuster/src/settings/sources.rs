//! Where a program's environment comes from: layers, of which the later wins.

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use envmuster_schema::schema::Schema;

use super::files;
use crate::environment::Environment;
use crate::environment::loaders::Loader;

/// Where a program's environment comes from: layers, of which the later wins. Each value keeps its
/// origin, so that a report can say where it was set.
///
/// ```
/// use envmuster::settings::Sources;
/// use envmuster::{Environment, Schema};
///
/// let schema = Schema::parse("PORT=8010\n")?;
/// let environment = Sources::new()
///     .dotenv_if_there(".env")
///     .secrets_folder("/run/secrets")
///     .environment(Environment::from([("PORT", "9000")])) // a program takes .process()
///     .name_files()
///     .load(&schema)?;
/// assert_eq!(environment.get("PORT").unwrap().origin.to_string(), "the program");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "it reads nothing until `load`"]
pub struct Sources {
    layers: Vec<Layer>,
    name_files: bool,
}

#[derive(Clone, Debug)]
enum Layer {
    Dotenv { path: PathBuf, loader: Loader, must_be_there: bool },
    SecretsFolder(PathBuf),
    Environment(Environment),
    Process,
}

impl Sources {
    /// No layer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What a program started here sees: `./.env`, if it is there, below the process environment.
    pub fn usual() -> Self {
        Self::new().dotenv_if_there(".env").process()
    }

    /// A dotenv file that must be there, read as dotenvy does.
    pub fn dotenv(self, path: impl Into<PathBuf>) -> Self {
        self.dotenv_as(path, Loader::Dotenvy)
    }

    /// A dotenv file that must be there, read as a loader does.
    pub fn dotenv_as(self, path: impl Into<PathBuf>, loader: Loader) -> Self {
        self.with(Layer::Dotenv { path: path.into(), loader, must_be_there: true })
    }

    /// A dotenv file that need not be there, read as dotenvy does.
    pub fn dotenv_if_there(self, path: impl Into<PathBuf>) -> Self {
        self.with(Layer::Dotenv { path: path.into(), loader: Loader::Dotenvy, must_be_there: false })
    }

    /// A folder with a file for each secret, called like the variable or like its name in lower case,
    /// as Docker and Kubernetes mount them. It need not be there, and only declared names are read.
    pub fn secrets_folder(self, path: impl Into<PathBuf>) -> Self {
        self.with(Layer::SecretsFolder(path.into()))
    }

    /// The environment of this process.
    pub fn process(self) -> Self {
        self.with(Layer::Process)
    }

    /// An environment that is there already.
    pub fn environment(self, environment: Environment) -> Self {
        self.with(Layer::Environment(environment))
    }

    /// In each layer, whatever its place, `NAME_FILE` names a file that holds the value of a declared
    /// `NAME` which that layer leaves unset or empty.
    pub fn name_files(mut self) -> Self {
        self.name_files = true;
        self
    }

    /// Reads the layers.
    ///
    /// A line that cannot be read and a secret's file that cannot be are no errors here: a check of
    /// the environment reports them.
    ///
    /// # Errors
    /// A dotenv file cannot be read, or one that must be there is not.
    pub fn load(&self, schema: &Schema) -> Result<Environment, SourceError> {
        let reads_process = self.layers.iter().any(|layer| matches!(layer, Layer::Process));
        // References in a dotenv file lead to the process where that is a layer, too.
        let process = if reads_process { Environment::from_process() } else { Environment::new() };
        let mut environment = Environment::new();
        for layer in &self.layers {
            let mut layer = layer.load(schema, &process)?;
            if self.name_files {
                files::load_name_files(&mut layer, schema);
            }
            environment.extend(layer);
        }
        Ok(environment)
    }

    fn with(mut self, layer: Layer) -> Self {
        self.layers.push(layer);
        self
    }
}

impl Layer {
    fn load(&self, schema: &Schema, process: &Environment) -> Result<Environment, SourceError> {
        match self {
            Self::Dotenv { path, loader, must_be_there } => {
                let mut environment = Environment::new();
                match fs::read(path) {
                    Ok(bytes) => environment.read(shown(path), &bytes, *loader, process),
                    Err(error) if error.kind() == ErrorKind::NotFound && !must_be_there => {}
                    Err(error) => {
                        return Err(SourceError { file: shown(path), reason: files::reason(&error) });
                    }
                }
                Ok(environment)
            }
            Self::SecretsFolder(path) => Ok(files::folder(path, schema)),
            Self::Environment(environment) => Ok(environment.clone()),
            Self::Process => Ok(process.clone()),
        }
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A file of a program's environment cannot be read.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceError {
    /// The file.
    pub file: String,
    /// Why, as a clause.
    pub reason: &'static str,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.file, self.reason)
    }
}

impl fmt::Debug for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for SourceError {}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = "# Required.\nDB_PASSWORD=\nPORT=8010\n";

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, &str)]) -> Self {
            let folder = std::env::temp_dir().join(format!("envmuster-{name}-{}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            for (file, text) in files {
                fs::write(folder.join(file), text).unwrap();
            }
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_later_layer_wins_and_each_value_keeps_its_origin() {
        let folder = Folder::new("layers", &[("a.env", "\nPORT=1\nDB_PASSWORD=x\n"), ("db_password", "y\n")]);
        let environment = Sources::new()
            .dotenv(folder.0.join("a.env"))
            .secrets_folder(&folder.0)
            .environment(Environment::from([("PORT", "2")]))
            .load(&Schema::parse(SCHEMA))
            .unwrap();
        let origin = |name: &str| environment.get(name).unwrap().origin.to_string();
        assert_eq!(origin("PORT"), "the program");
        assert!(origin("DB_PASSWORD").ends_with("/db_password"));
        let shadowed = &environment.get("PORT").unwrap().shadowed;
        assert!(shadowed[0].to_string().ends_with("/a.env:2"));
    }

    #[test]
    fn a_file_that_a_later_layer_names_hides_what_an_earlier_one_sets() {
        let folder = Folder::new("name-files", &[("secret", "from the file\n")]);
        let path = folder.0.join("secret");
        let environment = Sources::new()
            .name_files()
            .environment(Environment::from([("DB_PASSWORD", "below")]))
            .environment(Environment::from([("DB_PASSWORD_FILE", path.to_str().unwrap())]))
            .load(&Schema::parse(SCHEMA))
            .unwrap();
        let setting = environment.get("DB_PASSWORD").unwrap();
        assert_eq!(setting.origin.to_string(), "a secret file");
        assert!(setting.value.is_same(&"from the file".into()));
    }

    #[test]
    fn only_a_file_that_must_be_there_is_an_error_when_it_is_not() {
        let schema = Schema::parse(SCHEMA);
        assert!(Sources::new().dotenv_if_there("/nowhere/.env").load(&schema).unwrap().is_empty());
        let error = Sources::new().dotenv("/nowhere/.env").load(&schema).unwrap_err();
        assert_eq!(error.to_string(), "cannot read /nowhere/.env: no such file");
    }
}
