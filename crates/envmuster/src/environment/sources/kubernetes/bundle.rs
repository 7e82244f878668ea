//! What gives settings: config maps, secrets, and what makes them in the cluster.

use envmuster_schema::Value;

use crate::base64;
use crate::environment::loaders::Loader;
use crate::environment::sources::files::{Files, beside};
use crate::environment::sources::given::{Given, Place};
use crate::environment::sources::node::{Content, Node, Sort};
use crate::environment::{Environment, SourceFault, SourceFaultKind};

/// A config map or secret.
pub(super) struct Bundle {
    pub(super) is_secret: bool,
    pub(super) name: String,
    pub(super) namespace: Option<String>,
    pub(super) place: Place,
    pub(super) keys: Vec<Key>,
    /// Whether it may hold keys that the input does not show.
    pub(super) is_open: bool,
}

/// A key of a config map or secret.
pub(super) struct Key {
    pub(super) name: String,
    pub(super) line: u32,
    pub(super) value: Given,
}

impl Bundle {
    fn new(is_secret: bool, place: &Place, root: &Node) -> Self {
        let metadata = |key: &str| root.at(&["metadata", key]).and_then(Node::text).map(str::to_owned);
        Self {
            is_secret,
            name: metadata("name").unwrap_or_default(),
            namespace: metadata("namespace"),
            place: place.clone(),
            keys: Vec::new(),
            is_open: false,
        }
    }

    /// What stands under a key.
    pub(super) fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().rev().find(|key| key.name == name)
    }

    fn put(&mut self, name: &str, line: u32, value: Given) {
        self.keys.push(Key { name: name.to_owned(), line, value });
    }

    /// Takes the names of a map whose values stand elsewhere.
    fn put_names(&mut self, map: Option<&Node>) {
        for entry in map.map(Node::entries).unwrap_or_default() {
            self.put(&entry.key, entry.line, Given::Unknown);
        }
    }
}

/// The config map or secret that an object is or makes, if it is or makes one.
pub(super) fn of(kind: &str, place: &Place, root: &Node, faults: &mut Vec<SourceFault>) -> Option<Bundle> {
    let mut bundle = Bundle::new(kind != "ConfigMap", place, root);
    match kind {
        "ConfigMap" => texts(&mut bundle, root.get("data").map(AsRef::as_ref), false, faults),
        "Secret" => {
            texts(&mut bundle, root.get("data").map(AsRef::as_ref), true, faults);
            texts(&mut bundle, root.get("stringData").map(AsRef::as_ref), false, faults);
        }
        "ExternalSecret" => external(&mut bundle, root.get("spec")?),
        "SealedSecret" => sealed(&mut bundle, root.get("spec")?),
        _ => return None,
    }
    Some(bundle)
}

/// The texts of `data` or `stringData`; a secret's `data` is base64.
fn texts(bundle: &mut Bundle, map: Option<&Node>, encoded: bool, faults: &mut Vec<SourceFault>) {
    for entry in map.map(Node::entries).unwrap_or_default() {
        let mut fault = |kind| faults.push(bundle.place.fault(entry.line, Some(&entry.key), kind));
        let value = match &entry.value.content {
            Content::Scalar { .. } if entry.value.is_null() => Given::Text(String::new()),
            Content::Scalar { text, .. } if is_text(&entry.value) => {
                if encoded {
                    base64::padded(text).map_or_else(
                        || {
                            fault(SourceFaultKind::NotBase64);
                            Given::Unknown
                        },
                        |bytes| Given::Bytes(Value::from(bytes)),
                    )
                } else {
                    Given::Text(text.clone())
                }
            }
            Content::Scalar { .. } => {
                fault(SourceFaultKind::NotText);
                Given::Unknown
            }
            _ => {
                fault(SourceFaultKind::NotValue);
                Given::Unknown
            }
        };
        bundle.put(&entry.key, entry.line, value);
    }
}

