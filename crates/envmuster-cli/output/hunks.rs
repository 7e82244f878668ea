//! Where two texts differ, line by line: each place with a few lines round it.

/// Lines shown round a change.
const CONTEXT: usize = 3;
/// Beyond this many pairs of lines a change is shown as one.
const MOST_PAIRS: usize = 4_000_000;

/// A line of both texts, of the old one, or of the new one.
#[derive(Clone, Copy)]
pub(super) enum Line<T> {
    Same(T),
    Old(T),
    New(T),
}

impl<T: Copy> Line<T> {
    /// What stands before it in a diff.
    pub(super) fn sign(&self) -> char {
        match self {
            Self::Same(_) => ' ',
            Self::Old(_) => '-',
            Self::New(_) => '+',
        }
    }

    /// The line itself.
    pub(super) fn text(&self) -> T {
        let (Self::Same(text) | Self::Old(text) | Self::New(text)) = *self;
        text
    }

    fn is_same(&self) -> bool {
        matches!(self, Self::Same(_))
    }
}

/// Changes that stand near each other, with what is round them.
pub(super) struct Hunk<'l, T> {
    /// The number of its first line in the old text, from 1.
    pub(super) old_line: usize,
    /// The same in the new text.
    pub(super) new_line: usize,
    /// Its lines.
    pub(super) lines: &'l [Line<T>],
}

impl<T> Hunk<'_, T> {
    /// How many of its lines are of the old text, and how many of the new one.
    pub(super) fn lengths(&self) -> (usize, usize) {
        lengths(self.lines)
    }
}

fn lengths<T>(lines: &[Line<T>]) -> (usize, usize) {
    let added = lines.iter().filter(|line| matches!(line, Line::New(_))).count();
    let removed = lines.iter().filter(|line| matches!(line, Line::Old(_))).count();
    (lines.len() - added, lines.len() - removed)
}

/// The places that differ.
pub(super) fn hunks<T: Copy>(lines: &[Line<T>]) -> Vec<Hunk<'_, T>> {
    let changed = lines.iter().enumerate().filter(|(_, line)| !line.is_same()).map(|(at, _)| at);
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for at in changed {
        let (start, end) = (at.saturating_sub(CONTEXT), (at + CONTEXT + 1).min(lines.len()));
        match ranges.last_mut() {
            Some((_, last)) if start <= *last => *last = end,
            _ => ranges.push((start, end)),
        }
    }
    let (mut done, mut old_line, mut new_line) = (0, 1, 1);
    let mut skip = |to: usize| {
        let (old, new) = lengths(lines.get(done..to).unwrap_or_default());
        (done, old_line, new_line) = (to, old_line + old, new_line + new);
        (old_line, new_line)
    };
    let hunk = |(start, end)| {
        let (old_line, new_line) = skip(start);
        Hunk { old_line, new_line, lines: lines.get(start..end).unwrap_or_default() }
    };
    ranges.into_iter().map(hunk).collect()
}

/// The shortest way from one text to the other, of which every line is a part.
pub(super) fn compared<T: Copy + PartialEq>(old: &[T], new: &[T]) -> Vec<Line<T>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let middle = |lines: &[T]| lines.get(head..lines.len() - tail).unwrap_or_default().to_vec();
    let same = |lines: Option<&[T]>| {
        lines.unwrap_or_default().iter().map(|line| Line::Same(*line)).collect::<Vec<_>>()
    };
    let mut all = same(old.get(..head));
    all.extend(between(&middle(old), &middle(new)));
    all.extend(same(old.get(old.len() - tail..)));
    all
}

/// The longest common part, by the table of its lengths.
fn between<T: Copy + PartialEq>(old: &[T], new: &[T]) -> Vec<Line<T>> {
    let all_old = old.iter().map(|line| Line::Old(*line));
    let all_new = new.iter().map(|line| Line::New(*line));
    if old.len() * new.len() > MOST_PAIRS {
        return all_old.chain(all_new).collect();
    }
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    let at = |lengths: &[u32], row: usize, column: usize| {
        lengths.get(row * width + column).copied().unwrap_or_default()
    };
    for (row, a) in old.iter().enumerate().rev() {
        for (column, b) in new.iter().enumerate().rev() {
            let length = if a == b {
                at(&lengths, row + 1, column + 1) + 1
            } else {
                at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
            };
            if let Some(slot) = lengths.get_mut(row * width + column) {
                *slot = length;
            }
        }
    }
    let (mut row, mut column, mut lines) = (0, 0, Vec::new());
    loop {
        let step = match (old.get(row), new.get(column)) {
            (Some(&a), Some(&b)) if a == b => Line::Same(a),
            (Some(&a), Some(_)) if at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) => {
                Line::Old(a)
            }
            (_, Some(&b)) => Line::New(b),
            (Some(&a), None) => Line::Old(a),
            (None, None) => return lines,
        };
        row += usize::from(!matches!(step, Line::New(_)));
        column += usize::from(!matches!(step, Line::Old(_)));
        lines.push(step);
    }
}
