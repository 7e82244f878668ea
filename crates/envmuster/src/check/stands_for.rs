//! Variables of a service that stand for each other: who has one needs no other.

use envmuster_schema::catalogue;
use envmuster_schema::schema::Variable;

use crate::environment::Environment;

/// By service, the ways to say the same, each a set of variables by their usual names.
const ROWS: [(&str, &[&[&str]]); 4] = [
    // The new keys take the places of the old ones: https://supabase.com/docs/guides/api/api-keys
    ("supabase", &[&["SUPABASE_ANON_KEY"], &["SUPABASE_PUBLISHABLE_KEY"]]),
    ("supabase", &[&["SUPABASE_SERVICE_ROLE_KEY"], &["SUPABASE_SECRET_KEY"]]),
    // A service chooses the number: https://www.twilio.com/docs/messaging/services
    ("twilio", &[&["TWILIO_PHONE_NUMBER"], &["TWILIO_FROM"], &["TWILIO_MESSAGING_SERVICE_SID"]]),
    ("twilio", &[&["TWILIO_AUTH_TOKEN"], &["TWILIO_API_KEY", "TWILIO_API_SECRET"]]),
];

/// Whether something else is set that says what this variable would.
pub(super) fn another_is_set(variable: &Variable, environment: &Environment) -> bool {
    let Some((service, known)) = catalogue::variable(&variable.name) else { return false };
    let is_set = |usual: &&str| {
        let names = service.variables.iter().filter(|other| other.names.first() == Some(usual));
        names.flat_map(|other| other.names).any(|name| {
            environment.get(name).is_some_and(|setting| setting.is_unknown || !setting.value.is_empty())
        })
    };
    let rows = ROWS.iter().filter(|(id, _)| *id == service.id).map(|(_, ways)| *ways);
    rows.filter(|ways| ways.iter().any(|way| known.names.first().is_some_and(|usual| way.contains(usual))))
        .flatten()
        .any(|way| known.names.first().is_some_and(|usual| !way.contains(usual)) && way.iter().all(is_set))
}

#[cfg(test)]
mod tests {
    use envmuster_schema::Schema;

    use super::*;

    fn is_excused(name: &str, set: &[&str]) -> bool {
        let schema = Schema::parse(&format!("{name}=\n"));
        let environment: Environment = set.iter().map(|name| (*name, "set")).collect();
        another_is_set(&schema.variables[0], &environment)
    }

    #[test]
    fn one_of_a_row_is_enough() {
        assert!(is_excused("TWILIO_PHONE_NUMBER", &["TWILIO_MESSAGING_SERVICE_SID"]));
        assert!(is_excused("SUPABASE_ANON_KEY", &["SUPABASE_PUBLISHABLE_KEY"]));
        assert!(!is_excused("SUPABASE_SECRET_KEY", &["SUPABASE_PUBLISHABLE_KEY"]));
        assert!(!is_excused("TWILIO_AUTH_TOKEN", &["TWILIO_API_KEY"]));
        assert!(!is_excused("TWILIO_AUTH_TOKEN", &[]) && !is_excused("PORT", &["HOST"]));
    }
}
