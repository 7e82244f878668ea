//! The rules of all rooms together: the library's and drift's.

use envmuster::rule::RuleInfo;

/// What every rule says of itself.
#[cfg(feature = "full")]
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster::rules::all().chain(envmuster_drift::rules::all())
}

/// What every rule of the check says of itself: `run` knows no other, and each brings its code.
#[cfg(not(feature = "full"))]
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster::check::rules()
}

/// The rule of this name.
pub(crate) fn find(name: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.name == name)
}

/// The documentation of a rule as plain text: its examples are set in.
pub(crate) fn text(rule: &RuleInfo) -> String {
    written(rule, "", "    ")
}

/// The same as Markdown.
pub(crate) fn markdown(rule: &RuleInfo) -> String {
    written(rule, "```", "")
}

/// The lines of the documentation; an example is told in words and stands between fences, or is set in.
fn written(rule: &RuleInfo, fence: &str, indent: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut inside = false;
    for line in rule.docs.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match line.strip_prefix("```") {
            Some(kind) if !inside => {
                inside = true;
                lines.push(if kind == "bad" { "Reported:" } else { "Not reported:" }.to_owned());
                if !fence.is_empty() {
                    lines.extend([String::new(), format!("{fence}dotenv")]);
                }
            }
            Some(_) => {
                inside = false;
                if !fence.is_empty() {
                    lines.push(fence.to_owned());
                }
            }
            None if inside => lines.push(format!("{indent}{line}")),
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n").trim().to_owned()
}
