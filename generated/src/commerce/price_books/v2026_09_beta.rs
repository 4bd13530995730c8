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
/// Answers 200. Scopes: `price-book-write`.
pub type Activate = crate::operations::Activate<endpoint::Activate>;

/// `DELETE /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 204. Scopes: `price-book-write`.
pub type Archive = crate::operations::PriceBooksArchive<endpoint::Archive>;

/// `DELETE /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 204. Scopes: `price-book-write`.
pub type ArchiveItem = crate::operations::ArchiveItem<endpoint::ArchiveItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/archive`
///
/// Answers 204. Scopes: `price-book-write`.
pub type BatchArchiveItems = crate::operations::BatchArchiveItems<endpoint::BatchArchiveItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/create`
///
/// Answers 201, 207. Scopes: `inbounddb-product-library-read`, `price-book-write`.
pub type BatchCreateItems = crate::operations::BatchCreateItems<endpoint::BatchCreateItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/update`
///
/// Answers 200, 207. Scopes: `price-book-write`.
pub type BatchUpdateItems = crate::operations::BatchUpdateItems<endpoint::BatchUpdateItems>;

/// `POST /commerce/price-books/2026-09-beta/price-books`
///
/// Answers 201. Scopes: `price-book-write`.
pub type Create = crate::operations::PriceBooksCreate<endpoint::Create>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items`
///
/// Answers 201. Scopes: `inbounddb-product-library-read`, `price-book-write`.
pub type CreateItem = crate::operations::CreateItem<endpoint::CreateItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/deactivate`
///
/// Answers 200. Scopes: `price-book-write`.
pub type Deactivate = crate::operations::Deactivate<endpoint::Deactivate>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 200. Scopes: `price-book-read`.
pub type Get = crate::operations::PriceBooksGet<endpoint::Get>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 200. Scopes: `price-book-read`.
pub type GetItem = crate::operations::GetItem<endpoint::GetItem>;

/// `GET /commerce/price-books/2026-09-beta/price-books`
///
/// Answers 200. Scopes: `price-book-read`.
pub type List = crate::operations::PriceBooksList<endpoint::List>;

/// `GET /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items`
///
/// Answers 200. Scopes: `price-book-read`.
pub type ListItems = crate::operations::ListItems<endpoint::ListItems>;

/// `PATCH /commerce/price-books/2026-09-beta/price-books/{priceBookId}`
///
/// Answers 200. Scopes: `price-book-write`.
pub type Update = crate::operations::PriceBooksUpdate<endpoint::Update>;

/// `PATCH /commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}`
///
/// Answers 200. Scopes: `inbounddb-product-library-read`, `price-book-write`.
pub type UpdateItem = crate::operations::UpdateItem<endpoint::UpdateItem>;

/// `POST /commerce/price-books/2026-09-beta/price-books/{priceBookId}/validate`
///
/// Answers 200. Scopes: `price-book-read`.
pub type Validate = crate::operations::Validate<endpoint::Validate>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Activate: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/activate")
            .statuses(&[200])
            .scopes(&["price-book-write"]),
        Archive: Description::delete("/commerce/price-books/2026-09-beta/price-books/{priceBookId}")
            .statuses(&[204])
            .scopes(&["price-book-write"]),
        ArchiveItem: Description::delete("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}")
            .statuses(&[204])
            .scopes(&["price-book-write"]),
        BatchArchiveItems: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/archive")
            .statuses(&[204])
            .scopes(&["price-book-write"]),
        BatchCreateItems: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/create")
            .statuses(&[201, 207])
            .scopes(&["inbounddb-product-library-read", "price-book-write"]),
        BatchUpdateItems: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/batch/update")
            .statuses(&[200, 207])
            .scopes(&["price-book-write"]),
        Create: Description::post("/commerce/price-books/2026-09-beta/price-books")
            .statuses(&[201])
            .scopes(&["price-book-write"]),
        CreateItem: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items")
            .statuses(&[201])
            .scopes(&["inbounddb-product-library-read", "price-book-write"]),
        Deactivate: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/deactivate")
            .statuses(&[200])
            .scopes(&["price-book-write"]),
        Get: Description::get("/commerce/price-books/2026-09-beta/price-books/{priceBookId}")
            .statuses(&[200])
            .scopes(&["price-book-read"]),
        GetItem: Description::get("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}")
            .statuses(&[200])
            .scopes(&["price-book-read"]),
        List: Description::get("/commerce/price-books/2026-09-beta/price-books")
            .statuses(&[200])
            .scopes(&["price-book-read"]),
        ListItems: Description::get("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items")
            .statuses(&[200])
            .scopes(&["price-book-read"]),
        Update: Description::patch("/commerce/price-books/2026-09-beta/price-books/{priceBookId}")
            .statuses(&[200])
            .scopes(&["price-book-write"]),
        UpdateItem: Description::patch("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/items/{priceBookItemId}")
            .statuses(&[200])
            .scopes(&["inbounddb-product-library-read", "price-book-write"]),
        Validate: Description::post("/commerce/price-books/2026-09-beta/price-books/{priceBookId}/validate")
            .statuses(&[200])
            .scopes(&["price-book-read"]),
    }
}
