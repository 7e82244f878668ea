//! Paths and arguments as they may be shown: people type values in their places.

use envmuster_schema::detector::may_be_secret;

const MASK: &str = "••••";

/// An argument as it may be shown: people type `-e KEY=VALUE`, so nothing behind the first `=`, and no
/// word that looks like a secret.
pub fn shown(argument: &str) -> String {
    let name = file_name(argument);
    if is_key_with_slashes(argument) {
        return MASK.to_owned();
    }
    if !name.split('/').any(may_be_secret) {
        return name;
    }
    let words = name.split('/').map(|word| if may_be_secret(word) { MASK } else { word });
    words.collect::<Vec<_>>().join("/")
}

/// Whether what stands before any `=` is base64 rather than a path: its slashes cut it into pieces that
/// are each too short to tell. Paths have a dot, a dash or words in one case.
fn is_key_with_slashes(argument: &str) -> bool {
    let text = argument.split('=').next().unwrap_or_default();
    let has = |of: fn(&u8) -> bool| text.bytes().any(|byte| of(&byte));
    text.contains('/')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+'))
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_digit)
        && may_be_secret(&text.replace('/', ""))
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

    #[test]
    fn a_key_is_not_shown_though_slashes_cut_it_and_a_path_is() {
        for key in [
            "wJalrXUtn/K7MDENG/bPxRfiCY9k",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYZq8kLm2Tvd",
            "Xq3/f9LkZ/pT7wRm+vB2/cN8s==",
            "/Hk29/sLq7Zt/Vw3PxRb",
        ] {
            assert_eq!(shown(key), "••••", "{key}");
        }
        for path in [
            "services/api/.env.production",
            "/home/me/project/v2/app1/.env",
            "/home/me/project/v2/app1/env",
            "/Users/me/Documents/Project2/config",
            "apps/webShop/Dockerfile2",
            "k8s/overlays/eu-west-1/Secret.yaml",
            "/var/lib/docker/volumes/shop_data/_data/.env",
        ] {
            assert_eq!(shown(path), path);
        }
    }
}
