//! What the decorators in a file's header say about all its variables.

use super::facts::{check_pairs, is_well_formed};
use super::known::{self, Meaning, Place};
use super::notes::Notes;
use super::{Decorator, Given, Term};

/// What a file's header states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileFacts {
    /// Whether variables that say nothing themselves must be set.
    pub default_required: Option<DefaultRequired>,
    /// Whether variables that say nothing themselves are secrets.
    pub default_sensitive: Option<DefaultSensitive>,
    /// The variable that names the environment: `@currentEnv=$APP_ENV`.
    pub current_env: Option<String>,
    /// Whether variables may be declared or set elsewhere: `@import`, `@setValuesBulk`.
    pub imports: bool,
    /// Whether plugins bring decorators, types and functions of their own.
    pub plugins: bool,
}

/// What `@defaultRequired` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultRequired {
    /// They must be set.
    Yes,
    /// They may be unset.
    No,
    /// Those must be set that have a value in the file.
    Infer,
}

/// What `@defaultSensitive` says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultSensitive {
    /// They are secrets.
    Yes,
    /// They are none.
    No,
    /// Those are secrets whose names start with none of these: `inferFromPrefix(PUBLIC_)`.
    UnlessPrefixed(Vec<String>),
}

impl FileFacts {
    /// Takes what the decorators of the header say.
    pub(super) fn read(&mut self, decorators: &[Decorator], notes: &mut Notes<'_>) {
        check_pairs(decorators, notes);
        for decorator in decorators {
            let Some(known) = known::find(&decorator.name) else { continue };
            notes.at = decorator.span.start;
            if known.place == Place::Item {
                // `# @internal use only` at the head of a file is prose.
                if decorator.stray.is_some() {
                    continue;
                }
                notes.misplaced(known.name, "a blank line or divider parts it from the variable below");
            } else if is_well_formed(decorator, known, notes) {
                self.take(known.name, known.meaning, decorator, notes);
            }
        }
    }

    fn take(&mut self, name: &str, meaning: Meaning, decorator: &Decorator, notes: &mut Notes<'_>) {
        match meaning {
            Meaning::DefaultRequired => {
                self.default_required = match decorator.value() {
                    None | Some(Term::Boolean(true)) => Some(DefaultRequired::Yes),
                    Some(Term::Boolean(false)) => Some(DefaultRequired::No),
                    Some(Term::Text(word)) if word == "infer" => Some(DefaultRequired::Infer),
                    Some(_) => {
                        notes.bad_value("`@defaultRequired` takes true, false or infer");
                        None
                    }
                }
            }
            Meaning::DefaultSensitive => self.default_sensitive = default_sensitive(decorator, notes),
            Meaning::CurrentEnv => {
                let value = decorator.value();
                self.current_env = match value {
                    Some(Term::Reference(name) | Term::Text(name)) => Some(name.clone()),
                    _ => None,
                };
                if self.current_env.is_none() {
                    notes.bad_value(format!("`@{name}` names no variable: write `@currentEnv=$APP_ENV`"));
                }
            }
            Meaning::Elsewhere => {
                let plugin = name == "plugin";
                self.plugins |= plugin;
                self.imports |= !plugin;
                notes.not_supported(if plugin {
                    "`@plugin` is not loaded: what it would add is not known here".to_owned()
                } else {
                    format!("`@{name}` is not followed: what it would bring is not known here")
                });
            }
            _ => {}
        }
    }
}

fn default_sensitive(decorator: &Decorator, notes: &mut Notes<'_>) -> Option<DefaultSensitive> {
    match &decorator.given {
        Given::Nothing | Given::Value(Term::Boolean(true)) => Some(DefaultSensitive::Yes),
        Given::Value(Term::Boolean(false)) => Some(DefaultSensitive::No),
        Given::Value(Term::Call(call)) if call.name == "inferFromPrefix" => {
            let prefixes =
                call.positional().filter_map(|term| term.plain().map(std::borrow::Cow::into_owned));
            Some(DefaultSensitive::UnlessPrefixed(prefixes.collect()))
        }
        _ => {
            notes.bad_value("`@defaultSensitive` takes true, false or inferFromPrefix(…)");
            None
        }
    }
}
