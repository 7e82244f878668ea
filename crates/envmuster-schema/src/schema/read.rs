//! Puts a schema together: the outline, and for each variable what decorators, prose, sections,
//! the catalogue, names and values say, in this order.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::decorated::{required_by_header, secret_by_header, without_decorators};
use super::decorators::{self, Decorators, Facts};
use super::outline::{Declared, Header, Line, LineKind, Outline, Slot, Title, lines};
use super::prose::{self, Remark, Shown, Words, masked};
use super::{Condition, Evidence, Example, Inferred, Requirement, Schema, Section, Stated, Variable, infer};
use crate::catalogue::{self, KnownVariable};
use crate::detector::name::Name;
use crate::kind::{Class, Constraints, Kind};
use crate::report::{Finding, Location, Related, Severity};
use crate::syntax::{Dialect, Document, LineIndex, NodeKind, Quote};
use crate::{Value, detector};

/// Reads a text as the schema of this name.
pub(super) fn read(file: &str, text: &str) -> Schema {
    let document = Document::parse_as(text.as_bytes(), Dialect::of_file(file));
    let index = document.line_index();
    read_document(file, text, &document, &index)
}

/// Reads a document that was made from `text`.
pub(super) fn read_document(
    file: &str,
    text: &str,
    document: &Document<'_>,
    index: &LineIndex<'_>,
) -> Schema {
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
    for slot in &outline.slots {
        let Some(declared) = lines.get(slot.at).and_then(Line::variable) else { continue };
        report_duplicates(&mut schema, &lines, slot, declared);
        let facts = decorators.variables.get(&(slot.at + first));
        let reader = Reader {
            text,
            dialect,
            lines: &lines,
            outline: &outline,
            header_words: &words,
            decorators: &decorators,
        };
        schema.variables.push(reader.variable(slot, declared, facts));
    }
    schema.findings.sort_by(|a, b| a.location.cmp(&b.location));
    schema
}

fn section(lines: &[Line<'_>], header: &Header<'_>) -> Section {
    let Title { title, note } = Title::of(header.text);
    Section {
        title: masked(title),
        note: note.map(masked),
        line: lines.get(header.at).map_or(0, |line| line.number),
        level: header.level,
        parent: header.parent,
        service: catalogue::service_for_section(title, note).map(|service| service.id),
        off: note.is_some_and(is_off),
    }
}

/// Whether a header's note says that the section is not used.
fn is_off(note: &str) -> bool {
    ["unused", "not used", "n/a"].iter().any(|word| note.eq_ignore_ascii_case(word))
}

/// What a section says of the variables in it, by what their examples show.
struct SectionWords {
    usable: Stated,
    stand_in: Stated,
    nothing: Stated,
}

impl SectionWords {
    /// Reads the block of a header, and where that says nothing, the header itself.
    fn of(lines: &[Line<'_>], header: &Header<'_>) -> Self {
        let intro = remarks(lines, header.intro.clone());
        let intro = Words::of(&intro);
        let line = lines.get(header.at).map_or(0, |line| line.number);
        let title = lines.get(header.at).and_then(Line::text).map_or(header.text, |text| text.body);
        let title = [Remark { text: title, line }];
        let title = Words::of(&title).map(|words| words.stated(Shown::StandIn, Evidence::Section));
        let of = |shown| {
            let stated = intro.as_ref().map(|words| words.stated(shown, Evidence::Section));
            let stated = stated.filter(|stated| stated.required.is_some());
            stated.or_else(|| title.clone()).unwrap_or_default()
        };
        Self { usable: of(Shown::Usable), stand_in: of(Shown::StandIn), nothing: of(Shown::Nothing) }
    }

    fn of_example(&self, shown: Shown) -> &Stated {
        match shown {
            Shown::Usable => &self.usable,
            Shown::StandIn => &self.stand_in,
            Shown::Nothing => &self.nothing,
        }
    }
}

fn remarks<'t>(lines: &[Line<'t>], range: Range<usize>) -> Vec<Remark<'t>> {
    let lines = lines.get(range).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.text().map(|text| Remark { text: text.body, line: line.number }))
        .collect()
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

/// Whether a condition may be printed: anything can be pasted behind a `=`.
fn is_clear(condition: &Condition) -> bool {
    !condition.equals.as_deref().is_some_and(detector::may_be_secret)
}

/// What the reading of one variable looks at.
struct Reader<'r, 't> {
    text: &'t str,
    dialect: Dialect,
    lines: &'r [Line<'t>],
    outline: &'r Outline<'t>,
    header_words: &'r [SectionWords],
    decorators: &'r Decorators,
}

