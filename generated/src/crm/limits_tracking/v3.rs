// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/limits-tracking`, version `v3`: 9 operations, 18 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/limits-tracking/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationLabelLimitResponse, AssociationRecordLimitResponse, AtLimitRecordSample,
    CalculatedPropertyLimitResponse, CollectionResponseAssociationLabelLimitResponseNoPaging,
    CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging, CustomObjectLimitResponse,
    CustomObjectRecordLimitResponse, CustomPropertyLimitResponse, Error, ErrorDetail, LimitAndUsageForObjectType,
    NearLimitRecordSample, LimitsTrackingObjectTypeDefinition as ObjectTypeDefinition,
    ObjectTypeNearOrAtAssociationLimit, PipelineLimitResponse, RecordLimitResponse, UsageForObjectType,
};

/// `GET /crm/v3/limits/associations/records/{fromObjectTypeId}/{toObjectTypeId}`
///
/// Answers 200 (`AssociationRecordLimitResponse`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::GetAssociationRecord`.
pub type GetAssociationRecord = crate::Call<crate::operations::GetAssociationRecord, endpoint::GetAssociationRecord>;

/// `GET /crm/v3/limits/associations/records/from`
///
/// Answers 200 (`CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::GetAssociationRecordFrom`.
pub type GetAssociationRecordFrom =
    crate::Call<crate::operations::GetAssociationRecordFrom, endpoint::GetAssociationRecordFrom>;

/// `GET /crm/v3/limits/associations/records/{fromObjectTypeId}/to`
///
/// Answers 200 (`CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::GetAssociationRecordTo`.
pub type GetAssociationRecordTo =
    crate::Call<crate::operations::GetAssociationRecordTo, endpoint::GetAssociationRecordTo>;

/// `GET /crm/v3/limits/associations/labels`
///
/// Answers 200 (`CollectionResponseAssociationLabelLimitResponseNoPaging`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListAssociationLabels`.
pub type ListAssociationLabels = crate::Call<crate::operations::ListAssociationLabels, endpoint::ListAssociationLabels>;

/// `GET /crm/v3/limits/calculated-properties`
///
/// Answers 200 (`CalculatedPropertyLimitResponse`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListCalculatedProperties`.
pub type ListCalculatedProperties =
    crate::Call<crate::operations::ListCalculatedProperties, endpoint::ListCalculatedProperties>;

/// `GET /crm/v3/limits/custom-object-types`
///
/// Answers 200 (`CustomObjectLimitResponse`). Any of 8 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListCustomObjectTypes`.
pub type ListCustomObjectTypes = crate::Call<crate::operations::ListCustomObjectTypes, endpoint::ListCustomObjectTypes>;

/// `GET /crm/v3/limits/custom-properties`
///
/// Answers 200 (`CustomPropertyLimitResponse`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListCustomProperties`.
pub type ListCustomProperties = crate::Call<crate::operations::ListCustomProperties, endpoint::ListCustomProperties>;

/// `GET /crm/v3/limits/pipelines`
///
/// Answers 200 (`PipelineLimitResponse`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListPipelines`.
pub type ListPipelines = crate::Call<crate::operations::ListPipelines, endpoint::ListPipelines>;

/// `GET /crm/v3/limits/records`
///
/// Answers 200 (`RecordLimitResponse`). Any of 80 scopes. Unsupported from 2027-09. Newer: `crm::limits_tracking::v2026_09::ListRecords`.
pub type ListRecords = crate::Call<crate::operations::ListRecords, endpoint::ListRecords>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read.v2",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read.v2", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read.v2",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read.v2", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.emails.read", "crm.objects.goals.read", "crm.objects.goals.write",
            "crm.objects.invoices.read", "crm.objects.invoices.write", "crm.objects.leads.read",
            "crm.objects.leads.write", "crm.objects.line_items.read", "crm.objects.line_items.write",
            "crm.objects.listings.read", "crm.objects.listings.write", "crm.objects.meetings.read",
            "crm.objects.notes.read", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.tickets.highly_sensitive.read",
            "crm.objects.tickets.highly_sensitive.write", "crm.objects.tickets.sensitive.read",
            "crm.objects.tickets.sensitive.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
        &[
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write.v2", "crm.objects.custom.write", "crm.schemas.custom.read",
            "crm.schemas.custom.write",
        ],
    ];

    crate::runtime::endpoints! {
        GetAssociationRecord: Description::of(Get,
            "/crm/v3/limits/associations/records/{fromObjectTypeId}/{toObjectTypeId}",
            &[200], SCOPES[0]),
        GetAssociationRecordFrom: Description::of(Get, "/crm/v3/limits/associations/records/from", &[200], SCOPES[0]),
        GetAssociationRecordTo: Description::of(Get,
            "/crm/v3/limits/associations/records/{fromObjectTypeId}/to",
            &[200], SCOPES[0]),
        ListAssociationLabels: Description::of(Get, "/crm/v3/limits/associations/labels", &[200], SCOPES[0]),
        ListCalculatedProperties: Description::of(Get, "/crm/v3/limits/calculated-properties", &[200], SCOPES[0]),
        ListCustomObjectTypes: Description::of(Get, "/crm/v3/limits/custom-object-types", &[200], SCOPES[1]),
        ListCustomProperties: Description::of(Get, "/crm/v3/limits/custom-properties", &[200], SCOPES[0]),
        ListPipelines: Description::of(Get, "/crm/v3/limits/pipelines", &[200], SCOPES[0]),
        ListRecords: Description::of(Get, "/crm/v3/limits/records", &[200], SCOPES[0]),
    }
}
