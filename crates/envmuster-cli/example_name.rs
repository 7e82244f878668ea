//! Which files are examples, by their names.

use std::ffi::OsStr;

/// What the words in a name say that it is an example.
const EXAMPLE_WORDS: &[&str] =
    &["example", "sample", "template", "tmpl", "tpl", "dist", "schema", "defaults"];

/// Whether a file of this name is an example: `.env.example`, `env.sample`, `.env.prod.example`.
pub(crate) fn is_example(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let mut words = name.split(['.', '-', '_']);
    words.clone().any(|word| word.eq_ignore_ascii_case("env"))
        && words.any(|word| EXAMPLE_WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
        && !has_code_extension(&name)
}

/// `env.example.ts` is code about an example, not one.
fn has_code_extension(name: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_word = extension == "env" || EXAMPLE_WORDS.contains(&extension.as_str());
    let known =
        ["js", "ts", "mjs", "cjs", "py", "rb", "go", "rs", "json", "yaml", "yml", "toml", "md", "sh", "php"];
    !is_word && known.contains(&extension.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_known_by_its_name() {
        for name in [".env.example", "env.sample", "example.env", ".env.production.example", ".env_template"]
        {
            assert!(is_example(OsStr::new(name)), "{name}");
        }
        for name in [".env", ".env.production", "environment.dist", "env.example.ts", "sample.txt"] {
            assert!(!is_example(OsStr::new(name)), "{name}");
        }
    }
}
