// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicPromptForwardPaging`: 2 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicPromptForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicPrompt`.
    pub results: Vec<PublicPrompt>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicPromptForwardPaging "CollectionResponsePublicPromptForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicPromptForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPrompt>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicPromptRunForwardPaging`: 2 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicPromptRunForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicPromptRun`.
    pub results: Vec<PublicPromptRun>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicPromptRunForwardPaging "CollectionResponsePublicPromptRunForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicPromptRunForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPromptRun>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicRecommendationForwardPaging`: 2 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicRecommendationForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicRecommendation`.
    pub results: Vec<PublicRecommendation>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicRecommendationForwardPaging "CollectionResponsePublicRecommendationForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicRecommendationForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicRecommendation>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicCitation`: 2 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCitation {
    /// `title`: text.
    pub title: Text,
    /// `url`: text.
    pub url: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicCitation "PublicCitation" {
        0 title "title" required = Text::EMPTY;
        1 url "url" required = Text::EMPTY;
    }
}
impl PublicCitation {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>, url: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPrompt`: 7 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPrompt {
    /// `aiAssistants`: a list: text.
    pub ai_assistants: Vec<Text>,
    /// `businessUnitId`: text.
    pub business_unit_id: Text,
    /// `buyingJourneyPhase`: text; may be absent.
    pub buying_journey_phase: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `prompt`: text.
    pub prompt: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicPrompt "PublicPrompt" {
        0 ai_assistants "aiAssistants" required = Vec::new();
        1 business_unit_id "businessUnitId" required = Text::EMPTY;
        2 buying_journey_phase "buyingJourneyPhase" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 language "language" optional = None;
        6 prompt "prompt" required = Text::EMPTY;
    }
}
impl PublicPrompt {
    /// One with all that is required.
    pub fn new(
        ai_assistants: impl IntoIterator<Item = impl Into<Text>>,
        business_unit_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        prompt: impl Into<Text>,
    ) -> Self {
        Self {
            ai_assistants: ai_assistants.into_iter().map(Into::into).collect(),
            business_unit_id: business_unit_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            prompt: prompt.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPromptRun`: 10 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPromptRun {
    /// `aiModel`: text.
    pub ai_model: Text,
    /// `competitorMentions`: a whole number.
    pub competitor_mentions: i64,
    /// `completedAt`: a point in time; may be absent.
    pub completed_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `ownedMentions`: a whole number.
    pub owned_mentions: i64,
    /// `promptId`: text.
    pub prompt_id: Text,
    /// `state`: text.
    pub state: Text,
    /// `totalCitations`: a whole number.
    pub total_citations: i64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicPromptRun "PublicPromptRun" {
        0 ai_model "aiModel" required = Text::EMPTY;
        1 competitor_mentions "competitorMentions" required = 0;
        2 completed_at "completedAt" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 owned_mentions "ownedMentions" required = 0;
        6 prompt_id "promptId" required = Text::EMPTY;
        7 state "state" required = Text::EMPTY;
        8 total_citations "totalCitations" required = 0;
        9 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicPromptRun {
    /// One with all that is required.
    pub fn new(
        ai_model: impl Into<Text>,
        competitor_mentions: impl Into<i64>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        owned_mentions: impl Into<i64>,
        prompt_id: impl Into<Text>,
        state: impl Into<Text>,
        total_citations: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            ai_model: ai_model.into(),
            competitor_mentions: competitor_mentions.into(),
            created_at: created_at.into(),
            id: id.into(),
            owned_mentions: owned_mentions.into(),
            prompt_id: prompt_id.into(),
            state: state.into(),
            total_citations: total_citations.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPromptRunDetail`: 13 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPromptRunDetail {
    /// `aiModel`: text.
    pub ai_model: Text,
    /// `citations`: a list: `PublicCitation`.
    pub citations: Vec<PublicCitation>,
    /// `competitorMentions`: a whole number.
    pub competitor_mentions: i64,
    /// `completedAt`: a point in time; may be absent.
    pub completed_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `ownedMentions`: a whole number.
    pub owned_mentions: i64,
    /// `promptId`: text.
    pub prompt_id: Text,
    /// `responseText`: text; may be absent.
    pub response_text: Option<Text>,
    /// `searchQueries`: a list: text.
    pub search_queries: Vec<Text>,
    /// `state`: text.
    pub state: Text,
    /// `totalCitations`: a whole number.
    pub total_citations: i64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicPromptRunDetail "PublicPromptRunDetail" {
        0 ai_model "aiModel" required = Text::EMPTY;
        1 citations "citations" required = Vec::new();
        2 competitor_mentions "competitorMentions" required = 0;
        3 completed_at "completedAt" optional = None;
        4 created_at "createdAt" required = DateTime::UNSET;
        5 id "id" required = Text::EMPTY;
        6 owned_mentions "ownedMentions" required = 0;
        7 prompt_id "promptId" required = Text::EMPTY;
        8 response_text "responseText" optional = None;
        9 search_queries "searchQueries" required = Vec::new();
        10 state "state" required = Text::EMPTY;
        11 total_citations "totalCitations" required = 0;
        12 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicPromptRunDetail {
    /// One with all that is required.
    pub fn new(
        ai_model: impl Into<Text>,
        citations: impl IntoIterator<Item = impl Into<PublicCitation>>,
        competitor_mentions: impl Into<i64>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        owned_mentions: impl Into<i64>,
        prompt_id: impl Into<Text>,
        search_queries: impl IntoIterator<Item = impl Into<Text>>,
        state: impl Into<Text>,
        total_citations: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            ai_model: ai_model.into(),
            citations: citations.into_iter().map(Into::into).collect(),
            competitor_mentions: competitor_mentions.into(),
            created_at: created_at.into(),
            id: id.into(),
            owned_mentions: owned_mentions.into(),
            prompt_id: prompt_id.into(),
            search_queries: search_queries.into_iter().map(Into::into).collect(),
            state: state.into(),
            total_citations: total_citations.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPromptWithVisibility`: 8 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPromptWithVisibility {
    /// `aiAssistants`: a list: text.
    pub ai_assistants: Vec<Text>,
    /// `businessUnitId`: text.
    pub business_unit_id: Text,
    /// `buyingJourneyPhase`: text; may be absent.
    pub buying_journey_phase: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `prompt`: text.
    pub prompt: Text,
    /// `visibility`: text; may be absent.
    pub visibility: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicPromptWithVisibility "PublicPromptWithVisibility" {
        0 ai_assistants "aiAssistants" required = Vec::new();
        1 business_unit_id "businessUnitId" required = Text::EMPTY;
        2 buying_journey_phase "buyingJourneyPhase" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 language "language" optional = None;
        6 prompt "prompt" required = Text::EMPTY;
        7 visibility "visibility" optional = None;
    }
}
impl PublicPromptWithVisibility {
    /// One with all that is required.
    pub fn new(
        ai_assistants: impl IntoIterator<Item = impl Into<Text>>,
        business_unit_id: impl Into<Text>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        prompt: impl Into<Text>,
    ) -> Self {
        Self {
            ai_assistants: ai_assistants.into_iter().map(Into::into).collect(),
            business_unit_id: business_unit_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            prompt: prompt.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicRecommendation`: 19 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicRecommendation {
    /// `actionCategory`: `PublicRecommendationActionCategory`; may be absent.
    pub action_category: Option<PublicRecommendationActionCategory>,
    /// `actionChannel`: `PublicRecommendationActionChannel`; may be absent.
    pub action_channel: Option<PublicRecommendationActionChannel>,
    /// `answerEngine`: `PublicRecommendationAnswerEngine`; may be absent.
    pub answer_engine: Option<PublicRecommendationAnswerEngine>,
    /// `associatedContentUrl`: text; may be absent.
    pub associated_content_url: Option<Text>,
    /// `contentTopic`: text; may be absent.
    pub content_topic: Option<Text>,
    /// `contentType`: `PublicRecommendationContentType`; may be absent.
    pub content_type: Option<PublicRecommendationContentType>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `endDate`: a day.
    pub end_date: Date,
    /// `id`: text.
    pub id: Text,
    /// `influencingCitations`: a list: text.
    pub influencing_citations: Vec<Text>,
    /// `justification`: text; may be absent.
    pub justification: Option<Text>,
    /// `priority`: `PublicRecommendationPriority`; may be absent.
    pub priority: Option<PublicRecommendationPriority>,
    /// `promptIds`: a list: text.
    pub prompt_ids: Vec<Text>,
    /// `recommendationSummary`: text; may be absent.
    pub recommendation_summary: Option<Text>,
    /// `recommendationType`: `PublicRecommendationRecommendationType`.
    pub recommendation_type: PublicRecommendationRecommendationType,
    /// `startDate`: a day.
    pub start_date: Date,
    /// `status`: `PublicRecommendationStatus`.
    pub status: PublicRecommendationStatus,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicRecommendation "PublicRecommendation" {
        0 action_category "actionCategory" optional = None;
        1 action_channel "actionChannel" optional = None;
        2 answer_engine "answerEngine" optional = None;
        3 associated_content_url "associatedContentUrl" optional = None;
        4 content_topic "contentTopic" optional = None;
        5 content_type "contentType" optional = None;
        6 created_at "createdAt" required = DateTime::UNSET;
        7 domain "domain" optional = None;
        8 end_date "endDate" required = Date::UNSET;
        9 id "id" required = Text::EMPTY;
        10 influencing_citations "influencingCitations" required = Vec::new();
        11 justification "justification" optional = None;
        12 priority "priority" optional = None;
        13 prompt_ids "promptIds" required = Vec::new();
        14 recommendation_summary "recommendationSummary" optional = None;
        15 recommendation_type "recommendationType" required = Shaped::blank();
        16 start_date "startDate" required = Date::UNSET;
        17 status "status" required = Shaped::blank();
        18 url "url" optional = None;
    }
}
impl PublicRecommendation {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        end_date: impl Into<Date>,
        id: impl Into<Text>,
        influencing_citations: impl IntoIterator<Item = impl Into<Text>>,
        prompt_ids: impl IntoIterator<Item = impl Into<Text>>,
        recommendation_type: impl Into<PublicRecommendationRecommendationType>,
        start_date: impl Into<Date>,
        status: impl Into<PublicRecommendationStatus>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            end_date: end_date.into(),
            id: id.into(),
            influencing_citations: influencing_citations
                .into_iter()
                .map(Into::into)
                .collect(),
            prompt_ids: prompt_ids.into_iter().map(Into::into).collect(),
            recommendation_type: recommendation_type.into(),
            start_date: start_date.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationActionCategory {
    /// `CREATE_CONTENT`
    CreateContent,
    /// `OUTREACH`
    Outreach,
    /// `UPDATE_CONTENT`
    UpdateContent,
    /// `UPDATE_ROBOTS`
    UpdateRobots,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationActionCategory "PublicRecommendationActionCategory" {
        0 CreateContent "CREATE_CONTENT";
        1 Outreach "OUTREACH";
        2 UpdateContent "UPDATE_CONTENT";
        3 UpdateRobots "UPDATE_ROBOTS";
    } 4
}

/// 12 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationActionChannel {
    /// `AFFILIATE`
    Affiliate,
    /// `CONTENT_SITE_AUDIT`
    ContentSiteAudit,
    /// `LINKEDIN`
    Linkedin,
    /// `LINKEDIN_ARTICLE`
    LinkedinArticle,
    /// `LINKEDIN_POST`
    LinkedinPost,
    /// `OWNED_CONTENT`
    OwnedContent,
    /// `PEER`
    Peer,
    /// `PR`
    Pr,
    /// `REDDIT`
    Reddit,
    /// `REVIEW_SITE`
    ReviewSite,
    /// `TECHNICAL_SITE_AUDIT`
    TechnicalSiteAudit,
    /// `YOUTUBE`
    Youtube,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationActionChannel "PublicRecommendationActionChannel" {
        0 Affiliate "AFFILIATE";
        1 ContentSiteAudit "CONTENT_SITE_AUDIT";
        2 Linkedin "LINKEDIN";
        3 LinkedinArticle "LINKEDIN_ARTICLE";
        4 LinkedinPost "LINKEDIN_POST";
        5 OwnedContent "OWNED_CONTENT";
        6 Peer "PEER";
        7 Pr "PR";
        8 Reddit "REDDIT";
        9 ReviewSite "REVIEW_SITE";
        10 TechnicalSiteAudit "TECHNICAL_SITE_AUDIT";
        11 Youtube "YOUTUBE";
    } 12
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationAnswerEngine {
    /// `CHATGPT`
    Chatgpt,
    /// `CLAUDE`
    Claude,
    /// `GEMINI`
    Gemini,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationAnswerEngine "PublicRecommendationAnswerEngine" {
        0 Chatgpt "CHATGPT";
        1 Claude "CLAUDE";
        2 Gemini "GEMINI";
    } 3
}

/// 21 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationContentType {
    /// `ARTICLE`
    Article,
    /// `BLOG`
    Blog,
    /// `COMPARISON`
    Comparison,
    /// `DOCUMENTATION`
    Documentation,
    /// `DOMAIN`
    Domain,
    /// `EDUCATIONAL`
    Educational,
    /// `GUIDE`
    Guide,
    /// `HOMEPAGE`
    Homepage,
    /// `HOW_TO`
    HowTo,
    /// `LISTICLE`
    Listicle,
    /// `LISTICLE_COMPARISON`
    ListicleComparison,
    /// `LISTICLE_EDUCATIONAL`
    ListicleEducational,
    /// `MULTIMEDIA`
    Multimedia,
    /// `NEWS`
    News,
    /// `PR`
    Pr,
    /// `PRODUCT`
    Product,
    /// `RESEARCH`
    Research,
    /// `SOCIAL`
    Social,
    /// `UNKNOWN`
    UnknownValue,
    /// `USER_REVIEW`
    UserReview,
    /// `WIKI`
    Wiki,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationContentType "PublicRecommendationContentType" {
        0 Article "ARTICLE";
        1 Blog "BLOG";
        2 Comparison "COMPARISON";
        3 Documentation "DOCUMENTATION";
        4 Domain "DOMAIN";
        5 Educational "EDUCATIONAL";
        6 Guide "GUIDE";
        7 Homepage "HOMEPAGE";
        8 HowTo "HOW_TO";
        9 Listicle "LISTICLE";
        10 ListicleComparison "LISTICLE_COMPARISON";
        11 ListicleEducational "LISTICLE_EDUCATIONAL";
        12 Multimedia "MULTIMEDIA";
        13 News "NEWS";
        14 Pr "PR";
        15 Product "PRODUCT";
        16 Research "RESEARCH";
        17 Social "SOCIAL";
        18 UnknownValue "UNKNOWN";
        19 UserReview "USER_REVIEW";
        20 Wiki "WIKI";
    } 21
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationPriority {
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationPriority "PublicRecommendationPriority" {
        0 High "HIGH";
        1 Low "LOW";
        2 Medium "MEDIUM";
    } 3
}

/// 4 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationRecommendationType {
    /// `CONTENT`
    Content,
    /// `DOMAIN`
    Domain,
    /// `TECHNICAL`
    Technical,
    /// `URL`
    Url,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationRecommendationType "PublicRecommendationRecommendationType" {
        0 Content "CONTENT";
        1 Domain "DOMAIN";
        2 Technical "TECHNICAL";
        3 Url "URL";
    } 4
}

/// 7 known values; any other is kept as it came.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicRecommendationStatus {
    /// `ARCHIVED`
    Archived,
    /// `COMPLETED`
    Completed,
    /// `DISMISSED`
    Dismissed,
    /// `DRAFT_CREATED`
    DraftCreated,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `NEW`
    New,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRecommendationStatus "PublicRecommendationStatus" {
        0 Archived "ARCHIVED";
        1 Completed "COMPLETED";
        2 Dismissed "DISMISSED";
        3 DraftCreated "DRAFT_CREATED";
        4 Failed "FAILED";
        5 InProgress "IN_PROGRESS";
        6 New "NEW";
    } 7
}
