//! What can be typed.

mod environment;
#[cfg(feature = "full")]
mod generate;
mod help;
mod secrets;
mod shared;
mod values;

use clap::{Args, Parser, Subcommand};

pub(crate) use environment::{CheckArguments, CompareArguments, JudgeArguments, RunArguments};
#[cfg(feature = "full")]
pub(crate) use generate::{GenerateArguments, InitArguments};
use help::HELP;
pub(crate) use secrets::{FillArguments, RedactArguments};
pub(crate) use shared::{BaselineArguments, GlobalArguments, SchemaOption, SelectionArguments};
pub(crate) use values::{Color, Format, LintKind, OnFailure, Shell};

/// Checks environment variables against the .env.example that projects have
#[derive(Debug, Parser)]
#[command(
    name = "envmuster",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    help_template = HELP,
    after_help = "Exit: 0 nothing at error level, 1 findings, 2 could not do the job; `run`: 78, or CMD's own."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[command(flatten)]
    pub(crate) global: GlobalArguments,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Hold an environment against the schema
    #[cfg(feature = "full")]
    Check(CheckArguments),
    /// Check what CMD will receive, then become CMD
    Run(RunArguments),
    /// Hold several environments against one another
    #[cfg(feature = "full")]
    Compare(CompareArguments),
    /// Judge example files themselves: secrets, mistakes, the house standard, portability
    #[cfg(feature = "full")]
    Lint(LintArguments),
    /// Print the typed schema
    #[cfg(feature = "full")]
    Schema(SchemaArguments),
    /// Write code, documents and manifests from the schema
    #[cfg(feature = "full")]
    Generate(GenerateArguments),
    /// Write a first .env.example: from ./.env (names only), from services, or the house baseline
    #[cfg(feature = "full")]
    Init(InitArguments),
    /// Ask for what an env file lacks, and write it
    #[cfg(feature = "full")]
    Fill(FillArguments),
    /// Mask the environment's secrets in a stream, or look for them in files
    #[cfg(feature = "full")]
    Redact(RedactArguments),
    /// Hold code and deployment files against the schema
    #[cfg(feature = "full")]
    Drift(DriftArguments),
    /// Put reports of many repositories together
    #[cfg(feature = "full")]
    Merge(MergeArguments),
    /// Say what a variable, rule, kind or service is, and why it was read so
    #[cfg(feature = "full")]
    Explain(ExplainArguments),
    /// Print completions for a shell
    #[cfg(feature = "full")]
    Completions(CompletionsArguments),
    /// Print the manual page
    #[cfg(feature = "full")]
    Man,
}

#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct LintArguments {
    /// Files, and folders in which example files are looked for; `-` is standard input [default: .]
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<String>,

    /// Judge the files that this file names, one a line; `-` is standard input
    #[arg(long, value_name = "PATH")]
    pub(crate) files_from: Option<String>,

    /// What named files are, where their names do not say it
    #[arg(long = "as", value_name = "WHAT")]
    pub(crate) kind: Option<LintKind>,

    /// Hold the project to the house standard
    #[arg(long)]
    pub(crate) standard: bool,

    #[command(flatten)]
    pub(crate) selection: SelectionArguments,

    /// Set a rule to off, info, warn or error (repeatable)
    #[arg(long = "rule", value_name = "NAME=LEVEL")]
    pub(crate) rules: Vec<String>,

    /// Who reads the files in production: names with commas between them, all, or auto
    #[arg(long, value_name = "NAMES")]
    pub(crate) loader: Option<String>,

    /// How to print findings: human, compact, json, sarif, github or junit
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) format: Option<Format>,

    /// Write a further report into a file (repeatable)
    #[arg(short, long, value_name = "FORMAT=PATH")]
    pub(crate) output: Vec<String>,

    /// Fail on warnings, too
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// Put right what is safe to put right
    #[arg(long)]
    pub(crate) fix: bool,

    /// Show what --fix would change, values masked, and change nothing
    #[arg(long)]
    pub(crate) diff: bool,

    /// Look for real env files in the whole history of the repository
    #[arg(long)]
    pub(crate) history: bool,

    #[command(flatten)]
    pub(crate) baseline: BaselineArguments,
}

#[derive(Args, Debug)]
pub(crate) struct SchemaArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// How to print it: human, compact or json
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) format: Option<Format>,
}

#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct DriftArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// Folders to look at instead of this one, or files to be told about alone
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<String>,

    /// Print a table of the example files instead of findings
    #[arg(long)]
    pub(crate) all: bool,

    /// Declare what is missing in the example files, each where it belongs
    #[arg(long)]
    pub(crate) write: bool,

    /// Look for the patterns in this file, too (repeatable)
    #[arg(long, value_name = "FILE")]
    pub(crate) patterns: Vec<String>,

    /// Hold the project to the house standard
    #[arg(long)]
    pub(crate) standard: bool,

    /// Set a rule to off, info, warn or error (repeatable)
    #[arg(long = "rule", value_name = "NAME=LEVEL")]
    pub(crate) rules: Vec<String>,

    /// Fail on warnings, too
    #[arg(long)]
    pub(crate) deny_warnings: bool,

    /// How to print findings: human, compact, json, sarif, github or junit
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) format: Option<Format>,

    /// Write a further report into a file (repeatable)
    #[arg(short, long, value_name = "FORMAT=PATH")]
    pub(crate) output: Vec<String>,

    #[command(flatten)]
    pub(crate) baseline: BaselineArguments,
}

#[derive(Args, Debug)]
pub(crate) struct MergeArguments {
    /// JSON reports of check, lint, drift or merge; a service is named after the file, or by
    /// SERVICE=PATH
    #[arg(required = true, value_name = "REPORT")]
    pub(crate) reports: Vec<String>,

    /// How to print it: human, compact or json
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub(crate) format: Option<Format>,
}

#[derive(Args, Debug)]
pub(crate) struct ExplainArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// A variable of the schema, a rule, a kind or a service
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

#[derive(Args, Debug)]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: Shell,
}
