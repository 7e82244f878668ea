//! What people wrote between the markers of a page that is written again.

/// Begins a marker, behind which the name of the slot stands.
pub(super) const OPENS: &str = "keep";
/// Is the marker that ends a slot.
pub(super) const CLOSES: &str = "end keep";

/// The texts of the slots of a page.
pub(super) struct Kept<'a> {
    slots: Vec<(&'a str, &'a str)>,
}

impl<'a> Kept<'a> {
    /// Reads the slots of a page; one that nothing ends goes to the end of the page.
    pub(super) fn read(page: &'a str) -> Self {
        let mut slots: Vec<(&str, &str)> = Vec::new();
        let mut rest = page;
        while let Some((name, behind)) = opening(rest) {
            let closing = format!("<!-- {CLOSES} -->");
            let (text, after) = behind.split_once(&closing).unwrap_or((behind, ""));
            slots.push((name, text.trim_matches(['\n', '\r'])));
            rest = after;
        }
        Self { slots }
    }

    /// The slot of this title with what stood in it.
    pub(super) fn slot(&mut self, title: &str) -> String {
        let name = slug(title);
        let at = self.slots.iter().position(|(known, _)| *known == name);
        let text = at.map(|at| self.slots.remove(at).1).unwrap_or_default();
        written(&name, text)
    }

    /// What stood in slots that the page no longer has, so that nothing is lost.
    pub(super) fn rest(self) -> String {
        let mut out = String::new();
        for (name, text) in self.slots.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            if out.is_empty() {
                out.push_str("\n## Kept from sections that are gone\n\n");
            }
            out.push_str(&written(name, text));
        }
        out
    }
}

fn written(name: &str, text: &str) -> String {
    let text = if text.is_empty() { String::new() } else { format!("{text}\n") };
    format!("<!-- {OPENS} {name} -->\n{text}<!-- {CLOSES} -->\n")
}

/// The name of the first slot, and what stands behind its marker.
fn opening(page: &str) -> Option<(&str, &str)> {
    let mark = format!("<!-- {OPENS} ");
    let (_, behind) = page.split_once(&mark)?;
    let (name, behind) = behind.split_once(" -->")?;
    Some((name, behind))
}

/// A title as it may stand in a comment of HTML.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_a_slot_stays() {
        let page = format!("x\n{}y", written("llm-service", "Ask *Kim*.\n\n- for keys"));
        let mut kept = Kept::read(&page);
        assert_eq!(
            kept.slot("LLM SERVICE"),
            "<!-- keep llm-service -->\nAsk *Kim*.\n\n- for keys\n<!-- end keep -->\n"
        );
        assert_eq!(kept.slot("LLM SERVICE"), "<!-- keep llm-service -->\n<!-- end keep -->\n");
        assert_eq!(kept.rest(), "");
    }

    #[test]
    fn what_stood_in_a_slot_that_is_gone_goes_to_the_end_and_stays_there() {
        let page = written("queue", "Ask Kim.");
        let rest = Kept::read(&page).rest();
        assert!(rest.contains("Ask Kim."), "{rest}");
        assert_eq!(Kept::read(&rest).rest(), rest);
        assert!(Kept::read("<!-- keep queue -->\nAsk Kim.").rest().contains("Ask Kim."));
    }
}
