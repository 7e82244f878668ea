//! The engine: one pass over the bytes, with a stack for texts that hold code.

use super::lexis::Quote;
use super::meaning::{Begins, Meaning};
use super::{Kind, Language, Lexis, Token};

/// Reads a text as code of a language.
pub(crate) fn lex(text: &str, language: Language) -> Vec<Token> {
    let lexis = language.lexis();
    let mut engine = Engine {
        bytes: text.as_bytes(),
        at: 0,
        language,
        lexis,
        meanings: lexis.meanings(),
        tokens: Vec::with_capacity(text.len() / 5),
        depth: 0,
        open: Vec::new(),
        hopeless: Vec::new(),
    };
    engine.run();
    engine.tokens
}

/// A text whose hole is being read.
struct OpenText {
    quote: &'static Quote,
    hole: &'static str,
    /// Braces opened inside the hole.
    braces: u32,
}

struct Engine<'a> {
    bytes: &'a [u8],
    at: usize,
    language: Language,
    lexis: &'static Lexis,
    /// What each byte means.
    meanings: &'static [Meaning; 256],
    tokens: Vec<Token>,
    /// Round and square brackets that are open.
    depth: u32,
    open: Vec<OpenText>,
    /// Marks that were found not to close before a line's end, so that it is not searched again.
    hopeless: Vec<(&'static str, usize)>,
}

/// How a text ended.
enum End {
    Close(usize),
    Hole(usize),
    Never,
}

