//! What a configuration file says, with the files it extends below it.

use std::path::{Path, PathBuf};

use super::document::{Document, Entry};
use super::keys;
use super::named::Named;
use super::table::FileSettings;
use crate::exit::Failure;
use crate::files;

/// The name of a file of our own, and of one that may hold `[tool.envmuster]`.
const OWN: &str = "envmuster.toml";
const PYTHON: &str = "pyproject.toml";

/// More files than this are no chain that somebody wrote.
const LONGEST_CHAIN: usize = 16;

impl FileSettings {
    /// Reads the file that is named.
    pub(super) fn named(named: &Named<'_>) -> Result<Self, Failure> {
        let text = text(named.path)
            .map_err(|why| Failure::configuration(format!("cannot read {}: {why}", named.called())))?;
        Reader::default()
            .read(named.path, &text)?
            .ok_or_else(|| Failure::configuration(format!("{} has no [tool.envmuster]", named.called())))
    }

    /// Reads the `envmuster.toml` in a folder, if there is one.
    pub(super) fn beside(folder: &Path) -> Result<Option<Self>, Failure> {
        let path = folder.join(OWN);
        if files::is_plain(&path) {
            Self::named(&Named::typed(&path.to_string_lossy())).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Reads the nearest file that says something of us: here, then in each folder above up to the
    /// repository's root.
    pub(super) fn nearest() -> Result<Self, Failure> {
        for prefix in files::upward() {
            if let Some(own) = Self::beside(Path::new(&prefix))? {
                return Ok(own);
            }
            let python = format!("{prefix}{PYTHON}");
            // Most say nothing of us, and what is wrong with those is none of our business.
            let text = if files::is_plain(Path::new(&python)) { text(&python).ok() } else { None };
            if let Some(text) = text.filter(|text| text.contains("envmuster"))
                && let Some(settings) = Reader::default().read(&python, &text)?
            {
                return Ok(settings);
            }
        }
        Ok(Self::default())
    }
}

/// Reads a file over those it extends.
#[derive(Default)]
struct Reader {
    /// The files that are being read, each of which extends the next.
    chain: Vec<PathBuf>,
}

impl Reader {
    /// `None` where a file for many tools has no table for this one.
    fn read(&mut self, path: &str, text: &str) -> Result<Option<FileSettings>, Failure> {
        self.chain.extend(Path::new(path).canonicalize());
        let document = Document::new(path, text);
        let table = document.parse()?;
        let mut entries = document.entries(&table);
        if Path::new(path).ends_with(PYTHON) {
            let tool = entries.iter().find(|entry| entry.key == "tool").and_then(|tool| tool.table().ok());
            let tool = tool.unwrap_or_default();
            let Some(own) = tool.iter().find(|entry| entry.key == "envmuster") else { return Ok(None) };
            entries = own.table()?;
        }
        let mut settings = match entries.iter().find(|entry| entry.key == "extends") {
            Some(extends) => self.base(extends)?,
            None => FileSettings::default(),
        };
        keys::read(&mut settings, &entries)?;
        Ok(Some(settings))
    }

    /// Reads the file that `extends` names.
    fn base(&mut self, extends: &Entry<'_>) -> Result<FileSettings, Failure> {
        if extends.text()? == "-" || extends.text()?.contains("://") {
            return Err(extends.takes("the path of a file; nothing is fetched"));
        }
        let path = extends.path()?;
        let known = Path::new(&path).canonicalize().is_ok_and(|path| self.chain.contains(&path));
        if known {
            return Err(extends.wrong("this file extends itself, at once or through others"));
        }
        if self.chain.len() >= LONGEST_CHAIN {
            return Err(extends.wrong("too many files extend one another"));
        }
        // A pipe or a device may never end, and nobody typed this name just now.
        if files::exists(Path::new(&path)) && !files::is_plain(Path::new(&path)) {
            return Err(extends.wrong("the file that is named is a pipe or a device"));
        }
        let text = text(&path)
            .map_err(|why| extends.wrong(&format!("cannot read the file that is named: {why}")))?;
        self.read(&path, &text)?
            .ok_or_else(|| extends.wrong("the file that is named has no [tool.envmuster]"))
    }
}

fn text(path: &str) -> Result<String, &'static str> {
    String::from_utf8(files::bytes(path)?).map_err(|_| "it is not UTF-8 text")
}
