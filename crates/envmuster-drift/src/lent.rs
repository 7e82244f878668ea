//! Where a value is lent to be compared.

use envmuster::secrecy::ExposeSecret;
use envmuster_schema::Value;

/// The text of a value, to be compared and never shown.
#[expect(
    clippy::disallowed_methods,
    reason = "defaults are compared here and judged; nothing of them is kept"
)]
pub(crate) fn lent(value: &Value) -> &str {
    std::str::from_utf8(value.expose_secret()).unwrap_or_default()
}
