//! What rules are set to, as people write it.

use std::str::FromStr;

use envmuster::Level;

use crate::names;

/// The rule of this name.
#[cfg(feature = "full")]
pub(super) fn rule(name: &str) -> Result<&'static str, String> {
    let all = crate::rules::all().map(|rule| rule.name);
    crate::rules::find(name).map(|rule| rule.name).ok_or_else(|| names::unknown("rule", name, all))
}

/// The rule of this name. A file may set rules of commands that this build does not have, so what is
/// not known here sets nothing.
#[cfg(not(feature = "full"))]
#[expect(clippy::unnecessary_wraps, reason = "the build with every command refuses unknown names")]
pub(super) fn rule(name: &str) -> Result<&'static str, String> {
    Ok(crate::rules::find(name).map_or("", |rule| rule.name))
}

/// The level of this name.
pub(super) fn level(rule: &str, name: &str) -> Result<Level, String> {
    Level::from_str(name).map_err(|unknown| format!("rule {rule}: {unknown}"))
}

/// Reads `NAME=LEVEL`.
pub(super) fn pair(text: &str) -> Result<(&'static str, Level), String> {
    let Some((name, level_name)) = text.split_once('=') else {
        return Err("a rule is set by NAME=LEVEL, such as shadowed=off".to_owned());
    };
    let rule = rule(name.trim())?;
    Ok((rule, level(rule, level_name.trim())?))
}
