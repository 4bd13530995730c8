//! An open enumeration of numbers or booleans.

use super::Context;
use super::depth;
use super::document::code;
use super::enumeration::counted;
use super::source::{compact, formatted};
use super::table::{Content, Kind, Table};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{DefinitionId, Type};
use quote::quote;

/// Values as their variants are called after them: signs by name, so that `-1` and `1` stay apart.
pub(super) fn words(values: &[String]) -> Vec<String> {
    let is_number = |value: &str| value.parse::<f64>().is_ok_and(f64::is_finite);
    let word = |value: &String| match is_number(value) {
        true => value.trim_end_matches(".0").replace('-', "minus ").replace('.', " point "),
        false => value.clone(),
    };
    values.iter().map(word).collect()
}

impl Context<'_> {
    /// The items of an enumeration of such values: the enum, its table and its traits.
    pub(super) fn constants(&self, id: DefinitionId, ty: &Type, values: &[String]) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let docs = self.shape_docs(id, &counted(values.len()));
        let names = self.variant_names(&words(values));
        let variants = names.iter().zip(values).map(|(variant, value)| {
            let (variant, docs) = (ident(variant), format!(" {}", code(value.trim_end_matches(".0"))));
            quote! {
                #[doc = #docs]
                #variant,
            }
        });
        let alias = self.published_alias(id);
        let of = self.ty(ty);
        let declaration = quote! {
            #(#[doc = #docs])*
            #alias
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A value that the specification does not list.
                Unknown(#of),
            }
        };
        let (list, view) = match ty {
            Type::Integer => ("Integers", "Integer"),
            Type::Number => ("Numbers", "Number"),
            _ => ("Booleans", "Boolean"),
        };
        let blank = compact(&self.blank(ty, true, false));
        let mut text = formatted(home, declaration)?;
        let root = self.root(depth::ITEM);
        text.push_str(&table(&root, home, &names, values, list, &blank));
        text.push_str(&format!("{root}::runtime::constant_traits! {{ {home}: {}, {view} }}\n", compact(&of)));
        Ok(text)
    }
}

fn table(root: &str, home: &str, names: &[String], values: &[String], list: &str, blank: &str) -> String {
    let table = Table {
        ty: home,
        name: home,
        kind: Kind {
            before: format!("Kind::Constants({root}::runtime::shape::Constants::{list}(&["),
            items: values.to_vec(),
            after: "]))".to_owned(),
        },
        content: Content::Known(names.to_vec(), blank.to_owned()),
    };
    table.text()
}
