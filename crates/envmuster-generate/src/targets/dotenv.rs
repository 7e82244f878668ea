//! An empty `.env`: every name that must be set, and plain defaults as comments.

use std::fmt::Write;

use super::Target;
use crate::{GenerateError, Request};

pub(super) const TARGET: Target =
    Target { name: "dotenv", about: "a .env with every name and no value", variants: &[], make };

#[expect(clippy::unnecessary_wraps, reason = "the shape of a target")]
fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let schema = request.schema;
    let mut out = String::new();
    let _ = writeln!(out, "# Names of {}; fill in what must be set.", request.source);
    let mut section = None;
    for variable in &schema.variables {
        if variable.section != section {
            section = variable.section;
            if let Some(found) = section.and_then(|index| schema.sections.get(index)) {
                let _ = writeln!(out, "\n# --- {} ---", found.title);
            }
        }
        if variable.requirement.value.is_required() {
            let _ = writeln!(out, "{}=", variable.name);
        } else {
            let _ = writeln!(out, "# {}={}", variable.name, variable.default.as_deref().unwrap_or_default());
        }
    }
    Ok(out)
}
