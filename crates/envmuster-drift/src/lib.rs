//! Finds where code and deployment files use environment variables, and holds that against a
//! `.env.example`.
//!
//! [`references`] walks a folder and reads its code: a search for keywords decides which files are
//! worth reading, a lexer drops comments and literal texts, and idioms, one file each, find what is
//! read. Nothing is executed, and no value is printed: a default in code is kept as a
//! [`Value`](envmuster_schema::Value).

mod attributes;
mod columns;
mod conditions;
mod context;
pub mod deployment;
mod drift;
mod facts;
mod fold;
mod functions;
mod idiom;
mod idioms;
mod ignored;
mod images;
mod kept;
mod key;
mod keyword;
mod lent;
mod lexer;
mod libraries;
mod manifests;
mod mentions;
mod names;
mod options;
mod paths;
mod patterns;
mod pieces;
mod plain;
mod printed;
mod progress;
mod references;
pub mod rules;
mod scan;
mod schemas;
mod second;
mod settings_classes;
mod shape;
mod source;
mod tables;
mod tree;
mod walk;
mod words;
mod write;

pub use drift::{Drifted, drift};
pub use facts::{Cast, Fallback};
pub use options::DriftOptions;
pub use paths::shortened;
pub use patterns::PatternError;
pub use progress::Progress;
pub use references::{Options, Place, Prefix, Reference, References, references, references_in_file};
pub use schemas::SchemaFile;
pub use write::{Addition, Additions};
