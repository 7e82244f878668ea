//! A file that is named, on the command line or by a setting.

use crate::exit::shown;

/// A path, and what it may be called where something goes wrong with it: a setting may hold a value in
/// the wrong place, so its own name stands for it.
pub(crate) struct Named<'s> {
    pub(crate) path: &'s str,
    /// The setting, and where it is set if that is a file.
    setting: Option<(String, Option<&'s str>)>,
}

impl<'s> Named<'s> {
    /// What was typed.
    pub(super) fn typed(path: &'s str) -> Self {
        Self { path, setting: None }
    }

    /// What a setting says.
    pub(super) fn by(setting: String, place: Option<&'s str>, path: &'s str) -> Self {
        Self { path, setting: Some((setting, place)) }
    }

    /// The path, or the setting that says it.
    pub(crate) fn called(&self) -> String {
        match &self.setting {
            Some((setting, None)) => format!("the file that {setting} names"),
            Some((setting, Some(place))) => format!("the file that {setting} names ({place})"),
            None => shown(self.path),
        }
    }
}
