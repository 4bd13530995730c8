// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/events`, version `v3`: 36 operations, 55 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/events/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AppInfo, AttendanceCounters,
    EventsBatchInputMarketingEventCreateRequestParams as BatchInputMarketingEventCreateRequestParams,
    BatchInputMarketingEventEmailSubscriber, BatchInputMarketingEventExternalUniqueIdentifier,
    BatchInputMarketingEventPublicObjectIdDeleteRequest,
    EventsBatchInputMarketingEventPublicUpdateRequestFullV2 as BatchInputMarketingEventPublicUpdateRequestFullV2,
    BatchInputMarketingEventSubscriber,
    EventsBatchResponseMarketingEventPublicDefaultResponse as BatchResponseMarketingEventPublicDefaultResponse,
    BatchResponseSimplePublicStatus as BatchResponseMarketingEventPublicDefaultResponseStatus,
    EventsBatchResponseMarketingEventPublicDefaultResponseV2 as BatchResponseMarketingEventPublicDefaultResponseV2,
    BatchResponseMarketingEventPublicDefaultResponseV2WithErrors, BatchResponseSubscriberEmailResponse,
    BatchResponseSubscriberVidResponse, CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging,
    CollectionResponseSearchPublicResponseWrapperNoPaging,
    CollectionResponseWithTotalMarketingEventIdentifiersResponse, CollectionResponseWithTotalParticipationBreakdown,
    CollectionResponseWithTotalPublicList, ContactAssociation, CrmPropertyWrapper, Error, ErrorDetail,
    EventDetailSettings, EventDetailSettingsUrl, ForwardPaging, MarketingEventAssociation,
    MarketingEventCompleteRequestParams,
    EventsMarketingEventCreateRequestParams as MarketingEventCreateRequestParams,
    EventsMarketingEventDefaultResponse as MarketingEventDefaultResponse, MarketingEventEmailSubscriber,
    MarketingEventExternalUniqueIdentifier, MarketingEventIdentifiersResponse,
    EventsMarketingEventPublicDefaultResponse as MarketingEventPublicDefaultResponse,
    MarketingEventPublicDefaultResponseV2, MarketingEventPublicObjectIdDeleteRequest,
    EventsMarketingEventPublicReadResponse as MarketingEventPublicReadResponse, MarketingEventPublicReadResponseV2,
    EventsMarketingEventPublicUpdateRequestFullV2 as MarketingEventPublicUpdateRequestFullV2,
    EventsMarketingEventPublicUpdateRequestV2 as MarketingEventPublicUpdateRequestV2, MarketingEventSubscriber,
    EventsMarketingEventUpdateRequestParams as MarketingEventUpdateRequestParams, MaskedSubstring, MaskedSubstrings,
    NextPage, Paging, ParticipationAssociations, ParticipationBreakdown, ParticipationProperties,
    ParticipationPropertiesAttendanceState, PreviousPage, ImportsPropertyValue as PropertyValue,
    PropertyValueDataSensitivity, PropertyValueSource, PublicList, SearchPublicResponseWrapper, StandardError,
    SubscriberEmailResponse, SubscriberVidResponse,
};

/// `DELETE /marketing/v3/marketing-events/{objectId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type Archive = crate::operations::EventsArchive<endpoint::Archive>;

/// `DELETE /marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type ArchiveAssociationList = crate::operations::ArchiveAssociationList<endpoint::ArchiveAssociationList>;

/// `DELETE /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type ArchiveAssociationListByListId =
    crate::operations::ArchiveAssociationListByListId<endpoint::ArchiveAssociationListByListId>;

/// `DELETE /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type ArchiveByExternalEventId = crate::operations::ArchiveByExternalEventId<endpoint::ArchiveByExternalEventId>;

/// `POST /marketing/v3/marketing-events/batch/archive`
///
/// The specification names no success. Scopes: `crm.objects.marketing_events.write`.
pub type BatchArchive = crate::operations::EventsBatchArchive<endpoint::BatchArchive>;

