//! The core of envmuster: reads a `.env.example` as a typed schema.
//!
//! Data flows one way. [`syntax`] turns bytes into lines with spans, [`schema`] turns lines into
//! meaning with the help of [`kind`] (what a value may be), [`catalogue`] (what is known of
//! services) and [`detector`] (what looks like a real secret), and [`report`] holds what is found.
//! Nothing here does I/O, knows a terminal, or can print a value: see [`Value`].

pub mod catalogue;
pub mod detector;
pub mod kind;
mod name_hash;
pub mod report;
pub mod schema;
mod search;
pub mod syntax;
mod value;

#[doc(hidden)]
pub use name_hash::NameHash;
pub use report::{Finding, Level, Report, Severity};
pub use schema::Schema;
pub use value::Value;
