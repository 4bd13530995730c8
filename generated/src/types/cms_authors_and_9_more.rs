// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputString`: one member.
///
/// Published by `cms/authors`, `cms/hubdb`, `cms/pages` and 7 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct BatchInputString {
    /// `inputs`: a list: text.
    pub inputs: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputString "BatchInputString" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputString {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Text>> From<Vec<T>> for BatchInputString {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for BatchInputString {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
