//! Booleans, numbers and any JSON as fields.

use super::{Blank, Field, View};
use crate::Value;
use crate::reader::{ReadError, Reader};

/// The parts of [`Field`] that are the same for every type that is `Clone`.
macro_rules! plain_field {
    () => {
        fn assign(&mut self, other: &dyn Field) {
            if let Some(other) = (other as &dyn ::std::any::Any).downcast_ref::<Self>() {
                self.clone_from(other);
            }
        }

        fn fresh(&self) -> Box<dyn Field> {
            Box::new(<Self as Blank>::blank())
        }
    };
}
pub(crate) use plain_field;

impl Field for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.boolean()?;
        Ok(())
    }

    plain_field!();
}

impl Field for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.integer()?;
        Ok(())
    }

    plain_field!();
}

impl Field for f64 {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.number()?;
        Ok(())
    }

    plain_field!();
}

impl Field for Value {
    fn view(&self) -> View<'_> {
        View::Any(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.value()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Blank for i64 {
    fn blank() -> Self {
        0
    }
}

impl Blank for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Blank for Value {
    fn blank() -> Self {
        Self::Null
    }
}
