//! What can be typed behind `generate` and `init`.

use std::fmt::Write;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

use super::shared::SchemaOption;

#[derive(Args, Debug)]
#[command(after_help = targets_help())]
pub(crate) struct GenerateArguments {
    #[command(flatten)]
    pub(crate) schema: SchemaOption,

    /// What to write; without it, every file that `[generate]` in envmuster.toml lists
    #[arg(value_parser = targets(), hide_possible_values = true)]
    pub(crate) target: Option<String>,

    /// Which form of it, where it comes in several
    #[arg(long, value_name = "NAME", requires = "target")]
    pub(crate) variant: Option<String>,

    /// What the program is called where the output names it [default: app]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// Write only variables that match (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) only: Vec<String>,

    /// Write no variable that matches (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) except: Vec<String>,

    /// Write only this section (repeatable)
    #[arg(long, value_name = "TITLE")]
    pub(crate) section: Vec<String>,

    /// Write it into this file instead of standard output (`-`)
    #[arg(short, long, value_name = "FILE", requires = "target")]
    pub(crate) out: Option<String>,

    /// Change nothing; exit 1 with a diff where a file is out of date
    #[arg(long)]
    pub(crate) check: bool,

    /// Replace a file that envmuster did not generate
    #[arg(long)]
    pub(crate) force: bool,
}

/// What can be generated, and in which forms, as the help lists it.
fn targets_help() -> String {
    let mut help = String::from("Targets:\n");
    for target in envmuster_generate::TARGETS {
        let _ = writeln!(help, "  {:<16} {}", target.name, target.about);
        if !target.variants.is_empty() {
            let _ = writeln!(help, "  {:<16} variants: {}", "", target.variants.join(", "));
        }
    }
    help
}

/// What can be generated, for errors and completions.
fn targets() -> PossibleValuesParser {
    envmuster_generate::TARGETS
        .iter()
        .map(|target| PossibleValue::new(target.name).help(target.about))
        .collect::<Vec<_>>()
        .into()
}

#[derive(Args, Debug)]
pub(crate) struct InitArguments {
    /// Services to take the variables of: supabase, twilio, openai, …
    #[arg(value_name = "SERVICE")]
    pub(crate) services: Vec<String>,

    /// Take the names of this env file, or builtin:house [default: ./.env where it is there, else
    /// builtin:house]
    #[arg(long, value_name = "FILE", conflicts_with = "services")]
    pub(crate) from: Option<String>,

    /// Write it into this file; `-` is standard output [default: .env.example]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<String>,

    /// Replace a file that is there
    #[arg(long)]
    pub(crate) force: bool,
}
