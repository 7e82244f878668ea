//! What every object has.

use envmuster::schema::Variable;

use crate::Request;
use crate::outline::deployed;

pub(super) fn head(api: &str, kind: &str, name: &str, app: &str) -> String {
    format!(
        "apiVersion: {api}\nkind: {kind}\nmetadata:\n  name: {name}\n  labels:\n    app.kubernetes.io/name: {app}\n"
    )
}

pub(super) fn variables<'a>(request: &Request<'a>) -> impl Iterator<Item = &'a Variable> {
    deployed(request.schema).into_iter().flat_map(|part| part.variables)
}
