//! What both Python targets write: names, the table of variables, and the code it needs.

use std::fmt::Write;

pub(super) use crate::layout::Code;
use crate::layout::{self, Layout, comment_lines};
use crate::names::pascal;
use crate::plan::{Field, Need, Rule, Shape, Test, When};
use crate::runtime::PYTHON;
use crate::{GenerateError, Request};

/// As `ruff format` and `black` lay it out.
const LAYOUT: Layout = Layout { width: 88, indent: "    ", indent_width: 4 };

/// What a variable is called in Python.
pub(super) struct Names {
    /// As an attribute: `log_level`.
    pub(super) attribute: String,
}

impl Names {
    /// The type of its choices: `LogLevelChoice`.
    pub(super) fn choice_type(&self) -> String {
        pascal(&self.attribute) + "Choice"
    }

    /// The constant that lists its choices: `LOG_LEVEL_CHOICES`.
    pub(super) fn choices(&self) -> String {
        format!("{}_CHOICES", self.attribute.trim_end_matches('_').to_ascii_uppercase())
    }
}

/// What the variables are called, each by its own name.
pub(super) fn names(target: &'static str, fields: &[Field<'_>]) -> Result<Vec<Names>, GenerateError> {
    let mut names: Vec<Names> = Vec::with_capacity(fields.len());
    for field in fields {
        let attribute = attribute(&field.variable.name);
        if let Some((other, same)) = fields.iter().zip(&names).find(|(_, known)| known.attribute == attribute)
        {
            return Err(GenerateError::SameName {
                target,
                first: other.variable.name.clone(),
                second: field.variable.name.clone(),
                name: same.attribute.clone(),
            });
        }
        names.push(Names { attribute });
    }
    Ok(names)
}

/// The name in small letters, changed as little as makes it a public attribute.
fn attribute(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    let plain = plain.trim_start_matches('_');
    match plain {
        "" => "variable".to_owned(),
        taken if TAKEN.contains(&taken) || taken.starts_with("model_") => format!("{plain}_"),
        plain if plain.starts_with(|c: char| c.is_ascii_digit()) => format!("v{plain}"),
        plain => plain.to_owned(),
    }
}

/// Python's keywords, what pydantic's models are born with, what classes name in their own lines,
/// and a name that linters take for a digit.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
    "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not",
    "or", "pass", "raise", "return", "try", "while", "with", "yield",
    "construct", "copy", "dict", "examine", "from_orm", "json", "parse_file", "parse_obj", "parse_raw",
    "schema", "schema_json", "settings_customise_sources", "update_forward_refs", "validate",
    "bool", "classmethod", "float", "int", "list", "object", "str", "timedelta", "tuple", "l",
];

/// A text as Python writes it.
pub(super) fn quoted(text: &str) -> String {
    layout::quoted(text, |c| match u32::from(c) {
        code @ ..0x100 => format!("\\x{code:02x}"),
        code @ ..0x1_0000 => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    })
}

/// The docstring under an attribute.
pub(super) fn docstring(depth: usize, text: Option<&str>) -> String {
    let indent = LAYOUT.indent.repeat(depth);
    let lines: Vec<String> = comment_lines(text.unwrap_or_default())
        .into_iter()
        .map(|line| line.replace('\\', "\\\\").replace("\"\"\"", "'''"))
        .collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] if !line.ends_with('"') => format!("{indent}\"\"\"{line}\"\"\"\n"),
        lines => {
            let mut out = format!("{indent}\"\"\"");
            for (at, line) in lines.iter().enumerate() {
                let indent = if at == 0 || line.is_empty() { "" } else { &indent };
                let _ = writeln!(out, "{indent}{line}");
            }
            out + &indent + "\"\"\"\n"
        }
    }
}

/// The docstring of the file.
pub(super) fn head(request: &Request<'_>) -> String {
    let [made, again] = request.header_lines();
    docstring(0, Some(&format!("Typed settings.\n\n{made}\n{again}")))
}

/// Writes a line that gives something a value.
pub(super) fn statement(out: &mut String, depth: usize, start: &str, code: &Code) {
    let indent = LAYOUT.indent.repeat(depth);
    let _ = writeln!(out, "{indent}{start}{}", code.write(LAYOUT, depth, start.chars().count(), 0));
}

/// Writes an import.
pub(super) fn import(out: &mut String, module: &str, names: Vec<Code>) {
    let start = format!("from {module} import ");
    let flat = Code::group("", names.clone(), "");
    let line = format!("{start}{}", flat.write(Layout { width: usize::MAX, ..LAYOUT }, 0, 0, 0));
    if line.chars().count() <= LAYOUT.width {
        out.push_str(&(line + "\n"));
    } else {
        statement(out, 0, &start, &Code::lines("(", names, ")"));
    }
}

pub(super) fn group(open: &str, items: Vec<Code>, close: &'static str) -> Code {
    Code::group(open, items, close)
}