/// `POST /marketing/v3/marketing-events/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.marketing_events.write`.
pub type BatchUpdate = crate::operations::EventsBatchUpdateIn2026_03<endpoint::BatchUpdate>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/cancel`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Cancel = crate::operations::CancelIn2026_03<endpoint::Cancel>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/complete`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Complete = crate::operations::EventsComplete<endpoint::Complete>;

/// `POST /marketing/v3/marketing-events/events`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Create = crate::operations::EventsCreateIn2026_03<endpoint::Create>;

/// `POST /marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/create`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type CreateAttendance = crate::operations::CreateAttendance<endpoint::CreateAttendance>;

/// `POST /marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/create`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type CreateAttendanceBySubscriberState =
    crate::operations::CreateAttendanceBySubscriberState<endpoint::CreateAttendanceBySubscriberState>;

/// `POST /marketing/v3/marketing-events/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettings = crate::operations::EventsCreateSettings<endpoint::CreateSettings>;

/// `POST /marketing/v3/marketing-events/events/delete`
///
/// The specification names no success. Scopes: `crm.objects.marketing_events.write`.
pub type Delete = crate::operations::Delete<endpoint::Delete>;

/// `POST /marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/email-create`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type EmailCreateAttendance = crate::operations::EmailCreateAttendance<endpoint::EmailCreateAttendance>;

