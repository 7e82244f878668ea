//! Proof that nothing leaks.
//!
//! A different marker is planted in every place where a value can stand: good, malformed, on
//! several lines, of the wrong kind, beside bytes that are no text, in broken lines, in a private
//! key that lost its quotes, in comments, on the command line. Then every command runs over it in
//! every format and verbosity, and no four bytes of any marker may come out.
//!
//! A new command joins by one line in [`commands`].

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod commands;
mod mistakes;
mod planted;

use std::fs;

use commands::{COMMANDS, FORMATS, PLAIN_COMMANDS, VERBOSITIES};
use mistakes::{CONFIGURATIONS, MISTAKES, SETTINGS, USERS_OF_SETTINGS};
use planted::Planted;

#[test]
fn no_command_prints_four_bytes_of_a_value() {
    let planted = Planted::new();
    for command in COMMANDS {
        for format in FORMATS {
            // What other programs read is the same however much is asked for.
            let verbosities =
                if FORMATS[..3].contains(&format) { &VERBOSITIES[..] } else { &VERBOSITIES[..1] };
            for verbosity in verbosities {
                let mut arguments: Vec<&str> = command.to_vec();
                let place = arguments.iter().position(|&a| a == "--").unwrap_or(arguments.len());
                arguments.splice(place..place, ["--format", format].iter().chain(*verbosity).copied());
                planted.run(&arguments, &[]);
            }
        }
    }
    for command in PLAIN_COMMANDS {
        planted.run(command, &[]);
    }
    planted.search_files();
}

#[test]
fn no_target_writes_four_bytes_of_a_value() {
    let planted = Planted::new();
    for target in envmuster_generate::TARGETS {
        let variants = target.variants.iter().map(|variant| vec!["--variant", variant]);
        for variant in std::iter::once(Vec::new()).chain(variants) {
            let generate = |arguments: &[&str]| {
                let arguments = [&["generate", target.name], variant.as_slice(), arguments].concat();
                planted.run(&arguments, &[]).status.code()
            };
            assert_eq!(generate(&[]), Some(0), "{}", target.name);
            generate(&["--out", "planted.env", "--check"]);
            generate(&["--out", "written", "--force"]);
            generate(&["--schema", "planted.env", "--out", "written", "--force", "--check"]);
            generate(&["--schema", "planted.env", "--out", "written", "--force"]);
            planted.search_files();
            let _ = fs::remove_file(planted.folder.path().join("written"));
        }
    }
}

#[test]
fn no_mistake_at_the_command_line_is_quoted_back() {
    let planted = Planted::new();
    let (start, rest) = planted.typed.split_at(9);
    let (middle, end) = rest.split_at(7);
    // A key of AWS holds slashes, and each piece by itself is too short to tell.
    for typed in [planted.typed.clone(), format!("{start}/{middle}/{end}")] {
        for mistake in MISTAKES {
            let arguments: Vec<String> = mistake.iter().map(|a| a.replace('@', &typed)).collect();
            planted.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        }
    }
    planted.search_files();
}

#[test]
fn no_file_that_is_called_like_an_assignment_is_named_by_more_than_its_name() {
    let planted = Planted::new();
    let read = |name: &str| fs::read(planted.folder.path().join(name)).unwrap();
    let contents = [read("planted.env"), read("schema.json"), read("sources/compose.yaml")];
    for content in contents {
        for mistake in MISTAKES {
            let name = format!("API_KEY={}", planted.typed);
            fs::write(planted.folder.path().join(name), &content).unwrap();
            let arguments: Vec<String> = mistake.iter().map(|a| a.replace('@', &planted.typed)).collect();
            planted.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        }
    }
    planted.search_files();
}

#[test]
fn a_path_that_holds_the_secret_that_is_looked_for_is_masked() {
    let planted = Planted::new();
    let secret = &planted.markers[0];
    let folder = planted.folder.path().join("logs").join(secret);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("app-{secret}.log")), secret).unwrap();
    for format in FORMATS {
        let output = planted.run(&["redact", "--detect", "logs", "--format", format], &[]);
        assert_eq!(output.status.code(), Some(1));
        let named = format!("logs/{secret}");
        planted.run(&["redact", "--detect", &named, "--format", format], &[]);
        planted.run(&["redact", "--detect", &format!("{named}/none"), "--format", format], &[]);
    }
}

#[test]
fn no_setting_of_the_tool_is_quoted_back() {
    let planted = Planted::new();
    for option in SETTINGS {
        let name = format!("ENVMUSTER_{option}");
        for value in [planted.typed.clone(), format!("A={}", planted.typed)] {
            for command in USERS_OF_SETTINGS {
                planted.run(command, &[(&name, &value)]);
            }
        }
    }
    for name in [format!("ENVMUSTER_{}", planted.typed), format!("ENVMUSTER_{}", planted.name)] {
        planted.run(&["check"], &[(&name, "1")]);
        planted.run(&["run", "--", "true"], &[(&name, "1")]);
    }
}

#[test]
fn no_configuration_file_is_quoted_back() {
    let planted = Planted::new();
    let write = |name: &str, text: &str| fs::write(planted.folder.path().join(name), text).unwrap();
    let commands: &[&[&str]] = &[
        &["check", "-v"],
        &["run", "-v", "--", "true"],
        &["schema"],
        &["check", "--config", "above.toml"],
        &["generate"],
    ];
    write("above.toml", "extends = \"envmuster.toml\"");
    for configuration in CONFIGURATIONS {
        write("envmuster.toml", &configuration.replace('@', &planted.typed));
        for command in commands {
            planted.run(command, &[]);
        }
        fs::remove_file(planted.folder.path().join("envmuster.toml")).unwrap();
        write("pyproject.toml", &format!("[tool.envmuster]\n{}", configuration.replace('@', &planted.typed)));
        planted.run(&["check"], &[]);
    }
}

#[test]
fn a_panic_says_where_and_nothing_else() {
    let planted = Planted::new();
    for (command, code) in [(&["check"][..], 2), (&["run", "--", "true"][..], 78)] {
        let output = planted.run(command, &[("ENVMUSTER_PANIC", &planted.typed)]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.starts_with("envmuster: internal error at "), "{stderr}");
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
        assert_eq!(output.status.code(), Some(code));
    }
}
