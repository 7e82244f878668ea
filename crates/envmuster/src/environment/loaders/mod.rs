//! How programs that read dotenv files read them: one file for each loader.
//!
//! Each reader follows its program's own algorithm, to the byte of a value. It differs on purpose here:
//!
//! | loader | input | the program | here | why |
//! |---|---|---|---|---|
//! | those where the process wins | a name that the process sets | leaves the process's value | the file's value | layers decide what wins |
//! | those that stop at a bad line | lines after it | not read | read, and `refused` says it | all lines are judged |
//! | shell, ruby-dotenv | `$(…)`, backticks | runs it | a fault; the text is kept, and the shell's file refused | nothing is ever run |
//! | shell | `$$`, `$-`, patterns in `${…}` | the value of the moment | a fault; the text is kept | only that process knows it |
//! | shell | `:`, `true`, `declare` and other commands | may do nothing | a fault | nothing is ever run |
//! | docker | a name set twice | hands on both | the last | it is what the container's program sees |
//! | dotenv | names like `1` | come first | stay in their place | nothing refers to them |
//! | all that expand | more than 16 times the file, or 1 MiB | built until memory ends | a fault, and refused | a file of 40 lines must not fill a machine |

mod bun;
mod compose;
mod compose_template;
mod deno;
mod django_environ;
mod docker;
mod dotenv;
mod dotenv_expand;
mod dotenvy;
mod godotenv;
mod line_pattern;
mod next;
mod node;
mod python_decouple;
mod python_dotenv;
mod reading;
mod ruby_dotenv;
mod script_replace;
mod session;
mod shell;
mod shell_word;
mod systemd;
mod text;

use std::fmt;

#[cfg(feature = "sources")]
pub(super) use compose_template::interpolate;
pub use reading::{Entry, FaultKind, LoaderFault, Reading};

use super::Environment;

/// A program or library that reads dotenv files its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loader {
    /// Python's python-dotenv 1.
    PythonDotenv,
    /// Python's pydantic-settings 2, which reads with python-dotenv.
    PydanticSettings,
    /// Python's django-environ 0.14.
    DjangoEnviron,
    /// Python's python-decouple 3.
    PythonDecouple,
    /// npm's dotenv 16 to 18.
    Dotenv,
    /// npm's dotenv-expand 12 over dotenv.
    DotenvExpand,
    /// Next.js 16 (`@next/env`).
    Next,
    /// Node's `--env-file`, from version 22 on.
    Node,
    /// Bun 1's `--env-file`.
    Bun,
    /// Deno 2's `--env-file`.
    Deno,
    /// Rust's dotenvy 0.15.
    Dotenvy,
    /// uv's `--env-file`.
    Uv,
    /// bash's reading of a file of assignments.
    Shell,
    /// systemd's `EnvironmentFile=`.
    Systemd,
    /// `docker run --env-file`.
    Docker,
    /// `kubectl create configmap --from-env-file` and the like.
    Kubectl,
    /// Docker Compose's `env_file`.
    Compose,
    /// Go's joho/godotenv 1.5.
    Godotenv,
    /// Ruby's dotenv 3.
    RubyDotenv,
}

impl Loader {
    /// All loaders.
    pub const ALL: &[Self] = &[
        Self::PythonDotenv,
        Self::PydanticSettings,
        Self::DjangoEnviron,
        Self::PythonDecouple,
        Self::Dotenv,
        Self::DotenvExpand,
        Self::Next,
        Self::Node,
        Self::Bun,
        Self::Deno,
        Self::Dotenvy,
        Self::Uv,
        Self::Shell,
        Self::Systemd,
        Self::Docker,
        Self::Kubectl,
        Self::Compose,
        Self::Godotenv,
        Self::RubyDotenv,
    ];

    /// Reads a file as this loader does, in a process with this environment.
    pub fn read(self, source: &[u8], ambient: &Environment) -> Reading {
        match self {
            Self::PythonDotenv | Self::PydanticSettings => python_dotenv::read(source, ambient),
            Self::DjangoEnviron => django_environ::read(source, ambient),
            Self::PythonDecouple => python_decouple::read(source, ambient),
            Self::Dotenv => dotenv::read(source, ambient),
            Self::DotenvExpand => dotenv_expand::read(source, ambient),
            Self::Next => next::read(source, ambient),
            Self::Node => node::read(source, ambient),
            Self::Bun => bun::read(source, ambient),
            Self::Deno => deno::read(source, ambient),
            Self::Dotenvy => dotenvy::read(source, ambient),
            Self::Uv => dotenvy::read_uv(source, ambient),
            Self::Shell => shell::read(source, ambient),
            Self::Systemd => systemd::read(source, ambient),
            Self::Docker => docker::read(source, ambient),
            Self::Kubectl => docker::read_kubectl(source, ambient),
            Self::Compose => compose::read(source, ambient),
            Self::Godotenv => godotenv::read(source, ambient),
            Self::RubyDotenv => ruby_dotenv::read(source, ambient),
        }
    }

    /// Its name, as `--loader` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PythonDotenv => "python-dotenv",
            Self::PydanticSettings => "pydantic-settings",
            Self::DjangoEnviron => "django-environ",
            Self::PythonDecouple => "python-decouple",
            Self::Dotenv => "dotenv",
            Self::DotenvExpand => "dotenv-expand",
            Self::Next => "next",
            Self::Node => "node",
            Self::Bun => "bun",
            Self::Deno => "deno",
            Self::Dotenvy => "dotenvy",
            Self::Uv => "uv",
            Self::Shell => "shell",
            Self::Systemd => "systemd",
            Self::Docker => "docker",
            Self::Kubectl => "kubectl",
            Self::Compose => "compose",
            Self::Godotenv => "godotenv",
            Self::RubyDotenv => "ruby-dotenv",
        }
    }

    /// The loader of this name, or of one that reads just like it.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "environs" => Some(Self::PythonDotenv),
            "starlette" => Some(Self::PythonDecouple),
            _ => Self::ALL.iter().copied().find(|loader| loader.name() == name),
        }
    }

    /// Whether the file goes before what the process sets already.
    pub fn file_wins(self) -> bool {
        matches!(self, Self::Shell | Self::Systemd | Self::Docker | Self::Kubectl | Self::Compose)
    }
}

impl fmt::Display for Loader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
