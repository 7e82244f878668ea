//! Lengths of time and numbers of bytes.

use super::definition::{Definition, Judge};
use super::hint;
use super::number::{decimal_prefix, is_digits};

/// Numbers with units, the ISO 8601 form, `hh:mm:ss`, or a bare number, which counts seconds and may
/// be negative, as in `-1` for "never".
pub(super) const DURATION: Definition = Definition {
    name: "duration",
    summary: "a duration such as 30s, 1h30m or 15 minutes",
    good: &[
        "30s",
        "1h30m",
        "1.5h",
        "500ms",
        "7d",
        "2w",
        "15 minutes",
        "1 day",
        "1h 30min",
        "PT15M",
        "P1DT12H",
        "30",
        "-1",
        "00:05:00",
    ],
    bad: &["soon", "30 parsecs", "-5s", "h", "1h30", "P", "PT", "PT5", "1..5h", "5:61:00"],
    judge: Judge::Measure { noun: "a duration", unit: " seconds", read: duration },
    hint: hint::common,
};

/// A number with a unit, or a bare number, which may be negative, as in `-1` for "no limit".
/// KB counts by 1000, KiB and a bare K by 1024.
pub(super) const BYTES: Definition = Definition {
    name: "bytes",
    summary: "a number of bytes such as 10MB, 512k or 1.5GiB",
    good: &["1048576", "10MB", "512k", "1.5GiB", "64 MiB", "128Mi", "0", "-1", "100 bytes"],
    bad: &["10MBit", "big", "MB", "-5MB", "1,000KB", "10 M B", "1e"],
    judge: Judge::Measure { noun: "a size", unit: " bytes", read: bytes },
    hint: hint::common,
};

const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;
const WEEK: f64 = 7.0 * DAY;
const MONTH: f64 = 30.44 * DAY;
const YEAR: f64 = 365.25 * DAY;

const TIME_UNITS: &[(&[&str], f64)] = &[
    (&["ns", "nanos", "nanosecond", "nanoseconds"], 1e-9),
    (&["us", "µs", "μs", "micros", "microsecond", "microseconds"], 1e-6),
    (&["ms", "msec", "msecs", "millis", "millisecond", "milliseconds"], 1e-3),
    (&["s", "sec", "secs", "second", "seconds"], 1.0),
    (&["m", "min", "mins", "minute", "minutes"], MINUTE),
    (&["h", "hr", "hrs", "hour", "hours"], HOUR),
    (&["d", "day", "days"], DAY),
    (&["w", "wk", "wks", "week", "weeks"], WEEK),
    (&["mo", "month", "months"], MONTH),
    (&["y", "yr", "yrs", "year", "years"], YEAR),
];

const SIZE_UNITS: &[(&[&str], f64)] = &[
    (&["b", "byte", "bytes"], 1.0),
    (&["kb"], 1e3),
    (&["mb"], 1e6),
    (&["gb"], 1e9),
    (&["tb"], 1e12),
    (&["pb"], 1e15),
    (&["k", "ki", "kib"], 1024.0),
    (&["m", "mi", "mib"], 1_048_576.0),
    (&["g", "gi", "gib"], 1_073_741_824.0),
    (&["t", "ti", "tib"], 1_099_511_627_776.0),
    (&["p", "pi", "pib"], 1_125_899_906_842_624.0),
];

fn duration(text: &str) -> Option<f64> {
    if let Some((number, "")) = decimal_prefix(text) {
        return Some(number);
    }
    with_units(text).or_else(|| iso_duration(text)).or_else(|| clock_duration(text))
}

fn bytes(text: &str) -> Option<f64> {
    let (number, rest) = decimal_prefix(text)?;
    if rest.is_empty() {
        return Some(number);
    }
    let factor = factor(rest.trim_start_matches(' '), SIZE_UNITS)?;
    (!is_signed(text)).then_some(number * factor)
}

/// `1h30m`, `1 hour 30 minutes`.
fn with_units(text: &str) -> Option<f64> {
    let mut total = 0.0;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, behind) = decimal_prefix(rest).filter(|_| !is_signed(rest))?;
        let behind = behind.trim_start_matches(' ');
        let unit = behind.trim_start_matches(char::is_alphabetic);
        total += number * factor(behind.get(..behind.len() - unit.len())?, TIME_UNITS)?;
        rest = unit.trim_start_matches(' ');
    }
    (!text.is_empty() && !text.ends_with(' ')).then_some(total)
}

/// `P1DT12H`, with at least one part, and one behind a `T`.
fn iso_duration(text: &str) -> Option<f64> {
    let text = text.strip_prefix(['P', 'p'])?;
    let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(date, time)| (date, Some(time)));
    let days = iso_parts(date, &[("Y", YEAR), ("M", MONTH), ("W", WEEK), ("D", DAY)]);
    let seconds = time.map(|time| iso_parts(time, &[("H", HOUR), ("M", MINUTE), ("S", 1.0)]));
    match (date, seconds) {
        ("", Some(seconds)) => seconds,
        (_, Some(seconds)) => Some(days? + seconds?),
        (_, None) => days,
    }
}

/// Reads parts whose units come in this order, each at most once.
fn iso_parts(text: &str, units: &[(&str, f64)]) -> Option<f64> {
    let mut units = units.iter();
    let mut total = 0.0;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, behind) = decimal_prefix(rest).filter(|_| !is_signed(rest))?;
        let letter = behind.get(..1)?;
        let (_, factor) = units.find(|(unit, _)| unit.eq_ignore_ascii_case(letter))?;
        total += number * factor;
        rest = behind.get(1..)?;
    }
    (!text.is_empty()).then_some(total)
}

/// `hh:mm:ss` and `hh:mm:ss.fff`, the form of timedelta and `TimeSpan`.
fn clock_duration(text: &str) -> Option<f64> {
    let (hours, rest) = text.split_once(':')?;
    let (minutes, seconds) = rest.split_once(':')?;
    let plain = |text: &str| if is_digits(text) { text.parse::<f64>().ok() } else { None };
    let seconds = decimal_prefix(seconds).filter(|(_, behind)| behind.is_empty() && !is_signed(seconds))?.0;
    let minutes = plain(minutes)?;
    (minutes < 60.0 && seconds < 60.0).then_some(plain(hours)? * HOUR + minutes * MINUTE + seconds)
}

fn factor(unit: &str, units: &[(&[&str], f64)]) -> Option<f64> {
    let named = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(unit));
    units.iter().find(|(names, _)| named(names)).map(|(_, factor)| *factor)
}

fn is_signed(text: &str) -> bool {
    text.starts_with(['+', '-'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_in_seconds() {
        for (text, seconds) in [
            ("90", 90.0),
            ("1h30m", 5400.0),
            ("1.5h", 5400.0),
            ("PT15M", 900.0),
            ("00:05:30", 330.0),
            ("2 days", 172_800.0),
        ] {
            assert_eq!(duration(text), Some(seconds), "{text}");
        }
    }

    #[test]
    fn sizes_are_read_in_bytes() {
        for (text, size) in [("10MB", 1e7), ("512k", 524_288.0), ("1.5GiB", 1_610_612_736.0), ("7", 7.0)] {
            assert_eq!(bytes(text), Some(size), "{text}");
        }
    }
}
