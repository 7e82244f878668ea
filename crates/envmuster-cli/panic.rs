//! A panic that says where and nothing else: its payload may hold anything.

use std::panic::PanicHookInfo;

use crate::exit::{Exit, Wanted};
use crate::output;

/// Replaces the hook of the standard library, which prints the payload.
pub(crate) fn install(wanted: Wanted) {
    std::panic::set_hook(Box::new(move |info| end(info, wanted)));
}

#[expect(clippy::exit, reason = "a panicked process must end with the exit code of the contract")]
fn end(info: &PanicHookInfo<'_>, wanted: Wanted) {
    let place = info.location().map_or_else(
        || "an unknown place".to_owned(),
        |location| format!("{}:{}", location.file(), location.line()),
    );
    output::say(&format!("internal error at {place}"));
    let exit = if wanted == Wanted::Run { Exit::Config } else { Exit::Failed };
    std::process::exit(i32::from(exit.code()));
}
