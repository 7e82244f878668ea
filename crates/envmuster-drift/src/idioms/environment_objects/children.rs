//! What a program gives to another that it starts: as good as set.

use crate::facts::Facts;
use crate::names::is_loud;
use crate::source::Source;

/// No more of what a name is given is looked through.
const MOST_TOKENS: usize = 64;

/// `spawn(x, { env: { ...process.env, NAME: value } })`: what another program is given is set, where it is not
/// handed on from here.
pub(super) fn given_on(source: &Source<'_>, facts: &mut Facts) {
    for at in source.words("env") {
        let Some(open) = source.after(at + 1, &[":"]).filter(|open| source.is_mark(*open, b'{')) else {
            continue;
        };
        for part in source.parts(source.inside(open)) {
            let Some(name) = source.word(part.start).filter(|name| is_loud(name)) else { continue };
            if source.is_mark(part.start + 1, b':')
                && !(part.start + 1..part.end).take(MOST_TOKENS).any(|at| source.is(at, name))
            {
                facts.writes.push((name.to_owned(), source.line(part.start)));
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
        let text = "fork(x, { env: { ...process.env, A_B: String(pid), C_D: process.env.C_D, e: 1 } }); // env: { F_G: 1 }";
        let found = facts(&super::super::IDIOM, Language::JavaScript, text);
        assert_eq!(found.writes, [("A_B".to_owned(), 1)]);
    }
}
