// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/events`, version `2026-09`: 36 operations, 52 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/marketing/events/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AppInfo, AttendanceCounters, BatchInputMarketingEventCreateRequestParams,
    BatchInputMarketingEventEmailSubscriber, BatchInputMarketingEventExternalUniqueIdentifier,
    BatchInputMarketingEventPublicObjectIdDeleteRequest, BatchInputMarketingEventPublicUpdateRequestFullV2,
    BatchInputMarketingEventSubscriber, BatchResponseMarketingEventPublicDefaultResponse,
    BatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseSimplePublicStatus as BatchResponseStatus,
    BatchResponseSubscriberEmailResponse, BatchResponseSubscriberVidResponse,
    CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging,
    CollectionResponseSearchPublicResponseWrapperNoPaging,
    CollectionResponseWithTotalMarketingEventIdentifiersResponse, CollectionResponseWithTotalParticipationBreakdown,
    CollectionResponseWithTotalPublicList, ContactAssociation, CrmPropertyWrapper, Error, ErrorDetail,
    EventDetailSettings, EventDetailSettingsUrl, ForwardPaging, MarketingEventAssociation,
    MarketingEventCompleteRequestParams, MarketingEventCreateRequestParams, MarketingEventDefaultResponse,
    MarketingEventEmailSubscriber, MarketingEventExternalUniqueIdentifier, MarketingEventIdentifiersResponse,
    MarketingEventPublicDefaultResponse, MarketingEventPublicDefaultResponseV2,
    MarketingEventPublicObjectIdDeleteRequest, MarketingEventPublicReadResponse, MarketingEventPublicReadResponseV2,
    MarketingEventPublicUpdateRequestFullV2, MarketingEventPublicUpdateRequestV2, MarketingEventSubscriber,
    MarketingEventUpdateRequestParams, NextPage, Paging, ParticipationAssociations, ParticipationBreakdown,
    ParticipationProperties, ParticipationPropertiesAttendanceState, PreviousPage, PropertyValue,
    PropertyValueDataSensitivity, ImportsPropertyValueSource as PropertyValueSource, PublicList,
    SearchPublicResponseWrapper, StandardError, SubscriberEmailResponse, SubscriberVidResponse,
};

/// `DELETE /marketing/marketing-events/2026-09/{objectId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::EventsArchive, endpoint::Archive>;

/// `DELETE /marketing/marketing-events/2026-09/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type ArchiveAssociationList =
    crate::Call<crate::operations::ArchiveAssociationList, endpoint::ArchiveAssociationList>;

/// `DELETE /marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type ArchiveAssociationListByListId =
    crate::Call<crate::operations::ArchiveAssociationListByListId, endpoint::ArchiveAssociationListByListId>;

/// `DELETE /marketing/marketing-events/2026-09/events/{externalEventId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type ArchiveByExternalEventId =
    crate::Call<crate::operations::ArchiveByExternalEventId, endpoint::ArchiveByExternalEventId>;

/// `POST /marketing/marketing-events/2026-09/batch/archive`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::EventsBatchArchive, endpoint::BatchArchive>;

/// `POST /marketing/marketing-events/2026-09/batch/update`
///
/// Answers 200 (`BatchResponseMarketingEventPublicDefaultResponseV2`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type BatchUpdate = crate::Call<crate::operations::EventsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /marketing/marketing-events/2026-09/events/{externalEventId}/cancel`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Cancel = crate::Call<crate::operations::EventsCancel, endpoint::Cancel>;

/// `POST /marketing/marketing-events/2026-09/events/{externalEventId}/complete`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Complete = crate::Call<crate::operations::Complete, endpoint::Complete>;

/// `POST /marketing/marketing-events/2026-09/events`
///
/// Answers 200 (`MarketingEventDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::EventsCreate, endpoint::Create>;

/// `POST /marketing/marketing-events/2026-09/attendance/{externalEventId}/{subscriberState}/create`
///
/// Answers 200 (`BatchResponseSubscriberVidResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type CreateAttendance = crate::Call<crate::operations::CreateAttendance, endpoint::CreateAttendance>;

