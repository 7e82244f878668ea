//! What a fix would change, line by line, with values masked.

use std::fmt::Write;

use envmuster::lint::HOUSE_SECTIONS;

use super::hunks::{compared, hunks};

const MASK: &str = "••••";

/// The lines that differ, with a few round them, as a unified diff.
pub(crate) fn diff(path: &str, before: &[u8], after: &[u8]) -> String {
    let mut out = format!("--- {path}\n+++ {path}\n");
    for hunk in hunks(&compared(&lines(before), &lines(after))) {
        let (old, new) = hunk.lengths();
        // Where there is no line, the number is that of the line before.
        let (old_line, new_line) =
            (hunk.old_line - usize::from(old == 0), hunk.new_line - usize::from(new == 0));
        let _ = writeln!(out, "@@ -{old_line},{old} +{new_line},{new} @@");
        for line in hunk.lines {
            let _ = writeln!(out, "{}{}", line.sign(), masked(line.text()));
        }
    }
    out
}

fn lines(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// A line as it may be shown: the name of an assignment, and nothing of what else it may be.
fn masked(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let text = text.trim_end_matches(['\n', '\r']);
    let ending = if line.ends_with(b"\n") { "" } else { "  (no final newline)" };
    let bare = text.trim_start();
    let shown = match bare.split_once('=') {
        Some((name, value)) if is_name(name) => {
            format!("{name}={}", if value.is_empty() { "" } else { MASK })
        }
        _ if bare.starts_with('#') => {
            if is_ours(bare) {
                bare.to_owned()
            } else {
                format!("# {MASK}")
            }
        }
        _ if bare.is_empty() => String::new(),
        _ => MASK.to_owned(),
    };
    format!("{shown}{ending}")
}

/// A name of words, with `export` before it or a space behind it as it may stand in a file.
fn is_name(name: &str) -> bool {
    let bare = name.trim_end().strip_prefix("export ").unwrap_or(name.trim_end());
    !bare.is_empty()
        && bare.len() <= 64
        && bare.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && bare.bytes().filter(u8::is_ascii_digit).count() <= 4
        && bare.contains('_')
}

/// A header that a fix adds.
fn is_ours(comment: &str) -> bool {
    let title = comment.strip_prefix("# --- ").and_then(|rest| rest.strip_suffix(" ---"));
    title.is_some_and(|title| title.ends_with("(unused)") || HOUSE_SECTIONS.contains(&title))
}

#[cfg(test)]
mod tests {
    use super::diff;

    #[test]
    fn each_change_stands_with_three_lines_round_it_and_no_value() {
        let line = |at: u32| format!("LINE_{at} = hunter2\n");
        let before: String = (1..=20).map(line).collect();
        let after = before.replace("LINE_2 =", "LINE_2=").replace("LINE_19 =", "LINE_19=");
        let told = diff("a.env", before.as_bytes(), after.as_bytes());
        assert!(told.starts_with(
            "--- a.env\n+++ a.env\n@@ -1,5 +1,5 @@\n LINE_1 =••••\n-LINE_2 =••••\n+LINE_2=••••\n"
        ));
        assert!(told.contains("@@ -16,5 +16,5 @@\n LINE_16 =••••\n"), "{told}");
        assert_eq!(told.lines().filter(|line| line.starts_with(['-', '+'])).count(), 6, "{told}");
        assert!(!told.contains("hunter2"));
    }

    #[test]
    fn a_text_that_was_empty_begins_at_no_line() {
        let told = diff("a.env", b"", b"# --- LLM SERVICE ---\n");
        assert_eq!(told, "--- a.env\n+++ a.env\n@@ -0,0 +1,1 @@\n+# --- LLM SERVICE ---\n");
    }
}
