// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `CollectionResponseIpRangeNoPaging`: one member.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseIpRangeNoPaging {
    /// `results`: a list: `IpRange`.
    pub results: Vec<IpRange>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseIpRangeNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseIpRangeNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseIpRangeNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<IpRange>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<IpRange>> From<Vec<T>> for CollectionResponseIpRangeNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<IpRange>, const N: usize> From<[T; N]> for CollectionResponseIpRangeNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseWebhookSubscriptionNoPaging`: one member.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseWebhookSubscriptionNoPaging {
    /// `results`: a list: `WebhookSubscription`.
    pub results: Vec<WebhookSubscription>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWebhookSubscriptionNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWebhookSubscriptionNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseWebhookSubscriptionNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<WebhookSubscription>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<WebhookSubscription>> From<Vec<T>> for CollectionResponseWebhookSubscriptionNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<WebhookSubscription>, const N: usize> From<[T; N]> for CollectionResponseWebhookSubscriptionNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `IpRange`: 4 members.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct IpRange {
    /// `cidr`: text.
    pub cidr: Text,
    /// `description`: text.
    pub description: Text,
    /// `direction`: `IpRangeDirection`.
    pub direction: IpRangeDirection,
    /// `service`: `IpRangeService`.
    pub service: IpRangeService,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IpRange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IpRange", kind: Kind::Record(&[
            Member { name: "cidr", required: true }, Member { name: "description", required: true },
            Member { name: "direction", required: true }, Member { name: "service", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cidr: Text::EMPTY, description: Text::EMPTY, direction: Shaped::blank(), service: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cidr, 1 => &self.description, 2 => &self.direction, 3 => &self.service, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cidr, 1 => &mut self.description, 2 => &mut self.direction, 3 => &mut self.service,
            _ => &mut self.rest,
        }
    }
}
impl IpRange {
    /// With all that is required.
    pub fn new(
        cidr: impl Into<Text>, description: impl Into<Text>, direction: impl Into<IpRangeDirection>,
        service: impl Into<IpRangeService>,
    ) -> Self {
        Self {
            cidr: cidr.into(), description: description.into(), direction: direction.into(), service: service.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v1.
#[non_exhaustive]
pub enum IpRangeDirection {
    /// `EGRESS`
    Egress,
    /// `INGRESS`
    Ingress,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IpRangeDirection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IpRangeDirection", kind: Kind::Enumeration(&["EGRESS", "INGRESS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Egress => 0, Self::Ingress => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Egress, 1 => Self::Ingress, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub enum IpRangeService {
    /// `API`
    Api,
    /// `DNS`
    Dns,
    /// `EMAIL`
    Email,
    /// `TEST_SERVICE`
    TestService,
    /// `WEB_SCRAPING`
    WebScraping,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IpRangeService {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IpRangeService", kind: Kind::Enumeration(&[
            "API", "DNS", "EMAIL", "TEST_SERVICE", "WEB_SCRAPING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Api => 0, Self::Dns => 1, Self::Email => 2, Self::TestService => 3, Self::WebScraping => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Api, 1 => Self::Dns, 2 => Self::Email, 3 => Self::TestService, 4 => Self::WebScraping,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponseIpRangeNoPaging`: one member.
