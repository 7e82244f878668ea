//! A workflow that holds the variables and secrets of a GitHub environment against the schema, or the
//! `env` block of it alone.

use std::fmt::Write;

use super::target::Target;
use crate::outline::{deployed, deployed_defaults};
use crate::{GenerateError, Request, yaml};

pub(super) const TARGET: Target = Target {
    name: "github-actions",
    about: "a workflow whose env is taken from the secrets and variables of a GitHub environment",
    variants: &["workflow", "env"],
    make,
};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a target")]
fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let header = request.header("#");
    if request.variant == Some("env") {
        return Ok(format!("{header}env:\n{}", block(request, "  ")));
    }
    Ok(format!(
        "\
{header}name: environment
on:
  workflow_dispatch:
    inputs:
      environment:
        description: The environment whose variables and secrets are checked
        type: environment
        required: true
  workflow_call:
    inputs:
      environment:
        type: string
        required: true

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    environment: ${{{{ inputs.environment }}}}
    env:
      ENVMUSTER_PROFILE: ${{{{ inputs.environment }}}}
{}    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: envmuster/envmuster@v{}
        with:
          args: check --from process
",
        block(request, "      "),
        env!("CARGO_PKG_VERSION"),
    ))
}

fn block(request: &Request<'_>, indent: &str) -> String {
    let mut out = String::new();
    let defaults = deployed_defaults(request.schema);
    for part in deployed(request.schema) {
        if let Some(section) = part.section {
            let _ = writeln!(out, "{indent}# {}", yaml::comment(&section.title));
        }
        for variable in part.variables {
            let from = if variable.is_sensitive() { "secrets" } else { "vars" };
            let source = format!("{from}.{}", stored(&variable.name));
            let value = match defaults.get(&*variable.name) {
                Some(default) => format!("${{{{ {source} || '{}' }}}}", default.replace('\'', "''")),
                None => format!("${{{{ {source} }}}}"),
            };
            let _ = writeln!(out, "{indent}{}: {}", yaml::name(&variable.name), scalar(&value));
        }
    }
    out
}

/// The name under which GitHub can keep a value: it keeps none that begins with its own name.
fn stored(name: &str) -> String {
    let name = name.replace(['.', '-'], "_");
    match name.strip_prefix("GITHUB_") {
        Some("TOKEN") | None => name,
        Some(rest) => format!("GH_{rest}"),
    }
}

/// Bare, as everybody writes expressions, where YAML takes it for nothing else.
fn scalar(expression: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " _.-/|'${}".contains(c);
    if expression.chars().all(is_plain) { expression.to_owned() } else { yaml::quoted(expression) }
}
