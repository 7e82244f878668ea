//! Every spelling of every secret, as one automaton.

use std::collections::HashMap;
use std::fmt;

use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};

use super::{Secrets, spellings};

/// What is looked for. The values are in it: it has a `Debug` that prints none.
pub struct Patterns {
    /// Where nothing is looked for there is no automaton.
    automaton: Option<NFA>,
    start: StateID,
    /// How many bytes of text lead to each state that is not the start: the longest end of the
    /// text that is the beginning of a pattern.
    depths: HashMap<StateID, usize>,
    names: Vec<String>,
    /// By pattern: the index of its name, and its length.
    found: Vec<(usize, usize)>,
}

/// A place where a pattern stands.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The index of the name.
    pub(super) name: usize,
}

impl Patterns {
    /// All spellings of all secrets.
    pub fn new(secrets: &Secrets) -> Self {
        Self::from_values(secrets.iter())
    }

    pub(super) fn from_values<'a>(values: impl Iterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut names = Vec::new();
        // A spelling that two variables share bears the name of the first.
        let mut owners: HashMap<Vec<u8>, usize> = HashMap::new();
        for (name, value) in values {
            names.push(name.to_owned());
            for spelling in spellings::of(value) {
                owners.entry(spelling).or_insert(names.len() - 1);
            }
        }
        let mut owned: Vec<_> = owners.into_iter().collect();
        owned.sort_unstable();
        let automaton =
            NFA::builder().match_kind(MatchKind::Standard).build(owned.iter().map(|(text, _)| text)).ok();
        // More than four billion states: no environment is that large.
        let automaton = automaton.filter(|_| !owned.is_empty());
        let start = automaton.as_ref().and_then(|it| it.start_state(Anchored::No).ok()).unwrap_or_default();
        let depths = automaton.as_ref().map(|automaton| depths(automaton, start, &owned)).unwrap_or_default();
        let found = owned.iter().map(|(text, name)| (*name, text.len())).collect();
        Self { automaton, start, depths, names, found }
    }

    /// The name of a secret.
    pub(super) fn name(&self, index: usize) -> &str {
        self.names.get(index).map_or("secret", String::as_str)
    }

    pub(super) fn start(&self) -> StateID {
        self.start
    }

    /// How many bytes at the end of the text are the beginning of a pattern.
    pub(super) fn depth(&self, state: StateID) -> usize {
        self.depths.get(&state).copied().unwrap_or(0)
    }

    /// Goes over a chunk and notes, for each place where patterns end, the longest of them.
    /// `before` is what is added to places in the chunk.
    pub(super) fn scan(
        &self,
        mut state: StateID,
        chunk: &[u8],
        before: usize,
        spans: &mut Vec<Span>,
    ) -> StateID {
        let Some(automaton) = &self.automaton else { return state };
        for (at, &byte) in chunk.iter().enumerate() {
            state = automaton.next_state(Anchored::No, state, byte);
            if automaton.is_special(state) && automaton.is_match(state) {
                let end = before + at + 1;
                let ending =
                    (0..automaton.match_len(state)).map(|index| automaton.match_pattern(state, index));
                let longest =
                    ending.filter_map(|id| self.found.get(id.as_usize())).max_by_key(|(_, length)| *length);
                spans.extend(longest.map(|&(name, length)| Span {
                    start: end.saturating_sub(length),
                    end,
                    name,
                }));
            }
        }
        state
    }
}

/// The first `n` bytes of a pattern lead to a state of depth `n`, for no longer end of them can be
/// the beginning of a pattern.
fn depths(automaton: &NFA, start: StateID, patterns: &[(Vec<u8>, usize)]) -> HashMap<StateID, usize> {
    let mut depths = HashMap::new();
    for (pattern, _) in patterns {
        let mut state = start;
        for (at, &byte) in pattern.iter().enumerate() {
            state = automaton.next_state(Anchored::No, state, byte);
            depths.insert(state, at + 1);
        }
    }
    depths
}

/// Shows how many secrets there are.
impl fmt::Debug for Patterns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patterns").field("secrets", &self.names.len()).finish_non_exhaustive()
    }
}
