//! The interpreters over the tables: what a generated type can do, written once.
//!
//! Generated code calls these through [`shaped_traits!`](crate::shaped_traits); each expansion is one line. JSON text
//! itself is read in `reader` and written in `writer`.

mod compare;
mod constant;
mod convert;
mod copy;
mod debug;
mod fit;
mod read;
mod secrets;
mod text;
mod union;

use std::fmt;

use crate::field::{Field, View};
use crate::request::Layout;
use crate::shape::{Kind, Shaped};

pub use compare::same;
pub(crate) use compare::{same_value, same_view};
pub use constant::{of_value, value_of};
pub use convert::{ConversionError, convert, try_convert};
pub use copy::{clone, copy};
pub use debug::debug;
pub(crate) use read::read;
pub use secrets::secrets;
pub use text::{of_text, text_of};

/// Implements `Clone`, `Debug`, `PartialEq`, `Serialize` and `Deserialize` for types that are
/// [`Shaped`](crate::Shaped).
#[macro_export]
macro_rules! shaped_traits {
    ($($name:ty),* $(,)?) => {$(
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::shaped::clone(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shaped::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shaped::same(self, other)
            }
        }

        impl $crate::bridge::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::bridge::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::bridge::serialize(self, serializer)
            }
        }

        impl<'de> $crate::bridge::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::bridge::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::bridge::deserialize(deserializer)
            }
        }
    )*};
}

/// How many parts the current variant has.
pub(crate) fn parts(shaped: &dyn Shaped) -> usize {
    match &shaped.shape().kind {
        Kind::Record(members) => members.len() + 1,
        Kind::Enumeration(_) | Kind::Constants(_) | Kind::Union(_) => 1,
        kind @ (Kind::Operation(_) | Kind::Request(..)) => Layout::of(kind).map_or(0, |layout| layout.count()),
    }
}

/// What stands for the value: itself for a record, the text of an enumeration, the value of a union.
pub(crate) fn content(shaped: &dyn Shaped) -> View<'_> {
    match &shaped.shape().kind {
        Kind::Enumeration(values) => {
            let (variant, unknown) = shaped.variant();
            values.get(variant).map_or_else(|| unknown.view(), |value| View::Text(value))
        }
        Kind::Constants(constants) => {
            let (variant, unknown) = shaped.variant();
            constant::known(*constants, variant).unwrap_or_else(|| unknown.view())
        }
        Kind::Union(_) => shaped.variant().1.view(),
        Kind::Record(_) | Kind::Operation(_) | Kind::Request(..) => View::Shaped(shaped),
    }
}

/// Whether it is what stands where nothing came: an enumeration's empty text, a union's null.
pub(crate) fn is_empty(shaped: &dyn Shaped) -> bool {
    match content(shaped) {
        View::Shaped(_) => false,
        content => content.is_empty(),
    }
}

/// Whether it is written as null.
pub(crate) fn is_null(shaped: &dyn Shaped) -> bool {
    match content(shaped) {
        View::Shaped(_) => false,
        content => content.is_null(),
    }
}

/// The name of a type, for errors.
pub(crate) fn name_of(field: &dyn Field) -> &'static str {
    match field.view() {
        View::Shaped(shaped) => shaped.shape().name,
        _ => "a value",
    }
}

impl fmt::Debug for dyn Shaped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}
