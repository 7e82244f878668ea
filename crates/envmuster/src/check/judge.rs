//! How each declared variable stands, told once for all rules.

use envmuster_schema::Value;
use envmuster_schema::catalogue::{self, KnownVariable, Service};
use envmuster_schema::detector::{self, Example, Weak};
use envmuster_schema::kind::{Format, Kind, Problem};
use envmuster_schema::report::{Location, Origin, Status};
use envmuster_schema::schema::{Condition, Evidence, Requirement, Schema, Section, Variable};
use secrecy::ExposeSecret;

use super::beside_kind;
use super::facts::switch;
use super::own_rules::OwnRules;
use super::profile::Profile;
use super::stands_for;
use crate::environment::{Environment, Setting};

/// A declared variable, what is demanded of it here, and how it stands.
pub(crate) struct Judged<'a> {
    pub(crate) variable: &'a Variable,
    pub(crate) section: Option<&'a Section>,
    pub(crate) location: Location,
    pub(crate) demand: Demand,
    pub(crate) setting: Option<&'a Setting>,
    /// What is set, where it is text.
    any_text: Option<&'a str>,
    pub(crate) state: State,
    /// Why everyone knows the value, where everyone does.
    pub(crate) weak: Option<Weak>,
    /// What the catalogue knows of its name.
    pub(crate) known: Option<(&'static Service, &'static KnownVariable)>,
}

/// Whether a variable must be set, under this profile and these conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// It may be unset.
    Optional,
    /// It must be set as far as an empty value in the example can say so.
    Expected,
    /// It must be set.
    Required,
}

/// What is set, without a word of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum State {
    Unset,
    Empty,
    NotUtf8,
    /// The very placeholder of the example.
    ExamplePlaceholder,
    /// What only looks like a placeholder.
    LooksLikePlaceholder,
    Invalid(Problem),
    Good,
    /// Set, or possibly set, to what cannot be seen from here.
    Unknown,
}

impl<'a> Judged<'a> {
    pub(super) fn new(
        schema: &'a Schema,
        variable: &'a Variable,
        environment: &'a Environment,
        (profile, own_rules): (Profile, &OwnRules),
    ) -> Self {
        let section = variable.section.and_then(|at| schema.sections.get(at));
        let setting = environment.get(&variable.name);
        let (state, weak) = match setting {
            Some(setting) if setting.is_unknown => (State::Unknown, None),
            Some(setting) => state(variable, &setting.value, own_rules),
            None if !environment.unseen().is_empty() => (State::Unknown, None),
            None => (State::Unset, None),
        };
        let is_in_file = || secret_file(schema, &variable.name, environment).is_some();
        let state =
            if matches!(state, State::Unset | State::Empty) && is_in_file() { State::Unknown } else { state };
        Self {
            variable,
            section,
            location: Location::new(schema.file.clone(), variable.line, variable.column),
            demand: demand(schema, variable, section, environment, profile),
            setting,
            any_text: setting.and_then(|setting| text_of(&setting.value)),
            state,
            weak,
            known: catalogue::variable(&variable.name),
        }
    }

    pub(crate) fn name(&self) -> &'a str {
        &self.variable.name
    }

    /// Lends the value, if it is one that its kind takes and no placeholder.
    pub(in crate::check) fn text(&self) -> Option<&'a str> {
        self.any_text.filter(|_| self.state == State::Good)
    }

    /// Lends the value, whatever is to be said of it.
    pub(in crate::check) fn any_text(&self) -> Option<&'a str> {
        self.any_text.filter(|text| !text.is_empty())
    }

    /// Lends the value of the example.
    pub(in crate::check) fn example_text(&self) -> Option<&'a str> {
        text_of(&self.variable.example_value).filter(|text| !text.is_empty())
    }

    /// The catalogue's name of the service that its name belongs to.
    pub(crate) fn service(&self) -> Option<&'static str> {
        self.known.map(|(service, _)| service.id)
    }

    /// Whether it is the variable that the catalogue usually calls so.
    pub(crate) fn is_known_as(&self, usual: &str) -> bool {
        self.known.is_some_and(|(_, known)| known.names.first() == Some(&usual))
    }

    /// The format that its value should have.
    pub(crate) fn format(&self) -> Option<&'static Format> {
        match self.variable.kind.value {
            Kind::Known(format) => Some(format),
            _ => None,
        }
    }

    /// Unset, or set to nothing.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.state, State::Unset | State::Empty)
    }

    /// Whether the schema has a value for it that is used as it is.
    pub(crate) fn has_default(&self) -> bool {
        is_default(self.variable)
    }

    /// Whether its section's header says that it is not used.
    pub(crate) fn is_off(&self) -> bool {
        self.section.is_some_and(|section| section.off)
    }

    /// Where its value was set.
    pub(crate) fn origin(&self) -> Option<Origin> {
        self.setting.map(|setting| setting.origin.clone())
    }

    /// The status that reports give it.
    pub(crate) fn status(&self) -> Status {
        match self.state {
            State::Unset | State::Empty if self.demand != Demand::Optional => Status::Missing,
            State::Empty if self.has_default() => Status::Empty,
            State::Unset if self.has_default() && !self.is_off() => Status::Default,
            State::Unset | State::Empty => Status::Optional,
            State::ExamplePlaceholder | State::LooksLikePlaceholder => Status::Placeholder,
            State::NotUtf8 | State::Invalid(_) => Status::Invalid,
            State::Good => Status::Ok,
            State::Unknown => Status::Unknown,
        }
    }
}

