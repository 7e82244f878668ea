//! `os.environ[…]`, `os.environ.get(…)`, `os.getenv(…)`, however they were imported.

mod aliases;
mod children;
mod scopes;

use std::ops::Range;

use aliases::Aliases;
use children::given_on;

use crate::facts::{Cast, Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::key::{Manner, asked_for, key};
use crate::lexer::{Kind, Language};
use crate::names::{is_name, is_prefix};
use crate::printed::is_printed;
use crate::shape::Shape;
use crate::source::{Source, back};
use crate::tables::literals_of;

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Python],
    keywords: &["environ$", "environb", "getenv", "load_dotenv", "dotenv_values", "expandvars"],
    run,
};

/// More tokens do not stand between the first target of a statement and what it is given.
const MOST_TARGETS: usize = 32;

fn run(source: &Source<'_>, facts: &mut Facts) {
    let aliases = Aliases::new(source);
    given_on(source, facts);
    for at in source.any_of(&aliases.words()) {
        let Some(word) = source.word(at) else { continue };
        if word == "load_dotenv" && source.is_mark(at + 1, b'(') {
            facts.loads.push(source.line(at));
        } else if word == "expandvars" && source.is_mark(at + 1, b'(') {
            expanded(source, facts, at + 2, "expandvars");
        } else if aliases.is_getter(source, at) {
            if source.is_mark(at + 1, b'(') {
                got(source, facts, at, source.inside(at + 1), "os.getenv");
            } else {
                mapped(source, facts, at, at + 1);
            }
        } else if aliases.is_object(source, at) {
            object(source, facts, at, aliases.copies.contains(word));
        }
    }
}

/// What is done with the environment that stands at a token.
fn object(source: &Source<'_>, facts: &mut Facts, at: usize, is_copy: bool) {
    const HOW: &str = "os.environ";
    let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
    if source.is(back(start, 1), "in") {
        let not = source.is(back(start, 2), "not");
        let name = back(start, if not { 3 } else { 2 });
        if let Some(name) = asked_for(source, name) {
            key(source, facts, name, Manner::new(HOW, Fallback::Computed));
        }
    }
    if source.is_mark(at + 1, b'[') {
        let inside = source.inside(at + 1);
        let behind = inside.end + 1;
        let assigned = source.is_mark(behind, b'=') && !source.is_mark(behind + 1, b'=')
            || source.is_mark(behind, b',') && source.starts_statement(start) && is_given(source, behind);
        if assigned || source.is(back(start, 1), "del") {
            if !is_copy {
                facts.write(source, inside.start);
            }
            return;
        }
        key(source, facts, inside, Manner::new(HOW, Fallback::Stops).cast(cast(source, start, behind)));
    } else if source.is_mark(at + 1, b'.') && source.is_mark(at + 3, b'(') {
        let arguments = source.inside(at + 3);
        match source.word(at + 2) {
            Some("setdefault") if source.starts_statement(start) => {
                // What the program itself then needs; others read it.
                facts.write(source, arguments.start);
            }
            Some("get" | "setdefault") => got(source, facts, at, arguments, HOW),
            // Taken out of what a child is given.
            Some("pop") if is_copy => {}
            // Taken out and left: as if it were deleted.
            Some("pop") if source.starts_statement(start) => facts.write(source, arguments.start),
            Some("pop") => {
                let fallback = if source.parts(arguments.clone()).len() > 1 {
                    Fallback::Computed
                } else {
                    Fallback::Stops
                };
                first(source, facts, arguments, Manner::new(HOW, fallback));
            }
            Some("items" | "keys") => by_prefix(source, facts, at),
            _ => {}
        }
    } else if source.after(at + 1, &[".", "get"]).is_some() {
        mapped(source, facts, start, at + 3);
    } else if matches!(source.kind(at + 1), Some(Kind::Mark(b')' | b','))) && is_printed(source, start) {
        facts.dumps.push(source.line(at));
    } else if source.is(back(start, 1), "in") {
        by_prefix(source, facts, at);
    }
}

