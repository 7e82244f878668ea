//! "Did you mean": the nearest of some known names.

/// The one of `known` that `name` is most likely a misspelling of, if it is near enough: at most
/// two edits, and fewer for short names.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let allowed = match name.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let letters = Letters::of(name);
    known
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= allowed)
        .filter(|candidate| letters.may_be_near(candidate, allowed))
        .map(|candidate| (strsim::osa_distance(name, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= allowed && candidate != name)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Which bytes a name holds, the lowest six bits of each.
struct Letters {
    held: u64,
    is_ascii: bool,
}

impl Letters {
    fn of(name: &str) -> Self {
        let held = name.bytes().fold(0, |held, byte| held | 1 << (byte & 63));
        Self { held, is_ascii: name.is_ascii() }
    }

    /// Whether another name may be so many edits away: each takes away one letter at most, and adds one.
    fn may_be_near(&self, other: &str, edits: usize) -> bool {
        let other = Self::of(other);
        let lacks = |one: &Self, other: &Self| (one.held & !other.held).count_ones();
        !self.is_ascii || !other.is_ascii || lacks(self, &other).max(lacks(&other, self)) as usize <= edits
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_mistake_finds_the_name_that_was_meant() {
        let known = ["SUPABASE_URL", "SUPABASE_ANON_KEY", "PORT"];
        assert_eq!(nearest("SUPABSE_URL", known), Some("SUPABASE_URL"));
        assert_eq!(nearest("PROT", known), Some("PORT"));
    }

    #[test]
    fn names_that_differ_by_a_word_are_not_near() {
        assert_eq!(nearest("SUPABASE_JWT", ["SUPABASE_URL"]), None);
        assert_eq!(nearest("A", ["B"]), None);
    }
}
