// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/emails`, version `2026-03`: 19 operations, 33 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/marketing/emails/2026-03.yaml`.

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

/// `DELETE /marketing/emails/2026-03/{emailId}`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::EmailsArchive, endpoint::Archive>;

/// `POST /marketing/emails/2026-03/clone`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Clone`.
pub type Clone = crate::Call<crate::operations::Clone, endpoint::Clone>;

/// `POST /marketing/emails/2026-03`
///
/// Answers 201 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::EmailsCreate, endpoint::Create>;

/// `POST /marketing/emails/2026-03/ab-test/create-variation`
///
/// Answers 201 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::CreateVariationAbTest`.
pub type CreateVariationAbTest = crate::Call<crate::operations::CreateVariationAbTest, endpoint::CreateVariationAbTest>;

/// `GET /marketing/emails/2026-03/{emailId}`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::EmailsGet, endpoint::Get>;

/// `GET /marketing/emails/2026-03/{emailId}/ab-test/get-variation`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetAbTestGetVariation`.
pub type GetAbTestGetVariation = crate::Call<crate::operations::GetAbTestGetVariation, endpoint::GetAbTestGetVariation>;

/// `GET /marketing/emails/2026-03/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetDraft`.
pub type GetDraft = crate::Call<crate::operations::GetDraft, endpoint::GetDraft>;

/// `GET /marketing/emails/2026-03/{emailId}/revisions/{revisionId}`
///
/// Answers 200 (`PublicEmailVersion`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetRevision`.
pub type GetRevision = crate::Call<crate::operations::EmailsGetRevision, endpoint::GetRevision>;

/// `GET /marketing/emails/2026-03/statistics/histogram`
///
/// Answers 200 (`CollectionResponseWithTotalEmailStatisticInterval`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetStatisticsHistogram`.
pub type GetStatisticsHistogram =
    crate::Call<crate::operations::EmailsGetStatisticsHistogram, endpoint::GetStatisticsHistogram>;

/// `GET /marketing/emails/2026-03/statistics/list`
///
/// Answers 200 (`AggregateEmailStatistics`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetStatisticsList`.
pub type GetStatisticsList = crate::Call<crate::operations::EmailsGetStatisticsList, endpoint::GetStatisticsList>;

/// `GET /marketing/emails/2026-03`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::List`.
pub type List = crate::Call<crate::operations::EmailsList, endpoint::List>;

/// `GET /marketing/emails/2026-03/{emailId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmailVersion`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::ListRevisions`.
pub type ListRevisions = crate::Call<crate::operations::EmailsListRevisions, endpoint::ListRevisions>;

/// `POST /marketing/emails/2026-03/{emailId}/publish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Publish`.
pub type Publish = crate::Call<crate::operations::Publish, endpoint::Publish>;

/// `POST /marketing/emails/2026-03/{emailId}/draft/reset`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::ResetDraft`.
pub type ResetDraft = crate::Call<crate::operations::MarketingResetDraft, endpoint::ResetDraft>;

/// `POST /marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::RestoreRevision`.
pub type RestoreRevision = crate::Call<crate::operations::RestoreRevision, endpoint::RestoreRevision>;

/// `POST /marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::RestoreToDraftRevision`.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::RestoreToDraftRevision, endpoint::RestoreToDraftRevision>;

/// `POST /marketing/emails/2026-03/{emailId}/unpublish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Unpublish`.
pub type Unpublish = crate::Call<crate::operations::Unpublish, endpoint::Unpublish>;

/// `PATCH /marketing/emails/2026-03/{emailId}`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::EmailsUpdate, endpoint::Update>;

/// `PATCH /marketing/emails/2026-03/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::UpdateDraft`.
pub type UpdateDraft = crate::Call<crate::operations::UpdateDraft, endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/marketing/emails/2026-03/{emailId}",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        Clone: Description::of(Post,
            "/marketing/emails/2026-03/clone",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        Create: Description::of(Post,
            "/marketing/emails/2026-03",
            &[201], &["content", "marketing.email.read", "marketing.email.write"]),
        CreateVariationAbTest: Description::of(Post,
            "/marketing/emails/2026-03/ab-test/create-variation",
            &[201], &["content", "marketing.email.read", "marketing.email.write"]),
        Get: Description::of(Get,
            "/marketing/emails/2026-03/{emailId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetAbTestGetVariation: Description::of(Get,
            "/marketing/emails/2026-03/{emailId}/ab-test/get-variation",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetDraft: Description::of(Get,
            "/marketing/emails/2026-03/{emailId}/draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetRevision: Description::of(Get,
            "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetStatisticsHistogram: Description::of(Get,
            "/marketing/emails/2026-03/statistics/histogram",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetStatisticsList: Description::of(Get,
            "/marketing/emails/2026-03/statistics/list",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        List: Description::of(Get,
            "/marketing/emails/2026-03",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        ListRevisions: Description::of(Get,
            "/marketing/emails/2026-03/{emailId}/revisions",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        Publish: Description::of(Post,
            "/marketing/emails/2026-03/{emailId}/publish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
        ResetDraft: Description::of(Post,
            "/marketing/emails/2026-03/{emailId}/draft/reset",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        RestoreRevision: Description::of(Post,
            "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        RestoreToDraftRevision: Description::of(Post,
            "/marketing/emails/2026-03/{emailId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        Unpublish: Description::of(Post,
            "/marketing/emails/2026-03/{emailId}/unpublish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
        Update: Description::of(Patch,
            "/marketing/emails/2026-03/{emailId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        UpdateDraft: Description::of(Patch,
            "/marketing/emails/2026-03/{emailId}/draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
    }
}
