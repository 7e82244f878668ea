//! What a header's words are made of: the title and its note.

use super::decoration::split_tag;

/// A header as written, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::schema) struct Title<'t> {
    pub title: &'t str,
    /// What a trailing parenthesis says.
    pub note: Option<&'t str>,
}

impl<'t> Title<'t> {
    /// Takes a header apart. What is drawn round it is gone already.
    pub(in crate::schema) fn of(header: &'t str) -> Self {
        let (header, _tag) = split_tag(header);
        let header = header.trim_end_matches(is_drawn).trim();
        let plain = Self { title: header.trim_end_matches([':', '：']).trim_end(), note: None };
        let Some((before, closing)) = header.strip_suffix([')', '）']).map(|open| (open, true)) else {
            return plain;
        };
        let Some(open) = opening(before).filter(|_| closing) else { return plain };
        let title = before.get(..open).unwrap_or_default();
        let note = before.get(open..).unwrap_or_default().trim_start_matches(['(', '（']).trim();
        // `### (optional)` has no title but its note.
        if note.is_empty() || !title.chars().any(char::is_alphanumeric) {
            return plain;
        }
        Self {
            title: title.trim_end_matches(|c| is_drawn(c) || c.is_whitespace() || c == ':').trim(),
            note: Some(note),
        }
    }
}

/// Where the parenthesis opens that the end of `text` would close.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, c) in text.char_indices().rev() {
        match c {
            ')' | '）' => depth += 1,
            '(' | '（' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn is_drawn(c: char) -> bool {
    matches!(c, '=' | '-' | '~' | '*' | '─' | '═' | '–' | '—' | '━')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(header: &str) -> (&str, Option<&str>) {
        let Title { title, note } = Title::of(header);
        (title, note)
    }

    #[test]
    fn a_trailing_parenthesis_is_the_note() {
        assert_eq!(parts("DATABASE SERVICE (Supabase)"), ("DATABASE SERVICE", Some("Supabase")));
        assert_eq!(parts("Mail (SMTP) relay"), ("Mail (SMTP) relay", None));
        assert_eq!(parts("Queue (see f(x))"), ("Queue", Some("see f(x)")));
        assert_eq!(parts("Database (Postgres) --- [REQUIRED]"), ("Database", Some("Postgres")));
    }

    #[test]
    fn a_title_without_its_note_is_kept_as_written() {
        assert_eq!(parts("OPTIONAL: WhatsApp - later"), ("OPTIONAL: WhatsApp - later", None));
        assert_eq!(parts("(optional)"), ("(optional)", None));
        assert_eq!(parts("Redis:"), ("Redis", None));
    }
}
