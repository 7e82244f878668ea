//! What an example file lacks: declarations to add, each under the section where its like stands.

use std::collections::BTreeMap;

use envmuster_schema::detector::judge;
use envmuster_schema::kind::Kind;
use envmuster_schema::schema::Example;

use crate::drift::Drifted;
use crate::facts::{Cast, Fallback};
use crate::lent::lent;
use crate::references::Reference;
use crate::rules::UNDECLARED;
use crate::schemas::SchemaFile;

/// Declarations to add to one example file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Addition {
    /// The file.
    pub file: String,
    /// Each with the line of the file behind which it belongs, from 1; 0 for the end.
    declarations: Vec<(u32, Declaration)>,
}

#[derive(Clone, Debug)]
struct Declaration {
    name: String,
    text: String,
}

impl Drifted {
    /// What to add to the example files so that everything that is read is declared.
    pub fn additions(&self) -> Vec<Addition> {
        let mut additions: BTreeMap<&str, Addition> = BTreeMap::new();
        for finding in self.report.findings.iter().filter(|finding| finding.rule == UNDECLARED) {
            let (Some(name), Some(location)) = (&finding.variable, &finding.location) else { continue };
            let Some(schema) = self.nearest(&location.file) else { continue };
            let reads: Vec<_> =
                self.references.reads.iter().filter(|read| read.name == *name && !read.in_test).collect();
            let file = &*schema.schema.file;
            let addition = additions
                .entry(file)
                .or_insert_with(|| Addition { file: file.to_owned(), declarations: Vec::new() });
            if !addition.declarations.iter().any(|(_, known)| known.name == *name) {
                addition.declarations.push((place(schema, name), declaration(name, &reads)));
            }
        }
        additions.into_values().collect()
    }

    fn nearest(&self, file: &str) -> Option<&SchemaFile> {
        self.schemas.iter().find(|schema| file.starts_with(&schema.folder))
    }
}

impl Addition {
    /// The names that are added.
    pub fn names(&self) -> Vec<&str> {
        self.declarations.iter().map(|(_, declaration)| declaration.name.as_str()).collect()
    }

    /// The text of the file with the declarations in it.
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 128 * self.declarations.len());
        let behind = |line: u32| self.declarations.iter().filter(move |(at, _)| *at == line);
        for (line, number) in text.lines().zip(1..) {
            out.push_str(line);
            out.push('\n');
            for (_, declaration) in behind(number) {
                out.push_str(&declaration.text);
            }
        }
        if behind(0).next().is_some() && !out.is_empty() {
            out.push('\n');
        }
        for (_, declaration) in behind(0) {
            out.push_str(&declaration.text);
        }
        out
    }
}

/// Behind which line a name belongs: the last variable whose name begins like it.
fn place(schema: &SchemaFile, name: &str) -> u32 {
    let words = |text: &str| text.split('_').map(str::to_owned).collect::<Vec<_>>();
    let wanted = words(name);
    let alike = |other: &str| words(other).iter().zip(&wanted).take_while(|(a, b)| a == b).count();
    let by_name = schema.schema.variables.iter().map(|variable| (alike(&variable.name), variable.line));
    if let Some((_, line)) =
        by_name.filter(|(alike, _)| *alike > 0).max_by_key(|(alike, line)| (*alike, *line))
    {
        return line;
    }
    // Else the section of its service.
    let service = envmuster::catalogue::variable(name).map(|(service, _)| service.id);
    let section = schema
        .schema
        .sections
        .iter()
        .position(|section| section.service.is_some() && section.service == service);
    let of_section =
        schema.schema.variables.iter().filter(|variable| section.is_some() && variable.section == section);
    of_section.map(|variable| variable.line).max().unwrap_or(0)
}

fn declaration(name: &str, reads: &[&Reference]) -> Declaration {
    let cast = reads.iter().find_map(|read| read.cast);
    let kind = match cast {
        Some(Cast::Integer) => Some(Kind::Integer),
        Some(Cast::Float) => Some(Kind::Float),
        Some(Cast::Boolean) => Some(Kind::Boolean),
        None => None,
    };
    let places: Vec<_> = reads.iter().take(3).map(|read| format!("{}:{}", read.file, read.line)).collect();
    let kind = kind.map(|kind| format!("@type={} ", kind.name())).unwrap_or_default();
    let default = reads.iter().find_map(|read| match &read.fallback {
        Fallback::Literal(value) => Some(lent(value)).filter(|text| is_harmless(name, text)),
        _ => None,
    });
    let is_optional = reads.iter().any(|read| read.fallback.is_default());
    let mark = if is_optional { "# " } else { "" };
    let note = if kind.is_empty() { String::new() } else { format!("# {}\n", kind.trim_end()) };
    let text =
        format!("# Read in {}.\n{note}{mark}{name}={}\n", places.join(", "), default.unwrap_or_default());
    Declaration { name: name.to_owned(), text }
}

/// Whether a default may be written down: a plain word or number that is no secret.
fn is_harmless(name: &str, text: &str) -> bool {
    let verdict = judge(name, text);
    verdict.example == Example::Default
        && verdict.weak.is_none()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-:/".contains(&byte))
        && !envmuster::catalogue::variable(name).is_some_and(|(_, known)| known.secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_stand_behind_their_like() {
        let text = "# A\nMAIL_HOST=x\n\nPORT=1\n";
        let schema = SchemaFile::read("", ".env.example", text.as_bytes());
        let declarations =
            ["MAIL_USER", "OTHER_NAME"].map(|name| (place(&schema, name), declaration(name, &[])));
        let addition = Addition { file: String::new(), declarations: declarations.to_vec() };
        let new = addition.apply(text);
        assert!(new.starts_with("# A\nMAIL_HOST=x\n# Read in .\nMAIL_USER=\n\nPORT=1\n"));
        assert!(new.ends_with("\nOTHER_NAME=\n"));
    }

    #[test]
    fn no_default_that_could_be_secret_is_written() {
        assert!(is_harmless("RETRY_LIMIT", "3") && is_harmless("LOG_FORMAT", "json"));
        assert!(!is_harmless("SESSION_SECRET", "q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta"));
    }
}
