//! How the @env-spec language writes values, where that is not how everybody does: calls, lists and
//! records that run over lines, three quotes in a row, and fewer escapes.

use std::borrow::Cow;

use super::dialect::Quote;

/// Over how many lines brackets may run.
const LINES: usize = 64;

/// Where the call, list or record ends that starts here, brackets included; `None` where none does.
pub(super) fn bracketed_end(source: &[u8], start: usize) -> Option<usize> {
    let rest = source.get(start..)?;
    let name = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    let opens = match rest.get(name)? {
        b'(' => rest.first().is_some_and(u8::is_ascii_alphabetic),
        b'[' | b'{' => name == 0,
        _ => false,
    };
    if !opens {
        return None;
    }
    let mut bytes = rest.iter().copied().enumerate().skip(name).peekable();
    let (mut depth, mut lines) = (0_usize, 0);
    // Whether a word could start here: only there does a quote open or a note start.
    let mut fresh = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'#' if fresh => while bytes.next_if(|&(_, b)| !matches!(b, b'\n' | b'\r')).is_some() {},
            b'"' | b'\'' | b'`' if fresh => closed(&mut bytes, byte)?,
            b'\n' | b'\r' => lines += 1,
            _ => {}
        }
        if depth == 0 {
            return Some(start + at + 1);
        }
        if lines > LINES {
            return None;
        }
        fresh = matches!(byte, b'(' | b'[' | b'{' | b',' | b'=' | b' ' | b'\t' | b'\n' | b'\r');
    }
    None
}

/// Reads to the quote that closes, on the same line.
fn closed(bytes: &mut impl Iterator<Item = (usize, u8)>, quote: u8) -> Option<()> {
    let mut escaped = false;
    let mut line = bytes.take_while(|&(_, byte)| !matches!(byte, b'\n' | b'\r'));
    line.any(|(_, byte)| {
        let closes = byte == quote && !escaped;
        escaped = byte == b'\\';
        closes
    })
    .then_some(())
}

/// Resolves what this language escapes: the quote itself; `$` but in single quotes; and a line break
/// as `\n` in double quotes and backticks. A backslash does not escape a backslash.
pub(super) fn unescape(inner: &[u8], quote: Quote) -> Cow<'_, [u8]> {
    if !inner.contains(&b'\\') {
        return Cow::Borrowed(inner);
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let escaped = match (bytes.peek(), quote) {
            _ if byte != b'\\' => None,
            (Some(b'\''), Quote::Single) => Some(b'\''),
            (_, Quote::Single) => None,
            (Some(b'$'), _) => Some(b'$'),
            (Some(b'"'), Quote::Double) => Some(b'"'),
            (Some(b'`'), Quote::Backtick) => Some(b'`'),
            (Some(b'n'), Quote::Double | Quote::Backtick) => Some(b'\n'),
            _ => None,
        };
        out.push(escaped.unwrap_or(byte));
        if escaped.is_some() {
            bytes.next();
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use crate::syntax::{Dialect, Document, NodeKind};

    /// The values of a file, decoded, and how many lines were no assignments.
    fn values(source: &str) -> (Vec<String>, usize) {
        let document = Document::parse_as(source.as_bytes(), Dialect::EnvSpec);
        let values: Vec<String> = document
            .nodes()
            .iter()
            .filter_map(|node| match &node.kind {
                NodeKind::Assignment(assignment) => Some(&assignment.value),
                _ => None,
            })
            .map(|value| value.decode_as(source.as_bytes(), Dialect::EnvSpec).into_owned())
            .map(|bytes| String::from_utf8(bytes).unwrap())
            .collect();
        (values.clone(), document.nodes().len() - values.len())
    }

    fn value(source: &str) -> String {
        let (mut values, others) = values(source);
        assert_eq!((values.len(), others), (1, 0), "{source}");
        values.remove(0)
    }

    #[test]
    fn calls_and_lists_run_over_lines() {
        assert_eq!(
            value("A=pick(\n  a, # first )\n  \"b)#\",\n) # note"),
            "pick(\n  a, # first )\n  \"b)#\",\n)"
        );
        assert_eq!(value("A=[\n a,\n b\n]"), "[\n a,\n b\n]");
        assert_eq!(value("A=f(\"#1\")#x"), "f(\"#1\")");
    }

    #[test]
    fn what_is_not_closed_is_one_line() {
        assert_eq!(values("A=pick(\nBB=1\nCC=(x)\n").0, ["pick(", "1", "(x)"]);
        assert_eq!(value("A=[a](b)"), "[a](b)");
        assert_eq!(value("A=[a, b # c]"), "[a, b");
    }

    #[test]
    fn three_quotes_hold_single_ones() {
        assert_eq!(value("A=\"\"\"say \"x\"\nand y\"\"\" # note"), "say \"x\"\nand y");
        assert_eq!(value("A=```\n`x`\n```"), "\n`x`\n");
        assert_eq!(value("A=\"\""), "");
    }

    #[test]
    fn few_things_are_escaped() {
        assert_eq!(value(r#"A="tab\t \"q\" \$B C:\\new""#), "tab\\t \"q\" $B C:\\\new");
        assert_eq!(value(r"A=`a\nb\`c`"), "a\nb`c");
        assert_eq!(value(r"A='a\nb\'c'"), "a\\nb'c");
        assert_eq!(value(r"A=\$(date)"), "$(date)");
    }
}
