//! Puts a schema together: the outline's sections, each variable, and what was noticed on the way.

use std::sync::Arc;

use super::cleared::clear_conditions;
use super::decorators;
use super::one_of::Choices;
use super::outline::{Declared, Header, Line, LineKind, Outline, Slot, Title, lines};
use super::reader::Reader;
use super::section_words::SectionWords;
use super::{Schema, Section};
use crate::report::{Finding, Location, Related, Severity};
use crate::syntax::{Dialect, Document, LineIndex, NodeKind};
use crate::{catalogue, detector};

impl Schema {
    /// Reads the text of a `.env.example`. Any text will do: a line that cannot be read becomes a
    /// finding.
    ///
    /// ```
    /// use envmuster_schema::Schema;
    ///
    /// let schema = Schema::parse("# Queue (optional)\nQUEUE_URL=\nQUEUE_WORKERS=4\n");
    /// assert_eq!(schema.sections[0].title, "Queue");
    /// assert!(!schema.variable("QUEUE_URL").unwrap().requirement.value.is_required());
    /// ```
    pub fn parse(text: &str) -> Self {
        read(".env.example", text)
    }

    /// Reads the bytes of an example file. What is not UTF-8 is read as U+FFFD.
    pub fn parse_bytes(file_name: &str, bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => read(file_name, text),
            Err(_) => read(file_name, &String::from_utf8_lossy(bytes)),
        }
    }

    /// As [`Schema::parse_bytes`], where the file is taken apart into lines already, as
    /// [`Dialect::of_file`] has it read.
    pub fn of_document(file_name: &str, document: &Document<'_>, index: &LineIndex<'_>) -> Self {
        match std::str::from_utf8(document.source()) {
            Ok(text) => read_document(file_name, text, document, index),
            Err(_) => Self::parse_bytes(file_name, document.source()),
        }
    }
}

/// Reads a text as the schema of this name.
fn read(file: &str, text: &str) -> Schema {
    let document = Document::parse_as(text.as_bytes(), Dialect::of_file(file));
    let index = document.line_index();
    read_document(file, text, &document, &index)
}

/// Reads a document that was made from `text`.
fn read_document(file: &str, text: &str, document: &Document<'_>, index: &LineIndex<'_>) -> Schema {
    let dialect = Dialect::of_file(file);
    let lines = lines(text, document, index);
    let outline = Outline::of(&lines);
    let file: Arc<str> = file.into();
    let decorators = decorators::read(document, index, &file);
    let first = usize::from(matches!(document.nodes().first(), Some(node) if node.kind == NodeKind::Bom));
    let mut schema = Schema {
        file,
        sections: Vec::new(),
        variables: Vec::new(),
        current_env: decorators.file.current_env.clone().filter(|name| !detector::may_be_secret(name)),
        findings: decorators.findings.clone(),
    };
    let words: Vec<SectionWords> =
        outline.headers.iter().map(|header| SectionWords::of(&lines, header)).collect();
    schema.sections = outline.headers.iter().map(|header| section(&lines, header)).collect();
    report_lines(&mut schema, &lines);
    schema.variables.reserve(outline.slots.len());
    let mut choices = Choices::default();
    let mut reader = Reader::new(text, dialect, &lines, &outline, &words, &decorators);
    for slot in &outline.slots {
        let Some(declared) = lines.get(slot.at).and_then(Line::variable) else { continue };
        report_duplicates(&mut schema, &lines, slot, declared);
        let facts = decorators.variables.get(&(slot.at + first));
        let (variable, one_of) = reader.variable(slot, declared, facts);
        choices.add(schema.variables.len(), one_of, slot);
        schema.variables.push(variable);
    }
    choices.settle(&mut schema.variables);
    clear_conditions(&mut schema.variables);
    schema.findings.sort_by(|a, b| a.location.cmp(&b.location));
    schema
}

fn section(lines: &[Line<'_>], header: &Header<'_>) -> Section {
    let whole = Title::of(header.text);
    let Title { title, note } = whole;
    Section {
        title: title.to_owned(),
        note: note.map(str::to_owned),
        line: lines.get(header.at).map_or(0, |line| line.number),
        level: header.level,
        parent: header.parent,
        service: catalogue::service_for_section(title, note).map(|service| service.id),
        off: is_off(whole),
    }
    .cleared()
}

/// Notes that say that a section is not used.
const UNUSED: [&str; 8] =
    ["unused", "not used", "n/a", "nicht verwendet", "nicht benutzt", "ungenutzt", "no usado", "não usado"];

/// Whether one of a header's notes says that the section is not used: `(unused)`, `(Twilio, n/a)`,
/// `(not used) (Twilio)`.
fn is_off(Title { title, note }: Title<'_>) -> bool {
    let says = |part: &str| UNUSED.iter().any(|word| part.trim().eq_ignore_ascii_case(word));
    let dashed = |part: &str| part.split(" - ").any(says);
    note.is_some_and(|note| {
        note.split([',', ';', ':', '(', ')', '–', '—']).any(dashed) || is_off(Title::of(title))
    })
}

fn report_lines(schema: &mut Schema, lines: &[Line<'_>]) {
    for line in lines {
        let LineKind::Unreadable(fault, position) = line.kind else { continue };
        let location = Location::new(schema.file.clone(), position.line, position.column);
        let finding = Finding::new("unreadable-line", Severity::Error, fault.to_string())
            .with_help("write NAME=value, or start the line with #")
            .at(Some(location));
        schema.findings.push(finding);
    }
}

fn report_duplicates(schema: &mut Schema, lines: &[Line<'_>], slot: &Slot, declared: Declared<'_>) {
    let Some(first) = slot.shadowed.first().and_then(|&at| lines.get(at)).and_then(Line::variable) else {
        return;
    };
    let place = |declared: Declared<'_>| {
        Location::new(schema.file.clone(), declared.position.line, declared.position.column)
    };
    let message = format!("{} is declared {} times", declared.name, slot.shadowed.len() + 1);
    let finding = Finding::new("duplicate-variable", Severity::Warning, message)
        .with_variable(declared.name)
        .with_help("keep one of them: readers differ on which one counts, here it is the last")
        .at(Some(place(declared)))
        .with_related(Related::new("first declared here").at(place(first)));
    schema.findings.push(finding);
}
