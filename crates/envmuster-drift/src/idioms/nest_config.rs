//! `configService.get('NAME')` of `NestJS`.

use super::Idiom;
use crate::facts::{Facts, Fallback};
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::JavaScript], keywords: &["ConfigService"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        let stops = match source.word(at) {
            Some("get") => false,
            Some("getOrThrow") => true,
            _ => continue,
        };
        let receiver = source.word(back(at, 2)).unwrap_or_default().to_ascii_lowercase();
        if !source.is_mark(back(at, 1), b'.') || !receiver.contains("config") {
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

#[cfg(test)]
mod tests {
    use super::super::cases::check;
    use super::*;

    #[test]
    fn what_is_got_from_the_service_counts() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("this.configService.get<string>('A_B')", "A_B"),
                ("config.getOrThrow('A_B'); configService.get('C_D', 'x')", "A_B C_D"),
            ],
        );
    }

    #[test]
    fn comments_texts_and_writes_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("// configService.get('A_B')", ""),
                ("\"configService.get('A_B')\"", ""),
                ("configService.set('A_B', 1); map.get('C_D'); configService.get('database.host')", ""),
            ],
        );
    }
}
