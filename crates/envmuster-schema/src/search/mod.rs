//! Ways to ask a text many questions in one pass.
//!
//! Every value and every comment is held against lists of words. The tables here are made by the
//! compiler, and tell of nearly every text at once that none of a list can stand in it.

mod needles;
mod pieces;
mod signs;
mod word_list;

pub(crate) use needles::{Endings, Needles};
pub(crate) use pieces::{pieces, runs};
pub(crate) use signs::Signs;
pub(crate) use word_list::WordList;