/// Whether a statement that goes on here with further targets gives them something: `os.environ["A"], b = 1, 2`.
fn is_given(source: &Source<'_>, from: usize) -> bool {
    let further = std::iter::successors(Some(from), |at| Some(source.beyond(*at)));
    let end = further
        .take(MOST_TARGETS)
        .find(|at| matches!(source.kind(*at), None | Some(Kind::Newline | Kind::Mark(b'='))));
    end.is_some_and(|at| source.is_mark(at, b'=') && !source.is_mark(at + 1, b'='))
}

/// `map(os.environ.get, ["A", "B"])`; what is called ends at `end`.
fn mapped(source: &Source<'_>, facts: &mut Facts, at: usize, end: usize) {
    let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
    if !source.is_mark(end, b',') || source.after(back(start, 2), &["map", "("]).is_none() {
        return;
    }
    for (name, at) in literals_of(source, end + 1..source.inside(start - 1).end, &Shape::default()) {
        facts.read(name, source.line(at), "os.environ", Fallback::Nothing, None);
    }
}

/// `expandvars("$HOME/x/${NAME}")`
pub(super) fn expanded(source: &Source<'_>, facts: &mut Facts, at: usize, how: &'static str) {
    for piece in source.literal(at).unwrap_or_default().split('$').skip(1) {
        let piece = piece.strip_prefix('{').unwrap_or(piece);
        let is_outside = |c: char| !c.is_ascii_alphanumeric() && c != '_';
        let name = piece.split(is_outside).next().filter(|name| is_name(name));
        if let Some(name) = name {
            facts.read(name, source.line(at), how, Fallback::Nothing, None);
        }
    }
}

/// `get(NAME)`, `get(NAME, default)`
fn got(source: &Source<'_>, facts: &mut Facts, at: usize, arguments: Range<usize>, how: &'static str) {
    let start = if source.is_mark(back(at, 1), b'.') { at - 2 } else { at };
    let behind = arguments.end + 1;
    let parts = source.parts(arguments.clone());
    let fallback = match parts.get(1) {
        Some(part) => default(source, part.clone()),
        None if source.is(behind, "or") => default(source, behind + 1..end_of_operand(source, behind + 1)),
        None => Fallback::Nothing,
    };
    first(source, facts, arguments, Manner::new(how, fallback).cast(cast(source, start, behind)));
}

fn first(source: &Source<'_>, facts: &mut Facts, arguments: Range<usize>, manner: Manner) {
    if let Some(name) = source.parts(arguments).into_iter().next() {
        let named = source.is(name.start, "key") && source.is_mark(name.start + 1, b'=');
        key(source, facts, if named { name.start + 2..name.end } else { name }, manner);
    }
}

fn end_of_operand(source: &Source<'_>, from: usize) -> usize {
    let mut at = from;
    while at < source.len()
        && !matches!(source.kind(at), Some(Kind::Newline | Kind::Mark(b',' | b')' | b']' | b'}')))
    {
        at = source.beyond(at);
    }
    at
}

/// A default: a literal or any other expression.
pub(super) fn default(source: &Source<'_>, part: Range<usize>) -> Fallback {
    let start = if source.is_mark(part.start + 1, b'=') { part.start + 2 } else { part.start };
    if part.end != start + 1 {
        return Fallback::Computed;
    }
    match source.kind(start) {
        Some(Kind::Text | Kind::Number) => Fallback::Literal(source.piece(start).into()),
        Some(Kind::Word) => match source.piece(start) {
            "None" => Fallback::Nothing,
            word @ ("True" | "False") => Fallback::Literal(word.into()),
            _ => Fallback::Computed,
        },
        _ => Fallback::Computed,
    }
}

