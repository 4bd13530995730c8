// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbTestCreateRequestVNext, AggregateEmailStatistics, CollectionResponseWithTotalEmailStatisticInterval,
    CollectionResponseWithTotalPublicEmail, CollectionResponseWithTotalPublicEmailVersion, EmailCloneRequestVNext,
    EmailCreateRequest, EmailUpdateRequest, EmailsCollectionResponseWithTotalPublicEmail,
    EmailsCollectionResponseWithTotalPublicEmailVersion, EmailsEmailCreateRequest, EmailsEmailUpdateRequest,
    EmailsPublicEmail, EmailsPublicEmailVersion, GetStatisticsHistogramInterval, MarketingAggregateEmailStatistics,
    PublicEmail, PublicEmailType, PublicEmailVersion,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct Clone {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
}
impl<E: Endpoint> Call<Clone, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self { Self::of(Clone { body: body.into() }) }
}
impl Shaped for Clone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Clone", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for Clone {
    type Response = PublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateVariationAbTest {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
}
impl<E: Endpoint> Call<CreateVariationAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self::of(CreateVariationAbTest { body: body.into() })
    }
}
impl Shaped for CreateVariationAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVariationAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateVariationAbTest {
    type Response = PublicEmail;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailsArchive {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<EmailsArchive, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsArchive { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for EmailsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.archived }
    }
}
impl Signature for EmailsArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsClone {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
}
impl<E: Endpoint> Call<EmailsClone, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self { Self::of(EmailsClone { body: body.into() }) }
}
impl Shaped for EmailsClone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsClone", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsClone {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsCreate {
    /// The body, `application/json`: `EmailCreateRequest`.
    pub body: EmailCreateRequest,
}
impl<E: Endpoint> Call<EmailsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailCreateRequest>) -> Self { Self::of(EmailsCreate { body: body.into() }) }
}
impl Shaped for EmailsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsCreate {
    type Response = PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsCreateInV3 {
    /// The body, `application/json`: `EmailsEmailCreateRequest`.
    pub body: EmailsEmailCreateRequest,
}
impl<E: Endpoint> Call<EmailsCreateInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailsEmailCreateRequest>) -> Self { Self::of(EmailsCreateInV3 { body: body.into() }) }
}
impl Shaped for EmailsCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsCreateInV3 {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsCreateVariationAbTest {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
}
impl<E: Endpoint> Call<EmailsCreateVariationAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self::of(EmailsCreateVariationAbTest { body: body.into() })
    }
}
impl Shaped for EmailsCreateVariationAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsCreateVariationAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsCreateVariationAbTest {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsGet {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<EmailsGet, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsGet { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl Shaped for EmailsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeStats", required: false },
            Member { name: "includedProperties", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email_id: Text::EMPTY, archived: None, include_stats: None, included_properties: None,
            marketing_campaign_names: None, variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email_id, 1 => &self.archived, 2 => &self.include_stats, 3 => &self.included_properties,
            4 => &self.marketing_campaign_names, 5 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_id, 1 => &mut self.archived, 2 => &mut self.include_stats,
            3 => &mut self.included_properties, 4 => &mut self.marketing_campaign_names,
            5 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for EmailsGet {
    type Response = PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetAbTestGetVariation {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<EmailsGetAbTestGetVariation, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsGetAbTestGetVariation { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl Shaped for EmailsGetAbTestGetVariation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetAbTestGetVariation", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeStats", required: false },
            Member { name: "includedProperties", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email_id: Text::EMPTY, archived: None, include_stats: None, included_properties: None,
            marketing_campaign_names: None, variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email_id, 1 => &self.archived, 2 => &self.include_stats, 3 => &self.included_properties,
            4 => &self.marketing_campaign_names, 5 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_id, 1 => &mut self.archived, 2 => &mut self.include_stats,
            3 => &mut self.included_properties, 4 => &mut self.marketing_campaign_names,
            5 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for EmailsGetAbTestGetVariation {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetDraft {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsGetDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(EmailsGetDraft { email_id: email_id.into() }) }
}
impl Shaped for EmailsGetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsGetDraft {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetInV3 {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<EmailsGetInV3, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsGetInV3 { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl Shaped for EmailsGetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeStats", required: false },
            Member { name: "includedProperties", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email_id: Text::EMPTY, archived: None, include_stats: None, included_properties: None,
            marketing_campaign_names: None, variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email_id, 1 => &self.archived, 2 => &self.include_stats, 3 => &self.included_properties,
            4 => &self.marketing_campaign_names, 5 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_id, 1 => &mut self.archived, 2 => &mut self.include_stats,
            3 => &mut self.included_properties, 4 => &mut self.marketing_campaign_names,
            5 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for EmailsGetInV3 {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsGetRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<EmailsGetRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(EmailsGetRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for EmailsGetRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for EmailsGetRevision {
    type Response = PublicEmailVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2026-03, v3.
#[non_exhaustive]
pub struct EmailsGetStatisticsHistogram {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `interval`: `GetStatisticsHistogramInterval`; may be absent.
    pub interval: Option<GetStatisticsHistogramInterval>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
}
impl<E: Endpoint> Call<EmailsGetStatisticsHistogram, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `emailIds`.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.email_ids = Some(email_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `endTimestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.parts.end_timestamp = Some(end_timestamp.into()); self
    }
    /// Sets `interval`.
    pub fn interval(mut self, interval: impl Into<GetStatisticsHistogramInterval>) -> Self {
        self.parts.interval = Some(interval.into()); self
    }
    /// Sets `startTimestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.parts.start_timestamp = Some(start_timestamp.into()); self
    }
}
impl<E: Endpoint> Default for Call<EmailsGetStatisticsHistogram, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsGetStatisticsHistogram {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetStatisticsHistogram", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "emailIds", required: false }, Member { name: "endTimestamp", required: false },
            Member { name: "interval", required: false }, Member { name: "startTimestamp", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { email_ids: None, end_timestamp: None, interval: None, start_timestamp: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_ids, 1 => &self.end_timestamp, 2 => &self.interval, _ => &self.start_timestamp }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_ids, 1 => &mut self.end_timestamp, 2 => &mut self.interval,
            _ => &mut self.start_timestamp,
        }
    }
}
impl Signature for EmailsGetStatisticsHistogram {
    type Response = CollectionResponseWithTotalEmailStatisticInterval;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in 2026-03.
#[non_exhaustive]
pub struct EmailsGetStatisticsList {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
}
impl<E: Endpoint> Call<EmailsGetStatisticsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `emailIds`.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.email_ids = Some(email_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `endTimestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.parts.end_timestamp = Some(end_timestamp.into()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `startTimestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.parts.start_timestamp = Some(start_timestamp.into()); self
    }
}
impl<E: Endpoint> Default for Call<EmailsGetStatisticsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsGetStatisticsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsGetStatisticsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "emailIds", required: false }, Member { name: "endTimestamp", required: false },
            Member { name: "property", required: false }, Member { name: "startTimestamp", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { email_ids: None, end_timestamp: None, property: None, start_timestamp: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_ids, 1 => &self.end_timestamp, 2 => &self.property, _ => &self.start_timestamp }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_ids, 1 => &mut self.end_timestamp, 2 => &mut self.property,
            _ => &mut self.start_timestamp,
        }
    }
}
impl Signature for EmailsGetStatisticsList {
    type Response = AggregateEmailStatistics;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `isPublished`: true or false; may be absent.
    pub is_published: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `publishedAfter`: a point in time; may be absent.
    pub published_after: Option<DateTime>,
    /// The query's `publishedAt`: a point in time; may be absent.
    pub published_at: Option<DateTime>,
    /// The query's `publishedBefore`: a point in time; may be absent.
    pub published_before: Option<DateTime>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `type`: `PublicEmailType`; may be absent.
    pub r#type: Option<PublicEmailType>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<EmailsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.parts.campaign = Some(campaign.into()); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `isPublished`.
    pub fn is_published(mut self, is_published: bool) -> Self { self.parts.is_published = Some(is_published); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `publishedAfter`.
    pub fn published_after(mut self, published_after: impl Into<DateTime>) -> Self {
        self.parts.published_after = Some(published_after.into()); self
    }
    /// Sets `publishedAt`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.parts.published_at = Some(published_at.into()); self
    }
    /// Sets `publishedBefore`.
    pub fn published_before(mut self, published_before: impl Into<DateTime>) -> Self {
        self.parts.published_before = Some(published_before.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PublicEmailType>) -> Self {
        self.parts.r#type = Some(r#type.into()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl<E: Endpoint> Default for Call<EmailsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "campaign", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "includeStats", required: false }, Member { name: "includedProperties", required: false },
            Member { name: "isPublished", required: false }, Member { name: "limit", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "publishedAfter", required: false }, Member { name: "publishedAt", required: false },
            Member { name: "publishedBefore", required: false }, Member { name: "sort", required: false },
            Member { name: "type", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, campaign: None, created_after: None, created_at: None, created_before: None,
            include_stats: None, included_properties: None, is_published: None, limit: None,
            marketing_campaign_names: None, published_after: None, published_at: None, published_before: None,
            sort: None, r#type: None, updated_after: None, updated_at: None, updated_before: None,
            variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.campaign, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.include_stats,
            7 => &self.included_properties, 8 => &self.is_published, 9 => &self.limit,
            10 => &self.marketing_campaign_names, 11 => &self.published_after, 12 => &self.published_at,
            13 => &self.published_before, 14 => &self.sort, 15 => &self.r#type, 16 => &self.updated_after,
            17 => &self.updated_at, 18 => &self.updated_before, 19 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.campaign, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.include_stats,
            7 => &mut self.included_properties, 8 => &mut self.is_published, 9 => &mut self.limit,
            10 => &mut self.marketing_campaign_names, 11 => &mut self.published_after, 12 => &mut self.published_at,
            13 => &mut self.published_before, 14 => &mut self.sort, 15 => &mut self.r#type,
            16 => &mut self.updated_after, 17 => &mut self.updated_at, 18 => &mut self.updated_before,
            19 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for EmailsList {
    type Response = CollectionResponseWithTotalPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsListInV3 {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `isPublished`: true or false; may be absent.
    pub is_published: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `publishedAfter`: a point in time; may be absent.
    pub published_after: Option<DateTime>,
    /// The query's `publishedAt`: a point in time; may be absent.
    pub published_at: Option<DateTime>,
    /// The query's `publishedBefore`: a point in time; may be absent.
    pub published_before: Option<DateTime>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `type`: `PublicEmailType`; may be absent.
    pub r#type: Option<PublicEmailType>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<EmailsListInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.parts.campaign = Some(campaign.into()); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `isPublished`.
    pub fn is_published(mut self, is_published: bool) -> Self { self.parts.is_published = Some(is_published); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `publishedAfter`.
    pub fn published_after(mut self, published_after: impl Into<DateTime>) -> Self {
        self.parts.published_after = Some(published_after.into()); self
    }
    /// Sets `publishedAt`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.parts.published_at = Some(published_at.into()); self
    }
    /// Sets `publishedBefore`.
    pub fn published_before(mut self, published_before: impl Into<DateTime>) -> Self {
        self.parts.published_before = Some(published_before.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PublicEmailType>) -> Self {
        self.parts.r#type = Some(r#type.into()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl<E: Endpoint> Default for Call<EmailsListInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "campaign", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "includeStats", required: false }, Member { name: "includedProperties", required: false },
            Member { name: "isPublished", required: false }, Member { name: "limit", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "publishedAfter", required: false }, Member { name: "publishedAt", required: false },
            Member { name: "publishedBefore", required: false }, Member { name: "sort", required: false },
            Member { name: "type", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, campaign: None, created_after: None, created_at: None, created_before: None,
            include_stats: None, included_properties: None, is_published: None, limit: None,
            marketing_campaign_names: None, published_after: None, published_at: None, published_before: None,
            sort: None, r#type: None, updated_after: None, updated_at: None, updated_before: None,
            variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.campaign, 3 => &self.created_after,
            4 => &self.created_at, 5 => &self.created_before, 6 => &self.include_stats,
            7 => &self.included_properties, 8 => &self.is_published, 9 => &self.limit,
            10 => &self.marketing_campaign_names, 11 => &self.published_after, 12 => &self.published_at,
            13 => &self.published_before, 14 => &self.sort, 15 => &self.r#type, 16 => &self.updated_after,
            17 => &self.updated_at, 18 => &self.updated_before, 19 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.campaign, 3 => &mut self.created_after,
            4 => &mut self.created_at, 5 => &mut self.created_before, 6 => &mut self.include_stats,
            7 => &mut self.included_properties, 8 => &mut self.is_published, 9 => &mut self.limit,
            10 => &mut self.marketing_campaign_names, 11 => &mut self.published_after, 12 => &mut self.published_at,
            13 => &mut self.published_before, 14 => &mut self.sort, 15 => &mut self.r#type,
            16 => &mut self.updated_after, 17 => &mut self.updated_at, 18 => &mut self.updated_before,
            19 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for EmailsListInV3 {
    type Response = EmailsCollectionResponseWithTotalPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsListRevisions {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<EmailsListRevisions, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsListRevisions { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for EmailsListRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for EmailsListRevisions {
    type Response = CollectionResponseWithTotalPublicEmailVersion;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsRestoreToDraftRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<EmailsRestoreToDraftRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(EmailsRestoreToDraftRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for EmailsRestoreToDraftRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsRestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for EmailsRestoreToDraftRevision {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsUpdate {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `EmailUpdateRequest`.
    pub body: EmailUpdateRequest,
}
impl<E: Endpoint> Call<EmailsUpdate, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailUpdateRequest>) -> Self {
        Self::of(EmailsUpdate { email_id: email_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for EmailsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_id, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for EmailsUpdate {
    type Response = PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsUpdateDraft {
    /// In the path: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsEmailUpdateRequest`.
    pub body: EmailsEmailUpdateRequest,
}
impl<E: Endpoint> Call<EmailsUpdateDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsEmailUpdateRequest>) -> Self {
        Self::of(EmailsUpdateDraft { email_id: email_id.into(), body: body.into() })
    }
}
impl Shaped for EmailsUpdateDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsUpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl Signature for EmailsUpdateDraft {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsUpdateInV3 {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `EmailsEmailUpdateRequest`.
    pub body: EmailsEmailUpdateRequest,
}
impl<E: Endpoint> Call<EmailsUpdateInV3, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsEmailUpdateRequest>) -> Self {
        Self::of(EmailsUpdateInV3 { email_id: email_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for EmailsUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_id, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for EmailsUpdateInV3 {
    type Response = EmailsPublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetAbTestGetVariation {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeStats`: true or false; may be absent.
    pub include_stats: Option<bool>,
    /// The query's `includedProperties`: a list: text; may be absent.
    pub included_properties: Option<Vec<Text>>,
    /// The query's `marketingCampaignNames`: true or false; may be absent.
    pub marketing_campaign_names: Option<bool>,
    /// The query's `variantStats`: true or false; may be absent.
    pub variant_stats: Option<bool>,
    /// The query's `workflowNames`: true or false; may be absent.
    pub workflow_names: Option<bool>,
}
impl<E: Endpoint> Call<GetAbTestGetVariation, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(GetAbTestGetVariation { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeStats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self { self.parts.include_stats = Some(include_stats); self }
    /// Sets `includedProperties`.
    pub fn included_properties(mut self, included_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.included_properties = Some(included_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `marketingCampaignNames`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.parts.marketing_campaign_names = Some(marketing_campaign_names); self
    }
    /// Sets `variantStats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self { self.parts.variant_stats = Some(variant_stats); self }
    /// Sets `workflowNames`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.parts.workflow_names = Some(workflow_names); self
    }
}
impl Shaped for GetAbTestGetVariation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAbTestGetVariation", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "includeStats", required: false },
            Member { name: "includedProperties", required: false },
            Member { name: "marketingCampaignNames", required: false },
            Member { name: "variantStats", required: false }, Member { name: "workflowNames", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email_id: Text::EMPTY, archived: None, include_stats: None, included_properties: None,
            marketing_campaign_names: None, variant_stats: None, workflow_names: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email_id, 1 => &self.archived, 2 => &self.include_stats, 3 => &self.included_properties,
            4 => &self.marketing_campaign_names, 5 => &self.variant_stats, _ => &self.workflow_names,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_id, 1 => &mut self.archived, 2 => &mut self.include_stats,
            3 => &mut self.included_properties, 4 => &mut self.marketing_campaign_names,
            5 => &mut self.variant_stats, _ => &mut self.workflow_names,
        }
    }
}
impl Signature for GetAbTestGetVariation {
    type Response = PublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetDraft {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<GetDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(GetDraft { email_id: email_id.into() }) }
}
impl Shaped for GetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for GetDraft {
    type Response = PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct GetRevisionInV3 {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetRevisionInV3, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetRevisionInV3 { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetRevisionInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRevisionInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetRevisionInV3 {
    type Response = EmailsPublicEmailVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetStatisticsHistogram {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: text; may be absent.
    pub end_timestamp: Option<Text>,
    /// The query's `interval`: `GetStatisticsHistogramInterval`; may be absent.
    pub interval: Option<GetStatisticsHistogramInterval>,
    /// The query's `startTimestamp`: text; may be absent.
    pub start_timestamp: Option<Text>,
}
impl<E: Endpoint> Call<GetStatisticsHistogram, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `emailIds`.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.email_ids = Some(email_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `endTimestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<Text>) -> Self {
        self.parts.end_timestamp = Some(end_timestamp.into()); self
    }
    /// Sets `interval`.
    pub fn interval(mut self, interval: impl Into<GetStatisticsHistogramInterval>) -> Self {
        self.parts.interval = Some(interval.into()); self
    }
    /// Sets `startTimestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<Text>) -> Self {
        self.parts.start_timestamp = Some(start_timestamp.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetStatisticsHistogram, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetStatisticsHistogram {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatisticsHistogram", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "emailIds", required: false }, Member { name: "endTimestamp", required: false },
            Member { name: "interval", required: false }, Member { name: "startTimestamp", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { email_ids: None, end_timestamp: None, interval: None, start_timestamp: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_ids, 1 => &self.end_timestamp, 2 => &self.interval, _ => &self.start_timestamp }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_ids, 1 => &mut self.end_timestamp, 2 => &mut self.interval,
            _ => &mut self.start_timestamp,
        }
    }
}
impl Signature for GetStatisticsHistogram {
    type Response = CollectionResponseWithTotalEmailStatisticInterval;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetStatisticsList {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: text; may be absent.
    pub end_timestamp: Option<Text>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: text; may be absent.
    pub start_timestamp: Option<Text>,
}
impl<E: Endpoint> Call<GetStatisticsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `emailIds`.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.email_ids = Some(email_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `endTimestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<Text>) -> Self {
        self.parts.end_timestamp = Some(end_timestamp.into()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `startTimestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<Text>) -> Self {
        self.parts.start_timestamp = Some(start_timestamp.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetStatisticsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetStatisticsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatisticsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "emailIds", required: false }, Member { name: "endTimestamp", required: false },
            Member { name: "property", required: false }, Member { name: "startTimestamp", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { email_ids: None, end_timestamp: None, property: None, start_timestamp: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_ids, 1 => &self.end_timestamp, 2 => &self.property, _ => &self.start_timestamp }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_ids, 1 => &mut self.end_timestamp, 2 => &mut self.property,
            _ => &mut self.start_timestamp,
        }
    }
}
impl Signature for GetStatisticsList {
    type Response = AggregateEmailStatistics;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct GetStatisticsListInV3 {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
}
impl<E: Endpoint> Call<GetStatisticsListInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `emailIds`.
    pub fn email_ids(mut self, email_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.email_ids = Some(email_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `endTimestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.parts.end_timestamp = Some(end_timestamp.into()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `startTimestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.parts.start_timestamp = Some(start_timestamp.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetStatisticsListInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetStatisticsListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatisticsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "emailIds", required: false }, Member { name: "endTimestamp", required: false },
            Member { name: "property", required: false }, Member { name: "startTimestamp", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { email_ids: None, end_timestamp: None, property: None, start_timestamp: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_ids, 1 => &self.end_timestamp, 2 => &self.property, _ => &self.start_timestamp }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_ids, 1 => &mut self.end_timestamp, 2 => &mut self.property,
            _ => &mut self.start_timestamp,
        }
    }
}
impl Signature for GetStatisticsListInV3 {
    type Response = MarketingAggregateEmailStatistics;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct ListRevisionsInV3 {
    /// In the path: text.
    pub email_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListRevisionsInV3, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(ListRevisionsInV3 { email_id: email_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListRevisionsInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRevisionsInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListRevisionsInV3 {
    type Response = EmailsCollectionResponseWithTotalPublicEmailVersion;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct RestoreToDraftRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: a whole number.
    pub revision_id: i64,
}
impl<E: Endpoint> Call<RestoreToDraftRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self::of(RestoreToDraftRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreToDraftRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreToDraftRevision {
    type Response = PublicEmail;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UpdateDraft {
    /// In the path: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailUpdateRequest`.
    pub body: EmailUpdateRequest,
}
impl<E: Endpoint> Call<UpdateDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailUpdateRequest>) -> Self {
        Self::of(UpdateDraft { email_id: email_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl Signature for UpdateDraft {
    type Response = PublicEmail;
}
