//! SARIF 2.1.0: what code scanning reads.

use envmuster::report::Finding;
use envmuster::rule::RuleInfo;
use envmuster::{Level, Severity};
use serde_json::{Value, json};

use crate::exit::Failure;
use crate::rules;

/// One run with the rules that were broken and where.
pub(super) fn report<'a>(findings: impl Iterator<Item = &'a Finding>) -> Result<String, Failure> {
    let findings: Vec<&Finding> = findings.collect();
    let mut rules: Vec<&RuleInfo> = Vec::new();
    for finding in &findings {
        if let Some(rule) = rules::find(finding.rule)
            && !rules.iter().any(|known| known.name == rule.name)
        {
            rules.push(rule);
        }
    }
    rules.sort_by_key(|rule| rule.name);
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &rules, &findings)).collect();
    super::json::text(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "envmuster",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_HOMEPAGE"),
                "rules": rules.iter().map(|rule| self::rule(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn rule(rule: &RuleInfo) -> Value {
    let mut told = json!({
        "id": rule.name,
        "defaultConfiguration": { "level": rule.level.severity().map_or("none", level) },
        "properties": { "tags": [rule.group], "precision": if rule.level == Level::Error { "high" } else { "medium" } },
    });
    // The slim binary knows the names of rules alone.
    if let Some(told) = told.as_object_mut().filter(|_| !rule.docs.is_empty()) {
        told.insert("shortDescription".to_owned(), json!({ "text": rule.summary() }));
        told.insert("fullDescription".to_owned(), json!({ "text": rule.summary() }));
        told.insert(
            "help".to_owned(),
            json!({ "text": rules::text(rule), "markdown": rules::markdown(rule) }),
        );
    }
    told
}

fn result(finding: &Finding, rules: &[&RuleInfo], all: &[&Finding]) -> Value {
    let index = rules.iter().position(|rule| rule.name == finding.rule);
    let text = match &finding.help {
        Some(help) => format!("{}. {help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": text },
        "partialFingerprints": { "envmuster/v1": fingerprint(finding, all) },
    });
    if let (Some(index), Some(object)) = (index, result.as_object_mut()) {
        object.insert("ruleIndex".to_owned(), index.into());
    }
    if let (Some(place), Some(object)) = (place(finding), result.as_object_mut()) {
        object.insert("locations".to_owned(), json!([place]));
    }
    result
}

/// Rule, file, variable, and the how-manieth of these it is: stable when lines move.
fn fingerprint(finding: &Finding, all: &[&Finding]) -> String {
    let key = |finding: &Finding| {
        let file = finding.location.as_ref().map(|location| location.file.to_string()).unwrap_or_default();
        format!("{}:{file}:{}", finding.rule, finding.variable.as_deref().unwrap_or_default())
    };
    let own = key(finding);
    let before = all.iter().take_while(|other| !std::ptr::eq(**other, finding));
    let nth = before.filter(|other| other.rule == finding.rule && key(other) == own).count();
    format!("{own}:{nth}")
}

fn place(finding: &Finding) -> Option<Value> {
    let (file, line, column) = match (&finding.location, &finding.origin) {
        (Some(location), _) => (&location.file, location.line, location.column),
        (None, Some(origin)) => (origin.file.as_ref()?, origin.line?, 1),
        (None, None) => return None,
    };
    Some(json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(file) },
        "region": { "startLine": line.max(1), "startColumn": column.max(1) },
    }}))
}

/// A path as a relative reference: what a URI does not allow is escaped.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend(char::from_digit(u32::from(byte >> 4), 16).map(|digit| digit.to_ascii_uppercase()));
            out.extend(char::from_digit(u32::from(byte & 15), 16).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    out
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
