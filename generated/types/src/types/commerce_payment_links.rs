// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging, LineItem, PaymentLinkAcceptedPaymentMethods, PaymentLinkLineItems,
};

/// `CollectionResponsePaymentLinkResponseForwardPaging`: 2 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePaymentLinkResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PaymentLinkResponse`.
    pub results: Vec<PaymentLinkResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePaymentLinkResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePaymentLinkResponseForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePaymentLinkResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PaymentLinkResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PaymentLinkResponse>> From<Vec<T>> for CollectionResponsePaymentLinkResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PaymentLinkResponse>, const N: usize> From<[T; N]> for CollectionResponsePaymentLinkResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `DealConfigurations`: 2 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct DealConfigurations {
    /// `createNewDealOnPurchase`: true or false.
    pub create_new_deal_on_purchase: bool,
    /// `pipelineStageId`: text; may be absent.
    pub pipeline_stage_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DealConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealConfigurations", kind: Kind::Record(&[
            Member { name: "createNewDealOnPurchase", required: true },
            Member { name: "pipelineStageId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { create_new_deal_on_purchase: false, pipeline_stage_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.create_new_deal_on_purchase, 1 => &self.pipeline_stage_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.create_new_deal_on_purchase, 1 => &mut self.pipeline_stage_id, _ => &mut self.rest,
        }
    }
}
impl DealConfigurations {
    /// With all that is required.
    pub fn new(create_new_deal_on_purchase: bool) -> Self { Self { create_new_deal_on_purchase, ..Shaped::blank() } }
    /// Sets `pipelineStageId`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<Text>) -> Self {
        self.pipeline_stage_id = Some(pipeline_stage_id.into()); self
    }
}

