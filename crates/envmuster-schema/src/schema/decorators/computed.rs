//! Values that another tool computes.

use super::Term;
use super::scan::Scanner;
use crate::syntax::{Assignment, Quote, Separator};

/// Functions that are known to stand where a value could. Plugins have more of them.
const FUNCTIONS: [&str; 20] = [
    "cache",
    "concat",
    "domainFromUrl",
    "eq",
    "exec",
    "fallback",
    "forEnv",
    "generateOtp",
    "if",
    "ifs",
    "isEmpty",
    "not",
    "op",
    "randomHex",
    "randomNum",
    "randomString",
    "randomUuid",
    "ref",
    "regex",
    "remap",
];

/// Whether a value is a function call, so that what stands there is not the value. With `any`, every
/// `name(…)` is one; without it, a password could look like a call, so only known functions are.
pub fn is_computed(source: &[u8], assignment: &Assignment, any: bool) -> bool {
    let (Quote::None, Separator::Equals(equals)) = (assignment.value.quote, assignment.separator) else {
        return false;
    };
    let span = assignment.value.span;
    let text = span.of(source);
    if text.starts_with(b"$(") {
        return text.ends_with(b")");
    }
    // The language reads `A= f(x)` as text.
    if equals.end != span.start || !text.ends_with(b")") {
        return false;
    }
    // Calls run on over plain lines here, so only the name and the closing parenthesis are looked at
    // where the call stands on several.
    let name_length = text.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    let Some((name, rest)) = text.split_at_checked(name_length) else { return false };
    if !name.first().is_some_and(u8::is_ascii_alphabetic) || rest.first() != Some(&b'(') {
        return false;
    }
    let known = FUNCTIONS.iter().any(|function| function.as_bytes() == name);
    if !known && !any {
        return false;
    }
    let mut scanner = Scanner::new(source, span.start, span.end);
    let on_one_line = !text.iter().any(|b| matches!(b, b'\n' | b'\r'));
    !on_one_line || (matches!(scanner.decorator_value(), Some(Term::Call(_))) && scanner.at == span.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{Dialect, Document, NodeKind};

    fn computed(source: &str, any: bool) -> bool {
        let document = Document::parse_as(source.as_bytes(), Dialect::EnvSpec);
        let NodeKind::Assignment(assignment) = &document.nodes()[0].kind else { panic!("no assignment") };
        is_computed(source.as_bytes(), assignment, any)
    }

    #[test]
    fn a_function_is_computed_elsewhere() {
        for source in [
            "A=op(\"vault/item#field\")",
            "A=forEnv(dev=local, prod=cloud)",
            "A=$(git rev-parse HEAD)",
            "A=remap($ENV,\n  dev, one, # first\n  prod, two,\n)",
        ] {
            assert!(computed(source, false), "{source}");
        }
    }

    #[test]
    fn a_value_that_only_looks_like_one_is_a_value() {
        for source in ["A=pass(word)", "A= op(x)", "A=\"op(x)\"", "A=op(x) y", "A=op(a b)", "A=(x)", "A=op("]
        {
            assert!(!computed(source, false), "{source}");
        }
        assert!(computed("A=vaultSecret(x)", true));
    }
}
