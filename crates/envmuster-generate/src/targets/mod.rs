//! One file for each target.

mod baseline;
mod compose;
mod dotenv;
mod github_actions;
mod json_schema;
mod kubernetes;
mod markdown;
mod python;
mod rust;
mod target;
mod typescript;

pub use target::Target;

/// Every target, by name.
pub static TARGETS: &[Target] = &[
    baseline::TARGET,
    compose::TARGET,
    dotenv::TARGET,
    github_actions::TARGET,
    json_schema::TARGET,
    kubernetes::TARGET,
    markdown::TARGET,
    python::PYDANTIC,
    python::TARGET,
    rust::TARGET,
    typescript::TARGET,
];

/// The target of a name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

#[cfg(test)]
mod tests {
    use super::{TARGETS, target};

    #[test]
    fn targets_are_sorted_and_found_by_name() {
        assert!(TARGETS.is_sorted_by_key(|target| target.name));
        assert!(TARGETS.iter().all(|each| target(each.name).is_some()));
    }
}
