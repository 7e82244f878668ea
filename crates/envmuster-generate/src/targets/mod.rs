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
mod typescript;

use crate::{GenerateError, Request};

/// Something that can be written from a schema.
#[derive(Debug)]
#[non_exhaustive]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it writes, in one line.
    pub about: &'static str,
    /// The forms it comes in; the first is taken where none is named. Empty where there is one.
    pub variants: &'static [&'static str],
    make: fn(&Request<'_>) -> Result<String, GenerateError>,
}

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

impl Target {
    /// Writes it.
    pub fn write(&self, request: &Request<'_>) -> Result<String, GenerateError> {
        match request.variant {
            Some(wanted) if !self.variants.contains(&wanted) => {
                Err(GenerateError::UnknownVariant { target: self.name, variants: self.variants })
            }
            _ => (self.make)(request),
        }
    }
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
