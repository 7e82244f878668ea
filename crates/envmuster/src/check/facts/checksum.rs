//! The checksum at the end of tokens whose providers publish how it is made.

/// How many characters of base 62 hold a CRC-32.
const LENGTH: usize = 6;

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Whether the last six characters of the token's body, what stands behind its prefix, are the
/// base 62 of the CRC-32 of those before them; `None` where there is no room for them.
pub(in crate::check) fn agrees(body: &str) -> Option<bool> {
    let (random, checksum) = body.split_at_checked(body.len().checked_sub(LENGTH)?)?;
    Some(base62(crc32(random.as_bytes())) == checksum.as_bytes())
}

fn base62(mut number: u32) -> [u8; LENGTH] {
    let mut text = [b'0'; LENGTH];
    for place in text.iter_mut().rev() {
        *place = BASE62.get((number % 62) as usize).copied().unwrap_or(b'0');
        number /= 62;
    }
    text
}

/// The CRC of zip, gzip and PNG, bit by bit: it runs over thirty bytes once.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crc_is_that_of_zip() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn one_changed_character_is_noticed() {
        let random = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ";
        let checksum = String::from_utf8(base62(crc32(random.as_bytes())).to_vec()).unwrap();
        assert_eq!(agrees(&format!("{random}{checksum}")), Some(true));
        assert_eq!(agrees(&format!("{random}{checksum}").replacen('z', "A", 1)), Some(false));
        assert_eq!(agrees("short"), None);
    }
}
