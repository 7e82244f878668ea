//! What all variants write: the table of variables, and the code it needs.

use std::fmt::Write;

use crate::Request;
use crate::layout::{self, Code, Layout, comment_lines};
use crate::names::pascal;
use crate::plan::{Field, Need, Rule, Shape, Test};
use crate::runtime::TYPESCRIPT;

/// As Biome lays it out.
const LAYOUT: Layout = Layout { width: 80, indent: "\t", indent_width: 2 };

/// A text as TypeScript writes it.
pub(super) fn quoted(text: &str) -> String {
    layout::quoted(text, |c| match u32::from(c) {
        code @ ..0x1_0000 => format!("\\u{code:04x}"),
        code => format!("\\u{{{code:x}}}"),
    })
}

/// The comment over something.
pub(super) fn comment(depth: usize, text: Option<&str>) -> String {
    let indent = LAYOUT.indent.repeat(depth);
    let lines: Vec<String> =
        comment_lines(text.unwrap_or_default()).into_iter().map(|line| line.replace("*/", "* /")).collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let mut out = format!("{indent}/**\n");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            out + &indent + " */\n"
        }
    }
}

/// The comment over the file.
pub(super) fn head(request: &Request<'_>) -> String {
    let [made, again] = request.header_lines();
    comment(0, Some(&format!("Typed settings.\n\n{made}\n{again}")))
}

/// The name of a variable as a property.
pub(super) fn key(field: &Field<'_>) -> String {
    let name = &field.variable.name;
    if is_identifier(name) { name.clone() } else { quoted(name) }
}

/// The property of an object.
pub(super) fn access(object: &str, field: &Field<'_>) -> Code {
    let name = &field.variable.name;
    if is_identifier(name) { format!("{object}.{name}") } else { format!("{object}[{}]", quoted(name)) }
        .into()
}

