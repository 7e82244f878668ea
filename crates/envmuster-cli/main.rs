//! The `envmuster` binary: arguments in, exit code out.

fn main() {}
