// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/imports`, version `v3`: 5 operations, 16 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/imports/v3.yaml`.

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

/// `POST /crm/v3/imports/{importId}/cancel`
///
/// Answers 200 (`ActionResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Cancel`.
pub type Cancel = crate::Call<crate::operations::Cancel, endpoint::Cancel>;

/// `POST /crm/v3/imports`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::ImportsCreate, endpoint::Create>;

/// `GET /crm/v3/imports/{importId}`
///
/// Answers 200 (`PublicImportResponse`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::ImportsGet, endpoint::Get>;

/// `GET /crm/v3/imports`
///
/// Answers 200 (`CollectionResponsePublicImportResponseForwardPaging`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::List`.
pub type List = crate::Call<crate::operations::ImportsList, endpoint::List>;

/// `GET /crm/v3/imports/{importId}/errors`
///
/// Answers 200 (`CollectionResponsePublicImportErrorForwardPaging`). Scope: `crm.import`. Unsupported from 2027-09. Newer: `crm::imports::v2026_09::ListErrors`.
pub type ListErrors = crate::Call<crate::operations::ImportsListErrors, endpoint::ListErrors>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Cancel: Description::of(Post, "/crm/v3/imports/{importId}/cancel", &[200], &["crm.import"]),
        Create: Description::of(Post, "/crm/v3/imports", &[200], &["crm.import"]),
        Get: Description::of(Get, "/crm/v3/imports/{importId}", &[200], &["crm.import"]),
        List: Description::of(Get, "/crm/v3/imports", &[200], &["crm.import"]),
        ListErrors: Description::of(Get, "/crm/v3/imports/{importId}/errors", &[200], &["crm.import"]),
    }
}
