//! Whether a schema declares what a command of clap reads from the environment.

use std::collections::BTreeSet;
use std::fmt;

use clap_builder::Command;

use crate::near::nearest;
use crate::schema_face::Schema;

/// A command reads from the environment what the schema does not declare, or shows a secret.
/// Displays as one line a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncovered {
    /// What differs, a sentence each, without a value.
    pub differences: Vec<String>,
}

impl fmt::Display for Uncovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.differences.join("\n"))
    }
}

impl std::error::Error for Uncovered {}

impl Schema {
    /// Holds the arguments of a command, and of its subcommands, that have an `env` against this
    /// schema: each such name must be declared, and one that holds a secret must have
    /// `hide_env_values`, for clap's help prints values otherwise.
    ///
    /// # Errors
    /// A name is not declared, or a secret is shown.
    pub fn covers(&self, command: &Command) -> Result<(), Uncovered> {
        let mut differences = BTreeSet::new();
        self.visit(command, &mut differences);
        let differences: Vec<_> = differences.into_iter().collect();
        if differences.is_empty() { Ok(()) } else { Err(Uncovered { differences }) }
    }

    /// As [`Schema::covers`], for a unit test: the command and `.env.example` cannot drift apart.
    ///
    /// ```
    /// use clap::{Arg, Command};
    ///
    /// # fn main() -> Result<(), envmuster::SchemaError> {
    /// let command = Command::new("orders").arg(Arg::new("port").long("port").env("ORDERS_PORT"));
    /// envmuster::Schema::parse("ORDERS_PORT=8010\n")?.assert_covers(&command);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// A name is not declared, or a secret is shown.
    #[track_caller]
    #[expect(clippy::panic, reason = "an assertion of the caller's tests")]
    pub fn assert_covers(&self, command: &Command) {
        if let Err(uncovered) = self.covers(command) {
            panic!("{} does not cover `{}`:\n{uncovered}", self.file, command.get_name());
        }
    }

    fn visit(&self, command: &Command, differences: &mut BTreeSet<String>) {
        for argument in command.get_arguments() {
            let Some(name) = argument.get_env().and_then(|name| name.to_str()) else { continue };
            let id = argument.get_id();
            match self.variable(name) {
                None => {
                    let near = nearest(name, self.variables.iter().map(|it| it.name.as_str()));
                    let hint = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
                    differences.insert(format!("`{id}` reads {name}, which is not declared{hint}"));
                }
                Some(variable) if variable.secret.value && !argument.is_hide_env_values_set() => {
                    differences
                        .insert(format!("`{id}` shows the secret {name} in help: hide_env_values(true)"));
                }
                Some(_) => {}
            }
        }
        for subcommand in command.get_subcommands() {
            self.visit(subcommand, differences);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap_builder::Arg;

    #[test]
    fn undeclared_names_and_shown_secrets_of_subcommands_are_told() {
        let schema = Schema::parse("ORDERS_PORT=8010\n# Required.\nORDERS_API_KEY=\n").unwrap();
        let send = Command::new("send").arg(Arg::new("key").env("ORDERS_API_KEY"));
        let command = Command::new("orders").arg(Arg::new("port").env("ORDER_PORT")).subcommand(send);
        assert_eq!(
            schema.covers(&command).unwrap_err().differences,
            [
                "`key` shows the secret ORDERS_API_KEY in help: hide_env_values(true)",
                "`port` reads ORDER_PORT, which is not declared; did you mean ORDERS_PORT?",
            ]
        );
    }
}
