//! "Did you mean": the nearest of some known names.

/// The one of `known` that `name` is most likely a misspelling of, if it is near enough: at most
/// two edits, and fewer for short names.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let allowed = match name.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    known
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= allowed)
        .map(|candidate| (strsim::osa_distance(name, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= allowed && candidate != name)
        .min()
        .map(|(_, candidate)| candidate)
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
