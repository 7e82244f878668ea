//! What each loader makes of small files. `AMBIENT` is set in the process, `UNSET` is not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::disallowed_methods, reason = "the values are invented, and compared")]

use envmuster::Environment;
use envmuster::environment::loaders::{FaultKind, Loader, Reading};
use envmuster::secrecy::ExposeSecret;
use proptest::prelude::*;

/// What stands for a file that the loader refuses.
const REFUSED: &str = "refused";

fn read(loader: Loader, source: &[u8]) -> Reading {
    loader.read(source, &Environment::from([("AMBIENT", "from the process")]))
}

/// The entries as `NAME=value`, joined by `|`.
fn shown(loader: Loader, source: &str) -> String {
    let reading = read(loader, source.as_bytes());
    if reading.refused {
        return REFUSED.to_owned();
    }
    let pairs = reading.entries.iter();
    let pairs: Vec<String> = pairs
        .map(|entry| format!("{}={}", entry.name, String::from_utf8_lossy(entry.value.expose_secret())))
        .collect();
    pairs.join("|")
}

fn check(loader: Loader, cases: &[(&str, &str)]) {
    for (source, expected) in cases {
        assert_eq!(shown(loader, source), *expected, "{loader} reads {source:?}");
    }
}

#[test]
fn every_loader_reads_the_portable_core_alike() {
    for loader in Loader::ALL {
        check(
            *loader,
            &[
                ("", ""),
                ("# a note\n\nPORT=8010\n", "PORT=8010"),
                ("EMPTY=\nURL=https://example.org/a?b=c\n", "EMPTY=|URL=https://example.org/a?b=c"),
                ("WORD=\u{e9}t\u{e9}", "WORD=\u{e9}t\u{e9}"),
            ],
        );
    }
}

#[test]
fn dotenvy_is_strict_and_stops_names_at_an_underscore() {
    check(
        Loader::Dotenvy,
        &[
            ("export A = 'one two' # note\n", "A=one two"),
            ("A=one\\ two\nB=\"l1\nl2\"\n", "A=one two|B=l1\nl2"),
            ("A=1\nB=$A-${A}'$A'\n", "A=1|B=1-1$A"),
            ("MY=1\nB=$MY_NAME\n", "MY=1|B=1_NAME"),
            ("A=1\nA=2\n", "A=1"),
            ("\u{feff}A=1\n", "A=1"),
            ("A=one two\n", REFUSED),
            ("A=\"tab\\t\"\n", REFUSED),
            ("A=open ${A\n", REFUSED),
            ("A=1 ", REFUSED),
            ("A\n", REFUSED),
            ("A-B=1\n", REFUSED),
        ],
    );
}

#[test]
fn dotenvy_is_read_on_after_a_bad_line() {
    let reading = read(Loader::Dotenvy, b"A=1\nB=two words\nC=\"open\nD=4\nE=\\q\n");
    let faults: Vec<_> = reading.faults.iter().map(|fault| (fault.line, fault.kind)).collect();
    assert_eq!(
        faults,
        [(2, FaultKind::TextAfterValue), (3, FaultKind::QuoteNotClosed), (5, FaultKind::UnknownEscape)]
    );
    let entries: Vec<_> = reading.entries.iter().map(|entry| (entry.name.as_str(), entry.line)).collect();
    assert_eq!(entries, [("A", 1), ("D", 4)]);
}

#[test]
fn uv_drops_everything_after_a_bad_line() {
    check(Loader::Uv, &[("A=1\nB=two words\nC=3\n", "A=1"), ("\u{feff}A=1\n", "")]);
    assert!(read(Loader::Uv, b"A\n").faults.iter().any(|fault| fault.kind == FaultKind::RestDropped));
}

#[test]
fn python_dotenv_expands_braces_everywhere_and_drops_bad_lines() {
    check(
        Loader::PythonDotenv,
        &[
            ("A=one two # note\nB=c#d\n", "A=one two|B=c#d"),
            ("A= # note\nB=#d\n", "A=|B=#d"),
            ("A='${AMBIENT}'\nB=$A\n", "A=from the process|B=$A"),
            ("A=${UNSET:-x y}-${UNSET}\n", "A=x y-"),
            ("A=1\nA\nB=${A}\n", "B="),
            ("A=\"it\\'s\\tx\\q\"\nB='a\\'b\\n'\n", "A=it's\tx\\q|B=a'b\\n"),
            ("A=\"open\nB=2\n", "B=2"),
            ("A=\"x\" y\nB=2\n", "B=2"),
            ("'A B'=1\r\nC=2\r\n", "A B=1|C=2"),
        ],
    );
    assert!(read(Loader::PythonDotenv, b"A=\xff\n").refused);
}

