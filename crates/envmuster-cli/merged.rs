//! Reports of several services as one: a union of sets, so that order and repetition do not matter.

mod clean;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is known of all services together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Merged {
    version: u32,
    command: Word,
    /// By name, what was reported on each.
    services: BTreeMap<String, Service>,
    /// By name, which service declares each variable, and how.
    variables: BTreeMap<String, BTreeMap<String, Declared>>,
    /// Variables that services give different defaults.
    conflicts: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
    /// Secrets that several services declare.
    shared_secrets: BTreeMap<String, BTreeSet<String>>,
}

/// The word `merge`, by which a merged report is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    #[default]
    Merge,
}

/// What was reported on a service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Service {
    commands: BTreeSet<String>,
    errors: usize,
    warnings: usize,
    infos: usize,
    findings: Vec<Value>,
}

/// How a service declares a variable.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Declared {
    secret: bool,
    defaults: BTreeSet<String>,
}

/// A report that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a report of check, lint, drift or merge, version 1")]
pub(crate) struct NoReport;

/// What is read of a report of one service; all else is left alone.
#[derive(Deserialize)]
struct Report {
    version: u32,
    command: String,
    #[serde(default)]
    findings: Vec<Value>,
    #[serde(default)]
    variables: Vec<Named>,
    #[serde(default)]
    declared: Vec<Named>,
    #[serde(default)]
    files: Vec<File>,
}

/// What lint says of one file.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    findings: Vec<Value>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    #[serde(default)]
    secret: bool,
    #[serde(default)]
    default: Option<String>,
}

impl Merged {
    /// Adds the report of a service, or what was merged before.
    pub(crate) fn add(&mut self, service: &str, json: &[u8]) -> Result<(), NoReport> {
        // serde_json quotes what it cannot read, so its errors are dropped.
        if let Ok(merged) = serde_json::from_slice::<Self>(json) {
            self.unite(merged);
            return Ok(());
        }
        let report: Report = serde_json::from_slice(json).map_err(|_| NoReport)?;
        if report.version != 1 || !is_command(&report.command) {
            return Err(NoReport);
        }
        let mut one = Self::default();
        let entry = one.services.entry(service.to_owned()).or_default();
        entry.commands.insert(report.command);
        entry.findings = report.findings;
        entry.findings.extend(report.files.into_iter().flat_map(|file| file.findings));
        for named in report.variables.into_iter().chain(report.declared) {
            let of_service =
                one.variables.entry(named.name).or_default().entry(service.to_owned()).or_default();
            of_service.secret |= named.secret;
            of_service.defaults.extend(named.default);
        }
        self.unite(one);
        Ok(())
    }

    /// Adds what another has, as far as it may be shown: a report can have been written by anyone.
    fn unite(&mut self, other: Self) {
        for (name, service) in other.services {
            let known = self.services.entry(clean::text_of(&name)).or_default();
            known.commands.extend(service.commands.into_iter().filter(|name| is_command(name)));
            known.findings.extend(service.findings.into_iter().map(clean::finding));
        }
        for (name, services) in other.variables.into_iter().filter(|(name, _)| clean::is_name(name)) {
            for (service, declared) in services {
                let of_name = self.variables.entry(name.clone()).or_default();
                let known = of_name.entry(clean::text_of(&service)).or_default();
                known.secret |= declared.secret;
                let clear = declared.defaults.into_iter().filter(|default| clean::is_default(&name, default));
                known.defaults.extend(clear);
            }
        }
        self.derive();
    }

