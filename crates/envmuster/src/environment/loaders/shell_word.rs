//! One word of a shell: quotes, escapes and parameters. Commands in it are told and kept as text.

use super::reading::FaultKind;
use super::session::Session;
use super::text;

/// How deep words may stand in braces inside of words.
const DEEPEST: u8 = 32;

/// Reads a word into `out` and gives where it ends.
pub(super) fn read<'a>(
    text: &'a [u8],
    at: usize,
    out: &mut Vec<u8>,
    session: &mut Session<'a>,
    line: u32,
) -> Result<usize, FaultKind> {
    let mut word = Word { text, at, out, session, line, depth: 0 };
    word.read(Context::Word)?;
    Ok(word.at)
}

/// Writes the home directory where a value begins with `~`; gives where the value goes on.
pub(super) fn tilde(text: &[u8], at: usize, out: &mut Vec<u8>, session: &Session<'_>) -> usize {
    let ends = matches!(text.get(at + 1), None | Some(b'/' | b':' | b' ' | b'\t' | b'\n' | b';' | b'&'));
    if text.get(at) == Some(&b'~')
        && ends
        && let Some(home) = look_up(b"HOME", session)
    {
        out.extend_from_slice(home);
        return at + 1;
    }
    at
}

/// The value of a shell's variable: the file's, else the process's.
pub(super) fn look_up<'s>(name: &[u8], session: &'s Session<'_>) -> Option<&'s [u8]> {
    session.in_file(name).or_else(|| session.in_process(name))
}

/// Whether this is a shell's variable name.
pub(super) fn is_name(name: &[u8]) -> bool {
    name.first().is_some_and(|first| !first.is_ascii_digit())
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// What a word stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    Word,
    Quotes,
    Braces,
    QuotedBraces,
}

impl Context {
    fn is_quoted(self) -> bool {
        matches!(self, Self::Quotes | Self::QuotedBraces)
    }

    fn is_braced(self) -> bool {
        matches!(self, Self::Braces | Self::QuotedBraces)
    }
}

struct Word<'w, 'a> {
    text: &'a [u8],
    at: usize,
    out: &'w mut Vec<u8>,
    session: &'w mut Session<'a>,
    line: u32,
    depth: u8,
}

