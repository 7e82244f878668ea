//! Scores the reader against hand-labelled files.
//!
//! `ENVMUSTER_CORPUS=FOLDER cargo test -p envmuster-schema --release --test score -- --nocapture`
//! takes a folder with `files/NAME.env` and `labels/NAME.env.json` and prints precision, recall and
//! F1. `ENVMUSTER_CORPUS_PART=odd|even` scores every other file, `ENVMUSTER_CORPUS_SHOW=1` prints
//! what differs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::print_stdout, clippy::cast_precision_loss, reason = "it prints figures, of small numbers")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use envmuster_schema::Schema;
use envmuster_schema::schema::{Evidence, Example, Requirement, Variable};
use serde_json::Value as Json;

#[test]
fn scores_against_labels() {
    let Some(folder) = setting("ENVMUSTER_CORPUS") else {
        println!("skipped: ENVMUSTER_CORPUS is not set");
        return;
    };
    let part = setting("ENVMUSTER_CORPUS_PART");
    let show = setting("ENVMUSTER_CORPUS_SHOW").is_some();
    let mut scores = Scores::default();
    let mut names: Vec<_> = std::fs::read_dir(Path::new(&folder).join("labels"))
        .expect("the folder has labels")
        .map(|entry| entry.expect("readable").path())
        .collect();
    names.sort();
    for (nth, path) in names.iter().enumerate() {
        // Files are counted from one.
        let odd = nth % 2 == 0;
        if part.as_deref() == Some(if odd { "even" } else { "odd" }) {
            continue;
        }
        let labels: Json =
            serde_json::from_str(&std::fs::read_to_string(path).expect("readable")).expect("labels are JSON");
        let file = labels["file"].as_str().expect("a file name").to_owned();
        let bytes = std::fs::read(Path::new(&folder).join("files").join(&file)).expect("the file is there");
        Scoring { file: &file, labels: &labels, schema: Schema::parse_bytes(&file, &bytes), show }
            .add_to(&mut scores);
    }
    scores.print();
}

#[expect(clippy::disallowed_methods, reason = "the scorer is asked for from outside")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Right, wrongly found, and missed.
#[derive(Default)]
struct Tally {
    right: usize,
    extra: usize,
    missed: usize,
}

impl Tally {
    fn add(&mut self, right: bool) {
        if right {
            self.right += 1;
        } else {
            self.extra += 1;
            self.missed += 1;
        }
    }
}

#[derive(Default)]
struct Scores(BTreeMap<&'static str, Tally>);

impl Scores {
    fn of(&mut self, what: &'static str) -> &mut Tally {
        self.0.entry(what).or_default()
    }

    fn print(&self) {
        println!(
            "{:<34} {:>6} {:>6} {:>6}  {:>9} {:>9} {:>9}",
            "", "right", "extra", "missed", "precision", "recall", "F1"
        );
        for (what, Tally { right, extra, missed }) in &self.0 {
            let share = |of: usize| if right + of == 0 { 1.0 } else { *right as f64 / (right + of) as f64 };
            let (precision, recall) = (share(*extra), share(*missed));
            let f1 =
                if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
            println!(
                "{what:<34} {right:>6} {extra:>6} {missed:>6}  {precision:>9.4} {recall:>9.4} {f1:>9.4}"
            );
        }
    }
}

struct Scoring<'a> {
    file: &'a str,
    labels: &'a Json,
    schema: Schema,
    show: bool,
}

