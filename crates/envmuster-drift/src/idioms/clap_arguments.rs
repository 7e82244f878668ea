//! `#[arg(env = "NAME")]` and `.env("NAME")` of clap, `#[envconfig(from = "NAME")]`.

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::Source;

pub(super) const IDIOM: Idiom = Idiom { languages: &[Language::Rust], keywords: &["env"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        let is_attribute = source.is_mark(at, b'#')
            && matches!(source.word(at + 2), Some("arg" | "clap" | "structopt" | "argh" | "envconfig"))
            && source.is_mark(at + 3, b'(');
        if is_attribute {
            attribute(source, facts, at);
        } else if source.after(at, &[".", "env", "("]).is_some()
            && source.is_mark(at + 4, b')')
            && let Some(name) = source.literal(at + 3).filter(|name| is_loud(name))
        {
            facts.read(name, source.line(at), "clap", Fallback::Computed, None);
        }
    }
}

fn attribute(source: &Source<'_>, facts: &mut Facts, at: usize) {
    let parts = source.parts(source.inside(at + 3));
    let named = if source.is(at + 2, "envconfig") { "from" } else { "env" };
    let Some(part) = parts.iter().find(|part| source.is(part.start, named)) else { return };
    let has_default =
        parts.iter().any(|part| source.word(part.start).is_some_and(|word| word.starts_with("default")));
    let fallback = if has_default { Fallback::Computed } else { Fallback::Nothing };
    if let Some(name) = source.literal(part.start + 2) {
        facts.read(name, source.line(part.start), "clap", fallback, None);
    } else if part.len() == 1 {
        // Without a name the field's own is taken.
        let mut field = source.beyond(at + 1);
        while source.is_mark(field, b'#') {
            field = source.beyond(field + 1);
        }
        if source.is(field, "pub") {
            field += 1;
            if source.is_mark(field, b'(') {
                field = source.beyond(field);
            }
        }
        if let Some(name) = source.word(field) {
            facts.read(&name.to_ascii_uppercase(), source.line(part.start), "clap", fallback, None);
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Rust,
    reads: &[
        ("struct A { #[arg(long, env = \"A_B\")] a: String }", "A_B"),
        ("struct A { #[arg(long, env)] #[x] pub(crate) api_key: String }", "API_KEY"),
        ("Arg::new(\"a\").env(\"A_B\")", "A_B"),
        ("struct A { #[envconfig(from = \"A_B\", default = \"1\")] a: u16 }", "A_B"),
    ],
    in_comment: "// #[arg(env = \"A_B\")]",
    in_text: "r#\"Arg::new().env(\"A_B\")\"#",
    written: "Command::new(\"x\").env(\"A_B\", \"1\")",
};
