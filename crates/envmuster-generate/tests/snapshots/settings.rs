//! Typed settings.
//!
//! Generated from tests/snapshots/orders.env.example: change that and write this again, by
//!     envmuster generate

use std::fmt;

use envmuster::secrecy::SecretString;
use envmuster::settings::{LoadError, Sources, or_exit};
use envmuster::{Environment, Report, Schema};
use serde::Deserialize;

/// What the environment sets, read from one that was checked.
#[allow(
    rustdoc::all,
    clippy::doc_markdown,
    reason = "comments of an example are no Markdown"
)]
#[derive(Clone, Deserialize)]
pub struct Settings {
    /// One of: development, test, staging, production
    ///
    /// `ENVIRONMENT`: one of development, test, staging, production.
    pub environment: EnvironmentChoice,
    /// The port the service listens on; see https://example.com/ports_(all).
    ///
    /// `PORT`: a whole number from 1 to 65535.
    pub port: u16,
    /// Answers `no`, and is no switch | really.
    ///
    /// `ON`: one of true, false, 1, 0, yes, no, on, off.
    pub on: bool,
    /// `COUNTRY`: a value.
    pub country: String,
    /// `FACTOR`: a value.
    pub factor: String,
    /// `BRANCH_CODE`: a value.
    pub branch_code: String,
    /// `GREETING`: a value.
    pub greeting: String,
    /// `QUOTE`: a value.
    pub quote: String,
    /// `PATTERN`: a value.
    pub pattern: String,
    /// `LIMITS`: a JSON document.
    pub limits: String,
    /// `HOME_PAGE`: a value.
    pub home_page: String,
    /// Required in production.
    ///
    /// `AUDIT_URL`: a URL with a scheme, ://, and no white space.
    pub audit_url: Option<String>,
    /// The queue's host, declared empty.
    ///
    /// `QUEUE_HOST`: a value.
    pub queue_host: Option<String>,
    /// Who may sign in: github or nobody.
    ///
    /// `LOGIN`: a value.
    pub login: String,
    /// Required if LOGIN=github
    ///
    /// `GITHUB_CLIENT_SECRET`: a GitHub client secret.
    pub github_client_secret: Option<SecretString>,
    /// `OLD_LOGIN`: a value.
    pub old_login: Option<String>,
    /// `SUPABASE_URL`: a Supabase project URL.
    pub supabase_url: String,
    /// `SUPABASE_SECRET_KEY`: a Supabase secret key.
    pub supabase_secret_key: SecretString,
    /// `REDIS_URL`: a URL that starts with redis:// or rediss://.
    pub redis_url: SecretString,
    /// `TWILIO_AUTH_TOKEN`: a Twilio auth token.
    pub twilio_auth_token: Option<SecretString>,
}

#[allow(
    clippy::result_large_err,
    reason = "it is made once, where a program ends"
)]
impl Settings {
    /// The schema; the path counts from the folder of the crate's `Cargo.toml`.
    pub fn schema() -> Schema {
        let example = include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/snapshots/orders.env.example"
        ));
        Schema::read("tests/snapshots/orders.env.example", example)
    }

    /// Reads `./.env`, if it is there, below the process environment.
    pub fn load() -> Result<Self, LoadError> {
        Self::load_from(&Sources::usual())
    }

    /// As `load`; prints every problem at once and exits with code 78 where there are any.
    pub fn load_or_exit() -> Self {
        or_exit(Self::load())
    }

    /// Reads these sources.
    pub fn load_from(sources: &Sources) -> Result<Self, LoadError> {
        let schema = Self::schema();
        let environment = sources.load(&schema)?;
        Ok(schema.check(&environment).extract()?)
    }

    /// Takes an environment that is there already.
    pub fn from_environment(environment: &Environment) -> Result<Self, Report> {
        Self::schema().check(environment).extract()
    }
}

/// Shows none of the values.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").finish_non_exhaustive()
    }
}

/// What `ENVIRONMENT` may be.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum EnvironmentChoice {
    /// `development`
    #[serde(rename = "development")]
    Development,
    /// `test`
    #[serde(rename = "test")]
    Test,
    /// `staging`
    #[serde(rename = "staging")]
    Staging,
    /// `production`
    #[serde(rename = "production")]
    Production,
}
