//! `JUnit` XML: what most CI servers read. A suite for each file, a case for each finding.

use std::fmt::Write;

use envmuster::Severity;
use envmuster::report::Finding;

/// The suites. A finding at info level is a case that passed, with its message as output.
pub(super) fn report<'a>(command: &str, findings: impl Iterator<Item = &'a Finding>) -> String {
    let mut suites: Vec<(&str, Vec<&Finding>)> = Vec::new();
    for finding in findings {
        let file = file(finding);
        match suites.iter_mut().find(|(name, _)| *name == file) {
            Some((_, cases)) => cases.push(finding),
            None => suites.push((file, vec![finding])),
        }
    }
    let fails = |finding: &&&Finding| finding.severity > Severity::Info;
    let tests: usize = suites.iter().map(|(_, cases)| cases.len()).sum();
    let failures: usize = suites.iter().map(|(_, cases)| cases.iter().filter(fails).count()).sum();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites name=\"envmuster {command}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"0\">"
    );
    for (name, cases) in suites {
        let failures = cases.iter().filter(fails).count();
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\" time=\"0\">",
            escaped(name),
            cases.len()
        );
        for finding in cases {
            case(&mut out, name, finding);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn case(out: &mut String, suite: &str, finding: &Finding) {
    let name = match &finding.variable {
        Some(variable) => format!("{} {variable}", finding.rule),
        None => finding.rule.to_owned(),
    };
    let place = finding.location.as_ref().map(|location| format!("{location}: ")).unwrap_or_default();
    let help = finding.help.as_deref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let text = escaped(&format!("{place}{}{help}", finding.message));
    let head =
        format!("    <testcase name=\"{}\" classname=\"{}\" time=\"0\">", escaped(&name), escaped(suite));
    let _ = match finding.severity {
        Severity::Info => writeln!(out, "{head}\n      <system-out>{text}</system-out>\n    </testcase>"),
        severity => writeln!(
            out,
            "{head}\n      <failure type=\"{severity}\" message=\"{}\">{text}</failure>\n    </testcase>",
            escaped(&finding.message)
        ),
    };
}

fn file(finding: &Finding) -> &str {
    let location = finding.location.as_ref().map(|location| &*location.file);
    let origin = finding.origin.as_ref().and_then(|origin| origin.file.as_deref());
    location.or(origin).unwrap_or("envmuster")
}

/// Text as XML may hold it: markup escaped, characters that XML has no place for replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
