//! Proof that nothing leaks.
//!
//! A different marker is planted in every place where a value can stand: good, malformed, on
//! several lines, of the wrong kind, beside bytes that are no text, in broken lines, in a private
//! key that lost its quotes, in comments, on the command line. Then every command runs over it in
//! every format and verbosity, and no four bytes of any marker may come out.
//!
//! A new command joins by one line in [`COMMANDS`].

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::Path;
use std::process::{Command, Output};

/// What is run, each in every format and verbosity.
const COMMANDS: &[&[&str]] = &[
    &["check"],
    &["check", "--strict", "--profile", "production"],
    &["check", "--profile", "staging", "--deny-warnings"],
    &["check", "-e", "planted.env"],
    &["check", "-e", "planted.env", "-e", ".env", "--with-process"],
    &["check", "-e", "-"],
    &["check", "--from", "dotenv:planted.env", "--from", "process"],
    &["check", "-o", "json=report.json", "-o", "human=report.txt", "-o", "compact=report.log"],
    &["check", "--only", "A*", "--section", "KEYS"],
    &["check", "--schema", "builtin:house"],
    &["check", "--schema", "planted.env"],
    &["check", "--schema", "broken.json"],
    &["check", "--loader", "python-dotenv", "-e", "planted.env"],
    &["check", "--loader", "dotenv", "-e", "planted.env"],
    &["check", "--loader", "compose", "-e", "planted.env"],
    &["check", "--loader", "shell", "-e", "planted.env"],
    &["check", "--loader", "systemd", "-e", "planted.env"],
    &["check", "--loader", "docker", "-e", "planted.env"],
    &["check", "--from", "compose:sources/compose.yaml#app"],
    &["check", "--from", "compose:sources/compose.yaml#other"],
    &["check", "--from", "compose:sources/compose.yaml#more", "--strict", "--profile", "production"],
    &["check", "--from", "compose:sources/compose.yaml"],
    &["check", "--from", "compose:sources/broken.yaml#app"],
    &["check", "--from", "kubernetes:sources/pods.yaml"],
    &["check", "--from", "kubernetes:sources/pods.yaml#Pod/x"],
    &["check", "--from", "kubernetes:deploy", "--from", "kubernetes:sources/broken-pods.yaml"],
    &["check", "--from", "kubernetes:sources/broken-pods.yaml"],
    &["check", "--from", "kubernetes:sources/chart.yaml"],
    &["check", "--from", "docker-inspect:sources/inspect.json"],
    &["check", "--from", "docker-inspect:sources/broken-inspect.json"],
    &["check", "--from", "ecs:sources/task.json"],
    &["check", "--from", "ecs:sources/task.json#web"],
    &["check", "--from", "devcontainer:sources/devcontainer.json"],
    &["check", "--from", "json:sources/store.json", "--from", "pid:self"],
    &["check", "--from", "json:sources/broken-store.json"],
    &["check", "--from", "names:sources/names.txt"],
    &["check", "--from", "names:sources/names.json"],
    &["check", "--from", "systemd:sources/app.service"],
    &["check", "--from", "secrets:sources/secrets", "--secrets-dir", "sources/secrets"],
    &["check", "--loader", "pydantic-settings", "-e", "planted.env"],
    &["compare", "development=.env", "production=planted.env"],
    &[
        "compare",
        "a=compose:sources/compose.yaml#app",
        "b=kubernetes:sources/pods.yaml",
        "c=json:sources/broken-store.json",
    ],
    &["compare", "a=compose:sources/compose.yaml#app", "b=json:sources/store.json"],
    &["compare", "staging=dotenv:planted.env", "production=process", "staging=.env", "-o", "html=page.html"],
    &["run", "--", "true"],
    &["run", "-e", "planted.env", "--", "true"],
    &["run", "--on-failure", "warn", "-e", "planted.env", "--", "true"],
    &["run", "-e", "missing.env", "--", "true"],
    &["run", "--with-defaults", "-e", "planted.env", "--", "true"],
    &["run", "--load-files", "--termination-log", "termination.log", "--", "true"],
    &["redact", "--detect", "planted.env", ".env", "-e", "planted.env"],
    &["redact", "--detect", "report.json", "-e", ".env"],
    &["lint", "planted.env", ".env.example", ".env"],
    &["lint", "planted.env", ".env", "--as", "example", "--loader", "all"],
    &["lint", "planted.env", "--as", "env", "--loader", "all"],
    &["lint", "planted.env", ".env.example", "--as", "example", "--standard", "--loader", "dotenvy,compose"],
    &["lint", "planted.env", "--diff", "--loader", "all"],
    &["lint", "planted.env", "--baseline", "known", "--write-baseline"],
    &["lint", "-", "-o", "sarif=report.sarif", "-o", "junit=report.xml", "-o", "github=report.txt"],
    &["lint"],
    &["drift"],
    &["drift", "--standard", "--schema", ".env.example"],
    &["drift", "--all"],
    &["drift", "--baseline", "known", "--write-baseline"],
    &["merge", "report.json", "shop=report.json"],
    &["merge", "broken.json"],
    &["merge", "theirs.json", "merged.json", "shop=merged.json"],
    &["drift", "app.py", "app.ts", "Dockerfile"],
    &["drift", "supabase", "web", "deploy"],
    &["drift", "-o", "json=report.json", "-o", "human=report.txt", "-o", "compact=report.log"],
    &["schema"],
    &["schema", "--schema", "planted.env"],
    &["schema", "--schema", "broken.json"],
];

