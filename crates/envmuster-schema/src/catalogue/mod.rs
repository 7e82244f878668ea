//! What is known of services and their variables.
//!
//! The table is generated from `schemas/services/*.toml`, one service a file, checked in, and kept
//! true by a test. It holds statics alone: nothing is built or parsed when a program starts.

mod by_first;
mod looks;
mod section;
mod service;
#[rustfmt::skip]
mod table;

use crate::kind::Format;
use looks::Looks;

pub use section::{service_called, service_for_section};
pub use service::{Group, KnownVariable, Need, Service};

/// What a bundler takes as leave to hand a variable to the browser.
const PUBLIC_PREFIXES: [&str; 6] =
    ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "NUXT_PUBLIC_", "PUBLIC_"];

/// All services, by name.
pub fn services() -> &'static [Service] {
    table::SERVICES
}

/// The service of this name: `supabase`.
pub fn service(id: &str) -> Option<&'static Service> {
    let at = table::SERVICES.binary_search_by(|service| service.id.cmp(id)).ok()?;
    table::SERVICES.get(at)
}

/// All formats, by name.
pub fn formats() -> &'static [&'static Format] {
    table::FORMATS
}

/// The format of this name: `openai-key`.
pub fn format(name: &str) -> Option<&'static Format> {
    let at = table::FORMATS.binary_search_by(|format| format.name.cmp(name)).ok()?;
    table::FORMATS.get(at).copied()
}

/// The format at a place of [`formats`], for statics that are written in code.
#[doc(hidden)]
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and refuses a place outside")]
pub const fn format_at(place: usize) -> &'static Format {
    table::FORMATS[place]
}

/// The format whose own shape the text, all of it, has. Such a match tells what a value is, whatever
/// its variable is called; a shape that several services share never does.
///
/// To find a key in the wrong place, ask the variable's own format first: it may allow for more.
pub fn identify(text: &str) -> Option<&'static Format> {
    by_first::candidates(text).find(|format| format.identifies(text))
}

/// The format that shows that a value stands in the wrong variable: it is another's beyond doubt, and
/// the variable's own format refuses it.
pub fn misplaced(own: &Format, text: &str) -> Option<&'static Format> {
    identify(text).filter(|other| own.refuses(text, other))
}

/// Whether a bundler takes this name as leave to hand the value to the browser.
pub fn is_public_name(name: &str) -> bool {
    behind_public_prefix(name).is_some()
}

fn behind_public_prefix(name: &str) -> Option<&str> {
    let first = name.bytes().next();
    let alike = PUBLIC_PREFIXES.iter().filter(|prefix| prefix.bytes().next() == first);
    alike.copied().find_map(|prefix| name.strip_prefix(prefix))
}

/// What is known of the variable of this name, which is also found behind `NEXT_PUBLIC_` and the
/// like where its value may be public.
pub fn variable(name: &str) -> Option<(&'static Service, &'static KnownVariable)> {
    lookup(name).or_else(|| {
        let bare = behind_public_prefix(name)?;
        lookup(bare).filter(|(_, variable)| variable.public)
    })
}

fn lookup(name: &str) -> Option<(&'static Service, &'static KnownVariable)> {
    if !LOOKS.may_have(name) {
        return None;
    }
    let found = table::NAMES.binary_search_by(|entry| name_at(*entry).cmp(&Some(name))).ok()?;
    table::NAMES.get(found).copied().and_then(variable_at)
}

/// What the names of the table look like.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
static LOOKS: Looks = {
    let mut looks = Looks::none();
    let mut nth = 0;
    while nth < table::NAMES.len() {
        let (service, variable, name) = table::NAMES[nth];
        looks.add(table::SERVICES[service as usize].variables[variable as usize].names[name as usize]);
        nth += 1;
    }
    looks
};

fn name_at(entry: (table::Id, u8, u8)) -> Option<&'static str> {
    variable_at(entry)?.1.names.get(usize::from(entry.2)).copied()
}

fn variable_at((id, variable, _): (table::Id, u8, u8)) -> Option<(&'static Service, &'static KnownVariable)> {
    let service = table::SERVICES.get(id as usize)?;
    Some((service, service.variables.get(usize::from(variable))?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    fn service_of(name: &str) -> Option<&'static str> {
        variable(name).map(|(service, _)| service.id)
    }

    #[test]
    fn a_variable_is_found_by_any_of_its_names() {
        assert_eq!(service_of("OPENAI_API_KEY"), Some("openai"));
        assert_eq!(service_of("SUPABASE_URL"), Some("supabase"));
        assert_eq!(service_of("TWILIO_SID"), Some("twilio"));
        assert_eq!(service_of("OPENAI_API_KEYS_OF_MINE"), None);
        assert_eq!(service_of(""), None);
    }

    #[test]
    fn a_public_prefix_is_known_only_where_the_value_may_be_public() {
        assert_eq!(service_of("NEXT_PUBLIC_SUPABASE_URL"), Some("supabase"));
        assert_eq!(service_of("VITE_SUPABASE_ANON_KEY"), Some("supabase"));
        assert_eq!(service_of("NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY"), None);
        assert_eq!(service_of("VITE_OPENAI_API_KEY"), None);
    }

    #[test]
    fn a_plain_database_url_is_of_no_one_database() {
        let (service, variable) = variable("DATABASE_URL").unwrap();
        assert_eq!((service.id, variable.kind), ("database", Kind::Url));
        assert!(variable.secret);
    }

    #[test]
    fn a_shape_that_services_share_identifies_nothing() {
        assert!(identify(&"0123456789abcdef".repeat(2)).is_none());
        assert!(identify("00000000-0000-4000-8000-000000000000").is_none());
        assert!(identify("postgres://user:secret@localhost/app").is_none());
        assert!(identify("").is_none());
    }
}
