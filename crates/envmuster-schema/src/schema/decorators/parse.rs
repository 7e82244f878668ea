//! One comment to the decorators on it.

use std::fmt;

use super::scan::{Scanner, is_blank, is_line_end};
use super::{Argument, Term};
use crate::syntax::{Comment, Span};

/// `@name`, `@name=value` or `@name(…)`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Decorator {
    /// Its name, without the `@`.
    pub name: String,
    /// From its `@` to the end of its value.
    pub span: Span,
    /// What it was given.
    pub given: Given,
    /// Words between it and the next decorator, which no tool reads.
    pub stray: Option<Span>,
    /// What is wrong with how it is written.
    pub fault: Option<DecoratorFault>,
}

/// What a decorator was given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Nothing: `@name`, which means the same as `@name=true`.
    Nothing,
    /// `@name=value`.
    Value(Term),
    /// `@name(…)`, which may be said several times.
    Arguments(Vec<Argument>),
}

/// What is wrong with how a decorator is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DecoratorFault {
    /// `@name=` and nothing behind it.
    #[error("nothing stands behind its `=`")]
    NoValue,
    /// A quote that is opened and not closed on this line.
    #[error("its quote is not closed")]
    OpenQuote,
    /// A parenthesis that is opened and not closed.
    #[error("its parenthesis is not closed")]
    OpenParenthesis,
    /// Something stands behind it without white space.
    #[error("something stands behind it without white space")]
    Glued,
}

/// A comment that starts with a decorator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DecoratorLine {
    /// Its decorators, in order; at least one.
    pub decorators: Vec<Decorator>,
    /// A note behind them, from its `#`.
    pub note: Option<Span>,
    /// Where it ends: behind the last line that its brackets run over.
    pub end: usize,
}

/// Reads a comment. `None` means that it is prose: its first word is no `@name`.
///
/// `block_end` is where the run of comment lines ends that this one belongs to; brackets may run on up
/// to there.
pub fn parse(source: &[u8], comment: Comment, block_end: usize) -> Option<DecoratorLine> {
    let mut scanner = Scanner::new(source, comment.text.start, block_end.max(comment.text.end));
    scanner.skip_blanks();
    let mut decorators: Vec<Decorator> = Vec::new();
    loop {
        let start = scanner.at;
        match scanner.peek() {
            Some(b'@') if scanner.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic()) => {
                decorators.push(decorator(&mut scanner));
            }
            None | Some(b'#' | b'\n' | b'\r') => break,
            Some(_) => {
                let last = decorators.last_mut()?;
                let stray = stray(&mut scanner);
                last.stray.get_or_insert(Span::new(start, stray)).end = stray;
            }
        }
        scanner.skip_blanks();
    }
    let start = scanner.at;
    while scanner.peek().is_some_and(|b| !is_line_end(b)) {
        scanner.at += 1;
    }
    let note = (scanner.at > start).then(|| Span::new(start, scanner.at));
    (!decorators.is_empty()).then_some(DecoratorLine { decorators, note, end: scanner.at })
}

/// Reads `@name…`, of which `@` and a letter are known to be there.
fn decorator(scanner: &mut Scanner<'_>) -> Decorator {
    let start = scanner.at;
    scanner.at += 1;
    let name = scanner
        .take_while(|b| !is_blank(b) && !is_line_end(b) && !matches!(b, b'=' | b'(' | b')' | b'#' | b'@'));
    let (given, mut fault) = given(scanner);
    let ends = scanner.peek().is_none_or(|b| is_blank(b) || is_line_end(b) || b == b'#');
    if !ends && fault.is_none() {
        fault = Some(DecoratorFault::Glued);
    }
    Decorator { name, span: Span::new(start, scanner.at), given, stray: None, fault }
}

fn given(scanner: &mut Scanner<'_>) -> (Given, Option<DecoratorFault>) {
    match scanner.peek() {
        Some(b'=') => {
            scanner.at += 1;
            match scanner.decorator_value() {
                Some(term) => (Given::Value(term), None),
                None if matches!(scanner.peek(), Some(b'"' | b'\'' | b'`')) => {
                    (Given::Value(Term::Undefined), Some(DecoratorFault::OpenQuote))
                }
                None => (Given::Value(Term::Undefined), Some(DecoratorFault::NoValue)),
            }
        }
        Some(b'(') => match scanner.arguments() {
            Some(arguments) => (Given::Arguments(arguments), None),
            None => (Given::Arguments(Vec::new()), Some(DecoratorFault::OpenParenthesis)),
        },
        _ => (Given::Nothing, None),
    }
}

/// Takes words that are no decorators; gives where the last ends. `a@b.c` is a word, ` @b` is not.
fn stray(scanner: &mut Scanner<'_>) -> usize {
    loop {
        while scanner.peek().is_some_and(|b| !is_blank(b) && !is_line_end(b)) {
            scanner.at += 1;
        }
        let end = scanner.at;
        scanner.skip_blanks();
        let decorator =
            scanner.peek() == Some(b'@') && scanner.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic());
        if decorator || scanner.peek().is_none_or(|b| is_line_end(b) || b == b'#') {
            return end;
        }
    }
}

