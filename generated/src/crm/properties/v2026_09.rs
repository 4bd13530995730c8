// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/properties`, version `2026-09`: 13 operations, 19 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/properties/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    MediaBridgeBatchInputPropertyCreate as BatchInputPropertyCreate, BatchInputPropertyName,
    BatchReadInputPropertyName, PropertiesBatchResponseProperty as BatchResponseProperty,
    BatchResponseSimplePublicStatus as BatchResponsePropertyStatus, CollectionResponsePropertyGroupNoPaging,
    PropertiesCollectionResponsePropertyNoPaging as CollectionResponsePropertyNoPaging, Error, ErrorDetail,
    PropertiesOption as Option, OptionInput, Property, MediaBridgePropertyCreate as PropertyCreate,
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyFieldType, PropertyGroup, PropertyGroupCreate,
    PropertyGroupUpdate, PropertyModificationMetadata, PropertyName, PropertyType,
    PropertiesPropertyUpdate as PropertyUpdate, StandardError,
};

/// `DELETE /crm/properties/2026-09/{objectType}/{propertyName}`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::PropertiesArchive, endpoint::Archive>;

/// `DELETE /crm/properties/2026-09/{objectType}/groups/{groupName}`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2028-03.
pub type ArchiveGroup = crate::Call<crate::operations::ArchiveGroup, endpoint::ArchiveGroup>;

/// `POST /crm/properties/2026-09/{objectType}/batch/archive`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::PropertiesBatchArchive, endpoint::BatchArchive>;

/// `POST /crm/properties/2026-09/{objectType}/batch/create`
///
/// Answers 200 (`BatchResponseProperty`). Any of 26 scopes. Unsupported from 2028-03.
pub type BatchCreate = crate::Call<crate::operations::PropertiesBatchCreateIn2026_09, endpoint::BatchCreate>;

/// `POST /crm/properties/2026-09/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseProperty`). Any of 106 scopes. Unsupported from 2028-03.
pub type BatchRead = crate::Call<crate::operations::PropertiesBatchReadIn2026_09, endpoint::BatchRead>;

/// `POST /crm/properties/2026-09/{objectType}`
///
/// Answers 201 (`Property`). Any of 26 scopes. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::CreateIn2026_09, endpoint::Create>;

/// `POST /crm/properties/2026-09/{objectType}/groups`
///
/// Answers 201 (`PropertyGroup`). Any of 26 scopes. Unsupported from 2028-03.
pub type CreateGroup = crate::Call<crate::operations::CreateGroup, endpoint::CreateGroup>;

/// `GET /crm/properties/2026-09/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Any of 106 scopes. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::GetIn2026_09, endpoint::Get>;

/// `GET /crm/properties/2026-09/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Any of 106 scopes. Unsupported from 2028-03.
pub type GetGroup = crate::Call<crate::operations::GetGroup, endpoint::GetGroup>;

/// `GET /crm/properties/2026-09/{objectType}`
///
/// Answers 200 (`CollectionResponsePropertyNoPaging`). Any of 106 scopes. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::ListIn2026_09, endpoint::List>;

/// `GET /crm/properties/2026-09/{objectType}/groups`
///
/// Answers 200 (`CollectionResponsePropertyGroupNoPaging`). Any of 106 scopes. Unsupported from 2028-03.
pub type ListGroups = crate::Call<crate::operations::ListGroups, endpoint::ListGroups>;

/// `PATCH /crm/properties/2026-09/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Any of 26 scopes. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::UpdateIn2026_09, endpoint::Update>;

/// `PATCH /crm/properties/2026-09/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Any of 26 scopes. Unsupported from 2028-03.
pub type UpdateGroup = crate::Call<crate::operations::UpdateGroup, endpoint::UpdateGroup>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.carts.write", "crm.objects.orders.write", "crm.objects.users.write",
            "crm.pipelines.orders.write", "crm.schemas.appointments.write", "crm.schemas.carts.write",
            "crm.schemas.commercepayments.write", "crm.schemas.companies.write", "crm.schemas.contacts.write",
            "crm.schemas.courses.write", "crm.schemas.custom.write", "crm.schemas.deals.write",
            "crm.schemas.invoices.write", "crm.schemas.listings.write", "crm.schemas.orders.write",
            "crm.schemas.projects.write", "crm.schemas.quotes.write", "crm.schemas.services.write",
            "crm.schemas.subscriptions.write", "e-commerce", "tickets", "tickets.highly_sensitive",
            "tickets.highly_sensitive.v2", "tickets.sensitive", "tickets.sensitive.v2",
        ],
        &[
            "automation", "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.carts.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.feedback_submissions.read", "crm.objects.goals.read", "crm.objects.goals.write",
            "crm.objects.invoices.read", "crm.objects.invoices.write", "crm.objects.leads.read",
            "crm.objects.leads.write", "crm.objects.line_items.read", "crm.objects.line_items.write",
            "crm.objects.listings.read", "crm.objects.listings.write", "crm.objects.marketing_events.read",
            "crm.objects.marketing_events.write", "crm.objects.orders.read", "crm.objects.owners.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.users.read", "crm.pipelines.orders.read",
            "crm.schemas.appointments.read", "crm.schemas.carts.read", "crm.schemas.commercepayments.read",
            "crm.schemas.companies.read", "crm.schemas.contacts.read", "crm.schemas.courses.read",
            "crm.schemas.custom.read", "crm.schemas.deals.read", "crm.schemas.invoices.read",
            "crm.schemas.line_items.read", "crm.schemas.listings.read", "crm.schemas.orders.read",
            "crm.schemas.projects.read", "crm.schemas.quotes.read", "crm.schemas.services.read",
            "crm.schemas.subscriptions.read", "e-commerce", "media_bridge.read", "tickets",
            "tickets.highly_sensitive", "tickets.highly_sensitive.v2", "tickets.sensitive", "tickets.sensitive.v2",
            "timeline",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/properties/2026-09/{objectType}/{propertyName}", &[204], SCOPES[0]),
        ArchiveGroup: Description::of(Delete,
            "/crm/properties/2026-09/{objectType}/groups/{groupName}",
            &[204], SCOPES[0]),
        BatchArchive: Description::of(Post, "/crm/properties/2026-09/{objectType}/batch/archive", &[204], SCOPES[0]),
        BatchCreate: Description::of(Post, "/crm/properties/2026-09/{objectType}/batch/create", &[200], SCOPES[0]),
        BatchRead: Description::of(Post, "/crm/properties/2026-09/{objectType}/batch/read", &[200], SCOPES[1]),
        Create: Description::of(Post, "/crm/properties/2026-09/{objectType}", &[201], SCOPES[0]),
        CreateGroup: Description::of(Post, "/crm/properties/2026-09/{objectType}/groups", &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/properties/2026-09/{objectType}/{propertyName}", &[200], SCOPES[1]),
        GetGroup: Description::of(Get, "/crm/properties/2026-09/{objectType}/groups/{groupName}", &[200], SCOPES[1]),
        List: Description::of(Get, "/crm/properties/2026-09/{objectType}", &[200], SCOPES[1]),
        ListGroups: Description::of(Get, "/crm/properties/2026-09/{objectType}/groups", &[200], SCOPES[1]),
        Update: Description::of(Patch, "/crm/properties/2026-09/{objectType}/{propertyName}", &[200], SCOPES[0]),
        UpdateGroup: Description::of(Patch,
            "/crm/properties/2026-09/{objectType}/groups/{groupName}",
            &[200], SCOPES[0]),
    }
}
