//! The command line, as its documentation shows it: README and every page in `tests/cases` are
//! run, and what they show must be what is printed. `TRYCMD=overwrite cargo test --test cli` rewrites them.
//!
//! Cases run without the inherited environment; what depends on one stands in `run.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[test]
fn pages_show_what_is_printed() {
    trycmd::TestCases::new()
        .env("ENVMUSTER_BINARY", env!("CARGO_BIN_EXE_envmuster"))
        .register_bin(
            "envmuster",
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/envmuster-alone"),
        )
        .case("tests/cases/*.md")
        .case("README.md");
}
