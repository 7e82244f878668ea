//! `configService.get('NAME')` of `NestJS`, and the class that it checks the environment by.

use std::collections::BTreeSet;

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::JavaScript], keywords: &["ConfigService", "class-validator"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    let services = services(source);
    for at in 0..source.len() {
        if source.is(at, "class") {
            checked(source, facts, at);
        }
        let stops = match source.word(at) {
            Some("get") => false,
            Some("getOrThrow") => true,
            _ => continue,
        };
        let receiver = source.word(back(at, 2)).unwrap_or_default();
        let is_service = services.contains(receiver) || receiver.to_ascii_lowercase().contains("config");
        if !source.is_mark(back(at, 1), b'.') || !is_service {
            continue;
        }
        let mut open = at + 1;
        if source.is_mark(open, b'<') {
            let Some(close) = (open..open + 12).find(|at| source.is_mark(*at, b'>')) else { continue };
            open = close + 1;
        }
        let name = open + 1;
        if source.is_mark(open, b'(')
            && let Some(text) = source.literal(name).filter(|text| is_loud(text))
        {
            let fallback = match (stops, source.is_mark(name + 1, b',')) {
                (true, _) => Fallback::Stops,
                (false, true) => Fallback::Computed,
                (false, false) => Fallback::Nothing,
            };
            facts.read(text, source.line(name), "ConfigService", fallback, None);
        }
    }
}

/// The words for the service: `settings: ConfigService`, `const settings = app.get(ConfigService)`.
fn services<'a>(source: &Source<'a>) -> BTreeSet<&'a str> {
    let name = |at: usize| {
        if source.is_mark(back(at, 1), b':') {
            source.word(back(at, 2))
        } else {
            let call = source.after(back(at, 3), &[".", "get", "("])?;
            source.is_mark(back(call, 5), b'=').then(|| source.word(back(call, 6))).flatten()
        }
    };
    source.words("ConfigService").filter_map(name).collect()
}

/// `class EnvironmentVariables { @IsString() NAME: string }`
fn checked(source: &Source<'_>, facts: &mut Facts, at: usize) {
    let speaks = source.word(at + 1).is_some_and(|name| name.to_ascii_lowercase().contains("env"));
    let Some(open) = (at + 2..at + 8).find(|at| source.is_mark(*at, b'{')).filter(|_| speaks) else { return };
    let inside = source.inside(open);
    let mut field = inside.start;
    while field < inside.end {
        let mark = |at| source.is_mark(at, b'!') || source.is_mark(at, b'?');
        let behind = if mark(field + 1) { field + 2 } else { field + 1 };
        if let Some(name) = source.word(field).filter(|name| is_loud(name) && source.is_mark(behind, b':')) {
            let fallback = if behind == field + 2 && source.is_mark(field + 1, b'?') {
                Fallback::Nothing
            } else {
                Fallback::Stops
            };
            facts.read(name, source.line(field), "class-validator", fallback, None);
        }
        field = source.beyond(field);
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("this.configService.get<string>('A_B')", "A_B"),
        ("config.getOrThrow('A_B'); configService.get('C_D', 'x')", "A_B C_D"),
        ("const s = app.get(ConfigService); s.get('A_B'); (x: ConfigService) => x.get('C_D')", "A_B C_D"),
        (
            "class EnvironmentVariables { @IsString()\n A_B: string; @IsOptional() C_D?: number = 1;\n e(x: { F_G: 1 }) {} }",
            "A_B C_D",
        ),
    ],
    in_comment: "new ConfigService(); // configService.get('A_B')",
    in_text: "new ConfigService(); \"configService.get('A_B')\"",
    written: "configService.set('A_B', 1); x as ConfigService; map.get('C_D')",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::check;

    #[test]
    fn comments_texts_and_writes_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("// configService.get('A_B')", ""),
                ("\"configService.get('A_B')\"", ""),
                ("// class Env { A_B: string }\nclass User { A_B: string }; s.get('A_B')", ""),
                ("configService.set('A_B', 1); map.get('C_D'); configService.get('database.host')", ""),
            ],
        );
    }
}
