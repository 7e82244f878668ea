//! What the decorators of one variable say about it.

use super::known::{self, Known, Meaning, OPPOSITES, Place};
use super::notes::Notes;
use super::types::{self, environments};
use super::{Argument, Call, Decorator, Given, Term};
use crate::Value;
use crate::kind::{Constraints, Kind};
use crate::schema::{Condition, Evidence, Inferred};

/// What comments state about one variable. Nothing is set that is not said.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Facts {
    /// When it must be set.
    pub required: Option<Inferred<Need>>,
    /// Whether its value is a secret.
    pub secret: Option<Inferred<bool>>,
    /// Its type.
    pub kind: Option<Inferred<Kind>>,
    /// What is demanded of its value beyond the kind.
    pub constraints: Constraints,
    /// The values it may take.
    pub choices: Option<Vec<String>>,
    /// The name of a type that is not built in.
    pub custom_kind: Option<String>,
    /// A value as it could look, which is never its default.
    pub example: Option<Value>,
    /// The stand-in that must be replaced.
    pub placeholder: Option<Value>,
    /// The default that words state.
    pub default: Option<Value>,
    /// What it is.
    pub description: Option<String>,
    /// Where to read more.
    pub docs: Vec<String>,
    /// Why it should no longer be used; empty where no reason is given.
    pub deprecated: Option<String>,
    /// The groups it belongs to.
    pub tags: Vec<String>,
    /// Whether only the tooling uses it, not the program.
    pub internal: bool,
    /// Whether production must not set it.
    pub local_only: bool,
    /// Whether its value is a function, so that another tool computes it.
    pub computed: bool,
}

/// When a variable must be set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Need {
    /// Always.
    Always,
    /// Never.
    Never,
    /// In these environments: `forEnv(production, staging)`.
    In(Vec<String>),
    /// In all but these environments.
    NotIn(Vec<String>),
    /// When one of these holds: `eq($OTHER, value)`.
    When(Vec<Condition>),
    /// When this other variable is not set: `isEmpty($OTHER)`.
    Without(String),
    /// It depends on something that is not computed here, so nothing can be demanded.
    Unknown,
}

impl Facts {
    /// Takes what the decorators say, the last word where two say different things. With `plugins`, the
    /// file names plugins, which bring decorators and types of their own.
    pub(super) fn read(&mut self, decorators: &[Decorator], plugins: bool, notes: &mut Notes<'_>) {
        check_pairs(decorators, notes);
        for decorator in decorators {
            notes.at = decorator.span.start;
            let Some(known) = known::find(&decorator.name) else { continue };
            if known.place == Place::File {
                notes.misplaced(known.name, "it belongs at the head of the file, above a line `# ---`");
            } else if is_well_formed(decorator, known, notes) {
                self.take(known, decorator, plugins, notes);
            }
        }
    }

    fn take(&mut self, known: &Known, decorator: &Decorator, plugins: bool, notes: &mut Notes<'_>) {
        match known.meaning {
            Meaning::Required => self.required = said(need(decorator, notes), known, notes),
            Meaning::Optional => self.required = said(need(decorator, notes).negated(), known, notes),
            Meaning::Sensitive => self.secret = said(sensitive(decorator, notes), known, notes),
            Meaning::Public => self.secret = said(!is_public(decorator), known, notes),
            Meaning::Type => {
                let typed = decorator.value().map(|term| types::read(term, plugins, notes));
                let Some(typed) = typed else { return notes.bad_value("`@type` names no type") };
                self.kind = typed.kind.and_then(|kind| said(kind, known, notes));
                self.constraints = typed.constraints;
                self.choices = typed.choices;
                self.custom_kind = typed.custom;
            }
            Meaning::Example => self.example = value(decorator),
            Meaning::Placeholder => self.placeholder = value(decorator),
            Meaning::Docs => self.take_docs(decorator, notes),
            Meaning::Tag => self.tags.extend(decorator.arguments().iter().filter_map(text)),
            Meaning::Deprecated => {
                self.deprecated = match decorator.value() {
                    Some(Term::Boolean(false)) => None,
                    Some(Term::Text(reason)) => Some(reason.clone()),
                    _ => Some(String::new()),
                }
            }
            Meaning::Internal => self.internal = is_on(decorator),
            Meaning::Local => self.local_only = is_on(decorator),
            _ => {}
        }
    }

    fn take_docs(&mut self, decorator: &Decorator, notes: &mut Notes<'_>) {
        let url = match &decorator.given {
            Given::Value(term) => term.plain().map(std::borrow::Cow::into_owned),
            Given::Arguments(arguments) => arguments.iter().rev().find_map(text),
            Given::Nothing => None,
        };
        match url.filter(|url| !url.is_empty()) {
            Some(url) => self.docs.push(url),
            None => notes.bad_value("`@docs` holds no link: write `@docs(https://…)`"),
        }
    }
}

