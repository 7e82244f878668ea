//! `fill` at a real terminal, which tmux is: what is typed is never on the screen.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const EXAMPLE: &str = "\
# --- SERVER ---
# Where the web client is served from. Required.
FRONTEND_URL=
# The port.
PORT=8000

# --- SECRETS ---
# Signs the sessions.
SESSION_SECRET=your-session-secret
SIGNING_PRIVATE_KEY=your-signing-private-key
";
const SECRET: &str = "zq7wk-Vx3jQ9-tT5";

/// A terminal in a folder, where `fill` runs in a shell.
struct Terminal {
    folder: tempfile::TempDir,
}

impl Terminal {
    /// `None` where there is no tmux.
    fn new() -> Option<Self> {
        Self::with(EXAMPLE)
    }

    fn with(example: &str) -> Option<Self> {
        if Command::new("tmux").arg("-V").output().is_err() {
            eprintln!("not tested: tmux is missing");
            return None;
        }
        let terminal = Self { folder: tempfile::tempdir().unwrap() };
        fs::write(terminal.path(".env.example"), example).unwrap();
        terminal.tmux(&["-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "40", "sh"]);
        let start = format!("PS1='$ '; clear; {} fill; echo ended with $?", env!("CARGO_BIN_EXE_envmuster"));
        terminal.type_line(&start);
        Some(terminal)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn tmux(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("tmux");
        command.env_clear().env("PATH", "/usr/bin:/bin").env("TERM", "xterm").env("LC_ALL", "C.UTF-8");
        command.current_dir(self.folder.path()).arg("-S").arg(self.path("tmux")).args(arguments);
        command.stderr(Stdio::null()).output().unwrap()
    }

    fn type_line(&self, text: &str) {
        self.tmux(&["send-keys", "-l", text]);
        self.tmux(&["send-keys", "Enter"]);
    }

    /// The screen and everything that was scrolled off it.
    fn screen(&self) -> String {
        String::from_utf8(self.tmux(&["capture-pane", "-p", "-J", "-S", "-"]).stdout).unwrap()
    }

    /// Waits until this is on the screen, at its end where asked for by a prompt.
    fn expect(&self, text: &str) {
        let start = Instant::now();
        while !self.screen().contains(text) {
            assert!(start.elapsed() < Duration::from_secs(10), "no {text:?} on:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(20));
        }
        // The prompt stands before the terminal is set to hide what is typed.
        std::thread::sleep(Duration::from_millis(100));
    }

    fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap().map(|it| it.unwrap().file_name());
        let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
        names.retain(|name| name != "tmux");
        names.sort();
        names
    }

    fn shows_nothing_of(&self, secret: &str) {
        let screen = self.screen();
        for part in secret.as_bytes().windows(4) {
            let part = std::str::from_utf8(part).unwrap();
            assert!(!screen.contains(part), "{part} is on the screen:\n{screen}");
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}

fn value(path: &Path, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).unwrap();
    let start = format!("{name}=");
    text.split_once(&start).map(|(_, rest)| rest.split('\n').next().unwrap_or_default().to_owned())
}

#[test]
fn a_signal_ends_it_with_the_terminal_as_it_was() {
    for (signal, status) in [("TERM", 143), ("HUP", 129)] {
        let Some(terminal) = Terminal::new() else { return };
        terminal.expect("FRONTEND_URL: ");
        let shell = String::from_utf8(terminal.tmux(&["display", "-p", "#{pane_pid}"]).stdout).unwrap();
        let kill = format!("kill -s {signal} $(cat /proc/{0}/task/{0}/children)", shell.trim());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        terminal.expect(&format!("ended with {status}"));
        terminal.type_line(": this is shown");
        terminal.expect(": this is shown");
        assert_eq!(terminal.files(), [".env.example"]);
    }
}

#[test]
fn answers_are_checked_at_once_and_never_on_the_screen() {
    let Some(terminal) = Terminal::new() else { return };
    terminal.expect("FRONTEND_URL: ");
    terminal.type_line("not a url");
    terminal.expect("FRONTEND_URL is not valid");
    terminal.type_line("https://qzv8.wxj2.internal");
    terminal.expect("SESSION_SECRET: ");
    terminal.type_line("your-session-secret");
    terminal.expect("SESSION_SECRET is still the placeholder");
    terminal.type_line(SECRET);
    terminal.expect("SIGNING_PRIVATE_KEY: ");
    terminal.tmux(&["send-keys", "Enter"]);
    terminal.expect("ended with");
    terminal.expect("2 values written to .env; still missing: SIGNING_PRIVATE_KEY");
    terminal.expect("ended with 1");

    terminal.shows_nothing_of(SECRET);
    terminal.shows_nothing_of("qzv8.wxj2");
    assert_eq!(terminal.files(), [".env", ".env.example"]);
    let file = terminal.path(".env");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(value(&file, "SESSION_SECRET").as_deref(), Some(SECRET));
    assert_eq!(value(&file, "FRONTEND_URL").as_deref(), Some("https://qzv8.wxj2.internal"));
    assert!(value(&file, "PORT").is_none(), "what has a default is not asked for");
}

#[test]
fn a_question_says_what_is_wanted_what_it_should_look_like_and_where_to_get_it() {
    let Some(terminal) = Terminal::with(
        "# --- LLM SERVICE ---\n# Pays for the summaries.\nOPENAI_API_KEY=\n# @required @type=integer\nWORKERS=many\n",
    ) else {
        return;
    };
    terminal.expect("OPENAI_API_KEY: ");
    for said in [
        "Nothing that you type is shown",
        "LLM SERVICE",
        "Pays for the summaries.",
        "expected an OpenAI API key",
        "see https://",
    ] {
        terminal.expect(said);
    }
    terminal.tmux(&["send-keys", "Enter"]);
    terminal.expect("WORKERS: ");
    terminal.expect("expected a whole number");
}

#[test]
fn what_others_change_in_the_file_meanwhile_stays() {
    let Some(terminal) = Terminal::new() else { return };
    terminal.expect("FRONTEND_URL: ");
    terminal.type_line("https://qzv8.wxj2.internal");
    terminal.expect("SESSION_SECRET: ");
    fs::write(terminal.path(".env"), "PORT=9000\n").unwrap();
    terminal.tmux(&["send-keys", "C-d"]);
    terminal.expect("1 value written to .env");
    assert_eq!(value(&terminal.path(".env"), "PORT").as_deref(), Some("9000"));
    assert_eq!(value(&terminal.path(".env"), "FRONTEND_URL").as_deref(), Some("https://qzv8.wxj2.internal"));
}

#[test]
fn an_interrupted_run_leaves_no_file_and_a_terminal_that_shows_what_is_typed() {
    let Some(terminal) = Terminal::new() else { return };
    terminal.expect("FRONTEND_URL: ");
    terminal.type_line("https://qzv8.wxj2.internal");
    terminal.expect("SESSION_SECRET: ");
    terminal.tmux(&["send-keys", "-l", SECRET]);
    terminal.tmux(&["send-keys", "C-c"]);
    terminal.expect("interrupted; .env is as it was");
    terminal.expect("ended with 2");
    assert_eq!(terminal.files(), [".env.example"]);
    terminal.shows_nothing_of(SECRET);
    terminal.tmux(&["send-keys", "-l", "echo seen again"]);
    terminal.expect("echo seen again");
}

#[test]
fn a_run_that_is_ended_early_keeps_the_answers_and_the_next_asks_for_the_rest() {
    let Some(terminal) = Terminal::new() else { return };
    terminal.expect("FRONTEND_URL: ");
    terminal.type_line("https://qzv8.wxj2.internal");
    terminal.expect("SESSION_SECRET: ");
    terminal.tmux(&["send-keys", "C-d"]);
    terminal.expect("1 value written to .env; still missing: SESSION_SECRET");
    terminal.type_line(&format!("clear; {} fill", env!("CARGO_BIN_EXE_envmuster")));
    terminal.expect("SESSION_SECRET: ");
    assert!(!terminal.screen().contains("FRONTEND_URL: "), "{}", terminal.screen());
}

#[test]
fn of_a_pasted_key_no_line_is_shown_by_a_later_question() {
    let Some(terminal) = Terminal::new() else { return };
    terminal.expect("FRONTEND_URL: ");
    terminal.type_line("https://qzv8.wxj2.internal");
    terminal.expect("SESSION_SECRET: ");
    terminal.type_line(SECRET);
    terminal.expect("SIGNING_PRIVATE_KEY: ");
    let key = format!("-----BEGIN PRIVATE KEY-----\n{SECRET}\n{SECRET}\n-----END PRIVATE KEY-----\n");
    fs::write(terminal.path("key"), &key).unwrap();
    terminal.tmux(&["load-buffer", "key"]);
    terminal.tmux(&["paste-buffer"]);
    terminal.expect("ended with");
    terminal.shows_nothing_of(SECRET);
    let written = fs::read_to_string(terminal.path(".env")).unwrap();
    assert!(
        written.contains(key.trim_end()) || written.contains(&key.trim_end().replace('\n', "\\n")),
        "not in the file"
    );
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".env.example"), EXAMPLE).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
    let output =
        command.current_dir(folder.path()).env_clear().arg("fill").stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stderr, b"envmuster: fill asks at a terminal, and there is none\n");
}
