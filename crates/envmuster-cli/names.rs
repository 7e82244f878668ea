//! Names that mean nothing here, said with the one that was probably meant.

/// "no key is called `profle`; did you mean `profile`?", or what there is where nothing is near: then it
/// may be a value in the wrong place, and is not shown.
pub(crate) fn unknown<'k>(what: &str, name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let known: Vec<_> = known.collect();
    match envmuster::nearest(name, known.iter().copied()) {
        Some(near) => format!("no {what} is called {}; did you mean `{near}`?", shown(name)),
        None => format!("no {what} is called that; there are {}", known.join(", ")),
    }
}

/// A name as it may be shown: what is no plain word may be a value in the wrong place.
pub(crate) fn shown(name: &str) -> String {
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_';
    if !name.is_empty() && name.len() <= 40 && name.bytes().all(is_word) {
        format!("`{name}`")
    } else {
        "that".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::unknown;

    #[test]
    fn a_name_is_met_with_the_nearest_or_with_all() {
        let known = ["strict", "schema"];
        assert_eq!(
            unknown("key", "strct", known.into_iter()),
            "no key is called `strct`; did you mean `strict`?"
        );
        assert_eq!(
            unknown("key", "hunter", known.into_iter()),
            "no key is called that; there are strict, schema"
        );
    }

    #[test]
    fn what_may_be_a_value_is_not_shown() {
        assert!(unknown("key", "sk-9Xq27Zz", ["strict"].into_iter()).starts_with("no key is called that;"));
    }
}