/// What takes no format.
const PLAIN_COMMANDS: &[&[&str]] = &[
    &["compare", "staging=.env", "production=planted.env", "--format", "html"],
    &["drift", "--write"],
    &["explain", "API_KEY"],
    &["explain", "APP_NAME"],
    &["explain", "DATABASE_URL"],
    &["explain", "PORT"],
    &["explain", "NOT_THERE"],
    &["explain", "missing-variable"],
    &["explain", "url"],
    &["generate", "markdown", "--out", "edited.md", "--check"],
    &["init"],
    &["init", "--out", "-"],
    &["init", "--from", ".env", "--out", "written-init"],
    &["init", "--from", "planted.env", "--out", "written-init", "--force"],
    &["init", "--from", "planted.env", "--out", "-"],
    &["init", "--from", "app.py", "--out", "-"],
    &["init", "openai", "supabase", "--out", "-"],
    &["redact"],
    &["fill"],
    &["fill", "planted.env"],
    &["completions", "bash"],
    &["man"],
    &["--help"],
    &["--version"],
];

/// Mistakes at the command line; `@` stands for a marker.
const MISTAKES: &[&[&str]] = &[
    &["check", "-e", "API_KEY=@"],
    &["check", "API_KEY=@"],
    &["check", "--API_KEY=@"],
    &["check", "--strict=@"],
    &["check", "--format=@"],
    &["check", "--profile=@"],
    &["check", "--rule", "API_KEY=@"],
    &["check", "--rule", "shadowed=@"],
    &["check", "-o", "json=/nowhere/API_KEY=@"],
    &["check", "--schema", "API_KEY=@"],
    &["check", "--from", "dotenv:API_KEY=@"],
    &["check", "--from", "API_KEY=@"],
    &["check", "--from", "compose:API_KEY=@#@"],
    &["check", "--from", "compose:compose.yaml#@"],
    &["check", "--from", "kubernetes:API_KEY=@"],
    &["check", "--from", "kubernetes:sources/pods.yaml#@"],
    &["check", "--from", "json:API_KEY=@"],
    &["check", "--from", "systemd:API_KEY=@"],
    &["check", "--from", "names:API_KEY=@"],
    &["check", "--from", "docker-inspect:API_KEY=@"],
    &["check", "--from", "pid:@"],
    &["check", "--secrets-dir", "API_KEY=@"],
    &["check", "--loader", "API_KEY=@"],
    &["check", "--config", "API_KEY=@"],
    &["compare", "API_KEY=@", "OTHER=@"],
    &["compare", "@", ".env"],
    &["compare", "A=dotenv:@", "B=.env"],
    &["compare", "A=vault:@", "B=.env"],
    &["compare", "A=.env", "B=.env", "-o", "html=/nowhere/API_KEY=@"],
    &["check", "--format", "html"],
    &["run", "-e", "API_KEY=@", "--", "true"],
    &["run", "API_KEY=@"],
    &["run", "--on-failure", "warn", "--", "API_KEY=@"],
    &["run", "--on-failure=@", "--", "true"],
    &["lint", "API_KEY=@"],
    &["lint", "--as=@"],
    &["lint", "--files-from", "API_KEY=@"],
    &["lint", "--loader", "API_KEY=@"],
    &["explain", "API_KEY=@"],
    &["generate", "API_KEY=@"],
    &["generate", "dotenv", "--out", "/nowhere/API_KEY=@"],
    &["generate", "compose", "--name", "API_KEY=@"],
    &["generate", "kubernetes", "--variant", "API_KEY=@"],
    &["generate", "markdown", "--only", "API_KEY=@"],
    &["generate", "json-schema", "--schema", "API_KEY=@"],
    &["init", "API_KEY=@"],
    &["init", "--from", "API_KEY=@"],
    &["init", "--out", "/nowhere/API_KEY=@"],
    &["fill", "API_KEY=@"],
    &["completions", "API_KEY=@"],
    &["man", "API_KEY=@"],
    &["redact", "-e", "API_KEY=@"],
    &["redact", "--detect", "API_KEY=@"],
    &["redact", "API_KEY=@"],
    &["merge", "API_KEY=@"],
    &["drift", "API_KEY=@"],
    &["drift", "--patterns", "API_KEY=@"],
    &["schema", "--schema=API_KEY=@"],
    &["API_KEY=@"],
];

