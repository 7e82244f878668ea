//! `lint` where files are looked for, written and fixed, and where git is asked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

fn lint(folder: &Path, arguments: &[&str]) -> Output {
    lint_in(folder, arguments, &[])
}

fn lint_in(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_envmuster"))
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .envs(environment.iter().copied())
        .arg("lint")
        .args(arguments)
        .output()
        .unwrap()
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];
    let output = Command::new("git").current_dir(folder).args(identity).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const SECRET: &str = "JWT_SECRET=f3a91c07be5d42689ab0c4d17e83526f\n";

#[test]
fn folders_are_walked_for_examples_and_named_files_are_judged_as_what_they_are() {
    let folder = project(&[
        ("a/.env.example", SECRET),
        ("b/env.sample", "PORT=8000\n"),
        ("node_modules/x/.env.example", SECRET),
        (".env", SECRET),
    ]);
    let output = lint(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(text.contains("a/.env.example:1:12: error[secret-in-example] JWT_SECRET"), "{text}");
    assert!(text.contains("1 error in 2 files"), "{text}");
    assert_eq!(lint(folder.path(), &[".env"]).status.code(), Some(0), "an environment may hold secrets");
    assert_eq!(lint(folder.path(), &[".env", "--as", "example"]).status.code(), Some(1));
}

#[test]
fn what_cannot_be_judged_is_no_silent_success() {
    let folder = project(&[("empty.env", ""), ("src/x.txt", "")]);
    for arguments in [&["missing.env"][..], &["src"], &["--files-from", "missing"]] {
        let output = lint(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).starts_with("envmuster: "), "{}", stderr(&output));
    }
    assert!(stderr(&lint(folder.path(), &["empty.env"])).contains("declares no variable"));
}

#[test]
fn what_is_found_and_cannot_be_read_is_no_silent_success() {
    let folder = project(&[(".env.example", "A=1\n")]);
    std::os::unix::fs::symlink("nowhere", folder.path().join(".env.sample")).unwrap();
    let output = lint(folder.path(), &[]);
    assert!(output.status.code() == Some(2) && stderr(&output).contains("cannot read .env.sample"));
    let name: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(b"\xff.env.example");
    fs::write(folder.path().join(name), "A=1\n").unwrap();
    let output = lint(folder.path(), &[]);
    assert!(output.status.code() == Some(2) && stderr(&output).contains("is not UTF-8"));
}

#[test]
fn a_file_s_name_is_one_line_of_a_report() {
    let folder = project(&[("a\n::error::b\n.env.example", "A=1\nB c\n")]);
    let told = stdout(&lint(folder.path(), &["--format", "compact"]));
    assert!(told.starts_with("a\u{FFFD}::error::b\u{FFFD}.env.example:2:1: error"), "{told}");
}

#[test]
fn of_a_path_that_holds_an_equals_sign_nothing_behind_it_is_shown() {
    let text = format!("{SECRET}PORT = 1\n");
    let folder =
        project(&[("API_KEY=hunter2", &text), ("B=hunter2/.env.example", &text), (".env.example", "")]);
    git(folder.path(), &["init", "-q"]);
    let list = "API_KEY=hunter2\nB=hunter2\n";
    fs::write(folder.path().join("list"), list).unwrap();
    for format in ["human", "compact", "json", "sarif", "github", "junit"] {
        for paths in [&["API_KEY=hunter2", "B=hunter2"][..], &["--files-from", "list"]] {
            let arguments = [paths, &["--format", format, "--loader", "shell"]].concat();
            let output = lint(folder.path(), &arguments);
            let text = stdout(&output) + &stderr(&output);
            assert!(text.contains("API_KEY=") && !text.contains("hunter2"), "{text}");
        }
    }
    let diff = stdout(&lint(folder.path(), &["API_KEY=hunter2", "--diff", "--loader", "shell"]));
    assert!(diff.contains("--- API_KEY=••••") && !diff.contains("hunter2"), "{diff}");
}

