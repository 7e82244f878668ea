//! The schema as JSON, in the shape of the output contract, and back.
//!
//! Values stay behind: of an example only its class goes out, and the default where that may be
//! printed.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::cleared::{are_clear, clear_conditions};
use super::{Condition, Evidence, Example, Inferred, Requirement, Schema, Section, Variable};
use crate::detector::masked;
use crate::kind::{Constraints, Kind};
use crate::syntax::is_name_byte;
use crate::{Value, catalogue};

const VERSION: u32 = 1;

/// The input is no schema that this version can read. It holds no text of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotASchema {
    /// It is not of the shape that `envmuster schema` prints.
    #[error("not a schema as `envmuster schema` prints it")]
    Shape,
    /// It was printed in a version of the format that is not known here.
    #[error("a schema of another version than 1")]
    Version,
    /// A variable has a kind that is not known here.
    #[error("a variable has a kind that is not known")]
    Kind,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct WireSchema {
    version: u32,
    file: String,
    sections: Vec<WireSection>,
    variables: Vec<WireVariable>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    current_env: Option<String>,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct WireSection {
    title: String,
    note: Option<String>,
    line: u32,
    level: u8,
    parent: Option<String>,
    service: Option<String>,
    off: bool,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "the contract has them")]
struct WireVariable {
    name: String,
    section: Option<String>,
    line: u32,
    commented_out: bool,
    kind: String,
    choices: Option<Vec<String>>,
    constraints: Constraints,
    default: Option<String>,
    conditions: Vec<Condition>,
    local_only: bool,
    deprecated: Option<String>,
    allow: Vec<String>,
    section_line: Option<u32>,
    example: Example,
    required: bool,
    requirement: Demand,
    secret: bool,
    description: Option<String>,
    because: Because,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    one_of: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    required_in: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    docs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    custom_kind: Option<String>,
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Demand {
    Stated,
    Known,
    Inferred,
    Optional,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Because {
    kind: Evidence,
    required: Evidence,
    secret: Evidence,
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let title = |index: Option<usize>| {
            index.and_then(|index| self.sections.get(index)).map(|section| section.title.clone())
        };
        let section = |section: &Section| WireSection {
            title: section.title.clone(),
            note: section.note.clone(),
            line: section.line,
            level: section.level,
            parent: title(section.parent),
            service: section.service.map(str::to_owned),
            off: section.off,
        };
        let wire = WireSchema {
            version: VERSION,
            file: self.file.to_string(),
            sections: self.sections.iter().map(section).collect(),
            variables: self.variables.iter().map(|variable| self.write(variable)).collect(),
            current_env: self.current_env.clone(),
        };
        wire.serialize(serializer)
    }
}

impl Schema {
    /// Reads a schema back from the JSON that it serializes to.
    ///
    /// It gives the same verdicts as the file did, but for one: the values of the example are not
    /// in the JSON, so a placeholder is known by its looks alone.
    pub fn from_json<'de, D: Deserializer<'de>>(json: D) -> Result<Self, NotASchema> {
        // The error may quote the input, so nothing of it goes on.
        let wire = WireSchema::deserialize(json).map_err(|_| NotASchema::Shape)?;
        if wire.version != VERSION {
            return Err(NotASchema::Version);
        }
        let mut sections: Vec<Section> = Vec::with_capacity(wire.sections.len());
        let mut titles: BTreeMap<String, usize> = BTreeMap::new();
        let mut lines: BTreeMap<u32, usize> = BTreeMap::new();
        for (index, section) in wire.sections.into_iter().enumerate() {
            let parent = section.parent.and_then(|title| titles.get(&title).copied());
            titles.insert(section.title.clone(), index);
            lines.insert(section.line, index);
            let section = Section {
                title: section.title,
                note: section.note,
                line: section.line,
                level: section.level,
                parent,
                service: section.service.and_then(|id| service(&id)),
                off: section.off,
            };
            sections.push(section.cleared());
        }
        let variables = wire.variables.into_iter().map(|variable| {
            let section = variable.section_line.and_then(|line| lines.get(&line).copied());
            variable.read(section)
        });
        let mut variables: Vec<_> = variables.collect::<Result<_, _>>()?;
        clear_conditions(&mut variables);
        let current_env = wire.current_env.filter(|name| is_name(name));
        Ok(Self { file: masked(&wire.file).into(), sections, variables, current_env, findings: Vec::new() })
    }

