//! `Clone`.

use super::parts;
use crate::shape::{Kind, Shaped};

/// A copy of a value.
pub fn clone<T: Shaped>(from: &T) -> T {
    let mut to = T::blank();
    copy(&mut to, from);
    to
}

/// Makes `to` equal to `from`, which has to be of the same type.
pub fn copy(to: &mut dyn Shaped, from: &dyn Shaped) {
    if matches!(from.shape().kind, Kind::Enumeration(_) | Kind::Constants(_) | Kind::Union(_)) {
        let (variant, content) = from.variant();
        return to.set_variant(variant).assign(content);
    }
    for index in 0..parts(from) {
        to.part_mut(index).assign(from.part(index));
    }
}
