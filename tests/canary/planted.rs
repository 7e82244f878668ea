//! A folder full of markers, and the search for them.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::Path;
use std::process::{Command, Output};

/// A folder full of markers, and what was planted.
pub(super) struct Planted {
    pub(super) folder: tempfile::TempDir,
    pub(super) markers: Vec<String>,
    /// Every four bytes in a row of every marker.
    windows: HashSet<Vec<u8>>,
    /// A marker that is typed by mistake.
    pub(super) typed: String,
    /// A marker that could be a name.
    pub(super) name: String,
}

impl Planted {
    pub(super) fn new() -> Self {
        let mut sower = Sower::default();
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        write(".env.example", sower.sow(include_str!("example.env")).as_bytes());
        write(".env", sower.sow(include_str!("dot.env")).as_bytes());
        let mut planted = sower.sow(include_str!("planted.env")).into_bytes();
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
        for file in include_str!("project.txt").split("--- ").skip(1) {
            let (name, text) = file.split_once('\n').unwrap();
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, sower.sow(text)).unwrap();
        }
        let typed = sower.marker();
        let name = sower.sow("%");
        let markers = sower.markers;
        let windows =
            markers.iter().flat_map(|marker| marker.as_bytes().windows(4).map(<[u8]>::to_vec)).collect();
        Self { folder, markers, windows, typed, name }
    }

    /// Runs the binary and searches what it prints.
    pub(super) fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
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
    pub(super) fn search_files(&self) {
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
