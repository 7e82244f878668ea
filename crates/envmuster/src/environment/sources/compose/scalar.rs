//! What Compose hands on for a value that YAML takes for a number or a truth: go-yaml reads it, and
//! Go prints it.

/// The text that a plain scalar becomes.
pub(super) fn as_text(text: &str) -> String {
    match text {
        "true" | "True" | "TRUE" => return "true".to_owned(),
        "false" | "False" | "FALSE" => return "false".to_owned(),
        _ => {}
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) {
        return text.to_owned();
    }
    let plain = text.replace('_', "");
    integer(&plain).or_else(|| float(&plain)).unwrap_or_else(|| text.to_owned())
}

/// Go's `ParseInt` with base 0: a leading zero means octal.
fn integer(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let lower = digits.to_ascii_lowercase();
    let (digits, radix) = match lower.get(..2) {
        Some("0x") => (lower.get(2..)?, 16),
        Some("0o") => (lower.get(2..)?, 8),
        Some("0b") => (lower.get(2..)?, 2),
        Some(two) if two.starts_with('0') => (lower.get(1..)?, 8),
        _ => (lower.as_str(), 10),
    };
    let is_plain = digits.starts_with(|c: char| c.is_ascii_hexdigit());
    let number = u64::from_str_radix(digits, radix).ok().filter(|_| is_plain)?;
    (sign.is_empty() || number <= 1 << 63)
        .then(|| if number == 0 { "0".to_owned() } else { format!("{sign}{number}") })
}

/// Go's `%v` of a float: the shortest digits, with an exponent for what is very large or small.
fn float(text: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-');
    let number: f64 = text.parse().ok().filter(|_| text.bytes().all(is_plain))?;
    if !number.is_finite() {
        return None;
    }
    if number == 0.0 || (1e-4..1e21).contains(&number.abs()) {
        return Some(number.to_string());
    }
    let shortest = format!("{number:e}");
    let (digits, exponent) = shortest.split_once('e')?;
    let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |exponent| ('-', exponent));
    Some(format!("{digits}e{sign}{exponent:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::as_text;

    #[test]
    fn numbers_become_what_go_prints() {
        for (text, expected) in [
            ("8010", "8010"),
            ("010", "8"),
            ("08", "8"),
            ("0x1F", "31"),
            ("1_000", "1000"),
            ("-0", "0"),
            ("+5", "5"),
            ("1.0", "1"),
            ("1.50", "1.5"),
            ("1e3", "1000"),
            ("1e21", "1e+21"),
            ("0.00001", "1e-05"),
            ("True", "true"),
            ("yes", "yes"),
            ("1.2.3", "1.2.3"),
            ("10.0.0.1", "10.0.0.1"),
            ("2024-01-01", "2024-01-01"),
            ("-", "-"),
            ("0x", "0x"),
            ("5432:5432", "5432:5432"),
        ] {
            assert_eq!(as_text(text), expected, "{text}");
        }
    }
}
