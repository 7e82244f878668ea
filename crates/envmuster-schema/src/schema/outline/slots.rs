//! The place of each variable: its lines, and the comments that describe it.

use std::collections::HashMap;
use std::ops::Range;

use super::header::Header;
use super::line::{Declared, Line};
use crate::NameHash;

/// Where a variable stands. All places are indices into the lines.
#[derive(Clone, Debug, Default)]
pub(in crate::schema) struct Slot {
    /// The line that declares it.
    pub at: usize,
    /// The header it stands under.
    pub header: Option<usize>,
    /// The comment right above it.
    pub above: Range<usize>,
    /// The comment above the first of the variables it stands among, where it has none of its own.
    pub group: Range<usize>,
    /// The comment below that points up to it.
    pub below: Range<usize>,
    /// Earlier lines that set the same name.
    pub shadowed: Vec<usize>,
}

/// The slots of a file, each name once: an active line before a commented one, the last of the
/// active, the first of the commented.
pub(super) fn slots(lines: &[Line<'_>], headers: &[Header<'_>], scopes: &[Option<usize>]) -> Vec<Slot> {
    let most = lines.iter().filter(|line| line.variable().is_some()).count();
    let mut slots: Vec<Slot> = Vec::with_capacity(most);
    let mut places: HashMap<&str, usize, NameHash> =
        HashMap::with_capacity_and_hasher(most, NameHash::default());
    let comments = Comments::of(lines, headers);
    for (at, line) in lines.iter().enumerate() {
        let Some(variable) = line.variable() else { continue };
        let slot = || comments.slot(at, scopes.get(at).copied().flatten());
        match places.get(variable.name).and_then(|&place| slots.get_mut(place)) {
            None => {
                places.insert(variable.name, slots.len());
                slots.push(slot());
            }
            Some(kept) if replaces(variable, lines.get(kept.at)) => {
                let was_active =
                    lines.get(kept.at).and_then(Line::variable).is_some_and(|v| !v.commented_out);
                let mut shadowed = std::mem::take(&mut kept.shadowed);
                if was_active {
                    shadowed.push(kept.at);
                }
                *kept = Slot { shadowed, ..slot() };
            }
            Some(_) => {}
        }
    }
    slots.sort_by_key(|slot| slot.at);
    slots
}

fn replaces(variable: Declared<'_>, kept: Option<&Line<'_>>) -> bool {
    !variable.commented_out && kept.and_then(Line::variable).is_some()
}

/// Which comments belong to which line.
struct Comments {
    above: Vec<Range<usize>>,
    group: Vec<Range<usize>>,
    below: Vec<Range<usize>>,
}

impl Comments {
    fn of(lines: &[Line<'_>], headers: &[Header<'_>]) -> Self {
        let none = vec![0..0; lines.len()];
        let mut found = Self { above: none.clone(), group: none.clone(), below: none };
        let mut ahead = headers.iter().peekable();
        // Where the comment at hand starts, the comment over the group, and its last variable.
        let (mut start, mut group, mut last) = (0, 0..0, None);
        for (at, line) in lines.iter().enumerate() {
            if let Some(header) = ahead.next_if(|header| header.at == at) {
                (start, group, last) = (header.end, 0..0, None);
            } else if line.is_blank() {
                // A comment that no variable follows speaks of the one above it.
                if let Some(below) = last.and_then(|last: usize| found.below.get_mut(last)) {
                    *below = start.min(at)..at;
                }
                (start, group, last) = (at + 1, 0..0, None);
            } else if line.is_ruler() {
                start = start.max(at + 1);
            } else if line.variable().is_some() {
                let above = start.min(at)..at;
                if !above.is_empty() {
                    // Between variables, a comment speaks of the next one alone.
                    group = if last.is_none() { above.clone() } else { 0..0 };
                }
                if let (Some(own), Some(shared)) = (found.above.get_mut(at), found.group.get_mut(at)) {
                    (*own, *shared) = (above, group.clone());
                }
                (start, last) = (at + 1, Some(at));
            }
        }
        if let Some(below) = last.and_then(|last| found.below.get_mut(last)) {
            *below = start.min(lines.len())..lines.len();
        }
        found
    }

    fn slot(&self, at: usize, header: Option<usize>) -> Slot {
        let of = |ranges: &[Range<usize>], at: usize| ranges.get(at).cloned().unwrap_or_default();
        Slot {
            at,
            header,
            above: of(&self.above, at),
            group: of(&self.group, at),
            below: of(&self.below, at),
            shadowed: Vec::new(),
        }
    }
}
