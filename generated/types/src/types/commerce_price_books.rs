// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ErrorDetail, ForwardPaging, LineItemRecurringBillingFrequency,
    LineItemRecurringBillingTerms, PriceUpdateEntry, Pricing, StandardError,
};

/// `BatchInputPriceBookAddProductRequest`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputPriceBookAddProductRequest {
    /// `inputs`: a list: `PriceBookAddProductRequest`.
    pub inputs: Vec<PriceBookAddProductRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPriceBookAddProductRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPriceBookAddProductRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPriceBookAddProductRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PriceBookAddProductRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PriceBookAddProductRequest>> From<Vec<T>> for BatchInputPriceBookAddProductRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PriceBookAddProductRequest>, const N: usize> From<[T; N]> for BatchInputPriceBookAddProductRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPriceBookItemBatchUpdateInput`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputPriceBookItemBatchUpdateInput {
    /// `inputs`: a list: `PriceBookItemBatchUpdateInput`.
    pub inputs: Vec<PriceBookItemBatchUpdateInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPriceBookItemBatchUpdateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPriceBookItemBatchUpdateInput", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPriceBookItemBatchUpdateInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PriceBookItemBatchUpdateInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PriceBookItemBatchUpdateInput>> From<Vec<T>> for BatchInputPriceBookItemBatchUpdateInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PriceBookItemBatchUpdateInput>, const N: usize> From<[T; N]> for BatchInputPriceBookItemBatchUpdateInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// `results`: a list: `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePriceBookItemResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePriceBookItemResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePriceBookItemResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePriceBookItemResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePriceBookItemResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePriceBookItemResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePriceBookItemResponseWithErrors: PriceBookItemResponse }

