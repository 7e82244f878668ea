//! Several texts that are looked for at once.

use super::pieces::word_starts;

/// A list of texts to be found in another, letter case aside. None is empty, and they are at most 255.
///
/// Each text has a bit. Three tables say which bits may have which byte in their first three places,
/// so that a place where no text begins costs three look-ups, however long the list is.
pub(crate) struct Needles {
    list: &'static [&'static str],
    /// By the lowest five bits of a byte, in which both cases of a letter are the same.
    places: [[u64; 32]; PLACES],
    /// By bit, the first text that has it, counted from 1.
    first: [u8; 64],
    /// By text, the next that has the same bit.
    next: [u8; 256],
}

const PLACES: usize = 3;

impl Needles {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    #[expect(clippy::cast_possible_truncation, reason = "there are at most 255")]
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        assert!(list.len() < 256, "a number fits into a byte");
        let (mut first, mut next) = ([0; 64], [0; 256]);
        let mut nth = list.len();
        while nth > 0 {
            let bit = first_alike(list, nth - 1) % 64;
            next[nth - 1] = first[bit];
            first[bit] = nth as u8;
            nth -= 1;
        }
        Self { list, places: places(list, false), first, next }
    }

    /// Whether one of them stands in the text.
    pub(crate) fn any_in(&self, text: &str) -> bool {
        self.find_in(text).next().is_some()
    }

    /// Each place at which one of them stands, in order, and which of the list that is. Those on one
    /// place whose first three bytes are the same come in the order of the list.
    pub(crate) fn find_in<'t>(&'t self, text: &'t str) -> Found<'t> {
        let here = Alike { needles: self, bits: 0, number: 0 };
        Found { text: text.as_bytes(), read: 0, bits: [0; 2], here }
    }

    /// As [`Needles::find_in`], but only where a word may start: not behind an ASCII letter, digit or
    /// underscore. None of them begins with a sign between words.
    pub(crate) fn find_words(&self, text: &str) -> impl Iterator<Item = (usize, usize)> {
        let (mut starts, mut at) = (word_starts(text), 0);
        let mut here = Alike { needles: self, bits: 0, number: 0 };
        let from = |at| text.as_bytes().get(at..).unwrap_or_default();
        std::iter::from_fn(move || {
            loop {
                if let Some(nth) = here.next_of(from(at)) {
                    return Some((at, nth));
                }
                at = starts.next()?;
                here.bits = bits_at(&self.places, from(at).iter().copied());
            }
        })
    }

    /// Whether one of them may stand in a text, which is given as its bytes.
    pub(crate) fn may_stand_in(&self, text: impl Iterator<Item = u8>) -> bool {
        let [first, second, third] = &self.places;
        let (mut one, mut two) = (0, 0);
        // Two more bytes, for what begins with the last ones.
        text.chain([0, 0]).any(|byte| {
            let three = two & bits_of(third, byte);
            (one, two) = (bits_of(first, byte), one & bits_of(second, byte));
            three != 0
        })
    }

    /// Those with which a text begins; those whose first three bytes are the same come in the order of the list.
    pub(crate) fn that_begin(&self, text: &str) -> impl Iterator<Item = usize> {
        let mut here = Alike { needles: self, bits: bits_at(&self.places, text.bytes()), number: 0 };
        std::iter::from_fn(move || here.next_of(text.as_bytes()))
    }

    /// How long one of them is.
    pub(crate) fn length(&self, nth: usize) -> usize {
        self.list.get(nth).map_or(0, |needle| needle.len())
    }
}

/// Those of a list that begin alike, as far as it is told yet.
struct Alike<'t> {
    needles: &'t Needles,
    /// The bits of those that are still to be compared.
    bits: u64,
    /// The one among them that is next, counted from 1.
    number: u8,
}

impl Alike<'_> {
    /// The next one with which a text begins.
    fn next_of(&mut self, text: &[u8]) -> Option<usize> {
        loop {
            while let Some(nth) = usize::from(self.number).checked_sub(1) {
                self.number = self.needles.next.get(nth).copied().unwrap_or_default();
                let needle = self.needles.list.get(nth)?.as_bytes();
                if text.get(..needle.len()).is_some_and(|start| start.eq_ignore_ascii_case(needle)) {
                    return Some(nth);
                }
            }
            if self.bits == 0 {
                return None;
            }
            let bit = self.bits.trailing_zeros() as usize;
            self.bits &= self.bits - 1;
            self.number = self.needles.first.get(bit).copied().unwrap_or_default();
        }
    }
}

/// The places at which texts of a list stand.
pub(crate) struct Found<'t> {
    text: &'t [u8],
    /// How many bytes were looked at.
    read: usize,
    /// The texts whose first byte was the last one, and whose first two were the last two.
    bits: [u64; 2],
    /// Those that may begin three bytes back.
    here: Alike<'t>,
}

impl Found<'_> {
    /// Goes on to the next place at which a text may begin.
    fn advance(&mut self) -> Option<()> {
        let [first, second, third] = &self.here.needles.places;
        let [mut one, mut two] = self.bits;
        let mut read = self.read;
        // Two more bytes, for what begins with the last ones.
        while read < self.text.len() + 2 {
            let byte = self.text.get(read).copied().unwrap_or_default();
            read += 1;
            let three = two & bits_of(third, byte);
            (one, two) = (bits_of(first, byte), one & bits_of(second, byte));
            if three != 0 {
                self.here.bits = three;
                (self.bits, self.read) = ([one, two], read);
                return Some(());
            }
        }
        self.read = read;
        None
    }
}

