//! Typed settings for pydantic-settings 2.
//!
//! Every text is held against the same rules as elsewhere before pydantic reads it, so that all
//! problems are told at once and in the same words.

use std::collections::HashSet;
use std::fmt::Write;

use envmuster::kind;

use super::super::target::Target;
use super::source::{self, Code, Names, names, quoted};
use crate::plan::{Field, Need, Shape, fields};
use crate::runtime::{is_of_name, without_others};
use crate::{GenerateError, Request};

pub(crate) const TARGET: Target =
    Target { name: "pydantic", about: "a model of pydantic-settings 2", variants: &[], make };

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let fields = fields(request.schema);
    let names = names("pydantic", &fields)?;
    let mut class = String::from(CLASS);
    let mut types = String::new();
    for (field, name) in fields.iter().zip(&names) {
        let _ = write!(types, " Field {}", type_of(field, name));
        class.push('\n');
        class.push_str(&source::assignment(
            &name.attribute,
            &type_of(field, name),
            "Field(",
            arguments(field),
        ));
        class.push_str(&source::docstring(1, field.variable.description.as_deref()));
    }
    class.push_str(EXAMINE);
    let table = source::variables(&fields, &names, reader);
    let defaults: Vec<_> =
        fields.iter().filter(|field| field.default.is_some()).map(reader_of_default).collect();
    let body = source::runtime(&format!("{EXAMINE} {table} {}", defaults.join(" "))) + "\n\n" + &table;
    let mut aliases = String::new();
    for (field, name) in fields.iter().zip(&names).filter(|(field, _)| field.shape == Shape::Choice) {
        let choices = field.choices.iter().map(|choice| quoted(choice).into()).collect();
        let start = format!("{} = ", name.choice_type());
        source::statement(&mut aliases, 0, &start, &source::group("Literal[", choices, "]"));
    }
    let blank = if aliases.is_empty() { "" } else { "\n" };
    let imports = imports(&format!("{aliases}{CLASS}{types}{EXAMINE}"));
    Ok(source::head(request) + &imports + blank + &aliases + &class + &body)
}

/// What is imported from where, if the file uses it.
const IMPORTS: &[(&str, &[&str])] = &[
    ("collections.abc", &["Callable", "Mapping"]),
    ("datetime", &["timedelta"]),
    ("functools", &["lru_cache"]),
    ("typing", &["Annotated", "ClassVar", "Literal"]),
    ("pydantic", &["Field", "PostgresDsn", "Secret", "SecretStr", "ValidationError", "model_validator"]),
    ("pydantic_core", &["InitErrorDetails", "PydanticCustomError"]),
    ("pydantic_settings", &["BaseSettings", "NoDecode", "SettingsConfigDict"]),
];

fn imports(code: &str) -> String {
    let code = without_others(code);
    // What the code that it brings along uses is used always.
    let words: HashSet<&str> = code
        .split(|c: char| !is_of_name(c))
        .chain(["Callable", "Mapping", "InitErrorDetails", "PydanticCustomError"])
        .collect();
    let mut out = String::from("\nimport os\n");
    for (module, names) in IMPORTS {
        let used: Vec<Code> =
            names.iter().filter(|name| words.contains(*name)).map(|name| (*name).into()).collect();
        if *module == "pydantic" {
            out.push('\n');
        }
        if !used.is_empty() {
            source::import(&mut out, module, used);
        }
    }
    out
}

const CLASS: &str = "

class Settings(BaseSettings):
    \"\"\"What the environment sets, read and checked.\"\"\"

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        case_sensitive=True,
        env_file=\".env\",
        env_ignore_empty=True,
        extra=\"ignore\",
        hide_input_in_errors=True,
        populate_by_name=True,
        use_attribute_docstrings=True,
    )
";

