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
    let is_upper = |name: &str| !name.bytes().any(|b| b.is_ascii_lowercase());
    let total = file.schema.variables.len();
    let upper = file.schema.variables.iter().filter(|variable| is_upper(&variable.name)).count();
    for (declared, variable) in file.variables() {
        let message = if variable.name.contains(['.', '-']) {
            "holds a character that no shell allows in a name"
        } else if !is_upper(&variable.name) && upper * 3 >= total * 2 {
            "is in lower case, unlike the names round it"
        } else {
            continue;
        };
        let draft = Draft::new(message).help("use upper case, digits and `_`");
        findings.on(declared, &UnusualName::INFO, declared.assignment.name, draft);
    }
}
