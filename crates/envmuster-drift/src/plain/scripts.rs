//! Scripts of a `package.json`: what they set for the commands they start is a switch of the project's own.

use crate::facts::Facts;
use crate::names::is_loud;

/// `"lint:prod": "LINT_STRICT=true eslint ."`, `"build": "cross-env BUILD_ALL=1 vite build"`
pub(super) fn scan(text: &str, facts: &mut Facts) {
    let lines = text.lines().zip(1..).skip_while(|(line, _)| !line.trim_start().starts_with("\"scripts\""));
    for (line, number) in lines.take_while(|(line, _)| !line.trim_start().starts_with('}')) {
        let words = line.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\'));
        facts.writes.extend(words.filter_map(set).map(|name| (name.to_owned(), number)));
    }
}

/// The name that a word sets. What a service is known to need is set for one run alone, and handed on is not set.
fn set(word: &str) -> Option<&str> {
    let (name, value) = word.split_once('=')?;
    let is_handed_on = value.starts_with('$') && !value.starts_with("$(");
    let is_own = is_loud(name) && !is_handed_on && envmuster::catalogue::variable(name).is_none();
    is_own.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(scripts: &str) -> Vec<String> {
        let mut facts = Facts::default();
        scan(
            &format!(
                "{{\n  \"name\": \"A_B=1\",\n  \"scripts\": {{\n{scripts}\n  }},\n  \"x\": \"C_D=1\"\n}}"
            ),
            &mut facts,
        );
        facts.writes.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn what_a_script_sets_is_set() {
        assert_eq!(names("\"lint\": \"LINT_STRICT=true eslint .\""), ["LINT_STRICT"]);
        assert_eq!(names("\"a\": \"cross-env EMIT_TO='../x' RUN=1 nest\""), ["EMIT_TO", "RUN"]);
        assert_eq!(names("\"a\": \"APP_VERSION=$(node -p x) next build\""), ["APP_VERSION"]);
    }

    #[test]
    fn options_what_is_handed_on_and_what_a_service_needs_do_not_count() {
        assert!(names("\"a\": \"docker run -e TOKEN_A=$TOKEN_A x --env=B y=1\"").is_empty());
        assert!(names("\"a\": \"OPENAI_API_KEY=x jest\"").is_empty());
        assert!(names("\"a\": \"echo A_B\"").is_empty());
    }
}
