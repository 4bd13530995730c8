//! An open enumeration.

use super::Context;
use super::types::ident;
use crate::model::DefinitionId;
use crate::name::constant_like;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

impl Context<'_> {
    /// The names of the variants, one per value. Values that differ only in signs that Rust does not have are told
    /// apart by their place among those, in the order of values.
    pub(super) fn variant_names(&self, values: &[String]) -> Vec<String> {
        let mut taken: BTreeMap<String, usize> = BTreeMap::from([("Unknown".to_owned(), 0)]);
        let mut names = Vec::with_capacity(values.len());
        for value in values {
            let plain = constant_like(value);
            let mut name = plain.clone();
            while taken.contains_key(&name) {
                name.push_str(if plain == "Unknown" { "Value" } else { "Again" });
            }
            taken.insert(name.clone(), 0);
            names.push(name);
        }
        names
    }

    /// The items of an enumeration.
    pub(super) fn enumeration(&self, id: DefinitionId, values: &[String]) -> TokenStream {
        let name = ident(self.home(id));
        let published = self.home(id);
        let docs = self.shape_docs(id, &format!("{} known values; any other is kept as it came.", values.len()));
        let names: Vec<_> = self.variant_names(values).iter().map(|name| ident(name)).collect();
        let declared = names.iter().zip(values).map(|(variant, value)| {
            let docs = format!(" `{value}`");
            quote! {
                #[doc = #docs]
                #variant,
            }
        });
        let indices: Vec<Literal> = (0..values.len()).map(Literal::usize_unsuffixed).collect();
        let unknown = Literal::usize_unsuffixed(values.len());
        quote! {
            #(#[doc = #docs])*
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// A value that the specification does not list.
                Unknown(Text),
            }
            impl Shaped for #name {
                #[inline]
                fn shape(&self) -> &'static Shape {
                    &Shape { name: #published, kind: Kind::Enumeration(&[#(#values),*]) }
                }
                #[inline]
                fn blank() -> Self {
                    Self::Unknown(Text::EMPTY)
                }
                #[inline]
                fn part(&self, _: usize) -> &dyn Field {
                    match self {
                        Self::Unknown(text) => text,
                        _ => &NOTHING,
                    }
                }
                #[inline]
                fn part_mut(&mut self, _: usize) -> &mut dyn Field {
                    match self {
                        Self::Unknown(text) => text,
                        _ => nothing(),
                    }
                }
                #[inline]
                fn variant(&self) -> usize {
                    match self {
                        #(Self::#names => #indices,)*
                        Self::Unknown(_) => #unknown,
                    }
                }
                #[inline]
                fn set_variant(&mut self, index: usize) {
                    *self = match index {
                        #(#indices => Self::#names,)*
                        _ => Self::Unknown(Text::EMPTY),
                    };
                }
            }
        }
    }
}
