// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePaymentLinkResponseForwardPaging`: 2 members.
///
/// Published by `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePaymentLinkResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PaymentLinkResponse`.
    pub results: Vec<PaymentLinkResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePaymentLinkResponseForwardPaging "CollectionResponsePaymentLinkResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePaymentLinkResponseForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PaymentLinkResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    DealConfigurations "DealConfigurations" {
        0 create_new_deal_on_purchase "createNewDealOnPurchase" required = false;
        1 pipeline_stage_id "pipelineStageId" optional = None;
    }
}
impl DealConfigurations {
    /// One with all that is required.
    pub fn new(create_new_deal_on_purchase: bool) -> Self {
        Self {
            create_new_deal_on_purchase,
            ..Shaped::blank()
        }
    }
    /// Sets `pipelineStageId`.
    pub fn pipeline_stage_id(mut self, pipeline_stage_id: impl Into<Text>) -> Self {
        self.pipeline_stage_id = Some(pipeline_stage_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    DiscountRequest "DiscountRequest" {
        0 label "label" required = Text::EMPTY;
        1 value "value" required = 0.0;
        2 value_type "valueType" required = Shaped::blank();
    }
}
impl DiscountRequest {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        value: impl Into<f64>,
        value_type: impl Into<DiscountRequestValueType>,
    ) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            value_type: value_type.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    DiscountRequestValueType "DiscountRequestValueType" {
        0 Fixed "FIXED";
        1 Percent "PERCENT";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    DiscountResponse "DiscountResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" optional = None;
        3 id "id" required = Text::EMPTY;
        4 label "label" optional = None;
        5 updated_at "updatedAt" optional = None;
        6 value "value" optional = None;
        7 value_type "valueType" optional = None;
    }
}
impl DiscountResponse {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    FeeRequest "FeeRequest" {
        0 label "label" required = Text::EMPTY;
        1 value "value" required = 0.0;
        2 value_type "valueType" required = Shaped::blank();
    }
}
impl FeeRequest {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        value: impl Into<f64>,
        value_type: impl Into<DiscountRequestValueType>,
    ) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            value_type: value_type.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    FeeResponse "FeeResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" optional = None;
        3 id "id" required = Text::EMPTY;
        4 label "label" optional = None;
        5 updated_at "updatedAt" optional = None;
        6 value "value" optional = None;
        7 value_type "valueType" optional = None;
    }
}
impl FeeResponse {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    FormFieldOption "FormFieldOption" {
        0 description "description" optional = None;
        1 label "label" required = Text::EMPTY;
        2 value "value" required = Text::EMPTY;
    }
}
impl FormFieldOption {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PaymentLinkCreateRequest "PaymentLinkCreateRequest" {
        0 accepted_payment_methods "acceptedPaymentMethods" required = Vec::new();
        1 additional_form_fields "additionalFormFields" required = Vec::new();
        2 automated_sales_tax_enabled "automatedSalesTaxEnabled" optional = None;
        3 business_unit_id "businessUnitId" optional = None;
        4 collect_full_billing_address "collectFullBillingAddress" optional = None;
        5 collect_shipping_address "collectShippingAddress" optional = None;
        6 currency_code "currencyCode" required = Text::EMPTY;
        7 deal_configurations "dealConfigurations" optional = None;
        8 description_html "descriptionHtml" optional = None;
        9 discount "discount" optional = None;
        10 discount_code_enabled "discountCodeEnabled" optional = None;
        11 discount_object_id "discountObjectId" optional = None;
        12 discount_object_ids "discountObjectIds" required = Vec::new();
        13 domain_id "domainId" optional = None;
        14 enable_default_checkout_fees "enableDefaultCheckoutFees" required = false;
        15 fee_object_ids "feeObjectIds" required = Vec::new();
        16 fees "fees" required = Vec::new();
        17 include_email_in_success_redirect "includeEmailInSuccessRedirect" required = false;
        18 is_one_time_use_enabled "isOneTimeUseEnabled" required = false;
        19 line_item_object_ids "lineItemObjectIds" required = Vec::new();
        20 line_items "lineItems" required = Vec::new();
        21 payment_link_name "paymentLinkName" required = Text::EMPTY;
        22 state "state" required = Shaped::blank();
        23 store_payment_method_at_checkout "storePaymentMethodAtCheckout" optional = None;
        24 success_url "successUrl" optional = None;
        25 tax_object_ids "taxObjectIds" required = Vec::new();
        26 taxes "taxes" required = Vec::new();
    }
}
impl PaymentLinkCreateRequest {
    /// One with all that is required.
    pub fn new(
        accepted_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
        additional_form_fields: impl IntoIterator<
            Item = impl Into<PaymentLinkFormField>,
        >,
        currency_code: impl Into<Text>,
        discount_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        enable_default_checkout_fees: bool,
        fee_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        fees: impl IntoIterator<Item = impl Into<FeeRequest>>,
        include_email_in_success_redirect: bool,
        is_one_time_use_enabled: bool,
        line_item_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>,
        payment_link_name: impl Into<Text>,
        state: impl Into<PaymentLinkState>,
        tax_object_ids: impl IntoIterator<Item = impl Into<Text>>,
        taxes: impl IntoIterator<Item = impl Into<TaxRequest>>,
    ) -> Self {
        Self {
            accepted_payment_methods: accepted_payment_methods
                .into_iter()
                .map(Into::into)
                .collect(),
            additional_form_fields: additional_form_fields
                .into_iter()
                .map(Into::into)
                .collect(),
            currency_code: currency_code.into(),
            discount_object_ids: discount_object_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            enable_default_checkout_fees,
            fee_object_ids: fee_object_ids.into_iter().map(Into::into).collect(),
            fees: fees.into_iter().map(Into::into).collect(),
            include_email_in_success_redirect,
            is_one_time_use_enabled,
            line_item_object_ids: line_item_object_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_link_name: payment_link_name.into(),
            state: state.into(),
            tax_object_ids: tax_object_ids.into_iter().map(Into::into).collect(),
            taxes: taxes.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `automatedSalesTaxEnabled`.
    pub fn automated_sales_tax_enabled(
        mut self,
        automated_sales_tax_enabled: bool,
    ) -> Self {
        self.automated_sales_tax_enabled = Some(automated_sales_tax_enabled);
        self
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `collectFullBillingAddress`.
    pub fn collect_full_billing_address(
        mut self,
        collect_full_billing_address: bool,
    ) -> Self {
        self.collect_full_billing_address = Some(collect_full_billing_address);
        self
    }
    /// Sets `collectShippingAddress`.
    pub fn collect_shipping_address(mut self, collect_shipping_address: bool) -> Self {
        self.collect_shipping_address = Some(collect_shipping_address);
        self
    }
    /// Sets `dealConfigurations`.
    pub fn deal_configurations(
        mut self,
        deal_configurations: impl Into<DealConfigurations>,
    ) -> Self {
        self.deal_configurations = Some(deal_configurations.into());
        self
    }
    /// Sets `descriptionHtml`.
    pub fn description_html(mut self, description_html: impl Into<Text>) -> Self {
        self.description_html = Some(description_html.into());
        self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<DiscountRequest>) -> Self {
        self.discount = Some(discount.into());
        self
    }
    /// Sets `discountCodeEnabled`.
    pub fn discount_code_enabled(mut self, discount_code_enabled: bool) -> Self {
        self.discount_code_enabled = Some(discount_code_enabled);
        self
    }
    /// Sets `discountObjectId`.
    pub fn discount_object_id(mut self, discount_object_id: impl Into<Text>) -> Self {
        self.discount_object_id = Some(discount_object_id.into());
        self
    }
    /// Sets `domainId`.
    pub fn domain_id(mut self, domain_id: impl Into<Text>) -> Self {
        self.domain_id = Some(domain_id.into());
        self
    }
    /// Sets `storePaymentMethodAtCheckout`.
    pub fn store_payment_method_at_checkout(
        mut self,
        store_payment_method_at_checkout: bool,
    ) -> Self {
        self.store_payment_method_at_checkout = Some(store_payment_method_at_checkout);
        self
    }
    /// Sets `successUrl`.
    pub fn success_url(mut self, success_url: impl Into<Text>) -> Self {
        self.success_url = Some(success_url.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PaymentLinkFormField "PaymentLinkFormField" {
        0 description "description" optional = None;
        1 is_required "isRequired" required = false;
        2 label "label" required = Text::EMPTY;
        3 object_type "objectType" required = Shaped::blank();
        4 options "options" required = Vec::new();
        5 property_name "propertyName" required = Text::EMPTY;
    }
}
impl PaymentLinkFormField {
    /// One with all that is required.
    pub fn new(
        is_required: bool,
        label: impl Into<Text>,
        object_type: impl Into<PaymentLinkFormFieldObjectType>,
        options: impl IntoIterator<Item = impl Into<FormFieldOption>>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            is_required,
            label: label.into(),
            object_type: object_type.into(),
            options: options.into_iter().map(Into::into).collect(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
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
crate::runtime::enumeration! {
    PaymentLinkFormFieldObjectType "PaymentLinkFormFieldObjectType" {
        0 Company "COMPANY";
        1 Contact "CONTACT";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PaymentLinkResponse "PaymentLinkResponse" {
        0 accepted_payment_methods "acceptedPaymentMethods" required = Vec::new();
        1 additional_form_fields "additionalFormFields" required = Vec::new();
        2 archived "archived" required = false;
        3 archived_at "archivedAt" optional = None;
        4 automated_sales_tax_enabled "automatedSalesTaxEnabled" required = false;
        5 business_unit_id "businessUnitId" optional = None;
        6 checkout_fee_ids "checkoutFeeIds" required = Vec::new();
        7 collect_full_billing_address "collectFullBillingAddress" required = false;
        8 collect_shipping_address "collectShippingAddress" required = false;
        9 created_at "createdAt" optional = None;
        10 currency_code "currencyCode" required = Text::EMPTY;
        11 deal_configurations "dealConfigurations" optional = None;
        12 description_html "descriptionHtml" optional = None;
        13 discount_code_enabled "discountCodeEnabled" required = false;
        14 discounts "discounts" required = Vec::new();
        15 domain_id "domainId" optional = None;
        16 fees "fees" required = Vec::new();
        17 form_guid "formGuid" required = Text::EMPTY;
        18 id "id" required = Text::EMPTY;
        19 include_email_in_success_redirect "includeEmailInSuccessRedirect" required = false;
        20 is_one_time_use_enabled "isOneTimeUseEnabled" required = false;
        21 line_items "lineItems" required = Vec::new();
        22 payment_link_name "paymentLinkName" required = Text::EMPTY;
        23 payment_link_url "paymentLinkUrl" required = Text::EMPTY;
        24 state "state" required = Shaped::blank();
        25 store_payment_method_at_checkout "storePaymentMethodAtCheckout" required = false;
        26 success_url "successUrl" optional = None;
        27 taxes "taxes" required = Vec::new();
        28 updated_at "updatedAt" optional = None;
    }
}
impl PaymentLinkResponse {
    /// One with all that is required.
    pub fn new(
        accepted_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
        additional_form_fields: impl IntoIterator<
            Item = impl Into<PaymentLinkFormField>,
        >,
        archived: bool,
        automated_sales_tax_enabled: bool,
        checkout_fee_ids: impl IntoIterator<Item = impl Into<Text>>,
        collect_full_billing_address: bool,
        collect_shipping_address: bool,
        currency_code: impl Into<Text>,
        discount_code_enabled: bool,
        discounts: impl IntoIterator<Item = impl Into<DiscountResponse>>,
        fees: impl IntoIterator<Item = impl Into<FeeResponse>>,
        form_guid: impl Into<Text>,
        id: impl Into<Text>,
        include_email_in_success_redirect: bool,
        is_one_time_use_enabled: bool,
        line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        payment_link_name: impl Into<Text>,
        payment_link_url: impl Into<Text>,
        state: impl Into<PaymentLinkState>,
        store_payment_method_at_checkout: bool,
        taxes: impl IntoIterator<Item = impl Into<TaxResponse>>,
    ) -> Self {
        Self {
            accepted_payment_methods: accepted_payment_methods
                .into_iter()
                .map(Into::into)
                .collect(),
            additional_form_fields: additional_form_fields
                .into_iter()
                .map(Into::into)
                .collect(),
            archived,
            automated_sales_tax_enabled,
            checkout_fee_ids: checkout_fee_ids.into_iter().map(Into::into).collect(),
            collect_full_billing_address,
            collect_shipping_address,
            currency_code: currency_code.into(),
            discount_code_enabled,
            discounts: discounts.into_iter().map(Into::into).collect(),
            fees: fees.into_iter().map(Into::into).collect(),
            form_guid: form_guid.into(),
            id: id.into(),
            include_email_in_success_redirect,
            is_one_time_use_enabled,
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_link_name: payment_link_name.into(),
            payment_link_url: payment_link_url.into(),
            state: state.into(),
            store_payment_method_at_checkout,
            taxes: taxes.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PaymentLinkState "PaymentLinkState" {
        0 Off "OFF";
        1 On "ON";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PaymentLinkUpdateRequest "PaymentLinkUpdateRequest" {
        0 accepted_payment_methods "acceptedPaymentMethods" optional = None;
        1 additional_form_fields "additionalFormFields" optional = None;
        2 automated_sales_tax_enabled "automatedSalesTaxEnabled" optional = None;
        3 business_unit_id "businessUnitId" required = Value::Null;
        4 collect_full_billing_address "collectFullBillingAddress" optional = None;
        5 collect_shipping_address "collectShippingAddress" optional = None;
        6 currency_code "currencyCode" optional = None;
        7 deal_configurations "dealConfigurations" required = Value::Null;
        8 description_html "descriptionHtml" required = Value::Null;
        9 discount "discount" optional = None;
        10 discount_code_enabled "discountCodeEnabled" optional = None;
        11 discount_object_id "discountObjectId" required = Value::Null;
        12 discount_object_ids "discountObjectIds" optional = None;
        13 domain_id "domainId" required = Value::Null;
        14 enable_default_checkout_fees "enableDefaultCheckoutFees" optional = None;
        15 fee_object_ids "feeObjectIds" optional = None;
        16 fees "fees" optional = None;
        17 include_email_in_success_redirect "includeEmailInSuccessRedirect" optional = None;
        18 is_one_time_use_enabled "isOneTimeUseEnabled" optional = None;
        19 line_item_object_ids "lineItemObjectIds" optional = None;
        20 line_items "lineItems" optional = None;
        21 payment_link_name "paymentLinkName" optional = None;
        22 state "state" optional = None;
        23 store_payment_method_at_checkout "storePaymentMethodAtCheckout" optional = None;
        24 success_url "successUrl" required = Value::Null;
        25 tax_object_ids "taxObjectIds" optional = None;
        26 taxes "taxes" optional = None;
    }
}
impl PaymentLinkUpdateRequest {
    /// One with all that is required.
    pub fn new(
        business_unit_id: impl Into<Value>,
        deal_configurations: impl Into<Value>,
        description_html: impl Into<Value>,
        discount_object_id: impl Into<Value>,
        domain_id: impl Into<Value>,
        success_url: impl Into<Value>,
    ) -> Self {
        Self {
            business_unit_id: business_unit_id.into(),
            deal_configurations: deal_configurations.into(),
            description_html: description_html.into(),
            discount_object_id: discount_object_id.into(),
            domain_id: domain_id.into(),
            success_url: success_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `acceptedPaymentMethods`.
    pub fn accepted_payment_methods(
        mut self,
        accepted_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
    ) -> Self {
        self.accepted_payment_methods = Some(
            accepted_payment_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `additionalFormFields`.
    pub fn additional_form_fields(
        mut self,
        additional_form_fields: impl IntoIterator<Item = impl Into<PaymentLinkFormField>>,
    ) -> Self {
        self.additional_form_fields = Some(
            additional_form_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `automatedSalesTaxEnabled`.
    pub fn automated_sales_tax_enabled(
        mut self,
        automated_sales_tax_enabled: bool,
    ) -> Self {
        self.automated_sales_tax_enabled = Some(automated_sales_tax_enabled);
        self
    }
    /// Sets `collectFullBillingAddress`.
    pub fn collect_full_billing_address(
        mut self,
        collect_full_billing_address: bool,
    ) -> Self {
        self.collect_full_billing_address = Some(collect_full_billing_address);
        self
    }
    /// Sets `collectShippingAddress`.
    pub fn collect_shipping_address(mut self, collect_shipping_address: bool) -> Self {
        self.collect_shipping_address = Some(collect_shipping_address);
        self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<DiscountRequest>) -> Self {
        self.discount = Some(discount.into());
        self
    }
    /// Sets `discountCodeEnabled`.
    pub fn discount_code_enabled(mut self, discount_code_enabled: bool) -> Self {
        self.discount_code_enabled = Some(discount_code_enabled);
        self
    }
    /// Sets `discountObjectIds`.
    pub fn discount_object_ids(
        mut self,
        discount_object_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.discount_object_ids = Some(
            discount_object_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `enableDefaultCheckoutFees`.
    pub fn enable_default_checkout_fees(
        mut self,
        enable_default_checkout_fees: bool,
    ) -> Self {
        self.enable_default_checkout_fees = Some(enable_default_checkout_fees);
        self
    }
    /// Sets `feeObjectIds`.
    pub fn fee_object_ids(
        mut self,
        fee_object_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.fee_object_ids = Some(fee_object_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `fees`.
    pub fn fees(
        mut self,
        fees: impl IntoIterator<Item = impl Into<FeeRequest>>,
    ) -> Self {
        self.fees = Some(fees.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `includeEmailInSuccessRedirect`.
    pub fn include_email_in_success_redirect(
        mut self,
        include_email_in_success_redirect: bool,
    ) -> Self {
        self.include_email_in_success_redirect = Some(include_email_in_success_redirect);
        self
    }
    /// Sets `isOneTimeUseEnabled`.
    pub fn is_one_time_use_enabled(mut self, is_one_time_use_enabled: bool) -> Self {
        self.is_one_time_use_enabled = Some(is_one_time_use_enabled);
        self
    }
    /// Sets `lineItemObjectIds`.
    pub fn line_item_object_ids(
        mut self,
        line_item_object_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.line_item_object_ids = Some(
            line_item_object_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `lineItems`.
    pub fn line_items(
        mut self,
        line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>,
    ) -> Self {
        self.line_items = Some(line_items.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `paymentLinkName`.
    pub fn payment_link_name(mut self, payment_link_name: impl Into<Text>) -> Self {
        self.payment_link_name = Some(payment_link_name.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<PaymentLinkState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `storePaymentMethodAtCheckout`.
    pub fn store_payment_method_at_checkout(
        mut self,
        store_payment_method_at_checkout: bool,
    ) -> Self {
        self.store_payment_method_at_checkout = Some(store_payment_method_at_checkout);
        self
    }
    /// Sets `taxObjectIds`.
    pub fn tax_object_ids(
        mut self,
        tax_object_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.tax_object_ids = Some(tax_object_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `taxes`.
    pub fn taxes(
        mut self,
        taxes: impl IntoIterator<Item = impl Into<TaxRequest>>,
    ) -> Self {
        self.taxes = Some(taxes.into_iter().map(Into::into).collect());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TaxRequest "TaxRequest" {
        0 label "label" required = Text::EMPTY;
        1 value "value" required = 0.0;
        2 value_type "valueType" required = Shaped::blank();
    }
}
impl TaxRequest {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        value: impl Into<f64>,
        value_type: impl Into<DiscountRequestValueType>,
    ) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            value_type: value_type.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TaxResponse "TaxResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" optional = None;
        3 id "id" required = Text::EMPTY;
        4 label "label" optional = None;
        5 updated_at "updatedAt" optional = None;
        6 value "value" optional = None;
        7 value_type "valueType" optional = None;
    }
}
impl TaxResponse {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
