//! What a target is.

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
    pub(super) make: fn(&Request<'_>) -> Result<String, GenerateError>,
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
