//! What each source gives, from files that are held in memory.
#![cfg(feature = "sources")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::disallowed_methods, reason = "the values are invented, and compared")]

use std::collections::{BTreeMap, BTreeSet};

use envmuster::Environment;
use envmuster::environment::SourceFaultKind;
use envmuster::environment::sources::{Files, Source, SourceError, SourceKind, Unread, Workload};
use envmuster::secrecy::ExposeSecret;
use proptest::prelude::*;

/// Files by their paths.
#[derive(Default)]
struct Memory(BTreeMap<String, Vec<u8>>);

impl Memory {
    fn of<const N: usize>(files: [(&str, &str); N]) -> Self {
        Self(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into())
    }
}

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unread> {
        self.0.get(path).cloned().ok_or(Unread::Missing)
    }

    fn list(&self, path: &str) -> Option<Vec<String>> {
        let inside =
            |file: &String| Some(file.strip_prefix(path)?.strip_prefix('/')?.split('/').next()?.to_owned());
        let names: BTreeSet<_> = self.0.keys().filter_map(inside).collect();
        (!names.is_empty()).then(|| names.into_iter().collect())
    }
}

fn read(source: &str, files: &Memory) -> Result<Vec<Workload>, SourceError> {
    let process = Environment::from([("AMBIENT", "from the process"), ("OVERLAP", "process")]);
    Source::parse(source).unwrap().read(files, &process)
}

/// `NAME=value` of the one program, in the order of names; `?` for what cannot be seen.
fn shown(environment: &Environment) -> String {
    let text = |setting: &envmuster::environment::Setting| {
        let value = if setting.is_unknown {
            "?".into()
        } else {
            String::from_utf8_lossy(setting.value.expose_secret())
        };
        format!("{}={value}", setting.name)
    };
    let mut all: Vec<_> = environment.iter().map(text).collect();
    all.sort();
    all.join("|")
}

fn one(source: &str, files: &Memory) -> Environment {
    let mut workloads = read(source, files).unwrap();
    assert_eq!(workloads.len(), 1, "{source}");
    workloads.remove(0).environment
}

fn faults(environment: &Environment) -> Vec<(u32, SourceFaultKind)> {
    environment.source_faults().iter().map(|fault| (fault.origin.line.unwrap(), fault.kind)).collect()
}

/// What a service called `web` gets.
fn compose(service: &str, more: &[(&str, &str)]) -> Environment {
    let mut files = Memory::of([("compose.yaml", service)]);
    files.0.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    one("compose:compose.yaml#web", &files)
}

fn web(words: &str) -> String {
    let lines = words.lines().map(|line| format!("    {line}\n"));
    format!("services:\n  web:\n{}", lines.collect::<String>())
}

#[test]
fn compose_reads_maps_and_lists_alike() {
    let map = compose(&web("environment:\n  A: 1\n  B: 'x y'\n  C: true\n  AMBIENT:\n  GONE:\n  D: ''"), &[]);
    assert_eq!(shown(&map), "A=1|AMBIENT=from the process|B=x y|C=true|D=");
    let list = compose(&web("environment:\n- A=1\n- B=x y\n- AMBIENT\n- GONE\n- D="), &[]);
    assert_eq!(shown(&list), "A=1|AMBIENT=from the process|B=x y|D=");
}

#[test]
fn compose_replaces_references_from_the_process_over_its_own_file() {
    let dotenv = [(".env", "OVERLAP=dotenv\nOWN=o\n")];
    let words = "environment:\n  A: ${OVERLAP}-$OWN-$$x\n  B: ${GONE:-d}${GONE-e}${OWN:+f}\n  OWN:";
    assert_eq!(shown(&compose(&web(words), &dotenv)), "A=process-o-$x|B=def|OWN=o");
    let bad = compose(&web("environment:\n  A: ${GONE}\n  B: ${GONE:?}\n  C: '${'"), &[]);
    assert_eq!(shown(&bad), "A=|B=?|C=?");
    assert_eq!(
        faults(&bad),
        [
            (4, SourceFaultKind::ReferenceUnset),
            (5, SourceFaultKind::ReferenceDemanded),
            (6, SourceFaultKind::BadReference)
        ]
    );
}

