//! Open enumerations of numbers and booleans.

use crate::View;
use crate::field::Field;
use crate::reader::{ReadError, Reader};
use crate::shape::{Constants, Kind, Shaped};

/// The known value of a variant; nothing for the variant of unknown ones.
pub(super) fn known(constants: Constants, variant: usize) -> Option<View<'static>> {
    match constants {
        Constants::Integers(values) => values.get(variant).map(|value| View::Integer(*value)),
        Constants::Numbers(values) => values.get(variant).map(|value| View::Number(*value)),
        Constants::Booleans(values) => values.get(variant).map(|value| View::Boolean(*value)),
    }
}

/// How many known values there are.
fn count(constants: Constants) -> usize {
    match constants {
        Constants::Integers(values) => values.len(),
        Constants::Numbers(values) => values.len(),
        Constants::Booleans(values) => values.len(),
    }
}

/// Whether it is none of the known values.
pub(super) fn is_unknown(shaped: &dyn Shaped) -> bool {
    matches!(shaped.shape().kind, Kind::Constants(constants) if known(constants, shaped.variant().0).is_none())
}

/// Reads a value, with the leniency that its type has anywhere else.
pub(super) fn read(target: &mut dyn Shaped, constants: Constants, reader: &mut Reader<'_>) -> Result<(), ReadError> {
    target.set_variant(count(constants)).read(reader)?;
    settle(target, constants);
    Ok(())
}

/// Makes a value that is known its own variant.
fn settle(target: &mut dyn Shaped, constants: Constants) {
    let own = target.variant().1.view();
    let is_it = |variant: &usize| known(constants, *variant).is_some_and(|known| super::same_view(known, own));
    if let Some(variant) = (0..count(constants)).find(is_it) {
        target.set_variant(variant);
    }
}

/// The value of an enumeration that goes over the wire as `value`.
pub fn of_value<T: Shaped>(value: &dyn Field) -> T {
    let mut target = T::blank();
    if let Kind::Constants(constants) = target.shape().kind {
        target.set_variant(count(constants)).assign(value);
        settle(&mut target, constants);
    }
    target
}

/// The value that goes over the wire; null for anything that is no enumeration of such values.
pub fn value_of(shaped: &dyn Shaped) -> View<'_> {
    match shaped.shape().kind {
        Kind::Constants(_) => super::content(shaped),
        _ => View::Null,
    }
}