/// Configuration files, right, of wrong types and broken; `@` stands for a marker.
const CONFIGURATIONS: &[&str] = &[
    "schema = \"@\"",
    "schema = \"builtin:@\"",
    "extends = \"@\"",
    "extends = \"https://@\"",
    "profile = \"@\"",
    "loader = \"@\"",
    "format = \"@\"",
    "color = \"@\"",
    "baseline = \"@\"",
    "annotations = \"@\"",
    "strict = \"@\"",
    "deny-warnings = \"@\"",
    "standard = \"@\"",
    "only = \"@\"",
    "only = [\"@\"]",
    "except = [\"@\", 1]",
    "section = [\"@\"]",
    "section = { a = \"@\" }",
    "rules = \"@\"",
    "[rules]\nshadowed = \"@\"",
    "[rules]\nshadowed = [\"@\"]",
    "[rules]\n\"@\" = \"off\"",
    "[standard]\nsections = [\"@\"]",
    "[standard]\nsections = \"@\"",
    "[standard]\n@ = true",
    "generate = \"@\"",
    "[generate]\n\"@\" = \"@\"",
    "[generate]\n\"a.md\" = { target = \"markdown\", schema = \"@\" }",
    "[generate]\n\"a.md\" = { target = \"kubernetes\", name = \"@\", variant = \"@\" }",
    "[generate]\n\"/nowhere/@\" = \"markdown\"",
    "[generate]\n\"a.md\" = [\"@\"]",
    "[generate]\n\"a.md\" = { \"@\" = \"@\" }",
    "[repository]\nignore-files = [\"@\"]",
    "[repository]\nignore-files = \"@\"",
    "[variables]\nAPI_KEY = \"@\"",
    "[variables.\"@\"]\nignore = true",
    "[variables.API_KEY]\nignore = \"@\"",
    "[variables.API_KEY]\nvalue = \"@\"",
    "[variables.API_KEY]\nrules = { shadowed = \"@\" }",
    "[variables.API_KEY]\nrules = { \"@\" = \"off\" }",
    "[environments.production]\nsupabase-project = \"@\"\ndatabase-host = \"@\"",
    "[environments.production]\ndatabase-host = [\"@\"]",
    "[environments.production]\n\"@\" = \"@\"",
    "environments = \"@\"",
    "@ = 1",
    "\"@\" = \"@\"",
    "[@]",
    "API_KEY=@",
    "API_KEY = \"@",
    "strict = @",
    "strict = true @",
    "profile = \"\"\"\n@\n",
    "profile = \"@\"\nprofile = \"@\"",
    "only = [\n\"@\"\n@",
    "strict = \"\\q@\"",
];

const FORMATS: [&str; 6] = ["human", "compact", "json", "sarif", "github", "junit"];
const VERBOSITIES: [&[&str]; 4] = [&[], &["-q"], &["-v"], &["--color=always"]];

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
    for mistake in MISTAKES {
        let arguments: Vec<String> = mistake.iter().map(|a| a.replace('@', &planted.typed)).collect();
        planted.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
    }
    planted.search_files();
}

