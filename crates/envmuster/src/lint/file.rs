//! A file as the rules see it: bytes, lines, declared variables, schema.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use envmuster_schema::Schema;
use envmuster_schema::detector::{Example, Verdict, judge, key_block};
use envmuster_schema::kind::Kind;
use envmuster_schema::schema::Variable;
use envmuster_schema::syntax::{
    Assignment, Dialect, Document, LineIndex, NodeKind, Span, assignment_in_comment,
};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// An example: it is committed, and no secret may stand in it.
    Example,
    /// An environment: its secrets are where they belong.
    Environment,
}

/// A file as the rules see it.
pub(crate) struct File<'a> {
    pub(crate) name: Arc<str>,
    pub(crate) kind: FileKind,
    pub(crate) source: &'a [u8],
    pub(crate) document: Document<'a>,
    pub(crate) index: LineIndex<'a>,
    pub(crate) schema: Schema,
    /// Every assignment, and every comment that holds one, in order.
    pub(crate) declared: Vec<Declared<'a>>,
    /// What the detector says of each of them, where the schema leaves that open.
    pub(crate) verdicts: Vec<Option<Verdict>>,
    by_name: ByName,
    dialect: Dialect,
}

/// An assignment, or one that is commented out.
pub(crate) struct Declared<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) assignment: Assignment,
    pub(crate) commented_out: bool,
    /// The variable of the schema that has this name. Where there is none, the name may be a line of
    /// a key that lost its quotes, and is not shown.
    pub(crate) variable: Option<usize>,
    /// Whether the schema's variable stands on this very line.
    pub(crate) is_declaration: bool,
}

impl<'a> File<'a> {
    pub(crate) fn new(name: &str, source: &'a [u8], kind: FileKind) -> Self {
        let dialect = Dialect::of_file(name);
        let document = Document::parse_as(source, dialect);
        let index = document.line_index();
        let schema = Schema::of_document(name, &document, &index);
        let by_name = ByName::default();
        let declared = declared(&document, &index, &schema, &by_name);
        let name = schema.file.clone();
        let mut file = Self {
            name,
            kind,
            source,
            document,
            index,
            schema,
            declared,
            verdicts: Vec::new(),
            by_name,
            dialect,
        };
        if kind == FileKind::Example {
            file.verdicts = file.declared.iter().map(|declared| file.verdict(declared)).collect();
        }
        file
    }

    /// The variable of this name.
    pub(crate) fn variable_named(&self, name: &str) -> Option<&Variable> {
        self.by_name.find(&self.schema, name).and_then(|at| self.schema.variables.get(at))
    }

    pub(crate) fn variable(&self, declared: &Declared<'_>) -> Option<&Variable> {
        declared.variable.and_then(|at| self.schema.variables.get(at))
    }

    /// The declarations that the schema took its variables from, with these.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (&Declared<'a>, &Variable)> {
        let declarations = self.declared.iter().filter(|declared| declared.is_declaration);
        declarations.filter_map(|declared| Some((declared, self.variable(declared)?)))
    }

    /// How its lines end.
    pub(crate) fn line_end(&self) -> &'static str {
        let ends = memchr::memchr(b'\n', self.source).and_then(|end| self.source.get(..end));
        if ends.is_some_and(|line| line.ends_with(b"\r")) { "\r\n" } else { "\n" }
    }

    /// The decoded value. It is lent to judges and never leaves this room as text.
    pub(super) fn value(&self, declared: &Declared<'_>) -> Cow<'_, str> {
        declared.assignment.value.text_as(self.source, self.dialect)
    }

    /// What the detector says of the value, with a block of key text that lost its quotes read whole.
    /// Where the schema's reading shows that it is neither a secret nor weak, nobody is asked.
    fn verdict(&self, declared: &Declared<'_>) -> Option<Verdict> {
        let value = declared.assignment.value;
        if let Some(block) = self.unquoted_key(value.inner) {
            return Some(judge(&declared.name, &block));
        }
        let known = self.variable(declared).filter(|_| declared.is_declaration);
        let harmless = known.is_some_and(|variable| {
            matches!(variable.example, Example::Empty | Example::Placeholder)
                || (is_plain(variable.kind.value) && value.inner.len() < SHORTEST_SECRET)
        });
        let told = known.and_then(|variable| variable.verdict);
        (!harmless).then(|| told.unwrap_or_else(|| judge(&declared.name, &self.value(declared))))
    }

    /// A value that begins a block of key text on one line, with that block.
    fn unquoted_key(&self, value: Span) -> Option<String> {
        let text = value.of(self.source);
        if !text.starts_with(b"-----BEGIN ") || memchr::memmem::find(text, b"-----END ").is_some() {
            return None;
        }
        self.key_block(value.start)
    }

    /// The block of key text that begins here, in lines that no quotes hold together.
    pub(super) fn key_block(&self, start: usize) -> Option<String> {
        let rest = self.source.get(start..)?;
        let rest = String::from_utf8_lossy(rest.get(..rest.len().min(LONGEST_KEY))?);
        key_block(&rest).map(str::to_owned)
    }
}

/// Whether values of the kind are too plain to be secrets.
fn is_plain(kind: Kind) -> bool {
    matches!(kind, Kind::Integer | Kind::Float | Kind::Boolean | Kind::Port | Kind::Duration | Kind::Choice)
}

/// Shorter values of a plain kind are not asked about; a kind that was taken from a name may be wrong.
const SHORTEST_SECRET: usize = 12;

/// No private key in text form is longer than this.
const LONGEST_KEY: usize = 16 << 10;

fn declared<'a>(
    document: &Document<'a>,
    index: &LineIndex<'a>,
    schema: &Schema,
    by_name: &ByName,
) -> Vec<Declared<'a>> {
    let source = document.source();
    let mut all = Vec::with_capacity(schema.variables.len());
    // Nearly all stand in the order of the schema's variables.
    let mut next = 0;
    for node in document.nodes() {
        let (assignment, commented_out) = match &node.kind {
            NodeKind::Assignment(assignment) => (assignment.clone(), false),
            NodeKind::Comment(comment) if comment.text.of(source).contains(&b'=') => {
                let Some(assignment) = assignment_in_comment(source, *comment) else { continue };
                (assignment, true)
            }
            _ => continue,
        };
        let name = assignment.name.text(source);
        let line = index.line(assignment.name.start);
        let is_at = |at: usize| schema.variables.get(at).is_some_and(|variable| variable.line == line);
        let is_next = is_at(next) && name_at(schema, next) == Some(&name);
        let variable = if is_next { Some(next) } else { by_name.find(schema, &name) };
        next += usize::from(is_next);
        let is_declaration = variable.is_some_and(is_at);
        all.push(Declared { name, assignment, commented_out, variable, is_declaration });
    }
    all
}

/// The places of the schema's variables by their names, sorted when first asked.
#[derive(Default)]
struct ByName(OnceCell<Vec<usize>>);

impl ByName {
    fn find(&self, schema: &Schema, name: &str) -> Option<usize> {
        let sorted = self.0.get_or_init(|| {
            let mut sorted: Vec<usize> = (0..schema.variables.len()).collect();
            sorted.sort_unstable_by_key(|&at| name_at(schema, at));
            sorted
        });
        let found = sorted.binary_search_by_key(&Some(name), |&at| name_at(schema, at)).ok()?;
        sorted.get(found).copied()
    }
}

fn name_at(schema: &Schema, at: usize) -> Option<&str> {
    schema.variables.get(at).map(|variable| variable.name.as_str())
}
