//! What the words of a comment tell of it: whether they can be a title, and what they name.

use std::borrow::Cow;

use crate::search::{Needles, Signs, WordList};

use super::words::{
    is_group_word, is_value_noun, is_wide, name_words, starts_prose, stem, word_count, words,
};

/// What a title says, beside the names of the variables under it.
#[expect(clippy::struct_excessive_bools, reason = "each is one observation")]
pub(super) struct Facts {
    pub words: usize,
    /// Its head noun names a value.
    pub names_value: bool,
    /// Its head noun stands for several: `API keys`.
    pub names_many: bool,
    /// It says again what a variable's name ends in.
    pub restates: bool,
    /// All its words stand in the name, and the name says more: `OpenAI` over `OPENAI_API_KEY`.
    pub is_prefix: bool,
    /// A word of it names a group.
    pub grouped: bool,
    /// Its last word does.
    pub ends_in_group: bool,
    /// Its words start with capitals, or are of a script without them.
    pub titled: bool,
    /// It starts with a small letter.
    pub lower: bool,
    /// It has no small letters.
    pub shouted: bool,
}

impl Facts {
    pub(super) fn of(topic: &str, names: &[&str]) -> Self {
        let head = head_noun(topic);
        let stems: Vec<String> = words(topic).map(stem).collect();
        let parts: Vec<String> =
            names.first().map(|name| name_words(name).map(stem).collect()).unwrap_or_default();
        let last = words(topic).last().unwrap_or_default().to_lowercase();
        let first = topic.split_whitespace().next();
        let telling = stems.iter().filter(|word| !is_group_word(word) && !is_filler(word));
        let telling: Vec<&String> = telling.collect();
        let covered = !telling.is_empty() && telling.iter().all(|word| parts.contains(word));
        let joined = stems.concat();
        let restates = names.iter().any(|name| {
            let part = name_words(name).next_back().map(stem).unwrap_or_default();
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

/// The words of a comment that would be a title: without notes and explanations; `None` for what is prose.
pub(super) fn topic(body: &str) -> Option<Cow<'_, str>> {
    let signs = Signs::of(body);
    let noted = signs.any(Signs::PARENTHESIS.or(Signs::BRACKET).or(Signs::FOREIGN));
    let open = if noted { body.find(['(', '（', '[']) } else { None }.unwrap_or(body.len());
    let behind = body.get(open..)?;
    let core = if noted { without_notes(body) } else { Cow::Borrowed(body) };
    let core = core.trim_end();
    if behind.trim_end().ends_with(['.', ',']) || core.ends_with(['.', ',', '!', '?', ';']) {
        return None;
    }
    let cut = if signs.any(CUTTING) { CUTS.find_in(core).next().map(|(at, _)| at) } else { None };
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
    if starts_prose(first) || is_command(first) {
        return None;
    }
    let count = word_count(topic);
    let most = if is_titled(topic) { 8 } else { 6 };
    let prose = (signs.any(Signs::DOT) && core.contains(". "))
        || (signs.all(Signs::COLON.or(Signs::SLASH)) && core.contains("://"))
        || (signs.any(TELLING)
            && topic.contains(['=', '`', '"', '?', '<', '>', '|', '$', '{', '@', '*', '。', '，']))
        || topic.starts_with(['-', '•', '+', '/', '.'])
        || depends(topic)
        || explains.is_some_and(|tail| tail.ends_with("by default") || tail.contains(" --"))
        || explains.is_none() && count > 4 && behind.contains(['=', '`']);
    let fits = !prose && count >= 1 && count <= most && topic.chars().count() <= 60;
    fits.then(|| Cow::Owned(topic.to_owned()))
}

/// Where a title ends and its explanation begins.
static CUTS: Needles = Needles::new(&[" - ", " – ", " — ", ": ", "：", ", ", " -- "]);
const CUTTING: Signs = Signs::DASH.or(Signs::COLON).or(Signs::OTHER).or(Signs::FOREIGN);

/// The sorts of characters of which some stand in no title.
const TELLING: Signs = Signs::EQUALS
    .or(Signs::QUOTE)
    .or(Signs::FILLER)
    .or(Signs::BRACKET)
    .or(Signs::BAR)
    .or(Signs::AT)
    .or(Signs::OTHER)
    .or(Signs::FOREIGN);

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

/// `Required for login` is about the variable, `Required settings` is a title.
fn depends(topic: &str) -> bool {
    static NEEDS: WordList = WordList::new(&["required", "optional", "needed", "recommended"]);
    static TURNS: WordList = WordList::new(&["if", "for", "when", "in", "by", "to", "unless", "only", "on"]);
    let mut words = topic.split_whitespace();
    words.next().is_some_and(|first| NEEDS.has(first)) && words.next().is_some_and(|second| TURNS.has(second))
}

fn is_tag(topic: &str) -> bool {
    static TAGS: WordList = WordList::new(&["optional", "required", "opcional", "recommended", "advanced"]);
    TAGS.has(topic)
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
    static TURNS: WordList = WordList::new(&[
        "for", "of", "from", "in", "to", "with", "on", "by", "used", "de", "do", "da", "del", "della", "di",
        "du", "des", "der", "für", "von", "para", "pour", "per", "that",
    ]);
    let is_turn =
        |word: &str| if word.is_ascii() { TURNS.has(word) } else { TURNS.has(&word.to_lowercase()) };
    let mut head = "";
    for word in words(topic) {
        if !head.is_empty() && is_turn(word) {
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
    const LONGEST_SMALL: usize = 4;
    let mut any = false;
    for word in
        topic.split(|c: char| c.is_whitespace() || c == '/').filter(|w| w.chars().any(char::is_alphanumeric))
    {
        if word.len() <= LONGEST_SMALL && SMALL.contains(&word) {
            continue;
        }
        let starts = word.chars().find(|c| c.is_alphanumeric());
        if starts.is_some_and(char::is_lowercase) && !word.chars().any(|c| c.is_uppercase() || is_wide(c)) {
            return false;
        }
        any = true;
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_goes_without_notes_and_explanations() {
        assert_eq!(topic("Queue (see the wiki)").as_deref(), Some("Queue"));
        assert_eq!(topic("Queue - where jobs wait").as_deref(), Some("Queue"));
        assert_eq!(topic("Optional: Search").as_deref(), Some("Search"));
        assert_eq!(topic("メール設定").as_deref(), Some("メール設定"));
    }

    #[test]
    fn prose_is_no_title() {
        for prose in [
            "Set this to the address of the queue",
            "The queue is slow. Be patient",
            "Where jobs wait until a worker is free to take them",
            "openssl rand -hex 32",
            "Port 80, 443.",
            "https://queue.example",
        ] {
            assert_eq!(topic(prose), None, "{prose}");
        }
    }

    #[test]
    fn the_head_noun_stands_before_the_preposition() {
        assert_eq!(head_noun("Access token for the map"), "token");
        assert_eq!(head_noun("Puerto del servidor"), "Puerto");
        assert_eq!(head_noun("Map service"), "service");
    }
}
