//! `envmuster schema`: the typed schema.

use crate::arguments::{Format, GlobalArguments, SchemaArguments};
use crate::exit::{Exit, Failure};
use crate::output::{self, Printer};
use crate::schema_source;
use crate::settings::Settings;

pub(crate) fn execute(
    arguments: &SchemaArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let found = schema_source::find(settings.schema(arguments.schema.schema.as_deref())?)?;
    let printer = Printer::stdout(settings.format(arguments.format)?, settings.color(global)?, global);
    let text = match printer.format() {
        Format::Json => output::json_text(&*found.schema)?,
        Format::Human => output::schema_table(&found.schema),
        Format::Compact => output::schema_lines(&found.schema),
        Format::Html => return Err(output::only_compare_prints_html()),
        Format::Sarif | Format::Github | Format::Junit => {
            return Err(Failure::usage("`schema` prints human, compact or json"));
        }
    };
    printer.text(&text)?;
    Ok(Exit::Clean)
}
