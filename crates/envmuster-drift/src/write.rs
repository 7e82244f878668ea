//! What an example file lacks: declarations to add, each in the section where it belongs.

mod place;

use std::collections::BTreeMap;

use envmuster_schema::detector::{judge, looks_random, masked, may_be_secret};
use envmuster_schema::kind::Kind;
use envmuster_schema::schema::{Example, Schema, Variable};

use crate::drift::Drifted;
use crate::facts::{Cast, Fallback};
use crate::lent::lent;
use crate::references::Reference;
use crate::rules::{UNDECLARED, meant};
use place::{Place, UNSORTED, header};

/// What to add so that everything that is read is declared.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Additions {
    /// What to add to each file.
    pub files: Vec<Addition>,
    /// Names that are not added, for they look like slips, each with the declared name that it may mean.
    pub slips: Vec<(String, String)>,
}

/// Declarations to add to one example file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Addition {
    /// The file.
    pub file: String,
    declarations: Vec<Declaration>,
}

#[derive(Clone, Debug)]
struct Declaration {
    name: String,
    text: String,
    place: Place,
}

impl Drifted {
    /// What to add to the example files so that everything that is read is declared.
    pub fn additions(&self) -> Additions {
        let mut files: BTreeMap<&str, Addition> = BTreeMap::new();
        let mut additions = Additions::default();
        for finding in self.report.findings.iter().filter(|finding| finding.rule == UNDECLARED) {
            let (Some(name), Some(location)) = (&finding.variable, &finding.location) else { continue };
            let Some(schema) = self.schemas.iter().find(|schema| location.file.starts_with(&schema.folder))
            else {
                continue;
            };
            let is_read = |name: &str| self.references.reads.iter().any(|read| read.name == name);
            if let Some(near) = meant(name, &self.schemas, &location.file, is_read) {
                additions.slips.push((name.clone(), near.to_owned()));
                continue;
            }
            let reads: Vec<_> =
                self.references.reads.iter().filter(|read| read.name == *name && !read.in_test).collect();
            let file = &*schema.schema.file;
            let addition = files
                .entry(file)
                .or_insert_with(|| Addition { file: file.to_owned(), declarations: Vec::new() });
            if !addition.declarations.iter().any(|known| known.name == *name) {
                let place = place::of(schema, name, &reads, &self.references);
                addition.declarations.push(Declaration::new(name, &reads, place));
            }
        }
        additions.files = files.into_values().collect();
        additions
    }
}

impl Addition {
    /// The names that are added.
    pub fn names(&self) -> Vec<&str> {
        self.declarations.iter().map(|declaration| declaration.name.as_str()).collect()
    }

    /// The text of the file with the declarations in it. What stood there means what it meant; nothing where
    /// that cannot be.
    pub fn apply(&self, text: &str) -> Option<String> {
        let before = parsed(text);
        let is_there = |after: &Schema, known: &Declaration| {
            after.variables.iter().any(|variable| variable.name == known.name)
        };
        let tried = |declarations: &[Declaration], header: &str| {
            let new = with(text, declarations, header);
            let after = parsed(&new);
            let fits = keeps(&before, &after) && declarations.iter().all(|known| is_there(&after, known));
            fits.then_some(new)
        };
        let apart = |known: &Declaration| Declaration { place: Place::Unsorted, ..known.clone() };
        // A place in the middle of a value of several lines, say, is no place.
        let stays = |known: &Declaration| tried(std::slice::from_ref(known), "").is_some();
        let sorted =
            self.declarations.iter().map(|known| if stays(known) { known.clone() } else { apart(known) });
        let ways = [sorted.collect(), self.declarations.iter().map(apart).collect::<Vec<_>>()];
        // In a short file one title more can turn another into a comment.
        let headers = [header(text, &before, UNSORTED), String::new()];
        headers.iter().find_map(|header| ways.iter().find_map(|way| tried(way, header)))
    }
}

