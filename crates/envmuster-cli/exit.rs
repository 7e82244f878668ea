//! Exit codes, and what could not be done.

use std::process::ExitCode;

pub(crate) use envmuster::shown::{file_name, shown};

/// How the process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing stands at error level.
    Clean,
    /// Findings at error level.
    Findings,
    /// The job could not be done.
    Failed,
    /// Something about configuration stops the start of a program (`EX_CONFIG` of sysexits).
    Config,
    /// The program is there and cannot be started, as a shell says it.
    CannotExecute,
    /// The program is not there, as a shell says it.
    NotFound,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

impl Exit {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failed => 2,
            Self::Config => 78,
            Self::CannotExecute => 126,
            Self::NotFound => 127,
        }
    }
}

/// Which command is meant, as far as its exit codes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// `run`.
    Run,
    /// Any other.
    Other,
}

/// What could not be done, said in one line.
///
/// Never made from a value: messages name files, options and variables. What an argument holds
/// behind a `=` is cut off by [`shown`].
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Failure {
    message: String,
    kind: FailureKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FailureKind {
    Usage,
    Configuration,
    Program(Exit),
}

impl Failure {
    /// The command line is not one we know.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { message: message.into(), kind: FailureKind::Usage }
    }

    /// Something that the check needs is missing, unreadable or wrong.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self { message: message.into(), kind: FailureKind::Configuration }
    }

    /// The program that `run` should become cannot be started.
    pub(crate) fn program(message: impl Into<String>, exit: Exit) -> Self {
        Self { message: message.into(), kind: FailureKind::Program(exit) }
    }

    /// The exit code: `run` tells trouble with configuration from trouble with its own usage.
    pub(crate) fn exit(&self, wanted: Wanted) -> Exit {
        match (self.kind, wanted) {
            (FailureKind::Configuration, Wanted::Run) => Exit::Config,
            (FailureKind::Usage | FailureKind::Configuration, _) => Exit::Failed,
            (FailureKind::Program(exit), _) => exit,
        }
    }
}