#[test]
fn compose_lays_environment_over_files_and_later_files_over_earlier_ones() {
    let files =
        [("one.env", "A=1\nB=1\nC=${B}${OWN}\n"), ("two.env", "B='2'\nD=2\n"), ("raw.env", "D='kept'\n")];
    let words = "env_file:\n- one.env\n- path: two.env\n- { path: gone.env, required: false }\n- { path: raw.env, format: raw }\nenvironment: { A: 3, OWN: own, D: }";
    assert_eq!(shown(&compose(&web(words), &files)), "A=3|B=2|C=1own|OWN=own");
    let missing = compose(&web("env_file: gone.env"), &[]);
    assert_eq!(faults(&missing), [(3, SourceFaultKind::FileMissing)]);
    assert_eq!(missing.unseen().len(), 1);
}

#[test]
fn compose_extends_services_of_this_and_other_files() {
    let files = [
        (
            "base/base.yaml",
            "services:\n  web:\n    env_file: base.env\n    environment: { A: base, B: base }\n",
        ),
        ("base/base.env", "C=base\n"),
    ];
    let words = "extends: { file: base/base.yaml, service: web }\nenvironment: [ A=own ]";
    assert_eq!(shown(&compose(&web(words), &files)), "A=own|B=base|C=base");
    let circle = Memory::of([("compose.yaml", &*web("extends: web"))]);
    assert!(matches!(read("compose:compose.yaml#web", &circle), Err(SourceError::Circle { line: 3, .. })));
    let itself =
        Memory::of([("compose.yaml", "include: [compose.yaml, compose.yaml]\nservices: { web: {} }\n")]);
    assert!(matches!(read("compose:compose.yaml#web", &itself), Err(SourceError::Circle { line: 1, .. })));
}

#[test]
fn compose_merges_override_files() {
    let files = Memory::of([
        ("a.yaml", &*web("env_file: a.env\nenvironment: { A: a, B: a }")),
        ("b.yaml", &*web("env_file: b.env\nenvironment: [ B=b ]")),
        ("c.yaml", &*web("env_file: !override c.env\nenvironment: !reset {}")),
        ("a.env", "F=a\n"),
        ("b.env", "F=b\nG=b\n"),
        ("c.env", "H=c\n"),
    ]);
    assert_eq!(shown(&one("compose:a.yaml,b.yaml#web", &files)), "A=a|B=b|F=b|G=b");
    assert_eq!(shown(&one("compose:a.yaml,b.yaml,c.yaml#web", &files)), "H=c");
}

#[test]
fn compose_takes_a_folder_with_its_override_and_a_service_without_profile() {
    let files = Memory::of([
        ("shop/compose.yaml", &*(web("environment: { A: a }") + "  debug:\n    profiles: [debug]\n")),
        ("shop/compose.override.yaml", &*web("environment: { A: b }")),
    ]);
    assert_eq!(shown(&one("compose:shop", &files)), "A=b");
    assert_eq!(shown(&one("compose:shop/compose.yaml", &files)), "A=a");
}

/// A pod whose one container has these words, with more documents behind it.
fn pod(words: &str, more: &str) -> Memory {
    let lines = words.lines().map(|line| format!("      {line}")).collect::<Vec<_>>().join("\n");
    let text = format!(
        "kind: Pod\nmetadata: {{ name: p }}\nspec:\n  containers:\n    - name: c\n{lines}\n---\n{more}"
    );
    Memory::of([("pod.yaml", &*text)])
}

fn container(words: &str, more: &str) -> Environment {
    one("kubernetes:pod.yaml", &pod(words, more))
}