/// `POST /marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/email-create`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type EmailCreateAttendanceBySubscriberState =
    crate::operations::EmailCreateAttendanceBySubscriberState<endpoint::EmailCreateAttendanceBySubscriberState>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/email-upsert`
///
/// The specification names no success. Scopes: `crm.objects.marketing_events.write`.
pub type EmailUpsert = crate::operations::EmailUpsert<endpoint::EmailUpsert>;

/// `GET /marketing/v3/marketing-events/{objectId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type Get = crate::operations::EventsGet<endpoint::Get>;

/// `GET /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type GetAssociationList = crate::operations::GetAssociationList<endpoint::GetAssociationList>;

/// `GET /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetByExternalEventId = crate::operations::EventsGetByExternalEventId<endpoint::GetByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/{marketingEventId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetParticipation = crate::operations::GetParticipation<endpoint::GetParticipation>;

/// `GET /marketing/v3/marketing-events/participations/{marketingEventId}/breakdown`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetParticipationBreakdown = crate::operations::GetParticipationBreakdown<endpoint::GetParticipationBreakdown>;

/// `GET /marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}/breakdown`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetParticipationBreakdownByExternalEventId =
    crate::operations::GetParticipationBreakdownByExternalEventId<endpoint::GetParticipationBreakdownByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetParticipationByExternalEventId =
    crate::operations::GetParticipationByExternalEventId<endpoint::GetParticipationByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/contacts/{contactIdentifier}/breakdown`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type GetParticipationContactBreakdown =
    crate::operations::GetParticipationContactBreakdown<endpoint::GetParticipationContactBreakdown>;

/// `GET /marketing/v3/marketing-events/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettings = crate::operations::EventsGetSettings<endpoint::GetSettings>;

/// `GET /marketing/marketing-events/v3`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type List = crate::operations::EventsList<endpoint::List>;

/// `GET /marketing/v3/marketing-events/associations/{marketingEventId}/lists`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type ListAssociationLists = crate::operations::ListAssociationLists<endpoint::ListAssociationLists>;

/// `GET /marketing/v3/marketing-events/{externalEventId}/identifiers`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type ListIdentifiers = crate::operations::ListIdentifiers<endpoint::ListIdentifiers>;

/// `GET /marketing/v3/marketing-events/events/search`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.read`.
pub type Search = crate::operations::EventsSearch<endpoint::Search>;

/// `PUT /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Set = crate::operations::SetIn2026_03<endpoint::Set>;

/// `PUT /marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type SetAssociationList = crate::operations::SetAssociationList<endpoint::SetAssociationList>;

/// `PUT /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scopes: `crm.objects.marketing_events.write`.
pub type SetAssociationListByListId =
    crate::operations::SetAssociationListByListId<endpoint::SetAssociationListByListId>;

/// `PATCH /marketing/v3/marketing-events/{objectId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Update = crate::operations::EventsUpdateIn2026_03<endpoint::Update>;

/// `PATCH /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type UpdateByExternalEventId = crate::operations::EventsUpdateByExternalEventId<endpoint::UpdateByExternalEventId>;

/// `POST /marketing/v3/marketing-events/events/upsert`
///
/// Answers 200. Scopes: `crm.objects.marketing_events.write`.
pub type Upsert = crate::operations::EventsUpsert<endpoint::Upsert>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/upsert`
///
/// The specification names no success. Scopes: `crm.objects.marketing_events.write`.
pub type UpsertBySubscriberState = crate::operations::UpsertBySubscriberState<endpoint::UpsertBySubscriberState>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/v3/marketing-events/{objectId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        ArchiveAssociationList: Description::delete("/marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        ArchiveAssociationListByListId: Description::delete("/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        ArchiveByExternalEventId: Description::delete("/marketing/v3/marketing-events/events/{externalEventId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        BatchArchive: Description::post("/marketing/v3/marketing-events/batch/archive")
            .scopes(&["crm.objects.marketing_events.write"]),
        BatchUpdate: Description::post("/marketing/v3/marketing-events/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.marketing_events.write"]),
        Cancel: Description::post("/marketing/v3/marketing-events/events/{externalEventId}/cancel")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        Complete: Description::post("/marketing/v3/marketing-events/events/{externalEventId}/complete")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        Create: Description::post("/marketing/v3/marketing-events/events")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        CreateAttendance: Description::post("/marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/create")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        CreateAttendanceBySubscriberState: Description::post("/marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/create")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        CreateSettings: Description::post("/marketing/v3/marketing-events/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        Delete: Description::post("/marketing/v3/marketing-events/events/delete")
            .scopes(&["crm.objects.marketing_events.write"]),
        EmailCreateAttendance: Description::post("/marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/email-create")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        EmailCreateAttendanceBySubscriberState: Description::post("/marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/email-create")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        EmailUpsert: Description::post("/marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/email-upsert")
            .scopes(&["crm.objects.marketing_events.write"]),
        Get: Description::get("/marketing/v3/marketing-events/{objectId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetAssociationList: Description::get("/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        GetByExternalEventId: Description::get("/marketing/v3/marketing-events/events/{externalEventId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetParticipation: Description::get("/marketing/v3/marketing-events/participations/{marketingEventId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetParticipationBreakdown: Description::get("/marketing/v3/marketing-events/participations/{marketingEventId}/breakdown")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetParticipationBreakdownByExternalEventId: Description::get("/marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}/breakdown")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetParticipationByExternalEventId: Description::get("/marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetParticipationContactBreakdown: Description::get("/marketing/v3/marketing-events/participations/contacts/{contactIdentifier}/breakdown")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        GetSettings: Description::get("/marketing/v3/marketing-events/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        List: Description::get("/marketing/marketing-events/v3")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        ListAssociationLists: Description::get("/marketing/v3/marketing-events/associations/{marketingEventId}/lists")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        ListIdentifiers: Description::get("/marketing/v3/marketing-events/{externalEventId}/identifiers")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        Search: Description::get("/marketing/v3/marketing-events/events/search")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.read"]),
        Set: Description::put("/marketing/v3/marketing-events/events/{externalEventId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        SetAssociationList: Description::put("/marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        SetAssociationListByListId: Description::put("/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}")
            .statuses(&[204])
            .scopes(&["crm.objects.marketing_events.write"]),
        Update: Description::patch("/marketing/v3/marketing-events/{objectId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        UpdateByExternalEventId: Description::patch("/marketing/v3/marketing-events/events/{externalEventId}")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        Upsert: Description::post("/marketing/v3/marketing-events/events/upsert")
            .statuses(&[200])
            .scopes(&["crm.objects.marketing_events.write"]),
        UpsertBySubscriberState: Description::post("/marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/upsert")
            .scopes(&["crm.objects.marketing_events.write"]),
    }
}
