//! Tags of struct fields in Go: `env:"NAME"`, `envconfig:"NAME"`, `envPrefix:"DB_"`.

mod structs;
mod tag;

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_name;
use crate::source::{Source, back};
use structs::Structs;
use tag::value_of;

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::Go], keywords: &["env:\"", "envconfig:\"", "envPrefix:\""], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    let mut structs = Structs::new(source);
    for (prefix, line) in structs.prefixes_elsewhere() {
        facts.prefix(prefix, line, "struct tag");
    }
    for at in 0..source.len() {
        let Some(tag) = source.literal(at) else { continue };
        let around = structs.around(at);
        let Some(value) = value_of(tag, "env").or_else(|| value_of(tag, "envconfig")) else { continue };
        let mut parts = value.split(',');
        let name = parts.next().unwrap_or_default();
        if !is_name(name) || source.word(back(at, 1)).is_none() && !source.is_mark(back(at, 1), b']') {
            continue;
        }
        let required = parts.any(|part| part == "required" || part == "notEmpty")
            || value_of(tag, "required") == Some("true");
        let fallback = match value_of(tag, "envDefault").or_else(|| value_of(tag, "default")) {
            Some(default) => Fallback::Literal(default.into()),
            None if required => Fallback::Stops,
            None => Fallback::Nothing,
        };
        for prefix in structs.prefixes_of(around) {
            let name = format!("{prefix}{name}");
            facts.read(&name, source.line(at), "struct tag", fallback.clone(), None);
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Go,
    reads: &[
        ("type C struct {\n A string `env:\"A_B,required\"`\n}", "A_B"),
        ("type C struct {\n A []string `json:\"a\" envconfig:\"A_B\" default:\"1\"`\n}", "A_B"),
        ("type C struct { A string `env:\"A_B\" envDefault:\"x\"` }", "A_B"),
        (
            "type C struct {\n A D `envPrefix:\"A_\"`\n B *D `envPrefix:\"B_\"`\n P int `env:\"P\"`\n}\ntype D struct { H string `env:\"HOST\"` }",
            "A_HOST B_HOST P",
        ),
        (
            "type C struct {\n A struct {\n  H string `env:\"H\"`\n  B D `envPrefix:\"B_\"`\n } `envPrefix:\"A_\"`\n}\ntype D struct { X string `env:\"X\"` }",
            "A_B_X A_H",
        ),
        ("type C struct { A other.D `envPrefix:\"APP_\"` }", "APP_*"),
        ("type C struct { A D `envPrefix:\"A_\"`\n D }\ntype D struct { X string `env:\"X\"` }", "A_X X"),
    ],
    in_comment: "// A string `env:\"A_B\"`",
    in_text: "x := `env:\"A_B\"`",
    written: "type C struct { A string `myenv:\"A_B\" json:\"env\"` }",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::facts;

    #[test]
    fn a_default_in_a_tag_is_one() {
        let found = facts(&IDIOM, Language::Go, "type C struct { A string `env:\"A\" envDefault:\"x\"` }");
        assert!(found.reads[0].fallback.is_default());
    }
}
