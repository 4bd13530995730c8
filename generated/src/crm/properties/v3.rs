// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/properties`, version `v3`: 13 operations, 20 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/properties/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    PropertiesBatchInputPropertyCreate as BatchInputPropertyCreate, BatchInputPropertyName,
    BatchReadInputPropertyName, BatchResponseProperty,
    BatchResponseSimplePublicStatus as BatchResponsePropertyStatus, BatchResponsePropertyWithErrors,
    PropertiesCollectionResponsePropertyGroupNoPaging as CollectionResponsePropertyGroupNoPaging,
    CollectionResponsePropertyNoPaging, Error, ErrorDetail, PropertiesOption as Option,
    PropertiesOptionInput as OptionInput, PropertiesProperty as Property, PropertiesPropertyCreate as PropertyCreate,
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyFieldType, PropertiesPropertyGroup as PropertyGroup,
    PropertyGroupCreate, PropertyGroupUpdate, PropertyModificationMetadata, PropertyName, PropertyNumberDisplayHint,
    PropertyTextDisplayHint, PropertyType, PropertyUpdateInV3 as PropertyUpdate, StandardError,
};

/// `DELETE /crm/v3/properties/{objectType}/{propertyName}`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::PropertiesArchive, endpoint::Archive>;

/// `DELETE /crm/v3/properties/{objectType}/groups/{groupName}`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::ArchiveGroup`.
pub type ArchiveGroup = crate::Call<crate::operations::ArchiveGroup, endpoint::ArchiveGroup>;

/// `POST /crm/v3/properties/{objectType}/batch/archive`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::PropertiesBatchArchive, endpoint::BatchArchive>;

/// `POST /crm/v3/properties/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseProperty`), 207 (`BatchResponsePropertyWithErrors`). Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::PropertiesBatchCreateInV3, endpoint::BatchCreate>;

/// `POST /crm/v3/properties/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseProperty`), 207 (`BatchResponsePropertyWithErrors`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::PropertiesBatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/properties/{objectType}`
///
/// Answers 201 (`Property`). Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::PropertiesCreateInV3, endpoint::Create>;

/// `POST /crm/v3/properties/{objectType}/groups`
///
/// Answers 201 (`PropertyGroup`). Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::CreateGroup`.
pub type CreateGroup = crate::Call<crate::operations::PropertiesCreateGroup, endpoint::CreateGroup>;

/// `GET /crm/v3/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::PropertiesGet, endpoint::Get>;

/// `GET /crm/v3/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::GetGroup`.
pub type GetGroup = crate::Call<crate::operations::PropertiesGetGroup, endpoint::GetGroup>;

/// `GET /crm/v3/properties/{objectType}`
///
/// Answers 200 (`CollectionResponsePropertyNoPaging`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::List`.
pub type List = crate::Call<crate::operations::PropertiesList, endpoint::List>;

/// `GET /crm/v3/properties/{objectType}/groups`
///
/// Answers 200 (`CollectionResponsePropertyGroupNoPaging`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::ListGroups`.
pub type ListGroups = crate::Call<crate::operations::PropertiesListGroups, endpoint::ListGroups>;

/// `PATCH /crm/v3/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::PropertiesUpdateInV3, endpoint::Update>;

