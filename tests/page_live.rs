//! The page of `compare --format html` in a browser: its filter works, and it asks for nothing from elsewhere.
//!
//! Needs chromium: `cargo test --test page_live -- --ignored`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

const VARIABLES: usize = 200;

/// A page of many variables in four environments, of which every tenth is missing in one.
fn page(folder: &Path) -> String {
    let mut example = String::new();
    for at in 0..VARIABLES {
        if at % 20 == 0 {
            let _ = writeln!(example, "\n# ==== PART {at} ====");
        }
        let _ = writeln!(example, "# Required.\nPART_{at}_NAME=");
    }
    fs::write(folder.join(".env.example"), example).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
    command.current_dir(folder).args(["compare", "--format", "html"]);
    for (nth, name) in ["development", "test", "staging", "production"].into_iter().enumerate() {
        let mut values = String::new();
        for at in (0..VARIABLES).filter(|at| at % 10 != nth) {
            let _ = writeln!(values, "PART_{at}_NAME={name}-{at}");
        }
        fs::write(folder.join(format!("{name}.env")), values).unwrap();
        command.arg(format!("{name}={name}.env"));
    }
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

/// The page as it stands in the browser once its scripts and these words have run.
fn browsed(folder: &Path, page: &str, script: &str) -> String {
    let path = folder.join("page.html");
    fs::write(&path, page.replace("</body>", &format!("<script>{script}</script></body>"))).unwrap();
    let mut chromium = Command::new("chromium");
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]).arg(path);
    let output = chromium.output().expect("chromium is installed");
    String::from_utf8(output.stdout).unwrap()
}

fn shown(page: &str) -> &str {
    let behind = page.split_once("id=\"shown\"").unwrap().1.split_once('>').unwrap().1;
    behind.split_once('<').unwrap().0
}

#[test]
#[ignore = "runs chromium"]
fn the_filter_shows_what_is_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let page = page(folder.path());
    let look = |script| shown(&browsed(folder.path(), &page, script)).to_owned();
    assert_eq!(look(""), "200 of 200 variables");
    assert_eq!(look("search.value = 'part_17_'; filter()"), "1 of 200 variables");
    assert_eq!(look("boxes[0].checked = true; filter()"), "80 of 200 variables");
    assert_eq!(look("search.value = 'nowhere'; filter()"), "0 of 200 variables");
}

#[test]
#[ignore = "runs chromium"]
fn the_page_asks_for_nothing_from_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let page = page(folder.path());
    let asked = "document.title = performance.getEntriesByType('resource').length + ' asked for'";
    assert!(browsed(folder.path(), &page, asked).contains("<title>0 asked for</title>"));
    assert!(!page.contains("src=") && !page.contains("href=") && !page.contains("url("));
}
