//! The items of a JSON array of texts, for programs that are built without a JSON reader.

use std::iter::Peekable;
use std::str::Chars;

/// The items of an array of texts, numbers and the three words; `None` where it holds anything else.
/// The text must be JSON, as [`Kind::Json`](envmuster_schema::kind::Kind::Json) judges it.
pub(super) fn items(text: &str) -> Option<Vec<String>> {
    let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?.trim();
    let mut items = Vec::new();
    let mut rest = inner.chars().peekable();
    while rest.peek().is_some() {
        items.push(item(&mut rest)?);
        while rest.next_if(|c| c.is_ascii_whitespace() || *c == ',').is_some() {}
    }
    Some(items)
}

fn item(rest: &mut Peekable<Chars<'_>>) -> Option<String> {
    match rest.peek()? {
        '"' => string(rest),
        '[' | '{' => None,
        _ => {
            let mut word = String::new();
            while let Some(c) = rest.next_if(|c| !c.is_ascii_whitespace() && *c != ',') {
                word.push(c);
            }
            Some(word)
        }
    }
}

fn string(rest: &mut Peekable<Chars<'_>>) -> Option<String> {
    rest.next_if_eq(&'"')?;
    let mut text = String::new();
    loop {
        match rest.next()? {
            '"' => return Some(text),
            '\\' => text.push(match rest.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => unicode(rest)?,
                other => other,
            }),
            c => text.push(c),
        }
    }
}

/// A character by its code, or by the two halves of a pair.
fn unicode(rest: &mut Peekable<Chars<'_>>) -> Option<char> {
    let high = hex(rest)?;
    if !(0xd800..0xdc00).contains(&high) {
        return char::from_u32(high);
    }
    rest.next_if_eq(&'\\')?;
    rest.next_if_eq(&'u')?;
    let low = hex(rest)?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
    char::from_u32(0x10000 + ((high - 0xd800) << 10) + low)
}

fn hex(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    (0..4).try_fold(0, |code, _| Some(code * 16 + rest.next()?.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn texts_are_decoded_and_numbers_kept() {
        assert_eq!(items(r#"["a", "b,c" , "\u00e9\n\ud83d\ude00"]"#).unwrap(), ["a", "b,c", "é\n😀"]);
        assert_eq!(items(" [1, true,2.5 ] ").unwrap(), ["1", "true", "2.5"]);
        assert_eq!(items("[]").unwrap(), Vec::<String>::new());
        assert_eq!(items(r#"[["a"]]"#), None);
        assert_eq!(items(r#"["\ud83d"]"#), None);
    }
}
