//! Names in texts that Go fills in: `os.ExpandEnv("$NAME/x")`, `os.Expand("${NAME}", os.Getenv)`.

use super::os_environ::expanded;
use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom { languages: &[Language::Go], keywords: &["os.Expand"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in source.any_of(&["ExpandEnv", "Expand"]) {
        if source.after(back(at, 2), &["os", "."]).is_none() || !source.is_mark(at + 1, b'(') {
            continue;
        }
        let is_of_environment = source.after(at + 3, &[",", "os", ".", "Getenv"]).is_some();
        if source.is(at, "ExpandEnv") || is_of_environment {
            expanded(source, facts, at + 2, "os.ExpandEnv");
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Go,
    reads: &[
        ("p := os.ExpandEnv(\"$A_B/x/${C_D}\")", "A_B C_D"),
        ("p := os.Expand(`$A_B`, os.Getenv)", "A_B"),
        ("p := os.Expand(\"$A_B\", other)", ""),
    ],
    in_comment: "// os.ExpandEnv(\"$A_B\")",
    in_text: "`os.ExpandEnv(\"$A_B\")`",
    written: "x.ExpandEnv(\"$A_B\"); os.ExpandEnv(path)",
};