const EXAMINE: &str = "
    @model_validator(mode=\"before\")
    @classmethod
    def examine(cls, data: dict[str, object]) -> dict[str, object]:
        \"\"\"Hold every text against its rules, and tell all problems at once.\"\"\"
        given = {
            variable.name: data[attribute]
            for attribute, variable in VARIABLES.items()
            if attribute in data
        }
        problems = find_problems({**os.environ, **data, **given})
        if problems:
            raise ValidationError.from_exception_data(
                cls.__name__,
                [line_error(name, problem) for name, problem in problems],
                hide_input=True,
            )
        texts = ((v, data.get(v.name)) for v in VARIABLES.values())
        read = {v.name: v.read(text) for v, text in texts if isinstance(text, str)}
        return {**data, **read}


@lru_cache
def get_settings() -> Settings:
    \"\"\"Read the environment of the process, once; a dependency for FastAPI.\"\"\"
    return Settings.model_validate({})


";

fn type_of(field: &Field<'_>, name: &Names) -> String {
    let kind = match field.shape {
        Shape::Text if field.is_postgres_dsn => "Secret[PostgresDsn]".to_owned(),
        Shape::Text if field.variable.is_sensitive() => "SecretStr".to_owned(),
        Shape::Text => "str".to_owned(),
        Shape::Integer | Shape::Bytes => "int".to_owned(),
        Shape::Float => "float".to_owned(),
        Shape::Duration => "timedelta".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Choice => name.choice_type(),
        Shape::List => "list[str]".to_owned(),
        Shape::Json => "object".to_owned(),
    };
    let stands = field.need == Need::Required || field.default.is_some() || field.shape == Shape::Json;
    let kind = if stands { kind } else { format!("{kind} | None") };
    let decoded = matches!(field.shape, Shape::List | Shape::Json);
    if decoded { format!("Annotated[{kind}, NoDecode]") } else { kind }
}

fn arguments(field: &Field<'_>) -> Vec<Code> {
    let alias = format!("validation_alias={}", quoted(&field.variable.name)).into();
    match (field.default, &field.need) {
        (Some(text), _) => vec![default(field, text), alias],
        (None, Need::Required) => vec![alias],
        (None, _) => vec!["default=None".into(), alias],
    }
}

/// The default: as a literal where there is one for its type, else read from its text.
fn default(field: &Field<'_>, text: &str) -> Code {
    let literal = match field.shape {
        Shape::Text if field.variable.is_sensitive() => Some(format!("SecretStr({})", quoted(text))),
        Shape::Text | Shape::Choice => Some(quoted(text)),
        Shape::Integer => text.parse::<i64>().ok().map(|number| number.to_string()),
        Shape::Float => text.parse::<f64>().ok().map(|number| format!("{number:?}")),
        Shape::Boolean => {
            let is_true = ["true", "1", "yes", "on"].iter().any(|word| word.eq_ignore_ascii_case(text));
            Some(if is_true { "True" } else { "False" }.to_owned())
        }
        Shape::List => {
            let items = items(field, text).iter().map(|item| quoted(item).into()).collect();
            return Code::group("default=[", items, "]");
        }
        Shape::Json | Shape::Duration | Shape::Bytes => None,
    };
    match (literal, reader_of_default(field)) {
        (Some(literal), _) => format!("default={literal}").into(),
        (None, read) => source::lazily(read, text),
    }
}

fn reader_of_default(field: &Field<'_>) -> &'static str {
    match field.shape {
        Shape::Duration => "to_timedelta",
        Shape::Bytes => "to_whole_bytes",
        Shape::Json => "read_json",
        Shape::Float => "float",
        _ => "int",
    }
}

/// The items of a list, as generated code reads them.
fn items(field: &Field<'_>, text: &str) -> Vec<String> {
    if let Ok(serde_json::Value::Array(items)) = serde_json::from_str(text) {
        let text = |item| if let serde_json::Value::String(text) = item { text } else { item.to_string() };
        return items.into_iter().map(text).collect();
    }
    let separator = field.variable.constraints.separator.as_deref();
    kind::items(text, separator).map(str::to_owned).collect()
}

fn reader(field: &Field<'_>, name: &Names) -> Code {
    match field.shape {
        Shape::Duration => "to_timedelta".into(),
        _ => source::reader(field, name),
    }
}
