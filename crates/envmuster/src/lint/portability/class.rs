//! What sort of line it is that loaders read differently.

use envmuster_schema::syntax::{Assignment, Fault, Node, NodeKind, Quote, Separator, Span};

use super::super::file::{Declared, File};
use crate::environment::loaders::Loader;

/// Why loaders read a line differently: each has its rule and its remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Class {
    Dollar,
    Expansion,
    CommandSubstitution,
    Hash,
    InlineComment,
    Spaces,
    ShellCharacters,
    Backslash,
    Quotes,
    MultiLine,
    ExportPrefix,
    NameCharacters,
    BareName,
    Separator,
    Duplicate,
    Encoding,
}

/// Names that a shell or a loader keeps for itself.
const RESERVED: &[&[u8]] = &[
    b"_",
    b"UID",
    b"EUID",
    b"PPID",
    b"GROUPS",
    b"SHELLOPTS",
    b"BASHOPTS",
    b"BASH_VERSINFO",
    b"IFS",
    b"PATH",
    b"HOME",
    b"PWD",
    b"OLDPWD",
    b"SHLVL",
    b"__proto__",
    b"constructor",
];

/// Whether every loader reads the line alike: blank, a plain comment, or a plain name with a plain
/// value, in quotes only where all know quotes. It spares most lines the reading.
pub(super) fn is_plain(node: &Node, source: &[u8], loaders: &[Loader]) -> bool {
    let text = node.span.of(source);
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    match &node.kind {
        NodeKind::Blank => text.is_empty(),
        NodeKind::Comment(_) => {
            text.starts_with(b"#") && !text.ends_with(b"\\") && text.iter().all(|b| (b' '..0x7f).contains(b))
        }
        NodeKind::Assignment(assignment) => {
            let name = assignment.name.of(source);
            let (value, inner) = (assignment.value.span, assignment.value.inner.of(source));
            let quotes = match assignment.value.quote {
                Quote::None => true,
                Quote::Double | Quote::Single => {
                    !inner.is_empty()
                        && !loaders.iter().any(|loader| matches!(loader, Loader::Docker | Loader::Kubectl))
                }
                Quote::Backtick => false,
            };
            quotes
                && node.span.start == assignment.name.start
                && value.start == assignment.name.end + 1
                && value.end == node.span.start + text.len()
                && is_portable_name(name)
                && inner.iter().all(|b| b.is_ascii_alphanumeric() || b"_./@%+,!*?^-:".contains(b))
        }
        _ => false,
    }
}

fn is_portable_name(name: &[u8]) -> bool {
    name.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_')
        && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
        && !RESERVED.contains(&name)
}

/// The class of a line that loaders read differently by itself. Where several would do, the one
/// whose remedy is nearest.
pub(super) fn of(node: &Node, file: &File<'_>) -> Class {
    let source = file.source;
    match &node.kind {
        NodeKind::Assignment(assignment) => of_assignment(node, assignment, source),
        NodeKind::Unreadable(fault) => match fault {
            Fault::NoSeparator => Class::BareName,
            Fault::BadName | Fault::EmptyName => Class::NameCharacters,
            Fault::UnterminatedQuote => Class::Quotes,
            _ => of_bytes(node.span.of(source)).unwrap_or(Class::BareName),
        },
        NodeKind::Comment(_) => {
            let text = node.span.of(source);
            if text.trim_ascii_end().ends_with(b"\\") { Class::Backslash } else { Class::Spaces }
        }
        _ => Class::Encoding,
    }
}

fn of_assignment(node: &Node, assignment: &Assignment, source: &[u8]) -> Class {
    let value = assignment.value;
    let text = value.inner.of(source);
    let quoted = value.quote != Quote::None;
    let has = |bytes: &[u8]| text.iter().any(|byte| bytes.contains(byte));
    if let Some(class) = of_bytes(node.span.of(source)) {
        return class;
    }
    if !is_portable_name(assignment.name.of(source)) {
        return Class::NameCharacters;
    }
    if assignment.export.is_some() {
        return Class::ExportPrefix;
    }
    if matches!(assignment.separator, Separator::Colon(_)) {
        return Class::Separator;
    }
    if text.windows(2).any(|pair| pair == b"$(") || (!quoted && has(b"`")) {
        return Class::CommandSubstitution;
    }
    if text.contains(&b'$') {
        return if text.windows(2).any(|pair| pair == b"${") { Class::Expansion } else { Class::Dollar };
    }
    if !is_tight(node, assignment) {
        return Class::Spaces;
    }
    if assignment.comment.is_some() {
        return Class::InlineComment;
    }
    if has(b"\n\r") {
        return Class::MultiLine;
    }
    if has(b"\\") {
        return Class::Backslash;
    }
    if quoted || has(b"\"'`") {
        return Class::Quotes;
    }
    if has(b"#") {
        return Class::Hash;
    }
    if has(b" \t") {
        return Class::Spaces;
    }
    if has(b";&|<>()~{}[]*?") {
        return Class::ShellCharacters;
    }
    Class::Encoding
}

