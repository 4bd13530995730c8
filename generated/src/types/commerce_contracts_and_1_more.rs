// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `LineItem`: 59 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct LineItem {
    /// `acv`: a number; may be absent.
    pub acv: Option<f64>,
    /// `allowBuyerSelectedQuantity`: true or false; may be absent.
    pub allow_buyer_selected_quantity: Option<bool>,
    /// `amount`: a number; may be absent.
    pub amount: Option<f64>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `arr`: a number; may be absent.
    pub arr: Option<f64>,
    /// `billingCycleAnchorDate`: a day; may be absent.
    pub billing_cycle_anchor_date: Option<Date>,
    /// `billingPeriodEndDate`: a day; may be absent.
    pub billing_period_end_date: Option<Date>,
    /// `billingPeriodStartDate`: a day; may be absent.
    pub billing_period_start_date: Option<Date>,
    /// `billingStartDelayDays`: a whole number; may be absent.
    pub billing_start_delay_days: Option<i64>,
    /// `billingStartDelayMonths`: a whole number; may be absent.
    pub billing_start_delay_months: Option<i64>,
    /// `billingStartDelayType`: `LineItemBillingStartDelayType`; may be absent.
    pub billing_start_delay_type: Option<LineItemBillingStartDelayType>,
    /// `buyerSelectedQuantityMax`: a number; may be absent.
    pub buyer_selected_quantity_max: Option<f64>,
    /// `buyerSelectedQuantityMin`: a number; may be absent.
    pub buyer_selected_quantity_min: Option<f64>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `discount`: a number; may be absent.
    pub discount: Option<f64>,
    /// `discountPercentage`: a number; may be absent.
    pub discount_percentage: Option<f64>,
    /// `effectiveUnitPrice`: a number; may be absent.
    pub effective_unit_price: Option<f64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `images`: text; may be absent.
    pub images: Option<Text>,
    /// `isEditablePrice`: true or false; may be absent.
    pub is_editable_price: Option<bool>,
    /// `isOptional`: true or false; may be absent.
    pub is_optional: Option<bool>,
    /// `isParent`: true or false; may be absent.
    pub is_parent: Option<bool>,
    /// `lineItemCurrencyCode`: text; may be absent.
    pub line_item_currency_code: Option<Text>,
    /// `mrr`: a number; may be absent.
    pub mrr: Option<f64>,
    /// `name`: text.
    pub name: Text,
    /// `parentLineItemId`: text; may be absent.
    pub parent_line_item_id: Option<Text>,
    /// `positionOnQuote`: a whole number; may be absent.
    pub position_on_quote: Option<i64>,
    /// `postTaxAmount`: a number; may be absent.
    pub post_tax_amount: Option<f64>,
    /// `preDiscountAmount`: a number; may be absent.
    pub pre_discount_amount: Option<f64>,
    /// `price`: a number; may be absent.
    pub price: Option<f64>,
    /// `priceBookId`: text; may be absent.
    pub price_book_id: Option<Text>,
    /// `pricing`: `Pricing`.
    pub pricing: Pricing,
    /// `pricingModel`: `PricingPricingModel`; may be absent.
    pub pricing_model: Option<PricingPricingModel>,
    /// `productId`: text; may be absent.
    pub product_id: Option<Text>,
    /// `productType`: text; may be absent.
    pub product_type: Option<Text>,
    /// `quantity`: a number.
    pub quantity: f64,
    /// `rampKey`: text; may be absent.
    pub ramp_key: Option<Text>,
    /// `recurringBillingDayOfMonth`: a whole number; may be absent.
    pub recurring_billing_day_of_month: Option<i64>,
    /// `recurringBillingEndDate`: a day; may be absent.
    pub recurring_billing_end_date: Option<Date>,
    /// `recurringBillingFrequency`: `LineItemRecurringBillingFrequency`; may be absent.
    pub recurring_billing_frequency: Option<LineItemRecurringBillingFrequency>,
    /// `recurringBillingNumberOfPayments`: a whole number; may be absent.
    pub recurring_billing_number_of_payments: Option<i64>,
    /// `recurringBillingPeriod`: text; may be absent.
    pub recurring_billing_period: Option<Text>,
    /// `recurringBillingStartDate`: a day; may be absent.
    pub recurring_billing_start_date: Option<Date>,
    /// `recurringBillingTerms`: `LineItemRecurringBillingTerms`; may be absent.
    pub recurring_billing_terms: Option<LineItemRecurringBillingTerms>,
    /// `richTextDescription`: text; may be absent.
    pub rich_text_description: Option<Text>,
    /// `sku`: text; may be absent.
    pub sku: Option<Text>,
    /// `tax`: a number; may be absent.
    pub tax: Option<f64>,
    /// `taxAmount`: a number; may be absent.
    pub tax_amount: Option<f64>,
    /// `taxCategory`: text; may be absent.
    pub tax_category: Option<Text>,
    /// `taxRateGroupId`: text; may be absent.
    pub tax_rate_group_id: Option<Text>,
    /// `tcv`: a number; may be absent.
    pub tcv: Option<f64>,
    /// `termInMonths`: a whole number; may be absent.
    pub term_in_months: Option<i64>,
    /// `tierAmount`: a number; may be absent.
    pub tier_amount: Option<f64>,
    /// `totalDiscount`: a number; may be absent.
    pub total_discount: Option<f64>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `variantId`: text; may be absent.
    pub variant_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    LineItem "LineItem" {
        0 acv "acv" optional = None;
        1 allow_buyer_selected_quantity "allowBuyerSelectedQuantity" optional = None;
        2 amount "amount" optional = None;
        3 archived "archived" optional = None;
        4 archived_at "archivedAt" optional = None;
        5 arr "arr" optional = None;
        6 billing_cycle_anchor_date "billingCycleAnchorDate" optional = None;
        7 billing_period_end_date "billingPeriodEndDate" optional = None;
        8 billing_period_start_date "billingPeriodStartDate" optional = None;
        9 billing_start_delay_days "billingStartDelayDays" optional = None;
        10 billing_start_delay_months "billingStartDelayMonths" optional = None;
        11 billing_start_delay_type "billingStartDelayType" optional = None;
        12 buyer_selected_quantity_max "buyerSelectedQuantityMax" optional = None;
        13 buyer_selected_quantity_min "buyerSelectedQuantityMin" optional = None;
        14 created_at "createdAt" optional = None;
        15 description "description" optional = None;
        16 discount "discount" optional = None;
        17 discount_percentage "discountPercentage" optional = None;
        18 effective_unit_price "effectiveUnitPrice" optional = None;
        19 external_id "externalId" optional = None;
        20 id "id" required = Text::EMPTY;
        21 images "images" optional = None;
        22 is_editable_price "isEditablePrice" optional = None;
        23 is_optional "isOptional" optional = None;
        24 is_parent "isParent" optional = None;
        25 line_item_currency_code "lineItemCurrencyCode" optional = None;
        26 mrr "mrr" optional = None;
        27 name "name" required = Text::EMPTY;
        28 parent_line_item_id "parentLineItemId" optional = None;
        29 position_on_quote "positionOnQuote" optional = None;
        30 post_tax_amount "postTaxAmount" optional = None;
        31 pre_discount_amount "preDiscountAmount" optional = None;
        32 price "price" optional = None;
        33 price_book_id "priceBookId" optional = None;
        34 pricing "pricing" required = Shaped::blank();
        35 pricing_model "pricingModel" optional = None;
        36 product_id "productId" optional = None;
        37 product_type "productType" optional = None;
        38 quantity "quantity" required = 0.0;
        39 ramp_key "rampKey" optional = None;
        40 recurring_billing_day_of_month "recurringBillingDayOfMonth" optional = None;
        41 recurring_billing_end_date "recurringBillingEndDate" optional = None;
        42 recurring_billing_frequency "recurringBillingFrequency" optional = None;
        43 recurring_billing_number_of_payments "recurringBillingNumberOfPayments" optional = None;
        44 recurring_billing_period "recurringBillingPeriod" optional = None;
        45 recurring_billing_start_date "recurringBillingStartDate" optional = None;
        46 recurring_billing_terms "recurringBillingTerms" optional = None;
        47 rich_text_description "richTextDescription" optional = None;
        48 sku "sku" optional = None;
        49 tax "tax" optional = None;
        50 tax_amount "taxAmount" optional = None;
        51 tax_category "taxCategory" optional = None;
        52 tax_rate_group_id "taxRateGroupId" optional = None;
        53 tcv "tcv" optional = None;
        54 term_in_months "termInMonths" optional = None;
        55 tier_amount "tierAmount" optional = None;
        56 total_discount "totalDiscount" optional = None;
        57 updated_at "updatedAt" optional = None;
        58 variant_id "variantId" optional = None;
    }
}
impl LineItem {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        pricing: impl Into<Pricing>,
        quantity: impl Into<f64>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            pricing: pricing.into(),
            quantity: quantity.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemBillingStartDelayType {
    /// `HS_BILLING_START_DELAY_DAYS`
    HsBillingStartDelayDays,
    /// `HS_BILLING_START_DELAY_MONTHS`
    HsBillingStartDelayMonths,
    /// `HS_RECURRING_BILLING_START_DATE`
    HsRecurringBillingStartDate,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemBillingStartDelayType "LineItemBillingStartDelayType" {
        0 HsBillingStartDelayDays "HS_BILLING_START_DELAY_DAYS";
        1 HsBillingStartDelayMonths "HS_BILLING_START_DELAY_MONTHS";
        2 HsRecurringBillingStartDate "HS_RECURRING_BILLING_START_DATE";
    } 3
}

/// `LineItemCloneCreateRequest`: 31 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct LineItemCloneCreateRequest {
    /// `allowBuyerSelectedQuantity`: any JSON.
    pub allow_buyer_selected_quantity: Value,
    /// `billingCycleAnchorDate`: any JSON.
    pub billing_cycle_anchor_date: Value,
    /// `billingStartDelayDays`: any JSON.
    pub billing_start_delay_days: Value,
    /// `billingStartDelayMonths`: any JSON.
    pub billing_start_delay_months: Value,
    /// `buyerSelectedQuantityMax`: any JSON.
    pub buyer_selected_quantity_max: Value,
    /// `buyerSelectedQuantityMin`: any JSON.
    pub buyer_selected_quantity_min: Value,
    /// `description`: any JSON.
    pub description: Value,
    /// `discount`: any JSON.
    pub discount: Value,
    /// `discountPercentage`: any JSON.
    pub discount_percentage: Value,
    /// `externalId`: any JSON.
    pub external_id: Value,
    /// `images`: any JSON.
    pub images: Value,
    /// `isEditablePrice`: any JSON.
    pub is_editable_price: Value,
    /// `isOptional`: any JSON.
    pub is_optional: Value,
    /// `lineItemCurrencyCode`: any JSON.
    pub line_item_currency_code: Value,
    /// `mode`: `LineItemCloneCreateRequestMode`.
    pub mode: LineItemCloneCreateRequestMode,
    /// `name`: any JSON.
    pub name: Value,
    /// `positionOnQuote`: any JSON.
    pub position_on_quote: Value,
    /// `priceBookId`: any JSON.
    pub price_book_id: Value,
    /// `pricing`: any JSON.
    pub pricing: Value,
    /// `productType`: any JSON.
    pub product_type: Value,
    /// `quantity`: any JSON.
    pub quantity: Value,
    /// `recurringBillingEndDate`: any JSON.
    pub recurring_billing_end_date: Value,
    /// `recurringBillingFrequency`: any JSON.
    pub recurring_billing_frequency: Value,
    /// `recurringBillingPeriod`: any JSON.
    pub recurring_billing_period: Value,
    /// `recurringBillingStartDate`: any JSON.
    pub recurring_billing_start_date: Value,
    /// `richTextDescription`: any JSON.
    pub rich_text_description: Value,
    /// `sku`: any JSON.
    pub sku: Value,
    /// `sourceLineItemId`: text.
    pub source_line_item_id: Text,
    /// `taxCategory`: any JSON.
    pub tax_category: Value,
    /// `taxRateGroupId`: any JSON.
    pub tax_rate_group_id: Value,
    /// `variantId`: any JSON.
    pub variant_id: Value,
    rest: Rest,
}
crate::runtime::record! {
    LineItemCloneCreateRequest "LineItemCloneCreateRequest" {
        0 allow_buyer_selected_quantity "allowBuyerSelectedQuantity" required = Value::Null;
        1 billing_cycle_anchor_date "billingCycleAnchorDate" required = Value::Null;
        2 billing_start_delay_days "billingStartDelayDays" required = Value::Null;
        3 billing_start_delay_months "billingStartDelayMonths" required = Value::Null;
        4 buyer_selected_quantity_max "buyerSelectedQuantityMax" required = Value::Null;
        5 buyer_selected_quantity_min "buyerSelectedQuantityMin" required = Value::Null;
        6 description "description" required = Value::Null;
        7 discount "discount" required = Value::Null;
        8 discount_percentage "discountPercentage" required = Value::Null;
        9 external_id "externalId" required = Value::Null;
        10 images "images" required = Value::Null;
        11 is_editable_price "isEditablePrice" required = Value::Null;
        12 is_optional "isOptional" required = Value::Null;
        13 line_item_currency_code "lineItemCurrencyCode" required = Value::Null;
        14 mode "mode" required = Shaped::blank();
        15 name "name" required = Value::Null;
        16 position_on_quote "positionOnQuote" required = Value::Null;
        17 price_book_id "priceBookId" required = Value::Null;
        18 pricing "pricing" required = Value::Null;
        19 product_type "productType" required = Value::Null;
        20 quantity "quantity" required = Value::Null;
        21 recurring_billing_end_date "recurringBillingEndDate" required = Value::Null;
        22 recurring_billing_frequency "recurringBillingFrequency" required = Value::Null;
        23 recurring_billing_period "recurringBillingPeriod" required = Value::Null;
        24 recurring_billing_start_date "recurringBillingStartDate" required = Value::Null;
        25 rich_text_description "richTextDescription" required = Value::Null;
        26 sku "sku" required = Value::Null;
        27 source_line_item_id "sourceLineItemId" required = Text::EMPTY;
        28 tax_category "taxCategory" required = Value::Null;
        29 tax_rate_group_id "taxRateGroupId" required = Value::Null;
        30 variant_id "variantId" required = Value::Null;
    }
}
impl LineItemCloneCreateRequest {
    /// One with all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>,
        billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>,
        billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>,
        buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>,
        discount: impl Into<Value>,
        discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>,
        images: impl Into<Value>,
        is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>,
        line_item_currency_code: impl Into<Value>,
        name: impl Into<Value>,
        position_on_quote: impl Into<Value>,
        price_book_id: impl Into<Value>,
        pricing: impl Into<Value>,
        product_type: impl Into<Value>,
        quantity: impl Into<Value>,
        recurring_billing_end_date: impl Into<Value>,
        recurring_billing_frequency: impl Into<Value>,
        recurring_billing_period: impl Into<Value>,
        recurring_billing_start_date: impl Into<Value>,
        rich_text_description: impl Into<Value>,
        sku: impl Into<Value>,
        source_line_item_id: impl Into<Text>,
        tax_category: impl Into<Value>,
        tax_rate_group_id: impl Into<Value>,
        variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(),
            description: description.into(),
            discount: discount.into(),
            discount_percentage: discount_percentage.into(),
            external_id: external_id.into(),
            images: images.into(),
            is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(),
            line_item_currency_code: line_item_currency_code.into(),
            mode: LineItemCloneCreateRequestMode::Clone,
            name: name.into(),
            position_on_quote: position_on_quote.into(),
            price_book_id: price_book_id.into(),
            pricing: pricing.into(),
            product_type: product_type.into(),
            quantity: quantity.into(),
            recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(),
            sku: sku.into(),
            source_line_item_id: source_line_item_id.into(),
            tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(),
            variant_id: variant_id.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemCloneCreateRequestMode {
    /// `CLONE`
    Clone,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemCloneCreateRequestMode "LineItemCloneCreateRequestMode" {
        0 Clone "CLONE";
    } 1
}

/// `LineItemCustomCreateRequest`: 31 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct LineItemCustomCreateRequest {
    /// `allowBuyerSelectedQuantity`: true or false; may be absent.
    pub allow_buyer_selected_quantity: Option<bool>,
    /// `billingCycleAnchorDate`: a day; may be absent.
    pub billing_cycle_anchor_date: Option<Date>,
    /// `billingStartDelayDays`: a whole number; may be absent.
    pub billing_start_delay_days: Option<i64>,
    /// `billingStartDelayMonths`: a whole number; may be absent.
    pub billing_start_delay_months: Option<i64>,
    /// `buyerSelectedQuantityMax`: a number; may be absent.
    pub buyer_selected_quantity_max: Option<f64>,
    /// `buyerSelectedQuantityMin`: a number; may be absent.
    pub buyer_selected_quantity_min: Option<f64>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `discount`: a number; may be absent.
    pub discount: Option<f64>,
    /// `discountPercentage`: a number; may be absent.
    pub discount_percentage: Option<f64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `images`: text; may be absent.
    pub images: Option<Text>,
    /// `isEditablePrice`: true or false; may be absent.
    pub is_editable_price: Option<bool>,
    /// `isOptional`: true or false; may be absent.
    pub is_optional: Option<bool>,
    /// `lineItemCurrencyCode`: text; may be absent.
    pub line_item_currency_code: Option<Text>,
    /// `mode`: `LineItemCustomCreateRequestMode`.
    pub mode: LineItemCustomCreateRequestMode,
    /// `name`: text.
    pub name: Text,
    /// `positionOnQuote`: a whole number; may be absent.
    pub position_on_quote: Option<i64>,
    /// `priceBookId`: text; may be absent.
    pub price_book_id: Option<Text>,
    /// `pricing`: `PricingFullUpdateRequest`.
    pub pricing: PricingFullUpdateRequest,
    /// `productId`: text; may be absent.
    pub product_id: Option<Text>,
    /// `productType`: text; may be absent.
    pub product_type: Option<Text>,
    /// `quantity`: a number.
    pub quantity: f64,
    /// `recurringBillingEndDate`: a day; may be absent.
    pub recurring_billing_end_date: Option<Date>,
    /// `recurringBillingFrequency`: `LineItemRecurringBillingFrequency`; may be absent.
    pub recurring_billing_frequency: Option<LineItemRecurringBillingFrequency>,
    /// `recurringBillingPeriod`: text; may be absent.
    pub recurring_billing_period: Option<Text>,
    /// `recurringBillingStartDate`: a day; may be absent.
    pub recurring_billing_start_date: Option<Date>,
    /// `richTextDescription`: text; may be absent.
    pub rich_text_description: Option<Text>,
    /// `sku`: text; may be absent.
    pub sku: Option<Text>,
    /// `taxCategory`: text; may be absent.
    pub tax_category: Option<Text>,
    /// `taxRateGroupId`: text; may be absent.
    pub tax_rate_group_id: Option<Text>,
    /// `variantId`: text; may be absent.
    pub variant_id: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    LineItemCustomCreateRequest "LineItemCustomCreateRequest" {
        0 allow_buyer_selected_quantity "allowBuyerSelectedQuantity" optional = None;
        1 billing_cycle_anchor_date "billingCycleAnchorDate" optional = None;
        2 billing_start_delay_days "billingStartDelayDays" optional = None;
        3 billing_start_delay_months "billingStartDelayMonths" optional = None;
        4 buyer_selected_quantity_max "buyerSelectedQuantityMax" optional = None;
        5 buyer_selected_quantity_min "buyerSelectedQuantityMin" optional = None;
        6 description "description" optional = None;
        7 discount "discount" optional = None;
        8 discount_percentage "discountPercentage" optional = None;
        9 external_id "externalId" optional = None;
        10 images "images" optional = None;
        11 is_editable_price "isEditablePrice" optional = None;
        12 is_optional "isOptional" optional = None;
        13 line_item_currency_code "lineItemCurrencyCode" optional = None;
        14 mode "mode" required = Shaped::blank();
        15 name "name" required = Text::EMPTY;
        16 position_on_quote "positionOnQuote" optional = None;
        17 price_book_id "priceBookId" optional = None;
        18 pricing "pricing" required = Shaped::blank();
        19 product_id "productId" optional = None;
        20 product_type "productType" optional = None;
        21 quantity "quantity" required = 0.0;
        22 recurring_billing_end_date "recurringBillingEndDate" optional = None;
        23 recurring_billing_frequency "recurringBillingFrequency" optional = None;
        24 recurring_billing_period "recurringBillingPeriod" optional = None;
        25 recurring_billing_start_date "recurringBillingStartDate" optional = None;
        26 rich_text_description "richTextDescription" optional = None;
        27 sku "sku" optional = None;
        28 tax_category "taxCategory" optional = None;
        29 tax_rate_group_id "taxRateGroupId" optional = None;
        30 variant_id "variantId" optional = None;
    }
}
impl LineItemCustomCreateRequest {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        pricing: impl Into<PricingFullUpdateRequest>,
        quantity: impl Into<f64>,
    ) -> Self {
        Self {
            mode: LineItemCustomCreateRequestMode::Custom,
            name: name.into(),
            pricing: pricing.into(),
            quantity: quantity.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `allowBuyerSelectedQuantity`.
    pub fn allow_buyer_selected_quantity(
        mut self,
        allow_buyer_selected_quantity: bool,
    ) -> Self {
        self.allow_buyer_selected_quantity = Some(allow_buyer_selected_quantity);
        self
    }
    /// Sets `billingCycleAnchorDate`.
    pub fn billing_cycle_anchor_date(
        mut self,
        billing_cycle_anchor_date: impl Into<Date>,
    ) -> Self {
        self.billing_cycle_anchor_date = Some(billing_cycle_anchor_date.into());
        self
    }
    /// Sets `billingStartDelayDays`.
    pub fn billing_start_delay_days(
        mut self,
        billing_start_delay_days: impl Into<i64>,
    ) -> Self {
        self.billing_start_delay_days = Some(billing_start_delay_days.into());
        self
    }
    /// Sets `billingStartDelayMonths`.
    pub fn billing_start_delay_months(
        mut self,
        billing_start_delay_months: impl Into<i64>,
    ) -> Self {
        self.billing_start_delay_months = Some(billing_start_delay_months.into());
        self
    }
    /// Sets `buyerSelectedQuantityMax`.
    pub fn buyer_selected_quantity_max(
        mut self,
        buyer_selected_quantity_max: impl Into<f64>,
    ) -> Self {
        self.buyer_selected_quantity_max = Some(buyer_selected_quantity_max.into());
        self
    }
    /// Sets `buyerSelectedQuantityMin`.
    pub fn buyer_selected_quantity_min(
        mut self,
        buyer_selected_quantity_min: impl Into<f64>,
    ) -> Self {
        self.buyer_selected_quantity_min = Some(buyer_selected_quantity_min.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<f64>) -> Self {
        self.discount = Some(discount.into());
        self
    }
    /// Sets `discountPercentage`.
    pub fn discount_percentage(mut self, discount_percentage: impl Into<f64>) -> Self {
        self.discount_percentage = Some(discount_percentage.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `images`.
    pub fn images(mut self, images: impl Into<Text>) -> Self {
        self.images = Some(images.into());
        self
    }
    /// Sets `isEditablePrice`.
    pub fn is_editable_price(mut self, is_editable_price: bool) -> Self {
        self.is_editable_price = Some(is_editable_price);
        self
    }
    /// Sets `isOptional`.
    pub fn is_optional(mut self, is_optional: bool) -> Self {
        self.is_optional = Some(is_optional);
        self
    }
    /// Sets `lineItemCurrencyCode`.
    pub fn line_item_currency_code(
        mut self,
        line_item_currency_code: impl Into<Text>,
    ) -> Self {
        self.line_item_currency_code = Some(line_item_currency_code.into());
        self
    }
    /// Sets `positionOnQuote`.
    pub fn position_on_quote(mut self, position_on_quote: impl Into<i64>) -> Self {
        self.position_on_quote = Some(position_on_quote.into());
        self
    }
    /// Sets `priceBookId`.
    pub fn price_book_id(mut self, price_book_id: impl Into<Text>) -> Self {
        self.price_book_id = Some(price_book_id.into());
        self
    }
    /// Sets `productId`.
    pub fn product_id(mut self, product_id: impl Into<Text>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
    /// Sets `productType`.
    pub fn product_type(mut self, product_type: impl Into<Text>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }
    /// Sets `recurringBillingEndDate`.
    pub fn recurring_billing_end_date(
        mut self,
        recurring_billing_end_date: impl Into<Date>,
    ) -> Self {
        self.recurring_billing_end_date = Some(recurring_billing_end_date.into());
        self
    }
    /// Sets `recurringBillingFrequency`.
    pub fn recurring_billing_frequency(
        mut self,
        recurring_billing_frequency: impl Into<LineItemRecurringBillingFrequency>,
    ) -> Self {
        self.recurring_billing_frequency = Some(recurring_billing_frequency.into());
        self
    }
    /// Sets `recurringBillingPeriod`.
    pub fn recurring_billing_period(
        mut self,
        recurring_billing_period: impl Into<Text>,
    ) -> Self {
        self.recurring_billing_period = Some(recurring_billing_period.into());
        self
    }
    /// Sets `recurringBillingStartDate`.
    pub fn recurring_billing_start_date(
        mut self,
        recurring_billing_start_date: impl Into<Date>,
    ) -> Self {
        self.recurring_billing_start_date = Some(recurring_billing_start_date.into());
        self
    }
    /// Sets `richTextDescription`.
    pub fn rich_text_description(
        mut self,
        rich_text_description: impl Into<Text>,
    ) -> Self {
        self.rich_text_description = Some(rich_text_description.into());
        self
    }
    /// Sets `sku`.
    pub fn sku(mut self, sku: impl Into<Text>) -> Self {
        self.sku = Some(sku.into());
        self
    }
    /// Sets `taxCategory`.
    pub fn tax_category(mut self, tax_category: impl Into<Text>) -> Self {
        self.tax_category = Some(tax_category.into());
        self
    }
    /// Sets `taxRateGroupId`.
    pub fn tax_rate_group_id(mut self, tax_rate_group_id: impl Into<Text>) -> Self {
        self.tax_rate_group_id = Some(tax_rate_group_id.into());
        self
    }
    /// Sets `variantId`.
    pub fn variant_id(mut self, variant_id: impl Into<Text>) -> Self {
        self.variant_id = Some(variant_id.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemCustomCreateRequestMode {
    /// `CUSTOM`
    Custom,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemCustomCreateRequestMode "LineItemCustomCreateRequestMode" {
        0 Custom "CUSTOM";
    } 1
}

/// `LineItemFromProductCreateRequest`: 31 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct LineItemFromProductCreateRequest {
    /// `allowBuyerSelectedQuantity`: any JSON.
    pub allow_buyer_selected_quantity: Value,
    /// `billingCycleAnchorDate`: any JSON.
    pub billing_cycle_anchor_date: Value,
    /// `billingStartDelayDays`: any JSON.
    pub billing_start_delay_days: Value,
    /// `billingStartDelayMonths`: any JSON.
    pub billing_start_delay_months: Value,
    /// `buyerSelectedQuantityMax`: any JSON.
    pub buyer_selected_quantity_max: Value,
    /// `buyerSelectedQuantityMin`: any JSON.
    pub buyer_selected_quantity_min: Value,
    /// `description`: any JSON.
    pub description: Value,
    /// `discount`: any JSON.
    pub discount: Value,
    /// `discountPercentage`: any JSON.
    pub discount_percentage: Value,
    /// `externalId`: any JSON.
    pub external_id: Value,
    /// `images`: any JSON.
    pub images: Value,
    /// `isEditablePrice`: any JSON.
    pub is_editable_price: Value,
    /// `isOptional`: any JSON.
    pub is_optional: Value,
    /// `lineItemCurrencyCode`: any JSON.
    pub line_item_currency_code: Value,
    /// `mode`: `LineItemFromProductCreateRequestMode`.
    pub mode: LineItemFromProductCreateRequestMode,
    /// `name`: any JSON.
    pub name: Value,
    /// `positionOnQuote`: any JSON.
    pub position_on_quote: Value,
    /// `priceBookId`: any JSON.
    pub price_book_id: Value,
    /// `pricing`: any JSON.
    pub pricing: Value,
    /// `productId`: text.
    pub product_id: Text,
    /// `productType`: any JSON.
    pub product_type: Value,
    /// `quantity`: any JSON.
    pub quantity: Value,
    /// `recurringBillingEndDate`: any JSON.
    pub recurring_billing_end_date: Value,
    /// `recurringBillingFrequency`: any JSON.
    pub recurring_billing_frequency: Value,
    /// `recurringBillingPeriod`: any JSON.
    pub recurring_billing_period: Value,
    /// `recurringBillingStartDate`: any JSON.
    pub recurring_billing_start_date: Value,
    /// `richTextDescription`: any JSON.
    pub rich_text_description: Value,
    /// `sku`: any JSON.
    pub sku: Value,
    /// `taxCategory`: any JSON.
    pub tax_category: Value,
    /// `taxRateGroupId`: any JSON.
    pub tax_rate_group_id: Value,
    /// `variantId`: any JSON.
    pub variant_id: Value,
    rest: Rest,
}
crate::runtime::record! {
    LineItemFromProductCreateRequest "LineItemFromProductCreateRequest" {
        0 allow_buyer_selected_quantity "allowBuyerSelectedQuantity" required = Value::Null;
        1 billing_cycle_anchor_date "billingCycleAnchorDate" required = Value::Null;
        2 billing_start_delay_days "billingStartDelayDays" required = Value::Null;
        3 billing_start_delay_months "billingStartDelayMonths" required = Value::Null;
        4 buyer_selected_quantity_max "buyerSelectedQuantityMax" required = Value::Null;
        5 buyer_selected_quantity_min "buyerSelectedQuantityMin" required = Value::Null;
        6 description "description" required = Value::Null;
        7 discount "discount" required = Value::Null;
        8 discount_percentage "discountPercentage" required = Value::Null;
        9 external_id "externalId" required = Value::Null;
        10 images "images" required = Value::Null;
        11 is_editable_price "isEditablePrice" required = Value::Null;
        12 is_optional "isOptional" required = Value::Null;
        13 line_item_currency_code "lineItemCurrencyCode" required = Value::Null;
        14 mode "mode" required = Shaped::blank();
        15 name "name" required = Value::Null;
        16 position_on_quote "positionOnQuote" required = Value::Null;
        17 price_book_id "priceBookId" required = Value::Null;
        18 pricing "pricing" required = Value::Null;
        19 product_id "productId" required = Text::EMPTY;
        20 product_type "productType" required = Value::Null;
        21 quantity "quantity" required = Value::Null;
        22 recurring_billing_end_date "recurringBillingEndDate" required = Value::Null;
        23 recurring_billing_frequency "recurringBillingFrequency" required = Value::Null;
        24 recurring_billing_period "recurringBillingPeriod" required = Value::Null;
        25 recurring_billing_start_date "recurringBillingStartDate" required = Value::Null;
        26 rich_text_description "richTextDescription" required = Value::Null;
        27 sku "sku" required = Value::Null;
        28 tax_category "taxCategory" required = Value::Null;
        29 tax_rate_group_id "taxRateGroupId" required = Value::Null;
        30 variant_id "variantId" required = Value::Null;
    }
}
impl LineItemFromProductCreateRequest {
    /// One with all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>,
        billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>,
        billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>,
        buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>,
        discount: impl Into<Value>,
        discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>,
        images: impl Into<Value>,
        is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>,
        line_item_currency_code: impl Into<Value>,
        name: impl Into<Value>,
        position_on_quote: impl Into<Value>,
        price_book_id: impl Into<Value>,
        pricing: impl Into<Value>,
        product_id: impl Into<Text>,
        product_type: impl Into<Value>,
        quantity: impl Into<Value>,
        recurring_billing_end_date: impl Into<Value>,
        recurring_billing_frequency: impl Into<Value>,
        recurring_billing_period: impl Into<Value>,
        recurring_billing_start_date: impl Into<Value>,
        rich_text_description: impl Into<Value>,
        sku: impl Into<Value>,
        tax_category: impl Into<Value>,
        tax_rate_group_id: impl Into<Value>,
        variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(),
            description: description.into(),
            discount: discount.into(),
            discount_percentage: discount_percentage.into(),
            external_id: external_id.into(),
            images: images.into(),
            is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(),
            line_item_currency_code: line_item_currency_code.into(),
            mode: LineItemFromProductCreateRequestMode::FromProduct,
            name: name.into(),
            position_on_quote: position_on_quote.into(),
            price_book_id: price_book_id.into(),
            pricing: pricing.into(),
            product_id: product_id.into(),
            product_type: product_type.into(),
            quantity: quantity.into(),
            recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(),
            sku: sku.into(),
            tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(),
            variant_id: variant_id.into(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemFromProductCreateRequestMode {
    /// `FROM_PRODUCT`
    FromProduct,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemFromProductCreateRequestMode "LineItemFromProductCreateRequestMode" {
        0 FromProduct "FROM_PRODUCT";
    } 1
}

/// 5 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PaymentLinkAcceptedPaymentMethods {
    /// `ACH`
    Ach,
    /// `BACS`
    Bacs,
    /// `CREDIT_OR_DEBIT_CARD`
    CreditOrDebitCard,
    /// `PADS`
    Pads,
    /// `SEPA`
    Sepa,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PaymentLinkAcceptedPaymentMethods "PaymentLinkAcceptedPaymentMethods" {
        0 Ach "ACH";
        1 Bacs "BACS";
        2 CreditOrDebitCard "CREDIT_OR_DEBIT_CARD";
        3 Pads "PADS";
        4 Sepa "SEPA";
    } 5
}

/// 3 alternatives, told apart by `mode`.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PaymentLinkLineItems {
    /// `mode` is `CLONE`.
    LineItemCloneCreateRequest(LineItemCloneCreateRequest),
    /// `mode` is `CUSTOM`.
    LineItemCustomCreateRequest(LineItemCustomCreateRequest),
    /// `mode` is `FROM_PRODUCT`.
    LineItemFromProductCreateRequest(LineItemFromProductCreateRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    PaymentLinkLineItems "PaymentLinkLineItems" {
        0 LineItemCloneCreateRequest "LineItemCloneCreateRequest" Some(("mode", &["CLONE"])), &[];
        1 LineItemCustomCreateRequest "LineItemCustomCreateRequest" Some(("mode", &["CUSTOM"])), &[];
        2 LineItemFromProductCreateRequest "LineItemFromProductCreateRequest" Some(("mode", &["FROM_PRODUCT"])), &[];
    } 3
}
impl From<LineItemCloneCreateRequest> for PaymentLinkLineItems {
    fn from(value: LineItemCloneCreateRequest) -> Self {
        Self::LineItemCloneCreateRequest(value)
    }
}
impl From<LineItemCustomCreateRequest> for PaymentLinkLineItems {
    fn from(value: LineItemCustomCreateRequest) -> Self {
        Self::LineItemCustomCreateRequest(value)
    }
}
impl From<LineItemFromProductCreateRequest> for PaymentLinkLineItems {
    fn from(value: LineItemFromProductCreateRequest) -> Self {
        Self::LineItemFromProductCreateRequest(value)
    }
}

/// `PricingFullUpdateRequest`: 2 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PricingFullUpdateRequest {
    /// `prices`: a list: `PriceUpdateEntry`.
    pub prices: Vec<PriceUpdateEntry>,
    /// `pricingModel`: `PricingPricingModel`.
    pub pricing_model: PricingPricingModel,
    rest: Rest,
}
crate::runtime::record! {
    PricingFullUpdateRequest "PricingFullUpdateRequest" {
        0 prices "prices" required = Vec::new();
        1 pricing_model "pricingModel" required = Shaped::blank();
    }
}
impl PricingFullUpdateRequest {
    /// One with all that is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<PriceUpdateEntry>>,
        pricing_model: impl Into<PricingPricingModel>,
    ) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(),
            pricing_model: pricing_model.into(),
            ..Shaped::blank()
        }
    }
}
