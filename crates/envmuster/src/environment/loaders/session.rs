//! One reading of one file: gathers names, values and faults, looks names up, and keeps expansion bounded.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use envmuster_schema::{NameHash, Value};
use secrecy::ExposeSecret;

use super::reading::{Entry, FaultKind, LoaderFault, Reading};
use crate::environment::Environment;

/// What references may add to a small file, in bytes.
const LEAST_ROOM: usize = 1 << 20;

/// How many bytes of its own size a large file's references may add.
const ROOM_FACTOR: usize = 16;

/// The longest `NAME=value` that Linux lets a process start with.
pub(super) const LONGEST_ENTRY: usize = (128 << 10) - 2;

/// How long a line is in an ordinary file.
const USUAL_LINE: usize = 64;

/// Gathers what a loader reads. `'a` is the text that the names and most values are parts of.
pub(super) struct Session<'a> {
    ambient: &'a Environment,
    settings: Vec<Setting<'a>>,
    index: HashMap<&'a [u8], usize, NameHash>,
    faults: Vec<LoaderFault>,
    refused: bool,
    room: usize,
    met_unset: bool,
}

/// A name and what it is set to; nothing where a bare name hides an earlier value.
struct Setting<'a> {
    name: &'a [u8],
    value: Option<Cow<'a, [u8]>>,
    line: u32,
}

impl<'a> Session<'a> {
    /// A reading of a text of this length, in a process with this environment.
    pub(super) fn new(length: usize, ambient: &'a Environment) -> Self {
        Self {
            ambient,
            settings: Vec::with_capacity(length / USUAL_LINE),
            index: HashMap::with_capacity_and_hasher(length / USUAL_LINE, NameHash::default()),
            faults: Vec::new(),
            refused: false,
            room: length.saturating_mul(ROOM_FACTOR).max(LEAST_ROOM),
            met_unset: false,
        }
    }

    /// Sets a name; a later value takes the place of an earlier one.
    pub(super) fn set(&mut self, name: &'a [u8], value: impl Into<Cow<'a, [u8]>>, line: u32) {
        self.put(name, Some(value.into()), line);
    }

    /// Says that a name stands without a value, which hides an earlier one.
    pub(super) fn set_nothing(&mut self, name: &'a [u8], line: u32) {
        self.put(name, None, line);
    }

    /// Sets a name unless it is set.
    pub(super) fn set_first(&mut self, name: &'a [u8], value: impl Into<Cow<'a, [u8]>>, line: u32) {
        if let Slot::Vacant(slot) = self.index.entry(name) {
            slot.insert(self.settings.len());
            self.settings.push(Setting { name, value: Some(value.into()), line });
        }
    }

    fn put(&mut self, name: &'a [u8], value: Option<Cow<'a, [u8]>>, line: u32) {
        let at = *self.index.entry(name).or_insert(self.settings.len());
        match self.settings.get_mut(at) {
            Some(setting) => (setting.value, setting.line) = (value, line),
            None => self.settings.push(Setting { name, value, line }),
        }
    }

    /// Whether the file has set this name, with or without a value.
    pub(super) fn has(&self, name: &[u8]) -> bool {
        self.index.contains_key(name)
    }

    /// What the file has set this name to so far.
    pub(super) fn in_file(&self, name: &[u8]) -> Option<&[u8]> {
        self.index.get(name).and_then(|&at| self.value(at))
    }

    /// What the process sets this name to.
    #[expect(clippy::disallowed_methods, reason = "a reference hands the value on into another value")]
    pub(super) fn in_process(&self, name: &[u8]) -> Option<&'a [u8]> {
        let name = std::str::from_utf8(name).ok()?;
        self.ambient.get(name).map(|setting| setting.value.expose_secret())
    }

    /// What a reference gives where the process goes before the file.
    pub(super) fn process_first(&self, name: &[u8]) -> Option<&[u8]> {
        self.in_process(name).or_else(|| self.in_file(name))
    }

    /// How many names are set.
    pub(super) fn len(&self) -> usize {
        self.settings.len()
    }

    /// The settings in the order that an object of JavaScript has: names that are small whole numbers
    /// first, by their number.
    pub(super) fn script_order(&self) -> Vec<usize> {
        let number = |at: &usize| {
            let name = std::str::from_utf8(self.settings.get(*at)?.name).ok()?;
            let is_canonical = !name.starts_with('+') && (name == "0" || !name.starts_with('0'));
            name.parse::<u32>().ok().filter(|&number| is_canonical && number < u32::MAX)
        };
        let mut order: Vec<usize> = (0..self.settings.len()).collect();
        order.sort_by_key(|at| number(at).map_or((true, 0), |number| (false, number)));
        order
    }

    /// The name and line of a setting, for loaders that expand when all is read.
    pub(super) fn setting(&self, at: usize) -> Option<(&'a [u8], u32)> {
        self.settings.get(at).map(|setting| (setting.name, setting.line))
    }

    /// The value of a setting.
    pub(super) fn value(&self, at: usize) -> Option<&[u8]> {
        self.settings.get(at).and_then(|setting| setting.value.as_deref())
    }

    /// Takes bytes that a reference brings in out of the room there is.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), FaultKind> {
        self.room = self.room.checked_sub(bytes).ok_or(FaultKind::ExpansionTooLarge)?;
        Ok(())
    }

    /// Notes that a reference led to nothing.
    pub(super) fn note_unset(&mut self) {
        self.met_unset = true;
    }

    /// Whether a reference led to nothing.
    #[cfg(feature = "sources")]
    pub(super) fn met_unset(&self) -> bool {
        self.met_unset
    }

    /// Notes a fault that the loader goes on after.
    pub(super) fn fault(&mut self, line: u32, kind: FaultKind) {
        self.faults.push(LoaderFault { line, kind });
    }

    /// Notes a fault for which the loader refuses the file.
    pub(super) fn refuse(&mut self, line: u32, kind: FaultKind) {
        self.fault(line, kind);
        self.refused = true;
    }

    /// What came of it.
    pub(super) fn finish(mut self) -> Reading {
        self.faults.sort_by_key(|fault| fault.line);
        let entries = self.settings.into_iter().filter_map(|Setting { name, value, line }| {
            let name = String::from_utf8_lossy(name).into_owned();
            Some(Entry { name, value: Value::from(value?.into_owned()), line })
        });
        Reading { entries: entries.collect(), faults: self.faults, refused: self.refused }
    }
}
