//! Headers that are not drawn: whether the first line of a comment names a topic or describes a
//! variable.

use std::borrow::Cow;

use super::line::{Line, LineKind, Text};
use super::words::{
    is_group_word, is_value_noun, is_wide, name_words, starts_prose, stem, word_count, words,
};

/// How the file at hand uses comments, which tells what an unclear one is.
#[derive(Clone, Copy, Default)]
pub(super) struct Habits {
    /// It has drawn headers.
    pub draws: bool,
    /// Its short comments mostly stand over several variables.
    pub groups: bool,
}

impl Habits {
    pub(super) fn of(lines: &[Line<'_>], draws: bool) -> Self {
        let (mut all, mut grouped) = (0, 0);
        for at in 0..lines.len() {
            let Some(found) = Block::at(lines, at).filter(|block| block.topic.is_some()) else { continue };
            all += 1;
            grouped += usize::from(found.below > 1);
        }
        Self { draws, groups: grouped * 100 >= all * 35 }
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
pub(super) fn is_header(lines: &[Line<'_>], at: usize, habits: Habits) -> bool {
    let Some(block) = Block::at(lines, at) else {
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
    if !fresh || !below.is_some_and(|line| line.variable().is_some()) {
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

/// What a title says, beside the name of the first variable under it.
struct Facts {
    words: usize,
    /// Its head noun names a value.
    names_value: bool,
    /// Its head noun stands for several: `API keys`.
    names_many: bool,
    /// It says again what a variable's name ends in.
    restates: bool,
    /// All its words stand in the name, and the name says more: `OpenAI` over `OPENAI_API_KEY`.
    is_prefix: bool,
    /// A word of it names a group.
    grouped: bool,
    /// Its last word does.
    ends_in_group: bool,
    /// Its words start with capitals, or are of a script without them.
    titled: bool,
    /// It starts with a small letter.
    lower: bool,
    /// It has no small letters.
    shouted: bool,
}

impl Facts {
    fn of(topic: &str, names: &[&str]) -> Self {
        let head = head_noun(topic);
        let stems: Vec<String> = words(topic).map(stem).collect();
        let parts: Vec<String> =
            names.first().map(|name| name_words(name).into_iter().map(stem).collect()).unwrap_or_default();
        let last = words(topic).last().unwrap_or_default().to_lowercase();
        let first = topic.split_whitespace().next();
        let telling = stems.iter().filter(|word| !is_group_word(word) && !is_filler(word));
        let telling: Vec<&String> = telling.collect();
        let covered = !telling.is_empty() && telling.iter().all(|word| parts.contains(word));
        let joined = stems.concat();
        let restates = names.iter().any(|name| {
            let part = name_words(name).last().map(|part| stem(part)).unwrap_or_default();
            !part.is_empty() && (stems.contains(&part) || joined.ends_with(part.as_str()))
        });
        Self {
            words: word_count(topic),
            names_value: is_value_noun(&head.to_lowercase()) && !stems.is_empty(),
            names_many: head.len() > 3 && head.ends_with('s') && !head.ends_with("ss") && is_titled(topic),
            restates,
            is_prefix: covered && !restates && parts.len() > stems.len(),
            grouped: stems.iter().any(|word| is_group_word(word)) || is_group_word(&last),
            ends_in_group: is_group_word(&last),
            titled: is_titled(topic),
            lower: first.is_some_and(|word| !word.chars().any(|c| c.is_uppercase() || is_wide(c))),
            shouted: topic.chars().any(char::is_uppercase) && !topic.chars().any(char::is_lowercase),
        }
    }
}

/// The words that would be a title: without notes and explanations; `None` for what is prose.
fn topic(body: &str) -> Option<Cow<'_, str>> {
    let open = body.find(['(', '（', '[']).unwrap_or(body.len());
    let behind = body.get(open..)?;
    let core = without_notes(body);
    let core = core.trim_end();
    let cut = [" - ", " – ", " — ", ": ", "：", ", ", " -- "].iter().filter_map(|mark| core.find(mark)).min();
    let explains = cut.and_then(|at| core.get(at..));
    let mut topic = core.get(..cut.unwrap_or(core.len()))?.trim_end_matches([':', '：', ' ']);
    // `Optional: Logging` is about logging.
    if let Some(tail) = explains
        && is_tag(topic)
    {
        topic = tail.trim_start_matches([':', '：', '-', '–', '—', ',', ' ']).trim();
        topic = topic.get(..topic.find(": ").unwrap_or(topic.len()))?;
    }
    let first = topic.split_whitespace().next()?;
    let count = word_count(topic);
    let most = if is_titled(topic) { 8 } else { 6 };
    let closing = behind.trim_end().ends_with(['.', ',']) || core.ends_with(['.', ',', '!', '?', ';']);
    let prose = closing
        || core.contains(". ")
        || core.contains("://")
        || topic.contains(['=', '`', '"', '?', '<', '>', '|', '$', '{', '@', '*', '。', '，'])
        || starts_prose(&first.to_lowercase())
        || topic.starts_with(['-', '•', '+', '/', '.'])
        || is_command(first)
        || explains.is_some_and(|tail| tail.ends_with("by default") || tail.contains(" --"))
        || behind.contains(['=', '`']) && explains.is_none() && count > 4;
    let fits = !prose && count >= 1 && count <= most && topic.chars().count() <= 60;
    fits.then(|| Cow::Owned(topic.to_owned()))
}

/// The text without what stands in parentheses and brackets.
fn without_notes(body: &str) -> Cow<'_, str> {
    if !body.contains(['(', '（', '[']) {
        return Cow::Borrowed(body);
    }
    let mut depth = 0_usize;
    let mut core = String::with_capacity(body.len());
    for c in body.chars() {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => core.push(c),
            _ => {}
        }
    }
    Cow::Owned(core)
}

fn is_tag(topic: &str) -> bool {
    matches!(topic.to_lowercase().as_str(), "optional" | "required" | "opcional" | "recommended" | "advanced")
}

fn is_command(word: &str) -> bool {
    matches!(
        word,
        "openssl"
            | "npx"
            | "npm"
            | "yarn"
            | "pnpm"
            | "docker"
            | "python"
            | "python3"
            | "php"
            | "cargo"
            | "curl"
            | "echo"
            | "node"
            | "bash"
            | "sh"
            | "shellcheck"
            | "cp"
            | "mkdir"
            | "ssh-keygen"
            | "uuidgen"
    )
}

/// The word that says what a title is: the last, or the one before `for`, `of`, `de`.
fn head_noun(topic: &str) -> &str {
    const TURNS: [&str; 26] = [
        "for", "of", "from", "in", "to", "with", "on", "by", "used", "de", "do", "da", "del", "della", "di",
        "du", "des", "der", "für", "von", "para", "pour", "para", "per", "that", "and",
    ];
    let mut head = "";
    for word in words(topic) {
        if !head.is_empty()
            && TURNS.contains(&word.to_lowercase().as_str())
            && !word.eq_ignore_ascii_case("and")
        {
            break;
        }
        head = word;
    }
    head
}

fn is_filler(word: &str) -> bool {
    matches!(word, "and" | "or" | "the" | "for" | "of" | "&" | "config" | "setting" | "optional" | "required")
}

fn is_titled(topic: &str) -> bool {
    const SMALL: [&str; 14] =
        ["and", "or", "of", "for", "the", "to", "in", "on", "with", "de", "do", "da", "via", "y"];
    let mut any = false;
    for word in
        topic.split(|c: char| c.is_whitespace() || c == '/').filter(|w| w.chars().any(char::is_alphanumeric))
    {
        if SMALL.contains(&word) {
            continue;
        }
        let starts = word.chars().find(|c| c.is_alphanumeric());
        if starts.is_some_and(|c| c.is_lowercase()) && !word.chars().any(|c| c.is_uppercase() || is_wide(c)) {
            return false;
        }
        any = true;
    }
    any
}