/// `DiscountRequest`: 3 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct DiscountRequest {
    /// `label`: text.
    pub label: Text,
    /// `value`: a number.
    pub value: f64,
    /// `valueType`: `DiscountRequestValueType`.
    pub value_type: DiscountRequestValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DiscountRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DiscountRequest", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "value", required: true },
            Member { name: "valueType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, value: 0.0, value_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, 2 => &self.value_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, 2 => &mut self.value_type, _ => &mut self.rest }
    }
}
impl DiscountRequest {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<f64>, value_type: impl Into<DiscountRequestValueType>) -> Self {
        Self { label: label.into(), value: value.into(), value_type: value_type.into(), rest: Rest::EMPTY }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum DiscountRequestValueType {
    /// `FIXED`
    Fixed,
    /// `PERCENT`
    Percent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DiscountRequestValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DiscountRequestValueType", kind: Kind::Enumeration(&["FIXED", "PERCENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Fixed => 0, Self::Percent => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Fixed, 1 => Self::Percent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DiscountResponse`: 8 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct DiscountResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// `valueType`: `DiscountRequestValueType`; may be absent.
    pub value_type: Option<DiscountRequestValueType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DiscountResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DiscountResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "label", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "value", required: false }, Member { name: "valueType", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, created_at: None, id: Text::EMPTY, label: None, updated_at: None,
            value: None, value_type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.label,
            5 => &self.updated_at, 6 => &self.value, 7 => &self.value_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.label, 5 => &mut self.updated_at, 6 => &mut self.value, 7 => &mut self.value_type,
            _ => &mut self.rest,
        }
    }
}
impl DiscountResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
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
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
    /// Sets `valueType`.
    pub fn value_type(mut self, value_type: impl Into<DiscountRequestValueType>) -> Self {
        self.value_type = Some(value_type.into()); self
    }
}

/// `FeeRequest`: 3 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct FeeRequest {
    /// `label`: text.
    pub label: Text,
    /// `value`: a number.
    pub value: f64,
    /// `valueType`: `DiscountRequestValueType`.
    pub value_type: DiscountRequestValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FeeRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FeeRequest", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "value", required: true },
            Member { name: "valueType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, value: 0.0, value_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, 2 => &self.value_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, 2 => &mut self.value_type, _ => &mut self.rest }
    }
}
impl FeeRequest {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<f64>, value_type: impl Into<DiscountRequestValueType>) -> Self {
        Self { label: label.into(), value: value.into(), value_type: value_type.into(), rest: Rest::EMPTY }
    }
}

/// `FeeResponse`: 8 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct FeeResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// `valueType`: `DiscountRequestValueType`; may be absent.
    pub value_type: Option<DiscountRequestValueType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FeeResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FeeResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "label", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "value", required: false }, Member { name: "valueType", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, created_at: None, id: Text::EMPTY, label: None, updated_at: None,
            value: None, value_type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.label,
            5 => &self.updated_at, 6 => &self.value, 7 => &self.value_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.label, 5 => &mut self.updated_at, 6 => &mut self.value, 7 => &mut self.value_type,
            _ => &mut self.rest,
        }
    }
}
impl FeeResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
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
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
    /// Sets `valueType`.
    pub fn value_type(mut self, value_type: impl Into<DiscountRequestValueType>) -> Self {
        self.value_type = Some(value_type.into()); self
    }
}

/// `FormFieldOption`: 3 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct FormFieldOption {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormFieldOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormFieldOption", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "label", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { description: None, label: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.description, 1 => &self.label, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.description, 1 => &mut self.label, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl FormFieldOption {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PaymentLinkCreateRequest`: 27 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinkCreateRequest {
    /// `acceptedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`.
    pub accepted_payment_methods: Vec<PaymentLinkAcceptedPaymentMethods>,
    /// `additionalFormFields`: a list: `PaymentLinkFormField`.
    pub additional_form_fields: Vec<PaymentLinkFormField>,
    /// `automatedSalesTaxEnabled`: true or false; may be absent.
    pub automated_sales_tax_enabled: Option<bool>,
    /// `businessUnitId`: text; may be absent.
    pub business_unit_id: Option<Text>,
    /// `collectFullBillingAddress`: true or false; may be absent.
    pub collect_full_billing_address: Option<bool>,
    /// `collectShippingAddress`: true or false; may be absent.
    pub collect_shipping_address: Option<bool>,
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `dealConfigurations`: `DealConfigurations`; may be absent.
    pub deal_configurations: Option<DealConfigurations>,
    /// `descriptionHtml`: text; may be absent.
    pub description_html: Option<Text>,
    /// `discount`: `DiscountRequest`; may be absent.
    pub discount: Option<DiscountRequest>,
    /// `discountCodeEnabled`: true or false; may be absent.
    pub discount_code_enabled: Option<bool>,
    /// `discountObjectId`: text; may be absent.
    pub discount_object_id: Option<Text>,
    /// `discountObjectIds`: a list: text.
    pub discount_object_ids: Vec<Text>,
    /// `domainId`: text; may be absent.
    pub domain_id: Option<Text>,
    /// `enableDefaultCheckoutFees`: true or false.
    pub enable_default_checkout_fees: bool,
    /// `feeObjectIds`: a list: text.
    pub fee_object_ids: Vec<Text>,
    /// `fees`: a list: `FeeRequest`.
    pub fees: Vec<FeeRequest>,
    /// `includeEmailInSuccessRedirect`: true or false.
    pub include_email_in_success_redirect: bool,
    /// `isOneTimeUseEnabled`: true or false.
    pub is_one_time_use_enabled: bool,
    /// `lineItemObjectIds`: a list: text.
    pub line_item_object_ids: Vec<Text>,
    /// `lineItems`: a list: `PaymentLinkLineItems`.
    pub line_items: Vec<PaymentLinkLineItems>,
    /// `paymentLinkName`: text.
    pub payment_link_name: Text,
    /// `state`: `PaymentLinkState`.
    pub state: PaymentLinkState,
    /// `storePaymentMethodAtCheckout`: true or false; may be absent.
    pub store_payment_method_at_checkout: Option<bool>,
    /// `successUrl`: text; may be absent.
    pub success_url: Option<Text>,
    /// `taxObjectIds`: a list: text.
    pub tax_object_ids: Vec<Text>,
    /// `taxes`: a list: `TaxRequest`.
    pub taxes: Vec<TaxRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentLinkCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkCreateRequest", kind: Kind::Record(&[
            Member { name: "acceptedPaymentMethods", required: true },
            Member { name: "additionalFormFields", required: true },
            Member { name: "automatedSalesTaxEnabled", required: false },
            Member { name: "businessUnitId", required: false },
            Member { name: "collectFullBillingAddress", required: false },
            Member { name: "collectShippingAddress", required: false },
            Member { name: "currencyCode", required: true }, Member { name: "dealConfigurations", required: false },
            Member { name: "descriptionHtml", required: false }, Member { name: "discount", required: false },
            Member { name: "discountCodeEnabled", required: false },
            Member { name: "discountObjectId", required: false },
            Member { name: "discountObjectIds", required: true }, Member { name: "domainId", required: false },
            Member { name: "enableDefaultCheckoutFees", required: true },
            Member { name: "feeObjectIds", required: true }, Member { name: "fees", required: true },
            Member { name: "includeEmailInSuccessRedirect", required: true },
            Member { name: "isOneTimeUseEnabled", required: true },
            Member { name: "lineItemObjectIds", required: true }, Member { name: "lineItems", required: true },
            Member { name: "paymentLinkName", required: true }, Member { name: "state", required: true },
            Member { name: "storePaymentMethodAtCheckout", required: false },
            Member { name: "successUrl", required: false }, Member { name: "taxObjectIds", required: true },
            Member { name: "taxes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accepted_payment_methods: Vec::new(), additional_form_fields: Vec::new(),
            automated_sales_tax_enabled: None, business_unit_id: None, collect_full_billing_address: None,
            collect_shipping_address: None, currency_code: Text::EMPTY, deal_configurations: None,
            description_html: None, discount: None, discount_code_enabled: None, discount_object_id: None,
            discount_object_ids: Vec::new(), domain_id: None, enable_default_checkout_fees: false,
            fee_object_ids: Vec::new(), fees: Vec::new(), include_email_in_success_redirect: false,
            is_one_time_use_enabled: false, line_item_object_ids: Vec::new(), line_items: Vec::new(),
            payment_link_name: Text::EMPTY, state: Shaped::blank(), store_payment_method_at_checkout: None,
            success_url: None, tax_object_ids: Vec::new(), taxes: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accepted_payment_methods, 1 => &self.additional_form_fields,
            2 => &self.automated_sales_tax_enabled, 3 => &self.business_unit_id,
            4 => &self.collect_full_billing_address, 5 => &self.collect_shipping_address, 6 => &self.currency_code,
            7 => &self.deal_configurations, 8 => &self.description_html, 9 => &self.discount,
            10 => &self.discount_code_enabled, 11 => &self.discount_object_id, 12 => &self.discount_object_ids,
            13 => &self.domain_id, 14 => &self.enable_default_checkout_fees, 15 => &self.fee_object_ids,
            16 => &self.fees, 17 => &self.include_email_in_success_redirect, 18 => &self.is_one_time_use_enabled,
            19 => &self.line_item_object_ids, 20 => &self.line_items, 21 => &self.payment_link_name,
            22 => &self.state, 23 => &self.store_payment_method_at_checkout, 24 => &self.success_url,
            25 => &self.tax_object_ids, 26 => &self.taxes, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accepted_payment_methods, 1 => &mut self.additional_form_fields,
            2 => &mut self.automated_sales_tax_enabled, 3 => &mut self.business_unit_id,
            4 => &mut self.collect_full_billing_address, 5 => &mut self.collect_shipping_address,
            6 => &mut self.currency_code, 7 => &mut self.deal_configurations, 8 => &mut self.description_html,
            9 => &mut self.discount, 10 => &mut self.discount_code_enabled, 11 => &mut self.discount_object_id,
            12 => &mut self.discount_object_ids, 13 => &mut self.domain_id,
            14 => &mut self.enable_default_checkout_fees, 15 => &mut self.fee_object_ids, 16 => &mut self.fees,
            17 => &mut self.include_email_in_success_redirect, 18 => &mut self.is_one_time_use_enabled,
            19 => &mut self.line_item_object_ids, 20 => &mut self.line_items, 21 => &mut self.payment_link_name,
            22 => &mut self.state, 23 => &mut self.store_payment_method_at_checkout, 24 => &mut self.success_url,
            25 => &mut self.tax_object_ids, 26 => &mut self.taxes, _ => &mut self.rest,
        }
    }
}
impl PaymentLinkCreateRequest {
    /// With all that is required.
    pub fn new(
        accepted_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
        additional_form_fields: impl IntoIterator<Item = impl Into<PaymentLinkFormField>>,
        currency_code: impl Into<Text>, discount_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        enable_default_checkout_fees: bool, fee_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        fees: impl IntoIterator<Item = impl Into<FeeRequest>>, include_email_in_success_redirect: bool,
        is_one_time_use_enabled: bool, line_item_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>, payment_link_name: impl Into<Text>,
        state: impl Into<PaymentLinkState>, tax_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        taxes: impl IntoIterator<Item = impl Into<TaxRequest>>,
    ) -> Self {
        Self {
            accepted_payment_methods: accepted_payment_methods.into_iter().map(Into::into).collect(),
            additional_form_fields: additional_form_fields.into_iter().map(Into::into).collect(),
            currency_code: currency_code.into(),
            discount_object_ids: discount_object_ids.into_iter().map(Into::into).collect(),
            enable_default_checkout_fees, fee_object_ids: fee_object_ids.into_iter().map(Into::into).collect(),
            fees: fees.into_iter().map(Into::into).collect(), include_email_in_success_redirect,
            is_one_time_use_enabled,
            line_item_object_ids: line_item_object_ids.into_iter().map(Into::into).collect(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_link_name: payment_link_name.into(), state: state.into(),
            tax_object_ids: tax_object_ids.into_iter().map(Into::into).collect(),
            taxes: taxes.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `automatedSalesTaxEnabled`.
    pub fn automated_sales_tax_enabled(mut self, automated_sales_tax_enabled: bool) -> Self {
        self.automated_sales_tax_enabled = Some(automated_sales_tax_enabled); self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `collectFullBillingAddress`.
    pub fn collect_full_billing_address(mut self, collect_full_billing_address: bool) -> Self {
        self.collect_full_billing_address = Some(collect_full_billing_address); self
    }
    /// Sets `collectShippingAddress`.
    pub fn collect_shipping_address(mut self, collect_shipping_address: bool) -> Self {
        self.collect_shipping_address = Some(collect_shipping_address); self
    }
    /// Sets `dealConfigurations`.
    pub fn deal_configurations(mut self, deal_configurations: impl Into<DealConfigurations>) -> Self {
        self.deal_configurations = Some(deal_configurations.into()); self
    }
    /// Sets `descriptionHtml`.
    pub fn description_html(mut self, description_html: impl Into<Text>) -> Self {
        self.description_html = Some(description_html.into()); self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<DiscountRequest>) -> Self {
        self.discount = Some(discount.into()); self
    }
    /// Sets `discountCodeEnabled`.
    pub fn discount_code_enabled(mut self, discount_code_enabled: bool) -> Self {
        self.discount_code_enabled = Some(discount_code_enabled); self
    }
    /// Sets `discountObjectId`.
    pub fn discount_object_id(mut self, discount_object_id: impl Into<Text>) -> Self {
        self.discount_object_id = Some(discount_object_id.into()); self
    }
    /// Sets `domainId`.
    pub fn domain_id(mut self, domain_id: impl Into<Text>) -> Self { self.domain_id = Some(domain_id.into()); self }
    /// Sets `storePaymentMethodAtCheckout`.
    pub fn store_payment_method_at_checkout(mut self, store_payment_method_at_checkout: bool) -> Self {
        self.store_payment_method_at_checkout = Some(store_payment_method_at_checkout); self
    }
    /// Sets `successUrl`.
    pub fn success_url(mut self, success_url: impl Into<Text>) -> Self {
        self.success_url = Some(success_url.into()); self
    }
}

/// `PaymentLinkFormField`: 6 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinkFormField {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `label`: text.
    pub label: Text,
    /// `objectType`: `PaymentLinkFormFieldObjectType`.
    pub object_type: PaymentLinkFormFieldObjectType,
    /// `options`: a list: `FormFieldOption`.
    pub options: Vec<FormFieldOption>,
    /// `propertyName`: text.
    pub property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentLinkFormField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkFormField", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "isRequired", required: true },
            Member { name: "label", required: true }, Member { name: "objectType", required: true },
            Member { name: "options", required: true }, Member { name: "propertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, is_required: false, label: Text::EMPTY, object_type: Shaped::blank(),
            options: Vec::new(), property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.is_required, 2 => &self.label, 3 => &self.object_type,
            4 => &self.options, 5 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.is_required, 2 => &mut self.label, 3 => &mut self.object_type,
            4 => &mut self.options, 5 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl PaymentLinkFormField {
    /// With all that is required.
    pub fn new(
        is_required: bool, label: impl Into<Text>, object_type: impl Into<PaymentLinkFormFieldObjectType>,
        options: impl IntoIterator<Item = impl Into<FormFieldOption>>, property_name: impl Into<Text>,
    ) -> Self {
        Self {
            is_required, label: label.into(), object_type: object_type.into(),
            options: options.into_iter().map(Into::into).collect(), property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PaymentLinkFormFieldObjectType {
    /// `COMPANY`
    Company,
    /// `CONTACT`
    Contact,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PaymentLinkFormFieldObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkFormFieldObjectType", kind: Kind::Enumeration(&["COMPANY", "CONTACT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Company => 0, Self::Contact => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Company, 1 => Self::Contact, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PaymentLinkResponse`: 29 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinkResponse {
    /// `acceptedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`.
    pub accepted_payment_methods: Vec<PaymentLinkAcceptedPaymentMethods>,
    /// `additionalFormFields`: a list: `PaymentLinkFormField`.
    pub additional_form_fields: Vec<PaymentLinkFormField>,
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `automatedSalesTaxEnabled`: true or false.
    pub automated_sales_tax_enabled: bool,
    /// `businessUnitId`: text; may be absent.
    pub business_unit_id: Option<Text>,
    /// `checkoutFeeIds`: a list: text.
    pub checkout_fee_ids: Vec<Text>,
    /// `collectFullBillingAddress`: true or false.
    pub collect_full_billing_address: bool,
    /// `collectShippingAddress`: true or false.
    pub collect_shipping_address: bool,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `dealConfigurations`: `DealConfigurations`; may be absent.
    pub deal_configurations: Option<DealConfigurations>,
    /// `descriptionHtml`: text; may be absent.
    pub description_html: Option<Text>,
    /// `discountCodeEnabled`: true or false.
    pub discount_code_enabled: bool,
    /// `discounts`: a list: `DiscountResponse`.
    pub discounts: Vec<DiscountResponse>,
    /// `domainId`: text; may be absent.
    pub domain_id: Option<Text>,
    /// `fees`: a list: `FeeResponse`.
    pub fees: Vec<FeeResponse>,
    /// `formGuid`: text.
    pub form_guid: Text,
    /// `id`: text.
    pub id: Text,
    /// `includeEmailInSuccessRedirect`: true or false.
    pub include_email_in_success_redirect: bool,
    /// `isOneTimeUseEnabled`: true or false.
    pub is_one_time_use_enabled: bool,
    /// `lineItems`: a list: `LineItem`.
    pub line_items: Vec<LineItem>,
    /// `paymentLinkName`: text.
    pub payment_link_name: Text,
    /// `paymentLinkUrl`: text.
    pub payment_link_url: Text,
    /// `state`: `PaymentLinkState`.
    pub state: PaymentLinkState,
    /// `storePaymentMethodAtCheckout`: true or false.
    pub store_payment_method_at_checkout: bool,
    /// `successUrl`: text; may be absent.
    pub success_url: Option<Text>,
    /// `taxes`: a list: `TaxResponse`.
    pub taxes: Vec<TaxResponse>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentLinkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkResponse", kind: Kind::Record(&[
            Member { name: "acceptedPaymentMethods", required: true },
            Member { name: "additionalFormFields", required: true }, Member { name: "archived", required: true },
            Member { name: "archivedAt", required: false },
            Member { name: "automatedSalesTaxEnabled", required: true },
            Member { name: "businessUnitId", required: false }, Member { name: "checkoutFeeIds", required: true },
            Member { name: "collectFullBillingAddress", required: true },
            Member { name: "collectShippingAddress", required: true }, Member { name: "createdAt", required: false },
            Member { name: "currencyCode", required: true }, Member { name: "dealConfigurations", required: false },
            Member { name: "descriptionHtml", required: false },
            Member { name: "discountCodeEnabled", required: true }, Member { name: "discounts", required: true },
            Member { name: "domainId", required: false }, Member { name: "fees", required: true },
            Member { name: "formGuid", required: true }, Member { name: "id", required: true },
            Member { name: "includeEmailInSuccessRedirect", required: true },
            Member { name: "isOneTimeUseEnabled", required: true }, Member { name: "lineItems", required: true },
            Member { name: "paymentLinkName", required: true }, Member { name: "paymentLinkUrl", required: true },
            Member { name: "state", required: true },
            Member { name: "storePaymentMethodAtCheckout", required: true },
            Member { name: "successUrl", required: false }, Member { name: "taxes", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accepted_payment_methods: Vec::new(), additional_form_fields: Vec::new(), archived: false,
            archived_at: None, automated_sales_tax_enabled: false, business_unit_id: None,
            checkout_fee_ids: Vec::new(), collect_full_billing_address: false, collect_shipping_address: false,
            created_at: None, currency_code: Text::EMPTY, deal_configurations: None, description_html: None,
            discount_code_enabled: false, discounts: Vec::new(), domain_id: None, fees: Vec::new(),
            form_guid: Text::EMPTY, id: Text::EMPTY, include_email_in_success_redirect: false,
            is_one_time_use_enabled: false, line_items: Vec::new(), payment_link_name: Text::EMPTY,
            payment_link_url: Text::EMPTY, state: Shaped::blank(), store_payment_method_at_checkout: false,
            success_url: None, taxes: Vec::new(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accepted_payment_methods, 1 => &self.additional_form_fields, 2 => &self.archived,
            3 => &self.archived_at, 4 => &self.automated_sales_tax_enabled, 5 => &self.business_unit_id,
            6 => &self.checkout_fee_ids, 7 => &self.collect_full_billing_address,
            8 => &self.collect_shipping_address, 9 => &self.created_at, 10 => &self.currency_code,
            11 => &self.deal_configurations, 12 => &self.description_html, 13 => &self.discount_code_enabled,
            14 => &self.discounts, 15 => &self.domain_id, 16 => &self.fees, 17 => &self.form_guid, 18 => &self.id,
            19 => &self.include_email_in_success_redirect, 20 => &self.is_one_time_use_enabled,
            21 => &self.line_items, 22 => &self.payment_link_name, 23 => &self.payment_link_url, 24 => &self.state,
            25 => &self.store_payment_method_at_checkout, 26 => &self.success_url, 27 => &self.taxes,
            28 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accepted_payment_methods, 1 => &mut self.additional_form_fields, 2 => &mut self.archived,
            3 => &mut self.archived_at, 4 => &mut self.automated_sales_tax_enabled, 5 => &mut self.business_unit_id,
            6 => &mut self.checkout_fee_ids, 7 => &mut self.collect_full_billing_address,
            8 => &mut self.collect_shipping_address, 9 => &mut self.created_at, 10 => &mut self.currency_code,
            11 => &mut self.deal_configurations, 12 => &mut self.description_html,
            13 => &mut self.discount_code_enabled, 14 => &mut self.discounts, 15 => &mut self.domain_id,
            16 => &mut self.fees, 17 => &mut self.form_guid, 18 => &mut self.id,
            19 => &mut self.include_email_in_success_redirect, 20 => &mut self.is_one_time_use_enabled,
            21 => &mut self.line_items, 22 => &mut self.payment_link_name, 23 => &mut self.payment_link_url,
            24 => &mut self.state, 25 => &mut self.store_payment_method_at_checkout, 26 => &mut self.success_url,
            27 => &mut self.taxes, 28 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PaymentLinkResponse {
    /// With all that is required.
    pub fn new(
        accepted_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
        additional_form_fields: impl IntoIterator<Item = impl Into<PaymentLinkFormField>>, archived: bool,
        automated_sales_tax_enabled: bool, checkout_fee_ids: impl IntoIterator<Item = impl Into<Text>>,
        collect_full_billing_address: bool, collect_shipping_address: bool, currency_code: impl Into<Text>,
        discount_code_enabled: bool, discounts: impl IntoIterator<Item = impl Into<DiscountResponse>>,
        fees: impl IntoIterator<Item = impl Into<FeeResponse>>, form_guid: impl Into<Text>, id: impl Into<Text>,
        include_email_in_success_redirect: bool, is_one_time_use_enabled: bool,
        line_items: impl IntoIterator<Item = impl Into<LineItem>>, payment_link_name: impl Into<Text>,
        payment_link_url: impl Into<Text>, state: impl Into<PaymentLinkState>,
        store_payment_method_at_checkout: bool, taxes: impl IntoIterator<Item = impl Into<TaxResponse>>,
    ) -> Self {
        Self {
            accepted_payment_methods: accepted_payment_methods.into_iter().map(Into::into).collect(),
            additional_form_fields: additional_form_fields.into_iter().map(Into::into).collect(), archived,
            automated_sales_tax_enabled, checkout_fee_ids: checkout_fee_ids.into_iter().map(Into::into).collect(),
            collect_full_billing_address, collect_shipping_address, currency_code: currency_code.into(),
            discount_code_enabled, discounts: discounts.into_iter().map(Into::into).collect(),
            fees: fees.into_iter().map(Into::into).collect(), form_guid: form_guid.into(), id: id.into(),
            include_email_in_success_redirect, is_one_time_use_enabled,
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_link_name: payment_link_name.into(), payment_link_url: payment_link_url.into(),
            state: state.into(), store_payment_method_at_checkout,
            taxes: taxes.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `dealConfigurations`.
    pub fn deal_configurations(mut self, deal_configurations: impl Into<DealConfigurations>) -> Self {
        self.deal_configurations = Some(deal_configurations.into()); self
    }
    /// Sets `descriptionHtml`.
    pub fn description_html(mut self, description_html: impl Into<Text>) -> Self {
        self.description_html = Some(description_html.into()); self
    }
    /// Sets `domainId`.
    pub fn domain_id(mut self, domain_id: impl Into<Text>) -> Self { self.domain_id = Some(domain_id.into()); self }
    /// Sets `successUrl`.
    pub fn success_url(mut self, success_url: impl Into<Text>) -> Self {
        self.success_url = Some(success_url.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PaymentLinkState {
    /// `OFF`
    Off,
    /// `ON`
    On,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PaymentLinkState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkState", kind: Kind::Enumeration(&["OFF", "ON"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Off => 0, Self::On => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Off, 1 => Self::On, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PaymentLinkUpdateRequest`: 27 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PaymentLinkUpdateRequest {
    /// `acceptedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`; may be absent.
    pub accepted_payment_methods: Option<Vec<PaymentLinkAcceptedPaymentMethods>>,
    /// `additionalFormFields`: a list: `PaymentLinkFormField`; may be absent.
    pub additional_form_fields: Option<Vec<PaymentLinkFormField>>,
    /// `automatedSalesTaxEnabled`: true or false; may be absent.
    pub automated_sales_tax_enabled: Option<bool>,
    /// `businessUnitId`: any JSON.
    pub business_unit_id: Value,
    /// `collectFullBillingAddress`: true or false; may be absent.
    pub collect_full_billing_address: Option<bool>,
    /// `collectShippingAddress`: true or false; may be absent.
    pub collect_shipping_address: Option<bool>,
    /// `currencyCode`: text; may be absent.
    pub currency_code: Option<Text>,
    /// `dealConfigurations`: any JSON.
    pub deal_configurations: Value,
    /// `descriptionHtml`: any JSON.
    pub description_html: Value,
    /// `discount`: `DiscountRequest`; may be absent.
    pub discount: Option<DiscountRequest>,
    /// `discountCodeEnabled`: true or false; may be absent.
    pub discount_code_enabled: Option<bool>,
    /// `discountObjectId`: any JSON.
    pub discount_object_id: Value,
    /// `discountObjectIds`: a list: text; may be absent.
    pub discount_object_ids: Option<Vec<Text>>,
    /// `domainId`: any JSON.
    pub domain_id: Value,
    /// `enableDefaultCheckoutFees`: true or false; may be absent.
    pub enable_default_checkout_fees: Option<bool>,
    /// `feeObjectIds`: a list: text; may be absent.
    pub fee_object_ids: Option<Vec<Text>>,
    /// `fees`: a list: `FeeRequest`; may be absent.
    pub fees: Option<Vec<FeeRequest>>,
    /// `includeEmailInSuccessRedirect`: true or false; may be absent.
    pub include_email_in_success_redirect: Option<bool>,
    /// `isOneTimeUseEnabled`: true or false; may be absent.
    pub is_one_time_use_enabled: Option<bool>,
    /// `lineItemObjectIds`: a list: text; may be absent.
    pub line_item_object_ids: Option<Vec<Text>>,
    /// `lineItems`: a list: `PaymentLinkLineItems`; may be absent.
    pub line_items: Option<Vec<PaymentLinkLineItems>>,
    /// `paymentLinkName`: text; may be absent.
    pub payment_link_name: Option<Text>,
    /// `state`: `PaymentLinkState`; may be absent.
    pub state: Option<PaymentLinkState>,
    /// `storePaymentMethodAtCheckout`: true or false; may be absent.
    pub store_payment_method_at_checkout: Option<bool>,
    /// `successUrl`: any JSON.
    pub success_url: Value,
    /// `taxObjectIds`: a list: text; may be absent.
    pub tax_object_ids: Option<Vec<Text>>,
    /// `taxes`: a list: `TaxRequest`; may be absent.
    pub taxes: Option<Vec<TaxRequest>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentLinkUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkUpdateRequest", kind: Kind::Record(&[
            Member { name: "acceptedPaymentMethods", required: false },
            Member { name: "additionalFormFields", required: false },
            Member { name: "automatedSalesTaxEnabled", required: false },
            Member { name: "businessUnitId", required: true },
            Member { name: "collectFullBillingAddress", required: false },
            Member { name: "collectShippingAddress", required: false },
            Member { name: "currencyCode", required: false }, Member { name: "dealConfigurations", required: true },
            Member { name: "descriptionHtml", required: true }, Member { name: "discount", required: false },
            Member { name: "discountCodeEnabled", required: false },
            Member { name: "discountObjectId", required: true },
            Member { name: "discountObjectIds", required: false }, Member { name: "domainId", required: true },
            Member { name: "enableDefaultCheckoutFees", required: false },
            Member { name: "feeObjectIds", required: false }, Member { name: "fees", required: false },
            Member { name: "includeEmailInSuccessRedirect", required: false },
            Member { name: "isOneTimeUseEnabled", required: false },
            Member { name: "lineItemObjectIds", required: false }, Member { name: "lineItems", required: false },
            Member { name: "paymentLinkName", required: false }, Member { name: "state", required: false },
            Member { name: "storePaymentMethodAtCheckout", required: false },
            Member { name: "successUrl", required: true }, Member { name: "taxObjectIds", required: false },
            Member { name: "taxes", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            accepted_payment_methods: None, additional_form_fields: None, automated_sales_tax_enabled: None,
            business_unit_id: Value::Null, collect_full_billing_address: None, collect_shipping_address: None,
            currency_code: None, deal_configurations: Value::Null, description_html: Value::Null, discount: None,
            discount_code_enabled: None, discount_object_id: Value::Null, discount_object_ids: None,
            domain_id: Value::Null, enable_default_checkout_fees: None, fee_object_ids: None, fees: None,
            include_email_in_success_redirect: None, is_one_time_use_enabled: None, line_item_object_ids: None,
            line_items: None, payment_link_name: None, state: None, store_payment_method_at_checkout: None,
            success_url: Value::Null, tax_object_ids: None, taxes: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accepted_payment_methods, 1 => &self.additional_form_fields,
            2 => &self.automated_sales_tax_enabled, 3 => &self.business_unit_id,
            4 => &self.collect_full_billing_address, 5 => &self.collect_shipping_address, 6 => &self.currency_code,
            7 => &self.deal_configurations, 8 => &self.description_html, 9 => &self.discount,
            10 => &self.discount_code_enabled, 11 => &self.discount_object_id, 12 => &self.discount_object_ids,
            13 => &self.domain_id, 14 => &self.enable_default_checkout_fees, 15 => &self.fee_object_ids,
            16 => &self.fees, 17 => &self.include_email_in_success_redirect, 18 => &self.is_one_time_use_enabled,
            19 => &self.line_item_object_ids, 20 => &self.line_items, 21 => &self.payment_link_name,
            22 => &self.state, 23 => &self.store_payment_method_at_checkout, 24 => &self.success_url,
            25 => &self.tax_object_ids, 26 => &self.taxes, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accepted_payment_methods, 1 => &mut self.additional_form_fields,
            2 => &mut self.automated_sales_tax_enabled, 3 => &mut self.business_unit_id,
            4 => &mut self.collect_full_billing_address, 5 => &mut self.collect_shipping_address,
            6 => &mut self.currency_code, 7 => &mut self.deal_configurations, 8 => &mut self.description_html,
            9 => &mut self.discount, 10 => &mut self.discount_code_enabled, 11 => &mut self.discount_object_id,
            12 => &mut self.discount_object_ids, 13 => &mut self.domain_id,
            14 => &mut self.enable_default_checkout_fees, 15 => &mut self.fee_object_ids, 16 => &mut self.fees,
            17 => &mut self.include_email_in_success_redirect, 18 => &mut self.is_one_time_use_enabled,
            19 => &mut self.line_item_object_ids, 20 => &mut self.line_items, 21 => &mut self.payment_link_name,
            22 => &mut self.state, 23 => &mut self.store_payment_method_at_checkout, 24 => &mut self.success_url,
            25 => &mut self.tax_object_ids, 26 => &mut self.taxes, _ => &mut self.rest,
        }
    }
}
impl PaymentLinkUpdateRequest {
    /// With all that is required.
    pub fn new(
        business_unit_id: impl Into<Value>, deal_configurations: impl Into<Value>,
        description_html: impl Into<Value>, discount_object_id: impl Into<Value>, domain_id: impl Into<Value>,
        success_url: impl Into<Value>,
    ) -> Self {
        Self {
            business_unit_id: business_unit_id.into(), deal_configurations: deal_configurations.into(),
            description_html: description_html.into(), discount_object_id: discount_object_id.into(),
            domain_id: domain_id.into(), success_url: success_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `acceptedPaymentMethods`.
    pub fn accepted_payment_methods(
        mut self, accepted_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
    ) -> Self {
        self.accepted_payment_methods = Some(accepted_payment_methods.into_iter().map(Into::into).collect()); self
    }
    /// Sets `additionalFormFields`.
    pub fn additional_form_fields(
        mut self, additional_form_fields: impl IntoIterator<Item = impl Into<PaymentLinkFormField>>,
    ) -> Self {
        self.additional_form_fields = Some(additional_form_fields.into_iter().map(Into::into).collect()); self
    }
    /// Sets `automatedSalesTaxEnabled`.
    pub fn automated_sales_tax_enabled(mut self, automated_sales_tax_enabled: bool) -> Self {
        self.automated_sales_tax_enabled = Some(automated_sales_tax_enabled); self
    }
    /// Sets `collectFullBillingAddress`.
    pub fn collect_full_billing_address(mut self, collect_full_billing_address: bool) -> Self {
        self.collect_full_billing_address = Some(collect_full_billing_address); self
    }
    /// Sets `collectShippingAddress`.
    pub fn collect_shipping_address(mut self, collect_shipping_address: bool) -> Self {
        self.collect_shipping_address = Some(collect_shipping_address); self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into()); self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<DiscountRequest>) -> Self {
        self.discount = Some(discount.into()); self
    }
    /// Sets `discountCodeEnabled`.
    pub fn discount_code_enabled(mut self, discount_code_enabled: bool) -> Self {
        self.discount_code_enabled = Some(discount_code_enabled); self
    }
    /// Sets `discountObjectIds`.
    pub fn discount_object_ids(mut self, discount_object_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.discount_object_ids = Some(discount_object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `enableDefaultCheckoutFees`.
    pub fn enable_default_checkout_fees(mut self, enable_default_checkout_fees: bool) -> Self {
        self.enable_default_checkout_fees = Some(enable_default_checkout_fees); self
    }
    /// Sets `feeObjectIds`.
    pub fn fee_object_ids(mut self, fee_object_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.fee_object_ids = Some(fee_object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `fees`.
    pub fn fees(mut self, fees: impl IntoIterator<Item = impl Into<FeeRequest>>) -> Self {
        self.fees = Some(fees.into_iter().map(Into::into).collect()); self
    }
    /// Sets `includeEmailInSuccessRedirect`.
    pub fn include_email_in_success_redirect(mut self, include_email_in_success_redirect: bool) -> Self {
        self.include_email_in_success_redirect = Some(include_email_in_success_redirect); self
    }
    /// Sets `isOneTimeUseEnabled`.
    pub fn is_one_time_use_enabled(mut self, is_one_time_use_enabled: bool) -> Self {
        self.is_one_time_use_enabled = Some(is_one_time_use_enabled); self
    }
    /// Sets `lineItemObjectIds`.
    pub fn line_item_object_ids(mut self, line_item_object_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.line_item_object_ids = Some(line_item_object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `lineItems`.
    pub fn line_items(mut self, line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>) -> Self {
        self.line_items = Some(line_items.into_iter().map(Into::into).collect()); self
    }
    /// Sets `paymentLinkName`.
    pub fn payment_link_name(mut self, payment_link_name: impl Into<Text>) -> Self {
        self.payment_link_name = Some(payment_link_name.into()); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PaymentLinkState>) -> Self { self.state = Some(state.into()); self }
    /// Sets `storePaymentMethodAtCheckout`.
    pub fn store_payment_method_at_checkout(mut self, store_payment_method_at_checkout: bool) -> Self {
        self.store_payment_method_at_checkout = Some(store_payment_method_at_checkout); self
    }
    /// Sets `taxObjectIds`.
    pub fn tax_object_ids(mut self, tax_object_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.tax_object_ids = Some(tax_object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `taxes`.
    pub fn taxes(mut self, taxes: impl IntoIterator<Item = impl Into<TaxRequest>>) -> Self {
        self.taxes = Some(taxes.into_iter().map(Into::into).collect()); self
    }
}

/// `TaxRequest`: 3 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct TaxRequest {
    /// `label`: text.
    pub label: Text,
    /// `value`: a number.
    pub value: f64,
    /// `valueType`: `DiscountRequestValueType`.
    pub value_type: DiscountRequestValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TaxRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TaxRequest", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "value", required: true },
            Member { name: "valueType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, value: 0.0, value_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, 2 => &self.value_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, 2 => &mut self.value_type, _ => &mut self.rest }
    }
}
impl TaxRequest {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<f64>, value_type: impl Into<DiscountRequestValueType>) -> Self {
        Self { label: label.into(), value: value.into(), value_type: value_type.into(), rest: Rest::EMPTY }
    }
}

/// `TaxResponse`: 8 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct TaxResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// `valueType`: `DiscountRequestValueType`; may be absent.
    pub value_type: Option<DiscountRequestValueType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TaxResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TaxResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "label", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "value", required: false }, Member { name: "valueType", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, created_at: None, id: Text::EMPTY, label: None, updated_at: None,
            value: None, value_type: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.label,
            5 => &self.updated_at, 6 => &self.value, 7 => &self.value_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.label, 5 => &mut self.updated_at, 6 => &mut self.value, 7 => &mut self.value_type,
            _ => &mut self.rest,
        }
    }
}
impl TaxResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
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
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
    /// Sets `valueType`.
    pub fn value_type(mut self, value_type: impl Into<DiscountRequestValueType>) -> Self {
        self.value_type = Some(value_type.into()); self
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePaymentLinkResponseForwardPaging, DealConfigurations, DiscountRequest, DiscountResponse,
    FeeRequest, FeeResponse, FormFieldOption, PaymentLinkCreateRequest, PaymentLinkFormField, PaymentLinkResponse,
    PaymentLinkUpdateRequest, TaxRequest, TaxResponse,
}

crate::runtime::enumeration_traits! {
    DiscountRequestValueType, PaymentLinkFormFieldObjectType, PaymentLinkState,
}
