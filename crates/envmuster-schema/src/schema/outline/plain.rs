//! Headers that are not drawn: whether the first line of a comment names a topic or describes a
//! variable.

use std::borrow::Cow;

use super::line::{Line, LineKind, Text};
use super::topic::{Facts, topic};

/// How the file at hand uses comments, which tells what an unclear one is.
#[derive(Clone, Copy, Default)]
pub(super) struct Habits {
    /// It has drawn headers.
    pub draws: bool,
    /// Its short comments mostly stand over several variables.
    pub groups: bool,
    /// It counts its groups: `1) Server`, `2) Mail`.
    pub counts: bool,
}

/// The comment blocks right above variables, each with its first line as an index.
pub(super) struct Blocks<'t> {
    blocks: Vec<(usize, Block<'t>)>,
}

impl<'t> Blocks<'t> {
    pub(super) fn of(lines: &[Line<'t>]) -> Self {
        Self { blocks: (0..lines.len()).filter_map(|at| Some((at, Block::at(lines, at)?))).collect() }
    }

    /// The block that starts at this line.
    fn at(&self, at: usize) -> Option<&Block<'t>> {
        let nth = self.blocks.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        self.blocks.get(nth).map(|(_, block)| block)
    }

    pub(super) fn habits(&self, draws: bool) -> Habits {
        let short = || self.blocks.iter().filter(|(_, block)| block.topic.is_some());
        let grouped = short().filter(|(_, block)| block.below > 1).count();
        let mut numbers = self.blocks.iter().filter_map(|(_, block)| number(block.text.body));
        let counts = numbers.next() == Some(1) && numbers.next() == Some(2);
        Habits { draws, groups: grouped * 100 >= short().count() * 35, counts }
    }
}

/// A comment block and the variables it touches.
struct Block<'t> {
    text: Text<'t>,
    /// The words that would be its title, where it can be one.
    topic: Option<Cow<'t, str>>,
    /// Whether a variable stands right above it.
    dense: bool,
    /// How many variables stand right below it.
    below: usize,
    /// How many variables its paragraph has from here on.
    paragraph: usize,
    first: usize,
}

impl<'t> Block<'t> {
    fn at(lines: &[Line<'t>], at: usize) -> Option<Self> {
        let text = lines.get(at)?.text()?;
        let above = at.checked_sub(1).and_then(|at| lines.get(at));
        if above.is_some_and(|line| line.text().is_some()) {
            return None;
        }
        let rest = lines.get(at..)?;
        let height = rest.iter().take_while(|line| line.text().is_some()).count();
        let under = rest.get(height..)?;
        let below = under.iter().take_while(|line| line.variable().is_some()).count();
        let mut paragraph = below;
        if under.get(below).is_some_and(|line| !line.is_blank()) {
            let more = under.get(below..)?.iter().take_while(|line| !line.is_blank() && !line.is_ruler());
            paragraph += more.take(64).filter(|line| line.variable().is_some()).count();
        }
        if below == 0 {
            return None;
        }
        Some(Self {
            text,
            topic: topic(text.body),
            dense: above.is_some_and(|line| line.variable().is_some()),
            below,
            paragraph,
            first: at + height,
        })
    }
}

/// Whether the comment at this line is a plain header.
pub(super) fn is_header(lines: &[Line<'_>], blocks: &Blocks<'_>, at: usize, habits: Habits) -> bool {
    let Some(block) = blocks.at(at) else {
        return lines.get(at).is_some_and(|line| stands_alone(lines, at, line));
    };
    let Some(topic) = &block.topic else { return false };
    let names: Vec<&str> = lines
        .get(block.first..)
        .unwrap_or_default()
        .iter()
        .map_while(Line::variable)
        .map(|variable| variable.name)
        .take(8)
        .collect();
    let facts = Facts::of(topic, &names);
    if habits.counts && number(block.text.body).is_some() && facts.words <= 6 {
        return true;
    }
    let headed_deep = block.text.hashes > 1;
    if block.below > 1 {
        let describes =
            facts.names_value && !facts.names_many && (facts.restates || (facts.words > 4 && !facts.titled));
        let seated = !block.dense || (facts.words <= 4 && facts.titled) || headed_deep;
        return !describes && seated && (!facts.lower || facts.words <= 3);
    }
    if facts.lower {
        return false;
    }
    if block.dense {
        let roomy = block.paragraph > 1 && headed_deep;
        return facts.titled && !facts.names_value && !facts.restates && (facts.words <= 2 || roomy);
    }
    if facts.is_prefix && facts.words <= 3 && !facts.names_value {
        return true;
    }
    if facts.words == 1 && facts.titled && facts.ends_in_group {
        return habits.groups;
    }
    if facts.names_value || facts.restates {
        return facts.ends_in_group
            && facts.titled
            && facts.words <= 3
            && !facts.names_value
            && facts.words > 1;
    }
    if block.paragraph > 1 {
        return facts.words <= 3 || facts.grouped;
    }
    if facts.ends_in_group && facts.titled && facts.words <= 5 {
        return true;
    }
    let short = facts.words <= 3;
    (habits.groups || facts.words <= 2) && (short || (facts.grouped && !habits.draws))
}

/// The number before a title: `2) Mail`, `2. Mail`.
fn number(body: &str) -> Option<u32> {
    let (number, title) = body.split_once([')', '.'])?;
    number.parse().ok().filter(|_| title.starts_with(' '))
}

/// `## Title` or a short title in a paragraph of its own, with variables further down.
fn stands_alone(lines: &[Line<'_>], at: usize, line: &Line<'_>) -> bool {
    let Some(text) = line.text() else { return false };
    let blank_below = lines.get(at + 1).is_none_or(Line::is_blank);
    let above = at.checked_sub(1).and_then(|at| lines.get(at));
    let blank_above = above.is_none_or(|line| line.is_blank() || line.is_ruler() || line.is_bare());
    if !blank_below || !blank_above {
        return false;
    }
    let Some(topic) = topic(text.body) else { return false };
    let facts = Facts::of(&topic, &[]);
    let next = lines.get(at + 1..).unwrap_or_default().iter().find(|line| !line.is_blank());
    let leads_on = next.is_some_and(|line| matches!(line.kind, LineKind::Variable(_) | LineKind::Text(_)));
    leads_on
        && (facts.titled || text.hashes > 1)
        && ((text.hashes > 1 && facts.words <= 5)
            || (facts.titled && facts.words <= 4 && !facts.names_value)
            || facts.ends_in_group)
}

/// The two lines of a stack, a group's title over a topic's: `# MAIN` and `# Logging`.
pub(super) fn is_stack(lines: &[Line<'_>], at: usize) -> bool {
    let (Some(upper), Some(lower)) =
        (lines.get(at).and_then(Line::text), lines.get(at + 1).and_then(Line::text))
    else {
        return false;
    };
    let fresh = at.checked_sub(1).and_then(|at| lines.get(at)).is_none_or(Line::is_blank);
    let below = lines.get(at + 2..).unwrap_or_default().iter().take(8).find(|line| line.text().is_none());
    if !fresh || below.is_none_or(|line| line.variable().is_none()) {
        return false;
    }
    let title = |text: Text<'_>| {
        let found = topic(text.body).filter(|_| !text.body.contains(": "))?;
        let facts = Facts::of(&found, &[]);
        (facts.titled && facts.words <= 4 && !found.contains("://")).then_some(facts)
    };
    let (Some(upper), Some(lower)) = (title(upper), title(lower)) else { return false };
    (upper.ends_in_group || upper.shouted) && !lower.names_value
}
