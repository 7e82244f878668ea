//! Whether words say that a variable must be set, or need not be.

use super::fold::Folded;

/// What words say, and the words of our own table that they matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hint {
    pub required: bool,
    pub phrase: &'static str,
    /// Where in the folded text.
    pub at: usize,
    /// It depends on something: `required if …`.
    pub conditional: bool,
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

/// Phrases that say it may be unset. Longer ones stand before those they hold.
const OPTIONAL: &[&str] = &[
    "not required",
    "no longer required",
    "isn't required",
    "not needed",
    "not necessary",
    "not mandatory",
    "don't need",
    "do not need",
    "does not need to be set",
    "doesn't need to be set",
    "need not be set",
    "no need to",
    "only required",
    "required only",
    "only needed",
    "needed only",
    "only necessary",
    "only necessary",
    "only relevant",
    "only used if",
    "only used when",
    "only use if",
    "only set if",
    "only set this if",
    "only fill",
    "you only need",
    "set this if",
    "set this only if",
    "set only if",
    "use this if",
    "set if you",
    "set these if",
    "optional",
    "leave empty",
    "leave blank",
    "leave unset",
    "leave this blank",
    "leave this empty",
    "leave this unset",
    "leave it empty",
    "leave it blank",
    "leave it unset",
    "leave as empty",
    "leave these blank",
    "leave these empty",
    "leave them blank",
    "leave undefined",
    "leave commented",
    "leave both empty",
    "left empty",
    "left blank",
    "left unset",
    "be empty",
    "be blank",
    "be omitted",
    "keep empty",
    "empty to disable",
    "blank to disable",
    "empty = ",
    "blank = ",
    "unset = ",
    "empty means",
    "blank means",
    "empty for ",
    "blank for ",
    "if unset",
    "if not set",
    "if empty",
    "if blank",
    "if omitted",
    "if left",
    "if not provided",
    "if not specified",
    "if missing",
    "if undefined",
    "if absent",
    "when unset",
    "when empty",
    "when not set",
    "when blank",
    "when omitted",
    "unless set",
    "unset to",
    "falls back to",
    "fall back to",
    "fallback to",
    "uncomment",
    "nice to have",
    "opcional",
    "déjalo vacío",
    "dejar vacío",
    "deixe vazio",
    "deixe em branco",
    "facultatif",
    "optionnel",
    "freiwillig",
    "leer lassen",
    "facoltativo",
    "opzionale",
    "可选",
    "可選",
    "选填",
    "選填",
    "留空",
    "非必填",
    "非必须",
    "不填",
    "任意",
    "選用",
    "선택",
    "опционально",
    "необязательн",
    "не обязательн",
    "нужен только",
    "нужно только",
    "нужна только",
    "только если",
];

/// Phrases that say so only of what holds nothing usable: `to enable SMS` over `SMS_KEY=`.
const OPTIONAL_IF_UNSET: &[&str] = &[
    "only if you",
    "only when you",
    "if you want",
    "if you'd like",
    "if you would like",
    "if you wish",
    "if you use",
    "if you are using",
    "if you're using",
    "if using",
    "if you need",
    "if you plan",
    "if you have",
    "if needed",
    "if necessary",
    "if applicable",
    "if desired",
    "if required",
    "if enabled",
    "when using",
    "to enable",
    "to be able to",
    "to support",
    "can be set",
    "can be configured",
    "to use your own",
    "to override",
    "to customize",
    "to disable",
];

/// Phrases that say so only of what holds nothing at all.
const OPTIONAL_IF_EMPTY: &[&str] = &[
    "defaults to",
    "default:",
    "default is",
    "default value",
    "(default",
    "default =",
    "by default",
    "默认",
    "por defecto",
    "padrão:",
    "по умолчанию",
];

