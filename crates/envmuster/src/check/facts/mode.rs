//! Whether a key is for tests or for real money, as its prefix says.

use envmuster_schema::kind::{Format, OfflineCheck};

/// What a key works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Mode {
    /// Invented customers.
    Test,
    /// Real ones.
    Live,
}

/// The mode of a key of this format; `None` where it names none.
pub(in crate::check) fn mode(format: &Format, text: &str) -> Option<Mode> {
    if !format.checks.contains(&OfflineCheck::LiveOrTest) || !format.matches(text) {
        return None;
    }
    text.split('_').find_map(|word| match word {
        "test" => Some(Mode::Test),
        "live" | "prod" => Some(Mode::Live),
        _ => None,
    })
}
