//! The containers of all workloads, and what each is given.

use std::collections::HashSet;

use envmuster_schema::Value;
use secrecy::ExposeSecret;

use super::bundle::is_text;
use super::objects::Objects;
use crate::environment::sources::given::{Given, Place, printable};
use crate::environment::sources::node::{Content, Node};
use crate::environment::{Environment, SourceFaultKind};

/// What `$(NAME)` may add to a value, in bytes.
const MOST_BYTES: usize = 1 << 20;

/// A container of a workload.
pub(super) struct Container<'a> {
    kind: &'a str,
    workload: &'a str,
    name: &'a str,
    namespace: Option<&'a str>,
    pub(super) is_init: bool,
    place: &'a Place,
    words: &'a Node,
}

/// Every container of an input, in its order.
pub(super) fn containers(objects: &Objects) -> Vec<Container<'_>> {
    let mut all = Vec::new();
    for (place, root) in &objects.others {
        let kind = root.text_at("kind").unwrap_or_default();
        let Some(pod) = pod_spec(kind, root) else { continue };
        let lists = [("containers", false), ("initContainers", true), ("ephemeralContainers", true)];
        for (list, is_init) in lists {
            for words in pod.get(list).map(|list| list.items()).unwrap_or_default() {
                all.push(Container {
                    kind,
                    workload: root.at(&["metadata", "name"]).and_then(Node::text).unwrap_or_default(),
                    name: words.text_at("name").unwrap_or_default(),
                    namespace: root.at(&["metadata", "namespace"]).and_then(Node::text),
                    // One that is restarted for good runs beside the others.
                    is_init: is_init && words.text_at("restartPolicy") != Some("Always"),
                    place,
                    words,
                });
            }
        }
    }
    all
}

/// The spec of the pods that an object starts.
fn pod_spec<'a>(kind: &str, root: &'a Node) -> Option<&'a Node> {
    match kind {
        "Pod" => root.at(&["spec"]),
        "CronJob" => root.at(&["spec", "jobTemplate", "spec", "template", "spec"]),
        // A job of Cloud Run has one template in the other.
        "Job" => root
            .at(&["spec", "template", "spec", "template", "spec"])
            .or_else(|| root.at(&["spec", "template", "spec"])),
        // A service of Kubernetes itself has no template; one of Knative has.
        _ => root.at(&["spec", "template", "spec"]),
    }
}

