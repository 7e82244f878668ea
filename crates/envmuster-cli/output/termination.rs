//! What `kubectl describe` shows of a container that did not start: the names first, for the
//! message is cut at 4,096 bytes.

use std::fmt::Write;

use envmuster::{Checked, Severity};

use super::words::counted;

const MOST_BYTES: usize = 4096;

/// What of a check stops a start: the errors, and the warnings where these are denied.
pub(crate) fn message(checked: &Checked, failing: Severity) -> String {
    let of = |severity| checked.report.findings.iter().filter(move |finding| finding.severity == severity);
    let stops = || of(Severity::Error).chain(of(Severity::Warning)).take_while(|it| it.severity >= failing);
    let mut names: Vec<&str> = stops().filter_map(|finding| finding.variable.as_deref()).collect();
    names.dedup();
    let counts = [Severity::Error, Severity::Warning].map(|severity| (severity, of(severity).count()));
    let counts = counts.into_iter().filter(|(severity, count)| *severity >= failing && *count > 0);
    let counts: Vec<_> = counts.map(|(severity, count)| counted(count, severity.as_str())).collect();
    let mut text = format!("envmuster: {}", counts.join(", "));
    if !names.is_empty() {
        // Writing into a String cannot fail.
        let _ = write!(text, ": {}", names.join(", "));
    }
    for finding in stops() {
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
