//! Any two files can be held against one another, as every loader reads the second.
#![no_main]

use envmuster::environment::loaders::Loader;
use envmuster::{Environment, Schema};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&[u8], &[u8], u8)| {
    let (example, dotenv, loader) = input;
    let schema = Schema::read(".env.example", example);
    let loader = Loader::ALL[usize::from(loader) % Loader::ALL.len()];
    let mut environment = Environment::new();
    environment.read(".env", dotenv, loader, &Environment::new());
    let report = schema.check(&environment);
    assert_eq!(report.variables.len(), schema.variables.len());
});
