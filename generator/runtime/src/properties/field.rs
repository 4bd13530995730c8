//! Properties as a field.

use super::Properties;
use crate::field::{Blank, Field, View, plain_field};
use crate::reader::{ReadError, Reader};

impl Field for Properties {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Properties(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        reader.properties(&mut self.0)
    }

    plain_field!();
}

impl Blank for Properties {
    fn blank() -> Self {
        Self::EMPTY
    }
}

impl serde::Serialize for Properties {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Properties {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}
