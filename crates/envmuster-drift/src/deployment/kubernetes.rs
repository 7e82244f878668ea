//! Kubernetes manifests, rendered ones of Helm among them: containers, maps of settings, secrets.

use super::outline::{Line, children, lines, under};
use super::unit::{Unit, UnitKind, unquoted};

pub(super) fn scan(text: &str) -> Vec<Unit> {
    // Most YAML is something else.
    if memchr::memmem::find(text.as_bytes(), b"kind:").is_none() {
        return Vec::new();
    }
    let lines = lines(text);
    lines.split(|line| line.key == "---").flat_map(document).collect()
}

fn document(lines: &[Line<'_>]) -> Vec<Unit> {
    let top = |key: &str| lines.iter().position(|line| line.indent == 0 && line.key == key);
    let kind = top("kind").and_then(|at| lines.get(at)).and_then(|line| line.value).map(unquoted);
    match kind {
        Some("ConfigMap" | "Secret") => {
            let mut unit = Unit::new(
                UnitKind::Settings,
                kind.unwrap_or_default(),
                lines.first().map_or(1, |line| line.number),
            );
            // `data` of a Secret is encoded, so that only its names can be judged.
            let encoded = kind == Some("Secret");
            for (key, judged) in [("data", !encoded), ("stringData", true)] {
                for (_, line) in top(key).map(|at| children(under(lines, at))).unwrap_or_default() {
                    unit.give(line.key, line.number, line.value.filter(|_| judged));
                }
            }
            vec![unit]
        }
        Some(_) => containers(lines),
        None => Vec::new(),
    }
}

/// Each list of variables is a container's.
fn containers(lines: &[Line<'_>]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let takes_all = lines.iter().any(|line| line.key == "envFrom");
    for (at, line) in lines.iter().enumerate() {
        if line.key != "env" || line.value.is_none_or(|value| !value.is_empty()) {
            continue;
        }
        let mut unit = Unit::new(UnitKind::Container, "container", line.number);
        unit.takes_all = takes_all;
        let rest = lines.get(at + 1..).unwrap_or_default();
        // The items may stand at the column of the key itself.
        let mine = rest.iter().take_while(|item| item.indent > line.indent);
        let mut name: Option<(&str, u32)> = None;
        for item in mine {
            match (item.key, item.value) {
                ("name", Some(value)) if item.is_item => {
                    if let Some((name, line)) = name.replace((unquoted(value), item.number)) {
                        unit.give(name, line, None);
                    }
                }
                ("value", Some(value)) => {
                    if let Some((name, line)) = name.take() {
                        unit.give(name, line, Some(value));
                    }
                }
                _ => {}
            }
        }
        if let Some((name, line)) = name {
            unit.give(name, line, None);
        }
        units.push(unit);
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_and_config_maps_give_variables() {
        let text = "apiVersion: v1\nkind: Deployment\nspec:\n  containers:\n    - name: web\n      env:\n        - name: A_B\n          value: \"1\"\n        # - name: X_Y\n        - name: C_D\n          valueFrom:\n            secretKeyRef:\n              name: s\n              key: c\n      ports: []\n---\nkind: ConfigMap\ndata:\n  E_F: x\n  file.txt: |\n    G_H: 1\n";
        let names: Vec<_> =
            scan(text).iter().flat_map(|unit| unit.given.iter().map(|given| given.name.clone())).collect();
        assert_eq!(names, ["A_B", "C_D", "E_F"]);
    }
}
