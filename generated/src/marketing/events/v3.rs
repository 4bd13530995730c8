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
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::EventsArchive, endpoint::Archive>;

/// `DELETE /marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::ArchiveAssociationList`.
pub type ArchiveAssociationList =
    crate::Call<crate::operations::ArchiveAssociationList, endpoint::ArchiveAssociationList>;

/// `DELETE /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::ArchiveAssociationListByListId`.
pub type ArchiveAssociationListByListId =
    crate::Call<crate::operations::ArchiveAssociationListByListId, endpoint::ArchiveAssociationListByListId>;

/// `DELETE /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::ArchiveByExternalEventId`.
pub type ArchiveByExternalEventId =
    crate::Call<crate::operations::ArchiveByExternalEventId, endpoint::ArchiveByExternalEventId>;

/// `POST /marketing/v3/marketing-events/batch/archive`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::EventsBatchArchive, endpoint::BatchArchive>;

/// `POST /marketing/v3/marketing-events/batch/update`
///
/// Answers 200 (`BatchResponseMarketingEventPublicDefaultResponseV2`), 207 (`BatchResponseMarketingEventPublicDefaultResponseV2WithErrors`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::EventsBatchUpdateIn2026_03, endpoint::BatchUpdate>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/cancel`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Cancel`.
pub type Cancel = crate::Call<crate::operations::CancelIn2026_03, endpoint::Cancel>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/complete`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Complete`.
pub type Complete = crate::Call<crate::operations::EventsComplete, endpoint::Complete>;

/// `POST /marketing/v3/marketing-events/events`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::EventsCreateIn2026_03, endpoint::Create>;

/// `POST /marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/create`
///
/// Answers 200 (`BatchResponseSubscriberVidResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::CreateAttendance`.
pub type CreateAttendance = crate::Call<crate::operations::CreateAttendance, endpoint::CreateAttendance>;

/// `POST /marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/create`
///
/// Answers 200 (`BatchResponseSubscriberVidResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::CreateAttendanceBySubscriberState`.
pub type CreateAttendanceBySubscriberState =
    crate::Call<crate::operations::CreateAttendanceBySubscriberState, endpoint::CreateAttendanceBySubscriberState>;

/// `POST /marketing/v3/marketing-events/{appId}/settings`
///
/// Answers 200 (`EventDetailSettings`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::CreateSettings`.
pub type CreateSettings = crate::Call<crate::operations::EventsCreateSettings, endpoint::CreateSettings>;

/// `POST /marketing/v3/marketing-events/events/delete`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Delete`.
pub type Delete = crate::Call<crate::operations::Delete, endpoint::Delete>;

/// `POST /marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/email-create`
///
/// Answers 200 (`BatchResponseSubscriberEmailResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::EmailCreateAttendance`.
pub type EmailCreateAttendance = crate::Call<crate::operations::EmailCreateAttendance, endpoint::EmailCreateAttendance>;

/// `POST /marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/email-create`
///
/// Answers 200 (`BatchResponseSubscriberEmailResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::EmailCreateAttendanceBySubscriberState`.
pub type EmailCreateAttendanceBySubscriberState =
    crate::Call<crate::operations::EmailCreateAttendanceBySubscriberState, endpoint::EmailCreateAttendanceBySubscriberState>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/email-upsert`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::EmailUpsert`.
pub type EmailUpsert = crate::Call<crate::operations::EmailUpsert, endpoint::EmailUpsert>;

/// `GET /marketing/v3/marketing-events/{objectId}`
///
/// Answers 200 (`MarketingEventPublicReadResponseV2`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::EventsGet, endpoint::Get>;

/// `GET /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists`
///
/// Answers 200 (`CollectionResponseWithTotalPublicList`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetAssociationList`.
pub type GetAssociationList = crate::Call<crate::operations::GetAssociationList, endpoint::GetAssociationList>;

/// `GET /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicReadResponse`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetByExternalEventId`.
pub type GetByExternalEventId =
    crate::Call<crate::operations::EventsGetByExternalEventId, endpoint::GetByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/{marketingEventId}`
///
/// Answers 200 (`AttendanceCounters`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetParticipation`.
pub type GetParticipation = crate::Call<crate::operations::GetParticipation, endpoint::GetParticipation>;