fn is_identifier(name: &str) -> bool {
    let first = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    first && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether there is a value in every good environment.
pub(super) fn stands(field: &Field<'_>) -> bool {
    field.need == Need::Required || field.default.is_some()
}

/// The line of an interface; a union that does not fit stands part by part.
pub(super) fn property(field: &Field<'_>) -> String {
    let (key, kind) = (key(field), type_of(field));
    match kind.split_once(" | ") {
        Some((some, none)) if key.chars().count() + kind.len() + 14 > LAYOUT.width => {
            format!("\treadonly {key}:\n\t\t| {some}\n\t\t| {none};\n")
        }
        _ => format!("\treadonly {key}: {kind};\n"),
    }
}

fn type_of(field: &Field<'_>) -> String {
    let kind = match field.shape {
        Shape::Text => "string".to_owned(),
        Shape::Integer | Shape::Float | Shape::Duration | Shape::Bytes => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Choice => format!("(typeof {})[number]", choices(field)),
        Shape::List => "readonly string[]".to_owned(),
        Shape::Json => return "unknown".to_owned(),
    };
    if stands(field) { kind } else { format!("{kind} | undefined") }
}

/// The constant that lists a variable's choices.
fn choices(field: &Field<'_>) -> String {
    let name = field.variable.name.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_ascii_uppercase();
    format!("CHOICES_OF_{name}")
}

/// Writes a line that ends in a semicolon, and the bracket that it opened.
pub(super) fn statement(out: &mut String, depth: usize, start: &str, code: &Code) {
    let indent = LAYOUT.indent.repeat(depth);
    let close = if start.ends_with('(') { ")" } else { "" };
    let after = close.len() + 1;
    let code = code.write(LAYOUT, depth, start.chars().count(), after);
    let _ = writeln!(out, "{indent}{start}{code}{close};");
}

/// An object that is an argument.
pub(super) fn argument(properties: Vec<Code>) -> Code {
    Code::lines("{", properties, "}")
}

/// The fields of zod for some variables.
pub(super) fn shape(fields: &[Field<'_>], environment: &str, takes: impl Fn(&Field<'_>) -> bool) -> Code {
    let properties = fields.iter().filter(|field| takes(field)).map(|field| {
        let call = if stands(field) { "fieldPresent(" } else { "fieldIfSet(" };
        Code::pair(key(field), Code::group(call, vec![access("variables", field), environment.into()], ")"))
    });
    Code::lines("{", properties.collect(), "}")
}

/// The table of variables, with the choices it names.
pub(super) fn variables(fields: &[Field<'_>]) -> String {
    let mut out = String::new();
    for field in fields.iter().filter(|field| !field.choices.is_empty()) {
        let items = field.choices.iter().map(|choice| quoted(choice).into()).collect();
        let start = format!("const {} = ", choices(field));
        statement(&mut out, 0, &start, &Code::group("[", items, "] as const"));
        out.push('\n');
    }
    let entries = fields.iter().map(|field| Code::pair(key(field), variable(field)));
    statement(&mut out, 0, "const variables = ", &Code::lines("{", entries.collect(), "}"));
    out
}

fn variable(field: &Field<'_>) -> Code {
    let mut properties = vec![
        Code::pair("name", quoted(&field.variable.name)),
        Code::pair("read", reader(field)),
        Code::pair("expected", quoted(&field.expected)),
        Code::pair(
            "rules",
            Code::group("[", field.rules.iter().map(|rule| self::rule(rule, field)).collect(), "]"),
        ),
    ];
    if let Some(default) = field.default {
        properties.push(Code::pair("fallback", quoted(default)));
    }
    match &field.need {
        Need::Optional => {}
        Need::Required => properties.push(Code::pair("needed", "alwaysNeeded")),
        Need::OneOf(names) => {
            let names = names.iter().map(|name| quoted(name).into()).collect();
            properties.push(Code::pair("needed", Code::group("neededOf(", names, ")")));
        }
        Need::In(profiles) => {
            let profiles = profiles.iter().map(|profile| quoted(profile).into()).collect();
            let mut arguments = vec![Code::group("[", profiles, "]")];
            arguments.extend(field.named_by.map(|name| quoted(name).into()));
            properties.push(Code::pair("needed", Code::group("neededIn(", arguments, ")")));
        }
        Need::When(any) => {
            let any = any.iter().map(|when| {
                let arguments = vec![
                    quoted(when.name).into(),
                    optional(when.equals.map(quoted)),
                    when.by_default.to_string().into(),
                ];
                Code::group("whenSet(", arguments, ")")
            });
            properties.push(Code::pair("needed", Code::group("neededWhenAny(", any.collect(), ")")));
        }
    }
    if let Some(text) = &field.placeholder {
        properties.push(Code::pair("placeholder", quoted(text)));
    }
    Code::lines("defineVariable({", properties, "})")
}

fn rule(rule: &Rule<'_>, field: &Field<'_>) -> Code {
    let list = || choices(field).into();
    let separated = |separator: Option<&str>| optional(separator.map(quoted));
    let passes = match rule.test {
        Test::Kind(kind) => predicate(kind.name()).into(),
        Test::Listed { exactly: true } => call("listedIn", vec![list()]),
        Test::Listed { exactly: false } => call("listedInAnyCase", vec![list()]),
        Test::Between { kind, min, max } => {
            call("numberWithin", vec![measure(kind.name()), optional(min), optional(max)])
        }
        Test::Multiple { kind, by } => call("multipleOf", vec![measure(kind.name()), by.to_string().into()]),
        Test::Length { min, max } => call("lengthWithin", vec![optional(min), optional(max)]),
        Test::StartsWith(start) => call("startingWith", vec![quoted(start).into()]),
        Test::EndsWith(end) => call("endingWith", vec![quoted(end).into()]),
        Test::IpVersion4(true) => "isIpv4".into(),
        Test::IpVersion4(false) => "isIpv6".into(),
        Test::NoTrailingSlash => "hasNoTrailingSlash".into(),
        Test::Hosts(hosts) => call("ofHosts", hosts.iter().map(|host| quoted(host).into()).collect()),
        Test::Items { separator, min, max } => {
            call("itemsWithin", vec![separated(separator), optional(min), optional(max)])
        }
        Test::Unique { separator } => call("uniqueItems", vec![separated(separator)]),
        Test::Object => "isJsonObject".into(),
        Test::NoServiceLink => "isNoServiceLink".into(),
    };
    Code::lines("{", vec![Code::pair("passes", passes), Code::pair("expected", quoted(&rule.expected))], "}")
}

/// `isHttpUrl` for `http-url`.
fn predicate(kind: &str) -> String {
    if matches!(kind, "secret-key" | "password") {
        return "isPrintable".to_owned();
    }
    format!("is{}", pascal(kind))
}

/// What reads the number that a kind is bounded by.
fn measure(kind: &str) -> Code {
    match kind {
        "duration" => "toSeconds".into(),
        "bytes" => "toBytes".into(),
        _ => "Number".into(),
    }
}

/// What reads a text.
fn reader(field: &Field<'_>) -> Code {
    let separator = field.variable.constraints.separator.as_deref();
    match field.shape {
        Shape::Text => "String".into(),
        Shape::Integer | Shape::Float => "Number".into(),
        Shape::Boolean => "toBoolean".into(),
        Shape::Choice => call("chooseFrom", vec![choices(field).into()]),
        Shape::List => separator.map_or("toItems".into(), |text| call("itemsOf", vec![quoted(text).into()])),
        Shape::Json => "readJson".into(),
        Shape::Duration => "toSeconds".into(),
        Shape::Bytes => "toWholeBytes".into(),
    }
}

fn call(function: &str, arguments: Vec<Code>) -> Code {
    Code::group(format!("{function}("), arguments, ")")
}

fn optional<T: ToString>(value: Option<T>) -> Code {
    value.map_or_else(|| "undefined".into(), |value| value.to_string().into())
}

/// The code that a text uses, its items a blank line apart.
pub(super) fn runtime(text: &str) -> String {
    let items: Vec<_> = TYPESCRIPT.used_by(text).into_iter().map(|item| item.text).collect();
    items.join("\n\n") + "\n"
}
