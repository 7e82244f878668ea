//! One page that holds all it needs: it can be mailed, kept, and read without a network.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

use envmuster::Severity;
use envmuster::check::{SideChecked, SideFinding};
use envmuster::report::VariableStatus;

use super::super::compact::place;
use super::super::words::counted;
use super::comparison::{Comparison, Row, is_trouble, summary, word};

const STYLE: &str = include_str!("page/style.css");
const SCRIPT: &str = include_str!("page/script.js");

/// The whole page.
pub(super) fn page(comparison: &Comparison<'_>) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    let _ = write_page(&mut out, comparison);
    out
}

fn write_page(out: &mut String, comparison: &Comparison<'_>) -> fmt::Result {
    let rows = comparison.rows();
    let schema = Text(&comparison.schema.file);
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Environments of {schema}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>Environments side by side</h1>\n<p>{schema}: {}</p>\n",
        Text(&summary(comparison)),
    )?;
    cards(out, comparison)?;
    write!(
        out,
        "</header>\n<div class=\"tools\">\n\
         <input type=\"search\" id=\"search\" placeholder=\"Filter by name, section or words\" \
         aria-label=\"Filter\">\n"
    )?;
    for (mark, label) in [("error", "errors"), ("warning", "warnings"), ("differs", "differing")] {
        writeln!(out, "<label><input type=\"checkbox\" value=\"{mark}\"> {label}</label>")?;
    }
    write!(
        out,
        "<output id=\"shown\" data-all=\"{0}\">{0} of {0} variables</output>\n</div>\n<main>\n",
        rows.len()
    )?;
    general(out, comparison, &rows)?;
    table(out, comparison, &rows)?;
    write!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n")
}

/// What there is to say of each environment.
fn cards(out: &mut String, comparison: &Comparison<'_>) -> fmt::Result {
    out.push_str("<ul class=\"cards\">\n");
    for (side, source) in comparison.compared.sides.iter().zip(&comparison.sources) {
        let counts = side.checked.report.summary();
        writeln!(
            out,
            "<li><strong>{}</strong><span>{}, {}; profile {}<br>{}</span></li>",
            Text(&side.name),
            counted(counts.errors, "error"),
            counted(counts.warnings, "warning"),
            side.checked.profile,
            Text(source),
        )?;
    }
    out.push_str("</ul>\n");
    Ok(())
}

/// The findings that are about no variable of the table.
fn general(out: &mut String, comparison: &Comparison<'_>, rows: &[Row<'_>]) -> fmt::Result {
    let declared: BTreeSet<_> = rows.iter().map(|row| row.name).collect();
    let is_declared = |name: &String| declared.contains(name.as_str());
    let others: Vec<_> = comparison
        .compared
        .findings
        .iter()
        .filter(|found| !found.finding.variable.as_ref().is_some_and(is_declared))
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    out.push_str("<section class=\"findings\">\n");
    findings(out, &others)?;
    out.push_str("</section>\n");
    Ok(())
}

fn table(out: &mut String, comparison: &Comparison<'_>, rows: &[Row<'_>]) -> fmt::Result {
    let sides = &comparison.compared.sides;
    out.push_str("<table>\n<thead><tr><th>Variable</th>");
    for side in sides {
        write!(out, "<th>{}</th>", Text(&side.name))?;
    }
    out.push_str("</tr></thead>\n");
    let columns = sides.len() + 1;
    let mut found: BTreeMap<&str, Vec<&SideFinding>> = BTreeMap::new();
    for finding in &comparison.compared.findings {
        found.entry(finding.finding.variable.as_deref().unwrap_or_default()).or_default().push(finding);
    }
    let of_row = |row: &Row<'_>| found.get(row.name).map_or(&[][..], Vec::as_slice);
    for rows in rows.chunk_by(|one, next| one.section == next.section) {
        let Some(first) = rows.first() else { continue };
        let title = Text(first.section.unwrap_or(&comparison.schema.file));
        write!(out, "<tbody>\n<tr class=\"section\"><th colspan=\"{columns}\">{title}")?;
        section_counts(out, rows.iter().flat_map(of_row).copied())?;
        out.push_str("</th></tr>\n");
        for row in rows {
            variable(out, row, of_row(row), sides, columns)?;
        }
        out.push_str("</tbody>\n");
    }
    out.push_str("</table>\n");
    Ok(())
}

