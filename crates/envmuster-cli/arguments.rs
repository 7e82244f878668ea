//! What can be typed.

#[cfg(feature = "full")]
mod generate;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::layers::Source;
#[cfg(feature = "full")]
pub(crate) use generate::{GenerateArguments, InitArguments};

/// Checks environment variables against the .env.example that every repository already has.
#[derive(Debug, Parser)]
#[command(
    name = "envmuster",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    help_template = "{about}\n\n{before-help}{usage-heading} {usage}\n\n{all-args}{after-help}",
    before_help = "\
The three uses:
  envmuster run -- CMD…     in a container: check what CMD will receive, then become CMD
  envmuster check           on your machine: what a program started here would see
  envmuster explain NAME    why a variable was read so, what a rule means",
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
pub(crate) struct GlobalArguments {
    /// Read settings from this file instead of the nearest envmuster.toml
    #[arg(long, value_name = "PATH", global = true)]
    pub(crate) config: Option<String>,

    /// Print errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Print what was decided on the way, too
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,

    /// When to use colour
    #[arg(long, value_name = "WHEN", global = true)]
    pub(crate) color: Option<Color>,
}

/// Where the schema comes from.
#[derive(Args, Debug, Default)]
pub(crate) struct SchemaOption {
    /// The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house
    #[arg(short, long, value_name = "PATH")]
    pub(crate) schema: Option<String>,
}

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

    /// Judge only variables that match (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) only: Vec<String>,

    /// Judge no variable that matches (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) except: Vec<String>,

    /// Judge only this section (repeatable)
    #[arg(long, value_name = "TITLE")]
    pub(crate) section: Vec<String>,

    /// Set a rule to off, info, warn or error (repeatable)
    #[arg(long = "rule", value_name = "NAME=LEVEL")]
    pub(crate) rules: Vec<String>,

    /// Who reads dotenv files in production, or auto
    #[arg(long, value_name = "NAME")]
    pub(crate) loader: Option<String>,

    /// How to print findings
    #[arg(long, value_name = "FORMAT")]
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

    /// Set a rule to off, info, warn or error (repeatable)
    #[arg(long = "rule", value_name = "NAME=LEVEL")]
    pub(crate) rules: Vec<String>,

    /// Who reads the files in production: names with commas between them, all, or auto
    #[arg(long, value_name = "NAMES")]
    pub(crate) loader: Option<String>,

    /// How to print findings
    #[arg(long, value_name = "FORMAT")]
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

/// Findings that are known already.
#[derive(Args, Debug)]
pub(crate) struct BaselineArguments {
    /// Let the findings pass that this file lists
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<String>,

    /// Write the findings there are into the baseline
    #[arg(long)]
    pub(crate) write_baseline: bool,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LintKind {
    Example,
    Env,
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

#[derive(Args, Debug)]
pub(crate) struct SchemaArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// How to print it: human, compact or json
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
}

#[derive(Args, Debug)]
pub(crate) struct FillArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// The env file [default: .env]
    pub(crate) file: Option<String>,

    /// Ask for what may be unset, too
    #[arg(long)]
    pub(crate) all: bool,

    /// Who reads the file, or auto
    #[arg(long, value_name = "NAME")]
    pub(crate) loader: Option<String>,
}

#[derive(Args, Debug)]
#[command(
    after_help = "Seen are values as they are, JSON-escaped, URL-encoded, in base64, and line by line; not what is \
hashed, compressed, encrypted, or cut by other bytes such as colours, nor what the program writes elsewhere."
)]
pub(crate) struct RedactArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// Take the secrets from this dotenv file instead of ./.env and the process (repeatable)
    #[arg(short, long, value_name = "FILE")]
    pub(crate) env_file: Vec<String>,

    /// Take those of the process, too
    #[arg(long)]
    pub(crate) with_process: bool,

    /// Who reads dotenv files in production, or auto
    #[arg(long, value_name = "NAME")]
    pub(crate) loader: Option<String>,

    /// Look for the secrets in these files and folders instead (exit 1 when one is found)
    #[arg(long, value_name = "PATH", num_args = 1..)]
    pub(crate) detect: Vec<String>,

    /// How to print what --detect finds
    #[arg(long, value_name = "FORMAT", requires = "detect")]
    pub(crate) format: Option<Format>,
}

#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct DriftArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// Folders to look at instead of this one
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<String>,

    /// Print a table of the example files instead of findings
    #[arg(long)]
    pub(crate) all: bool,

    /// Declare what is missing in the example files
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

    /// How to print findings
    #[arg(long, value_name = "FORMAT")]
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
    #[arg(long, value_name = "FORMAT")]
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

/// A shell that completions are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

/// For people at a terminal, one line a finding, one JSON object, or what other tools read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Human,
    Compact,
    Json,
    /// A page to look at in a browser, of compare alone
    Html,
    Sarif,
    Github,
    Junit,
}

/// When to use colour; `auto` is on a terminal, unless `NO_COLOR` says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// What `run` does when the check fails: exit with 78, or report and start the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnFailure {
    Refuse,
    Warn,
}
