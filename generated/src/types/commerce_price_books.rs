// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputPriceBookAddProductRequest`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputPriceBookAddProductRequest {
    /// `inputs`: a list: a `PriceBookAddProductRequest`.
    pub inputs: Vec<PriceBookAddProductRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPriceBookAddProductRequest "BatchInputPriceBookAddProductRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPriceBookAddProductRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PriceBookAddProductRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PriceBookAddProductRequest>> From<Vec<T>>
for BatchInputPriceBookAddProductRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PriceBookAddProductRequest>, const N: usize> From<[T; N]>
for BatchInputPriceBookAddProductRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPriceBookItemBatchUpdateInput`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputPriceBookItemBatchUpdateInput {
    /// `inputs`: a list: a `PriceBookItemBatchUpdateInput`.
    pub inputs: Vec<PriceBookItemBatchUpdateInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPriceBookItemBatchUpdateInput "BatchInputPriceBookItemBatchUpdateInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPriceBookItemBatchUpdateInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PriceBookItemBatchUpdateInput>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PriceBookItemBatchUpdateInput>> From<Vec<T>>
for BatchInputPriceBookItemBatchUpdateInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PriceBookItemBatchUpdateInput>, const N: usize> From<[T; N]>
for BatchInputPriceBookItemBatchUpdateInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponsePriceBookItemResponse`: 6 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchResponsePriceBookItemResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePriceBookItemResponse "BatchResponsePriceBookItemResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePriceBookItemResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponsePriceBookItemResponse: PriceBookItemResponse }

/// `BatchResponsePriceBookItemResponseWithErrors`: 8 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchResponsePriceBookItemResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePriceBookItemResponseWithErrors "BatchResponsePriceBookItemResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePriceBookItemResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponsePriceBookItemResponseWithErrors: PriceBookItemResponse }

