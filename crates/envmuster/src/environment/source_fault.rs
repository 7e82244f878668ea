//! What is wrong with an entry of a manifest or unit, told without a value.

use envmuster_schema::Severity;
use envmuster_schema::report::Origin;

/// Something about an entry that its platform refuses, drops or changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceFault {
    /// Where the entry stands.
    pub origin: Origin,
    /// The name that it is about; only one that is declared may be printed.
    pub name: Option<String>,
    /// What is the matter.
    pub kind: SourceFaultKind,
}

/// What is the matter with an entry, as a sentence of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SourceFaultKind {
    /// Kubernetes takes nothing but texts.
    #[error("the value is not a text, which is refused; put it in quotes")]
    NotText,
    /// A map or list where a value should stand.
    #[error("a list or map stands where a value should")]
    NotValue,
    /// YAML's readers refuse a map with the same key twice.
    #[error("the key stands in its map already")]
    KeyTwice,
    /// The last of two is taken.
    #[error("the name is given twice; the last one counts")]
    NameTwice,
    /// A file that is demanded is not there.
    #[error("the file that is named here cannot be read")]
    FileMissing,
    /// A config map or secret that is seen lacks the key.
    #[error("the config map or secret has no such key, so the container will not start")]
    KeyMissing,
    /// The data of a secret must be base64.
    #[error("the data is not base64, which is refused")]
    NotBase64,
    /// A `$` that is no reference.
    #[error("the reference to a variable cannot be read; a plain `$` is written `$$`")]
    BadReference,
    /// `${NAME:?}` of what is not set here.
    #[error("the reference demands a variable that is not set here")]
    ReferenceDemanded,
    /// A reference to nothing gives an empty text.
    #[error("a reference leads to a variable that is not set here, and gives nothing")]
    ReferenceUnset,
    /// Kubernetes keeps a reference to nothing as it is written.
    #[error("a reference leads to a variable that is not set before it, and stays as it is written")]
    ReferenceKept,
    /// A quote that is not closed, or an escape that nobody knows.
    #[error("the assignments on this line cannot be read")]
    Unreadable,
}

impl SourceFaultKind {
    /// How much it usually weighs.
    pub fn severity(self) -> Severity {
        match self {
            Self::NameTwice | Self::ReferenceUnset | Self::ReferenceKept => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
