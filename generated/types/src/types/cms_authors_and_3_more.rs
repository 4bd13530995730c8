// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `BatchInputJsonNode`: one member.
///
/// Published by `cms/authors`, `cms/pages`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputJsonNode {
    /// `inputs`: a list: any JSON.
    pub inputs: Vec<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputJsonNode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputJsonNode", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputJsonNode {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Value>> From<Vec<T>> for BatchInputJsonNode {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Value>, const N: usize> From<[T; N]> for BatchInputJsonNode {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    BatchInputJsonNode,
}
