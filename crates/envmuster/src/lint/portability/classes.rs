//! The rules of portability, one for each class of difference: their documentation. What finds them is
//! in the rooms beside, for all of them at once.

use super::Class;
use crate::rule::{RuleInfo, declare_rule};

declare_rule! {
    /// A value holds a `$` that some loaders expand and others keep.
    ///
    /// A password with a `$` in it silently loses what follows. In single quotes most loaders keep it,
    /// but dotenv-expand, Next.js and Bun expand it even there.
    ///
    /// ```bad
    /// P=pa$word
    /// ```
    ///
    /// ```good
    /// P=password
    /// ```
    Dollar, "dollar", Warn, "portability"
}

declare_rule! {
    /// A value refers to another variable in a way that not every loader follows.
    ///
    /// Some never expand, some know no `:-`, some look only at lines above.
    ///
    /// ```bad
    /// HOST=a
    /// URL=http://${HOST}/
    /// ```
    ///
    /// ```good
    /// HOST=a
    /// URL=http://a/
    /// ```
    Expansion, "expansion", Warn, "portability"
}

declare_rule! {
    /// A value holds `$(…)` or backticks: some loaders run it as a command, others take it as text.
    ///
    /// ```bad
    /// A=$(date)
    /// ```
    ///
    /// ```good
    /// A=today
    /// ```
    CommandSubstitution, "command-substitution", Error, "portability"
}

declare_rule! {
    /// A `#` inside an unquoted value: some loaders cut the value there, others keep it.
    ///
    /// ```bad
    /// P=pass#word
    /// ```
    ///
    /// ```good
    /// P=password
    /// ```
    Hash, "hash", Warn, "portability"
}

declare_rule! {
    /// A comment behind a value: systemd, docker, kubectl and others take it for a part of the value.
    ///
    /// ```bad
    /// A=1 # one
    /// ```
    ///
    /// ```good
    /// # one
    /// A=1
    /// ```
    InlineComment, "inline-comment", Warn, "portability"
}

declare_rule! {
    /// White space round the `=`, inside an unquoted value, before the name or behind the value.
    ///
    /// ```bad
    /// A = 1
    /// ```
    ///
    /// ```good
    /// A=1
    /// ```
    Spaces, "spaces", Warn, "portability"
}

declare_rule! {
    /// An unquoted value holds a character that means something to a shell.
    ///
    /// ```bad
    /// U=a;b
    /// ```
    ///
    /// ```good
    /// U=a,b
    /// ```
    ShellCharacters, "shell-characters", Warn, "portability"
}

declare_rule! {
    /// A backslash that loaders keep, drop or read as an escape; at the end of a comment it may swallow
    /// the next line.
    ///
    /// ```bad
    /// P=a\b
    /// ```
    ///
    /// ```good
    /// P=a/b
    /// ```
    Backslash, "backslash", Warn, "portability"
}

declare_rule! {
    /// Quotes that loaders read differently: inside an unquoted value, escaped, with text behind them, not
    /// closed, backticks, or any at all where docker and kubectl read the file.
    ///
    /// ```bad
    /// A=it's
    /// ```
    ///
    /// ```good
    /// A=its
    /// ```
    Quotes, "quotes", Warn, "portability"
}

declare_rule! {
    /// A value that runs over several lines.
    ///
    /// ```bad
    /// A="one
    /// two"
    /// ```
    ///
    /// ```good
    /// A=one
    /// ```
    MultiLine, "multi-line", Warn, "portability"
}

declare_rule! {
    /// `export` before a name: docker, kubectl and systemd do not know it.
    ///
    /// ```bad
    /// export ALPHA=1
    /// ```
    ///
    /// ```good
    /// ALPHA=1
    /// ```
    ExportPrefix, "export-prefix", Warn, "portability"
}

declare_rule! {
    /// A name that not every loader takes: with a dash or a dot, or one that a shell keeps for itself.
    ///
    /// ```bad
    /// UID=1
    /// ```
    ///
    /// ```good
    /// USER_ID=1
    /// ```
    NameCharacters, "name-characters", Warn, "portability"
}

declare_rule! {
    /// A line without `=`, or an empty value before such a line: loaders drop it, refuse the file, or glue it
    /// to what stands next to it.
    ///
    /// ```bad
    /// ALPHA=
    /// BETA
    /// ```
    ///
    /// ```good
    /// A=1
    /// ```
    BareName, "bare-name", Warn, "portability"
}

declare_rule! {
    /// A name set by `:`, which some loaders read and others refuse.
    ///
    /// ```bad
    /// ALPHA: 1
    /// ```
    ///
    /// ```good
    /// ALPHA=1
    /// ```
    Separator, "separator", Warn, "portability"
}

declare_rule! {
    /// A name that is set twice: some loaders take the first, others the last, and kubectl refuses the file.
    ///
    /// ```bad
    /// ALPHA=1
    /// ALPHA=2
    /// ```
    ///
    /// ```good
    /// ALPHA=1
    /// ```
    Duplicate, "duplicate", Warn, "portability"
}

declare_rule! {
    /// Bytes that loaders read differently: a byte order mark, a NUL, what is not UTF-8, CR, Unicode spaces, an
    /// over-long line, no line feed at the end.
    ///
    /// ```bad
    /// A= 1
    /// ```
    ///
    /// ```good
    /// A=1
    /// ```
    Encoding, "encoding", Warn, "portability"
}

/// Every rule of portability.
pub(in crate::lint) const RULES: &[&RuleInfo] = &[
    &Dollar::INFO,
    &Expansion::INFO,
    &CommandSubstitution::INFO,
    &Hash::INFO,
    &InlineComment::INFO,
    &Spaces::INFO,
    &ShellCharacters::INFO,
    &Backslash::INFO,
    &Quotes::INFO,
    &MultiLine::INFO,
    &ExportPrefix::INFO,
    &NameCharacters::INFO,
    &BareName::INFO,
    &Separator::INFO,
    &Duplicate::INFO,
    &Encoding::INFO,
];

/// The rule of a class.
pub(super) fn info(class: Class) -> &'static RuleInfo {
    match class {
        Class::Dollar => &Dollar::INFO,
        Class::Expansion => &Expansion::INFO,
        Class::CommandSubstitution => &CommandSubstitution::INFO,
        Class::Hash => &Hash::INFO,
        Class::InlineComment => &InlineComment::INFO,
        Class::Spaces => &Spaces::INFO,
        Class::ShellCharacters => &ShellCharacters::INFO,
        Class::Backslash => &Backslash::INFO,
        Class::Quotes => &Quotes::INFO,
        Class::MultiLine => &MultiLine::INFO,
        Class::ExportPrefix => &ExportPrefix::INFO,
        Class::NameCharacters => &NameCharacters::INFO,
        Class::BareName => &BareName::INFO,
        Class::Separator => &Separator::INFO,
        Class::Duplicate => &Duplicate::INFO,
        Class::Encoding => &Encoding::INFO,
    }
}
