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
    /// A key that is a secret unless the name of its variable says that browsers get to see it.
    ByName,
    /// The format, filled with a stand-in.
    Stub,
}

/// Reads the text as a provider's key; `None` where no format fits.
pub(super) fn provider_key(text: &str) -> Option<Match> {
    if is_bot_token(text) || is_discord_token(text) {
        return Some(Match::Secret);
    }
    let (body, format) = alike(text).find(|(body, format)| format.fits(body))?;
    let worded =
        make_up_half(body) && !is_random_hex(body) || weak::has_marker(body) && random_residue(body) < 12;
    Some(if is_degenerate(body) || worded {
        Match::Stub
    } else {
        match format.class {
            Class::Secret => Match::Secret,
            Class::Public => Match::Public,
            Class::ByName => Match::ByName,
        }
    })
}

/// Whether the text is the token of a [Telegram] bot: its number, and 35 characters of which the first are
/// always the same.
///
/// [Telegram]: https://core.telegram.org/bots/api#authorizing-your-bot
fn is_bot_token(text: &str) -> bool {
    (44..=46).contains(&text.len())
        && text.split_once(":AA").is_some_and(|(number, key)| {
            key.len() == 33
                && number.bytes().all(|b| b.is_ascii_digit())
                && key.bytes().all(|byte| Word.has(byte))
                && !is_degenerate(number)
                && !is_degenerate(key)
        })
}

/// Whether the text is the token of a [Discord] bot: its number in base64, a time and a signature.
///
/// [Discord]: https://discord.com/developers/docs/reference#authentication
fn is_discord_token(text: &str) -> bool {
    if !(58..=74).contains(&text.len()) || !text.starts_with(['M', 'N', 'O']) {
        return false;
    }
    let mut parts = text.split('.');
    let [number, time, signature] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let has_lengths =
        (24..=28).contains(&number.len()) && time.len() == 6 && (27..=38).contains(&signature.len());
    has_lengths
        && parts.next().is_none()
        && text.bytes().all(|byte| Word.has(byte) || byte == b'.')
        && !is_degenerate(number)
        && !is_degenerate(signature)
        && !make_up_half(signature)
}

/// Whether the text is a prefix with hardly anything behind it: `sk-`, `AIza...`, `ghp_xxx`.
pub(super) fn is_stub(text: &str) -> bool {
    alike(text).any(|(body, format)| {
        text.len() - body.len() >= 3
            && (body.len() <= 4 || (body.len() < usize::from(format.min) && is_degenerate(body)))
    })
}

/// What stands behind the prefix of each format that the text begins with.
fn alike(text: &str) -> impl Iterator<Item = (&str, Body)> {
    STARTS.that_begin(text).filter_map(|nth| {
        let body = text.strip_prefix(PREFIXES.get(nth)?)?;
        Some((body, *BODIES.get(nth)?))
    })
}

/// What may stand behind a format's prefix.
#[derive(Clone, Copy)]
struct Body {
    /// How long it may be.
    min: u16,
    max: u16,
    letters: Letters,
    class: Class,
}

impl Body {
    fn fits(self, body: &str) -> bool {
        (usize::from(self.min)..=usize::from(self.max)).contains(&body.len())
            && body.bytes().all(|byte| self.letters.has(byte))
    }
}

/// What a key of a format is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Secret,
    Public,
    /// One that providers give for programs in browsers, too: the variable's name tells.
    ByName,
}

/// The characters of a key behind its prefix.
#[derive(Clone, Copy)]
enum Letters {
    Upper,
    Hex,
    Alphanumeric,
    Word,
    Token,
}

use Letters::{Alphanumeric, Hex, Token, Upper, Word};

impl Letters {
    fn has(self, byte: u8) -> bool {
        match self {
            Upper => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Hex => byte.is_ascii_hexdigit(),
            Alphanumeric => byte.is_ascii_alphanumeric(),
            Word => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Token => Word.has(byte) || matches!(byte, b'.' | b'+' | b'/' | b'=' | b'~' | b'|'),
        }
    }
}

