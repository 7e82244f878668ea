//! From what was typed to arguments, or to one line that says what is wrong with it.
//!
//! clap's own messages quote what was typed, values included, so they are never shown.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgMatches, CommandFactory, FromArgMatches};

use crate::arguments::{Arguments, Command};
use crate::exit::{Failure, Wanted, shown};
use crate::layers::Source;
use crate::output;

/// What the arguments ask for.
pub(crate) enum Request {
    /// Run a command.
    Command(Box<Arguments>),
    /// Help or the version was asked for and has been printed.
    Answered,
}

/// Which command is meant, told before anything is parsed: the first word that is no option.
pub(crate) fn command_of(arguments: &[OsString]) -> Wanted {
    let first = arguments.iter().skip(1).find(|argument| !argument.as_encoded_bytes().starts_with(b"-"));
    if first.is_some_and(|word| word == "run") { Wanted::Run } else { Wanted::Other }
}

/// Parses the command line.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Request, Failure> {
    let parsed = Arguments::command().try_get_matches_from(arguments).and_then(|matches| {
        let mut parsed = Arguments::from_arg_matches(&matches)?;
        #[cfg(feature = "full")]
        if let (Command::Check(check), Some(("check", matches))) = (&mut parsed.command, matches.subcommand())
        {
            check.sources = sources(matches);
        }
        Ok(parsed)
    });
    match parsed {
        Ok(parsed) => Ok(Request::Command(Box::new(parsed))),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                #[cfg(feature = "full")]
                output::print(&error.render().ansi().to_string())?;
                #[cfg(not(feature = "full"))]
                output::print(&error.render().to_string())?;
                Ok(Request::Answered)
            }
            _ => Err(Failure::usage(message(&error, arguments))),
        },
    }
}

/// What -e and --from name, in the order typed: clap keeps them apart, but knows their places.
fn sources(matches: &ArgMatches) -> Vec<Source> {
    let named = |id: &str, source: fn(&String) -> Source| {
        let values = matches.get_many::<String>(id).unwrap_or_default();
        let places = matches.indices_of(id).unwrap_or_default();
        places.zip(values.map(source)).collect::<Vec<_>>()
    };
    let mut sources = named("env_file", |path| Source::Dotenv(path.clone()));
    sources.extend(named("from", |text| Source::parse(text)));
    sources.sort_by_key(|(place, _)| *place);
    sources.into_iter().map(|(_, source)| source).collect()
}

/// The formats of the command that is meant.
fn formats(arguments: &[OsString]) -> &'static str {
    let of_command = arguments.iter().skip(1).find_map(|word| match word.to_str()? {
        "check" | "lint" | "drift" => Some("human, compact, json, sarif, github, junit"),
        "compare" => Some("human, compact, json, html"),
        "run" => Some("human, compact, json"),
        _ => None,
    });
    of_command.unwrap_or("human, compact, json")
}

/// Says what is wrong with a command line, from the kind of error and from our own names.
fn message(error: &clap::Error, arguments: &[OsString]) -> String {
    let argument = context(error, ContextKind::InvalidArg).map(|argument| shown(&argument));
    let argument = argument.unwrap_or_else(|| "an argument".to_owned());
    let told = match error.kind() {
        ErrorKind::UnknownArgument => format!("unexpected argument `{argument}`"),
        ErrorKind::InvalidSubcommand => match context(error, ContextKind::InvalidSubcommand) {
            Some(word) => format!("no command is called `{}`", shown(&word)),
            None => "no such command".to_owned(),
        },
        ErrorKind::MissingSubcommand => "a command is missing".to_owned(),
        ErrorKind::MissingRequiredArgument => format!("missing: {argument}"),
        ErrorKind::ArgumentConflict => {
            format!("`{argument}` cannot be used with another argument that is given")
        }
        ErrorKind::InvalidValue if context(error, ContextKind::InvalidValue).is_none_or(|v| v.is_empty()) => {
            format!("`{argument}` needs a value")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match context(error, ContextKind::ValidValue)
        {
            Some(_) if argument.starts_with("--format") => {
                format!("`{argument}` takes one of {}", formats(arguments))
            }
            Some(valid) => format!("`{argument}` takes one of {valid}"),
            None => format!("`{argument}` does not take that value"),
        },
        ErrorKind::InvalidUtf8 => "an argument is not UTF-8 text".to_owned(),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            format!("`{argument}` does not take that many values")
        }
        _ => "the command line cannot be read".to_owned(),
    };
    match suggestion(error) {
        Some(suggested) => format!("{told}; did you mean `{suggested}`?"),
        None => format!("{told}; see `envmuster --help`"),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

/// What was probably meant; of several suggestions clap puts the nearest last.
fn suggestion(error: &clap::Error) -> Option<String> {
    [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| match error.get(kind)? {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Strings(texts) => texts.last().cloned(),
            _ => None,
        })
}
