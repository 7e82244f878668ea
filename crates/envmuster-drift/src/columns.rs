//! At which column of its line a finding stands: that of the name it is about.

use std::collections::BTreeMap;
use std::sync::Arc;

use envmuster_schema::report::{Finding, Location};

use crate::tree::Tree;

/// Says where in its line each place stands, as far as the files under a folder say. What was known stays.
pub(crate) fn place(tree: &Tree, findings: &mut [Finding]) {
    let mut places: BTreeMap<Arc<str>, Vec<(&mut Location, Option<&str>)>> = BTreeMap::new();
    for finding in findings {
        let name = finding.variable.as_deref();
        let related = finding.related.iter_mut().filter_map(|related| related.location.as_mut());
        for location in finding.location.iter_mut().chain(related).filter(|location| location.column <= 1) {
            places.entry(Arc::clone(&location.file)).or_default().push((location, name));
        }
    }
    for (file, places) in places {
        tree.one(&file, |bytes| {
            let ends = memchr::memchr_iter(b'\n', bytes);
            let starts: Vec<usize> = std::iter::once(0).chain(ends.map(|end| end + 1)).collect();
            for (location, name) in places {
                let at = usize::try_from(location.line).unwrap_or_default();
                let start = at.checked_sub(1).and_then(|at| starts.get(at)).copied().unwrap_or(bytes.len());
                let end = starts.get(at).map_or(bytes.len(), |next| next - 1);
                location.column = column(bytes.get(start..end).unwrap_or_default(), name);
            }
        });
    }
}

/// The column of a name in a line, in characters from 1; where it does not stand there as it is written in the
/// environment, that of what may complete it or of the first thing in the line.
fn column(line: &[u8], name: Option<&str>) -> u32 {
    let is_blank = |byte: &u8| byte.is_ascii_whitespace();
    let first = line.iter().position(|byte| !is_blank(byte)).unwrap_or_default();
    let at = name.and_then(|name| word(line, name.as_bytes())).unwrap_or(first);
    let before = String::from_utf8_lossy(line.get(..at).unwrap_or_default());
    u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX)
}

/// Where a word stands, in any case: a field `api_url` is the variable `API_URL`. Written the same, it goes first.
fn word(line: &[u8], name: &[u8]) -> Option<usize> {
    let is_part = |at: Option<usize>| {
        at.and_then(|at| line.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    let is_word = |at: usize| !is_part(at.checked_sub(1)) && !is_part(Some(at + name.len()));
    let all = || line.windows(name.len().max(1)).enumerate().filter(|(at, _)| is_word(*at));
    let same = all().find(|(_, word)| *word == name);
    same.or_else(|| all().find(|(_, word)| word.eq_ignore_ascii_case(name))).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn the_column_is_that_of_the_name() {
        let at = |line: &str, name: &str| column(line.as_bytes(), Some(name));
        assert_eq!(at("x = os.environ[\"A_B\"]", "A_B"), 17);
        assert_eq!(at("  MY_A_B, A_B", "A_B"), 11);
        assert_eq!(at("    api_url: str  # API_URL_2", "API_URL"), 5);
        assert_eq!(at("é = process.env.A_B", "A_B"), 17);
    }

    #[test]
    fn without_the_name_it_is_that_of_what_stands_first() {
        assert_eq!(column(b"    port: int", Some("APP_PORT")), 5);
        assert_eq!(column(b"\tprint(os.environ)", None), 2);
        assert_eq!(column(b"", Some("A")), 1);
    }
}
