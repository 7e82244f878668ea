//! The code that generated files bring along: ordinary source files, of which a generated file
//! takes the items that it uses, and no others.

mod names_used;

pub(crate) use names_used::{is_of_name, without_others};

/// A language's files, in the order in which their items stand in the output.
pub(crate) struct Runtime {
    files: &'static [&'static str],
    /// The name of the item that a line begins, if it begins one.
    begins: fn(&str) -> Option<&str>,
}

/// What generated Python brings along.
pub(crate) const PYTHON: Runtime = Runtime {
    files: &[
        include_str!("python/environment.py"),
        include_str!("python/rules.py"),
        include_str!("python/text.py"),
        include_str!("python/number.py"),
        include_str!("python/quantity.py"),
        include_str!("python/pydantic.py"),
        include_str!("python/calendar.py"),
        include_str!("python/net.py"),
        include_str!("python/url.py"),
        include_str!("python/database.py"),
        include_str!("python/email.py"),
        include_str!("python/encoding.py"),
        include_str!("python/document.py"),
        include_str!("python/identifier.py"),
        include_str!("python/schedule.py"),
        include_str!("python/pattern.py"),
    ],
    begins: begins_python,
};

/// What generated TypeScript brings along.
pub(crate) const TYPESCRIPT: Runtime = Runtime {
    files: &[
        include_str!("typescript/environment.ts"),
        include_str!("typescript/zod.ts"),
        include_str!("typescript/rules.ts"),
        include_str!("typescript/text.ts"),
        include_str!("typescript/number.ts"),
        include_str!("typescript/quantity.ts"),
        include_str!("typescript/calendar.ts"),
        include_str!("typescript/net.ts"),
        include_str!("typescript/url.ts"),
        include_str!("typescript/database.ts"),
        include_str!("typescript/email.ts"),
        include_str!("typescript/encoding.ts"),
        include_str!("typescript/document.ts"),
        include_str!("typescript/identifier.ts"),
        include_str!("typescript/schedule.ts"),
        include_str!("typescript/pattern.ts"),
    ],
    begins: begins_typescript,
};

/// The lines of all code that some generated file or other brings along: what nobody put into a file,
/// and no value.
pub fn lines_brought_along() -> impl Iterator<Item = &'static str> {
    [PYTHON, TYPESCRIPT].into_iter().flat_map(|language| language.files).flat_map(|file| file.lines())
}

/// An item of the top level: a function, a class or a constant.
#[derive(Clone, Copy)]
pub(crate) struct Item {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

impl Runtime {
    /// The items that code uses, and those that they use in turn, in the order of the files.
    pub(crate) fn used_by(&self, code: &str) -> Vec<Item> {
        let all: Vec<Item> = self.files.iter().flat_map(|file| self.items(file)).collect();
        let mut used = vec![false; all.len()];
        let code = without_others(code);
        let mut to_read = vec![code.as_str()];
        while let Some(text) = to_read.pop() {
            for word in text.split(|c: char| !is_of_name(c)) {
                for (item, used) in all.iter().zip(&mut used).filter(|(item, _)| item.name == word) {
                    if !*used {
                        to_read.push(item.text);
                    }
                    *used = true;
                }
            }
        }
        all.into_iter().zip(used).filter_map(|(item, used)| used.then_some(item)).collect()
    }

    fn items(&self, file: &'static str) -> Vec<Item> {
        let mut items: Vec<(usize, &'static str)> = Vec::new();
        let (mut at, mut comment) = (0, None);
        for line in file.split_inclusive('\n') {
            if line.starts_with("/**") {
                comment = Some(at);
            } else if let Some(name) = (self.begins)(line) {
                items.push((comment.take().unwrap_or(at), name));
            }
            at += line.len();
        }
        let ends = items.iter().skip(1).map(|(start, _)| *start).chain([file.len()]);
        items
            .iter()
            .zip(ends)
            .filter_map(|((start, name), end)| Some(Item { name, text: file.get(*start..end)?.trim_end() }))
            .collect()
    }
}

fn begins_python(line: &str) -> Option<&str> {
    let name = ["def ", "class "].iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
    name.get(..end).filter(|name| !name.is_empty())
}

fn begins_typescript(line: &str) -> Option<&str> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let name = ["function ", "class ", "interface ", "type ", "const "]
        .iter()
        .find_map(|word| line.strip_prefix(word))?;
    name.get(..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?)
}

#[cfg(test)]
mod tests {
    use super::{PYTHON, TYPESCRIPT};

    #[test]
    fn takes_what_is_used_and_no_more() {
        let names: Vec<_> = PYTHON.used_by("is_port(text)").iter().map(|item| item.name).collect();
        assert_eq!(names, ["is_digits", "is_port"]);
        let names: Vec<_> = TYPESCRIPT.used_by("isPort").iter().map(|item| item.name).collect();
        assert_eq!(names, ["isDigits", "isPort"]);
    }

    #[test]
    fn every_item_is_found_by_its_name() {
        for language in [PYTHON, TYPESCRIPT] {
            for item in language.files.iter().flat_map(|file| language.items(file)) {
                assert!(item.text.contains(item.name), "{}", item.name);
                let used = language.used_by(item.name);
                assert_eq!(used.iter().filter(|used| used.name == item.name).count(), 1);
            }
        }
    }
}
