// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for LineItemRecurringBillingFrequency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemRecurringBillingFrequency", kind: Kind::Enumeration(&[
            "ANNUALLY", "BIWEEKLY", "MONTHLY", "PER_FIVE_YEARS", "PER_FOUR_YEARS", "PER_SIX_MONTHS",
            "PER_THREE_YEARS", "PER_TWO_YEARS", "QUARTERLY", "WEEKLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Annually => 0, Self::Biweekly => 1, Self::Monthly => 2, Self::PerFiveYears => 3,
            Self::PerFourYears => 4, Self::PerSixMonths => 5, Self::PerThreeYears => 6, Self::PerTwoYears => 7,
            Self::Quarterly => 8, Self::Weekly => 9, Self::Unknown(value) => return (10, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Annually, 1 => Self::Biweekly, 2 => Self::Monthly, 3 => Self::PerFiveYears,
            4 => Self::PerFourYears, 5 => Self::PerSixMonths, 6 => Self::PerThreeYears, 7 => Self::PerTwoYears,
            8 => Self::Quarterly, 9 => Self::Weekly, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for LineItemRecurringBillingTerms {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemRecurringBillingTerms", kind: Kind::Enumeration(&["AUTOMATICALLY_RENEW", "FIXED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AutomaticallyRenew => 0, Self::Fixed => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AutomaticallyRenew, 1 => Self::Fixed, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceEntry {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceEntry", kind: Kind::Record(&[
            Member { name: "currencyCode", required: true }, Member { name: "maxQuantity", required: false },
            Member { name: "price", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { currency_code: Text::EMPTY, max_quantity: None, price: 0.0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.currency_code, 1 => &self.max_quantity, 2 => &self.price, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency_code, 1 => &mut self.max_quantity, 2 => &mut self.price, _ => &mut self.rest,
        }
    }
}
impl PriceEntry {
    /// With all that is required.
    pub fn new(currency_code: impl Into<Text>, price: impl Into<f64>) -> Self {
        Self { currency_code: currency_code.into(), price: price.into(), ..Shaped::blank() }
    }
    /// Sets `maxQuantity`.
    pub fn max_quantity(mut self, max_quantity: impl Into<i64>) -> Self {
        self.max_quantity = Some(max_quantity.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PriceUpdateEntry {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PriceUpdateEntry", kind: Kind::Record(&[
            Member { name: "currencyCode", required: true }, Member { name: "maxQuantity", required: false },
            Member { name: "price", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { currency_code: Text::EMPTY, max_quantity: None, price: Value::Null, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.currency_code, 1 => &self.max_quantity, 2 => &self.price, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency_code, 1 => &mut self.max_quantity, 2 => &mut self.price, _ => &mut self.rest,
        }
    }
}
impl PriceUpdateEntry {
    /// With all that is required.
    pub fn new(currency_code: impl Into<Text>, price: impl Into<Value>) -> Self {
        Self { currency_code: currency_code.into(), price: price.into(), ..Shaped::blank() }
    }
    /// Sets `maxQuantity`.
    pub fn max_quantity(mut self, max_quantity: impl Into<i64>) -> Self {
        self.max_quantity = Some(max_quantity.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Pricing {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Pricing", kind: Kind::Record(&[
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
impl Pricing {
    /// With all that is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<PriceEntry>>, pricing_model: impl Into<PricingPricingModel>,
    ) -> Self {
        Self {
            prices: prices.into_iter().map(Into::into).collect(), pricing_model: pricing_model.into(),
            rest: Rest::EMPTY,
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
impl Shaped for PricingPricingModel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PricingPricingModel", kind: Kind::Enumeration(&["FLAT", "GRADUATED", "STAIRSTEP", "VOLUME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Flat => 0, Self::Graduated => 1, Self::Stairstep => 2, Self::Volume => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Flat, 1 => Self::Graduated, 2 => Self::Stairstep, 3 => Self::Volume,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    PriceEntry, PriceUpdateEntry, Pricing,
}

crate::runtime::enumeration_traits! {
    LineItemRecurringBillingFrequency, LineItemRecurringBillingTerms, PricingPricingModel,
}
