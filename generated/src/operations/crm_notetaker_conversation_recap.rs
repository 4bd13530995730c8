// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct NotetakerConversationRecapGet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> NotetakerConversationRecapGet<E> {
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    NotetakerConversationRecapGet "NotetakerConversationRecapGet" -> ConversationRecapResponse {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 object_id = 0;
        }
        query {}
        body {}
    }
}
