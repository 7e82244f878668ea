//! Whether words say that a variable must be set, or need not be.

use super::fold::Folded;
use super::phrases::{Topic, phrases_in};

/// What words say, and the words of our own table that they matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hint {
    pub required: bool,
    pub phrase: &'static str,
    /// Where in the folded text.
    pub at: usize,
    /// It depends on something: `required if …`.
    pub depends: bool,
}

/// What an example shows beside the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::schema) enum Shown {
    /// A value that is used as it is.
    Usable,
    /// A value that is commented out, or must be replaced.
    StandIn,
    Nothing,
}

/// What a text says, by the first phrase of each topic that counts where it stands.
#[derive(Default)]
pub(super) struct Said {
    optional: Option<Hint>,
    optional_if_unset: Option<Hint>,
    optional_if_empty: Option<Hint>,
    required: Option<Hint>,
    pub(super) local_only: bool,
    /// Whether a closer look for a deprecation pays.
    pub(super) may_deprecate: bool,
    /// Whether a closer look for variables that stand for each other pays.
    pub(super) may_offer: bool,
}

impl Said {
    pub(super) fn in_text(text: &Folded) -> Self {
        let mut said = Self::default();
        for (at, topic, phrase) in phrases_in(text.as_str()) {
            if text.starts_word(at) {
                said.take(text, at, topic, phrase);
            }
        }
        said
    }

    fn take(&mut self, text: &Folded, at: usize, topic: Topic, phrase: &'static str) {
        let first = match topic {
            Topic::Optional => &mut self.optional,
            Topic::OptionalIfUnset => &mut self.optional_if_unset,
            Topic::OptionalIfEmpty => &mut self.optional_if_empty,
            Topic::Required => &mut self.required,
            Topic::LocalOnly => return self.local_only = true,
            Topic::Deprecated => return self.may_deprecate = true,
            Topic::Alternative => return self.may_offer = true,
        };
        let required = topic == Topic::Required;
        let counts = || if required { demands(text, at, phrase) } else { !is_about_else(text, at, phrase) };
        if first.is_none() && counts() {
            let depends = required && depends(text.from(at + phrase.len()));
            *first = Some(Hint { required, phrase, at, depends });
        }
    }

    /// What that means for a variable with such an example; where it says both, what stands in a
    /// bracket or first.
    pub(super) fn hint(&self, text: &Folded, shown: Shown) -> Option<Hint> {
        let optional = self
            .optional
            .or(self.optional_if_unset.filter(|_| shown != Shown::Usable))
            .or(self.optional_if_empty.filter(|_| shown == Shown::Nothing));
        match (optional, self.required) {
            (Some(optional), Some(required)) => Some(preferred(text, optional, required)),
            (one, other) => one.or(other),
        }
    }
}

fn preferred(text: &Folded, optional: Hint, required: Hint) -> Hint {
    let tagged = |hint: Hint| text.before(hint.at).trim_end().ends_with(['(', '[', '（', '【']);
    match (tagged(optional), tagged(required)) {
        (true, false) => optional,
        (false, true) => required,
        _ if optional.at <= required.at => optional,
        _ => required,
    }
}

/// Whether an "optional" speaks of something other than the variable.
fn is_about_else(text: &Folded, at: usize, phrase: &str) -> bool {
    let before = text.before(at).trim_end();
    let behind = text.from(at + phrase.len());
    match phrase {
        "optional" => {
            before.ends_with("not")
                || before.ends_with("non")
                || before.ends_with("nicht")
                || ["chaining", "parameter", "query", "argument", "flag"]
                    .iter()
                    .any(|word| behind.trim_start().starts_with(word))
        }
        "if you want" | "if you need" | "if needed" | "if necessary" => {
            ["change this", "adjust", "replace", "restart"].iter().any(|word| before.ends_with(word))
        }
        "only if you" => behind.trim_start().starts_with("know"),
        ", set " => {
            let sentence = before.rsplit(". ").next().unwrap_or_default();
            !["if ", "for ", "to "].iter().any(|word| sentence.starts_with(word))
        }
        "be empty" | "be blank" => {
            before.ends_with("not") || before.ends_with("cannot") || before.ends_with("can't")
        }
        "left empty" | "left blank" | "left unset" => before.ends_with("not be"),
        _ => false,
    }
}

/// Words before a demand that take it back, or make it depend on something.
#[rustfmt::skip]
const NEGATIONS: &[&str] = &[
    "not", "n't", "no longer", "only", "if", "never", "whether", "when", "nor", "non-", "非", "не",
    "nicht", "kein", "keine", "nur", "produktion", " no", " no es", "não", "não é", "pas", "non",
    "solo", "seulement",
];

/// Whether a "required" demands the variable.
fn demands(text: &Folded, at: usize, phrase: &str) -> bool {
    let before = text.before(at).trim_end();
    let behind = text.from(at + phrase.len());
    let negated = NEGATIONS.iter().any(|word| before.ends_with(word));
    let speaks_of_else = phrase == "required"
        && (before.ends_with("are") || before.ends_with("is") && behind.trim_start().starts_with("to "))
        && behind.trim_start().starts_with("to ")
        || [
            "scope",
            "permission",
            "role",
            "header",
            "field",
            "version",
            "format",
            "length",
            "by ",
            "argument",
            "privilege",
            "auth ",
            "authentication to",
            "approval",
        ]
        .iter()
        .any(|word| behind.trim_start().starts_with(word));
    let sentence = before.rsplit(['.', '!']).next().unwrap_or_default().trim_start();
    let padded = format!(" {sentence} ");
    let denied = [" no ", " if ", " one of ", " at least one ", " either ", " may ", " might ", " also "]
        .iter()
        .any(|word| padded.contains(word));
    // `only required` and `required only` are in the other table.
    let limits = ["only", "?", "en producci", "em produ", "in produktion", "in produzione", "solo ", "nur "];
    let limited = limits.iter().any(|word| behind.trim_start().starts_with(word));
    !negated && !speaks_of_else && !limited && !denied
}

fn depends(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', ':', ',', '-', '–', '—']);
    ["if ", "when ", "unless ", "si ", "se ", "если ", "wenn "].iter().any(|word| behind.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Option<bool> {
        let folded = Folded::of(std::iter::once(text));
        Said::in_text(&folded).hint(&folded, Shown::StandIn).map(|hint| hint.required)
    }

    #[test]
    fn words_say_optional() {
        for text in [
            "Optional: where uploads go",
            "The proxy (optional)",
            "Not required in development",
            "Leave blank to use the built-in one",
            "only needed if MAILER=smtp",
            "(opcional) chave do mapa",
            "可选，默认关闭",
            "Für den Start nicht erforderlich",
            "Kein Pflichtfeld",
            "pas obligatoire",
            "no es obligatorio",
        ] {
            assert_eq!(says(text), Some(false), "{text}");
        }
    }

    #[test]
    fn words_say_required() {
        for text in [
            "Signing key (required)",
            "REQUIRED - no default",
            "You must set this",
            "【必填】数据库",
            "Obrigatório",
        ] {
            assert_eq!(says(text), Some(true), "{text}");
        }
    }

    #[test]
    fn words_about_something_else_say_nothing() {
        for text in [
            "Required scopes: chat:write",
            "Must be 32 characters long",
            "Requires Node 20",
            "The port of the server",
            "Permissions are required to read it",
            "nicht optional",
            "requerido en producción",
        ] {
            assert_eq!(says(text), None, "{text}");
        }
    }
}