#[test]
fn django_environ_reads_lines_and_keeps_comments() {
    check(
        Loader::DjangoEnviron,
        &[
            ("export A='x' \nB=\"a\\tb\\\"c\"\n", "A='x' |B=a\\tb\"c"),
            (" A=1\nB = 2\nC=3 # note\n", "C=3 # note"),
            ("A=1\u{2028}B=2\n", "A=1|B=2"),
            ("A=a\0b\n", REFUSED),
        ],
    );
}

#[test]
fn python_decouple_takes_everything_before_the_equals_sign_for_a_name() {
    check(
        Loader::PythonDecouple,
        &[("export A = \"x # y\" \nB\n", "export A=x # y"), ("A='\nB='it''s'\n", "A='|B=it''s")],
    );
}

#[test]
fn npm_dotenv_cuts_at_a_hash_and_reads_across_lines() {
    check(
        Loader::Dotenv,
        &[
            ("A=one#two\nB='x # y' # z\n", "A=one|B=x # y"),
            ("A=\n\"next line\"\nB: 2\n", "A=next line|B=2"),
            ("A=\"a\\nb\\\"c\"\nB='a\\nb'\n", "A=a\nb\\\"c|B=a\\nb"),
            ("A=\"x\"y\nB=\"open\n", "A=\"x\"y|B=\"open"),
            ("A=`b`\r\n\u{a0}C = d\u{feff}\r\n", "A=b|C=d"),
            ("A='$B ${C}'\n__proto__=1\n", "A=$B ${C}"),
        ],
    );
}

#[test]
fn dotenv_expand_lets_the_process_go_first() {
    check(
        Loader::DotenvExpand,
        &[
            ("A=1\nB='$A'\nC=\\$A\n", "A=1|B=1|C=$A"),
            ("A=$AMBIENT\nB=${UNSET:-${AMBIENT}}\n", "A=from the process|B=from the process"),
            ("A=1\nB=${A:+yes}${UNSET+no}\n", "A=1|B=yes"),
            ("A=$B\nB=2\n", "A=|B=2"),
            ("A=$$B\n", "A=$"),
        ],
    );
}

#[test]
fn next_looks_ahead_and_fails_on_a_circle() {
    check(
        Loader::Next,
        &[
            ("A=$B\nB=2\n", "A=2|B=2"),
            ("A=${UNSET:-x}\\$B\n", "A=x$B"),
            ("A=${A}\n", REFUSED),
            ("A=$B\nB=$A\n", REFUSED),
        ],
    );
}

#[test]
fn node_takes_the_next_line_where_only_spaces_follow() {
    check(
        Loader::Node,
        &[
            ("A=  \nB=2\n", "A=B=2"),
            ("export A=\"a\\nb\" c\nD='e#f'#g\n", "A=a\nb|D=e#f"),
            ("A=it's # x\nB\n", "A=it's"),
            ("A=\"open\nB=2\n1=x\n", "A=\"open|B=2"),
            ("A=a\0b\n", "A=a"),
        ],
    );
}

#[test]
fn deno_takes_the_first_of_two_and_the_last_quote() {
    check(
        Loader::Deno,
        &[
            ("A=1\nA=2\nB=$A\n", "A=1|B=2"),
            ("A=\"say \"hi\"\" # x\n", "A=say \"hi\""),
            ("A='$B'\nC=\\$B${AMBIENT}\n", "A=$B|C=$Bfrom the process"),
            ("A=1\nB=a\0b\nC=3\n", "A=1"),
        ],
    );
}

#[test]
fn bun_drops_what_follows_a_quote() {
    check(
        Loader::Bun,
        &[
            ("A=\"x\" y\nB='it\\'s'\n", "A=x|B=it\\'s"),
            ("A='$B'\nB=${UNSET:-${AMBIENT}}!\n", "A=${UNSET:-${AMBIENT}}!|B=from the process!"),
            ("A-B=1\nC D=2\nexport E : 3\n", "A-B=1|E=3"),
            ("A=$\nB=\\$A\n", "A=$|B=$A"),
        ],
    );
}

