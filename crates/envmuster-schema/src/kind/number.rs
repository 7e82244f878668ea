//! Whole and decimal numbers and ports.

use super::definition::{Definition, Judge};
use super::hint;

/// `[+-]?[0-9]+` and nothing else: no unit, no separator, no decimal point.
pub(super) const INTEGER: Definition = Definition {
    name: "integer",
    summary: "a whole number",
    good: &["0", "42", "-7", "+3", "007"],
    bad: &["12px", "3.7", "1,000", "0x10", "1e3", " 7", "-", "ten"],
    judge: Judge::Measure { noun: "a whole number", unit: "", read: integer },
    hint: hint::number,
};

/// A decimal number, with or without an exponent; not `inf`, `nan` or hexadecimal.
pub(super) const FLOAT: Definition = Definition {
    name: "float",
    summary: "a decimal number",
    good: &["0.7", "42", "-1.5", ".5", "5.", "1e-3", "+2E10"],
    bad: &["nan", "inf", "Infinity", "0x1p3", "1,5", "0.7f", ".", "e5", "1e"],
    judge: Judge::Measure { noun: "a number", unit: "", read: float },
    hint: hint::number,
};

/// A TCP or UDP port in digits. Port 0 is none: it asks the system for any.
pub(super) const PORT: Definition = Definition {
    name: "port",
    summary: "a whole number from 1 to 65535",
    good: &["1", "80", "8080", "65535"],
    bad: &["0", "65536", "80abc", "-1", "+80", "80.5", "8e3", "http", ":80"],
    judge: Judge::Measure { noun: "a port", unit: "", read: |text| port(text).map(f64::from) },
    hint: hint::number,
};

fn integer(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if is_digits(digits) { text.parse().ok() } else { None }
}

fn float(text: &str) -> Option<f64> {
    match decimal_prefix(text) {
        Some((number, "")) => Some(number),
        Some((_, rest)) => {
            let exponent = rest.strip_prefix(['e', 'E'])?;
            integer(exponent).and_then(|_| text.parse().ok())
        }
        None => None,
    }
}

/// The port that digits name.
pub(super) fn port(text: &str) -> Option<u16> {
    if is_digits(text) { text.parse().ok().filter(|port| *port > 0) } else { None }
}

/// Whether a text is digits, one at least.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads `[+-]? digits [. digits]` (or `.digits`) and gives what stands behind it.
pub(super) fn decimal_prefix(text: &str) -> Option<(f64, &str)> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let behind_whole = unsigned.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = behind_whole
        .strip_prefix('.')
        .map_or(behind_whole, |fraction| fraction.trim_start_matches(|c: char| c.is_ascii_digit()));
    let number = text.get(..text.len() - behind.len())?;
    // Rust's own reading takes no more than this: digits with at most one point, one digit at least.
    number.parse().ok().map(|number| (number, behind))
}
