//! Names that are set and not declared: which are known anyway, and which may be printed.

use std::collections::{BTreeMap, HashSet};

use envmuster_schema::{NameHash, detector};

use crate::environment::{Environment, Setting};

/// Declared names.
pub(super) type Names<'a> = HashSet<&'a str, NameHash>;

/// Names that tools around a program read for themselves, so that no schema need declare them.
const KNOWN: &[&str] = &[
    "CI",
    "COLUMNS",
    "EDITOR",
    "FORWARDED_ALLOW_IPS",
    "HOME",
    "HOSTNAME",
    "LANG",
    "LINES",
    "LOGNAME",
    "NODE_ENV",
    "NODE_OPTIONS",
    "NO_COLOR",
    "PATH",
    "PWD",
    "SHELL",
    "SHLVL",
    "TERM",
    "TMPDIR",
    "TZ",
    "USER",
    "VERCEL",
    "WEB_CONCURRENCY",
];

/// What the names of such tools start with.
const KNOWN_PREFIXES: &[&str] = &[
    "BUILDKIT_",
    "COMPOSE_",
    "DOCKER_",
    "ENVMUSTER_",
    "GITHUB_",
    "GUNICORN_",
    "LC_",
    "NEXT_TELEMETRY_",
    "NPM_CONFIG_",
    "PIP_",
    "POETRY_",
    "PYTHON",
    "TURBO_",
    "UVICORN_",
    "UV_",
    "VERCEL_",
    "XDG_",
    "npm_config_",
];

/// Whether a tool around the program is known to read this name.
pub(super) fn is_known(name: &str) -> bool {
    let alike = |known: &&&str| known.bytes().next() == name.bytes().next();
    KNOWN.iter().filter(alike).any(|known| *known == name)
        || KNOWN_PREFIXES.iter().filter(alike).any(|prefix| name.starts_with(prefix))
}

/// Whether an undeclared name has a shape that may be shown, wherever it stands.
pub(crate) fn may_be_shown(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && !detector::looks_random(name)
}

/// Which undeclared names may be shown.
///
/// A line of a private key that lost its quotes can look like a name. So a name must be shaped
/// like one, must not look random, and in a file no unreadable line may stand between it and the
/// last declared name before it.
pub(super) struct Printable<'a> {
    /// By file: the lines of declared names, and of faults, in order.
    lines: BTreeMap<&'a str, (Vec<u32>, Vec<u32>)>,
}

impl<'a> Printable<'a> {
    pub(super) fn new(environment: &'a Environment, declared: &Names<'_>) -> Self {
        let mut lines: BTreeMap<&str, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
        for fault in environment.faults() {
            lines.entry(&fault.file).or_default().1.push(fault.line.unwrap_or(0));
        }
        for (file, line) in environment.suspects() {
            lines.entry(file).or_default().1.push(line);
        }
        for setting in environment.iter().filter(|setting| declared.contains(setting.name.as_str())) {
            if let (Some(file), Some(line)) = (setting.origin.file.as_deref(), setting.origin.line) {
                lines.entry(file).or_default().0.push(line);
            }
        }
        for (declared, faults) in lines.values_mut() {
            declared.sort_unstable();
            faults.sort_unstable();
        }
        Self { lines }
    }

    pub(super) fn shows(&self, setting: &Setting) -> bool {
        may_be_shown(&setting.name) && !self.is_behind_a_fault(setting)
    }

    fn is_behind_a_fault(&self, setting: &Setting) -> bool {
        let Some(file) = setting.origin.file.as_deref() else { return false };
        // Where no lines are known, any name may stand behind any fault.
        let line = setting.origin.line.unwrap_or(u32::MAX);
        let Some((declared, faults)) = self.lines.get(file) else { return false };
        let last_before = |lines: &[u32]| {
            lines.partition_point(|&at| at < line).checked_sub(1).and_then(|at| lines.get(at).copied())
        };
        match (last_before(declared), last_before(faults)) {
            (_, None) => false,
            (declared, Some(fault)) => declared.is_none_or(|declared| declared < fault),
        }
    }
}
