//! `envmuster::settings! { struct Env in "PATH" }`: every variable of that example.

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::source::Source;

pub(super) const IDIOM: Idiom = Idiom { languages: &[Language::Rust], keywords: &["settings!"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in source.words("settings").filter(|at| source.is_mark(at + 1, b'!')) {
        let inside = source.inside(at + 2);
        let path = inside.clone().rev().find(|at| source.is(*at, "in")).and_then(|at| source.literal(at + 1));
        if let Some(path) = path.filter(|_| inside.clone().any(|at| source.is(at, "struct"))) {
            facts.examples.push((path.to_owned(), source.line(at)));
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Rust,
    reads: &[
        ("envmuster::settings! { pub struct Env in \".env.example\" }", ".env.example"),
        ("settings! { /// doc\n#[derive(Clone)]\nstruct Env in \"../a.env\", strict }", "../a.env"),
        ("use envmuster::settings;\nsettings!(struct A in \"a\"); settings!(struct B in \"b\");", "a b"),
        ("settings! { path in \"a\" }", ""),
    ],
    in_comment: "// envmuster::settings! { struct Env in \".env.example\" }",
    in_text: "r#\"settings! { struct Env in \".env.example\" }\"#",
    written: "macro_rules! settings { () => {} } settings!(); let settings = 1;",
};