/// `POST /marketing/marketing-events/2026-09/{objectId}/attendance/{subscriberState}/create`
///
/// Answers 200 (`BatchResponseSubscriberVidResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type CreateAttendanceBySubscriberState =
    crate::Call<crate::operations::CreateAttendanceBySubscriberState, endpoint::CreateAttendanceBySubscriberState>;

/// `POST /marketing/marketing-events/2026-09/{appId}/settings`
///
/// Answers 200 (`EventDetailSettings`). Needs the developer key. Unsupported from 2028-03.
pub type CreateSettings = crate::Call<crate::operations::EventsCreateSettings, endpoint::CreateSettings>;

/// `POST /marketing/marketing-events/2026-09/events/delete`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Delete = crate::Call<crate::operations::Delete, endpoint::Delete>;

/// `POST /marketing/marketing-events/2026-09/attendance/{externalEventId}/{subscriberState}/email-create`
///
/// Answers 200 (`BatchResponseSubscriberEmailResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type EmailCreateAttendance = crate::Call<crate::operations::EmailCreateAttendance, endpoint::EmailCreateAttendance>;

/// `POST /marketing/marketing-events/2026-09/{objectId}/attendance/{subscriberState}/email-create`
///
/// Answers 200 (`BatchResponseSubscriberEmailResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type EmailCreateAttendanceBySubscriberState =
    crate::Call<crate::operations::EmailCreateAttendanceBySubscriberState, endpoint::EmailCreateAttendanceBySubscriberState>;

/// `POST /marketing/marketing-events/2026-09/events/{externalEventId}/{subscriberState}/email-upsert`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type EmailUpsert = crate::Call<crate::operations::EmailUpsert, endpoint::EmailUpsert>;

/// `GET /marketing/marketing-events/2026-09/{objectId}`
///
/// Answers 200 (`MarketingEventPublicReadResponseV2`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::EventsGet, endpoint::Get>;

/// `GET /marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists`
///
/// Answers 200 (`CollectionResponseWithTotalPublicList`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type GetAssociationList = crate::Call<crate::operations::GetAssociationList, endpoint::GetAssociationList>;

/// `GET /marketing/marketing-events/2026-09/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicReadResponse`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetByExternalEventId = crate::Call<crate::operations::GetByExternalEventId, endpoint::GetByExternalEventId>;

/// `GET /marketing/marketing-events/2026-09/participations/{marketingEventId}`
///
/// Answers 200 (`AttendanceCounters`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetParticipation = crate::Call<crate::operations::GetParticipation, endpoint::GetParticipation>;

/// `GET /marketing/marketing-events/2026-09/participations/{marketingEventId}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetParticipationBreakdown =
    crate::Call<crate::operations::GetParticipationBreakdown, endpoint::GetParticipationBreakdown>;

/// `GET /marketing/marketing-events/2026-09/participations/{externalAccountId}/{externalEventId}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetParticipationBreakdownByExternalEventId =
    crate::Call<crate::operations::GetParticipationBreakdownByExternalEventId, endpoint::GetParticipationBreakdownByExternalEventId>;

/// `GET /marketing/marketing-events/2026-09/participations/{externalAccountId}/{externalEventId}`
///
/// Answers 200 (`AttendanceCounters`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetParticipationByExternalEventId =
    crate::Call<crate::operations::GetParticipationByExternalEventId, endpoint::GetParticipationByExternalEventId>;

/// `GET /marketing/marketing-events/2026-09/participations/contacts/{contactIdentifier}/breakdown`
///
/// Answers 200 (`CollectionResponseWithTotalParticipationBreakdown`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type GetParticipationContactBreakdown =
    crate::Call<crate::operations::GetParticipationContactBreakdown, endpoint::GetParticipationContactBreakdown>;