/// `PATCH /crm/v3/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::properties::v2026_09::UpdateGroup`.
pub type UpdateGroup = crate::Call<crate::operations::PropertiesUpdateGroup, endpoint::UpdateGroup>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.carts.write", "crm.objects.orders.write", "crm.objects.tickets.highly_sensitive.write",
            "crm.objects.tickets.sensitive.write", "crm.objects.users.write", "crm.pipelines.orders.write",
            "crm.schemas.appointments.write", "crm.schemas.carts.write", "crm.schemas.commercepayments.write",
            "crm.schemas.companies.write", "crm.schemas.contacts.write", "crm.schemas.courses.write",
            "crm.schemas.custom.write", "crm.schemas.deals.write", "crm.schemas.invoices.write",
            "crm.schemas.listings.write", "crm.schemas.orders.write", "crm.schemas.projects.write",
            "crm.schemas.quotes.write", "crm.schemas.services.write", "crm.schemas.subscriptions.write",
            "crm.schemas.tickets.write", "e-commerce", "tickets", "tickets.highly_sensitive.v2",
            "tickets.sensitive.v2",
        ],
        &[
            "automation", "cpq.quotes.read", "cpq.quotes.write", "crm.objects.appointments.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write.v2",
            "crm.objects.appointments.write", "crm.objects.calls.read", "crm.objects.carts.read",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.read", "crm.objects.courses.write",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write.v2", "crm.objects.custom.write",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write.v2",
            "crm.objects.deals.read", "crm.objects.deals.sensitive.read.v2", "crm.objects.deals.sensitive.write.v2",
            "crm.objects.deals.write", "crm.objects.emails.read", "crm.objects.feedback_submissions.read",
            "crm.objects.goals.read", "crm.objects.goals.write", "crm.objects.invoices.read",
            "crm.objects.invoices.write", "crm.objects.leads.read", "crm.objects.leads.write",
            "crm.objects.line_items.read", "crm.objects.line_items.write", "crm.objects.listings.read",
            "crm.objects.listings.write", "crm.objects.marketing_events.read", "crm.objects.marketing_events.write",
            "crm.objects.meetings.read", "crm.objects.notes.read", "crm.objects.orders.read",
            "crm.objects.owners.read", "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.tickets.highly_sensitive.read",
            "crm.objects.tickets.sensitive.read", "crm.objects.users.read", "crm.pipelines.orders.read",
            "crm.schemas.appointments.read", "crm.schemas.calls.read", "crm.schemas.carts.read",
            "crm.schemas.commercepayments.read", "crm.schemas.companies.read", "crm.schemas.contacts.read",
            "crm.schemas.courses.read", "crm.schemas.custom.read", "crm.schemas.deals.read",
            "crm.schemas.emails.read", "crm.schemas.invoices.read", "crm.schemas.line_items.read",
            "crm.schemas.listings.read", "crm.schemas.meetings.read", "crm.schemas.notes.read",
            "crm.schemas.orders.read", "crm.schemas.projects.read", "crm.schemas.quotes.read",
            "crm.schemas.services.read", "crm.schemas.subscriptions.read", "crm.schemas.tasks.read",
            "crm.schemas.tickets.read", "e-commerce", "media_bridge.read", "tickets", "tickets.highly_sensitive.v2",
            "tickets.sensitive.v2", "timeline",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/v3/properties/{objectType}/{propertyName}", &[204], SCOPES[0]),
        ArchiveGroup: Description::of(Delete, "/crm/v3/properties/{objectType}/groups/{groupName}", &[204], SCOPES[0]),
        BatchArchive: Description::of(Post, "/crm/v3/properties/{objectType}/batch/archive", &[204], SCOPES[0]),
        BatchCreate: Description::of(Post, "/crm/v3/properties/{objectType}/batch/create", &[201, 207], SCOPES[0]),
        BatchRead: Description::of(Post, "/crm/v3/properties/{objectType}/batch/read", &[200, 207], SCOPES[1]),
        Create: Description::of(Post, "/crm/v3/properties/{objectType}", &[201], SCOPES[0]),
        CreateGroup: Description::of(Post, "/crm/v3/properties/{objectType}/groups", &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/v3/properties/{objectType}/{propertyName}", &[200], SCOPES[1]),
        GetGroup: Description::of(Get, "/crm/v3/properties/{objectType}/groups/{groupName}", &[200], SCOPES[1]),
        List: Description::of(Get, "/crm/v3/properties/{objectType}", &[200], SCOPES[1]),
        ListGroups: Description::of(Get, "/crm/v3/properties/{objectType}/groups", &[200], SCOPES[1]),
        Update: Description::of(Patch, "/crm/v3/properties/{objectType}/{propertyName}", &[200], SCOPES[0]),
        UpdateGroup: Description::of(Patch, "/crm/v3/properties/{objectType}/groups/{groupName}", &[200], SCOPES[0]),
    }
}
