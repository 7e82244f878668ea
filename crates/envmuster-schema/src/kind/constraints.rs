//! What the schema demands of a value beyond its kind.

use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::{Arc, LazyLock};

use crate::detector::may_be_secret;

use super::definition::{Definition, Judge};
use super::json::Document;
use super::{Kind, Problem, json, list, net, scheme};

/// What the schema demands of a value beyond its kind. The default demands nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default, rename_all = "kebab-case")
)]
#[non_exhaustive]
pub struct Constraints {
    /// The least number, duration in seconds or size in bytes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub min: Option<f64>,
    /// The greatest number, duration in seconds or size in bytes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max: Option<f64>,
    /// What a number must be a multiple of.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub divisible_by: Option<f64>,
    /// The least length in characters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub min_length: Option<u32>,
    /// The greatest length in characters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_length: Option<u32>,
    /// What the value must start with.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub starts_with: Option<String>,
    /// What the value must end with.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ends_with: Option<String>,
    /// The version of an IP address: 4 or 6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ip_version: Option<u8>,
    /// The hosts that a URL may name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub allowed_domains: Option<Vec<String>>,
    /// Whether a URL must not end in a slash.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub no_trailing_slash: bool,
    /// What stands between the items of a list; without it, comma, semicolon or white space.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub separator: Option<String>,
    /// The least number of items of a list.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub min_items: Option<u32>,
    /// The greatest number of items of a list.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_items: Option<u32>,
    /// Whether a list must not name an item twice.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub unique: bool,
    /// Whether a JSON document must be an object.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub object: bool,
}

impl Constraints {
    /// The same without texts that may be secrets: what the file says of a form is printed, and
    /// anything can be pasted there.
    pub(crate) fn without_secrets(self: Arc<Self>, of_secret: bool) -> Arc<Self> {
        if Arc::ptr_eq(&self, &Self::none()) {
            return self;
        }
        let is_clear = |text: &String| !may_be_secret(text);
        let mut cleared = Arc::unwrap_or_clone(self);
        let is_form = |text: &String| !of_secret || is_mark(text);
        cleared.starts_with = cleared.starts_with.filter(is_clear).filter(is_form);
        cleared.ends_with = cleared.ends_with.filter(is_clear).filter(is_form);
        cleared.separator = cleared.separator.filter(is_clear);
        cleared.allowed_domains = cleared.allowed_domains.filter(|hosts| hosts.iter().all(is_clear));
        Arc::new(cleared)
    }

    /// Those that demand nothing: most variables share them.
    pub(crate) fn none() -> Arc<Self> {
        static NONE: LazyLock<Arc<Constraints>> = LazyLock::new(Arc::default);
        Arc::clone(&NONE)
    }

    /// Holds a value of the kind against them; `number` is what it reads as, where it is one.
    pub(super) fn check(
        &self,
        kind: Kind,
        definition: &Definition,
        text: &str,
        number: Option<f64>,
    ) -> Result<(), Problem> {
        if let (Some(number), Judge::Measure { noun, unit, .. }) = (number, &definition.judge) {
            self.check_number(number, noun, unit)?;
        }
        self.check_text(text)?;
        match kind {
            Kind::Ip => self.check_ip(text),
            Kind::Url | Kind::HttpUrl => self.check_url(text),
            Kind::List => self.check_list(text),
            Kind::Json if self.object && json::read(text.bytes()) != Some(Document::Object) => {
                Err(Problem::NotAnObject)
            }
            _ => Ok(()),
        }
    }

    fn check_number(&self, number: f64, noun: &'static str, unit: &'static str) -> Result<(), Problem> {
        if self.min.is_some_and(|min| number < min) || self.max.is_some_and(|max| number > max) {
            return Err(Problem::OutOfRange { noun, unit, min: self.min, max: self.max });
        }
        match self.divisible_by {
            // Tenths are no binary fractions, so a quotient that is nearly whole is whole.
            Some(by) if by != 0.0 && ((number / by) - (number / by).round()).abs() > 1e-9 => {
                Err(Problem::NotDivisible { by })
            }
            _ => Ok(()),
        }
    }

    fn check_text(&self, text: &str) -> Result<(), Problem> {
        let (min, max) = (self.min_length, self.max_length);
        if min.is_some() || max.is_some() {
            within(text.chars().count(), min, max, "characters")?;
        }
        if let Some(start) = self.starts_with.as_deref().filter(|start| !text.starts_with(start)) {
            return Err(Problem::WrongStart { start: start.to_owned() });
        }
        if let Some(end) = self.ends_with.as_deref().filter(|end| !text.ends_with(end)) {
            return Err(Problem::WrongEnd { end: end.to_owned() });
        }
        Ok(())
    }

    fn check_ip(&self, text: &str) -> Result<(), Problem> {
        let is = match net::ip(text) {
            Some(IpAddr::V4(_)) => 4,
            _ => 6,
        };
        match self.ip_version {
            Some(version) if version != is => Err(Problem::WrongIpVersion { version }),
            _ => Ok(()),
        }
    }

    fn check_url(&self, text: &str) -> Result<(), Problem> {
        let path_end = text.find(['?', '#']).unwrap_or(text.len());
        if self.no_trailing_slash && text.get(..path_end).is_some_and(|path| path.ends_with('/')) {
            return Err(Problem::TrailingSlash);
        }
        match &self.allowed_domains {
            Some(domains) if !scheme::host(text).is_some_and(|host| scheme::is_one_of(host, domains)) => {
                Err(Problem::WrongDomain { domains: domains.clone() })
            }
            _ => Ok(()),
        }
    }

    fn check_list(&self, text: &str) -> Result<(), Problem> {
        let separator = self.separator.as_deref();
        let (min, max) = (self.min_items, self.max_items);
        if min.is_some() || max.is_some() {
            within(list::count(text, separator), min, max, "items")?;
        }
        let mut seen = HashSet::new();
        if self.unique
            && list::json_items(text).is_none()
            && !list::items(text, separator).all(|item| seen.insert(item))
        {
            return Err(Problem::RepeatedItem);
        }
        Ok(())
    }
}

fn within(count: usize, min: Option<u32>, max: Option<u32>, unit: &'static str) -> Result<(), Problem> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    if min.is_some_and(|min| count < min) || max.is_some_and(|max| count > max) {
        return Err(Problem::WrongLength { unit, min, max });
    }
    Ok(())
}
/// Whether the ends of a secret are those of a form, as `sk-`, `eyJ`, `AKIA` and `whsec_` are, and no part of
/// one secret.
fn is_mark(text: &str) -> bool {
    let is_sign = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric());
    let is_short = text.len() <= 3 || text.len() == 4 && text.bytes().all(|b| b.is_ascii_uppercase());
    let signed = is_sign(text.chars().next()) || is_sign(text.chars().next_back());
    is_short || text == "AIza" || signed && (text.len() <= 6 || !text.contains(|c: char| c.is_ascii_digit()))
}