impl Word<'_, '_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    /// Reads to the end of what the word stands in; a closing quote or brace is taken.
    fn read(&mut self, context: Context) -> Result<(), FaultKind> {
        loop {
            let Some(byte) = self.peek(0) else {
                return match context {
                    Context::Word => Ok(()),
                    Context::Quotes => Err(FaultKind::QuoteNotClosed),
                    _ => Err(FaultKind::BraceNotClosed),
                };
            };
            match byte {
                b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')'
                    if context == Context::Word =>
                {
                    return Ok(());
                }
                b'"' if context == Context::Quotes => {
                    self.at += 1;
                    return Ok(());
                }
                b'}' if context.is_braced() => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.escape(context.is_quoted()),
                b'$' => self.dollar(context.is_quoted())?,
                b'`' => self.backticks()?,
                b'"' => {
                    self.at += 1;
                    self.read(Context::Quotes)?;
                }
                b'\'' if !context.is_quoted() => {
                    let close = text::find(self.text, b'\'', self.at + 1);
                    if close == self.text.len() {
                        return Err(FaultKind::QuoteNotClosed);
                    }
                    self.out.extend_from_slice(text::part(self.text, self.at + 1, close));
                    self.at = close + 1;
                }
                b':' if context == Context::Word => {
                    self.out.push(byte);
                    self.at = tilde(self.text, self.at + 1, self.out, self.session);
                }
                _ => {
                    self.out.push(byte);
                    self.at += 1;
                }
            }
        }
    }

    fn escape(&mut self, quoted: bool) {
        let escaped = self.peek(1);
        self.at = self.text.len().min(self.at + 2);
        match escaped {
            Some(b'\n') => {}
            None => self.out.push(b'\\'),
            Some(byte) if quoted && !matches!(byte, b'$' | b'`' | b'"' | b'\\') => {
                self.out.extend_from_slice(&[b'\\', byte]);
            }
            Some(byte) => self.out.push(byte),
        }
    }

    /// A command in backticks: told, kept as text, not run.
    fn backticks(&mut self) -> Result<(), FaultKind> {
        let mut close = self.at + 1;
        loop {
            close += memchr::memchr2(b'`', b'\\', text::rest(self.text, close))
                .ok_or(FaultKind::QuoteNotClosed)?;
            if self.text.get(close) == Some(&b'`') {
                break;
            }
            close += 2;
        }
        if close == self.at + 1 {
            self.at += 2;
        } else {
            self.command(close + 1);
        }
        Ok(())
    }

    /// Keeps the text of a command as it stands. What the shell would put there cannot be told.
    fn command(&mut self, end: usize) {
        self.out.extend_from_slice(text::part(self.text, self.at, end));
        self.at = end;
        self.session.refuse(self.line, FaultKind::CommandSubstitution);
    }

    /// Keeps the text up to an offset as it stands, with a fault.
    fn keep(&mut self, end: usize, kind: FaultKind) {
        self.out.extend_from_slice(text::part(self.text, self.at, end));
        self.at = end;
        self.session.fault(self.line, kind);
    }

    fn dollar(&mut self, quoted: bool) -> Result<(), FaultKind> {
        match self.peek(1) {
            Some(b'(') => self.parentheses(),
            Some(b'{') => self.braces(quoted),
            Some(b'\'') if !quoted => self.ansi(),
            Some(b'"') if !quoted => {
                self.at += 1;
                Ok(())
            }
            Some(b'0'..=b'9' | b'@' | b'*' | b'!') => {
                self.at += 2;
                Ok(())
            }
            Some(b'#' | b'?') => {
                self.out.push(b'0');
                self.at += 2;
                Ok(())
            }
            Some(b'$' | b'-') => {
                self.keep(self.at + 2, FaultKind::BadReference);
                Ok(())
            }
            _ => {
                let start = self.at + 1;
                let end = text::find_where(self.text, start, |byte| {
                    !(byte.is_ascii_alphanumeric() || byte == b'_')
                });
                self.at = end;
                if end == start {
                    self.out.push(b'$');
                    return Ok(());
                }
                self.write(text::part(self.text, start, end))
            }
        }
    }

    fn write(&mut self, name: &[u8]) -> Result<(), FaultKind> {
        let value = look_up(name, self.session).unwrap_or_default();
        self.out.extend_from_slice(value);
        let bytes = value.len();
        self.session.spend(bytes)
    }

    /// A command or a sum in parentheses: told, kept as text, not run.
    fn parentheses(&mut self) -> Result<(), FaultKind> {
        let mut open = 0_usize;
        for (byte, at) in text::rest(self.text, self.at).iter().zip(self.at..) {
            match byte {
                b'(' => open += 1,
                b')' if open == 1 => {
                    self.command(at + 1);
                    return Ok(());
                }
                b')' => open -= 1,
                _ => {}
            }
        }
        Err(FaultKind::QuoteNotClosed)
    }

    /// `${NAME}` and the operators that need no patterns.
    fn braces(&mut self, quoted: bool) -> Result<(), FaultKind> {
        let dollar = self.at;
        let length = self.peek(2) == Some(b'#') && self.peek(3) != Some(b'}');
        let start = self.at + 2 + usize::from(length);
        let end = text::find_where(self.text, start, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
        let name = text::part(self.text, start, end);
        if self.text.get(end).is_none() {
            return Err(FaultKind::BraceNotClosed);
        }
        if !is_name(name) {
            return self.unknown(dollar, quoted, name.iter().all(u8::is_ascii_digit) && !name.is_empty());
        }
        let context = if quoted { Context::QuotedBraces } else { Context::Braces };
        let colon = self.text.get(end) == Some(&b':');
        let operator_at = end + usize::from(colon);
        let set = look_up(name, self.session).is_some_and(|value| !colon || !value.is_empty());
        self.at = operator_at + 1;
        match self.text.get(operator_at) {
            Some(b'}') if length && !colon => {
                let value = look_up(name, self.session).unwrap_or_default();
                let characters = String::from_utf8_lossy(value).chars().count();
                self.out.extend_from_slice(characters.to_string().as_bytes());
                Ok(())
            }
            _ if length => Err(FaultKind::BadReference),
            Some(b'}') if !colon => self.write(name),
            Some(b'-') => self.operand(context, !set, (set).then_some(name)),
            Some(b'+') => self.operand(context, set, None),
            Some(b'=' | b'?') if set => self.operand(context, false, Some(name)),
            Some(b'=') => {
                let before = self.out.len();
                self.operand(context, true, None)?;
                let value = text::rest(self.out, before).to_vec();
                self.session.set(name, value, self.line);
                Ok(())
            }
            Some(b'?') => Err(FaultKind::ReferenceUnset),
            Some(b'^' | b',') if !colon => self.letter_case(dollar, operator_at, name, quoted),
            _ => self.unknown(dollar, quoted, true),
        }
    }

    /// Reads the word after an operator, writes it if it is to be used, or else the variable.
    fn operand(&mut self, context: Context, used: bool, instead: Option<&[u8]>) -> Result<(), FaultKind> {
        if self.depth >= DEEPEST {
            return Err(FaultKind::ExpansionTooLarge);
        }
        let before = self.out.len();
        self.depth += 1;
        self.read(context)?;
        self.depth -= 1;
        if !used {
            self.out.truncate(before);
        }
        instead.map_or(Ok(()), |name| self.write(name))
    }

    /// `${NAME^^}` and its kin.
    fn letter_case(
        &mut self,
        dollar: usize,
        operator: usize,
        name: &[u8],
        quoted: bool,
    ) -> Result<(), FaultKind> {
        let value = look_up(name, self.session).unwrap_or_default();
        let value = String::from_utf8_lossy(value).into_owned();
        let mut letters = value.chars();
        let changed = match text::part(self.text, operator, operator + 3) {
            [b'^', b'^', b'}'] => value.to_uppercase(),
            [b',', b',', b'}'] => value.to_lowercase(),
            [b'^', b'}', ..] => {
                letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
            }
            [b',', b'}', ..] => {
                letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
            }
            _ => return self.unknown(dollar, quoted, true),
        };
        self.session.spend(changed.len())?;
        self.out.extend_from_slice(changed.as_bytes());
        self.at = text::find(self.text, b'}', operator) + 1;
        Ok(())
    }

    /// A reference whose meaning is not worked out here is kept as text; one without a name is an error.
    fn unknown(&mut self, dollar: usize, quoted: bool, valid: bool) -> Result<(), FaultKind> {
        let before = self.out.len();
        self.at = dollar + 2;
        self.operand(if quoted { Context::QuotedBraces } else { Context::Braces }, false, None)?;
        self.out.truncate(before);
        if !valid {
            return Err(FaultKind::BadReference);
        }
        let end = self.at;
        self.at = dollar;
        self.keep(end, FaultKind::BadReference);
        Ok(())
    }

    /// `$'…'` with the escapes of C.
    fn ansi(&mut self) -> Result<(), FaultKind> {
        self.at += 2;
        loop {
            let byte = self.peek(0).ok_or(FaultKind::QuoteNotClosed)?;
            self.at += 1;
            match byte {
                b'\'' => return Ok(()),
                b'\\' => {
                    let escaped = self.peek(0).ok_or(FaultKind::QuoteNotClosed)?;
                    self.at += 1;
                    self.ansi_escape(escaped);
                }
                _ => self.out.push(byte),
            }
        }
    }

    fn ansi_escape(&mut self, escaped: u8) {
        let plain = match escaped {
            b'a' => 0x07,
            b'b' => 0x08,
            b'e' | b'E' => 0x1b,
            b'f' => 0x0c,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'v' => 0x0b,
            b'\\' | b'\'' | b'"' | b'?' => escaped,
            b'0'..=b'7' => {
                self.at -= 1;
                return self.number(8, 3, true);
            }
            b'x' => return self.number(16, 2, true),
            b'u' => return self.number(16, 4, false),
            b'U' => return self.number(16, 8, false),
            _ => {
                self.out.extend_from_slice(&[b'\\', escaped]);
                return;
            }
        };
        self.out.push(plain);
    }

    /// A byte or character by its number.
    fn number(&mut self, radix: u32, most: usize, byte: bool) {
        let digits = text::rest(self.text, self.at).iter().take(most);
        let values = digits.map_while(|&digit| char::from(digit).to_digit(radix));
        let (count, number) =
            values.fold((0, 0_u32), |(count, number), digit| (count + 1, number.wrapping_mul(radix) + digit));
        self.at += count;
        match char::from_u32(number) {
            _ if byte => self.out.extend(number.to_le_bytes().first()),
            Some(character) => self.out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            None => {}
        }
    }
}
