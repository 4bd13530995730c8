//! What can be said outside of JSON: in a path, in a query, in a form, as a whole body of bytes.
//!
//! A request that no value makes is found here, not by the first caller.

use super::Lowering;
use crate::model::{Shape, Type};

impl Lowering<'_> {
    /// Refuses a parameter that has no form in a path or query.
    pub(super) fn refuse_unsayable_parameter(&mut self, ty: &Type, in_path: bool, pointer: &str) {
        let (sayable, found, expected) = match in_path {
            true => {
                (self.is_single(ty), "a path parameter of several values", "a text, a number, a boolean or an enum")
            }
            false => (
                self.is_single(ty) || self.is_list_of_single(ty) || self.is_map_of_them(ty),
                "a query parameter with a value that only JSON can say",
                "a single value, a list of them, or a mapping of these",
            ),
        };
        if !sayable {
            self.fault(pointer, found, expected, "say with an overlay what the server takes");
        }
    }

    /// Refuses a body that has no form in its media type.
    pub(super) fn refuse_unsayable_body(&mut self, ty: &Type, media_type: &str, pointer: &str) {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let (sayable, expected) = match essence {
            "multipart/form-data" | "application/x-www-form-urlencoded" => (self.is_object(ty), "an object"),
            text if text.starts_with("text/") => (true, ""),
            _ if super::operation::is_json(media_type) => (true, ""),
            _ => (
                matches!(self.plain(ty), Type::File | Type::Text | Type::Secret | Type::Any),
                "a file: a string with `format: binary`",
            ),
        };
        if !sayable {
            let found = format!("a body that {media_type} has no form for");
            self.fault(pointer, found, expected, "say with an overlay what the server takes");
        }
    }

    /// The type behind names and null; a record, enumeration or union is itself.
    fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        // References in a ring were refused by the check.
        loop {
            match ty {
                Type::Nullable(inner) => ty = inner,
                Type::Defined(id) => match self.definitions.get(id.0).map(|definition| &definition.shape) {
                    Some(Shape::Alias(other)) => ty = other,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
    }

    fn is_single(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Text | Type::Secret | Type::Integer | Type::Number | Type::Boolean | Type::DateTime | Type::Date => {
                true
            }
            Type::Defined(id) => {
                let shape = self.definitions.get(id.0).map(|definition| &definition.shape);
                matches!(shape, Some(Shape::Enumeration(_)))
            }
            Type::Any | Type::File | Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
        }
    }

    fn is_list_of_single(&self, ty: &Type) -> bool {
        matches!(self.plain(ty), Type::List(item) if self.is_single(item))
    }

    fn is_map_of_them(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Map(value) => self.is_single(value) || self.is_list_of_single(value),
            Type::Any => true,
            _ => false,
        }
    }

    fn is_object(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Any | Type::Map(_) => true,
            Type::Defined(id) => {
                let shape = self.definitions.get(id.0).map(|definition| &definition.shape);
                matches!(shape, Some(Shape::Record(_)))
            }
            _ => false,
        }
    }
}
