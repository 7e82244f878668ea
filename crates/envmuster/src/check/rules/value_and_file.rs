//! `value-and-file`: a secret is given twice, as a value and as a file.

use envmuster_schema::Severity;
use envmuster_schema::report::OriginKind;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::secret_file;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A variable and the file that holds its value are both given.
    ///
    /// Programs that know `NAME_FILE` refuse to start when `NAME` is set, too, or take one of the
    /// two, each in its own way. Where the schema declares `NAME_FILE` as a variable of its own, it
    /// is one. It is an error for secrets and a warning for anything else.
    ///
    /// ```bad
    /// DB_PASSWORD=your-password
    /// --- environment
    /// DB_PASSWORD=9bd0ee71ac2f4c53
    /// DB_PASSWORD_FILE=/run/secrets/db-password
    /// ```
    ///
    /// ```good
    /// DB_PASSWORD=your-password
    /// --- environment
    /// DB_PASSWORD_FILE=/run/secrets/db-password
    /// ```
    ValueAndFile, "value-and-file", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| !judged.is_absent()) {
        // `--load-files` has read the one from the other.
        let Some(setting) = judged.setting.filter(|it| it.origin.kind != OriginKind::SecretFile) else {
            continue;
        };
        let is_set = setting.is_unknown || !setting.value.is_empty();
        if is_set && secret_file(context.schema, judged.name(), context.environment).is_some() {
            let usual = if judged.variable.secret.value { Severity::Error } else { Severity::Warning };
            let draft = Draft::new(format!("is set, and so is {}_FILE", judged.name()))
                .help("programs refuse both, or take either: unset one of them");
            findings.on(judged, &ValueAndFile::INFO, usual, draft);
        }
    }
}
