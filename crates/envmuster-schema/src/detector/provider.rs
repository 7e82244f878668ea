//! The formats of keys that providers mark with a prefix, as prefix, length and character set.

use super::degenerate::is_degenerate;
use super::randomness::{is_random_hex, random_residue};
use super::weak;
use super::words::make_up_half;
use crate::search::Needles;

/// What a text of a provider's format is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// A key to be kept secret.
    Secret,
    /// A key that is public by design, or an identifier.
    Public,
    /// The format, filled with a stand-in.
    Stub,
}

/// Reads the text as a provider's key; `None` where no format fits.
pub(super) fn provider_key(text: &str) -> Option<Match> {
    let (format, body) = alike(text).find_map(|format| {
        let body = text.strip_prefix(format.prefix)?;
        (format.min <= body.len() && body.len() <= format.max && body.bytes().all(format.charset))
            .then_some((format, body))
    })?;
    let worded =
        make_up_half(body) && !is_random_hex(body) || weak::has_marker(body) && random_residue(body) < 12;
    Some(if is_degenerate(body) || worded {
        Match::Stub
    } else if format.public {
        Match::Public
    } else {
        Match::Secret
    })
}

/// Whether the text is a prefix with hardly anything behind it: `sk-`, `AIza...`, `ghp_xxx`.
pub(super) fn is_stub(text: &str) -> bool {
    alike(text).any(|format| {
        format.prefix.len() >= 3
            && text
                .strip_prefix(format.prefix)
                .is_some_and(|body| body.len() <= 4 || (body.len() < 8 && is_degenerate(body)))
    })
}

/// The formats with whose prefix the text begins, letter case aside.
fn alike(text: &str) -> impl Iterator<Item = &'static Format> {
    STARTS.that_begin(text).filter_map(|nth| FORMATS.get(nth))
}

struct Format {
    prefix: &'static str,
    min: usize,
    max: usize,
    charset: fn(u8) -> bool,
    public: bool,
}

const fn secret(prefix: &'static str, min: usize, max: usize, charset: fn(u8) -> bool) -> Format {
    Format { prefix, min, max, charset, public: false }
}

const fn public(prefix: &'static str, min: usize, max: usize, charset: fn(u8) -> bool) -> Format {
    Format { prefix, min, max, charset, public: true }
}

fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

fn alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

fn hex(byte: u8) -> bool {
    byte.is_ascii_hexdigit()
}

