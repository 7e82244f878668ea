//! Where rules put what they find.

use std::collections::HashSet;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location};
use envmuster_schema::syntax::{Node, NodeKind, Span};

use super::edit::Edit;
use super::file::{Declared, File, FileKind};
use super::finding::LintFinding;
use super::options::LintOptions;
use super::selected::is_wanted;
use super::snippet::Snippet;
use crate::check::{Selection, may_be_shown};
use crate::rule::RuleInfo;

/// Where rules put what they find.
pub(crate) struct Findings<'f, 'a> {
    pub(crate) file: &'f File<'a>,
    pub(crate) options: &'f LintOptions,
    /// Each with its offset in the file.
    found: Vec<(usize, LintFinding)>,
    /// What is said better by another rule: rules, and variables.
    taken_back: HashSet<(&'static str, String)>,
}

impl<'f, 'a> Findings<'f, 'a> {
    pub(super) fn new(file: &'f File<'a>, options: &'f LintOptions) -> Self {
        Self { file, options, found: Vec::new(), taken_back: HashSet::new() }
    }

    /// Reports on a variable; the message stands behind its name, where that may be shown.
    pub(super) fn on(&mut self, declared: &Declared<'_>, rule: &'static RuleInfo, span: Span, draft: Draft) {
        let variable = self.file.variable(declared);
        let name = variable.map_or("a variable", |variable| variable.name.as_str());
        let mut finding = Finding::new(rule.name, draft.severity(rule), format!("{name} {}", draft.message));
        if let Some(variable) = variable {
            finding = finding
                .with_variable(&variable.name)
                .with_section(self.file.schema.section_of(variable).map(|section| section.title.as_str()));
        }
        let allowed = variable.is_some_and(|variable| variable.allow.iter().any(|name| name == rule.name));
        let snippet = variable.map(|variable| Snippet::new(declared, &variable.name, span));
        self.add(finding, span, draft, allowed, snippet);
    }

    /// Reports on a place that is no variable.
    pub(super) fn at(&mut self, rule: &'static RuleInfo, span: Span, draft: Draft) {
        let finding = Finding::new(rule.name, draft.severity(rule), draft.message.clone());
        self.add(finding, span, draft, false, None);
    }

    /// Takes a finding of the reader's own, which knows its place.
    pub(super) fn take(&mut self, finding: Finding) {
        self.take_with(finding, None);
    }

    /// The same, with what puts it right.
    pub(super) fn take_with(&mut self, mut finding: Finding, fix: Option<Edit>) {
        let file = self.file;
        let line = finding.location.as_ref().map_or(1, |location| location.line);
        let of_variable = finding.variable.as_deref().and_then(|name| file.variable_named(name));
        let allowed =
            of_variable.is_some_and(|variable| variable.allow.iter().any(|name| name == finding.rule));
        let variable = finding.variable.as_deref();
        let levels = &self.options.levels;
        let Some(severity) = levels.severity(finding.rule, variable, finding.severity, allowed) else {
            return;
        };
        finding.severity = severity;
        let declared = of_variable.and_then(|variable| file.declared_on(line, &variable.name));
        let span = declared.map(|declared| declared.assignment.name);
        let snippet = declared.map(|of| Snippet::new(of, &of.name, of.assignment.name));
        let offset = span.map_or_else(|| file.index.start(line), |span| span.start);
        self.found.push((offset, LintFinding { finding, span, snippet, fix }));
    }

    /// Takes back what another rule said of the same thing.
    pub(super) fn take_back(&mut self, rule: &'static str, variable: &str) {
        self.taken_back.insert((rule, variable.to_owned()));
    }

    fn add(
        &mut self,
        mut finding: Finding,
        span: Span,
        draft: Draft,
        allowed: bool,
        snippet: Option<Snippet>,
    ) {
        let levels = &self.options.levels;
        let severity = levels.severity(finding.rule, finding.variable.as_deref(), finding.severity, allowed);
        let Some(severity) = severity else { return };
        let position = self.file.index.position(span.start);
        finding.severity = severity;
        finding.help = draft.help;
        finding.location = Some(Location::new(self.file.name.clone(), position.line, position.column));
        self.found.push((span.start, LintFinding { finding, span: Some(span), snippet, fix: draft.fix }));
    }

    /// What was found, in the order of the file; on one place in the order of the rules.
    pub(super) fn finish(mut self) -> Vec<LintFinding> {
        if !self.taken_back.is_empty() {
            self.found.retain(|(_, LintFinding { finding, .. })| {
                let key = (finding.rule, finding.variable.clone().unwrap_or_default());
                !self.taken_back.contains(&key)
            });
        }
        let (schema, selection) = (&self.file.schema, &self.options.selection);
        if *selection != Selection::default() {
            self.found.retain(|(_, found)| is_wanted(selection, Some(schema), &found.finding));
        }
        if self.file.kind == FileKind::Environment {
            hide_names(self.file, &mut self.found);
        }
        self.found.sort_by_key(|(offset, _)| *offset);
        self.found.into_iter().map(|(_, finding)| finding).collect()
    }
}

/// Takes out the names that may not be shown: an env file declares none, and what stands where a name is
/// expected may be a line of a key, or a value.
fn hide_names(file: &File<'_>, found: &mut [(usize, LintFinding)]) {
    let is_unreadable = |node: &&Node| matches!(node.kind, NodeKind::Unreadable(_));
    let first_unreadable = file.document.nodes().iter().find(is_unreadable).map(|node| node.span.start);
    for (offset, found) in found {
        let is_behind = first_unreadable.is_some_and(|start| start < *offset);
        let finding = &mut found.finding;
        let Some(name) = finding.variable.take_if(|name| is_behind || !may_be_shown(name)) else { continue };
        if let Some(rest) = finding.message.strip_prefix(&name) {
            finding.message = format!("a variable{rest}");
        }
        found.snippet = None;
    }
}

impl<'a> File<'a> {
    /// What declares this name on this line.
    fn declared_on(&self, line: u32, name: &str) -> Option<&Declared<'a>> {
        let start = self.index.start(line);
        let at = self.declared.partition_point(|declared| declared.assignment.name.start < start);
        let is_there = |declared: &&Declared<'_>| {
            declared.name == name && self.index.line(declared.assignment.name.start) == line
        };
        self.declared.get(at).filter(is_there)
    }
}

/// What a rule says.
pub(crate) struct Draft {
    message: String,
    help: Option<String>,
    severity: Option<Severity>,
    fix: Option<Edit>,
}

impl Draft {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, severity: None, fix: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn fix(mut self, fix: Option<Edit>) -> Self {
        self.fix = fix;
        self
    }

    fn severity(&self, rule: &RuleInfo) -> Severity {
        self.severity.or_else(|| rule.level.severity()).unwrap_or(Severity::Info)
    }
}
