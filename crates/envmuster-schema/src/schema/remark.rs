//! The lines of comments.

use std::borrow::Cow;

/// One line of a comment.
#[derive(Clone, Copy)]
pub(super) struct Remark<'t> {
    pub text: &'t str,
    pub line: u32,
}

/// The remarks as one text.
pub(super) fn join<'t>(remarks: &[Remark<'t>]) -> Cow<'t, str> {
    if let [remark] = remarks {
        return Cow::Borrowed(remark.text);
    }
    let mut text = String::with_capacity(remarks.iter().map(|remark| remark.text.len() + 2).sum());
    for (nth, remark) in remarks.iter().enumerate() {
        if nth > 0 {
            text.push('\n');
        }
        text.push_str(remark.text);
    }
    Cow::Owned(text)
}
