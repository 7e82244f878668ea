//! Where names stand as words, in files of any sort, or their beginnings as texts that are completed.

use std::collections::BTreeSet;

use crate::names::is_prefix;
use crate::tree::Tree;
use crate::words::Words;

/// The names among some that stand as words in a file that counts, or that a text there begins.
pub(crate) fn mentioned<'n>(tree: &Tree, names: &BTreeSet<&'n str>) -> BTreeSet<&'n str> {
    let whole = names.iter().map(|name| (*name, *name));
    let begun = names.iter().flat_map(|name| beginnings(name).map(|beginning| (*name, beginning)));
    let wanted: Vec<(&str, &str)> = whole.chain(begun).collect();
    let Some(search) = Words::new(wanted.iter().map(|(_, text)| *text)) else { return BTreeSet::new() };
    let found = tree.each(counts, |_, bytes| {
        let mut found = BTreeSet::new();
        search.each(bytes, |at, start| {
            let hit = wanted.get(at).filter(|(name, text)| {
                let end = start + text.len();
                if name == text { is_word(bytes, start, end) } else { is_completed(bytes, start, end) }
            });
            found.extend(hit.map(|(name, _)| *name));
        });
        (!found.is_empty()).then_some(found)
    });
    found.into_iter().flat_map(|(_, found)| found).collect()
}

/// What a program may complete to a name: `APP_` and `APP_MAIL_` of `APP_MAIL_HOST`.
fn beginnings(name: &str) -> impl Iterator<Item = &str> {
    let ends = name.match_indices('_').map(|(at, _)| at + 1).filter(|end| *end < name.len());
    let beginnings = ends.filter_map(|end| name.get(..end));
    beginnings.filter(|beginning| is_prefix(beginning) && !OF_FRAMEWORKS.contains(beginning))
}

/// What tools ask every name for, which says nothing of one.
const OF_FRAMEWORKS: &[&str] = &[
    "EXPO_",
    "EXPO_PUBLIC_",
    "GATSBY_",
    "NEXT_",
    "NEXT_PUBLIC_",
    "NUXT_",
    "NUXT_PUBLIC_",
    "PUBLIC_",
    "REACT_",
    "REACT_APP_",
    "VITE_",
    "VUE_",
    "VUE_APP_",
];

/// Whether a mention in a file shows that a variable is used: not in documents and other env files.
fn counts(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    let lower = name.to_ascii_lowercase();
    let end = lower.rsplit_once('.').map(|(_, end)| end);
    let is_document = matches!(end, Some("md" | "mdx" | "rst" | "txt" | "adoc" | "html"));
    let is_env = end == Some("env")
        || lower.starts_with(".env")
        || lower.starts_with("env.")
        || lower.contains(".env.");
    !is_document && !is_env
}

fn is_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let is_part = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    !is_part(start.checked_sub(1)) && !is_part(Some(end))
}

/// Whether a text of code ends here, or a hole in it follows: `"APP_" + x`, `` `APP_${x}` ``, `"APP_%s"`.
fn is_completed(bytes: &[u8], start: usize, end: usize) -> bool {
    let byte = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied();
    matches!(byte(start.checked_sub(1)), Some(b'"' | b'\'' | b'`'))
        && matches!(byte(Some(end)), Some(b'"' | b'\'' | b'`' | b'{' | b'$' | b'%'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_completed_begins_a_name() {
        assert_eq!(beginnings("APP_MAIL_HOST").collect::<Vec<_>>(), ["APP_", "APP_MAIL_"]);
        assert_eq!(beginnings("NEXT_PUBLIC_HOST").chain(beginnings("PORT")).next(), None);
        for text in ["\"APP_\" + x", "`APP_${x}`", "'APP_%s'", "\"APP_{}\""] {
            assert!(is_completed(text.as_bytes(), 1, 5), "{text}");
        }
        for text in [" APP_{x}", "\"APP_X\"", "\"APP_* \"", "\"APP_ \""] {
            assert!(!is_completed(text.as_bytes(), 1, 5), "{text}");
        }
    }

    #[test]
    fn a_mention_is_a_whole_word() {
        assert!(is_word(b"x A_B y", 2, 5) && is_word(b"A_B", 0, 3));
        assert!(!is_word(b"MY_A_B", 3, 6) && !is_word(b"A_B_C", 0, 3));
    }

    #[test]
    fn documents_and_env_files_do_not_count() {
        assert!(counts("a/compose.yaml") && counts("app.py") && counts("environment.ts"));
        assert!(!counts("README.md") && !counts("a/.env.local") && !counts("prod.env"));
    }
}
