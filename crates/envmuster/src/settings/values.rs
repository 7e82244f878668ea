//! The values of a checked environment by name, for code that was written from the schema.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use envmuster_schema::schema::Variable;
use secrecy::SecretString;

use super::read::Text;
use super::refusal::Refusal;
use crate::check::{Report, Settled};

/// The values of a checked environment by name. What cannot be read is noted, so that
/// [`Values::finish`] tells all of it at once.
///
/// ```
/// use envmuster::{Environment, Schema};
///
/// let schema = Schema::parse("# Required.\nAPI_URL=\n\nPORT=8010\n")?;
/// let report = schema.check(&Environment::from([("API_URL", "https://api.orders.io")]));
/// let mut values = report.values()?;
/// let url: Option<String> = values.get("API_URL");
/// let port: Option<u16> = values.get("PORT");
/// values.finish()?;
/// assert_eq!(port, Some(8010));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Values<'r> {
    report: &'r Report,
    settled: Vec<Settled<'r>>,
    refused: Vec<Refusal<'r>>,
}

/// A type that a value can be read as.
pub trait FromValue: Sized {
    /// What it takes, to stand behind "expected ".
    const EXPECTED: &'static str;

    /// Reads a value of a variable; `None` where the type does not take it.
    fn from_value(text: &str, variable: &Variable) -> Option<Self>;
}

impl Report {
    /// The values by name.
    ///
    /// # Errors
    /// The report has errors.
    pub fn values(&self) -> Result<Values<'_>, Self> {
        if !self.is_ok() {
            return Err(self.without_values());
        }
        Ok(Values { report: self, settled: self.settled(), refused: Vec::new() })
    }
}

impl Values<'_> {
    /// The value of a variable; `None` where it is unset, or not one that the type takes, which is
    /// noted.
    pub fn get<T: FromValue>(&mut self, name: &str) -> Option<T> {
        let Settled { variable, text, origin } = self.settled.iter().find(|it| it.variable.name == name)?;
        let read = T::from_value(text, variable);
        if read.is_none() {
            let message = format!("{name} is not valid; expected {}", T::EXPECTED);
            self.refused.push(Refusal::invalid(variable, Some(origin.clone()), message));
        }
        read
    }

    /// As [`Values::get`], and notes it where there is no value.
    pub fn demand<T: FromValue>(&mut self, name: &str) -> Option<T> {
        if !self.settled.iter().any(|it| it.variable.name == name) {
            let variable = self.report.schema().and_then(|schema| schema.variable(name));
            self.refused.extend(variable.map(Refusal::missing));
        }
        self.get(name)
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// A value was not one that its type takes, or one that was demanded is not there.
    pub fn finish(self) -> Result<(), Report> {
        if self.refused.is_empty() {
            return Ok(());
        }
        let mut report = self.report.without_values();
        if let Some(schema) = self.report.schema() {
            for refusal in self.refused {
                refusal.add(&mut report, schema);
            }
        }
        Err(report)
    }
}

/// Shows nothing of them.
impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values").field("len", &self.settled.len()).finish_non_exhaustive()
    }
}

/// Types that read as a kind does.
macro_rules! readers {
    ($($type:ty, $expected:expr, $read:expr;)+) => {
        $(impl FromValue for $type {
            const EXPECTED: &'static str = $expected;

            fn from_value(text: &str, variable: &Variable) -> Option<Self> {
                let read: fn(Text<'_>) -> Option<Self> = $read;
                read(Text::of(variable, text))
            }
        })+
    };
}

readers! {
    String, "text", |it| Some(it.value.to_owned());
    SecretString, "text", |it| Some(SecretString::from(it.value));
    PathBuf, "a path", |it| Some(PathBuf::from(it.value));
    IpAddr, "an IP address", |it| it.value.parse().ok();
    bool, "one of true, false, 1, 0, yes, no, on, off", |it| it.boolean();
    f64, "a decimal number", |it| it.float();
    i64, "a whole number from -9223372036854775808 to 9223372036854775807", |it| it.integer();
    u64, "a whole number from 0 to 18446744073709551615", |it| it.integer();
    u16, "a whole number from 0 to 65535", |it| it.integer();
    Duration, "a duration such as 30s, not negative", |it| it.duration();
    Vec<String>, "a list of texts", |it| it.texts();
}
