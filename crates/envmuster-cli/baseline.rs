//! The ratchet: findings that are known pass, new ones fail, and what is gone is said.
//!
//! A baseline is a text of one finding a line, `RULE<tab>FILE<tab>VARIABLE`, sorted, so that two
//! branches' changes merge. It holds no line numbers, which move, and no value. The same line stands
//! there as often as the finding does.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use envmuster::report::Finding;

use crate::arguments::BaselineArguments;
use crate::exit::Failure;
use crate::{atomic, files, output};

const HEAD: &str =
    "# Findings that envmuster knows and lets pass: RULE, FILE, VARIABLE, a tab between them.\n";

/// Findings that are known.
pub(crate) struct Baseline {
    path: String,
    writes: bool,
    /// How often each may still pass.
    known: BTreeMap<String, usize>,
    found: Vec<String>,
}

impl Baseline {
    /// Opens the baseline that is asked for.
    pub(crate) fn open(path: Option<&str>, arguments: &BaselineArguments) -> Result<Option<Self>, Failure> {
        let writes = arguments.write_baseline;
        let Some(path) = path else {
            return if writes {
                Err(Failure::usage("`--write-baseline` needs `--baseline FILE`"))
            } else {
                Ok(None)
            };
        };
        let known = if writes { BTreeMap::new() } else { read(path)? };
        Ok(Some(Self { path: path.to_owned(), writes, known, found: Vec::new() }))
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
    pub(crate) fn finish(&mut self, command: &str) -> Result<(), Failure> {
        if self.writes {
            self.found.sort();
            let mut text = HEAD.to_owned();
            for entry in &self.found {
                let _ = writeln!(text, "{entry}");
            }
            return atomic::write(Path::new(&self.path), text.as_bytes())
                .map_err(|why| Failure::configuration(format!("cannot write the baseline: {why}")));
        }
        let stale: usize = self.known.values().sum();
        if stale > 0 {
            output::say(&format!(
                "{stale} of the findings in the baseline are gone; `{command} --write-baseline` takes them out"
            ));
        }
        Ok(())
    }
}

fn read(path: &str) -> Result<BTreeMap<String, usize>, Failure> {
    // A path that a configuration file names is not quoted back, so none is.
    let bytes = files::read(path).map_err(|_| Failure::configuration("cannot read the baseline"))?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Failure::configuration("cannot read the baseline: it is not UTF-8"))?;
    let mut known = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
    {
        if line.split('\t').count() != 3 {
            let line = at + 1;
            return Err(Failure::configuration(format!("line {line} of the baseline is no finding")));
        }
        *known.entry(line.to_owned()).or_insert(0) += 1;
    }
    Ok(known)
}

fn entry(finding: &Finding) -> String {
    let origin = finding.origin.as_ref().and_then(|origin| origin.file.as_deref());
    let location = finding.location.as_ref().map(|location| &*location.file);
    let file = location.or(origin).unwrap_or("-");
    format!("{}\t{file}\t{}", finding.rule, finding.variable.as_deref().unwrap_or("-"))
}
