//! What is found: findings, their severity and place, and the report that holds them.
//!
//! Nothing in here can hold text that came from a value: messages are made from declared names,
//! the schema's own words and fixed phrases. Renderers live with the binary.

mod finding;
mod level;
mod place;
mod whole;

pub use finding::{Finding, Related, Status, VariableStatus};
pub use level::{Level, Severity};
pub use place::{Location, Origin, OriginKind};
pub use whole::{Report, Summary, write_lines};
