//! Holds environments against the `.env.example` that every repository already has.

pub mod environment;

pub use environment::Environment;
pub use envmuster_schema::{Finding, Level, Report, Severity, Value};
pub use secrecy;
