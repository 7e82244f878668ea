//! What `envmuster.toml`, `pyproject.toml` and `ENVMUSTER_*` set, and which of them wins.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its folder has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A variable that must be set, one with a default, and one that only an empty value demands.
const EXAMPLE: &str = "API_TOKEN=your-api-token\nPORT=8000\nCORS_ORIGIN=\n";

/// Files in a folder, which is the root of a repository.
fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    for (name, text) in [(".env.example", EXAMPLE)].iter().chain(files) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn envmuster(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_envmuster"))
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .args(arguments)
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

/// What `check` prints, findings first and then what it says of itself, under these files.
fn check(files: &[(&str, &str)], arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let output = envmuster(project(files).path(), &[&["check"], arguments].concat(), environment);
    said(&output)
}

fn said(output: &Output) -> String {
    [output.stdout.as_slice(), &output.stderr].map(String::from_utf8_lossy).concat()
}

/// What one `envmuster.toml` makes `check` say.
fn check_with(file: &str) -> String {
    check(&[("envmuster.toml", file)], &[], &[])
}

#[test]
fn a_file_sets_what_a_flag_would() {
    assert!(check(&[], &[], &[]).contains("warning[missing-variable] CORS_ORIGIN"));
    assert!(check_with("strict = true").contains("error[missing-variable] CORS_ORIGIN"));
    assert!(check_with("standard = true").contains("error[missing-variable] CORS_ORIGIN"));
    assert!(check_with("[standard]\nsections = ['OURS']").contains("error[missing-variable] CORS_ORIGIN"));
    assert!(check_with("profile = 'production'").contains("profile production"));
    assert!(check_with("format = 'json'").starts_with('{'));
    assert!(check_with("color = 'always'\nformat = 'human'").contains('\u{1b}'));
    assert!(!check_with("only = ['PORT']").contains("missing-variable"));
    assert!(!check_with("except = ['API_*']").contains("API_TOKEN"));
    assert!(check_with("[rules]\nmissing-variable = 'off'").starts_with("0 errors, 0 warnings"));
}

#[test]
fn a_flag_stands_over_the_environment_and_that_over_the_file() {
    let file = [("envmuster.toml", "profile = 'test'\nstrict = true\nrules = { missing-variable = 'info' }")];
    let environment = [("ENVMUSTER_PROFILE", "staging")];
    assert!(check(&file, &[], &[]).contains("profile test"));
    assert!(check(&file, &[], &environment).contains("profile staging"));
    assert!(check(&file, &["--profile", "production"], &environment).contains("profile production"));
    assert!(check(&file, &[], &[]).contains("info[missing-variable] API_TOKEN"));
    let rule = [("ENVMUSTER_RULE", "missing-variable=warn")];
    assert!(check(&file, &[], &rule).contains("warning[missing-variable] API_TOKEN"));
    let flag = ["--rule", "missing-variable=error"];
    assert!(check(&file, &flag, &rule).contains("error[missing-variable] API_TOKEN"));
}

#[test]
fn the_environment_can_take_back_what_a_file_turns_on() {
    let file = [("envmuster.toml", "strict = true")];
    let text = check(&file, &[], &[("ENVMUSTER_STRICT", "false")]);
    assert!(text.contains("warning[missing-variable] CORS_ORIGIN"), "{text}");
}

#[test]
fn rules_are_set_for_one_variable_or_for_those_that_match() {
    let text = check_with("[variables.API_TOKEN]\nrules = { missing-variable = 'info' }");
    assert!(text.contains("info[missing-variable] API_TOKEN"), "{text}");
    assert!(text.contains("warning[missing-variable] CORS_ORIGIN"), "{text}");
    let text = check_with(
        "[variables.CORS_ORIGIN]\nrules = { missing-variable = 'error' }\n\
         [variables.'*']\nrules = { missing-variable = 'info' }",
    );
    assert!(text.contains("info[missing-variable] API_TOKEN"), "{text}");
    assert!(text.contains("error[missing-variable] CORS_ORIGIN"), "a name says more than a pattern: {text}");
}

#[test]
fn an_ignored_variable_is_passed_over_declared_or_not() {
    let files = [("envmuster.toml", "[variables.'API_*']\nignore = true"), (".env", "API_OLD=x\nOTHER=x\n")];
    let text = check(&files, &[], &[]);
    assert!(!text.contains("API_"), "{text}");
    assert!(text.contains("unknown-variable] OTHER"), "{text}");
}

#[test]
fn forbid_stands_over_comments_flags_and_levels_for_one_variable() {
    let file = "[rules]\nmissing-variable = 'forbid'\n\
                [variables.API_TOKEN]\nrules = { missing-variable = 'off' }";
    let example = "# envmuster: allow missing-variable (set by the platform)\nAPI_TOKEN=your-api-token\n";
    let files = [("envmuster.toml", file), (".env.example", example)];
    let text = check(&files, &["--rule", "missing-variable=off"], &[]);
    assert!(text.contains("error[missing-variable] API_TOKEN"), "{text}");
}

#[test]
fn the_nearest_file_counts_up_to_the_root_of_the_repository() {
    let folder = project(&[
        ("envmuster.toml", "profile = 'test'"),
        ("service/pyproject.toml", "[project]\nname = 'envmuster-user'\n"),
        ("service/deep/envmuster.toml", "profile = 'staging'"),
    ]);
    let check = |place: &str| said(&envmuster(&folder.path().join(place), &["check"], &[]));
    assert!(check("").contains("profile test"));
    assert!(check("service").contains("profile test"), "a pyproject.toml without our table is passed by");
    assert!(check("service/deep").contains("profile staging"));
    fs::create_dir(folder.path().join("service/deep/.git")).unwrap();
    fs::remove_file(folder.path().join("service/deep/envmuster.toml")).unwrap();
    fs::write(folder.path().join("service/deep/.env.example"), EXAMPLE).unwrap();
    assert!(check("service/deep").contains("profile development"), "another repository's file is not read");
}

#[test]
fn pyproject_has_a_table_for_us_and_our_own_file_goes_first() {
    let python = ("pyproject.toml", "[project]\nname = 'x'\n\n[tool.envmuster]\nprofile = 'staging'\n");
    assert!(check(&[python], &[], &[]).contains("profile staging"));
    assert!(check(&[python, ("envmuster.toml", "profile = 'test'")], &[], &[]).contains("profile test"));
    assert!(check(&[python], &["--config", "pyproject.toml"], &[]).contains("profile staging"));
    let broken = ("pyproject.toml", "[project\n");
    assert!(check(&[broken], &[], &[]).contains("profile development"), "what is not ours is not judged");
}

#[test]
fn a_named_file_replaces_the_search() {
    let files = [
        ("envmuster.toml", "profile = 'test'\nstrict = true"),
        ("ci/strict.toml", "profile = 'staging'\nschema = 'other.example'"),
        ("ci/other.example", "ONLY_HERE=your-token\n"),
    ];
    for (arguments, environment) in
        [(&["--config", "ci/strict.toml"][..], &[][..]), (&[], &[("ENVMUSTER_CONFIG", "ci/strict.toml")])]
    {
        let text = check(&files, arguments, environment);
        assert!(text.contains("profile staging"), "{text}");
        assert!(text.contains("ONLY_HERE"), "paths are relative to the file: {text}");
    }
    assert_eq!(
        check(&files, &["--config", "none.toml"], &[]),
        "envmuster: cannot read none.toml: no such file\n"
    );
}

#[test]
fn a_file_is_read_over_those_it_extends() {
    let text = check(
        &[
            ("envmuster.toml", "extends = 'shared/base.toml'\nprofile = 'test'"),
            ("shared/base.toml", "extends = 'root.toml'\nstrict = true"),
            ("shared/root.toml", "profile = 'production'\nstrict = false\n[rules]\nshadowed = 'off'"),
        ],
        &[],
        &[],
    );
    assert!(text.contains("profile test"), "{text}");
    assert!(text.contains("error[missing-variable] CORS_ORIGIN"), "{text}");
}

#[test]
fn files_that_extend_one_another_in_a_circle_are_refused() {
    let text = check(
        &[
            ("envmuster.toml", "extends = 'a.toml'"),
            ("a.toml", "strict = true\nextends = './envmuster.toml'"),
        ],
        &[],
        &[],
    );
    assert_eq!(text, "envmuster: a.toml:2:11: this file extends itself, at once or through others\n");
    let text = check_with("extends = 'https://example.com/envmuster.toml'");
    assert_eq!(
        text,
        "envmuster: envmuster.toml:1:11: `extends` takes the path of a file; nothing is fetched\n"
    );
}

#[test]
fn a_mistake_is_named_by_its_place_and_with_what_was_meant() {
    for (file, message) in [
        ("\nstrcit = true", "2:1: no key is called `strcit`; did you mean `strict`?"),
        ("[rule]\n", "1:2: no key is called `rule`; did you mean `rules`?"),
        ("deny_warnings = true", "1:1: no key is called `deny_warnings`; did you mean `deny-warnings`?"),
        ("strict = 'yes'", "1:10: `strict` takes true or false"),
        ("only = 'PORT'", "1:8: `only` takes a list of strings"),
        ("format = 'jsn'", "1:10: `format` takes one of human, compact, json, html, sarif, github, junit"),
        (
            "loader = 'python_dotenv'",
            "1:10: no loader is called `python_dotenv`; did you mean `python-dotenv`?",
        ),
        ("[rules]\nshadowd = 'off'", "2:1: no rule is called `shadowd`; did you mean `shadowed`?"),
        ("[rules]\nshadowed = 'no'", "2:12: `shadowed` takes off, info, warn, error or forbid"),
        ("[variables.PORT]\nignored = true", "2:1: no key is called `ignored`; did you mean `ignore`?"),
        ("[standard]\nsection = []", "2:1: no key is called `section`; did you mean `sections`?"),
        (
            "[environments.live]\nhost = 'db'",
            "2:1: no key is called that; there are database-host, supabase-project",
        ),
        ("[repository]\nignore-files = 1", "2:16: `ignore-files` takes a list of strings"),
        ("strict = true\nstrict = true", "2:1: this is set twice"),
        ("é = 'x", "1:1: this is not TOML"),
    ] {
        let folder = project(&[("envmuster.toml", file)]);
        let output = envmuster(folder.path(), &["check"], &[]);
        assert_eq!(said(&output), format!("envmuster: envmuster.toml:{message}\n"));
        assert_eq!(output.status.code(), Some(2));
        let run = envmuster(folder.path(), &["run", "--", "true"], &[("API_TOKEN", "x")]);
        assert_eq!(run.status.code(), Some(78));
    }
}

#[test]
fn a_schema_that_is_not_there_matters_only_where_it_is_asked_for() {
    let file = [("envmuster.toml", "schema = 'gone.example'")];
    let gone = "envmuster: the file that `schema` names (envmuster.toml:1) is not there\n";
    assert_eq!(check(&file, &[], &[]), gone);
    assert!(check(&file, &["--schema", ".env.example"], &[]).contains("CORS_ORIGIN"));
    assert!(check(&file, &[], &[("ENVMUSTER_SCHEMA", ".env.example")]).contains("CORS_ORIGIN"));
}

#[test]
fn run_reads_the_file_beside_the_schema_alone() {
    let folder = project(&[
        ("envmuster.toml", "[rules]\nmissing-variable = 'off'"),
        ("service/pyproject.toml", "[tool.envmuster]\nstrict = true\n"),
        ("service/envmuster.toml", "strict = true"),
        ("service/deep/.env.example", EXAMPLE),
    ]);
    let run = |place: &str, arguments: &[&str]| {
        let arguments = [&["run"], arguments, &["--", "true"]].concat();
        envmuster(&folder.path().join(place), &arguments, &[("API_TOKEN", "x")]).status.code()
    };
    assert_eq!(run("service", &[]), Some(0), "the schema is above, and so is its file");
    assert_eq!(run("service/deep", &[]), Some(0), "no file stands beside this schema");
    assert_eq!(run("service/deep", &["--config", "../envmuster.toml"]), Some(78));
}

#[test]
fn a_broken_file_does_not_stop_a_start_that_nothing_may_stop() {
    let folder = project(&[("envmuster.toml", "strict ="), ("a.env", "PORT=1\n")]);
    let arguments = ["run", "--on-failure", "warn", "-e", "a.env", "--", "printenv", "PORT"];
    let output = envmuster(folder.path(), &arguments, &[]);
    assert_eq!(output.stdout, b"1\n");
    assert!(said(&output).contains("envmuster: envmuster.toml:1:"), "{}", said(&output));
}

#[test]
fn verbose_says_what_is_set_where() {
    let file = [("envmuster.toml", "profile = 'test'\nstrict = true")];
    let text = check(&file, &["-v"], &[("ENVMUSTER_PROFILE", "staging")]);
    assert!(text.contains("envmuster: settings: ENVMUSTER_PROFILE, strict (envmuster.toml:2)\n"), "{text}");
}

#[test]
fn quiet_can_be_set_in_the_environment() {
    let quiet = [("ENVMUSTER_QUIET", "1")];
    assert!(!check(&[], &[], &quiet).contains("warning["));
    assert!(check(&[], &["-v"], &quiet).contains("warning["));
}
