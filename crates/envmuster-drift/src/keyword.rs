//! The words for which a file is looked at, and what must stand around them: most files that hold a word hold it
//! by chance.

/// No key of a provider is shorter.
pub(crate) const LEAST_KEY: usize = 20;

/// A word.
pub(crate) struct Keyword {
    pub(crate) text: String,
    around: Around,
}

enum Around {
    Anything,
    NoLetterBehind,
    ValueBehind,
    QuoteBefore,
}

impl Keyword {
    /// A word, whatever stands around it.
    pub(crate) fn plain(word: &str) -> Self {
        Self { text: word.to_owned(), around: Around::Anything }
    }

    /// A word as an idiom says it. Behind `environ$` no letter follows. Behind `validationSchema=`, blanks aside, the
    /// sign of a value does, and no brace, as behind an attribute of JSX. With `^AKIA` a text begins that is as
    /// long as a key.
    pub(crate) fn of_idiom(word: &str) -> Self {
        let (text, around) = if let Some(text) = word.strip_suffix('$') {
            (text, Around::NoLetterBehind)
        } else if let Some(text) = word.strip_suffix('=') {
            (text, Around::ValueBehind)
        } else if let Some(text) = word.strip_prefix('^') {
            (text, Around::QuoteBefore)
        } else {
            (word, Around::Anything)
        };
        Self { text: text.to_owned(), around }
    }

    /// Whether what must stand around it does, at a place where it stands itself.
    pub(crate) fn counts(&self, bytes: &[u8], start: usize) -> bool {
        let behind = bytes.get(start + self.text.len()..).unwrap_or_default();
        match self.around {
            Around::Anything => true,
            Around::NoLetterBehind => !behind.first().is_some_and(u8::is_ascii_alphanumeric),
            Around::ValueBehind => {
                let sign = behind.trim_ascii_start();
                matches!(sign.first(), Some(b'=' | b':')) && sign.get(1) != Some(&b'{')
            }
            Around::QuoteBefore => {
                let quote = start.checked_sub(1).and_then(|before| bytes.get(before));
                let key = bytes.get(start..start + LEAST_KEY);
                quote.is_some_and(|quote| {
                    b"\"'`".contains(quote) && key.is_some_and(|key| !key.contains(quote))
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(word: &str, text: &str) -> bool {
        let keyword = Keyword::of_idiom(word);
        text.match_indices(&keyword.text).any(|(start, _)| keyword.counts(text.as_bytes(), start))
    }

    #[test]
    fn what_stands_around_a_word_decides() {
        assert!(counts("environ$", "os.environ['A']") && !counts("environ$", "environment"));
        assert!(counts("schema=", "schema: X") && counts("schema=", "schema\n  = X"));
        assert!(!counts("schema=", "<Form schema={x} />") && !counts("schema=", "(schema, x)"));
        assert!(counts("^AKIA", "'AKIAxxxxxxxxxxxxxxxx'") && !counts("^AKIA", "xAKIAxxxxxxxxxxxxxxxx"));
        assert!(!counts("^AKIA", "'AKIA' + \"xxxxxxxxxxxxxxxx\"") && !counts("^AKIA", "'AKIA"));
        assert!(counts("env", "environment"));
    }
}
