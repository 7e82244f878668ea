//! Putting files right, or showing what would change.

use std::path::Path;

use envmuster::lint::{Linted, fixed};

use crate::exit::Failure;
use crate::targets::Target;
use crate::{atomic, files, output};

/// What came of it.
#[derive(Default)]
pub(crate) struct Rewritten {
    /// Whether a file was changed, or would be.
    pub(crate) changed: bool,
    /// Whether a file that should be changed stays as it is; why was said.
    pub(crate) failed: bool,
}

/// Puts right what is safe in every file, or shows what would change.
pub(crate) fn all(
    targets: &[Target],
    judge: impl Fn(&Target, &[u8]) -> Linted,
    only_show: bool,
) -> Result<Rewritten, Failure> {
    let mut rewritten = Rewritten::default();
    for target in targets {
        if target.path == "-" && !only_show {
            return Err(Failure::usage("standard input cannot be fixed; name a file"));
        }
        // What cannot be read is said by the lint itself.
        let Ok(source) = files::read(&target.path) else { continue };
        let fixed = fixed(&source, |text| judge(target, text));
        if fixed == source {
            continue;
        }
        rewritten.changed = true;
        if only_show {
            output::print(&output::diff(&target.name, &source, &fixed))?;
        } else if let Err(why) = atomic::replace(Path::new(&target.path), &source, &fixed) {
            let why = format!("cannot write {}: {why}", target.name);
            output::complain(&Failure::configuration(why));
            rewritten.failed = true;
        }
    }
    Ok(rewritten)
}
