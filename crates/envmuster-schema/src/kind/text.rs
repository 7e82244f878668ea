//! Text of any shape: strings, paths, secrets.

use super::definition::{Definition, Judge};
use super::hint;

/// Any text.
pub(super) const STRING: Definition = Definition {
    name: "string",
    summary: "a text",
    good: &["anything", "two words", "ünïcödé", "line\nline"],
    bad: &[],
    judge: Judge::Shape(|_| true),
    hint: hint::common,
};

/// A file system takes any byte but NUL; control characters and blank names are mistakes all the same.
pub(super) const PATH: Definition = Definition {
    name: "path",
    summary: "a path",
    good: &["/var/lib/app", "./data", "C:\\Users\\app data", "~/.config", "model.bin"],
    bad: &["\0", "/var/\0lib", "   ", "/tmp\n/var"],
    judge: Judge::Shape(|text| !text.contains(char::is_control) && !text.trim().is_empty()),
    hint: hint::common,
};

/// An API key, token or signing key: opaque, so little can be wrong with it.
pub(super) const SECRET_KEY: Definition = Definition {
    name: "secret-key",
    summary: "a key",
    good: &["k3y_0123-abc", "base64:c2VjcmV0", "two\nlines", "two\r\nlines", "with space"],
    bad: &["key\r", "key\0", "\u{1b}[0mkey", "key\tkey"],
    judge: Judge::Shape(is_printable),
    hint: hint::common,
};

/// A password: opaque, so little can be wrong with it.
pub(super) const PASSWORD: Definition = Definition {
    name: "password",
    summary: "a password",
    good: &["correct horse", "p@ss:w/rd#1", "pässwörd", " padded "],
    bad: &["pass\r", "pass\0word", "\u{7}pass", "pass\tword"],
    judge: Judge::Shape(is_printable),
    hint: hint::common,
};

/// Whether line breaks are the only control characters. A lone carriage return is none: it is
/// what a file with Windows line ends leaves at the end of a value.
fn is_printable(text: &str) -> bool {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let line_break = c == '\n' || c == '\r' && chars.peek() == Some(&'\n');
        if c.is_control() && !line_break {
            return false;
        }
    }
    true
}