/// A text with declarations in it.
fn with(text: &str, declarations: &[Declaration], header: &str) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::with_capacity(text.len() + 128 * declarations.len());
    let put = |out: &mut String, text: &str| {
        for line in text.lines() {
            out.push_str(line);
            out.push_str(end);
        }
    };
    let at = |place: Place| declarations.iter().filter(move |known| known.place == place);
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        out.push_str(line);
        if !line.ends_with('\n') {
            out.push_str(end);
        }
        at(Place::Behind(number)).for_each(|known| put(&mut out, &known.text));
    }
    let mut unsorted = at(Place::Unsorted).peekable();
    if unsorted.peek().is_some() {
        if !out.is_empty() {
            out.push_str(end);
        }
        put(&mut out, header);
        unsorted.for_each(|known| put(&mut out, &known.text));
    }
    out
}

fn parsed(text: &str) -> Schema {
    Schema::parse_bytes("", text.as_bytes())
}

/// Whether every variable of a file still means the same.
fn keeps(before: &Schema, after: &Schema) -> bool {
    let section = |schema: &Schema, variable: &Variable| {
        variable
            .section
            .and_then(|at| schema.sections.get(at))
            .map(|section| (section.title.clone(), section.off))
    };
    before.variables.iter().all(|one| {
        after.variables.iter().find(|other| other.name == one.name).is_some_and(|other| {
            section(before, one) == section(after, other)
                && one.kind.value == other.kind.value
                && one.requirement.value == other.requirement.value
                && one.secret.value == other.secret.value
                && one.example == other.example
                && lent(&one.example_value) == lent(&other.example_value)
                && (&one.default, &one.choices, &one.description, one.local_only, &one.required_in)
                    == (
                        &other.default,
                        &other.choices,
                        &other.description,
                        other.local_only,
                        &other.required_in,
                    )
        })
    })
}

impl Declaration {
    fn new(name: &str, reads: &[&Reference], place: Place) -> Self {
        let kind = reads.iter().find_map(|read| read.cast).map(|cast| match cast {
            Cast::Integer => Kind::Integer,
            Cast::Float => Kind::Float,
            Cast::Boolean => Kind::Boolean,
        });
        let places: Vec<_> =
            reads.iter().take(3).map(|read| format!("{}:{}", read.file, read.line)).collect();
        let kind = kind.map(|kind| format!("# @type={}\n", kind.name())).unwrap_or_default();
        let default = reads.iter().find_map(|read| match &read.fallback {
            Fallback::Literal(value) => Some(lent(value)).filter(|text| is_harmless(name, text)),
            _ => None,
        });
        let mark = if goes_on(reads) { "# " } else { "" };
        let default = default.unwrap_or_default();
        let text = format!("# Read in {}.\n{kind}{mark}{name}={default}\n", places.join(", "));
        Self { name: name.to_owned(), text, place }
    }
}

/// Whether the code goes on without a variable: it has a default, or asks in a way that gives nothing.
fn goes_on(reads: &[&Reference]) -> bool {
    let asks = |read: &&Reference| {
        matches!(read.fallback, Fallback::Nothing)
            && matches!(&*read.how, "os.environ" | "os.getenv" | "env()" | "config()" | "pydantic-settings")
    };
    reads.iter().any(|read| read.fallback.is_default()) || !reads.is_empty() && reads.iter().all(asks)
}

