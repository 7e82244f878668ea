//! One file as the idioms see it: tokens, which brackets belong together, and where lines start.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use crate::lexer::{Kind, Language, Token, lex};

/// One file of code.
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    pub(crate) language: Language,
    tokens: Vec<Token>,
    /// For each bracket the token that closes or opens it.
    partners: Vec<u32>,
    line_starts: Vec<u32>,
}

#[cfg(test)]
thread_local! {
    /// How often a token was looked at: the work that matching does.
    pub(crate) static LOOKS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

const NO_PARTNER: u32 = u32::MAX;

/// A place where no token is, with room to count on from it.
const NOWHERE: usize = usize::MAX / 2;

/// How much is looked at behind a bracket that nothing closes.
const MOST_UNCLOSED: usize = 64;

/// For more words a search through the text for each takes longer than a look at every token.
const MOST_SEARCHES: usize = 48;

/// The place so many tokens back.
pub(crate) fn back(at: usize, steps: usize) -> usize {
    at.checked_sub(steps).unwrap_or(NOWHERE)
}

impl<'a> Source<'a> {
    pub(crate) fn new(text: &'a str, language: Language) -> Self {
        let tokens = lex(text, language);
        let partners = partners(&tokens);
        let newlines = memchr::memchr_iter(b'\n', text.as_bytes());
        let line_starts = newlines.filter_map(|at| u32::try_from(at + 1).ok()).collect();
        Self { text, language, tokens, partners, line_starts }
    }

    /// How many tokens there are.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn kind(&self, at: usize) -> Option<Kind> {
        #[cfg(test)]
        LOOKS.with(|looks| looks.set(looks.get() + 1));
        self.tokens.get(at).map(|token| token.kind)
    }

    /// What a token says; of a text, what stands between the quotes.
    pub(crate) fn piece(&self, at: usize) -> &'a str {
        let range = self.tokens.get(at).map(|token| token.start as usize..token.end as usize);
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// The word at a token.
    pub(crate) fn word(&self, at: usize) -> Option<&'a str> {
        (self.kind(at) == Some(Kind::Word)).then(|| self.piece(at))
    }

    /// The text at a token, if it is one without holes.
    pub(crate) fn literal(&self, at: usize) -> Option<&'a str> {
        (self.kind(at) == Some(Kind::Text)).then(|| self.piece(at))
    }

    /// Whether a word or mark reads so.
    pub(crate) fn is(&self, at: usize, wanted: &str) -> bool {
        #[cfg(test)]
        LOOKS.with(|looks| looks.set(looks.get() + 1));
        self.tokens.get(at).is_some_and(|token| {
            matches!(token.kind, Kind::Word | Kind::Mark(_))
                && (token.end - token.start) as usize == wanted.len()
                && self.text.as_bytes().get(token.start as usize..token.end as usize)
                    == Some(wanted.as_bytes())
        })
    }

    pub(crate) fn is_mark(&self, at: usize, mark: u8) -> bool {
        self.kind(at) == Some(Kind::Mark(mark))
    }

    /// The token behind these words and marks, if they stand here.
    pub(crate) fn after(&self, at: usize, wanted: &[&str]) -> Option<usize> {
        wanted.iter().enumerate().all(|(step, wanted)| self.is(at + step, wanted)).then(|| at + wanted.len())
    }

    /// The bracket that belongs to the one here.
    pub(crate) fn partner(&self, at: usize) -> Option<usize> {
        self.partners
            .get(at)
            .copied()
            .filter(|partner| *partner != NO_PARTNER)
            .map(|partner| partner as usize)
    }

    /// What stands between the bracket here and its partner; of one that nothing closes, a little.
    pub(crate) fn inside(&self, open: usize) -> Range<usize> {
        // Looking on to the end of the file for each would take quadratic time.
        let start = (open + 1).min(self.len());
        start..self.partner(open).unwrap_or(self.len().min(start + MOST_UNCLOSED)).max(start)
    }

    /// Whether a statement starts here, in a language that minds lines.
    pub(crate) fn starts_statement(&self, at: usize) -> bool {
        let before = if self.is(back(at, 1), "async") { back(at, 2) } else { back(at, 1) };
        before == NOWHERE || matches!(self.kind(before), None | Some(Kind::Newline))
    }

    /// The parts of a range that commas separate, brackets inside them skipped.
    pub(crate) fn parts(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut start = range.start;
        let mut at = range.start;
        while at < range.end {
            if self.is_mark(at, b',') {
                parts.push(start..at);
                start = at + 1;
            }
            at = self.beyond(at);
        }
        if start < range.end {
            parts.push(start..range.end);
        }
        parts
    }

    /// The next token at the same depth.
    pub(crate) fn beyond(&self, at: usize) -> usize {
        match self.partner(at) {
            Some(partner) if partner > at => partner + 1,
            _ => at + 1,
        }
    }

    /// The end of the text that starts here, holes and all.
    pub(crate) fn end_of_text(&self, at: usize) -> usize {
        if self.kind(at) == Some(Kind::TextStart) {
            self.partner(at).map_or(at + 1, |end| end + 1)
        } else {
            at + 1
        }
    }

    /// The line of a token, from 1.
    pub(crate) fn line(&self, at: usize) -> u32 {
        let start = self.tokens.get(at).map_or(0, |token| token.start);
        let line = self.line_starts.partition_point(|line_start| *line_start <= start);
        u32::try_from(line).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The column of a token in bytes, from 0.
    pub(crate) fn column(&self, at: usize) -> u32 {
        let start = self.tokens.get(at).map_or(0, |token| token.start);
        let line = self.line_starts.partition_point(|line_start| *line_start <= start);
        let line_start =
            line.checked_sub(1).and_then(|line| self.line_starts.get(line)).copied().unwrap_or(0);
        start - line_start
    }

    /// The tokens that are this word.
    pub(crate) fn words<'s>(&'s self, wanted: &'s str) -> impl Iterator<Item = usize> + 's {
        self.saying(wanted).filter(|at| self.kind(*at) == Some(Kind::Word))
    }

    /// The tokens, words as well as texts, that say one of these, in order.
    pub(crate) fn any_of(&self, wanted: &[&str]) -> Vec<usize> {
        if wanted.len() > MOST_SEARCHES {
            #[cfg(test)]
            LOOKS.with(|looks| looks.set(looks.get() + self.len() as u64));
            let wanted: HashSet<&str> = wanted.iter().copied().collect();
            return (0..self.len()).filter(|at| wanted.contains(self.piece(*at))).collect();
        }
        let mut found: Vec<usize> = wanted.iter().flat_map(|wanted| self.saying(wanted)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The tokens that say this. A search through the text passes by most of them without a look.
    fn saying<'s>(&'s self, wanted: &'s str) -> impl Iterator<Item = usize> + 's {
        #[cfg(test)]
        LOOKS.with(|looks| looks.set(looks.get() + self.len() as u64));
        let may_go_on = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let is_word = wanted.as_bytes().last().is_some_and(may_go_on);
        let goes_on = move |end: usize| is_word && self.text.as_bytes().get(end).is_some_and(may_go_on);
        let found = memchr::memmem::find_iter(self.text.as_bytes(), wanted);
        found.filter(move |start| !goes_on(start + wanted.len())).filter_map(move |start| {
            let at = self.tokens.partition_point(|token| (token.start as usize) < start);
            let token = self.tokens.get(at)?;
            (token.start as usize == start && token.end as usize == start + wanted.len()).then_some(at)
        })
    }
}

/// Pairs brackets. One that closes nothing is left alone; one of another sort that stands open in
/// between is given up.
fn partners(tokens: &[Token]) -> Vec<u32> {
    let mut partners = vec![NO_PARTNER; tokens.len()];
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let closes = match token.kind {
            Kind::Mark(mark @ (b'(' | b'[' | b'{')) => {
                open.push((mark, at));
                continue;
            }
            Kind::TextStart => {
                open.push((b'"', at));
                continue;
            }
            Kind::Mark(b')') => b'(',
            Kind::Mark(b']') => b'[',
            Kind::Mark(b'}') => b'{',
            Kind::TextEnd => b'"',
            _ => continue,
        };
        // Looking far back for each stray bracket would take quadratic time.
        let Some(depth) = open.iter().rev().take(8).position(|(mark, _)| *mark == closes) else { continue };
        open.truncate(open.len() - depth);
        let Some((_, partner)) = open.pop() else { continue };
        if let (Some(from), Ok(to)) = (partners.get_mut(partner), u32::try_from(at)) {
            *from = to;
        }
        if let (Some(from), Ok(to)) = (partners.get_mut(at), u32::try_from(partner)) {
            *from = to;
        }
    }
    partners
}

/// The text of a file; what is none is replaced.
pub(crate) fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}
