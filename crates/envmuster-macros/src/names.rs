//! Names of variables and choices as names of Rust.

/// Words that a field is not called without `r#`.
const KEYWORDS: [&str; 46] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
];

/// Words that nothing else is called at all.
const RESERVED: [&str; 5] = ["self", "super", "crate", "while", "yield"];

/// The field of a variable: its name in lower case.
pub(crate) fn field(variable: &str) -> String {
    let mut name: String = variable
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.chars().all(|c| c == '_') {
        name.insert(0, 'n');
    }
    if KEYWORDS.contains(&name.as_str()) {
        return format!("r#{name}");
    }
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The words of a name, each with a capital: `LOG_LEVEL` becomes `LogLevel`.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        // A word in capitals alone is a word; one with some has them for a reason.
        let is_loud = !word.chars().any(|c| c.is_ascii_lowercase());
        first
            .into_iter()
            .chain(letters.map(move |c| if is_loud { c.to_ascii_lowercase() } else { c }))
            .collect()
    };
    name.split(|c: char| !c.is_ascii_alphanumeric()).map(|word| -> String { capital(word) }).collect()
}

/// The variants of an enum of these choices; `None` where one of them makes no name of its own.
pub(crate) fn variants(choices: &[String]) -> Option<Vec<String>> {
    let mut variants: Vec<String> = Vec::new();
    for choice in choices {
        let is_plain =
            choice.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' '));
        let variant = pascal(choice);
        let is_name = variant.starts_with(|c: char| c.is_ascii_alphabetic()) && variant != "Self";
        if !is_plain || !is_name || variants.contains(&variant) {
            return None;
        }
        variants.push(variant);
    }
    (!variants.is_empty()).then_some(variants)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_one_of_rust() {
        for (variable, name) in [
            ("PORT", "port"),
            ("TYPE", "r#type"),
            ("SELF", "self_"),
            ("A-B.C", "a_b_c"),
            ("3D_KEY", "n3d_key"),
            ("_", "n_"),
        ] {
            assert_eq!(field(variable), name);
        }
        assert_eq!(pascal("LOG_LEVEL"), "LogLevel");
        assert_eq!(pascal("us-east-1"), "UsEast1");
    }

    #[test]
    fn choices_that_make_no_names_have_no_enum() {
        let of = |choices: &[&str]| variants(&choices.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["debug", "INFO", "read-only"]).unwrap(), ["Debug", "Info", "ReadOnly"]);
        assert_eq!(of(&["1", "2"]), None);
        assert_eq!(of(&["a b", "a-b"]), None);
        assert_eq!(of(&["self"]), None);
        assert_eq!(of(&["*"]), None);
    }
}
