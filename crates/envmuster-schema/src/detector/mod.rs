//! What looks like a real secret, and what like a placeholder.
//!
//! It parses, so a value is a value: references, published constants, PEM, JWT, passwords in URLs,
//! provider formats, sensitive names with random-looking values, placeholders in several languages.
//! It never prints, hashes into output or measures what it found.

mod bigrams;
mod degenerate;
mod example;
mod host;
mod judge;
mod jwt;
pub(crate) mod key_lines;
mod letters;
mod mask;
pub(crate) mod name;
mod password;
mod pasted;
mod pem;
mod placeholder;
mod plain;
mod provider;
mod published;
mod randomness;
mod reader_words;
mod reference;
mod text;
mod title;
pub(crate) mod url_password;
mod verdict;
mod weak;
pub(crate) mod words;

pub use example::Example;
pub(crate) use judge::judge_named;
pub use judge::{classify, judge, judge_form};
pub use key_lines::key_block;
pub use mask::masked;
pub(crate) use mask::{MASK, mask};
pub use pasted::{looks_random, may_be_secret};
pub use verdict::{Reason, Verdict, Weak};
