//! What a value must pass: its kind, and what the schema demands beyond it.

use envmuster::kind::{Constraints, Kind, Problem};

/// Something a value must pass.
pub(crate) struct Rule<'a> {
    pub(crate) test: Test<'a>,
    /// What was expected where it fails, in the words of the check.
    pub(crate) expected: String,
}

/// How a value is tested.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Test<'a> {
    /// Whether it is of a kind.
    Kind(Kind),
    /// Whether it is listed, in this case or in any.
    Listed {
        exactly: bool,
    },
    /// Whether the number that a kind reads it as lies between two.
    Between {
        kind: Kind,
        min: Option<f64>,
        max: Option<f64>,
    },
    /// Whether that number is a multiple.
    Multiple {
        kind: Kind,
        by: f64,
    },
    /// Whether it has so many characters.
    Length {
        min: Option<u32>,
        max: Option<u32>,
    },
    StartsWith(&'a str),
    EndsWith(&'a str),
    /// Whether it is an IP address of version 4, or of 6.
    IpVersion4(bool),
    NoTrailingSlash,
    /// Whether it is a URL of one of these hosts.
    Hosts(&'a [String]),
    /// Whether a list has so many items.
    Items {
        separator: Option<&'a str>,
        min: Option<u32>,
        max: Option<u32>,
    },
    /// Whether a list names no item twice.
    Unique {
        separator: Option<&'a str>,
    },
    /// Whether JSON is an object.
    Object,
    /// Whether it is not what Kubernetes sets for a service of that name.
    NoServiceLink,
}

/// The rules of a variable, in the order in which the check tries them.
pub(super) fn rules<'a>(
    kind: Kind,
    limits: &'a Constraints,
    choices: &'a [String],
    exactly: bool,
) -> Vec<Rule<'a>> {
    let mut rules = Vec::new();
    if !matches!(kind, Kind::String | Kind::Choice) {
        rules.push(Rule { test: Test::Kind(kind), expected: kind.summary().to_owned() });
    }
    let mut add = |test, problem: Problem| rules.push(Rule { test, expected: problem.to_string() });
    if !choices.is_empty() {
        let problem = Problem::NotListed { choices: choices.to_vec(), hint: None };
        add(Test::Listed { exactly }, problem);
    }
    if let Some((noun, unit)) = measure(kind) {
        let (min, max) = (limits.min, limits.max);
        if min.is_some() || max.is_some() {
            add(Test::Between { kind, min, max }, Problem::OutOfRange { noun, unit, min, max });
        }
        if let Some(by) = limits.divisible_by.filter(|by| *by != 0.0) {
            add(Test::Multiple { kind, by }, Problem::NotDivisible { by });
        }
    }
    let (min, max) = (limits.min_length, limits.max_length);
    if min.is_some() || max.is_some() {
        add(Test::Length { min, max }, Problem::WrongLength { unit: "characters", min, max });
    }
    if let Some(start) = &limits.starts_with {
        add(Test::StartsWith(start), Problem::WrongStart { start: start.clone() });
    }
    if let Some(end) = &limits.ends_with {
        add(Test::EndsWith(end), Problem::WrongEnd { end: end.clone() });
    }
    of_kind(kind, limits, &mut add);
    rules
}

/// What only values of certain kinds can be held against.
fn of_kind<'a>(kind: Kind, limits: &'a Constraints, add: &mut impl FnMut(Test<'a>, Problem)) {
    match kind {
        Kind::Ip => {
            if let Some(version) = limits.ip_version {
                add(Test::IpVersion4(version == 4), Problem::WrongIpVersion { version });
            }
        }
        Kind::Url | Kind::HttpUrl => {
            if limits.no_trailing_slash {
                add(Test::NoTrailingSlash, Problem::TrailingSlash);
            }
            if let Some(domains) = &limits.allowed_domains {
                add(Test::Hosts(domains), Problem::WrongDomain { domains: domains.clone() });
            }
        }
        Kind::List => {
            let separator = limits.separator.as_deref();
            let (min, max) = (limits.min_items, limits.max_items);
            if min.is_some() || max.is_some() {
                let problem = Problem::WrongLength { unit: "items", min, max };
                add(Test::Items { separator, min, max }, problem);
            }
            if limits.unique {
                add(Test::Unique { separator }, Problem::RepeatedItem);
            }
        }
        Kind::Json if limits.object => add(Test::Object, Problem::NotAnObject),
        _ => {}
    }
}

/// What the numbers of a kind are called and count, as the kind itself says where one is too low.
fn measure(kind: Kind) -> Option<(&'static str, &'static str)> {
    let mut beyond = Constraints::default();
    beyond.min = Some(f64::INFINITY);
    match kind.check(kind.good_examples().first()?, &beyond, None) {
        Err(Problem::OutOfRange { noun, unit, .. }) => Some((noun, unit)),
        _ => None,
    }
}
