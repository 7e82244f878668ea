//! The examples in the rules' documentation, and what is reported on each.
#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use envmuster::environment::Obstacle;
use envmuster::environment::loaders::Loader;
use envmuster::report::{Origin, OriginKind};
use envmuster::{CheckOptions, Environment, KnownEnvironment, Profile, Schema, Severity, Side, Value};

#[path = "../invented/mod.rs"]
pub(crate) mod invented;

/// When the examples are judged: in 2025.
const NOW: u64 = 1_750_000_000;

/// What is reported: a rule, and how much it weighs.
pub(crate) type Reported = (&'static str, Severity);

pub(crate) struct Example {
    pub(crate) is_bad: bool,
    /// An example file, a line `--- environment`, and an env file.
    pub(crate) text: String,
}

/// The fences marked `bad` or `good`.
pub(crate) fn examples(docs: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in docs.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match (line, &mut open) {
            ("```bad" | "```good" | "```bad standard" | "```good standard", None) => {
                open = Some(Example { is_bad: line.starts_with("```bad"), text: String::new() });
            }
            ("```", Some(_)) => examples.extend(open.take()),
            (line, Some(example)) => {
                example.text.push_str(line);
                example.text.push('\n');
            }
            _ => {}
        }
    }
    examples
}

impl Example {
    /// What is reported on it, in a profile that is named or in its own: of a check, or of a
    /// comparison where several env files follow, each behind `--- NAME`, of which the last takes the
    /// profile's name. `None` for what is neither.
    pub(crate) fn reported(&self, profile: Option<Profile>) -> Option<Vec<Reported>> {
        let text = invented::expand(&self.text);
        // At the start of a line: in a comment, dashes are a section's.
        let (schema, behind) =
            text.strip_prefix("--- ").map(|behind| ("", behind)).or(text.split_once("\n--- "))?;
        let schema = Schema::read(".env.example", schema.as_bytes());
        let mut options = CheckOptions::default();
        options.now = Some(NOW);
        Some(if behind.starts_with("environment") {
            by_check(&schema, behind, profile, options)
        } else {
            by_comparison(&schema, behind, profile, &options)
        })
    }
}

fn by_comparison(
    schema: &Schema,
    behind: &str,
    profile: Option<Profile>,
    options: &CheckOptions,
) -> Vec<Reported> {
    let mut sides: Vec<_> = behind.split("--- ").filter_map(|side| side.split_once('\n')).collect();
    if let (Some(profile), Some((name, _))) = (profile, sides.last_mut()) {
        *name = profile.as_str();
    }
    let environments: Vec<_> = sides.iter().map(|(_, dotenv)| environment(dotenv)).collect();
    let named = sides.iter().zip(&environments);
    let sides: Vec<_> =
        named.map(|((name, _), environment)| Side { name: (*name).to_owned(), environment }).collect();
    let findings = schema.compare(&sides, options).findings;
    findings.into_iter().map(|found| (found.finding.rule, found.finding.severity)).collect()
}

/// The env file may stand behind `environment PROFILE`, and begin with what is known of
/// environments, as `[production] database-host = db.lumenfold.dev`.
fn by_check(
    schema: &Schema,
    behind: &str,
    profile: Option<Profile>,
    mut options: CheckOptions,
) -> Vec<Reported> {
    let (own, dotenv) = behind.split_once('\n').expect("the line ends");
    let (known, dotenv): (Vec<_>, Vec<_>) = dotenv.lines().partition(|line| line.starts_with('['));
    options.profile = profile.or_else(|| Profile::from_name(own.trim_start_matches("environment")));
    options.environments = known.into_iter().map(known_environment).collect();
    let report = schema.check_with(&environment(&dotenv.join("\n")), &options).report;
    report.findings.iter().map(|finding| (finding.rule, finding.severity)).collect()
}

/// Files in layers, each behind `---` and a name; in one, `<byte>` is a byte that is no text, and `<no file>`
/// a value that was to be read from a file that is not there.
fn environment(dotenv: &str) -> Environment {
    let mut environment = Environment::new();
    for layer in dotenv.split("--- environment\n") {
        let (binary, text): (Vec<_>, Vec<_>) = layer.lines().partition(|line| line.contains("<byte>"));
        let (missing, text): (Vec<_>, Vec<_>) = text.into_iter().partition(|line| line.contains("<no file>"));
        for (name, _) in missing.into_iter().filter_map(|line| line.split_once('=')) {
            environment.obstruct(name, Obstacle::UnreadableFile("no such file"));
        }
        environment.read(".env", text.join("\n").as_bytes(), Loader::PythonDotenv, &Environment::new());
        for (name, value) in binary.into_iter().filter_map(|line| line.split_once('=')) {
            let bytes = value.split("<byte>").map(str::as_bytes).collect::<Vec<_>>().join(&0xff);
            environment.set(name, Value::from(bytes), Origin::new(OriginKind::Process));
        }
    }
    environment
}

fn known_environment(line: &str) -> KnownEnvironment {
    let (name, known) = line.trim_start_matches('[').split_once("] ").expect("a name in brackets");
    let mut environment = KnownEnvironment::new(name);
    match known.split_once(" = ").expect("a key and a value") {
        ("supabase-project", project) => environment.supabase_project = Some(project.to_owned()),
        (_, host) => environment.database_host = Some(host.to_owned()),
    }
    environment
}
