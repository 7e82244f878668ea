//! Manifests for Kubernetes: settings in a `ConfigMap`, keys in a `Secret`, a `Deployment` that takes
//! both, and a policy that refuses Pods whose environment lacks what must be set.
//!
//! They are a base for overlays (kustomize), and no file to fill in: what has no default is a comment,
//! so that applying the base overwrites nothing, and a Pod that lacks a required key does not start.

mod object;
mod policy;

use std::fmt::Write;

use envmuster::check::expectation;
use envmuster::schema::Variable;

use super::target::Target;
use crate::outline::{Demand, demand, deployed_defaults};
use crate::{GenerateError, Request, yaml};
use object::{head, variables};

pub(super) const TARGET: Target = Target {
    name: "kubernetes",
    about: "a ConfigMap, a Secret, a Deployment's env and an admission policy that demands the names",
    variants: &["all", "config", "secret", "deployment", "policy"],
    make,
};

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    if !is_label(request.name) {
        return Err(GenerateError::BadName {
            target: TARGET.name,
            rule: "small letters, digits and `-`, a letter first, 50 at most",
        });
    }
    let parts: &[fn(&Request<'_>) -> String] = match request.variant {
        Some("config") => &[config],
        Some("secret") => &[secret],
        Some("deployment") => &[deployment],
        Some("policy") => &[policy::policy],
        _ => &[config, secret, deployment, policy::policy],
    };
    let documents: Vec<_> = parts.iter().map(|part| part(request)).collect();
    Ok(format!("{}{}", request.header("#"), documents.join("---\n")))
}

/// Whether a text can name an object and stand in a label.
fn is_label(name: &str) -> bool {
    let letters = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    letters && name.len() <= 50 && name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.ends_with('-')
}

fn config(request: &Request<'_>) -> String {
    let mut out = String::from(
        "# Settings that are no secrets. What has no default that serves a cluster is a comment: an overlay sets it,\n\
         # or the line here without its mark.\n",
    );
    out.push_str(&head("v1", "ConfigMap", request.name, request.name));
    out.push_str(&entries(request, "data", false));
    out
}

fn secret(request: &Request<'_>) -> String {
    let name = request.name;
    let mut out = format!(
        "# Keys, of which no value belongs into a repository. They come from what keeps your secrets, or from a file:\n\
         #     kubectl create secret generic {name} --from-env-file=FILE\n"
    );
    out.push_str(&head("v1", "Secret", name, name));
    out.push_str("type: Opaque\n");
    out.push_str(&entries(request, "stringData", true));
    out
}

/// The keys of a `ConfigMap`: defaults as they are, all else as comments. Of a `Secret` all are comments, for
/// a default must not go over the key that is there. A comment holds once its `# ` is taken away, and so
/// does the field where all that it holds are comments.
fn entries(request: &Request<'_>, field: &str, secret: bool) -> String {
    let defaults = deployed_defaults(request.schema);
    let of_this: Vec<_> = variables(request).filter(|variable| variable.is_sensitive() == secret).collect();
    let is_set = |variable: &&Variable| !secret && defaults.contains_key(&*variable.name);
    let any = of_this.iter().any(is_set);
    let (head, mark) = if any { ("", "  # ") } else { ("# ", "#   ") };
    let mut out = if of_this.is_empty() { String::new() } else { format!("{head}{field}:\n") };
    for variable in of_this {
        let key = yaml::name(&variable.name);
        let default = defaults.get(&*variable.name);
        let value = yaml::quoted(default.copied().unwrap_or_default());
        let _ = if is_set(&variable) {
            writeln!(out, "  {key}: {value}")
        } else {
            let needed = match (&variable.default, default) {
                (Some(_), None) => "its default does not serve production".to_owned(),
                _ => needed(request, variable),
            };
            writeln!(out, "{mark}{key}: {value}  # {needed}; {}", yaml::comment(&expectation(variable)))
        };
    }
    out
}

fn needed(request: &Request<'_>, variable: &Variable) -> String {
    match demand(request.schema, variable) {
        Demand::Optional => "optional".to_owned(),
        Demand::Expected => "required, it seems".to_owned(),
        Demand::Required => "required".to_owned(),
        Demand::In(profiles) => yaml::comment(&format!("required in {}", profiles.join(", "))),
        Demand::If(conditions) => {
            let names: Vec<_> = conditions.iter().map(|condition| condition.variable.as_str()).collect();
            yaml::comment(&format!("required with some values of {}", names.join(", ")))
        }
    }
}

fn deployment(request: &Request<'_>) -> String {
    let name = request.name;
    let mut out = head("apps/v1", "Deployment", name, name);
    let _ = write!(
        out,
        "\
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: {name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: {name}
    spec:
      # Otherwise Kubernetes sets NAME_PORT=tcp://… for every service in the namespace.
      enableServiceLinks: false
      containers:
        - name: {name}
          # An overlay says which.
          image: {name}
          env:
"
    );
    for variable in variables(request) {
        let key = yaml::name(&variable.name);
        let from = if variable.is_sensitive() { "secretKeyRef" } else { "configMapKeyRef" };
        // A Pod without a key that is not optional does not start.
        let is_required = demand(request.schema, variable) == Demand::Required;
        let optional = if is_required { "" } else { ", optional: true" };
        let _ = writeln!(
            out,
            "            - {{ name: {key}, valueFrom: {{ {from}: {{ name: {name}, key: {key}{optional} }} }} }}"
        );
    }
    out
}