/// `GET /marketing/v3/marketing-events/participations/{marketingEventId}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetParticipationBreakdown`.
pub type GetParticipationBreakdown =
    crate::Call<crate::operations::GetParticipationBreakdown, endpoint::GetParticipationBreakdown>;

/// `GET /marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetParticipationBreakdownByExternalEventId`.
pub type GetParticipationBreakdownByExternalEventId =
    crate::Call<crate::operations::GetParticipationBreakdownByExternalEventId, endpoint::GetParticipationBreakdownByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}`
///
/// Answers 200 (`AttendanceCounters`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetParticipationByExternalEventId`.
pub type GetParticipationByExternalEventId =
    crate::Call<crate::operations::GetParticipationByExternalEventId, endpoint::GetParticipationByExternalEventId>;

/// `GET /marketing/v3/marketing-events/participations/contacts/{contactIdentifier}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetParticipationContactBreakdown`.
pub type GetParticipationContactBreakdown =
    crate::Call<crate::operations::GetParticipationContactBreakdown, endpoint::GetParticipationContactBreakdown>;

/// `GET /marketing/v3/marketing-events/{appId}/settings`
///
/// Answers 200 (`EventDetailSettings`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::GetSettings`.
pub type GetSettings = crate::Call<crate::operations::EventsGetSettings, endpoint::GetSettings>;

/// `GET /marketing/marketing-events/v3`
///
/// Answers 200 (`CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::List`.
pub type List = crate::Call<crate::operations::EventsList, endpoint::List>;

/// `GET /marketing/v3/marketing-events/associations/{marketingEventId}/lists`
///
/// Answers 200 (`CollectionResponseWithTotalPublicList`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::ListAssociationLists`.
pub type ListAssociationLists = crate::Call<crate::operations::ListAssociationLists, endpoint::ListAssociationLists>;

/// `GET /marketing/v3/marketing-events/{externalEventId}/identifiers`
///
/// Answers 200 (`CollectionResponseWithTotalMarketingEventIdentifiersResponse`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::ListIdentifiers`.
pub type ListIdentifiers = crate::Call<crate::operations::ListIdentifiers, endpoint::ListIdentifiers>;

/// `GET /marketing/v3/marketing-events/events/search`
///
/// Answers 200 (`CollectionResponseSearchPublicResponseWrapperNoPaging`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::EventsSearch, endpoint::Search>;

/// `PUT /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Set`.
pub type Set = crate::Call<crate::operations::SetIn2026_03, endpoint::Set>;

/// `PUT /marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::SetAssociationList`.
pub type SetAssociationList = crate::Call<crate::operations::SetAssociationList, endpoint::SetAssociationList>;

/// `PUT /marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::SetAssociationListByListId`.
pub type SetAssociationListByListId =
    crate::Call<crate::operations::SetAssociationListByListId, endpoint::SetAssociationListByListId>;

/// `PATCH /marketing/v3/marketing-events/{objectId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponseV2`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::EventsUpdateIn2026_03, endpoint::Update>;

/// `PATCH /marketing/v3/marketing-events/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::UpdateByExternalEventId`.
pub type UpdateByExternalEventId =
    crate::Call<crate::operations::EventsUpdateByExternalEventId, endpoint::UpdateByExternalEventId>;

/// `POST /marketing/v3/marketing-events/events/upsert`
///
/// Answers 200 (`BatchResponseMarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::Upsert`.
pub type Upsert = crate::Call<crate::operations::EventsUpsert, endpoint::Upsert>;

