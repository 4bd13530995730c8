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
pub struct EmailsV3Archive<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Archive<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3Archive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Archive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for EmailsV3Archive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Clone<E> {
    /// The body, `application/json`: a `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Clone<E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3Clone<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Clone", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EmailsV3Clone<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Create<E> {
    /// The body, `application/json`: a `EmailsV3EmailCreateRequest`.
    pub body: EmailsV3EmailCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Create<E> {
    /// With all that is required.
    pub fn new(body: impl Into<EmailsV3EmailCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailsV3Create<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Create", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EmailsV3Create<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3CreateVariationAbTest<E> {
    /// The body, `application/json`: a `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3CreateVariationAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3CreateVariationAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3CreateVariationAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EmailsV3CreateVariationAbTest<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Get<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Get<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3Get<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Get", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for EmailsV3Get<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetAbTestGetVariation<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetAbTestGetVariation<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3GetAbTestGetVariation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetAbTestGetVariation", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for EmailsV3GetAbTestGetVariation<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetDraft<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3GetDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for EmailsV3GetDraft<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetRevision<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { email_id: email_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailsV3GetRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for EmailsV3GetRevision<E> {
    type Response = EmailsV3VersionPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsHistogram<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetStatisticsHistogram<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for EmailsV3GetStatisticsHistogram<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EmailsV3GetStatisticsHistogram<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetStatisticsHistogram", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for EmailsV3GetStatisticsHistogram<E> {
    type Response = CollectionResponseWithTotalEmailStatisticIntervalNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetStatisticsList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for EmailsV3GetStatisticsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EmailsV3GetStatisticsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3GetStatisticsList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for EmailsV3GetStatisticsList<E> {
    type Response = MarketingAggregateEmailStatistics;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3List<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3List<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for EmailsV3List<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EmailsV3List<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3List", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for EmailsV3List<E> {
    type Response = CollectionResponseWithTotalPublicEmailForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3ListRevisions<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3ListRevisions<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailsV3ListRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3ListRevisions", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for EmailsV3ListRevisions<E> {
    type Response = CollectionResponseWithTotalVersionPublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3RestoreToDraftRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3RestoreToDraftRevision<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { email_id: email_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailsV3RestoreToDraftRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3RestoreToDraftRevision", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for EmailsV3RestoreToDraftRevision<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Update<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: a `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Update<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsV3EmailUpdateRequest>) -> Self {
        Self { email_id: email_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailsV3Update<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3Update", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EmailsV3Update<E> {
    type Response = EmailsV3PublicEmail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3UpdateDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: a `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3UpdateDraft<E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, body: impl Into<EmailsV3EmailUpdateRequest>) -> Self {
        Self { email_id: email_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailsV3UpdateDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailsV3UpdateDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EmailsV3UpdateDraft<E> {
    type Response = EmailsV3PublicEmail;
}

crate::runtime::operation_traits! {
    EmailsV3Archive, EmailsV3Clone, EmailsV3Create, EmailsV3CreateVariationAbTest, EmailsV3Get,
    EmailsV3GetAbTestGetVariation, EmailsV3GetDraft, EmailsV3GetRevision, EmailsV3GetStatisticsHistogram,
    EmailsV3GetStatisticsList, EmailsV3List, EmailsV3ListRevisions, EmailsV3RestoreToDraftRevision, EmailsV3Update,
    EmailsV3UpdateDraft,
}
