//! What a lint is asked to do.

use crate::check::Selection;
use crate::environment::loaders::Loader;
use crate::rule::Levels;

/// What a lint is asked to do beyond its files.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LintOptions {
    /// What rules are set to.
    pub levels: Levels,
    /// Which variables are judged. Where names or sections are asked for, what is about no variable is none
    /// of it.
    pub selection: Selection,
    /// The titles of the sections that the file must have; `None` where no standard is asked for.
    pub standard: Option<Vec<String>>,
    /// Who reads the file in production; the rules of portability compare them.
    pub loaders: Vec<Loader>,
}
