//! The laws of fixing: it ends, keeps comments and endings of lines, and changes nothing for a loader that
//! read a line without complaint.

#![cfg(feature = "lint")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, Linted, fixed, lint};
use proptest::prelude::*;

mod fixing;

use fixing::{changed_for, comments};

#[derive(Debug)]
struct Judge {
    options: LintOptions,
    kind: FileKind,
}

impl Judge {
    fn lint(&self, text: &[u8]) -> Linted {
        lint(".env.example", text, self.kind, &self.options)
    }

    fn fixed(&self, text: &[u8]) -> Vec<u8> {
        fixed(text, |text| self.lint(text))
    }
}

fn judge() -> impl Strategy<Value = Judge> {
    let loaders = prop_oneof![
        1 => Just(Loader::ALL.to_vec()),
        3 => prop::sample::subsequence(Loader::ALL.to_vec(), 0..5),
    ];
    (loaders, any::<bool>(), any::<bool>()).prop_map(|(loaders, standard, is_example)| {
        let mut options = LintOptions::default();
        options.loaders = loaders;
        options.standard = standard.then(|| HOUSE_SECTIONS.map(str::to_owned).to_vec());
        Judge { options, kind: if is_example { FileKind::Example } else { FileKind::Environment } }
    })
}

fn line() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        8 => "[A-C]",
        3 => Just("API_SECRET".to_owned()),
        1 => "[a-z.-]{1,3}",
        1 => "export [A-C]",
        1 => Just("UID".to_owned()),
    ];
    let value = prop_oneof![
        6 => "[a-z0-9./:@%+,-]{0,6}",
        2 => "'[a-z #$=\"]{0,5}'",
        2 => "\"[a-z #$='\\\\]{0,5}\"",
        1 => "`[a-z #$='\\\\]{0,5}`",
        2 => Just("f3a91c07be5d42689ab0c4d17e83526f".to_owned()),
        1 => "\\$\\{[A-C]\\}",
        3 => "[a-z #$'\"`\\\\(){}&;|<>~=!*?é\\t-]{0,6}",
    ];
    let gap = prop_oneof![6 => Just("="), 1 => Just(" = "), 1 => Just(" ="), 1 => Just(": ")];
    let behind = prop_oneof![6 => Just(String::new()), 1 => Just(" ".to_owned()), 2 => " # [a-z ]{0,4}"];
    prop_oneof![
        12 => (name, gap, value, behind)
            .prop_map(|(name, gap, value, behind)| format!("{name}{gap}{value}{behind}")),
        3 => "# ?[a-z =\\\\#]{0,5}",
        1 => "[A-C :]{0,4}",
        1 => "[ -~]{0,8}",
        1 => Just(String::new()),
    ]
}

fn file() -> impl Strategy<Value = String> {
    let ending = prop_oneof![9 => Just("\n"), 2 => Just("\r\n")];
    (prop::collection::vec(line(), 0..6), ending, prop::bool::weighted(0.8)).prop_map(
        |(lines, ending, ends)| lines.join(ending) + if ends && !lines.is_empty() { ending } else { "" },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_second_fix_changes_nothing(text in file(), judge in judge()) {
        let once = judge.fixed(text.as_bytes());
        let twice = judge.fixed(&once);
        prop_assert_eq!(String::from_utf8_lossy(&once), String::from_utf8_lossy(&twice));
    }

    #[test]
    fn a_fix_changes_nothing_for_a_loader_that_read_the_line_without_complaint(text in file(), judge in judge()) {
        let fixed = judge.fixed(text.as_bytes());
        // What is replaced as a secret is meant to change.
        let replaced = |name: &str| name.ends_with("API_SECRET") && judge.kind == FileKind::Example;
        for loader in Loader::ALL.iter().copied() {
            let changed = changed_for(loader, text.as_bytes(), &fixed, replaced);
            prop_assert!(changed.is_none(), "{loader:?} {changed:?} in {:?}", String::from_utf8_lossy(&fixed));
        }
    }

    #[test]
    fn a_fix_keeps_comments(text in file(), judge in judge()) {
        let fixed = judge.fixed(text.as_bytes());
        let mut after = comments(&fixed);
        for comment in comments(text.as_bytes()) {
            let at = after.iter().position(|kept| *kept == comment);
            prop_assert!(at.is_some(), "{comment:?} is gone from {:?}", String::from_utf8_lossy(&fixed));
            after.remove(at.unwrap());
        }
        prop_assert!(after.iter().all(|added| HOUSE_SECTIONS.iter().any(|title| added.contains(title))));
    }

    #[test]
    fn a_fix_keeps_how_lines_end(text in file(), judge in judge()) {
        let fixed = String::from_utf8(judge.fixed(text.as_bytes())).unwrap();
        if text.ends_with('\n') {
            prop_assert!(fixed.is_empty() || fixed.ends_with('\n'), "{fixed:?}");
        }
        if text.contains('\n') && !text.replace("\r\n", "").contains('\n') {
            prop_assert!(!fixed.replace("\r\n", "").contains('\n'), "{fixed:?}");
        }
        if !text.contains('\r') {
            prop_assert!(!fixed.contains('\r'), "{fixed:?}");
        }
    }
}

/// Python reads a backtick as any character, and BEL from `\a`; before 1.2, a comment behind no value is one.
#[test]
fn a_value_that_another_loader_reads_otherwise_keeps_its_spelling() {
    for text in [
        "TITLE=`cmd`\nB=`a b`\n",
        "V=\"\\a\"\nW=\"\\b\"\n",
        "A=a b\n",
        "A='a b'\n",
        "A=\"x\"\n",
        "A=\"\" # c\n",
        "A = \"\" # c\nX=\"a\n",
    ] {
        for loaders in Loader::ALL.iter().map(std::slice::from_ref).chain([Loader::ALL]) {
            let mut options = LintOptions::default();
            options.loaders = loaders.to_vec();
            let judge = Judge { options, kind: FileKind::Example };
            assert_eq!(judge.fixed(text.as_bytes()), text.as_bytes(), "{loaders:?} {text:?}");
        }
    }
}

#[test]
fn what_all_loaders_read_alike_or_refuse_is_put_right() {
    let fixes = [("A = x\n", "A=x\n"), ("A = \"x\"\n", "A=x\n"), ("A = a b\n", "A='a b'\n")];
    for (text, fixed) in fixes {
        let mut options = LintOptions::default();
        options.loaders = vec![Loader::PythonDotenv, Loader::Shell];
        let judge = Judge { options, kind: FileKind::Example };
        assert_eq!(String::from_utf8(judge.fixed(text.as_bytes())).unwrap(), fixed);
    }
}

#[test]
fn sections_are_added_however_lines_end() {
    for text in ["A=1\r\n", "A=1\n", "A=1", "A=`x`\r\n"] {
        let mut options = LintOptions::default();
        options.standard = Some(vec!["LLM SERVICE".to_owned()]);
        let judge = Judge { options, kind: FileKind::Example };
        let fixed = String::from_utf8(judge.fixed(text.as_bytes())).unwrap();
        assert!(fixed.contains("# --- LLM SERVICE (unused) ---"), "{text:?}");
    }
}

/// `ENVMUSTER_CASES` sets how many files are tried.
fn cases() -> u32 {
    option_env!("ENVMUSTER_CASES").and_then(|cases| cases.parse().ok()).unwrap_or(300)
}
