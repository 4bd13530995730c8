//! A record: the struct, its table, its construction.

use super::Context;
use super::source::{compact, formatted};
use super::types::ident;
use crate::fault::Faults;
use crate::model::{DefinitionId, Member, Shape, Type};
use crate::name::member as member_name;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

/// A member with what rendering needs of it.
struct Field<'a> {
    member: &'a Member,
    ident: Ident,
    ty: TokenStream,
    blank: TokenStream,
    boxed: bool,
    /// The only value of a required member that has just one.
    constant: Option<TokenStream>,
}

impl Context<'_> {
    /// The items of a record: the struct, its table, its construction.
    pub(super) fn record(&self, id: DefinitionId, members: &[Member]) -> Result<String, Faults> {
        let home = self.home(id);
        let name = ident(home);
        let published = self.shape(id).and_then(|shape| shape.published.clone()).unwrap_or_else(|| home.to_owned());
        let fields = self.fields(id, members);
        let docs = self.shape_docs(id, &counted(members.len()));
        let alias = (published != home).then(|| quote!(#[doc(alias = #published)]));
        let declared = fields.iter().map(|field| self.declaration(field));
        let declaration = quote! {
            #(#[doc = #docs])*
            #alias
            #[non_exhaustive]
            pub struct #name {
                #(#declared)*
                /// Members that the specification does not know.
                pub rest: Rest,
            }
        };
        let mut text = formatted(home, declaration)?;
        text.push_str(&table(home, &published, &fields));
        text.push_str(&formatted(home, self.construction(id, &name, &fields))?);
        text.push_str(&self.batch_body(id, members));
        if let ([Member { ty: Type::Text, required: true, .. }], true) = (members, self.is_sent(id)) {
            text.push_str(&format!("crate::runtime::from_text! {{ {home} }}\n"));
        }
        Ok(text)
    }

    fn fields<'m>(&self, id: DefinitionId, members: &'m [Member]) -> Vec<Field<'m>> {
        let mut taken: BTreeMap<String, usize> = BTreeMap::from([("rest".to_owned(), 1)]);
        let fields = members.iter().enumerate().map(|(position, member)| {
            let mut name = member_name(&member.name);
            // Names that differ only in signs or case (`hsId`, `hs_id`): the later in order gets a longer one.
            while taken.contains_key(&name) {
                name = name.trim_start_matches("r#").to_owned() + "_";
            }
            taken.insert(name.clone(), position);
            let boxed = self.boxed.contains(&(id.0, position));
            Field {
                member,
                ident: ident(&name),
                ty: self.field_ty(&member.ty, member.required, boxed),
                blank: self.blank(&member.ty, member.required, boxed),
                boxed,
                constant: self.constant(member),
            }
        });
        fields.collect()
    }

    /// The value of a required member that can have only one.
    fn constant(&self, member: &Member) -> Option<TokenStream> {
        let Type::Defined(id) = &member.ty else { return None };
        match &self.shape(*id)?.shape {
            Shape::Enumeration(values) if member.required && values.len() == 1 => {
                let home = ident(self.home(*id));
                let variant = ident(self.variant_names(values).first()?);
                Some(quote!(#home::#variant))
            }
            _ => None,
        }
    }

    fn declaration(&self, field: &Field) -> TokenStream {
        let Field { ident, ty, member, .. } = field;
        let required = if member.required { "" } else { "; may be absent" };
        let deprecated = if member.deprecated { " Deprecated." } else { "" };
        let docs = format!(" `{}`: {}{required}.{deprecated}", member.name, self.in_words(&member.ty));
        quote! {
            #[doc = #docs]
            pub #ident: #ty,
        }
    }

    fn construction(&self, id: DefinitionId, name: &Ident, fields: &[Field]) -> TokenStream {
        let is_sent = self.is_sent(id);
        let arguments: Vec<&Field> =
            fields.iter().filter(|field| field.member.required && field.constant.is_none()).collect();
        let constructor = self.constructor(fields, &arguments);
        let setters = fields.iter().filter(|field| is_sent && !field.member.required).map(|field| self.setter(field));
        let default = arguments.is_empty().then(|| {
            quote! {
                impl Default for #name {
                    fn default() -> Self {
                        Self::new()
                    }
                }
            }
        });
        let from_list = match arguments.as_slice() {
            [only] if is_sent => self.from_list(name, only),
            _ => None,
        };
        quote! {
            impl #name {
                #constructor
                #(#setters)*
            }
            #default
            #from_list
        }
    }

    fn constructor(&self, fields: &[Field], arguments: &[&Field]) -> TokenStream {
        let declared = arguments.iter().map(|field| {
            let ident = &field.ident;
            let (ty, _) = self.argument(ident, &field.member.ty, field.boxed);
            quote!(#ident: #ty)
        });
        let values: Vec<TokenStream> = fields
            .iter()
            .filter(|field| field.member.required)
            .map(|field| {
                let Field { ident, member, boxed, constant, .. } = field;
                let (_, value) = self.argument(ident, &member.ty, *boxed);
                let value = constant.clone().unwrap_or(value);
                if value.to_string() == ident.to_string() { quote!(#ident,) } else { quote!(#ident: #value,) }
            })
            .collect();
        let body =
            if values.is_empty() { quote!(Shaped::blank()) } else { quote!(Self { #(#values)* ..Shaped::blank() }) };
        let docs = if arguments.is_empty() { " An empty one." } else { " One with all that is required." };
        quote! {
            #[doc = #docs]
            pub fn new(#(#declared),*) -> Self {
                #body
            }
        }
    }

    fn setter(&self, field: &Field) -> TokenStream {
        let Field { ident, member, boxed, .. } = field;
        let (ty, value) = self.argument(ident, &member.ty, *boxed);
        let value = if matches!(member.ty, Type::Nullable(_)) { value } else { quote!(Some(#value)) };
        let docs = format!(" Sets `{}`.", member.name);
        quote! {
            #[doc = #docs]
            pub fn #ident(mut self, #ident: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    }

    /// A record with one required list is made of the list, so that a batch is written as its inputs.
    fn from_list(&self, name: &Ident, field: &Field) -> Option<TokenStream> {
        let Type::List(item) = &field.member.ty else { return None };
        let item = self.ty(item);
        Some(quote! {
            impl<T: Into<#item>> From<Vec<T>> for #name {
                fn from(items: Vec<T>) -> Self {
                    Self::new(items)
                }
            }
            impl<T: Into<#item>, const N: usize> From<[T; N]> for #name {
                fn from(items: [T; N]) -> Self {
                    Self::new(items)
                }
            }
        })
    }
}

/// How many members, in words.
fn counted(members: usize) -> String {
    match members {
        1 => "one member.".to_owned(),
        many => format!("{many} members."),
    }
}

/// The table of a record.
fn table(home: &str, published: &str, fields: &[Field]) -> String {
    let mut text = format!("crate::runtime::record! {{\n    {home} {published:?} {{\n");
    for (index, Field { ident, member, blank, .. }) in fields.iter().enumerate() {
        let presence = if member.required { "required" } else { "optional" };
        text.push_str(&format!("        {index} {ident} {:?} {presence} = {};\n", member.name, compact(blank)));
    }
    text.push_str("    }\n}\n");
    text
}
