//! Holds environments against the `.env.example` that every repository already has.
//!
//! The example file is the schema: its sections, comments, names and placeholders say which
//! variables there are, what their values must look like, which are secret and which must be set.
//! envmuster reads that, says why it read each thing so, and reports every problem of an
//! environment at once. No value ever reaches a message: values have a type of their own,
//! [`Value`], that cannot be printed.
//!
//! # Check the environment of a program
//!
//! ```
//! use envmuster::{Environment, Schema};
//!
//! let schema = Schema::parse(
//!     "# --- DATABASE SERVICE (Supabase) ---
//! ## Where the project is. Required.
//! SUPABASE_URL=https://your-project-ref.supabase.co
//! ## The port to listen on.
//! PORT=8000
//! ",
//! )?;
//!
//! // A program takes Environment::from_process(); a test says what is set.
//! let environment = Environment::from([("SUPABASE_URL", "https://abc.supabase.co"), ("PORT", "80abc")]);
//! let report = schema.check(&environment);
//!
//! assert!(!report.is_ok());
//! assert_eq!(report.findings[0].rule, "invalid-value");
//! assert_eq!(report.findings[0].variable.as_deref(), Some("PORT"));
//! # Ok::<(), envmuster::SchemaError>(())
//! ```
//!
//! A [`Report`] is an error that prints every finding, so a `main` can return it.
//!
//! # Layers, and who reads them
//!
//! An [`Environment`] is a value made of layers, each value with its origin. A dotenv file means
//! different things to different programs, so reading one takes a
//! [`Loader`](environment::loaders::Loader): the program that will read it in production.
//!
//! ```
//! use envmuster::Environment;
//! use envmuster::environment::loaders::Loader;
//!
//! let process = Environment::from([("PORT", "9000")]);
//! let mut environment = Environment::new();
//! environment.read(".env", b"PORT=8000\nDEBUG=yes # for now\n", Loader::PythonDotenv, &process);
//! environment.extend(process);
//!
//! let port = environment.get("PORT").unwrap();
//! assert_eq!(port.origin.to_string(), "the program");
//! assert_eq!(port.shadowed[0].to_string(), ".env:1");
//! ```
//!
//! # How strict
//!
//! [`CheckOptions`] hold the profile (development, test, staging, production), the levels of rules
//! and which variables are judged; [`rules::all`] lists the rules with their documentation.
//!
//! ```
//! use envmuster::{CheckOptions, Environment, Profile, Schema};
//!
//! let schema = Schema::parse("REDIS_URL=redis://localhost:6379/0\n")?;
//! let mut options = CheckOptions::default();
//! options.profile = Some(Profile::Production);
//!
//! // A default that names this machine does not serve production.
//! let checked = schema.check_with(&Environment::new(), &options);
//! assert_eq!(checked.report.findings[0].rule, "missing-variable");
//! # Ok::<(), envmuster::SchemaError>(())
//! ```
//!
//! # Features
//!
//! The default is what a verdict needs, and none of these changes one.
//!
//! - `serde`: typed settings ([`Report::extract`], [`Schema::assert_fits`]), `Serialize` for schemas
//!   and reports in the shape of the command line's JSON, and `Schema::from_json`.
//! - `macros`: [`settings!`](macro@settings), a struct from the file at compile time.
//! - `figment`: a checked environment as a provider for figment ([`Report::provider`]).
//! - `clap`: holds a command's arguments against the file ([`Schema::assert_covers`]).
//! - `lint`: the rules on example files themselves.
//! - `dotenvy`: an environment from what dotenvy's iterators yield.
//! - `sources`: environments from what starts programs, such as Compose and Kubernetes: see
//!   [`environment::sources`].
//! - `redact`: masks the secret values of an environment in a stream of bytes.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    all(feature = "serde", feature = "macros", feature = "figment", feature = "clap"),
    doc = include_str!("guide.md")
)]

mod base64;
pub mod check;
pub mod environment;
mod glob;
#[cfg(feature = "lint")]
pub mod lint;
mod near;
#[cfg(feature = "redact")]
pub mod redact;
pub mod rule;
pub mod rules;
mod schema_face;
pub mod settings;
pub mod shown;

pub use check::{CheckOptions, Checked, Compared, KnownEnvironment, Profile, Report, Selection, Side};
pub use environment::Environment;
#[cfg(feature = "macros")]
pub use envmuster_macros::settings;
pub use envmuster_schema::{Finding, Level, Severity, Value};
pub use envmuster_schema::{catalogue, detector, kind, report, schema};
pub use near::nearest;
pub use schema_face::{Schema, SchemaError};
pub use secrecy;
