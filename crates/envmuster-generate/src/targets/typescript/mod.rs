//! Typed settings in TypeScript: for zod, for t3-env, and without dependencies.

mod source;

use super::target::Target;
use crate::layout::Code;
use crate::plan::{Field, fields};
use crate::{GenerateError, Request};

pub(super) const TARGET: Target = Target {
    name: "typescript",
    about: "typed settings for zod, for t3-env, or without dependencies",
    variants: &["zod", "t3-env", "plain"],
    make,
};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a target")]
fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let fields = fields(request.schema);
    let table = source::variables(&fields);
    let head = source::head(request);
    // What t3-env reads at once must stand behind all that it needs.
    Ok(match request.variant {
        Some("plain") => {
            let body = plain(&fields);
            format!("{head}\n{body}\n{table}\n{}", source::runtime(&format!("{body}{table}")))
        }
        Some("t3-env") => {
            let body = t3_env(&fields);
            format!("{head}{T3_IMPORTS}\n{table}\n{}\n{body}", source::runtime(&format!("{body}{table}")))
        }
        _ => {
            let body = zod(&fields);
            format!("{head}{ZOD_IMPORTS}\n{body}\n{table}\n{}", source::runtime(&format!("{body}{table}")))
        }
    })
}

const ZOD_IMPORTS: &str = "
import { z } from \"zod\";
";

const T3_IMPORTS: &str = "
import { createEnv } from \"@t3-oss/env-core\";
import { z } from \"zod\";
";

fn plain(fields: &[Field<'_>]) -> String {
    let mut out =
        String::from("/** What the environment sets, read and checked. */\nexport interface Settings {\n");
    for field in fields {
        out.push_str(&source::comment(1, field.variable.description.as_deref()));
        out.push_str(&source::property(field));
    }
    out.push_str("}\n");
    out.push_str(READ_PLAIN);
    let properties = fields.iter().map(|field| {
        let read = if source::stands(field) { "readPresent(" } else { "readIfSet(" };
        let arguments = vec![source::access("variables", field), source::access("environment", field)];
        Code::pair(source::key(field), Code::group(read, arguments, ")"))
    });
    source::statement(&mut out, 1, "return ", &Code::lines("{", properties.collect(), "}"));
    out + "}\n"
}

const READ_PLAIN: &str = "
/** Reads an environment, by default the process's, or throws a SettingsError. */
export function readSettings(environment: Environment = process.env): Settings {
	const problems = findProblems(environment);
	if (problems.length > 0) {
		throw new SettingsError(problems);
	}
";

fn zod(fields: &[Field<'_>]) -> String {
    let mut out = String::from(SCHEMA);
    source::statement(&mut out, 1, "return z.object(", &source::shape(fields, "environment", |_| true));
    out.push_str(READ_ZOD);
    out
}

const SCHEMA: &str = "/** The settings as a schema of zod; conditions look at the environment given. */
export function settingsSchema(environment: Environment = process.env) {
";

const READ_ZOD: &str = "}

/** What the environment sets, read and checked. */
export type Settings = z.output<ReturnType<typeof settingsSchema>>;

/** Reads an environment, by default the process's, or throws a SettingsError. */
export function readSettings(environment: Environment = process.env): Settings {
	const texts = Object.values(variables).map(({ name }) => [
		name,
		environment[name] ?? \"\",
	]);
	const schema = settingsSchema(environment);
	const read = schema.safeParse(Object.fromEntries(texts));
	if (read.success) {
		return read.data;
	}
	return throwSettingsError(read.error.issues);
}
";

/// What bundlers let a browser see, by how the names begin.
const PUBLIC: [&str; 6] = ["NEXT_PUBLIC_", "VITE_", "NUXT_PUBLIC_", "EXPO_PUBLIC_", "REACT_APP_", "PUBLIC_"];

fn t3_env(fields: &[Field<'_>]) -> String {
    let is_of = |field: &Field<'_>, prefix: &str| field.variable.name.starts_with(prefix);
    let prefix = PUBLIC.into_iter().find(|prefix| fields.iter().any(|field| is_of(field, prefix)));
    let is_public = |field: &Field<'_>| prefix.is_some_and(|prefix| is_of(field, prefix));
    let mut options =
        vec![Code::pair("server", source::shape(fields, "process.env", |field| !is_public(field)))];
    let mut environment = vec![Code::from("...process.env")];
    if let Some(prefix) = prefix {
        options.push(Code::pair("clientPrefix", source::quoted(prefix)));
        options.push(Code::pair("client", source::shape(fields, "process.env", is_public)));
        let public = fields.iter().filter(|field| is_public(field));
        environment
            .extend(public.map(|field| Code::pair(source::key(field), source::access("process.env", field))));
    }
    options.push(match environment.len() {
        1 => Code::pair("runtimeEnv", "process.env"),
        _ => Code::pair("runtimeEnv", Code::lines("{", environment, "}")),
    });
    options.push(Code::pair("skipValidation", "Boolean(process.env.SKIP_ENV_VALIDATION)"));
    options.push(Code::pair("onValidationError", "throwSettingsError"));
    let mut out = String::from(T3_HEAD);
    source::statement(&mut out, 0, "export const env = createEnv(", &source::argument(options));
    out
}

const T3_HEAD: &str = "/**
 * What the environment sets, read and checked; SKIP_ENV_VALIDATION leaves it as it is, for the build
 * of an image.
 */
";