impl Container<'_> {
    /// `KIND/NAME/CONTAINER`, if all of it may be printed.
    pub(super) fn printable_name(&self) -> Option<String> {
        // Cloud Run's containers need no name.
        let name = if self.name.is_empty() { self.workload } else { self.name };
        Some(format!("{}/{}/{}", printable(self.kind)?, printable(self.workload)?, printable(name)?))
    }

    /// Whether `KIND/NAME` or `KIND/NAME/CONTAINER` means it. An init container is meant only by its
    /// own name, for it runs another program.
    pub(super) fn is_called(&self, part: &str) -> bool {
        let mut parts = part.split('/');
        let kind = parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case(self.kind));
        let workload = parts.next() == Some(self.workload);
        let container = parts.next().map_or(!self.is_init, |name| name == self.name);
        kind && workload && container && parts.next().is_none()
    }

    /// What it is given: `envFrom` in order, then `env` on top, each seeing what stands before it.
    pub(super) fn environment(&self, objects: &Objects) -> Environment {
        let mut environment = Environment::new();
        for fault in &objects.faults {
            environment.note_fault(fault.clone());
        }
        for item in self.items("envFrom") {
            self.take_all(item, objects, &mut environment);
        }
        let mut names = HashSet::new();
        for item in self.items("env") {
            let Some(name) = item.text_at("name") else { continue };
            if !names.insert(name) {
                environment.note_fault(self.place.fault(item.line, Some(name), SourceFaultKind::NameTwice));
            }
            self.take_one(item, name, objects, &mut environment);
        }
        environment
    }

    fn items(&self, key: &str) -> &[std::rc::Rc<Node>] {
        self.words.get(key).map(|list| list.items()).unwrap_or_default()
    }

    /// An item of `envFrom`.
    fn take_all(&self, item: &Node, objects: &Objects, environment: &mut Environment) {
        let prefix = item.text_at("prefix").unwrap_or_default();
        for (reference, is_secret) in [("configMapRef", false), ("secretRef", true)] {
            let Some(name) = item.get(reference).and_then(|reference| reference.text_at("name")) else {
                continue;
            };
            let Some(bundle) = objects.bundle(is_secret, name, self.namespace) else {
                environment.note_unseen(self.place.line(item.line));
                continue;
            };
            if bundle.is_open {
                environment.note_unseen(bundle.place.whole());
            }
            for key in &bundle.keys {
                let origin = bundle.place.line(key.line);
                key.value.clone().set(environment, &format!("{prefix}{}", key.name), origin);
            }
        }
    }

    /// An item of `env`.
    fn take_one(&self, item: &Node, name: &str, objects: &Objects, environment: &mut Environment) {
        let fault = |kind| self.place.fault(item.line, Some(name), kind);
        let origin = self.place.line(item.get("value").map_or(item.line, |value| value.line));
        let Some(from) = item.get("valueFrom") else {
            let given = match item.get("value").map(|value| (value, &value.content)) {
                None => Given::Text(String::new()),
                Some((value, _)) if value.is_null() => Given::Text(String::new()),
                Some((value, Content::Scalar { text, .. })) if is_text(value) => {
                    let (given, kept) = expanded(text, environment);
                    if kept {
                        environment.note_fault(fault(SourceFaultKind::ReferenceKept));
                    }
                    given
                }
                Some((_, Content::Scalar { .. })) => {
                    environment.note_fault(fault(SourceFaultKind::NotText));
                    Given::Unknown
                }
                Some(_) => {
                    environment.note_fault(fault(SourceFaultKind::NotValue));
                    Given::Unknown
                }
            };
            return given.set(environment, name, origin);
        };
        for (reference, is_secret) in [("configMapKeyRef", false), ("secretKeyRef", true)] {
            let Some(reference) = from.get(reference) else { continue };
            // Cloud Run calls the version a key and takes the secret whole.
            let object = reference.text_at("name").unwrap_or_default();
            let key = reference.text_at("key").unwrap_or_default();
            let optional = reference.get("optional").is_some_and(|optional| optional.is_true());
            let Some(bundle) = objects.bundle(is_secret, object, self.namespace) else { break };
            match bundle.key(key) {
                Some(key) => return key.value.clone().set(environment, name, bundle.place.line(key.line)),
                None if bundle.is_open => {}
                None if optional => return,
                None => environment.note_fault(fault(SourceFaultKind::KeyMissing)),
            }
        }
        environment.set_unknown(name, self.place.line(item.line));
    }
}

/// A value with `$(NAME)` replaced by what is set before, and whether a reference stays as it is.
/// `$$(NAME)` is `$(NAME)`.
#[expect(clippy::disallowed_methods, reason = "a reference hands the value on into another value")]
fn expanded(text: &str, environment: &Environment) -> (Given, bool) {
    let mut out: Vec<u8> = Vec::with_capacity(text.len());
    let (mut rest, mut kept) = (text, false);
    while let Some((before, behind)) = rest.split_once('$') {
        out.extend_from_slice(before.as_bytes());
        rest = behind;
        if let Some(behind) = behind.strip_prefix('$') {
            out.push(b'$');
            rest = behind;
        } else if let Some((name, behind)) =
            behind.strip_prefix('(').and_then(|inside| inside.split_once(')'))
        {
            match environment.get(name) {
                Some(setting) if setting.is_unknown => return (Given::Unknown, false),
                Some(setting) => out.extend_from_slice(setting.value.expose_secret()),
                None if !environment.unseen().is_empty() => return (Given::Unknown, false),
                None => {
                    kept = true;
                    out.extend_from_slice(format!("$({name})").as_bytes());
                }
            }
            if out.len() > MOST_BYTES {
                return (Given::Unknown, kept);
            }
            rest = behind;
        } else {
            out.push(b'$');
        }
    }
    out.extend_from_slice(rest.as_bytes());
    (Given::Bytes(Value::from(out)), kept)
}
