// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `commerce/price-books`, version `2026-09-beta`: 16 operations, 25 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/commerce/price-books/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPriceBookAddProductRequest, BatchInputPriceBookItemBatchUpdateInput, BatchInputSimplePublicObjectId,
    BatchResponsePriceBookItemResponse, BatchResponseSimplePublicStatus as BatchResponsePriceBookItemResponseStatus,
    BatchResponsePriceBookItemResponseWithErrors, CollectionResponsePriceBookItemResponseForwardPaging,
    CollectionResponsePriceBookResponseForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage,
    PriceBookAddProductRequest, PriceBookCreateRequest, PriceBookItemBatchUpdateInput, PriceBookItemResponse,
    LineItemRecurringBillingFrequency as PriceBookItemResponseBillingFrequency,
    PriceBookItemResponseProductClassification, PriceBookItemResponseProductType,
    LineItemRecurringBillingTerms as PriceBookItemResponseRecurringBillingTerms, PriceBookItemResponseStatus,
    PriceBookItemUpdateRequest, PriceBookResponse, PriceBookResponseStatus, PriceBookUpdateRequest,
    PriceBookValidateResponse, PriceEntry, PriceUpdateEntry, Pricing, PricingPricingModel, PricingUpdateRequest,
    SimplePublicObjectId, StandardError,
};

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/activate`
///
/// Answers 200 (`PriceBookResponse`). Scope: `price-book-write`.
pub type Activate = crate::Call<crate::operations::Activate, endpoint::Activate>;

/// `DELETE /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 204. Scope: `price-book-write`.
pub type Archive = crate::Call<crate::operations::PriceBooksArchive, endpoint::Archive>;

/// `DELETE /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 204. Scope: `price-book-write`.
pub type ArchiveItem = crate::Call<crate::operations::ArchiveItem, endpoint::ArchiveItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/archive`
///
/// Answers 204. Scope: `price-book-write`.
pub type BatchArchiveItems = crate::Call<crate::operations::BatchArchiveItems, endpoint::BatchArchiveItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/create`
///
/// Answers 201 (`BatchResponsePriceBookItemResponse`), 207 (`BatchResponsePriceBookItemResponseWithErrors`). Any of the scopes `inbounddb-product-library-read`, `price-book-write`.
pub type BatchCreateItems = crate::Call<crate::operations::BatchCreateItems, endpoint::BatchCreateItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/update`
///
/// Answers 200 (`BatchResponsePriceBookItemResponse`), 207 (`BatchResponsePriceBookItemResponseWithErrors`). Scope: `price-book-write`.
pub type BatchUpdateItems = crate::Call<crate::operations::BatchUpdateItems, endpoint::BatchUpdateItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books`
///
/// Answers 201 (`PriceBookResponse`). Scope: `price-book-write`.
pub type Create = crate::Call<crate::operations::PriceBooksCreate, endpoint::Create>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items`
///
/// Answers 201 (`PriceBookItemResponse`). Any of the scopes `inbounddb-product-library-read`, `price-book-write`.
pub type CreateItem = crate::Call<crate::operations::CreateItem, endpoint::CreateItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/deactivate`
///
/// Answers 200 (`PriceBookResponse`). Scope: `price-book-write`.
pub type Deactivate = crate::Call<crate::operations::Deactivate, endpoint::Deactivate>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 200 (`PriceBookResponse`). Scope: `price-book-read`.
pub type Get = crate::Call<crate::operations::PriceBooksGet, endpoint::Get>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 200 (`PriceBookItemResponse`). Scope: `price-book-read`.
pub type GetItem = crate::Call<crate::operations::GetItem, endpoint::GetItem>;

/// `GET /commerce/price-books/2026-09-beta/price-books`
///
/// Answers 200 (`CollectionResponsePriceBookResponseForwardPaging`). Scope: `price-book-read`.
pub type List = crate::Call<crate::operations::PriceBooksList, endpoint::List>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items`
///
/// Answers 200 (`CollectionResponsePriceBookItemResponseForwardPaging`). Scope: `price-book-read`.
pub type ListItems = crate::Call<crate::operations::ListItems, endpoint::ListItems>;

/// `PATCH /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 200 (`PriceBookResponse`). Scope: `price-book-write`.
pub type Update = crate::Call<crate::operations::PriceBooksUpdate, endpoint::Update>;

/// `PATCH /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 200 (`PriceBookItemResponse`). Any of the scopes `inbounddb-product-library-read`, `price-book-write`.
pub type UpdateItem = crate::Call<crate::operations::UpdateItem, endpoint::UpdateItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/validate`
///
/// Answers 200 (`PriceBookValidateResponse`). Scope: `price-book-read`.
pub type Validate = crate::Call<crate::operations::Validate, endpoint::Validate>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Activate: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/activate",
            &[200], &["price-book-write"]),
        Archive: Description::of(Delete,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}",
            &[204], &["price-book-write"]),
        ArchiveItem: Description::of(Delete,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}",
            &[204], &["price-book-write"]),
        BatchArchiveItems: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/archive",
            &[204], &["price-book-write"]),
        BatchCreateItems: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/create",
            &[201, 207], &["inbounddb-product-library-read", "price-book-write"]),
        BatchUpdateItems: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/update",
            &[200, 207], &["price-book-write"]),
        Create: Description::of(Post, "/commerce/price-books/2026-09-beta/price-books", &[201], &["price-book-write"]),
        CreateItem: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items",
            &[201], &["inbounddb-product-library-read", "price-book-write"]),
        Deactivate: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/deactivate",
            &[200], &["price-book-write"]),
        Get: Description::of(Get,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}",
            &[200], &["price-book-read"]),
        GetItem: Description::of(Get,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}",
            &[200], &["price-book-read"]),
        List: Description::of(Get, "/commerce/price-books/2026-09-beta/price-books", &[200], &["price-book-read"]),
        ListItems: Description::of(Get,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items",
            &[200], &["price-book-read"]),
        Update: Description::of(Patch,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}",
            &[200], &["price-book-write"]),
        UpdateItem: Description::of(Patch,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}",
            &[200], &["inbounddb-product-library-read", "price-book-write"]),
        Validate: Description::of(Post,
            "/commerce/price-books/2026-09-beta/price-books/{priceBookId}/validate",
            &[200], &["price-book-read"]),
    }
}
