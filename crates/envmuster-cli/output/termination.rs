//! What `kubectl describe` shows of a container that did not start: the names first, for the
//! message is cut at 4,096 bytes.

use std::fmt::Write;

use envmuster::{Checked, Severity};

const MOST_BYTES: usize = 4096;

/// The errors of a check.
pub(crate) fn message(checked: &Checked) -> String {
    let errors = || checked.report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let mut names: Vec<&str> = errors().filter_map(|finding| finding.variable.as_deref()).collect();
    names.dedup();
    let mut text = format!("envmuster: {}", super::counted(errors().count(), "error"));
    if !names.is_empty() {
        // Writing into a String cannot fail.
        let _ = write!(text, ": {}", names.join(", "));
    }
    for finding in errors() {
        let _ = write!(text, "\n{}: {}", finding.rule, finding.message);
    }
    cut(text)
}

/// As much as Kubernetes keeps, with a sign where something is left off.
pub(crate) fn cut(mut text: String) -> String {
    const MARK: &str = "…";
    if text.len() > MOST_BYTES {
        text.truncate(text.floor_char_boundary(MOST_BYTES - MARK.len()));
        text.push_str(MARK);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_message_is_cut_at_a_character() {
        assert_eq!(cut("short".to_owned()), "short");
        for shift in 0..4 {
            let text = cut("a".repeat(shift) + &"€".repeat(2000));
            assert!(text.len() <= 4096 && text.len() > 4090 && text.ends_with('…'));
        }
    }
}
