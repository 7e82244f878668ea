//! One verdict everywhere: what the check refuses, generated code refuses, and in the same words.

use std::collections::BTreeMap;
use std::fs;

use envmuster::check::rules;
use envmuster::schema::Evidence;
use envmuster::{CheckOptions, Environment, Level, Schema, Severity};
use serde_json::{Value, json};

use crate::invented::{Random, environment};
use crate::{Sample, invented, setting, tools, typescript};

/// The rules of the check that generated code has, too; `docs/generated-code.md` says so.
const SHARED: &[&str] =
    &["missing-variable", "placeholder-value", "invalid-value", "service-link-collision", "not-utf8"];

/// What is wrong with each variable.
type Problems = BTreeMap<String, String>;

/// Environments for one schema.
struct Job {
    sample: Sample,
    environments: Vec<Vec<(String, String)>>,
}

fn jobs() -> Vec<Job> {
    let pairs: usize = setting("ENVMUSTER_PAIRS").map_or(1_000, |pairs| pairs.parse().unwrap());
    let count = pairs.div_ceil(50);
    let first: u64 = setting("ENVMUSTER_SEED").map_or(0, |seed| seed.parse().unwrap());
    (0..count)
        .map(|seed| {
            let seed = first + u64::try_from(seed).unwrap();
            let sample = Sample::new(format!("invented_{seed}"), &invented::schema(seed + 1_000));
            let random = &mut Random::new(seed + 7);
            let environments = (0..50).map(|_| environment(&sample.schema, random)).collect();
            Job { sample, environments }
        })
        .collect()
}

/// What the check says, and the names of which it only says that they look like placeholders.
fn verdict(sample: &Sample, environment: &[(String, String)]) -> (Problems, Vec<String>) {
    let mut options = CheckOptions::default();
    for rule in rules().filter(|rule| !SHARED.contains(&rule.name)) {
        options.levels.set(rule.name, Level::Off);
    }
    let pairs = environment.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let environment: Environment = pairs.collect();
    let report = sample.schema.check_with(&environment, &options).report;
    let mut problems = Problems::new();
    let mut stand_ins = Vec::new();
    for finding in &report.findings {
        let name = finding.variable.clone().unwrap();
        if finding.severity == Severity::Error {
            let message = finding.message.strip_prefix(&name).unwrap().trim().to_owned();
            problems.insert(name, message);
        } else if finding.rule == "placeholder-value" {
            stand_ins.push(name);
        }
    }
    (problems, stand_ins)
}

/// The words of generated code for what the check says more closely: it looks at a refused value
/// once more to tell a mistake.
fn in_shared_words(problem: &str, rule_text: Option<&str>) -> String {
    match problem {
        "is not valid; expected a URL that starts with sqlite:// or file://"
        | "holds what Kubernetes sets for a service of that name" => rule_text.unwrap_or_default().to_owned(),
        _ => problem
            .replace("is still the placeholder from the example", "is still the placeholder")
            .replace(", in exactly this case", ""),
    }
}

#[test]
#[ignore = "installs Python packages: cargo test -p envmuster-generate --test languages -- --ignored"]
fn python_and_the_check_agree() {
    let bin = tools::python();
    let folder = tools::folder("python-verdicts");
    let jobs = jobs();
    for job in &jobs {
        for target in ["python", "pydantic"] {
            let code = job.sample.write(target, None).unwrap();
            fs::write(folder.join(format!("{}_{target}.py", job.sample.name)), code).unwrap();
        }
    }
    fs::write(folder.join("drive.py"), include_str!("drivers/verdicts.py")).unwrap();
    let found = drive(tools::command(bin.join("python"), &folder).arg("drive.py"), &folder, &jobs);
    compare(&jobs, &found, &["python", "pydantic"]);
}

#[test]
#[ignore = "installs packages of Node: cargo test -p envmuster-generate --test languages -- --ignored"]
fn typescript_and_the_check_agree() {
    let jobs = jobs();
    let code: Vec<_> = jobs.iter().map(|job| (job.sample.name.as_str(), &job.sample)).collect();
    let folder = typescript::write("verdicts", &code);
    typescript::compile(&folder);
    fs::write(folder.join("drive.mjs"), include_str!("drivers/verdicts.mjs")).unwrap();
    let found = drive(tools::command("node", &folder).arg("drive.mjs"), &folder, &jobs);
    compare(&jobs, &found, &["zod", "zod3", "t3-env", "plain"]);
}

