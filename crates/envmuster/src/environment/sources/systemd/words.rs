//! Splits a setting into words as systemd does: quotes at any place, C's escapes, `%` specifiers.

/// A word.
pub(super) struct Word {
    pub(super) text: String,
    /// Whether a `%` in it stands for something that only the machine knows.
    pub(super) has_specifier: bool,
}

/// The words of a setting; an error ends them.
pub(super) struct Words<'a> {
    rest: &'a str,
}

/// A quote that is not closed, or an escape that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unreadable;

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn word(&mut self) -> Result<Word, Unreadable> {
        let mut word = Word { text: String::new(), has_specifier: false };
        let mut characters = self.rest.chars();
        let mut quote = None;
        while let Some(character) = characters.next() {
            match (quote, character) {
                (None, '"' | '\'') => quote = Some(character),
                (Some(open), _) if open == character => quote = None,
                (_, '\\') => word.text.push(escaped(&mut characters)?),
                (_, '%') if characters.as_str().starts_with('%') => {
                    characters.next();
                    word.text.push('%');
                }
                (_, '%') => {
                    word.has_specifier = true;
                    // What stands in its place is no part of a name.
                    word.text.push(char::REPLACEMENT_CHARACTER);
                    characters.next();
                }
                (None, space) if space.is_ascii_whitespace() => {
                    self.rest = characters.as_str();
                    return Ok(word);
                }
                _ => word.text.push(character),
            }
        }
        self.rest = "";
        if quote.is_some() { Err(Unreadable) } else { Ok(word) }
    }
}

impl Iterator for Words<'_> {
    type Item = Result<Word, Unreadable>;

    fn next(&mut self) -> Option<Self::Item> {
        self.rest = self.rest.trim_start();
        (!self.rest.is_empty()).then(|| {
            let word = self.word();
            if word.is_err() {
                self.rest = "";
            }
            word
        })
    }
}

/// The character that stands behind a backslash.
fn escaped(characters: &mut std::str::Chars<'_>) -> Result<char, Unreadable> {
    let rest = characters.as_str();
    let next = characters.next().ok_or(Unreadable)?;
    let (skip, digits, radix) = match next {
        'n' => return Ok('\n'),
        't' => return Ok('\t'),
        'r' => return Ok('\r'),
        'a' => return Ok('\u{7}'),
        'b' => return Ok('\u{8}'),
        'f' => return Ok('\u{c}'),
        'v' => return Ok('\u{b}'),
        's' => return Ok(' '),
        '\\' | '"' | '\'' => return Ok(next),
        'x' => (1, 2, 16),
        'u' => (1, 4, 16),
        'U' => (1, 8, 16),
        '0'..='7' => (0, 3, 8),
        _ => return Err(Unreadable),
    };
    let code = rest.get(skip..skip + digits).and_then(|code| u32::from_str_radix(code, radix).ok());
    *characters = rest.get(skip + digits..).unwrap_or_default().chars();
    code.filter(|&code| code != 0).and_then(char::from_u32).ok_or(Unreadable)
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn words(text: &str) -> Vec<Option<String>> {
        Words::new(text).map(|word| word.ok().map(|word| word.text)).collect()
    }

    #[test]
    fn quotes_escapes_and_specifiers_are_read() {
        let read = |text: &str| words(text).into_iter().flatten().collect::<Vec<_>>();
        assert_eq!(read(r#"A=1 "B=two words" 'C=it"s'"#), ["A=1", "B=two words", "C=it\"s"]);
        assert_eq!(read(r"A=a\x20b\tc B=100%% C=\\"), ["A=a b\tc", "B=100%", "C=\\"]);
        assert_eq!(words(r#"A=1 "B=open"#), [Some("A=1".to_owned()), None]);
        assert_eq!(words(r"A=\q"), [None]);
        assert!(Words::new("A=%i").next().unwrap().unwrap().has_specifier);
    }
}
