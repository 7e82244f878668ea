//! Headers that are drawn: boxes, underlines, and rulers on the title's own line.

use super::line::{Line, LineKind, Text};
use super::words::word_count;
use crate::schema::whether::says_only_whether;

/// How a header is drawn, the heavier the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// `# Title` right above its variables.
    Plain,
    /// `## Title`.
    Hashes,
    /// `# === Title`.
    Prefix,
    /// `# --- Title ---`, `# [Title]`.
    OneLine,
    /// `# Title` with a ruler under it, or with a bare `#` above and below.
    Underlined,
    /// A ruler, the title, a ruler.
    Box,
}

/// A header as drawn.
#[derive(Clone, Copy)]
pub(super) struct Drawn<'t> {
    /// The line of the title, as an index.
    pub at: usize,
    /// The title without what is drawn round it.
    pub text: &'t str,
    pub style: Style,
    /// The first line behind what is drawn.
    pub end: usize,
    /// The character it is drawn with, where a ruler of it may close the section.
    pub ink: Option<char>,
}

const MAX_BOX: usize = 25;

/// The drawn header that starts at line `at`, if one does.
pub(super) fn drawn<'t>(lines: &[Line<'t>], at: usize) -> Option<Drawn<'t>> {
    boxed(lines, at)
        .or_else(|| bare_boxed(lines, at))
        .or_else(|| underlined(lines, at))
        .or_else(|| one_line(lines, at))
        .filter(|drawn| drawn.text.chars().any(char::is_alphanumeric))
}

fn boxed<'t>(lines: &[Line<'t>], at: usize) -> Option<Drawn<'t>> {
    if !lines.get(at)?.is_ruler() {
        return None;
    }
    let mut title = None;
    for (end, line) in lines.iter().enumerate().skip(at + 1).take(MAX_BOX) {
        match line.kind {
            LineKind::Ruler(_) => {
                let (at, text): (usize, Text<'t>) = title?;
                let text = inside(text.body);
                return Some(Drawn { at, text, style: Style::Box, end: end + 1, ink: None });
            }
            LineKind::Text(text) if title.is_none() && !text.body.starts_with('@') => {
                title = Some((end, text));
            }
            // A second title drawn inside would belong to another header.
            LineKind::Text(_) | LineKind::Bare => {}
            LineKind::Blank | LineKind::Variable(_) | LineKind::Unreadable(..) | LineKind::KeyText => {
                return None;
            }
        }
    }
    None
}

/// `#`, the title, `#`: the text may run over a few lines, for a note or a link.
fn bare_boxed<'t>(lines: &[Line<'t>], at: usize) -> Option<Drawn<'t>> {
    if !lines.get(at)?.is_bare() || !starts_block(lines, at) {
        return None;
    }
    let text = lines.get(at + 1)?.text()?;
    let rest = lines.get(at + 2..)?;
    let more = rest.iter().take_while(|line| line.text().is_some()).count();
    let close = rest.get(more)?;
    if !close.is_bare() || more > 3 || !names_a_topic(text.body) {
        return None;
    }
    Some(Drawn { at: at + 1, text: text.body, style: Style::Underlined, end: at + 3 + more, ink: None })
}

/// A title with a ruler under it; or with a bare `#` under it and nothing more.
fn underlined<'t>(lines: &[Line<'t>], at: usize) -> Option<Drawn<'t>> {
    let text = lines.get(at)?.text()?;
    let under = lines.get(at + 1)?;
    let closes = under.is_ruler() || (under.is_bare() && lines.get(at + 2).is_none_or(Line::is_blank));
    if !closes || !starts_block(lines, at) || !names_a_topic(text.body) {
        return None;
    }
    let title = inside(text.body);
    Some(Drawn { at, text: title, style: Style::Underlined, end: at + 2, ink: None })
}

