//! Paths and arguments as they may be shown: people type values in their places.

use envmuster_schema::detector::may_be_secret;

const MASK: &str = "••••";

/// An argument as it may be shown: people type `-e KEY=VALUE`, so nothing behind the first `=`, and no
/// word that looks like a secret.
pub fn shown(argument: &str) -> String {
    let name = file_name(argument);
    if !name.split('/').any(may_be_secret) {
        return name;
    }
    let words = name.split('/').map(|word| if may_be_secret(word) { MASK } else { word });
    words.collect::<Vec<_>>().join("/")
}

/// The name of a file that is there: it is no value, however it looks, but for what stands behind a `=`.
pub fn file_name(path: &str) -> String {
    let clean = |text: &str| text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    match path.split_once('=') {
        Some((name, _)) => clean(name) + "=" + MASK,
        None => clean(path),
    }
}

#[cfg(test)]
mod tests {
    use super::{file_name, shown};

    #[test]
    fn what_stands_behind_an_equals_sign_is_not_shown() {
        assert_eq!(shown("API_KEY=hunter2=x"), "API_KEY=••••");
        assert_eq!(file_name("a/API_KEY=hunter2"), "a/API_KEY=••••");
        for name in [".env.local", "docker-compose.override.yml", "--termination-log", "../../app/.env", "/"]
        {
            assert_eq!(shown(name), name);
        }
    }

    #[test]
    fn what_looks_like_a_secret_is_not_shown() {
        assert_eq!(shown("/run/sk-proj-9Xq27ZzKvT3mWx91LpRd8Fh4/.env"), "/run/••••/.env");
    }
}