    fn write(&self, variable: &Variable) -> WireVariable {
        let section = self.section_of(variable);
        WireVariable {
            name: variable.name.clone(),
            section: section.map(|section| section.title.clone()),
            line: variable.line,
            commented_out: variable.commented_out,
            kind: variable.kind.value.name().to_owned(),
            choices: variable.choices.clone(),
            constraints: Constraints::clone(&variable.constraints),
            custom_kind: variable.custom_kind.clone(),
            default: variable.default.clone(),
            conditions: variable.conditions.clone(),
            local_only: variable.local_only,
            deprecated: variable.deprecated.clone(),
            allow: variable.allow.clone(),
            section_line: section.map(|section| section.line),
            example: variable.example,
            required: variable.requirement.value.is_required(),
            requirement: variable.requirement.value.into(),
            secret: variable.secret.value,
            description: variable.description.clone(),
            because: Because {
                kind: variable.kind.evidence,
                required: variable.requirement.evidence,
                secret: variable.secret.evidence,
            },
            one_of: variable.one_of.clone(),
            required_in: variable.required_in.clone(),
            docs: variable.docs.clone(),
        }
    }
}

impl WireVariable {
    fn read(self, section: Option<usize>) -> Result<Variable, NotASchema> {
        let others = self.conditions.iter().map(|condition| &condition.variable).chain(&self.one_of);
        if !others.chain([&self.name]).all(|name| is_name(name)) {
            return Err(NotASchema::Shape);
        }
        let known = || catalogue::format(&self.kind).map(Kind::Known);
        let kind = Kind::from_name(&self.kind).or_else(known).ok_or(NotASchema::Kind)?;
        let requirement = match self.requirement {
            Demand::Stated => Requirement::Required,
            Demand::Known => Requirement::KnownRequired,
            Demand::Inferred => Requirement::InferredRequired,
            Demand::Optional if self.because.required <= Evidence::Section => Requirement::StatedOptional,
            Demand::Optional => Requirement::Optional,
        };
        let shown = self.default.clone().filter(|_| self.example == Example::Default);
        let variable = Variable {
            name: self.name,
            section,
            line: self.line,
            column: 1,
            commented_out: self.commented_out,
            kind: read(kind, self.because.kind),
            custom_kind: self.custom_kind.as_deref().map(masked),
            constraints: self.constraints.into(),
            choices: self.choices.filter(|choices| are_clear(choices)),
            requirement: read(requirement, self.because.required),
            secret: read(self.secret, self.because.secret),
            example: self.example,
            verdict: None,
            example_value: Value::from(shown.unwrap_or_default()),
            default: self.default,
            conditions: self.conditions,
            one_of: self.one_of,
            required_in: self.required_in,
            local_only: self.local_only,
            deprecated: self.deprecated,
            allow: self.allow,
            description: self.description,
            docs: self.docs,
        };
        Ok(variable.cleared())
    }
}

impl From<Requirement> for Demand {
    fn from(requirement: Requirement) -> Self {
        match requirement {
            Requirement::Required => Self::Stated,
            Requirement::KnownRequired => Self::Known,
            Requirement::InferredRequired => Self::Inferred,
            Requirement::StatedOptional | Requirement::Optional => Self::Optional,
        }
    }
}

fn read<T>(value: T, evidence: Evidence) -> Inferred<T> {
    Inferred::new(value, evidence, "the schema's JSON says so")
}

/// Whether an example file could declare it: names are printed.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_name_byte)
}

fn service(id: &str) -> Option<&'static str> {
    catalogue::services().iter().map(|service| service.id).find(|known| *known == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "\
# ==== MAIL (Postbox) ====
# Host of the relay (required)
MAIL_HOST=
MAIL_PORT=2525
# Required if MAIL_HOST=relay.internal
# MAIL_TOKEN=

# ==== QUEUE (unused) ====
QUEUE_URL=
";

    fn json(schema: &Schema) -> serde_json::Value {
        serde_json::to_value(schema).expect("a schema can be written")
    }

    #[test]
    fn the_shape_is_that_of_the_contract() {
        let json = json(&Schema::parse(EXAMPLE));
        assert_eq!(json["version"], 1);
        assert_eq!(json["sections"][0]["title"], "MAIL");
        assert_eq!(json["sections"][0]["note"], "Postbox");
        assert_eq!(json["sections"][1]["off"], true);
        let host = &json["variables"][0];
        assert_eq!(host["requirement"], "stated");
        assert_eq!(host["section"], "MAIL");
        assert_eq!(host["section_line"], 1);
        assert_eq!(host["because"]["required"], "prose");
        assert_eq!(json["variables"][2]["conditions"][0]["variable"], "MAIL_HOST");
    }

    #[test]
    fn what_is_read_back_is_written_the_same() {
        let written = json(&Schema::parse(EXAMPLE));
        let back = Schema::from_json(written.clone()).expect("our own output");
        assert_eq!(json(&back), written);
    }

    #[test]
    fn what_looks_like_a_secret_is_masked_as_in_an_example_file() {
        let pasted = "sk-proj-9Xq27ZzKvT3mWx91LpRd8Fh4";
        let mut written = json(&Schema::parse(EXAMPLE));
        written["sections"][0]["title"] = pasted.into();
        let port = &mut written["variables"][1];
        for field in ["description", "default", "deprecated"] {
            port[field] = pasted.into();
        }
        port["kind"] = "string".into();
        port["choices"] = vec![pasted].into();
        port["constraints"] = serde_json::json!({ "starts-with": pasted });
        let back = Schema::from_json(written.clone()).expect("of the right shape");
        assert!(!json(&back).to_string().contains("9Xq27"));
        written["variables"][1]["name"] = "not a name".into();
        assert_eq!(Schema::from_json(written).unwrap_err(), NotASchema::Shape);
    }

    #[test]
    fn an_error_quotes_nothing() {
        let error = Schema::from_json(serde_json::json!({ "version": "hunter2" })).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        let later = serde_json::json!({ "version": 2, "file": "", "sections": [], "variables": [] });
        assert_eq!(Schema::from_json(later).unwrap_err(), NotASchema::Version);
    }
}
