//! Names alone, as `gh secret list`, `supabase secrets list`, `fly secrets list` and others print
//! them: one at the beginning of each line, or a JSON list of texts or of objects with `name`.

use envmuster_schema::report::OriginKind;

use super::files::Files;
use super::given::Place;
use super::{SourceError, json_text};
use crate::environment::Environment;

/// What the first column is called in the tables of such tools.
const HEADERS: [&str; 3] = ["NAME", "KEY", "SECRET"];

pub(super) fn read(path: &str, files: &dyn Files) -> Result<Environment, SourceError> {
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    let place = Place::new(OriginKind::Names, path);
    let mut environment = Environment::new();
    if bytes.trim_ascii_start().first() == Some(&b'[') {
        let document = json_text::document(&bytes).map_err(|broken| SourceError::broken(path, broken))?;
        for item in document.root.items() {
            let name =
                ["name", "key", "Name"].iter().find_map(|key| item.text_at(key)).or_else(|| item.text());
            if let Some(name) = name.filter(|name| is_name(name)) {
                environment.set_unknown(name, place.line(item.line));
            }
        }
        return Ok(environment);
    }
    let text = String::from_utf8_lossy(&bytes);
    let mut is_first = true;
    for (line, number) in text.lines().zip(1..) {
        let is_border = |c: char| c.is_whitespace() || matches!(c, '|' | '│' | '┃' | '\u{feff}');
        let mut words = line.trim_start_matches(is_border).split(|c: char| is_border(c) || c == '=');
        let name = words.next().unwrap_or_default();
        let is_header = is_first && HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header)) && {
            words.any(|word| !word.is_empty())
        };
        is_first &= name.is_empty();
        if is_name(name) && !is_header {
            environment.set_unknown(name, place.line(number));
        } else if !name.is_empty() && !is_header {
            environment.note_suspect(place.file(), number);
        }
    }
    Ok(environment)
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