impl Engine<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            let meaning = self.meaning(byte);
            if meaning.opens && (self.comment() || self.quoted()) {
                continue;
            }
            match meaning.begins {
                Begins::Space => self.skip(|byte| byte == b' '),
                Begins::Line => self.line(),
                Begins::Word => self.word(),
                Begins::Number => self.number(),
                Begins::Other => self.other(byte),
            }
        }
    }

    fn line(&mut self) {
        if self.lexis.newlines && self.depth == 0 && self.open.is_empty() {
            self.push(Kind::Newline, self.at, self.at + 1);
        }
        self.skip(|byte| byte == b' ');
    }

    fn other(&mut self, byte: u8) {
        match byte {
            b'\\' if self.lexis.newlines => self.at += 2,
            b'/' if self.lexis.regexes && self.regex() => {}
            b'\'' if self.language == Language::Rust => self.character(),
            _ => self.mark(byte),
        }
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        // Larger texts are not read at all.
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(end)) else { return };
        self.tokens.push(Token { kind, start, end });
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn meaning(&self, byte: u8) -> Meaning {
        self.meanings.get(usize::from(byte)).copied().unwrap_or(Meaning::NONE)
    }

    fn in_word(&self, byte: u8) -> bool {
        self.meaning(byte).in_words
    }

    /// Goes on behind this byte and the wanted ones that follow.
    fn skip(&mut self, wanted: impl Fn(u8) -> bool) {
        let mut at = self.at + 1;
        while self.bytes.get(at).is_some_and(|byte| wanted(*byte)) {
            at += 1;
        }
        self.at = at;
    }

    fn number(&mut self) {
        let start = self.at;
        self.skip(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.');
        self.push(Kind::Number, start, self.at);
    }

    fn comment(&mut self) -> bool {
        let lexis = self.lexis;
        if lexis.line_comments.iter().any(|mark| self.rest().starts_with(mark.as_bytes())) {
            self.at = memchr::memchr(b'\n', self.rest()).map_or(self.bytes.len(), |more| self.at + more);
            return true;
        }
        let rest = self.rest();
        let Some((open, close)) =
            lexis.block_comments.iter().find(|(open, _)| rest.starts_with(open.as_bytes()))
        else {
            return false;
        };
        let from = self.at + open.len();
        self.at = find(self.bytes, from, close.as_bytes()).map_or(self.bytes.len(), |at| at + close.len());
        true
    }

    /// Reads a text that starts here.
    fn quoted(&mut self) -> bool {
        let rest = self.rest();
        let Some(quote) = self.lexis.quotes.iter().find(|quote| rest.starts_with(quote.open.as_bytes()))
        else {
            return false;
        };
        // `r"` opens a raw text only where a word would start.
        let inside_word = self.at > 0 && self.bytes.get(self.at - 1).is_some_and(|byte| self.in_word(*byte));
        if inside_word && quote.open.starts_with('r') {
            return false;
        }
        self.text(quote, quote.hole);
        true
    }

    fn text(&mut self, quote: &'static Quote, hole: Option<&'static str>) {
        let start = self.at + quote.open.len();
        if self.hopeless.iter().any(|(mark, end)| *mark == quote.open && self.at < *end) {
            return self.mark(quote.open.as_bytes().first().copied().unwrap_or_default());
        }
        match self.end_of_text(start, quote, hole) {
            End::Close(end) => {
                self.push(Kind::Text, start, end);
                self.at = end + quote.close.len();
            }
            End::Hole(end) => {
                let Some(hole) = hole else { return };
                self.push(Kind::TextStart, start, end);
                self.at = end + hole.len();
                self.open.push(OpenText { quote, hole, braces: 0 });
            }
            End::Never if quote.many_lines => self.at = self.bytes.len(),
            End::Never => {
                let end = find(self.bytes, start, b"\n").unwrap_or(self.bytes.len());
                self.hopeless.retain(|(mark, _)| *mark != quote.open);
                self.hopeless.push((quote.open, end));
                self.mark(quote.open.as_bytes().first().copied().unwrap_or_default());
            }
        }
    }

    fn end_of_text(&self, start: usize, quote: &Quote, hole: Option<&str>) -> End {
        let close = quote.close.as_bytes();
        let first = |mark: &str| mark.as_bytes().first().copied().unwrap_or(b'\n');
        let (closing, opening) = (first(quote.close), hole.map_or(b'\n', first));
        let mut at = start;
        loop {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let plain = match (quote.many_lines, hole) {
                (true, None) => memchr::memchr2(closing, b'\\', rest),
                (true, Some(_)) => memchr::memchr3(closing, b'\\', opening, rest),
                (false, None) => memchr::memchr3(closing, b'\\', b'\n', rest),
                (false, Some(_)) => {
                    rest.iter().position(|byte| [closing, b'\\', b'\n', opening].contains(byte))
                }
            };
            let Some(plain) = plain else { return End::Never };
            at += plain;
            let rest = rest.get(plain..).unwrap_or_default();
            let byte = rest.first().copied().unwrap_or_default();
            if byte == b'\\' && quote.escapes {
                at += 2;
            } else if rest.starts_with(close) {
                return End::Close(at);
            } else if hole.is_some_and(|hole| rest.starts_with(hole.as_bytes())) {
                // A doubled brace stands for itself.
                if hole == Some("{") && rest.starts_with(b"{{") {
                    at += 2;
                } else {
                    return End::Hole(at);
                }
            } else if byte == b'\n' && !quote.many_lines {
                return End::Never;
            } else {
                at += 1;
            }
        }
    }

    /// Goes on with the text whose hole ends here.
    fn close_hole(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let start = self.at + 1;
        match self.end_of_text(start, open.quote, Some(open.hole)) {
            End::Close(end) => {
                self.push(Kind::TextEnd, start, end);
                self.at = end + open.quote.close.len();
            }
            End::Hole(end) => {
                self.push(Kind::TextMiddle, start, end);
                self.at = end + open.hole.len();
                self.open.push(OpenText { braces: 0, ..open });
            }
            End::Never if open.quote.many_lines => self.at = self.bytes.len(),
            End::Never => self.at = start,
        }
    }

    fn word(&mut self) {
        let start = self.at;
        let meanings = self.meanings;
        self.skip(|byte| meanings.get(usize::from(byte)).is_some_and(|meaning| meaning.in_words));
        let word = self.bytes.get(start..self.at).unwrap_or_default();
        let quote = self.rest().first().copied();
        if self.language == Language::Python && matches!(quote, Some(b'"' | b'\'')) && is_prefix(word) {
            let holes = word.iter().any(|byte| matches!(byte, b'f' | b'F' | b't' | b'T'));
            let rest = self.rest();
            if let Some(quote) =
                self.lexis.quotes.iter().find(|quote| rest.starts_with(quote.open.as_bytes()))
            {
                return self.text(quote, holes.then_some("{"));
            }
        }
        self.push(Kind::Word, start, self.at);
    }

    fn mark(&mut self, byte: u8) {
        match byte {
            b'(' | b'[' => self.depth += 1,
            b')' | b']' => self.depth = self.depth.saturating_sub(1),
            b'{' if !self.lexis.regexes && self.language == Language::Python => self.depth += 1,
            b'}' if self.language == Language::Python && self.open.is_empty() => {
                self.depth = self.depth.saturating_sub(1);
            }
            _ => {}
        }
        match (byte, self.open.last_mut()) {
            (b'{', Some(open)) => open.braces += 1,
            (b'}', Some(open)) if open.braces == 0 => return self.close_hole(),
            (b'}', Some(open)) => open.braces -= 1,
            _ => {}
        }
        self.push(Kind::Mark(byte), self.at, self.at + 1);
        self.at += 1;
    }

    /// A character literal, or the mark of a lifetime.
    fn character(&mut self) {
        let rest = self.rest();
        let length = match rest.get(1) {
            Some(b'\\') => rest.iter().take(12).skip(3).position(|byte| *byte == b'\'').map(|at| at + 4),
            Some(_) => rest.iter().take(6).skip(2).position(|byte| *byte == b'\'').map(|at| at + 3),
            None => None,
        };
        let is_lifetime = rest.get(1).is_some_and(|byte| self.in_word(*byte) && byte.is_ascii())
            && rest.get(2) != Some(&b'\'');
        match length {
            Some(length) if !is_lifetime => self.at += length,
            _ => self.mark(b'\''),
        }
    }

    /// A regular expression, where one can stand here.
    fn regex(&mut self) -> bool {
        let behind_value = self.tokens.last().is_some_and(|token| match token.kind {
            Kind::Word => !is_operator(self.bytes.get(token.start as usize..token.end as usize)),
            Kind::Number | Kind::Text | Kind::TextEnd => true,
            Kind::Mark(mark) => matches!(mark, b')' | b']' | b'}' | b'<'),
            Kind::TextStart | Kind::TextMiddle | Kind::Newline => false,
        });
        if behind_value || self.hopeless.iter().any(|(mark, end)| *mark == "/" && self.at < *end) {
            return false;
        }
        let mut at = self.at + 1;
        let mut in_class = false;
        while let Some(&byte) = self.bytes.get(at) {
            match byte {
                b'\\' => at += 1,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    self.at = at + 1;
                    return true;
                }
                b'\n' => break,
                _ => {}
            }
            at += 1;
        }
        self.hopeless.retain(|(mark, _)| *mark != "/");
        self.hopeless.push(("/", at));
        false
    }
}

