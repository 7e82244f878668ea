//! The example files of a project, and which of them counts for which file.

use std::collections::BTreeSet;

use envmuster_schema::schema::{Schema, Variable};

use crate::paths::EXAMPLES;
use crate::tree::Tree;

/// An example file and the folder that it speaks for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SchemaFile {
    /// The folder, from the root, with a final `/`; empty for the root itself.
    pub folder: String,
    /// What it declares.
    pub schema: Schema,
    /// Whether it speaks for code outside of what was looked at, too, so that what nothing uses here may be
    /// used there.
    pub is_wider: bool,
    /// The variables that it marks `# envmuster: external`: only a third party's program reads them.
    pub external: BTreeSet<String>,
    /// The variables that its own values are put together from: `${NAME}`.
    pub referred: BTreeSet<String>,
}

impl SchemaFile {
    /// Reads an example file that speaks for a folder.
    pub fn read(folder: &str, file: &str, bytes: &[u8]) -> Self {
        Self::new(folder, Schema::parse_bytes(file, bytes), &String::from_utf8_lossy(bytes))
    }

    /// A schema that speaks for a folder, and the text that it was read from.
    pub fn new(folder: &str, schema: Schema, text: &str) -> Self {
        let folder = match folder.trim_end_matches('/') {
            "" | "." => String::new(),
            folder => format!("{folder}/"),
        };
        Self { folder, schema, is_wider: false, external: external(text), referred: referred(text) }
    }

    /// The variable of this name, if it declares one.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.schema.variables.iter().find(|variable| variable.name == name)
    }
}

/// Those of the example files, deeper ones first, that count for a file: the nearest up the tree, and the
/// root's.
pub(crate) fn counting<'s>(schemas: &'s [SchemaFile], file: &str) -> impl Iterator<Item = &'s SchemaFile> {
    let nearest = schemas.iter().find(|schema| file.starts_with(&schema.folder));
    let counts = move |schema: &&SchemaFile| {
        schema.folder.is_empty() || nearest.is_some_and(|nearest| nearest.folder == schema.folder)
    };
    schemas.iter().filter(counts)
}

/// The example files among some files, one a folder.
pub(crate) fn among(tree: &Tree) -> Vec<SchemaFile> {
    let mut found: Vec<(&str, usize, &str)> = Vec::new();
    for file in tree.paths() {
        let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
        let Some(rank) = EXAMPLES.iter().position(|known| *known == name) else { continue };
        match found.iter_mut().find(|(known, ..)| *known == folder) {
            Some(best) if best.1 > rank => *best = (folder, rank, file),
            Some(_) => {}
            None => found.push((folder, rank, file)),
        }
    }
    let read = |(folder, _, file): (&str, usize, &str)| {
        tree.one(file, |bytes| SchemaFile::read(folder, file, bytes))
    };
    found.into_iter().filter_map(read).collect()
}

/// The names whose line, or the comment above it, says `envmuster: external`.
fn external(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut above = false;
    for line in text.lines() {
        let marked = line
            .split_once('#')
            .is_some_and(|(_, comment)| comment.trim().starts_with("envmuster: external"));
        let declared = line.trim_start_matches(['#', ' ']).split_once('=').map(|(name, _)| name.trim());
        let declared = declared.filter(|name| crate::names::is_name(name));
        match declared {
            Some(name) if marked || above => {
                names.insert(name.to_owned());
                above = false;
            }
            Some(_) => above = false,
            None => above = marked || above && !line.trim().is_empty(),
        }
    }
    names
}

/// The names behind a dollar: `URL=postgres://${DB_USER}@db`, in what is commented out, too.
fn referred(text: &str) -> BTreeSet<String> {
    let behind = text.split('$').skip(1).map(|behind| behind.strip_prefix('{').unwrap_or(behind));
    let names =
        behind.filter_map(|behind| behind.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next());
    names.filter(|name| crate::names::is_loud(name)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{external, referred};

    #[test]
    fn a_value_refers_to_others_behind_a_dollar() {
        let names = referred("A_B=x://${C_D}:${E_F:-1}@$G_H/i\n# J_K=$L_M\nN_O=5$ P_Q\nR_S=$t ${}");
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["C_D", "E_F", "G_H", "L_M"]);
    }

    #[test]
    fn the_mark_stands_behind_a_variable_or_above_it() {
        let names =
            external("# envmuster: external\nA_B=1\nC_D=2\nE_F=3 # envmuster: external\n# external\nG_H=\n");
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["A_B", "E_F"]);
    }
}