/// `CollectionResponsePriceBookItemResponseForwardPaging`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePriceBookItemResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PriceBookItemResponse`.
    pub results: Vec<PriceBookItemResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePriceBookItemResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePriceBookItemResponseForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePriceBookItemResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PriceBookItemResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PriceBookItemResponse>> From<Vec<T>> for CollectionResponsePriceBookItemResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PriceBookItemResponse>, const N: usize> From<[T; N]> for CollectionResponsePriceBookItemResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePriceBookResponseForwardPaging`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePriceBookResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PriceBookResponse`.
    pub results: Vec<PriceBookResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePriceBookResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePriceBookResponseForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePriceBookResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PriceBookResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PriceBookResponse>> From<Vec<T>> for CollectionResponsePriceBookResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PriceBookResponse>, const N: usize> From<[T; N]> for CollectionResponsePriceBookResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for PriceBookAddProductRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookAddProductRequest", kind: Kind::Record(&[
            Member { name: "productId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { product_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.product_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.product_id, _ => &mut self.rest }
    }
}
impl PriceBookAddProductRequest {
    /// With all that is required.
    pub fn new(product_id: impl Into<Text>) -> Self { Self { product_id: product_id.into(), rest: Rest::EMPTY } }
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
impl Shaped for PriceBookCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookCreateRequest", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "description", required: false },
            Member { name: "name", required: true }, Member { name: "supportedCurrencies", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Map::EMPTY, description: None, name: Text::EMPTY, supported_currencies: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.description, 2 => &self.name, 3 => &self.supported_currencies,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.description, 2 => &mut self.name,
            3 => &mut self.supported_currencies, _ => &mut self.rest,
        }
    }
}
impl PriceBookCreateRequest {
    /// With all that is required.
    pub fn new(
        custom_properties: impl Into<Map<Text>>, name: impl Into<Text>,
        supported_currencies: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into(), name: name.into(),
            supported_currencies: supported_currencies.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PriceBookItemBatchUpdateInput`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookItemBatchUpdateInput {
    /// `id`: text.
    pub id: Text,
    /// `properties`: `PriceBookItemUpdateRequest`.
    pub properties: PriceBookItemUpdateRequest,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceBookItemBatchUpdateInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemBatchUpdateInput", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, properties: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.properties, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.properties, _ => &mut self.rest }
    }
}
impl PriceBookItemBatchUpdateInput {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<PriceBookItemUpdateRequest>) -> Self {
        Self { id: id.into(), properties: properties.into(), rest: Rest::EMPTY }
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
    /// `billingFrequency`: `LineItemRecurringBillingFrequency`; may be absent.
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
    /// `pricing`: `Pricing`; may be absent.
    pub pricing: Option<Pricing>,
    /// `productClassification`: `PriceBookItemResponseProductClassification`; may be absent.
    pub product_classification: Option<PriceBookItemResponseProductClassification>,
    /// `productId`: text.
    pub product_id: Text,
    /// `productType`: `PriceBookItemResponseProductType`; may be absent.
    pub product_type: Option<PriceBookItemResponseProductType>,
    /// `recurringBillingTerms`: `LineItemRecurringBillingTerms`; may be absent.
    pub recurring_billing_terms: Option<LineItemRecurringBillingTerms>,
    /// `sku`: text; may be absent.
    pub sku: Option<Text>,
    /// `status`: `PriceBookItemResponseStatus`; may be absent.
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
impl Shaped for PriceBookItemResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "billingFrequency", required: false }, Member { name: "billingPeriod", required: false },
            Member { name: "costOfGoodsSold", required: false }, Member { name: "createdAt", required: false },
            Member { name: "customProperties", required: true }, Member { name: "description", required: false },
            Member { name: "id", required: true }, Member { name: "images", required: false },
            Member { name: "name", required: false }, Member { name: "priceBookId", required: false },
            Member { name: "pricing", required: false }, Member { name: "productClassification", required: false },
            Member { name: "productId", required: true }, Member { name: "productType", required: false },
            Member { name: "recurringBillingTerms", required: false }, Member { name: "sku", required: false },
            Member { name: "status", required: false }, Member { name: "taxCategory", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, billing_frequency: None, billing_period: None,
            cost_of_goods_sold: None, created_at: None, custom_properties: Map::EMPTY, description: None,
            id: Text::EMPTY, images: None, name: None, price_book_id: None, pricing: None,
            product_classification: None, product_id: Text::EMPTY, product_type: None, recurring_billing_terms: None,
            sku: None, status: None, tax_category: None, updated_at: None, url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.billing_frequency, 3 => &self.billing_period,
            4 => &self.cost_of_goods_sold, 5 => &self.created_at, 6 => &self.custom_properties,
            7 => &self.description, 8 => &self.id, 9 => &self.images, 10 => &self.name, 11 => &self.price_book_id,
            12 => &self.pricing, 13 => &self.product_classification, 14 => &self.product_id,
            15 => &self.product_type, 16 => &self.recurring_billing_terms, 17 => &self.sku, 18 => &self.status,
            19 => &self.tax_category, 20 => &self.updated_at, 21 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.billing_frequency,
            3 => &mut self.billing_period, 4 => &mut self.cost_of_goods_sold, 5 => &mut self.created_at,
            6 => &mut self.custom_properties, 7 => &mut self.description, 8 => &mut self.id, 9 => &mut self.images,
            10 => &mut self.name, 11 => &mut self.price_book_id, 12 => &mut self.pricing,
            13 => &mut self.product_classification, 14 => &mut self.product_id, 15 => &mut self.product_type,
            16 => &mut self.recurring_billing_terms, 17 => &mut self.sku, 18 => &mut self.status,
            19 => &mut self.tax_category, 20 => &mut self.updated_at, 21 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl PriceBookItemResponse {
    /// With all that is required.
    pub fn new(custom_properties: impl Into<Map<Text>>, id: impl Into<Text>, product_id: impl Into<Text>) -> Self {
        Self {
            custom_properties: custom_properties.into(), id: id.into(), product_id: product_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `billingFrequency`.
    pub fn billing_frequency(mut self, billing_frequency: impl Into<LineItemRecurringBillingFrequency>) -> Self {
        self.billing_frequency = Some(billing_frequency.into()); self
    }
    /// Sets `billingPeriod`.
    pub fn billing_period(mut self, billing_period: impl Into<Text>) -> Self {
        self.billing_period = Some(billing_period.into()); self
    }
    /// Sets `costOfGoodsSold`.
    pub fn cost_of_goods_sold(mut self, cost_of_goods_sold: impl Into<Text>) -> Self {
        self.cost_of_goods_sold = Some(cost_of_goods_sold.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `images`.
    pub fn images(mut self, images: impl Into<Text>) -> Self { self.images = Some(images.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `priceBookId`.
    pub fn price_book_id(mut self, price_book_id: impl Into<Text>) -> Self {
        self.price_book_id = Some(price_book_id.into()); self
    }
    /// Sets `pricing`.
    pub fn pricing(mut self, pricing: impl Into<Pricing>) -> Self { self.pricing = Some(pricing.into()); self }
    /// Sets `productClassification`.
    pub fn product_classification(
        mut self, product_classification: impl Into<PriceBookItemResponseProductClassification>,
    ) -> Self {
        self.product_classification = Some(product_classification.into()); self
    }
    /// Sets `productType`.
    pub fn product_type(mut self, product_type: impl Into<PriceBookItemResponseProductType>) -> Self {
        self.product_type = Some(product_type.into()); self
    }
    /// Sets `recurringBillingTerms`.
    pub fn recurring_billing_terms(mut self, recurring_billing_terms: impl Into<LineItemRecurringBillingTerms>) -> Self {
        self.recurring_billing_terms = Some(recurring_billing_terms.into()); self
    }
    /// Sets `sku`.
    pub fn sku(mut self, sku: impl Into<Text>) -> Self { self.sku = Some(sku.into()); self }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<PriceBookItemResponseStatus>) -> Self {
        self.status = Some(status.into()); self
    }
    /// Sets `taxCategory`.
    pub fn tax_category(mut self, tax_category: impl Into<Text>) -> Self {
        self.tax_category = Some(tax_category.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
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
impl Shaped for PriceBookItemResponseProductClassification {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemResponseProductClassification", kind: Kind::Enumeration(&[
            "BUNDLE", "STANDALONE", "VARIANT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bundle => 0, Self::Standalone => 1, Self::Variant => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Bundle, 1 => Self::Standalone, 2 => Self::Variant, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PriceBookItemResponseProductType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemResponseProductType", kind: Kind::Enumeration(&[
            "INVENTORY", "NON_INVENTORY", "SERVICE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Inventory => 0, Self::NonInventory => 1, Self::Service => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Inventory, 1 => Self::NonInventory, 2 => Self::Service, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PriceBookItemResponseStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemResponseStatus", kind: Kind::Enumeration(&["active", "inactive"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Active => 0, Self::Inactive => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Active, 1 => Self::Inactive, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// `pricing`: `PricingUpdateRequest`; may be absent.
    pub pricing: Option<PricingUpdateRequest>,
    /// `status`: any JSON.
    pub status: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceBookItemUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookItemUpdateRequest", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "billingFrequency", required: true },
            Member { name: "billingPeriod", required: true }, Member { name: "customProperties", required: true },
            Member { name: "pricing", required: false }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, billing_frequency: Value::Null, billing_period: Value::Null,
            custom_properties: Map::EMPTY, pricing: None, status: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.billing_frequency, 2 => &self.billing_period,
            3 => &self.custom_properties, 4 => &self.pricing, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.billing_frequency, 2 => &mut self.billing_period,
            3 => &mut self.custom_properties, 4 => &mut self.pricing, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl PriceBookItemUpdateRequest {
    /// With all that is required.
    pub fn new(
        billing_frequency: impl Into<Value>, billing_period: impl Into<Value>,
        custom_properties: impl Into<Map<Text>>, status: impl Into<Value>,
    ) -> Self {
        Self {
            billing_frequency: billing_frequency.into(), billing_period: billing_period.into(),
            custom_properties: custom_properties.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `pricing`.
    pub fn pricing(mut self, pricing: impl Into<PricingUpdateRequest>) -> Self {
        self.pricing = Some(pricing.into()); self
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
    /// `status`: `PriceBookResponseStatus`.
    pub status: PriceBookResponseStatus,
    /// `supportedCurrencies`: a list: text.
    pub supported_currencies: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceBookResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "autoAssignmentEnabled", required: true },
            Member { name: "countOfIncludedProducts", required: true },
            Member { name: "createdAt", required: false }, Member { name: "customProperties", required: true },
            Member { name: "description", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: false }, Member { name: "status", required: true },
            Member { name: "supportedCurrencies", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, auto_assignment_enabled: false, count_of_included_products: 0,
            created_at: None, custom_properties: Map::EMPTY, description: None, id: Text::EMPTY, name: None,
            status: Shaped::blank(), supported_currencies: Vec::new(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.auto_assignment_enabled,
            3 => &self.count_of_included_products, 4 => &self.created_at, 5 => &self.custom_properties,
            6 => &self.description, 7 => &self.id, 8 => &self.name, 9 => &self.status,
            10 => &self.supported_currencies, 11 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.auto_assignment_enabled,
            3 => &mut self.count_of_included_products, 4 => &mut self.created_at, 5 => &mut self.custom_properties,
            6 => &mut self.description, 7 => &mut self.id, 8 => &mut self.name, 9 => &mut self.status,
            10 => &mut self.supported_currencies, 11 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PriceBookResponse {
    /// With all that is required.
    pub fn new(
        auto_assignment_enabled: bool, count_of_included_products: impl Into<i64>,
        custom_properties: impl Into<Map<Text>>, id: impl Into<Text>, status: impl Into<PriceBookResponseStatus>,
        supported_currencies: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            auto_assignment_enabled, count_of_included_products: count_of_included_products.into(),
            custom_properties: custom_properties.into(), id: id.into(), status: status.into(),
            supported_currencies: supported_currencies.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
impl Shaped for PriceBookResponseStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookResponseStatus", kind: Kind::Enumeration(&["ACTIVE", "INACTIVE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Active => 0, Self::Inactive => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Active, 1 => Self::Inactive, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PriceBookUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookUpdateRequest", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "description", required: true },
            Member { name: "name", required: true }, Member { name: "supportedCurrencies", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Map::EMPTY, description: Value::Null, name: Value::Null, supported_currencies: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.description, 2 => &self.name, 3 => &self.supported_currencies,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.description, 2 => &mut self.name,
            3 => &mut self.supported_currencies, _ => &mut self.rest,
        }
    }
}
impl PriceBookUpdateRequest {
    /// With all that is required.
    pub fn new(custom_properties: impl Into<Map<Text>>, description: impl Into<Value>, name: impl Into<Value>) -> Self {
        Self {
            custom_properties: custom_properties.into(), description: description.into(), name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `supportedCurrencies`.
    pub fn supported_currencies(mut self, supported_currencies: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.supported_currencies = Some(supported_currencies.into_iter().map(Into::into).collect()); self
    }
}

/// `PriceBookValidateResponse`: 2 members.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PriceBookValidateResponse {
    /// `errors`: a list: `ErrorDetail`.
    pub errors: Vec<ErrorDetail>,
    /// `isValid`: true or false.
    pub is_valid: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceBookValidateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceBookValidateResponse", kind: Kind::Record(&[
            Member { name: "errors", required: true }, Member { name: "isValid", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { errors: Vec::new(), is_valid: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.errors, 1 => &self.is_valid, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.errors, 1 => &mut self.is_valid, _ => &mut self.rest }
    }
}
impl PriceBookValidateResponse {
    /// With all that is required.
    pub fn new(errors: impl IntoIterator<Item = impl Into<ErrorDetail>>, is_valid: bool) -> Self {
        Self { errors: errors.into_iter().map(Into::into).collect(), is_valid, rest: Rest::EMPTY }
    }
}

/// `PricingUpdateRequest`: one member.
///
/// Published by `commerce/price-books`, in 2026-09-beta.
#[non_exhaustive]
pub struct PricingUpdateRequest {
    /// `prices`: a list: `PriceUpdateEntry`.
    pub prices: Vec<PriceUpdateEntry>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PricingUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PricingUpdateRequest", kind: Kind::Record(&[Member { name: "prices", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { prices: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.prices, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.prices, _ => &mut self.rest }
    }
}
impl PricingUpdateRequest {
    /// With all that is required.
    pub fn new(prices: impl IntoIterator<Item = impl Into<PriceUpdateEntry>>) -> Self {
        Self { prices: prices.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PriceUpdateEntry>> From<Vec<T>> for PricingUpdateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PriceUpdateEntry>, const N: usize> From<[T; N]> for PricingUpdateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    BatchInputPriceBookAddProductRequest, BatchInputPriceBookItemBatchUpdateInput,
    BatchResponsePriceBookItemResponse, BatchResponsePriceBookItemResponseWithErrors,
    CollectionResponsePriceBookItemResponseForwardPaging, CollectionResponsePriceBookResponseForwardPaging,
    PriceBookAddProductRequest, PriceBookCreateRequest, PriceBookItemBatchUpdateInput, PriceBookItemResponse,
    PriceBookItemUpdateRequest, PriceBookResponse, PriceBookUpdateRequest, PriceBookValidateResponse,
    PricingUpdateRequest,
}

crate::runtime::enumeration_traits! {
    PriceBookItemResponseProductClassification, PriceBookItemResponseProductType, PriceBookItemResponseStatus,
    PriceBookResponseStatus,
}