/// Whether Kubernetes takes a scalar for a text: its YAML is version 1.1, in which `yes` and `off`
/// are truths.
pub(super) fn is_text(node: &Node) -> bool {
    let Content::Scalar { text, quoted } = &node.content else { return false };
    let is_truth = ["yes", "no", "on", "off", "y", "n"]
        .iter()
        .any(|word| text.len() < 4 && word.eq_ignore_ascii_case(text));
    *quoted || node.sort() == Sort::Text && !(is_truth && is_one_case(text))
}

/// `yes`, `Yes` or `YES`, as YAML 1.1 has it.
fn is_one_case(text: &str) -> bool {
    let rest = text.get(1..).unwrap_or_default();
    let lower = rest.bytes().all(|byte| byte.is_ascii_lowercase());
    lower || text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// `spec` of external-secrets.io: names stand in `data`; `dataFrom` brings what nobody sees.
fn external(bundle: &mut Bundle, spec: &Node) {
    if let Some(target) = spec.get("target").and_then(|target| target.text_at("name")) {
        target.clone_into(&mut bundle.name);
    }
    let template = spec.at(&["target", "template", "data"]);
    if template.is_none() {
        for item in spec.get("data").map(|data| data.items()).unwrap_or_default() {
            if let Some(key) = item.text_at("secretKey") {
                bundle.put(key, item.line, Given::Unknown);
            }
        }
    }
    bundle.put_names(template);
    bundle.is_open =
        spec.get("dataFrom").is_some() || spec.at(&["target", "template", "templateFrom"]).is_some();
}

/// `spec` of bitnami's sealed secrets.
fn sealed(bundle: &mut Bundle, spec: &Node) {
    if let Some(name) = spec.at(&["template", "metadata", "name"]).and_then(Node::text) {
        name.clone_into(&mut bundle.name);
    }
    bundle.put_names(spec.get("encryptedData").map(AsRef::as_ref));
    bundle.put_names(spec.at(&["template", "data"]));
}

/// What the generators of a kustomization make.
pub(super) fn generated(place: &Place, root: &Node, folder: &str, files: &dyn Files) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    for (list, is_secret) in [("configMapGenerator", false), ("secretGenerator", true)] {
        for generator in root.get(list).map(|list| list.items()).unwrap_or_default() {
            let mut bundle = Bundle::new(is_secret, place, generator);
            generator.text_at("name").unwrap_or_default().clone_into(&mut bundle.name);
            bundle.namespace = generator.text_at("namespace").map(str::to_owned);
            for literal in generator.get("literals").map(|list| list.items()).unwrap_or_default() {
                if let Some((name, value)) = literal.text().and_then(|text| text.split_once('=')) {
                    bundle.put(name, literal.line, Given::Text(without_quotes(value).to_owned()));
                }
            }
            for file in generator.get("files").map(|list| list.items()).unwrap_or_default() {
                let path = file.text().unwrap_or_default();
                let name =
                    path.split_once('=').map_or_else(|| path.rsplit('/').next(), |(name, _)| Some(name));
                bundle.put(name.unwrap_or_default(), file.line, Given::Unknown);
            }
            let envs = generator.get("envs").map(|list| list.items()).unwrap_or_default().iter();
            for env in envs.chain(generator.get("env")) {
                env_file(&mut bundle, &beside(folder, env.text().unwrap_or_default()), files);
            }
            bundles.push(bundle);
        }
    }
    bundles
}

/// An env file of a generator, which kustomize reads as kubectl does.
fn env_file(bundle: &mut Bundle, path: &str, files: &dyn Files) {
    let Ok(bytes) = files.read(path) else {
        bundle.is_open = true;
        return;
    };
    for entry in Loader::Kubectl.read(&bytes, &Environment::new()).entries {
        bundle.put(&entry.name, entry.line, Given::Bytes(entry.value));
    }
}

fn without_quotes(value: &str) -> &str {
    ['"', '\''].iter().find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}
