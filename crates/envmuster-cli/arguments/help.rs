//! What `envmuster --help` prints.

/// What `--help` prints: a screen of 24 lines and 80 columns, the three uses first. A test holds it to the
/// definition below.
#[cfg(feature = "full")]
pub(super) const HELP: &str = "\
{about}
Usage: envmuster [OPTIONS] COMMAND; `envmuster COMMAND --help` says more of it

  run -- CMD…  in a container: check what CMD will receive, then become CMD
  lint         in CI: what is wrong with the .env.example itself
  check        on your machine: what a program started here would see

Further commands:
  schema       print the typed schema
  explain      what a variable, rule, kind or service is, why it was read so
  compare      hold several environments against one another
  drift        hold code and deployment files against the schema
  merge        put reports of many repositories together
  generate     write code, documents and manifests from the schema
  init         write a first .env.example
  fill         ask for what an env file lacks, and write it
  redact       mask the environment's secrets in a stream, or look for them
  completions  print completions for a shell; man prints the manual page

Options: -q, --quiet      -v, --verbose    --color auto|always|never
         --config PATH    -h, --help       -V, --version
Exit: 0 nothing at error level, 1 findings, 2 not done; run: 78, or CMD's own
";

#[cfg(not(feature = "full"))]
pub(super) const HELP: &str = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}";

#[cfg(feature = "full")]
#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use crate::arguments::Arguments;

    #[test]
    fn the_help_fits_a_screen_and_names_every_command_and_option() {
        let mut command = Arguments::command();
        command.build();
        let help = command.render_help().to_string();
        assert!(help.lines().count() < 24, "a prompt stands below it:\n{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
        let place = |text: &str| help.find(text).unwrap();
        assert!(place("run -- CMD") < place("lint") && place("check  ") < place("Further"), "{help}");
        let names = command.get_subcommands().map(clap::Command::get_name).map(str::to_owned);
        let options = command.get_arguments().filter_map(|option| Some(format!("--{}", option.get_long()?)));
        for name in names.chain(options) {
            assert!(help.split([' ', ',', ';', '\n']).any(|word| word == name), "{name} in:\n{help}");
        }
    }
}
