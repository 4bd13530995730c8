// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/notetaker-conversation-recap`, version `2026-09-beta`: 1 operation, 6 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/notetaker-conversation-recap/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionItem, ConversationRecapActionItemsResult, ConversationRecapActionItemsResultStatus,
    ConversationRecapResponse, ConversationRecapSummaryResult, ConversationRecapSummaryResultStatus, Error,
    ErrorDetail,
};

/// `GET /notetaker/2026-09-beta/conversation/recap/{objectTypeId}/{objectId}`
///
/// Answers 200 (`ConversationRecapResponse`). Any of the scopes `crm.objects.contacts.highly_sensitive.read.v2`, `crm.objects.contacts.read`, `crm.objects.contacts.sensitive.read.v2`, `crm.schemas.contacts.read`.
pub type Get = crate::Call<crate::operations::NotetakerConversationRecapGet, endpoint::Get>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get,
            "/notetaker/2026-09-beta/conversation/recap/{objectTypeId}/{objectId}",
            &[200], &["crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2", "crm.schemas.contacts.read"]),
    }
}
