//! The text of an example file: sections and entries to lines.

use std::fmt::Write;

/// What makes a comment a header, whatever stands round it.
const RULER: &str = "==============================================================================";

/// An example file that is put together.
#[derive(Debug, Default)]
pub(crate) struct Example {
    /// The comment at its head.
    pub(crate) head: Vec<String>,
    /// In order; entries without a section come first.
    pub(crate) groups: Vec<Group>,
}

/// A section; without a title, what stands above the first.
#[derive(Debug, Default)]
pub(crate) struct Group {
    /// The header, with its note in parentheses.
    pub(crate) title: Option<String>,
    /// What is said of the whole section.
    pub(crate) remarks: Vec<String>,
    pub(crate) entries: Vec<Entry>,
}

/// A declared variable.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) comment: Vec<String>,
    /// A stand-in, a plain default or nothing: never a value that could be secret.
    pub(crate) value: String,
    pub(crate) commented_out: bool,
}

impl Example {
    /// Changes the group of this title, which is added where there is none.
    pub(crate) fn change(&mut self, title: Option<&str>, change: impl FnOnce(&mut Group)) {
        let is_it = |group: &Group| group.title.as_deref() == title;
        if !self.groups.iter().any(is_it) {
            let place = if title.is_none() { 0 } else { self.groups.len() };
            self.groups.insert(place, Group { title: title.map(str::to_owned), ..Group::default() });
        }
        if let Some(group) = self.groups.iter_mut().find(|group| is_it(group)) {
            change(group);
        }
    }

    /// Adds an entry to the group of this title.
    pub(crate) fn add(&mut self, title: Option<&str>, entry: Entry) {
        self.change(title, |group| group.entries.push(entry));
    }

    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        comment(&mut out, &self.head);
        for group in &self.groups {
            if !out.is_empty() {
                out.push('\n');
            }
            if let Some(title) = &group.title {
                comment(&mut out, &[RULER.to_owned(), title.clone(), RULER.to_owned()]);
                if !group.entries.is_empty() {
                    out.push('\n');
                }
                // What stands right above a variable is said of it alone.
                if !group.remarks.is_empty() {
                    comment(&mut out, &group.remarks);
                    out.push('\n');
                }
            }
            for entry in &group.entries {
                comment(&mut out, &entry.comment);
                let mark = if entry.commented_out { "# " } else { "" };
                let _ = writeln!(out, "{mark}{}={}", entry.name, entry.value);
            }
        }
        out
    }
}

fn comment(out: &mut String, lines: &[String]) {
    for line in lines {
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "# {}", line.trim());
    }
}

/// A stand-in that says what to put in its place: `your-openai-api-key`.
pub(crate) fn stand_in(name: &str) -> String {
    format!("your-{}", name.to_ascii_lowercase().replace(['_', '.'], "-"))
}

/// A clause of the catalogue as a sentence.
pub(crate) fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
