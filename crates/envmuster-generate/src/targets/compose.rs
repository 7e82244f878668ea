//! The `environment` of a Compose service: what must be set stops `up` with a message, what has a
//! default takes it, and the rest is handed through where it is set.

use std::fmt::Write;

use envmuster::check::expectation;

use super::target::Target;
use crate::outline::{Demand, demand, deployed};
use crate::{GenerateError, Request, yaml};

pub(super) const TARGET: Target = Target {
    name: "compose",
    about: "the environment of a Compose service, which stops `up` where a name is missing",
    variants: &[],
    make,
};

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if request.name.is_empty() || !request.name.chars().all(is_name) {
        return Err(GenerateError::BadName {
            target: TARGET.name,
            rule: "letters, digits, `.`, `_` and `-`",
        });
    }
    let mut out = request.header("#");
    let file = "compose.environment.yaml";
    let _ = write!(
        out,
        "# Goes with the file that says what `{0}` runs:\n#     docker compose -f compose.yaml -f {file} up\n\
         services:\n  {1}:\n    environment:\n",
        request.name,
        yaml::name(request.name)
    );
    for part in deployed(request.schema) {
        if let Some(section) = part.section {
            let _ = writeln!(out, "      # {}", yaml::comment(&section.title));
        }
        for variable in part.variables {
            let name = &variable.name;
            let key = yaml::name(name);
            // Compose reads no other names.
            let is_read = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            let required = demand(request.schema, variable) == Demand::Required;
            let default = variable.default.as_deref().filter(|default| can_be_default(default));
            let _ = match default {
                _ if !is_read => writeln!(out, "      {key}:"),
                _ if required => {
                    let message = harmless(&format!("expected {}", expectation(variable)));
                    writeln!(out, "      {key}: {}", yaml::quoted(&format!("${{{name}:?{message}}}")))
                }
                Some(default) => {
                    writeln!(out, "      {key}: {}", yaml::quoted(&format!("${{{name}:-{default}}}")))
                }
                None => writeln!(out, "      {key}:"),
            };
        }
    }
    Ok(out)
}

/// Whether a default means in `${NAME:-…}` what it says.
fn can_be_default(text: &str) -> bool {
    !text.contains(['$', '{', '}', '\\']) && !text.contains(char::is_control)
}

/// A message that ends nothing and names no variable.
fn harmless(text: &str) -> String {
    yaml::comment(&text.replace(['$', '{', '}', '\\'], " "))
}
