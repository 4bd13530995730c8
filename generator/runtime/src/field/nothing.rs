//! The part of a variant that has none.

use super::{Blank, Field, View};
use crate::reader::{ReadError, Reader};

/// The part of an enumeration's known value: there is nothing in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nothing;

/// A [`Nothing`] to refer to.
pub static NOTHING: Nothing = Nothing;

/// A [`Nothing`] to refer to mutably. It has no size, so nothing is allocated.
#[must_use]
pub fn nothing() -> &'static mut Nothing {
    Box::leak(Box::new(Nothing))
}

impl Field for Nothing {
    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.skip()
    }

    fn assign(&mut self, _other: &dyn Field) {}

    fn fresh(&self) -> Box<dyn Field> {
        Box::new(Self)
    }
}

impl Blank for Nothing {
    fn blank() -> Self {
        Self
    }
}