/// Phrases that say it must be set.
const REQUIRED: &[&str] = &[
    "required",
    "mandatory",
    "must be set",
    "must set",
    "must change",
    "must be changed",
    "must provide",
    "must be provided",
    "must be configured",
    "must be defined",
    "must be filled",
    "must fill",
    "must define",
    "must configure",
    "must be specified",
    "must specify",
    "must be replaced",
    "must replace",
    "must be present",
    "must not be empty",
    "need to be set",
    "needs to be set",
    "needs to be filled",
    "need to set",
    "have to set",
    "has to be set",
    "be sure to set",
    "make sure to set",
    "make sure to change",
    "won't start unless",
    "will not start unless",
    "will not start without",
    "won't start without",
    "obligatorio",
    "obligatoria",
    "obrigatório",
    "obrigatória",
    "obrigatorio",
    "requerido",
    "requerida",
    "obligatoire",
    "requis",
    "erforderlich",
    "pflichtfeld",
    "obbligatorio",
    "wymagane",
    "必填",
    "必须",
    "必須",
    "必需",
    "필수",
    "обязательн",
];

/// What the text says of a variable with such an example; where it says both, what
/// stands in a bracket or first.
pub(super) fn hint(text: &Folded<'_>, shown: Shown) -> Option<Hint> {
    let said = |phrases| earliest(text, phrases, |at, phrase| !is_about_else(text, at, phrase));
    let optional = said(OPTIONAL)
        .or_else(|| said(OPTIONAL_IF_UNSET).filter(|_| shown != Shown::Usable))
        .or_else(|| said(OPTIONAL_IF_EMPTY).filter(|_| shown == Shown::Nothing));
    let optional = optional.map(|(at, phrase)| Hint { required: false, phrase, at, conditional: false });
    let required = earliest(text, REQUIRED, |at, phrase| demands(text, at, phrase)).map(|(at, phrase)| {
        Hint { required: true, phrase, at, conditional: is_conditional(text.from(at + phrase.len())) }
    });
    match (optional, required) {
        (Some(optional), Some(required)) => Some(preferred(text, optional, required)),
        (one, other) => one.or(other),
    }
}

fn preferred(text: &Folded<'_>, optional: Hint, required: Hint) -> Hint {
    let tagged = |hint: Hint| text.before(hint.at).trim_end().ends_with(['(', '[', '（', '【']);
    match (tagged(optional), tagged(required)) {
        (true, false) => optional,
        (false, true) => required,
        _ if optional.at <= required.at => optional,
        _ => required,
    }
}

fn earliest(
    text: &Folded<'_>,
    phrases: &[&'static str],
    counts: impl Fn(usize, &str) -> bool,
) -> Option<(usize, &'static str)> {
    let mut best: Option<(usize, &'static str)> = None;
    for phrase in phrases {
        let found = text.find_word(phrase).find(|&at| counts(at, phrase));
        if let Some(at) = found
            && best.is_none_or(|(least, _)| at < least)
        {
            best = Some((at, phrase));
        }
    }
    best
}

/// Whether an "optional" speaks of something other than the variable.
fn is_about_else(text: &Folded<'_>, at: usize, phrase: &str) -> bool {
    let before = text.before(at).trim_end();
    let behind = text.from(at + phrase.len());
    match phrase {
        "optional" => {
            before.ends_with("not")
                || before.ends_with("non")
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

/// Whether a "required" demands the variable.
fn demands(text: &Folded<'_>, at: usize, phrase: &str) -> bool {
    let before = text.before(at).trim_end();
    let behind = text.from(at + phrase.len());
    let negated = ["not", "n't", "no longer", "only", "if", "never", "whether", "when", "nor", "非", "не"]
        .iter()
        .any(|word| before.ends_with(word));
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
    let limited = behind.trim_start().starts_with("only");
    !negated && !speaks_of_else && !limited && !denied
}

fn is_conditional(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', ':', ',', '-', '–', '—']);
    [
        "if ",
        "when ",
        "for ",
        "unless ",
        "in ",
        "with ",
        "by ",
        "si ",
        "se ",
        "para ",
        "pour ",
        "для ",
        "если ",
    ]
    .iter()
    .any(|word| behind.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Option<bool> {
        hint(&Folded::of(text), Shown::StandIn).map(|hint| hint.required)
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
        ] {
            assert_eq!(says(text), None, "{text}");
        }
    }
}