fn one_line<'t>(lines: &[Line<'t>], at: usize) -> Option<Drawn<'t>> {
    let text = lines.get(at)?.text()?;
    let hash_wrapped = text.hashes > 1 && text.body.ends_with('#');
    let (title, ink) = match bare_title(text.body) {
        None if hash_wrapped => (text.body.trim_end_matches('#').trim_end(), '#'),
        found => found?,
    };
    let closed =
        text.body.ends_with([']', '#']) || text.body.ends_with(is_ink) || split_tag(text.body).1.is_some();
    if !hash_wrapped && ink == '#' {
        return None;
    }
    if title.starts_with('<') || word_count(title) > 9 || title.ends_with('.') {
        return None;
    }
    // What begins small is a title of its own at the start of a block alone.
    if ink == '[' && title.starts_with(char::is_lowercase) && !starts_block(lines, at) {
        return None;
    }
    let title = title.trim_start_matches(['>', ' ']);
    let style = if closed { Style::OneLine } else { Style::Prefix };
    Some(Drawn { at, text: title, style, end: at + 1, ink: Some(ink) })
}

/// A title that is drawn on its own line, without what is drawn, and what that is drawn with.
fn bare_title(body: &str) -> Option<(&str, char)> {
    if let Some(inner) = bracketed(body) {
        return Some((inner, '['));
    }
    let (core, _tag) = split_tag(body);
    let inner = core.trim_start_matches(is_ink);
    let lead = core.len() - inner.len();
    let title = inner.trim_end_matches(is_ink);
    let trail = inner.len() - title.len();
    let spaced = title.starts_with([' ', '\t']);
    let lead_ink = core.chars().next().filter(|_| lead > 0);
    let ink = lead_ink.or_else(|| core.chars().last())?;
    let heavy = |length: usize| length > 2 || (length > 0 && !ink.is_ascii());
    let title = title.trim();
    let drawn = match (lead, trail) {
        (0, 0) => false,
        // `LICENSE ----`, but not `e.g. foo-`, `Welcome ***` counts.
        (0, trail) => trail > 3 && inner.trim_end_matches(is_ink).ends_with(' '),
        // `=== Title`, but not `--flag` nor `- item`.
        (lead, 0) => spaced && heavy(lead),
        (1, trail) => trail > 2,
        (lead, trail) => lead > 1 && trail > 0,
    };
    let worded = title.chars().any(char::is_alphanumeric);
    (drawn && worded).then_some((title, ink))
}

/// A title in a box, without what closes the box or is drawn once more round the title.
fn inside(body: &str) -> &str {
    let body = body.trim_matches(['#', '|', '*', '│', '┃', '║', ' ', '\t']);
    bare_title(body).map_or(body, |(title, _)| title)
}

fn bracketed(body: &str) -> Option<&str> {
    let inner = body.strip_prefix('[')?.strip_suffix(']')?;
    let inner = inner.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(inner).trim();
    let plain = !inner.contains(['[', ']', '=', '"', '\'', ',', '{']);
    let first = inner.chars().next().filter(|c| c.is_alphanumeric())?;
    // `# [network]`, as in the files of other tools; `# [optional]` is a remark.
    let most = if first.is_lowercase() { 2 } else { 6 };
    let is_remark = first.is_lowercase() && (says_only_whether(inner) || REMARKS.contains(&inner));
    (plain && !is_remark && word_count(inner) <= most && inner.len() > 1).then_some(inner)
}

/// What stands in brackets above a variable and titles nothing.
const REMARKS: [&str; 10] =
    ["string", "number", "boolean", "integer", "int", "bool", "default", "secret", "sensitive", "deprecated"];

/// Splits the tag off `--- Title --- [REQUIRED]`.
pub(super) fn split_tag(body: &str) -> (&str, Option<&str>) {
    let tagged = body.strip_suffix(']').and_then(|body| body.rsplit_once(" ["));
    match tagged {
        Some((head, tag)) if !tag.contains(['[', '=']) => (head.trim_end(), Some(tag)),
        _ => (body, None),
    }
}

fn names_a_topic(body: &str) -> bool {
    word_count(body) <= 12
        && !body.starts_with('@')
        && !body.ends_with(['.', '!', ','])
        && !body.contains(". ")
}

fn starts_block(lines: &[Line<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| lines.get(at)) else { return true };
    before.is_blank() || before.is_ruler() || before.is_bare() || before.variable().is_some()
}

fn is_ink(c: char) -> bool {
    matches!(c, '=' | '-' | '#' | '_' | '*' | '~' | '+')
        || ('\u{2010}'..='\u{2015}').contains(&c)
        || ('\u{2500}'..='\u{25ff}').contains(&c)
}
