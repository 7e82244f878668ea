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

use crate::paths::{ending, name_of};

pub use unit::{Given, Taken, Unit, UnitKind};

/// Reads one format.
type Reader = fn(&str) -> Vec<Unit>;

/// Whether a file may be a deployment file, by its path.
pub(crate) fn is_one(path: &str) -> bool {
    reader(path).is_some()
}

/// What a deployment file says, if it is one.
pub(crate) fn scan(path: &str, text: &str) -> Vec<Unit> {
    reader(path).map(|read| read(text)).unwrap_or_default()
}

fn reader(path: &str) -> Option<Reader> {
    let name = name_of(path);
    let end = ending(name);
    let is_yaml = matches!(end, Some("yml" | "yaml"));
    let in_workflows = path.contains(".github/workflows/") || path.contains(".github/actions/");
    Some(match name {
        _ if dockerfile::is_one(name) => dockerfile::scan,
        _ if is_yaml && in_workflows => workflows::scan,
        "render.yaml" | "render.yml" => platforms::render,
        _ if is_yaml && compose::is_one(name) => compose::scan,
        _ if is_yaml => kubernetes::scan,
        "fly.toml" => platforms::fly,
        "config.toml" if path.contains("supabase/") => platforms::supabase,
        "app.json" | "devcontainer.json" | "vercel.json" => platforms::json,
        "turbo.json" => platforms::turbo,
        _ if end == Some("service") => systemd::scan,
        _ => return None,
    })
}
