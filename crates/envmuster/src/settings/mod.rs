//! Typed settings: what a program is made of when its environment is good.
//!
//! [`Sources`] say where an environment comes from; [`Schema::check`](crate::Schema::check) judges
//! it; the [`Report`](crate::Report) hands on what was judged.
//!
//! # A struct of your own
//!
//! With the feature `serde`, [`Report::extract`](crate::Report::extract) fills any type that is
//! `Deserialize`.
//!
//! - A field names the variable that is spelled like it, in any case: `database_url` is
//!   `DATABASE_URL`. `#[serde(rename = "…")]`, `rename_all` and `alias` say other names.
//! - A field that names none but begins some is a struct of those: `smtp: Smtp` with a field `host`
//!   takes `SMTP_HOST`. As an `Option` it is `None` where none of them is set.
//! - `#[serde(flatten)]` takes fields of the struct itself apart. serde hides the types of flattened
//!   fields, so they get what the schema says the value is: a `u16` needs a kind of numbers.
//! - The schema types what says nothing of itself; else the field's type does. `API_KEY=12345678` is
//!   text for a `String`. Lists are split at their separator or read as a JSON array; JSON fills a
//!   struct; an enum takes a choice whatever its case; durations fill
//!   [`Duration`](std::time::Duration) or count whole seconds; sizes count bytes; booleans are the
//!   eight words of [`Kind::Boolean`](crate::kind::Kind::Boolean).
//! - Secrets go into [`SecretString`](secrecy::SecretString) or [`SecretBox`](secrecy::SecretBox).
//! - What is unset or empty and has no default is not there: use `Option`, or `#[serde(default)]`.
//!
//! # Other ways
//!
//! - `envmuster::settings!` (feature `macros`) writes the struct from the file.
//! - With the feature `figment`, a report is a provider for figment.
//! - [`Report::values`](crate::Report::values) reads by name, without serde.

#[cfg(feature = "clap")]
mod covers;
#[cfg(feature = "serde")]
mod entries;
#[cfg(feature = "serde")]
mod extract;
#[cfg(feature = "serde")]
mod fault;
#[cfg(feature = "figment")]
mod figment;
mod files;
#[cfg(feature = "serde")]
mod filling;
#[cfg(feature = "serde")]
mod fits;
mod json_array;
mod load;
mod read;
mod refusal;
#[cfg(feature = "serde")]
mod scope;
mod sources;
#[cfg(feature = "serde")]
mod value;
mod values;

#[cfg(feature = "clap")]
pub use covers::Uncovered;
#[cfg(feature = "figment")]
pub use figment::CheckedProvider;
pub use files::load_name_files;
#[cfg(feature = "serde")]
pub use fits::Misfit;
pub use load::{LoadError, or_exit};
pub use sources::{SourceError, Sources};
pub use values::{FromValue, Values};
