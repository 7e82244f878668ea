//! YAML as an outline: keys and values by indentation. Enough to find environments in manifests,
//! with marks of templates in them or without; anchors, flow style over lines and multi-line
//! scalars are passed over.

/// One line that holds something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Columns before the key; behind the dash of an item.
    pub(super) indent: usize,
    /// Whether it starts an item of a list.
    pub(super) is_item: bool,
    /// The key, or the whole of a plain item.
    pub(super) key: &'a str,
    /// What stands behind the colon; `None` for a plain item.
    pub(super) value: Option<&'a str>,
    /// From 1.
    pub(super) number: u32,
}

/// The lines of a document.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    // The column under which the text of a block scalar ends.
    let mut scalar: Option<usize> = None;
    for (raw, number) in lines_of(text) {
        let trimmed = raw.trim_ascii_start();
        let mut indent = raw.len() - trimmed.len();
        if let Some(column) = scalar {
            if trimmed.is_empty() || indent > column {
                continue;
            }
            scalar = None;
        }
        if trimmed.is_empty() || trimmed.starts_with('#') || trimmed.starts_with("{{") {
            continue;
        }
        let mut content = trimmed;
        let mut is_item = false;
        while let Some(rest) = content.strip_prefix("- ") {
            let rest = rest.trim_ascii_start();
            indent += content.len() - rest.len();
            content = rest;
            is_item = true;
        }
        let content = without_comment(content).trim_ascii_end();
        let (key, value) = pair(content);
        if value.is_some_and(|value| value.starts_with(['|', '>'])) {
            scalar = Some(indent);
        }
        lines.push(Line { indent, is_item, key, value, number });
    }
    lines
}

/// The lines of a text with their numbers, from 1.
pub(super) fn lines_of(text: &str) -> impl Iterator<Item = (&str, u32)> {
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1).chain([text.len()]);
    let pieces = ends.scan(0, |start, end| text.get(std::mem::replace(start, end)..end));
    pieces.filter(|piece| !piece.is_empty()).map(without_end).zip(1..)
}

fn without_end(line: &str) -> &str {
    line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line))
}

/// The lines that stand under a line: those indented further, and items at its own column.
pub(super) fn under<'l, 'a>(lines: &'l [Line<'a>], at: usize) -> &'l [Line<'a>] {
    let Some(head) = lines.get(at) else { return &[] };
    let rest = lines.get(at + 1..).unwrap_or_default();
    let belongs = |line: &&Line<'_>| {
        line.indent > head.indent && !(line.is_item && line.indent <= head.indent + 1 && head.is_item)
    };
    let end = rest.iter().take_while(belongs).count();
    rest.get(..end).unwrap_or_default()
}

/// The direct children of a line, by their places.
pub(super) fn children<'a>(under: &[Line<'a>]) -> Vec<(usize, Line<'a>)> {
    let Some(indent) = under.iter().map(|line| line.indent).min() else { return Vec::new() };
    under.iter().copied().enumerate().filter(|(_, line)| line.indent == indent).collect()
}

fn pair(content: &str) -> (&str, Option<&str>) {
    // `"A=b:c"` as an item is a text, not a key.
    if content.starts_with(['"', '\'']) {
        let quote = content.get(..1).unwrap_or_default();
        if let Some((key, rest)) = content.get(1..).and_then(|rest| rest.split_once(quote))
            && let Some(value) = rest.strip_prefix(':')
        {
            return (key, Some(value.trim()));
        }
        return (super::unit::unquoted(content), None);
    }
    let mut colons = memchr::memchr_iter(b':', content.as_bytes());
    if let Some(colon) = colons.find(|colon| content.as_bytes().get(colon + 1) == Some(&b' '))
        && let (Some(key), Some(value)) = (content.get(..colon), content.get(colon + 1..))
    {
        return (key.trim_ascii(), Some(value.trim_ascii()));
    }
    match content.strip_suffix(':') {
        Some(key) => (key.trim(), Some("")),
        None => (content, None),
    }
}

fn without_comment(content: &str) -> &str {
    if memchr::memchr(b'#', content.as_bytes()).is_none() {
        return content;
    }
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in content.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'#') if before == b' ' => return content.get(..at).unwrap_or(content),
            _ => {}
        }
        before = byte;
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_items_and_scalars_are_told_apart() {
        let text = "a:\n  b: \"x # y\" # why\n  - c=d\n  - e: f\n    g: |\n      h: i\n  j:\n";
        let keys: Vec<_> = lines(text).iter().map(|line| (line.key, line.value, line.is_item)).collect();
        assert_eq!(
            keys,
            [
                ("a", Some(""), false),
                ("b", Some("\"x # y\""), false),
                ("c=d", None, true),
                ("e", Some("f"), true),
                ("g", Some("|"), false),
                ("j", Some(""), false),
            ]
        );
    }

    #[test]
    fn what_stands_under_a_key_ends_where_it_is_indented_no_more() {
        let lines = lines("a:\n  b:\n    c: 1\n  d: 2\ne: 3\n");
        assert_eq!(under(&lines, 0).len(), 3);
        assert_eq!(children(under(&lines, 0)).len(), 2);
    }
}