impl Decorator {
    /// Whether its name is letters and digits, as all known names are.
    pub fn has_plain_name(&self) -> bool {
        self.name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    }

    /// Its value, where it was given one.
    pub fn value(&self) -> Option<&Term> {
        match &self.given {
            Given::Value(term) => Some(term),
            Given::Nothing | Given::Arguments(_) => None,
        }
    }

    /// Its arguments, where it was called.
    pub fn arguments(&self) -> &[Argument] {
        match &self.given {
            Given::Arguments(arguments) => arguments,
            Given::Nothing | Given::Value(_) => &[],
        }
    }
}

impl fmt::Debug for Decorator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decorator")
            .field("span", &self.span)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{Document, NodeKind};

    fn line(source: &str) -> Option<DecoratorLine> {
        let document = Document::parse(source.as_bytes());
        let NodeKind::Comment(comment) = document.nodes()[0].kind else { panic!("no comment") };
        parse(source.as_bytes(), comment, source.len())
    }

    fn names(source: &str) -> Vec<String> {
        line(source).map_or_else(Vec::new, |line| line.decorators.into_iter().map(|d| d.name).collect())
    }

    fn value(source: &str) -> Term {
        line(source).unwrap().decorators[0].value().unwrap().clone()
    }

    fn text(text: &str) -> Term {
        Term::Text(text.to_owned())
    }

    #[test]
    fn several_decorators_stand_on_one_line_and_a_note_ends_them() {
        assert_eq!(names("# @required @type=port   # @not-me"), ["required", "type"]);
        assert_eq!(names("#@internal"), ["internal"]);
        assert_eq!(line("# @required # why").unwrap().note, Some(Span::new(12, 17)));
    }

    #[test]
    fn a_comment_that_starts_otherwise_is_prose() {
        for prose in
            ["# mail ops@example.org", "# see @required below", "# @ noon", "# @1st", "#", "# \"@x\""]
        {
            assert!(line(prose).is_none(), "{prose}");
        }
    }

    #[test]
    fn words_behind_a_decorator_are_stray() {
        let line = line("# @maya looks after this, ask maya@example.org @optional").unwrap();
        assert_eq!(line.decorators.len(), 2);
        assert_eq!(line.decorators[0].stray, Some(Span::new(8, 46)));
        assert_eq!(line.decorators[1].name, "optional");
    }

    #[test]
    fn values_are_words_numbers_quotes_and_calls() {
        assert!(value("# @type=url#x") == text("url"));
        assert!(value("# @x=-3") == Term::Number(-3.0));
        assert!(value("# @x=\"12\"") == text("12"));
        assert!(value("# @x='it\\'s # $HOME'") == text("it's # $HOME"));
        assert!(value("# @x=`two\\nlines`") == text("two\nlines"));
        assert!(value("# @x={ on=true, off = [1, 'b'] }").is_static());
        let Term::Call(call) = value("# @type=array(enum(red, \"light blue\"), minLength=0,)") else {
            panic!()
        };
        assert_eq!((call.name.as_str(), call.positional().count(), call.named().count()), ("array", 1, 1));
    }

    #[test]
    fn what_cannot_be_a_call_is_a_word() {
        let line = line("# @type=enum(big small)").unwrap();
        assert!(line.decorators[0].value() == Some(&text("enum(big")));
        assert!(line.decorators[0].stray.is_some());
        assert!(value("# @x={\"a\":1}") == text("{\"a\":1}"));
    }

    #[test]
    fn brackets_run_over_comment_lines_but_not_over_others() {
        let over = "# @type=enum(\n#   low, # the usual\n#   # none,\n#   high,\n# )";
        let Term::Call(call) = value(over) else { panic!() };
        assert_eq!(call.arguments.len(), 2);
        assert_eq!(line(over).unwrap().end, over.len());
        assert!(value("# @type=enum(low,\nA=1") == text("enum(low,"));
    }

    #[test]
    fn a_link_may_hold_parentheses_and_a_fragment() {
        for url in ["https://example.org/wiki/Port_(network)", "https://example.org/#top"] {
            let line = line(&format!("# @docs({url})")).unwrap();
            assert!(line.decorators[0].arguments()[0].term == text(url), "{url}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_and_costs_one_decorator() {
        let fault = |source: &str| line(source).unwrap().decorators[0].fault;
        assert_eq!(fault("# @type="), Some(DecoratorFault::NoValue));
        assert_eq!(fault("# @example=\"open @required"), Some(DecoratorFault::OpenQuote));
        assert_eq!(fault("# @docs(open"), Some(DecoratorFault::OpenParenthesis));
        assert_eq!(fault("# @docs(a)b"), Some(DecoratorFault::Glued));
        assert_eq!(fault("# @acme/pkg@2"), Some(DecoratorFault::Glued));
        assert_eq!(fault("# @required#note"), None);
    }
}
