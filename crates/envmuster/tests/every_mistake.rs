//! A file with every mistake: each rule on files fires once, at its line and column; what can be fixed is
//! fixed once and for all. A new rule must be added here.

#![cfg(feature = "lint")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;

use envmuster::environment::loaders::Loader;
use envmuster::lint::rules as lint_rules;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, fixed, lint};
use envmuster::rules;

mod fixing;
mod invented;

use fixing::{changed_for, comments};

/// Behind `«` stands what is reported on the next line: a rule, and the text at which it points.
const MISTAKES: &str = r#"« section-order # --- GOOGLE
# --- GOOGLE EMAIL ACCESS (unused) ---
# --- GOOGLE API (unused) ---

# --- LLM SERVICE (unused) ---

# --- DATABASE SERVICE ---
# Where rows are kept.
« credential-in-url postgres:
STORE_URL=postgres://app:<alnum:18>@db/app
# Key of the model's provider.
« wrong-section OPENAI
OPENAI_API_KEY=

# --- PROGRAM ---
« undescribed-variable QUESTIONS
QUESTIONS_WAITING=20

# Signs what is handed out.
« private-key "
« backslash "
SIGNING_KEY="-----BEGIN-PRIVATE"
# Signs sessions.
« secret-in-example <
SESSION_SECRET=<hex:40>
« credential-in-comment ghp_
# Before it was ghp_<checked:36>
# Opens the door.
« weak-default letmein
DOOR_PASSWORD=letmein
# Shown to browsers.
« public-prefix-on-secret VITE
VITE_DOOR_SECRET=
# Opens the gate.
« secret-with-default lavender
GATE_PASSWORD=lavender
# How many work.
« duplicate WORKERS
WORKERS=4
# How many work.
« duplicate-variable WORKERS
WORKERS=8
« conflicting-decorators @optional
# @required @optional
# Of the help desk.
SUPPORT_ADDRESS=
« unknown-decorator @
# @requierd
# Of the help desk.
SUPPORT_NAME=
« unknown-decorator-option @
# @type=integer(mn=1)
# Of the help desk.
SUPPORT_COUNT=4
« bad-decorator-value @
# @type=nonsense
# Of the help desk.
SUPPORT_FORM=
« misplaced-decorator @
# @required

