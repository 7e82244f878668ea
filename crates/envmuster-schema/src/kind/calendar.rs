//! Dates, times and time zones.

use super::definition::{Definition, Judge};
use super::hint;
use super::number::is_digits;

/// A day that exists, as `YYYY-MM-DD`.
pub(super) const DATE: Definition = Definition {
    name: "date",
    summary: "a date such as 2026-11-21",
    good: &["2026-11-21", "2024-02-29", "1999-12-31", "2000-02-29"],
    bad: &["2026-02-29", "1900-02-29", "2026-13-01", "2026-1-2", "21.11.2026", "20261121", "2026-11-31"],
    judge: Judge::Shape(is_date),
    hint: hint::common,
};

/// A date and time as in RFC 3339, with `T` or a blank between; without offset it is local time.
pub(super) const DATETIME: Definition = Definition {
    name: "datetime",
    summary: "a date and time such as 2026-11-21T10:30:00Z",
    good: &[
        "2026-11-21T10:30:00Z",
        "2026-11-21 10:30:00.125+02:00",
        "2016-12-31T23:59:60Z",
        "2026-11-21t10:30:00z",
        "2026-11-21T10:30:00",
    ],
    bad: &[
        "2026-11-21T24:00:00Z",
        "2026-02-30T10:30:00Z",
        "2026-11-21T10:30:00+2",
        "10:30:00",
        "2026-11-21T10:30:00.Z",
        "now",
    ],
    judge: Judge::Shape(is_datetime),
    hint: hint::common,
};

/// A name of the time zone database, a POSIX rule or an offset, by shape alone: which zones a
/// program knows depends on its system.
pub(super) const TIMEZONE: Definition = Definition {
    name: "timezone",
    summary: "a time zone such as UTC, Europe/Berlin or +02:00",
    good: &[
        "UTC",
        "Europe/Berlin",
        "America/Argentina/Buenos_Aires",
        "Etc/GMT+3",
        "+02:00",
        "-0530",
        "CET-1CEST,M3.5.0,M10.5.0/3",
    ],
    bad: &["Eastern Time", "Europe//Berlin", "/Berlin", "+25:00", "12", "Europe/", "+2:00"],
    judge: Judge::Shape(is_timezone),
    hint: hint::word,
};

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let (Some(year), Some(month), Some(day), None) =
        (fixed(year, 4), fixed(month, 2), fixed(day, 2), parts.next())
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn is_datetime(text: &str) -> bool {
    text.split_once(['T', 't', ' ']).is_some_and(|(date, time)| is_date(date) && is_time(time))
}

fn is_time(text: &str) -> bool {
    let clock = match text.strip_suffix(['Z', 'z']) {
        Some(clock) => clock,
        None => match text.find(['+', '-']).and_then(|at| text.split_at_checked(at)) {
            Some((clock, offset)) if offset.contains(':') && is_offset(offset) => clock,
            Some(_) => return false,
            None => text,
        },
    };
    let (clock, fraction) = clock.split_once('.').map_or((clock, "0"), |(clock, fraction)| (clock, fraction));
    let mut parts = clock.split(':');
    let mut within = |limit| fixed(parts.next(), 2).is_some_and(|number| number <= limit);
    // A leap second is the sixtieth.
    within(23) && within(59) && within(60) && parts.next().is_none() && is_digits(fraction)
}

fn is_timezone(text: &str) -> bool {
    if text.starts_with(['+', '-']) {
        return is_offset(text);
    }
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+-,.:".contains(&byte))
    };
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.split('/').all(is_part)
}

/// `+hh`, `+hhmm` or `+hh:mm`.
fn is_offset(text: &str) -> bool {
    let Some(text) = text.strip_prefix(['+', '-']) else { return false };
    let (hours, minutes) = match text.split_once(':') {
        Some(parts) => parts,
        None if text.len() == 4 => text.split_at_checked(2).unwrap_or((text, "")),
        None => (text, "00"),
    };
    fixed(Some(hours), 2).is_some_and(|hours| hours < 24)
        && fixed(Some(minutes), 2).is_some_and(|minutes| minutes < 60)
}

/// The number that exactly so many digits write.
fn fixed(text: Option<&str>, digits: usize) -> Option<u32> {
    text.filter(|text| text.len() == digits && is_digits(text)).and_then(|text| text.parse().ok())
}
