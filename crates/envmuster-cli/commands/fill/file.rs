//! The env file with answers in it, spelled so that its loader reads them back.

use envmuster::environment::loaders::Loader;
use envmuster::schema::Variable;
use envmuster::secrecy::ExposeSecret;
use envmuster::{Environment, Schema, Value};

use crate::exit::Failure;

/// The text with the answers: in the place of a value that was there, else behind it under the
/// headers of their sections.
pub(super) fn with(
    schema: &Schema,
    text: &[u8],
    loader: Loader,
    answers: &[(&Variable, Value)],
) -> Result<Vec<u8>, Failure> {
    let before = read(text, loader);
    let mut lines: Vec<Vec<u8>> = text.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    let mut section = None;
    for (variable, value) in answers {
        let assignment = assignment(&variable.name, value, loader)?;
        let place = before.get(&variable.name).and_then(|setting| setting.origin.line);
        let line = place.and_then(|line| lines.get_mut((line as usize).checked_sub(1)?));
        if let Some(line) = line {
            *line = assignment;
            continue;
        }
        if let Some(last) = lines.last_mut().filter(|line| !line.ends_with(b"\n")) {
            last.push(b'\n');
        }
        if let Some(header) = schema.section_of(variable).filter(|_| section != variable.section) {
            let space = if lines.is_empty() { "" } else { "\n" };
            lines.push(format!("{space}# --- {} ---\n", header.title).into_bytes());
        }
        section = variable.section;
        lines.push(assignment);
    }
    let filled = lines.concat();
    // An answer in the place of a value of several lines could have torn it apart.
    if holds(&filled, &before, answers, loader) {
        Ok(filled)
    } else {
        Err(Failure::configuration("a value of several lines cannot be replaced; remove it and try again"))
    }
}

fn read(text: &[u8], loader: Loader) -> Environment {
    let mut environment = Environment::new();
    environment.read("", text, loader, &Environment::new());
    environment
}

/// Whether the loader reads every answer, and everything else as it did before.
fn holds(filled: &[u8], before: &Environment, answers: &[(&Variable, Value)], loader: Loader) -> bool {
    let after = read(filled, loader);
    let is_read = |(variable, value): &(&Variable, Value)| {
        after.get(&variable.name).is_some_and(|setting| bytes(&setting.value) == bytes(value))
    };
    let is_kept = |name: &str, value: &Value| {
        answers.iter().any(|(variable, _)| variable.name == name)
            || after.get(name).is_some_and(|setting| bytes(&setting.value) == bytes(value))
    };
    answers.iter().all(is_read) && before.iter().all(|setting| is_kept(&setting.name, &setting.value))
}

/// `NAME=value` in the first spelling that the loader reads back.
fn assignment(name: &str, value: &Value, loader: Loader) -> Result<Vec<u8>, Failure> {
    let value = bytes(value);
    let escaped = escape(value);
    for (quote, text) in [("", value), ("'", value), ("\"", value), ("\"", &escaped[..]), ("`", value)] {
        // Without quotes only what nobody can read otherwise.
        if quote.is_empty()
            && !value.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-.:/+@,".contains(byte))
        {
            continue;
        }
        let line = [name.as_bytes(), b"=", quote.as_bytes(), text, quote.as_bytes(), b"\n"].concat();
        let after = read(&[&line[..], b"AND_THIS=1\n"].concat(), loader);
        let is_read = after.get(name).is_some_and(|setting| bytes(&setting.value) == value);
        if is_read && after.len() == 2 && after.faults().is_empty() {
            return Ok(line);
        }
    }
    Err(Failure::configuration(format!("{loader} can read the value of {name} in no spelling")))
}

fn escape(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len() + 8);
    for &byte in value {
        match byte {
            b'\n' => out.extend_from_slice(b"\\n"),
            b'"' | b'\\' | b'$' => out.extend_from_slice(&[b'\\', byte]),
            other => out.push(other),
        }
    }
    out
}

#[expect(clippy::disallowed_methods, reason = "the answer is written into the file that was asked for")]
fn bytes(value: &Value) -> &[u8] {
    value.expose_secret()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str, answers: &[(&str, &str)], loader: Loader) -> String {
        let schema = Schema::read(".env.example", b"# --- KEYS ---\nAPI_KEY=your-key\nOTHER=your-other\n");
        let answers: Vec<_> = answers
            .iter()
            .map(|(name, value)| (schema.variable(name).unwrap(), Value::from(*value)))
            .collect();
        String::from_utf8(with(&schema, text.as_bytes(), loader, &answers).ok().unwrap()).unwrap()
    }

    #[test]
    fn answers_stand_in_the_place_of_what_was_there_and_else_under_their_header() {
        assert_eq!(
            filled(
                "# mine\nAPI_KEY=\nPORT=1",
                &[("API_KEY", "a-1"), ("OTHER", "two words")],
                Loader::Dotenvy
            ),
            "# mine\nAPI_KEY=a-1\nPORT=1\n\n# --- KEYS ---\nOTHER='two words'\n"
        );
        assert_eq!(filled("", &[("API_KEY", "a")], Loader::Dotenvy), "# --- KEYS ---\nAPI_KEY=a\n");
    }

    #[test]
    fn any_answer_is_spelled_so_that_its_loader_reads_it_back() {
        for loader in [Loader::Dotenvy, Loader::PythonDotenv, Loader::Node, Loader::Shell, Loader::Compose] {
            for answer in ["plain", "two words", "a#b", "it's", "$HOME", "say \"x\"", "p@ss$w'ord\"#"] {
                let assigned = assignment("API_KEY", &Value::from(answer), loader);
                if let Ok(line) = assigned {
                    let after = read(&line, loader);
                    assert_eq!(bytes(&after.get("API_KEY").unwrap().value), answer.as_bytes());
                } else {
                    assert!(answer.contains('\'') && answer.contains('"'), "{loader} refuses {answer}");
                }
            }
        }
    }
}
