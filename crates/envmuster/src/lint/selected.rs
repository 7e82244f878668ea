//! Which findings are about something that is judged.

use envmuster_schema::report::Finding;
use envmuster_schema::schema::Schema;

use crate::check::Selection;

/// Whether a finding in a file of this schema is about something that the selection takes.
pub(super) fn is_wanted(selection: &Selection, schema: Option<&Schema>, finding: &Finding) -> bool {
    let Some(name) = finding.variable.as_deref() else { return selection.is_of_all_kinds() };
    match schema.and_then(|schema| Some((schema, schema.variable(name)?))) {
        Some((schema, variable)) => selection.takes_in(schema, variable),
        None => selection.takes(name, std::iter::empty()),
    }
}