    /// Works out what follows from the sets.
    fn derive(&mut self) {
        self.version = 1;
        for service in self.services.values_mut() {
            service.findings.sort_by_cached_key(ToString::to_string);
            service.findings.dedup();
            let count = |severity: &str| {
                let is = |finding: &&Value| finding.get("severity").and_then(Value::as_str) == Some(severity);
                service.findings.iter().filter(is).count()
            };
            (service.errors, service.warnings, service.infos) =
                (count("error"), count("warning"), count("info"));
        }
        self.conflicts.clear();
        self.shared_secrets.clear();
        for (name, services) in &self.variables {
            let defaults: BTreeSet<&String> =
                services.values().flat_map(|declared| &declared.defaults).collect();
            if defaults.len() > 1 {
                let by_service = services.iter().filter(|(_, declared)| !declared.defaults.is_empty());
                let by_service =
                    by_service.map(|(service, declared)| (service.clone(), declared.defaults.clone()));
                self.conflicts.insert(name.clone(), by_service.collect());
            }
            let sharing =
                services.iter().filter(|(_, declared)| declared.secret).map(|(service, _)| service.clone());
            let sharing: BTreeSet<String> = sharing.collect();
            if sharing.len() > 1 {
                self.shared_secrets.insert(name.clone(), sharing);
            }
        }
    }

    /// Findings at error and at warning level.
    pub(crate) fn counts(&self) -> (usize, usize) {
        let errors = self.services.values().map(|service| service.errors).sum();
        (errors, self.services.values().map(|service| service.warnings).sum())
    }

    /// Each service with its errors and warnings, and how many variables it declares.
    pub(crate) fn services(&self) -> impl Iterator<Item = (&str, usize, usize, usize)> {
        self.services.iter().map(|(name, service)| {
            let declared = self.variables.values().filter(|services| services.contains_key(name)).count();
            (name.as_str(), service.errors, service.warnings, declared)
        })
    }

    /// Variables with several defaults, each with the services.
    pub(crate) fn conflicts(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.conflicts.iter().map(|(name, of)| (name.as_str(), of.keys().map(String::as_str).collect()))
    }

    /// Secrets that are shared, each with the services.
    pub(crate) fn shared_secrets(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.shared_secrets.iter().map(|(name, of)| (name.as_str(), of.iter().map(String::as_str).collect()))
    }
}

/// Whether a command's reports can be merged.
fn is_command(name: &str) -> bool {
    matches!(name, "check" | "lint" | "drift")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOP: &[u8] = br#"{"version":1,"command":"drift","findings":[{"rule":"a","severity":"error"}],
        "variables":[{"name":"PORT"}],"declared":[{"name":"PORT","secret":false,"default":"80"},{"name":"KEY","secret":true}]}"#;
    const MAIL: &[u8] = br#"{"version":1,"command":"drift","findings":[{"rule":"b","severity":"warning"}],
        "declared":[{"name":"PORT","default":"81"},{"name":"KEY","secret":true}]}"#;
    const LINT: &[u8] =
        br#"{"version":1,"command":"lint","files":[{"findings":[{"rule":"c","severity":"info"}]}]}"#;

    fn merged(reports: &[(&str, &[u8])]) -> Merged {
        let mut merged = Merged::default();
        for (service, json) in reports {
            merged.add(service, json).unwrap();
        }
        merged
    }

    #[test]
    fn conflicts_and_shared_secrets_are_worked_out() {
        let all = merged(&[("shop", SHOP), ("mail", MAIL), ("shop", LINT)]);
        assert_eq!(all.counts(), (1, 1));
        assert_eq!(all.conflicts().collect::<Vec<_>>(), [("PORT", vec!["mail", "shop"])]);
        assert_eq!(all.shared_secrets().collect::<Vec<_>>(), [("KEY", vec!["mail", "shop"])]);
    }

    #[test]
    fn order_grouping_and_repetition_do_not_matter() {
        let all = merged(&[("shop", SHOP), ("mail", MAIL), ("shop", LINT)]);
        let text = |merged: &Merged| serde_json::to_vec(merged).unwrap();
        let first = text(&merged(&[("shop", LINT), ("mail", MAIL)]));
        assert_eq!(merged(&[("x", &first), ("shop", SHOP), ("mail", MAIL)]), all);
        assert_eq!(merged(&[("x", &text(&all)), ("y", &text(&all))]), all);
    }

    #[test]
    fn what_is_no_report_is_refused() {
        assert_eq!(Merged::default().add("x", b"{}"), Err(NoReport));
        assert_eq!(Merged::default().add("x", b"[hunter2"), Err(NoReport));
    }
}
