//! Several texts that are looked for at once.

/// A list of texts to be found in another, letter case aside. None is empty.
///
/// Each text has a bit. Three tables say which bits may have which byte in their first three places,
/// so that a place where no text begins costs three look-ups, however long the list is.
pub(crate) struct Needles {
    list: &'static [&'static str],
    /// By the lowest five bits of a byte, in which both cases of a letter are the same.
    places: [[u64; 32]; PLACES],
}

const PLACES: usize = 3;

impl Needles {
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        Self { list, places: places(list, false) }
    }

    /// Whether one of them stands in the text.
    pub(crate) fn any_in(&self, text: &str) -> bool {
        self.find_in(text).next().is_some()
    }

    /// Each place at which one of them stands, with that one; on one place in the order of the list.
    pub(crate) fn find_in<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, &'static str)> + 't {
        let bytes = text.as_bytes();
        self.places_in(bytes.iter().copied()).flat_map(move |at| {
            let rest = bytes.get(at..).unwrap_or_default();
            let here = self.list.iter().filter(move |needle| {
                rest.get(..needle.len()).is_some_and(|start| start.eq_ignore_ascii_case(needle.as_bytes()))
            });
            here.map(move |needle| (at, *needle))
        })
    }

    /// Whether one of them may stand in a text, which is given as its bytes.
    pub(crate) fn may_stand_in(&self, text: impl Iterator<Item = u8>) -> bool {
        self.places_in(text).next().is_some()
    }

    /// Whether a text may begin with one of them.
    pub(crate) fn may_begin(&self, text: &str) -> bool {
        may_be(&self.places, text.bytes())
    }

    /// The places at which one of them may begin.
    fn places_in(&self, text: impl Iterator<Item = u8>) -> impl Iterator<Item = usize> {
        let [first, second, third] = &self.places;
        let (mut one, mut two) = (0, 0);
        // Two more bytes, for what begins with the last ones.
        text.chain([0, 0]).enumerate().filter_map(move |(at, byte)| {
            let three = two & bits_of(third, byte);
            two = one & bits_of(second, byte);
            one = bits_of(first, byte);
            (three != 0).then(|| at.saturating_sub(2))
        })
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
        may_be(&self.places, text.bytes().rev())
            && self.list.iter().any(|ending| {
                let end = text.len().checked_sub(ending.len()).and_then(|start| text.as_bytes().get(start..));
                end.is_some_and(|end| end.eq_ignore_ascii_case(ending.as_bytes()))
            })
    }
}

fn may_be(places: &[[u64; 32]; PLACES], mut bytes: impl Iterator<Item = u8>) -> bool {
    let bits = places.iter().map(|place| bits_of(place, bytes.next().unwrap_or_default()));
    bits.fold(u64::MAX, |all, bits| all & bits) != 0
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

    const LIST: &[&str] = &["ab", "abc", "your-", "your_", "é", "x", "one of "];
    static NEEDLES: Needles = Needles::new(LIST);

    #[test]
    fn needles_are_found_in_any_case_and_order_of_the_list() {
        let found: Vec<_> = NEEDLES.find_in("YOUR_ABC é").collect();
        assert_eq!(found, [(0, "your_"), (5, "ab"), (5, "abc"), (9, "é")]);
        assert!(NEEDLES.any_in("1x") && NEEDLES.any_in("AB") && !NEEDLES.any_in("a b one o"));
        assert!(NEEDLES.may_begin("Your-key") && NEEDLES.may_begin("x") && !NEEDLES.may_begin(""));
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
            let expected = (0..text.len()).flat_map(|at| {
                let here = |needle: &&&str| lower.as_bytes().get(at..).unwrap().starts_with(needle.as_bytes());
                needles.list.iter().filter(here).map(move |needle| (at, *needle)).collect::<Vec<_>>()
            });
            prop_assert_eq!(needles.find_in(&text).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        }
    }
}
