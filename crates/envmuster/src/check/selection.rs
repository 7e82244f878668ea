//! Which variables are judged.

/// Which variables are judged; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selection {
    /// Only names that match one of these (`*` and `?` as a shell has them); empty means all.
    pub only: Vec<String>,
    /// No name that matches one of these.
    pub except: Vec<String>,
    /// Only variables in sections of these titles, in any case; empty means all.
    pub sections: Vec<String>,
}

impl Selection {
    /// Whether a variable of this name in the sections of these titles (its own and those that
    /// hold it) is judged.
    pub fn takes<'t>(&self, name: &str, mut titles: impl Iterator<Item = &'t str>) -> bool {
        let named = self.only.is_empty() || self.only.iter().any(|glob| matches(glob, name));
        let excepted = self.except.iter().any(|glob| matches(glob, name));
        let wanted = |title: &str| self.sections.iter().any(|wanted| wanted.eq_ignore_ascii_case(title));
        named && !excepted && (self.sections.is_empty() || titles.any(wanted))
    }

    /// Whether all variables are judged.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether a name matches a pattern in which `*` stands for any text and `?` for one character.
fn matches(glob: &str, name: &str) -> bool {
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
    use super::*;

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

    #[test]
    fn a_section_is_named_in_any_case() {
        let selection = Selection { sections: vec!["sms service".into()], ..Selection::default() };
        assert!(selection.takes("TWILIO_AUTH_TOKEN", ["SMS SERVICE"].into_iter()));
        assert!(!selection.takes("PORT", [].into_iter()));
    }
}