const BUNDLES: &str = "kind: ConfigMap\nmetadata: { name: m }\ndata: { A: map, B: map }\n---\nkind: Secret\nmetadata: { name: s }\ndata: { B: c2VjcmV0, C: eA== }\nstringData: { C: plain }\n";

#[test]
fn kubernetes_lays_env_over_env_from() {
    let words = "envFrom:\n- configMapRef: { name: m }\n- { prefix: P_, secretRef: { name: s } }\n- secretRef: { name: s }\nenv:\n- { name: A, value: own }";
    assert_eq!(shown(&container(words, BUNDLES)), "A=own|B=secret|C=plain|P_B=secret|P_C=plain");
}

#[test]
fn kubernetes_replaces_references_to_what_stands_before() {
    let words = "envFrom: [ { configMapRef: { name: m } } ]\nenv:\n- { name: X, value: '$(A)/$(LATER)/$$(A)/$' }\n- { name: LATER, value: x }\n- { name: Y, value: '$(X)$(U)' }\n- { name: U, valueFrom: { fieldRef: { fieldPath: a } } }\n- { name: Z, value: 'a$(U)' }";
    let environment = container(words, BUNDLES);
    assert_eq!(
        shown(&environment),
        "A=map|B=map|LATER=x|U=?|X=map/$(LATER)/$(A)/$|Y=map/$(LATER)/$(A)/$$(U)|Z=?"
    );
    assert!(faults(&environment).iter().all(|(_, kind)| *kind == SourceFaultKind::ReferenceKept));
}

#[test]
fn kubernetes_tells_what_is_missing_from_what_cannot_be_seen() {
    let from = |reference: &str| format!("env: [ {{ name: X, valueFrom: {{ {reference} }} }} ]");
    for (reference, expected, fault) in [
        ("configMapKeyRef: { name: m, key: A }", "X=map", None),
        ("configMapKeyRef: { name: m, key: Q }", "X=?", Some(SourceFaultKind::KeyMissing)),
        ("configMapKeyRef: { name: m, key: Q, optional: true }", "", None),
        ("configMapKeyRef: { name: other, key: Q }", "X=?", None),
        ("secretKeyRef: { name: s, key: B }", "X=secret", None),
        ("secretKeyRef: { name: m, key: A }", "X=?", None),
        ("resourceFieldRef: { resource: limits.cpu }", "X=?", None),
    ] {
        let environment = container(&from(reference), BUNDLES);
        assert_eq!(shown(&environment), expected, "{reference}");
        assert_eq!(faults(&environment).first().map(|(_, kind)| *kind), fault, "{reference}");
    }
    let unseen = container("envFrom: [ { secretRef: { name: other, optional: true } } ]", BUNDLES);
    assert_eq!(unseen.unseen().len(), 1);
}

#[test]
fn kubernetes_refuses_what_is_no_text() {
    for value in ["8010", "true", "yes", "1.5", "[a]", "{ a: b }"] {
        let environment = container(&format!("env:\n- name: X\n  value: {value}"), "");
        assert_eq!(faults(&environment).len(), 1, "{value}");
        assert_eq!(shown(&environment), "X=?", "{value}");
    }
    for value in ["'8010'", "\"true\"", "plain", "!!str 8010", "a: b".replace(": ", ":").as_str()] {
        let environment = container(&format!("env:\n- name: X\n  value: {value}"), "");
        assert_eq!(faults(&environment), [], "{value}");
    }
}

