//! How secrets are asked for, and masked: fill, redact.

use clap::Args;

use super::shared::SchemaOption;
use super::values::Format;

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

    /// How to print what --detect finds: human, compact or json
    #[arg(long, value_name = "FORMAT", hide_possible_values = true, requires = "detect")]
    pub(crate) format: Option<Format>,
}
