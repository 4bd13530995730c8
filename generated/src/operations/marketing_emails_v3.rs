// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbTestCreateRequestVNext, CollectionResponseWithTotalEmailStatisticIntervalNoPaging,
    CollectionResponseWithTotalPublicEmailForwardPaging, CollectionResponseWithTotalVersionPublicEmail,
    EmailCloneRequestVNext, EmailsV3EmailCreateRequest, EmailsV3EmailUpdateRequest, EmailsV3PublicEmail,
    EmailsV3VersionPublicEmail, MarketingAggregateEmailStatistics,
};

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Archive {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsV3Archive, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(EmailsV3Archive { email_id: email_id.into() }) }
}
impl Shaped for EmailsV3Archive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Archive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsV3Archive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Clone {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
}
impl<E: Endpoint> Call<EmailsV3Clone, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self { Self::of(EmailsV3Clone { body: body.into() }) }
}
impl Shaped for EmailsV3Clone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Clone", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsV3Clone {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Create {
    /// The body, `application/json`: `EmailsV3EmailCreateRequest`.
    pub body: EmailsV3EmailCreateRequest,
}
impl<E: Endpoint> Call<EmailsV3Create, E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailsV3EmailCreateRequest>) -> Self { Self::of(EmailsV3Create { body: body.into() }) }
}
impl Shaped for EmailsV3Create {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Create", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsV3Create {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3CreateVariationAbTest {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
}
impl<E: Endpoint> Call<EmailsV3CreateVariationAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self::of(EmailsV3CreateVariationAbTest { body: body.into() })
    }
}
impl Shaped for EmailsV3CreateVariationAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3CreateVariationAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailsV3CreateVariationAbTest {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Get {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsV3Get, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(EmailsV3Get { email_id: email_id.into() }) }
}
impl Shaped for EmailsV3Get {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Get", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsV3Get {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetAbTestGetVariation {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsV3GetAbTestGetVariation, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self::of(EmailsV3GetAbTestGetVariation { email_id: email_id.into() })
    }
}
impl Shaped for EmailsV3GetAbTestGetVariation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetAbTestGetVariation", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsV3GetAbTestGetVariation {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetDraft {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsV3GetDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(EmailsV3GetDraft { email_id: email_id.into() }) }
}
impl Shaped for EmailsV3GetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsV3GetDraft {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<EmailsV3GetRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(EmailsV3GetRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for EmailsV3GetRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for EmailsV3GetRevision {
    type Response = EmailsV3VersionPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsHistogram {}
impl<E: Endpoint> Call<EmailsV3GetStatisticsHistogram, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<EmailsV3GetStatisticsHistogram, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsV3GetStatisticsHistogram {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetStatisticsHistogram", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for EmailsV3GetStatisticsHistogram {
    type Response = CollectionResponseWithTotalEmailStatisticIntervalNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsList {}
impl<E: Endpoint> Call<EmailsV3GetStatisticsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<EmailsV3GetStatisticsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsV3GetStatisticsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetStatisticsList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for EmailsV3GetStatisticsList {
    type Response = MarketingAggregateEmailStatistics;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3List {}
impl<E: Endpoint> Call<EmailsV3List, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<EmailsV3List, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailsV3List {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3List", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for EmailsV3List {
    type Response = CollectionResponseWithTotalPublicEmailForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3ListRevisions {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<EmailsV3ListRevisions, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(EmailsV3ListRevisions { email_id: email_id.into() }) }
}
impl Shaped for EmailsV3ListRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3ListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for EmailsV3ListRevisions {
    type Response = CollectionResponseWithTotalVersionPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3RestoreToDraftRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<EmailsV3RestoreToDraftRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(EmailsV3RestoreToDraftRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for EmailsV3RestoreToDraftRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3RestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for EmailsV3RestoreToDraftRevision {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Update {
    /// In the path: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
}
impl<E: Endpoint> Call<EmailsV3Update, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsV3EmailUpdateRequest>) -> Self {
        Self::of(EmailsV3Update { email_id: email_id.into(), body: body.into() })
    }
}
impl Shaped for EmailsV3Update {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Update", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl Signature for EmailsV3Update {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3UpdateDraft {
    /// In the path: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
}
impl<E: Endpoint> Call<EmailsV3UpdateDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsV3EmailUpdateRequest>) -> Self {
        Self::of(EmailsV3UpdateDraft { email_id: email_id.into(), body: body.into() })
    }
}
impl Shaped for EmailsV3UpdateDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3UpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl Signature for EmailsV3UpdateDraft {
    type Response = EmailsV3PublicEmail;
}
