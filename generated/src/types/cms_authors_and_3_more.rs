// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputJsonNode`: one member.
///
/// Published by `cms/authors`, `cms/pages`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputJsonNode {
    /// `inputs`: a list: any JSON.
    pub inputs: Vec<Value>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputJsonNode "BatchInputJsonNode" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputJsonNode {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Value>> From<Vec<T>> for BatchInputJsonNode {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Value>, const N: usize> From<[T; N]> for BatchInputJsonNode {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
