//! JSON documents: a reader that says whether bytes are one, and keeps nothing.

use std::iter::Peekable;

use super::definition::{Definition, Judge};
use super::hint;

/// Any document of RFC 8259: an object, an array or a scalar.
pub(super) const JSON: Definition = Definition {
    name: "json",
    summary: "a JSON document",
    good: &["{}", "{\"a\": [1, -2.5e3, null]}", "[\"\\u00e9\"]", "true", "12", "\"text\"", " [ ] "],
    bad: &[
        "{a: 1}",
        "{'a': 1}",
        "[1,]",
        "{\"a\": 1",
        "{\"a\" 1}",
        "01",
        "+1",
        "NaN",
        "\"\\x\"",
        "text",
        "{} {}",
    ],
    judge: Judge::Shape(|text| read(text.bytes()).is_some()),
    hint: hint::common,
};

/// Deeper documents are refused, so that no value can exhaust the stack.
const MAX_DEPTH: usize = 256;

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Document {
    /// An object.
    Object,
    /// An array of so many items.
    Array {
        /// How many.
        items: usize,
    },
    /// A string, a number, `true`, `false` or `null`.
    Scalar,
}

/// Reads bytes as one document.
pub(super) fn read(bytes: impl Iterator<Item = u8>) -> Option<Document> {
    let mut reader = Reader { bytes: bytes.peekable() };
    let document = reader.value(MAX_DEPTH)?;
    reader.skip_white_space();
    reader.bytes.next().is_none().then_some(document)
}

struct Reader<I: Iterator<Item = u8>> {
    bytes: Peekable<I>,
}

impl<I: Iterator<Item = u8>> Reader<I> {
    fn value(&mut self, depth: usize) -> Option<Document> {
        self.skip_white_space();
        match self.bytes.peek()? {
            b'{' => self.object(depth.checked_sub(1)?).map(|()| Document::Object),
            b'[' => self.array(depth.checked_sub(1)?).map(|items| Document::Array { items }),
            b'"' => self.string().map(|()| Document::Scalar),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number().map(|()| Document::Scalar),
        }
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        self.expect(b'{')?;
        self.skip_white_space();
        if self.take(b'}') {
            return Some(());
        }
        loop {
            self.skip_white_space();
            self.string()?;
            self.skip_white_space();
            self.expect(b':')?;
            self.value(depth)?;
            self.skip_white_space();
            if self.take(b'}') {
                return Some(());
            }
            self.expect(b',')?;
        }
    }

    fn array(&mut self, depth: usize) -> Option<usize> {
        self.expect(b'[')?;
        self.skip_white_space();
        let mut items = 0;
        if self.take(b']') {
            return Some(items);
        }
        loop {
            self.value(depth)?;
            items += 1;
            self.skip_white_space();
            if self.take(b']') {
                return Some(items);
            }
            self.expect(b',')?;
        }
    }

    fn string(&mut self) -> Option<()> {
        self.expect(b'"')?;
        loop {
            match self.bytes.next()? {
                b'"' => return Some(()),
                b'\\' => match self.bytes.next()? {
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    b'u' => (0..4).try_for_each(|_| self.bytes.next_if(u8::is_ascii_hexdigit).map(drop))?,
                    _ => return None,
                },
                0..0x20 => return None,
                _ => {}
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        self.bytes.next_if(u8::is_ascii_digit)?;
        while self.bytes.next_if(u8::is_ascii_digit).is_some() {}
        Some(())
    }

    fn word(&mut self, word: &[u8]) -> Option<Document> {
        word.iter().try_for_each(|&byte| self.expect(byte))?;
        Some(Document::Scalar)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }

    fn take(&mut self, byte: u8) -> bool {
        self.bytes.next_if_eq(&byte).is_some()
    }

    fn skip_white_space(&mut self) {
        while self.bytes.next_if(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(nested(MAX_DEPTH).bytes()).is_some());
        assert!(read(nested(MAX_DEPTH + 1).bytes()).is_none());
        assert!(read("[".repeat(1_000_000).bytes()).is_none());
    }
}
