//! What the macro is asked for: `pub struct Env in ".env.example"`.

use proc_macro::{Span, TokenStream, TokenTree};

/// What the macro is asked for.
pub(crate) struct Request {
    /// Comments and attributes, as written.
    pub(crate) attributes: String,
    /// `pub`, `pub(crate)` or nothing.
    pub(crate) visibility: String,
    /// The struct's name.
    pub(crate) name: String,
    /// The file, from the folder of `Cargo.toml`.
    pub(crate) path: String,
    /// Whether what only an empty value calls required must be set.
    pub(crate) strict: bool,
    /// Where the file is named.
    pub(crate) span: Span,
}

const USAGE: &str = "write: pub struct Env in \".env.example\"";

impl Request {
    /// Reads the macro's input; else what is wrong with it, and where.
    pub(crate) fn parse(input: TokenStream) -> Result<Self, (Span, String)> {
        let mut tokens = input.into_iter().peekable();
        let mut head: Vec<TokenTree> = Vec::new();
        let is_struct =
            |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word.to_string() == "struct");
        while let Some(token) = tokens.next_if(|token| !is_struct(token)) {
            head.push(token);
        }
        let wrong = |token: Option<TokenTree>| {
            let span = token.map_or_else(Span::call_site, |token| token.span());
            (span, USAGE.to_owned())
        };
        tokens.next().ok_or_else(|| wrong(None))?;
        let name = match tokens.next() {
            Some(TokenTree::Ident(name)) => name.to_string(),
            other => return Err(wrong(other)),
        };
        match tokens.next() {
            Some(TokenTree::Ident(word)) if word.to_string() == "in" => {}
            other => return Err(wrong(other)),
        }
        let (path, span) = match tokens.next() {
            Some(TokenTree::Literal(path)) => {
                let text = path.to_string();
                let plain = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                let plain = plain.filter(|text| !text.is_empty() && !text.contains('\\'));
                (plain.ok_or_else(|| (path.span(), USAGE.to_owned()))?.to_owned(), path.span())
            }
            other => return Err(wrong(other)),
        };
        let strict = match (tokens.next(), tokens.next(), tokens.next()) {
            (None, ..) => false,
            (Some(TokenTree::Punct(comma)), None, _) if comma.as_char() == ',' => false,
            (Some(TokenTree::Punct(comma)), Some(TokenTree::Ident(word)), None)
                if comma.as_char() == ',' && word.to_string() == "strict" =>
            {
                true
            }
            (other, ..) => return Err(wrong(other)),
        };
        let at = visibility(&head);
        let text = |tokens: &[TokenTree]| tokens.iter().cloned().collect::<TokenStream>().to_string();
        let (attributes, visibility) = head.split_at(at);
        Ok(Self { attributes: text(attributes), visibility: text(visibility), name, path, strict, span })
    }
}

/// Where the visibility begins, behind the attributes.
fn visibility(head: &[TokenTree]) -> usize {
    let is_pub = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word.to_string() == "pub");
    head.iter().position(is_pub).unwrap_or(head.len())
}
