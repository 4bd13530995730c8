//! An open enumeration.

use super::Context;
use super::document::code;
use super::source::formatted;
use super::table::{Content, Kind, Table};
use super::types::ident;
use crate::fault::Faults;
use crate::model::DefinitionId;
use crate::name::constant_like;
use quote::quote;
use std::collections::BTreeSet;

impl Context<'_> {
    /// The names of the variants, one per value. Values that differ only in signs that Rust does not have are told
    /// apart by their place among those, in the order of values.
    pub(super) fn variant_names(&self, values: &[String]) -> Vec<String> {
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        let mut names = Vec::with_capacity(values.len());
        for value in values {
            let plain = constant_like(value);
            let mut name = plain.clone();
            while !taken.insert(name.clone()) {
                name.push_str(if plain == "Unknown" { "Value" } else { "Again" });
            }
            names.push(name);
        }
        names
    }

    /// The items of an enumeration: the enum and its table.
    pub(super) fn enumeration(&self, id: DefinitionId, values: &[String]) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let docs = self.shape_docs(id, &counted(values.len()));
        let names = self.variant_names(values);
        let variants = names.iter().zip(values).map(|(variant, value)| {
            let (variant, docs) = (ident(variant), format!(" {}", code(value)));
            quote! {
                #[doc = #docs]
                #variant,
            }
        });
        let alias = self.published_alias(id);
        let declaration = quote! {
            #(#[doc = #docs])*
            #alias
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A value that the specification does not list.
                Unknown(Text),
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&table(home, &names, values));
        Ok(text)
    }
}

/// How many values, in words.
pub(super) fn counted(values: usize) -> String {
    match values {
        1 => "one known value; any other is kept as it came.".to_owned(),
        many => format!("{many} known values; any other is kept as it came."),
    }
}

/// The table of an enumeration.
fn table(home: &str, names: &[String], values: &[String]) -> String {
    let table = Table {
        ty: home,
        name: home,
        kind: Kind {
            before: "Kind::Enumeration(&[".to_owned(),
            items: values.iter().map(|value| format!("{value:?}")).collect(),
            after: "])".to_owned(),
        },
        content: Content::Known(names.to_vec(), "Text::EMPTY".to_owned()),
    };
    table.text()
}