#[test]
fn the_shell_reads_words_and_runs_nothing() {
    check(
        Loader::Shell,
        &[
            ("A='it'\\''s' B=\"\\$x\\q\"\n", "A=it's|B=$x\\q"),
            ("export A=1 C=$'\\x41\\n' # note\n", "A=1|C=A\n"),
            ("A=1\nB=${A:+yes}${UNSET:-no}${#A}\n", "A=1|B=yesno1"),
            ("A=x\nA+=y\nB=${C:=z}$C\n", "A=xy|C=z|B=zz"),
            ("A=a\\\nb\nB=one;C=two\n", "A=ab|B=one|C=two"),
            ("A=1\r\n", "A=1\r"),
            ("A=one two\n", REFUSED),
            ("A = 1\n", REFUSED),
            ("A=$(id)\n", REFUSED),
            ("A=`id`\n", REFUSED),
            ("UID=0\n", REFUSED),
            ("A=(1 2)\nB=a(b\n", REFUSED),
            ("A=it's\n", REFUSED),
            ("A=${UNSET:?must be set}\n", REFUSED),
        ],
    );
}

#[test]
fn systemd_keeps_comments_and_joins_lines() {
    check(
        Loader::Systemd,
        &[
            ("A=1 # note\nB=\"x\" # y\n", "A=1 # note|B=x# y"),
            ("A=a\\\nb\n# note \\\nB=2\nC=3\n", "A=ab|C=3"),
            ("export A=1\n1A=2\nB='x'\n; note\n", "B=x"),
            ("A=\"a\\nb\\$c\"\nB=c\\d\n", "A=a\\nb$c|B=cd"),
            ("A=\"open\nB=2\n", "A=open\nB=2\n"),
            ("A=a\0b\n", REFUSED),
        ],
    );
}

#[test]
fn docker_and_kubectl_keep_values_as_they_stand() {
    for loader in [Loader::Docker, Loader::Kubectl] {
        check(
            loader,
            &[
                ("A=\"x\" # y \n  B=2\r\n", "A=\"x\" # y |B=2"),
                ("AMBIENT\n", "AMBIENT=from the process"),
                ("A = 1\n", REFUSED),
            ],
        );
    }
    check(Loader::Docker, &[("UNSET\n1A=x\nA=1\nA=2\n", "1A=x|A=2"), ("=x\n", REFUSED)]);
    check(Loader::Kubectl, &[("UNSET\n", "UNSET="), ("A=1\nA=2\n", REFUSED), ("1A=x\n", REFUSED)]);
    let long = format!("A=1\nB={}\nC=3\n", "x".repeat(70_000));
    assert_eq!(shown(Loader::Docker, &long), REFUSED);
    assert_eq!(shown(Loader::Kubectl, &long), "A=1");
}

#[test]
fn compose_doubles_dollars_and_knows_operators() {
    check(
        Loader::Compose,
        &[
            ("A=a$$b\nB='$A'\nC=\"\\$A\\tx\"\n", "A=a$b|B=$A|C=$A\tx"),
            ("A: yaml\nAMBIENT\nUNSET\n", "A=yaml|AMBIENT=from the process"),
            ("A=${UNSET:-a${AMBIENT}b}-${AMBIENT:+set}\n", "A=afrom the processb-set"),
            ("A=# x\nB=c #d\n", "A=# x|B=c"),
            ("A=\"\\0101\\018\"\n", "A=A\\18"),
            ("A=${UNSET:?must be set}\n", REFUSED),
            ("A=${a.b}\n", REFUSED),
            ("A B=1\n", REFUSED),
            ("A=\"open\n", REFUSED),
        ],
    );
}

#[test]
fn godotenv_expands_capitals_of_the_file_alone() {
    check(
        Loader::Godotenv,
        &[
            ("X=1\nx=2\nA=$X$x${AMBIENT}\n", "X=1|x=2|A=1$x"),
            ("A=\"a\\nb\\\"c\"\nB='a\\'\n", REFUSED),
            ("A=\"a\\nb\\tc\\$\"\nB=x # y # z\n", "A=a\nbtc$|B=x # y"),
            ("A\nB=2\n", REFUSED),
        ],
    );
}

