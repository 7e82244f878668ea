//! Who reads dotenv files.

use std::fmt;

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
