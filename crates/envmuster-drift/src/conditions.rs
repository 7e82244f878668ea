//! Code of Python that runs only under a condition: a read there stops no program that does without it.

use crate::facts::{Facts, Fallback};
use crate::lexer::{Kind, Language};
use crate::source::{Source, back};

/// Takes the reads that stop a program under a condition alone for reads that do not.
pub(crate) fn soften(source: &Source<'_>, facts: &mut Facts) {
    let stops = |read: &&mut crate::facts::Read| matches!(read.fallback, Fallback::Stops);
    let mut stopping = facts.reads.iter_mut().filter(stops).peekable();
    if source.language != Language::Python || stopping.peek().is_none() {
        return;
    }
    let statements = statements(source);
    for read in stopping {
        let behind = statements.partition_point(|statement| statement.line <= read.line);
        let around = behind.checked_sub(1).and_then(|at| statements.get(at));
        if around.is_some_and(|statement| statement.is_conditional) {
            read.fallback = Fallback::Nothing;
        }
    }
}

struct Statement {
    line: u32,
    is_conditional: bool,
}

/// Every statement that starts a line, in order.
fn statements(source: &Source<'_>) -> Vec<Statement> {
    let mut statements = Vec::new();
    // The blocks that are open: how far they are indented, and whether one of them is conditional.
    let mut open: Vec<(u32, bool)> = Vec::new();
    for at in 0..source.len() {
        if source.kind(at) == Some(Kind::Newline) || !source.starts_statement(at) {
            continue;
        }
        let column = source.column(at);
        while open.last().is_some_and(|(outer, _)| *outer >= column) {
            open.pop();
        }
        let is_conditional = open.last().is_some_and(|(_, conditional)| *conditional);
        statements.push(Statement { line: source.line(at), is_conditional });
        let opens = matches!(source.word(at), Some("if" | "elif" | "else" | "try" | "except" | "case"))
            && !source.is(back(at, 1), "async");
        open.push((column, is_conditional || opens));
    }
    statements
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idioms::ALL;

    /// The names whose reads stop the program.
    fn stopping(text: &str) -> Vec<String> {
        let source = Source::new(text, Language::Python);
        let mut facts = Facts::default();
        ALL.iter()
            .filter(|idiom| idiom.languages == [Language::Python])
            .for_each(|idiom| (idiom.run)(&source, &mut facts));
        soften(&source, &mut facts);
        let reads = facts.reads.into_iter().filter(|read| matches!(read.fallback, Fallback::Stops));
        reads.map(|read| read.name).collect()
    }

    #[test]
    fn what_a_condition_guards_does_not_stop() {
        assert!(
            stopping("if x:\n    a = os.environ['A']\nelse:\n    b = f(\n        os.environ['B'])\n")
                .is_empty()
        );
        assert!(stopping("try:\n    a = os.environ['A']\nexcept KeyError:\n    pass\n").is_empty());
        assert!(stopping("if x:\n    with y:\n        a = os.environ['A']\n").is_empty());
    }

    #[test]
    fn what_runs_always_stops() {
        assert_eq!(stopping("if x:\n    pass\na = os.environ['A']\n"), ["A"]);
        assert_eq!(stopping("if os.environ['A']:\n    pass\n"), ["A"]);
        assert_eq!(stopping("def f():\n    # if x:\n    a = os.environ['A']\n"), ["A"]);
    }
}
