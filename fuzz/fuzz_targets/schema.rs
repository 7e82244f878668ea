//! Any bytes are a schema, whatever it says.
#![no_main]

use envmuster_schema::schema::Schema;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &[u8]| {
    let schema = Schema::parse_bytes(".env.example", source);
    for variable in &schema.variables {
        assert!(variable.section.is_none_or(|at| at < schema.sections.len()));
    }
});
