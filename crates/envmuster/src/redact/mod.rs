//! Masks the secret values of an environment in a stream of bytes, or finds them in one.
//!
//! [`Secrets`] says which values those are, [`Patterns`] holds every spelling in which they turn
//! up, and a [`Masker`] goes over the stream in constant memory, whatever its chunks are.
//!
//! ```
//! use envmuster::redact::{Masker, Patterns, Secrets};
//! use envmuster::{Environment, Schema};
//!
//! let schema = Schema::parse("API_KEY=your-api-key\n")?;
//! let environment = Environment::from([("API_KEY", "pk9-2vX41mQz")]);
//! let patterns = Patterns::new(&Secrets::of(&schema, &environment));
//!
//! let mut masker = Masker::new(&patterns);
//! let mut out = Vec::new();
//! masker.push(b"GET /?key=pk9-2v", &mut out);
//! masker.push(b"X41mQz 200\n", &mut out);
//! masker.finish(&mut out);
//! assert_eq!(out, b"GET /?key=[API_KEY] 200\n");
//! # Ok::<(), envmuster::SchemaError>(())
//! ```
//!
//! What it cannot cover: a value that is hashed, compressed, encrypted, cut into pieces by other
//! bytes (colours, line numbers, wrapped base64), spread over two streams, or cut off by the end of
//! the stream; what the program writes elsewhere than into the stream; and values that are too
//! short or too common to be told from other text, which [`Secrets::left_out`] names.

#[cfg(test)]
mod laws;
mod masker;
mod patterns;
mod secrets;
mod spellings;

pub use masker::{Masker, Sink};
pub use patterns::Patterns;
pub use secrets::Secrets;
