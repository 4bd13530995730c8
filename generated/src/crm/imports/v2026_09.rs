// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/imports`, version `2026-09`: 5 operations, 14 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/imports/2026-09.yaml`.

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

/// `POST /crm/imports/2026-09/{importId}/cancel`
///
/// Answers 200 (`ActionResponse`). Scope: `crm.import`. Unsupported from 2028-03.
pub type Cancel = crate::Call<crate::operations::Cancel, endpoint::Cancel>;

/// `POST /crm/imports/2026-09`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::ImportsCreate, endpoint::Create>;

/// `GET /crm/imports/2026-09/{importId}`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::ImportsGet, endpoint::Get>;

/// `GET /crm/imports/2026-09`
///
/// Answers 200 (`CollectionResponsePublicImportResponseForwardPaging`). Scope: `crm.import`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::ImportsList, endpoint::List>;

/// `GET /crm/imports/2026-09/{importId}/errors`
///
/// Answers 200 (`CollectionResponsePublicImportErrorForwardPaging`). Scope: `crm.import`. Unsupported from 2028-03.
pub type ListErrors = crate::Call<crate::operations::ListErrors, endpoint::ListErrors>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Cancel: Description::of(Post, "/crm/imports/2026-09/{importId}/cancel", &[200], &["crm.import"]),
        Create: Description::of(Post, "/crm/imports/2026-09", &[200], &["crm.import"]),
        Get: Description::of(Get, "/crm/imports/2026-09/{importId}", &[200], &["crm.import"]),
        List: Description::of(Get, "/crm/imports/2026-09", &[200], &["crm.import"]),
        ListErrors: Description::of(Get, "/crm/imports/2026-09/{importId}/errors", &[200], &["crm.import"]),
    }
}
