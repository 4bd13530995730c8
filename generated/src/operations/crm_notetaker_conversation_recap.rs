// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ConversationRecapResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct NotetakerConversationRecapGet {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<NotetakerConversationRecapGet, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self::of(NotetakerConversationRecapGet { object_type_id: object_type_id.into(), object_id: object_id.into() })
    }
}
impl Shaped for NotetakerConversationRecapGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NotetakerConversationRecapGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, object_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.object_id }
    }
}
impl Signature for NotetakerConversationRecapGet {
    type Response = ConversationRecapResponse;
}