pub(super) fn tuple(items: Vec<Code>) -> Code {
    let close = if items.len() == 1 { ",)" } else { ")" };
    Code::group("(", items, close)
}

/// A table of texts.
pub(super) fn dict(entries: Vec<(String, String)>) -> Code {
    Code::lines("{", entries.into_iter().map(|(key, value)| format!("{key}: {value}").into()).collect(), "}")
}

/// The table of variables, with the choices it names.
pub(super) fn variables(
    fields: &[Field<'_>],
    names: &[Names],
    reader: fn(&Field<'_>, &Names) -> Code,
) -> String {
    let mut out = String::new();
    for (field, name) in fields.iter().zip(names).filter(|(field, _)| !field.choices.is_empty()) {
        let choices = field.choices.iter().map(|choice| quoted(choice).into()).collect();
        statement(&mut out, 0, &format!("{} = ", name.choices()), &tuple(choices));
    }
    let entries = fields.iter().zip(names).map(|(field, name)| variable(field, name, reader(field, name)));
    statement(&mut out, 0, "VARIABLES: dict[str, Variable] = ", &Code::lines("{", entries.collect(), "}"));
    out
}

fn variable(field: &Field<'_>, names: &Names, reader: Code) -> Code {
    let mut items = vec![quoted(&field.variable.name).into(), reader, quoted(&field.expected).into()];
    items.extend(field.rules.iter().map(|rule| self::rule(rule, names)));
    match &field.need {
        Need::Optional => {}
        Need::Required => items.push("need=always_needed".into()),
        Need::OneOf(names) => {
            let names = names.iter().map(|name| quoted(name).into()).collect();
            items.push(Code::group("need=needed_of(", names, ")"));
        }
        Need::In(profiles) => {
            let mut arguments: Vec<Code> = profiles.iter().map(|profile| quoted(profile).into()).collect();
            arguments.extend(field.named_by.map(|name| format!("named_by={}", quoted(name)).into()));
            items.push(Code::group("need=needed_in(", arguments, ")"));
        }
        Need::When(any) => {
            items.push(Code::group("need=needed_when(", any.iter().map(condition).collect(), ")"));
        }
    }
    if let Some(text) = &field.placeholder {
        items.push(format!("placeholder={}", quoted(text)).into());
    }
    Code::lines(format!("{}: Variable(", quoted(&names.attribute)), items, ")")
}

fn condition(when: &When<'_>) -> Code {
    let by_default = if when.by_default { "True" } else { "False" };
    tuple(vec![quoted(when.name).into(), optional(when.equals.map(quoted)), by_default.into()])
}

fn rule(rule: &Rule<'_>, names: &Names) -> Code {
    let list = || names.choices().into();
    let separated = |separator: Option<&str>| optional(separator.map(quoted));
    let test = match rule.test {
        Test::Kind(kind) => format!("is_{}", predicate(kind.name())).into(),
        Test::Listed { exactly: true } => call("listed_in", vec![list()]),
        Test::Listed { exactly: false } => call("listed_in_any_case", vec![list()]),
        Test::Between { kind, min, max } => {
            call("number_within", vec![measure(kind.name()), optional(min), optional(max)])
        }
        Test::Multiple { kind, by } => call("multiple_of", vec![measure(kind.name()), by.to_string().into()]),
        Test::Length { min, max } => call("length_within", vec![optional(min), optional(max)]),
        Test::StartsWith(start) => call("starting_with", vec![quoted(start).into()]),
        Test::EndsWith(end) => call("ending_with", vec![quoted(end).into()]),
        Test::IpVersion4(true) => "is_ipv4".into(),
        Test::IpVersion4(false) => "is_ipv6".into(),
        Test::NoTrailingSlash => "has_no_trailing_slash".into(),
        Test::Hosts(hosts) => call("of_hosts", hosts.iter().map(|host| quoted(host).into()).collect()),
        Test::Items { separator, min, max } => {
            call("items_within", vec![separated(separator), optional(min), optional(max)])
        }
        Test::Unique { separator } => call("unique_items", vec![separated(separator)]),
        Test::Object => "is_json_object".into(),
        Test::NoServiceLink => "is_no_service_link".into(),
    };
    tuple(vec![test, quoted(&rule.expected).into()])
}

fn predicate(kind: &str) -> String {
    if matches!(kind, "secret-key" | "password") { "printable".to_owned() } else { kind.replace('-', "_") }
}

/// What reads the number that a kind is bounded by.
fn measure(kind: &str) -> Code {
    match kind {
        "duration" => "to_seconds".into(),
        "bytes" => "to_bytes".into(),
        _ => "float".into(),
    }
}

fn call(function: &str, arguments: Vec<Code>) -> Code {
    Code::group(format!("{function}("), arguments, ")")
}

fn optional<T: ToString>(value: Option<T>) -> Code {
    value.map_or_else(|| "None".into(), |value| value.to_string().into())
}

/// What reads a text, where both targets read it alike.
pub(super) fn reader(field: &Field<'_>, names: &Names) -> Code {
    let separator = field.variable.constraints.separator.as_deref();
    match field.shape {
        Shape::Integer => "int".into(),
        Shape::Float => "float".into(),
        Shape::Boolean => "to_bool".into(),
        Shape::Choice => call("choose_from", vec![names.choices().into()]),
        Shape::List => {
            separator.map_or("to_items".into(), |text| call("items_of", vec![quoted(text).into()]))
        }
        Shape::Json => "read_json".into(),
        Shape::Bytes => "to_whole_bytes".into(),
        Shape::Text | Shape::Duration => "str".into(),
    }
}

/// In what order `ruff` sorts names: numbers by what they count.
pub(super) fn natural(name: &str) -> Vec<(char, u64)> {
    let mut key: Vec<(char, u64)> = Vec::new();
    for c in name.chars() {
        match (key.last_mut(), c.to_digit(10)) {
            (Some(('0', number)), Some(digit)) => {
                *number = number.saturating_mul(10).saturating_add(digit.into());
            }
            (_, Some(digit)) => key.push(('0', digit.into())),
            _ => key.push((c, 0)),
        }
    }
    key
}

/// A default that is read from its text each time, as an argument of a field.
pub(super) fn lazily(read: &str, text: &str) -> Code {
    let (text, indent) = (quoted(text), LAYOUT.indent);
    let line = format!("default_factory=lambda: {read}({text})");
    let fits = 2 * LAYOUT.indent_width + line.len() < LAYOUT.width;
    let broken = || {
        let indent = indent.repeat(2);
        format!("default_factory=lambda: {read}(\n{indent}    {text}\n{indent})")
    };
    if fits { line } else { broken() }.into()
}

/// An attribute of a class with its type.
pub(super) fn annotation(name: &str, kind: &str) -> String {
    let indent = LAYOUT.indent;
    let line = format!("{indent}{name}: {kind}\n");
    let fits = |depth: usize, text: &str| depth * LAYOUT.indent_width + text.len() <= LAYOUT.width;
    // Of what is one piece, nothing is gained by a line that is as much too long.
    let gains = kind.contains(" | ") || fits(1, &format!("{name}: (")) && fits(2, kind);
    if fits(0, line.trim_end()) || !gains {
        return line;
    }
    format!("{indent}{name}: {}\n", in_parentheses(kind))
}

/// An attribute of a class with its type and what a call makes.
pub(super) fn assignment(name: &str, kind: &str, call: &str, arguments: Vec<Code>) -> String {
    let mut out = String::new();
    let start = format!("{name}: {kind} = ");
    let fits = |call: &str| LAYOUT.indent_width + start.len() + call.len() <= LAYOUT.width;
    if fits(call) {
        statement(&mut out, 1, &start, &Code::group(call, arguments, ")"));
        return out;
    }
    let indent = LAYOUT.indent;
    let broken = Code::lines(call, arguments, ")");
    if fits("(") {
        let value = broken.write(LAYOUT, 2, 0, 0);
        return format!("{indent}{start}(\n{indent}{indent}{value}\n{indent})\n");
    }
    if !kind.contains(['[', ' ']) {
        statement(&mut out, 1, &start, &broken);
        return out;
    }
    // A type that does not fit stands on a line of its own, in its brackets or in some.
    let kind = match kind.split_once('[') {
        Some((generic, inner)) if inner.ends_with(']') => {
            let inner = inner.strip_suffix(']').unwrap_or(inner);
            let inner = match inner.split_once(", ") {
                Some((first, second)) => format!("{first},\n{indent}{indent}{second},"),
                None => inner.to_owned(),
            };
            format!("{generic}[\n{indent}{indent}{inner}\n{indent}]")
        }
        _ => in_parentheses(kind),
    };
    let (first, last) = kind.rsplit_once('\n').unwrap_or(("", &kind));
    let _ = writeln!(out, "{indent}{name}: {first}");
    statement(&mut out, 1, &format!("{} = ", last.trim_start()), &broken);
    out
}

/// A type on a line of its own, or part by part where it is too long for that.
fn in_parentheses(kind: &str) -> String {
    let indent = LAYOUT.indent;
    let fits = 2 * LAYOUT.indent_width + kind.len() <= LAYOUT.width;
    let kind = if fits { kind.to_owned() } else { kind.replace(" | ", &format!("\n{indent}{indent}| ")) };
    format!("(\n{indent}{indent}{kind}\n{indent})")
}

/// The code that a text uses, behind two blank lines.
pub(super) fn runtime(text: &str) -> String {
    let mut out = String::new();
    let mut after_constant = false;
    for item in PYTHON.used_by(text) {
        let is_constant = !item.text.starts_with("def ") && !item.text.starts_with("class ");
        out.push_str(if is_constant && after_constant { "\n" } else { "\n\n\n" });
        out.push_str(item.text);
        after_constant = is_constant;
    }
    out.trim_start_matches('\n').to_owned() + "\n"
}
