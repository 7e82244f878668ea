//! Reads terms from the bytes of a comment, over several comment lines where brackets run on.
//! It looks ahead only within one bracket and a bounded number of lines, so a file costs linear time.

use super::{Argument, Call, Term};

/// How deep brackets may nest, and over how many lines they may run; beyond that they are text.
const DEPTH: u8 = 16;
const LINES: u8 = 64;

/// A place in a block of comment lines.
#[derive(Clone, Copy)]
pub(super) struct Scanner<'s> {
    source: &'s [u8],
    /// The next byte.
    pub(super) at: usize,
    /// Where the block ends.
    end: usize,
    lines: u8,
    depth: u8,
}

impl<'s> Scanner<'s> {
    pub(super) fn new(source: &'s [u8], at: usize, end: usize) -> Self {
        Self { source, at, end, lines: 0, depth: 0 }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        let at = self.at.checked_add(ahead)?;
        if at < self.end { self.source.get(at).copied() } else { None }
    }

    pub(super) fn eat(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    /// Takes bytes while they fit, and gives them as text.
    pub(super) fn take_while(&mut self, fits: impl Fn(u8) -> bool) -> String {
        let start = self.at;
        while self.peek().is_some_and(&fits) {
            self.at += 1;
        }
        String::from_utf8_lossy(self.source.get(start..self.at).unwrap_or_default()).into_owned()
    }

    pub(super) fn skip_blanks(&mut self) {
        while self.peek().is_some_and(is_blank) {
            self.at += 1;
        }
    }

    /// What may stand behind a decorator's `=`; `None` where nothing that can be read does.
    pub(super) fn decorator_value(&mut self) -> Option<Term> {
        if let Some(term) = self.bracketed().or_else(|| self.hyphenated_call()) {
            return Some(term);
        }
        if self.peek().is_some_and(is_quote) {
            return self.quoted();
        }
        self.word(|b| b != b'#' && b != b' ' && !is_line_end(b))
    }

    /// `(a, key=b)`.
    pub(super) fn arguments(&mut self) -> Option<Vec<Argument>> {
        self.attempt(|scanner| {
            scanner.eat(b'(')?;
            scanner.separated(b')', Self::argument)
        })
    }

    fn argument(&mut self) -> Option<Argument> {
        if let Some((key, term)) = self.attempt(|scanner| scanner.entry(Self::argument_value)) {
            return Some(Argument { key: Some(key), term });
        }
        Some(Argument { key: None, term: self.argument_value()? })
    }

    fn argument_value(&mut self) -> Option<Term> {
        self.bracketed().or_else(|| self.quoted()).or_else(|| self.argument_word())
    }

    /// A bare word up to `,` or `)`. A URL may hold a pair of parentheses of its own.
    fn argument_word(&mut self) -> Option<Term> {
        let start = self.at;
        let mut open = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b',' | b'\n' | b'\r' => break,
                b'(' => open += 1,
                b')' if open == 0 => break,
                b')' => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
        let end = std::mem::replace(&mut self.at, start);
        self.word_to(end)
    }

    fn element(&mut self) -> Option<Term> {
        self.bracketed()
            .or_else(|| self.quoted())
            .or_else(|| self.word(|b| !matches!(b, b' ' | b',' | b')' | b'}' | b']') && !is_line_end(b)))
    }

    /// A call, list or record; leaves its place as it was where none can be read.
    fn bracketed(&mut self) -> Option<Term> {
        match self.peek()? {
            b'[' => self.attempt(|scanner| {
                scanner.eat(b'[')?;
                scanner.separated(b']', Self::element).map(Term::List)
            }),
            b'{' => self.attempt(|scanner| {
                scanner.eat(b'{')?;
                scanner.separated(b'}', Self::record_entry).map(Term::Record)
            }),
            byte if byte.is_ascii_alphabetic() => self.attempt(|scanner| {
                let name = scanner.take_while(is_identifier);
                Some(Term::Call(Call { name, arguments: scanner.arguments()? }))
            }),
            _ => None,
        }
    }

    /// `http-url(noTrailingSlash=true)`: kinds have hyphens, which names of functions have not.
    fn hyphenated_call(&mut self) -> Option<Term> {
        self.peek().filter(u8::is_ascii_alphabetic)?;
        self.attempt(|scanner| {
            let name = scanner.take_while(|byte| is_identifier(byte) || byte == b'-');
            Some(Term::Call(Call { name, arguments: scanner.arguments()? }))
        })
    }

    fn record_entry(&mut self) -> Option<(String, Term)> {
        self.attempt(|scanner| scanner.entry(Self::element))
    }

    /// `key=value`, with white space round `=` where the value is an element of a record.
    fn entry(&mut self, value: impl Fn(&mut Self) -> Option<Term>) -> Option<(String, Term)> {
        if !self.peek()?.is_ascii_alphabetic() {
            return None;
        }
        let key = self.take_while(is_identifier);
        self.skip_blanks();
        self.eat(b'=')?;
        self.skip_blanks();
        Some((key, value(self)?))
    }

    /// Items with commas between them, a comma behind the last allowed, up to `close`.
    fn separated<T>(&mut self, close: u8, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.eat(close).is_some() {
                return Some(items);
            }
            items.push(item(self)?);
            self.skip_space()?;
            if self.eat(b',').is_none() {
                return self.eat(close).map(|()| items);
            }
        }
    }

