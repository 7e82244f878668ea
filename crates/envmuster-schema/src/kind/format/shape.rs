//! The shape of a key: literal text and runs of a character set, matched in linear time.

use super::CharSet;

/// What a key looks like from its first character to its last.
#[derive(Clone, Copy, Debug)]
pub struct Shape(pub &'static [Part]);

/// A part of a [`Shape`].
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// This text.
    Literal(&'static str),
    /// One of these texts, of which one may be empty.
    OneOf(&'static [&'static str]),
    /// So many characters of a set.
    Run {
        /// The set.
        of: CharSet,
        /// How many at least.
        min: usize,
        /// How many at most.
        max: usize,
    },
}

impl Shape {
    /// Whether the text, all of it, has this shape.
    ///
    /// Nearly every text fails on its beginning or its length, and nearly every shape divides what
    /// remains in one way alone. The time is linear in its length whatever it holds.
    pub fn matches(self, text: &str) -> bool {
        let text = text.as_bytes();
        if !self.starts(text) {
            return false;
        }
        let (min, max) = self.length();
        if text.len() < min || text.len() > max {
            return false;
        }
        self.divides(text).unwrap_or_else(|| self.can_be_divided(text))
    }

    /// Whether the text has this shape, whatever the shape: all ways are followed at once.
    fn can_be_divided(self, text: &[u8]) -> bool {
        let mut ends = vec![false; text.len() + 1];
        if let Some(start) = ends.first_mut() {
            *start = true;
        }
        for part in self.0 {
            ends = part.ends(text, &ends);
        }
        ends.last().is_some_and(|end| *end)
    }

    /// Whether the text has this shape, where only one way to divide it is to be thought of: each part
    /// but the last of no fixed length is a run that the text behind it stops.
    fn divides(self, text: &[u8]) -> Option<bool> {
        let mut rest = text;
        let mut parts = self.0;
        while let [part, behind @ ..] = parts {
            let length = if part.has_fixed_length() {
                Some(part.length().0)
            } else if behind.iter().all(Part::has_fixed_length) {
                rest.len().checked_sub(behind.iter().map(|part| part.length().0).sum())
            } else {
                Some(part.length_before(behind.first()?, rest)?)
            };
            match length.and_then(|length| rest.split_at_checked(length)) {
                Some((own, others)) if part.is(own) => rest = others,
                _ => return Some(false),
            }
            parts = behind;
        }
        Some(rest.is_empty())
    }

    /// Whether a text of this shape may begin with the byte.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    pub(crate) const fn may_begin_with(self, byte: u8) -> bool {
        match self.0 {
            [Part::Literal(literal), ..] => literal.is_empty() || literal.as_bytes()[0] == byte,
            [Part::OneOf(literals), ..] => {
                let mut nth = 0;
                while nth < literals.len() {
                    if literals[nth].is_empty() || literals[nth].as_bytes()[0] == byte {
                        return true;
                    }
                    nth += 1;
                }
                false
            }
            [Part::Run { of, min, .. }, ..] => *min == 0 || of.contains(byte),
            [] => true,
        }
    }

    /// How much of the start of a text that has this shape is fixed: `sk_live_` is 8 bytes of it.
    pub(super) fn fixed_start(self, text: &str) -> usize {
        let mut rest = text;
        for part in self.0 {
            let literals = match part {
                Part::Literal(literal) => std::slice::from_ref(literal),
                Part::OneOf(literals) => literals,
                Part::Run { .. } => break,
            };
            let longest =
                literals.iter().filter_map(|literal| rest.strip_prefix(literal)).min_by_key(|r| r.len());
            rest = longest.unwrap_or(rest);
        }
        text.len() - rest.len()
    }

    /// How many bytes a text of this shape has, at least and at most.
    fn length(self) -> (usize, usize) {
        self.0.iter().fold((0, 0), |(least, most): (usize, usize), part| {
            let (min, max) = part.length();
            (least + min, most.saturating_add(max))
        })
    }

    fn starts(self, text: &[u8]) -> bool {
        match self.0.first() {
            Some(Part::Literal(literal)) => starts_with(text, literal),
            Some(Part::OneOf(literals)) => literals.iter().any(|literal| starts_with(text, literal)),
            Some(Part::Run { of, min, .. }) => text.iter().take(*min).all(|byte| of.contains(*byte)),
            None => true,
        }
    }
}

/// The first bytes tell nearly always, without a call.
fn starts_with(text: &[u8], literal: &str) -> bool {
    literal.is_empty() || (literal.as_bytes().first() == text.first() && text.starts_with(literal.as_bytes()))
}

impl Part {
    fn length(&self) -> (usize, usize) {
        match self {
            Self::Literal(literal) => (literal.len(), literal.len()),
            Self::OneOf(literals) => {
                let lengths = literals.iter().map(|literal| literal.len());
                (lengths.clone().min().unwrap_or(0), lengths.max().unwrap_or(0))
            }
            Self::Run { min, max, .. } => (*min, *max),
        }
    }

    fn has_fixed_length(&self) -> bool {
        let (min, max) = self.length();
        min == max
    }

    /// How long a run at the start of the text is, where the next part can be no more of it.
    fn length_before(&self, next: &Self, text: &[u8]) -> Option<usize> {
        let (Self::Run { of, .. }, Self::Literal(literal)) = (self, next) else { return None };
        let stops = literal.as_bytes().first().is_some_and(|byte| !of.contains(*byte));
        stops.then(|| text.iter().take_while(|byte| of.contains(**byte)).count())
    }

