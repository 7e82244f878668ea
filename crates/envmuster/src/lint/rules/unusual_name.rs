//! `unusual-name`: a name in lower case, or with characters that shells refuse.

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// A name is in lower case among names in upper case, or holds a dot or a dash.
    ///
    /// On most systems names differ by case, and no shell can set a name with a dot or a dash.
    ///
    /// ```bad
    /// API_BASE=
    /// APP_NAME=
    /// Log_Level=info
    /// ```
    ///
    /// ```good
    /// api_base=
    /// log_level=info
    /// ```
    UnusualName, "unusual-name", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let total = file.schema.variables.len();
    let usual = file.schema.variables.iter().filter(|variable| fault(&variable.name).is_none()).count();
    // Where most names are so, a framework wants them so.
    if usual * 3 < total * 2 {
        return;
    }
    for (declared, variable) in file.variables() {
        let Some(message) = fault(&variable.name) else { continue };
        let draft = Draft::new(message).help("use upper case, digits and `_`");
        findings.on(declared, &UnusualName::INFO, declared.assignment.name, draft);
    }
}

fn fault(name: &str) -> Option<&'static str> {
    let (mut lower, mut upper, mut refused) = (0, 0, false);
    for byte in name.bytes() {
        lower += usize::from(byte.is_ascii_lowercase());
        upper += usize::from(byte.is_ascii_uppercase());
        refused |= matches!(byte, b'.' | b'-');
    }
    if refused {
        Some("holds a character that no shell allows in a name")
    } else if lower > upper {
        Some("is in lower case, unlike the names round it")
    } else {
        None
    }
}
