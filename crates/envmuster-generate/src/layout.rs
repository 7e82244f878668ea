//! Lays code out as its language's formatter does: what fits on a line stands on one, what does not
//! stands item by item.

/// How a language is laid out.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    /// The most columns of a line.
    pub(crate) width: usize,
    pub(crate) indent: &'static str,
    /// The columns that an indent counts.
    pub(crate) indent_width: usize,
}

/// A piece of code.
#[derive(Clone, Debug)]
pub(crate) enum Code {
    /// Text that is never broken.
    Text(String),
    /// A key and its value, which stands on the next line where it is a text that does not fit, or a
    /// call whose name does not.
    Pair(String, Box<Code>),
    /// Items between brackets.
    Group { open: String, items: Vec<Code>, close: &'static str, broken: bool },
}

impl From<String> for Code {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Code {
    /// A key and its value.
    pub(crate) fn pair(key: impl Into<String>, value: impl Into<Self>) -> Self {
        Self::Pair(key.into(), Box::new(value.into()))
    }

    /// Items between brackets: on one line where they fit.
    pub(crate) fn group(open: impl Into<String>, items: Vec<Self>, close: &'static str) -> Self {
        Self::Group { open: open.into(), items, close, broken: false }
    }

    /// Items between brackets, each on a line of its own.
    pub(crate) fn lines(open: impl Into<String>, items: Vec<Self>, close: &'static str) -> Self {
        Self::Group { open: open.into(), items, close, broken: true }
    }

    /// The code on one line, unless a part of it must be broken.
    fn flat(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Pair(key, value) => Some(format!("{key}: {}", value.flat()?)),
            Self::Group { broken: true, items, .. } if !items.is_empty() => None,
            Self::Group { open, items, close, .. } => {
                let items: Option<Vec<_>> = items.iter().map(Self::flat).collect();
                let items = items?.join(", ");
                Some(format!("{open}{items}{close}"))
            }
        }
    }

    /// Writes it at a depth, where `before` columns are taken and `after` are to follow.
    pub(crate) fn write(&self, layout: Layout, depth: usize, before: usize, after: usize) -> String {
        let used = depth * layout.indent_width + before + after;
        match (self.flat(), self) {
            (Some(flat), _) if used + flat.chars().count() <= layout.width => flat,
            (Some(flat), Self::Text(_)) => flat,
            (_, Self::Text(text)) => text.clone(),
            (_, Self::Pair(key, value)) => match value.as_ref() {
                Self::Text(text) => format!("{key}:\n{}{text}", layout.indent.repeat(depth + 1)),
                Self::Group { open, .. }
                    if open.contains('(')
                        && used - after + key.chars().count() + 2 + open.len() > layout.width =>
                {
                    let value = value.write(layout, depth + 1, 0, after);
                    format!("{key}:\n{}{value}", layout.indent.repeat(depth + 1))
                }
                value => {
                    let before = before + key.chars().count() + 2;
                    format!("{key}: {}", value.write(layout, depth, before, after))
                }
            },
            (_, Self::Group { open, items, close, .. }) => {
                let mut out = open.clone();
                for item in items {
                    out.push('\n');
                    out.push_str(&layout.indent.repeat(depth + 1));
                    out.push_str(&item.write(layout, depth + 1, 0, 1));
                    out.push(',');
                }
                out.push('\n');
                out.push_str(&layout.indent.repeat(depth));
                out.push_str(close.trim_start_matches(','));
                out
            }
        }
    }
}

/// A text between quotes: double ones, unless the others need fewer escapes. What is not printable
/// ASCII is written by `escape`.
pub(crate) fn quoted(text: &str, escape: fn(char) -> String) -> String {
    let count = |quote| text.matches(quote).count();
    let quote = if count('"') > count('\'') { '\'' } else { '"' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c => out.push_str(&escape(c)),
        }
    }
    out.push(quote);
    out
}

/// The lines of a comment without what would end it or confuse its reader: typographic characters
/// become plain ones.
pub(crate) fn comment_lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        words.join(" ").chars().filter(|c| !c.is_control()).map(plain).collect::<String>()
    });
    let lines: Vec<String> = lines.collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    lines.get(first..last).unwrap_or_default().to_vec()
}

fn plain(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2022}' | '\u{b7}' => '*',
        '\u{d7}' => 'x',
        '\u{ff01}'..='\u{ff5e}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        c => c,
    }
}
