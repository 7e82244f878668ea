//! Where sections end: which header each line stands under.

use std::collections::HashSet;

use super::decoration::Style;
use super::header::Header;
use super::line::{Line, LineKind};
use super::words::{is_group_word, name_words, stem, words};
use crate::NameHash;

/// The header of each line, as an index into the headers.
///
/// A drawn header holds until the next one. A plain one holds its paragraph, and further ones only
/// while they are about the same topic.
pub(super) fn scopes(lines: &[Line<'_>], headers: &[Header<'_>]) -> Vec<Option<usize>> {
    let mut scopes = Vec::with_capacity(lines.len());
    let mut ahead = headers.iter().enumerate().peekable();
    let mut current: Option<usize> = None;
    let mut topic = Topic::default();
    for (at, line) in lines.iter().enumerate() {
        if let Some((index, header)) = ahead.next_if(|(_, header)| header.at == at) {
            current = Some(index);
            topic = Topic::of(header.text);
        } else if starts_paragraph(lines, at) {
            let plain =
                current.and_then(|index| headers.get(index)).filter(|header| header.style <= Style::Hashes);
            if let Some(header) = plain
                && !next_is_header(lines, at, ahead.peek().map(|(_, header)| header.at))
                && !(header.parent.is_some() && line.variable().is_some())
                && !topic.goes_on(lines, at)
            {
                current = header.parent;
            }
        } else if closes(
            line,
            current.and_then(|index| headers.get(index)),
            ahead.peek().map(|(_, next)| next.at),
            at,
        ) {
            current = None;
        }
        if let Some(variable) = line.variable() {
            topic.add(variable.name);
        }
        scopes.push(current);
    }
    scopes
}

fn starts_paragraph(lines: &[Line<'_>], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|at| lines.get(at));
    above.is_some_and(Line::is_blank) && !lines.get(at).is_none_or(Line::is_blank)
}

fn next_is_header(lines: &[Line<'_>], at: usize, next: Option<usize>) -> bool {
    let rest = lines.get(at..).unwrap_or_default();
    let first = rest.iter().position(|line| line.variable().is_some() || line.is_blank());
    next.is_some_and(|next| next < at + first.unwrap_or(rest.len()))
}

/// Whether a ruler, or `###< title ###`, ends the section of a header drawn on one line.
fn closes(line: &Line<'_>, header: Option<&Header<'_>>, next: Option<usize>, at: usize) -> bool {
    let Some(header) = header.filter(|header| header.style == Style::OneLine) else { return false };
    match line.kind {
        LineKind::Ruler(ruler) => {
            // The ruler above the next header opens that one.
            let opens = next.is_some_and(|next| next <= at + 2);
            !opens && header.ink.is_some_and(|ink| ruler.starts_with(ink)) && header.end < at
        }
        LineKind::Text(text) => text.hashes > 2 && text.body.starts_with('<'),
        _ => false,
    }
}

/// Finds what each header's own block says: the lines of its box, those right below it, or a block
/// set off below a drawn header, where they are not the comment of one variable.
pub(super) fn set_intros(lines: &[Line<'_>], headers: &mut [Header<'_>]) {
    let is_comment = |line: &&Line<'_>| line.text().is_some() || line.is_bare() || line.is_ruler();
    for nth in 0..headers.len() {
        let next = headers.get(nth + 1).map_or(lines.len(), |next| next.at);
        let Some(header) = headers.get_mut(nth) else { break };
        let reaches = |from: usize| {
            let rest = lines.get(from..next).unwrap_or_default();
            let length = rest.iter().take_while(is_comment).count();
            let one = rest.get(length).is_some_and(|line| line.variable().is_some())
                && rest.get(length + 1).is_none_or(|line| line.variable().is_none());
            if one { from } else { from + length }
        };
        let mut end = reaches(header.end);
        if header.style != Style::Plain && end == header.end && lines.get(end).is_some_and(Line::is_blank) {
            let from = end + 1;
            let set_off = reaches(from);
            // Right above variables, it would speak of those.
            if set_off > from && lines.get(set_off).is_none_or(Line::is_blank) {
                end = set_off;
            }
        }
        header.intro = header.at + 1..end.max(header.at + 1);
    }
}

/// What the variables of a section are about.
#[derive(Default)]
struct Topic<'t> {
    title: HashSet<String, NameHash>,
    prefixes: HashSet<String, NameHash>,
    /// The first word of the variable that was added last.
    last: &'t str,
}

impl<'t> Topic<'t> {
    fn of(title: &str) -> Self {
        let telling = words(title).map(stem).filter(|word| word.len() > 1 && !is_group_word(word));
        Self { title: telling.collect(), ..Self::default() }
    }

    fn add(&mut self, name: &'t str) {
        // Most variables begin as the one above does.
        let Some(first) = name_words(name).next().filter(|first| *first != self.last) else { return };
        self.last = first;
        self.prefixes.insert(stem(first));
    }

    /// Whether the paragraph that starts at `at` is about the same.
    fn goes_on(&self, lines: &[Line<'_>], at: usize) -> bool {
        let rest = lines.get(at..).unwrap_or_default();
        let paragraph = rest.iter().take_while(|line| !line.is_blank());
        let first = paragraph.filter_map(Line::variable).map(|variable| variable.name).next();
        // A comment of its own does not say where it leads.
        let Some(first) = first.filter(|_| !self.prefixes.is_empty()) else { return true };
        let part = name_words(first).next().map(stem);
        part.is_some_and(|part| self.prefixes.contains(&part) || self.title.contains(&part))
    }
}