/// Whether a default may be written down: a plain word or number that could be no secret.
fn is_harmless(name: &str, text: &str) -> bool {
    let verdict = judge(name, text);
    // What stands in code under a name that says nothing may have been pasted all the same.
    let is_shown = |text: &str| !may_be_secret(text) && masked(text) == text;
    // Nor what the schema would not show where it stood there.
    let schema = parsed(&format!("{name}={text}\n"));
    let is_open = schema
        .variables
        .first()
        .is_some_and(|variable| !variable.secret.value && variable.default.as_deref() == Some(text));
    verdict.example == Example::Default
        && verdict.weak.is_none()
        && is_open
        && is_shown(text)
        && is_shown(&format!("{name}={text}"))
        && !text.split(['/', ':']).any(looks_random)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-:/".contains(&byte))
        && !envmuster::catalogue::variable(name).is_some_and(|(_, known)| known.secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schemas::SchemaFile;

    fn written(text: &str, names: &[&str]) -> String {
        let schema = SchemaFile::read("", ".env.example", text.as_bytes());
        let declarations = names.iter().map(|name| {
            Declaration::new(name, &[], place::of(&schema, name, &[], &crate::References::default()))
        });
        let addition = Addition { file: String::new(), declarations: declarations.collect() };
        addition.apply(text).unwrap()
    }

    #[test]
    fn declarations_stand_behind_their_like_or_apart() {
        let new = written("# A\nMAIL_HOST=x\n\n# B\nPORT=1\n", &["MAIL_USER", "OTHER_NAME"]);
        assert!(new.starts_with("# A\nMAIL_HOST=x\n# Read in .\nMAIL_USER=\n\n# B\nPORT=1\n"));
        assert!(new.ends_with("\n# UNSORTED\n# Read in .\nOTHER_NAME=\n"));
    }

    #[test]
    fn a_service_has_its_section_and_what_is_prefixed_its_like() {
        let text = "# STRIPE\nSTRIPE_SECRET_KEY=\n\n# OPENAI\nOPENAI_MODEL=x\n\n# MAIL\nVITE_MAIL_HOST=x\n\n# LAST\nZ=1\n";
        let new = written(text, &["OPENAI_API_KEY", "VITE_MAIL_FROM", "VITE_OTHER"]);
        assert!(new.contains("OPENAI_MODEL=x\n# Read in .\nOPENAI_API_KEY=\n"));
        assert!(new.contains("VITE_MAIL_HOST=x\n# Read in .\nVITE_MAIL_FROM=\n"));
        assert!(new.ends_with("# UNSORTED\n# Read in .\nVITE_OTHER=\n"));
    }

    #[test]
    fn what_stood_there_means_what_it_meant() {
        for text in [
            "# A\nMAIL_KEY=\"x\nMAIL_TEXT=2\n\"\nPORT=1\n",
            "# A\nMAIL_HOST=x\n# required in production\nPORT=1",
            "# ====\n# A (unused)\n# ====\nMAIL_HOST=x\n",
            "",
        ] {
            let (before, new) = (parsed(text), written(text, &["MAIL_USER", "OTHER_NAME"]));
            let after = parsed(&new);
            assert!(keeps(&before, &after), "{new}");
            let of = |name: &str| after.variables.iter().find(|variable| variable.name == name);
            assert!(of("MAIL_USER").is_some() && of("OTHER_NAME").is_some(), "{new}");
        }
    }

    #[test]
    fn line_ends_and_rulers_are_those_of_the_file() {
        let new = written("# =====\r\n# A (x)\r\n# =====\r\nPORT=1\r\n", &["OTHER_NAME"]);
        assert!(new.ends_with("\r\n\r\n# =====\r\n# UNSORTED\r\n# =====\r\n# Read in .\r\nOTHER_NAME=\r\n"));
        assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
        assert!(written("PORT=1", &["OTHER_NAME"]).starts_with("PORT=1\n\n# Read in .\nOTHER_NAME=\n"));
    }

    #[test]
    fn no_default_that_could_be_secret_is_written() {
        assert!(is_harmless("RETRY_LIMIT", "3") && is_harmless("LOG_FORMAT", "json"));
        for (name, text) in
            [("API_URL", "https://api.openai.com/v1"), ("MODEL", "gpt-4o-mini"), ("HOST", "::1")]
        {
            assert!(is_harmless(name, text), "{name}");
        }
        for (name, text) in [
            ("SESSION_SECRET", "q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta"),
            ("APP_LABEL", "l3fpz83yahxia5yve5sbh4wmvyjs5fhs"),
            ("APP_HEX", "f3a91c07be5d42689ab0c4d17e83526f"),
            ("APP_UUID", "3f9a1c07-be5d-4268-9ab0-c4d17e83526f"),
            ("APP_LINK", "https://docs.example/3f9a1c07-be5d-4268-9ab0-c4d17e83526f"),
            ("APP_LOWER", "qzxkvjwpgthbdmfcqzxk"),
            ("ADMIN_USER_PASS", "fgupdd23vxaemz"),
        ] {
            assert!(!is_harmless(name, text), "{name}");
        }
    }
}