const fn secret(prefix: &'static str, min: u16, max: u16, letters: Letters) -> (&'static str, Body) {
    (prefix, Body { min, max, letters, class: Class::Secret })
}

const fn public(prefix: &'static str, min: u16, max: u16, letters: Letters) -> (&'static str, Body) {
    (prefix, Body { min, max, letters, class: Class::Public })
}

const fn by_name(prefix: &'static str, min: u16, max: u16, letters: Letters) -> (&'static str, Body) {
    (prefix, Body { min, max, letters, class: Class::ByName })
}

static STARTS: Needles = Needles::new(&PREFIXES);

static PREFIXES: [&str; FORMATS.len()] = prefixes();
static BODIES: [Body; FORMATS.len()] = bodies();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn prefixes() -> [&'static str; FORMATS.len()] {
    let mut prefixes = [""; FORMATS.len()];
    let mut nth = 0;
    while nth < FORMATS.len() {
        prefixes[nth] = FORMATS[nth].0;
        nth += 1;
    }
    prefixes
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn bodies() -> [Body; FORMATS.len()] {
    let mut bodies = [FORMATS[0].1; FORMATS.len()];
    let mut nth = 0;
    while nth < FORMATS.len() {
        bodies[nth] = FORMATS[nth].1;
        nth += 1;
    }
    bodies
}

/// The more special prefix first.
const FORMATS: &[(&str, Body)] = &[
    secret("sk-ant-", 80, 200, Word),
    secret("sk-or-v1-", 64, 64, Hex),
    secret("sk-lf-", 36, 36, Word),
    public("pk.eyJ", 60, 300, Token),
    secret("sk.eyJ", 60, 300, Token),
    public("pk-lf-", 36, 36, Word),
    secret("sk-proj-", 40, 250, Word),
    secret("sk-svcacct-", 40, 250, Word),
    secret("sk-admin-", 40, 250, Word),
    secret("sk-", 20, 200, Word),
    secret("sk_live_", 16, 250, Word),
    secret("sk_test_", 16, 250, Word),
    secret("rk_live_", 16, 250, Word),
    secret("rk_test_", 16, 250, Word),
    public("pk_live_", 16, 250, Word),
    public("pk_test_", 16, 250, Word),
    secret("sk_", 32, 64, Alphanumeric),
    secret("whsec_", 20, 100, Token),
    secret("rzp_live_", 14, 40, Alphanumeric),
    by_name("AIza", 35, 35, Word),
    secret("AQ.", 40, 80, Word),
    secret("GOCSPX-", 24, 40, Word),
    secret("ya29.", 20, 400, Token),
    secret("1//", 40, 200, Word),
    secret("gsk_", 40, 60, Alphanumeric),
    secret("tgp_v1_", 40, 50, Word),
    secret("hcaik_", 58, 58, Alphanumeric),
    secret("hf_", 30, 40, Alphanumeric),
    secret("api_org_", 34, 34, Alphanumeric),
    secret("r8_", 36, 40, Word),
    secret("pplx-", 40, 60, Alphanumeric),
    secret("xai-", 60, 130, Word),
    secret("pa-", 40, 46, Word),
    secret("fw_", 20, 40, Alphanumeric),
    secret("csk-", 40, 60, Alphanumeric),
    secret("nvapi-", 50, 80, Word),
    secret("tvly-", 24, 60, Word),
    secret("lsv2_", 40, 60, Word),
    secret("ls__", 32, 32, Hex),
    secret("pcsk_", 60, 80, Word),
    secret("sb_secret_", 28, 40, Word),
    public("sb_publishable_", 28, 40, Word),
    secret("sbp_", 40, 60, Word),
    secret("npg_", 12, 20, Alphanumeric),
    public("AC", 32, 32, Hex),
    secret("SK", 32, 32, Hex),
    public("MG", 32, 32, Hex),
    public("VA", 32, 32, Hex),
    secret("KEY", 50, 60, Word),
    secret("SG.", 60, 70, Token),
    secret("key-", 32, 32, Hex),
    secret("re_", 24, 40, Word),
    secret("xkeysib-", 70, 90, Word),
    secret("AKIA", 16, 16, Upper),
    secret("ASIA", 16, 16, Upper),
    secret("ABSK", 100, 280, Token),
    secret("ghp_", 36, 255, Alphanumeric),
    secret("gho_", 36, 255, Alphanumeric),
    secret("ghu_", 36, 255, Alphanumeric),
    secret("ghs_", 36, 255, Alphanumeric),
    secret("ghr_", 36, 255, Alphanumeric),
    secret("github_pat_", 60, 100, Word),
    secret("glpat-", 20, 320, Token),
    secret("npm_", 36, 36, Alphanumeric),
    secret("pypi-", 50, 1000, Word),
    secret("cfut_", 40, 60, Alphanumeric),
    secret("cfat_", 40, 60, Alphanumeric),
    secret("dop_v1_", 64, 64, Hex),
    secret("doo_v1_", 64, 64, Hex),
    secret("rnd_", 28, 28, Alphanumeric),
    secret("xoxb-", 20, 200, Word),
    secret("xoxp-", 20, 200, Word),
    secret("xoxa-", 20, 200, Word),
    secret("xoxe-", 20, 200, Word),
    secret("xapp-", 20, 200, Word),
    secret("https://hooks.slack.com/services/", 40, 60, Token),
    secret("https://hooks.slack.com/workflows/", 40, 80, Token),
    secret("https://hooks.slack.com/triggers/", 40, 80, Token),
    secret("https://discord.com/api/webhooks/", 70, 110, Token),
    secret("https://discordapp.com/api/webhooks/", 70, 110, Token),
    secret("sntryu_", 64, 64, Hex),
    secret("sntrys_", 100, 500, Token),
    public("phc_", 38, 52, Word),
    secret("phx_", 38, 52, Word),
    secret("ntn_", 40, 60, Alphanumeric),
    secret("secret_", 43, 43, Alphanumeric),
    public("sub-c-", 36, 36, Word),
    secret("sec-c-", 40, 60, Token),
    secret("dp.pt.", 36, 60, Token),
    secret("dp.st.", 36, 80, Token),
    secret("hvs.", 24, 120, Word),
    secret("hvb.", 24, 300, Word),
    secret("lin_api_", 32, 50, Alphanumeric),
    secret("shpat_", 32, 32, Hex),
    secret("shpss_", 32, 32, Hex),
    secret("EAAG", 60, 300, Alphanumeric),
    secret("base64:", 40, 100, Token),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_and_a_drawn_body_make_a_key() {
        let body = "Zk8vQ2mXw7Rt0LpY5nHc3JdB9sGfA1uEiTo6";
        assert!(provider_key(&format!("ghp_{body}")) == Some(Match::Secret));
        assert!(provider_key(&format!("pk_live_{body}")) == Some(Match::Public));
        assert!(provider_key("7193048265:AAZk8vQ2mXw7Rt0LpY5nHc3JdB9sGfA1uEi") == Some(Match::Secret));
        assert!(provider_key("1234567890:AAZk8vQ2mXw7Rt0LpY5nHc3JdB9sGfA1uEi").is_none());
        let discord = |signature| provider_key(&format!("MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.{signature}"));
        assert!(discord("Zk8vQ2mXw7Rt0LpY5nHc3JdB9sG") == Some(Match::Secret));
        assert!(discord("your-discord-bot-token-here").is_none());
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
        assert!(
            is_stub("sk-")
                && is_stub("ghp_xxx")
                && is_stub("sk-proj-abc123def456")
                && !is_stub("re_union")
                && !is_stub("plain")
        );
    }
}
