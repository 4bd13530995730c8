// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPriceBookAddProductRequest, BatchInputPriceBookItemBatchUpdateInput, BatchInputSimplePublicObjectId,
    BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors,
    CollectionResponsePriceBookItemResponseForwardPaging, CollectionResponsePriceBookResponseForwardPaging,
    PriceBookAddProductRequest, PriceBookCreateRequest, PriceBookItemResponse, PriceBookItemUpdateRequest,
    PriceBookResponse, PriceBookUpdateRequest, PriceBookValidateResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct Activate<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Activate<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Activate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Activate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.price_book_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.price_book_id } }
}
impl<E: Endpoint> Signature for Activate<E> {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveItem<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The path's `price_book_item_id`: a whole number.
    pub price_book_item_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveItem<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveItem<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveItem", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, price_book_item_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, _ => &self.price_book_item_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.price_book_item_id }
    }
}
impl<E: Endpoint> Signature for ArchiveItem<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveItems<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self { price_book_id: price_book_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveItems<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveItems", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchArchiveItems<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: a `BatchInputPriceBookAddProductRequest`.
    pub body: BatchInputPriceBookAddProductRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateItems<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputPriceBookAddProductRequest>) -> Self {
        Self { price_book_id: price_book_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateItems<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateItems", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCreateItems<E> {
    type Response = Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchUpdateItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: a `BatchInputPriceBookItemBatchUpdateInput`.
    pub body: BatchInputPriceBookItemBatchUpdateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateItems<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputPriceBookItemBatchUpdateInput>) -> Self {
        Self { price_book_id: price_book_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateItems<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateItems", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateItems<E> {
    type Response = Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateItem<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: a `PriceBookAddProductRequest`.
    pub body: PriceBookAddProductRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateItem<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<PriceBookAddProductRequest>) -> Self {
        Self { price_book_id: price_book_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateItem<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateItem", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateItem<E> {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct Deactivate<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Deactivate<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Deactivate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Deactivate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.price_book_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.price_book_id } }
}
impl<E: Endpoint> Signature for Deactivate<E> {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetItem<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The path's `price_book_item_id`: a whole number.
    pub price_book_item_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetItem<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for GetItem<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetItem", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { price_book_id: 0, price_book_item_id: 0, archived: None, properties: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price_book_id, 1 => &self.price_book_item_id, 2 => &self.archived, _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.price_book_item_id, 2 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for GetItem<E> {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListItems<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for ListItems<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListItems", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, after: None, limit: None, properties: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, 1 => &self.after, 2 => &self.limit, _ => &self.properties }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.after, 2 => &mut self.limit, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for ListItems<E> {
    type Response = CollectionResponsePriceBookItemResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksArchive<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksArchive<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PriceBooksArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.price_book_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.price_book_id } }
}
impl<E: Endpoint> Signature for PriceBooksArchive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksCreate<E> {
    /// The body, `application/json`: a `PriceBookCreateRequest`.
    pub body: PriceBookCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PriceBookCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PriceBooksCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PriceBooksCreate<E> {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksGet<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksGet<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PriceBooksGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for PriceBooksGet<E> {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for PriceBooksList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for PriceBooksList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, archived: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.archived, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.archived, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for PriceBooksList<E> {
    type Response = CollectionResponsePriceBookResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksUpdate<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: a `PriceBookUpdateRequest`.
    pub body: PriceBookUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksUpdate<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<PriceBookUpdateRequest>) -> Self {
        Self { price_book_id: price_book_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PriceBooksUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PriceBooksUpdate<E> {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateItem<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The path's `price_book_item_id`: a whole number.
    pub price_book_item_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `PriceBookItemUpdateRequest`.
    pub body: PriceBookItemUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateItem<E> {
    /// With all that is required.
    pub fn new(
        price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>,
        body: impl Into<PriceBookItemUpdateRequest>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into(), body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for UpdateItem<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateItem", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { price_book_id: 0, price_book_item_id: 0, archived: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, 1 => &self.price_book_item_id, 2 => &self.archived, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.price_book_item_id, 2 => &mut self.archived,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpdateItem<E> {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct Validate<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Validate<E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self { price_book_id: price_book_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Validate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Validate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { price_book_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.price_book_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.price_book_id } }
}
impl<E: Endpoint> Signature for Validate<E> {
    type Response = PriceBookValidateResponse;
}

crate::runtime::operation_traits! {
    Activate, ArchiveItem, BatchArchiveItems, BatchCreateItems, BatchUpdateItems, CreateItem, Deactivate, GetItem,
    ListItems, PriceBooksArchive, PriceBooksCreate, PriceBooksGet, PriceBooksList, PriceBooksUpdate, UpdateItem,
    Validate,
}
