//! What one file says about the environment.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use envmuster_schema::Value;

use crate::deployment::Unit;
use crate::shape::Shape;
use crate::source::Source;

/// One read of a variable.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) name: String,
    pub(crate) line: u32,
    pub(crate) how: How,
    pub(crate) fallback: Fallback,
    pub(crate) cast: Option<Cast>,
    /// What the names of its parts begin with, where it may be given in parts: `DB__`.
    pub(crate) parts: Option<String>,
    /// Other names of the same setting, of which one is enough.
    pub(crate) others: Vec<String>,
}

/// How a variable is read, as reports say it: `os.environ`.
pub(crate) type How = Cow<'static, str>;

/// What code does where a variable is unset.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Fallback {
    /// It goes on with nothing.
    #[default]
    Nothing,
    /// It stops.
    Stops,
    /// It takes this text.
    Literal(Value),
    /// It takes what some expression gives.
    Computed,
}

impl Fallback {
    /// Whether code has something to go on with.
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Literal(_) | Self::Computed)
    }
}

/// What code makes of the text of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// Yes or no.
    Boolean,
}

/// Names of this shape are read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shaped {
    pub(crate) shape: Shape,
    pub(crate) line: u32,
    pub(crate) how: How,
}

/// A function whose parameter becomes the name of a variable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wrapper {
    pub(crate) function: String,
    /// The place of the parameter among the arguments, from 0.
    pub(crate) parameter: usize,
    /// What it makes of the name.
    pub(crate) shape: Shape,
    /// Whether it is a method, called on an object.
    pub(crate) is_method: bool,
    /// Whether it takes a list of names there, or all arguments from there on.
    pub(crate) takes_many: bool,
}

/// A class whose fields are variables.
#[derive(Clone, Debug)]
pub(crate) struct SettingsClass {
    pub(crate) name: String,
    pub(crate) bases: Vec<String>,
    /// What it puts before the names of its fields, where it says so.
    pub(crate) prefix: Option<NamePrefix>,
    /// What separates the parts of a nested name.
    pub(crate) delimiter: Option<String>,
    pub(crate) fields: Vec<SettingsField>,
}

/// What stands before the names of fields.
#[derive(Clone, Debug)]
pub(crate) enum NamePrefix {
    Text(String),
    /// A word whose text stands in another file; empty for what no word stands for.
    Word(String),
}

/// A field of such a class.
#[derive(Clone, Debug)]
pub(crate) struct SettingsField {
    pub(crate) name: String,
    /// The names that it gives itself; they take no prefix.
    pub(crate) aliases: Vec<String>,
    /// The class it is of, for nested settings.
    pub(crate) class: Option<String>,
    pub(crate) line: u32,
    pub(crate) fallback: Fallback,
    pub(crate) cast: Option<Cast>,
}

/// What one file says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) reads: Vec<Read>,
    pub(crate) shapes: Vec<Shaped>,
    pub(crate) writes: Vec<(String, u32)>,
    pub(crate) wrappers: Vec<Wrapper>,
    pub(crate) classes: Vec<SettingsClass>,
    /// Constants that other files ask for, and their texts.
    pub(crate) constants: Vec<(String, String)>,
    /// Names under which this file hands out the environment itself.
    pub(crate) exports: Vec<String>,
    /// Example files, from the folder of the manifest, of which every variable is read, each with the line.
    pub(crate) examples: Vec<(String, u32)>,
    /// Lines at which the whole environment is printed.
    pub(crate) dumps: Vec<u32>,
    /// Lines at which a dotenv file is loaded.
    pub(crate) loads: Vec<u32>,
    /// What a deployment file starts.
    pub(crate) units: Vec<Unit>,
    /// Literal texts in code that look like keys of a provider.
    pub(crate) keys: Vec<(u32, &'static str)>,
    /// Lines of tests that stand among the code.
    pub(crate) tests: Vec<RangeInclusive<u32>>,
    /// Keys whose name stands in a variable, to be folded.
    pub(crate) dynamic: Vec<Dynamic>,
    /// How often a word was looked up in the whole file.
    pub(crate) lookups: usize,
}

/// More in one file are no settings but a program about settings.
const MOST_LOOKUPS: usize = 200;

/// A key that is the value of a word.
#[derive(Clone, Debug)]
pub(crate) struct Dynamic {
    /// The token of the word.
    pub(crate) at: usize,
    pub(crate) shape: Shape,
    pub(crate) how: How,
    pub(crate) fallback: Fallback,
    pub(crate) cast: Option<Cast>,
}

impl Facts {
    /// Whether a file says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.reads.is_empty()
            && self.shapes.is_empty()
            && self.writes.is_empty()
            && self.wrappers.is_empty()
            && self.classes.is_empty()
            && self.constants.is_empty()
            && self.exports.is_empty()
            && self.examples.is_empty()
            && self.dumps.is_empty()
            && self.loads.is_empty()
            && self.units.is_empty()
            && self.keys.is_empty()
    }

    /// Whether another word may be looked up in the whole file, which takes time each time.
    pub(crate) fn may_look_up(&mut self) -> bool {
        self.lookups += 1;
        self.lookups <= MOST_LOOKUPS
    }

    /// Notes that names with this beginning are read.
    pub(crate) fn prefix(&mut self, prefix: impl Into<String>, line: u32, how: impl Into<How>) {
        let shape = Shape { prefix: prefix.into(), ..Shape::default() };
        self.shapes.push(Shaped { shape, line, how: how.into() });
    }

    /// Notes that names of this shape are read, if it says enough.
    pub(crate) fn shaped(&mut self, shape: Shape, line: u32, how: How) {
        if shape.is_telling() {
            self.shapes.push(Shaped { shape: Shape { is_raised: false, ..shape }, line, how });
        }
    }

    /// Notes that the name in a literal is set.
    pub(crate) fn write(&mut self, source: &Source<'_>, name: usize) {
        self.writes.extend(source.literal(name).map(|text| (text.to_owned(), source.line(name))));
    }

    /// Notes a read.
    pub(crate) fn read(
        &mut self,
        name: &str,
        line: u32,
        how: impl Into<How>,
        fallback: Fallback,
        cast: Option<Cast>,
    ) {
        let (name, how) = (name.to_owned(), how.into());
        self.reads.push(Read { name, line, how, fallback, cast, parts: None, others: Vec::new() });
    }
}
