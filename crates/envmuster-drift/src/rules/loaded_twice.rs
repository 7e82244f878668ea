//! `loaded-twice`: several modules load a dotenv file.

use std::collections::BTreeSet;

use envmuster_schema::Severity;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;

declare_rule! {
    /// Several modules of one package load a dotenv file, so that what is set depends on the order
    /// of imports. Reported under the house standard.
    ///
    /// ```bad standard
    /// --- .env.example
    /// SITE_NAME=x
    /// --- app/a.py
    /// load_dotenv()
    /// site = os.environ["SITE_NAME"]
    /// --- app/b.py
    /// load_dotenv()
    /// ```
    ///
    /// ```good standard
    /// --- .env.example
    /// SITE_NAME=x
    /// --- app/a.py
    /// load_dotenv()
    /// site = os.environ["SITE_NAME"]
    /// ```
    "loaded-twice", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.options.standard {
        return;
    }
    let mut folders = BTreeSet::new();
    for place in &context.references.loads {
        let folder = place.file.split('/').next().filter(|_| place.file.contains('/')).unwrap_or_default();
        let is_first =
            context.references.loads.iter().find(|other| other.file.starts_with(folder)) == Some(place);
        if !is_first && folders.insert(&place.file) {
            let draft = Draft::new("a dotenv file is loaded here as well as elsewhere")
                .help("load it once, where the program starts");
            findings.at(&INFO, Severity::Warning, (&place.file, place.line), None, draft);
        }
    }
}
