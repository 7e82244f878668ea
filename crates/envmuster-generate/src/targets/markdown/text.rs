//! Words as Markdown: nothing that a comment says becomes markup.

use envmuster::Schema;

/// Text that stands as it is, in a heading or a cell.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let within_word =
            before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        let starts_word = letters.peek().is_some_and(|next| next.is_alphanumeric() || *next == '#');
        match c {
            '_' if within_word => out.push(c),
            '&' if !starts_word => out.push(c),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '$' | '&' => {
                out.extend(['\\', c]);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
        before = c;
    }
    out
}

/// Text with its addresses as links.
pub(super) fn prose(text: &str) -> String {
    words(text, |_| false)
}

/// A comment in a cell of a table: its lines as one, its addresses as links, declared names as code.
pub(super) fn cell(schema: &Schema, text: &str) -> String {
    words(text, |word| schema.variable(word).is_some())
}

fn words(text: &str, is_name: impl Fn(&str) -> bool) -> String {
    let word = |word: &str| {
        let bare = word.trim_matches(|c: char| "()[]{},.;:!?'\"".contains(c));
        let Some(at) = word.find(bare).filter(|_| !bare.is_empty()) else { return escaped(word) };
        let (head, rest) = word.split_at_checked(at).unwrap_or(("", word));
        let tail = rest.get(bare.len()..).unwrap_or_default();
        let bare = if is_name(bare) {
            code(bare)
        } else if is_address(bare) {
            format!("<{bare}>")
        } else {
            escaped(bare)
        };
        format!("{}{bare}{}", escaped(head), escaped(tail))
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// A span of code; a line break in it is a space, a bar does not end the cell.
pub(super) fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Where something is documented.
pub(super) fn link(address: &str) -> String {
    let host = address.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default());
    match host.filter(|_| is_address(address)) {
        Some(host) => format!(
            "[{}]({})",
            escaped(host.trim_start_matches("www.")),
            address.replace('(', "%28").replace(')', "%29")
        ),
        None => escaped(address),
    }
}

/// Whether a word is an address that can be a link as it stands.
fn is_address(word: &str) -> bool {
    (word.starts_with("https://") || word.starts_with("http://"))
        && word.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>|`\\\"".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_comments_are_no_markup() {
        assert_eq!(escaped("a|b <i>*x*</i> [y](z) `q`\n_v_"), r"a\|b \<i\>\*x\*\</i\> \[y\](z) \`q\` \_v\_");
        assert_eq!(code("a|b"), r"`a\|b`");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(link("https://www.example.com/a_(b)"), "[example.com](https://www.example.com/a_%28b%29)");
        assert_eq!(link("see the wiki|x"), r"see the wiki\|x");
    }

    #[test]
    fn addresses_are_links_and_declared_names_code() {
        let schema = Schema::parse("PORT=1\n").unwrap();
        assert_eq!(
            cell(&schema, "Behind PORT;\nsee (https://example.com/a_b)."),
            "Behind `PORT`; see (<https://example.com/a_b>)."
        );
    }
}