/// Runs a driver over the jobs.
fn drive(command: &mut std::process::Command, folder: &std::path::Path, jobs: &[Job]) -> Value {
    let asked: Vec<Value> = jobs
        .iter()
        .map(|job| {
            let environments: Vec<BTreeMap<_, _>> =
                job.environments.iter().map(|environment| environment.iter().cloned().collect()).collect();
            json!({ "name": job.sample.name, "environments": environments })
        })
        .collect();
    fs::write(folder.join("jobs.json"), serde_json::to_vec(&asked).unwrap()).unwrap();
    let output = tools::run(command.arg("jobs.json"));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Whether a name is set to a stand-in of plain words.
fn is_plain(environment: &[(String, String)], name: &str) -> bool {
    let plain = ["your-value-here", "change-me", "change-me-please", "<insert>", "xxxxxxxx"];
    environment.iter().any(|(set, value)| set == name && plain.contains(&value.as_str()))
}

/// Whether a value still holds a `${…}`, says that it is nothing, or is not of a kind that nobody stated.
fn is_beside_the_kind(schema: &Schema, environment: &[(String, String)], name: &str) -> bool {
    let variable = schema.variable(name).unwrap();
    let (kind, choices) = (&variable.kind, variable.choices.as_deref());
    let is_stated = matches!(kind.evidence, Evidence::Decorator | Evidence::Prose);
    environment.iter().filter(|(set, _)| set == name).any(|(_, value)| {
        let is_of_kind = kind.value.check(value, &variable.constraints, choices).is_ok();
        value.contains("${") || value == "null" || !is_stated && !is_of_kind
    })
}

fn compare(jobs: &[Job], found: &Value, targets: &[&str]) {
    let (mut pairs, mut refused, mut differences) = (0, 0, Vec::new());
    for (job, found) in jobs.iter().zip(found.as_array().unwrap()) {
        for (environment, found) in job.environments.iter().zip(found.as_array().unwrap()) {
            let (mut expected, mut stand_ins) = verdict(&job.sample, environment);
            // A difference that is documented: a placeholder that somebody chose leaves no trace in the code.
            let (chosen, told) = expected.into_iter().partition(|(name, problem)| {
                problem.starts_with("is still the placeholder") && !is_plain(environment, name)
            });
            expected = told;
            stand_ins.extend(Problems::into_keys(chosen));
            pairs += 1;
            refused += usize::from(!expected.is_empty());
            for target in targets {
                let mut found: Problems = serde_json::from_value(found[target].clone()).unwrap();
                // A difference that is documented: the check asks first whether it is a placeholder.
                found.retain(|name, _| !stand_ins.contains(name));
                // Another one: a type of pydantic's own, where nothing else is wrong.
                let is_of_dsn = |problem: &str| {
                    problem.starts_with("URL scheme should be 'postgres'")
                        || problem == "Input should be a valid URL, empty host"
                };
                found.retain(|_, problem| !is_of_dsn(problem));
                // And what the check does not hold against its kind.
                found.retain(|name, _| {
                    expected.contains_key(name) || !is_beside_the_kind(&job.sample.schema, environment, name)
                });
                for name in found.keys().chain(expected.keys()) {
                    let found = found.get(name).map(String::as_str);
                    let expected = expected.get(name).map(|text| in_shared_words(text, found));
                    if found != expected.as_deref() {
                        let value = environment.iter().find(|(set, _)| set == name).map(|(_, value)| value);
                        differences.push(format!(
                            "{} {target} {name}={value:?}\n  check: {expected:?}\n  found: {found:?}",
                            job.sample.name
                        ));
                    }
                }
            }
        }
    }
    differences.sort();
    differences.dedup();
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
    // Neither all accepted nor all refused, or the test would say nothing.
    assert!(refused > pairs / 10 && refused < pairs, "{refused} of {pairs} were refused");
}