impl Scoring<'_> {
    fn add_to(&self, scores: &mut Scores) {
        self.sections(scores);
        self.variables(scores);
        for label in self.list("vars") {
            if counts(label)
                && let Some(variable) =
                    self.schema.variables.iter().find(|v| u64::from(v.line) == line(label))
            {
                self.placement(scores, label, variable);
                self.readings(scores, label, variable);
                self.requirement(scores, label, variable);
            }
        }
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &Json> {
        self.labels[key].as_array().map(Vec::as_slice).unwrap_or_default().iter()
    }

    fn say(&self, what: &str, line: u64, detail: &str) {
        if self.show {
            println!("{what} {}:{line} {detail}", self.file);
        }
    }

    fn sections(&self, scores: &mut Scores) {
        let unclear: BTreeSet<u64> = self
            .list("sections")
            .chain(self.list("banners"))
            .filter(|label| label["ambiguous"] == true)
            .chain(self.list("ambiguous_non_headers"))
            .map(line)
            .collect();
        let labelled: BTreeMap<u64, String> =
            self.list("sections").map(|label| (line(label), text(label, "title"))).collect();
        for section in &self.schema.sections {
            let at = u64::from(section.line);
            let right = labelled.get(&at).is_some_and(|title| same_title(title, &section.title));
            if labelled.contains_key(&at) && !right {
                self.say("title", at, &format!("{:?} for {:?}", section.title, labelled.get(&at)));
            }
            if right {
                scores.of("section").right += 1;
            } else {
                self.say(
                    "section-extra",
                    at,
                    if unclear.contains(&at) { "(ambiguous)" } else { &section.title },
                );
                scores.of("section").extra += 1;
            }
            if !unclear.contains(&at) {
                let tally = scores.of("section, clear ones");
                if right { tally.right += 1 } else { tally.extra += 1 }
            }
        }
        for (at, title) in &labelled {
            if !self.schema.sections.iter().any(|s| u64::from(s.line) == *at && same_title(title, &s.title)) {
                self.say("section-missed", *at, if unclear.contains(at) { "(ambiguous)" } else { title });
                scores.of("section").missed += 1;
                if !unclear.contains(at) {
                    scores.of("section, clear ones").missed += 1;
                }
            }
        }
    }

    fn variables(&self, scores: &mut Scores) {
        let labelled: BTreeSet<String> = self.list("vars").map(|label| text(label, "name")).collect();
        let found: BTreeSet<String> = self.schema.variables.iter().map(|v| v.name.clone()).collect();
        for name in found.difference(&labelled) {
            self.say("variable-extra", 0, name);
        }
        for name in labelled.difference(&found) {
            self.say("variable-missed", 0, name);
        }
        let tally = scores.of("variable");
        tally.right += labelled.intersection(&found).count();
        tally.extra += found.difference(&labelled).count();
        tally.missed += labelled.difference(&found).count();
    }

    fn placement(&self, scores: &mut Scores, label: &Json, variable: &Variable) {
        let section = variable.section.and_then(|index| self.schema.sections.get(index));
        let lines = |section: Option<&envmuster_schema::schema::Section>| {
            let parent = section.and_then(|s| s.parent).and_then(|index| self.schema.sections.get(index));
            [section, parent].into_iter().flatten().map(|s| u64::from(s.line)).collect::<Vec<_>>()
        };
        let found = lines(section);
        let Some(at) = label["section_line"].as_u64() else {
            if found.is_empty() {
                scores.of("placed, of those without").right += 1;
            } else {
                self.say("placed-extra", line(label), &format!("{} in {found:?}", variable.name));
                scores.of("placed, of those without").extra += 1;
            }
            return;
        };
        let parent = self
            .list("sections")
            .find(|section| line(section) == at)
            .and_then(|section| section["parent"].as_str())
            .and_then(|parent| {
                self.list("sections").find(|s| s["title"].as_str() == Some(parent) && line(s) < at)
            })
            .map(line);
        let right = found.contains(&at) || parent.is_some_and(|parent| found.contains(&parent));
        if !right {
            self.say("placed-wrong", line(label), &format!("{} in {found:?} not {at}", variable.name));
        }
        scores.of("placed, of those with a section").add(right);
    }

    fn readings(&self, scores: &mut Scores, label: &Json, variable: &Variable) {
        let example = match variable.example {
            Example::Empty => "empty",
            Example::Placeholder => "placeholder",
            Example::Default => "default",
            Example::Secret => "real_secret",
        };
        scores.of("value class").add(label["value_kind"] == example);
        let accepted: Vec<&str> = std::iter::once(&label["type"])
            .chain(label["type_alt"].as_array().into_iter().flatten())
            .chain(label["type_alt"].is_string().then_some(&label["type_alt"]))
            .filter_map(Json::as_str)
            .collect();
        let kind = variable.kind.value.plain().name();
        let right = accepted.iter().any(|label| is_kind(label, kind));
        if !right {
            self.say("kind", line(label), &format!("{} {kind} not {accepted:?}", variable.name));
        }
        scores.of("kind").add(right);
        if label["secret_borderline"] != true {
            scores.of("secret").add(label["secret"] == variable.secret.value);
        }
    }

    fn requirement(&self, scores: &mut Scores, label: &Json, variable: &Variable) {
        let said = matches!(
            variable.requirement.evidence,
            Evidence::Decorator | Evidence::Prose | Evidence::Section
        );
        let conditional = !variable.conditions.is_empty() || !variable.required_in.is_empty();
        let found = match variable.requirement.value {
            _ if !said => "unknown",
            Requirement::StatedOptional if conditional && label["required_conditional"] == true => "required",
            Requirement::StatedOptional => "optional",
            _ => "required",
        };
        let expected = label["required_hint"].as_str().unwrap_or("unknown");
        if found != expected {
            let because = &variable.requirement.because;
            self.say(
                "required",
                line(label),
                &format!("{} {found} not {expected}: {because}", variable.name),
            );
        }
        let tally = scores.of("requirement that is stated");
        match (found, expected) {
            ("unknown", "unknown") => {}
            (found, expected) if found == expected => tally.right += 1,
            ("unknown", _) => tally.missed += 1,
            (_, "unknown") => tally.extra += 1,
            _ => tally.add(false),
        }
    }
}

/// Alternatives of a name that is declared elsewhere are no variables of their own.
fn counts(label: &Json) -> bool {
    label["shadows_active"] != true
}

fn line(label: &Json) -> u64 {
    label["line"].as_u64().or(label.as_u64()).unwrap_or(0)
}

fn text(label: &Json, key: &str) -> String {
    label[key].as_str().unwrap_or_default().to_owned()
}

/// Titles are equal without case and white space; the part before an explanation or note will do.
fn same_title(one: &str, other: &str) -> bool {
    let forms = |title: &str| -> Vec<String> {
        let whole = title.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        let heads = [" - ", " – ", " — ", ": ", " (", "（"].iter().filter_map(|cut| whole.split_once(cut));
        let mut forms: Vec<String> = heads.map(|(head, _)| head.to_owned()).collect();
        forms.push(whole.trim_end_matches(':').to_owned());
        forms
    };
    let (one, other) = (forms(one), forms(other));
    one.iter().any(|form| other.contains(form))
}

fn is_kind(label: &str, kind: &str) -> bool {
    match label {
        "int" => kind == "integer",
        "bool" => kind == "boolean",
        "enum" => kind == "choice",
        "secret_key" | "password" => {
            matches!(kind, "secret-key" | "password" | "hex" | "base64" | "pem" | "uuid")
        }
        "url" => matches!(kind, "url" | "http-url" | "amqp-url"),
        "host" => matches!(kind, "host" | "ip"),
        other => other.replace('_', "-") == kind,
    }
}