/// `int(…)`, `float(…)`
fn cast(source: &Source<'_>, start: usize, behind: usize) -> Option<Cast> {
    // Not `int(environ["A"].rstrip("s"))`, `int(environ["A"] == "x")`.
    let is_whole = source.is_mark(behind, b')') || source.is(behind, "or");
    if !source.is_mark(back(start, 1), b'(') || !is_whole {
        return None;
    }
    match source.word(back(start, 2))? {
        "int" => Some(Cast::Integer),
        "float" => Some(Cast::Float),
        _ => None,
    }
}

/// `for key in os.environ: if key.startswith("APP_")`
fn by_prefix(source: &Source<'_>, facts: &mut Facts, at: usize) {
    for at in at..(at + 60).min(source.len()) {
        if source.is(at, "startswith")
            && let Some(prefix) = source.literal(at + 2)
            && is_prefix(prefix)
        {
            facts.prefix(prefix, source.line(at), "os.environ");
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("os.environ['A']; os.environ.get('B'); os.getenv('C', 'x')", "A B C"),
        ("from os import environ as e, getenv\ne['A']; getenv('B')", "A B"),
        ("for k in ('A_B', 'C_D'):\n    os.environ[k]", "A_B C_D"),
        ("os.environ[f'EXT_{name()}']", "EXT_*"),
        ("os.getenv('_'.join(['EXT', x])); os.getenv('_'.join(('A', 'B')))", "A_B EXT_*"),
        ("os.environ['A_B' if x else 'C_D']; os.getenv('E_F' if f(x) else y)", "A_B C_D E_F"),
        ("os.environ[f'{name()}_URL']; os.environ[f'{x}']", "*_URL"),
        ("key = 'EXT_' + name.upper()\nos.environ.get(key)", "EXT_*"),
        ("def key(p):\n  return os.environ['EXT_' + p + '_URL']\nkey('A')", "EXT_*_URL EXT_A_URL"),
    ],
    in_comment: "# os.environ['A']",
    in_text: "x = \"os.getenv('B')\"",
    written: "os.environ['A'] = 'x'\ndel os.environ['B']",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::{check, facts};

    #[test]
    fn every_way_to_read_counts() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("os.environ['A']; os.environ.get(\"B\"); os.getenv('C', 'x')", "A B C"),
                ("from os import environ as e, getenv as g\ne['A']; g('B')", "A B"),
                ("env = os.environ\nenv.get('A')", "A"),
                (
                    "import os as o\nfrom os import (\n  path,\n  environ,\n)\nenv = environ\nenv['A']; o.environ['B']",
                    "A B",
                ),
                ("env = os.environ.copy()\nenv['A'] = 'x'\nf(env.get('B'), dict(env), env.pop('C'))", "B"),
                ("x = os.environ.setdefault('A', 'x')", "A"),
                (
                    "list(map(os.getenv, ['A_B', 'C_D'])); map(os.environ.get, NAMES)\nNAMES = ('E_F',)",
                    "A_B C_D E_F",
                ),
                ("os.path.expandvars('$A/x/${B}-$') + expandvars(c)", "A B"),
                ("get = os.environ.get\nget('A')", "A"),
                ("env = {**dotenv_values('.env'), **os.environ}\nenv['A_B']; env['C_D'] = 'x'", "A_B"),
                ("env: dict = dotenv_values()\nenv.get('A_B')", "A_B"),
                ("os.environ.get(\n    # why\n    'A',\n)", "A"),
                ("if 'A' in os.environ and 'B' not in os.environ: pass", "A B"),
                ("f\"{os.environ['A']}\"", "A"),
                ("x = os.environ.pop('A', None)\nos.environ.pop('B', None)", "A"),
            ],
        );
    }

    #[test]
    fn comments_texts_and_writes_do_not_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("# os.environ['A']", ""),
                ("'''\nos.environ[\"A\"]\n'''\nx = \"os.getenv('B')\"", ""),
                (
                    "os.environ['A'] = 'x'\ndel os.environ['B']\nos.environ.setdefault('C', 'x')\nos.environ.update(D='x')",
                    "",
                ),
                ("os.environ['A'] == 'x'", "A"),
                ("os.environ['A'], z = 1, 2\nos.environ['B'], z == 1", "B"),
            ],
        );
    }

    #[test]
    fn another_environ_is_not_that_of_the_process() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("def app(environ, start):\n    return environ['PATH_INFO'], environ.get('A')", ""),
                ("request.environ['A']; self.environ.get('B')", ""),
                (
                    "import os\ndef f(s, environ):\n    s.environ = environ\n    environ.get('HTTP_COOKIE')",
                    "",
                ),
                ("def f(environ):\n    self.environ = environ\n    match = g(environ.get('A_B'))", ""),
                ("from wsgi import environ\nenviron['A']", ""),
                (
                    "def start():\n  env = dict(os.environ)\n  return env['A_B']\ndef check(env: dict):\n  return env['C_D']",
                    "A_B",
                ),
                (
                    "env = os.environ\ndef own(env):\n  return env['A_B']\ndef all(env=os.environ):\n  return env['C_D']\nenv['E_F']",
                    "C_D E_F",
                ),
                (
                    "class A:\n  def __init__(self): self.env = os.environ\n  def b(self): return self.env['B']",
                    "B",
                ),
            ],
        );
    }

    #[test]
    fn names_from_tables_and_wrappers_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("KEY = 'A_B'\nos.environ[KEY]", "A_B"),
                ("x = [v for v in R if v]\nR = ['X']\nall(os.getenv(v) for v in ('A_B', 'C_D'))", "A_B C_D"),
                ("flag = lambda n, d=1: os.getenv(n, d) == '1'\nflag('A_B')\n# flag('C_D')", "A_B"),
                ("for k in ('A_B', 'C_D'):\n    os.environ[k]", "A_B C_D"),
                ("NEEDED = ['A_B']\nmissing = [k for k in NEEDED if not os.getenv(k)]", "A_B"),
                (
                    "def env(key, default=None):\n    return os.getenv(key, default)\nenv('A_B')\nenv(key='C_D')",
                    "A_B C_D",
                ),
                (
                    "def env(k):\n  return os.environ[k]\ndef flag(name):\n  return env(name) == '1'\nflag('A_B')",
                    "A_B",
                ),
                ("def env(k):\n  return os.environ[f'APP_{k}']\nenv('PORT')", "APP_PORT"),
                (
                    "def env(k):\n  key = 'APP_' + k.upper()\n  return os.environ.get(key)\nenv('port')",
                    "APP_PORT",
                ),
                ("for k in names:\n  key = 'APP_' + k\n  # os.environ[key]\n  x = os.environ.get(key)", ""),
                (
                    "def env[T: int | str](k: str, d: T) -> T:\n  return os.environ.get(k, d)\nenv('A_B', 1)",
                    "A_B",
                ),
                ("for p in ['A', 'B']:\n    os.environ[f'{p}_QUEUE_URL']", "A_QUEUE_URL B_QUEUE_URL"),
                ("for p in ('a', 'b'):\n    os.getenv(p.upper() + '_URL')", "A_URL B_URL"),
                ("T = {'a': 'text', 'b': 'x'}\n{p: os.getenv(f'{p.upper()}_KEY') for p in T}", "A_KEY B_KEY"),
                ("for p in T:\n  os.getenv('{}_KEY'.format(p)); os.getenv('%s_KEY' % p)\nT = ['A']", "A_KEY"),
                (
                    "for a in ['X', 'Y']:\n  for b in ['P']:\n    os.environ[f'{a}_{b}_URL']",
                    "X_P_URL Y_P_URL",
                ),
                (
                    "def key(p):\n  return os.environ[f'{p.upper()}_KEY']\nkey('open_ai'); key(x)",
                    "OPEN_AI_KEY",
                ),
                ("for p in ['A']:\n  # os.environ[f'{p}_URL']\n  x = \"os.environ[f'{p}_URL']\"", ""),
                ("for p in ['A']:\n  os.environ[f'{p}_URL'] = 'x'", ""),
                (
                    "def env(name):\n  for key in ['NEW_' + name, f'OLD_{name}', name]:\n    if key in os.environ: return os.environ[key]\nenv('PORT')",
                    "NEW_PORT OLD_PORT PORT",
                ),
                (
                    "def has(name):\n  return any((prefix + name) in os.environ for prefix in ('NEW_', ''))\nhas('PORT')",
                    "NEW_PORT PORT",
                ),
                ("for key in os.environ: print(key)\nx = [k for k in os.environ if k in SEEN]", ""),
                (
                    "T = {'a': ['A_B', 'C_D']}\nfor n, found in T.items():\n  if any(os.environ.get(v) for v in found): f(n)",
                    "A_B C_D",
                ),
                (
                    "def all(*names):\n  for n in names:\n    os.environ[n]\nall('A_B', 'C_D')\nall(*('E_F',))",
                    "A_B C_D E_F",
                ),
                ("def need(n):\n  return os.environ[n]\n# need('A_B')\nx = \"need('C_D')\"", ""),
                ("def put(n):\n  os.environ[n] = 'x'\nput('A_B')", ""),
                ("def need(n):\n  return other[n]\nos.environ['X']\nneed('A_B')", "X"),
                ("K = 'A_B'\n# os.environ[K]\ny = 'os.environ[K]'\nos.environ[K] = 1", ""),
            ],
        );
    }

    #[test]
    fn classes_that_hold_a_name_wrap_the_environment() {
        let held = "class _Variable:\n  def __init__(self, name, default=None):\n    self.name = name\n  def get(self):\n    return os.environ.get(self.name)\n  def set(self, x):\n    os.environ[self.name] = x\n";
        let below = "class _Flag(_Variable):\n  def __init__(self, default, name):\n    super().__init__(name, bool)\n";
        check(
            &IDIOM,
            Language::Python,
            &[
                (&format!("{held}A = _Variable('A_B')\n# _Variable('C_D')"), "A_B"),
                (&format!("{held}{below}F = _Flag(True, 'A_B')\nx = \"_Flag(True, 'C_D')\""), "A_B"),
                ("class C:\n  def __init__(self, name):\n    self.name = name\nC('A_B')", ""),
            ],
        );
    }

    #[test]
    fn defaults_and_conversions_are_known() {
        let found = facts(
            &IDIOM,
            Language::Python,
            "int(os.getenv('A', '1')); os.environ['B']; os.getenv('C') or 'x'",
        );
        assert_eq!(found.reads[0].cast, Some(Cast::Integer));
        assert!(found.reads[0].fallback.is_default() && found.reads[2].fallback.is_default());
        assert!(matches!(found.reads[1].fallback, Fallback::Stops));
        let found = facts(
            &IDIOM,
            Language::Python,
            "int(os.environ['A'].rstrip('s')); int(os.getenv('B'), 16); float(os.getenv('C') or 1)",
        );
        assert_eq!(
            found.reads.iter().map(|read| read.cast).collect::<Vec<_>>(),
            [None, None, Some(Cast::Float)]
        );
    }

    #[test]
    fn a_printed_environment_and_a_loaded_file_are_noticed() {
        let found = facts(
            &IDIOM,
            Language::Python,
            "load_dotenv()\nprint(os.environ)\nlogger.info('x', dict(os.environ))\nf(os.environ)\nlogging.getLogger(os.environ['A'])",
        );
        assert_eq!((found.loads, found.dumps), (vec![1], vec![2, 3]));
    }
}
