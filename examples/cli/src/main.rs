//! A command line whose settings are its `.env.example`, filled into a struct of its own.
//!
//! Flags are one more layer above `./.env` and the process, so they are checked like all else. A
//! wrong setting is told with every other one, and the exit code is 78.

use std::process::ExitCode;

use clap::Parser;
use envmuster::report::{Origin, OriginKind};
use envmuster::secrecy::{ExposeSecret, SecretString};
use envmuster::settings::{LoadError, Sources};
use envmuster::{Environment, Schema, SchemaError};

/// Lists orders.
#[derive(Parser)]
#[command(name = "orders")]
struct Arguments {
    /// How many orders are listed at most.
    #[arg(long, env = "ORDERS_LIMIT")]
    limit: Option<String>,
    /// How they are listed.
    #[arg(long, env = "ORDERS_OUTPUT")]
    output: Option<String>,
}

/// What `.env.example` declares.
#[derive(serde::Deserialize)]
struct Settings {
    orders_api_url: String,
    orders_token: SecretString,
    orders_limit: u16,
    orders_output: Output,
}

#[derive(serde::Deserialize)]
enum Output {
    Table,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match load(&arguments) {
        Ok(settings) => {
            list(&settings);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            error.into()
        }
    }
}

fn schema() -> Result<Schema, SchemaError> {
    Ok(Schema::parse(include_str!("../.env.example"))?.prefix("ORDERS_"))
}

fn load(arguments: &Arguments) -> Result<Settings, LoadError> {
    let schema = schema()?;
    let environment = Sources::usual().environment(flags(arguments)).load(&schema)?;
    Ok(schema.check(&environment).extract()?)
}

/// The flags that were given, as a layer.
fn flags(arguments: &Arguments) -> Environment {
    let mut layer = Environment::new();
    for (name, flag) in [("ORDERS_LIMIT", &arguments.limit), ("ORDERS_OUTPUT", &arguments.output)] {
        if let Some(flag) = flag {
            layer.set(name, flag.as_str().into(), Origin::new(OriginKind::Code));
        }
    }
    layer
}

/// What would be asked of the service.
fn list(settings: &Settings) {
    // A secret is taken out where it is used, and nowhere else.
    let is_signed = !settings.orders_token.expose_secret().is_empty();
    let form = match settings.orders_output {
        Output::Table => "a table",
        Output::Json => "JSON",
    };
    println!("asks {} for {} orders as {form}", settings.orders_api_url, settings.orders_limit);
    println!("signed: {is_signed}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_struct_and_the_flags_fit_the_example() -> Result<(), SchemaError> {
        schema()?.assert_fits::<Settings>();
        schema()?.assert_covers(&Arguments::command());
        Ok(())
    }
}
