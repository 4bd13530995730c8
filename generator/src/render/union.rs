//! A union of records, open for alternatives to come.

use super::Context;
use super::source::formatted;
use super::table::{Kind, Table};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{Alternative, DefinitionId};
use crate::name::type_name;
use quote::quote;

impl Context<'_> {
    /// The items of a union: the enum and its table.
    pub(super) fn union(&self, id: DefinitionId, alternatives: &[Alternative]) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let docs = self.shape_docs(id, &told_by(alternatives));
        let variants: Vec<String> = alternatives
            .iter()
            .map(|one| match type_name(&one.name).as_str() {
                "Unknown" => "UnknownSchema".to_owned(),
                plain => plain.to_owned(),
            })
            .collect();
        let declared = alternatives.iter().zip(&variants).enumerate().map(|(position, (one, variant))| {
            let docs = match &one.tag {
                Some(tag) => format!(" `{}` is `{}`.", tag.member, tag.values.join("`, `")),
                None => format!(" Has `{}`.", one.required.join("`, `")),
            };
            let (variant, ty) = (ident(variant), self.field_ty(&one.ty, true, self.boxed.contains(&(id.0, position))));
            quote! {
                #[doc = #docs]
                #variant(#ty),
            }
        });
        let declaration = quote! {
            #(#[doc = #docs])*
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// An alternative that the specification does not list.
                Unknown(Value),
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&table(home, alternatives, &variants));
        let conversions = alternatives.iter().zip(&variants).enumerate().map(|(position, (one, variant))| {
            let (variant, ty) = (ident(variant), self.ty(&one.ty));
            let value = if self.boxed.contains(&(id.0, position)) { quote!(Box::new(value)) } else { quote!(value) };
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(#value)
                    }
                }
            }
        });
        if self.sent.get(id.0).copied().unwrap_or_default() {
            text.push_str(&formatted(home, quote!(#(#conversions)*))?);
        }
        Ok(text)
    }
}

/// The mark of an alternative as the table has it.
fn mark(one: &Alternative) -> String {
    let list = |values: &[String]| values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ");
    match &one.tag {
        Some(tag) => format!("tag: Some(({:?}, &[{}])), required: &[]", tag.member, list(&tag.values)),
        None => format!("tag: None, required: &[{}]", list(&one.required)),
    }
}

/// The table of a union.
fn table(home: &str, alternatives: &[Alternative], names: &[String]) -> String {
    let marks = alternatives.iter().map(|one| format!("Variant {{ name: {:?}, {} }}", one.name, mark(one)));
    let mut values: Vec<String> = names.iter().map(|name| format!("Self::{name}(value) => value")).collect();
    values.push("Self::Unknown(value) => value".to_owned());
    let indices = names.iter().enumerate().map(|(index, name)| format!("Self::{name}(_) => {index}"));
    let variants = names.iter().enumerate().map(|(index, name)| format!("{index} => Self::{name}(Shaped::blank())"));
    let table = Table {
        ty: home,
        name: home,
        kind: Kind { before: "Kind::Union(&[".to_owned(), items: marks.collect(), after: "])".to_owned() },
        blank: "        Self::Unknown(Value::Null)\n".to_owned(),
        parts: values.clone(),
        parts_mut: values,
        variants: Some((
            indices.chain([format!("Self::Unknown(_) => {}", names.len())]).collect(),
            variants.chain(["_ => Self::Unknown(Value::Null)".to_owned()]).collect(),
        )),
        by: "self",
    };
    table.text()
}

/// What tells the alternatives apart, in words.
fn told_by(alternatives: &[Alternative]) -> String {
    let mut members: Vec<&str> =
        alternatives.iter().filter_map(|one| one.tag.as_ref()).map(|tag| tag.member.as_str()).collect();
    members.sort_unstable();
    members.dedup();
    if members.is_empty() {
        return format!("{} alternatives, told apart by the members that they require.", alternatives.len());
    }
    format!("{} alternatives, told apart by `{}`.", alternatives.len(), members.join("`, `"))
}