impl Need {
    fn negated(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::In(names) => Self::NotIn(names),
            Self::NotIn(names) => Self::In(names),
            Self::Without(variable) => Self::When(vec![Condition { variable, equals: None }]),
            Self::When(conditions) => match <[Condition; 1]>::try_from(conditions) {
                Ok([Condition { variable, equals: None }]) => Self::Without(variable),
                _ => Self::Unknown,
            },
            Self::Unknown => Self::Unknown,
        }
    }

    /// What a call says that stands where `true` or `false` could.
    fn of_call(call: &Call) -> Option<Self> {
        let first = call.positional().next();
        let condition =
            |variable: &str, equals| Self::When(vec![Condition { variable: variable.to_owned(), equals }]);
        match (call.name.as_str(), first) {
            ("forEnv", _) => environments(call).map(Self::In),
            ("eq", Some(Term::Reference(name))) => {
                let wanted = call.positional().nth(1)?.plain()?;
                Some(condition(name, Some(wanted.into_owned())))
            }
            ("isEmpty", Some(Term::Reference(name))) => Some(Self::Without(name.clone())),
            ("if", Some(Term::Call(inner))) if call.positional().nth(1).is_none() => Self::of_call(inner),
            ("not", Some(Term::Call(inner))) => Self::of_call(inner).map(Self::negated),
            _ => None,
        }
    }
}

/// Names what is wrong with how a decorator is written; `false` where it cannot be used.
pub(super) fn is_well_formed(decorator: &Decorator, known: &Known, notes: &mut Notes<'_>) -> bool {
    notes.at = decorator.span.start;
    if let Some(fault) = decorator.fault {
        notes.bad_value(format!("`@{}` cannot be read: {fault}", known.name));
        return fault == super::DecoratorFault::Glued;
    }
    if !decorator.has_plain_name() {
        notes.unknown(&decorator.name);
    }
    if decorator.stray.is_some() {
        notes.stray(known.name);
    }
    let is_call = matches!(decorator.given, Given::Arguments(_));
    if is_call && !known.called && known.meaning != Meaning::Docs && known.meaning != Meaning::Ignored {
        notes.bad_value(format!("`@{0}(…)` is not called: write `@{0}=…`", known.name));
        return false;
    }
    true
}

/// Names opposites and repetitions.
pub(super) fn check_pairs(decorators: &[Decorator], notes: &mut Notes<'_>) {
    let position = |name: &str| decorators.iter().position(|d| known::bare(&d.name) == name);
    for (one, other) in OPPOSITES {
        if let (Some(first), Some(second)) = (position(one), position(other)) {
            notes.at = decorators.get(first.max(second)).map_or(notes.at, |d| d.span.start);
            notes.conflict(format!("`@{one}` and `@{other}` stand together; the later counts"));
        }
    }
    for (index, decorator) in decorators.iter().enumerate() {
        let Some(known) = known::find(&decorator.name) else { continue };
        if !known.called && position(known.name).is_some_and(|first| first < index) {
            notes.at = decorator.span.start;
            notes.conflict(format!("`@{}` is said twice; the later counts", known.name));
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "reads well where it is assigned")]
fn said<T>(value: T, known: &Known, notes: &Notes<'_>) -> Option<Inferred<T>> {
    let because = format!("`@{}` says so", known.name);
    Some(Inferred::new(value, Evidence::Decorator, because).on_line(notes.line()))
}

fn need(decorator: &Decorator, notes: &mut Notes<'_>) -> Need {
    let computed = match decorator.value() {
        None | Some(Term::Boolean(true)) => return Need::Always,
        Some(Term::Boolean(false) | Term::Undefined) => return Need::Never,
        Some(Term::Call(call)) => Need::of_call(call),
        Some(Term::Reference(_) | Term::Expansion) => None,
        Some(_) => {
            notes.bad_value(format!("`@{}` takes true, false or a condition", known::bare(&decorator.name)));
            return Need::Always;
        }
    };
    computed.unwrap_or_else(|| {
        notes.not_supported(format!(
            "the condition of `@{}` is not computed here",
            known::bare(&decorator.name)
        ));
        Need::Unknown
    })
}

/// Whether a value is a secret; what is one in some environments is one.
fn sensitive(decorator: &Decorator, notes: &mut Notes<'_>) -> bool {
    const OPTIONS: [&str; 3] = ["enabled", "preventLeaks", "allowShortValue"];
    match decorator.value() {
        Some(Term::Boolean(on)) => *on,
        Some(Term::Record(entries)) => {
            for (key, _) in entries.iter().filter(|(key, _)| !OPTIONS.contains(&key.as_str())) {
                notes.unknown_option("sensitive", super::nearest(key, OPTIONS));
            }
            !entries.iter().any(|(key, term)| key == "enabled" && *term == Term::Boolean(false))
        }
        Some(Term::Text(_) | Term::Number(_) | Term::List(_)) => {
            notes.bad_value(format!("`@{}` takes true or false", known::bare(&decorator.name)));
            true
        }
        _ => true,
    }
}

/// Whether a value is public everywhere; what is so in some environments is a secret.
fn is_public(decorator: &Decorator) -> bool {
    matches!(decorator.value(), None | Some(Term::Boolean(true)))
}

fn is_on(decorator: &Decorator) -> bool {
    decorator.value() != Some(&Term::Boolean(false))
}

fn value(decorator: &Decorator) -> Option<Value> {
    decorator.value()?.plain().map(|text| Value::from(text.as_ref()))
}

fn text(argument: &Argument) -> Option<String> {
    argument.term.plain().map(std::borrow::Cow::into_owned)
}