///
/// Published by `meta/origins`, in v1.
#[doc(alias = "CollectionResponseIpRangeNoPaging")]
#[non_exhaustive]
pub struct OriginsCollectionResponseIpRangeNoPaging {
    /// `results`: a list: `OriginsIpRange`.
    pub results: Vec<OriginsIpRange>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OriginsCollectionResponseIpRangeNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseIpRangeNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl OriginsCollectionResponseIpRangeNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<OriginsIpRange>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<OriginsIpRange>> From<Vec<T>> for OriginsCollectionResponseIpRangeNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<OriginsIpRange>, const N: usize> From<[T; N]> for OriginsCollectionResponseIpRangeNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `IpRange`: 4 members.
///
/// Published by `meta/origins`, in v1.
#[doc(alias = "IpRange")]
#[non_exhaustive]
pub struct OriginsIpRange {
    /// `cidr`: text.
    pub cidr: Text,
    /// `description`: text.
    pub description: Text,
    /// `direction`: `IpRangeDirection`.
    pub direction: IpRangeDirection,
    /// `service`: `OriginsIpRangeService`.
    pub service: OriginsIpRangeService,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OriginsIpRange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IpRange", kind: Kind::Record(&[
            Member { name: "cidr", required: true }, Member { name: "description", required: true },
            Member { name: "direction", required: true }, Member { name: "service", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cidr: Text::EMPTY, description: Text::EMPTY, direction: Shaped::blank(), service: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cidr, 1 => &self.description, 2 => &self.direction, 3 => &self.service, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cidr, 1 => &mut self.description, 2 => &mut self.direction, 3 => &mut self.service,
            _ => &mut self.rest,
        }
    }
}
impl OriginsIpRange {
    /// With all that is required.
    pub fn new(
        cidr: impl Into<Text>, description: impl Into<Text>, direction: impl Into<IpRangeDirection>,
        service: impl Into<OriginsIpRangeService>,
    ) -> Self {
        Self {
            cidr: cidr.into(), description: description.into(), direction: direction.into(), service: service.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `meta/origins`, in v1.
#[non_exhaustive]
pub enum OriginsIpRangeService {
    /// `API`
    Api,
    /// `DNS`
    Dns,
    /// `EMAIL`
    Email,
    /// `WEB_SCRAPING`
    WebScraping,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for OriginsIpRangeService {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OriginsIpRangeService", kind: Kind::Enumeration(&["API", "DNS", "EMAIL", "WEB_SCRAPING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Api => 0, Self::Dns => 1, Self::Email => 2, Self::WebScraping => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Api, 1 => Self::Dns, 2 => Self::Email, 3 => Self::WebScraping,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `WebhookSubscription`: 7 members.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct WebhookSubscription {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `id`: a whole number.
    pub id: i64,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// `webhookUrl`: text.
    pub webhook_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhookSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhookSubscription", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdByUserId", required: false }, Member { name: "id", required: true },
            Member { name: "portalId", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "webhookUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, created_at: 0, created_by_user_id: None, id: 0, portal_id: 0, updated_at: 0,
            webhook_url: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.created_at, 2 => &self.created_by_user_id, 3 => &self.id,
            4 => &self.portal_id, 5 => &self.updated_at, 6 => &self.webhook_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.created_at, 2 => &mut self.created_by_user_id, 3 => &mut self.id,
            4 => &mut self.portal_id, 5 => &mut self.updated_at, 6 => &mut self.webhook_url, _ => &mut self.rest,
        }
    }
}
impl WebhookSubscription {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, created_at: impl Into<i64>, id: impl Into<i64>, portal_id: impl Into<i64>,
        updated_at: impl Into<i64>, webhook_url: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), created_at: created_at.into(), id: id.into(), portal_id: portal_id.into(),
            updated_at: updated_at.into(), webhook_url: webhook_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into()); self
    }
}

/// `WebhookSubscriptionRequest`: one member.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct WebhookSubscriptionRequest {
    /// `webhookUrl`: text.
    pub webhook_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhookSubscriptionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhookSubscriptionRequest", kind: Kind::Record(&[
            Member { name: "webhookUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { webhook_url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.webhook_url, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.webhook_url, _ => &mut self.rest }
    }
}
impl WebhookSubscriptionRequest {
    /// With all that is required.
    pub fn new(webhook_url: impl Into<Text>) -> Self { Self { webhook_url: webhook_url.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { WebhookSubscriptionRequest }

crate::runtime::shaped_traits! {
    CollectionResponseIpRangeNoPaging, CollectionResponseWebhookSubscriptionNoPaging, IpRange,
    OriginsCollectionResponseIpRangeNoPaging, OriginsIpRange, WebhookSubscription, WebhookSubscriptionRequest,
}

crate::runtime::enumeration_traits! {
    IpRangeDirection, IpRangeService, OriginsIpRangeService,
}
