//! No read, but what should be one: a provider's key or a Supabase project's host as a literal.

use envmuster_schema::detector::{Reason, judge};
use envmuster_schema::schema::Example;

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::keyword::LEAST_KEY;
use crate::lexer::Language;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[
        Language::Python,
        Language::JavaScript,
        Language::Rust,
        Language::Go,
        Language::Ruby,
        Language::Php,
        Language::CLike,
        Language::Elixir,
    ],
    keywords: MARKS,
    run,
};

/// What stands in a project's host, and with what texts begin that are keys.
const MARKS: &[&str] = &[
    HOST,
    "^AIza",
    "^AKIA",
    "^ghp_",
    "^github_pat_",
    "^glpat-",
    "^rk_live_",
    "^sb_secret_",
    "^sk-ant-",
    "^sk-proj-",
    "^sk_live_",
    "^whsec_",
    "^xoxb-",
    "^xoxp-",
];

const HOST: &str = ".supabase.co";

/// Longer texts are documents.
const LONGEST: usize = 512;

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        let Some(text) = source.literal(at).filter(|text| text.len() <= LONGEST) else { continue };
        // Documentation shows what keys look like.
        if (back(at, 4)..at).any(|at| matches!(source.word(at), Some("example" | "examples"))) {
            continue;
        }
        if is_project(text) {
            facts.keys.push((source.line(at), "a Supabase project's address"));
        } else if text.len() >= LEAST_KEY && begins_as_key(text) {
            let verdict = judge("KEY", text);
            if verdict.example == Example::Secret && verdict.reason == Reason::ProviderKey {
                facts.keys.push((source.line(at), "a provider's key"));
            }
        }
    }
}

fn begins_as_key(text: &str) -> bool {
    MARKS.iter().any(|mark| mark.strip_prefix('^').is_some_and(|mark| text.starts_with(mark)))
}

/// Whether a text holds the host of a project: twenty letters, as Supabase makes them up.
fn is_project(text: &str) -> bool {
    let Some((before, _)) = text.split_once(HOST) else { return false };
    let name = before.rsplit(['/', '.', '@']).next().unwrap_or(before);
    let distinct = (b'a'..=b'z').filter(|letter| name.as_bytes().contains(letter)).count();
    name.len() == 20
        && name.bytes().all(|byte| byte.is_ascii_lowercase())
        && distinct >= 8
        && !["your", "project", "example", "abcdef", "xxxx"].iter().any(|word| name.contains(word))
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("\nconst u = 'https://kqzvtxwjmrpyhdnbcgsf.supabase.co/rest'", "@2"),
        ("f(`https://kqzvtxwjmrpyhdnbcgsf.supabase.co`)", "@1"),
        ("const host = {\n  url: \"kqzvtxwjmrpyhdnbcgsf.supabase.co\" }", "@2"),
    ],
    in_comment: "// 'https://kqzvtxwjmrpyhdnbcgsf.supabase.co'",
    in_text: "'https://your-project.supabase.co'",
    written: "'https://abcdefghijklmnopqrst.supabase.co'",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::facts;

    fn lines(text: &str) -> Vec<u32> {
        facts(&IDIOM, Language::JavaScript, text).keys.into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn comments_stand_ins_and_other_hosts_do_not_count() {
        assert!(lines("// 'https://kqzvtxwjmrpyhdnbcgsf.supabase.co'").is_empty());
        assert!(
            lines("'https://your-project.supabase.co' + 'https://abcdefghijklmnopqrst.supabase.co'")
                .is_empty()
        );
        assert!(lines("'https://api.supabase.com' + 'supabase.co'").is_empty());
    }
}