    /// White space inside brackets: blanks, notes to the end of a line, and the start of the next
    /// comment line. `#word` is a word, not a note.
    fn skip_space(&mut self) -> Option<()> {
        loop {
            self.skip_blanks();
            if self.peek() == Some(b'#') && !self.peek_at(1).is_some_and(|b| b.is_ascii_alphanumeric()) {
                while self.peek().is_some_and(|b| !is_line_end(b)) {
                    self.at += 1;
                }
            }
            if !self.peek().is_some_and(is_line_end) {
                return Some(());
            }
            if self.eat(b'\r').is_none() || self.peek() == Some(b'\n') {
                self.at += 1;
            }
            self.lines = self.lines.checked_add(1).filter(|&lines| lines <= LINES)?;
            self.skip_blanks();
            self.eat(b'#')?;
        }
    }

    /// Quoted text on one line: `\` and the quote is the quote; behind `"` and `` ` `` `\n` is a line
    /// break and `$` refers.
    fn quoted(&mut self) -> Option<Term> {
        let quote = self.peek().filter(|&b| is_quote(b))?;
        self.attempt(|scanner| {
            scanner.at += 1;
            let mut text = Vec::new();
            loop {
                match scanner.peek()? {
                    b'\n' | b'\r' => return None,
                    byte if byte == quote => break,
                    b'\\' if scanner.peek_at(1) == Some(quote) => {
                        text.push(quote);
                        scanner.at += 2;
                    }
                    byte => {
                        text.push(byte);
                        scanner.at += 1;
                    }
                }
            }
            scanner.at += 1;
            let text = String::from_utf8_lossy(&text).into_owned();
            Some(if quote == b'\'' { Term::Text(text) } else { Term::expanded(&text.replace("\\n", "\n")) })
        })
    }

    fn word(&mut self, fits: impl Fn(u8) -> bool) -> Option<Term> {
        let rest = self.source.get(self.at..self.end)?;
        let length = rest.iter().take_while(|&&b| fits(b)).count();
        self.word_to(self.at + length)
    }

    fn word_to(&mut self, end: usize) -> Option<Term> {
        let bytes = self.source.get(self.at..end).filter(|bytes| !bytes.is_empty())?;
        self.at = end;
        Some(Term::from_word(String::from_utf8_lossy(bytes).trim()))
    }

    /// Reads one level deeper; where that fails, nothing has been read.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = Self { depth: self.depth.checked_add(1).filter(|&depth| depth <= DEPTH)?, ..*self };
        let read = read(&mut ahead)?;
        *self = Self { depth: self.depth, ..ahead };
        Some(read)
    }
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

pub(super) fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

fn is_identifier(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
