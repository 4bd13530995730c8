// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/imports`, version `2025-09`: 5 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/imports/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponse, BatchResponseSimplePublicStatus as ActionResponseStatus,
    CollectionResponsePublicImportErrorForwardPaging, CollectionResponsePublicImportResponseForwardPaging,
    ImportsCreateBody as CreateBody, Error, ErrorDetail, ForwardPaging, ImportRowCore, ImportTemplate,
    ImportTemplateTemplateType, NextPage, PropertyValue, PropertyValueDataSensitivity,
    ImportsPropertyValueSource as PropertyValueSource, PublicImportError, PublicImportErrorErrorType,
    FieldTypeDefinitionReferencedObjectType as PublicImportErrorObjectType, PublicImportMetadata,
    PublicImportResponse, PublicImportResponseImportSource, PublicImportResponseState, PublicObjectListRecord,
};

/// `POST /crm/imports/2025-09/{importId}/cancel`
///
/// Answers 200. Scopes: `crm.import`.
pub type Cancel = crate::operations::Cancel<endpoint::Cancel>;

/// `POST /crm/imports/2025-09`
///
/// Answers 200. Scopes: `crm.import`.
pub type Create = crate::operations::ImportsCreate<endpoint::Create>;

/// `GET /crm/imports/2025-09/{importId}`
///
/// Answers 200. Scopes: `crm.import`.
pub type Get = crate::operations::ImportsGet<endpoint::Get>;

/// `GET /crm/imports/2025-09`
///
/// Answers 200. Scopes: `crm.import`.
pub type List = crate::operations::ImportsList<endpoint::List>;

/// `GET /crm/imports/2025-09/{importId}/errors`
///
/// Answers 200. Scopes: `crm.import`.
pub type ListErrors = crate::operations::ListErrors<endpoint::ListErrors>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Cancel: Description::post("/crm/imports/2025-09/{importId}/cancel").statuses(&[200]).scopes(&["crm.import"]),
        Create: Description::post("/crm/imports/2025-09").statuses(&[200]).scopes(&["crm.import"]),
        Get: Description::get("/crm/imports/2025-09/{importId}").statuses(&[200]).scopes(&["crm.import"]),
        List: Description::get("/crm/imports/2025-09").statuses(&[200]).scopes(&["crm.import"]),
        ListErrors: Description::get("/crm/imports/2025-09/{importId}/errors")
            .statuses(&[200])
            .scopes(&["crm.import"]),
    }
}
