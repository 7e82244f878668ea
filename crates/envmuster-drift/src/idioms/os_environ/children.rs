//! What a program gives to another that it starts: as good as set.

use crate::facts::Facts;
use crate::names::is_loud;
use crate::source::Source;

/// No more of what a name is given is looked through.
const MOST_TOKENS: usize = 64;

/// `env["NAME"] = value`, `run(x, env={**os.environ, "NAME": value})`: what another program is given is set, where
/// it is not handed on from here.
pub(super) fn given_on(source: &Source<'_>, facts: &mut Facts) {
    let gives = |at: &usize| source.is_mark(at + 1, b'[') || source.is_mark(at + 1, b'=');
    let is_env = |at: &usize| source.word(*at).is_some_and(|word| word == "env" || word.ends_with("_env"));
    for at in (0..source.len()).filter(gives).filter(is_env) {
        let inside = source.inside(at + 1);
        if source.is_mark(at + 1, b'[') {
            let behind = inside.end + 1;
            let is_given = source.is_mark(behind, b'=') && !source.is_mark(behind + 1, b'=');
            if inside.len() == 1 && is_given {
                facts.write(source, inside.start);
            }
        } else if source.is_mark(at + 2, b'{') {
            for part in source.parts(source.inside(at + 2)) {
                let name = source.literal(part.start).filter(|_| source.is_mark(part.start + 1, b':'));
                let mut value = (part.start + 1..part.end).take(MOST_TOKENS);
                let mut again = |name: &str| value.any(|at| source.literal(at) == Some(name));
                if name.is_some_and(|name| is_loud(name) && !again(name)) {
                    facts.write(source, part.start);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::idiom::cases::facts;
    use crate::lexer::Language;

    #[test]
    fn what_another_program_is_given_is_set() {
        let text = "env = {**os.environ, 'A_B': x, 'C_D': os.environ['C_D'], 'e': 1}\nchild_env['F_G'] = '1'\nrun(x, env={'H_I': y})\n# env['J_K'] = 1\nother['L_M'] = 1";
        let names: Vec<_> = facts(&super::super::IDIOM, Language::Python, text)
            .writes
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["A_B", "F_G", "H_I"]);
    }
}
