//! What a value should be, in words.

use envmuster_schema::kind::Kind;
use envmuster_schema::schema::Variable;

/// What a variable's value should be, to stand behind "expected ".
pub fn expectation(variable: &Variable) -> String {
    match (&variable.choices, variable.kind.value) {
        (Some(choices), _) if !choices.is_empty() => format!("one of {}", choices.join(", ")),
        (_, Kind::Known(format)) => format!("{} {}", article(format.title), format.title),
        (_, Kind::String) => "a value".to_owned(),
        (_, kind) => kind.summary().to_owned(),
    }
}

/// `a` or `an`, as a reader would say it.
pub(super) fn article(words: &str) -> &'static str {
    let vowel = words.starts_with(|c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o'));
    if vowel { "an" } else { "a" }
}
