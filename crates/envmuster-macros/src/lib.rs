//! `settings!`: a typed struct from a `.env.example`, written when the program is compiled.
//!
//! Use it as `envmuster::settings!`, with the feature `macros`.

mod fields;
mod names;
mod request;
mod write;

use std::path::Path;

use envmuster_schema::{Schema, Severity};
use proc_macro::{Span, TokenStream};

use request::Request;

/// Writes a struct with a field for each variable of a `.env.example`.
///
/// ```ignore
/// envmuster::settings! { pub struct Env in ".env.example" }
///
/// fn main() {
///     let env = Env::load_or_exit();
///     serve(env.port);
/// }
/// ```
///
/// The path counts from the folder of the crate's `Cargo.toml`. A change of the file builds the crate
/// anew, and a line of it that cannot be read is an error at compile time. Attributes and comments
/// before the struct stay on it.
///
/// A field is called like its variable, in lower case, and has the variable's comment. Its type is
/// that of the kind: `bool`, `i64`, `f64`, `u16` for a port, `Duration`, `u64` for a number of bytes,
/// `PathBuf`, `IpAddr`, `Vec<String>` for a list, an enum for a choice, `SecretString` for a secret and
/// for an address that can hold a password, and `String` for all else. A variable that may be unset and has no default is an `Option`. So is
/// one that only an empty value in the example calls required, for a check does not insist on it
/// either: write `Required.` in its comment, or `… in ".env.example", strict` to insist on all.
///
/// - `Env::load()` reads `./.env`, if it is there, below the process environment.
/// - `Env::load_or_exit()` does the same; where something is wrong it prints every problem at once to
///   stderr and exits with code 78.
/// - `Env::load_from(&sources)` and `Env::from_environment(&environment)` take what they are given.
/// - `Env::schema()` is the schema. It is written into the program as it was read, so no text is read
///   when that starts.
///
/// `Debug` shows numbers, booleans, durations and choices; of all else nothing.
#[proc_macro]
pub fn settings(input: TokenStream) -> TokenStream {
    let request = match Request::parse(input) {
        Ok(request) => request,
        Err((span, message)) => return errors(span, &[message]),
    };
    let span = request.span;
    match expand(&request) {
        Ok(code) => code.parse().unwrap_or_else(|_| errors(span, &["cannot write the struct".to_owned()])),
        Err(messages) => errors(span, &messages),
    }
}

fn expand(request: &Request) -> Result<String, Vec<String>> {
    let path = Path::new(&manifest_folder()).join(&request.path);
    let bytes = std::fs::read(&path).map_err(|error| {
        let reason = match error.kind() {
            std::io::ErrorKind::NotFound => "no such file",
            _ => "it cannot be read",
        };
        vec![format!("{}: {reason}; the path counts from the folder of Cargo.toml", path.display())]
    })?;
    let schema = Schema::parse_bytes(&request.path, &bytes);
    let faults = faults(&schema);
    if faults.is_empty() { write::write(&schema, request) } else { Err(faults) }
}

/// What stands in the way of reading a file, each with its line.
fn faults(schema: &Schema) -> Vec<String> {
    let errors = schema.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors
        .map(|finding| match &finding.location {
            Some(location) => format!("{location}: {}", finding.message),
            None => finding.message.clone(),
        })
        .collect()
}

/// The folder of the crate that is compiled.
#[expect(clippy::disallowed_methods, reason = "cargo tells where the crate stands in this way alone")]
fn manifest_folder() -> String {
    std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default()
}

/// An error of the compiler for each message.
fn errors(span: Span, messages: &[String]) -> TokenStream {
    let error = |message: &String| format!("::core::compile_error!{{{message:?}}}").parse();
    let tokens = messages.iter().flat_map(|message| error(message).unwrap_or_else(|_| TokenStream::new()));
    let at = |mut token: proc_macro::TokenTree| {
        token.set_span(span);
        token
    };
    tokens.map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_that_cannot_be_read_is_told_with_its_place_and_nothing_of_it() {
        let schema = Schema::parse("PORT=8010\nhunter2 two\nDEBUG=no\n=hunter3\n");
        let faults = faults(&schema);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].starts_with(".env.example:2:1: "), "{faults:?}");
        assert!(faults[1].starts_with(".env.example:4:1: "), "{faults:?}");
        assert!(!faults.concat().contains("hunter"));
    }
}
