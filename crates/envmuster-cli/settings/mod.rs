//! The settings: a flag, else `ENVMUSTER_<OPTION>`, else a configuration file.
//!
//! `variables` reads the environment, `file` the files with what they extend; here is what of the
//! three stands, one function for each setting.

mod document;
mod file;
mod keys;
mod levels;
mod named;
mod table;
mod variables;

use std::path::Path;

use envmuster::Environment;
use envmuster::lint::{HOUSE_SECTIONS, LintOptions};
use envmuster::{CheckOptions, KnownEnvironment, Profile, Selection, Value};

use crate::arguments::{
    Color, Format, GlobalArguments, JudgeArguments, LintArguments, OnFailure, SelectionArguments,
};
use crate::exit::Failure;
use crate::schema_source::BUILTIN;
use crate::{clock, files, output};
pub(crate) use named::Named;
#[cfg(feature = "full")]
pub(crate) use table::Generated;
use table::{Facts, FileSettings};
use variables::Variables;

/// The settings of this process.
pub(crate) struct Settings<'a> {
    variables: Variables<'a>,
    file: FileSettings,
    /// Whether this is a job of GitHub Actions, which shows annotations.
    on_github: bool,
}

impl<'a> Settings<'a> {
    /// What the environment says; files are read by the functions below.
    pub(crate) fn new(environment: &'a Environment) -> Result<Self, Failure> {
        let actions = environment.get("GITHUB_ACTIONS");
        Ok(Self {
            variables: Variables::new(environment)?,
            file: FileSettings::default(),
            on_github: actions.is_some_and(|setting| setting.value.is_same(&Value::from("true"))),
        })
    }

    /// Reads the file that is named, else the nearest one.
    pub(crate) fn read_nearest(&mut self, global: &GlobalArguments) -> Result<(), Failure> {
        if !self.read_named(global)? {
            self.file = FileSettings::nearest()?;
        }
        self.say_origins(global);
        Ok(())
    }

    /// Reads the file that is named, if one is; says whether.
    pub(crate) fn read_named(&mut self, global: &GlobalArguments) -> Result<bool, Failure> {
        let Some(named) = self.named(global.config.as_deref(), "CONFIG") else { return Ok(false) };
        self.file = FileSettings::named(&named)?;
        Ok(true)
    }

    /// Reads the file beside the schema, if there is one.
    pub(crate) fn read_beside(&mut self, folder: &Path) -> Result<(), Failure> {
        self.file = FileSettings::beside(folder)?.unwrap_or_default();
        Ok(())
    }

    /// Says with `-v` what is set where, but for flags, which stand on the command line.
    pub(crate) fn say_origins(&self, global: &GlobalArguments) {
        if !global.verbose {
            return;
        }
        let hidden = |key: &str| self.variables.text(&key.to_uppercase().replace('-', "_")).is_some();
        let places = self.file.places.iter().filter(|(key, _)| !hidden(key));
        let told: Vec<_> =
            self.variables.names().chain(places.map(|(key, place)| format!("{key} ({place})"))).collect();
        if !told.is_empty() {
            output::say(&format!("settings: {}", told.join(", ")));
        }
    }

    /// Panics with the text of `ENVMUSTER_PANIC`, for the test that such a text is not printed.
    #[cfg(debug_assertions)]
    #[expect(clippy::panic, reason = "the test of the panic hook needs a panic")]
    pub(crate) fn panic_if_asked(&self) {
        if let Some(text) = self.variables.text("PANIC") {
            panic!("{text}");
        }
    }

    /// The schema that is named. Where a setting points to nothing, its place is shown instead.
    pub(crate) fn schema<'s>(&'s self, flag: Option<&'s str>) -> Result<Option<&'s str>, Failure> {
        if flag.is_some() {
            return Ok(flag);
        }
        let Some(named) = self.by_file("SCHEMA", "schema", self.file.schema.as_deref()) else {
            return Ok(None);
        };
        if named.path == BUILTIN || named.path == "-" || files::exists(Path::new(named.path)) {
            Ok(Some(named.path))
        } else {
            Err(Failure::configuration(format!("{} is not there", named.called())))
        }
    }

