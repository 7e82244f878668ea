//! `envmuster completions SHELL` and `envmuster man`: texts that are made from the definition of the
//! command line, checked in for packages, and held to it by a test.

use crate::arguments::{CompletionsArguments, Shell};
use crate::exit::{Exit, Failure};
use crate::output;

/// Each shell, and the file that packages install for it.
const COMPLETIONS: [(Shell, &str); 4] = [
    (Shell::Bash, include_str!("../../../packaging/completions/envmuster.bash")),
    (Shell::Zsh, include_str!("../../../packaging/completions/_envmuster")),
    (Shell::Fish, include_str!("../../../packaging/completions/envmuster.fish")),
    (Shell::Powershell, include_str!("../../../packaging/completions/_envmuster.ps1")),
];

const MAN_PAGE: &str = include_str!("../../../packaging/man/envmuster.1");

/// Prints the completions for a shell.
pub(crate) fn completions(arguments: &CompletionsArguments) -> Result<Exit, Failure> {
    let text = COMPLETIONS.iter().find(|(shell, _)| *shell == arguments.shell).map(|(_, text)| *text);
    output::print_raw(text.unwrap_or_default())?;
    Ok(Exit::Clean)
}

/// Prints the manual page.
pub(crate) fn man() -> Result<Exit, Failure> {
    output::print_raw(MAN_PAGE)?;
    Ok(Exit::Clean)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use clap::CommandFactory;
    use clap_complete::Shell as Target;
    use snapbox::{Data, assert_data_eq, data::DataFormat};

    use crate::arguments::Arguments;

    fn packaging(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(path)
    }

    #[test]
    fn completions_are_those_of_the_definition() {
        for (target, file) in [
            (Target::Bash, "envmuster.bash"),
            (Target::Zsh, "_envmuster"),
            (Target::Fish, "envmuster.fish"),
            (Target::PowerShell, "_envmuster.ps1"),
        ] {
            let mut text = Vec::new();
            clap_complete::generate(target, &mut Arguments::command(), "envmuster", &mut text);
            let text = String::from_utf8(text).unwrap();
            let checked_in = packaging("completions").join(file);
            assert_data_eq!(text, Data::read_from(&checked_in, Some(DataFormat::Text)).raw());
        }
    }

    #[test]
    fn the_manual_page_is_that_of_the_definition() {
        let checked_in = packaging("man/envmuster.1");
        assert_data_eq!(manual(), Data::read_from(&checked_in, Some(DataFormat::Text)).raw());
    }

    /// One page for all commands: what people search in.
    fn manual() -> String {
        let mut command = Arguments::command();
        command.build();
        let page = clap_mangen::Man::new(command.clone());
        let mut text = Vec::new();
        page.render(&mut text).unwrap();
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let page = clap_mangen::Man::new(sub.clone());
            let mut options = Vec::new();
            page.render_options_section(&mut options).unwrap();
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            let usage = sub.clone().render_usage().to_string().replace('-', "\\-");
            let name = sub.get_name().to_uppercase();
            text.extend(format!(".SH \"ENVMUSTER {name}\"\n{about}.\n.PP\n{usage}\n").into_bytes());
            let options = String::from_utf8(options).unwrap();
            text.extend(options.replace(".SH OPTIONS\n", "").into_bytes());
        }
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }
}
