//! What can be said outside of JSON: in a path, in a query, in a form, as a whole body of bytes.
//!
//! A request that no value makes is found here, not by the first caller.

use super::Lowering;
use crate::model::{Parameter, Place, Shape, Style, Type};

/// How many unions may stand in each other where a single value has to: they may stand in a ring, too.
const MOST_UNIONS: usize = 4;

/// How deep objects are looked into; what is deeper is taken as sayable, and judged with the value.
const DEEPEST: usize = 4;

impl Lowering<'_> {
    /// Refuses a parameter that has no form where it goes.
    pub(super) fn refuse_unsayable_parameter(&mut self, parameter: &Parameter, pointer: &str) {
        let ty = &parameter.ty;
        let (sayable, found, expected) = match (parameter.place, parameter.style) {
            (_, Style::Json) => return,
            (Place::Path, _) => {
                (self.is_flat(ty), "a path parameter that is an object", "a single value, or a list of them")
            }
            (Place::Header, _) => (self.is_flat(ty), "a header that is an object", "a single value, or a list of them"),
            (Place::Cookie, _) => (self.is_single(ty), "a cookie of several values", "a single value"),
            (Place::Query, style) => (
                self.is_sayable_as(ty, style),
                "a query parameter with a value that only JSON can say",
                "a single value, a list of them, or a mapping of these",
            ),
        };
        if !sayable {
            self.fault(pointer, found, expected, "say with an overlay what the server takes");
        }
    }

    /// Refuses members of a form that have no form in their style.
    pub(super) fn refuse_unsayable_members(&mut self, ty: &Type, styles: &[(String, Style)], pointer: &str) {
        let Some(Shape::Record(members, _)) = self.shape(ty) else { return };
        let style = |name: &str| styles.iter().find(|(own, _)| own == name).map_or(Style::Plain, |(_, style)| *style);
        let unsayable = members.iter().filter(|member| !self.is_sayable_as(&member.ty, style(&member.name)));
        let names: Vec<String> = unsayable.map(|member| member.name.clone()).collect();
        for name in names {
            let found = format!("the member `{name}` of a form, a value that only JSON can say");
            let help = "say with an overlay, by `encoding`, how the server takes it (`style: deepObject`, `contentType: application/json`)";
            self.fault(pointer, found, "a single value, a list of them, or a mapping of these", help);
        }
    }

    /// Whether a query or a form has a form for all values of the type.
    fn is_sayable_as(&self, ty: &Type, style: Style) -> bool {
        match style {
            Style::Json => true,
            Style::Plain => self.is_flat(ty) || self.is_map_of_them(ty) || self.is_record_of_them(ty),
            Style::Commas | Style::Spaces | Style::Pipes => self.is_flat(ty),
            Style::Deep => self.is_flat(ty) || self.is_deep(ty, DEEPEST),
        }
    }

    fn is_record_of_them(&self, ty: &Type) -> bool {
        matches!(self.shape(ty), Some(Shape::Record(members, _)) if members.iter().all(|member| self.is_flat(&member.ty)))
    }

    /// Whether it is an object of such values or of such objects. One that contains itself is as deep as its values.
    fn is_deep(&self, ty: &Type, deep: usize) -> bool {
        let inner = |ty: &Type| deep == 0 || self.is_flat(ty) || self.is_deep(ty, deep - 1);
        match (self.plain(ty), self.shape(ty)) {
            (Type::Any, _) => true,
            (Type::Map(value), _) => inner(value),
            (_, Some(Shape::Record(members, _))) => members.iter().all(|member| inner(&member.ty)),
            (_, Some(Shape::Union(alternatives))) => alternatives.iter().all(|one| inner(&one.ty)),
            _ => false,
        }
    }

    /// Refuses a body that has no form in its media type.
    pub(super) fn refuse_unsayable_body(&mut self, ty: &Type, media_type: &str, pointer: &str) {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let (sayable, expected) = match essence {
            "multipart/form-data" | "application/x-www-form-urlencoded" => (self.is_object(ty), "an object"),
            text if text.starts_with("text/") => (true, ""),
            _ if crate::load::is_json(media_type) => (true, ""),
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

    /// The shape that a type refers to; none for other types.
    fn shape<'t>(&'t self, ty: &'t Type) -> Option<&'t Shape> {
        match self.plain(ty) {
            Type::Defined(id) => self.definitions.get(id.0).map(|definition| &definition.shape),
            _ => None,
        }
    }

    /// Whether it is a single value, a list of them, or either.
    fn is_flat(&self, ty: &Type) -> bool {
        self.is_single(ty) || self.is_list_of_single(ty) || self.is_choice_of_them(ty)
    }

    fn is_single(&self, ty: &Type) -> bool {
        self.is_single_within(ty, MOST_UNIONS)
    }

    fn is_single_within(&self, ty: &Type, unions: usize) -> bool {
        match self.plain(ty) {
            Type::Text | Type::Secret | Type::Integer | Type::Number | Type::Boolean | Type::DateTime | Type::Date => {
                true
            }
            Type::Defined(_) => match self.shape(ty) {
                Some(Shape::Enumeration(_) | Shape::Constants(..)) => true,
                Some(Shape::Union(alternatives)) => {
                    unions > 0 && alternatives.iter().all(|one| self.is_single_within(&one.ty, unions - 1))
                }
                _ => false,
            },
            Type::Any | Type::File | Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
        }
    }

    fn is_list_of_single(&self, ty: &Type) -> bool {
        matches!(self.plain(ty), Type::List(item) if self.is_single(item))
    }

    /// Whether it is a union of single values and lists of them.
    fn is_choice_of_them(&self, ty: &Type) -> bool {
        match self.shape(ty) {
            Some(Shape::Union(alternatives)) => {
                alternatives.iter().all(|one| self.is_single(&one.ty) || self.is_list_of_single(&one.ty))
            }
            _ => false,
        }
    }

    fn is_map_of_them(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Map(value) => self.is_single(value) || self.is_list_of_single(value),
            Type::Any => true,
            _ => false,
        }
    }

    fn is_object(&self, ty: &Type) -> bool {
        matches!(self.plain(ty), Type::Any | Type::Map(_)) || matches!(self.shape(ty), Some(Shape::Record(..)))
    }
}
