//! The secrets in a value.

use super::parts;
use crate::field::View;
use crate::shape::Shaped;

/// Tells `each` every secret that a value holds.
pub fn secrets(shaped: &dyn Shaped, each: &mut dyn FnMut(&str)) {
    (0..parts(shaped)).for_each(|index| in_view(shaped.part(index).view(), each));
}

fn in_view(view: View<'_>, each: &mut dyn FnMut(&str)) {
    match view {
        View::Secret(secret) => each(secret),
        View::Shaped(shaped) => secrets(shaped, each),
        View::List(items) => (0..items.count()).for_each(|index| in_view(items.item(index), each)),
        View::Map(entries) => (0..entries.count()).for_each(|index| in_view(entries.entry(index).1, each)),
        _ => {}
    }
}