#[test]
fn ruby_dotenv_keeps_escaped_newlines_and_tells_of_commands() {
    check(
        Loader::RubyDotenv,
        &[
            ("A\nB=\"a\\nb\\q\"\n", "A=|B=a\\nbq"),
            ("DOTENV_LINEBREAK_MODE=legacy\nA=\"a\\nb\"\n", "DOTENV_LINEBREAK_MODE=legacy|A=a\nb"),
            ("A=$AMBIENT\nB='$A'\nC=\\$A$$\n", "A=from the process|B=$A|C=$A$$"),
            ("A=1\nexport A\n", "A=1"),
            ("export UNSET\n", REFUSED),
        ],
    );
    let reading = read(Loader::RubyDotenv, b"A=$(id)\n");
    assert_eq!(reading.faults.first().map(|fault| fault.kind), Some(FaultKind::CommandSubstitution));
}

#[test]
fn a_value_that_doubles_with_each_line_is_refused_before_it_is_large() {
    let doubling: Vec<String> = (1..64).map(|n| format!("N{n}=${{N{}}}${{N{}}}\n", n - 1, n - 1)).collect();
    let source = format!("N0=0123456789\n{}", doubling.concat());
    for loader in Loader::ALL {
        let reading = read(*loader, source.as_bytes());
        let size: usize = reading.entries.iter().map(|entry| entry.value.expose_secret().len()).sum();
        assert!(size <= 4 << 20, "{loader} built {size} bytes");
    }
    assert!(read(Loader::Dotenvy, source.as_bytes()).refused);
}

#[test]
fn a_loader_is_found_by_its_name() {
    for loader in Loader::ALL {
        assert_eq!(Loader::from_name(loader.name()), Some(*loader));
    }
    assert_eq!(Loader::from_name("environs"), Some(Loader::PythonDotenv));
    assert_eq!(Loader::from_name("starlette"), Some(Loader::PythonDecouple));
    assert_eq!(Loader::from_name("dotnet"), None);
}

#[test]
fn no_fault_shows_a_byte_of_a_value() {
    for loader in Loader::ALL {
        let reading = read(*loader, b"A=two hunter2-S3cr3t words\nB=\"hunter2-S3cr3t\n");
        assert!(!format!("{reading:?}").contains("hunter2"), "{loader}");
    }
}

/// Text that is dense in what loaders stumble over.
fn tangled() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[A-C]=",
        "[a-z ]{1,3}",
        "export ",
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        "[\"'`\\\\#$ ]",
        "\\$\\{?[A-C]:?[-+?=]?",
        "[{}()|&;<>~:]",
        "[\u{a0}\u{85}\u{2028}\u{feff}\u{e9}\0]",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_make_a_loader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for loader in Loader::ALL {
            read(*loader, &bytes);
        }
    }

    #[test]
    fn no_tangled_text_makes_a_loader_panic(source in tangled()) {
        for loader in Loader::ALL {
            read(*loader, source.as_bytes());
        }
    }

    /// Names are set once each, for the crate's iterator takes the last of two and its `load` the first.
    #[test]
    fn our_dotenvy_is_the_crate(values in proptest::collection::vec(
        "( ?['\"]?[a-z$ #\\\\{}é\t-]{0,6}(\\$\\{?N[0-3]\\}?)?['\"]?){0,3}", 0..6,
    )) {
        let lines = values.iter().enumerate().map(|(n, value)| format!("N{n}={value}\n"));
        let source: String = lines.collect();
        let ours = read(Loader::Dotenvy, source.as_bytes());
        // After a quote that never closes the crate drops the rest of the file.
        if ours.faults.iter().all(|fault| fault.kind != FaultKind::QuoteNotClosed) {
            let theirs: Vec<_> = dotenvy::from_read_iter(source.as_bytes()).collect();
            let errors = theirs.iter().filter(|item| item.is_err()).count();
            let theirs: Vec<_> =
                theirs.into_iter().flatten().map(|(name, value)| (name, value.into_bytes())).collect();
            let entries = ours.entries.iter();
            let pairs: Vec<_> =
                entries.map(|entry| (entry.name.clone(), entry.value.expose_secret().to_vec())).collect();
            prop_assert_eq!(pairs, theirs);
            prop_assert_eq!(ours.faults.len(), errors);
            prop_assert_eq!(ours.refused, errors > 0);
        }
    }
}
