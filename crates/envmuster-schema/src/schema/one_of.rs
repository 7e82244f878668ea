//! Variables of which one is enough.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::outline::Slot;
use super::{Evidence, Inferred, Requirement, Variable};
use crate::NameHash;
use crate::detector::Example;

/// More variables than these are no choice: each of them names them all, and a file is read in linear time.
const MOST: usize = 100;

/// What words say of variables that stand for each other.
#[derive(Clone, PartialEq)]
pub(super) struct OneOf {
    pub members: Members,
    /// Whether one of them must be set; else each of them is optional and that is all.
    pub demanded: bool,
    /// The section whose words these are.
    pub section: Option<usize>,
}

/// Which variables words mean.
#[derive(Clone, PartialEq)]
pub(super) enum Members {
    /// These, whether the file declares them or not.
    Named(Vec<String>),
    /// Those that stand below the words.
    These,
}

/// What was said of the variables of a file, until all of them are read.
#[derive(Default)]
pub(super) struct Choices {
    said: Vec<Said>,
}

struct Said {
    variable: usize,
    one_of: OneOf,
    /// The words' own place: the comment over a group, or the section.
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Comment(usize),
    Section(usize),
}

impl OneOf {
    /// As a comment says it.
    pub(super) fn new(members: Members, demanded: bool) -> Self {
        Self { members, demanded, section: None }
    }
}

impl Choices {
    pub(super) fn add(&mut self, variable: usize, one_of: Option<OneOf>, slot: &Slot) {
        let Some(one_of) = one_of else { return };
        let comment = if slot.above.is_empty() { &slot.group } else { &slot.above };
        let place = one_of.section.map_or(Place::Comment(comment.start), Place::Section);
        self.said.push(Said { variable, one_of, place });
    }

    /// Says of each variable which others do as well.
    pub(super) fn settle(self, variables: &mut [Variable]) {
        if self.said.is_empty() {
            return;
        }
        let places: HashMap<String, usize, NameHash> =
            variables.iter().enumerate().map(|(at, variable)| (variable.name.clone(), at)).collect();
        let mut below: BTreeMap<Place, (Vec<usize>, bool)> = BTreeMap::new();
        for Said { variable, one_of, place } in self.said {
            match one_of.members {
                Members::These => {
                    let (below, demanded) = below.entry(place).or_default();
                    below.push(variable);
                    *demanded = one_of.demanded;
                }
                Members::Named(names) => {
                    let is_own = variables.get(variable).is_some_and(|own| names.contains(&own.name));
                    let members: Vec<usize> =
                        names.iter().filter_map(|name| places.get(name)).copied().collect();
                    let is_active =
                        |at: &usize| variables.get(*at).is_some_and(|member| !member.commented_out);
                    // What is commented out throughout is a part that the program does without.
                    let is_demanded = one_of.demanded && members.iter().any(is_active);
                    let names = if is_demanded { names } else { Vec::new() };
                    for at in members.into_iter().filter(|_| is_own) {
                        if let Some(member) =
                            variables.get_mut(at).filter(|it| at == variable || !is_said(it))
                        {
                            offer(member, names.clone(), place);
                        }
                    }
                }
            }
        }
        for (place, (below, demanded)) in below {
            let Alternatives { members, companions, is_choice } = Alternatives::among(variables, &below);
            let name = |at: &usize| variables.get(*at).map(|variable| variable.name.clone());
            let names: Vec<String> =
                members.iter().filter_map(name).filter(|_| demanded && is_choice).collect();
            let members = members.into_iter().map(|at| (at, names.clone()));
            for (at, names) in members.chain(companions.into_iter().map(|at| (at, Vec::new()))) {
                if let Some(variable) = variables.get_mut(at) {
                    offer(variable, names, place);
                }
            }
        }
    }
}

/// Whether words of its own say whether it must be set.
fn is_said(variable: &Variable) -> bool {
    variable.requirement.evidence <= Evidence::Prose
}

fn offer(variable: &mut Variable, names: Vec<String>, place: Place) {
    // The words are about all of them; of this one alone they say nothing.
    let because = match place {
        Place::Comment(_) => "the comment asks for one of several",
        Place::Section(_) => "the section asks for one of several",
    };
    if variable.requirement.evidence == Evidence::Decorator {
        variable.requirement.value = Requirement::StatedOptional;
    } else {
        variable.requirement = Inferred::new(Requirement::StatedOptional, Evidence::DefaultRule, because);
    }
    variable.conditions.clear();
    variable.one_of = names;
}

/// Which of the variables below some words are meant.
#[derive(Default)]
struct Alternatives {
    /// Secrets, and the address of a service that has none.
    members: Vec<usize>,
    /// What else their services take, of which nothing is needed where another service is chosen.
    companions: Vec<usize>,
    /// Whether they stand for each other: two of one service belong together.
    is_choice: bool,
}

impl Alternatives {
    fn among(variables: &[Variable], below: &[usize]) -> Self {
        let open = || {
            let variables = below.iter().filter_map(|at| Some((*at, variables.get(*at)?)));
            variables.filter(|(_, variable)| variable.example != Example::Default || variable.commented_out)
        };
        let secrets = || open().filter(|(_, variable)| variable.secret.value);
        let services: BTreeSet<&str> = secrets().map(|(_, variable)| service(variable)).collect();
        if !(2..=MOST).contains(&secrets().count()) {
            return Self::default();
        }
        let is_address =
            |name: &str| ["URL", "URI", "HOST", "ENDPOINT"].iter().any(|end| name.ends_with(end));
        let is_member = |variable: &Variable| {
            variable.secret.value || is_address(&variable.name) && !services.contains(service(variable))
        };
        let places = |is_meant: &dyn Fn(&Variable) -> bool| {
            open().filter(|(_, variable)| is_meant(variable)).map(|(at, _)| at).collect()
        };
        Self {
            members: places(&is_member),
            companions: places(&|it: &Variable| !it.secret.value && services.contains(service(it))),
            is_choice: services.len() == secrets().count() && open().any(|(_, it)| !it.commented_out),
        }
    }
}

fn service(variable: &Variable) -> &str {
    variable.name.split('_').next().unwrap_or_default()
}
