//! A program's own struct, filled from what was judged.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;
use envmuster_schema::schema::Schema;
use serde::de::DeserializeOwned;

use super::fault::{Fault, Reason};
use super::filling::{Probe, STAND_INS, Source};
use super::refusal::Refusal;
use crate::check::Report;
use crate::near::nearest;

impl Report {
    /// Fills a struct with what was judged: what is set, and where that is nothing the default that
    /// stands. What is unset or empty and has no default is not there, so its field is an `Option` or
    /// has `#[serde(default)]`.
    ///
    /// Fields name variables as the [module](mod@crate::settings#a-struct-of-your-own) says.
    ///
    /// # Errors
    /// The report itself where it has errors; else one that says of each field that cannot be filled
    /// which variable it needs and what it expects, all at once and without any value.
    ///
    /// ```
    /// use envmuster::secrecy::SecretString;
    /// use envmuster::{Environment, Schema};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Settings {
    ///     api_key: SecretString,
    ///     port: u16,
    ///     timeout: std::time::Duration,
    /// }
    ///
    /// let schema = Schema::parse("# Required.\nAPI_KEY=\n\nPORT=8010\nTIMEOUT=30s\n")?;
    /// let environment = Environment::from([("API_KEY", "12345678"), ("TIMEOUT", "1m")]);
    /// let settings: Settings = schema.check(&environment).extract()?;
    /// assert_eq!(settings.port, 8010);
    /// assert_eq!(settings.timeout.as_secs(), 60);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn extract<T: DeserializeOwned>(&self) -> Result<T, Self> {
        let Some(schema) = self.schema().filter(|_| self.is_ok()) else {
            return Err(self.without_values());
        };
        let mut source = Source::new(schema, self.settled());
        fill(&mut source).map_err(|faults| {
            let mut report = self.without_values();
            for fault in &faults {
                refuse(&mut report, schema, &source, fault);
            }
            report
        })
    }
}

/// Fills a type, or says all that is in the way: after each fault something else stands in, so that
/// the next can be seen. Where a type refuses that, too, what is missing behind it is not seen.
pub(super) fn fill<T: DeserializeOwned>(source: &mut Source<'_>) -> Result<T, Vec<Fault>> {
    let mut faults: Vec<Fault> = Vec::new();
    loop {
        let fault = match T::deserialize(source.all()) {
            Ok(filled) if faults.is_empty() => return Ok(filled),
            Ok(_) => return Err(faults),
            Err(fault) => fault,
        };
        let fault = if fault.name.is_none() { blame::<T>(source, fault) } else { fault };
        let tried = fault.name.as_ref().map(|name| source.stand_ins.get(name).copied());
        match (&fault.name, tried) {
            (Some(name), Some(None)) => {
                source.stand_ins.insert(name.clone(), 0);
                // A struct that is missing as a whole is looked at instead, for what it misses.
                if !source.is_group(name) {
                    faults.push(fault);
                }
            }
            (Some(name), Some(Some(tried))) if tried < STAND_INS => {
                source.stand_ins.insert(name.clone(), tried + 1);
            }
            _ => {
                if faults.is_empty() || fault.name.is_none() {
                    faults.push(fault);
                }
                return Err(faults);
            }
        }
    }
}

/// Whose fault it is where serde has lost the name, as it does in flattened structs: that of the
/// variable without which there is another fault, or none, and which serde loses when it is spoiled.
fn blame<T: DeserializeOwned>(source: &mut Source<'_>, fault: Fault) -> Fault {
    let names: Vec<_> = source.names().collect();
    for name in names {
        source.probe = Some(Probe::LeaveOut(name));
        let without = T::deserialize(source.all()).err();
        source.probe = Some(Probe::Spoil(name));
        let spoiled = T::deserialize(source.all()).err();
        source.probe = None;
        if without.as_ref() != Some(&fault) && spoiled.is_some_and(|spoiled| spoiled.name.is_none()) {
            return fault.about(name);
        }
    }
    fault
}

/// Adds a fault to a report.
fn refuse(report: &mut Report, schema: &Schema, source: &Source<'_>, fault: &Fault) {
    let name = fault.name.as_deref().unwrap_or("a variable");
    let message = match &fault.reason {
        Reason::Expected(what) => format!("{name} is not valid; expected {what}"),
        Reason::Twice(field) => format!("{name} fills `{field}`, which another name fills as well"),
        _ => format!("{name} is not valid; the program's type does not take it"),
    };
    let variable = fault.name.as_deref().and_then(|name| source.variable(name));
    match (variable, &fault.reason) {
        (Some(variable), Reason::Missing(_)) => Refusal::missing(variable).add(report, schema),
        (Some(variable), _) => {
            let origin = source.value(&variable.name).map(|value| value.origin.clone());
            Refusal::invalid(variable, origin, message).add(report, schema);
        }
        (None, Reason::Missing(_)) => report.findings.push(undeclared(name, schema)),
        (None, _) => report.findings.push(Finding::new("invalid-value", Severity::Error, message)),
    }
}

/// A field names what the schema does not declare.
fn undeclared(name: &str, schema: &Schema) -> Finding {
    let file = &schema.file;
    let message = format!("the program's settings need {name}, but {file} does not declare it");
    let finding = Finding::new("undeclared-variable", Severity::Error, message);
    match nearest(name, schema.variables.iter().map(|variable| variable.name.as_str())) {
        Some(near) => finding.with_help(format!("did you mean {near}?")),
        None => finding,
    }
}
