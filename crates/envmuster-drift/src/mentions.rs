//! Where names stand as words, in files of any sort.

use std::collections::BTreeSet;

use crate::tree::Tree;
use crate::words::Words;

/// The names among some that stand as words in a file that counts.
pub(crate) fn mentioned<'n>(tree: &Tree, names: &BTreeSet<&'n str>) -> BTreeSet<&'n str> {
    let names: Vec<&str> = names.iter().copied().collect();
    let Some(search) = Words::new(names.iter().copied()) else { return BTreeSet::new() };
    let found = tree.each(counts, |_, bytes| {
        let mut found = BTreeSet::new();
        search.each(bytes, |at, start| {
            if let Some(name) = names.get(at).filter(|name| is_word(bytes, start, start + name.len())) {
                found.insert(*name);
            }
        });
        (!found.is_empty()).then_some(found)
    });
    found.into_iter().flat_map(|(_, found)| found).collect()
}

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

#[cfg(test)]
mod tests {
    use super::*;

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
