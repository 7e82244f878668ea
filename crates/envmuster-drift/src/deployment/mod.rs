//! Deployment files: what each gives to the programs it starts, and what it takes from outside.
//!
//! They are read line by line and forgivingly, one file a format: a manifest may hold the marks of
//! templates, and what is asked of it is little.

mod compose;
mod dockerfile;
mod kubernetes;
mod outline;
mod platforms;
mod systemd;
mod unit;
mod workflows;

pub use unit::{Given, Taken, Unit, UnitKind};

/// What a deployment file says, if it is one.
pub(crate) fn scan(path: &str, text: &str) -> Vec<Unit> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_yaml = name.rsplit_once('.').is_some_and(|(_, end)| matches!(end, "yml" | "yaml"));
    let in_workflows = path.contains(".github/workflows/") || path.contains(".github/actions/");
    match name {
        _ if dockerfile::is_one(name) => dockerfile::scan(text),
        _ if is_yaml && in_workflows => workflows::scan(text),
        "render.yaml" | "render.yml" => platforms::render(text),
        _ if is_yaml && compose::is_one(name) => compose::scan(text),
        _ if is_yaml && text.contains("apiVersion:") => kubernetes::scan(text),
        "fly.toml" => platforms::fly(text),
        "config.toml" if path.contains("supabase/") => platforms::supabase(text),
        "app.json" | "devcontainer.json" | "vercel.json" => platforms::json(text),
        "turbo.json" => platforms::turbo(text),
        _ if name.ends_with(".service") => systemd::scan(text),
        _ => Vec::new(),
    }
}
