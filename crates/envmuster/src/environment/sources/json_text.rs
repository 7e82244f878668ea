//! JSON into nodes, with the comments and last commas that dev containers may have: YAML knows
//! neither, nor JSON's pairs of surrogates.

use std::rc::Rc;

use super::node::{Broken, Content, DEEPEST, Document, Entry, Node};

/// Reads a text that is one JSON value.
pub(super) fn document(bytes: &[u8]) -> Result<Document, Broken> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = u32::try_from(1 + memchr::memchr_iter(b'\n', before).count()).unwrap_or(u32::MAX);
        Broken { line, why: "it is not UTF-8" }
    })?;
    let mut reader =
        Reader { text: text.strip_prefix('\u{feff}').unwrap_or(text), at: 0, line: 1, twice: Vec::new() };
    reader.skip();
    let root = reader.value(0)?;
    reader.skip();
    if reader.at < reader.text.len() {
        return Err(reader.broken("something follows behind the end"));
    }
    Ok(Document { root, twice: reader.twice })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    twice: Vec<u32>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn broken(&self, why: &'static str) -> Broken {
        Broken { line: self.line, why }
    }

    fn advance(&mut self, bytes: usize) {
        let passed = self.rest().as_bytes().get(..bytes).unwrap_or_default();
        let lines = memchr::memchr_iter(b'\n', passed).count();
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.at += bytes;
    }

    /// Skips spaces and comments.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let spaces = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            if spaces > 0 {
                self.advance(spaces);
            } else if rest.starts_with("//") {
                self.advance(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.advance(rest.find("*/").map_or(rest.len(), |end| end + 2));
            } else {
                return;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Rc<Node>, Broken> {
        if depth > DEEPEST {
            return Err(self.broken("it is nested too deep"));
        }
        let line = self.line;
        let content = match self.peek() {
            Some(b'{') => self.map(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Content::Scalar { text: self.string()?, quoted: true },
            _ => self.word()?,
        };
        Ok(Rc::new(Node { line, content, size: 1, tag: None }))
    }

    fn map(&mut self, depth: usize) -> Result<Content, Broken> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        self.advance(1);
        loop {
            self.skip();
            if self.closes(b'}') {
                return Ok(Content::Map(entries));
            }
            let line = self.line;
            if self.peek() != Some(b'"') {
                return Err(self.broken("a key in quotes should stand here"));
            }
            let key = self.string()?;
            self.skip();
            if self.peek() != Some(b':') {
                return Err(self.broken("a `:` should stand behind the key"));
            }
            self.advance(1);
            self.skip();
            let value = self.value(depth + 1)?;
            if !seen.insert(key.clone()) {
                self.twice.push(line);
            }
            entries.push(Entry { key, line, value });
            self.comma(b'}')?;
        }
    }

    fn list(&mut self, depth: usize) -> Result<Content, Broken> {
        let mut items = Vec::new();
        self.advance(1);
        loop {
            self.skip();
            if self.closes(b']') {
                return Ok(Content::List(items));
            }
            items.push(self.value(depth + 1)?);
            self.comma(b']')?;
        }
    }

    fn closes(&mut self, close: u8) -> bool {
        let closes = self.peek() == Some(close);
        if closes {
            self.advance(1);
        }
        closes
    }

    /// A comma, unless what closes stands there.
    fn comma(&mut self, close: u8) -> Result<(), Broken> {
        self.skip();
        match self.peek() {
            Some(b',') => self.advance(1),
            Some(byte) if byte == close => {}
            _ => return Err(self.broken("a comma or the end of the list should stand here")),
        }
        Ok(())
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<Content, Broken> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')));
        let word = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let is_number =
            word.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && word.parse::<f64>().is_ok();
        if !is_number && !matches!(word, "true" | "false" | "null") {
            return Err(self.broken("this is not readable JSON"));
        }
        self.advance(word.len());
        Ok(Content::Scalar { text: word.to_owned(), quoted: false })
    }

    fn string(&mut self) -> Result<String, Broken> {
        let mut out = String::new();
        self.advance(1);
        loop {
            let rest = self.rest();
            let end = rest.find(['"', '\\', '\n']).ok_or_else(|| self.broken("the quote is not closed"))?;
            out.push_str(rest.get(..end).unwrap_or_default());
            self.advance(end);
            match self.peek() {
                Some(b'"') => {
                    self.advance(1);
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                _ => return Err(self.broken("the quote is not closed")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Broken> {
        let escaped = self.rest().as_bytes().get(1).copied();
        self.advance(2);
        Ok(match escaped {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'u') => {
                let high = self.hex()?;
                let code = if (0xD800..0xDC00).contains(&high) && self.rest().starts_with("\\u") {
                    self.advance(2);
                    let low = self.hex()?;
                    0x1_0000 + ((high - 0xD800) << 10) + (low & 0x3FF)
                } else {
                    high
                };
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(self.broken("a backslash stands before what it cannot escape")),
        })
    }

    fn hex(&mut self) -> Result<u32, Broken> {
        let digits = self.rest().get(..4).unwrap_or_default();
        let is_hex = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex);
        self.advance(digits.len());
        code.ok_or_else(|| self.broken("four hexadecimal digits should stand behind `\\u`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_last_commas_and_surrogates_are_read() {
        let text = "{ // note\n \"a\": [1, true, null,],\n /* b */ \"b\": \"\\ud83d\\ude00\\u0041\\n\",\n}\n";
        let document = document(text.as_bytes()).unwrap();
        assert_eq!(document.root.get("a").unwrap().items().len(), 3);
        assert_eq!(document.root.text_at("b"), Some("\u{1f600}A\n"));
        assert_eq!(document.root.get("b").unwrap().line, 3);
    }

    #[test]
    fn what_is_broken_is_told_by_its_line_alone() {
        for text in [
            "{\n\"a\": hunter2}",
            "{\n\"a\": \"hunter2",
            "{\n\"a\" \"hunter2\"}",
            "{\n\"a\": \"\\q\"}",
            "{\n\"a\": 1]",
        ] {
            assert_eq!(document(text.as_bytes()).err().unwrap().line, 2, "{text}");
        }
        assert!(document("[".repeat(100_000).as_bytes()).is_err());
        assert!(document(b"").is_err());
    }

    #[test]
    fn a_key_that_comes_twice_is_told() {
        assert_eq!(document(b"{\"a\": 1,\n\"a\": 2}").unwrap().twice, [2]);
    }
}
