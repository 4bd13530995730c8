// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicPropertyValidationRuleMapNoPaging`: one member.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    /// `results`: a list: `PublicPropertyValidationRuleMap`.
    pub results: Vec<PublicPropertyValidationRuleMap>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicPropertyValidationRuleMapNoPaging "CollectionResponsePublicPropertyValidationRuleMapNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicPropertyValidationRuleMap>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicPropertyValidationRuleNoPaging`: one member.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPropertyValidationRuleNoPaging {
    /// `results`: a list: `PublicPropertyValidationRule`.
    pub results: Vec<PublicPropertyValidationRule>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicPropertyValidationRuleNoPaging "CollectionResponsePublicPropertyValidationRuleNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicPropertyValidationRuleNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicPropertyValidationRule>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPropertyValidationRule`: 3 members.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicPropertyValidationRule {
    /// `ruleArguments`: a list: text.
    pub rule_arguments: Vec<Text>,
    /// `ruleType`: `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    /// `shouldApplyNormalization`: true or false; may be absent.
    pub should_apply_normalization: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyValidationRule "PublicPropertyValidationRule" {
        0 rule_arguments "ruleArguments" required = Vec::new();
        1 rule_type "ruleType" required = Shaped::blank();
        2 should_apply_normalization "shouldApplyNormalization" optional = None;
    }
}
impl PublicPropertyValidationRule {
    /// One with all that is required.
    pub fn new(
        rule_arguments: impl IntoIterator<Item = impl Into<Text>>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
    ) -> Self {
        Self {
            rule_arguments: rule_arguments.into_iter().map(Into::into).collect(),
            rule_type: rule_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicPropertyValidationRuleMap`: 2 members.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicPropertyValidationRuleMap {
    /// `propertyName`: text.
    pub property_name: Text,
    /// `propertyValidationRules`: a list: `PublicPropertyValidationRule`.
    pub property_validation_rules: Vec<PublicPropertyValidationRule>,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyValidationRuleMap "PublicPropertyValidationRuleMap" {
        0 property_name "propertyName" required = Text::EMPTY;
        1 property_validation_rules "propertyValidationRules" required = Vec::new();
    }
}
impl PublicPropertyValidationRuleMap {
    /// One with all that is required.
    pub fn new(
        property_name: impl Into<Text>,
        property_validation_rules: impl IntoIterator<
            Item = impl Into<PublicPropertyValidationRule>,
        >,
    ) -> Self {
        Self {
            property_name: property_name.into(),
            property_validation_rules: property_validation_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// 27 known values; any other is kept as it came.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicPropertyValidationRuleRuleType {
    /// `AFTER_DATETIME_DURATION`
    AfterDatetimeDuration,
    /// `AFTER_DURATION`
    AfterDuration,
    /// `ALPHANUMERIC`
    Alphanumeric,
    /// `BEFORE_DATETIME_DURATION`
    BeforeDatetimeDuration,
    /// `BEFORE_DURATION`
    BeforeDuration,
    /// `DAYS_OF_WEEK`
    DaysOfWeek,
    /// `DECIMAL`
    Decimal,
    /// `DOMAIN`
    Domain,
    /// `EMAIL`
    Email,
    /// `EMAIL_ALLOWED_DOMAINS`
    EmailAllowedDomains,
    /// `EMAIL_BLOCKED_DOMAINS`
    EmailBlockedDomains,
    /// `END_DATE`
    EndDate,
    /// `END_DATETIME`
    EndDatetime,
    /// `FORMAT`
    Format,
    /// `MAX_LENGTH`
    MaxLength,
    /// `MAX_NUMBER`
    MaxNumber,
    /// `MIN_LENGTH`
    MinLength,
    /// `MIN_NUMBER`
    MinNumber,
    /// `PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE`
    PhoneNumberWithExplicitCountryCode,
    /// `REGEX`
    Regex,
    /// `SPECIAL_CHARACTERS`
    SpecialCharacters,
    /// `START_DATE`
    StartDate,
    /// `START_DATETIME`
    StartDatetime,
    /// `URL`
    Url,
    /// `URL_ALLOWED_DOMAINS`
    UrlAllowedDomains,
    /// `URL_BLOCKED_DOMAINS`
    UrlBlockedDomains,
    /// `WHITESPACE`
    Whitespace,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicPropertyValidationRuleRuleType "PublicPropertyValidationRuleRuleType" {
        0 AfterDatetimeDuration "AFTER_DATETIME_DURATION";
        1 AfterDuration "AFTER_DURATION";
        2 Alphanumeric "ALPHANUMERIC";
        3 BeforeDatetimeDuration "BEFORE_DATETIME_DURATION";
        4 BeforeDuration "BEFORE_DURATION";
        5 DaysOfWeek "DAYS_OF_WEEK";
        6 Decimal "DECIMAL";
        7 Domain "DOMAIN";
        8 Email "EMAIL";
        9 EmailAllowedDomains "EMAIL_ALLOWED_DOMAINS";
        10 EmailBlockedDomains "EMAIL_BLOCKED_DOMAINS";
        11 EndDate "END_DATE";
        12 EndDatetime "END_DATETIME";
        13 Format "FORMAT";
        14 MaxLength "MAX_LENGTH";
        15 MaxNumber "MAX_NUMBER";
        16 MinLength "MIN_LENGTH";
        17 MinNumber "MIN_NUMBER";
        18 PhoneNumberWithExplicitCountryCode "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE";
        19 Regex "REGEX";
        20 SpecialCharacters "SPECIAL_CHARACTERS";
        21 StartDate "START_DATE";
        22 StartDatetime "START_DATETIME";
        23 Url "URL";
        24 UrlAllowedDomains "URL_ALLOWED_DOMAINS";
        25 UrlBlockedDomains "URL_BLOCKED_DOMAINS";
        26 Whitespace "WHITESPACE";
    } 27
}

/// `PublicPropertyValidationRuleUpdate`: 2 members.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicPropertyValidationRuleUpdate {
    /// `ruleArguments`: a list: text.
    pub rule_arguments: Vec<Text>,
    /// `shouldApplyNormalization`: true or false; may be absent.
    pub should_apply_normalization: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PublicPropertyValidationRuleUpdate "PublicPropertyValidationRuleUpdate" {
        0 rule_arguments "ruleArguments" required = Vec::new();
        1 should_apply_normalization "shouldApplyNormalization" optional = None;
    }
}
impl PublicPropertyValidationRuleUpdate {
    /// One with all that is required.
    pub fn new(rule_arguments: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            rule_arguments: rule_arguments.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `shouldApplyNormalization`.
    pub fn should_apply_normalization(
        mut self,
        should_apply_normalization: bool,
    ) -> Self {
        self.should_apply_normalization = Some(should_apply_normalization);
        self
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicPropertyValidationRuleUpdate {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicPropertyValidationRuleUpdate {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
