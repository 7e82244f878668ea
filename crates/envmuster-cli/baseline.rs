//! The ratchet: findings that are known pass, new ones fail, and what is gone is said.
//!
//! A baseline is a text of one finding a line, `RULE<tab>FILE<tab>VARIABLE`, sorted, so that two
//! branches' changes merge. It holds no line numbers, which move, and no value. The same line stands
//! there as often as the finding does.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use envmuster::detector::looks_random;
use envmuster::report::Finding;

use crate::arguments::{BaselineArguments, GlobalArguments};
use crate::exit::{Failure, shown};
use crate::settings::Named;
use crate::{atomic, files, output};

const HEAD: &str =
    "# Findings that envmuster knows and lets pass: RULE, FILE, VARIABLE, a tab between them.\n";

/// Findings that are known.
pub(crate) struct Baseline {
    path: String,
    /// What it may be called.
    called: String,
    writes: bool,
    /// How often each may still pass.
    known: BTreeMap<String, usize>,
    found: Vec<String>,
}

impl Baseline {
    /// Opens the baseline that is asked for; it is not written over what the command reads.
    pub(crate) fn open(
        named: Option<Named<'_>>,
        arguments: &BaselineArguments,
        inputs: &[&str],
    ) -> Result<Option<Self>, Failure> {
        let writes = arguments.write_baseline;
        let Some(named) = named else {
            return if writes {
                Err(Failure::usage("`--write-baseline` needs `--baseline FILE`"))
            } else {
                Ok(None)
            };
        };
        if writes && files::holds_environment(named.path) {
            return Err(Failure::usage("a baseline is not written over an env file"));
        }
        if writes && files::is_one_of(named.path, inputs) {
            return Err(Failure::usage("a baseline is not written over a file that is read here"));
        }
        let known = if writes { BTreeMap::new() } else { read(&named)? };
        let (path, called) = (named.path.to_owned(), named.called());
        Ok(Some(Self { path, called, writes, known, found: Vec::new() }))
    }

    /// Whether the finding passes; each entry lets one pass.
    pub(crate) fn knows(&mut self, finding: &Finding) -> bool {
        let entry = entry(finding);
        if self.writes {
            self.found.push(entry);
            return true;
        }
        match self.known.get_mut(&entry) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }

    /// Writes what was found, or says what is no longer found.
    pub(crate) fn finish(&mut self, command: &str, global: &GlobalArguments) -> Result<(), Failure> {
        if self.writes {
            self.found.sort();
            let mut text = HEAD.to_owned();
            for entry in &self.found {
                let _ = writeln!(text, "{entry}");
            }
            return atomic::write(Path::new(&self.path), text.as_bytes())
                .map_err(|why| Failure::configuration(format!("cannot write {}: {why}", self.called)));
        }
        let stale: usize = self.known.values().sum();
        if stale > 0 && !global.quiet {
            for (entry, left) in self.known.iter().filter(|(_, left)| **left > 0) {
                let times = if *left == 1 { String::new() } else { format!(" ({left} times)") };
                output::say(&format!("gone: {}{times}", told(entry)));
            }
            let are = if stale == 1 { "finding in the baseline is" } else { "findings in the baseline are" };
            output::say(&format!("{stale} {are} gone; `{command} --write-baseline` takes such out"));
        }
        Ok(())
    }
}

fn read(named: &Named<'_>) -> Result<BTreeMap<String, usize>, Failure> {
    let failure = |why: &str| Failure::configuration(format!("cannot read {}: {why}", named.called()));
    let bytes = files::bytes(named.path).map_err(failure)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| failure("it is not UTF-8 text"))?;
    let mut known = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
    {
        if line.split('\t').count() != 3 {
            return Err(failure(&format!("line {} is no finding", at + 1)));
        }
        *known.entry(line.to_owned()).or_insert(0) += 1;
    }
    Ok(known)
}

/// An entry as it may be shown: the file may have been written by anyone.
fn told(entry: &str) -> String {
    let mut parts = entry.split('\t');
    let mut next = || parts.next().filter(|part| *part != "-").unwrap_or_default();
    let (rule, file, variable) = (next(), next(), next());
    let rule = crate::rules::find(rule).map_or("a rule that is not known", |rule| rule.name);
    let file = if file.is_empty() { String::new() } else { format!(" in {}", shown(file)) };
    let is_name = |text: &str| {
        (1..=64).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !looks_random(text)
    };
    let variable = if is_name(variable) { format!(" of {variable}") } else { String::new() };
    format!("{rule}{variable}{file}")
}

fn entry(finding: &Finding) -> String {
    let origin = finding.origin.as_ref().and_then(|origin| origin.file.as_deref());
    let location = finding.location.as_ref().map(|location| &*location.file);
    let file = location.or(origin).unwrap_or("-");
    format!("{}\t{file}\t{}", finding.rule, finding.variable.as_deref().unwrap_or("-"))
}
