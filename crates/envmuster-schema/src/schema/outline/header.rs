//! A header, with what is known of its place.

use std::ops::Range;

use super::decoration::Style;

/// A header that holds variables, or would.
#[derive(Clone)]
pub(in crate::schema) struct Header<'t> {
    pub at: usize,
    /// Its words, without what is drawn round them.
    pub text: &'t str,
    pub level: u8,
    pub parent: Option<usize>,
    pub(super) style: Style,
    pub(super) ink: Option<char>,
    /// The first line behind the header.
    pub(super) end: usize,
    /// What its own block says of all the variables under it.
    pub intro: Range<usize>,
}
