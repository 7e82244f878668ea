//! What the detector says of a value: never a byte of it.

use super::example::Example;

/// What a value in an example file is, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// What it is.
    pub example: Example,
    /// What shows it.
    pub reason: Reason,
    /// Why production must refuse it, where it must.
    pub weak: Option<Weak>,
}

impl Verdict {
    pub(super) fn new(example: Example, reason: Reason) -> Self {
        Self { example, reason, weak: None }
    }

    pub(super) fn weak(example: Example, reason: Reason, weak: Weak) -> Self {
        Self { example, reason, weak: Some(weak) }
    }
}

/// What shows it, as a clause without a word of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is nothing.
    Nothing,
    /// A switch, a number, a length of time.
    Plain,
    /// It points at a value kept elsewhere.
    Reference,
    /// A product's documentation or source publishes it.
    Published,
    /// A private key.
    PrivateKey,
    /// A public key or a certificate.
    PublicKey,
    /// A JSON Web Token.
    Token,
    /// A password inside a URL or a connection string.
    PasswordInUrl,
    /// A provider's key format.
    ProviderKey,
    /// It looks random, and the name says that it is a secret.
    RandomSecret,
    /// It mixes characters as passwords do, and the name says that it is one.
    MadeUpPassword,
    /// A password that everyone tries first.
    WeakPassword,
    /// It says that it must be replaced.
    StandIn,
    /// A format's start, or its frame round a stand-in.
    Stub,
    /// A usable value.
    Usable,
}

impl Reason {
    /// The clause.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing is set",
            Self::Plain => "a switch, a number or a length of time",
            Self::Reference => "a reference to a value kept elsewhere",
            Self::Published => "a published default",
            Self::PrivateKey => "a private key",
            Self::PublicKey => "a key that is public by design",
            Self::Token => "a JSON Web Token",
            Self::PasswordInUrl => "a password in a URL",
            Self::ProviderKey => "a provider's key format",
            Self::RandomSecret => "it looks random and the name is sensitive",
            Self::MadeUpPassword => "it is mixed like a password and the name is sensitive",
            Self::WeakPassword => "a well-known password",
            Self::StandIn => "a stand-in to be replaced",
            Self::Stub => "the frame of a key round a stand-in",
            Self::Usable => "a usable value",
        }
    }
}

/// Why production must refuse a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Weak {
    /// One of the passwords that everyone tries first, or a sequence of keys.
    WellKnown,
    /// Password and user are the same.
    SameAsUser,
    /// There is no password.
    NoPassword,
    /// Published in a product's documentation or source.
    Published,
}

impl Weak {
    /// A clause that says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WellKnown => "a well-known password",
            Self::SameAsUser => "a password that equals its user",
            Self::NoPassword => "a user without a password",
            Self::Published => "a published default",
        }
    }
}
