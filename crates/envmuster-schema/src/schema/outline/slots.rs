//! The place of each variable: its lines, and the comments that describe it.

use std::collections::HashMap;
use std::ops::Range;

use super::Header;
use super::line::{Declared, Line};

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
    /// Earlier lines that set the same name, last first.
    pub shadowed: Vec<usize>,
}

/// The slots of a file, each name once: an active line before a commented one, the last of the
/// active, the first of the commented.
pub(super) fn slots(lines: &[Line<'_>], headers: &[Header<'_>], scopes: &[Option<usize>]) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
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
                let mut new = slot();
                let was_active =
                    lines.get(kept.at).and_then(Line::variable).is_some_and(|v| !v.commented_out);
                if was_active {
                    new.shadowed.push(kept.at);
                    new.shadowed.append(&mut kept.shadowed);
                }
                *kept = new;
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
        let mut ends: Vec<(usize, usize)> = headers.iter().map(|header| (header.at, header.end)).collect();
        ends.sort_unstable();
        let behind_header = |from: usize, to: usize| {
            // Headers are in order, so the last one that starts before `to` is the one that counts.
            let nth = ends.partition_point(|&(at, _)| at < to);
            nth.checked_sub(1)
                .and_then(|nth| ends.get(nth))
                .map_or(from, |&(at, end)| if at + 1 > from { end.min(to).max(at + 1) } else { from })
        };
        let mut found = Self { above: Vec::new(), group: Vec::new(), below: vec![0..0; lines.len()] };
        let mut start = 0;
        let mut group = 0..0;
        let mut last: Option<usize> = None;
        for (at, line) in lines.iter().enumerate() {
            let mut above = 0..0;
            if line.variable().is_some() {
                let from = behind_header(start, at);
                let mut from = from.max(start);
                while lines.get(from).is_some_and(|line| line.is_ruler() || line.is_bare()) && from < at {
                    from += 1;
                }
                above = from..at;
                // Between variables, a comment speaks of the next one alone.
                if last.is_some() && !above.is_empty() {
                    group = 0..0;
                } else if last != at.checked_sub(1) {
                    group = above.clone();
                }
                start = at + 1;
                last = Some(at);
            } else if line.is_blank() {
                // A comment that no variable follows speaks of the one above it.
                if let Some(last) = last.filter(|_| start < at && at > 0) {
                    let under_header = ends.binary_search_by_key(&start, |&(at, _)| at).is_ok();
                    if last + 1 == start
                        && !under_header
                        && let Some(below) = found.below.get_mut(last)
                    {
                        *below = start..at;
                    }
                }
                start = at + 1;
                group = 0..0;
                last = None;
            } else if line.is_ruler() {
                start = at + 1;
            }
            found.above.push(above);
            found.group.push(group.clone());
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
