//! Which functions of a file stand around a token.

use std::collections::BTreeSet;

use crate::functions::{Function, functions};
use crate::source::Source;

/// The functions of a file, each with the one around it.
pub(super) struct Scopes<'a> {
    /// By where they start.
    functions: Vec<Function<'a>>,
    /// For each function the one around it.
    outer: Vec<Option<usize>>,
    /// The parameters, each with its function.
    parameters: BTreeSet<(usize, &'a str)>,
}

impl<'a> Scopes<'a> {
    pub(super) fn new(source: &Source<'a>) -> Self {
        let mut functions = functions(source);
        functions.sort_by_key(|function| function.head);
        let mut open: Vec<(usize, usize)> = Vec::new();
        let mut outer = Vec::new();
        let mut parameters = BTreeSet::new();
        for (at, function) in functions.iter().enumerate() {
            while open.pop_if(|(_, end)| *end <= function.head).is_some() {}
            outer.push(open.last().map(|(around, _)| *around));
            open.push((at, function.body.end));
            parameters.extend(function.parameters.iter().map(|parameter| (at, *parameter)));
        }
        Self { functions, outer, parameters }
    }

    /// The functions around a token or at whose head it stands, inner ones first.
    pub(super) fn around(&self, token: usize) -> impl Iterator<Item = usize> {
        let last = self.functions.partition_point(|function| function.head <= token).checked_sub(1);
        let up = std::iter::successors(last, |at| self.outer.get(*at).copied().flatten());
        up.filter(move |at| self.functions.get(*at).is_some_and(|function| token < function.body.end))
    }

    /// Whether a function has a parameter of this name, and its body holds a token.
    pub(super) fn takes(&self, function: usize, parameter: &str, token: usize) -> bool {
        self.parameters.contains(&(function, parameter))
            && self.functions.get(function).is_some_and(|function| function.body.contains(&token))
    }
}
