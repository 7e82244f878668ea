//! Variables of which one of several must be set.

use std::collections::{HashMap, HashSet};

use envmuster_schema::schema::Schema;

use super::judge::Judged;
use crate::environment::Environment;

/// The judged variables of which one of several must be set and none is.
pub(super) fn unmet<'a>(
    schema: &'a Schema,
    environment: &Environment,
    judged: &[Judged<'a>],
) -> HashSet<&'a str> {
    let with_choice = || judged.iter().filter(|judged| !judged.variable.one_of.is_empty());
    if with_choice().next().is_none() || !environment.unseen().is_empty() {
        return HashSet::new();
    }
    let declared: HashSet<&str> = schema.variables.iter().map(|variable| variable.name.as_str()).collect();
    let by_name: HashMap<&str, &Judged<'_>> = judged.iter().map(|judged| (judged.name(), judged)).collect();
    let may_be_set = |name: &String| match by_name.get(name.as_str()) {
        Some(judged) => !judged.is_absent() || judged.has_default() || judged.is_off(),
        // A selection leaves it out, or the schema does not know it.
        None => {
            declared.contains(name.as_str())
                || environment.get(name).is_some_and(|it| it.is_unknown || !it.value.is_empty())
        }
    };
    with_choice().filter(|judged| !judged.variable.one_of.iter().any(may_be_set)).map(Judged::name).collect()
}
