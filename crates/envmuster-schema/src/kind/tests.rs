//! Laws that hold for every kind.

use proptest::prelude::*;

use super::*;

fn check(kind: Kind, text: &str) -> Result<(), Problem> {
    let choices: Vec<String> = kind.example_choices().iter().map(|&choice| choice.to_owned()).collect();
    kind.check(text, &Constraints::default(), Some(&choices))
}

#[test]
fn good_examples_pass_and_bad_ones_do_not() {
    for kind in Kind::PLAIN {
        for text in kind.good_examples() {
            assert_eq!(check(kind, text), Ok(()), "{kind}: {text:?}");
        }
        for text in kind.bad_examples() {
            assert!(check(kind, text).is_err(), "{kind}: {text:?}");
        }
    }
}

#[test]
fn every_kind_has_a_summary_and_examples() {
    for kind in Kind::PLAIN {
        assert!(kind.summary().starts_with(|c: char| c.is_ascii_lowercase() || c == 'B'), "{kind}");
        assert!(kind.good_examples().len() >= 4, "{kind}");
        assert!(kind.bad_examples().len() >= if kind == Kind::String { 0 } else { 4 }, "{kind}");
    }
}

#[test]
fn every_kind_is_found_by_its_name() {
    for kind in Kind::PLAIN {
        assert_eq!(Kind::from_name(kind.name()), Some(kind));
    }
}

#[test]
fn constraints_hold_behind_the_kind() {
    let refuses = |kind: Kind, text: &str, constraints: &Constraints| {
        kind.check(text, constraints, None).err().map(|problem| problem.to_string())
    };
    let range = Constraints { min: Some(1024.0), max: Some(2048.0), ..Default::default() };
    assert_eq!(refuses(Kind::Port, "80", &range).as_deref(), Some("a port from 1024 to 2048"));
    assert_eq!(refuses(Kind::Port, "1024", &range), None);
    assert_eq!(
        refuses(Kind::Duration, "1h", &range).as_deref(),
        Some("a duration from 1024 to 2048 seconds")
    );
    assert_eq!(refuses(Kind::Bytes, "2KiB", &range), None);
    assert_eq!(refuses(Kind::String, "80", &range), None);

    let length = Constraints { min_length: Some(2), max_length: Some(2), ..Default::default() };
    assert_eq!(refuses(Kind::String, "é", &length).as_deref(), Some("exactly 2 characters"));
    assert_eq!(refuses(Kind::String, "éé", &length), None);

    let ends =
        Constraints { starts_with: Some("sk-".into()), ends_with: Some(".io".into()), ..Default::default() };
    assert_eq!(refuses(Kind::String, "pk-.io", &ends).as_deref(), Some("a value that starts with sk-"));
    assert_eq!(refuses(Kind::String, "sk-x", &ends).as_deref(), Some("a value that ends with .io"));

    let tenth = Constraints { divisible_by: Some(0.1), ..Default::default() };
    assert_eq!(refuses(Kind::Float, "0.3", &tenth), None);
    assert_eq!(refuses(Kind::Float, "0.35", &tenth).as_deref(), Some("a multiple of 0.1"));

    let v6 = Constraints { ip_version: Some(6), ..Default::default() };
    assert_eq!(refuses(Kind::Ip, "10.0.0.1", &v6).as_deref(), Some("an IPv6 address"));
    assert_eq!(refuses(Kind::Ip, "::1", &v6), None);

    let url = Constraints {
        allowed_domains: Some(vec!["a.example".into()]),
        no_trailing_slash: true,
        ..Default::default()
    };
    assert_eq!(refuses(Kind::Url, "https://A.example:8443/p", &url), None);
    assert_eq!(refuses(Kind::Url, "https://b.a.example/p", &url).as_deref(), Some("a URL of a.example"));
    assert_eq!(
        refuses(Kind::Url, "https://a.example/", &url).as_deref(),
        Some("a URL without a slash at its end")
    );

    let items = Constraints { min_items: Some(2), unique: true, ..Default::default() };
    assert_eq!(refuses(Kind::List, "a", &items).as_deref(), Some("at least 2 items"));
    assert_eq!(refuses(Kind::List, "a,b,a", &items).as_deref(), Some("a list that names no item twice"));
    assert_eq!(refuses(Kind::List, "[1, 2]", &items), None);

    let object = Constraints { object: true, ..Default::default() };
    assert_eq!(refuses(Kind::Json, "[1]", &object).as_deref(), Some("a JSON object"));
}

