//! `ENVMUSTER_<OPTION>`: what the process environment says of the tool itself.

use clap::ValueEnum;
use clap::builder::PossibleValue;
use envmuster::Environment;
use envmuster::detector::looks_random;
use envmuster::secrecy::ExposeSecret;

use crate::exit::Failure;

/// The options that can be set in the environment, without their prefix.
const OPTIONS: &[&str] = &[
    "ANNOTATIONS",
    "BASELINE",
    "COLOR",
    "CONFIG",
    "DENY_WARNINGS",
    "EXCEPT",
    "FORMAT",
    "LOADER",
    "LOAD_FILES",
    "ONLY",
    #[cfg(debug_assertions)]
    "PANIC",
    "PROFILE",
    "QUIET",
    "RULE",
    "RUN",
    "SCHEMA",
    "SECTION",
    "STANDARD",
    "STRICT",
    "TERMINATION_LOG",
    "WITH_DEFAULTS",
];

/// The variables of this process that are ours.
pub(super) struct Variables<'a> {
    environment: &'a Environment,
}

impl<'a> Variables<'a> {
    /// Refuses names that mean nothing: a misspelled one would be ignored.
    pub(super) fn new(environment: &'a Environment) -> Result<Self, Failure> {
        for setting in environment.iter() {
            let Some(option) = setting.name.strip_prefix("ENVMUSTER_") else { continue };
            if !OPTIONS.contains(&option) && !is_service_link(option) {
                let near = envmuster::nearest(option, OPTIONS.iter().copied());
                let hint = near.map(|near| format!("; did you mean ENVMUSTER_{near}?")).unwrap_or_default();
                // A line of a key can look like a name.
                let is_plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
                let is_name = option.len() <= 64 && option.bytes().all(is_plain) && !looks_random(option);
                let told = if is_name {
                    format!("no setting is called ENVMUSTER_{option}{hint}")
                } else {
                    "a variable that begins with ENVMUSTER_ is no setting".to_owned()
                };
                return Err(Failure::configuration(told));
            }
        }
        Ok(Self { environment })
    }

    /// The names of those that are set.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        OPTIONS
            .iter()
            .filter(|option| self.text(option).is_some())
            .map(|option| format!("ENVMUSTER_{option}"))
    }

    /// The text of a setting; one that is set to nothing counts as not set.
    #[expect(
        clippy::disallowed_methods,
        reason = "these are the tool's own settings, not the program's values"
    )]
    pub(super) fn text(&self, option: &str) -> Option<&'a str> {
        let setting = self.environment.get(&format!("ENVMUSTER_{option}"))?;
        std::str::from_utf8(setting.value.expose_secret()).ok().filter(|text| !text.is_empty())
    }

    pub(super) fn truth(&self, option: &str) -> Result<Option<bool>, Failure> {
        match self.text(option).map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("0" | "false" | "no" | "off") => Ok(Some(false)),
            Some("1" | "true" | "yes" | "on") => Ok(Some(true)),
            Some(_) => Err(Failure::configuration(format!("ENVMUSTER_{option} is neither true nor false"))),
        }
    }

    pub(super) fn one_of<T: ValueEnum>(&self, option: &str) -> Result<Option<T>, Failure> {
        let Some(text) = self.text(option) else { return Ok(None) };
        T::from_str(text, true)
            .map(Some)
            .map_err(|_| Failure::configuration(format!("ENVMUSTER_{option} takes {}", choices::<T>())))
    }

    /// What stands between commas.
    pub(super) fn list(&self, option: &str) -> Option<Vec<String>> {
        let items = self.text(option)?.split(',').map(str::trim);
        Some(items.filter(|item| !item.is_empty()).map(str::to_owned).collect())
    }
}

/// `one of human, compact, json`.
pub(super) fn choices<T: ValueEnum>() -> String {
    let values: Vec<_> = T::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
    let names: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
    format!("one of {}", names.join(", "))
}

/// What Kubernetes sets for a service that happens to be called envmuster.
fn is_service_link(option: &str) -> bool {
    option.starts_with("SERVICE_") || option == "PORT" || option.starts_with("PORT_")
}
