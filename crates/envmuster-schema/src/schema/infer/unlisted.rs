//! Comments about secrets as they may be shown: without the values that they list.

use std::collections::HashSet;

use super::announced::{behind_colon_lead, below};
use super::choices::in_line;
use super::named::Named;
use crate::NameHash;
use crate::detector::MASK;

/// A comment about a secret without what it lists: these may be values. Names of variables stay.
pub(in crate::schema) fn without_lists(comment: &str) -> String {
    let lines = || comment.lines().enumerate();
    let listed: Vec<String> = lines()
        .filter_map(|(at, line)| {
            let found = in_line(line, &Named::of("")).map(|listed| listed.values);
            found.or_else(|| below(line, comment.lines().skip(at + 1)))
        })
        .flatten()
        .collect();
    let listed: HashSet<&str, NameHash> = listed.iter().map(String::as_str).collect();
    let hides = |word: &str, announced: bool| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_name = bare.contains('_') && bare.bytes().all(|b| b == b'_' || b.is_ascii_uppercase());
        let is_joint = ["", "or", "and"].contains(&bare);
        !is_joint && !is_name && (announced || listed.contains(bare))
    };
    let mut shown = String::with_capacity(comment.len());
    for line in comment.split_inclusive('\n') {
        let tail = behind_colon_lead(line).map_or(0, str::len);
        let (head, tail) = line.split_at_checked(line.len() - tail).unwrap_or((line, ""));
        for (text, announced) in [(head, false), (tail, true)] {
            for piece in text.split_inclusive([' ', ',', '|', '/', '\n']) {
                let word = piece.trim_end_matches([' ', ',', '|', '/', '\n']);
                shown.push_str(if hides(word, announced) { MASK } else { word });
                shown.push_str(piece.get(word.len()..).unwrap_or_default());
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_comment_lists_for_a_secret_is_hidden() {
        for (comment, shown) in [
            ("The key. one of: hunter2, b", "The key. one of: ••••, ••••"),
            ("Options:\n- hunter2\n- b: old\nKept.", "Options:\n- ••••\n- •••• old\nKept."),
            ("hunter2|b2", "••••|••••"),
            ("valid: hunter!2 or b", "valid: •••• or ••••"),
            ("Set one of the two keys", "Set one of the two keys"),
            ("one of: OPENAI_API_KEY, GROQ_API_KEY", "one of: OPENAI_API_KEY, GROQ_API_KEY"),
        ] {
            assert_eq!(without_lists(comment), shown);
        }
    }
}
