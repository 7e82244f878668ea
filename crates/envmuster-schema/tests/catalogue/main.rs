//! Holds the catalogue's table to the service files, and the service files to themselves.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by a panic"
)]

mod source;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::catalogue;
use envmuster_schema::kind::{Format, Kind, Part, Shape};
use snapbox::{assert_data_eq, file};
use source::{expand, services};

/// What a service may be one of. The first five are services of their own.
const GROUPS: [&str; 18] = [
    "google-api",
    "google-email",
    "llm",
    "database",
    "sms",
    "app",
    "auth",
    "chat",
    "cloud",
    "commerce",
    "maps",
    "observability",
    "payments",
    "productivity",
    "queue",
    "search",
    "secrets",
    "vcs",
];

#[test]
fn the_table_is_what_the_service_files_say() {
    assert_data_eq!(table::render(&services()), file!["../../src/catalogue/table.rs"].raw());
}

#[test]
fn a_name_belongs_to_one_variable_and_is_written_like_one() {
    let mut seen = BTreeMap::new();
    for service in services() {
        for name in service.variables.iter().flat_map(|variable| &variable.names) {
            let letters = name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
            assert!(letters && !name.starts_with(|c: char| c.is_ascii_digit()), "{name}");
            if let Some(other) = seen.insert(name.clone(), service.id.clone()) {
                panic!("{name} is in {other} and in {}", service.id);
            }
        }
    }
}

#[test]
fn a_format_has_a_name_of_its_own_which_is_no_plain_kind() {
    let mut seen = BTreeSet::new();
    for format in services().iter().flat_map(|service| &service.formats) {
        assert!(seen.insert(format.name.clone()), "{} is there twice", format.name);
        assert!(Kind::from_name(&format.name).is_none(), "{} is a plain kind", format.name);
        assert_eq!(catalogue::format(&format.name).map(|found| found.name), Some(&*format.name));
    }
    assert_eq!(catalogue::formats().len(), seen.len());
}

#[test]
fn a_title_or_word_names_one_service() {
    let mut seen = BTreeMap::new();
    for service in services() {
        assert!(GROUPS.contains(&&*service.group), "{} of {}", service.group, service.id);
        for title in service.aliases.iter().chain(&service.words) {
            let plain: Vec<String> = title
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect();
            assert_eq!(*title, plain.join(" "), "a title is written in lower-case words");
            if let Some(other) = seen.insert(title.clone(), service.id.clone()) {
                panic!("{title} names {other} and {}", service.id);
            }
            let found = catalogue::service_for_section(title, None).map(|found| found.id);
            assert_eq!(found, Some(&*service.id), "{title}");
        }
    }
}

#[test]
fn what_goes_together_are_variables_of_the_service_by_their_usual_names() {
    for service in services() {
        let usual: Vec<&str> = service.variables.iter().map(|variable| &*variable.names[0]).collect();
        for name in service.together.iter().flat_map(source::Together::needs).flatten().flatten() {
            assert!(usual.contains(&name), "{name} in {}", service.id);
        }
    }
}

#[test]
fn a_variable_is_found_by_each_of_its_names_and_no_public_one_is_secret() {
    for service in services() {
        assert!(!service.setup.is_empty(), "{} says how to come by its keys", service.id);
        for variable in &service.variables {
            for name in &variable.names {
                let (found, known) = catalogue::variable(name).unwrap();
                assert_eq!((found.id, known.names[0]), (&*service.id, &*variable.names[0]));
                assert!(!(known.public && known.secret), "{name} is public and secret");
                let public = catalogue::variable(&format!("NEXT_PUBLIC_{name}"));
                let same = public.is_some_and(|(_, public)| public.names == known.names);
                assert_eq!(same, variable.public, "{name}");
            }
        }
    }
}

/// A page, a scanner's rule, or a file of a repository.
fn is_source(text: &str) -> bool {
    let is_file = |text: &str| {
        text.split_once(' ').is_some_and(|(repository, file)| repository.contains('/') && !file.contains(' '))
    };
    let is_rule = |text: &str| !text.contains(' ') && text.contains(':');
    text.starts_with("https://") || is_rule(text) || is_file(text)
}

#[test]
fn every_format_says_where_its_form_is_known_from() {
    for format in services().iter().flat_map(|service| &service.formats) {
        assert!(!format.sources.is_empty(), "{}", format.name);
        for source in &format.sources {
            assert!(is_source(source), "{}: {source}", format.name);
        }
    }
}

#[test]
fn good_examples_match_their_format_and_bad_ones_do_not() {
    for source in services().iter().flat_map(|service| &service.formats) {
        let format = catalogue::format(&source.name).unwrap();
        assert!(!source.good.is_empty() && !source.bad.is_empty(), "{} has examples", source.name);
        for example in &source.good {
            assert!(format.matches(&expand(example)), "{}: {example} is good", source.name);
        }
        for example in &source.bad {
            assert!(!format.matches(&expand(example)), "{}: {example} is bad", source.name);
        }
    }
}

#[test]
fn a_key_is_of_the_one_format_whose_own_shape_it_has() {
    for format in catalogue::formats() {
        for key in keys(format) {
            assert!(format.identifies(&key), "{}", format.name);
            for other in catalogue::formats().iter().filter(|other| *other != format) {
                assert!(!other.identifies(&key), "a key of {} is one of {}", format.name, other.name);
            }
            assert_eq!(catalogue::identify(&key), Some(*format));
        }
    }
}

#[test]
fn a_shape_of_its_own_has_fixed_text_enough_to_be_told_by() {
    for format in catalogue::formats() {
        for shape in format.shapes {
            let fixed: usize = shape
                .0
                .iter()
                .map(|part| match part {
                    Part::Literal(text) => text.len(),
                    Part::OneOf(texts) => texts.iter().map(|text| text.len()).min().unwrap_or(0),
                    Part::Run { .. } => 0,
                })
                .sum();
            assert!(fixed >= 2, "{}", format.name);
        }
    }
}

#[test]
fn the_prefixes_of_a_format_are_what_its_own_shapes_begin_with() {
    let prefixes = |name| catalogue::format(name).unwrap().prefixes();
    assert_eq!(prefixes("anthropic-key"), ["sk-ant-admin", "sk-ant-api"]);
    assert_eq!(prefixes("stripe-publishable-key"), ["pk_live_", "pk_test_"]);
    assert!(prefixes("mistral-key").is_empty());
}

/// Keys of a format's own shapes, of several lengths and of all characters of their sets.
fn keys(format: &Format) -> Vec<String> {
    let seeds = 0..12;
    format.shapes.iter().flat_map(|shape| seeds.clone().map(|seed| key(shape, seed))).collect()
}

fn key(shape: &Shape, seed: u64) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut key = String::new();
    for part in shape.0 {
        match part {
            Part::Literal(text) => key.push_str(text),
            Part::OneOf(texts) => key.push_str(texts[next(texts.len())]),
            Part::Run { of, min, max } => {
                let set: Vec<u8> = (b' '..=b'~').filter(|byte| of.contains(*byte)).collect();
                let longest = (*max).min(min + 60);
                let length = match seed {
                    0 => *min,
                    1 => longest,
                    _ => min + next(longest - min + 1),
                };
                key.extend((0..length).map(|_| char::from(set[next(set.len())])));
            }
        }
    }
    key
}
