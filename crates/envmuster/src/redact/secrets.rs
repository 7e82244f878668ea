//! Which values of an environment are secrets that can be masked.

use std::collections::HashMap;

use envmuster_schema::Value;
use envmuster_schema::detector::{self, Example, Reason};
use envmuster_schema::schema::{Schema, Variable};
use secrecy::ExposeSecret;

use crate::environment::{Environment, Setting};

/// Shorter values stand in other text by chance.
const FEWEST_BYTES: usize = 6;

/// The secret values of an environment.
#[derive(Debug, Default)]
pub struct Secrets {
    found: Vec<(String, Value)>,
    left_out: Vec<String>,
}

impl Secrets {
    /// The values that the schema says are secret, and those that look like it.
    pub fn of(schema: &Schema, environment: &Environment) -> Self {
        let declared: HashMap<&str, &Variable> =
            schema.variables.iter().map(|variable| (variable.name.as_str(), variable)).collect();
        let mut secrets = Self::default();
        for setting in environment.iter().filter(|setting| !setting.value.is_empty()) {
            let variable = declared.get(setting.name.as_str()).copied();
            match judge(setting, variable) {
                Judgement::Harmless => {}
                Judgement::LeftOut => secrets.left_out.push(label(setting, variable)),
                Judgement::Secret => secrets.found.push((label(setting, variable), setting.value.clone())),
            }
        }
        secrets
    }

    /// These and those of another environment: what a later layer hides is a secret all the same.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (name, value) in other.found {
            if !self.found.iter().any(|(_, known)| known.is_same(&value)) {
                self.found.push((name, value));
            }
        }
        for name in other.left_out {
            if !self.left_out.contains(&name) {
                self.left_out.push(name);
            }
        }
        self
    }

    /// The names of secret variables whose values are too short or too common to be masked.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// Whether there is nothing to mask.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Lends the values to the room that makes patterns of them.
    #[expect(clippy::disallowed_methods, reason = "masking a value takes the value")]
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.found.iter().map(|(name, value)| (name.as_str(), value.expose_secret()))
    }
}

enum Judgement {
    Harmless,
    /// A secret that is too short, or that everyone has.
    LeftOut,
    Secret,
}

#[expect(clippy::disallowed_methods, reason = "the detector is lent the value")]
fn judge(setting: &Setting, variable: Option<&Variable>) -> Judgement {
    let value = setting.value.expose_secret();
    let is_declared = variable.is_some_and(|variable| variable.secret.value);
    let Ok(text) = std::str::from_utf8(value) else {
        return match (is_declared, value.len() >= FEWEST_BYTES) {
            (true, true) => Judgement::Secret,
            (true, false) => Judgement::LeftOut,
            (false, _) => Judgement::Harmless,
        };
    };
    let verdict = detector::judge(&setting.name, text);
    if !is_declared && verdict.example != Example::Secret {
        return Judgement::Harmless;
    }
    match verdict.reason {
        Reason::StandIn | Reason::Stub | Reason::Reference | Reason::PublicKey => Judgement::Harmless,
        Reason::Plain | Reason::Published => Judgement::LeftOut,
        // `postgres` is a word of every log; `hunter2` is not.
        Reason::WeakPassword if text.bytes().all(|byte| byte.is_ascii_alphabetic()) => Judgement::LeftOut,
        _ if text.trim().len() < FEWEST_BYTES => Judgement::LeftOut,
        _ => Judgement::Secret,
    }
}

/// The name, where it may be shown: what was pasted by mistake can stand in the place of a name.
fn label(setting: &Setting, variable: Option<&Variable>) -> String {
    let name = setting.name.as_str();
    let is_shown = variable.is_some()
        || (name.len() <= 64
            && name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
            && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
            && !detector::looks_random(name));
    if is_shown { name.to_owned() } else { "secret".to_owned() }
}
