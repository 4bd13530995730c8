//! A part of a generated struct, and the functions that construct the struct from its parts.

use super::Context;
use super::document::code;
use super::source::compact;
use super::table::{function, literal};
use super::types::ident;
use crate::model::Type;
use crate::name::untaken;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A field of a record or of a signature.
pub(super) struct Part {
    /// The name of the field.
    pub(super) ident: Ident,
    /// The published name.
    pub(super) published: String,
    /// Its type.
    pub(super) ty: Type,
    /// Whether it has to be there.
    pub(super) required: bool,
    /// Whether it would contain its owner otherwise.
    pub(super) boxed: bool,
    /// The only value of a required part that has just one.
    pub(super) constant: Option<TokenStream>,
    /// What it is, in words.
    pub(super) docs: String,
    /// Whether a request has use for it.
    pub(super) is_set: bool,
}

/// What a constructor makes.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    /// The record of this name.
    Record(&'a str),
    /// A call with the parts of this name, for any endpoint.
    Call(&'a str),
}

impl Owner<'_> {
    fn generics(self) -> &'static str {
        match self {
            Owner::Record(_) => "",
            Owner::Call(_) => "<E: Endpoint>",
        }
    }

    /// The functions that it has beside its setters.
    fn functions(self) -> &'static [&'static str] {
        match self {
            Owner::Record(_) => &["new"],
            Owner::Call(_) => &["new", "of"],
        }
    }

    /// The name of a part's setter: that of the part, where no other function has it.
    fn setter(self, part: &Part, parts: &[Part]) -> Ident {
        let name = part.ident.to_string();
        if !self.functions().contains(&name.as_str()) {
            return part.ident.clone();
        }
        let mut taken = parts.iter().map(|part| part.ident.to_string()).collect();
        ident(&untaken(name, &mut taken))
    }

    fn ty(self) -> String {
        match self {
            Owner::Record(name) => name.to_owned(),
            Owner::Call(name) => format!("Call<{name}, E>"),
        }
    }

    /// What stands between `self.` and a field.
    fn access(self) -> &'static str {
        match self {
            Owner::Record(_) => "",
            Owner::Call(_) => "parts.",
        }
    }
}

impl Context<'_> {
    /// The declaration of the field.
    pub(super) fn declaration(&self, part: &Part) -> TokenStream {
        let Part { ident, docs, .. } = part;
        let ty = self.field_ty(&part.ty, part.required, part.boxed);
        quote! {
            #[doc = #docs]
            pub #ident: #ty,
        }
    }

    /// The field of the empty value.
    pub(super) fn empty_field(&self, part: &Part) -> String {
        format!("{}: {}", part.ident, compact(&self.blank(&part.ty, part.required, part.boxed)))
    }

    /// The constructor, the setters, and `Default` where nothing is required.
    pub(super) fn construction(&self, owner: Owner, parts: &[Part]) -> String {
        let (generics, ty) = (owner.generics(), owner.ty());
        let mut text = format!("impl{generics} {ty} {{\n{}", self.constructor(owner, parts));
        for part in parts.iter().filter(|part| !part.required && part.is_set) {
            text.push_str(&self.setter(owner, part, &owner.setter(part, parts)));
        }
        text.push_str("}\n");
        if arguments(parts).next().is_none() {
            text.push_str(&format!(
                "impl{generics} Default for {ty} {{\n    #[inline] fn default() -> Self {{ Self::new() }}\n}}\n"
            ));
        }
        text
    }

    fn constructor(&self, owner: Owner, parts: &[Part]) -> String {
        let declared: Vec<String> = arguments(parts)
            .map(|part| {
                let (ty, _) = self.argument(&part.ident, &part.ty, part.boxed);
                format!("{}: {}", part.ident, compact(&ty))
            })
            .collect();
        let mut values: Vec<String> = parts.iter().filter(|part| part.required).map(|part| self.value(part)).collect();
        let is_whole = values.len() == parts.len();
        let docs = match (declared.is_empty(), values.is_empty()) {
            (true, true) => " With nothing set.",
            (true, false) => " With what can have one value only.",
            (false, _) => " With all that is required.",
        };
        let body = match (owner, values.is_empty()) {
            (_, true) => "        Shaped::blank()\n".to_owned(),
            (Owner::Record(_), false) => {
                values.push(if is_whole { "rest: Rest::EMPTY" } else { "..Shaped::blank()" }.to_owned());
                literal("Self", &values)
            }
            (Owner::Call(name), false) => {
                if !is_whole {
                    values.push("..Shaped::blank()".to_owned());
                }
                literal(name, &values).replacen("        ", "        Self::of(", 1).trim_end().to_owned() + ")\n"
            }
        };
        function(docs, "new", &declared, &body)
    }

    /// The field of a required part, from the argument of its name.
    fn value(&self, part: &Part) -> String {
        let (_, value) = self.argument(&part.ident, &part.ty, part.boxed);
        let value = compact(part.constant.as_ref().unwrap_or(&value));
        if part.ident == value { value } else { format!("{}: {value}", part.ident) }
    }

    fn setter(&self, owner: Owner, part: &Part, name: &Ident) -> String {
        let ident = part.ident.to_string();
        let (ty, value) = self.argument(&part.ident, &part.ty, part.boxed);
        let value = match part.ty {
            Type::Nullable(_) => compact(&value),
            _ => format!("Some({})", compact(&value)),
        };
        let arguments = ["mut self".to_owned(), format!("{ident}: {}", compact(&ty))];
        let body = format!("        self.{}{ident} = {value}; self\n", owner.access());
        function(&format!(" Sets {}.", code(&part.published)), &name.to_string(), &arguments, &body)
    }
}

/// The parts that a constructor has to be given.
pub(super) fn arguments(parts: &[Part]) -> impl Iterator<Item = &Part> {
    parts.iter().filter(|part| part.required && part.constant.is_none())
}
