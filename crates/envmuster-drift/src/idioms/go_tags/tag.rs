//! The tags of fields: `env:"NAME,required" envDefault:"x"`.

/// The value of one key of a tag.
pub(super) fn value_of<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    tag.match_indices(key).find_map(|(at, _)| {
        let is_start = at == 0 || tag.get(..at)?.ends_with(' ');
        let value = tag.get(at + key.len()..)?.strip_prefix(":\"")?;
        is_start.then(|| value.split('"').next()).flatten()
    })
}
