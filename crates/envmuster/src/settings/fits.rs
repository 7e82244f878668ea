//! Whether a program's struct and its `.env.example` name the same variables.

use std::fmt;

use envmuster_schema::detector::Example;
use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::schema::Variable;
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;

use super::extract::fill;
use super::fault::{Fault, Reason};
use super::filling::{Source, good_value};
use crate::check::Settled;
use crate::schema_face::Schema;

/// A struct and a schema do not fit. Displays as one line a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// What differs, a sentence each, without a value.
    pub differences: Vec<String>,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.differences.join("\n"))
    }
}

impl std::error::Error for Misfit {}

impl Schema {
    /// Says where a struct that [`Report::extract`](crate::Report::extract) is to fill and this schema
    /// differ: a field that names no variable, a variable that no field names, a default or a listed
    /// choice that the field's type refuses. serde tells a struct's fields before any value is read.
    ///
    /// The fields of a struct that flattens others cannot be seen, so for such a one variables that no
    /// field names are not told.
    ///
    /// # Errors
    /// They differ.
    pub fn fits<T: DeserializeOwned>(&self) -> Result<(), Misfit> {
        let settled: Vec<_> = self.variables.iter().map(settled).collect();
        let mut source = Source::new(self, settled.clone());
        let faults = fill::<T>(&mut source).err().unwrap_or_default();
        let mut differences: Vec<String> = faults.iter().filter_map(|fault| self.told(fault)).collect();
        let strange = source.strange.borrow();
        differences.extend(strange.iter().map(|name| self.undeclared(name)));
        let named = source.named.borrow();
        if !source.is_open.get() {
            let unnamed = self.variables.iter().filter(|variable| !named.contains(variable.name.as_str()));
            differences
                .extend(unnamed.map(|it| format!("{}:{}: no field names {}", self.file, it.line, it.name)));
        }
        for (at, variable) in self.variables.iter().enumerate() {
            for choice in variable.stated_choices().unwrap_or_default().iter().skip(1) {
                let mut settled = settled.clone();
                if let Some(value) = settled.get_mut(at) {
                    value.text = choice;
                }
                let faults = fill::<T>(&mut Source::new(self, settled)).err().unwrap_or_default();
                let about = |fault: &&Fault| fault.name.as_deref() == Some(variable.name.as_str());
                differences.extend(faults.iter().filter(about).filter_map(|fault| self.told(fault)));
            }
        }
        differences.sort();
        differences.dedup();
        if differences.is_empty() { Ok(()) } else { Err(Misfit { differences }) }
    }

    /// As [`Schema::fits`], for a unit test: the struct and `.env.example` cannot drift apart.
    ///
    /// ```
    /// #[derive(serde::Deserialize)]
    /// struct Settings {
    ///     port: u16,
    ///     smtp: Smtp,
    /// }
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Smtp {
    ///     host: String,
    /// }
    ///
    /// # fn main() -> Result<(), envmuster::SchemaError> {
    /// let schema = envmuster::Schema::parse("PORT=8010\nSMTP_HOST=localhost\n")?;
    /// schema.assert_fits::<Settings>();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// They differ.
    #[track_caller]
    #[expect(clippy::panic, reason = "an assertion of the caller's tests")]
    pub fn assert_fits<T: DeserializeOwned>(&self) {
        if let Err(misfit) = self.fits::<T>() {
            panic!("{} does not fit {}:\n{misfit}", std::any::type_name::<T>(), self.file);
        }
    }

    fn told(&self, fault: &Fault) -> Option<String> {
        let name = fault.name.as_deref()?;
        let line = self.variable(name).map(|variable| variable.line);
        match (line, &fault.reason) {
            (None, Reason::Missing(_)) => Some(self.undeclared(name)),
            (Some(line), Reason::Expected(what)) => {
                Some(format!("{}:{line}: the field for {name} expects {what}", self.file))
            }
            (_, Reason::Twice(field)) => Some(format!("two variables fill `{field}`")),
            // A type of the program's own may refuse a value that is good by its kind alone.
            _ => None,
        }
    }

    fn undeclared(&self, name: &str) -> String {
        let near = crate::near::nearest(name, self.variables.iter().map(|it| it.name.as_str()));
        let hint = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
        format!("{}: does not declare {name}, which a field names{hint}", self.file)
    }
}

/// Each variable with its default, or with a good value of its kind.
fn settled(variable: &Variable) -> Settled<'_> {
    let text = match variable.stated_choices() {
        Some(_) => good_value(variable),
        None => default(variable).unwrap_or_else(|| good_value(variable)),
    };
    Settled { variable, text, origin: Origin::new(OriginKind::Code) }
}

#[expect(clippy::disallowed_methods, reason = "a default is handed to the program that asks for it")]
fn default(variable: &Variable) -> Option<&str> {
    let is_default = variable.example == Example::Default;
    let text = std::str::from_utf8(variable.example_value.expose_secret()).ok();
    text.filter(|text| is_default && !text.is_empty())
}
