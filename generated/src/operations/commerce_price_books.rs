// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Activate "Activate" -> PriceBookResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        price_book_item_id: impl Into<i64>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            price_book_item_id: price_book_item_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveItem "ArchiveItem" -> () {
        path 2 {
            0 price_book_id = 0;
            1 price_book_item_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveItems<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        body: impl Into<BatchInputSimplePublicObjectId>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveItems "BatchArchiveItems" -> () {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputPriceBookAddProductRequest`.
    pub body: BatchInputPriceBookAddProductRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateItems<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        body: impl Into<BatchInputPriceBookAddProductRequest>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateItems "BatchCreateItems" -> Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors> {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchUpdateItems<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `BatchInputPriceBookItemBatchUpdateInput`.
    pub body: BatchInputPriceBookItemBatchUpdateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateItems<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        body: impl Into<BatchInputPriceBookItemBatchUpdateInput>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateItems "BatchUpdateItems" -> Batch<BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors> {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateItem<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `PriceBookAddProductRequest`.
    pub body: PriceBookAddProductRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateItem<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        body: impl Into<PriceBookAddProductRequest>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateItem "CreateItem" -> PriceBookItemResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Deactivate "Deactivate" -> PriceBookResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        price_book_item_id: impl Into<i64>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            price_book_item_id: price_book_item_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetItem "GetItem" -> PriceBookItemResponse {
        path 2 {
            0 price_book_id = 0;
            1 price_book_item_id = 0;
        }
        query {
            2 archived "archived" optional = None;
            3 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    ListItems "ListItems" -> CollectionResponsePriceBookItemResponseForwardPaging {
        path 1 {
            0 price_book_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 limit "limit" optional = None;
            3 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PriceBooksArchive "PriceBooksArchive" -> () {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksCreate<E> {
    /// The body, `application/json`: `PriceBookCreateRequest`.
    pub body: PriceBookCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PriceBookCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PriceBooksCreate "PriceBooksCreate" -> PriceBookResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
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
    PriceBooksGet "PriceBooksGet" -> PriceBookResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
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
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for PriceBooksList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PriceBooksList "PriceBooksList" -> CollectionResponsePriceBookResponseForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBooksUpdate<E> {
    /// The path's `price_book_id`: a whole number.
    pub price_book_id: i64,
    /// The body, `application/json`: `PriceBookUpdateRequest`.
    pub body: PriceBookUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PriceBooksUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        body: impl Into<PriceBookUpdateRequest>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PriceBooksUpdate "PriceBooksUpdate" -> PriceBookResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PriceBookItemUpdateRequest`.
    pub body: PriceBookItemUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateItem<E> {
    /// A request with all that is required.
    pub fn new(
        price_book_id: impl Into<i64>,
        price_book_item_id: impl Into<i64>,
        body: impl Into<PriceBookItemUpdateRequest>,
    ) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            price_book_item_id: price_book_item_id.into(),
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
    UpdateItem "UpdateItem" -> PriceBookItemResponse {
        path 2 {
            0 price_book_id = 0;
            1 price_book_item_id = 0;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(price_book_id: impl Into<i64>) -> Self {
        Self {
            price_book_id: price_book_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Validate "Validate" -> PriceBookValidateResponse {
        path 1 {
            0 price_book_id = 0;
        }
        query {}
        body {}
    }
}
