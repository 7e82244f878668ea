//! Whether the loaders that read the file read it alike, and as it is meant.
//!
//! Nothing is guessed from the looks of a line: each chosen loader reads it ([`compare`]), and only
//! where two differ, or all differ from what is written, the line's class is sought ([`classes`]),
//! which is the rule. At last the whole file is read, for lines that matter to one another. So a
//! file without a finding is read alike by all that were asked.

mod class;
mod classes;
mod compare;
mod spelling;

use envmuster_schema::syntax::{Node, NodeKind, Span};

use super::LintOptions;
use super::edit::Edit;
use super::file::{Declared, File};
use super::findings::{Draft, Findings};
use crate::environment::loaders::Loader;
use class::Class;
use compare::{Outcome, Readers};

pub(super) use classes::RULES;

/// Reports every line that the chosen loaders read differently.
pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, loaders) = (findings.file, findings.options.loaders.as_slice());
    if loaders.is_empty() {
        return;
    }
    let readers = Readers::new(file, loaders);
    let mut told = vec![false; file.document.nodes().len()];
    for (at, node) in file.document.nodes().iter().enumerate() {
        if class::is_plain(node, file.source, loaders) {
            continue;
        }
        let differs = match readers.line(node) {
            // That it is unreadable is said already.
            Outcome::Differs(_) if matches!(node.kind, NodeKind::Unreadable(_)) => true,
            Outcome::Differs(dissenters) => {
                report(findings, node, class::of(node, file), &dissenters);
                true
            }
            Outcome::Alike => false,
        };
        if let Some(told) = told.get_mut(at) {
            *told = differs;
        }
    }
    whole_file(findings, &readers, &told);
}

/// What only shows when the file is read as one: names set twice, references, lines that swallow others.
fn whole_file(findings: &mut Findings<'_, '_>, readers: &Readers<'_, '_>, told: &[bool]) {
    let file = findings.file;
    let Outcome::Differs(dissenters) = readers.file() else { return };
    // A line that is reported explains what follows from it; the next run sees what is left.
    let mut explained = told.contains(&true);
    for (at, node) in file.document.nodes().iter().enumerate() {
        if told.get(at) == Some(&true) {
            continue;
        }
        if let Some(class) = class::between_lines(at, file) {
            report(findings, node, class, &dissenters);
            explained = true;
        }
    }
    if explained {
        return;
    }
    let nodes = file.document.nodes();
    if let Some(node) = nodes.last().filter(|node| !node.span.of(file.source).ends_with(b"\n")) {
        let end = file.source.len();
        let message = format!("the last line does not end ({})", names(&dissenters, findings.options));
        let draft = Draft::new(message)
            .help("end it with a line feed")
            .fix(Some(Edit::new(Span::new(end, end), file.line_end())));
        findings.at(classes::info(Class::Encoding), trimmed(node, file.source), draft);
    } else if let Some(node) = nodes.first() {
        report(findings, node, Class::Encoding, &dissenters);
    }
}

/// The loaders, the first four of many.
fn names(loaders: &[Loader], options: &LintOptions) -> String {
    let names: Vec<_> = loaders.iter().map(|loader| loader.name()).collect();
    match names.as_slice() {
        many if many.len() > 4 && many.len() == options.loaders.len() => "all of them".to_owned(),
        many if many.len() > 4 => format!(
            "{} and {} more",
            many.iter().take(4).copied().collect::<Vec<_>>().join(", "),
            many.len() - 4
        ),
        few => few.join(", "),
    }
}

fn report(findings: &mut Findings<'_, '_>, node: &Node, class: Class, dissenters: &[Loader]) {
    let file = findings.file;
    let info = classes::info(class);
    let who = names(dissenters, findings.options);
    let declared = declared_at(file, node);
    let span = declared.map_or_else(|| trimmed(node, file.source), |declared| class.span(declared));
    let mut draft = Draft::new(format!("{} ({who})", class.message(declared.is_some())));
    let best = declared.and_then(|declared| spelling::best(file, declared, &findings.options.loaders));
    draft = match &best {
        Some(best) if class.is_of_the_value() => {
            draft.help(best.help()).fix(declared.and_then(|declared| best.edit(declared)))
        }
        _ => draft.help(class.help()),
    };
    if let (Class::Duplicate, Some(declared)) = (class, declared) {
        findings.take_back("duplicate-variable", &declared.name);
    }
    match declared {
        Some(declared) => findings.on(declared, info, span, draft),
        None => findings.at(info, span, draft),
    }
}

fn declared_at<'f, 'a>(file: &'f File<'a>, node: &Node) -> Option<&'f Declared<'a>> {
    if !matches!(node.kind, NodeKind::Assignment(_)) {
        return None;
    }
    let at = file.declared.partition_point(|declared| declared.assignment.name.start < node.span.start);
    file.declared.get(at).filter(|declared| declared.assignment.name.start < node.span.end)
}

/// The node without its line terminator.
fn trimmed(node: &Node, source: &[u8]) -> Span {
    let text = node.span.of(source);
    Span::new(node.span.start, node.span.start + text.trim_ascii_end().len())
}