« not-supported @
# @required=eq(1, 2)
# Of the help desk.
SUPPORT_HOURS=4
# One of: debug, info
« rejected-default verbose
LOG_LEVEL=verbose
# Other names than those round it.
« unusual-name Log
Log_Form=short
# Twice by mistake.
MAILGUN_BOX=
# Twice by mistake.
« near-identical-names MAIL
« bare-name MAIL
MAIL_GUN_BOX=
« unreadable-line stray
stray words
# Keeps a sign.
« dollar pa$
MARK=pa$word
# Refers to another.
« expansion http
PAGE=http://${MARK}/
# Runs a command.
« command-substitution $(
TODAY=$(date)
# Cut at a sign.
« hash a#
HASHED=a#b
# With a remark behind it.
« inline-comment # one
REMARKED=1 # one
# Loose.
« spaces 1
SPACED = 1
# For a shell.
« shell-characters a;
SHELLED=a;b
# With a mark.
« quotes it's
MARKED=it's
# Over lines.
« multi-line "one
LINES="one
two"
# Exported.
« export-prefix export
export EXPORTED=1
# Kept by shells.
« name-characters UID
UID=1
# With a colon.
« separator COLON
COLON: 1
# With a space of another sort.
« encoding |
ENCODED=|1
# The end.
« missing-section
LAST=1
"#;

/// The file, and what is expected of it: rule, line and column.
fn mistakes() -> (String, BTreeSet<(&'static str, u32, u32)>) {
    let (mut text, mut expected, mut line) = (String::new(), BTreeSet::new(), 1);
    let mut pending = Vec::new();
    for written in MISTAKES.lines() {
        if let Some(mark) = written.strip_prefix("« ") {
            pending.push(mark.split_once(' ').unwrap_or((mark, "")));
            continue;
        }
        for (rule, needle) in pending.drain(..) {
            // What is missing at the end is told at the end.
            let at = if needle.is_empty() { written.len() } else { written.find(needle).expect(needle) };
            expected.insert((rule, line, u32::try_from(at).unwrap() + 1));
        }
        let no_break_space = written.replace('|', "\u{a0}");
        text += &invented::expand(&no_break_space.replace("BEGIN-PRIVATE", &key()));
        text.push('\n');
        line += 1;
    }
    (text, expected)
}

/// The rest of a private key behind `-----`, in parts, so that no scanner takes this file for a leak.
fn key() -> String {
    format!("BEGIN {0}-----\\n<base64-url:64>\\n<base64-url:60>\\n-----END {0}-----", "PRIVATE KEY")
}

fn options(loaders: &[Loader]) -> LintOptions {
    let mut options = LintOptions::default();
    options.loaders = loaders.to_vec();
    options.standard = Some(HOUSE_SECTIONS.map(str::to_owned).to_vec());
    options
}

fn found(text: &str, options: &LintOptions) -> Vec<(&'static str, u32, u32)> {
    let linted = lint(".env.example", text.as_bytes(), FileKind::Example, options);
    let place = |found: envmuster::lint::LintFinding| {
        let location = found.finding.location.expect("it has a place");
        (found.finding.rule, location.line, location.column)
    };
    linted.findings.into_iter().map(place).collect()
}

fn is_portability(rule: &str) -> bool {
    rules::all().any(|known| known.name == rule && known.group == "portability")
}

/// Where loaders are compared, `duplicate` says it better than `duplicate-variable`.
#[test]
fn each_rule_fires_once_at_its_place() {
    let (text, all) = mistakes();
    let wanted = |keeps: fn(&str) -> bool| all.iter().copied().filter(|(rule, ..)| keeps(rule)).collect();
    let with_loaders: BTreeSet<_> = wanted(|rule| rule != "duplicate-variable");
    let without: BTreeSet<_> = wanted(|rule| !is_portability(rule));
    for (loaders, expected) in [(Loader::ALL, with_loaders), (&[], without)] {
        let found = found(&text, &options(loaders));
        let once: BTreeSet<_> = found.iter().copied().collect();
        assert_eq!(once, expected);
        assert_eq!(found.len(), once.len(), "each once");
    }
}

#[test]
fn every_rule_on_files_is_in_the_file() {
    let rules = lint_rules().filter(|rule| rule.group != "repository").map(|rule| rule.name);
    let missing: Vec<_> = rules.filter(|rule| !mistakes().1.iter().any(|(of, ..)| of == rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn its_fix_is_made_once_and_keeps_meaning_and_comments() {
    let (text, _) = mistakes();
    for loaders in [Loader::ALL, &[], &[Loader::PythonDotenv, Loader::Dotenvy]] {
        let options = options(loaders);
        let fix = |text: &[u8]| fixed(text, |text| lint(".env.example", text, FileKind::Example, &options));
        let once = fix(text.as_bytes());
        assert_ne!(once, text.as_bytes());
        assert_eq!(fix(&once), once, "a second fix changes nothing");
        let left = found(std::str::from_utf8(&once).unwrap(), &options);
        assert!(!left.iter().any(|(rule, ..)| ["secret-in-example", "missing-section"].contains(rule)));
        let after = comments(&once);
        assert!(comments(text.as_bytes()).iter().all(|comment| after.contains(comment)));
        for loader in Loader::ALL {
            let secret = |name: &str| ["SESSION_SECRET", "SIGNING_KEY"].contains(&name);
            assert_eq!(changed_for(*loader, text.as_bytes(), &once, secret), None, "{loader:?}");
        }
    }
}
