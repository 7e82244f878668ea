//! Cron schedules.

use super::definition::{Definition, Judge};
use super::hint;
use super::number::is_digits;

/// Five fields, six with seconds or a year, seven with both, or a name such as `@daily`. Ranges are
/// checked; what Quartz (`?`, `L`, `W`, `#`) and Jenkins (`H`) add passes.
pub(super) const CRON: Definition = Definition {
    name: "cron",
    summary: "a cron schedule of five or six fields, or a name such as @daily",
    good: &[
        "*/5 * * * *",
        "0 9 * * MON-FRI",
        "0 0 12 * * ?",
        "0 0 1,15 * *",
        "@daily",
        "@every 1h30m",
        "0 12 * * ? 2030",
        "TZ=UTC 0 3 * * *",
        "H 3 * * 7",
    ],
    bad: &[
        "* * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 32 * *",
        "* * * 13 *",
        "* * * * 8",
        "@sometimes",
        "*/0 * * * *",
        "5 minutes",
        "a b c d e",
    ],
    judge: Judge::Shape(is_cron),
    hint: hint::common,
};

/// What a field may hold.
struct Field {
    range: (u16, u16),
    names: &'static [&'static str],
}

const SECOND: Field = Field { range: (0, 59), names: &[] };
const MINUTE: Field = Field { range: (0, 59), names: &[] };
const HOUR: Field = Field { range: (0, 23), names: &[] };
const DAY: Field = Field { range: (1, 31), names: &[] };
const MONTH: Field = Field {
    range: (1, 12),
    names: &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
};
const WEEKDAY: Field = Field { range: (0, 7), names: &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] };
const YEAR: Field = Field { range: (1970, 2199), names: &[] };

const NAMES: &[&str] = &[
    "@yearly",
    "@annually",
    "@monthly",
    "@weekly",
    "@daily",
    "@midnight",
    "@hourly",
    "@reboot",
    "@minutely",
];

fn is_cron(text: &str) -> bool {
    if text.starts_with('@') {
        let every = text.strip_prefix("@every ").is_some_and(|every| !every.trim().is_empty());
        return every || NAMES.iter().any(|name| text.eq_ignore_ascii_case(name));
    }
    let zone = |word: &&str| word.starts_with("TZ=") || word.starts_with("CRON_TZ=");
    let fields = || text.split_whitespace().skip_while(zone);
    let fit = |shape: &[&Field]| fields().zip(shape).all(|(text, field)| field.takes(text));
    match fields().take(8).count() {
        5 => fit(&[&MINUTE, &HOUR, &DAY, &MONTH, &WEEKDAY]),
        6 => {
            fit(&[&SECOND, &MINUTE, &HOUR, &DAY, &MONTH, &WEEKDAY])
                || fit(&[&MINUTE, &HOUR, &DAY, &MONTH, &WEEKDAY, &YEAR])
        }
        7 => fit(&[&SECOND, &MINUTE, &HOUR, &DAY, &MONTH, &WEEKDAY, &YEAR]),
        _ => false,
    }
}

impl Field {
    /// `*`, `a`, `a-b`, each with `/step`, and lists of these.
    fn takes(&self, text: &str) -> bool {
        text.split(',').all(|item| {
            let (range, step) = item.split_once('/').map_or((item, "1"), |(range, step)| (range, step));
            let stepped = is_digits(step) && step.bytes().any(|byte| byte != b'0');
            stepped && (matches!(range, "*" | "?") || is_extension(range) || self.takes_range(range))
        })
    }

    fn takes_range(&self, range: &str) -> bool {
        range.split('-').count() <= 2 && range.split('-').all(|end| self.takes_one(end))
    }

    fn takes_one(&self, text: &str) -> bool {
        let number = |text: &str| {
            is_digits(text) && text.parse().is_ok_and(|n: u16| (self.range.0..=self.range.1).contains(&n))
        };
        // Quartz: `5L` the last Friday, `15W` the nearest weekday, `2#3` the third Monday.
        let plain = text.trim_end_matches(['L', 'W']);
        let plain = plain.split_once('#').filter(|(_, nth)| is_digits(nth)).map_or(plain, |(day, _)| day);
        number(plain) || self.names.iter().any(|name| plain.eq_ignore_ascii_case(name))
    }
}

/// What stands for a value that the scheduler picks: Quartz's last and weekday, Jenkins's hash.
fn is_extension(range: &str) -> bool {
    matches!(range, "L" | "W" | "LW" | "H")
        || range.starts_with("L-")
        || range.starts_with("H(") && range.ends_with(')')
}
