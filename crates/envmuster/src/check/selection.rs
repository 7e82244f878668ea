//! Which variables are judged.

use envmuster_schema::schema::{Schema, Section, Variable};

use crate::glob::matches;

/// Which variables are judged; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selection {
    /// Only names that match one of these (`*` and `?` as a shell has them); empty means all.
    pub only: Vec<String>,
    /// No name that matches one of these.
    pub except: Vec<String>,
    /// Only variables in sections of these titles, in any case; empty means all.
    pub sections: Vec<String>,
    /// Names that match one of these are nobody's business, declared or not.
    pub ignore: Vec<String>,
}

impl Selection {
    /// Whether a variable of this name in the sections of these titles (its own and those that
    /// hold it) is judged.
    pub fn takes<'t>(&self, name: &str, mut titles: impl Iterator<Item = &'t str>) -> bool {
        let named = self.only.is_empty() || self.only.iter().any(|glob| matches(glob, name));
        let excepted = self.except.iter().any(|glob| matches(glob, name));
        let wanted = |title: &str| self.sections.iter().any(|wanted| wanted.eq_ignore_ascii_case(title));
        named && !excepted && !self.ignores(name) && (self.sections.is_empty() || titles.any(wanted))
    }

    /// Whether a variable of this schema is judged.
    pub fn takes_in(&self, schema: &Schema, variable: &Variable) -> bool {
        self.takes(&variable.name, titles(schema, variable))
    }

    /// Whether what is about no variable is judged, too: it is where names are left out at most.
    pub fn is_of_all_kinds(&self) -> bool {
        self.only.is_empty() && self.sections.is_empty()
    }

    /// The first pattern of [`only`](Self::only) that none of these names matches.
    pub fn unmet<'n>(&self, names: &(impl Iterator<Item = &'n str> + Clone)) -> Option<&str> {
        let is_met = |glob: &&String| names.clone().any(|name| matches(glob, name));
        self.only.iter().find(|glob| !is_met(glob)).map(String::as_str)
    }

    /// Whether a name is passed over, declared or not.
    pub fn ignores(&self, name: &str) -> bool {
        self.ignore.iter().any(|glob| matches(glob, name))
    }

    /// Whether all variables are judged but for those that are ignored.
    pub fn is_all(&self) -> bool {
        self.only.is_empty() && self.except.is_empty() && self.sections.is_empty()
    }
}

/// The titles of a variable's section and of those that hold it.
fn titles<'a>(schema: &'a Schema, variable: &Variable) -> impl Iterator<Item = &'a str> {
    let at = |at: usize| schema.sections.get(at);
    std::iter::successors(variable.section.and_then(at), move |section: &&Section| {
        section.parent.and_then(at)
    })
    .take(schema.sections.len())
    .map(|section| section.title.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_named_in_any_case() {
        let selection = Selection { sections: vec!["sms service".into()], ..Selection::default() };
        assert!(selection.takes("TWILIO_AUTH_TOKEN", ["SMS SERVICE"].into_iter()));
        assert!(!selection.takes("PORT", [].into_iter()));
    }
    #[test]
    fn a_pattern_that_matches_nothing_is_told() {
        let selection = Selection { only: vec!["SMTP_*".into(), "PROT".into()], ..Selection::default() };
        assert_eq!(selection.unmet(&["SMTP_HOST", "PORT"].into_iter()), Some("PROT"));
        assert_eq!(selection.unmet(&["SMTP_HOST", "PROT"].into_iter()), None);
    }

    #[test]
    fn what_is_ignored_is_passed_over_and_the_rest_still_counts_as_all() {
        let selection = Selection { ignore: vec!["LEGACY_*".into()], ..Selection::default() };
        assert!(!selection.takes("LEGACY_TOKEN", [].into_iter()));
        assert!(selection.takes("PORT", [].into_iter()));
        assert!(selection.is_all());
    }
}
