//! How environments are held against the schema: check, run, compare.

use clap::Args;

use super::shared::{BaselineArguments, SchemaOption, SelectionArguments};
use super::values::{Format, OnFailure};
use crate::layers::Source;

/// How an environment is judged.
#[derive(Args, Debug)]
pub(crate) struct JudgeArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// How strict values must be: development, test, staging or production
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,

    /// Demand variables that only an empty value declares required
    #[arg(long)]
    pub(crate) strict: bool,

    /// Hold the project to the house standard
    #[arg(long)]
    pub(crate) standard: bool,

    #[command(flatten)]
    pub(crate) selection: SelectionArguments,

    /// Set a rule to off, info, warn or error (repeatable)
    #[arg(long = "rule", value_name = "NAME=LEVEL")]
    pub(crate) rules: Vec<String>,

    /// Who reads dotenv files in production, or auto
    #[arg(long, value_name = "NAME")]
    pub(crate) loader: Option<String>,

    /// How to print findings: human, compact or json; check takes sarif, github and junit, too, and
    /// compare html
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) format: Option<Format>,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) judge: JudgeArguments,

    /// Judge this dotenv file, and nothing else that is not named (repeatable, later wins)
    #[arg(short, long, value_name = "FILE", num_args = 1..)]
    pub(crate) env_file: Vec<String>,

    /// Judge this source, such as compose:PATH#SERVICE, kubernetes:PATH, process (repeatable, later wins)
    #[arg(long, value_name = "SOURCE", num_args = 1..)]
    pub(crate) from: Vec<String>,

    /// Add the process environment on top of what is named
    #[arg(long)]
    pub(crate) with_process: bool,

    /// Lay the files of this folder, each named as its secret, below everything else
    #[arg(long, value_name = "DIR")]
    pub(crate) secrets_dir: Option<String>,

    /// Fail on warnings, too
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// Write a further report into a file (repeatable)
    #[arg(short, long, value_name = "FORMAT=PATH")]
    pub(crate) output: Vec<String>,

    #[command(flatten)]
    pub(crate) baseline: BaselineArguments,

    /// What is named by -e and --from, in the order typed.
    #[arg(skip)]
    pub(crate) sources: Vec<Source>,
}

#[derive(Args, Debug)]
pub(crate) struct RunArguments {
    #[command(flatten)]
    pub(crate) judge: JudgeArguments,

    /// Hand this dotenv file's values to the program (repeatable)
    #[arg(short, long, value_name = "FILE")]
    pub(crate) env_file: Vec<String>,

    /// Refuse on warnings, too
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// Refuse to start the program, or warn and start it
    #[arg(long, value_name = "WHAT")]
    pub(crate) on_failure: Option<OnFailure>,

    /// Give the program the schema's plain defaults for what is unset or empty
    #[arg(long)]
    pub(crate) with_defaults: bool,

    /// Read a mounted secret from the file that `NAME_FILE` names, where NAME is unset or empty
    #[arg(long)]
    pub(crate) load_files: bool,

    /// Write why the program was not started into this file [default: /dev/termination-log]
    #[arg(long, value_name = "PATH")]
    pub(crate) termination_log: Option<String>,

    /// The program and its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    pub(crate) program: Vec<std::ffi::OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct CompareArguments {
    #[command(flatten)]
    pub(crate) judge: JudgeArguments,

    /// Fail on warnings, too
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// Write a further report into a file (repeatable)
    #[arg(short, long, value_name = "FORMAT=PATH")]
    pub(crate) output: Vec<String>,

    /// An environment and where it is read from: production=.env.production
    #[arg(required = true, value_name = "NAME=SOURCE")]
    pub(crate) environments: Vec<String>,
}
