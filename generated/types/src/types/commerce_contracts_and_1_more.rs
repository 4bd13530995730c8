// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    LineItemRecurringBillingFrequency, LineItemRecurringBillingTerms, PriceUpdateEntry, Pricing, PricingPricingModel,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItem", kind: Kind::Record(&[
            Member { name: "acv", required: false }, Member { name: "allowBuyerSelectedQuantity", required: false },
            Member { name: "amount", required: false }, Member { name: "archived", required: false },
            Member { name: "archivedAt", required: false }, Member { name: "arr", required: false },
            Member { name: "billingCycleAnchorDate", required: false },
            Member { name: "billingPeriodEndDate", required: false },
            Member { name: "billingPeriodStartDate", required: false },
            Member { name: "billingStartDelayDays", required: false },
            Member { name: "billingStartDelayMonths", required: false },
            Member { name: "billingStartDelayType", required: false },
            Member { name: "buyerSelectedQuantityMax", required: false },
            Member { name: "buyerSelectedQuantityMin", required: false },
            Member { name: "createdAt", required: false }, Member { name: "description", required: false },
            Member { name: "discount", required: false }, Member { name: "discountPercentage", required: false },
            Member { name: "effectiveUnitPrice", required: false }, Member { name: "externalId", required: false },
            Member { name: "id", required: true }, Member { name: "images", required: false },
            Member { name: "isEditablePrice", required: false }, Member { name: "isOptional", required: false },
            Member { name: "isParent", required: false }, Member { name: "lineItemCurrencyCode", required: false },
            Member { name: "mrr", required: false }, Member { name: "name", required: true },
            Member { name: "parentLineItemId", required: false },
            Member { name: "positionOnQuote", required: false }, Member { name: "postTaxAmount", required: false },
            Member { name: "preDiscountAmount", required: false }, Member { name: "price", required: false },
            Member { name: "priceBookId", required: false }, Member { name: "pricing", required: true },
            Member { name: "pricingModel", required: false }, Member { name: "productId", required: false },
            Member { name: "productType", required: false }, Member { name: "quantity", required: true },
            Member { name: "rampKey", required: false },
            Member { name: "recurringBillingDayOfMonth", required: false },
            Member { name: "recurringBillingEndDate", required: false },
            Member { name: "recurringBillingFrequency", required: false },
            Member { name: "recurringBillingNumberOfPayments", required: false },
            Member { name: "recurringBillingPeriod", required: false },
            Member { name: "recurringBillingStartDate", required: false },
            Member { name: "recurringBillingTerms", required: false },
            Member { name: "richTextDescription", required: false }, Member { name: "sku", required: false },
            Member { name: "tax", required: false }, Member { name: "taxAmount", required: false },
            Member { name: "taxCategory", required: false }, Member { name: "taxRateGroupId", required: false },
            Member { name: "tcv", required: false }, Member { name: "termInMonths", required: false },
            Member { name: "tierAmount", required: false }, Member { name: "totalDiscount", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "variantId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            acv: None, allow_buyer_selected_quantity: None, amount: None, archived: None, archived_at: None,
            arr: None, billing_cycle_anchor_date: None, billing_period_end_date: None,
            billing_period_start_date: None, billing_start_delay_days: None, billing_start_delay_months: None,
            billing_start_delay_type: None, buyer_selected_quantity_max: None, buyer_selected_quantity_min: None,
            created_at: None, description: None, discount: None, discount_percentage: None,
            effective_unit_price: None, external_id: None, id: Text::EMPTY, images: None, is_editable_price: None,
            is_optional: None, is_parent: None, line_item_currency_code: None, mrr: None, name: Text::EMPTY,
            parent_line_item_id: None, position_on_quote: None, post_tax_amount: None, pre_discount_amount: None,
            price: None, price_book_id: None, pricing: Shaped::blank(), pricing_model: None, product_id: None,
            product_type: None, quantity: 0.0, ramp_key: None, recurring_billing_day_of_month: None,
            recurring_billing_end_date: None, recurring_billing_frequency: None,
            recurring_billing_number_of_payments: None, recurring_billing_period: None,
            recurring_billing_start_date: None, recurring_billing_terms: None, rich_text_description: None,
            sku: None, tax: None, tax_amount: None, tax_category: None, tax_rate_group_id: None, tcv: None,
            term_in_months: None, tier_amount: None, total_discount: None, updated_at: None, variant_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.acv, 1 => &self.allow_buyer_selected_quantity, 2 => &self.amount, 3 => &self.archived,
            4 => &self.archived_at, 5 => &self.arr, 6 => &self.billing_cycle_anchor_date,
            7 => &self.billing_period_end_date, 8 => &self.billing_period_start_date,
            9 => &self.billing_start_delay_days, 10 => &self.billing_start_delay_months,
            11 => &self.billing_start_delay_type, 12 => &self.buyer_selected_quantity_max,
            13 => &self.buyer_selected_quantity_min, 14 => &self.created_at, 15 => &self.description,
            16 => &self.discount, 17 => &self.discount_percentage, 18 => &self.effective_unit_price,
            19 => &self.external_id, 20 => &self.id, 21 => &self.images, 22 => &self.is_editable_price,
            23 => &self.is_optional, 24 => &self.is_parent, 25 => &self.line_item_currency_code, 26 => &self.mrr,
            27 => &self.name, 28 => &self.parent_line_item_id, 29 => &self.position_on_quote,
            30 => &self.post_tax_amount, 31 => &self.pre_discount_amount, 32 => &self.price,
            33 => &self.price_book_id, 34 => &self.pricing, 35 => &self.pricing_model, 36 => &self.product_id,
            37 => &self.product_type, 38 => &self.quantity, 39 => &self.ramp_key,
            40 => &self.recurring_billing_day_of_month, 41 => &self.recurring_billing_end_date,
            42 => &self.recurring_billing_frequency, 43 => &self.recurring_billing_number_of_payments,
            44 => &self.recurring_billing_period, 45 => &self.recurring_billing_start_date,
            46 => &self.recurring_billing_terms, 47 => &self.rich_text_description, 48 => &self.sku, 49 => &self.tax,
            50 => &self.tax_amount, 51 => &self.tax_category, 52 => &self.tax_rate_group_id, 53 => &self.tcv,
            54 => &self.term_in_months, 55 => &self.tier_amount, 56 => &self.total_discount, 57 => &self.updated_at,
            58 => &self.variant_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.acv, 1 => &mut self.allow_buyer_selected_quantity, 2 => &mut self.amount,
            3 => &mut self.archived, 4 => &mut self.archived_at, 5 => &mut self.arr,
            6 => &mut self.billing_cycle_anchor_date, 7 => &mut self.billing_period_end_date,
            8 => &mut self.billing_period_start_date, 9 => &mut self.billing_start_delay_days,
            10 => &mut self.billing_start_delay_months, 11 => &mut self.billing_start_delay_type,
            12 => &mut self.buyer_selected_quantity_max, 13 => &mut self.buyer_selected_quantity_min,
            14 => &mut self.created_at, 15 => &mut self.description, 16 => &mut self.discount,
            17 => &mut self.discount_percentage, 18 => &mut self.effective_unit_price, 19 => &mut self.external_id,
            20 => &mut self.id, 21 => &mut self.images, 22 => &mut self.is_editable_price,
            23 => &mut self.is_optional, 24 => &mut self.is_parent, 25 => &mut self.line_item_currency_code,
            26 => &mut self.mrr, 27 => &mut self.name, 28 => &mut self.parent_line_item_id,
            29 => &mut self.position_on_quote, 30 => &mut self.post_tax_amount, 31 => &mut self.pre_discount_amount,
            32 => &mut self.price, 33 => &mut self.price_book_id, 34 => &mut self.pricing,
            35 => &mut self.pricing_model, 36 => &mut self.product_id, 37 => &mut self.product_type,
            38 => &mut self.quantity, 39 => &mut self.ramp_key, 40 => &mut self.recurring_billing_day_of_month,
            41 => &mut self.recurring_billing_end_date, 42 => &mut self.recurring_billing_frequency,
            43 => &mut self.recurring_billing_number_of_payments, 44 => &mut self.recurring_billing_period,
            45 => &mut self.recurring_billing_start_date, 46 => &mut self.recurring_billing_terms,
            47 => &mut self.rich_text_description, 48 => &mut self.sku, 49 => &mut self.tax,
            50 => &mut self.tax_amount, 51 => &mut self.tax_category, 52 => &mut self.tax_rate_group_id,
            53 => &mut self.tcv, 54 => &mut self.term_in_months, 55 => &mut self.tier_amount,
            56 => &mut self.total_discount, 57 => &mut self.updated_at, 58 => &mut self.variant_id,
            _ => &mut self.rest,
        }
    }
}
impl LineItem {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, name: impl Into<Text>, pricing: impl Into<Pricing>, quantity: impl Into<f64>,
    ) -> Self {
        Self { id: id.into(), name: name.into(), pricing: pricing.into(), quantity: quantity.into(), ..Shaped::blank() }
    }
    /// Sets `acv`.
    pub fn acv(mut self, acv: impl Into<f64>) -> Self { self.acv = Some(acv.into()); self }
    /// Sets `allowBuyerSelectedQuantity`.
    pub fn allow_buyer_selected_quantity(mut self, allow_buyer_selected_quantity: bool) -> Self {
        self.allow_buyer_selected_quantity = Some(allow_buyer_selected_quantity); self
    }
    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<f64>) -> Self { self.amount = Some(amount.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `arr`.
    pub fn arr(mut self, arr: impl Into<f64>) -> Self { self.arr = Some(arr.into()); self }
    /// Sets `billingCycleAnchorDate`.
    pub fn billing_cycle_anchor_date(mut self, billing_cycle_anchor_date: impl Into<Date>) -> Self {
        self.billing_cycle_anchor_date = Some(billing_cycle_anchor_date.into()); self
    }
    /// Sets `billingPeriodEndDate`.
    pub fn billing_period_end_date(mut self, billing_period_end_date: impl Into<Date>) -> Self {
        self.billing_period_end_date = Some(billing_period_end_date.into()); self
    }
    /// Sets `billingPeriodStartDate`.
    pub fn billing_period_start_date(mut self, billing_period_start_date: impl Into<Date>) -> Self {
        self.billing_period_start_date = Some(billing_period_start_date.into()); self
    }
    /// Sets `billingStartDelayDays`.
    pub fn billing_start_delay_days(mut self, billing_start_delay_days: impl Into<i64>) -> Self {
        self.billing_start_delay_days = Some(billing_start_delay_days.into()); self
    }
    /// Sets `billingStartDelayMonths`.
    pub fn billing_start_delay_months(mut self, billing_start_delay_months: impl Into<i64>) -> Self {
        self.billing_start_delay_months = Some(billing_start_delay_months.into()); self
    }
    /// Sets `billingStartDelayType`.
    pub fn billing_start_delay_type(
        mut self, billing_start_delay_type: impl Into<LineItemBillingStartDelayType>,
    ) -> Self {
        self.billing_start_delay_type = Some(billing_start_delay_type.into()); self
    }
    /// Sets `buyerSelectedQuantityMax`.
    pub fn buyer_selected_quantity_max(mut self, buyer_selected_quantity_max: impl Into<f64>) -> Self {
        self.buyer_selected_quantity_max = Some(buyer_selected_quantity_max.into()); self
    }
    /// Sets `buyerSelectedQuantityMin`.
    pub fn buyer_selected_quantity_min(mut self, buyer_selected_quantity_min: impl Into<f64>) -> Self {
        self.buyer_selected_quantity_min = Some(buyer_selected_quantity_min.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<f64>) -> Self { self.discount = Some(discount.into()); self }
    /// Sets `discountPercentage`.
    pub fn discount_percentage(mut self, discount_percentage: impl Into<f64>) -> Self {
        self.discount_percentage = Some(discount_percentage.into()); self
    }
    /// Sets `effectiveUnitPrice`.
    pub fn effective_unit_price(mut self, effective_unit_price: impl Into<f64>) -> Self {
        self.effective_unit_price = Some(effective_unit_price.into()); self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `images`.
    pub fn images(mut self, images: impl Into<Text>) -> Self { self.images = Some(images.into()); self }
    /// Sets `isEditablePrice`.
    pub fn is_editable_price(mut self, is_editable_price: bool) -> Self {
        self.is_editable_price = Some(is_editable_price); self
    }
    /// Sets `isOptional`.
    pub fn is_optional(mut self, is_optional: bool) -> Self { self.is_optional = Some(is_optional); self }
    /// Sets `isParent`.
    pub fn is_parent(mut self, is_parent: bool) -> Self { self.is_parent = Some(is_parent); self }
    /// Sets `lineItemCurrencyCode`.
    pub fn line_item_currency_code(mut self, line_item_currency_code: impl Into<Text>) -> Self {
        self.line_item_currency_code = Some(line_item_currency_code.into()); self
    }
    /// Sets `mrr`.
    pub fn mrr(mut self, mrr: impl Into<f64>) -> Self { self.mrr = Some(mrr.into()); self }
    /// Sets `parentLineItemId`.
    pub fn parent_line_item_id(mut self, parent_line_item_id: impl Into<Text>) -> Self {
        self.parent_line_item_id = Some(parent_line_item_id.into()); self
    }
    /// Sets `positionOnQuote`.
    pub fn position_on_quote(mut self, position_on_quote: impl Into<i64>) -> Self {
        self.position_on_quote = Some(position_on_quote.into()); self
    }
    /// Sets `postTaxAmount`.
    pub fn post_tax_amount(mut self, post_tax_amount: impl Into<f64>) -> Self {
        self.post_tax_amount = Some(post_tax_amount.into()); self
    }
    /// Sets `preDiscountAmount`.
    pub fn pre_discount_amount(mut self, pre_discount_amount: impl Into<f64>) -> Self {
        self.pre_discount_amount = Some(pre_discount_amount.into()); self
    }
    /// Sets `price`.
    pub fn price(mut self, price: impl Into<f64>) -> Self { self.price = Some(price.into()); self }
    /// Sets `priceBookId`.
    pub fn price_book_id(mut self, price_book_id: impl Into<Text>) -> Self {
        self.price_book_id = Some(price_book_id.into()); self
    }
    /// Sets `pricingModel`.
    pub fn pricing_model(mut self, pricing_model: impl Into<PricingPricingModel>) -> Self {
        self.pricing_model = Some(pricing_model.into()); self
    }
    /// Sets `productId`.
    pub fn product_id(mut self, product_id: impl Into<Text>) -> Self { self.product_id = Some(product_id.into()); self }
    /// Sets `productType`.
    pub fn product_type(mut self, product_type: impl Into<Text>) -> Self {
        self.product_type = Some(product_type.into()); self
    }
    /// Sets `rampKey`.
    pub fn ramp_key(mut self, ramp_key: impl Into<Text>) -> Self { self.ramp_key = Some(ramp_key.into()); self }
    /// Sets `recurringBillingDayOfMonth`.
    pub fn recurring_billing_day_of_month(mut self, recurring_billing_day_of_month: impl Into<i64>) -> Self {
        self.recurring_billing_day_of_month = Some(recurring_billing_day_of_month.into()); self
    }
    /// Sets `recurringBillingEndDate`.
    pub fn recurring_billing_end_date(mut self, recurring_billing_end_date: impl Into<Date>) -> Self {
        self.recurring_billing_end_date = Some(recurring_billing_end_date.into()); self
    }
    /// Sets `recurringBillingFrequency`.
    pub fn recurring_billing_frequency(
        mut self, recurring_billing_frequency: impl Into<LineItemRecurringBillingFrequency>,
    ) -> Self {
        self.recurring_billing_frequency = Some(recurring_billing_frequency.into()); self
    }
    /// Sets `recurringBillingNumberOfPayments`.
    pub fn recurring_billing_number_of_payments(mut self, recurring_billing_number_of_payments: impl Into<i64>) -> Self {
        self.recurring_billing_number_of_payments = Some(recurring_billing_number_of_payments.into()); self
    }
    /// Sets `recurringBillingPeriod`.
    pub fn recurring_billing_period(mut self, recurring_billing_period: impl Into<Text>) -> Self {
        self.recurring_billing_period = Some(recurring_billing_period.into()); self
    }
    /// Sets `recurringBillingStartDate`.
    pub fn recurring_billing_start_date(mut self, recurring_billing_start_date: impl Into<Date>) -> Self {
        self.recurring_billing_start_date = Some(recurring_billing_start_date.into()); self
    }
    /// Sets `recurringBillingTerms`.
    pub fn recurring_billing_terms(mut self, recurring_billing_terms: impl Into<LineItemRecurringBillingTerms>) -> Self {
        self.recurring_billing_terms = Some(recurring_billing_terms.into()); self
    }
    /// Sets `richTextDescription`.
    pub fn rich_text_description(mut self, rich_text_description: impl Into<Text>) -> Self {
        self.rich_text_description = Some(rich_text_description.into()); self
    }
    /// Sets `sku`.
    pub fn sku(mut self, sku: impl Into<Text>) -> Self { self.sku = Some(sku.into()); self }
    /// Sets `tax`.
    pub fn tax(mut self, tax: impl Into<f64>) -> Self { self.tax = Some(tax.into()); self }
    /// Sets `taxAmount`.
    pub fn tax_amount(mut self, tax_amount: impl Into<f64>) -> Self { self.tax_amount = Some(tax_amount.into()); self }
    /// Sets `taxCategory`.
    pub fn tax_category(mut self, tax_category: impl Into<Text>) -> Self {
        self.tax_category = Some(tax_category.into()); self
    }
    /// Sets `taxRateGroupId`.
    pub fn tax_rate_group_id(mut self, tax_rate_group_id: impl Into<Text>) -> Self {
        self.tax_rate_group_id = Some(tax_rate_group_id.into()); self
    }
    /// Sets `tcv`.
    pub fn tcv(mut self, tcv: impl Into<f64>) -> Self { self.tcv = Some(tcv.into()); self }
    /// Sets `termInMonths`.
    pub fn term_in_months(mut self, term_in_months: impl Into<i64>) -> Self {
        self.term_in_months = Some(term_in_months.into()); self
    }
    /// Sets `tierAmount`.
    pub fn tier_amount(mut self, tier_amount: impl Into<f64>) -> Self {
        self.tier_amount = Some(tier_amount.into()); self
    }
    /// Sets `totalDiscount`.
    pub fn total_discount(mut self, total_discount: impl Into<f64>) -> Self {
        self.total_discount = Some(total_discount.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `variantId`.
    pub fn variant_id(mut self, variant_id: impl Into<Text>) -> Self { self.variant_id = Some(variant_id.into()); self }
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
impl Shaped for LineItemBillingStartDelayType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemBillingStartDelayType", kind: Kind::Enumeration(&[
            "HS_BILLING_START_DELAY_DAYS", "HS_BILLING_START_DELAY_MONTHS", "HS_RECURRING_BILLING_START_DATE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HsBillingStartDelayDays => 0, Self::HsBillingStartDelayMonths => 1,
            Self::HsRecurringBillingStartDate => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HsBillingStartDelayDays, 1 => Self::HsBillingStartDelayMonths,
            2 => Self::HsRecurringBillingStartDate, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemCloneCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemCloneCreateRequest", kind: Kind::Record(&[
            Member { name: "allowBuyerSelectedQuantity", required: true },
            Member { name: "billingCycleAnchorDate", required: true },
            Member { name: "billingStartDelayDays", required: true },
            Member { name: "billingStartDelayMonths", required: true },
            Member { name: "buyerSelectedQuantityMax", required: true },
            Member { name: "buyerSelectedQuantityMin", required: true },
            Member { name: "description", required: true }, Member { name: "discount", required: true },
            Member { name: "discountPercentage", required: true }, Member { name: "externalId", required: true },
            Member { name: "images", required: true }, Member { name: "isEditablePrice", required: true },
            Member { name: "isOptional", required: true }, Member { name: "lineItemCurrencyCode", required: true },
            Member { name: "mode", required: true }, Member { name: "name", required: true },
            Member { name: "positionOnQuote", required: true }, Member { name: "priceBookId", required: true },
            Member { name: "pricing", required: true }, Member { name: "productType", required: true },
            Member { name: "quantity", required: true }, Member { name: "recurringBillingEndDate", required: true },
            Member { name: "recurringBillingFrequency", required: true },
            Member { name: "recurringBillingPeriod", required: true },
            Member { name: "recurringBillingStartDate", required: true },
            Member { name: "richTextDescription", required: true }, Member { name: "sku", required: true },
            Member { name: "sourceLineItemId", required: true }, Member { name: "taxCategory", required: true },
            Member { name: "taxRateGroupId", required: true }, Member { name: "variantId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_buyer_selected_quantity: Value::Null, billing_cycle_anchor_date: Value::Null,
            billing_start_delay_days: Value::Null, billing_start_delay_months: Value::Null,
            buyer_selected_quantity_max: Value::Null, buyer_selected_quantity_min: Value::Null,
            description: Value::Null, discount: Value::Null, discount_percentage: Value::Null,
            external_id: Value::Null, images: Value::Null, is_editable_price: Value::Null, is_optional: Value::Null,
            line_item_currency_code: Value::Null, mode: Shaped::blank(), name: Value::Null,
            position_on_quote: Value::Null, price_book_id: Value::Null, pricing: Value::Null,
            product_type: Value::Null, quantity: Value::Null, recurring_billing_end_date: Value::Null,
            recurring_billing_frequency: Value::Null, recurring_billing_period: Value::Null,
            recurring_billing_start_date: Value::Null, rich_text_description: Value::Null, sku: Value::Null,
            source_line_item_id: Text::EMPTY, tax_category: Value::Null, tax_rate_group_id: Value::Null,
            variant_id: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_buyer_selected_quantity, 1 => &self.billing_cycle_anchor_date,
            2 => &self.billing_start_delay_days, 3 => &self.billing_start_delay_months,
            4 => &self.buyer_selected_quantity_max, 5 => &self.buyer_selected_quantity_min, 6 => &self.description,
            7 => &self.discount, 8 => &self.discount_percentage, 9 => &self.external_id, 10 => &self.images,
            11 => &self.is_editable_price, 12 => &self.is_optional, 13 => &self.line_item_currency_code,
            14 => &self.mode, 15 => &self.name, 16 => &self.position_on_quote, 17 => &self.price_book_id,
            18 => &self.pricing, 19 => &self.product_type, 20 => &self.quantity,
            21 => &self.recurring_billing_end_date, 22 => &self.recurring_billing_frequency,
            23 => &self.recurring_billing_period, 24 => &self.recurring_billing_start_date,
            25 => &self.rich_text_description, 26 => &self.sku, 27 => &self.source_line_item_id,
            28 => &self.tax_category, 29 => &self.tax_rate_group_id, 30 => &self.variant_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_buyer_selected_quantity, 1 => &mut self.billing_cycle_anchor_date,
            2 => &mut self.billing_start_delay_days, 3 => &mut self.billing_start_delay_months,
            4 => &mut self.buyer_selected_quantity_max, 5 => &mut self.buyer_selected_quantity_min,
            6 => &mut self.description, 7 => &mut self.discount, 8 => &mut self.discount_percentage,
            9 => &mut self.external_id, 10 => &mut self.images, 11 => &mut self.is_editable_price,
            12 => &mut self.is_optional, 13 => &mut self.line_item_currency_code, 14 => &mut self.mode,
            15 => &mut self.name, 16 => &mut self.position_on_quote, 17 => &mut self.price_book_id,
            18 => &mut self.pricing, 19 => &mut self.product_type, 20 => &mut self.quantity,
            21 => &mut self.recurring_billing_end_date, 22 => &mut self.recurring_billing_frequency,
            23 => &mut self.recurring_billing_period, 24 => &mut self.recurring_billing_start_date,
            25 => &mut self.rich_text_description, 26 => &mut self.sku, 27 => &mut self.source_line_item_id,
            28 => &mut self.tax_category, 29 => &mut self.tax_rate_group_id, 30 => &mut self.variant_id,
            _ => &mut self.rest,
        }
    }
}
impl LineItemCloneCreateRequest {
    /// With all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>, billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>, billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>, buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>, discount: impl Into<Value>, discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>, images: impl Into<Value>, is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>, line_item_currency_code: impl Into<Value>, name: impl Into<Value>,
        position_on_quote: impl Into<Value>, price_book_id: impl Into<Value>, pricing: impl Into<Value>,
        product_type: impl Into<Value>, quantity: impl Into<Value>, recurring_billing_end_date: impl Into<Value>,
        recurring_billing_frequency: impl Into<Value>, recurring_billing_period: impl Into<Value>,
        recurring_billing_start_date: impl Into<Value>, rich_text_description: impl Into<Value>,
        sku: impl Into<Value>, source_line_item_id: impl Into<Text>, tax_category: impl Into<Value>,
        tax_rate_group_id: impl Into<Value>, variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(), description: description.into(),
            discount: discount.into(), discount_percentage: discount_percentage.into(),
            external_id: external_id.into(), images: images.into(), is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(), line_item_currency_code: line_item_currency_code.into(),
            mode: LineItemCloneCreateRequestMode::Clone, name: name.into(),
            position_on_quote: position_on_quote.into(), price_book_id: price_book_id.into(),
            pricing: pricing.into(), product_type: product_type.into(), quantity: quantity.into(),
            recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(), sku: sku.into(),
            source_line_item_id: source_line_item_id.into(), tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(), variant_id: variant_id.into(), rest: Rest::EMPTY,
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
impl Shaped for LineItemCloneCreateRequestMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemCloneCreateRequestMode", kind: Kind::Enumeration(&["CLONE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Clone => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Clone, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemCustomCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemCustomCreateRequest", kind: Kind::Record(&[
            Member { name: "allowBuyerSelectedQuantity", required: false },
            Member { name: "billingCycleAnchorDate", required: false },
            Member { name: "billingStartDelayDays", required: false },
            Member { name: "billingStartDelayMonths", required: false },
            Member { name: "buyerSelectedQuantityMax", required: false },
            Member { name: "buyerSelectedQuantityMin", required: false },
            Member { name: "description", required: false }, Member { name: "discount", required: false },
            Member { name: "discountPercentage", required: false }, Member { name: "externalId", required: false },
            Member { name: "images", required: false }, Member { name: "isEditablePrice", required: false },
            Member { name: "isOptional", required: false }, Member { name: "lineItemCurrencyCode", required: false },
            Member { name: "mode", required: true }, Member { name: "name", required: true },
            Member { name: "positionOnQuote", required: false }, Member { name: "priceBookId", required: false },
            Member { name: "pricing", required: true }, Member { name: "productId", required: false },
            Member { name: "productType", required: false }, Member { name: "quantity", required: true },
            Member { name: "recurringBillingEndDate", required: false },
            Member { name: "recurringBillingFrequency", required: false },
            Member { name: "recurringBillingPeriod", required: false },
            Member { name: "recurringBillingStartDate", required: false },
            Member { name: "richTextDescription", required: false }, Member { name: "sku", required: false },
            Member { name: "taxCategory", required: false }, Member { name: "taxRateGroupId", required: false },
            Member { name: "variantId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_buyer_selected_quantity: None, billing_cycle_anchor_date: None, billing_start_delay_days: None,
            billing_start_delay_months: None, buyer_selected_quantity_max: None, buyer_selected_quantity_min: None,
            description: None, discount: None, discount_percentage: None, external_id: None, images: None,
            is_editable_price: None, is_optional: None, line_item_currency_code: None, mode: Shaped::blank(),
            name: Text::EMPTY, position_on_quote: None, price_book_id: None, pricing: Shaped::blank(),
            product_id: None, product_type: None, quantity: 0.0, recurring_billing_end_date: None,
            recurring_billing_frequency: None, recurring_billing_period: None, recurring_billing_start_date: None,
            rich_text_description: None, sku: None, tax_category: None, tax_rate_group_id: None, variant_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_buyer_selected_quantity, 1 => &self.billing_cycle_anchor_date,
            2 => &self.billing_start_delay_days, 3 => &self.billing_start_delay_months,
            4 => &self.buyer_selected_quantity_max, 5 => &self.buyer_selected_quantity_min, 6 => &self.description,
            7 => &self.discount, 8 => &self.discount_percentage, 9 => &self.external_id, 10 => &self.images,
            11 => &self.is_editable_price, 12 => &self.is_optional, 13 => &self.line_item_currency_code,
            14 => &self.mode, 15 => &self.name, 16 => &self.position_on_quote, 17 => &self.price_book_id,
            18 => &self.pricing, 19 => &self.product_id, 20 => &self.product_type, 21 => &self.quantity,
            22 => &self.recurring_billing_end_date, 23 => &self.recurring_billing_frequency,
            24 => &self.recurring_billing_period, 25 => &self.recurring_billing_start_date,
            26 => &self.rich_text_description, 27 => &self.sku, 28 => &self.tax_category,
            29 => &self.tax_rate_group_id, 30 => &self.variant_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_buyer_selected_quantity, 1 => &mut self.billing_cycle_anchor_date,
            2 => &mut self.billing_start_delay_days, 3 => &mut self.billing_start_delay_months,
            4 => &mut self.buyer_selected_quantity_max, 5 => &mut self.buyer_selected_quantity_min,
            6 => &mut self.description, 7 => &mut self.discount, 8 => &mut self.discount_percentage,
            9 => &mut self.external_id, 10 => &mut self.images, 11 => &mut self.is_editable_price,
            12 => &mut self.is_optional, 13 => &mut self.line_item_currency_code, 14 => &mut self.mode,
            15 => &mut self.name, 16 => &mut self.position_on_quote, 17 => &mut self.price_book_id,
            18 => &mut self.pricing, 19 => &mut self.product_id, 20 => &mut self.product_type,
            21 => &mut self.quantity, 22 => &mut self.recurring_billing_end_date,
            23 => &mut self.recurring_billing_frequency, 24 => &mut self.recurring_billing_period,
            25 => &mut self.recurring_billing_start_date, 26 => &mut self.rich_text_description, 27 => &mut self.sku,
            28 => &mut self.tax_category, 29 => &mut self.tax_rate_group_id, 30 => &mut self.variant_id,
            _ => &mut self.rest,
        }
    }
}
impl LineItemCustomCreateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, pricing: impl Into<PricingFullUpdateRequest>, quantity: impl Into<f64>) -> Self {
        Self {
            mode: LineItemCustomCreateRequestMode::Custom, name: name.into(), pricing: pricing.into(),
            quantity: quantity.into(), ..Shaped::blank()
        }
    }
    /// Sets `allowBuyerSelectedQuantity`.
    pub fn allow_buyer_selected_quantity(mut self, allow_buyer_selected_quantity: bool) -> Self {
        self.allow_buyer_selected_quantity = Some(allow_buyer_selected_quantity); self
    }
    /// Sets `billingCycleAnchorDate`.
    pub fn billing_cycle_anchor_date(mut self, billing_cycle_anchor_date: impl Into<Date>) -> Self {
        self.billing_cycle_anchor_date = Some(billing_cycle_anchor_date.into()); self
    }
    /// Sets `billingStartDelayDays`.
    pub fn billing_start_delay_days(mut self, billing_start_delay_days: impl Into<i64>) -> Self {
        self.billing_start_delay_days = Some(billing_start_delay_days.into()); self
    }
    /// Sets `billingStartDelayMonths`.
    pub fn billing_start_delay_months(mut self, billing_start_delay_months: impl Into<i64>) -> Self {
        self.billing_start_delay_months = Some(billing_start_delay_months.into()); self
    }
    /// Sets `buyerSelectedQuantityMax`.
    pub fn buyer_selected_quantity_max(mut self, buyer_selected_quantity_max: impl Into<f64>) -> Self {
        self.buyer_selected_quantity_max = Some(buyer_selected_quantity_max.into()); self
    }
    /// Sets `buyerSelectedQuantityMin`.
    pub fn buyer_selected_quantity_min(mut self, buyer_selected_quantity_min: impl Into<f64>) -> Self {
        self.buyer_selected_quantity_min = Some(buyer_selected_quantity_min.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `discount`.
    pub fn discount(mut self, discount: impl Into<f64>) -> Self { self.discount = Some(discount.into()); self }
    /// Sets `discountPercentage`.
    pub fn discount_percentage(mut self, discount_percentage: impl Into<f64>) -> Self {
        self.discount_percentage = Some(discount_percentage.into()); self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `images`.
    pub fn images(mut self, images: impl Into<Text>) -> Self { self.images = Some(images.into()); self }
    /// Sets `isEditablePrice`.
    pub fn is_editable_price(mut self, is_editable_price: bool) -> Self {
        self.is_editable_price = Some(is_editable_price); self
    }
    /// Sets `isOptional`.
    pub fn is_optional(mut self, is_optional: bool) -> Self { self.is_optional = Some(is_optional); self }
    /// Sets `lineItemCurrencyCode`.
    pub fn line_item_currency_code(mut self, line_item_currency_code: impl Into<Text>) -> Self {
        self.line_item_currency_code = Some(line_item_currency_code.into()); self
    }
    /// Sets `positionOnQuote`.
    pub fn position_on_quote(mut self, position_on_quote: impl Into<i64>) -> Self {
        self.position_on_quote = Some(position_on_quote.into()); self
    }
    /// Sets `priceBookId`.
    pub fn price_book_id(mut self, price_book_id: impl Into<Text>) -> Self {
        self.price_book_id = Some(price_book_id.into()); self
    }
    /// Sets `productId`.
    pub fn product_id(mut self, product_id: impl Into<Text>) -> Self { self.product_id = Some(product_id.into()); self }
    /// Sets `productType`.
    pub fn product_type(mut self, product_type: impl Into<Text>) -> Self {
        self.product_type = Some(product_type.into()); self
    }
    /// Sets `recurringBillingEndDate`.
    pub fn recurring_billing_end_date(mut self, recurring_billing_end_date: impl Into<Date>) -> Self {
        self.recurring_billing_end_date = Some(recurring_billing_end_date.into()); self
    }
    /// Sets `recurringBillingFrequency`.
    pub fn recurring_billing_frequency(
        mut self, recurring_billing_frequency: impl Into<LineItemRecurringBillingFrequency>,
    ) -> Self {
        self.recurring_billing_frequency = Some(recurring_billing_frequency.into()); self
    }
    /// Sets `recurringBillingPeriod`.
    pub fn recurring_billing_period(mut self, recurring_billing_period: impl Into<Text>) -> Self {
        self.recurring_billing_period = Some(recurring_billing_period.into()); self
    }
    /// Sets `recurringBillingStartDate`.
    pub fn recurring_billing_start_date(mut self, recurring_billing_start_date: impl Into<Date>) -> Self {
        self.recurring_billing_start_date = Some(recurring_billing_start_date.into()); self
    }
    /// Sets `richTextDescription`.
    pub fn rich_text_description(mut self, rich_text_description: impl Into<Text>) -> Self {
        self.rich_text_description = Some(rich_text_description.into()); self
    }
    /// Sets `sku`.
    pub fn sku(mut self, sku: impl Into<Text>) -> Self { self.sku = Some(sku.into()); self }
    /// Sets `taxCategory`.
    pub fn tax_category(mut self, tax_category: impl Into<Text>) -> Self {
        self.tax_category = Some(tax_category.into()); self
    }
    /// Sets `taxRateGroupId`.
    pub fn tax_rate_group_id(mut self, tax_rate_group_id: impl Into<Text>) -> Self {
        self.tax_rate_group_id = Some(tax_rate_group_id.into()); self
    }
    /// Sets `variantId`.
    pub fn variant_id(mut self, variant_id: impl Into<Text>) -> Self { self.variant_id = Some(variant_id.into()); self }
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
impl Shaped for LineItemCustomCreateRequestMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemCustomCreateRequestMode", kind: Kind::Enumeration(&["CUSTOM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Custom => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Custom, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemFromProductCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemFromProductCreateRequest", kind: Kind::Record(&[
            Member { name: "allowBuyerSelectedQuantity", required: true },
            Member { name: "billingCycleAnchorDate", required: true },
            Member { name: "billingStartDelayDays", required: true },
            Member { name: "billingStartDelayMonths", required: true },
            Member { name: "buyerSelectedQuantityMax", required: true },
            Member { name: "buyerSelectedQuantityMin", required: true },
            Member { name: "description", required: true }, Member { name: "discount", required: true },
            Member { name: "discountPercentage", required: true }, Member { name: "externalId", required: true },
            Member { name: "images", required: true }, Member { name: "isEditablePrice", required: true },
            Member { name: "isOptional", required: true }, Member { name: "lineItemCurrencyCode", required: true },
            Member { name: "mode", required: true }, Member { name: "name", required: true },
            Member { name: "positionOnQuote", required: true }, Member { name: "priceBookId", required: true },
            Member { name: "pricing", required: true }, Member { name: "productId", required: true },
            Member { name: "productType", required: true }, Member { name: "quantity", required: true },
            Member { name: "recurringBillingEndDate", required: true },
            Member { name: "recurringBillingFrequency", required: true },
            Member { name: "recurringBillingPeriod", required: true },
            Member { name: "recurringBillingStartDate", required: true },
            Member { name: "richTextDescription", required: true }, Member { name: "sku", required: true },
            Member { name: "taxCategory", required: true }, Member { name: "taxRateGroupId", required: true },
            Member { name: "variantId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_buyer_selected_quantity: Value::Null, billing_cycle_anchor_date: Value::Null,
            billing_start_delay_days: Value::Null, billing_start_delay_months: Value::Null,
            buyer_selected_quantity_max: Value::Null, buyer_selected_quantity_min: Value::Null,
            description: Value::Null, discount: Value::Null, discount_percentage: Value::Null,
            external_id: Value::Null, images: Value::Null, is_editable_price: Value::Null, is_optional: Value::Null,
            line_item_currency_code: Value::Null, mode: Shaped::blank(), name: Value::Null,
            position_on_quote: Value::Null, price_book_id: Value::Null, pricing: Value::Null,
            product_id: Text::EMPTY, product_type: Value::Null, quantity: Value::Null,
            recurring_billing_end_date: Value::Null, recurring_billing_frequency: Value::Null,
            recurring_billing_period: Value::Null, recurring_billing_start_date: Value::Null,
            rich_text_description: Value::Null, sku: Value::Null, tax_category: Value::Null,
            tax_rate_group_id: Value::Null, variant_id: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_buyer_selected_quantity, 1 => &self.billing_cycle_anchor_date,
            2 => &self.billing_start_delay_days, 3 => &self.billing_start_delay_months,
            4 => &self.buyer_selected_quantity_max, 5 => &self.buyer_selected_quantity_min, 6 => &self.description,
            7 => &self.discount, 8 => &self.discount_percentage, 9 => &self.external_id, 10 => &self.images,
            11 => &self.is_editable_price, 12 => &self.is_optional, 13 => &self.line_item_currency_code,
            14 => &self.mode, 15 => &self.name, 16 => &self.position_on_quote, 17 => &self.price_book_id,
            18 => &self.pricing, 19 => &self.product_id, 20 => &self.product_type, 21 => &self.quantity,
            22 => &self.recurring_billing_end_date, 23 => &self.recurring_billing_frequency,
            24 => &self.recurring_billing_period, 25 => &self.recurring_billing_start_date,
            26 => &self.rich_text_description, 27 => &self.sku, 28 => &self.tax_category,
            29 => &self.tax_rate_group_id, 30 => &self.variant_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_buyer_selected_quantity, 1 => &mut self.billing_cycle_anchor_date,
            2 => &mut self.billing_start_delay_days, 3 => &mut self.billing_start_delay_months,
            4 => &mut self.buyer_selected_quantity_max, 5 => &mut self.buyer_selected_quantity_min,
            6 => &mut self.description, 7 => &mut self.discount, 8 => &mut self.discount_percentage,
            9 => &mut self.external_id, 10 => &mut self.images, 11 => &mut self.is_editable_price,
            12 => &mut self.is_optional, 13 => &mut self.line_item_currency_code, 14 => &mut self.mode,
            15 => &mut self.name, 16 => &mut self.position_on_quote, 17 => &mut self.price_book_id,
            18 => &mut self.pricing, 19 => &mut self.product_id, 20 => &mut self.product_type,
            21 => &mut self.quantity, 22 => &mut self.recurring_billing_end_date,
            23 => &mut self.recurring_billing_frequency, 24 => &mut self.recurring_billing_period,
            25 => &mut self.recurring_billing_start_date, 26 => &mut self.rich_text_description, 27 => &mut self.sku,
            28 => &mut self.tax_category, 29 => &mut self.tax_rate_group_id, 30 => &mut self.variant_id,
            _ => &mut self.rest,
        }
    }
}
impl LineItemFromProductCreateRequest {
    /// With all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>, billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>, billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>, buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>, discount: impl Into<Value>, discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>, images: impl Into<Value>, is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>, line_item_currency_code: impl Into<Value>, name: impl Into<Value>,
        position_on_quote: impl Into<Value>, price_book_id: impl Into<Value>, pricing: impl Into<Value>,
        product_id: impl Into<Text>, product_type: impl Into<Value>, quantity: impl Into<Value>,
        recurring_billing_end_date: impl Into<Value>, recurring_billing_frequency: impl Into<Value>,
        recurring_billing_period: impl Into<Value>, recurring_billing_start_date: impl Into<Value>,
        rich_text_description: impl Into<Value>, sku: impl Into<Value>, tax_category: impl Into<Value>,
        tax_rate_group_id: impl Into<Value>, variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(), description: description.into(),
            discount: discount.into(), discount_percentage: discount_percentage.into(),
            external_id: external_id.into(), images: images.into(), is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(), line_item_currency_code: line_item_currency_code.into(),
            mode: LineItemFromProductCreateRequestMode::FromProduct, name: name.into(),
            position_on_quote: position_on_quote.into(), price_book_id: price_book_id.into(),
            pricing: pricing.into(), product_id: product_id.into(), product_type: product_type.into(),
            quantity: quantity.into(), recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(), sku: sku.into(), tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(), variant_id: variant_id.into(), rest: Rest::EMPTY,
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
impl Shaped for LineItemFromProductCreateRequestMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemFromProductCreateRequestMode", kind: Kind::Enumeration(&["FROM_PRODUCT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FromProduct => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FromProduct, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PaymentLinkAcceptedPaymentMethods {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkAcceptedPaymentMethods", kind: Kind::Enumeration(&[
            "ACH", "BACS", "CREDIT_OR_DEBIT_CARD", "PADS", "SEPA",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Ach => 0, Self::Bacs => 1, Self::CreditOrDebitCard => 2, Self::Pads => 3, Self::Sepa => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Ach, 1 => Self::Bacs, 2 => Self::CreditOrDebitCard, 3 => Self::Pads, 4 => Self::Sepa,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PaymentLinkLineItems {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkLineItems", kind: Kind::Union(&[
            Variant { name: "LineItemCloneCreateRequest", tag: Some(("mode", &["CLONE"])), required: &[] },
            Variant { name: "LineItemCustomCreateRequest", tag: Some(("mode", &["CUSTOM"])), required: &[] },
            Variant { name: "LineItemFromProductCreateRequest", tag: Some(("mode", &["FROM_PRODUCT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::LineItemCloneCreateRequest(value) => (0, value),
            Self::LineItemCustomCreateRequest(value) => (1, value),
            Self::LineItemFromProductCreateRequest(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::LineItemCloneCreateRequest(Shaped::blank()),
            1 => Self::LineItemCustomCreateRequest(Shaped::blank()),
            2 => Self::LineItemFromProductCreateRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::LineItemCloneCreateRequest(value) => value, Self::LineItemCustomCreateRequest(value) => value,
            Self::LineItemFromProductCreateRequest(value) => value, Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PricingFullUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PricingFullUpdateRequest", kind: Kind::Record(&[
            Member { name: "prices", required: true }, Member { name: "pricingModel", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { prices: Vec::new(), pricing_model: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.prices, 1 => &self.pricing_model, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.prices, 1 => &mut self.pricing_model, _ => &mut self.rest }
    }
}
impl PricingFullUpdateRequest {
    /// With all that is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<PriceUpdateEntry>>, pricing_model: impl Into<PricingPricingModel>,
    ) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(), pricing_model: pricing_model.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    LineItem, LineItemCloneCreateRequest, LineItemCustomCreateRequest, LineItemFromProductCreateRequest,
    PaymentLinkLineItems, PricingFullUpdateRequest,
}

crate::runtime::enumeration_traits! {
    LineItemBillingStartDelayType, LineItemCloneCreateRequestMode, LineItemCustomCreateRequestMode,
    LineItemFromProductCreateRequestMode, PaymentLinkAcceptedPaymentMethods,
}
