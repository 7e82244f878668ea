//! Lines to sections and slots: which comment is a header, where its section ends, and which
//! comments describe which variable.

mod decoration;
mod header;
mod key_text;
mod line;
mod plain;
mod scope;
mod slots;
mod title;
mod topic;
mod words;

use decoration::{Drawn, Style, drawn};
use plain::{Blocks, Habits};

pub(super) use header::Header;
pub(super) use line::{Declared, Line, LineKind, lines};
pub(super) use slots::Slot;
pub(super) use title::Title;

/// The sections of a file and the places of its variables. All places are indices into the lines.
pub(super) struct Outline<'t> {
    pub headers: Vec<Header<'t>>,
    pub slots: Vec<Slot>,
}

impl<'t> Outline<'t> {
    pub(super) fn of(lines: &[Line<'t>]) -> Self {
        let headers = headers(lines);
        let scopes = scope::scopes(lines, &headers);
        let slots = slots::slots(lines, &headers, &scopes);
        Self { headers, slots }
    }
}

/// All headers, in order, with their levels.
fn headers<'t>(lines: &[Line<'t>]) -> Vec<Header<'t>> {
    let drawn = drawn_headers(lines);
    let blocks = Blocks::of(lines);
    let habits = blocks.habits(drawn.iter().any(|header| header.style > Style::Hashes));
    let mut found = merge_plain(lines, &drawn, &blocks, habits);
    set_levels(&mut found);
    scope::set_intros(lines, &mut found);
    found
}

fn drawn_headers<'t>(lines: &[Line<'t>]) -> Vec<Drawn<'t>> {
    let mut found: Vec<Drawn<'t>> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match drawn(lines, at) {
            Some(header) => {
                at = header.end;
                found.push(header);
            }
            None => at += 1,
        }
    }
    without_banners(lines, &found)
}

/// Keeps the headers that have variables before the next of the same weight or more.
fn without_banners<'t>(lines: &[Line<'t>], found: &[Drawn<'t>]) -> Vec<Drawn<'t>> {
    let has_variable = |from: usize, to: usize| {
        lines.get(from..to).unwrap_or_default().iter().any(|line| line.variable().is_some())
    };
    let first_variable = lines.iter().position(|line| line.variable().is_some()).unwrap_or(lines.len());
    let mut kept: Vec<Drawn<'t>> = Vec::with_capacity(found.len());
    for (nth, header) in found.iter().enumerate() {
        let next = found.get(nth + 1..).unwrap_or_default().iter().find(|next| next.style >= header.style);
        let end = next.map_or(lines.len(), |next| next.at);
        let direct = found.get(nth + 1).map_or(lines.len(), |next| next.at);
        let first = kept.is_empty() && header.at < first_variable;
        let holds = if first { has_variable(header.end, direct) } else { has_variable(header.end, end) };
        let alone = !found.iter().any(|other| other.at != header.at && other.style == header.style);
        if holds && !(first && alone && titles_the_file(header.text)) {
            kept.push(*header);
        }
    }
    kept
}

/// Whether a file's first header says what the file is rather than what stands under it.
fn titles_the_file(text: &str) -> bool {
    const SAYS: [&str; 14] = [
        "environment variables",
        "environment configuration",
        "environment config",
        ".env",
        "env file",
        "example file",
        "environment file",
        "configuration file",
        "environment example",
        "environment template",
        "env vars",
        "variables de entorno",
        "variáveis de ambiente",
        "环境变量",
    ];
    let text = text.to_lowercase();
    SAYS.iter().any(|say| text.contains(say))
}

fn merge_plain<'t>(
    lines: &[Line<'t>],
    drawn: &[Drawn<'t>],
    blocks: &Blocks<'t>,
    habits: Habits,
) -> Vec<Header<'t>> {
    let mut found = Vec::with_capacity(drawn.len());
    let mut ahead = drawn.iter().peekable();
    let mut at = 0;
    while at < lines.len() {
        if let Some(header) = ahead.next_if(|header| header.at <= at || header.at == at) {
            found.push(Header {
                at: header.at,
                text: header.text,
                level: 1,
                parent: None,
                style: header.style,
                ink: header.ink,
                end: header.end,
                intro: 0..0,
            });
            at = header.end.max(at);
            continue;
        }
        let Some(text) = lines.get(at).and_then(Line::text) else {
            at += 1;
            continue;
        };
        let style = if text.hashes > 1 { Style::Hashes } else { Style::Plain };
        let plain = |at: usize, style, text| Header {
            at,
            text,
            level: 1,
            parent: None,
            style,
            ink: None,
            end: at + 1,
            intro: 0..0,
        };
        if plain::is_stack(lines, at) {
            found.push(plain(at, Style::Hashes, text.body));
            if let Some(lower) = lines.get(at + 1).and_then(Line::text) {
                found.push(plain(at + 1, Style::Plain, lower.body));
            }
            at += 1;
        } else if plain::is_header(lines, blocks, at, habits) {
            found.push(plain(at, style, text.body));
        }
        at += 1;
    }
    found
}

/// A header stands inside the last one before it that is drawn with more weight. There are two levels.
fn set_levels(headers: &mut [Header<'_>]) {
    // One box in a file of plain headers is one section more, not the head of what follows.
    let drawn = headers.iter().filter(|header| header.style > Style::Hashes).count();
    let before = headers.iter().take_while(|header| header.style <= Style::Hashes).count();
    if drawn < 3 && before > drawn {
        return;
    }
    let mut outer: Option<(usize, Style)> = None;
    for at in 0..headers.len() {
        let Some(header) = headers.get_mut(at) else { break };
        match outer {
            // A title drawn in front alone is no heavier than one that is not drawn.
            Some((parent, style)) if style != Style::Prefix && style > header.style => {
                header.level = 2;
                header.parent = Some(parent);
            }
            _ => outer = Some((at, header.style)),
        }
    }
}