/// `GET /marketing/marketing-events/2026-09/{appId}/settings`
///
/// Answers 200 (`EventDetailSettings`). Needs the developer key. Unsupported from 2028-03.
pub type GetSettings = crate::Call<crate::operations::EventsGetSettings, endpoint::GetSettings>;

/// `GET /marketing/marketing-events/2026-09`
///
/// Answers 200 (`CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::EventsList, endpoint::List>;

/// `GET /marketing/marketing-events/2026-09/associations/{marketingEventId}/lists`
///
/// Answers 200 (`CollectionResponseWithTotalPublicList`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type ListAssociationLists = crate::Call<crate::operations::ListAssociationLists, endpoint::ListAssociationLists>;

/// `GET /marketing/marketing-events/2026-09/{externalEventId}/identifiers`
///
/// Answers 200 (`CollectionResponseWithTotalMarketingEventIdentifiersResponse`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type ListIdentifiers = crate::Call<crate::operations::ListIdentifiers, endpoint::ListIdentifiers>;

/// `GET /marketing/marketing-events/2026-09/events/search`
///
/// Answers 200 (`CollectionResponseSearchPublicResponseWrapperNoPaging`). Scope: `crm.objects.marketing_events.read`. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::EventsSearch, endpoint::Search>;

/// `PUT /marketing/marketing-events/2026-09/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Set = crate::Call<crate::operations::EventsSet, endpoint::Set>;

/// `PUT /marketing/marketing-events/2026-09/associations/{marketingEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type SetAssociationList = crate::Call<crate::operations::SetAssociationList, endpoint::SetAssociationList>;

/// `PUT /marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Answers 204. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type SetAssociationListByListId =
    crate::Call<crate::operations::SetAssociationListByListId, endpoint::SetAssociationListByListId>;

/// `PATCH /marketing/marketing-events/2026-09/{objectId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponseV2`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::EventsUpdate, endpoint::Update>;

/// `PATCH /marketing/marketing-events/2026-09/events/{externalEventId}`
///
/// Answers 200 (`MarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type UpdateByExternalEventId =
    crate::Call<crate::operations::UpdateByExternalEventId, endpoint::UpdateByExternalEventId>;

/// `POST /marketing/marketing-events/2026-09/events/upsert`
///
/// Answers 200 (`BatchResponseMarketingEventPublicDefaultResponse`). Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type Upsert = crate::Call<crate::operations::Upsert, endpoint::Upsert>;