impl<'t> Reader<'_, 't> {
    fn variable(&self, slot: &Slot, declared: Declared<'t>, facts: Option<&Facts>) -> Variable {
        let name = declared.name;
        let remarks = self.own_remarks(slot, declared);
        let comment = prose::join(&remarks);
        let decoded = declared.assignment.decode_as(self.text.as_bytes(), self.dialect);
        let value =
            std::str::from_utf8(&decoded).map_or_else(|_| String::from_utf8_lossy(&decoded), Cow::Borrowed);
        let named = Name::of(name);
        let example = match detector::judge_named(named, &value).example {
            Example::Placeholder if infer::is_default_in_prose(&comment, &value) => Example::Default,
            found => found,
        };
        let shown = match example {
            Example::Empty => Shown::Nothing,
            Example::Default if !declared.commented_out => Shown::Usable,
            _ => Shown::StandIn,
        };
        let mut stated = prose::stated(&remarks, name, shown);
        if let Some(facts) = facts {
            stated.take_decorators(facts);
        }
        let example = match example {
            _ if stated.computed => Example::Default,
            Example::Default if stated.placeholder => Example::Placeholder,
            found => found,
        };
        let decorated = stated.required.as_ref().is_some_and(|said| said.evidence == Evidence::Decorator);
        let for_all = required_by_header(self.decorators, example).filter(|_| !decorated);
        stated.secret = stated.secret.take().or_else(|| secret_by_header(self.decorators, name));
        self.add_group_words(&mut stated, slot, shown, declared.commented_out);
        let known = catalogue::variable(name).map(|(_, known)| known);
        let text = Some(value.as_ref()).filter(|value| !value.is_empty());
        let choices = stated.choices.take().or_else(|| infer::choices_in_prose(&comment, name));
        let choices = choices.filter(|choices| !choices.iter().any(|choice| detector::may_be_secret(choice)));
        let kind = kind(&mut stated, known, || {
            let found = infer::kind(named, text, example, choices.as_deref());
            let typed = self.dialect == Dialect::EnvSpec && declared.assignment.quote == Quote::None;
            let literal = text.filter(|_| typed && found.value == Kind::String);
            literal.and_then(infer::kind_of_literal).unwrap_or(found)
        });
        let usable = text.filter(|_| example == Example::Default);
        let secret = secret(&mut stated, known, usable, || infer::secret(named, text, example, kind.value));
        let requirement = match for_all {
            Some(said) => header_requirement(said),
            None => requirement(&mut stated, known, declared, example),
        };
        let default = stated.default.take().or_else(|| infer::default_in_prose(&comment));
        Variable {
            name: name.to_owned(),
            section: slot.header,
            line: declared.position.line,
            column: declared.position.column,
            commented_out: declared.commented_out,
            default: printable_default(text, example, default, kind.value, secret.value, choices.as_deref()),
            constraints: constraints(stated.constraints.take()),
            choices: choices.filter(|_| kind.value.plain() == Kind::Choice),
            example_value: Value::from(value.into_owned()),
            example,
            conditions: stated.conditions.into_iter().filter(is_clear).collect(),
            required_in: stated.required_in.into_iter().filter(|it| !detector::may_be_secret(it)).collect(),
            local_only: stated.local_only,
            deprecated: stated.deprecated.as_deref().map(masked),
            allow: stated.allow,
            description: stated
                .description
                .as_deref()
                .map(masked)
                .or_else(|| description(&remarks, &comment)),
            docs: docs(stated.docs.iter().map(|link| masked(link)).collect(), known),
            custom_kind: stated.custom_kind,
            kind,
            secret,
            requirement,
        }
    }

    /// The comments about this variable alone.
    fn own_remarks(&self, slot: &Slot, declared: Declared<'t>) -> Vec<Remark<'t>> {
        let mut remarks = self.remarks(slot.above.clone());
        if let Some(text) = declared.inline {
            remarks.push(Remark { text, line: declared.position.line });
        }
        remarks.extend(self.remarks(slot.below.clone()));
        remarks.into_iter().filter_map(without_decorators).collect()
    }

    fn remarks(&self, range: Range<usize>) -> Vec<Remark<'t>> {
        remarks(self.lines, range)
    }

    /// Where its own comments say nothing of it, what the comment over its group, its section's
    /// block and its section's header say, in this order.
    fn add_group_words(&self, stated: &mut Stated, slot: &Slot, shown: Shown, commented_out: bool) {
        if stated.required.is_none()
            && slot.above.is_empty()
            && !slot.group.is_empty()
            && let Some(words) = Words::of(&self.remarks(slot.group.clone()))
        {
            take(stated, words.stated(shown, Evidence::Prose));
        }
        let mut header = slot.header;
        while let Some(index) = header.filter(|_| stated.required.is_none()) {
            if let Some(words) = self.header_words.get(index) {
                let words = words.of_example(shown);
                // What a required section leaves commented out is not what it requires.
                let demanded = words.required.as_ref().is_some_and(|required| required.value);
                if !(demanded && commented_out) {
                    take(stated, words.clone());
                }
            }
            header = self.outline.headers.get(index).and_then(|header| header.parent);
        }
    }
}

