//! The paths in a source, from its tokens.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// The paths of one source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paths {
    /// What `use` declarations name.
    pub(super) leaves: Vec<Leaf>,
    /// Paths of at least two steps everywhere else.
    pub(super) others: Vec<Vec<String>>,
    /// Single names that stand in the calls of macros.
    pub(super) given_to_macros: BTreeSet<String>,
}

/// One thing that a `use` declaration names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leaf {
    /// The path, without a `self` at its end.
    pub(super) path: Vec<String>,
    /// What it is called from here on.
    pub(super) name: String,
    /// Whether it is all that the path holds.
    pub(super) is_glob: bool,
    /// Whether it can be seen from outside the crate.
    pub(super) is_public: bool,
}

/// A token, as far as paths need to tell them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Word(String),
    /// `::`
    Step,
    Open,
    Close,
    Sign(char),
    /// The beginning of what a macro is given, closed by [`Token::Close`].
    Call,
}

impl Paths {
    /// The paths of a source; nothing where it is not made of tokens of Rust.
    pub(super) fn of(text: &str) -> Option<Self> {
        // A first line for the shell is none of Rust's tokens; an inner attribute begins alike.
        let text = match text.strip_prefix("#!") {
            Some(rest) if !rest.trim_start().starts_with('[') => rest.split_once('\n').map_or("", |(_, rest)| rest),
            _ => text,
        };
        let mut tokens = Vec::new();
        flatten(text.parse().ok()?, &mut tokens);
        let mut reader = Reader { tokens: &tokens, at: 0, paths: Paths::default() };
        reader.read();
        Some(reader.paths)
    }
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(word) => {
                let word = word.to_string();
                tokens.push(Token::Word(word.trim_start_matches("r#").to_owned()));
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' && sign.spacing() == Spacing::Joint => {
                match trees.next_if(|next| matches!(next, TokenTree::Punct(sign) if sign.as_char() == ':')) {
                    Some(_) => tokens.push(Token::Step),
                    None => tokens.push(Token::Sign(':')),
                }
            }
            TokenTree::Punct(sign) => tokens.push(Token::Sign(sign.as_char())),
            TokenTree::Literal(_) => tokens.push(Token::Sign('"')),
            TokenTree::Group(group) => {
                let is_call = tokens.last() == Some(&Token::Sign('!'));
                let has_brackets = group.delimiter() != Delimiter::None;
                if has_brackets {
                    tokens.push(if is_call { Token::Call } else { Token::Open });
                }
                flatten(group.stream(), tokens);
                if has_brackets {
                    tokens.push(Token::Close);
                }
            }
        }
    }
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
    paths: Paths,
}

impl Reader<'_> {
    fn read(&mut self) {
        // For each bracket that is open, whether it is inside the call of a macro.
        let mut open = vec![false];
        while let Some(token) = self.tokens.get(self.at) {
            let in_call = open.last().copied().unwrap_or_default();
            match token {
                Token::Word(word) if word == "use" && self.tokens.get(self.at + 1) != Some(&Token::Sign('<')) => {
                    let before = self.at.checked_sub(1).and_then(|before| self.tokens.get(before));
                    let is_public = before == Some(&Token::Word("pub".to_owned()));
                    self.at += 1;
                    self.tree(&[], is_public);
                }
                Token::Word(_) => {
                    let path = self.path();
                    match path.as_slice() {
                        [word] if in_call => {
                            self.paths.given_to_macros.insert(word.clone());
                        }
                        [_] | [] => {}
                        _ => self.paths.others.push(path),
                    }
                }
                token => {
                    match token {
                        Token::Call => open.push(true),
                        Token::Open => open.push(in_call),
                        Token::Close if open.len() > 1 => drop(open.pop()),
                        _ => {}
                    }
                    self.at += 1;
                }
            }
        }
    }

    /// Words with steps between them.
    fn path(&mut self) -> Vec<String> {
        let mut path = Vec::new();
        while let Some(Token::Word(word)) = self.tokens.get(self.at) {
            path.push(word.clone());
            self.at += 1;
            let goes_on = matches!(self.tokens.get(self.at + 1), Some(Token::Word(_)));
            if self.tokens.get(self.at) != Some(&Token::Step) || !goes_on {
                break;
            }
            self.at += 1;
        }
        path
    }

    /// One tree of a `use` declaration, below a path.
    fn tree(&mut self, above: &[String], is_public: bool) {
        if self.tokens.get(self.at) == Some(&Token::Step) {
            self.at += 1;
        }
        let mut path = above.to_vec();
        path.extend(self.path());
        if self.tokens.get(self.at) == Some(&Token::Step) {
            self.at += 1;
        }
        match self.tokens.get(self.at) {
            Some(Token::Open) => {
                self.at += 1;
                while self.tokens.get(self.at).is_some_and(|token| *token != Token::Close) {
                    let before = self.at;
                    self.tree(&path, is_public);
                    if self.tokens.get(self.at) == Some(&Token::Sign(',')) || self.at == before {
                        self.at += 1;
                    }
                }
                self.at += 1;
            }
            Some(Token::Sign('*')) => {
                self.at += 1;
                self.paths.leaves.push(Leaf { path, name: String::new(), is_glob: true, is_public });
            }
            _ => self.leaf(path, is_public),
        }
    }

    fn leaf(&mut self, mut path: Vec<String>, is_public: bool) {
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        // `a as b` came as the path `a` up to here, then the words `as` and `b`.
        let mut name = path.last().cloned().unwrap_or_default();
        if self.tokens.get(self.at) == Some(&Token::Word("as".to_owned())) {
            if let Some(Token::Word(other)) = self.tokens.get(self.at + 1) {
                name = other.clone();
            }
            self.at += 2;
        }
        if !path.is_empty() {
            self.paths.leaves.push(Leaf { path, name, is_glob: false, is_public });
        }
    }
}