    /// Whether the text is this part.
    fn is(&self, text: &[u8]) -> bool {
        match self {
            Self::Literal(literal) => literal.as_bytes() == text,
            Self::OneOf(literals) => literals.iter().any(|literal| literal.as_bytes() == text),
            Self::Run { of, min, max } => {
                (*min..=*max).contains(&text.len()) && text.iter().all(|byte| of.contains(*byte))
            }
        }
    }

    /// Where this part may end in the text, if it may start where `starts` says.
    fn ends(&self, text: &[u8], starts: &[bool]) -> Vec<bool> {
        let mut ends = vec![false; starts.len()];
        match self {
            Self::Literal(literal) => mark_literal(literal, text, starts, &mut ends),
            Self::OneOf(literals) => {
                for literal in *literals {
                    mark_literal(literal, text, starts, &mut ends);
                }
            }
            Self::Run { of, min, max } => {
                // Of all starts at least `min` back the nearest asks least, so it alone is kept.
                let mut start = None;
                let mut streak = 0;
                let bytes = std::iter::once(None).chain(text.iter().map(Some));
                for (at, (end, byte)) in ends.iter_mut().zip(bytes).enumerate() {
                    streak = if byte.is_some_and(|byte| of.contains(*byte)) { streak + 1 } else { 0 };
                    let candidate = at.checked_sub(*min);
                    if candidate.and_then(|at| starts.get(at)).is_some_and(|start| *start) {
                        start = candidate;
                    }
                    *end = start.is_some_and(|start| at - start <= streak && at - start <= *max);
                }
            }
        }
        ends
    }
}

fn mark_literal(literal: &str, text: &[u8], starts: &[bool], ends: &mut [bool]) {
    for (at, _) in starts.iter().enumerate().filter(|(_, start)| **start) {
        let found = text.get(at..).is_some_and(|rest| rest.starts_with(literal.as_bytes()));
        if let Some(end) = ends.get_mut(at + literal.len()).filter(|_| found) {
            *end = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKED: Shape = Shape(&[
        Part::OneOf(&["sk-", "sk-proj-"]),
        Part::Run { of: CharSet::Base64Url, min: 2, max: 400_000 },
        Part::Literal("MARK"),
        Part::Run { of: CharSet::Base64Url, min: 2, max: 400_000 },
    ]);

    #[test]
    fn a_run_gives_back_what_the_next_part_needs() {
        assert!(MARKED.matches("sk-aaMARKbb"));
        assert!(MARKED.matches("sk-proj-MARKMARKbb"));
        assert!(MARKED.matches("sk-aaMARKMARK"));
        assert!(!MARKED.matches("sk-aaMARKb"));
        assert!(!MARKED.matches("sk-aMARKbb"));
        assert!(!MARKED.matches("sk-aaMARKb!b"));
        assert!(!MARKED.matches("sk-aaMARKbb\n"));
        assert!(!MARKED.matches(""));
    }

    #[test]
    fn a_run_has_its_least_and_greatest_length() {
        let shape = Shape(&[Part::Run { of: CharSet::Hex, min: 2, max: 3 }, Part::OneOf(&["", "="])]);
        for (text, matches) in
            [("a", false), ("ab", true), ("abc", true), ("abc=", true), ("abcd", false), ("=", false)]
        {
            assert_eq!(shape.matches(text), matches);
        }
    }

    #[test]
    fn one_way_to_divide_a_text_says_what_following_all_ways_says() {
        let hex = |min, max| Part::Run { of: CharSet::Hex, min, max };
        let shapes: [&'static [Part]; 4] = [
            Vec::leak(vec![
                Part::OneOf(&["a", "bb"]),
                hex(2, 2),
                Part::Literal("-"),
                Part::OneOf(&["a", "b"]),
            ]),
            Vec::leak(vec![hex(1, 2), Part::Literal("-"), hex(0, 3)]),
            Vec::leak(vec![
                Part::Literal("a"),
                hex(1, 2),
                Part::Literal("-b"),
                hex(1, 9),
                Part::Literal("-"),
                hex(2, 2),
            ]),
            Vec::leak(vec![hex(0, 2), Part::Literal("-"), Part::OneOf(&["", "a"])]),
        ];
        let mut agreed = [0; 2];
        for shape in shapes.map(Shape) {
            // Texts of up to seven of these bytes.
            for number in 0..4_usize.pow(7) {
                let text: Vec<u8> =
                    (0..7).take(number % 8).map(|at| b"ab0-"[number / 4_usize.pow(at) % 4]).collect();
                let divides = shape.divides(&text).unwrap();
                assert_eq!(divides, shape.can_be_divided(&text), "{text:?} {shape:?}");
                agreed[usize::from(divides)] += 1;
            }
        }
        assert!(agreed.iter().all(|count| *count > 100), "{agreed:?}");
    }

    #[test]
    fn text_that_is_not_ascii_fits_only_a_run_of_anything() {
        let any = Shape(&[
            Part::Literal("{"),
            Part::Run { of: CharSet::Any, min: 0, max: usize::MAX },
            Part::Literal("}"),
        ]);
        assert!(any.matches("{é}"));
        assert!(!any.matches("{é"));
        assert!(!MARKED.matches("sk-éMARKéé"));
    }

    #[test]
    fn a_long_text_full_of_near_matches_is_judged_in_linear_time() {
        let hostile = format!("sk-aa{}!", "MARK".repeat(100_000));
        assert!(!MARKED.matches(&hostile));
    }
}