fn take(stated: &mut Stated, words: Stated) {
    if words.required.is_some() {
        stated.required = words.required;
        stated.conditions = words.conditions;
        stated.required_in = words.required_in;
    }
}

/// What is said, then what the catalogue knows. A list of values in the comment says more than the
/// catalogue, and so does the example's scheme where that knows only that the value is a URL.
fn kind(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    infer: impl FnOnce() -> Inferred<Kind>,
) -> Inferred<Kind> {
    if let Some(said) = stated.kind.take() {
        return said;
    }
    let inferred = infer();
    match known {
        Some(_) if inferred.evidence == Evidence::Prose => inferred,
        Some(known)
            if known.kind == Kind::Url && inferred.evidence == Evidence::Value && inferred.value.is_url() =>
        {
            inferred
        }
        Some(known) => Inferred::new(known.kind, Evidence::Catalogue, "the catalogue knows it"),
        None => inferred,
    }
}

fn constraints(said: Option<Arc<Constraints>>) -> Arc<Constraints> {
    said.map_or_else(Constraints::none, |said| Arc::unwrap_or_clone(said).without_secrets().into())
}

/// What is said, then what the catalogue knows. A URL that is known to hold a credential holds none
/// where its default shows none.
fn secret(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    default: Option<&str>,
    infer: impl FnOnce() -> Inferred<bool>,
) -> Inferred<bool> {
    if let Some(said) = stated.secret.take() {
        return said;
    }
    match (known, default) {
        (Some(known), Some(default)) if known.class == Class::UrlWithCredential && !default.contains('@') => {
            Inferred::new(false, Evidence::Value, "its default holds no credential")
        }
        (Some(known), _) => Inferred::new(known.secret, Evidence::Catalogue, "the catalogue knows it"),
        (None, _) => infer(),
    }
}

/// What the file's header says of a variable that says nothing itself. A default meets it.
fn header_requirement(said: Inferred<bool>) -> Inferred<Requirement> {
    let value = if said.value { Requirement::InferredRequired } else { Requirement::StatedOptional };
    Inferred { value, evidence: said.evidence, because: said.because, line: said.line }
}

/// Whether it must be set: what is said, then what is known, then what its line shows.
fn requirement(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    declared: Declared<'_>,
    example: Example,
) -> Inferred<Requirement> {
    if let Some(said) = stated.required.take() {
        let value = if said.value { Requirement::Required } else { Requirement::StatedOptional };
        return Inferred { value, evidence: said.evidence, because: said.because, line: said.line };
    }
    let line = declared.position.line;
    let shown = |value, because| Inferred::new(value, Evidence::DefaultRule, because).on_line(line);
    if declared.commented_out {
        return shown(Requirement::Optional, "its line is commented out");
    }
    match known.and_then(|known| known.required) {
        Some(true) if example != Example::Default => {
            return Inferred::new(Requirement::KnownRequired, Evidence::Catalogue, "the service needs it");
        }
        Some(false) => {
            return Inferred::new(Requirement::Optional, Evidence::Catalogue, "the service runs without it");
        }
        _ => {}
    }
    match example {
        Example::Default => shown(Requirement::Optional, "the example holds a usable default"),
        Example::Placeholder => shown(Requirement::InferredRequired, "the example holds a placeholder"),
        Example::Empty => {
            shown(Requirement::InferredRequired, "it is declared empty, and nothing says that it is optional")
        }
        Example::Secret => shown(Requirement::InferredRequired, "the example's value must be replaced"),
    }
}

/// The default as it may be printed: of the plain kinds, and of others where the detector clears it.
fn printable_default(
    text: Option<&str>,
    example: Example,
    in_prose: Option<String>,
    kind: Kind,
    secret: bool,
    choices: Option<&[String]>,
) -> Option<String> {
    let shown = match text {
        Some(text) if example == Example::Default => Some(text.to_owned()),
        Some(_) => None,
        None => in_prose,
    };
    let shown = shown.filter(|default| !default.is_empty() && !secret)?;
    let plain = match kind.plain() {
        Kind::Integer | Kind::Float | Kind::Boolean | Kind::Port | Kind::Duration => true,
        // Without a list, a choice is any word.
        Kind::Choice => choices.is_some(),
        _ => false,
    };
    // What only calls itself a number must be one, or it is anything.
    let fits = plain && kind.check(&shown, &Constraints::default(), choices).is_ok() && shown.len() <= 32;
    (fits || (!detector::may_be_secret(&shown) && masked(&shown) == shown)).then_some(shown)
}

fn description(remarks: &[Remark<'_>], comment: &str) -> Option<String> {
    (!remarks.is_empty()).then(|| masked(comment))
}

fn docs(mut said: Vec<String>, known: Option<&KnownVariable>) -> Vec<String> {
    if let Some(known) = known.filter(|known| said.is_empty() && !known.docs.is_empty()) {
        said.push(known.docs.to_owned());
    }
    said
}
