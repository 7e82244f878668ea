//! Writes settings code, documents and manifests from a `.env.example`.
//!
//! Each [`Target`] is one file that knows one output. What it writes depends on the schema and on the
//! [`Request`] alone, so that the same schema gives the same bytes everywhere, and a check can say
//! that a file is out of date. Of an example's values targets write plain defaults, and stand-ins that
//! hold nothing anybody chose.
//!
//! ```
//! use envmuster::Schema;
//! use envmuster_generate::{Request, target};
//!
//! let schema = Schema::parse("PORT=8010\n# Required.\nSMTP_HOST=\n")?;
//! let dotenv = target("dotenv").unwrap();
//! let written = dotenv.write(&Request::new(&schema, ".env.example"))?;
//! assert!(written.contains("SMTP_HOST=\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod example;
pub mod init;
mod layout;
mod names;
mod outline;
mod plan;
mod request;
mod runtime;
mod targets;
mod yaml;

pub use request::{GenerateError, Request};
pub use runtime::lines_brought_along;
pub use targets::{TARGETS, Target, target};
