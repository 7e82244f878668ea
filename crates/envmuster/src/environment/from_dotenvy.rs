//! What dotenvy's own iterators yield, for programs that load with it.

use std::io::Read;
use std::sync::Arc;

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};

use super::loaders::{FaultKind, Loader};
use super::{Environment, LayerFault};

impl Environment {
    /// Lays what a dotenvy iterator yields on top. `file` is what findings call it.
    ///
    /// dotenvy's errors print the line they were made from, so nothing of them is kept: each
    /// becomes a fault of the file. It counts no lines, so neither faults nor origins have one.
    ///
    /// ```
    /// use envmuster::{Environment, Schema};
    ///
    /// let mut environment = Environment::new();
    /// let text = "PORT=8010\nGREETING=hello world\n";
    /// environment.extend_from_dotenvy(".env", dotenvy::from_read_iter(text.as_bytes()));
    ///
    /// assert!(environment.get("PORT").is_some());
    /// assert_eq!(environment.faults().len(), 1); // a value with a space needs quotes
    /// ```
    pub fn extend_from_dotenvy<R: Read>(&mut self, file: impl Into<Arc<str>>, entries: dotenvy::Iter<R>) {
        let file = file.into();
        for entry in entries {
            if let Ok((name, value)) = entry {
                let origin = Origin { kind: OriginKind::Dotenv, file: Some(file.clone()), line: None };
                self.set(name, Value::from(value), origin);
            } else {
                self.faults.push(LayerFault {
                    file: file.clone(),
                    line: None,
                    loader: Loader::Dotenvy,
                    is_assumed: false,
                    kind: FaultKind::Unreadable,
                });
            }
        }
    }
}
