//! Words as YAML, of which no reader of any version makes something else.

use std::fmt::Write;

/// A text in double quotes: `no`, `1e3` and `0123` stay texts, and nothing in it ends it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\u{20}'..='\u{7e}'
            | '\u{a0}'..='\u{2027}'
            | '\u{202a}'..='\u{d7ff}'
            | '\u{e000}'..='\u{fefe}' => out.push(c),
            c => {
                let code = u32::from(c);
                let _ =
                    if code < 0x1_0000 { write!(out, "\\u{code:04x}") } else { write!(out, "\\U{code:08x}") };
            }
        }
    }
    out.push('"');
    out
}

/// The name of a variable as a key or a text: bare unless it reads as a switch or nothing.
pub(crate) fn name(name: &str) -> String {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let is_word = words.iter().any(|word| word.eq_ignore_ascii_case(name));
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    if is_plain && !is_word && !name.is_empty() { name.to_owned() } else { quoted(name) }
}

/// A comment's text on one line.
pub(crate) fn comment(text: &str) -> String {
    text.split(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
    })
    .filter(|word| !word.is_empty())
    .collect::<Vec<_>>()
    .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_as_something_else_is_quoted() {
        assert_eq!(quoted("a: \"b\" # \\ 'c'\n\u{2028}\u{7f}"), r#""a: \"b\" # \\ 'c'\n\u2028\u007f""#);
        assert_eq!(quoted("1e3"), "\"1e3\"");
        assert_eq!(name("ON"), "\"ON\"");
        assert_eq!(name("API_KEY"), "API_KEY");
        assert_eq!(comment("a\n b\tc"), "a b c");
    }
}
