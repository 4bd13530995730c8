//! A value that the API tells apart from null and from its absence.

use std::any::Any;

use crate::field::{Blank, Field, View, nothing};
use crate::reader::{ReadError, Reader};

/// A field that may be left out, may be null, and may have a value, where the API tells the three apart.
///
/// A setter takes a plain value; `None` means null:
///
/// ```
/// use hubspot_runtime::Nullable;
///
/// assert_eq!(Nullable::from(7), Nullable::Value(7));
/// assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
/// assert_eq!(Nullable::<i64>::default(), Nullable::Absent);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Nullable<T> {
    /// Left out: an update leaves the field as it is.
    #[default]
    Absent,
    /// Null: an update clears the field.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one, to be changed.
    pub fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one; what tells null from absence is lost.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether it is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<crate::Text> {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl From<String> for Nullable<crate::Text> {
    fn from(value: String) -> Self {
        Self::Value(value.into())
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: Field + Blank> Nullable<T> {
    /// Has the empty value, and lends it.
    fn fill(&mut self) -> &mut dyn Field {
        *self = Self::Value(T::blank());
        match self {
            Self::Value(value) => value,
            Self::Absent | Self::Null => nothing(),
        }
    }
}

impl<T: Field + Blank> Field for Nullable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.take_null()? {
            *self = Self::Null;
            return Ok(());
        }
        self.fill().read(reader)
    }

    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            match other {
                Self::Absent => *self = Self::Absent,
                Self::Null => *self = Self::Null,
                Self::Value(value) => self.fill().assign(value),
            }
        }
    }

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(Self::Absent)
    }
}

impl<T> Blank for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }
}

/// Absence is null where it has to be written; whoever has a struct around it leaves it out.
impl<T: Field + Blank> serde::Serialize for Nullable<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de, T: Field + Blank> serde::Deserialize<'de> for Nullable<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}
