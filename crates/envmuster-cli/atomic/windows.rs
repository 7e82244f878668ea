//! Windows: who may open a file is what its folder says, and a file is seldom linked.

use std::fs::{File, Metadata, OpenOptions};

use super::refusal::Refusal;

pub(super) fn for_owner_alone(_: &mut OpenOptions) {}

pub(super) fn has_other_names(_: &Metadata) -> bool {
    false
}

#[expect(clippy::unnecessary_wraps, reason = "elsewhere an owner may not be kept")]
pub(super) fn keep_owner(_: &File, _: &Metadata) -> Result<(), Refusal> {
    Ok(())
}
