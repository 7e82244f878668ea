//! systemd units: `Environment=` and `EnvironmentFile=`.

use super::unit::{Unit, UnitKind, unquoted};

pub(super) fn scan(text: &str) -> Vec<Unit> {
    let mut unit = Unit::new(UnitKind::Platform, "service", 1);
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        if let Some(pairs) = line.strip_prefix("Environment=") {
            for pair in pairs.split('"').flat_map(|piece| {
                if piece.contains("= ") { vec![piece] } else { piece.split_whitespace().collect() }
            }) {
                if let Some((name, value)) = unquoted(pair).split_once('=') {
                    unit.give(name, number, Some(value));
                }
            }
        } else if line.starts_with("EnvironmentFile=") {
            unit.takes_all = true;
        } else if let Some(names) = line.strip_prefix("PassEnvironment=") {
            for name in names.split_whitespace() {
                unit.give(name, number, None);
            }
        }
    }
    vec![unit]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environment_lines_give_variables() {
        let unit =
            &scan("[Service]\nEnvironment=A_B=1 \"C_D=x\"\n# Environment=E_F=1\nEnvironmentFile=-/etc/x\n")
                [0];
        assert_eq!(unit.given.iter().map(|given| given.name.as_str()).collect::<Vec<_>>(), ["A_B", "C_D"]);
        assert!(unit.takes_all);
    }
}
