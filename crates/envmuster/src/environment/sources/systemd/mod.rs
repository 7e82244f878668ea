//! A unit of systemd and the drop-ins beside it: `Environment=`, `EnvironmentFile=`,
//! `PassEnvironment=` and `UnsetEnvironment=`, as `systemd.exec(5)` orders them.

mod unit;
mod words;

use envmuster_schema::report::OriginKind;

use super::SourceError;
use super::files::{Files, Unread, beside};
use super::given::{Given, Place};
use crate::environment::loaders::Loader;
use crate::environment::{Environment, SourceFaultKind};
use unit::Setting;
use words::Words;

/// What the lines of a unit add up to.
#[derive(Default)]
struct Unit {
    assigned: Environment,
    files: Vec<(String, Place, u32)>,
    passed: Vec<(String, Place, u32)>,
    unset: Vec<String>,
}

pub(super) fn read(path: &str, files: &dyn Files) -> Result<Environment, SourceError> {
    let mut unit = Unit::default();
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    unit.take(path, &bytes);
    let folder = format!("{path}.d");
    for name in files.list(&folder).unwrap_or_default() {
        let path = beside(&folder, &name);
        if name.strip_suffix(".conf").is_some() && !name.starts_with('.') {
            let bytes = files.read(&path).map_err(|why| SourceError::unread(&path, why))?;
            unit.take(&path, &bytes);
        }
    }
    Ok(unit.environment(files))
}

impl Unit {
    fn take(&mut self, path: &str, bytes: &[u8]) {
        let place = Place::new(OriginKind::Systemd, path);
        for setting in unit::settings(&String::from_utf8_lossy(bytes)) {
            let Setting { key, value, line } = setting;
            match key.as_str() {
                // An empty one takes back what was said before.
                "Environment" if value.is_empty() => {
                    let faults = self.assigned.source_faults().to_vec();
                    self.assigned = Environment::new();
                    for fault in faults {
                        self.assigned.note_fault(fault);
                    }
                }
                "EnvironmentFile" if value.is_empty() => self.files.clear(),
                "PassEnvironment" if value.is_empty() => self.passed.clear(),
                "UnsetEnvironment" if value.is_empty() => self.unset.clear(),
                "Environment" => self.assign(&value, &place, line),
                "EnvironmentFile" => self.files.push((value, place.clone(), line)),
                "PassEnvironment" => {
                    let names = value.split_whitespace().map(str::to_owned);
                    self.passed.extend(names.map(|name| (name, place.clone(), line)));
                }
                "UnsetEnvironment" => self.unset.extend(value.split_whitespace().map(str::to_owned)),
                _ => {}
            }
        }
    }

    /// The assignments of an `Environment=`, each a word.
    fn assign(&mut self, value: &str, place: &Place, line: u32) {
        for word in Words::new(value) {
            let Ok(word) = word else {
                self.assigned.note_fault(place.fault(line, None, SourceFaultKind::Unreadable));
                return;
            };
            let assignment = word.text.split_once('=').filter(|(name, _)| is_name(name));
            let Some((name, value)) = assignment else {
                if word.has_specifier {
                    continue;
                }
                self.assigned.note_fault(place.fault(line, None, SourceFaultKind::Unreadable));
                continue;
            };
            // A specifier stands for something of the machine that runs the unit.
            let given = if word.has_specifier { Given::Unknown } else { Given::Text(value.to_owned()) };
            given.set(&mut self.assigned, name, place.line(line));
        }
    }

    /// What is passed lies lowest, files lie on top of what is assigned.
    fn environment(self, files: &dyn Files) -> Environment {
        let mut environment = Environment::new();
        for (name, place, line) in self.passed {
            environment.set_unknown(name, place.line(line));
        }
        environment.extend(self.assigned);
        for (path, place, line) in self.files {
            let path = path.strip_prefix('-').unwrap_or(&path);
            // Any other path is ignored with a log line.
            if !path.starts_with(['/', '%']) {
                environment.note_fault(place.fault(line, None, SourceFaultKind::FileMissing));
                continue;
            }
            let is_pattern = path.contains(['*', '?', '[', '%']);
            let read = if is_pattern { Err(Unread::Missing) } else { files.read(path) };
            match read {
                Ok(bytes) => {
                    let name = place.names(path, line).file();
                    environment.read(name, &bytes, Loader::Systemd, &Environment::new());
                }
                // It need not be on this machine.
                Err(_) => environment.note_unseen(place.line(line)),
            }
        }
        for unset in self.unset {
            environment.remove(unset.split('=').next().unwrap_or_default());
        }
        environment
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
