//! `$NAME` and `${NAME:-default}` of the shell: what a script reads and does not set itself.

use std::collections::BTreeSet;

use crate::facts::{Facts, Fallback};
use crate::names::is_loud;

/// What the shell sets for every script.
const OWN: &[&str] = &[
    "BASH",
    "BASHPID",
    "BASH_REMATCH",
    "BASH_SOURCE",
    "BASH_VERSION",
    "COMP_CWORD",
    "COMP_WORDS",
    "EUID",
    "FUNCNAME",
    "HOSTTYPE",
    "IFS",
    "LINENO",
    "MACHTYPE",
    "OPTARG",
    "OPTIND",
    "OSTYPE",
    "PIPESTATUS",
    "PPID",
    "PS1",
    "RANDOM",
    "REPLY",
    "SECONDS",
    "UID",
    "ZSH_VERSION",
];

/// Longer defaults are no words.
const MOST_BYTES: usize = 512;

/// Notes the reads of a script. Names that it sets anywhere are its own.
pub(super) fn scan(text: &str, facts: &mut Facts) {
    let mut set: BTreeSet<&str> = BTreeSet::new();
    let mut read: Vec<(&str, u32, Fallback)> = Vec::new();
    let mut in_single = false;
    let mut in_double = false;
    let mut heredoc: Option<(&str, bool)> = None;
    for (line, number) in text.lines().zip(1..) {
        if let Some((mark, expands)) = heredoc {
            if line.trim() == mark {
                heredoc = None;
            } else if expands {
                expansions(line, number, &mut read, &mut false, &mut true);
            }
            continue;
        }
        if !in_single && !in_double {
            assignments(line, &mut set);
            heredoc = heredoc_of(line);
        }
        expansions(line, number, &mut read, &mut in_single, &mut in_double);
    }
    for (name, line, fallback) in read {
        if !set.contains(name) && !OWN.contains(&name) {
            facts.read(name, line, "shell", fallback, None);
        }
    }
}

/// The names that a line sets: `NAME=…`, `export NAME=…`, `read NAME`, `for NAME in`.
fn assignments<'a>(line: &'a str, set: &mut BTreeSet<&'a str>) {
    let mut words = line.split([' ', '\t', ';', '(', '&', '|']).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if word.starts_with('#') {
            return;
        }
        if let Some((name, value)) = word.split_once('=') {
            let name = name.trim_end_matches('+');
            // `X="${X:-default}"` passes on what comes from outside.
            let from_outside = ["${", "\"${", "$", "\"$"].iter().any(|open| {
                value
                    .strip_prefix(open)
                    .and_then(|rest| rest.strip_prefix(name))
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
            });
            if is_loud(name) && !from_outside {
                set.insert(name);
            }
        } else if matches!(word, "read" | "for" | "mapfile" | "readarray" | "getopts" | "local" | "declare") {
            while let Some(name) = words.peek().copied().filter(|word| word.starts_with('-') || is_loud(word))
            {
                set.insert(name);
                words.next();
            }
        }
    }
}

/// The mark that ends a text which starts on this line, and whether names in it are replaced.
fn heredoc_of(line: &str) -> Option<(&str, bool)> {
    let (before, rest) = line.split_once("<<")?;
    if before.trim_start().starts_with('#') || rest.starts_with('<') {
        return None;
    }
    let rest = rest.trim_start_matches('-').trim_start();
    let quoted = rest.starts_with(['\'', '"', '\\']);
    let rest = rest.trim_start_matches(['\'', '"', '\\']);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    rest.get(..end).filter(|mark| !mark.is_empty()).map(|mark| (mark, !quoted))
}

fn expansions<'a>(
    line: &'a str,
    number: u32,
    read: &mut Vec<(&'a str, u32, Fallback)>,
    in_single: &mut bool,
    in_double: &mut bool,
) {
    let bytes = line.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if !*in_single => at += 1,
            b'\'' if !*in_double => *in_single = !*in_single,
            b'"' if !*in_single => *in_double = !*in_double,
            b'#' if !*in_single
                && !*in_double
                && (at == 0 || bytes.get(at - 1).is_some_and(u8::is_ascii_whitespace)) =>
            {
                return;
            }
            b'$' if !*in_single => {
                if let Some((name, fallback)) = line.get(at + 1..).and_then(expansion) {
                    read.push((name, number, fallback));
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// The name behind a dollar, and what stands in for it.
pub(super) fn expansion(rest: &str) -> Option<(&str, Fallback)> {
    let (inside, braced) = match rest.strip_prefix('{') {
        Some(inside) => (inside.trim_start_matches(['#', '!']), true),
        None => (rest, false),
    };
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(inside.len());
    let name = inside.get(..end).filter(|name| is_loud(name))?;
    let behind = inside.get(end..).unwrap_or_default();
    let fallback = match behind.trim_start_matches(':').chars().next() {
        Some('-' | '=') if braced => {
            let default = behind.trim_start_matches(':').get(1..).and_then(|rest| before(rest, '}'));
            match default {
                Some(default) if !default.contains(['$', '`', '"']) => Fallback::Literal(default.into()),
                _ => Fallback::Computed,
            }
        }
        Some('+') if braced => Fallback::Computed,
        Some('?') if braced => Fallback::Stops,
        _ => Fallback::Nothing,
    };
    Some((name, fallback))
}

/// What stands before a mark that is near.
pub(super) fn before(text: &str, mark: char) -> Option<&str> {
    let near = text.get(..text.floor_char_boundary(MOST_BYTES))?;
    near.split_once(mark).map(|(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str) -> String {
        let mut facts = Facts::default();
        scan(text, &mut facts);
        facts.reads.into_iter().map(|read| read.name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_a_script_does_not_set_comes_from_outside() {
        assert_eq!(reads("curl \"$API_URL/x\" -H \"Key: ${API_KEY:?}\""), "API_URL API_KEY");
        assert_eq!(reads("PORT=\"${PORT:-80}\"\nlisten $PORT"), "PORT PORT");
        assert_eq!(reads("cat <<EOF\n$A_B\nEOF\ncat <<'E'\n$C_D\nE\n"), "A_B");
    }

    #[test]
    fn comments_single_quotes_and_locals_do_not_count() {
        assert_eq!(reads("# $A_B\necho '$C_D' \\$E_F"), "");
        assert_eq!(
            reads("DIR=$(pwd)\ncd $DIR\nfor X_Y in a b; do echo $X_Y; done\nread -r NAME_X\n$NAME_X"),
            ""
        );
        assert_eq!(reads("export A_B=1\nlocal C_D=2\necho $A_B $C_D $BASH_SOURCE $1 $lower"), "");
    }
}
