//! The names of what can be told of a key without a network.

/// What can be told of a value of a format without a network, beyond its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfflineCheck {
    /// Its last six characters are the base 62 of the CRC-32 of those before them.
    Crc32Base62,
    /// Its `role` claim is the one that its variable's name says.
    JwtRole,
    /// It is signed with the JWT secret of the same environment.
    JwtSignature,
    /// Its expiry is not past.
    JwtExpiry,
    /// It names the same project as the service's other variables.
    SameProject,
    /// It is a test or a live key, which the profile must agree with.
    LiveOrTest,
    /// It goes with another variable of the service, and both come from one place.
    Pair,
    /// It is JSON with the keys of a Google service account.
    ServiceAccount,
    /// Its body is the base64 of a key in DER or OpenSSH form.
    PrivateKey,
    /// It decodes to exactly 32 bytes.
    Decodes32Bytes,
    /// It decodes to `id:key`.
    DecodesIdAndKey,
    /// Its first part is the base64 of a number.
    DecodesNumber,
    /// It has at least 32 bytes, as RFC 7518 demands for HS256.
    AtLeast32Bytes,
    /// It is not one of the constants that documentation and examples have published.
    NotPublished,
    /// It does not live long enough to stand in an environment.
    ShortLived,
    /// It must not reach a browser.
    NotInBrowser,
    /// It goes with the mail server `smtp.gmail.com`.
    GmailHost,
    /// Its port agrees with the scheme: 465 with TLS from the start, 587 with STARTTLS.
    MailPort,
}
