//! What holds for all secrets, streams and chunks.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Masker, Patterns, spellings};

/// Masks a stream that comes in chunks of these lengths, with a pause behind each where asked.
fn mask(patterns: &Patterns, stream: &[u8], chunks: &[usize], pauses: bool) -> Vec<u8> {
    let mut masker = Masker::new(patterns);
    let mut out = Vec::new();
    let mut rest = stream;
    for &length in chunks.iter().cycle() {
        let (chunk, behind) = rest.split_at(length.min(rest.len()));
        masker.push(chunk, &mut out);
        if pauses {
            masker.pause(&mut out);
        }
        rest = behind;
        if rest.is_empty() {
            break;
        }
    }
    masker.finish(&mut out);
    out
}

fn patterns(secrets: &[Vec<u8>]) -> Patterns {
    const NAMES: [&str; 6] = ["0", "1", "2", "3", "4", "5"];
    Patterns::from_values(NAMES.into_iter().zip(secrets.iter().map(Vec::as_slice)))
}

/// The stream with every byte of every spelling of every secret taken out, found the slow way.
fn without_secrets(secrets: &[Vec<u8>], stream: &[u8]) -> Vec<u8> {
    let mut is_secret = vec![false; stream.len()];
    for spelling in secrets.iter().flat_map(|secret| spellings::of(secret)) {
        for (at, window) in stream.windows(spelling.len()).enumerate() {
            if window == spelling {
                is_secret[at..at + spelling.len()].fill(true);
            }
        }
    }
    stream.iter().zip(is_secret).filter(|(_, is_secret)| !is_secret).map(|(byte, _)| *byte).collect()
}

/// The output without its masks. Streams of these laws hold no brackets of their own.
fn without_masks(out: &[u8]) -> Vec<u8> {
    let mut is_mask = false;
    out.iter()
        .copied()
        .filter(|byte| {
            let keeps = !is_mask && *byte != b'[';
            is_mask = (is_mask || *byte == b'[') && *byte != b']';
            keeps
        })
        .collect()
}

/// Secrets of few letters, so that they overlap and hold one another.
fn secrets() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let few = vec(prop::sample::select(b"ab:/\"\n@ ".to_vec()), 6..14);
    let bytes = vec(any::<u8>(), 6..40);
    vec(prop_oneof![3 => few, 1 => bytes], 1..6)
}

/// Streams of secrets, whole and in pieces, in all spellings, among other bytes.
fn stream(secrets: Vec<Vec<u8>>) -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<u8>)> {
    let all: Vec<Vec<u8>> = secrets.iter().flat_map(|secret| spellings::of(secret)).collect();
    let piece =
        (prop::sample::select(all), any::<prop::sample::Index>(), 0..3).prop_map(|(text, at, how)| {
            let (head, tail) = text.split_at(at.index(text.len()));
            match how {
                0 => text,
                1 => head.to_vec(),
                _ => tail.to_vec(),
            }
        });
    let noise = vec(prop::sample::select(b"abcQ=:/\"\n@ %\xff".to_vec()), 0..8);
    let brackets = |byte: &u8| !matches!(byte, b'[' | b']');
    vec(prop_oneof![2 => piece, 1 => noise], 0..12)
        .prop_map(move |pieces| (secrets.clone(), pieces.concat().into_iter().filter(brackets).collect()))
}

proptest! {
    #[test]
    fn nothing_of_a_secret_gets_through_and_nothing_else_is_lost(
        (secrets, stream) in secrets().prop_flat_map(stream),
        chunks in vec(1_usize..20, 1..8),
    ) {
        let masked = mask(&patterns(&secrets), &stream, &chunks, false);
        prop_assert_eq!(without_masks(&masked), without_secrets(&secrets, &stream));
    }

    #[test]
    fn chunks_make_no_difference(
        (secrets, stream) in secrets().prop_flat_map(stream),
        chunks in vec(1_usize..20, 1..8),
    ) {
        let patterns = patterns(&secrets);
        let whole = mask(&patterns, &stream, &[usize::MAX], false);
        prop_assert_eq!(mask(&patterns, &stream, &chunks, false), whole);
    }

    #[test]
    fn pauses_let_at_most_three_bytes_of_a_secret_out(
        secret in vec(prop::sample::select(b"abcdef".to_vec()), 8..20),
        chunks in vec(1_usize..6, 1..8),
    ) {
        let patterns = patterns(std::slice::from_ref(&secret));
        let masked = mask(&patterns, &secret, &chunks, true);
        prop_assert!(masked.ends_with(b"[0]"), "the rest is masked all the same");
        prop_assert!(masked.len() <= 3 + b"[0]".len());
    }

    #[test]
    fn base64_of_a_text_shows_no_secret_in_it(
        before in vec(any::<u8>(), 0..10),
        secret in vec(any::<u8>(), 9..40),
        behind in vec(any::<u8>(), 0..10),
    ) {
        use super::spellings::base64_of;
        let text = base64_of(&[&before[..], &secret, &behind].concat());
        let masked = mask(&patterns(std::slice::from_ref(&secret)), &text, &[7], false);
        prop_assert!(masked.windows(3).any(|window| window == b"[0]"));
        // Digits that the neighbours share with the secret may stay, two at either side.
        let most = base64_of(&before).len() + base64_of(&behind).len() + 4 + 3;
        prop_assert!(masked.len() <= most, "{} of at most {}", masked.len(), most);
    }
}

proptest! {
    #[test]
    fn an_app_password_is_masked_with_its_blanks_and_without(
        groups in vec("[a-z]{4}", 4..5),
        has_blanks in any::<bool>(),
        chunks in vec(1_usize..9, 1..8),
    ) {
        let forms = [groups.concat(), groups.join(" ")];
        let secret = forms[usize::from(has_blanks)].clone().into_bytes();
        let patterns = patterns(std::slice::from_ref(&secret));
        for form in &forms {
            prop_assert_eq!(mask(&patterns, form.as_bytes(), &chunks, false), b"[0]");
        }
    }
}

#[test]
fn the_longest_secret_wins_and_overlaps_leave_no_rest() {
    let secrets: Vec<Vec<u8>> = ["hunter2", "hunter2-and-the-rest", "and-the-rest-of-it"]
        .iter()
        .map(|s| s.as_bytes().to_vec())
        .collect();
    let patterns = patterns(&secrets);
    let show = |text: &str| String::from_utf8(mask(&patterns, text.as_bytes(), &[5], false)).unwrap();
    assert_eq!(show("a hunter2 b"), "a [0] b");
    assert_eq!(show("a hunter2-and-the-rest b"), "a [1] b");
    assert_eq!(show("a hunter2-and-the-rest-of-it b"), "a [1][2] b");
    assert_eq!(show("a hunter2-and-the-"), "a [0]-and-the-");
}

#[test]
fn what_is_held_back_is_never_longer_than_the_longest_spelling() {
    let secret = b"abcabcabcabc".to_vec();
    let patterns = patterns(std::slice::from_ref(&secret));
    let longest = spellings::of(&secret).iter().map(Vec::len).max().unwrap();
    let mut masker = Masker::new(&patterns);
    let mut out = Vec::new();
    for byte in b"abc".iter().cycle().take(9_999) {
        masker.push(&[*byte], &mut out);
        assert!(masker.held() < longest);
    }
    masker.finish(&mut out);
    assert_eq!(out, b"[0]");
}
