//! The names of what can be told of a key without a network.

/// What can be told of a value of a format without a network, beyond its shape; each is asked for by a rule
/// of the check.
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
    /// It is a test or a live key, which the profile must agree with.
    LiveOrTest,
    /// It is JSON with the keys of a Google service account.
    ServiceAccount,
    /// Its body is the base64 of a key in DER or OpenSSH form.
    PrivateKey,
    /// It decodes to exactly 32 bytes.
    Decodes32Bytes,
    /// It decodes to `id:key`.
    DecodesIdAndKey,
    /// It has at least 32 bytes, as RFC 7518 demands for HS256.
    AtLeast32Bytes,
}
