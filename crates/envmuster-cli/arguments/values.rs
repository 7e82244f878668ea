//! What options take one of.

use clap::ValueEnum;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LintKind {
    Example,
    Env,
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
