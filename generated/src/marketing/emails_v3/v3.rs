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
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type Archive = crate::Call<crate::operations::EmailsV3Archive, endpoint::Archive>;

/// `POST /marketing/v3/emails/clone`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type Clone = crate::Call<crate::operations::EmailsV3Clone, endpoint::Clone>;

/// `POST /marketing/v3/emails/`
///
/// Answers 201 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type Create = crate::Call<crate::operations::EmailsV3Create, endpoint::Create>;

/// `POST /marketing/v3/emails/ab-test/create-variation`
///
/// Answers 201 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type CreateVariationAbTest =
    crate::Call<crate::operations::EmailsV3CreateVariationAbTest, endpoint::CreateVariationAbTest>;

/// `GET /marketing/v3/emails/{emailId}`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::EmailsV3Get, endpoint::Get>;

/// `GET /marketing/v3/emails/{emailId}/ab-test/get-variation`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type GetAbTestGetVariation =
    crate::Call<crate::operations::EmailsV3GetAbTestGetVariation, endpoint::GetAbTestGetVariation>;

/// `GET /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type GetDraft = crate::Call<crate::operations::EmailsV3GetDraft, endpoint::GetDraft>;

/// `GET /marketing/v3/emails/{emailId}/revisions/{revisionId}`
///
/// Answers 200 (`VersionPublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type GetRevision = crate::Call<crate::operations::EmailsV3GetRevision, endpoint::GetRevision>;

/// `GET /marketing/v3/emails/statistics/histogram`
///
/// Answers 200 (`CollectionResponseWithTotalEmailStatisticIntervalNoPaging`). Scope: `content`. Unsupported from 2027-09.
pub type GetStatisticsHistogram =
    crate::Call<crate::operations::EmailsV3GetStatisticsHistogram, endpoint::GetStatisticsHistogram>;

/// `GET /marketing/v3/emails/statistics/list`
///
/// Answers 200 (`AggregateEmailStatistics`). Scope: `content`. Unsupported from 2027-09.
pub type GetStatisticsList = crate::Call<crate::operations::EmailsV3GetStatisticsList, endpoint::GetStatisticsList>;

/// `GET /marketing/v3/emails/`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmailForwardPaging`). Scope: `content`. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::EmailsV3List, endpoint::List>;

/// `GET /marketing/v3/emails/{emailId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalVersionPublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type ListRevisions = crate::Call<crate::operations::EmailsV3ListRevisions, endpoint::ListRevisions>;

/// `POST /marketing/v3/emails/{emailId}/publish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09.
pub type Publish = crate::Call<crate::operations::Publish, crate::endpoints::marketing_emails_v3_v3::Publish>;

/// `POST /marketing/v3/emails/{emailId}/draft/reset`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type ResetDraft =
    crate::Call<crate::operations::MarketingResetDraft, crate::endpoints::marketing_emails_v3_v3::ResetDraft>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type RestoreRevision =
    crate::Call<crate::operations::RestoreRevision, crate::endpoints::marketing_emails_v3_v3::RestoreRevision>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::EmailsV3RestoreToDraftRevision, endpoint::RestoreToDraftRevision>;

/// `POST /marketing/v3/emails/{emailId}/unpublish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09.
pub type Unpublish = crate::Call<crate::operations::Unpublish, crate::endpoints::marketing_emails_v3_v3::Unpublish>;

/// `PATCH /marketing/v3/emails/{emailId}`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type Update = crate::Call<crate::operations::EmailsV3Update, endpoint::Update>;

/// `PATCH /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`. Unsupported from 2027-09.
pub type UpdateDraft = crate::Call<crate::operations::EmailsV3UpdateDraft, endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/marketing/v3/emails/{emailId}", &[204], &["content"]),
        Clone: Description::of(Post, "/marketing/v3/emails/clone", &[200], &["content"]),
        Create: Description::of(Post, "/marketing/v3/emails/", &[201], &["content"]),
        CreateVariationAbTest: Description::of(Post,
            "/marketing/v3/emails/ab-test/create-variation",
            &[201], &["content"]),
        Get: Description::of(Get, "/marketing/v3/emails/{emailId}", &[200], &["content"]),
        GetAbTestGetVariation: Description::of(Get,
            "/marketing/v3/emails/{emailId}/ab-test/get-variation",
            &[200], &["content"]),
        GetDraft: Description::of(Get, "/marketing/v3/emails/{emailId}/draft", &[200], &["content"]),
        GetRevision: Description::of(Get,
            "/marketing/v3/emails/{emailId}/revisions/{revisionId}",
            &[200], &["content"]),
        GetStatisticsHistogram: Description::of(Get, "/marketing/v3/emails/statistics/histogram", &[200], &["content"]),
        GetStatisticsList: Description::of(Get, "/marketing/v3/emails/statistics/list", &[200], &["content"]),
        List: Description::of(Get, "/marketing/v3/emails/", &[200], &["content"]),
        ListRevisions: Description::of(Get, "/marketing/v3/emails/{emailId}/revisions", &[200], &["content"]),
        RestoreToDraftRevision: Description::of(Post,
            "/marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        Update: Description::of(Patch, "/marketing/v3/emails/{emailId}", &[200], &["content"]),
        UpdateDraft: Description::of(Patch, "/marketing/v3/emails/{emailId}/draft", &[200], &["content"]),
    }
}