/// `CollectionResponsePriceBookItemResponseForwardPaging`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePriceBookItemResponseForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePriceBookItemResponseForwardPaging "CollectionResponsePriceBookItemResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePriceBookItemResponseForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePriceBookResponseForwardPaging`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePriceBookResponseForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PriceBookResponse`.
    pub results: Vec<PriceBookResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePriceBookResponseForwardPaging "CollectionResponsePriceBookResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePriceBookResponseForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PriceBookResponse>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PriceBookAddProductRequest`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookAddProductRequest {
    /// `productId`: text.
    pub product_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookAddProductRequest "PriceBookAddProductRequest" {
        0 product_id "productId" required = Text::EMPTY;
    }
}
impl PriceBookAddProductRequest {
    /// One with all that is required.
    pub fn new(product_id: impl Into<Text>) -> Self {
        Self {
            product_id: product_id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PriceBookAddProductRequest }

/// `PriceBookCreateRequest`: 4 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookCreateRequest {
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `supportedCurrencies`: a list: text.
    pub supported_currencies: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookCreateRequest "PriceBookCreateRequest" {
        0 custom_properties "customProperties" required = Map::EMPTY;
        1 description "description" optional = None;
        2 name "name" required = Text::EMPTY;
        3 supported_currencies "supportedCurrencies" required = Vec::new();
    }
}
impl PriceBookCreateRequest {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl Into<Map<Text>>,
        name: impl Into<Text>,
        supported_currencies: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into(),
            name: name.into(),
            supported_currencies: supported_currencies
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// `PriceBookItemBatchUpdateInput`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookItemBatchUpdateInput {
    /// `id`: text.
    pub id: Text,
    /// `properties`: a `PriceBookItemUpdateRequest`.
    pub properties: PriceBookItemUpdateRequest,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookItemBatchUpdateInput "PriceBookItemBatchUpdateInput" {
        0 id "id" required = Text::EMPTY;
        1 properties "properties" required = Shaped::blank();
    }
}
impl PriceBookItemBatchUpdateInput {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        properties: impl Into<PriceBookItemUpdateRequest>,
    ) -> Self {
        Self {
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `PriceBookItemResponse`: 22 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookItemResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `billingFrequency`: a `LineItemRecurringBillingFrequency`; may be absent.
    pub billing_frequency: Option<LineItemRecurringBillingFrequency>,
    /// `billingPeriod`: text; may be absent.
    pub billing_period: Option<Text>,
    /// `costOfGoodsSold`: text; may be absent.
    pub cost_of_goods_sold: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `images`: text; may be absent.
    pub images: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `priceBookId`: text; may be absent.
    pub price_book_id: Option<Text>,
    /// `pricing`: a `Pricing`; may be absent.
    pub pricing: Option<Pricing>,
    /// `productClassification`: a `PriceBookItemResponseProductClassification`; may be absent.
    pub product_classification: Option<PriceBookItemResponseProductClassification>,
    /// `productId`: text.
    pub product_id: Text,
    /// `productType`: a `PriceBookItemResponseProductType`; may be absent.
    pub product_type: Option<PriceBookItemResponseProductType>,
    /// `recurringBillingTerms`: a `LineItemRecurringBillingTerms`; may be absent.
    pub recurring_billing_terms: Option<LineItemRecurringBillingTerms>,
    /// `sku`: text; may be absent.
    pub sku: Option<Text>,
    /// `status`: a `PriceBookItemResponseStatus`; may be absent.
    pub status: Option<PriceBookItemResponseStatus>,
    /// `taxCategory`: text; may be absent.
    pub tax_category: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookItemResponse "PriceBookItemResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 billing_frequency "billingFrequency" optional = None;
        3 billing_period "billingPeriod" optional = None;
        4 cost_of_goods_sold "costOfGoodsSold" optional = None;
        5 created_at "createdAt" optional = None;
        6 custom_properties "customProperties" required = Map::EMPTY;
        7 description "description" optional = None;
        8 id "id" required = Text::EMPTY;
        9 images "images" optional = None;
        10 name "name" optional = None;
        11 price_book_id "priceBookId" optional = None;
        12 pricing "pricing" optional = None;
        13 product_classification "productClassification" optional = None;
        14 product_id "productId" required = Text::EMPTY;
        15 product_type "productType" optional = None;
        16 recurring_billing_terms "recurringBillingTerms" optional = None;
        17 sku "sku" optional = None;
        18 status "status" optional = None;
        19 tax_category "taxCategory" optional = None;
        20 updated_at "updatedAt" optional = None;
        21 url "url" optional = None;
    }
}
impl PriceBookItemResponse {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl Into<Map<Text>>,
        id: impl Into<Text>,
        product_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into(),
            id: id.into(),
            product_id: product_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub enum PriceBookItemResponseProductClassification {
    /// `BUNDLE`
    Bundle,
    /// `STANDALONE`
    Standalone,
    /// `VARIANT`
    Variant,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PriceBookItemResponseProductClassification "PriceBookItemResponseProductClassification" {
        0 Bundle "BUNDLE";
        1 Standalone "STANDALONE";
        2 Variant "VARIANT";
    } 3
}

/// 3 known values; any other is kept as it came.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub enum PriceBookItemResponseProductType {
    /// `INVENTORY`
    Inventory,
    /// `NON_INVENTORY`
    NonInventory,
    /// `SERVICE`
    Service,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PriceBookItemResponseProductType "PriceBookItemResponseProductType" {
        0 Inventory "INVENTORY";
        1 NonInventory "NON_INVENTORY";
        2 Service "SERVICE";
    } 3
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub enum PriceBookItemResponseStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PriceBookItemResponseStatus "PriceBookItemResponseStatus" {
        0 Active "active";
        1 Inactive "inactive";
    } 2
}

/// `PriceBookItemUpdateRequest`: 6 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookItemUpdateRequest {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `billingFrequency`: any JSON.
    pub billing_frequency: Value,
    /// `billingPeriod`: any JSON.
    pub billing_period: Value,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `pricing`: a `PricingUpdateRequest`; may be absent.
    pub pricing: Option<PricingUpdateRequest>,
    /// `status`: any JSON.
    pub status: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookItemUpdateRequest "PriceBookItemUpdateRequest" {
        0 archived "archived" optional = None;
        1 billing_frequency "billingFrequency" required = Value::Null;
        2 billing_period "billingPeriod" required = Value::Null;
        3 custom_properties "customProperties" required = Map::EMPTY;
        4 pricing "pricing" optional = None;
        5 status "status" required = Value::Null;
    }
}
impl PriceBookItemUpdateRequest {
    /// One with all that is required.
    pub fn new(
        billing_frequency: impl Into<Value>,
        billing_period: impl Into<Value>,
        custom_properties: impl Into<Map<Text>>,
        status: impl Into<Value>,
    ) -> Self {
        Self {
            billing_frequency: billing_frequency.into(),
            billing_period: billing_period.into(),
            custom_properties: custom_properties.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `pricing`.
    pub fn pricing(mut self, pricing: impl Into<PricingUpdateRequest>) -> Self {
        self.pricing = Some(pricing.into());
        self
    }
}

/// `PriceBookResponse`: 12 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `autoAssignmentEnabled`: true or false.
    pub auto_assignment_enabled: bool,
    /// `countOfIncludedProducts`: a whole number.
    pub count_of_included_products: i64,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `status`: a `PriceBookResponseStatus`.
    pub status: PriceBookResponseStatus,
    /// `supportedCurrencies`: a list: text.
    pub supported_currencies: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookResponse "PriceBookResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 auto_assignment_enabled "autoAssignmentEnabled" required = false;
        3 count_of_included_products "countOfIncludedProducts" required = 0;
        4 created_at "createdAt" optional = None;
        5 custom_properties "customProperties" required = Map::EMPTY;
        6 description "description" optional = None;
        7 id "id" required = Text::EMPTY;
        8 name "name" optional = None;
        9 status "status" required = Shaped::blank();
        10 supported_currencies "supportedCurrencies" required = Vec::new();
        11 updated_at "updatedAt" optional = None;
    }
}
impl PriceBookResponse {
    /// One with all that is required.
    pub fn new(
        auto_assignment_enabled: bool,
        count_of_included_products: impl Into<i64>,
        custom_properties: impl Into<Map<Text>>,
        id: impl Into<Text>,
        status: impl Into<PriceBookResponseStatus>,
        supported_currencies: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            auto_assignment_enabled,
            count_of_included_products: count_of_included_products.into(),
            custom_properties: custom_properties.into(),
            id: id.into(),
            status: status.into(),
            supported_currencies: supported_currencies
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub enum PriceBookResponseStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PriceBookResponseStatus "PriceBookResponseStatus" {
        0 Active "ACTIVE";
        1 Inactive "INACTIVE";
    } 2
}

/// `PriceBookUpdateRequest`: 4 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookUpdateRequest {
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `description`: any JSON.
    pub description: Value,
    /// `name`: any JSON.
    pub name: Value,
    /// `supportedCurrencies`: a list: text; may be absent.
    pub supported_currencies: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookUpdateRequest "PriceBookUpdateRequest" {
        0 custom_properties "customProperties" required = Map::EMPTY;
        1 description "description" required = Value::Null;
        2 name "name" required = Value::Null;
        3 supported_currencies "supportedCurrencies" optional = None;
    }
}
impl PriceBookUpdateRequest {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl Into<Map<Text>>,
        description: impl Into<Value>,
        name: impl Into<Value>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into(),
            description: description.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `supportedCurrencies`.
    pub fn supported_currencies(
        mut self,
        supported_currencies: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.supported_currencies = Some(
            supported_currencies.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// `PriceBookValidateResponse`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookValidateResponse {
    /// `errors`: a list: a `ErrorDetail`.
    pub errors: Vec<ErrorDetail>,
    /// `isValid`: true or false.
    pub is_valid: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PriceBookValidateResponse "PriceBookValidateResponse" {
        0 errors "errors" required = Vec::new();
        1 is_valid "isValid" required = false;
    }
}
impl PriceBookValidateResponse {
    /// One with all that is required.
    pub fn new(
        errors: impl IntoIterator<Item = impl Into<ErrorDetail>>,
        is_valid: bool,
    ) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
            is_valid,
            ..Shaped::blank()
        }
    }
}

/// `PricingUpdateRequest`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PricingUpdateRequest {
    /// `prices`: a list: a `PriceUpdateEntry`.
    pub prices: Vec<PriceUpdateEntry>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PricingUpdateRequest "PricingUpdateRequest" {
        0 prices "prices" required = Vec::new();
    }
}
impl PricingUpdateRequest {
    /// One with all that is required.
    pub fn new(prices: impl IntoIterator<Item = impl Into<PriceUpdateEntry>>) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PriceUpdateEntry>> From<Vec<T>> for PricingUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PriceUpdateEntry>, const N: usize> From<[T; N]> for PricingUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