/// What `NAME_FILE` is set to, by which programs are told to read `NAME` from a mounted secret,
/// unless the schema declares it as a variable of its own.
pub(super) fn secret_file<'a>(
    schema: &Schema,
    name: &str,
    environment: &'a Environment,
) -> Option<&'a Setting> {
    let setting = environment.get_file(name)?;
    let is_set = setting.is_unknown || !setting.value.is_empty();
    let is_declared = |it: &Variable| it.name.strip_suffix("_FILE") == Some(name);
    (is_set && !schema.variables.iter().any(is_declared)).then_some(setting)
}

fn demand(
    schema: &Schema,
    variable: &Variable,
    section: Option<&Section>,
    environment: &Environment,
    profile: Profile,
) -> Demand {
    if section.is_some_and(|section| section.off) {
        return Demand::Optional;
    }
    if profile.is_hosted() && is_development_value(variable) {
        return Demand::Required;
    }
    if !variable.required_in.is_empty() {
        let named = |name: &String| Profile::from_name(name) == Some(profile);
        return if variable.required_in.iter().any(named) { Demand::Required } else { Demand::Optional };
    }
    if !variable.conditions.is_empty() {
        // As with what is always required, a default meets it.
        let needs_value = variable.example != Example::Default;
        let is_demanded = needs_value && condition_in_force(schema, variable, environment).is_some();
        return if is_demanded { Demand::Required } else { Demand::Optional };
    }
    let is_replaced = || stands_for::another_is_set(variable, environment);
    match variable.requirement.value {
        Requirement::KnownRequired | Requirement::InferredRequired if is_replaced() => Demand::Optional,
        Requirement::InferredRequired if variable.example == Example::Empty => Demand::Expected,
        // A file's header may call all variables required; a default meets that.
        Requirement::InferredRequired if variable.example == Example::Default => Demand::Optional,
        Requirement::Required | Requirement::KnownRequired | Requirement::InferredRequired => {
            Demand::Required
        }
        Requirement::StatedOptional | Requirement::Optional => Demand::Optional,
    }
}

/// The condition that makes the variable required here.
pub(super) fn condition_in_force<'s>(
    schema: &Schema,
    variable: &'s Variable,
    environment: &Environment,
) -> Option<&'s Condition> {
    variable.conditions.iter().find(|condition| condition_holds(schema, environment, condition))
}

