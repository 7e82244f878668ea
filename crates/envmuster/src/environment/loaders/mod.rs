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

#[cfg(feature = "sources")]
pub(super) use compose_template::interpolate;
pub use reading::{Entry, FaultKind, LoaderFault, Reading};

use super::Environment;
pub use super::loader::Loader;

impl Loader {
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
}
