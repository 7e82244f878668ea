//! Knows a chart's template from a manifest that holds braces in a text.

/// Whether this is a template of Helm: it speaks of the chart's own objects, or steers by them.
pub(super) fn is_template(text: &str) -> bool {
    text.split("{{").skip(1).any(|behind| {
        let inside = behind.split("}}").next().unwrap_or_default();
        let inside = inside.trim_start_matches('-').trim_start();
        let words =
            ["if ", "range ", "with ", "include ", "define ", "template ", "end", "else", "toYaml ", "$"];
        words.iter().any(|word| inside.starts_with(word))
            || [".Values", ".Release", ".Chart", ".Files", ".Capabilities", ".Template"]
                .iter()
                .any(|object| inside.contains(object))
    })
}

#[cfg(test)]
mod tests {
    use super::is_template;

    #[test]
    fn a_template_is_known_and_a_text_with_braces_is_none() {
        assert!(is_template("image: {{ .Values.image }}"));
        assert!(is_template("{{- if .Values.x }}\na: 1\n{{- end }}"));
        assert!(is_template("a: {{ include \"x\" . }}"));
        assert!(!is_template("summary: '{{ .Labels.job }} is down'"));
        assert!(!is_template("a: '{{workflow.name}}'"));
    }
}
