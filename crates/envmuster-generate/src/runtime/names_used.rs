//! Which names generated code uses: a description, a default or a variable may hold any word, and
//! brings nothing along by it.

/// Whether a character can be part of a name.
pub(crate) fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The code without its texts, its comments, what it takes of an object and the keys of its tables.
pub(crate) fn without_others(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' | '\'' => text_length(rest, c),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ if is_of_name(c) => {
                let length = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
                let (name, behind) = rest.split_at(length);
                let is_member = out.ends_with('.') && !out.ends_with("..");
                if !is_member && !behind.starts_with(':') {
                    out.push_str(name);
                }
                length
            }
            _ => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The length of a text with its quotes.
fn text_length(code: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in code.char_indices().skip(1) {
        if c == quote && !is_escaped {
            return at + 1;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::without_others;

    #[test]
    fn only_what_names_something_stays() {
        for (code, expected) in [
            ("/** Which profiles. */ x", " x"),
            ("f(\"it's HOUR\", 'a\\'HOUR\"', DAY)", "f(, , DAY)"),
            ("HOUR: defineVariable(variables.HOUR)", ": defineVariable(variables.)"),
            ("{ ...HOUR }", "{ ...HOUR }"),
        ] {
            assert_eq!(without_others(code), expected);
        }
    }
}
