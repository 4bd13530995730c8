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
pub struct Activate {
    /// In the path: a whole number.
    pub price_book_id: i64,
}
impl<E: Endpoint> Call<Activate, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self { Self::of(Activate { price_book_id: price_book_id.into() }) }
}
impl Shaped for Activate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Activate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.price_book_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.price_book_id }
}
impl Signature for Activate {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveItem {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// In the path: a whole number.
    pub price_book_item_id: i64,
}
impl<E: Endpoint> Call<ArchiveItem, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>) -> Self {
        Self::of(ArchiveItem { price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into() })
    }
}
impl Shaped for ArchiveItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveItem", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, price_book_item_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, _ => &self.price_book_item_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.price_book_item_id }
    }
}
impl Signature for ArchiveItem {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveItems {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchArchiveItems, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self::of(BatchArchiveItems { price_book_id: price_book_id.into(), body: body.into() })
    }
}
impl Shaped for BatchArchiveItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveItems", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl Signature for BatchArchiveItems {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateItems {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputPriceBookAddProductRequest`.
    pub body: BatchInputPriceBookAddProductRequest,
}
impl<E: Endpoint> Call<BatchCreateItems, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputPriceBookAddProductRequest>) -> Self {
        Self::of(BatchCreateItems { price_book_id: price_book_id.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateItems", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl Signature for BatchCreateItems {
    type Response = Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchUpdateItems {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputPriceBookItemBatchUpdateInput`.
    pub body: BatchInputPriceBookItemBatchUpdateInput,
}
impl<E: Endpoint> Call<BatchUpdateItems, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<BatchInputPriceBookItemBatchUpdateInput>) -> Self {
        Self::of(BatchUpdateItems { price_book_id: price_book_id.into(), body: body.into() })
    }
}
impl Shaped for BatchUpdateItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateItems", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateItems {
    type Response = Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateItem {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `PriceBookAddProductRequest`.
    pub body: PriceBookAddProductRequest,
}
impl<E: Endpoint> Call<CreateItem, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<PriceBookAddProductRequest>) -> Self {
        Self::of(CreateItem { price_book_id: price_book_id.into(), body: body.into() })
    }
}
impl Shaped for CreateItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateItem", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl Signature for CreateItem {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct Deactivate {
    /// In the path: a whole number.
    pub price_book_id: i64,
}
impl<E: Endpoint> Call<Deactivate, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self { Self::of(Deactivate { price_book_id: price_book_id.into() }) }
}
impl Shaped for Deactivate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Deactivate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.price_book_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.price_book_id }
}
impl Signature for Deactivate {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetItem {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// In the path: a whole number.
    pub price_book_item_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetItem, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>) -> Self {
        Self::of(GetItem {
            price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into(), ..Shaped::blank()
        })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetItem", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, price_book_item_id: 0, archived: None, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price_book_id, 1 => &self.price_book_item_id, 2 => &self.archived, _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.price_book_item_id, 2 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl Signature for GetItem {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListItems {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListItems, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self::of(ListItems { price_book_id: price_book_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for ListItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListItems", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, after: None, limit: None, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, 1 => &self.after, 2 => &self.limit, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.after, 2 => &mut self.limit, _ => &mut self.properties,
        }
    }
}
impl Signature for ListItems {
    type Response = CollectionResponsePriceBookItemResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksArchive {
    /// In the path: a whole number.
    pub price_book_id: i64,
}
impl<E: Endpoint> Call<PriceBooksArchive, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self::of(PriceBooksArchive { price_book_id: price_book_id.into() })
    }
}
impl Shaped for PriceBooksArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.price_book_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.price_book_id }
}
impl Signature for PriceBooksArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksCreate {
    /// The body, `application/json`: `PriceBookCreateRequest`.
    pub body: PriceBookCreateRequest,
}
impl<E: Endpoint> Call<PriceBooksCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PriceBookCreateRequest>) -> Self { Self::of(PriceBooksCreate { body: body.into() }) }
}
impl Shaped for PriceBooksCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PriceBooksCreate {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksGet {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<PriceBooksGet, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self::of(PriceBooksGet { price_book_id: price_book_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PriceBooksGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.archived }
    }
}
impl Signature for PriceBooksGet {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<PriceBooksList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<PriceBooksList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PriceBooksList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, archived: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.archived, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.archived, _ => &mut self.limit }
    }
}
impl Signature for PriceBooksList {
    type Response = CollectionResponsePriceBookResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksUpdate {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `PriceBookUpdateRequest`.
    pub body: PriceBookUpdateRequest,
}
impl<E: Endpoint> Call<PriceBooksUpdate, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>, body: impl Into<PriceBookUpdateRequest>) -> Self {
        Self::of(PriceBooksUpdate { price_book_id: price_book_id.into(), body: body.into() })
    }
}
impl Shaped for PriceBooksUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBooksUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.price_book_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.price_book_id, _ => &mut self.body }
    }
}
impl Signature for PriceBooksUpdate {
    type Response = PriceBookResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateItem {
    /// In the path: a whole number.
    pub price_book_id: i64,
    /// In the path: a whole number.
    pub price_book_item_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `PriceBookItemUpdateRequest`.
    pub body: PriceBookItemUpdateRequest,
}
impl<E: Endpoint> Call<UpdateItem, E> {
    /// With all that is required.
    pub fn new(
        price_book_id: impl Into<i64>, price_book_item_id: impl Into<i64>,
        body: impl Into<PriceBookItemUpdateRequest>,
    ) -> Self {
        Self::of(UpdateItem {
            price_book_id: price_book_id.into(), price_book_item_id: price_book_item_id.into(), body: body.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for UpdateItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateItem", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { price_book_id: 0, price_book_item_id: 0, archived: None, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.price_book_id, 1 => &self.price_book_item_id, 2 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price_book_id, 1 => &mut self.price_book_item_id, 2 => &mut self.archived,
            _ => &mut self.body,
        }
    }
}
impl Signature for UpdateItem {
    type Response = PriceBookItemResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct Validate {
    /// In the path: a whole number.
    pub price_book_id: i64,
}
impl<E: Endpoint> Call<Validate, E> {
    /// With all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self { Self::of(Validate { price_book_id: price_book_id.into() }) }
}
impl Shaped for Validate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Validate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { price_book_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.price_book_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.price_book_id }
}
impl Signature for Validate {
    type Response = PriceBookValidateResponse;
}
