//! Tokens to the text of a file.

use crate::fault::{Fault, Faults};
use proc_macro2::TokenStream;

/// The line that every generated file begins with.
pub(super) const HEADER: &str =
    "// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.\n";

/// Items as formatted text.
///
/// # Errors
///
/// Tokens that are no items; `what` says whose.
pub(super) fn formatted(what: &str, items: TokenStream) -> Result<String, Faults> {
    match syn::parse2::<syn::File>(items) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => Err(Fault::new(
            "generator",
            "",
            format!("code for {what} that is not Rust: {error}"),
            "items that parse",
            "this is a fault of the generator; please report it with the document that leads to it",
        )
        .into()),
    }
}

/// Tokens of a type or a short expression on one line, without the blanks that tokens are printed with.
pub(super) fn compact(tokens: &TokenStream) -> String {
    let printed = tokens.to_string();
    let is_word = |character: Option<char>| character.is_some_and(|one| one.is_alphanumeric() || one == '_');
    let mut text = String::with_capacity(printed.len());
    let mut characters = printed.chars().peekable();
    while let Some(character) = characters.next() {
        let separates = is_word(text.chars().next_back()) && is_word(characters.peek().copied());
        match character {
            ' ' if separates => text.push(' '),
            ' ' => {}
            ',' => text.push_str(", "),
            '=' => text.push_str(" = "),
            other => text.push(other),
        }
    }
    text
}
