//! Whether the loaders that read the file read it alike.

use super::findings::Findings;

pub(super) fn run(_: &mut Findings<'_, '_>) {}
