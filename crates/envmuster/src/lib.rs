//! Holds environments against the `.env.example` that every repository already has.

pub mod check;
pub mod environment;
mod near;
pub mod rule;

pub use check::{CheckOptions, Checked, Profile, Selection, check};
pub use environment::Environment;
pub use envmuster_schema::{Finding, Level, Report, Severity, Value};
pub use near::nearest;
pub use secrecy;
