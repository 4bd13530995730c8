//! A record: the struct, its table, its construction.

use super::Context;
use super::constants;
use super::depth;
use super::document::code;
use super::part::{Owner, Part, arguments};
use super::source::{compact, formatted};
use super::table::{Content, Kind, Table, literal, member};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{Access, DefinitionId, Member, Shape, Type};
use crate::name::{member as member_name, untaken};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

impl Context<'_> {
    /// The items of a record.
    pub(super) fn record(&self, id: DefinitionId, members: &[Member], others: Option<&Type>) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let published = self.shape(id).and_then(|shape| shape.published.clone()).unwrap_or_else(|| home.to_owned());
        let parts = self.members(id, members);
        let docs = self.shape_docs(id, &counted(members.len()));
        let alias = self.published_alias(id);
        let rest = match others {
            Some(_) => " All other members.",
            None => " Members that the specification does not know.",
        };
        let declared = parts.iter().map(|part| self.declaration(part));
        let declaration = quote! {
            #(#[doc = #docs])*
            #alias
            #[non_exhaustive]
            pub struct #name {
                #(#declared)*
                #[doc = #rest]
                pub rest: Rest,
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&self.table(home, &published, &parts));
        text.push_str(&self.construction(Owner::Record(home), &parts));
        text.push_str(&self.conversions_of_lists(home, &parts));
        text.push_str(&self.others(home, &parts, others));
        text.push_str(&self.filter_constructors(home, members));
        text.push_str(&self.batch_body(id, members));
        if let [Member { ty: Type::Text, required: true, .. }] = members {
            text.push_str(&format!("{}::runtime::from_text! {{ {home} }}\n", self.root(depth::ITEM)));
        }
        Ok(text)
    }

    fn members(&self, id: DefinitionId, members: &[Member]) -> Vec<Part> {
        let mut taken = BTreeSet::from(["rest".to_owned()]);
        let part = |(position, member): (usize, &Member)| {
            // Names that differ only in signs or case (`hsId`, `hs_id`): the later in order gets a longer one.
            let name = untaken(member_name(&member.name), &mut taken);
            let absent = if member.required { "" } else { "; may be absent" };
            let deprecated = if member.deprecated { " Deprecated." } else { "" };
            let access = match member.access {
                Access::Both => "",
                Access::Read => " Read-only: no request needs it.",
                Access::Write => " Write-only: no answer has it.",
            };
            Part {
                ident: ident(&name),
                published: member.name.clone(),
                ty: member.ty.clone(),
                required: member.required,
                boxed: self.facts.boxed.contains(&(id.0, position)),
                constant: self.constant(member),
                docs: format!(" {}: {}{absent}.{access}{deprecated}", code(&member.name), self.in_words(&member.ty)),
                is_set: member.access != Access::Read,
            }
        };
        members.iter().enumerate().map(part).collect()
    }

    /// The value of a required member that can have only one.
    fn constant(&self, member: &Member) -> Option<TokenStream> {
        let Type::Defined(id) = &member.ty else { return None };
        match &self.shape(*id)?.shape {
            shape @ (Shape::Enumeration(values) | Shape::Constants(_, values))
                if member.required && values.len() == 1 =>
            {
                let home = ident(self.home(*id));
                let words = if matches!(shape, Shape::Constants(..)) { &constants::words(values) } else { values };
                let variant = ident(self.variant_names(words).first()?);
                Some(quote!(#home::#variant))
            }
            _ => None,
        }
    }

    fn table(&self, home: &str, published: &str, parts: &[Part]) -> String {
        let mut blank: Vec<String> = parts.iter().map(|part| self.empty_field(part)).collect();
        blank.push("rest: Rest::EMPTY".to_owned());
        let table = Table {
            ty: home,
            name: published,
            kind: Kind {
                before: "Kind::Record(&[".to_owned(),
                items: parts.iter().map(|part| member(&part.published, part.required)).collect(),
                after: "])".to_owned(),
            },
            content: Content::Parts(
                parts.iter().map(|part| part.ident.to_string()).chain(["rest".to_owned()]).collect(),
                literal("Self", &blank),
            ),
        };
        table.text()
    }

    /// A record that needs only a list is made of the list, so that a batch is written as its inputs.
    fn conversions_of_lists(&self, home: &str, parts: &[Part]) -> String {
        let mut arguments = arguments(parts);
        let (Some(Part { ty: Type::List(item), .. }), None) = (arguments.next(), arguments.next()) else {
            return String::new();
        };
        let item = compact(&self.ty(item));
        let conversion = |generics: &str, from: &str| {
            format!(
                "impl<T: Into<{item}>{generics}> From<{from}> for {home} {{\n    \
                 #[inline] fn from(items: {from}) -> Self {{ Self::new(items) }}\n}}\n"
            )
        };
        conversion("", "Vec<T>") + &conversion(", const N: usize", "[T; N]")
    }
}

/// How many members, in words.
fn counted(members: usize) -> String {
    match members {
        1 => "one member.".to_owned(),
        many => format!("{many} members."),
    }
}