/// Whether a word before a quote is the prefix of a Python text.
fn is_prefix(word: &[u8]) -> bool {
    word.len() <= 2 && word.iter().all(|byte| b"rbuftRBUFT".contains(byte))
}

/// Whether an expression follows a word of JavaScript.
fn is_operator(word: Option<&[u8]>) -> bool {
    matches!(
        word,
        Some(b"return" | b"typeof" | b"case" | b"in" | b"of" | b"await" | b"yield" | b"else" | b"do")
    )
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes.get(from..)?, wanted).map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: Language) -> Vec<String> {
        lex(text, language)
            .into_iter()
            .map(|token| {
                let piece = text.get(token.start as usize..token.end as usize).unwrap_or_default();
                match token.kind {
                    Kind::Text => format!("'{piece}'"),
                    Kind::TextStart => format!("'{piece}"),
                    Kind::TextMiddle | Kind::TextEnd => format!("{piece}'"),
                    _ => piece.to_owned(),
                }
            })
            .collect()
    }

    #[test]
    fn comments_are_dropped_and_texts_are_one_token() {
        assert_eq!(shown("a # b 'c'\nd", Language::Python), ["a", "\n", "d"]);
        assert_eq!(
            shown("a(\"x # y\", '''p\nq''')", Language::Python),
            ["a", "(", "'x # y'", ",", "'p\nq'", ")"]
        );
        assert_eq!(shown("a // b\n/* c */ d", Language::JavaScript), ["a", "d"]);
    }

    #[test]
    fn code_inside_a_text_is_code() {
        assert_eq!(shown("`a${b.c}d${e}`", Language::JavaScript), ["'a", "b", ".", "c", "d'", "e", "'"]);
        assert_eq!(shown("f\"A_{x}\"", Language::Python), ["'A_", "x", "'"]);
        assert_eq!(shown("\"A_{x}\"", Language::Python), ["'A_{x}'"]);
        assert_eq!(shown("`${ {a: `x${y}`} }`", Language::JavaScript).len(), 9);
    }

    #[test]
    fn what_only_looks_like_a_text_is_none() {
        assert_eq!(shown("fn f<'a>(x: &'a str, c: char) { '\\'' }", Language::Rust).last().unwrap(), "}");
        assert_eq!(shown("a = /['\"`]/g; b", Language::JavaScript), ["a", "=", "g", ";", "b"]);
        assert_eq!(shown("<p>Don't</p>\n{x}", Language::JavaScript).last().unwrap(), "}");
    }

    #[test]
    fn a_long_line_of_anything_takes_linear_time() {
        for piece in ["[", "{", "`${", "\\'", "'\\", "/", "\"", "/*", "f'{", "<!--", "''' '"] {
            let text = piece.repeat(300_000);
            for language in [Language::JavaScript, Language::Python, Language::Rust, Language::Php] {
                assert!(lex(&text, language).len() <= text.len());
            }
        }
    }
}