/// Whether no white space stands before the name, round the separator or behind the value.
fn is_tight(node: &Node, assignment: &Assignment) -> bool {
    let Separator::Equals(equals) = assignment.separator else { return false };
    let end = assignment.comment.map_or(node.span.end, |comment| comment.start);
    let behind = end.saturating_sub(assignment.value.span.end);
    let ends_line = assignment.comment.is_none() && behind <= 2;
    node.span.start == assignment.name.start
        && equals.start == assignment.name.end
        && (assignment.value.span.is_empty() || assignment.value.span.start == equals.end)
        && (assignment.comment.is_some() || ends_line)
}

fn of_bytes(text: &[u8]) -> Option<Class> {
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    let odd =
        text.iter().any(|b| *b == 0 || *b == b'\r') || std::str::from_utf8(text).map_or(true, has_odd_space);
    (odd || text.len() >= 65_535).then_some(Class::Encoding)
}

/// Characters that some languages trim or split at, and others keep.
fn has_odd_space(text: &str) -> bool {
    !text.is_ascii()
        && text.chars().any(|c| (c.is_whitespace() && !c.is_ascii()) || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// The class of a line that loaders read differently only among others.
pub(super) fn between_lines(at: usize, file: &File<'_>) -> Option<Class> {
    let node = file.document.nodes().get(at)?;
    match &node.kind {
        NodeKind::Assignment(assignment) => {
            let text = assignment.value.inner.of(file.source);
            if text.contains(&b'$') {
                return Some(Class::Expansion);
            }
            let name = assignment.name.of(file.source);
            let last = file.variable_named(std::str::from_utf8(name).ok()?);
            let is_last = last.is_none_or(|variable| variable.line == file.index.line(assignment.name.start));
            if !is_last && last.is_some_and(|variable| !variable.commented_out) {
                return Some(Class::Duplicate);
            }
            let next = file.document.nodes().get(at + 1);
            let empty = assignment.value.span.is_empty();
            let swallows = empty && next.is_some_and(|next| matches!(next.kind, NodeKind::Unreadable(_)));
            if swallows { Some(Class::BareName) } else { None }
        }
        NodeKind::Unreadable(_) => Some(Class::BareName),
        NodeKind::Bom => Some(Class::Encoding),
        _ => None,
    }
}

impl Class {
    /// The part of a line that it is about.
    pub(super) fn span(self, declared: &Declared<'_>) -> Span {
        let assignment = &declared.assignment;
        match self {
            Self::ExportPrefix => assignment.export.unwrap_or(assignment.name),
            Self::NameCharacters | Self::Duplicate | Self::BareName | Self::Separator => assignment.name,
            Self::InlineComment => assignment.comment.unwrap_or(assignment.value.span),
            _ => assignment.value.span,
        }
    }

    /// Whether another spelling of the value is the remedy.
    pub(super) fn is_of_the_value(self) -> bool {
        matches!(
            self,
            Self::Dollar
                | Self::Hash
                | Self::Spaces
                | Self::ShellCharacters
                | Self::Backslash
                | Self::Quotes
                | Self::MultiLine
                | Self::CommandSubstitution
        )
    }

    /// What is the matter, to stand behind a variable's name or by itself.
    pub(super) fn message(self, behind_a_name: bool) -> String {
        let what = match self {
            Self::Dollar => "holds a `$` that loaders expand, keep or drop",
            Self::Expansion => "refers to another variable in a way that not every loader follows",
            Self::CommandSubstitution => "holds what some loaders run as a command",
            Self::Hash => "holds a `#` at which loaders cut the value",
            Self::InlineComment => "has a comment behind its value that loaders take for a part of it",
            Self::Spaces => "has white space that loaders keep, drop or refuse",
            Self::ShellCharacters => "holds a character that means something to a shell",
            Self::Backslash => "holds a backslash that loaders keep, drop or read as an escape",
            Self::Quotes => "has quotes that loaders read differently",
            Self::MultiLine => "runs over several lines, which not every loader reads",
            Self::ExportPrefix => "has `export` before it, which not every loader knows",
            Self::NameCharacters => "has a name that not every loader takes",
            Self::BareName => "stands by a line without `=`, which loaders drop, refuse or take for a name",
            Self::Separator => "is set by `:`, which not every loader knows",
            Self::Duplicate => "is set twice: loaders take the first, the last, or refuse the file",
            Self::Encoding => "holds a character or an ending that loaders read differently",
        };
        if behind_a_name { what.to_owned() } else { format!("this line {what}") }
    }

    /// The remedy, where it is no other spelling of the value.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::Dollar | Self::CommandSubstitution => "choose a value without `$` and backticks",
            Self::Expansion => "write the value out, or set it where the program is started",
            Self::Hash | Self::Spaces | Self::ShellCharacters => {
                "put the value in single quotes, right behind the `=`"
            }
            Self::InlineComment => "put the comment on a line of its own",
            Self::Backslash => "choose a value without a backslash",
            Self::Quotes => "choose a value that needs no quotes",
            Self::MultiLine => "put the value into a file, or into one line of base64",
            Self::ExportPrefix => "leave `export` out",
            Self::NameCharacters => "use letters, digits and `_`, and no name that a shell keeps for itself",
            Self::BareName => "write NAME=value, or start the line with `#`",
            Self::Separator => "write `=`",
            Self::Duplicate => "keep one of them",
            Self::Encoding => "save the file as UTF-8 without byte order mark, lines ending in LF",
        }
    }
}
