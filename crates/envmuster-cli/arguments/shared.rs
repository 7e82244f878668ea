//! Options that several commands share.

use clap::Args;

use super::values::Color;

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

/// Which variables are judged.
#[derive(Args, Debug)]
pub(crate) struct SelectionArguments {
    /// Judge only variables that match (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) only: Vec<String>,

    /// Judge no variable that matches (repeatable)
    #[arg(long, value_name = "GLOB")]
    pub(crate) except: Vec<String>,

    /// Judge only this section (repeatable)
    #[arg(long, value_name = "TITLE")]
    pub(crate) section: Vec<String>,
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