/// `POST /marketing/marketing-events/2026-09/events/{externalEventId}/{subscriberState}/upsert`
///
/// The specification names no success. Scope: `crm.objects.marketing_events.write`. Unsupported from 2028-03.
pub type UpsertBySubscriberState =
    crate::Call<crate::operations::UpsertBySubscriberState, endpoint::UpsertBySubscriberState>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/marketing/marketing-events/2026-09/{objectId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveAssociationList: Description::of(Delete,
            "/marketing/marketing-events/2026-09/associations/{marketingEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveAssociationListByListId: Description::of(Delete,
            "/marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        ArchiveByExternalEventId: Description::of(Delete,
            "/marketing/marketing-events/2026-09/events/{externalEventId}",
            &[204], &["crm.objects.marketing_events.write"]),
        BatchArchive: Description::of(Post,
            "/marketing/marketing-events/2026-09/batch/archive",
            &[], &["crm.objects.marketing_events.write"]),
        BatchUpdate: Description::of(Post,
            "/marketing/marketing-events/2026-09/batch/update",
            &[200], &["crm.objects.marketing_events.write"]),
        Cancel: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/{externalEventId}/cancel",
            &[200], &["crm.objects.marketing_events.write"]),
        Complete: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/{externalEventId}/complete",
            &[200], &["crm.objects.marketing_events.write"]),
        Create: Description::of(Post,
            "/marketing/marketing-events/2026-09/events",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateAttendance: Description::of(Post,
            "/marketing/marketing-events/2026-09/attendance/{externalEventId}/{subscriberState}/create",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateAttendanceBySubscriberState: Description::of(Post,
            "/marketing/marketing-events/2026-09/{objectId}/attendance/{subscriberState}/create",
            &[200], &["crm.objects.marketing_events.write"]),
        CreateSettings: Description::of(Post,
            "/marketing/marketing-events/2026-09/{appId}/settings",
            &[200], &[]).developer_key(),
        Delete: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/delete",
            &[], &["crm.objects.marketing_events.write"]),
        EmailCreateAttendance: Description::of(Post,
            "/marketing/marketing-events/2026-09/attendance/{externalEventId}/{subscriberState}/email-create",
            &[200], &["crm.objects.marketing_events.write"]),
        EmailCreateAttendanceBySubscriberState: Description::of(Post,
            "/marketing/marketing-events/2026-09/{objectId}/attendance/{subscriberState}/email-create",
            &[200], &["crm.objects.marketing_events.write"]),
        EmailUpsert: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/{externalEventId}/{subscriberState}/email-upsert",
            &[], &["crm.objects.marketing_events.write"]),
        Get: Description::of(Get,
            "/marketing/marketing-events/2026-09/{objectId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetAssociationList: Description::of(Get,
            "/marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists",
            &[200], &["crm.objects.marketing_events.write"]),
        GetByExternalEventId: Description::of(Get,
            "/marketing/marketing-events/2026-09/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipation: Description::of(Get,
            "/marketing/marketing-events/2026-09/participations/{marketingEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationBreakdown: Description::of(Get,
            "/marketing/marketing-events/2026-09/participations/{marketingEventId}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationBreakdownByExternalEventId: Description::of(Get,
            "/marketing/marketing-events/2026-09/participations/{externalAccountId}/{externalEventId}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationByExternalEventId: Description::of(Get,
            "/marketing/marketing-events/2026-09/participations/{externalAccountId}/{externalEventId}",
            &[200], &["crm.objects.marketing_events.read"]),
        GetParticipationContactBreakdown: Description::of(Get,
            "/marketing/marketing-events/2026-09/participations/contacts/{contactIdentifier}/breakdown",
            &[200], &["crm.objects.marketing_events.read"]),
        GetSettings: Description::of(Get,
            "/marketing/marketing-events/2026-09/{appId}/settings",
            &[200], &[]).developer_key(),
        List: Description::of(Get,
            "/marketing/marketing-events/2026-09",
            &[200], &["crm.objects.marketing_events.read"]),
        ListAssociationLists: Description::of(Get,
            "/marketing/marketing-events/2026-09/associations/{marketingEventId}/lists",
            &[200], &["crm.objects.marketing_events.write"]),
        ListIdentifiers: Description::of(Get,
            "/marketing/marketing-events/2026-09/{externalEventId}/identifiers",
            &[200], &["crm.objects.marketing_events.read"]),
        Search: Description::of(Get,
            "/marketing/marketing-events/2026-09/events/search",
            &[200], &["crm.objects.marketing_events.read"]),
        Set: Description::of(Put,
            "/marketing/marketing-events/2026-09/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.write"]),
        SetAssociationList: Description::of(Put,
            "/marketing/marketing-events/2026-09/associations/{marketingEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        SetAssociationListByListId: Description::of(Put,
            "/marketing/marketing-events/2026-09/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
            &[204], &["crm.objects.marketing_events.write"]),
        Update: Description::of(Patch,
            "/marketing/marketing-events/2026-09/{objectId}",
            &[200], &["crm.objects.marketing_events.write"]),
        UpdateByExternalEventId: Description::of(Patch,
            "/marketing/marketing-events/2026-09/events/{externalEventId}",
            &[200], &["crm.objects.marketing_events.write"]),
        Upsert: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/upsert",
            &[200], &["crm.objects.marketing_events.write"]),
        UpsertBySubscriberState: Description::of(Post,
            "/marketing/marketing-events/2026-09/events/{externalEventId}/{subscriberState}/upsert",
            &[], &["crm.objects.marketing_events.write"]),
    }
}
