// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePaymentLinkResponseForwardPaging, PaymentLinkCreateRequest, PaymentLinkResponse,
    PaymentLinkUpdateRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksArchive {
    /// In the path: text.
    pub payment_link_id: Text,
}
impl<E: Endpoint> Call<PaymentLinksArchive, E> {
    /// With all that is required.
    pub fn new(payment_link_id: impl Into<Text>) -> Self {
        Self::of(PaymentLinksArchive { payment_link_id: payment_link_id.into() })
    }
}
impl Shaped for PaymentLinksArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinksArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { payment_link_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.payment_link_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.payment_link_id }
}
impl Signature for PaymentLinksArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksCreate {
    /// The body, `application/json`: `PaymentLinkCreateRequest`.
    pub body: PaymentLinkCreateRequest,
}
impl<E: Endpoint> Call<PaymentLinksCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PaymentLinkCreateRequest>) -> Self { Self::of(PaymentLinksCreate { body: body.into() }) }
}
impl Shaped for PaymentLinksCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinksCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PaymentLinksCreate {
    type Response = PaymentLinkResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksGet {
    /// In the path: text.
    pub payment_link_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<PaymentLinksGet, E> {
    /// With all that is required.
    pub fn new(payment_link_id: impl Into<Text>) -> Self {
        Self::of(PaymentLinksGet { payment_link_id: payment_link_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PaymentLinksGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinksGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { payment_link_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.payment_link_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.payment_link_id, _ => &mut self.archived }
    }
}
impl Signature for PaymentLinksGet {
    type Response = PaymentLinkResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a whole number; may be absent.
    pub created_after: Option<i64>,
    /// The query's `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// The query's `createdBefore`: a whole number; may be absent.
    pub created_before: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: text; may be absent.
    pub sort: Option<Text>,
    /// The query's `updatedAfter`: a whole number; may be absent.
    pub updated_after: Option<i64>,
    /// The query's `updatedAt`: a whole number; may be absent.
    pub updated_at: Option<i64>,
    /// The query's `updatedBefore`: a whole number; may be absent.
    pub updated_before: Option<i64>,
}
impl<E: Endpoint> Call<PaymentLinksList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<i64>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<i64>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.parts.sort = Some(sort.into()); self }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<i64>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<i64>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<i64>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<PaymentLinksList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PaymentLinksList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinksList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false }, Member { name: "updatedAfter", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.sort, 7 => &self.updated_after,
            8 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.sort, 7 => &mut self.updated_after,
            8 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for PaymentLinksList {
    type Response = CollectionResponsePaymentLinkResponseForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksUpdate {
    /// In the path: text.
    pub payment_link_id: Text,
    /// The body, `application/json`: `PaymentLinkUpdateRequest`.
    pub body: PaymentLinkUpdateRequest,
}
impl<E: Endpoint> Call<PaymentLinksUpdate, E> {
    /// With all that is required.
    pub fn new(payment_link_id: impl Into<Text>, body: impl Into<PaymentLinkUpdateRequest>) -> Self {
        Self::of(PaymentLinksUpdate { payment_link_id: payment_link_id.into(), body: body.into() })
    }
}
impl Shaped for PaymentLinksUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinksUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { payment_link_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.payment_link_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.payment_link_id, _ => &mut self.body }
    }
}
impl Signature for PaymentLinksUpdate {
    type Response = PaymentLinkResponse;
}
