//! The lines of a unit: sections, comments, and lines that go on behind a backslash.

/// `Key=value` of the `[Service]` section.
pub(super) struct Setting {
    pub(super) key: String,
    pub(super) value: String,
    /// The line at which it begins, from 1.
    pub(super) line: u32,
}

/// What a unit sets in its `[Service]` section.
pub(super) fn settings(text: &str) -> Vec<Setting> {
    let mut settings = Vec::new();
    let mut in_service = false;
    let mut going_on: Option<(String, u32)> = None;
    for (line, number) in text.lines().zip(1..) {
        let trimmed = line.trim_start();
        // A comment between lines that go on does not end them.
        if trimmed.starts_with(['#', ';']) {
            continue;
        }
        let (mut whole, begins) = going_on.take().unwrap_or_else(|| (String::new(), number));
        if let Some(rest) = line.strip_suffix('\\') {
            // The backslash and the end of the line are a space.
            whole.push_str(rest);
            whole.push(' ');
            going_on = Some((whole, begins));
            continue;
        }
        whole.push_str(line);
        let whole = whole.trim();
        if whole.starts_with('[') {
            in_service = whole == "[Service]";
        } else if let Some((key, value)) = whole.split_once('=').filter(|_| in_service) {
            settings.push(Setting {
                key: key.trim().to_owned(),
                value: value.trim().to_owned(),
                line: begins,
            });
        }
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::settings;

    #[test]
    fn lines_go_on_behind_a_backslash_and_past_comments() {
        let text = "[Unit]\nA=1\n[Service]\nB = 2 \\\n# note\n  3\n;x\nC=4\n[Install]\nD=5\n";
        let read: Vec<_> =
            settings(text).into_iter().map(|setting| (setting.key, setting.value, setting.line)).collect();
        assert_eq!(read, [("B".to_owned(), "2    3".to_owned(), 4), ("C".to_owned(), "4".to_owned(), 8)]);
    }
}
