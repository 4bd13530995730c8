//! Which published names can become Rust names at all. How they are spelled is decided by a later stage.

use super::Check;
use crate::pointer::Place;

/// A fault where the name has no letter and no digit, so that no identifier can be made of it.
pub(super) fn spellable(check: &mut Check<'_>, place: &Place<'_>, what: &str, name: &str) {
    if !name.chars().any(|c| c.is_alphabetic() || c.is_ascii_digit()) {
        let help = "a Rust name is made of letters and digits: rename it with an overlay";
        check.fault(place, format!("the {what} name `{name}`"), "a name with a letter or a digit", help);
    }
}