fn upper(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

fn token(byte: u8) -> bool {
    word(byte) || matches!(byte, b'.' | b'+' | b'/' | b'=' | b'~' | b'|')
}

static STARTS: Needles = Needles::new(&PREFIXES);

const PREFIXES: [&str; FORMATS.len()] = prefixes();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn prefixes() -> [&'static str; FORMATS.len()] {
    let mut prefixes = [""; FORMATS.len()];
    let mut nth = 0;
    while nth < FORMATS.len() {
        prefixes[nth] = FORMATS[nth].prefix;
        nth += 1;
    }
    prefixes
}

/// The more special prefix first.
static FORMATS: &[Format] = &[
    secret("sk-ant-", 80, 200, word),
    secret("sk-or-v1-", 64, 64, hex),
    secret("sk-lf-", 36, 36, word),
    public("pk-lf-", 36, 36, word),
    secret("sk-proj-", 40, 250, word),
    secret("sk-svcacct-", 40, 250, word),
    secret("sk-admin-", 40, 250, word),
    secret("sk-", 20, 200, word),
    secret("sk_live_", 16, 250, word),
    secret("sk_test_", 16, 250, word),
    secret("rk_live_", 16, 250, word),
    secret("rk_test_", 16, 250, word),
    public("pk_live_", 16, 250, word),
    public("pk_test_", 16, 250, word),
    secret("sk_", 32, 64, alphanumeric),
    secret("whsec_", 20, 100, token),
    secret("rzp_live_", 14, 40, alphanumeric),
    secret("AIza", 35, 35, word),
    secret("AQ.", 40, 80, word),
    secret("GOCSPX-", 24, 40, word),
    secret("ya29.", 20, 400, token),
    secret("1//", 40, 200, word),
    public("6L", 38, 38, word),
    secret("gsk_", 40, 60, alphanumeric),
    secret("tgp_v1_", 40, 50, word),
    secret("hf_", 30, 40, alphanumeric),
    secret("api_org_", 34, 34, alphanumeric),
    secret("r8_", 36, 40, word),
    secret("pplx-", 40, 60, alphanumeric),
    secret("xai-", 60, 130, word),
    secret("pa-", 40, 46, word),
    secret("fw_", 20, 40, alphanumeric),
    secret("csk-", 40, 60, alphanumeric),
    secret("nvapi-", 50, 80, word),
    secret("tvly-", 24, 60, word),
    secret("lsv2_", 40, 60, word),
    secret("ls__", 32, 32, hex),
    secret("pcsk_", 60, 80, word),
    secret("sb_secret_", 28, 40, word),
    public("sb_publishable_", 28, 40, word),
    secret("sbp_", 40, 60, word),
    secret("npg_", 12, 20, alphanumeric),
    public("AC", 32, 32, hex),
    secret("SK", 32, 32, hex),
    public("MG", 32, 32, hex),
    public("VA", 32, 32, hex),
    secret("KEY", 50, 60, word),
    secret("SG.", 60, 70, token),
    secret("key-", 32, 32, hex),
    secret("re_", 24, 40, word),
    secret("xkeysib-", 70, 90, word),
    secret("AKIA", 16, 16, upper),
    secret("ASIA", 16, 16, upper),
    secret("ABSK", 100, 280, token),
    secret("ghp_", 36, 255, alphanumeric),
    secret("gho_", 36, 255, alphanumeric),
    secret("ghu_", 36, 255, alphanumeric),
    secret("ghs_", 36, 255, alphanumeric),
    secret("ghr_", 36, 255, alphanumeric),
    secret("github_pat_", 60, 100, word),
    secret("glpat-", 20, 320, token),
    secret("npm_", 36, 36, alphanumeric),
    secret("pypi-", 50, 1000, word),
    secret("cfut_", 40, 60, alphanumeric),
    secret("cfat_", 40, 60, alphanumeric),
    secret("dop_v1_", 64, 64, hex),
    secret("doo_v1_", 64, 64, hex),
    secret("rnd_", 28, 28, alphanumeric),
    secret("xoxb-", 20, 200, word),
    secret("xoxp-", 20, 200, word),
    secret("xoxa-", 20, 200, word),
    secret("xoxe-", 20, 200, word),
    secret("xapp-", 20, 200, word),
    secret("https://hooks.slack.com/services/", 40, 60, token),
    secret("https://hooks.slack.com/workflows/", 40, 80, token),
    secret("https://hooks.slack.com/triggers/", 40, 80, token),
    secret("https://discord.com/api/webhooks/", 70, 110, token),
    secret("https://discordapp.com/api/webhooks/", 70, 110, token),
    secret("sntryu_", 64, 64, hex),
    secret("sntrys_", 100, 500, token),
    public("phc_", 38, 52, word),
    secret("phx_", 38, 52, word),
    secret("ntn_", 40, 60, alphanumeric),
    secret("secret_", 43, 43, alphanumeric),
    public("sub-c-", 36, 36, word),
    secret("sec-c-", 40, 60, token),
    secret("dp.pt.", 36, 60, token),
    secret("dp.st.", 36, 80, token),
    secret("hvs.", 24, 120, word),
    secret("hvb.", 24, 300, word),
    secret("lin_api_", 32, 50, alphanumeric),
    secret("shpat_", 32, 32, hex),
    secret("shpss_", 32, 32, hex),
    secret("EAAG", 60, 300, alphanumeric),
    secret("base64:", 40, 100, token),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_and_a_drawn_body_make_a_key() {
        let body = "Zk8vQ2mXw7Rt0LpY5nHc3JdB9sGfA1uEiTo6";
        assert!(provider_key(&format!("ghp_{body}")) == Some(Match::Secret));
        assert!(provider_key(&format!("pk_live_{body}")) == Some(Match::Public));
    }

    #[test]
    fn stand_ins_in_a_format_are_stubs() {
        for text in [
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "sk_live_your_stripe_secret_key",
            "AIzaSyYourGoogleApiKeyGoesHere000000000",
        ] {
            assert!(provider_key(text) == Some(Match::Stub), "{text}");
        }
        assert!(is_stub("sk-") && is_stub("ghp_xxx") && !is_stub("re_union") && !is_stub("plain"));
    }
}
