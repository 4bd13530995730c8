// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/emails`, version `2025-09`: 19 operations, 33 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/marketing/emails/2025-09.yaml`.

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

/// `DELETE /marketing/emails/2025-09/{emailId}`
///
/// Answers 204. Scope: `content`.
pub type Archive = crate::Call<crate::operations::EmailsArchive, endpoint::Archive>;

/// `POST /marketing/emails/2025-09/clone`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type Clone = crate::Call<crate::operations::Clone, endpoint::Clone>;

/// `POST /marketing/emails/2025-09`
///
/// Answers 201 (`PublicEmail`). Scope: `content`.
pub type Create = crate::Call<crate::operations::EmailsCreate, endpoint::Create>;

/// `POST /marketing/emails/2025-09/ab-test/create-variation`
///
/// Answers 201 (`PublicEmail`). Scope: `content`.
pub type CreateVariationAbTest = crate::Call<crate::operations::CreateVariationAbTest, endpoint::CreateVariationAbTest>;

/// `GET /marketing/emails/2025-09/{emailId}`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type Get = crate::Call<crate::operations::EmailsGet, endpoint::Get>;

/// `GET /marketing/emails/2025-09/{emailId}/ab-test/get-variation`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type GetAbTestGetVariation = crate::Call<crate::operations::GetAbTestGetVariation, endpoint::GetAbTestGetVariation>;

/// `GET /marketing/emails/2025-09/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type GetDraft = crate::Call<crate::operations::GetDraft, endpoint::GetDraft>;

/// `GET /marketing/emails/2025-09/{emailId}/revisions/{revisionId}`
///
/// Answers 200 (`PublicEmailVersion`). Scope: `content`.
pub type GetRevision = crate::Call<crate::operations::EmailsGetRevision, endpoint::GetRevision>;

/// `GET /marketing/emails/2025-09/statistics/histogram`
///
/// Answers 200 (`CollectionResponseWithTotalEmailStatisticInterval`). Scope: `content`.
pub type GetStatisticsHistogram =
    crate::Call<crate::operations::GetStatisticsHistogram, endpoint::GetStatisticsHistogram>;

/// `GET /marketing/emails/2025-09/statistics/list`
///
/// Answers 200 (`AggregateEmailStatistics`). Scope: `content`.
pub type GetStatisticsList = crate::Call<crate::operations::GetStatisticsList, endpoint::GetStatisticsList>;

/// `GET /marketing/emails/2025-09`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmail`). Scope: `content`.
pub type List = crate::Call<crate::operations::EmailsList, endpoint::List>;

/// `GET /marketing/emails/2025-09/{emailId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmailVersion`). Scope: `content`.
pub type ListRevisions = crate::Call<crate::operations::EmailsListRevisions, endpoint::ListRevisions>;

/// `POST /marketing/emails/2025-09/{emailId}/publish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`.
pub type Publish = crate::Call<crate::operations::Publish, endpoint::Publish>;

/// `POST /marketing/emails/2025-09/{emailId}/draft/reset`
///
/// Answers 204. Scope: `content`.
pub type ResetDraft = crate::Call<crate::operations::MarketingResetDraft, endpoint::ResetDraft>;

/// `POST /marketing/emails/2025-09/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Scope: `content`.
pub type RestoreRevision = crate::Call<crate::operations::RestoreRevision, endpoint::RestoreRevision>;

/// `POST /marketing/emails/2025-09/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::RestoreToDraftRevision, endpoint::RestoreToDraftRevision>;

/// `POST /marketing/emails/2025-09/{emailId}/unpublish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`.
pub type Unpublish = crate::Call<crate::operations::Unpublish, endpoint::Unpublish>;

/// `PATCH /marketing/emails/2025-09/{emailId}`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type Update = crate::Call<crate::operations::EmailsUpdate, endpoint::Update>;

/// `PATCH /marketing/emails/2025-09/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Scope: `content`.
pub type UpdateDraft = crate::Call<crate::operations::UpdateDraft, endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/marketing/emails/2025-09/{emailId}", &[204], &["content"]),
        Clone: Description::of(Post, "/marketing/emails/2025-09/clone", &[200], &["content"]),
        Create: Description::of(Post, "/marketing/emails/2025-09", &[201], &["content"]),
        CreateVariationAbTest: Description::of(Post,
            "/marketing/emails/2025-09/ab-test/create-variation",
            &[201], &["content"]),
        Get: Description::of(Get, "/marketing/emails/2025-09/{emailId}", &[200], &["content"]),
        GetAbTestGetVariation: Description::of(Get,
            "/marketing/emails/2025-09/{emailId}/ab-test/get-variation",
            &[200], &["content"]),
        GetDraft: Description::of(Get, "/marketing/emails/2025-09/{emailId}/draft", &[200], &["content"]),
        GetRevision: Description::of(Get,
            "/marketing/emails/2025-09/{emailId}/revisions/{revisionId}",
            &[200], &["content"]),
        GetStatisticsHistogram: Description::of(Get,
            "/marketing/emails/2025-09/statistics/histogram",
            &[200], &["content"]),
        GetStatisticsList: Description::of(Get, "/marketing/emails/2025-09/statistics/list", &[200], &["content"]),
        List: Description::of(Get, "/marketing/emails/2025-09", &[200], &["content"]),
        ListRevisions: Description::of(Get, "/marketing/emails/2025-09/{emailId}/revisions", &[200], &["content"]),
        Publish: Description::of(Post,
            "/marketing/emails/2025-09/{emailId}/publish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
        ResetDraft: Description::of(Post, "/marketing/emails/2025-09/{emailId}/draft/reset", &[204], &["content"]),
        RestoreRevision: Description::of(Post,
            "/marketing/emails/2025-09/{emailId}/revisions/{revisionId}/restore",
            &[204], &["content"]),
        RestoreToDraftRevision: Description::of(Post,
            "/marketing/emails/2025-09/{emailId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        Unpublish: Description::of(Post,
            "/marketing/emails/2025-09/{emailId}/unpublish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
        Update: Description::of(Patch, "/marketing/emails/2025-09/{emailId}", &[200], &["content"]),
        UpdateDraft: Description::of(Patch, "/marketing/emails/2025-09/{emailId}/draft", &[200], &["content"]),
    }
}
