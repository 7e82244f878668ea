//! Any bytes can be read as any source, as what it names too, without a panic; a reading ends.
#![no_main]

use envmuster::Environment;
use envmuster::environment::sources::{Files, Source, SourceKind, Unread};
use libfuzzer_sys::fuzz_target;

/// Every path leads to the same bytes.
struct Same<'a>(&'a [u8]);

impl Files for Same<'_> {
    fn read(&self, _: &str) -> Result<Vec<u8>, Unread> {
        Ok(self.0.to_vec())
    }

    fn list(&self, path: &str) -> Option<Vec<String>> {
        (path == "folder" || path.ends_with(".d")).then(|| vec!["compose.yaml".to_owned(), "x.conf".to_owned()])
    }
}

fuzz_target!(|bytes: &[u8]| {
    for kind in SourceKind::ALL {
        for path in ["file", "folder"] {
            let path = if *kind == SourceKind::Pid { "1" } else { path };
            for part in ["", "#web", "#Pod/a/b"] {
                let source = Source::parse(&format!("{}:{path}{part}", kind.name()));
                let _ = source.map(|source| source.read(&Same(bytes), &Environment::new()));
            }
        }
    }
});
