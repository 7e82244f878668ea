//! Files that are no code of a language with tokens: deployment files, shell, templates of nginx and Caddy, settings
//! of Spring and Rails, HTML of Vite, scripts of packages, Makefiles.

mod scripts;
mod shell;
mod templates;

use crate::deployment;
use crate::facts::Facts;
use crate::paths::{ending, name_of};
use crate::source::text_of;

/// Whether a file of this path may say anything.
pub(crate) fn wants(path: &str) -> bool {
    let name = name_of(path);
    // A file without an extension may be a script.
    !name.contains('.') || is_script(name) || template(name).is_some() || deployment::is_one(path)
}

/// What a file says, by its name.
pub(crate) fn scan(path: &str, bytes: &[u8]) -> Option<Facts> {
    let name = name_of(path);
    let is_shell = is_script(name) || !name.contains('.') && starts_as_script(bytes);
    let reader = if is_shell { Some(shell::scan as Reader) } else { template(name) };
    if reader.is_none() && !deployment::is_one(path) {
        return None;
    }
    let text = text_of(bytes);
    let mut facts = Facts { units: deployment::scan(path, &text), ..Facts::default() };
    if let Some(read) = reader {
        read(&text, &mut facts);
    }
    Some(facts)
}

type Reader = fn(&str, &mut Facts);

fn template(name: &str) -> Option<Reader> {
    let ends = |end: &str| name.ends_with(end);
    Some(match name {
        "index.html" => templates::vite,
        "package.json" => scripts::scan,
        // Rails reads these with Ruby in them.
        "cable.yml" | "database.yml" | "queue.yml" | "redis.yml" | "secrets.yml" | "sidekiq.yml"
        | "storage.yml" => templates::ruby,
        _ if (name.starts_with("application") || name.starts_with("bootstrap"))
            && (ends(".yml") || ends(".yaml") || ends(".properties")) =>
        {
            templates::spring
        }
        _ if name.starts_with("Caddyfile") => templates::caddy,
        _ if ends(".template") || ends(".conf.tmpl") || ends(".envsubst") => templates::substituted,
        _ => return None,
    })
}

fn is_script(name: &str) -> bool {
    matches!(ending(name), Some("sh" | "bash" | "zsh"))
}

fn starts_as_script(bytes: &[u8]) -> bool {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    first.starts_with(b"#!") && (first.ends_with(b"sh") || first.windows(3).any(|word| word == b"sh "))
}
