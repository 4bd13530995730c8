//! Lists and optional values as fields.

use std::any::Any;

use super::{Blank, Field, Items, View, nothing};
use crate::Text;
use crate::reader::{ReadError, Reader};

/// A list that the reader fills, whatever its items are.
pub(crate) trait Grow {
    /// Adds an empty item and lends it.
    fn grow(&mut self) -> &mut dyn Field;
}

/// A map that the reader fills, whatever its values are.
pub(crate) trait GrowNamed {
    /// Adds an empty value under `name` and lends it.
    fn grow(&mut self, name: Text) -> &mut dyn Field;

    /// Takes out all but the last of the values under one name.
    fn keep_last(&mut self);
}

impl<T: Field + Blank> Grow for Vec<T> {
    fn grow(&mut self) -> &mut dyn Field {
        self.push(T::blank());
        match self.last_mut() {
            Some(item) => item,
            None => nothing(),
        }
    }
}

impl<T: Field + Blank> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Field::view)
    }
}

impl<T: Field + Blank> Field for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.clear();
        reader.list(self)
    }

    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            self.clear();
            self.reserve_exact(other.len());
            for item in other {
                self.grow().assign(item);
            }
        }
    }

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(Self::new())
    }
}

impl<T: Field + Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field + Blank> Field for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Field::view)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.take_null()? {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).read(reader)
    }

    fn assign(&mut self, other: &dyn Field) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            *self = None;
            if let Some(other) = other {
                self.insert(T::blank()).assign(other);
            }
        }
    }

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(None::<T>)
    }
}

impl<T: Field + Blank> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}
