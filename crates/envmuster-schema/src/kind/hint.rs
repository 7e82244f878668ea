//! Common mistakes, told by the shape of a value and in words of our own.
//!
//! A hint reads after "the value " and never holds a word of the value.

/// Says what a refused value looks like.
pub(super) type Hint = fn(&str) -> Option<&'static str>;

/// Mistakes that any value may hold.
pub(super) fn common(text: &str) -> Option<&'static str> {
    let quoted = |quote| text.len() > 1 && text.starts_with(quote) && text.ends_with(quote);
    if text.is_empty() {
        Some("is empty")
    } else if quoted('"') || quoted('\'') || quoted('`') {
        Some("is in quotes, which are part of it")
    } else if text.ends_with('\r') {
        Some("ends in a carriage return, as lines of a Windows file do")
    } else if text.trim().len() < text.len() {
        Some("has white space around it")
    } else if ["${", "$(", "{{"].iter().any(|mark| text.contains(mark)) {
        Some("holds a reference that nothing has replaced")
    } else if text.contains(" #") {
        Some("holds what looks like a comment")
    } else if text.contains(|c: char| c.is_control() && c != '\n') {
        Some("holds a control character")
    } else {
        None
    }
}

/// Mistakes in a value that is one word.
pub(super) fn word(text: &str) -> Option<&'static str> {
    common(text).or_else(|| text.contains(char::is_whitespace).then_some("has white space in it"))
}

/// Mistakes in a number.
pub(super) fn number(text: &str) -> Option<&'static str> {
    word(text).or_else(|| {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        if !unsigned.starts_with(|c: char| c.is_ascii_digit()) {
            None
        } else if unsigned.ends_with(|c: char| c.is_alphabetic() || c == '%') {
            Some("has a unit or other letters behind the number")
        } else if unsigned.contains([',', '_', '\'']) {
            Some("has a thousands separator")
        } else if unsigned.contains('.') {
            Some("has a decimal point")
        } else {
            None
        }
    })
}

/// Mistakes in a URL.
pub(super) fn url(text: &str) -> Option<&'static str> {
    word(text).or_else(|| {
        if text.contains('\\') {
            Some("has a backslash where a slash belongs")
        } else if !text.contains("://") {
            Some("does not start with a scheme and ://")
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_mistakes_are_told_apart() {
        assert_eq!(common("\"a\""), Some("is in quotes, which are part of it"));
        assert_eq!(common("a\r"), Some("ends in a carriage return, as lines of a Windows file do"));
        assert_eq!(common(" a"), Some("has white space around it"));
        assert_eq!(common("http://${HOST}"), Some("holds a reference that nothing has replaced"));
        assert_eq!(number("12px"), Some("has a unit or other letters behind the number"));
        assert_eq!(number("1,000"), Some("has a thousands separator"));
        assert_eq!(number("3.7"), Some("has a decimal point"));
        assert_eq!(url("example.org"), Some("does not start with a scheme and ://"));
    }

    #[test]
    fn a_single_quote_mark_is_not_a_quoted_value() {
        assert_eq!(common("\""), None);
    }
}
