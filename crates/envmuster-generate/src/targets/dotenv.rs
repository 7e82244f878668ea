//! A `.env` to fill in: what must be set with nothing behind it, all else as comments with its default.
//!
//! Every value in it is its owner's, so one that is there is never written again.

use std::fmt::Write;

use envmuster::catalogue;
use envmuster::schema::Variable;

use super::target::Target;
use crate::example::sentence;
use crate::outline::{Demand, demand, parts};
use crate::{GenerateError, Request};

pub(super) const TARGET: Target =
    Target { name: "dotenv", about: "a .env with every name and no value", variants: &[], make };

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    if request.existing.is_some_and(|text| !text.trim().is_empty()) {
        return Err(GenerateError::HoldsValues);
    }
    let schema = request.schema;
    let mut out = format!(
        "# Every name of {}. Fill in what must be set, or let `envmuster fill` ask for it. Never commit this file.\n",
        request.source
    );
    for part in parts(schema) {
        out.push('\n');
        if let Some(section) = part.section {
            let note = section.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            let _ = writeln!(out, "# --- {}{note} ---", section.title);
        }
        for variable in part.variables {
            let name = &variable.name;
            if matches!(demand(schema, variable), Demand::Required | Demand::Expected) {
                for line in about(variable) {
                    let _ = writeln!(out, "# {line}");
                }
                let _ = writeln!(out, "{name}=");
            } else {
                let default = variable.default.as_deref().and_then(spelled).unwrap_or_default();
                let _ = writeln!(out, "# {name}={default}");
            }
        }
    }
    Ok(out)
}

/// What it is and where to get it.
fn about(variable: &Variable) -> Vec<String> {
    let said = variable.description.as_deref().unwrap_or_default().lines().map(str::trim);
    let mut about: Vec<String> = said.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if about.is_empty() {
        about.extend(catalogue::variable(&variable.name).map(|(_, known)| sentence(known.description)));
    }
    about.extend(variable.docs.iter().map(|docs| format!("See {docs}")));
    about
}

/// A default as readers of dotenv files take it; `None` where no spelling is sure.
pub(super) fn spelled(text: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.:/+@,*".contains(c);
    if text.chars().all(|c| is_plain(c) || "${}".contains(c)) {
        // With a `$` in it, it refers to another variable, as it does in the example.
        Some(text.to_owned())
    } else if text.contains(char::is_control) {
        None
    } else if !text.contains('\'') {
        Some(format!("'{text}'"))
    } else {
        (!text.contains(['"', '\\', '$', '`'])).then(|| format!("\"{text}\""))
    }
}

#[cfg(test)]
mod tests {
    use envmuster::Schema;

    use super::*;

    #[test]
    fn what_must_be_set_stands_empty_and_the_rest_is_a_comment() {
        let schema = Schema::parse(
            "PORT=8000\nGREETING=\"hello there\"\n\n# ==== MAIL (Postbox) ====\n# Required.\nPOSTBOX_HOST=\n",
        )
        .unwrap();
        let mut request = Request::new(&schema, ".env.example");
        let written = make(&request).unwrap();
        let (_, body) = written.split_once("\n\n").unwrap();
        assert_eq!(
            body,
            "# PORT=8000\n# GREETING='hello there'\n\n# --- MAIL (Postbox) ---\n\
             # Required.\nPOSTBOX_HOST=\n"
        );
        request.existing = Some("POSTBOX_HOST=mail.example.com\n");
        assert_eq!(make(&request), Err(GenerateError::HoldsValues));
    }
}
