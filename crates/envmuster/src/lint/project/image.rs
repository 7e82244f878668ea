//! `env-in-image`, `schema-not-in-image`: what a Dockerfile copies.

use envmuster_schema::report::{Finding, Location};

use super::facts::{Document, Facts, at};
use crate::glob;
use crate::rule::declare_rule;

declare_rule! {
    /// A Dockerfile copies the whole folder, and `.dockerignore` does not leave out `.env`.
    ///
    /// ```bad
    /// --- Dockerfile
    /// FROM scratch
    /// COPY . /app
    /// ```
    ///
    /// ```good
    /// --- Dockerfile
    /// FROM scratch
    /// COPY . /app
    /// --- .dockerignore
    /// .env
    /// ```
    EnvInImage, "env-in-image", Warn, "repository"
}

declare_rule! {
    /// A Dockerfile runs envmuster, and `.dockerignore` leaves out the example it needs.
    ///
    /// ```bad
    /// --- Dockerfile
    /// FROM scratch
    /// COPY src /app
    /// ENTRYPOINT ["envmuster", "run", "--"]
    /// --- .dockerignore
    /// .env*
    /// ```
    ///
    /// ```good
    /// --- Dockerfile
    /// FROM scratch
    /// COPY src /app
    /// ENTRYPOINT ["envmuster", "run", "--"]
    /// --- .dockerignore
    /// .env*
    /// !.env.example
    /// ```
    SchemaNotInImage, "schema-not-in-image", Warn, "repository"
}

pub(super) fn env_in_image(facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(dockerfile) = &facts.dockerfile else { return };
    let Some(line) = copies_all(&dockerfile.text) else { return };
    if !leaves_out(facts.dockerignore.as_ref(), ".env") {
        let message = format!("{} copies this folder with its .env into the image", dockerfile.path);
        let mut finding = at(&EnvInImage::INFO, &dockerfile.path, message, "add `.env` to .dockerignore");
        finding.location = Some(Location::new(dockerfile.path.as_str(), line, 1));
        findings.push(finding);
    }
}

pub(super) fn schema_not_in_image(facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(dockerfile) = &facts.dockerfile else { return };
    let runs = dockerfile.text.lines().any(|line| {
        let word = line.split_whitespace().next().unwrap_or_default();
        ["ENTRYPOINT", "CMD", "RUN"].iter().any(|own| word.eq_ignore_ascii_case(own))
            && line.contains("envmuster")
    });
    if runs && leaves_out(facts.dockerignore.as_ref(), ".env.example") {
        let message = "the image runs envmuster, and .dockerignore leaves .env.example out";
        let help = "add a line `!.env.example` at its end";
        findings.push(at(&SchemaNotInImage::INFO, ".dockerignore", message, help));
    }
}

/// The line that copies the folder itself: `COPY . /app`.
fn copies_all(dockerfile: &str) -> Option<u32> {
    let lines = dockerfile.lines().zip(1..);
    let mut copies = lines.filter(|(line, _)| {
        let mut words = line.split_whitespace();
        let is_copy =
            words.next().is_some_and(|w| w.eq_ignore_ascii_case("COPY") || w.eq_ignore_ascii_case("ADD"));
        let mut sources = words.filter(|word| !word.starts_with("--"));
        is_copy && !line.contains("--from") && matches!(sources.next(), Some("." | "./"))
    });
    copies.next().map(|(_, line)| line)
}

/// Whether the last pattern that fits a name at the root leaves it out.
fn leaves_out(ignore: Option<&Document>, name: &str) -> bool {
    let patterns = ignore.map_or("", |document| document.text.as_str()).lines().map(str::trim);
    let patterns = patterns.filter(|line| !line.is_empty() && !line.starts_with('#'));
    patterns.fold(false, |out, line| {
        let (keeps, pattern) = line.strip_prefix('!').map_or((false, line), |pattern| (true, pattern));
        let pattern = pattern.trim_start_matches('/').trim_start_matches("**/");
        if glob::matches(pattern, name) { !keeps } else { out }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ignore(text: &str) -> Document {
        Document { path: ".dockerignore".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn the_last_pattern_that_fits_decides() {
        assert!(leaves_out(Some(&ignore("node_modules\n.env*\n")), ".env.example"));
        assert!(!leaves_out(Some(&ignore(".env*\n!.env.example\n")), ".env.example"));
        assert!(leaves_out(Some(&ignore("**/.env\n")), ".env"));
        assert!(!leaves_out(None, ".env"));
    }

    #[test]
    fn only_a_copy_of_the_folder_counts() {
        assert_eq!(copies_all("FROM x\nCOPY --chown=a . /app\n"), Some(2));
        assert_eq!(copies_all("COPY src /app\nCOPY --from=build . /x\n"), None);
    }
}