    pub(crate) fn loader<'s>(&'s self, flag: Option<&'s str>) -> Option<&'s str> {
        flag.or(self.variables.text("LOADER")).or(self.file.loader.as_deref())
    }

    /// What is typed, else what the environment says.
    fn named<'s>(&'s self, flag: Option<&'s str>, option: &str) -> Option<Named<'s>> {
        let set = || Some(Named::by(format!("ENVMUSTER_{option}"), None, self.variables.text(option)?));
        flag.map(Named::typed).or_else(set)
    }

    /// What the environment says, else what a file says under a key.
    fn by_file<'s>(&'s self, option: &str, key: &str, path: Option<&'s str>) -> Option<Named<'s>> {
        let place = self.file.places.get(key).map(String::as_str);
        let in_file = || Some(Named::by(format!("`{key}`"), place, path?));
        self.named(None, option).or_else(in_file)
    }

    pub(crate) fn format(&self, flag: Option<Format>) -> Result<Option<Format>, Failure> {
        Ok(flag.or(self.variables.one_of("FORMAT")?).or(self.file.format))
    }

    pub(crate) fn color(&self, global: &GlobalArguments) -> Result<Color, Failure> {
        let color = global.color.or(self.variables.one_of("COLOR")?).or(self.file.color);
        Ok(color.unwrap_or(Color::Auto))
    }

    /// Whether errors alone are printed; `-v` says that more is wanted.
    pub(crate) fn quiet(&self, global: &GlobalArguments) -> Result<bool, Failure> {
        Ok(!global.verbose && self.truth(global.quiet, "QUIET", None)?)
    }

    pub(crate) fn deny_warnings(&self, flag: bool) -> Result<bool, Failure> {
        self.truth(flag, "DENY_WARNINGS", self.file.deny_warnings)
    }

    /// Whether the house standard is asked for.
    pub(crate) fn standard(&self, flag: bool) -> Result<bool, Failure> {
        self.truth(flag, "STANDARD", self.file.standard)
    }

    /// What `run` does when the check fails. Here the environment wins: it is the way to break the
    /// glass on an image whose command line nobody can change.
    pub(crate) fn on_failure(&self, flag: Option<OnFailure>) -> Result<OnFailure, Failure> {
        Ok(self.variables.one_of("RUN")?.or(flag).unwrap_or(OnFailure::Refuse))
    }

    pub(crate) fn with_defaults(&self, flag: bool) -> Result<bool, Failure> {
        self.truth(flag, "WITH_DEFAULTS", None)
    }

    pub(crate) fn load_files(&self, flag: bool) -> Result<bool, Failure> {
        self.truth(flag, "LOAD_FILES", None)
    }

    pub(crate) fn termination_log<'s>(&'s self, flag: Option<&'s str>) -> Option<Named<'s>> {
        self.named(flag, "TERMINATION_LOG")
    }

    pub(crate) fn check_options(&self, judge: &JudgeArguments) -> Result<CheckOptions, Failure> {
        let mut options = CheckOptions::default();
        options.profile = self.profile(judge);
        let standard = self.standard(judge.standard)?;
        options.strict = self.truth(judge.strict, "STRICT", self.file.strict)? || standard;
        options.selection = self.selected(&judge.selection);
        self.set_levels(&judge.rules, &mut options.levels)?;
        options.environments = self.environments();
        options.now = clock::now();
        Ok(options)
    }

    /// The files that are generated, in the order in which they are set.
    #[cfg(feature = "full")]
    pub(crate) fn generated(&self) -> &[Generated] {
        &self.file.generate
    }

    fn selected(&self, arguments: &SelectionArguments) -> Selection {
        self.selection(&arguments.only, &arguments.except, &arguments.section)
    }

    /// Which variables are meant.
    pub(crate) fn selection(&self, only: &[String], except: &[String], section: &[String]) -> Selection {
        let mut selection = Selection::default();
        selection.only = self.list(only, "ONLY", self.file.only.as_ref());
        selection.except = self.list(except, "EXCEPT", self.file.except.as_ref());
        selection.sections = self.list(section, "SECTION", self.file.section.as_ref());
        selection.ignore = self.file.ignore.iter().cloned().collect();
        selection
    }

