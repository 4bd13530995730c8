//! A union of records, open for alternatives to come.

use super::Context;
use super::source::formatted;
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
        text.push_str(&format!("crate::runtime::union! {{\n    {home} {home:?} {{\n"));
        for (index, (one, variant)) in alternatives.iter().zip(&variants).enumerate() {
            text.push_str(&format!("        {index} {variant} {:?} {};\n", one.name, mark(one)));
        }
        text.push_str(&format!("    }} {}\n}}\n", alternatives.len()));
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
        if self.is_sent(id) {
            text.push_str(&formatted(home, quote!(#(#conversions)*))?);
        }
        Ok(text)
    }
}

/// The mark of an alternative as the table has it.
fn mark(one: &Alternative) -> String {
    let list = |values: &[String]| values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ");
    match &one.tag {
        Some(tag) => format!("Some(({:?}, &[{}])), &[]", tag.member, list(&tag.values)),
        None => format!("None, &[{}]", list(&one.required)),
    }
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
