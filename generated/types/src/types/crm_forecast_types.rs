// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `ForecastTypeDealSplitProperties`: 7 members.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypeDealSplitProperties {
    /// `dealCustomAmountProperty`: text.
    pub deal_custom_amount_property: Text,
    /// `dealCustomAmountPropertyInHomeCurrency`: text.
    pub deal_custom_amount_property_in_home_currency: Text,
    /// `dealCustomDateProperty`: text.
    pub deal_custom_date_property: Text,
    /// `dealSplitCustomAmountProperty`: text.
    pub deal_split_custom_amount_property: Text,
    /// `dealSplitCustomAmountPropertyInHomeCurrency`: text.
    pub deal_split_custom_amount_property_in_home_currency: Text,
    /// `dealSplitWeightedCustomAmountProperty`: text.
    pub deal_split_weighted_custom_amount_property: Text,
    /// `dealSplitWeightedCustomAmountPropertyInHomeCurrency`: text.
    pub deal_split_weighted_custom_amount_property_in_home_currency: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ForecastTypeDealSplitProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypeDealSplitProperties", kind: Kind::Record(&[
            Member { name: "dealCustomAmountProperty", required: true },
            Member { name: "dealCustomAmountPropertyInHomeCurrency", required: true },
            Member { name: "dealCustomDateProperty", required: true },
            Member { name: "dealSplitCustomAmountProperty", required: true },
            Member { name: "dealSplitCustomAmountPropertyInHomeCurrency", required: true },
            Member { name: "dealSplitWeightedCustomAmountProperty", required: true },
            Member { name: "dealSplitWeightedCustomAmountPropertyInHomeCurrency", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            deal_custom_amount_property: Text::EMPTY, deal_custom_amount_property_in_home_currency: Text::EMPTY,
            deal_custom_date_property: Text::EMPTY, deal_split_custom_amount_property: Text::EMPTY,
            deal_split_custom_amount_property_in_home_currency: Text::EMPTY,
            deal_split_weighted_custom_amount_property: Text::EMPTY,
            deal_split_weighted_custom_amount_property_in_home_currency: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_custom_amount_property, 1 => &self.deal_custom_amount_property_in_home_currency,
            2 => &self.deal_custom_date_property, 3 => &self.deal_split_custom_amount_property,
            4 => &self.deal_split_custom_amount_property_in_home_currency,
            5 => &self.deal_split_weighted_custom_amount_property,
            6 => &self.deal_split_weighted_custom_amount_property_in_home_currency, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_custom_amount_property, 1 => &mut self.deal_custom_amount_property_in_home_currency,
            2 => &mut self.deal_custom_date_property, 3 => &mut self.deal_split_custom_amount_property,
            4 => &mut self.deal_split_custom_amount_property_in_home_currency,
            5 => &mut self.deal_split_weighted_custom_amount_property,
            6 => &mut self.deal_split_weighted_custom_amount_property_in_home_currency, _ => &mut self.rest,
        }
    }
}
impl ForecastTypeDealSplitProperties {
    /// With all that is required.
    pub fn new(
        deal_custom_amount_property: impl Into<Text>, deal_custom_amount_property_in_home_currency: impl Into<Text>,
        deal_custom_date_property: impl Into<Text>, deal_split_custom_amount_property: impl Into<Text>,
        deal_split_custom_amount_property_in_home_currency: impl Into<Text>,
        deal_split_weighted_custom_amount_property: impl Into<Text>,
        deal_split_weighted_custom_amount_property_in_home_currency: impl Into<Text>,
    ) -> Self {
        Self {
            deal_custom_amount_property: deal_custom_amount_property.into(),
            deal_custom_amount_property_in_home_currency: deal_custom_amount_property_in_home_currency.into(),
            deal_custom_date_property: deal_custom_date_property.into(),
            deal_split_custom_amount_property: deal_split_custom_amount_property.into(),
            deal_split_custom_amount_property_in_home_currency: deal_split_custom_amount_property_in_home_currency.into(),
            deal_split_weighted_custom_amount_property: deal_split_weighted_custom_amount_property.into(),
            deal_split_weighted_custom_amount_property_in_home_currency: deal_split_weighted_custom_amount_property_in_home_currency.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `ForecastTypeSettingPublicResponse`: 18 members.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypeSettingPublicResponse {
    /// `amountInHomeCurrencyProperty`: text; may be absent.
    pub amount_in_home_currency_property: Option<Text>,
    /// `amountOrDatePropertyRestrictedForUser`: true or false.
    pub amount_or_date_property_restricted_for_user: bool,
    /// `amountProperty`: text.
    pub amount_property: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdAtTimestamp`: a whole number.
    pub created_at_timestamp: i64,
    /// `createdBy`: a whole number.
    pub created_by: i64,
    /// `dateProperty`: text.
    pub date_property: Text,
    /// `dealSplitProperties`: `ForecastTypeDealSplitProperties`; may be absent.
    pub deal_split_properties: Option<ForecastTypeDealSplitProperties>,
    /// `defaultType`: true or false.
    pub default_type: bool,
    /// `forecastName`: text.
    pub forecast_name: Text,
    /// `forecastTypeId`: a whole number.
    pub forecast_type_id: i64,
    /// `id`: text.
    pub id: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `updatedBy`: a whole number.
    pub updated_by: i64,
    /// `updatedTimestamp`: a whole number.
    pub updated_timestamp: i64,
    /// `weightedAmountInHomeCurrencyProperty`: text; may be absent.
    pub weighted_amount_in_home_currency_property: Option<Text>,
    /// `weightedAmountProperty`: text; may be absent.
    pub weighted_amount_property: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ForecastTypeSettingPublicResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypeSettingPublicResponse", kind: Kind::Record(&[
            Member { name: "amountInHomeCurrencyProperty", required: false },
            Member { name: "amountOrDatePropertyRestrictedForUser", required: true },
            Member { name: "amountProperty", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdAtTimestamp", required: true }, Member { name: "createdBy", required: true },
            Member { name: "dateProperty", required: true }, Member { name: "dealSplitProperties", required: false },
            Member { name: "defaultType", required: true }, Member { name: "forecastName", required: true },
            Member { name: "forecastTypeId", required: true }, Member { name: "id", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "updatedBy", required: true }, Member { name: "updatedTimestamp", required: true },
            Member { name: "weightedAmountInHomeCurrencyProperty", required: false },
            Member { name: "weightedAmountProperty", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            amount_in_home_currency_property: None, amount_or_date_property_restricted_for_user: false,
            amount_property: Text::EMPTY, created_at: DateTime::UNSET, created_at_timestamp: 0, created_by: 0,
            date_property: Text::EMPTY, deal_split_properties: None, default_type: false, forecast_name: Text::EMPTY,
            forecast_type_id: 0, id: Text::EMPTY, object_type_id: Text::EMPTY, updated_at: DateTime::UNSET,
            updated_by: 0, updated_timestamp: 0, weighted_amount_in_home_currency_property: None,
            weighted_amount_property: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.amount_in_home_currency_property, 1 => &self.amount_or_date_property_restricted_for_user,
            2 => &self.amount_property, 3 => &self.created_at, 4 => &self.created_at_timestamp,
            5 => &self.created_by, 6 => &self.date_property, 7 => &self.deal_split_properties,
            8 => &self.default_type, 9 => &self.forecast_name, 10 => &self.forecast_type_id, 11 => &self.id,
            12 => &self.object_type_id, 13 => &self.updated_at, 14 => &self.updated_by,
            15 => &self.updated_timestamp, 16 => &self.weighted_amount_in_home_currency_property,
            17 => &self.weighted_amount_property, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount_in_home_currency_property,
            1 => &mut self.amount_or_date_property_restricted_for_user, 2 => &mut self.amount_property,
            3 => &mut self.created_at, 4 => &mut self.created_at_timestamp, 5 => &mut self.created_by,
            6 => &mut self.date_property, 7 => &mut self.deal_split_properties, 8 => &mut self.default_type,
            9 => &mut self.forecast_name, 10 => &mut self.forecast_type_id, 11 => &mut self.id,
            12 => &mut self.object_type_id, 13 => &mut self.updated_at, 14 => &mut self.updated_by,
            15 => &mut self.updated_timestamp, 16 => &mut self.weighted_amount_in_home_currency_property,
            17 => &mut self.weighted_amount_property, _ => &mut self.rest,
        }
    }
}
impl ForecastTypeSettingPublicResponse {
    /// With all that is required.
    pub fn new(
        amount_or_date_property_restricted_for_user: bool, amount_property: impl Into<Text>,
        created_at: impl Into<DateTime>, created_at_timestamp: impl Into<i64>, created_by: impl Into<i64>,
        date_property: impl Into<Text>, default_type: bool, forecast_name: impl Into<Text>,
        forecast_type_id: impl Into<i64>, id: impl Into<Text>, object_type_id: impl Into<Text>,
        updated_at: impl Into<DateTime>, updated_by: impl Into<i64>, updated_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            amount_or_date_property_restricted_for_user, amount_property: amount_property.into(),
            created_at: created_at.into(), created_at_timestamp: created_at_timestamp.into(),
            created_by: created_by.into(), date_property: date_property.into(), default_type,
            forecast_name: forecast_name.into(), forecast_type_id: forecast_type_id.into(), id: id.into(),
            object_type_id: object_type_id.into(), updated_at: updated_at.into(), updated_by: updated_by.into(),
            updated_timestamp: updated_timestamp.into(), ..Shaped::blank()
        }
    }
    /// Sets `amountInHomeCurrencyProperty`.
    pub fn amount_in_home_currency_property(mut self, amount_in_home_currency_property: impl Into<Text>) -> Self {
        self.amount_in_home_currency_property = Some(amount_in_home_currency_property.into()); self
    }
    /// Sets `dealSplitProperties`.
    pub fn deal_split_properties(mut self, deal_split_properties: impl Into<ForecastTypeDealSplitProperties>) -> Self {
        self.deal_split_properties = Some(deal_split_properties.into()); self
    }
    /// Sets `weightedAmountInHomeCurrencyProperty`.
    pub fn weighted_amount_in_home_currency_property(
        mut self, weighted_amount_in_home_currency_property: impl Into<Text>,
    ) -> Self {
        self.weighted_amount_in_home_currency_property = Some(weighted_amount_in_home_currency_property.into()); self
    }
    /// Sets `weightedAmountProperty`.
    pub fn weighted_amount_property(mut self, weighted_amount_property: impl Into<Text>) -> Self {
        self.weighted_amount_property = Some(weighted_amount_property.into()); self
    }
}

crate::runtime::shaped_traits! {
    ForecastTypeDealSplitProperties, ForecastTypeSettingPublicResponse,
}
