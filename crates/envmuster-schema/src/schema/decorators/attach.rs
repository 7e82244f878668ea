//! Which comments belong to the file, which to a variable, and which to nothing.

use std::collections::BTreeMap;

use super::{Decorator, parse};
use crate::syntax::{Comment, Document, NodeKind, Span, assignment_in_comment};

/// The decorators of a file, by what they belong to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Those of the comment blocks above the first variable that touch no variable: the file's own.
    pub header: Vec<Decorator>,
    /// What stands directly above a variable and behind it, by the index of the variable's node: an
    /// assignment, or a comment that holds one.
    pub items: BTreeMap<usize, Attached>,
    /// Those of comment blocks below the first variable that touch no variable.
    pub orphans: Vec<Decorator>,
    /// How many comment blocks make up the header.
    pub header_blocks: usize,
    /// How many comment blocks below it touch no variable.
    pub orphan_blocks: usize,
}

/// What belongs to one variable.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attached {
    /// Its decorators, in order, those behind its value last.
    pub decorators: Vec<Decorator>,
    /// The indices of the nodes above it that are prose.
    pub prose: Vec<usize>,
}

/// Sorts the comments of a file.
///
/// A run of comment lines belongs to the variable right below it. A blank line or a divider (`---`,
/// `===`, `***`, `###` or longer) ends a run; so does a variable that is commented out, which takes
/// the run's decorators if there are any.
pub fn attach(document: &Document<'_>) -> Attachment {
    let mut attachment = Attachment::default();
    let mut run = Run::default();
    let source = document.source();
    let mut block_end = 0;
    let mut read_to = 0;
    for (index, node) in document.nodes().iter().enumerate() {
        match &node.kind {
            NodeKind::Comment(_) if node.span.start < read_to => {}
            NodeKind::Comment(comment) if is_divider(source, comment.text) => {
                attachment.end_block(&mut run);
            }
            NodeKind::Comment(comment) => {
                if block_end <= node.span.start {
                    block_end = end_of_block(document, index);
                }
                run.lines += 1;
                if let Some(line) = parse(source, *comment, block_end) {
                    read_to = line.end;
                    run.attached.decorators.extend(line.decorators);
                } else if !run.attached.decorators.is_empty() && is_commented_out(source, *comment) {
                    attachment.end_item(&mut run, index);
                } else {
                    run.attached.prose.push(index);
                }
            }
            NodeKind::Assignment(assignment) => {
                if let Some(span) = assignment.comment {
                    let text = Span::new(span.start + 1, span.end);
                    let line = parse(source, Comment { span, text }, span.end);
                    run.attached.decorators.extend(line.into_iter().flat_map(|line| line.decorators));
                }
                attachment.end_item(&mut run, index);
            }
            NodeKind::Bom => {}
            NodeKind::Blank | NodeKind::Unreadable(_) => attachment.end_block(&mut run),
        }
    }
    attachment.end_block(&mut run);
    attachment
}

/// The comment lines read since the last thing that ends a run.
#[derive(Default)]
struct Run {
    attached: Attached,
    lines: usize,
    /// Whether a variable has been seen, commented out or not.
    below_header: bool,
}

impl Attachment {
    fn end_item(&mut self, run: &mut Run, index: usize) {
        let attached = std::mem::take(&mut run.attached);
        *run = Run { below_header: true, ..Run::default() };
        if !attached.decorators.is_empty() || !attached.prose.is_empty() {
            self.items.insert(index, attached);
        }
    }

    fn end_block(&mut self, run: &mut Run) {
        let decorators = std::mem::take(&mut run.attached).decorators;
        let block = usize::from(run.lines > 0);
        if run.below_header {
            self.orphan_blocks += block;
            self.orphans.extend(decorators);
        } else {
            self.header_blocks += block;
            self.header.extend(decorators);
        }
        run.lines = 0;
    }
}

/// Where the run of comment nodes that holds this one ends.
fn end_of_block(document: &Document<'_>, index: usize) -> usize {
    let nodes = document.nodes().iter().skip(index);
    nodes.take_while(|node| matches!(node.kind, NodeKind::Comment(_))).last().map_or(0, |node| node.span.end)
}

fn is_divider(source: &[u8], text: Span) -> bool {
    let text = text.of(source).trim_ascii_start();
    text.iter().take_while(|b| matches!(b, b'-' | b'=' | b'*' | b'#')).count() >= 3
}

/// Whether a comment is a variable that was commented out. Prose may hold `a=b`, so the name must look
/// like a variable's.
fn is_commented_out(source: &[u8], comment: Comment) -> bool {
    assignment_in_comment(source, comment).is_some_and(|assignment| {
        let name = assignment.name.of(source);
        name.len() > 1 && name.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attached(source: &str) -> Attachment {
        attach(&Document::parse(source.as_bytes()))
    }

    fn names(decorators: &[Decorator]) -> Vec<&str> {
        decorators.iter().map(|decorator| decorator.name.as_str()).collect()
    }

    #[test]
    fn lines_right_above_a_variable_and_behind_it_are_its_own() {
        let attachment = attached("# What it is\n# @required\n# more\nPORT=1 # @type=port # note\n");
        let item = &attachment.items[&3];
        assert_eq!(names(&item.decorators), ["required", "type"]);
        assert_eq!(item.prose, [0, 2]);
        assert_eq!((attachment.header_blocks, attachment.orphan_blocks), (0, 0));
    }

    #[test]
    fn blank_lines_and_dividers_set_the_header_apart() {
        for end in ["\n", "  \n", "# ---\n", "#=====\n", "# *** x ***\n", "#### x\n"] {
            let attachment = attached(&format!("# @envFlag=APP_ENV\n{end}# @public\nA=1\n"));
            assert_eq!(names(&attachment.header), ["envFlag"], "{end:?}");
            assert_eq!(attachment.header_blocks, 1, "{end:?}");
            assert_eq!(names(&attachment.items[&3].decorators), ["public"], "{end:?}");
        }
    }

    #[test]
    fn two_marks_are_no_divider() {
        for line in ["# --", "## x", "# ~~~"] {
            let attachment = attached(&format!("# @public\n{line}\nA=1\n"));
            assert_eq!(names(&attachment.items[&2].decorators), ["public"], "{line}");
        }
    }

    #[test]
    fn blocks_below_the_first_variable_that_touch_none_are_orphans() {
        let attachment = attached("A=1\n\n# @required\n\nB=1\n# the end");
        assert_eq!(names(&attachment.orphans), ["required"]);
        assert_eq!(attachment.orphan_blocks, 2);
        assert!(attachment.items.is_empty());
    }

    #[test]
    fn a_variable_that_is_commented_out_takes_the_decorators_above_it() {
        let attachment = attached("# @sensitive\n# OLD_TOKEN=\nNEW_TOKEN=\n# OTHER=\nLAST=\n");
        assert_eq!(attachment.items.keys().copied().collect::<Vec<_>>(), [1, 4]);
        assert_eq!(attachment.items[&4].prose, [3]);
    }

    #[test]
    fn a_byte_order_mark_and_indents_change_nothing() {
        let attachment = attached("\u{feff}  # @required\n\t# @type=port\n  PORT = 1");
        assert_eq!(names(&attachment.items[&3].decorators), ["required", "type"]);
    }

    #[test]
    fn lines_that_brackets_run_over_are_no_prose() {
        let attachment = attached("# @type=enum(\n#   a,\n# )\n# prose\nA=\n");
        assert_eq!(attachment.items[&4].prose, [3]);
    }
}
