// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct Clone<E> {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Clone<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Clone "Clone" -> PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateVariationAbTest<E> {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateVariationAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateVariationAbTest "CreateVariationAbTest" -> PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EmailsArchive<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsArchive<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    EmailsArchive "EmailsArchive" -> () {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsClone<E> {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsClone<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsClone "EmailsClone" -> EmailsPublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsCreate<E> {
    /// The body, `application/json`: `EmailCreateRequest`.
    pub body: EmailCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsCreate "EmailsCreate" -> PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsCreateInV3<E> {
    /// The body, `application/json`: `EmailsEmailCreateRequest`.
    pub body: EmailsEmailCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailsEmailCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsCreateInV3 "EmailsCreateInV3" -> EmailsPublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsCreateVariationAbTest<E> {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsCreateVariationAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsCreateVariationAbTest "EmailsCreateVariationAbTest" -> EmailsPublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsGet<E> {
    /// The path's `email_id`: text.
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGet<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
crate::runtime::signature! {
    EmailsGet "EmailsGet" -> PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_stats "includeStats" optional = None;
            3 included_properties "includedProperties" optional = None;
            4 marketing_campaign_names "marketingCampaignNames" optional = None;
            5 variant_stats "variantStats" optional = None;
            6 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetAbTestGetVariation<E> {
    /// The path's `email_id`: text.
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetAbTestGetVariation<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
crate::runtime::signature! {
    EmailsGetAbTestGetVariation "EmailsGetAbTestGetVariation" -> EmailsPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_stats "includeStats" optional = None;
            3 included_properties "includedProperties" optional = None;
            4 marketing_campaign_names "marketingCampaignNames" optional = None;
            5 variant_stats "variantStats" optional = None;
            6 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetDraft<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsGetDraft "EmailsGetDraft" -> EmailsPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsGetInV3<E> {
    /// The path's `email_id`: text.
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetInV3<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
crate::runtime::signature! {
    EmailsGetInV3 "EmailsGetInV3" -> EmailsPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_stats "includeStats" optional = None;
            3 included_properties "includedProperties" optional = None;
            4 marketing_campaign_names "marketingCampaignNames" optional = None;
            5 variant_stats "variantStats" optional = None;
            6 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsGetRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsGetRevision "EmailsGetRevision" -> PublicEmailVersion {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2026-03, v3.
#[non_exhaustive]
pub struct EmailsGetStatisticsHistogram<E> {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `interval`: `GetStatisticsHistogramInterval`; may be absent.
    pub interval: Option<GetStatisticsHistogramInterval>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetStatisticsHistogram<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `email_ids`.
    pub fn email_ids(
        mut self,
        email_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `end_timestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }
    /// Sets `interval`.
    pub fn interval(
        mut self,
        interval: impl Into<GetStatisticsHistogramInterval>,
    ) -> Self {
        self.interval = Some(interval.into());
        self
    }
    /// Sets `start_timestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }
}
impl<E: Endpoint> Default for EmailsGetStatisticsHistogram<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsGetStatisticsHistogram "EmailsGetStatisticsHistogram" -> CollectionResponseWithTotalEmailStatisticInterval {
        path 0 {}
        query {
            0 email_ids "emailIds" optional = None;
            1 end_timestamp "endTimestamp" optional = None;
            2 interval "interval" optional = None;
            3 start_timestamp "startTimestamp" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in 2026-03.
#[non_exhaustive]
pub struct EmailsGetStatisticsList<E> {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsGetStatisticsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `email_ids`.
    pub fn email_ids(
        mut self,
        email_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `end_timestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `start_timestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }
}
impl<E: Endpoint> Default for EmailsGetStatisticsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsGetStatisticsList "EmailsGetStatisticsList" -> AggregateEmailStatistics {
        path 0 {}
        query {
            0 email_ids "emailIds" optional = None;
            1 end_timestamp "endTimestamp" optional = None;
            2 property "property" optional = None;
            3 start_timestamp "startTimestamp" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsList<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `is_published`.
    pub fn is_published(mut self, is_published: bool) -> Self {
        self.is_published = Some(is_published);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `published_after`.
    pub fn published_after(mut self, published_after: impl Into<DateTime>) -> Self {
        self.published_after = Some(published_after.into());
        self
    }
    /// Sets `published_at`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
    /// Sets `published_before`.
    pub fn published_before(mut self, published_before: impl Into<DateTime>) -> Self {
        self.published_before = Some(published_before.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PublicEmailType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
impl<E: Endpoint> Default for EmailsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsList "EmailsList" -> CollectionResponseWithTotalPublicEmail {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 campaign "campaign" optional = None;
            3 created_after "createdAfter" optional = None;
            4 created_at "createdAt" optional = None;
            5 created_before "createdBefore" optional = None;
            6 include_stats "includeStats" optional = None;
            7 included_properties "includedProperties" optional = None;
            8 is_published "isPublished" optional = None;
            9 limit "limit" optional = None;
            10 marketing_campaign_names "marketingCampaignNames" optional = None;
            11 published_after "publishedAfter" optional = None;
            12 published_at "publishedAt" optional = None;
            13 published_before "publishedBefore" optional = None;
            14 sort "sort" optional = None;
            15 r#type "type" optional = None;
            16 updated_after "updatedAfter" optional = None;
            17 updated_at "updatedAt" optional = None;
            18 updated_before "updatedBefore" optional = None;
            19 variant_stats "variantStats" optional = None;
            20 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsListInV3<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsListInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `is_published`.
    pub fn is_published(mut self, is_published: bool) -> Self {
        self.is_published = Some(is_published);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `published_after`.
    pub fn published_after(mut self, published_after: impl Into<DateTime>) -> Self {
        self.published_after = Some(published_after.into());
        self
    }
    /// Sets `published_at`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
    /// Sets `published_before`.
    pub fn published_before(mut self, published_before: impl Into<DateTime>) -> Self {
        self.published_before = Some(published_before.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<PublicEmailType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
impl<E: Endpoint> Default for EmailsListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsListInV3 "EmailsListInV3" -> EmailsCollectionResponseWithTotalPublicEmail {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 campaign "campaign" optional = None;
            3 created_after "createdAfter" optional = None;
            4 created_at "createdAt" optional = None;
            5 created_before "createdBefore" optional = None;
            6 include_stats "includeStats" optional = None;
            7 included_properties "includedProperties" optional = None;
            8 is_published "isPublished" optional = None;
            9 limit "limit" optional = None;
            10 marketing_campaign_names "marketingCampaignNames" optional = None;
            11 published_after "publishedAfter" optional = None;
            12 published_at "publishedAt" optional = None;
            13 published_before "publishedBefore" optional = None;
            14 sort "sort" optional = None;
            15 r#type "type" optional = None;
            16 updated_after "updatedAfter" optional = None;
            17 updated_at "updatedAt" optional = None;
            18 updated_before "updatedBefore" optional = None;
            19 variant_stats "variantStats" optional = None;
            20 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsListRevisions<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsListRevisions<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    EmailsListRevisions "EmailsListRevisions" -> CollectionResponseWithTotalPublicEmailVersion {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsRestoreToDraftRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsRestoreToDraftRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsRestoreToDraftRevision "EmailsRestoreToDraftRevision" -> EmailsPublicEmail {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct EmailsUpdate<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `EmailUpdateRequest`.
    pub body: EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsUpdate<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailUpdateRequest>) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    EmailsUpdate "EmailsUpdate" -> PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsUpdateDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsEmailUpdateRequest`.
    pub body: EmailsEmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsUpdateDraft<E> {
    /// A request with all that is required.
    pub fn new(
        email_id: impl Into<Text>,
        body: impl Into<EmailsEmailUpdateRequest>,
    ) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsUpdateDraft "EmailsUpdateDraft" -> EmailsPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct EmailsUpdateInV3<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `EmailsEmailUpdateRequest`.
    pub body: EmailsEmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        email_id: impl Into<Text>,
        body: impl Into<EmailsEmailUpdateRequest>,
    ) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    EmailsUpdateInV3 "EmailsUpdateInV3" -> EmailsPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetAbTestGetVariation<E> {
    /// The path's `email_id`: text.
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAbTestGetVariation<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_stats`.
    pub fn include_stats(mut self, include_stats: bool) -> Self {
        self.include_stats = Some(include_stats);
        self
    }
    /// Sets `included_properties`.
    pub fn included_properties(
        mut self,
        included_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.included_properties = Some(
            included_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `marketing_campaign_names`.
    pub fn marketing_campaign_names(mut self, marketing_campaign_names: bool) -> Self {
        self.marketing_campaign_names = Some(marketing_campaign_names);
        self
    }
    /// Sets `variant_stats`.
    pub fn variant_stats(mut self, variant_stats: bool) -> Self {
        self.variant_stats = Some(variant_stats);
        self
    }
    /// Sets `workflow_names`.
    pub fn workflow_names(mut self, workflow_names: bool) -> Self {
        self.workflow_names = Some(workflow_names);
        self
    }
}
crate::runtime::signature! {
    GetAbTestGetVariation "GetAbTestGetVariation" -> PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 include_stats "includeStats" optional = None;
            3 included_properties "includedProperties" optional = None;
            4 marketing_campaign_names "marketingCampaignNames" optional = None;
            5 variant_stats "variantStats" optional = None;
            6 workflow_names "workflowNames" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDraft<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetDraft "GetDraft" -> PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct GetRevisionInV3<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRevisionInV3<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRevisionInV3 "GetRevisionInV3" -> EmailsPublicEmailVersion {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetStatisticsHistogram<E> {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: text; may be absent.
    pub end_timestamp: Option<Text>,
    /// The query's `interval`: `GetStatisticsHistogramInterval`; may be absent.
    pub interval: Option<GetStatisticsHistogramInterval>,
    /// The query's `startTimestamp`: text; may be absent.
    pub start_timestamp: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatisticsHistogram<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `email_ids`.
    pub fn email_ids(
        mut self,
        email_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `end_timestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<Text>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }
    /// Sets `interval`.
    pub fn interval(
        mut self,
        interval: impl Into<GetStatisticsHistogramInterval>,
    ) -> Self {
        self.interval = Some(interval.into());
        self
    }
    /// Sets `start_timestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<Text>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }
}
impl<E: Endpoint> Default for GetStatisticsHistogram<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetStatisticsHistogram "GetStatisticsHistogram" -> CollectionResponseWithTotalEmailStatisticInterval {
        path 0 {}
        query {
            0 email_ids "emailIds" optional = None;
            1 end_timestamp "endTimestamp" optional = None;
            2 interval "interval" optional = None;
            3 start_timestamp "startTimestamp" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetStatisticsList<E> {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: text; may be absent.
    pub end_timestamp: Option<Text>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: text; may be absent.
    pub start_timestamp: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatisticsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `email_ids`.
    pub fn email_ids(
        mut self,
        email_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `end_timestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<Text>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `start_timestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<Text>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }
}
impl<E: Endpoint> Default for GetStatisticsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetStatisticsList "GetStatisticsList" -> AggregateEmailStatistics {
        path 0 {}
        query {
            0 email_ids "emailIds" optional = None;
            1 end_timestamp "endTimestamp" optional = None;
            2 property "property" optional = None;
            3 start_timestamp "startTimestamp" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct GetStatisticsListInV3<E> {
    /// The query's `emailIds`: a list: a whole number; may be absent.
    pub email_ids: Option<Vec<i64>>,
    /// The query's `endTimestamp`: a point in time; may be absent.
    pub end_timestamp: Option<DateTime>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `startTimestamp`: a point in time; may be absent.
    pub start_timestamp: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatisticsListInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `email_ids`.
    pub fn email_ids(
        mut self,
        email_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.email_ids = Some(email_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `end_timestamp`.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<DateTime>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `start_timestamp`.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<DateTime>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }
}
impl<E: Endpoint> Default for GetStatisticsListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetStatisticsListInV3 "GetStatisticsListInV3" -> MarketingAggregateEmailStatistics {
        path 0 {}
        query {
            0 email_ids "emailIds" optional = None;
            1 end_timestamp "endTimestamp" optional = None;
            2 property "property" optional = None;
            3 start_timestamp "startTimestamp" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails`, in v3.
#[non_exhaustive]
pub struct ListRevisionsInV3<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRevisionsInV3<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListRevisionsInV3 "ListRevisionsInV3" -> EmailsCollectionResponseWithTotalPublicEmailVersion {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct RestoreToDraftRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: a whole number.
    pub revision_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreToDraftRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<i64>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RestoreToDraftRevision "RestoreToDraftRevision" -> PublicEmail {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/emails`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UpdateDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailUpdateRequest`.
    pub body: EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateDraft<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailUpdateRequest>) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateDraft "UpdateDraft" -> PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
