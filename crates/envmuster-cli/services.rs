//! Names of services near one that is none.

use envmuster::catalogue::{self, Service};

/// More names than this help nobody.
const MOST: usize = 6;
/// A shorter name stands in too many others.
const SHORTEST: usize = 3;

/// What to say of the services that a name may have meant, to stand behind a sentence; nothing where
/// none is near.
pub(crate) fn hint(name: &str) -> String {
    match near(name).as_slice() {
        [] => String::new(),
        [one] => format!("; did you mean `{one}`?"),
        several => format!("; did you mean one of {}?", several.join(", ")),
    }
}

/// Those that are spelled nearly so, whose names hold it or stand in it, or that are of a kind which is
/// called so.
fn near(name: &str) -> Vec<&'static str> {
    let name = name.to_lowercase();
    let all = || catalogue::services().iter().flat_map(|it| names(it).map(move |name| (name, it.id)));
    let nearest = envmuster::nearest(&name, all().map(|(name, _)| name));
    if let Some((_, id)) = all().find(|(other, _)| Some(*other) == nearest) {
        return vec![id];
    }
    let holds = |whole: &str, part: &str| part.len() >= SHORTEST && whole.contains(part);
    let is_meant = |other: &str| holds(other, &name) || holds(&name, other);
    let mut near: Vec<_> = all().filter(|(other, _)| is_meant(other)).map(|(_, id)| id).collect();
    near.extend(catalogue::services().iter().filter(|it| it.group == name).map(|it| it.id));
    near.sort_unstable();
    near.dedup();
    near.truncate(MOST);
    near
}

fn names(service: &'static Service) -> impl Iterator<Item = &'static str> {
    [service.id].into_iter().chain(service.words.iter().chain(service.aliases).copied())
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn misspelled_names_kinds_and_parts_of_names_find_services() {
        assert_eq!(near("supabse"), ["supabase"]);
        assert_eq!(near("postgress"), ["postgres"]);
        assert!(near("payments").contains(&"stripe"));
        assert!(near("chatgpt-4").contains(&"openai"));
        assert!(near("qqqqqq").is_empty());
    }
}