#[test]
fn kubernetes_finds_the_pods_of_every_workload() {
    let pod = "spec: { containers: [ { name: c, env: [ { name: A, value: '1' } ] } ], initContainers: [ { name: i } ] }";
    for (kind, before) in [
        ("Deployment", "spec: { template: { @ } }"),
        ("StatefulSet", "spec: { template: { @ } }"),
        ("DaemonSet", "spec: { template: { @ } }"),
        ("ReplicaSet", "spec: { template: { @ } }"),
        ("Job", "spec: { template: { @ } }"),
        ("CronJob", "spec: { jobTemplate: { spec: { template: { @ } } } }"),
        ("Pod", "@"),
        ("Service", "spec: { template: { @ } }"),
    ] {
        let text =
            format!("apiVersion: x\nkind: {kind}\nmetadata: {{ name: w }}\n{}\n", before.replace('@', pod));
        let files = Memory::of([
            ("w.yaml", &*text),
            ("list.yaml", &*format!("kind: List\nitems:\n- {}", text.trim_end().replace('\n', "\n  "))),
        ]);
        for source in ["kubernetes:w.yaml", "kubernetes:list.yaml"] {
            let workloads = read(source, &files).unwrap();
            assert_eq!(workloads[0].name, format!("{kind}/w/c"));
            assert_eq!(shown(&workloads[0].environment), "A=1", "{kind}");
        }
        assert_eq!(one(&format!("kubernetes:w.yaml#{kind}/w/i"), &files).len(), 0);
        assert!(read("kubernetes:w.yaml#Job/x", &files).is_err());
    }
}

#[test]
fn kubernetes_takes_namespaces_apart() {
    let more = "kind: ConfigMap\nmetadata: { name: m, namespace: other }\ndata: { A: other }\n---\nkind: ConfigMap\nmetadata: { name: m, namespace: own }\ndata: { A: own }\n";
    let mut files = pod("envFrom: [ { configMapRef: { name: m } } ]", more);
    let text = String::from_utf8(files.0["pod.yaml"].clone()).unwrap();
    files
        .0
        .insert("pod.yaml".to_owned(), text.replace("name: p }", "name: p, namespace: own }").into_bytes());
    assert_eq!(shown(&one("kubernetes:pod.yaml", &files)), "A=own");
}

#[test]
fn kubernetes_knows_the_names_that_operators_make() {
    let more = "kind: ExternalSecret\nmetadata: { name: e }\nspec: { data: [ { secretKey: A } ], dataFrom: [ { extract: { key: x } } ] }\n---\nkind: SealedSecret\nmetadata: { name: z }\nspec: { encryptedData: { B: Agx } }\n";
    let words = "envFrom: [ { secretRef: { name: e } }, { secretRef: { name: z } } ]";
    let environment = container(words, more);
    assert_eq!(shown(&environment), "A=?|B=?");
    assert_eq!(environment.unseen().len(), 1);
}

#[test]
fn systemd_orders_what_it_is_told() {
    let files = Memory::of([
        (
            "a.service",
            "[Service]\nEnvironment=DROPPED=1\nEnvironment=\nEnvironment=A=unit B=unit \"C=two words\"\nEnvironmentFile=-/etc/a\nEnvironmentFile=/etc/gone\nPassEnvironment=A P\nUnsetEnvironment=C\n",
        ),
        ("a.service.d/b.conf", "[Service]\nEnvironment=B=drop-in %n=x U=%i\n"),
        ("/etc/a", "A=file # kept\n"),
    ]);
    let environment = one("systemd:a.service", &files);
    assert_eq!(shown(&environment), "A=file # kept|B=drop-in|P=?|U=?");
    assert_eq!(environment.unseen().iter().map(ToString::to_string).collect::<Vec<_>>(), ["a.service:6"]);
}

