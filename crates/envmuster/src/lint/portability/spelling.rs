//! The best spelling of a value: the one that the chosen loaders read right.

use std::borrow::Cow;

use envmuster_schema::Value;
use envmuster_schema::syntax::Span;

use super::super::edit::Edit;
use super::super::file::{Declared, File};
use crate::environment::Environment;
use crate::environment::loaders::Loader;

/// A way to write a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Bare,
    Single,
    Double,
}

/// The best way to write one value.
pub(super) struct Best {
    form: Form,
    /// Whether every chosen loader reads it right.
    by_all: bool,
    text: Vec<u8>,
}

/// Tries the forms in the order in which most loaders read them right.
pub(super) fn best(file: &File<'_>, declared: &Declared<'_>, loaders: &[Loader]) -> Option<Best> {
    let value = file.value(declared);
    if value.contains('$') && value.contains('{') {
        return None;
    }
    // Versions of python-dotenv before 1.2 take a comment behind no value for the value.
    let is_open = value.is_empty() && declared.assignment.comment.is_some();
    let forms = [Form::Bare, Form::Single, Form::Double];
    let tried = forms.into_iter().skip(usize::from(is_open)).filter_map(|form| {
        let text = form.spell(&value)?;
        let right = loaders.iter().filter(|loader| reads(**loader, &text, &value)).count();
        Some((right, form, text))
    });
    // Of forms that are read right by as many, the first.
    let (right, form, text) = tried.min_by_key(|(right, ..)| std::cmp::Reverse(*right))?;
    Some(Best { form, by_all: right == loaders.len(), text: text.into_owned() })
}

/// From behind the name to the end of the value: what another spelling takes the place of.
fn replaced(declared: &Declared<'_>) -> Span {
    Span::new(declared.assignment.name.end, declared.assignment.value.span.end)
}

fn reads(loader: Loader, text: &[u8], value: &str) -> bool {
    let line = [b"A=", text, b"\n"].concat();
    let reading = loader.read(&line, &Environment::new());
    let wanted = Value::from(value);
    matches!(reading.entries.as_slice(), [entry] if !reading.refused && entry.value.is_same(&wanted))
}

impl Form {
    fn spell(self, value: &str) -> Option<Cow<'_, [u8]>> {
        match self {
            Self::Bare if value.contains(['\n', '"', '\'', '`', '\\']) || value.trim() != value => None,
            Self::Bare => Some(Cow::Borrowed(value.as_bytes())),
            Self::Single if value.contains('\'') => None,
            Self::Single => Some(Cow::Owned(format!("'{value}'").into_bytes())),
            Self::Double if value.contains(['"', '\\', '$', '`']) => None,
            Self::Double => Some(Cow::Owned(format!("\"{value}\"").into_bytes())),
        }
    }
}

impl Best {
    pub(super) fn help(&self) -> String {
        let form = match self.form {
            Form::Bare => "write it without quotes, right behind the `=`",
            Form::Single => "put it in single quotes, right behind the `=`",
            Form::Double => "put it in double quotes, right behind the `=`",
        };
        if self.by_all {
            form.to_owned()
        } else {
            format!("no spelling is read right by all; the best is: {form}")
        }
    }

    /// Writes it so, where all read that right: from behind the name to the end of the value.
    pub(super) fn edit(&self, declared: &Declared<'_>) -> Option<Edit> {
        let mut text = b"=".to_vec();
        text.extend_from_slice(&self.text);
        let may_be = self.by_all && !declared.commented_out;
        may_be.then(|| Edit::new(replaced(declared), text))
    }
}
