// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/emails`, version `v3`: 19 operations, 33 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/emails/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbTestCreateRequestVNext, MarketingAggregateEmailStatistics as AggregateEmailStatistics,
    CollectionResponseWithTotalEmailStatisticInterval,
    EmailsCollectionResponseWithTotalPublicEmail as CollectionResponseWithTotalPublicEmail,
    EmailsCollectionResponseWithTotalPublicEmailVersion as CollectionResponseWithTotalPublicEmailVersion,
    EmailCloneRequestVNext, EmailsEmailCreateRequest as EmailCreateRequest, PageCurrentState as EmailState,
    EmailStatisticInterval, EmailStatisticsData, EmailSubcategory, EmailsEmailUpdateRequest as EmailUpdateRequest,
    Error, ErrorDetail, GetStatisticsHistogramInterval, Interval, NextPage, Paging, PreviousPage,
    PublicButtonStyleSettings, PublicDividerStyleSettings, EmailsPublicEmail as PublicEmail, PublicEmailContent,
    PublicEmailEmailTemplateMode, PublicEmailFromDetails, PublicEmailRecipients, PublicEmailStyleSettings,
    PublicEmailStyleSettingsBackgroundImageType, PublicEmailSubscriptionDetails,
    MarketingPublicEmailTestingDetails as PublicEmailTestingDetails,
    PageAbStatus as PublicEmailTestingDetailsAbSampleSizeDefault, PublicEmailTestingDetailsAbSuccessMetric,
    PublicEmailToDetails, PublicEmailType, EmailsPublicEmailVersion as PublicEmailVersion, PublicFontStyle,
    PublicRssEmailDetails, PublicRssEmailDetailsBlogLayout, PublicWebversionDetails,
    EmailsVersionPublicEmail as VersionPublicEmail, VersionUser,
};

/// `SmartEmailField`: any JSON.
pub type SmartEmailField = crate::Value;

/// `DELETE /marketing/v3/emails/{emailId}`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::EmailsArchive, endpoint::Archive>;

/// `POST /marketing/v3/emails/clone`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Clone`.
pub type Clone = crate::Call<crate::operations::EmailsClone, endpoint::Clone>;

/// `POST /marketing/v3/emails`
///
/// Answers 201 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::EmailsCreateInV3, endpoint::Create>;

/// `POST /marketing/v3/emails/ab-test/create-variation`
///
/// Answers 201 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::CreateVariationAbTest`.
pub type CreateVariationAbTest =
    crate::Call<crate::operations::EmailsCreateVariationAbTest, endpoint::CreateVariationAbTest>;

/// `GET /marketing/v3/emails/{emailId}`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::EmailsGetInV3, endpoint::Get>;

/// `GET /marketing/v3/emails/{emailId}/ab-test/get-variation`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetAbTestGetVariation`.
pub type GetAbTestGetVariation =
    crate::Call<crate::operations::EmailsGetAbTestGetVariation, endpoint::GetAbTestGetVariation>;

/// `GET /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetDraft`.
pub type GetDraft = crate::Call<crate::operations::EmailsGetDraft, endpoint::GetDraft>;

/// `GET /marketing/v3/emails/{emailId}/revisions/{revisionId}`
///
/// Answers 200 (`PublicEmailVersion`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetRevision`.
pub type GetRevision = crate::Call<crate::operations::GetRevisionInV3, endpoint::GetRevision>;

/// `GET /marketing/v3/emails/statistics/histogram`
///
/// Answers 200 (`CollectionResponseWithTotalEmailStatisticInterval`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetStatisticsHistogram`.
pub type GetStatisticsHistogram =
    crate::Call<crate::operations::EmailsGetStatisticsHistogram, endpoint::GetStatisticsHistogram>;

/// `GET /marketing/v3/emails/statistics/list`
///
/// Answers 200 (`AggregateEmailStatistics`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::GetStatisticsList`.
pub type GetStatisticsList = crate::Call<crate::operations::GetStatisticsListInV3, endpoint::GetStatisticsList>;

/// `GET /marketing/v3/emails`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::List`.
pub type List = crate::Call<crate::operations::EmailsListInV3, endpoint::List>;

/// `GET /marketing/v3/emails/{emailId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPublicEmailVersion`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::ListRevisions`.
pub type ListRevisions = crate::Call<crate::operations::ListRevisionsInV3, endpoint::ListRevisions>;

/// `POST /marketing/v3/emails/{emailId}/publish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Publish`.
pub type Publish = crate::Call<crate::operations::Publish, crate::endpoints::marketing_emails_v3_v3::Publish>;

/// `POST /marketing/v3/emails/{emailId}/draft/reset`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::ResetDraft`.
pub type ResetDraft =
    crate::Call<crate::operations::MarketingResetDraft, crate::endpoints::marketing_emails_v3_v3::ResetDraft>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore`
///
/// Answers 204. Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::RestoreRevision`.
pub type RestoreRevision =
    crate::Call<crate::operations::RestoreRevision, crate::endpoints::marketing_emails_v3_v3::RestoreRevision>;

/// `POST /marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::RestoreToDraftRevision`.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::EmailsRestoreToDraftRevision, endpoint::RestoreToDraftRevision>;

/// `POST /marketing/v3/emails/{emailId}/unpublish`
///
/// Answers 204. Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Unpublish`.
pub type Unpublish = crate::Call<crate::operations::Unpublish, crate::endpoints::marketing_emails_v3_v3::Unpublish>;

/// `PATCH /marketing/v3/emails/{emailId}`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::EmailsUpdateInV3, endpoint::Update>;

/// `PATCH /marketing/v3/emails/{emailId}/draft`
///
/// Answers 200 (`PublicEmail`). Any of the scopes `content`, `marketing.email.read`, `marketing.email.write`. Unsupported from 2027-09. Newer: `marketing::emails::v2026_09::UpdateDraft`.
pub type UpdateDraft = crate::Call<crate::operations::EmailsUpdateDraft, endpoint::UpdateDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/marketing/v3/emails/{emailId}",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        Clone: Description::of(Post,
            "/marketing/v3/emails/clone",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        Create: Description::of(Post,
            "/marketing/v3/emails",
            &[201], &["content", "marketing.email.read", "marketing.email.write"]),
        CreateVariationAbTest: Description::of(Post,
            "/marketing/v3/emails/ab-test/create-variation",
            &[201], &["content", "marketing.email.read", "marketing.email.write"]),
        Get: Description::of(Get,
            "/marketing/v3/emails/{emailId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetAbTestGetVariation: Description::of(Get,
            "/marketing/v3/emails/{emailId}/ab-test/get-variation",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetDraft: Description::of(Get,
            "/marketing/v3/emails/{emailId}/draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetRevision: Description::of(Get,
            "/marketing/v3/emails/{emailId}/revisions/{revisionId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetStatisticsHistogram: Description::of(Get,
            "/marketing/v3/emails/statistics/histogram",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        GetStatisticsList: Description::of(Get,
            "/marketing/v3/emails/statistics/list",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        List: Description::of(Get,
            "/marketing/v3/emails",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        ListRevisions: Description::of(Get,
            "/marketing/v3/emails/{emailId}/revisions",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        RestoreToDraftRevision: Description::of(Post,
            "/marketing/v3/emails/{emailId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        Update: Description::of(Patch,
            "/marketing/v3/emails/{emailId}",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
        UpdateDraft: Description::of(Patch,
            "/marketing/v3/emails/{emailId}/draft",
            &[200], &["content", "marketing.email.read", "marketing.email.write"]),
    }
}
