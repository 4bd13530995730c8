// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponsePublicPromptForwardPaging`: 2 members.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicPromptForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicPrompt`.
    pub results: Vec<PublicPrompt>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicPromptForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicPromptForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicPromptForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPrompt>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicPrompt>> From<Vec<T>> for CollectionResponsePublicPromptForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPrompt>, const N: usize> From<[T; N]> for CollectionResponsePublicPromptForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicPromptRunForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicPromptRunForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicPromptRunForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPromptRun>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicPromptRun>> From<Vec<T>> for CollectionResponsePublicPromptRunForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPromptRun>, const N: usize> From<[T; N]> for CollectionResponsePublicPromptRunForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicRecommendationForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicRecommendationForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicRecommendationForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicRecommendation>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicRecommendation>> From<Vec<T>> for CollectionResponsePublicRecommendationForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicRecommendation>, const N: usize> From<[T; N]> for CollectionResponsePublicRecommendationForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCitation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCitation", kind: Kind::Record(&[
            Member { name: "title", required: true }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { title: Text::EMPTY, url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.title, 1 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.title, 1 => &mut self.url, _ => &mut self.rest }
    }
}
impl PublicCitation {
    /// With all that is required.
    pub fn new(title: impl Into<Text>, url: impl Into<Text>) -> Self {
        Self { title: title.into(), url: url.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPrompt {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPrompt", kind: Kind::Record(&[
            Member { name: "aiAssistants", required: true }, Member { name: "businessUnitId", required: true },
            Member { name: "buyingJourneyPhase", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "prompt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ai_assistants: Vec::new(), business_unit_id: Text::EMPTY, buying_journey_phase: None,
            created_at: DateTime::UNSET, id: Text::EMPTY, language: None, prompt: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ai_assistants, 1 => &self.business_unit_id, 2 => &self.buying_journey_phase,
            3 => &self.created_at, 4 => &self.id, 5 => &self.language, 6 => &self.prompt, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ai_assistants, 1 => &mut self.business_unit_id, 2 => &mut self.buying_journey_phase,
            3 => &mut self.created_at, 4 => &mut self.id, 5 => &mut self.language, 6 => &mut self.prompt,
            _ => &mut self.rest,
        }
    }
}
impl PublicPrompt {
    /// With all that is required.
    pub fn new(
        ai_assistants: impl IntoIterator<Item = impl Into<Text>>, business_unit_id: impl Into<Text>,
        created_at: impl Into<DateTime>, id: impl Into<Text>, prompt: impl Into<Text>,
    ) -> Self {
        Self {
            ai_assistants: ai_assistants.into_iter().map(Into::into).collect(),
            business_unit_id: business_unit_id.into(), created_at: created_at.into(), id: id.into(),
            prompt: prompt.into(), ..Shaped::blank()
        }
    }
    /// Sets `buyingJourneyPhase`.
    pub fn buying_journey_phase(mut self, buying_journey_phase: impl Into<Text>) -> Self {
        self.buying_journey_phase = Some(buying_journey_phase.into()); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPromptRun {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPromptRun", kind: Kind::Record(&[
            Member { name: "aiModel", required: true }, Member { name: "competitorMentions", required: true },
            Member { name: "completedAt", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "ownedMentions", required: true },
            Member { name: "promptId", required: true }, Member { name: "state", required: true },
            Member { name: "totalCitations", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ai_model: Text::EMPTY, competitor_mentions: 0, completed_at: None, created_at: DateTime::UNSET,
            id: Text::EMPTY, owned_mentions: 0, prompt_id: Text::EMPTY, state: Text::EMPTY, total_citations: 0,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ai_model, 1 => &self.competitor_mentions, 2 => &self.completed_at, 3 => &self.created_at,
            4 => &self.id, 5 => &self.owned_mentions, 6 => &self.prompt_id, 7 => &self.state,
            8 => &self.total_citations, 9 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ai_model, 1 => &mut self.competitor_mentions, 2 => &mut self.completed_at,
            3 => &mut self.created_at, 4 => &mut self.id, 5 => &mut self.owned_mentions, 6 => &mut self.prompt_id,
            7 => &mut self.state, 8 => &mut self.total_citations, 9 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicPromptRun {
    /// With all that is required.
    pub fn new(
        ai_model: impl Into<Text>, competitor_mentions: impl Into<i64>, created_at: impl Into<DateTime>,
        id: impl Into<Text>, owned_mentions: impl Into<i64>, prompt_id: impl Into<Text>, state: impl Into<Text>,
        total_citations: impl Into<i64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            ai_model: ai_model.into(), competitor_mentions: competitor_mentions.into(),
            created_at: created_at.into(), id: id.into(), owned_mentions: owned_mentions.into(),
            prompt_id: prompt_id.into(), state: state.into(), total_citations: total_citations.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `completedAt`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPromptRunDetail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPromptRunDetail", kind: Kind::Record(&[
            Member { name: "aiModel", required: true }, Member { name: "citations", required: true },
            Member { name: "competitorMentions", required: true }, Member { name: "completedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "ownedMentions", required: true }, Member { name: "promptId", required: true },
            Member { name: "responseText", required: false }, Member { name: "searchQueries", required: true },
            Member { name: "state", required: true }, Member { name: "totalCitations", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ai_model: Text::EMPTY, citations: Vec::new(), competitor_mentions: 0, completed_at: None,
            created_at: DateTime::UNSET, id: Text::EMPTY, owned_mentions: 0, prompt_id: Text::EMPTY,
            response_text: None, search_queries: Vec::new(), state: Text::EMPTY, total_citations: 0,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ai_model, 1 => &self.citations, 2 => &self.competitor_mentions, 3 => &self.completed_at,
            4 => &self.created_at, 5 => &self.id, 6 => &self.owned_mentions, 7 => &self.prompt_id,
            8 => &self.response_text, 9 => &self.search_queries, 10 => &self.state, 11 => &self.total_citations,
            12 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ai_model, 1 => &mut self.citations, 2 => &mut self.competitor_mentions,
            3 => &mut self.completed_at, 4 => &mut self.created_at, 5 => &mut self.id, 6 => &mut self.owned_mentions,
            7 => &mut self.prompt_id, 8 => &mut self.response_text, 9 => &mut self.search_queries,
            10 => &mut self.state, 11 => &mut self.total_citations, 12 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicPromptRunDetail {
    /// With all that is required.
    pub fn new(
        ai_model: impl Into<Text>, citations: impl IntoIterator<Item = impl Into<PublicCitation>>,
        competitor_mentions: impl Into<i64>, created_at: impl Into<DateTime>, id: impl Into<Text>,
        owned_mentions: impl Into<i64>, prompt_id: impl Into<Text>,
        search_queries: impl IntoIterator<Item = impl Into<Text>>, state: impl Into<Text>,
        total_citations: impl Into<i64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            ai_model: ai_model.into(), citations: citations.into_iter().map(Into::into).collect(),
            competitor_mentions: competitor_mentions.into(), created_at: created_at.into(), id: id.into(),
            owned_mentions: owned_mentions.into(), prompt_id: prompt_id.into(),
            search_queries: search_queries.into_iter().map(Into::into).collect(), state: state.into(),
            total_citations: total_citations.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `completedAt`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into()); self
    }
    /// Sets `responseText`.
    pub fn response_text(mut self, response_text: impl Into<Text>) -> Self {
        self.response_text = Some(response_text.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPromptWithVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPromptWithVisibility", kind: Kind::Record(&[
            Member { name: "aiAssistants", required: true }, Member { name: "businessUnitId", required: true },
            Member { name: "buyingJourneyPhase", required: false }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "prompt", required: true }, Member { name: "visibility", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ai_assistants: Vec::new(), business_unit_id: Text::EMPTY, buying_journey_phase: None,
            created_at: DateTime::UNSET, id: Text::EMPTY, language: None, prompt: Text::EMPTY, visibility: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ai_assistants, 1 => &self.business_unit_id, 2 => &self.buying_journey_phase,
            3 => &self.created_at, 4 => &self.id, 5 => &self.language, 6 => &self.prompt, 7 => &self.visibility,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ai_assistants, 1 => &mut self.business_unit_id, 2 => &mut self.buying_journey_phase,
            3 => &mut self.created_at, 4 => &mut self.id, 5 => &mut self.language, 6 => &mut self.prompt,
            7 => &mut self.visibility, _ => &mut self.rest,
        }
    }
}
impl PublicPromptWithVisibility {
    /// With all that is required.
    pub fn new(
        ai_assistants: impl IntoIterator<Item = impl Into<Text>>, business_unit_id: impl Into<Text>,
        created_at: impl Into<DateTime>, id: impl Into<Text>, prompt: impl Into<Text>,
    ) -> Self {
        Self {
            ai_assistants: ai_assistants.into_iter().map(Into::into).collect(),
            business_unit_id: business_unit_id.into(), created_at: created_at.into(), id: id.into(),
            prompt: prompt.into(), ..Shaped::blank()
        }
    }
    /// Sets `buyingJourneyPhase`.
    pub fn buying_journey_phase(mut self, buying_journey_phase: impl Into<Text>) -> Self {
        self.buying_journey_phase = Some(buying_journey_phase.into()); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: impl Into<Text>) -> Self { self.visibility = Some(visibility.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRecommendation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendation", kind: Kind::Record(&[
            Member { name: "actionCategory", required: false }, Member { name: "actionChannel", required: false },
            Member { name: "answerEngine", required: false },
            Member { name: "associatedContentUrl", required: false },
            Member { name: "contentTopic", required: false }, Member { name: "contentType", required: false },
            Member { name: "createdAt", required: true }, Member { name: "domain", required: false },
            Member { name: "endDate", required: true }, Member { name: "id", required: true },
            Member { name: "influencingCitations", required: true },
            Member { name: "justification", required: false }, Member { name: "priority", required: false },
            Member { name: "promptIds", required: true }, Member { name: "recommendationSummary", required: false },
            Member { name: "recommendationType", required: true }, Member { name: "startDate", required: true },
            Member { name: "status", required: true }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_category: None, action_channel: None, answer_engine: None, associated_content_url: None,
            content_topic: None, content_type: None, created_at: DateTime::UNSET, domain: None,
            end_date: Date::UNSET, id: Text::EMPTY, influencing_citations: Vec::new(), justification: None,
            priority: None, prompt_ids: Vec::new(), recommendation_summary: None,
            recommendation_type: Shaped::blank(), start_date: Date::UNSET, status: Shaped::blank(), url: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_category, 1 => &self.action_channel, 2 => &self.answer_engine,
            3 => &self.associated_content_url, 4 => &self.content_topic, 5 => &self.content_type,
            6 => &self.created_at, 7 => &self.domain, 8 => &self.end_date, 9 => &self.id,
            10 => &self.influencing_citations, 11 => &self.justification, 12 => &self.priority,
            13 => &self.prompt_ids, 14 => &self.recommendation_summary, 15 => &self.recommendation_type,
            16 => &self.start_date, 17 => &self.status, 18 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_category, 1 => &mut self.action_channel, 2 => &mut self.answer_engine,
            3 => &mut self.associated_content_url, 4 => &mut self.content_topic, 5 => &mut self.content_type,
            6 => &mut self.created_at, 7 => &mut self.domain, 8 => &mut self.end_date, 9 => &mut self.id,
            10 => &mut self.influencing_citations, 11 => &mut self.justification, 12 => &mut self.priority,
            13 => &mut self.prompt_ids, 14 => &mut self.recommendation_summary, 15 => &mut self.recommendation_type,
            16 => &mut self.start_date, 17 => &mut self.status, 18 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl PublicRecommendation {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, end_date: impl Into<Date>, id: impl Into<Text>,
        influencing_citations: impl IntoIterator<Item = impl Into<Text>>,
        prompt_ids: impl IntoIterator<Item = impl Into<Text>>,
        recommendation_type: impl Into<PublicRecommendationRecommendationType>, start_date: impl Into<Date>,
        status: impl Into<PublicRecommendationStatus>,
    ) -> Self {
        Self {
            created_at: created_at.into(), end_date: end_date.into(), id: id.into(),
            influencing_citations: influencing_citations.into_iter().map(Into::into).collect(),
            prompt_ids: prompt_ids.into_iter().map(Into::into).collect(),
            recommendation_type: recommendation_type.into(), start_date: start_date.into(), status: status.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `actionCategory`.
    pub fn action_category(mut self, action_category: impl Into<PublicRecommendationActionCategory>) -> Self {
        self.action_category = Some(action_category.into()); self
    }
    /// Sets `actionChannel`.
    pub fn action_channel(mut self, action_channel: impl Into<PublicRecommendationActionChannel>) -> Self {
        self.action_channel = Some(action_channel.into()); self
    }
    /// Sets `answerEngine`.
    pub fn answer_engine(mut self, answer_engine: impl Into<PublicRecommendationAnswerEngine>) -> Self {
        self.answer_engine = Some(answer_engine.into()); self
    }
    /// Sets `associatedContentUrl`.
    pub fn associated_content_url(mut self, associated_content_url: impl Into<Text>) -> Self {
        self.associated_content_url = Some(associated_content_url.into()); self
    }
    /// Sets `contentTopic`.
    pub fn content_topic(mut self, content_topic: impl Into<Text>) -> Self {
        self.content_topic = Some(content_topic.into()); self
    }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<PublicRecommendationContentType>) -> Self {
        self.content_type = Some(content_type.into()); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `justification`.
    pub fn justification(mut self, justification: impl Into<Text>) -> Self {
        self.justification = Some(justification.into()); self
    }
    /// Sets `priority`.
    pub fn priority(mut self, priority: impl Into<PublicRecommendationPriority>) -> Self {
        self.priority = Some(priority.into()); self
    }
    /// Sets `recommendationSummary`.
    pub fn recommendation_summary(mut self, recommendation_summary: impl Into<Text>) -> Self {
        self.recommendation_summary = Some(recommendation_summary.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
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
impl Shaped for PublicRecommendationActionCategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationActionCategory", kind: Kind::Enumeration(&[
            "CREATE_CONTENT", "OUTREACH", "UPDATE_CONTENT", "UPDATE_ROBOTS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CreateContent => 0, Self::Outreach => 1, Self::UpdateContent => 2, Self::UpdateRobots => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CreateContent, 1 => Self::Outreach, 2 => Self::UpdateContent, 3 => Self::UpdateRobots,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationActionChannel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationActionChannel", kind: Kind::Enumeration(&[
            "AFFILIATE", "CONTENT_SITE_AUDIT", "LINKEDIN", "LINKEDIN_ARTICLE", "LINKEDIN_POST", "OWNED_CONTENT",
            "PEER", "PR", "REDDIT", "REVIEW_SITE", "TECHNICAL_SITE_AUDIT", "YOUTUBE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Affiliate => 0, Self::ContentSiteAudit => 1, Self::Linkedin => 2, Self::LinkedinArticle => 3,
            Self::LinkedinPost => 4, Self::OwnedContent => 5, Self::Peer => 6, Self::Pr => 7, Self::Reddit => 8,
            Self::ReviewSite => 9, Self::TechnicalSiteAudit => 10, Self::Youtube => 11,
            Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Affiliate, 1 => Self::ContentSiteAudit, 2 => Self::Linkedin, 3 => Self::LinkedinArticle,
            4 => Self::LinkedinPost, 5 => Self::OwnedContent, 6 => Self::Peer, 7 => Self::Pr, 8 => Self::Reddit,
            9 => Self::ReviewSite, 10 => Self::TechnicalSiteAudit, 11 => Self::Youtube,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationAnswerEngine {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationAnswerEngine", kind: Kind::Enumeration(&["CHATGPT", "CLAUDE", "GEMINI"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Chatgpt => 0, Self::Claude => 1, Self::Gemini => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Chatgpt, 1 => Self::Claude, 2 => Self::Gemini, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationContentType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationContentType", kind: Kind::Enumeration(&[
            "ARTICLE", "BLOG", "COMPARISON", "DOCUMENTATION", "DOMAIN", "EDUCATIONAL", "GUIDE", "HOMEPAGE", "HOW_TO",
            "LISTICLE", "LISTICLE_COMPARISON", "LISTICLE_EDUCATIONAL", "MULTIMEDIA", "NEWS", "PR", "PRODUCT",
            "RESEARCH", "SOCIAL", "UNKNOWN", "USER_REVIEW", "WIKI",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Article => 0, Self::Blog => 1, Self::Comparison => 2, Self::Documentation => 3, Self::Domain => 4,
            Self::Educational => 5, Self::Guide => 6, Self::Homepage => 7, Self::HowTo => 8, Self::Listicle => 9,
            Self::ListicleComparison => 10, Self::ListicleEducational => 11, Self::Multimedia => 12,
            Self::News => 13, Self::Pr => 14, Self::Product => 15, Self::Research => 16, Self::Social => 17,
            Self::UnknownValue => 18, Self::UserReview => 19, Self::Wiki => 20,
            Self::Unknown(value) => return (21, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Article, 1 => Self::Blog, 2 => Self::Comparison, 3 => Self::Documentation, 4 => Self::Domain,
            5 => Self::Educational, 6 => Self::Guide, 7 => Self::Homepage, 8 => Self::HowTo, 9 => Self::Listicle,
            10 => Self::ListicleComparison, 11 => Self::ListicleEducational, 12 => Self::Multimedia,
            13 => Self::News, 14 => Self::Pr, 15 => Self::Product, 16 => Self::Research, 17 => Self::Social,
            18 => Self::UnknownValue, 19 => Self::UserReview, 20 => Self::Wiki, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationPriority {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationPriority", kind: Kind::Enumeration(&["HIGH", "LOW", "MEDIUM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::High => 0, Self::Low => 1, Self::Medium => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::High, 1 => Self::Low, 2 => Self::Medium, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationRecommendationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationRecommendationType", kind: Kind::Enumeration(&[
            "CONTENT", "DOMAIN", "TECHNICAL", "URL",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Content => 0, Self::Domain => 1, Self::Technical => 2, Self::Url => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Content, 1 => Self::Domain, 2 => Self::Technical, 3 => Self::Url,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicRecommendationStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecommendationStatus", kind: Kind::Enumeration(&[
            "ARCHIVED", "COMPLETED", "DISMISSED", "DRAFT_CREATED", "FAILED", "IN_PROGRESS", "NEW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Archived => 0, Self::Completed => 1, Self::Dismissed => 2, Self::DraftCreated => 3,
            Self::Failed => 4, Self::InProgress => 5, Self::New => 6, Self::Unknown(value) => return (7, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Archived, 1 => Self::Completed, 2 => Self::Dismissed, 3 => Self::DraftCreated,
            4 => Self::Failed, 5 => Self::InProgress, 6 => Self::New, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicPromptForwardPaging, CollectionResponsePublicPromptRunForwardPaging,
    CollectionResponsePublicRecommendationForwardPaging, PublicCitation, PublicPrompt, PublicPromptRun,
    PublicPromptRunDetail, PublicPromptWithVisibility, PublicRecommendation,
}

crate::runtime::enumeration_traits! {
    PublicRecommendationActionCategory, PublicRecommendationActionChannel, PublicRecommendationAnswerEngine,
    PublicRecommendationContentType, PublicRecommendationPriority, PublicRecommendationRecommendationType,
    PublicRecommendationStatus,
}
