//! How a generated file differs from what it should be, line by line.
//!
//! What is generated comes from the schema alone and is shown. What stands in the file may be
//! anything, a pasted secret as well: of its lines only those are shown that the generator writes by
//! itself, and of all others only the words that the generated text has, too.

use std::collections::HashSet;
use std::fmt::Write;

use envmuster_generate::lines_brought_along;

use super::hunks::{compared, hunks};

const MASK: &str = "••••";
/// What would change, with a few lines round each place. `fresh` is what is generated without what
/// the file holds now.
pub(crate) fn changes(path: &str, old: &str, new: &str, fresh: &str) -> String {
    let known = Known::new(fresh);
    let (old, new): (Vec<_>, Vec<_>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let lines = compared(&old, &new);
    let mut out = format!("--- {path}\n+++ {path} (as generated now)\n");
    for hunk in hunks(&lines) {
        let _ = writeln!(out, "@@ -{} +{} @@", hunk.old_line, hunk.new_line);
        for line in hunk.lines {
            let _ = writeln!(out, "{}{}", line.sign(), known.shown(line.text()));
        }
    }
    out
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