    /// The report whose findings are known.
    pub(crate) fn baseline<'s>(&'s self, flag: Option<&'s str>) -> Option<Named<'s>> {
        let set = || self.by_file("BASELINE", "baseline", self.file.baseline.as_deref());
        flag.map(Named::typed).or_else(set)
    }

    /// Whether annotations can be shown and are wanted.
    pub(crate) fn annotations(&self) -> Result<bool, Failure> {
        Ok(self.on_github && self.variables.truth("ANNOTATIONS")?.or(self.file.annotations).unwrap_or(true))
    }

    /// Further ignore files, in which real env files must be listed too.
    pub(crate) fn ignore_files(&self) -> &[String] {
        self.file.ignore_files.as_deref().unwrap_or_default()
    }

    /// How files are linted, but for who reads them.
    pub(crate) fn lint_options(&self, arguments: &LintArguments) -> Result<LintOptions, Failure> {
        let mut options = LintOptions::default();
        options.selection = self.selected(&arguments.selection);
        self.set_levels(&arguments.rules, &mut options.levels)?;
        options.standard = self.standard(arguments.standard)?.then(|| match &self.file.standard_sections {
            Some(sections) => sections.clone(),
            None => HOUSE_SECTIONS.map(str::to_owned).to_vec(),
        });
        Ok(options)
    }

    /// What is known of each environment, so that none has the keys of another.
    fn environments(&self) -> Vec<KnownEnvironment> {
        let known = |(name, facts): (&String, &Facts)| {
            let mut known = KnownEnvironment::new(name.as_str());
            known.supabase_project.clone_from(&facts.supabase_project);
            known.database_host.clone_from(&facts.database_host);
            known
        };
        self.file.environments.iter().map(known).collect()
    }

    /// The last setting stands: in files a rule for all, then one for a pattern, then one for a
    /// name; then the environment, then flags.
    pub(crate) fn set_levels(
        &self,
        flags: &[String],
        levels: &mut envmuster::rule::Levels,
    ) -> Result<(), Failure> {
        for (rule, level) in &self.file.rules {
            levels.set(*rule, *level);
        }
        let is_pattern = |name: &str| name.contains(['*', '?']);
        let (patterns, names): (Vec<_>, Vec<_>) =
            self.file.variables.iter().partition(|(name, ..)| is_pattern(name));
        for (name, rule, level) in patterns.into_iter().chain(names) {
            levels.set_for(name, *rule, *level);
        }
        for pair in self.variables.list("RULE").unwrap_or_default() {
            let (rule, level) = levels::pair(&pair)
                .map_err(|wrong| Failure::configuration(format!("ENVMUSTER_RULE: {wrong}")))?;
            levels.set(rule, level);
        }
        for pair in flags {
            let (rule, level) =
                levels::pair(pair).map_err(|wrong| Failure::usage(format!("--rule: {wrong}")))?;
            levels.set(rule, level);
        }
        Ok(())
    }

    /// A name that is asked for and not known is judged as staging, as one that is set would be.
    fn profile(&self, judge: &JudgeArguments) -> Option<Profile> {
        let flag = judge.profile.as_deref();
        let name = flag.or(self.variables.text("PROFILE")).or(self.file.profile.as_deref())?;
        let profile = Profile::from_name(name);
        if profile.is_none() {
            output::say("the profile is none of development, test, staging, production; judging as staging");
        }
        Some(profile.unwrap_or(Profile::Staging))
    }

    fn truth(&self, flag: bool, option: &str, file: Option<bool>) -> Result<bool, Failure> {
        let set = flag.then_some(true).or(self.variables.truth(option)?).or(file);
        Ok(set.unwrap_or(false))
    }

    fn list(&self, flags: &[String], option: &str, file: Option<&Vec<String>>) -> Vec<String> {
        let flags = (!flags.is_empty()).then(|| flags.to_vec());
        flags.or_else(|| self.variables.list(option)).or_else(|| file.cloned()).unwrap_or_default()
    }
}
