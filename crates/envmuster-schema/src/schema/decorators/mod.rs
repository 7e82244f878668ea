//! What decorators in comments say: `# @required @type=port`.
//!
//! This is the static part of the @env-spec language, so a `.env.schema` works as well. [`parse`]
//! reads one comment, [`attach`] sorts a file's comments, and [`read`] says what it all means. What
//! would have to be run, fetched or computed is reported and left alone.
//!
//! Ordinary `.env.example` files are read too, which that language refuses, so this reading differs
//! from its own in some points:
//!
//! | written | the language | here |
//! |---|---|---|
//! | a line that cannot be read | the file is refused | one finding, and reading goes on |
//! | a byte order mark, an indented comment, a lone CR | refused, or text | read as people meant it |
//! | `A= "x"` | refused | a quoted value |
//! | `A="x"y`, `A=[a](b)` | refused | text as it stands |
//! | `A="x` and `B="y"` below it | one value, or refused | the first line is a finding |
//! | `A="""x"""` on one line | refused | text in three quotes |
//! | `# @ noon` | refused | prose |
//! | `# @type=`, `@docs(open`, an open quote | refused | a finding; the decorator says nothing |
//! | `@docs(a)b`, `@name@example.org` | refused | a finding where the name is known, else prose |
//! | `@docs(https://x/a_(b))` | refused | a link with parentheses |
//! | `min = 1` between parentheses | text | the same as `min=1` |
//! | `@required, @sensitive` | a name with a comma | read, with a warning |
//! | `@maya owns this`, `@see https://…` | a decorator | prose, unless the name is a slip for a known one |
//! | `# OLD=` below decorators | a comment | a variable, which takes the decorators above it |
//! | `@docsUrl(…)`, `@docs=…` | refused | a link |
//! | a type of another language (`str`, `Optional[int]`), or one of our kinds | unknown | read |
//! | `@type=http-url(noTrailingSlash=true)` | text: a function's name has no hyphen | a kind of ours with options |
//! | `enum([a, b])` | one array | two choices |
//! | an option that a type does not have | passes | a warning |
//! | `matches=…`, the types of a list's items | checked | not checked |
//! | `PORT=3000` without a type | a number | a port: names say more than numbers |
//! | `@type=isoDate`, `@type=url(prependHttps=true)` | checked | text: no one kind takes all that they take |
//! | `@local` | unknown | production must not set the variable |
//! | `@required=eq($A, b)` | computed | a condition on `A` |
//! | `@required=isEmpty($A)` | computed | one of the two must be set |
//! | other functions, `@import`, `@plugin` | run | reported, never run |

mod attach;
mod computed;
mod facts;
mod file;
mod key_value;
mod known;
mod nearest;
mod notes;
mod parse;
mod read;
mod scan;
mod term;
mod types;

pub use attach::{Attached, Attachment, attach};
pub use computed::is_computed;
pub use facts::{Facts, Need};
pub use file::{DefaultRequired, DefaultSensitive, FileFacts};
pub use nearest::nearest;
pub use parse::{Decorator, DecoratorFault, DecoratorLine, Given, parse};
pub use read::{Decorators, read};
pub use term::{Argument, Call, Term};

#[cfg(test)]
mod tests;
