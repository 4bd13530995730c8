// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/aeo`, version `2026-09-beta`: 6 operations, 13 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/marketing/aeo/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicPromptForwardPaging, CollectionResponsePublicPromptRunForwardPaging,
    CollectionResponsePublicRecommendationForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage, PublicCitation,
    PublicPrompt, PublicPromptRun, PublicPromptRunDetail, PublicPromptWithVisibility, PublicRecommendation,
    PublicRecommendationActionCategory, PublicRecommendationActionChannel, PublicRecommendationAnswerEngine,
    PublicRecommendationContentType, PublicRecommendationPriority, PublicRecommendationRecommendationType,
    PublicRecommendationStatus,
};

/// `GET /marketing/aeo/2026-09-beta/prompts/{promptId}`
///
/// Answers 200 (`PublicPromptWithVisibility`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type GetPrompt = crate::Call<crate::operations::GetPrompt, endpoint::GetPrompt>;

/// `GET /marketing/aeo/2026-09-beta/prompt-runs/{runUuid}`
///
/// Answers 200 (`PublicPromptRunDetail`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type GetPromptRun = crate::Call<crate::operations::GetPromptRun, endpoint::GetPromptRun>;

/// `GET /marketing/aeo/2026-09-beta/recommendations/{recommendationId}`
///
/// Answers 200 (`PublicRecommendation`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type GetRecommendation = crate::Call<crate::operations::GetRecommendation, endpoint::GetRecommendation>;

/// `GET /marketing/aeo/2026-09-beta/prompts/{promptId}/runs`
///
/// Answers 200 (`CollectionResponsePublicPromptRunForwardPaging`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type ListPromptRuns = crate::Call<crate::operations::ListPromptRuns, endpoint::ListPromptRuns>;

/// `GET /marketing/aeo/2026-09-beta/prompts`
///
/// Answers 200 (`CollectionResponsePublicPromptForwardPaging`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type ListPrompts = crate::Call<crate::operations::ListPrompts, endpoint::ListPrompts>;

/// `GET /marketing/aeo/2026-09-beta/recommendations`
///
/// Answers 200 (`CollectionResponsePublicRecommendationForwardPaging`). Any of the scopes `aeo-standalone-access`, `marketing.aeo.read`.
pub type ListRecommendations = crate::Call<crate::operations::ListRecommendations, endpoint::ListRecommendations>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetPrompt: Description::of(Get,
            "/marketing/aeo/2026-09-beta/prompts/{promptId}",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
        GetPromptRun: Description::of(Get,
            "/marketing/aeo/2026-09-beta/prompt-runs/{runUuid}",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
        GetRecommendation: Description::of(Get,
            "/marketing/aeo/2026-09-beta/recommendations/{recommendationId}",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
        ListPromptRuns: Description::of(Get,
            "/marketing/aeo/2026-09-beta/prompts/{promptId}/runs",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
        ListPrompts: Description::of(Get,
            "/marketing/aeo/2026-09-beta/prompts",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
        ListRecommendations: Description::of(Get,
            "/marketing/aeo/2026-09-beta/recommendations",
            &[200], &["aeo-standalone-access", "marketing.aeo.read"]),
    }
}
