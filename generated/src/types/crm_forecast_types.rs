// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ForecastTypeDealSplitProperties "ForecastTypeDealSplitProperties" {
        0 deal_custom_amount_property "dealCustomAmountProperty" required = Text::EMPTY;
        1 deal_custom_amount_property_in_home_currency "dealCustomAmountPropertyInHomeCurrency" required = Text::EMPTY;
        2 deal_custom_date_property "dealCustomDateProperty" required = Text::EMPTY;
        3 deal_split_custom_amount_property "dealSplitCustomAmountProperty" required = Text::EMPTY;
        4 deal_split_custom_amount_property_in_home_currency "dealSplitCustomAmountPropertyInHomeCurrency" required = Text::EMPTY;
        5 deal_split_weighted_custom_amount_property "dealSplitWeightedCustomAmountProperty" required = Text::EMPTY;
        6 deal_split_weighted_custom_amount_property_in_home_currency "dealSplitWeightedCustomAmountPropertyInHomeCurrency" required = Text::EMPTY;
    }
}
impl ForecastTypeDealSplitProperties {
    /// One with all that is required.
    pub fn new(
        deal_custom_amount_property: impl Into<Text>,
        deal_custom_amount_property_in_home_currency: impl Into<Text>,
        deal_custom_date_property: impl Into<Text>,
        deal_split_custom_amount_property: impl Into<Text>,
        deal_split_custom_amount_property_in_home_currency: impl Into<Text>,
        deal_split_weighted_custom_amount_property: impl Into<Text>,
        deal_split_weighted_custom_amount_property_in_home_currency: impl Into<Text>,
    ) -> Self {
        Self {
            deal_custom_amount_property: deal_custom_amount_property.into(),
            deal_custom_amount_property_in_home_currency: deal_custom_amount_property_in_home_currency
                .into(),
            deal_custom_date_property: deal_custom_date_property.into(),
            deal_split_custom_amount_property: deal_split_custom_amount_property.into(),
            deal_split_custom_amount_property_in_home_currency: deal_split_custom_amount_property_in_home_currency
                .into(),
            deal_split_weighted_custom_amount_property: deal_split_weighted_custom_amount_property
                .into(),
            deal_split_weighted_custom_amount_property_in_home_currency: deal_split_weighted_custom_amount_property_in_home_currency
                .into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ForecastTypeSettingPublicResponse "ForecastTypeSettingPublicResponse" {
        0 amount_in_home_currency_property "amountInHomeCurrencyProperty" optional = None;
        1 amount_or_date_property_restricted_for_user "amountOrDatePropertyRestrictedForUser" required = false;
        2 amount_property "amountProperty" required = Text::EMPTY;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 created_at_timestamp "createdAtTimestamp" required = 0;
        5 created_by "createdBy" required = 0;
        6 date_property "dateProperty" required = Text::EMPTY;
        7 deal_split_properties "dealSplitProperties" optional = None;
        8 default_type "defaultType" required = false;
        9 forecast_name "forecastName" required = Text::EMPTY;
        10 forecast_type_id "forecastTypeId" required = 0;
        11 id "id" required = Text::EMPTY;
        12 object_type_id "objectTypeId" required = Text::EMPTY;
        13 updated_at "updatedAt" required = DateTime::UNSET;
        14 updated_by "updatedBy" required = 0;
        15 updated_timestamp "updatedTimestamp" required = 0;
        16 weighted_amount_in_home_currency_property "weightedAmountInHomeCurrencyProperty" optional = None;
        17 weighted_amount_property "weightedAmountProperty" optional = None;
    }
}
impl ForecastTypeSettingPublicResponse {
    /// One with all that is required.
    pub fn new(
        amount_or_date_property_restricted_for_user: bool,
        amount_property: impl Into<Text>,
        created_at: impl Into<DateTime>,
        created_at_timestamp: impl Into<i64>,
        created_by: impl Into<i64>,
        date_property: impl Into<Text>,
        default_type: bool,
        forecast_name: impl Into<Text>,
        forecast_type_id: impl Into<i64>,
        id: impl Into<Text>,
        object_type_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
        updated_by: impl Into<i64>,
        updated_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            amount_or_date_property_restricted_for_user,
            amount_property: amount_property.into(),
            created_at: created_at.into(),
            created_at_timestamp: created_at_timestamp.into(),
            created_by: created_by.into(),
            date_property: date_property.into(),
            default_type,
            forecast_name: forecast_name.into(),
            forecast_type_id: forecast_type_id.into(),
            id: id.into(),
            object_type_id: object_type_id.into(),
            updated_at: updated_at.into(),
            updated_by: updated_by.into(),
            updated_timestamp: updated_timestamp.into(),
            ..Shaped::blank()
        }
    }
}