#[test]
fn lists_and_objects_are_read() {
    let files = Memory::of([
        (
            "i.json",
            "[{\"Name\": \"/web\", \"Config\": {\"Env\": [\"A=1=2\", \"B=\", \"C\"]}}, {\"Name\": \"/db\", \"Config\": {\"Env\": []}}]",
        ),
        (
            "t.json",
            "{\"taskDefinition\": {\"containerDefinitions\": [{\"name\": \"web\", \"environment\": [{\"name\": \"A\", \"value\": \"1\"}], \"secrets\": [{\"name\": \"B\", \"valueFrom\": \"arn\"}], \"environmentFiles\": [{\"value\": \"arn\"}]}]}}",
        ),
        (
            "d.json",
            "{\"containerEnv\": {\"A\": \"1\", \"B\": \"${localEnv:AMBIENT}/${containerEnv:A}\", \"C\": \"${localEnv:GONE}\", \"D\": \"${localEnv:GONE:d}\"}, \"remoteEnv\": {\"A\": null}}",
        ),
        ("o.json", "{\"A\": \"1\", \"B\": 2, \"C\": null, \"D\": [1], \"E\": true}"),
        ("n.txt", "  NAME | DIGEST\n  -----|------\n   A   | 5feceb66\n\n B\nC=1\n1X\n"),
        ("n.json", "[\"A\", {\"name\": \"B\"}, {\"key\": \"C\"}]"),
        ("s/A", "1\n\n"),
        ("s/b", "2\r\n"),
        ("s/..data/x", "3"),
        ("/proc/7/environ", "A=1\0B=x=y\0=z\0"),
    ]);
    for (source, expected) in [
        ("docker-inspect:i.json#web", "A=1=2|B="),
        ("docker-inspect:i.json#db", ""),
        ("ecs:t.json", "A=1|B=?"),
        ("devcontainer:d.json", "B=from the process/1|C=?|D=d"),
        ("json:o.json", "A=1|B=2|D=?|E=true"),
        ("names:n.txt", "A=?|B=?|C=?"),
        ("names:n.json", "A=?|B=?|C=?"),
        ("secrets:s", "A=1\n|b=2"),
        ("pid:7", "=z|A=1|B=x=y"),
    ] {
        assert_eq!(shown(&one(source, &files)), expected, "{source}");
    }
    assert_eq!(read("docker-inspect:i.json", &files).unwrap().len(), 2);
    assert!(one("secrets:s", &files).get("B").is_some());
}

#[test]
fn a_source_is_found_by_its_name() {
    for kind in SourceKind::ALL {
        assert_eq!(Source::parse(&format!("{}:x", kind.name())).unwrap().kind, *kind);
    }
    assert!(Source::parse("vault:x").is_none() && Source::parse("compose").is_none());
    assert_eq!(Source::parse("json:a#b").unwrap().path, "a#b");
}

/// Text that is dense in what manifests are made of.
fn tangled() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("services:\n  web:\n    environment:\n".to_owned()),
        Just("kind: Pod\nspec:\n  containers:\n    - env:\n".to_owned()),
        Just("        - { name: A, value: ".to_owned()),
        Just("[Service]\nEnvironment=".to_owned()),
        Just("{\"Config\": {\"Env\": [\"A=".to_owned()),
        "[ ]{0,8}[A-C]: ?",
        "[-&*!|>%@`\"'{}\\[\\],:#? ]{1,3}",
        "\\$\\{?\\(?[A-C]:?[-+?=]?\\}?\\)?",
        "[a-z\\\\]{0,4}",
        "\n {0,8}",
        "<<: \\*a",
        "&a",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_makes_a_source_panic_or_be_quoted(text in tangled(), mark in "[qxzj]{8}") {
        let text = format!("{text}{mark}");
        let files = Memory::of([("f", &*text), ("/proc/1/environ", &*text), ("s/f", &*text)]);
        for kind in SourceKind::ALL {
            let path = match kind { SourceKind::Pid => "1", SourceKind::Secrets => "s", _ => "f" };
            let told = match read(&format!("{}:{path}", kind.name()), &files) {
                Ok(workloads) => format!("{workloads:?}"),
                Err(error) => format!("{error}{error:?}"),
            };
            prop_assert!(!told.contains(&mark));
        }
    }

    #[test]
    fn no_bytes_make_a_source_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let files = Memory([("f".to_owned(), bytes.clone()), ("/proc/1/environ".to_owned(), bytes)].into());
        for kind in SourceKind::ALL {
            let path = if *kind == SourceKind::Pid { "1" } else { "f" };
            let _ = read(&format!("{}:{path}", kind.name()), &files);
        }
    }
}
