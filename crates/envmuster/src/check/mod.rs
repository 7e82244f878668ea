//! An environment against a schema.
//!
//! Each declared variable is judged once (`judge`); the rules turn judgements into findings, each
//! in a file of its own. All problems are reported at once, in the order of the schema.

mod beside_kind;
mod checked;
mod choices;
mod compare;
mod context;
pub(crate) mod defaults;
mod draft;
mod facts;
mod judge;
mod known_environment;
mod options;
mod own_rules;
mod profile;
mod report;
mod rules;
mod selection;
mod several;
mod stands_for;
mod undeclared;

pub use checked::{Checked, check};
pub use compare::{Compared, Side, SideChecked, SideFinding, compare, comparison_rules};
pub use judge::{condition_holds, is_development_value};
pub use known_environment::KnownEnvironment;
pub use options::CheckOptions;
pub(crate) use own_rules::OwnRules;
pub use profile::Profile;
pub use report::Report;
pub(crate) use report::Settled;
pub use rules::expectation;
pub use selection::Selection;
pub use several::check_each;
#[cfg(feature = "lint")]
pub(crate) use undeclared::may_be_shown;

use crate::rule::RuleInfo;

/// What each rule of the check says of itself, in the order in which they report.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    rules::ALL.iter().map(|(info, _)| *info)
}
