//! What starts programs, read for what it gives them: one file for each source.
//!
//! A source is named as on the command line, `compose:compose.yaml#web`. It gives one environment
//! for each program that it starts, with the origin of each value. What cannot be seen from the
//! files (a secret that the cluster holds) is set and unknown, so that a check never calls it
//! missing. Nothing is executed, and nothing is read but through [`Files`].
//!
//! | source | what is read | not seen |
//! |---|---|---|
//! | `compose:PATH#SERVICE` | `environment`, `env_file`, `extends`, `include`, `.env`, interpolation | `ENV` of the image |
//! | `kubernetes:PATH#KIND/NAME/CONTAINER` | `env`, `envFrom`, config maps and secrets of the same input | secrets of the cluster, `ENV` of the image, service links |
//! | `cloud-run:PATH` | the same, of a Knative service | Secret Manager |
//! | `ecs:PATH#CONTAINER` | `environment`, `secrets` of a task definition | Secrets Manager, files in S3 |
//! | `docker-inspect:PATH` | what `docker inspect` prints of containers or images | |
//! | `devcontainer:PATH` | `containerEnv`, `remoteEnv` | the image, `${localEnv:…}` that is unset |
//! | `systemd:PATH` | a unit and its drop-ins beside it | `PassEnvironment=`, specifiers, files that are not here |
//! | `json:PATH` | one object of names and values | |
//! | `names:PATH` | names alone, as secret stores list them | all values |
//! | `secrets:PATH` | a folder with a file for each secret | |
//! | `pid:N` | the environment that a process started with | what it changed since |
//!
//! ```
//! use envmuster::environment::sources::{Disk, Source};
//! use envmuster::{Environment, Schema};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("envmuster-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let path = folder.join("compose.yaml");
//! # std::fs::write(&path, "services:\n  web:\n    environment: { PORT: 80a }\n")?;
//! # let path = path.display();
//! let source = Source::parse(&format!("compose:{path}#web")).ok_or("no such kind of source")?;
//! let schema = Schema::parse("PORT=8010\n")?;
//! for workload in source.read(&Disk, &Environment::new())? {
//!     assert_eq!(schema.check(&workload.environment).findings[0].rule, "invalid-value");
//! }
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```

mod compose;
mod container;
mod devcontainer;
mod ecs;
mod error;
mod files;
mod given;
mod json;
mod json_text;
mod kubernetes;
mod names;
mod node;
mod process;
mod secrets;
mod source;
mod systemd;
mod yaml;

pub use error::SourceError;
pub use files::{Disk, Files, Unread};
pub use source::{Source, SourceKind};

use super::Environment;

/// One program that a source starts, and what it is given.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Workload {
    /// What the source calls it, as it may be printed: `Deployment/orders/web`.
    pub name: String,
    /// What it is given.
    pub environment: Environment,
}

impl Workload {
    fn new(name: impl Into<String>, environment: Environment) -> Self {
        Self { name: name.into(), environment }
    }
}
