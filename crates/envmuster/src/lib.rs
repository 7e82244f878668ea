//! Holds environments against the `.env.example` that every repository already has.

pub mod check;
pub mod environment;
mod near;
pub mod rule;
pub mod rules;
mod schema_face;

pub use check::{CheckOptions, Checked, Profile, Selection};
pub use environment::Environment;
pub use envmuster_schema::{Finding, Level, Report, Severity, Value};
pub use envmuster_schema::{catalogue, kind, report, schema};
pub use near::nearest;
pub use schema_face::{Schema, SchemaError};
pub use secrecy;