#[test]
fn no_setting_of_the_tool_is_quoted_back() {
    let planted = Planted::new();
    for option in [
        "PROFILE",
        "FORMAT",
        "RULE",
        "STRICT",
        "COLOR",
        "LOADER",
        "SCHEMA",
        "RUN",
        "ONLY",
        "CONFIG",
        "QUIET",
        "TERMINATION_LOG",
    ] {
        let name = format!("ENVMUSTER_{option}");
        let value = if ["SCHEMA", "LOADER", "CONFIG", "TERMINATION_LOG"].contains(&option) {
            format!("A={}", planted.typed)
        } else {
            planted.typed.clone()
        };
        planted.run(&["check"], &[(&name, &value)]);
        planted.run(&["run", "--", "true"], &[(&name, &value)]);
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

/// A folder full of markers, and what was planted.
struct Planted {
    folder: tempfile::TempDir,
    markers: Vec<String>,
    /// Every four bytes in a row of every marker.
    windows: HashSet<Vec<u8>>,
    /// A marker that is typed by mistake.
    typed: String,
}

impl Planted {
    fn new() -> Self {
        let mut sower = Sower::default();
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        write(".env.example", sower.sow(include_str!("canary/example.env")).as_bytes());
        write(".env", sower.sow(include_str!("canary/dot.env")).as_bytes());
        let mut planted = sower.sow(include_str!("canary/planted.env")).into_bytes();
        planted.extend(b"NOT_TEXT=\xff\xfe");
        planted.extend(sower.marker().as_bytes());
        planted.extend(b"\nNUL=\0");
        planted.extend(sower.marker().as_bytes());
        planted.extend(b"\n\xff\xfe");
        planted.extend(sower.marker().as_bytes());
        planted.extend(b"\nUNCLOSED=\"");
        planted.extend(sower.marker().as_bytes());
        write("planted.env", &planted);
        write(
            "edited.md",
            sower
                .sow("<!-- keep introduction -->\nThe key is @\n<!-- end keep -->\n| @ | API_KEY @ |\n")
                .as_bytes(),
        );
        write(
            "broken.json",
            sower.sow(r#"{"version": "@", "variables": [{"name": "@", "kind": "@"}, @"#).as_bytes(),
        );
        for file in include_str!("canary/project.txt").split("--- ").skip(1) {
            let (name, text) = file.split_once('\n').unwrap();
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, sower.sow(text)).unwrap();
        }
        let typed = sower.marker();
        let markers = sower.markers;
        let windows =
            markers.iter().flat_map(|marker| marker.as_bytes().windows(4).map(<[u8]>::to_vec)).collect();
        Self { folder, markers, windows, typed }
    }

    /// Runs the binary and searches what it prints.
    fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
        command.current_dir(self.folder.path()).args(arguments).env_clear();
        command.env("PATH", "/usr/bin:/bin").env("RUST_BACKTRACE", "full");
        // Values of the process, in names that are declared, misspelled and unknown.
        for (at, name) in
            ["API_KEY", "PORT", "DATABASE_URL", "API_KYE", "SESSION_SECRE", "NOISE", "SHAPED_FILE"]
                .iter()
                .enumerate()
        {
            command.env(name, &self.markers[at]);
        }
        let mut not_text = vec![0xff, 0xfe];
        not_text.extend(self.markers[6].as_bytes());
        command.env("NOT_TEXT", OsString::from_vec(not_text));
        command.envs(environment.iter().copied());
        let output = command.output().unwrap();
        self.search(&output.stdout, &format!("stdout of {arguments:?}"));
        self.search(&output.stderr, &format!("stderr of {arguments:?}"));
        output
    }

    /// Searches the files that were written.
    fn search_files(&self) {
        for name in [
            "report.json",
            "report.txt",
            "report.log",
            "report.sarif",
            "report.xml",
            "known",
            "termination.log",
            "page.html",
            "written",
            "written-init",
        ] {
            if let Ok(bytes) = fs::read(Path::new(self.folder.path()).join(name)) {
                self.search(&bytes, name);
            }
        }
    }

    fn search(&self, bytes: &[u8], place: &str) {
        let found = bytes.windows(4).find(|printed| self.windows.contains(*printed));
        let printed = String::from_utf8_lossy(bytes);
        assert!(
            found.is_none(),
            "{place} holds {:?} of a marker:\n{printed}",
            found.map(String::from_utf8_lossy)
        );
    }
}

/// Makes markers: letters and digits in an order that no word or number of ours has.
#[derive(Default)]
struct Sower {
    state: u64,
    markers: Vec<String>,
}

impl Sower {
    /// Puts a marker of mixed case in the place of each `@`, and one that could be a line of a key
    /// or a name in the place of each `%`.
    fn sow(&mut self, text: &str) -> String {
        let mut out = String::new();
        for character in text.chars() {
            match character {
                '@' => out.push_str(&self.marker()),
                '%' => out.push_str(&self.spelled(b"QXZJKVWG234567")),
                other => out.push(other),
            }
        }
        out
    }

    fn marker(&mut self) -> String {
        self.spelled(b"qxzjkvwQXZJKVW23456789")
    }

    fn spelled(&mut self, alphabet: &[u8]) -> String {
        let mut marker = String::new();
        while marker.len() < 24 {
            let next = char::from(alphabet[self.next() % alphabet.len()]);
            // Four digits in a row may stand in a number or a colour of ours.
            let is_number = marker.bytes().rev().take(3).filter(u8::is_ascii_digit).count() == 3;
            if !(is_number && next.is_ascii_digit()) {
                marker.push(next);
            }
        }
        self.markers.push(marker.clone());
        marker
    }

    /// A linear congruential generator: the same markers in every run.
    fn next(&mut self) -> usize {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap()
    }
}
