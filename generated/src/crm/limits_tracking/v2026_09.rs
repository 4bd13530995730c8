// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/limits-tracking`, version `2026-09`: 9 operations, 18 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/limits-tracking/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationLabelLimitResponse, AssociationRecordLimitResponse, AtLimitRecordSample,
    CalculatedPropertyLimitResponse, CollectionResponseAssociationLabelLimitResponseNoPaging,
    CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging, CustomObjectLimitResponse,
    CustomObjectRecordLimitResponse, CustomPropertyLimitResponse, Error, ErrorDetail, LimitAndUsageForObjectType,
    NearLimitRecordSample, LimitsTrackingObjectTypeDefinition as ObjectTypeDefinition,
    ObjectTypeNearOrAtAssociationLimit, PipelineLimitResponse, RecordLimitResponse, UsageForObjectType,
};

/// `GET /crm/limits/2026-09/associations/records/{fromObjectTypeId}/{toObjectTypeId}`
///
/// Answers 200 (`AssociationRecordLimitResponse`). Any of 92 scopes. Unsupported from 2028-03.
pub type GetAssociationRecord = crate::Call<crate::operations::GetAssociationRecord, endpoint::GetAssociationRecord>;

/// `GET /crm/limits/2026-09/associations/records/from`
///
/// Answers 200 (`CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`). Any of 92 scopes. Unsupported from 2028-03.
pub type GetAssociationRecordFrom =
    crate::Call<crate::operations::GetAssociationRecordFrom, endpoint::GetAssociationRecordFrom>;

/// `GET /crm/limits/2026-09/associations/records/{fromObjectTypeId}/to`
///
/// Answers 200 (`CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`). Any of 92 scopes. Unsupported from 2028-03.
pub type GetAssociationRecordTo =
    crate::Call<crate::operations::GetAssociationRecordTo, endpoint::GetAssociationRecordTo>;

/// `GET /crm/limits/2026-09/associations/labels`
///
/// Answers 200 (`CollectionResponseAssociationLabelLimitResponseNoPaging`). Any of 92 scopes. Unsupported from 2028-03.
pub type ListAssociationLabels = crate::Call<crate::operations::ListAssociationLabels, endpoint::ListAssociationLabels>;

/// `GET /crm/limits/2026-09/calculated-properties`
///
/// Answers 200 (`CalculatedPropertyLimitResponse`). Any of 92 scopes. Unsupported from 2028-03.
pub type ListCalculatedProperties =
    crate::Call<crate::operations::ListCalculatedProperties, endpoint::ListCalculatedProperties>;

/// `GET /crm/limits/2026-09/custom-object-types`
///
/// Answers 200 (`CustomObjectLimitResponse`). Any of 12 scopes. Unsupported from 2028-03.
pub type ListCustomObjectTypes = crate::Call<crate::operations::ListCustomObjectTypes, endpoint::ListCustomObjectTypes>;

/// `GET /crm/limits/2026-09/custom-properties`
///
/// Answers 200 (`CustomPropertyLimitResponse`). Any of 92 scopes. Unsupported from 2028-03.
pub type ListCustomProperties = crate::Call<crate::operations::ListCustomProperties, endpoint::ListCustomProperties>;

/// `GET /crm/limits/2026-09/pipelines`
///
/// Answers 200 (`PipelineLimitResponse`). Any of 92 scopes. Unsupported from 2028-03.
pub type ListPipelines = crate::Call<crate::operations::ListPipelines, endpoint::ListPipelines>;

/// `GET /crm/limits/2026-09/records`
///
/// Answers 200 (`RecordLimitResponse`). Any of 92 scopes. Unsupported from 2028-03.
pub type ListRecords = crate::Call<crate::operations::ListRecords, endpoint::ListRecords>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.carts.read", "crm.objects.carts.write", "crm.objects.commercepayments.read",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.read",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write",
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.read",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.read",
            "crm.objects.contacts.sensitive.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.read", "crm.objects.courses.write",
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.goals.read", "crm.objects.goals.write", "crm.objects.invoices.read",
            "crm.objects.invoices.write", "crm.objects.leads.read", "crm.objects.leads.write",
            "crm.objects.line_items.read", "crm.objects.line_items.write", "crm.objects.listings.read",
            "crm.objects.listings.write", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
        &[
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.schemas.custom.read", "crm.schemas.custom.write",
        ],
    ];

    crate::runtime::endpoints! {
        GetAssociationRecord: Description::of(Get,
            "/crm/limits/2026-09/associations/records/{fromObjectTypeId}/{toObjectTypeId}",
            &[200], SCOPES[0]),
        GetAssociationRecordFrom: Description::of(Get,
            "/crm/limits/2026-09/associations/records/from",
            &[200], SCOPES[0]),
        GetAssociationRecordTo: Description::of(Get,
            "/crm/limits/2026-09/associations/records/{fromObjectTypeId}/to",
            &[200], SCOPES[0]),
        ListAssociationLabels: Description::of(Get, "/crm/limits/2026-09/associations/labels", &[200], SCOPES[0]),
        ListCalculatedProperties: Description::of(Get, "/crm/limits/2026-09/calculated-properties", &[200], SCOPES[0]),
        ListCustomObjectTypes: Description::of(Get, "/crm/limits/2026-09/custom-object-types", &[200], SCOPES[1]),
        ListCustomProperties: Description::of(Get, "/crm/limits/2026-09/custom-properties", &[200], SCOPES[0]),
        ListPipelines: Description::of(Get, "/crm/limits/2026-09/pipelines", &[200], SCOPES[0]),
        ListRecords: Description::of(Get, "/crm/limits/2026-09/records", &[200], SCOPES[0]),
    }
}