#[test]
fn what_the_documentation_shows_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let (_, rest) = readme.split_once("```env\n").unwrap();
    let folder = project(&[("readme.env", rest.split_once("```").unwrap().0)]);
    let passes = |folder: &Path, paths: &[&str]| {
        let output = lint(folder, &[paths, &["--deny-warnings"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    };
    passes(folder.path(), &["readme.env"]);
    for example in fs::read_dir(root.join("examples")).unwrap() {
        let folder = example.unwrap().path();
        if folder.join(".env.example").exists() {
            passes(&folder, &[".env.example"]);
        }
    }
}

#[test]
fn a_list_of_files_is_read_from_a_file() {
    let folder = project(&[("a.env", SECRET), ("b.env", "PORT=1\n"), ("list", "a.env\nb.env\n")]);
    let text = stdout(&lint(folder.path(), &["--files-from", "list"]));
    assert!(text.contains("1 error in 2 files"), "{text}");
}

#[test]
fn of_a_list_that_is_a_file_of_secrets_no_line_is_told() {
    let folder =
        project(&[("a.env", "PORT=1\n"), ("list", "a.env\npassword: zebraplinth77\n\nxylem/quokka\n")]);
    let output = lint(folder.path(), &["--files-from", "list"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "envmuster: list:2: no such file\nenvmuster: list:4: no such file\n");
    assert!(stdout(&output).contains("ok: 1 file"), "{}", stdout(&output));
}

#[test]
fn of_an_env_file_only_names_that_may_be_shown_are_told() {
    let lines = [
        "SMTP_PASSWORD=a",
        "zebra-quokka-wombat=xylem",
        "xylem_plinth: quokka",
        "PORT: 80",
        "mulberry=1",
        "mulberry=2",
        "PORT_TWICE=1",
        "PORT_TWICE=2",
        "this is no line",
        "QUAGMIRE=a$b",
    ];
    let folder = project(&[(".env", &(lines.join("\n") + "\n")), ("Cargo.toml", "")]);
    for format in ["human", "compact", "json", "sarif", "github", "junit"] {
        let text = stdout(&lint(folder.path(), &[".env", "--loader", "all", "--format", format]));
        for hidden in ["zebra", "quokka", "xylem", "mulberry", "QUAGMIRE"] {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
        assert!(text.contains("PORT is set by") && text.contains("PORT_TWICE"), "{text}");
    }
    let text = stdout(&lint(folder.path(), &[".env", "--format", "compact"]));
    assert!(text.contains(".env:2:1: warning[name-characters] a variable has a name"), "{text}");
    assert!(text.contains(".env:3:1: warning[separator] a variable is set by"), "{text}");
}

#[test]
fn a_fix_keeps_mode_links_and_comments_and_says_nothing_twice() {
    let folder = project(&[("real.env", "# Note.\nPORT = 80\nexport  NAME='a b'   \n# the end")]);
    let (real, link) = (folder.path().join("real.env"), folder.path().join("link.env"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("real.env", &link).unwrap();
    let arguments = ["link.env", "--fix", "--loader", "python-dotenv,shell"];
    assert_eq!(lint(folder.path(), &arguments).status.code(), Some(0));
    let fixed = fs::read_to_string(&real).unwrap();
    assert!(fixed.starts_with("# Note.\nPORT=80\n"), "{fixed}");
    assert!(fixed.contains("# the end"), "{fixed}");
    assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    lint(folder.path(), &arguments);
    assert_eq!(fs::read_to_string(&real).unwrap(), fixed, "a second fix changes nothing");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing else is left");
}

#[test]
fn a_fix_replaces_secrets_and_drops_lines_that_say_the_same_again() {
    let folder = project(&[(
        "example.env",
        &format!("WORKERS=4\n# Signs tokens.\n{SECRET}WORKERS=4\nPORT=1\nPORT=2\n"),
    )]);
    assert_eq!(lint(folder.path(), &["example.env", "--fix"]).status.code(), Some(0));
    let fixed = fs::read_to_string(folder.path().join("example.env")).unwrap();
    assert_eq!(fixed, "WORKERS=4\n# Signs tokens.\nJWT_SECRET=your-jwt-secret\nPORT=1\nPORT=2\n");
}

#[test]
fn a_fix_replaces_no_value_in_a_file_that_may_be_in_use() {
    for name in [".env", ".env.production", "prod.env", "app.env", ".envrc"] {
        let folder = project(&[(name, SECRET)]);
        lint(folder.path(), &[name, "--fix"]);
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), SECRET, "{name}");
        lint(folder.path(), &[name, "--fix", "--as", "example"]);
        assert_ne!(fs::read_to_string(folder.path().join(name)).unwrap(), SECRET, "{name}");
    }
}

#[test]
fn a_diff_shows_no_value_and_changes_nothing() {
    let text = "DB_PASSWORD = hunter2hunter2\n";
    let folder = project(&[("a.env", text)]);
    let output = lint(folder.path(), &["a.env", "--diff", "--loader", "shell"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("+DB_PASSWORD=••••"), "{}", stdout(&output));
    assert!(!stdout(&output).contains("hunter2"));
    assert_eq!(fs::read_to_string(folder.path().join("a.env")).unwrap(), text);
}

#[test]
fn a_file_that_may_not_be_written_stays_as_it_is() {
    let folder = project(&[("a.env", "PORT = 80\n")]);
    let path = folder.path().join("a.env");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let output = lint(folder.path(), &["a.env", "--fix", "--loader", "shell"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("cannot write a.env: permission denied"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&path).unwrap(), "PORT = 80\n");
}

/// A file whose fix takes long enough to be interrupted.
fn large(files: usize) -> (tempfile::TempDir, String, Vec<u8>) {
    let lines: Vec<_> = (0..files).map(|at| format!("# Note {at}.\nNAME_{at} = value\n")).collect();
    let text = lines.concat();
    let folder = project(&[("a.env", &text)]);
    lint(folder.path(), &["a.env", "--fix", "--loader", "python-dotenv,shell"]);
    let fixed = fs::read(folder.path().join("a.env")).unwrap();
    assert_ne!(fixed, text.as_bytes());
    (folder, text, fixed)
}

#[test]
fn a_kill_at_any_point_leaves_the_old_file_or_the_new_one() {
    let (folder, old, new) = large(400);
    let path = folder.path().join("a.env");
    let (mut kept, mut replaced) = (0, 0);
    for round in 0..40_u64 {
        fs::write(&path, &old).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_envmuster"))
            .current_dir(folder.path())
            .env_clear()
            .args(["lint", "a.env", "--fix", "--loader", "python-dotenv,shell", "-q"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(round * 5));
        child.kill().unwrap();
        child.wait().unwrap();
        let now = fs::read(&path).unwrap();
        assert!(now == old.as_bytes() || now == new, "half a file after {} ms", round * 5);
        *(if now == new { &mut replaced } else { &mut kept }) += 1;
    }
    assert!(kept > 0, "every fix was done before it was killed: {replaced}");
    fs::write(&path, &old).unwrap();
    assert_eq!(
        lint(folder.path(), &["a.env", "--fix", "--loader", "python-dotenv,shell"]).status.code(),
        Some(0),
        "what was left behind is in nobody's way"
    );
    assert_eq!(fs::read(&path).unwrap(), new);
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_old_file() {
    let (folder, old, _) = large(400);
    let path = folder.path().join("a.env");
    fs::write(&path, &old).unwrap();
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" lint a.env --fix --loader python-dotenv,shell -q";
    let output = Command::new("/bin/sh")
        .current_dir(folder.path())
        .env_clear()
        .args(["-c", script, env!("CARGO_BIN_EXE_envmuster")])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("envmuster: cannot write a.env: "), "{}", stderr(&output));
    assert_eq!(fs::read(&path).unwrap(), old.as_bytes());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn one_file_that_cannot_be_written_keeps_no_other_from_being_fixed() {
    let folder = project(&[("a.env", "PORT = 80\n"), ("b.env", "PORT = 80\n")]);
    fs::hard_link(folder.path().join("a.env"), folder.path().join("other")).unwrap();
    let output = lint(folder.path(), &["a.env", "b.env", "--fix", "--loader", "shell"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("cannot write a.env: it has other names"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.path().join("a.env")).unwrap(), "PORT = 80\n");
    assert_eq!(fs::read_to_string(folder.path().join("b.env")).unwrap(), "PORT=80\n");
}

#[test]
fn what_is_piped_cannot_be_fixed() {
    let output = lint(Path::new("/"), &["-", "--fix"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("name a file"), "{}", stderr(&output));
}

#[test]
fn a_baseline_lets_known_findings_pass_and_says_what_is_gone() {
    let folder = project(&[("a.env", SECRET)]);
    let write = lint(folder.path(), &["a.env", "--baseline", "known", "--write-baseline"]);
    assert_eq!(write.status.code(), Some(0));
    let known = fs::read_to_string(folder.path().join("known")).unwrap();
    assert!(known.ends_with("secret-in-example\ta.env\tJWT_SECRET\n"), "{known}");
    assert_eq!(lint(folder.path(), &["a.env", "--baseline", "known"]).status.code(), Some(0));
    fs::write(folder.path().join("a.env"), format!("\n{SECRET}OTHER_{SECRET}")).unwrap();
    assert_eq!(lint(folder.path(), &["a.env", "--baseline", "known"]).status.code(), Some(1));
    fs::write(folder.path().join("a.env"), "JWT_SECRET=\n").unwrap();
    let stale = lint(folder.path(), &["a.env", "--baseline", "known"]);
    assert_eq!(stale.status.code(), Some(0));
    let said = stderr(&stale);
    assert!(said.contains("gone: secret-in-example of JWT_SECRET in a.env\n"), "{said}");
    assert!(said.contains("1 finding in the baseline is gone"), "{said}");
}

#[test]
fn git_is_asked_for_what_is_tracked_and_ignored() {
    let folder = project(&[
        (".env.example", "PORT=1\n"),
        (".env", "PORT=2\n"),
        ("app/.env.local", "PORT=3\n"),
        ("tests/.env", "PORT=4\n"),
        ("Dockerfile", "FROM scratch\nCOPY . /app\n"),
    ]);
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A"]);
    let text = stdout(&lint(folder.path(), &[]));
    for expected in [
        ".env:1:1: error[env-tracked] .env is tracked",
        "app/.env.local:1:1: error[env-tracked]",
        "warning[env-not-ignored] git does not ignore .env",
        "Dockerfile:2:1: warning[env-in-image]",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains("tests/.env"), "{text}");

    git(folder.path(), &["commit", "-qm", "all"]);
    git(folder.path(), &["rm", "-q", "--cached", ".env", "app/.env.local"]);
    git(folder.path(), &["commit", "-qm", "less"]);
    fs::write(folder.path().join(".gitignore"), ".env*\n!.env.example\n").unwrap();
    fs::write(folder.path().join(".dockerignore"), ".env\n").unwrap();
    assert_eq!(lint(folder.path(), &[]).status.code(), Some(0));
    let history = stdout(&lint(folder.path(), &["--history"]));
    assert!(history.contains(".env:1:1: error[env-in-history]"), "{history}");
}

#[test]
fn the_standard_is_asked_for_or_not_there() {
    let folder = project(&[(".env.example", "# Port.\nPORT=1\n")]);
    assert_eq!(lint(folder.path(), &[".env.example"]).status.code(), Some(0));
    let text = stdout(&lint(folder.path(), &[".env.example", "--standard"]));
    assert_eq!(text.matches("error[missing-section]").count(), 5, "{text}");
    let text = stdout(&lint(folder.path(), &[".env.example", "--standard", "--fix"]));
    assert!(!text.contains("missing-section"), "{text}");
}

#[test]
fn on_github_the_report_adds_annotations_unless_they_are_off() {
    let folder = project(&[("a.env", SECRET)]);
    let on = [("GITHUB_ACTIONS", "true")];
    let text = stdout(&lint_in(folder.path(), &["a.env"], &on));
    let expected = "::error file=a.env,line=1,col=12,title=envmuster%3A secret-in-example::JWT_SECRET looks";
    assert!(text.contains(expected), "{text}");
    let off = [("GITHUB_ACTIONS", "true"), ("ENVMUSTER_ANNOTATIONS", "off")];
    assert!(!stdout(&lint_in(folder.path(), &["a.env"], &off)).contains("::error"));
}

#[test]
fn reports_do_not_depend_on_how_many_files_are_read_at_once() {
    let files: Vec<(String, &str)> = (0..200).map(|at| (format!("{at:03}/.env.example"), SECRET)).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = project(&files);
    let first = stdout(&lint(folder.path(), &["--format", "json"]));
    assert_eq!(first, stdout(&lint(folder.path(), &["--format", "json"])));
    assert_eq!(first.matches("secret-in-example").count(), 200);
}

/// Needs pre-commit; the hook that takes the installed binary is run, which builds nothing.
#[test]
#[ignore = "needs pre-commit on the PATH"]
fn pre_commit_refuses_a_secret_and_lets_a_good_file_pass() {
    let hooks =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".pre-commit-hooks.yaml")).unwrap();
    let hook = project(&[(".pre-commit-hooks.yaml", &hooks)]);
    git(hook.path(), &["init", "-q"]);
    git(hook.path(), &["add", "-A"]);
    git(hook.path(), &["commit", "-qm", "hooks"]);

    let folder = project(&[(".env.example", "PORT=1\n"), ("src/.env.sample", SECRET), ("notes.txt", SECRET)]);
    git(folder.path(), &["init", "-q"]);
    let binary = Path::new(env!("CARGO_BIN_EXE_envmuster")).parent().unwrap();
    #[expect(clippy::disallowed_methods, reason = "the tools that the test runs are found by it")]
    let path = format!("{}:{}", binary.display(), std::env::var_os("PATH").unwrap().to_str().unwrap());
    let run = |staged: &str| {
        git(folder.path(), &["add", staged]);
        Command::new("pre-commit")
            .current_dir(folder.path())
            .env("PATH", &path)
            .args(["try-repo", &format!("{}", hook.path().display()), "envmuster-lint-system"])
            .output()
            .unwrap()
    };
    let good = run(".env.example");
    assert!(good.status.success(), "{}", stdout(&good));
    let bad = stdout(&run("src/.env.sample"));
    assert!(bad.contains("src/.env.sample:1:12: error[secret-in-example]"), "{bad}");
    assert!(!stdout(&run("notes.txt")).contains("notes.txt:"));
}

#[test]
fn check_has_the_same_ratchet() {
    let folder = project(&[(".env.example", "PORT=8000\n"), ("a.env", "PORT=x\n")]);
    let check = |arguments: &[&str]| {
        let binary = env!("CARGO_BIN_EXE_envmuster");
        let known = ["check", "-e", "a.env", "--baseline", "known"];
        Command::new(binary)
            .current_dir(folder.path())
            .env_clear()
            .args(known)
            .args(arguments)
            .output()
            .unwrap()
    };
    assert_eq!(check(&["--write-baseline"]).status.code(), Some(0));
    assert_eq!(check(&[]).status.code(), Some(0));
    fs::write(folder.path().join("known"), "").unwrap();
    assert_eq!(check(&[]).status.code(), Some(1));
}