/// Whether the other variable has the value that makes one required, in the environment or by default.
pub fn condition_holds(schema: &Schema, environment: &Environment, condition: &Condition) -> bool {
    let set = environment.get(&condition.variable);
    if set.is_some_and(|setting| setting.is_unknown) {
        return false;
    }
    let set = set.map(|setting| &setting.value);
    let default = schema
        .variables
        .iter()
        .find(|other| other.name == condition.variable && is_default(other))
        .map(|other| &other.example_value);
    match (set.filter(|value| !value.is_empty()).or(default), &condition.equals) {
        (Some(value), Some(wanted)) => text_of(value).is_some_and(|text| is_same(text, wanted)),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// Whether its line gives it a value that is used as it is.
fn is_default(variable: &Variable) -> bool {
    variable.example == Example::Default && !variable.commented_out
}

/// Whether two texts are the same value: a switch has several words.
fn is_same(text: &str, wanted: &str) -> bool {
    text == wanted || switch::position(wanted).is_some_and(|wanted| switch::position(text) == Some(wanted))
}

/// A default that serves a developer's machine only: it is a secret, holds a credential, or names
/// this machine.
pub fn is_development_value(variable: &Variable) -> bool {
    if !is_default(variable) {
        return false;
    }
    let Some(text) = text_of(&variable.example_value) else { return false };
    let host = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = host.split(['/', '?', '#']).next().unwrap_or_default();
    let (credential, host) = authority.rsplit_once('@').map_or((None, authority), |(c, h)| (Some(c), h));
    let name = host.strip_prefix('[').map_or_else(
        || host.split(':').next().unwrap_or_default(),
        |bracketed| bracketed.split(']').next().unwrap_or_default(),
    );
    variable.secret.value
        || credential.is_some_and(|credential| credential.contains(':'))
        || matches!(name, "localhost" | "127.0.0.1" | "::1" | "0.0.0.0")
}

fn state(variable: &Variable, value: &Value, own_rules: &OwnRules) -> (State, Option<Weak>) {
    if value.is_empty() {
        return (State::Empty, None);
    }
    let Some(text) = text_of(value) else { return (State::NotUtf8, None) };
    if variable.example == Example::Placeholder && text_of(&variable.example_value) == Some(text) {
        return (State::ExamplePlaceholder, None);
    }
    let is_the_default =
        variable.example == Example::Default && text_of(&variable.example_value) == Some(text);
    let verdict = may_be_placeholder(variable).then(|| detector::judge(&variable.name, text));
    // What a product publishes for use on one's own machine works there, whatever it looks like.
    let stands_in = verdict.is_some_and(|verdict| {
        verdict.example == Example::Placeholder && verdict.weak != Some(Weak::Published) && !is_the_default
    });
    let state = match variable.kind.value.check(text, &variable.constraints, variable.choices.as_deref()) {
        Err(problem) if is_demanded(&problem) => State::Invalid(problem),
        _ if stands_in && !is_whole_key(variable, text) => State::LooksLikePlaceholder,
        Err(problem) if !is_mere_case(variable, &problem) && !beside_kind::is_taken(variable, text) => {
            State::Invalid(problem)
        }
        _ => own_rules.check(variable, text).map_or_else(State::Invalid, |()| State::Good),
    };
    (state, verdict.and_then(|verdict| verdict.weak))
}

/// Whether the schema's author asks for it outright, so that a value that lacks it is wrong, and not
/// only like a placeholder.
fn is_demanded(problem: &Problem) -> bool {
    matches!(problem, Problem::WrongLength { .. } | Problem::WrongStart { .. } | Problem::WrongEnd { .. })
}

/// A list in a comment rarely means that case matters, and programs differ.
fn is_mere_case(variable: &Variable, problem: &Problem) -> bool {
    matches!(problem, Problem::OtherCase { .. }) && variable.kind.evidence != Evidence::Decorator
}

/// Where the schema lists what a value may be, or its kind has few values, a good value is no
/// placeholder, whatever it looks like.
fn may_be_placeholder(variable: &Variable) -> bool {
    !matches!(
        variable.kind.value,
        Kind::Choice
            | Kind::Boolean
            | Kind::Integer
            | Kind::Float
            | Kind::Port
            | Kind::Duration
            | Kind::Bytes
    )
}

/// Whether the text has the very form of its service's keys and no sign of a stand-in: among random
/// letters there are words, too.
fn is_whole_key(variable: &Variable, text: &str) -> bool {
    let Kind::Known(format) = variable.kind.value else { return false };
    let bytes = || text.bytes().zip(text.bytes().skip(1));
    let longest_count = bytes().fold((1, 1), |(longest, run), (byte, next)| {
        let run = if next == byte || next == byte.wrapping_add(1) { run + 1 } else { 1 };
        (run.max(longest), run)
    });
    let upper = || text.to_ascii_uppercase();
    format.identifies(text)
        && longest_count.0 < 5
        && !["EXAMPLE", "YOUR", "PLACEHOLDER", "SECRET_KEY"].iter().any(|word| upper().contains(word))
        && text.bytes().collect::<std::collections::BTreeSet<_>>().len() >= 10
}

/// Lends a value to the code in this room that judges it.
#[expect(clippy::disallowed_methods, reason = "a check lends the value to its kind")]
pub(super) fn text_of(value: &Value) -> Option<&str> {
    std::str::from_utf8(value.expose_secret()).ok()
}
