// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/emails-v3`, version `v3`: 19 operations, 33 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/emails-v3/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbTestCreateRequestVNext, MarketingAggregateEmailStatistics as AggregateEmailStatistics,
    CollectionResponseWithTotalEmailStatisticIntervalNoPaging, CollectionResponseWithTotalPublicEmailForwardPaging,
    CollectionResponseWithTotalVersionPublicEmail, EmailCloneRequestVNext,
    EmailsV3EmailCreateRequest as EmailCreateRequest, EmailCreateRequestSubcategory, PageCurrentState as EmailState,
    EmailStatisticInterval, EmailStatisticsData, EmailsV3EmailUpdateRequest as EmailUpdateRequest, Error,
    ErrorDetail, ForwardPaging, Interval, NextPage, Paging, PreviousPage, PublicButtonStyleSettings,
    PublicDividerStyleSettings, EmailsV3PublicEmail as PublicEmail, EmailsV3PublicEmailContent as PublicEmailContent,
    PublicEmailFromDetails, PublicEmailRecipients, EmailsV3PublicEmailStyleSettings as PublicEmailStyleSettings,
    PublicEmailSubscriptionDetails, MarketingPublicEmailTestingDetails as PublicEmailTestingDetails,
    PageAbStatus as PublicEmailTestingDetailsAbSampleSizeDefault, PublicEmailTestingDetailsAbSuccessMetric,
    PublicEmailToDetails, EmailsV3PublicEmailType as PublicEmailType, PublicFontStyle,
    EmailsV3PublicRssEmailDetails as PublicRssEmailDetails, PublicWebversionDetails,
    EmailsV3VersionPublicEmail as VersionPublicEmail, VersionUser,
};

/// `SmartEmailField`: any JSON.
pub type SmartEmailField = crate::Value;

/// `DELETE /marketing/v3/emails/{emailId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::EmailsV3Archive<endpoint::Archive>;

/// `POST /marketing/v3/emails/clone`
///
/// Answers 200. Scopes: `content`.
pub type Clone = crate::operations::EmailsV3Clone<endpoint::Clone>;

/// `POST /marketing/v3/emails/`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::EmailsV3Create<endpoint::Create>;

/// `POST /marketing/v3/emails/ab-test/create-variation`
///
/// Answers 201. Scopes: `content`.
pub type CreateVariationAbTest = crate::operations::EmailsV3CreateVariationAbTest<endpoint::CreateVariationAbTest>;

/// `GET /marketing/v3/emails/{emailId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::EmailsV3Get<endpoint::Get>;

/// `GET /marketing/v3/emails/{emailId}/ab-test/get-variation`
///
/// Answers 200. Scopes: `content`.
pub type GetAbTestGetVariation = crate::operations::EmailsV3GetAbTestGetVariation<endpoint::GetAbTestGetVariation>;

/// `GET /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type GetDraft = crate::operations::EmailsV3GetDraft<endpoint::GetDraft>;

/// `GET /marketing/v3/emails/{emailId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`.
pub type GetRevision = crate::operations::EmailsV3GetRevision<endpoint::GetRevision>;

/// `GET /marketing/v3/emails/statistics/histogram`
///
/// Answers 200. Scopes: `content`.
pub type GetStatisticsHistogram = crate::operations::EmailsV3GetStatisticsHistogram<endpoint::GetStatisticsHistogram>;

/// `GET /marketing/v3/emails/statistics/list`
///
/// Answers 200. Scopes: `content`.
pub type GetStatisticsList = crate::operations::EmailsV3GetStatisticsList<endpoint::GetStatisticsList>;

/// `GET /marketing/v3/emails/`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::EmailsV3List<endpoint::List>;

/// `GET /marketing/v3/emails/{emailId}/revisions`
///
/// Answers 200. Scopes: `content`.
pub type ListRevisions = crate::operations::EmailsV3ListRevisions<endpoint::ListRevisions>;

/// `POST /marketing/v3/emails/{emailId}/publish`
///
/// Answers 204. Scopes: `marketing-email`, `transactional-email`. Not counted by the limits `ten-secondly`.
pub type Publish = crate::operations::Publish<crate::endpoints::marketing_emails_v3_v3::Publish>;

/// `POST /marketing/v3/emails/{emailId}/draft/reset`
///
/// Answers 204. Scopes: `content`.
pub type ResetDraft = crate::operations::MarketingResetDraft<crate::endpoints::marketing_emails_v3_v3::ResetDraft>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Scopes: `content`.
pub type RestoreRevision =
    crate::operations::RestoreRevision<crate::endpoints::marketing_emails_v3_v3::RestoreRevision>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`.
pub type RestoreToDraftRevision = crate::operations::EmailsV3RestoreToDraftRevision<endpoint::RestoreToDraftRevision>;

/// `POST /marketing/v3/emails/{emailId}/unpublish`
///
/// Answers 204. Scopes: `marketing-email`, `transactional-email`. Not counted by the limits `ten-secondly`.
pub type Unpublish = crate::operations::Unpublish<crate::endpoints::marketing_emails_v3_v3::Unpublish>;

/// `PATCH /marketing/v3/emails/{emailId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::EmailsV3Update<endpoint::Update>;

/// `PATCH /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type UpdateDraft = crate::operations::EmailsV3UpdateDraft<endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/v3/emails/{emailId}").statuses(&[204]).scopes(&["content"]),
        Clone: Description::post("/marketing/v3/emails/clone").statuses(&[200]).scopes(&["content"]),
        Create: Description::post("/marketing/v3/emails/").statuses(&[201]).scopes(&["content"]),
        CreateVariationAbTest: Description::post("/marketing/v3/emails/ab-test/create-variation")
            .statuses(&[201])
            .scopes(&["content"]),
        Get: Description::get("/marketing/v3/emails/{emailId}").statuses(&[200]).scopes(&["content"]),
        GetAbTestGetVariation: Description::get("/marketing/v3/emails/{emailId}/ab-test/get-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        GetDraft: Description::get("/marketing/v3/emails/{emailId}/draft").statuses(&[200]).scopes(&["content"]),
        GetRevision: Description::get("/marketing/v3/emails/{emailId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content"]),
        GetStatisticsHistogram: Description::get("/marketing/v3/emails/statistics/histogram")
            .statuses(&[200])
            .scopes(&["content"]),
        GetStatisticsList: Description::get("/marketing/v3/emails/statistics/list")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/marketing/v3/emails/").statuses(&[200]).scopes(&["content"]),
        ListRevisions: Description::get("/marketing/v3/emails/{emailId}/revisions")
            .statuses(&[200])
            .scopes(&["content"]),
        RestoreToDraftRevision: Description::post("/marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content"]),
        Update: Description::patch("/marketing/v3/emails/{emailId}").statuses(&[200]).scopes(&["content"]),
        UpdateDraft: Description::patch("/marketing/v3/emails/{emailId}/draft").statuses(&[200]).scopes(&["content"]),
    }
}
