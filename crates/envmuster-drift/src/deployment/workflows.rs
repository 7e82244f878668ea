//! Workflows of GitHub Actions: `env` blocks, and the secrets and settings they name.

use super::outline::{children, lines, lines_of, under};
use super::unit::{Taken, Unit, UnitKind};

pub(super) fn scan(text: &str) -> Vec<Unit> {
    let lines = lines(text);
    let mut unit = Unit::new(UnitKind::Workflow, "workflow", 1);
    for (at, line) in lines.iter().enumerate() {
        if line.key == "env" && line.value == Some("") {
            for (_, line) in children(under(&lines, at)) {
                unit.give(line.key, line.number, line.value);
            }
        }
    }
    let code = memchr::memmem::Finder::new("${{");
    let is_code = |line: &str| code.find(line.as_bytes()).is_some() && !line.trim_start().starts_with('#');
    for (line, number) in lines_of(text).filter(|(line, _)| is_code(line)) {
        for context in ["secrets.", "vars.", "env."] {
            for (at, _) in line.match_indices(context) {
                let behind = line.get(at + context.len()..).unwrap_or_default();
                let end =
                    behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
                let name = behind.get(..end).unwrap_or_default();
                if crate::names::is_name(name) {
                    unit.taken.push(Taken { name: name.to_owned(), line: number, has_default: true });
                }
            }
        }
    }
    vec![unit]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn env_blocks_give_and_expressions_take() {
        let text = "env:\n  A_B: 1\njobs:\n  x:\n    steps:\n      - run: |\n          env:\n            NOT_THIS: 1\n        env:\n          C_D: ${{ secrets.E_F }}\n# ${{ secrets.G_H }}\n";
        let unit = &scan(text)[0];
        assert_eq!(unit.given.iter().map(|given| given.name.as_str()).collect::<Vec<_>>(), ["A_B", "C_D"]);
        assert_eq!(unit.taken.iter().map(|taken| taken.name.as_str()).collect::<Vec<_>>(), ["E_F"]);
    }
}
