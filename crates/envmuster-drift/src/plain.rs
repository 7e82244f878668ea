//! Files that are no code of a language with tokens: deployment files, shell, templates of nginx and Caddy, HTML of
//! Vite, Makefiles.

mod shell;
mod templates;

use crate::deployment;
use crate::facts::Facts;
use crate::scan::{is_text, text_of};

/// What a file says, by its name.
pub(crate) fn scan(path: &str, bytes: &[u8]) -> Option<Facts> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let reader: fn(&str, &mut Facts) = if is_shell(name, bytes) {
        shell::scan
    } else if name.starts_with("Caddyfile") {
        templates::caddy
    } else if name.ends_with(".template") || name.ends_with(".conf.tmpl") || name.ends_with(".envsubst") {
        templates::substituted
    } else if name == "index.html" {
        templates::vite
    } else if deployment::is_one(path) {
        |_, _| {}
    } else {
        return None;
    };
    if !is_text(bytes) {
        return None;
    }
    let text = text_of(bytes);
    let mut facts = Facts { units: deployment::scan(path, &text), ..Facts::default() };
    reader(&text, &mut facts);
    Some(facts)
}

fn is_shell(name: &str, bytes: &[u8]) -> bool {
    match name.rsplit_once('.') {
        Some((_, extension)) => matches!(extension, "sh" | "bash" | "zsh"),
        None if bytes.starts_with(b"#!") => {
            let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
            first.ends_with(b"sh") || first.windows(3).any(|word| word == b"sh ")
        }
        None => false,
    }
}
