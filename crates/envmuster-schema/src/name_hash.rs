//! A quick hash for names. It is seeded anew for each table, so that a file cannot aim at it.

use std::hash::{BuildHasher, Hasher, RandomState};

/// An odd number with its bits well spread.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// Builds hashers of names that start from one random seed.
#[derive(Clone)]
pub struct NameHash(u64);

impl Default for NameHash {
    fn default() -> Self {
        Self(RandomState::new().build_hasher().finish())
    }
}

impl BuildHasher for NameHash {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded(self.0)
    }
}

/// Multiplies eight bytes at a time into the hash and folds the product.
#[derive(Clone)]
pub struct Folded(u64);

impl Folded {
    fn fold(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(self.0 | FACTOR);
        let folded = (product ^ (product >> 64)) & u128::from(u64::MAX);
        self.0 = u64::try_from(folded).unwrap_or_default();
    }
}

impl Hasher for Folded {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.fold(u64::from_le_bytes(*word));
        }
        let last = rest.iter().fold(0_u64, |last, byte| last << 8 | u64::from(*byte));
        self.fold(last);
    }

    fn write_u8(&mut self, byte: u8) {
        self.0 = self.0.wrapping_add(u64::from(byte).wrapping_mul(FACTOR));
    }

    fn write_usize(&mut self, length: usize) {
        self.0 = self.0.wrapping_add((length as u64).wrapping_mul(FACTOR));
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0.wrapping_mul(FACTOR).rotate_left(32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_one_byte_hash_apart() {
        let hash = NameHash::default();
        let hashes: std::collections::HashSet<u64> =
            (0..10_000).map(|number| hash.hash_one(format!("NAME_{number:05}").as_bytes())).collect();
        assert_eq!(hashes.len(), 10_000);
    }
}
