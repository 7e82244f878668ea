//! What flags leave open: `ENVMUSTER_<OPTION>`, read from the process environment.

use std::str::FromStr;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use envmuster::secrecy::ExposeSecret;
use envmuster::{CheckOptions, Environment, Level, Profile};

use crate::arguments::{Color, Format, GlobalArguments, JudgeArguments, OnFailure};
use crate::exit::{Failure, shown};
use crate::output;

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

/// The settings of this process.
pub(crate) struct Settings<'a> {
    environment: &'a Environment,
}

impl<'a> Settings<'a> {
    /// Reads the settings, and refuses names that mean nothing: a misspelled one would be ignored.
    pub(crate) fn new(environment: &'a Environment) -> Result<Self, Failure> {
        for setting in environment.iter() {
            let Some(option) = setting.name.strip_prefix("ENVMUSTER_") else { continue };
            if !OPTIONS.contains(&option) && !is_service_link(option) {
                let near = envmuster::nearest(option, OPTIONS.iter().copied());
                let hint = near.map(|near| format!("; did you mean ENVMUSTER_{near}?")).unwrap_or_default();
                return Err(Failure::configuration(format!(
                    "no setting is called ENVMUSTER_{}{hint}",
                    shown(option)
                )));
            }
        }
        Ok(Self { environment })
    }

    /// The text of a setting; one that is set to nothing counts as not set.
    #[expect(
        clippy::disallowed_methods,
        reason = "these are the tool's own settings, not the program's values"
    )]
    fn text(&self, option: &str) -> Option<&'a str> {
        let setting = self.environment.get(&format!("ENVMUSTER_{option}"))?;
        std::str::from_utf8(setting.value.expose_secret()).ok().filter(|text| !text.is_empty())
    }

    /// Panics with the text of `ENVMUSTER_PANIC`, for the test that such a text is not printed.
    #[cfg(debug_assertions)]
    #[expect(clippy::panic, reason = "the test of the panic hook needs a panic")]
    pub(crate) fn panic_if_asked(&self) {
        if let Some(text) = self.text("PANIC") {
            panic!("{text}");
        }
    }

    fn flag(&self, option: &str) -> Result<bool, Failure> {
        match self.text(option).map(str::to_ascii_lowercase).as_deref() {
            None | Some("0" | "false" | "no" | "off") => Ok(false),
            Some("1" | "true" | "yes" | "on") => Ok(true),
            Some(_) => Err(Failure::configuration(format!("ENVMUSTER_{option} is neither true nor false"))),
        }
    }

    fn one_of<T: ValueEnum>(&self, option: &str) -> Result<Option<T>, Failure> {
        let Some(text) = self.text(option) else { return Ok(None) };
        T::from_str(text, true).map(Some).map_err(|_| {
            let names: Vec<_> = T::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
            let names: Vec<_> = names.iter().map(PossibleValue::get_name).collect();
            Failure::configuration(format!("ENVMUSTER_{option} takes one of {}", names.join(", ")))
        })
    }

    fn list(&self, option: &str) -> Vec<String> {
        let items = self.text(option).unwrap_or_default().split(',').map(str::trim);
        items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    pub(crate) fn schema(&self, flag: Option<&'a str>) -> Option<&'a str> {
        flag.or_else(|| self.text("SCHEMA"))
    }

    pub(crate) fn loader(&self, flag: Option<&'a str>) -> Option<&'a str> {
        flag.or_else(|| self.text("LOADER"))
    }

    pub(crate) fn format(&self, flag: Option<Format>) -> Result<Option<Format>, Failure> {
        flag.map_or_else(|| self.one_of("FORMAT"), |flag| Ok(Some(flag)))
    }

    pub(crate) fn color(&self, global: &GlobalArguments) -> Result<Color, Failure> {
        let color = global.color.map_or_else(|| self.one_of("COLOR"), |flag| Ok(Some(flag)))?;
        Ok(color.unwrap_or(Color::Auto))
    }

    pub(crate) fn deny_warnings(&self, flag: bool) -> Result<bool, Failure> {
        Ok(flag || self.flag("DENY_WARNINGS")?)
    }

    pub(crate) fn with_defaults(&self, flag: bool) -> Result<bool, Failure> {
        Ok(flag || self.flag("WITH_DEFAULTS")?)
    }

    pub(crate) fn load_files(&self, flag: bool) -> Result<bool, Failure> {
        Ok(flag || self.flag("LOAD_FILES")?)
    }

    pub(crate) fn termination_log(&self, flag: Option<&'a str>) -> Option<&'a str> {
        flag.or_else(|| self.text("TERMINATION_LOG"))
    }

    /// What `run` does when the check fails. Here the environment wins: it is the way to break the
    /// glass on an image whose command line nobody can change.
    pub(crate) fn on_failure(&self, flag: Option<OnFailure>) -> Result<OnFailure, Failure> {
        Ok(self.one_of("RUN")?.or(flag).unwrap_or(OnFailure::Refuse))
    }

    pub(crate) fn check_options(&self, judge: &JudgeArguments) -> Result<CheckOptions, Failure> {
        let mut options = CheckOptions::default();
        options.profile = self.profile(judge);
        options.strict = judge.strict || judge.standard || self.flag("STRICT")? || self.flag("STANDARD")?;
        options.selection.only = either(&judge.only, || self.list("ONLY"));
        options.selection.except = either(&judge.except, || self.list("EXCEPT"));
        options.selection.sections = either(&judge.section, || self.list("SECTION"));
        for pair in self.list("RULE").iter().chain(&judge.rules) {
            let (rule, level) = rule_level(pair)?;
            options.levels.set(rule, level);
        }
        Ok(options)
    }

    /// A name that is asked for and not known is judged as staging, as one that is set would be.
    fn profile(&self, judge: &JudgeArguments) -> Option<Profile> {
        let name = judge.profile.as_deref().or_else(|| self.text("PROFILE"))?;
        let profile = Profile::from_name(name);
        if profile.is_none() {
            output::say("the profile is none of development, test, staging, production; judging as staging");
        }
        Some(profile.unwrap_or(Profile::Staging))
    }
}

/// What Kubernetes sets for a service that happens to be called envmuster.
fn is_service_link(option: &str) -> bool {
    option.starts_with("SERVICE_") || option == "PORT" || option.starts_with("PORT_")
}

fn either(flags: &[String], setting: impl FnOnce() -> Vec<String>) -> Vec<String> {
    if flags.is_empty() { setting() } else { flags.to_vec() }
}

/// Reads `NAME=LEVEL`.
fn rule_level(pair: &str) -> Result<(&'static str, Level), Failure> {
    let Some((name, level)) = pair.split_once('=') else {
        return Err(Failure::usage("`--rule` takes NAME=LEVEL, such as shadowed=off"));
    };
    let rule = envmuster::rules::find(name).map_err(|unknown| Failure::usage(unknown.to_string()))?;
    let level =
        Level::from_str(level).map_err(|unknown| Failure::usage(format!("rule {}: {unknown}", rule.name)))?;
    Ok((rule.name, level))
}
