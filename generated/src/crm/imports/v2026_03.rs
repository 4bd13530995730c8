// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/imports`, version `2026-03`: 5 operations, 16 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/imports/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponse, BatchResponseSimplePublicStatus as ActionResponseStatus,
    ImportsCollectionResponsePublicImportErrorForwardPaging as CollectionResponsePublicImportErrorForwardPaging,
    CollectionResponsePublicImportResponseForwardPaging, ImportsCreateBody as CreateBody, Error, ErrorDetail,
    ForwardPaging, ImportRowCore, ImportTemplate, ImportTemplateTemplateType, MaskedSubstring, MaskedSubstrings,
    NextPage, ImportsPropertyValue as PropertyValue, PropertyValueDataSensitivity, PropertyValueSource,
    ImportsPublicImportError as PublicImportError, ImportsPublicImportErrorErrorType as PublicImportErrorErrorType,
    FieldTypeDefinitionReferencedObjectType as PublicImportErrorObjectType, PublicImportMetadata,
    PublicImportResponse, PublicImportResponseImportSource, PublicImportResponseState, PublicObjectListRecord,
};

/// `POST /crm/imports/2026-03/{importId}/cancel`
///
/// Answers 200. Scopes: `crm.import`.
pub type Cancel = crate::operations::Cancel<endpoint::Cancel>;

/// `POST /crm/imports/2026-03`
///
/// Answers 200. Scopes: `crm.import`.
pub type Create = crate::operations::ImportsCreate<endpoint::Create>;

/// `GET /crm/imports/2026-03/{importId}`
///
/// Answers 200. Scopes: `crm.import`.
pub type Get = crate::operations::ImportsGet<endpoint::Get>;

/// `GET /crm/imports/2026-03`
///
/// Answers 200. Scopes: `crm.import`.
pub type List = crate::operations::ImportsList<endpoint::List>;

/// `GET /crm/imports/2026-03/{importId}/errors`
///
/// Answers 200. Scopes: `crm.import`.
pub type ListErrors = crate::operations::ImportsListErrors<endpoint::ListErrors>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Cancel: Description::post("/crm/imports/2026-03/{importId}/cancel").statuses(&[200]).scopes(&["crm.import"]),
        Create: Description::post("/crm/imports/2026-03").statuses(&[200]).scopes(&["crm.import"]),
        Get: Description::get("/crm/imports/2026-03/{importId}").statuses(&[200]).scopes(&["crm.import"]),
        List: Description::get("/crm/imports/2026-03").statuses(&[200]).scopes(&["crm.import"]),
        ListErrors: Description::get("/crm/imports/2026-03/{importId}/errors")
            .statuses(&[200])
            .scopes(&["crm.import"]),
    }
}
