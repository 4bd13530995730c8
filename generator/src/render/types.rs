//! Types of the model as types of Rust.

use super::Context;
use crate::model::Type;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// An identifier; a leading `r#` makes it a raw one.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

impl Context<'_> {
    /// The type as it stands in a list, a map or an argument.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Text => quote!(Text),
            Type::Secret => quote!(Secret),
            Type::Integer => quote!(i64),
            Type::Number => quote!(f64),
            Type::Boolean => quote!(bool),
            Type::DateTime => quote!(DateTime),
            Type::Date => quote!(Date),
            Type::Any => quote!(Value),
            Type::File => quote!(File),
            Type::List(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            Type::Map(value) if **value == Type::Nullable(Box::new(Type::Text)) => quote!(Properties),
            Type::Map(value) => {
                let value = self.ty(value);
                quote!(Map<#value>)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Nullable<#inner>)
            }
            Type::Defined(id) => {
                let home = ident(self.home(*id));
                quote!(#home)
            }
        }
    }

    /// The type of a field.
    pub(super) fn field_ty(&self, ty: &Type, required: bool, boxed: bool) -> TokenStream {
        let inner = self.ty(ty);
        let inner = match (ty, boxed) {
            (Type::Nullable(of), true) => {
                let of = self.ty(of);
                quote!(Nullable<Box<#of>>)
            }
            (_, true) => quote!(Box<#inner>),
            (_, false) => inner,
        };
        match ty {
            // `Nullable` has a state of its own for what is absent.
            Type::Nullable(_) => inner,
            _ if required => inner,
            _ => quote!(Option<#inner>),
        }
    }

    /// The empty value of a field.
    pub(super) fn blank(&self, ty: &Type, required: bool, boxed: bool) -> TokenStream {
        match ty {
            Type::Nullable(_) if required => quote!(Nullable::Null),
            Type::Nullable(_) => quote!(Nullable::Absent),
            _ if !required => quote!(None),
            Type::Text => quote!(Text::EMPTY),
            Type::Secret => quote!(Secret::EMPTY),
            Type::Integer => quote!(0),
            Type::Number => quote!(0.0),
            Type::Boolean => quote!(false),
            Type::DateTime => quote!(DateTime::UNSET),
            Type::Date => quote!(Date::UNSET),
            Type::Any => quote!(Value::Null),
            Type::List(_) => quote!(Vec::new()),
            Type::Map(value) if **value == Type::Nullable(Box::new(Type::Text)) => quote!(Properties::EMPTY),
            Type::Map(_) => quote!(Map::EMPTY),
            Type::File => quote!(File::default()),
            Type::Defined(_) if boxed => quote!(Box::new(Shaped::blank())),
            Type::Defined(_) => quote!(Shaped::blank()),
        }
    }

    /// The type of an argument that takes such a value, and the expression that makes the value of it.
    pub(super) fn argument(&self, name: &Ident, ty: &Type, boxed: bool) -> (TokenStream, TokenStream) {
        match ty {
            Type::Boolean => (quote!(bool), quote!(#name)),
            Type::List(item) => {
                let item = self.ty(item);
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            }
            _ if boxed && !matches!(ty, Type::Nullable(_)) => {
                let inner = self.ty(ty);
                (quote!(impl Into<#inner>), quote!(Box::new(#name.into())))
            }
            _ => {
                let inner = self.field_ty(ty, true, boxed);
                (quote!(impl Into<#inner>), quote!(#name.into()))
            }
        }
    }

    /// What a type is, in words.
    pub(super) fn in_words(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "text".to_owned(),
            Type::Secret => "text that is not shown".to_owned(),
            Type::Integer => "a whole number".to_owned(),
            Type::Number => "a number".to_owned(),
            Type::Boolean => "true or false".to_owned(),
            Type::DateTime => "a point in time".to_owned(),
            Type::Date => "a day".to_owned(),
            Type::Any => "any JSON".to_owned(),
            Type::File => "a file".to_owned(),
            Type::List(item) => format!("a list: {}", self.in_words(item)),
            Type::Map(value) => format!("a map by name: {}", self.in_words(value)),
            Type::Nullable(inner) => match **inner {
                // Behind a list it would be read as null among its items.
                Type::List(_) | Type::Map(_) => format!("null or {}", self.in_words(inner)),
                _ => format!("{} or null", self.in_words(inner)),
            },
            Type::Defined(id) => format!("`{}`", self.home(*id)),
        }
    }
}
