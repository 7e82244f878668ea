//! Patterns of names, as a shell has them.

/// Whether a name matches a pattern in which `*` stands for any text and `?` for one character.
pub(crate) fn matches(glob: &str, name: &str) -> bool {
    let (glob, name) = (glob.as_bytes(), name.as_bytes());
    let (mut g, mut n) = (0, 0);
    // Where to go on when the text behind the last `*` does not fit.
    let mut retry = None;
    while let Some(&byte) = name.get(n) {
        match glob.get(g) {
            Some(b'*') => {
                g += 1;
                retry = Some((g, n));
            }
            Some(&wanted) if wanted == b'?' || wanted == byte => {
                g += 1;
                n += 1;
            }
            _ => {
                let Some((glob_at, name_at)) = retry else { return false };
                g = glob_at;
                n = name_at + 1;
                retry = Some((glob_at, n));
            }
        }
    }
    glob.iter().skip(g).all(|&byte| byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn globs_match_as_a_shell_has_them() {
        assert!(matches("SMTP_*", "SMTP_HOST"));
        assert!(matches("*_KEY", "OPENAI_API_KEY"));
        assert!(matches("A*B*C", "AxxBxBxC"));
        assert!(matches("P?RT", "PORT"));
        assert!(!matches("SMTP_*", "XSMTP_HOST"));
        assert!(!matches("A*B", "AxC"));
        assert!(matches("*", ""));
    }
}
