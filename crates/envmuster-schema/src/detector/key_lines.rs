//! The lines of a private key in text form.

/// How the first line of a key in text form begins, and the last.
pub(crate) const BEGIN: &str = "-----BEGIN ";
pub(crate) const END: &str = "-----END ";

/// Whether a line is one of a key's base64, with a backslash behind it or not, and at least so long.
pub(crate) fn is_key_line(line: &str, shortest: usize) -> bool {
    let line = line.trim_end_matches('\\').trim_end();
    let letters = line.trim_end_matches('=');
    letters.len() >= shortest
        && line.len() - letters.len() <= 2
        && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// Whether a line may stand between the first line of a key and its base64.
pub(crate) fn is_key_header(line: &str) -> bool {
    ["Proc-Type:", "DEK-Info:", "Comment:", "Version:"].iter().any(|header| line.starts_with(header))
}

/// The lines of a key in text form that begins a text, each of them with `#` before it or not: what follows
/// them is none of it. `None` where it goes on below with something else.
///
/// ```
/// use envmuster_schema::detector::key_block;
///
/// let body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj";
/// let text = format!("-----BEGIN PRIVATE KEY-----\n# {body}\nPORT=8000\n");
/// assert!(key_block(&text).is_some_and(|block| block.contains(body) && !block.contains("PORT")));
/// assert!(key_block("-----BEGIN PRIVATE KEY-----\nPORT=8000\n").is_none());
/// ```
pub fn key_block(text: &str) -> Option<&str> {
    let mut lines = text.split_inclusive('\n');
    let mut length = lines.next().filter(|line| line.starts_with(BEGIN))?.len();
    let mut has_body = false;
    for whole in lines {
        let line = whole.trim_start_matches(['#', ' ', '\t']).trim_end();
        has_body |= is_key_line(line, SHORTEST_FIRST_LINE);
        if !(is_key_header(line)
            || line.starts_with(END)
            || (line.is_empty() || has_body) && is_key_line(line, 0))
        {
            break;
        }
        length += whole.len();
        if line.starts_with(END) {
            break;
        }
    }
    text.get(..length).filter(|_| has_body)
}

/// The first line of a key's base64 is full, so that `KEY=-----BEGIN…` over `PORT=` begins none.
pub(crate) const SHORTEST_FIRST_LINE: usize = 24;
