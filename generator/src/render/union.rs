//! A union, open for alternatives to come.

use super::Context;
use super::document::{capitalised, code, codes};
use super::source::{compact, formatted};
use super::table::{Content, Kind, Table};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{Alternative, DefinitionId, Type};
use crate::name::type_name;
use quote::quote;
use std::collections::BTreeSet;

impl Context<'_> {
    /// The items of a union: the enum and its table.
    pub(super) fn union(&self, id: DefinitionId, alternatives: &[Alternative]) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let docs = self.shape_docs(id, &told_by(alternatives));
        let variants = variant_names(alternatives);
        let declared = alternatives.iter().zip(&variants).enumerate().map(|(position, (one, variant))| {
            let docs = self.told_from_others(one);
            let (variant, ty) =
                (ident(variant), self.field_ty(&one.ty, true, self.facts.boxed.contains(&(id.0, position))));
            quote! {
                #[doc = #docs]
                #variant(#ty),
            }
        });
        let alias = self.published_alias(id);
        let declaration = quote! {
            #(#[doc = #docs])*
            #alias
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// An alternative that the specification does not list.
                Unknown(Value),
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&self.union_table(id, alternatives, &variants));
        // Of two alternatives of one type, a value is made the first.
        let is_first = |position: usize, one: &Alternative| {
            alternatives.iter().position(|other| other.ty == one.ty) == Some(position)
        };
        let distinct = alternatives.iter().zip(&variants).enumerate().filter(|(at, (one, _))| is_first(*at, one));
        let conversions = distinct.map(|(position, (one, variant))| {
            let (variant, ty) = (ident(variant), self.ty(&one.ty));
            let value =
                if self.facts.boxed.contains(&(id.0, position)) { quote!(Box::new(value)) } else { quote!(value) };
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(#value)
                    }
                }
            }
        });
        text.push_str(&formatted(home, quote!(#(#conversions)*))?);
        // So that a text can be given as it is.
        if let Some(at) = alternatives.iter().position(|one| one.ty == Type::Text) {
            let variant = variants.get(at).map(String::as_str).unwrap_or_default();
            text.push_str(&from_text(home, variant));
        }
        Ok(text)
    }

    /// The table of a union.
    fn union_table(&self, id: DefinitionId, alternatives: &[Alternative], names: &[String]) -> String {
        let home = self.home(id);
        let marks = alternatives.iter().map(|one| format!("Variant {{ name: {:?}, {} }}", one.name, mark(one)));
        let content = names.iter().zip(alternatives).map(|(name, one)| {
            let blank = match one.ty {
                // A box is blank as what is in it.
                Type::Defined(_) => "Shaped::blank()".to_owned(),
                _ => compact(&self.blank(&one.ty, true, false)),
            };
            (name.clone(), blank)
        });
        let table = Table {
            ty: home,
            name: home,
            kind: Kind { before: "Kind::Union(&[".to_owned(), items: marks.collect(), after: "])".to_owned() },
            content: Content::Alternatives(content.collect(), "Value::Null".to_owned()),
        };
        table.text()
    }
}

/// The names of the variants: of the alternatives' schemas, the later in order longer where two would be one.
fn variant_names(alternatives: &[Alternative]) -> Vec<String> {
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    let mut names = Vec::with_capacity(alternatives.len());
    for one in alternatives {
        let mut name = type_name(&one.name);
        while !taken.insert(name.clone()) {
            name.push_str(if name == "Unknown" { "Schema" } else { "Again" });
        }
        names.push(name);
    }
    names
}

/// The mark of an alternative as the table has it.
fn mark(one: &Alternative) -> String {
    let list = |values: &[String]| values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ");
    match &one.tag {
        Some(tag) => format!("tag: Some(({:?}, &[{}])), required: &[]", tag.member, list(&tag.values)),
        None => format!("tag: None, required: &[{}]", list(&one.required)),
    }
}

/// What tells the alternatives apart, in words.
fn told_by(alternatives: &[Alternative]) -> String {
    let mut members: Vec<&str> =
        alternatives.iter().filter_map(|one| one.tag.as_ref()).map(|tag| tag.member.as_str()).collect();
    members.sort_unstable();
    members.dedup();
    let count = match alternatives.len() {
        1 => "one alternative, told".to_owned(),
        many => format!("{many} alternatives, told apart"),
    };
    match members.as_slice() {
        [] if alternatives.iter().all(|one| !one.required.is_empty()) => {
            format!("{count} by the members that they require.")
        }
        [] => format!("{count} by what came: the first that it fits into."),
        some => format!("{count} by {}.", codes(some)),
    }
}

impl Context<'_> {
    /// What tells one alternative from the others, in words.
    fn told_from_others(&self, one: &Alternative) -> String {
        match (&one.tag, one.required.as_slice()) {
            (Some(tag), _) => format!(" {} is {}.", code(&tag.member), codes(&tag.values)),
            (None, []) => format!(" {}.", capitalised(&self.in_words(&one.ty))),
            (None, some) => format!(" Has {}.", codes(some)),
        }
    }
}

/// Conversions of text that the variant for text has.
fn from_text(home: &str, variant: &str) -> String {
    let conversion = |text: &str| {
        format!(
            "impl From<{text}> for {home} {{\n    fn from(text: {text}) -> Self {{ Self::{variant}(text.into()) }}\n}}\n"
        )
    };
    conversion("&str") + &conversion("String")
}
