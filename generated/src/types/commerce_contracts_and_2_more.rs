// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 10 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemRecurringBillingFrequency {
    /// `ANNUALLY`
    Annually,
    /// `BIWEEKLY`
    Biweekly,
    /// `MONTHLY`
    Monthly,
    /// `PER_FIVE_YEARS`
    PerFiveYears,
    /// `PER_FOUR_YEARS`
    PerFourYears,
    /// `PER_SIX_MONTHS`
    PerSixMonths,
    /// `PER_THREE_YEARS`
    PerThreeYears,
    /// `PER_TWO_YEARS`
    PerTwoYears,
    /// `QUARTERLY`
    Quarterly,
    /// `WEEKLY`
    Weekly,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemRecurringBillingFrequency "LineItemRecurringBillingFrequency" {
        0 Annually "ANNUALLY";
        1 Biweekly "BIWEEKLY";
        2 Monthly "MONTHLY";
        3 PerFiveYears "PER_FIVE_YEARS";
        4 PerFourYears "PER_FOUR_YEARS";
        5 PerSixMonths "PER_SIX_MONTHS";
        6 PerThreeYears "PER_THREE_YEARS";
        7 PerTwoYears "PER_TWO_YEARS";
        8 Quarterly "QUARTERLY";
        9 Weekly "WEEKLY";
    } 10
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum LineItemRecurringBillingTerms {
    /// `AUTOMATICALLY_RENEW`
    AutomaticallyRenew,
    /// `FIXED`
    Fixed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LineItemRecurringBillingTerms "LineItemRecurringBillingTerms" {
        0 AutomaticallyRenew "AUTOMATICALLY_RENEW";
        1 Fixed "FIXED";
    } 2
}

/// `PriceEntry`: 3 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PriceEntry {
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `maxQuantity`: a whole number; may be absent.
    pub max_quantity: Option<i64>,
    /// `price`: a number.
    pub price: f64,
    rest: Rest,
}
crate::runtime::record! {
    PriceEntry "PriceEntry" {
        0 currency_code "currencyCode" required = Text::EMPTY;
        1 max_quantity "maxQuantity" optional = None;
        2 price "price" required = 0.0;
    }
}
impl PriceEntry {
    /// One with all that is required.
    pub fn new(currency_code: impl Into<Text>, price: impl Into<f64>) -> Self {
        Self {
            currency_code: currency_code.into(),
            price: price.into(),
            ..Shaped::blank()
        }
    }
}

/// `PriceUpdateEntry`: 3 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PriceUpdateEntry {
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `maxQuantity`: a whole number; may be absent.
    pub max_quantity: Option<i64>,
    /// `price`: any JSON.
    pub price: Value,
    rest: Rest,
}
crate::runtime::record! {
    PriceUpdateEntry "PriceUpdateEntry" {
        0 currency_code "currencyCode" required = Text::EMPTY;
        1 max_quantity "maxQuantity" optional = None;
        2 price "price" required = Value::Null;
    }
}
impl PriceUpdateEntry {
    /// One with all that is required.
    pub fn new(currency_code: impl Into<Text>, price: impl Into<Value>) -> Self {
        Self {
            currency_code: currency_code.into(),
            price: price.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `maxQuantity`.
    pub fn max_quantity(mut self, max_quantity: impl Into<i64>) -> Self {
        self.max_quantity = Some(max_quantity.into());
        self
    }
}

/// `Pricing`: 2 members.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct Pricing {
    /// `prices`: a list: `PriceEntry`.
    pub prices: Vec<PriceEntry>,
    /// `pricingModel`: `PricingPricingModel`.
    pub pricing_model: PricingPricingModel,
    rest: Rest,
}
crate::runtime::record! {
    Pricing "Pricing" {
        0 prices "prices" required = Vec::new();
        1 pricing_model "pricingModel" required = Shaped::blank();
    }
}
impl Pricing {
    /// One with all that is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<PriceEntry>>,
        pricing_model: impl Into<PricingPricingModel>,
    ) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(),
            pricing_model: pricing_model.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, `commerce/payment-links`, `commerce/price-books`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PricingPricingModel {
    /// `FLAT`
    Flat,
    /// `GRADUATED`
    Graduated,
    /// `STAIRSTEP`
    Stairstep,
    /// `VOLUME`
    Volume,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PricingPricingModel "PricingPricingModel" {
        0 Flat "FLAT";
        1 Graduated "GRADUATED";
        2 Stairstep "STAIRSTEP";
        3 Volume "VOLUME";
    } 4
}
