//! All settings printed at once: `print(settings.model_dump())`, `logger.info(vars(settings))`.

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::printed::is_printed;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Python],
    keywords: &[
        "settings.model_dump",
        "settings.dict()",
        "settings.json(",
        "ettings().model_dump",
        "ettings().dict()",
        "config.model_dump",
        "vars(settings)",
    ],
    run,
};

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in source.any_of(&["model_dump", "model_dump_json", "dict", "json", "settings"]) {
        let whole = match source.word(at) {
            // `settings.model_dump()`, `Settings().model_dump()`
            Some("model_dump" | "model_dump_json" | "dict" | "json")
                if source.is_mark(back(at, 1), b'.') && source.is_mark(at + 1, b'(') =>
            {
                let before = back(at, 2);
                if source.is_mark(before, b')') {
                    source.partner(before).map(|open| back(open, 1))
                } else {
                    Some(before)
                }
            }
            Some("settings") if source.after(back(at, 2), &["vars", "("]).is_some() => Some(at),
            _ => None,
        };
        let whole = whole.filter(|at| {
            source.word(*at).is_some_and(|word| {
                let word = word.to_ascii_lowercase();
                word.ends_with("settings") || word == "config"
            })
        });
        if whole.is_some_and(|at| is_printed(source, at)) {
            facts.dumps.push(source.line(at));
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("print(settings.model_dump())\nlogger.info('x %s', Settings().dict())", "@1 @2"),
        ("log.debug(json.dumps(app_settings.dict()))", "@1"),
        ("\nprint(vars(settings))", "@2"),
    ],
    in_comment: "# print(settings.model_dump())",
    in_text: "'print(settings.dict())'",
    written: "x = settings.dict()\nsettings.dict().update(a=1)",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::facts;

    fn lines(text: &str) -> Vec<u32> {
        facts(&IDIOM, Language::Python, text).dumps
    }

    #[test]
    fn comments_texts_and_other_uses_do_not_count() {
        assert!(lines("# print(settings.model_dump())\n'print(settings.dict())'").is_empty());
        assert!(lines("app = create(**settings.model_dump())\nx = settings.dict()").is_empty());
        assert!(lines("print(user.model_dump())\nlogger.info(settings.api_url)").is_empty());
    }
}
