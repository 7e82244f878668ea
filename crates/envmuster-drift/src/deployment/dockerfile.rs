//! Dockerfiles: ENV and ARG.

use super::unit::{Unit, UnitKind};

pub(super) fn is_one(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let stem = lower.split('.').next().unwrap_or_default();
    matches!(stem, "dockerfile" | "containerfile") && !lower.ends_with(".dockerignore")
        || lower.ends_with(".dockerfile")
}

pub(super) fn scan(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Image, "image", 1);
    for (instruction, line) in instructions(text) {
        let Some((word, rest)) = instruction.split_once(char::is_whitespace) else { continue };
        let rest = rest.trim();
        if word.eq_ignore_ascii_case("ENV") {
            environment(&mut unit, rest, line);
        } else if word.eq_ignore_ascii_case("ARG") {
            for argument in words(rest) {
                let (name, value) =
                    argument.split_once('=').map_or((argument, None), |(name, value)| (name, Some(value)));
                unit.give(name, line, value);
                if let Some(given) = unit.given.last_mut().filter(|given| given.name == name) {
                    given.is_argument = true;
                }
            }
        }
    }
    vec![unit]
}

/// `ENV A=b C="d e"`, or the old `ENV A b c`.
fn environment(unit: &mut Unit, rest: &str, line: u32) {
    let pairs = words(rest);
    if pairs.first().is_some_and(|first| first.contains('=')) {
        for pair in pairs {
            if let Some((name, value)) = pair.split_once('=') {
                unit.give(name, line, Some(value));
            }
        }
    } else if let Some((name, value)) = rest.split_once(char::is_whitespace) {
        unit.give(name, line, Some(value));
    }
}

/// Words, with quotes kept together.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, _) if c.is_whitespace() => {
                words.extend(start.take().and_then(|start| text.get(start..at)));
                continue;
            }
            _ => {}
        }
        start = start.or(Some(at));
    }
    words.extend(start.and_then(|start| text.get(start..)));
    words
}

/// Instructions with their continued lines, and the line of each.
fn instructions(text: &str) -> Vec<(String, u32)> {
    let mut all = Vec::new();
    let mut open: Option<(String, u32)> = None;
    for (raw, number) in text.lines().zip(1..) {
        let line = raw.trim();
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let (content, goes_on) = line.strip_suffix('\\').map_or((line, false), |content| (content, true));
        let (instruction, _) = open.get_or_insert_with(|| (String::new(), number));
        instruction.push_str(content);
        instruction.push(' ');
        if !goes_on {
            all.extend(open.take());
        }
    }
    all.extend(open);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn env_and_arg_give_variables() {
        let units = scan(
            "FROM a\n# ENV X_Y=1\nARG VERSION=1\nENV A_B=\"c d\" \\\n    E_F=g\nENV OLD_FORM some words\nRUN echo ENV=1\n",
        );
        let names: Vec<_> =
            units[0].given.iter().map(|given| (given.name.as_str(), given.is_argument)).collect();
        assert_eq!(names, [("VERSION", true), ("A_B", false), ("E_F", false), ("OLD_FORM", false)]);
    }

    #[test]
    fn other_files_are_none() {
        assert!(is_one("Dockerfile") && is_one("Dockerfile.dev") && is_one("api.Dockerfile"));
        assert!(!is_one("Dockerfile.dockerignore") && !is_one("docker-compose.yml"));
    }
}
