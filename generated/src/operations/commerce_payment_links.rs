// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksArchive<E> {
    /// The path's `payment_link_id`: text.
    pub payment_link_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentLinksArchive<E> {
    /// A request with all that is required.
    pub fn new(payment_link_id: impl Into<Text>) -> Self {
        Self {
            payment_link_id: payment_link_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PaymentLinksArchive "PaymentLinksArchive" -> () {
        path 1 {
            0 payment_link_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksCreate<E> {
    /// The body, `application/json`: `PaymentLinkCreateRequest`.
    pub body: PaymentLinkCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentLinksCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PaymentLinkCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PaymentLinksCreate "PaymentLinksCreate" -> PaymentLinkResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksGet<E> {
    /// The path's `payment_link_id`: text.
    pub payment_link_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentLinksGet<E> {
    /// A request with all that is required.
    pub fn new(payment_link_id: impl Into<Text>) -> Self {
        Self {
            payment_link_id: payment_link_id.into(),
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
    PaymentLinksGet "PaymentLinksGet" -> PaymentLinkResponse {
        path 1 {
            0 payment_link_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksList<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentLinksList<E> {
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
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<i64>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<i64>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<i64>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<i64>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<i64>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for PaymentLinksList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PaymentLinksList "PaymentLinksList" -> CollectionResponsePaymentLinkResponseForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 sort "sort" optional = None;
            7 updated_after "updatedAfter" optional = None;
            8 updated_at "updatedAt" optional = None;
            9 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinksUpdate<E> {
    /// The path's `payment_link_id`: text.
    pub payment_link_id: Text,
    /// The body, `application/json`: `PaymentLinkUpdateRequest`.
    pub body: PaymentLinkUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentLinksUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        payment_link_id: impl Into<Text>,
        body: impl Into<PaymentLinkUpdateRequest>,
    ) -> Self {
        Self {
            payment_link_id: payment_link_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PaymentLinksUpdate "PaymentLinksUpdate" -> PaymentLinkResponse {
        path 1 {
            0 payment_link_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