#[test]
fn another_scheme_and_another_case_are_told_as_such() {
    assert!(matches!(check(Kind::RedisUrl, "http://cache:6379"), Err(Problem::WrongScheme { .. })));
    assert!(matches!(check(Kind::HttpUrl, "ftp://files.example"), Err(Problem::WrongScheme { .. })));
    assert!(matches!(check(Kind::Choice, "DEBUG"), Err(Problem::OtherCase { .. })));
}

/// Text that gets deep into the readers.
fn any_text() -> impl Strategy<Value = String> {
    let marks = prop::collection::vec(
        prop::sample::select(vec![
            "postgres",
            "http",
            "sqlite",
            "mongodb+srv",
            "jdbc:",
            "://",
            ":",
            "/",
            "@",
            "[",
            "]",
            "::1",
            "{",
            "}",
            "\"",
            "\\",
            "?",
            "#",
            ",",
            ";",
            "-",
            "+",
            ".",
            "%",
            "(",
            ")",
            "*",
            "1",
            "65535",
            "0x",
            "e3",
            "h",
            "PT",
            "T",
            "Z",
            "2026-02-29",
            "10:30",
            "@every ",
            "-----BEGIN ",
            "-----END ",
            "-----",
            "=",
            "é",
            "\u{2028}",
            "\0",
            "\r",
            "\n",
            " ",
            "MB",
            "<",
            ">",
            "e30",
        ]),
        0..16,
    );
    prop_oneof![any::<String>(), marks.prop_map(|marks| marks.concat())]
}

proptest! {
    #[test]
    fn no_text_panics_and_verdicts_are_stable(text in any_text()) {
        let constraints = Constraints {
            min: Some(2.0), divisible_by: Some(3.0), min_length: Some(1), ip_version: Some(4), unique: true,
            min_items: Some(1), allowed_domains: Some(vec!["a.example".into()]), no_trailing_slash: true, object: true,
            ..Default::default()
        };
        for kind in Kind::PLAIN {
            prop_assert_eq!(check(kind, &text), check(kind, &text));
            prop_assert_eq!(kind.check(&text, &constraints, None), kind.check(&text, &constraints, None));
        }
    }

    #[test]
    fn a_problem_holds_no_part_of_the_value(
        secret in "[QXZJW0-9]{8,40}",
        frame in prop::sample::select(vec![
            ("", ""), ("\"", "\""), ("http://", ":x/"), ("redis://u:", "@h:p"), ("postgres://", " x"), ("{", ""), ("-", "px"),
            ("eyJ.", ".x"), ("-----BEGIN ", "-----"), ("@", ""), (" ", " #"),
        ]),
    ) {
        let text = format!("{}{secret}{}", frame.0, frame.1);
        for kind in Kind::PLAIN {
            let constraints = Constraints { min: Some(1e9), min_length: Some(99), ..Default::default() };
            let problems = [check(kind, &text).err(), kind.check(&text, &constraints, None).err()];
            for problem in problems.into_iter().flatten() {
                let printed = format!("{problem} {problem:?} {}", problem.hint().unwrap_or_default());
                for window in secret.as_bytes().windows(4) {
                    let window = std::str::from_utf8(window).unwrap();
                    // The bounds of the schema and an example are no part of the value.
                    prop_assert!("1000000000.0 +15550100199".contains(window) || !printed.contains(window), "{}", kind);
                }
            }
        }
    }
}
