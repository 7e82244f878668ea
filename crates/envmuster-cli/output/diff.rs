//! What a fix would change, line by line, with values masked.

use std::fmt::Write;

const MASK: &str = "••••";

/// The lines that differ, with the number each has in its own text.
pub(crate) fn diff(path: &str, before: &[u8], after: &[u8]) -> String {
    let (before, after) = (lines(before), lines(after));
    let same_head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let rest = before.len().min(after.len()) - same_head;
    let same_tail =
        before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut out = String::new();
    let _ = writeln!(out, "--- {path}\n+++ {path}");
    let middle = |lines: &[&[u8]]| -> Vec<String> {
        let end = lines.len().saturating_sub(same_tail);
        lines.get(same_head..end).unwrap_or_default().iter().map(|line| masked(line)).collect()
    };
    let (old, new) = (middle(&before), middle(&after));
    let _ = writeln!(out, "@@ -{},{} +{},{} @@", same_head + 1, old.len(), same_head + 1, new.len());
    for line in old {
        let _ = writeln!(out, "-{line}");
    }
    for line in new {
        let _ = writeln!(out, "+{line}");
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
    comment.ends_with("(unused) ---")
}
