//! The twelve mistakes of the field in one environment, and what is to be said of each.

#![allow(dead_code, reason = "each test uses a part of it")]

use envmuster::{Environment, Schema};

/// The schema.
pub(crate) const EXAMPLE: &str = include_str!("schema.env");

/// Each variable, the bad value it is set to (`None`: unset), and what a report must say of it.
pub(crate) const BAD: [(&str, Option<&str>, &str); 12] = [
    ("DATABASE_URL", None, "DATABASE_URL is not set; expected a URL that starts with postgres://"),
    ("PAYMENT_API_KEY", Some(""), "PAYMENT_API_KEY is set to nothing; expected"),
    ("WORKERS", Some("qjx7workers"), "WORKERS is not valid; expected a whole number"),
    ("DEBUG", Some("wvk8perhaps"), "DEBUG is not valid; expected one of true, false, 1, 0, yes, no, on, off"),
    ("PUBLIC_URL", Some("/zpq9/relative"), "PUBLIC_URL is not valid; expected"),
    ("LOG_LEVEL", Some("kxw5chatty"), "LOG_LEVEL is not valid; expected one of debug, info, warning, error"),
    ("PORT", Some("70000"), "PORT is not valid; expected a whole number from 1 to 65535"),
    ("SUPPORT_EMAIL", Some("jqz4nobody"), "SUPPORT_EMAIL is not valid; expected one e-mail address"),
    ("FEATURES", Some("{vbn6returns: yes}"), "FEATURES is not valid; expected a JSON document"),
    ("SESSION_SECRET", Some("hgf3sq8t"), "SESSION_SECRET is not valid; expected at least 32 characters"),
    ("SMS_TOKEN", Some("your-sms-token"), "SMS_TOKEN is still the placeholder"),
    ("CACHE_URL", Some("mwx2http://cache.internal"), "CACHE_URL is not valid; expected"),
];

/// All twelve at once.
pub(crate) fn environment() -> Environment {
    BAD.iter().filter_map(|(name, value, _)| Some((*name, (*value)?))).collect()
}

/// What stands in the values and nowhere else.
const MARKERS: [&str; 9] = ["qjx7", "wvk8", "zpq9", "kxw5", "70000", "jqz4", "vbn6", "hgf3", "mwx2"];

/// A text that reports a failed load must name each variable and what was expected, and no value.
pub(crate) fn assert_tells_all(text: &str) {
    for (name, _, message) in BAD {
        assert!(text.contains(message), "{name} is not told: {text}");
    }
    for marker in MARKERS {
        assert!(!text.contains(marker), "{marker} is told: {text}");
    }
    // The placeholder is the schema's own text, and a value all the same.
    assert!(!text.contains("your-sms-token"), "the placeholder is told: {text}");
}

/// The schema.
pub(crate) fn schema() -> Schema {
    Schema::parse(EXAMPLE).expect("it can be read")
}
