// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/emails`, version `2026-09`: 19 operations, 33 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/marketing/emails/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbTestCreateRequestVNext, AggregateEmailStatistics, CollectionResponseWithTotalEmailStatisticInterval,
    CollectionResponseWithTotalPublicEmail, CollectionResponseWithTotalPublicEmailVersion, EmailCloneRequestVNext,
    EmailCreateRequest, PageCurrentState as EmailState, EmailStatisticInterval, EmailStatisticsData,
    EmailSubcategory, EmailUpdateRequest, Error, ErrorDetail, GetStatisticsHistogramInterval, Interval, NextPage,
    Paging, PreviousPage, PublicButtonStyleSettings, PublicDividerStyleSettings, PublicEmail, PublicEmailContent,
    PublicEmailEmailTemplateMode, PublicEmailFromDetails, PublicEmailRecipients, PublicEmailStyleSettings,
    PublicEmailStyleSettingsBackgroundImageType, PublicEmailSubscriptionDetails, PublicEmailTestingDetails,
    PageAbStatus as PublicEmailTestingDetailsAbSampleSizeDefault, PublicEmailTestingDetailsAbSuccessMetric,
    PublicEmailToDetails, PublicEmailType, PublicEmailVersion, PublicFontStyle, PublicRssEmailDetails,
    PublicRssEmailDetailsBlogLayout, PublicWebversionDetails, VersionPublicEmail, VersionUser,
};

/// `SmartEmailField`: any JSON.
pub type SmartEmailField = crate::Value;

/// `DELETE /marketing/emails/2026-09/{emailId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::EmailsArchive<endpoint::Archive>;

/// `POST /marketing/emails/2026-09/clone`
///
/// Answers 200. Scopes: `content`.
pub type Clone = crate::operations::Clone<endpoint::Clone>;

/// `POST /marketing/emails/2026-09`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::EmailsCreate<endpoint::Create>;

/// `POST /marketing/emails/2026-09/ab-test/create-variation`
///
/// Answers 201. Scopes: `content`.
pub type CreateVariationAbTest = crate::operations::CreateVariationAbTest<endpoint::CreateVariationAbTest>;

/// `GET /marketing/emails/2026-09/{emailId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::EmailsGet<endpoint::Get>;

/// `GET /marketing/emails/2026-09/{emailId}/ab-test/get-variation`
///
/// Answers 200. Scopes: `content`.
pub type GetAbTestGetVariation = crate::operations::GetAbTestGetVariation<endpoint::GetAbTestGetVariation>;

/// `GET /marketing/emails/2026-09/{emailId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type GetDraft = crate::operations::GetDraft<endpoint::GetDraft>;

/// `GET /marketing/emails/2026-09/{emailId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`.
pub type GetRevision = crate::operations::EmailsGetRevision<endpoint::GetRevision>;

/// `GET /marketing/emails/2026-09/statistics/histogram`
///
/// Answers 200. Scopes: `content`.
pub type GetStatisticsHistogram = crate::operations::GetStatisticsHistogram<endpoint::GetStatisticsHistogram>;

/// `GET /marketing/emails/2026-09/statistics/list`
///
/// Answers 200. Scopes: `content`.
pub type GetStatisticsList = crate::operations::GetStatisticsList<endpoint::GetStatisticsList>;

/// `GET /marketing/emails/2026-09`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::EmailsList<endpoint::List>;

/// `GET /marketing/emails/2026-09/{emailId}/revisions`
///
/// Answers 200. Scopes: `content`.
pub type ListRevisions = crate::operations::EmailsListRevisions<endpoint::ListRevisions>;

/// `POST /marketing/emails/2026-09/{emailId}/publish`
///
/// Answers 204. Scopes: `marketing-email`, `transactional-email`. Not counted by the limits `ten-secondly`.
pub type Publish = crate::operations::Publish<endpoint::Publish>;

/// `POST /marketing/emails/2026-09/{emailId}/draft/reset`
///
/// Answers 204. Scopes: `content`.
pub type ResetDraft = crate::operations::MarketingResetDraft<endpoint::ResetDraft>;

/// `POST /marketing/emails/2026-09/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Scopes: `content`.
pub type RestoreRevision = crate::operations::RestoreRevision<endpoint::RestoreRevision>;

/// `POST /marketing/emails/2026-09/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`.
pub type RestoreToDraftRevision = crate::operations::RestoreToDraftRevision<endpoint::RestoreToDraftRevision>;

/// `POST /marketing/emails/2026-09/{emailId}/unpublish`
///
/// Answers 204. Scopes: `marketing-email`, `transactional-email`. Not counted by the limits `ten-secondly`.
pub type Unpublish = crate::operations::Unpublish<endpoint::Unpublish>;

/// `PATCH /marketing/emails/2026-09/{emailId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::EmailsUpdate<endpoint::Update>;

/// `PATCH /marketing/emails/2026-09/{emailId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type UpdateDraft = crate::operations::UpdateDraft<endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/emails/2026-09/{emailId}").statuses(&[204]).scopes(&["content"]),
        Clone: Description::post("/marketing/emails/2026-09/clone").statuses(&[200]).scopes(&["content"]),
        Create: Description::post("/marketing/emails/2026-09").statuses(&[201]).scopes(&["content"]),
        CreateVariationAbTest: Description::post("/marketing/emails/2026-09/ab-test/create-variation")
            .statuses(&[201])
            .scopes(&["content"]),
        Get: Description::get("/marketing/emails/2026-09/{emailId}").statuses(&[200]).scopes(&["content"]),
        GetAbTestGetVariation: Description::get("/marketing/emails/2026-09/{emailId}/ab-test/get-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        GetDraft: Description::get("/marketing/emails/2026-09/{emailId}/draft").statuses(&[200]).scopes(&["content"]),
        GetRevision: Description::get("/marketing/emails/2026-09/{emailId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content"]),
        GetStatisticsHistogram: Description::get("/marketing/emails/2026-09/statistics/histogram")
            .statuses(&[200])
            .scopes(&["content"]),
        GetStatisticsList: Description::get("/marketing/emails/2026-09/statistics/list")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/marketing/emails/2026-09").statuses(&[200]).scopes(&["content"]),
        ListRevisions: Description::get("/marketing/emails/2026-09/{emailId}/revisions")
            .statuses(&[200])
            .scopes(&["content"]),
        Publish: Description::post("/marketing/emails/2026-09/{emailId}/publish")
            .statuses(&[204])
            .scopes(&["marketing-email", "transactional-email"])
            .exempt(&["ten-secondly"]),
        ResetDraft: Description::post("/marketing/emails/2026-09/{emailId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreRevision: Description::post("/marketing/emails/2026-09/{emailId}/revisions/{revisionId}/restore")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreToDraftRevision: Description::post("/marketing/emails/2026-09/{emailId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content"]),
        Unpublish: Description::post("/marketing/emails/2026-09/{emailId}/unpublish")
            .statuses(&[204])
            .scopes(&["marketing-email", "transactional-email"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/marketing/emails/2026-09/{emailId}").statuses(&[200]).scopes(&["content"]),
        UpdateDraft: Description::patch("/marketing/emails/2026-09/{emailId}/draft")
            .statuses(&[200])
            .scopes(&["content"]),
    }
}
