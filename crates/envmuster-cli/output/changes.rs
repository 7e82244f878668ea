//! How a generated file differs from what it should be, line by line.
//!
//! What is generated comes from the schema alone and is shown. What stands in the file may be
//! anything, a pasted secret as well: of its lines only those are shown that the generator writes by
//! itself, and of all others only the words that the generated text has, too.

use std::collections::HashSet;
use std::fmt::Write;

use envmuster_generate::lines_brought_along;

const MASK: &str = "••••";
/// Lines shown round a change.
const CONTEXT: usize = 3;
/// Beyond this many pairs of lines a change is shown as one.
const MOST_PAIRS: usize = 4_000_000;

/// A line of both texts, of the old one, or of the new one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line<'a> {
    Same(&'a str),
    Old(&'a str),
    New(&'a str),
}

/// What would change, with a few lines round each place. `fresh` is what is generated without what
/// the file holds now.
pub(crate) fn changes(path: &str, old: &str, new: &str, fresh: &str) -> String {
    let known = Known::new(fresh);
    let lines = compared(&lines(old), &lines(new));
    let is_shown = |at: usize| {
        let near = at.saturating_sub(CONTEXT)..(at + CONTEXT + 1).min(lines.len());
        lines.get(near).is_some_and(|near| near.iter().any(|line| !matches!(line, Line::Same(_))))
    };
    let mut out = format!("--- {path}\n+++ {path} (as generated now)\n");
    let (mut old_line, mut new_line, mut skipped) = (1, 1, true);
    for (at, line) in lines.iter().enumerate() {
        let shown = is_shown(at);
        if shown && skipped {
            let _ = writeln!(out, "@@ -{old_line} +{new_line} @@");
        }
        skipped = !shown;
        let (sign, text) = match *line {
            Line::Same(text) => (' ', text),
            Line::Old(text) => ('-', text),
            Line::New(text) => ('+', text),
        };
        old_line += usize::from(sign != '+');
        new_line += usize::from(sign != '-');
        if shown {
            let _ = writeln!(out, "{sign}{}", known.shown(text));
        }
    }
    out
}

/// Lines with their ends, so that a last line without one is told apart.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// The shortest way from one text to the other, of which every line is a part.
fn compared<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let middle = |lines: &[&'a str]| lines.get(head..lines.len() - tail).unwrap_or_default().to_vec();
    let same = |lines: Option<&[&'a str]>| {
        lines.unwrap_or_default().iter().map(|line| Line::Same(line)).collect::<Vec<_>>()
    };
    let mut all = same(old.get(..head));
    all.extend(between(&middle(old), &middle(new)));
    all.extend(same(old.get(old.len() - tail..)));
    all
}

/// The longest common part, by the table of its lengths.
fn between<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    let all_old = old.iter().map(|line| Line::Old(line));
    let all_new = new.iter().map(|line| Line::New(line));
    if old.len() * new.len() > MOST_PAIRS {
        return all_old.chain(all_new).collect();
    }
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    let at = |lengths: &[u32], row: usize, column: usize| {
        lengths.get(row * width + column).copied().unwrap_or_default()
    };
    for (row, a) in old.iter().enumerate().rev() {
        for (column, b) in new.iter().enumerate().rev() {
            let length = if a == b {
                at(&lengths, row + 1, column + 1) + 1
            } else {
                at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
            };
            if let Some(slot) = lengths.get_mut(row * width + column) {
                *slot = length;
            }
        }
    }
    let (mut row, mut column, mut lines) = (0, 0, Vec::new());
    loop {
        let step = match (old.get(row), new.get(column)) {
            (Some(a), Some(b)) if a == b => Line::Same(a),
            (Some(a), Some(_)) if at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) => {
                Line::Old(a)
            }
            (_, Some(b)) => Line::New(b),
            (Some(a), None) => Line::Old(a),
            (None, None) => return lines,
        };
        row += usize::from(!matches!(step, Line::New(_)));
        column += usize::from(!matches!(step, Line::Old(_)));
        lines.push(step);
    }
}

/// What the generated text holds and what any may bring along, which is all that may be shown.
struct Known<'a> {
    lines: HashSet<&'a str>,
    words: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(fresh: &'a str) -> Self {
        let ours = lines_brought_along().map(|line| -> &'a str { line });
        let lines = fresh.lines().chain(ours).collect();
        Self { lines, words: fresh.split_whitespace().collect() }
    }

    /// A line as it may be shown.
    fn shown(&self, line: &str) -> String {
        let bare = line.trim_end_matches(['\n', '\r']);
        let ending = if line.ends_with('\n') { "" } else { "  (no line end)" };
        if self.lines.contains(bare) {
            return format!("{bare}{ending}");
        }
        let mut out = String::new();
        for piece in bare.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            out.push_str(if word.is_empty() || self.words.contains(word) { word } else { MASK });
            out.push_str(piece.get(word.len()..).unwrap_or_default());
        }
        // How many words are hidden is nobody's business either.
        while out.contains("•••• ••••") {
            out = out.replace("•••• ••••", MASK);
        }
        out + ending
    }
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn what_is_new_is_shown_and_what_was_there_only_in_words_of_it() {
        let old = "head\nPORT: 8000\nTOKEN: hunter2\n1\n2\n3\n4\n5\n6\n7\n";
        let new = "head\nPORT: 8010\nHOST: here\n1\n2\n3\n4\n5\n6\n7\n";
        assert_eq!(
            changes("out.yaml", old, new, new),
            "--- out.yaml\n+++ out.yaml (as generated now)\n@@ -1 +1 @@\n head\n-PORT: ••••\n-••••\n\
             +PORT: 8010\n+HOST: here\n 1\n 2\n 3\n"
        );
    }

    #[test]
    fn what_people_wrote_into_the_file_is_masked_where_it_stays() {
        let fresh = "keep\nend\nA\n";
        let shown =
            changes("page.md", "keep\nhunter2 -- S3cr3t\nend\n", "keep\nhunter2 -- S3cr3t\nend\nA\n", fresh);
        assert!(shown.contains("\n ••••\n end\n+A\n"), "{shown}");
    }

    #[test]
    fn code_that_the_generator_brings_along_is_shown_where_it_goes() {
        let old = "def is_port(text: str) -> bool:\n    return text == \"hunter2\"\n";
        let shown = changes("settings.py", old, "", "");
        assert!(shown.ends_with("-def is_port(text: str) -> bool:\n-    ••••\n"), "{shown}");
    }

    #[test]
    fn places_far_apart_are_shown_apart() {
        let old: String = (0..40).flat_map(|n| [n.to_string(), "\n".to_owned()]).collect();
        let new = old.replace("3\n", "x\n");
        let shown = changes("f", &old, &new, &new);
        assert_eq!(shown.matches("@@ -").count(), 4, "{shown}");
        assert!(shown.contains("@@ -11 +11 @@"), "{shown}");
    }
}
