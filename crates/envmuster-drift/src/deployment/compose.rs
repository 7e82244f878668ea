//! Compose files: services, their `environment` and `env_file`, and what is interpolated.

use super::outline::{Line, children, lines, under};
use super::unit::{Unit, UnitKind, unquoted};

pub(super) fn is_one(name: &str) -> bool {
    name.starts_with("docker-compose") || name.starts_with("compose")
}

pub(super) fn scan(text: &str) -> Vec<Unit> {
    let lines = lines(text);
    let mut units = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.indent > 0 || line.key != "services" {
            continue;
        }
        let services = under(&lines, at);
        for (place, line) in children(services) {
            units.push(service(line, under(services, place)));
        }
    }
    units
}

fn service(head: Line<'_>, body: &[Line<'_>]) -> Unit {
    let mut unit = Unit::new(UnitKind::Service, head.key, head.number);
    for line in body {
        unit.take(line.value.unwrap_or(line.key), line.number);
    }
    for (at, line) in children(body) {
        match line.key {
            "environment" => environment(&mut unit, under(body, at)),
            "env_file" | "extends" | "<<" => unit.takes_all = true,
            "image" => unit.image = line.value.map(|image| unquoted(image).to_owned()),
            "build" => {
                let build = under(body, at);
                unit.builds = Some(context(line.value.unwrap_or_default(), build));
                arguments(&mut unit, build);
            }
            _ => {}
        }
    }
    unit
}

/// `args` of a build: they are there while it is built.
fn arguments(unit: &mut Unit, build: &[Line<'_>]) {
    let before = unit.given.len();
    for (at, _) in children(build).into_iter().filter(|(_, line)| line.key == "args") {
        environment(unit, under(build, at));
    }
    unit.given.iter_mut().skip(before).for_each(|given| given.is_argument = true);
}

fn environment(unit: &mut Unit, body: &[Line<'_>]) {
    for line in body {
        match line.value {
            _ if line.key == "<<" => unit.takes_all = true,
            Some(value) if !line.is_item => {
                unit.give(line.key, line.number, (!value.is_empty()).then_some(value));
            }
            _ => {
                let (name, value) =
                    line.key.split_once('=').map_or((line.key, None), |(name, value)| (name, Some(value)));
                unit.give(name, line.number, value);
            }
        }
    }
}

fn context(value: &str, body: &[Line<'_>]) -> String {
    let context = body.iter().find(|line| line.key == "context").and_then(|line| line.value);
    unquoted(if value.is_empty() { context.unwrap_or(".") } else { value }).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_give_and_take_variables() {
        let text = "services:\n  web:\n    build:\n      context: ./web\n      args:\n        K_L: 1\n    environment:\n      - A_B=${C_D:-x}\n      - E_F\n      # - G_H=1\n  db:\n    image: x:${TAG}\n    environment:\n      I_J: \"1\"\n    env_file: .env\nvolumes:\n  x: {}\n";
        let units = scan(text);
        let given: Vec<_> = units
            .iter()
            .map(|unit| unit.given.iter().map(|given| given.name.as_str()).collect::<Vec<_>>())
            .collect();
        assert_eq!(given, [vec!["K_L", "A_B", "E_F"], vec!["I_J"]]);
        assert!(units[0].given[0].is_argument && !units[0].given[1].is_argument);
        assert_eq!(units[0].taken[0].name, "C_D");
        assert!(units[0].taken[0].has_default && !units[1].taken[0].has_default);
        assert_eq!((units[0].builds.as_deref(), units[1].takes_all), (Some("./web"), true));
        assert_eq!((units[0].image.as_deref(), units[1].image.as_deref()), (None, Some("x:${TAG}")));
    }
}
