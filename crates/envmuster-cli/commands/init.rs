//! `envmuster init`: a first example file, from services, an env file, or the house baseline.

use std::path::Path;

use envmuster::Schema;
use envmuster::catalogue::{self, Service};
use envmuster_generate::init;

use crate::arguments::InitArguments;
use crate::exit::{Exit, Failure, shown};
use crate::schema_source::{BUILTIN, HOUSE};
use crate::{atomic, files, output, services};

/// The file that is written where none is named.
const EXAMPLE: &str = ".env.example";
/// The env file that is taken where none is named.
const ENVIRONMENT: &str = ".env";

pub(crate) fn execute(arguments: &InitArguments) -> Result<Exit, Failure> {
    let path = arguments.out.as_deref().unwrap_or(EXAMPLE);
    let to_stdout = path == "-";
    if !to_stdout && files::exists(Path::new(path)) && !arguments.force {
        return Err(Failure::configuration(format!("{} is there; --force replaces it", shown(path))));
    }
    let (text, source) = match (arguments.services.as_slice(), arguments.from.as_deref()) {
        ([], None) if files::exists(Path::new(ENVIRONMENT)) => from_environment(ENVIRONMENT)?,
        ([], None | Some(BUILTIN)) => (HOUSE.to_owned(), "the house baseline".to_owned()),
        ([], Some(file)) => from_environment(file)?,
        (names, _) => from_services(names)?,
    };
    if to_stdout {
        output::print_raw(&text)?;
        return Ok(Exit::Clean);
    }
    atomic::write(Path::new(path), text.as_bytes())
        .map_err(|why| Failure::configuration(files::not_written(path, why)))?;
    let variables = Schema::read(path, text.as_bytes()).variables.len();
    output::say(&format!(
        "wrote {} from {source}: {variables} variables; read it before you commit it",
        shown(path)
    ));
    Ok(Exit::Clean)
}

fn from_environment(path: &str) -> Result<(String, String), Failure> {
    let started = init::from_environment(&files::read(path)?)
        .map_err(|error| Failure::configuration(format!("{}: {error}", shown(path))))?;
    let left_out: Vec<_> = started.left_out.iter().map(u32::to_string).collect();
    if !left_out.is_empty() {
        output::say(&format!(
            "{}: left out what cannot be read or may be a piece of a value, at line {}",
            shown(path),
            left_out.join(", ")
        ));
    }
    Ok((started.text, format!("the names in {}", shown(path))))
}

fn from_services(names: &[String]) -> Result<(String, String), Failure> {
    let services: Vec<&'static Service> = names
        .iter()
        .map(|name| catalogue::service_called(name).ok_or_else(|| unknown(name)))
        .collect::<Result<_, _>>()?;
    let text = init::from_services(&services).map_err(|error| Failure::configuration(error.to_string()))?;
    Ok((text, services.iter().map(|service| service.title).collect::<Vec<_>>().join(", ")))
}

fn unknown(name: &str) -> Failure {
    Failure::usage(format!("no service is called `{}`{}", shown(name), services::hint(name)))
}
