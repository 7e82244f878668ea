//! The environment itself, and the dots behind it.

use crate::source::Source;

/// The words with which the environment begins.
pub(super) const BEGINNINGS: [&str; 3] = ["process", "import", "Bun"];

/// The environment itself, if it stands here, and where it ends.
pub(super) fn object(source: &Source<'_>, at: usize) -> Option<(usize, &'static str)> {
    match source.word(at)? {
        "process" => {
            if source.is_mark(at + 1, b'[') && source.literal(at + 2) == Some("env") {
                return Some((at + 4, "process.env"));
            }
            // `(process as any).env`
            let from = if source.after(at + 1, &["as", "any", ")"]).is_some() { at + 4 } else { at + 1 };
            let dot = dot(source, from)?;
            source.is(dot, "env").then_some((dot + 1, "process.env"))
        }
        "import" => Some((source.after(at, &["import", ".", "meta", ".", "env"])?, "import.meta.env")),
        "Bun" => Some((source.after(at, &["Bun", ".", "env"])?, "Bun.env")),
        _ => None,
    }
}

/// Behind a dot, with `?` or `!` before it.
pub(super) fn dot(source: &Source<'_>, mut at: usize) -> Option<usize> {
    if source.is_mark(at, b'?') || source.is_mark(at, b'!') {
        at += 1;
    }
    source.is_mark(at, b'.').then_some(at + 1)
}