/// `POST /marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/upsert`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2027-09. Newer: `marketing::events::v2026_09::UpsertBySubscriberState`.
pub type UpsertBySubscriberState =
    crate::Call<crate::operations::UpsertBySubscriberState, endpoint::UpsertBySubscriberState>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/marketing/v3/marketing-events/{objectId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveAssociationList: Description::of(Delete,
            "/marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveAssociationListByListId: Description::of(Delete,
            "/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveByExternalEventId: Description::of(Delete,
            "/marketing/v3/marketing-events/events/{externalEventId}",
            &[204], &["crm.objects.marketing_events.write"]),
        BatchArchive: Description::of(Post,
            "/marketing/v3/marketing-events/batch/archive",
            &[], &["crm.objects.marketing_events.write"]),
        BatchUpdate: Description::of(Post,
            "/marketing/v3/marketing-events/batch/update",
            &[200, 207], &["crm.objects.marketing_events.write"]),
        Cancel: Description::of(Post,
            "/marketing/v3/marketing-events/events/{externalEventId}/cancel",
            &[200], &["crm.objects.marketing_events.write"]),
        Complete: Description::of(Post,
            "/marketing/v3/marketing-events/events/{externalEventId}/complete",
            &[200], &["crm.objects.marketing_events.write"]),
        Create: Description::of(Post,
            "/marketing/v3/marketing-events/events",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateAttendance: Description::of(Post,
            "/marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/create",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateAttendanceBySubscriberState: Description::of(Post,
            "/marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/create",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateSettings: Description::of(Post,
            "/marketing/v3/marketing-events/{appId}/settings",
            &[200], &["developers-write"]),
        Delete: Description::of(Post,
            "/marketing/v3/marketing-events/events/delete",
            &[], &["crm.objects.marketing_events.write"]),
        EmailCreateAttendance: Description::of(Post,
            "/marketing/v3/marketing-events/attendance/{externalEventId}/{subscriberState}/email-create",
            &[200], &["crm.objects.marketing_events.write"]),
        EmailCreateAttendanceBySubscriberState: Description::of(Post,
            "/marketing/v3/marketing-events/{objectId}/attendance/{subscriberState}/email-create",
            &[200], &["crm.objects.marketing_events.write"]),
        EmailUpsert: Description::of(Post,
            "/marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/email-upsert",
            &[], &["crm.objects.marketing_events.write"]),
        Get: Description::of(Get,
            "/marketing/v3/marketing-events/{objectId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetAssociationList: Description::of(Get,
            "/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists",
            &[200], &["crm.objects.marketing_events.write"]),
        GetByExternalEventId: Description::of(Get,
            "/marketing/v3/marketing-events/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipation: Description::of(Get,
            "/marketing/v3/marketing-events/participations/{marketingEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationBreakdown: Description::of(Get,
            "/marketing/v3/marketing-events/participations/{marketingEventId}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationBreakdownByExternalEventId: Description::of(Get,
            "/marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationByExternalEventId: Description::of(Get,
            "/marketing/v3/marketing-events/participations/{externalAccountId}/{externalEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationContactBreakdown: Description::of(Get,
            "/marketing/v3/marketing-events/participations/contacts/{contactIdentifier}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetSettings: Description::of(Get,
            "/marketing/v3/marketing-events/{appId}/settings",
            &[200], &["developers-read"]),
        List: Description::of(Get, "/marketing/marketing-events/v3", &[200], &["crm.objects.marketing_events.read"]),
        ListAssociationLists: Description::of(Get,
            "/marketing/v3/marketing-events/associations/{marketingEventId}/lists",
            &[200], &["crm.objects.marketing_events.write"]),
        ListIdentifiers: Description::of(Get,
            "/marketing/v3/marketing-events/{externalEventId}/identifiers",
            &[200], &["crm.objects.marketing_events.read"]),
        Search: Description::of(Get,
            "/marketing/v3/marketing-events/events/search",
            &[200], &["crm.objects.marketing_events.read"]),
        Set: Description::of(Put,
            "/marketing/v3/marketing-events/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.write"]),
        SetAssociationList: Description::of(Put,
            "/marketing/v3/marketing-events/associations/{marketingEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        SetAssociationListByListId: Description::of(Put,
            "/marketing/v3/marketing-events/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        Update: Description::of(Patch,
            "/marketing/v3/marketing-events/{objectId}",
            &[200], &["crm.objects.marketing_events.write"]),
        UpdateByExternalEventId: Description::of(Patch,
            "/marketing/v3/marketing-events/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.write"]),
        Upsert: Description::of(Post,
            "/marketing/v3/marketing-events/events/upsert",
            &[200], &["crm.objects.marketing_events.write"]),
        UpsertBySubscriberState: Description::of(Post,
            "/marketing/v3/marketing-events/events/{externalEventId}/{subscriberState}/upsert",
            &[], &["crm.objects.marketing_events.write"]),
    }
}
