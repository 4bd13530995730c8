// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseIpRangeNoPaging`: one member.
///
/// Published by `meta/origins`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseIpRangeNoPaging {
    /// `results`: a list: a `IpRange`.
    pub results: Vec<IpRange>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseIpRangeNoPaging "CollectionResponseIpRangeNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseIpRangeNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<IpRange>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWebhookSubscriptionNoPaging`: one member.
///
/// Published by `meta/origins`, in 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseWebhookSubscriptionNoPaging {
    /// `results`: a list: a `WebhookSubscription`.
    pub results: Vec<WebhookSubscription>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWebhookSubscriptionNoPaging "CollectionResponseWebhookSubscriptionNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseWebhookSubscriptionNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<WebhookSubscription>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    /// `direction`: a `IpRangeDirection`.
    pub direction: IpRangeDirection,
    /// `service`: a `IpRangeService`.
    pub service: IpRangeService,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    IpRange "IpRange" {
        0 cidr "cidr" required = Text::EMPTY;
        1 description "description" required = Text::EMPTY;
        2 direction "direction" required = Shaped::blank();
        3 service "service" required = Shaped::blank();
    }
}
impl IpRange {
    /// One with all that is required.
    pub fn new(
        cidr: impl Into<Text>,
        description: impl Into<Text>,
        direction: impl Into<IpRangeDirection>,
        service: impl Into<IpRangeService>,
    ) -> Self {
        Self {
            cidr: cidr.into(),
            description: description.into(),
            direction: direction.into(),
            service: service.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    IpRangeDirection "IpRangeDirection" {
        0 Egress "EGRESS";
        1 Ingress "INGRESS";
    } 2
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
crate::runtime::enumeration! {
    IpRangeService "IpRangeService" {
        0 Api "API";
        1 Dns "DNS";
        2 Email "EMAIL";
        3 TestService "TEST_SERVICE";
        4 WebScraping "WEB_SCRAPING";
    } 5
}

/// `CollectionResponseIpRangeNoPaging`: one member.
///
/// Published by `meta/origins`, in v1.
#[doc(alias = "CollectionResponseIpRangeNoPaging")]
#[non_exhaustive]
pub struct OriginsCollectionResponseIpRangeNoPaging {
    /// `results`: a list: a `OriginsIpRange`.
    pub results: Vec<OriginsIpRange>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    OriginsCollectionResponseIpRangeNoPaging "CollectionResponseIpRangeNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl OriginsCollectionResponseIpRangeNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<OriginsIpRange>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    /// `direction`: a `IpRangeDirection`.
    pub direction: IpRangeDirection,
    /// `service`: a `OriginsIpRangeService`.
    pub service: OriginsIpRangeService,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    OriginsIpRange "IpRange" {
        0 cidr "cidr" required = Text::EMPTY;
        1 description "description" required = Text::EMPTY;
        2 direction "direction" required = Shaped::blank();
        3 service "service" required = Shaped::blank();
    }
}
impl OriginsIpRange {
    /// One with all that is required.
    pub fn new(
        cidr: impl Into<Text>,
        description: impl Into<Text>,
        direction: impl Into<IpRangeDirection>,
        service: impl Into<OriginsIpRangeService>,
    ) -> Self {
        Self {
            cidr: cidr.into(),
            description: description.into(),
            direction: direction.into(),
            service: service.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    OriginsIpRangeService "OriginsIpRangeService" {
        0 Api "API";
        1 Dns "DNS";
        2 Email "EMAIL";
        3 WebScraping "WEB_SCRAPING";
    } 4
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
crate::runtime::record! {
    WebhookSubscription "WebhookSubscription" {
        0 app_id "appId" required = 0;
        1 created_at "createdAt" required = 0;
        2 created_by_user_id "createdByUserId" optional = None;
        3 id "id" required = 0;
        4 portal_id "portalId" required = 0;
        5 updated_at "updatedAt" required = 0;
        6 webhook_url "webhookUrl" required = Text::EMPTY;
    }
}
impl WebhookSubscription {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        created_at: impl Into<i64>,
        id: impl Into<i64>,
        portal_id: impl Into<i64>,
        updated_at: impl Into<i64>,
        webhook_url: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            portal_id: portal_id.into(),
            updated_at: updated_at.into(),
            webhook_url: webhook_url.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    WebhookSubscriptionRequest "WebhookSubscriptionRequest" {
        0 webhook_url "webhookUrl" required = Text::EMPTY;
    }
}
impl WebhookSubscriptionRequest {
    /// One with all that is required.
    pub fn new(webhook_url: impl Into<Text>) -> Self {
        Self {
            webhook_url: webhook_url.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { WebhookSubscriptionRequest }
