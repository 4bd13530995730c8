//! The one object-safe trait of every value that stands in a generated type, and how an interpreter sees it.
//!
//! Only what an interpreter needs of any value: to look at it, to fill it, to copy it. What a type means is said in
//! its own module; JSON text is the reader's and the writer's.

mod containers;
mod nothing;
mod scalars;

use std::any::Any;
use std::fmt;

use crate::reader::{ReadError, Reader};
use crate::shape::Shaped;
use crate::{Date, DateTime, Id, Properties, Rest, Value};

pub(crate) use containers::{Grow, GrowNamed};
pub use nothing::{NOTHING, Nothing, nothing};
pub(crate) use scalars::plain_field;

/// A value that can stand in a generated type. Implemented by this crate alone, and through
/// [`Shaped`] by generated code.
pub trait Field: Any {
    /// The value as an interpreter sees it.
    fn view(&self) -> View<'_>;

    /// Becomes the JSON value at which `reader` stands.
    ///
    /// The value has to be at its empty value before (see [`Blank`]).
    ///
    /// # Errors
    /// The text is no JSON, or a value of another kind than this type can take.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError>;

    /// Becomes equal to `other`, which has to be of the same type; nothing happens where it is of another.
    fn assign(&mut self, other: &dyn Field);

    /// A value of the same type at its empty value.
    fn fresh(&self) -> Box<dyn Field>;

    /// Whether the empty value can stand for a value that did not come: text, number, boolean, list, map, any JSON and
    /// date-time can, a record, an enumeration and a union cannot.
    fn has_natural_empty(&self) -> bool {
        true
    }

    /// The unknown members, where this is the place that keeps them.
    fn rest_mut(&mut self) -> Option<&mut Rest> {
        None
    }
}

/// A type that has an empty value.
pub trait Blank {
    /// The empty value: what a field has before anything is read into it.
    fn blank() -> Self
    where
        Self: Sized;
}

/// A value as an interpreter sees it.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Not there (`None`): left out of an object, null in a list.
    Absent,
    /// JSON's null.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Number(f64),
    /// A text.
    Text(&'a str),
    /// A text that is not to be shown.
    Secret(&'a str),
    /// A point in time.
    DateTime(&'a DateTime),
    /// A day.
    Date(&'a Date),
    /// An identifier, number or text.
    Id(&'a Id),
    /// The properties of a CRM record.
    Properties(&'a Properties),
    /// Any JSON.
    Any(&'a Value),
    /// Values in order.
    List(&'a dyn Items),
    /// Named values in order.
    Map(&'a dyn Entries),
    /// A generated type.
    Shaped(&'a dyn Shaped),
    /// The unknown members of a record.
    Rest(&'a Rest),
    /// A value that is more than JSON can say, such as a file to upload.
    Foreign(&'a dyn Foreign),
}

/// Values in order.
pub trait Items {
    /// How many there are.
    fn count(&self) -> usize;

    /// The one at `index`; `Absent` beyond the last.
    fn item(&self, index: usize) -> View<'_>;
}

/// Named values in order.
pub trait Entries {
    /// How many there are.
    fn count(&self) -> usize;

    /// The one at `index`; an empty name and `Absent` beyond the last.
    fn entry(&self, index: usize) -> (&str, View<'_>);
}

/// A value that is more than JSON can say.
pub trait Foreign: Any + fmt::Debug {
    /// Whether `other` is of the same type and equal.
    fn same(&self, other: &dyn Any) -> bool;

    /// What stands for it in JSON.
    fn json(&self) -> Value;
}

impl<T: Shaped> Field for T {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Shaped(self)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        crate::shaped::read(self, reader)
    }

    #[inline]
    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<T>() {
            crate::shaped::copy(self, other);
        }
    }

    #[inline]
    fn fresh(&self) -> Box<dyn Field> {
        Box::new(<T as Shaped>::blank())
    }

    #[inline]
    fn has_natural_empty(&self) -> bool {
        false
    }
}

impl<T: Shaped> Blank for T {
    #[inline]
    fn blank() -> Self {
        <T as Shaped>::blank()
    }
}

impl View<'_> {
    /// Whether this is what stands where nothing came.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Absent | Self::Null => true,
            Self::Boolean(value) => !value,
            Self::Integer(value) => *value == 0,
            Self::Number(value) => *value == 0.0,
            Self::Text(text) | Self::Secret(text) => text.is_empty(),
            Self::DateTime(value) => value.is_unset(),
            Self::Date(value) => value.is_unset(),
            Self::Id(id) => id.is_empty(),
            Self::Properties(properties) => properties.is_empty(),
            Self::Any(value) => value.is_null(),
            Self::List(items) => items.count() == 0,
            Self::Map(entries) => entries.count() == 0,
            Self::Shaped(shaped) => crate::shaped::is_empty(*shaped),
            Self::Rest(rest) => rest.is_empty(),
            Self::Foreign(_) => false,
        }
    }

    /// Whether this is written as null where it has to be written.
    pub(crate) fn is_null(&self) -> bool {
        match self {
            Self::Null => true,
            Self::DateTime(value) => value.is_unset(),
            Self::Date(value) => value.is_unset(),
            Self::Any(value) => value.is_null(),
            Self::Shaped(shaped) => crate::shaped::is_null(*shaped),
            _ => false,
        }
    }
}