impl Iterator for Found<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        loop {
            let at = self.read.saturating_sub(PLACES);
            if let Some(nth) = self.here.next_of(self.text.get(at..).unwrap_or_default()) {
                return Some((at, nth));
            }
            self.advance()?;
        }
    }
}

/// A list of texts that others may end in, letter case aside.
pub(crate) struct Endings {
    list: &'static [&'static str],
    places: [[u64; 32]; PLACES],
}

impl Endings {
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        Self { list, places: places(list, true) }
    }

    /// Whether the text ends in one of them.
    pub(crate) fn any_of(&self, text: &str) -> bool {
        bits_at(&self.places, text.bytes().rev()) != 0
            && self.list.iter().any(|ending| {
                let end = text.len().checked_sub(ending.len()).and_then(|start| text.as_bytes().get(start..));
                end.is_some_and(|end| end.eq_ignore_ascii_case(ending.as_bytes()))
            })
    }
}

/// The bits of the texts whose first bytes these may be.
fn bits_at(places: &[[u64; 32]; PLACES], mut bytes: impl Iterator<Item = u8>) -> u64 {
    let bits = places.iter().map(|place| bits_of(place, bytes.next().unwrap_or_default()));
    bits.fold(u64::MAX, |all, bits| all & bits)
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn places(list: &[&str], from_end: bool) -> [[u64; 32]; PLACES] {
    let mut places = [[0; 32]; PLACES];
    let mut nth = 0;
    while nth < list.len() {
        let bit = 1 << (first_alike(list, nth) % 64);
        let needle = list[nth].as_bytes();
        let mut place = 0;
        while place < PLACES {
            let mut low = 0;
            while low < 32 {
                let at = if from_end { needle.len().wrapping_sub(place + 1) } else { place };
                if at >= needle.len() || (needle[at] & 31) as usize == low {
                    places[place][low] |= bit;
                }
                low += 1;
            }
            place += 1;
        }
        nth += 1;
    }
    places
}

/// The first of the list that begins alike: they share a bit.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn first_alike(list: &[&str], nth: usize) -> usize {
    let mut first = 0;
    while first < nth {
        let (one, other) = (list[first].as_bytes(), list[nth].as_bytes());
        let mut place = 0;
        while place < PLACES && place < one.len() && place < other.len() && one[place] == other[place] {
            place += 1;
        }
        if place == PLACES {
            return first;
        }
        first += 1;
    }
    nth
}

fn bits_of(place: &[u64; 32], byte: u8) -> u64 {
    place.get(usize::from(byte & 31)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    static NEEDLES: Needles = Needles::new(&["ab", "abc", "your-", "your_", "é", "x", "one of "]);

    #[test]
    fn needles_are_found_in_any_case() {
        let found: Vec<_> = NEEDLES.find_in("YOUR_ABC é").collect();
        assert_eq!(found, [(0, 3), (5, 0), (5, 1), (9, 4)]);
        assert!(NEEDLES.any_in("1x") && NEEDLES.any_in("AB") && !NEEDLES.any_in("a b one o"));
        let begin = |text| NEEDLES.that_begin(text).collect::<Vec<_>>();
        assert_eq!((begin("Your-key"), begin("x"), begin("abcd")), (vec![2], vec![5], vec![0, 1]));
        assert!(begin("").is_empty() && begin("yourself").is_empty());
    }

    #[test]
    fn endings_are_known_in_any_case() {
        static ENDINGS: Endings = Endings::new(&["key", "pw", "é"]);
        assert!(ENDINGS.any_of("API_KEY") && ENDINGS.any_of("pW") && ENDINGS.any_of("é"));
        assert!(
            !ENDINGS.any_of("") && !ENDINGS.any_of("ey") && !ENDINGS.any_of("KEY_") && !ENDINGS.any_of("É")
        );
    }

    proptest! {
        #[test]
        fn all_of_a_long_list_are_found(text in "[aA-eE0-2 éß]{0,12}", pieces in "[a-e]{1,4}( [a-e]{1,4}){0,99}") {
            let list: Vec<&'static str> = pieces.split(' ').map(|piece| &*piece.to_owned().leak()).collect();
            let needles = Needles::new(list.leak());
            let lower = text.to_ascii_lowercase();
            let stands = |at: usize, needle: &str| lower.as_bytes().get(at..).unwrap().starts_with(needle.as_bytes());
            let mut expected: Vec<_> = (0..text.len())
                .flat_map(|at| (0..needles.list.len()).map(move |nth| (at, nth)))
                .filter(|&(at, nth)| needles.list.get(nth).is_some_and(|needle| stands(at, needle)))
                .collect();
            let mut found: Vec<_> = needles.find_in(&text).collect();
            prop_assert!(found.is_sorted_by_key(|(at, _)| *at));
            expected.sort_unstable();
            found.sort_unstable();
            prop_assert_eq!(&found, &expected);
            prop_assert!(found.is_empty() || needles.may_stand_in(text.bytes()));
        }
    }
}
