//! Files of smaller platforms: Render, Fly, Heroku and dev containers, Turborepo, Supabase.

use super::outline::lines;
use super::unit::{Taken, Unit, UnitKind, unquoted};
use crate::names::is_loud;

/// `envVars: [{ key: NAME, value: … }]`
pub(super) fn render(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "render", 1);
    let lines = lines(text);
    for (at, line) in lines.iter().enumerate() {
        let Some(value) = line.value.filter(|_| line.key == "key") else { continue };
        let next = lines.get(at + 1).filter(|next| next.key == "value" && !next.is_item);
        unit.give(unquoted(value), line.number, next.and_then(|next| next.value));
    }
    unit.takes_all = lines.iter().any(|line| line.key == "fromGroup");
    vec![unit]
}

/// `[env]` and `NAME = "…"`
pub(super) fn fly(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "fly", 1);
    let mut inside = false;
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        if line.starts_with('[') {
            inside = line == "[env]";
        } else if inside
            && !line.starts_with('#')
            && let Some((name, value)) = line.split_once('=')
        {
            unit.give(unquoted(name), number, Some(value.trim()));
        }
    }
    // Secrets are set elsewhere.
    unit.takes_all = true;
    vec![unit]
}

/// `env(NAME)`
pub(super) fn supabase(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "supabase", 1);
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim_start().starts_with('#')) {
        for (at, open) in line.match_indices("env(") {
            // Names are short.
            let rest = line.get(at + open.len()..).unwrap_or_default();
            let near = rest.get(..rest.floor_char_boundary(80)).unwrap_or_default();
            if let Some((name, _)) = near.split_once(')')
                && crate::names::is_name(name)
            {
                unit.taken.push(Taken { name: name.to_owned(), line: number, has_default: false });
            }
        }
    }
    vec![unit]
}

/// Keys of `env`, `containerEnv` and the like that look like names.
pub(super) fn json(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "platform", 1);
    for (line, number) in text.lines().zip(1..) {
        let Some((key, value)) = line.trim().split_once(':') else { continue };
        let value = value.trim().trim_end_matches(',');
        if is_loud(unquoted(key)) {
            unit.give(unquoted(key), number, value.starts_with('"').then_some(value));
        }
    }
    unit.takes_all = true;
    vec![unit]
}

/// Names that a build's cache depends on.
pub(super) fn turbo(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "turbo", 1);
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim_start().starts_with("//")) {
        for name in line.split('"').skip(1).step_by(2).filter(|name| is_loud(name)) {
            unit.taken.push(Taken { name: name.to_owned(), line: number, has_default: true });
        }
    }
    vec![unit]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(units: &[Unit]) -> Vec<&str> {
        let unit = &units[0];
        unit.given
            .iter()
            .map(|given| given.name.as_str())
            .chain(unit.taken.iter().map(|taken| taken.name.as_str()))
            .collect()
    }

    #[test]
    fn each_platform_gives_or_takes_names() {
        assert_eq!(
            names(&render(
                "services:\n  - envVars:\n      - key: A_B\n        value: x\n      # - key: X_Y\n      - key: C_D\n        sync: false\n"
            )),
            ["A_B", "C_D"]
        );
        assert_eq!(
            names(&fly("app = \"x\"\n[env]\n  A_B = \"1\"\n  # C_D = \"2\"\n[http]\n  E_F = 1\n")),
            ["A_B"]
        );
        assert_eq!(names(&supabase("secret = \"env(A_B)\"\n# x = \"env(C_D)\"\n")), ["A_B"]);
        assert_eq!(names(&json("{\n \"env\": {\n  \"A_B\": \"x\",\n  \"name\": \"y\"\n }\n}")), ["A_B"]);
        assert_eq!(
            names(&turbo("{ \"globalEnv\": [\"A_B\", \"x\"],\n // \"C_D\"\n \"env\": [\"E_F\"] }")),
            ["A_B", "E_F"]
        );
    }
}
