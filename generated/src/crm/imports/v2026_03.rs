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
/// Answers 200 (`ActionResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Cancel`.
pub type Cancel = crate::Call<crate::operations::Cancel, endpoint::Cancel>;

/// `POST /crm/imports/2026-03`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::ImportsCreate, endpoint::Create>;

/// `GET /crm/imports/2026-03/{importId}`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::ImportsGet, endpoint::Get>;

/// `GET /crm/imports/2026-03`
///
/// Answers 200 (`CollectionResponsePublicImportResponseForwardPaging`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::List`.
pub type List = crate::Call<crate::operations::ImportsList, endpoint::List>;

/// `GET /crm/imports/2026-03/{importId}/errors`
///
/// Answers 200 (`CollectionResponsePublicImportErrorForwardPaging`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::ListErrors`.
pub type ListErrors = crate::Call<crate::operations::ImportsListErrors, endpoint::ListErrors>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Cancel: Description::of(Post, "/crm/imports/2026-03/{importId}/cancel", &[200], &["crm.import"]),
        Create: Description::of(Post, "/crm/imports/2026-03", &[200], &["crm.import"]),
        Get: Description::of(Get, "/crm/imports/2026-03/{importId}", &[200], &["crm.import"]),
        List: Description::of(Get, "/crm/imports/2026-03", &[200], &["crm.import"]),
        ListErrors: Description::of(Get, "/crm/imports/2026-03/{importId}/errors", &[200], &["crm.import"]),
    }
}
