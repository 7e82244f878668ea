//! What decorators come to, on whole files, and the laws of reading them.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::kind::Kind;
use crate::report::Severity;
use crate::schema::Condition;
use crate::syntax::{Dialect, Document};

fn decorators(source: &str) -> Decorators {
    let document = Document::parse(source.as_bytes());
    read(&document, &document.line_index(), &Arc::from(".env.example"))
}

/// What is said about the only variable.
fn facts(comment: &str) -> Facts {
    let mut read = decorators(&format!("{comment}\nNAME=\n"));
    read.variables.pop_first().map(|(_, facts)| facts).unwrap_or_default()
}

fn rules(source: &str) -> Vec<&'static str> {
    decorators(source).findings.iter().map(|finding| finding.rule).collect()
}

fn kind(comment: &str) -> Option<Kind> {
    facts(comment).kind.map(|kind| kind.value)
}

fn need(comment: &str) -> Option<Need> {
    facts(comment).required.map(|need| need.value)
}

#[test]
fn requirement_may_depend_on_the_environment_or_another_variable() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(need("# @required"), Some(Need::Always));
    assert_eq!(need("# @required=false"), Some(Need::Never));
    assert_eq!(need("# @optional"), Some(Need::Never));
    assert_eq!(
        need("# @required=forEnv(staging, production)"),
        Some(Need::In(names(&["staging", "production"])))
    );
    assert_eq!(need("# @optional=forEnv(test)"), Some(Need::NotIn(names(&["test"]))));
    let when = |equals: Option<&str>| {
        Some(Need::When(vec![Condition { variable: "MAIL".into(), equals: equals.map(Into::into) }]))
    };
    assert_eq!(need("# @required=eq($MAIL, smtp)"), when(Some("smtp")));
    assert_eq!(need("# @required=not(isEmpty($MAIL))"), when(None));
    assert_eq!(need("# @required=if(eq($A, b), true)"), Some(Need::Unknown));
    assert_eq!(need("# just prose"), None);
}

#[test]
fn secrecy_is_kept_where_it_is_in_doubt() {
    let secret = |comment: &str| facts(comment).secret.map(|secret| secret.value);
    assert_eq!(secret("# @sensitive"), Some(true));
    assert_eq!(secret("# @sensitive=forEnv(production)"), Some(true));
    assert_eq!(secret("# @sensitive={preventLeaks=false}"), Some(true));
    assert_eq!(secret("# @sensitive={enabled=false}"), Some(false));
    assert_eq!(secret("# @public"), Some(false));
    assert_eq!(secret("# @public=forEnv(development)"), Some(true));
}

#[test]
fn types_are_kinds_with_constraints() {
    for (comment, expected) in [
        ("# @type=string", Kind::String),
        ("# @type=number", Kind::Float),
        ("# @type=number(isInt=true)", Kind::Integer),
        ("# @type=number(precision=0)", Kind::Integer),
        ("# @type=url(allowedProtocols=[postgres, postgresql:])", Kind::PostgresUrl),
        ("# @type=url(allowedProtocols=[http, ws])", Kind::Url),
        ("# @type=url(prependHttps=true)", Kind::String),
        ("# @type=md5", Kind::Hex),
        ("# @type=array(email, separator=\";\")", Kind::List),
        ("# @type=simple-object", Kind::Json),
        ("# @type=postgres-url", Kind::PostgresUrl),
        ("# @type=Optional[int]", Kind::Integer),
        ("# @type=domain", Kind::Host),
    ] {
        assert_eq!(kind(comment), Some(expected), "{comment}");
        assert!(rules(&format!("{comment}\nA=\n")).is_empty(), "{comment}");
    }
    let limits = facts("# @type=string(minLength=4, startsWith=key-)").constraints;
    assert_eq!((limits.min_length, limits.max_length), (Some(4), None));
    assert_eq!(limits.starts_with.as_deref(), Some("key-"));
    let limits = facts("# @type=port(min=1024, max=\"9999\")").constraints;
    assert_eq!((limits.min, limits.max), (Some(1024.0), Some(9999.0)));
    let limits = facts("# @type=number(max=5, coerceToMinMaxRange=true)").constraints;
    assert_eq!(limits.max, None);
    let limits = facts("# @type=duration(min=500ms, max=2h)").constraints;
    assert_eq!((limits.min, limits.max), (Some(0.5), Some(7200.0)));
}

#[test]
fn an_enum_lists_choices_as_they_are_written() {
    let choices = |comment: &str| facts(comment).choices;
    let some = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    assert_eq!(
        choices("# @type=enum(debug, 2, true, \"very loud\")"),
        some(&["debug", "2", "true", "very loud"])
    );
    assert_eq!(choices("# @type=enum([a, b])"), some(&["a", "b"]));
    assert_eq!(choices("# @type=enum(a, $OTHERS)"), None);
    assert_eq!(choices("# @type=enum()"), None);
}

#[test]
fn the_rest_is_facts_as_well() {
    let facts = facts(
        "# @docs(https://example.org/a) @docs(\"How to\", https://example.org/b) @docsUrl=https://example.org/c\n\
         # @deprecated=\"use OTHER\" @tag(billing, core) @internal @local @icon=mdi:key @example=\"a b\"",
    );
    assert_eq!(facts.docs, ["https://example.org/a", "https://example.org/b", "https://example.org/c"]);
    assert_eq!(facts.deprecated.as_deref(), Some("use OTHER"));
    assert_eq!(facts.tags, ["billing", "core"]);
    assert!(facts.internal && facts.local_only && facts.example.is_some());
}

