//! Files that are no code of a language with tokens: deployment files, shell, templates of nginx and Caddy, HTML of
//! Vite, Makefiles.

mod shell;
mod templates;

use crate::deployment;
use crate::facts::Facts;

/// What a file says, by its name.
pub(crate) fn scan(path: &str, text: &str) -> Facts {
    let mut facts = Facts { units: deployment::scan(path, text), ..Facts::default() };
    let name = path.rsplit('/').next().unwrap_or(path);
    if is_shell(name, text) {
        shell::scan(text, &mut facts);
    } else if name.starts_with("Caddyfile") {
        templates::caddy(text, &mut facts);
    } else if name.ends_with(".template") || name.ends_with(".conf.tmpl") || name.ends_with(".envsubst") {
        templates::substituted(text, &mut facts);
    } else if name == "index.html" {
        templates::vite(text, &mut facts);
    }
    facts
}

fn is_shell(name: &str, text: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    match extension {
        Some("sh" | "bash" | "zsh") => true,
        Some(_) => false,
        None => {
            let first = text.lines().next().unwrap_or_default();
            first.starts_with("#!") && (first.contains("sh") && !first.contains("python"))
        }
    }
}
