//! What words or decorators near a variable say of it outright.

use std::sync::Arc;

use super::one_of::OneOf;
use super::{Condition, Inferred};
use crate::kind::{Constraints, Kind};

/// What is said of a variable. Decorators fill one, prose another; nothing said is the default.
/// It has no `Debug`, for a default is not judged yet.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stated {
    /// That it must be set, or need not be.
    pub required: Option<Inferred<bool>>,
    /// The profiles in which it must be set, where it need not be elsewhere.
    pub required_in: Vec<String>,
    /// What makes it required.
    pub conditions: Vec<Condition>,
    /// That one of several is enough.
    pub(super) one_of: Option<OneOf>,
    /// That its value is a secret, or is not.
    pub secret: Option<Inferred<bool>>,
    /// Its type.
    pub kind: Option<Inferred<Kind>>,
    /// What is demanded of its value beyond the kind.
    pub constraints: Option<Arc<Constraints>>,
    /// The values it may take.
    pub choices: Option<Vec<String>>,
    /// The name of a type that is not built in.
    pub custom_kind: Option<String>,
    /// The value that stands where none is set.
    pub default: Option<String>,
    /// That the value in the example is a stand-in.
    pub placeholder: bool,
    /// That its value is computed elsewhere, so that the example holds none.
    pub computed: bool,
    /// That production must not set it.
    pub local_only: bool,
    /// Why it should no longer be used; empty where no reason is given.
    pub deprecated: Option<String>,
    /// The rules that a comment lets pass for it.
    pub allow: Vec<String>,
    /// What it is, where that is said apart from other comments.
    pub description: Option<String>,
    /// Where to read more.
    pub docs: Vec<String>,
}