#[test]
fn the_header_speaks_for_the_whole_file() {
    let read = decorators(
        "# Settings of the shop\n# @defaultRequired=infer @defaultSensitive=inferFromPrefix(PUBLIC_)\n\
         # @currentEnv=$APP_ENV @generateTsTypes(path=env.d.ts)\n# ---\n\nAPP_ENV=development\n",
    );
    assert_eq!(read.file.default_required, Some(DefaultRequired::Infer));
    assert_eq!(
        read.file.default_sensitive,
        Some(DefaultSensitive::UnlessPrefixed(vec!["PUBLIC_".to_owned()]))
    );
    assert_eq!(read.file.current_env.as_deref(), Some("APP_ENV"));
    assert!(read.findings.is_empty(), "{:?}", read.findings);
}

#[test]
fn each_slip_is_one_finding() {
    for (source, rule) in [
        ("# @requird\nA=", "unknown-decorator"),
        ("# @secret\nA=", "unknown-decorator"),
        ("# @type=string(minLenght=3)\nA=", "unknown-decorator-option"),
        ("# @sensitive={leaks=true}\nA=", "unknown-decorator-option"),
        ("# @required @optional\nA=", "conflicting-decorators"),
        ("# @sensitive\n# @public\nA=", "conflicting-decorators"),
        ("# @required\n# @required\nA=", "conflicting-decorators"),
        ("# @type=strnig\nA=", "bad-decorator-value"),
        ("# @type=enum\nA=", "bad-decorator-value"),
        ("# @type=\nA=", "bad-decorator-value"),
        ("# @required=sometimes\nA=", "bad-decorator-value"),
        ("# @required for mail\nA=", "bad-decorator-value"),
        ("# @type=number(min=9, max=3)\nA=", "bad-decorator-value"),
        ("# @type=string(matches=\"^a\")\nA=", "not-supported"),
        ("# @required=eq(1, 2)\nA=", "not-supported"),
        ("# @plugin(@acme/vault)\n# ---\nA=", "not-supported"),
        ("# @import(./other)\n# ---\nA=", "not-supported"),
        ("A=\n\n# @required\n\nB=", "misplaced-decorator"),
        ("# @required\n\nB=", "misplaced-decorator"),
        ("# @defaultRequired=false\nA=", "misplaced-decorator"),
    ] {
        assert_eq!(rules(source), [rule], "{source}");
    }
}

#[test]
fn prose_and_other_peoples_tags_are_left_alone() {
    for source in [
        "# @maya looks after this\nA=",
        "# @see https://example.org\nA=",
        "# @default \"ten\"\nA=",
        "# @acme/check required\nA=",
        "# @todo: later\nA=",
        "# @internal use only\n\nA=",
        "# @acme/publisher — settings\nA=",
        "# @service=worker\nA=",
        "# @plugin(x)\n# ---\n# @vaultRole=reader @type=vaultToken\nA=vaultRead(x)",
    ] {
        let warnings = decorators(source).findings.into_iter().filter(|f| f.severity > Severity::Info);
        assert_eq!(warnings.count(), 0, "{source}");
    }
}

#[test]
fn an_unknown_name_is_said_once_in_a_file_that_uses_decorators() {
    assert_eq!(rules("# @required @team=mail\nA=\n# @team=web\nB=\n"), ["unknown-decorator"]);
}

#[test]
fn findings_name_the_variable_and_the_place_and_nothing_that_was_given() {
    let read = decorators("# @type=hunter2 @requird=hunter2 @example=hunter2 hunter2\nTOKEN=hunter2\n");
    assert!(!format!("{read:?}").contains("hunter2"));
    let first = read.findings.first().unwrap();
    assert_eq!(first.variable.as_deref(), Some("TOKEN"));
    assert_eq!(first.location.as_ref().unwrap().column, 3);
}

#[test]
fn a_function_is_a_fact_of_its_variable() {
    let read = decorators("A=plain\nB=op(\"x/y\")\n");
    assert!(read.variables.get(&1).is_some_and(|facts| facts.computed));
    assert!(!read.variables.contains_key(&0));
}

/// Reads a file in both dialects; every byte belongs to one node, and every finding has a place.
fn read_both(source: &[u8]) {
    for dialect in [Dialect::Dotenv, Dialect::EnvSpec] {
        let document = Document::parse_as(source, dialect);
        let covered = document.nodes().iter().fold(0, |end, node| {
            assert_eq!(node.span.start, end);
            node.span.end
        });
        assert_eq!(covered, source.len());
        let read = read(&document, &document.line_index(), &Arc::from("f"));
        assert!(read.findings.iter().all(|finding| finding.location.is_some()));
    }
}

proptest! {
    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_both(&bytes);
    }

    #[test]
    fn any_decorators_can_be_read(
        text in "((# ?|A=)?@?(required|type|docs|import|x)?[-=({\\[\"'`$,)}\\]# @\\\\é\r\n]{0,6}){0,40}",
    ) {
        read_both(text.as_bytes());
    }
}
