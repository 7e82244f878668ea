//! Templates that are filled from the environment: nginx's by envsubst, Caddy's, settings of Spring and Rails,
//! Vite's HTML.

use super::shell::{before, expansion};
use crate::facts::{Facts, Fallback};
use crate::names::is_loud;

/// `${NAME}`: what nginx's image and envsubst replace. nginx's own variables are in lower case.
pub(super) fn substituted(text: &str, facts: &mut Facts) {
    for (line, number) in uncommented(text) {
        for (at, _) in line.match_indices('$') {
            if let Some((name, _)) = line.get(at + 1..).and_then(expansion) {
                facts.read(name, number, "envsubst", Fallback::Nothing, None);
            }
        }
    }
}

/// `{$NAME}`, `{$NAME:default}`, `{env.NAME}`
pub(super) fn caddy(text: &str, facts: &mut Facts) {
    braced(text, facts, &["{$", "{env."], "Caddyfile", &Fallback::Nothing);
}

/// `${NAME}`, `${NAME:default}`
pub(super) fn spring(text: &str, facts: &mut Facts) {
    braced(text, facts, &["${"], "Spring", &Fallback::Stops);
}

/// Names between what opens them and a brace, with a default behind a colon.
fn braced(text: &str, facts: &mut Facts, opens: &[&str], how: &'static str, unset: &Fallback) {
    for (line, number) in uncommented(text) {
        for (at, open) in opens.iter().flat_map(|open| line.match_indices(open)) {
            let inside = line.get(at + open.len()..).and_then(|rest| before(rest, '}')).unwrap_or_default();
            let (name, fallback) = match inside.split_once(':') {
                Some((name, _)) => (name, Fallback::Computed),
                None => (inside, unset.clone()),
            };
            if is_loud(name) {
                facts.read(name, number, how, fallback, None);
            }
        }
    }
}

/// `<%= ENV["NAME"] %>`, `<%= ENV.fetch("NAME") { … } %>`
pub(super) fn ruby(text: &str, facts: &mut Facts) {
    for (line, number) in uncommented(text) {
        for (at, open) in line.match_indices("ENV[").chain(line.match_indices("ENV.fetch(")) {
            let quoted = line.get(at + open.len()..).unwrap_or_default();
            let quote = quoted.chars().next().filter(|quote| matches!(quote, '"' | '\''));
            let name = quote.and_then(|quote| before(quoted.get(1..)?, quote)).unwrap_or_default();
            if is_loud(name) {
                facts.read(name, number, "ENV", Fallback::Nothing, None);
            }
        }
    }
}

/// `%VITE_NAME%`
pub(super) fn vite(text: &str, facts: &mut Facts) {
    for (line, number) in text.lines().zip(1..) {
        for piece in line.split('%').skip(1).step_by(2) {
            // What the tool itself puts there: the path under which it serves.
            if is_loud(piece) && piece.contains('_') && piece != "PUBLIC_URL" {
                facts.read(piece, number, "index.html", Fallback::Nothing, None);
            }
        }
    }
}

fn uncommented(text: &str) -> impl Iterator<Item = (&str, u32)> {
    text.lines().zip(1..).filter(|(line, _)| !line.trim_start().starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(scan: fn(&str, &mut Facts), text: &str) -> String {
        let mut facts = Facts::default();
        scan(text, &mut facts);
        facts.reads.into_iter().map(|read| read.name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_in_templates_count() {
        assert_eq!(reads(substituted, "listen ${PORT};\nproxy_pass http://$host$API_HOST;"), "PORT API_HOST");
        assert_eq!(reads(caddy, "{$SITE:localhost} {\n  x {env.API_KEY}\n}"), "SITE API_KEY");
        assert_eq!(reads(vite, "<title>%VITE_TITLE%</title> 100% and 50%"), "VITE_TITLE");
        assert_eq!(reads(spring, "url: ${DB_URL:jdbc}\nname: ${DB_NAME} ${app.name}"), "DB_URL DB_NAME");
        assert_eq!(
            reads(ruby, "url: <%= ENV['DB_URL'] %>\nn: <%= ENV.fetch(\"DB_N\") { 5 } %>"),
            "DB_URL DB_N"
        );
    }

    #[test]
    fn comments_and_other_variables_do_not_count() {
        assert_eq!(reads(substituted, "# ${PORT}\nset $x $remote_addr; add_header A \"$uri\";"), "");
        assert_eq!(reads(caddy, "# {$SITE}\nrespond {path} {http.request.host} $SITE {env}"), "");
        assert_eq!(reads(vite, "width: 100%; height: 50%; %lower% %PUBLIC_URL%/x"), "");
        assert_eq!(reads(spring, "# url: ${DB_URL}\nname: $NAME ${app.name:X}"), "");
        assert_eq!(reads(ruby, "# url: ENV['DB_URL']\nname: ENV[name] env['DB_URL'] ENV"), "");
    }
}
