//! A union of records, open for alternatives to come.

use super::Context;
use super::types::ident;
use crate::model::{Alternative, DefinitionId};
use crate::name::type_name;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Context<'_> {
    /// The items of a union.
    pub(super) fn union(&self, id: DefinitionId, alternatives: &[Alternative]) -> TokenStream {
        let name = ident(self.home(id));
        let published = self.home(id);
        let docs = self.shape_docs(id, &told_by(alternatives));
        let variants: Vec<_> = alternatives
            .iter()
            .map(|one| match type_name(&one.name).as_str() {
                "Unknown" => ident("UnknownSchema"),
                plain => ident(plain),
            })
            .collect();
        let types: Vec<TokenStream> = alternatives
            .iter()
            .enumerate()
            .map(|(position, one)| self.field_ty(&one.ty, true, self.boxed.contains(&(id.0, position))))
            .collect();
        let declared = alternatives.iter().zip(&variants).zip(&types).map(|((one, variant), ty)| {
            let docs = match &one.tag {
                Some(tag) => format!(" `{}` is `{}`.", tag.member, tag.values.join("`, `")),
                None => format!(" Has `{}`.", one.required.join("`, `")),
            };
            quote! {
                #[doc = #docs]
                #variant(#ty),
            }
        });
        let table = alternatives.iter().map(alternative);
        let indices: Vec<Literal> = (0..alternatives.len()).map(Literal::usize_unsuffixed).collect();
        let unknown = Literal::usize_unsuffixed(alternatives.len());
        quote! {
            #(#[doc = #docs])*
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// An alternative that the specification does not list.
                Unknown(Value),
            }
            impl Shaped for #name {
                #[inline]
                fn shape(&self) -> &'static Shape {
                    &Shape { name: #published, kind: Kind::Union(&[#(#table),*]) }
                }
                #[inline]
                fn blank() -> Self {
                    Self::Unknown(Value::Null)
                }
                #[inline]
                fn part(&self, _: usize) -> &dyn Field {
                    match self {
                        #(Self::#variants(value) => value,)*
                        Self::Unknown(value) => value,
                    }
                }
                #[inline]
                fn part_mut(&mut self, _: usize) -> &mut dyn Field {
                    match self {
                        #(Self::#variants(value) => value,)*
                        Self::Unknown(value) => value,
                    }
                }
                #[inline]
                fn variant(&self) -> usize {
                    match self {
                        #(Self::#variants(_) => #indices,)*
                        Self::Unknown(_) => #unknown,
                    }
                }
                #[inline]
                fn set_variant(&mut self, index: usize) {
                    *self = match index {
                        #(#indices => Self::#variants(Shaped::blank()),)*
                        _ => Self::Unknown(Value::Null),
                    };
                }
            }
        }
    }
}

fn alternative(one: &Alternative) -> TokenStream {
    let Alternative { name, tag, required, .. } = one;
    match tag {
        Some(tag) => {
            let (member, values) = (&tag.member, &tag.values);
            quote!(Variant { name: #name, tag: Some((#member, &[#(#values),*])), required: &[] })
        }
        None => quote!(Variant { name: #name, tag: None, required: &[#(#required),*] }),
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
