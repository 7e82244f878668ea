//! `@Env("NAME")` above a field of a class, as several packages and projects of Node have it.

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::JavaScript], keywords: &["@Env(", "@EnvVar(", "@FromEnv("], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for decorator in ["Env", "EnvVar", "FromEnv"] {
        for at in source.words(decorator).filter(|at| source.is_mark(back(*at, 1), b'@')) {
            let name = source.literal(at + 2).filter(|name| is_loud(name) && source.is_mark(at + 1, b'('));
            if let Some(name) = name {
                facts.read(name, source.line(at), "@Env", Fallback::Computed, None);
            }
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("class C { @Env('A_B') host: string = 'x'; @Env(\"C_D\", schema) mode: Mode = 'y' }", "A_B C_D"),
        ("@Config class C {\n  /** why */\n  @EnvVar('A_B')\n  port = 80\n}", "A_B"),
        ("class C { constructor(@FromEnv('A_B') private x: string) {} }", "A_B"),
    ],
    in_comment: "// @Env('A_B') host: string",
    in_text: "const x = `@Env('A_B') host`",
    written: "class C { @Env(name) host = 'x'; @EnvVar('lower') y = Env('C_D') }",
};