/// How much was found in a section, so that a long page can be read by its headings.
fn section_counts<'f>(out: &mut String, found: impl Iterator<Item = &'f SideFinding>) -> fmt::Result {
    let mut of: BTreeMap<Severity, BTreeSet<Said<'_>>> = BTreeMap::new();
    for found in found {
        of.entry(found.finding.severity).or_default().insert(said(found));
    }
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        if let Some(found) = of.get(&severity) {
            write!(out, "<span class=\"count {word}\">{}</span>", counted(found.len(), word))?;
        }
    }
    Ok(())
}

/// A variable's row, and below it what was found.
fn variable(
    out: &mut String,
    row: &Row<'_>,
    found: &[&SideFinding],
    sides: &[SideChecked],
    columns: usize,
) -> fmt::Result {
    let mut marks: Vec<_> = found.iter().map(|found| found.finding.severity.as_str()).collect();
    if row.statuses.iter().any(|status| is_trouble(status.status)) && marks.is_empty() {
        marks.push("warning");
    }
    let first = row.statuses.first().map(|status| status.status);
    if row.statuses.iter().any(|status| Some(status.status) != first) {
        marks.push("differs");
    }
    let mut text = format!("{} {}", row.name, row.section.unwrap_or_default());
    for found in found {
        let _ = write!(text, " {} {}", found.finding.rule, found.finding.message);
    }
    let class = if found.is_empty() { "" } else { " found" };
    let (marks, text) = (marks.join(" "), text.to_lowercase());
    write!(out, "<tr class=\"variable{class}\" data-marks=\"{marks}\" data-text=\"{}\">", Text(&text))?;
    write!(out, "<th scope=\"row\">{}</th>", Text(row.name))?;
    for (status, side) in row.statuses.iter().zip(sides) {
        let here = found.iter().filter(|found| found.environments.contains(&side.name));
        cell(out, status, here.map(|found| found.finding.severity).max())?;
    }
    out.push_str("</tr>\n");
    if !found.is_empty() {
        write!(out, "<tr class=\"findings\"><td colspan=\"{columns}\">")?;
        findings(out, found)?;
        out.push_str("</td></tr>\n");
    }
    Ok(())
}

/// How the variable stands in one environment, and whether something was found there.
fn cell(out: &mut String, status: &VariableStatus, found: Option<Severity>) -> fmt::Result {
    let word = word(status.status);
    match found {
        Some(severity) => write!(out, "<td class=\"marked {}\">", severity.as_str())?,
        None => out.push_str("<td>"),
    }
    write!(out, "<span class=\"status {word}\">{word}</span>")?;
    if let Some(origin) = &status.origin {
        write!(out, "<small>{}</small>", Text(&origin.to_string()))?;
    }
    out.push_str("</td>");
    Ok(())
}

/// What is the same of findings that are about several environments.
type Said<'f> = (&'f str, Option<&'f str>, &'f str, Option<&'f str>);

fn said(found: &SideFinding) -> Said<'_> {
    let finding = &found.finding;
    (finding.rule, finding.variable.as_deref(), &finding.message, finding.help.as_deref())
}

/// Each finding once, with all environments that it is about.
fn findings(out: &mut String, found: &[&SideFinding]) -> fmt::Result {
    out.push_str("<ul>\n");
    let mut told: BTreeSet<Said<'_>> = BTreeSet::new();
    for found_here in found.iter().filter(|found| told.insert(said(found))) {
        let finding = &found_here.finding;
        let same = found.iter().filter(|other| said(other) == said(found_here));
        let environments: Vec<_> = same.flat_map(|found| &found.environments).map(String::as_str).collect();
        let (severity, rule) = (finding.severity.as_str(), finding.rule);
        write!(out, "<li class=\"{severity}\"><b>{}</b>", Text(&environments.join(", ")))?;
        write!(out, ": {} <code>{rule}</code>", Text(&finding.message))?;
        if finding.variable.is_none() {
            write!(out, " <code>{}</code>", Text(&place(finding).to_string()))?;
        }
        if let Some(help) = &finding.help {
            write!(out, "<em>{}</em>", Text(help))?;
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
    Ok(())
}

/// Text that can be no markup.
struct Text<'t>(&'t str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            c if c.is_control() && c != '\n' => f.write_char('\u{fffd}'),
            c => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn no_text_can_be_markup() {
        assert_eq!(
            Text("<b a=\"x\" b='y'>&\u{1b}").to_string(),
            "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;\u{fffd}"
        );
    }
}
