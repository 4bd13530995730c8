// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `CollectionResponsePublicPropertyValidationRuleMapNoPaging`: one member.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    /// `results`: a list: `PublicPropertyValidationRuleMap`.
    pub results: Vec<PublicPropertyValidationRuleMap>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicPropertyValidationRuleMapNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPropertyValidationRuleMap>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicPropertyValidationRuleMap>> From<Vec<T>> for CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPropertyValidationRuleMap>, const N: usize> From<[T; N]> for CollectionResponsePublicPropertyValidationRuleMapNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicPropertyValidationRuleNoPaging`: one member.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPropertyValidationRuleNoPaging {
    /// `results`: a list: `PublicPropertyValidationRule`.
    pub results: Vec<PublicPropertyValidationRule>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicPropertyValidationRuleNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicPropertyValidationRuleNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicPropertyValidationRuleNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPropertyValidationRule>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicPropertyValidationRule>> From<Vec<T>> for CollectionResponsePublicPropertyValidationRuleNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPropertyValidationRule>, const N: usize> From<[T; N]> for CollectionResponsePublicPropertyValidationRuleNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyValidationRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyValidationRule", kind: Kind::Record(&[
            Member { name: "ruleArguments", required: true }, Member { name: "ruleType", required: true },
            Member { name: "shouldApplyNormalization", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            rule_arguments: Vec::new(), rule_type: Shaped::blank(), should_apply_normalization: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rule_arguments, 1 => &self.rule_type, 2 => &self.should_apply_normalization, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rule_arguments, 1 => &mut self.rule_type, 2 => &mut self.should_apply_normalization,
            _ => &mut self.rest,
        }
    }
}
impl PublicPropertyValidationRule {
    /// With all that is required.
    pub fn new(
        rule_arguments: impl IntoIterator<Item = impl Into<Text>>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
    ) -> Self {
        Self {
            rule_arguments: rule_arguments.into_iter().map(Into::into).collect(), rule_type: rule_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `shouldApplyNormalization`.
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.should_apply_normalization = Some(should_apply_normalization); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyValidationRuleMap {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyValidationRuleMap", kind: Kind::Record(&[
            Member { name: "propertyName", required: true },
            Member { name: "propertyValidationRules", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { property_name: Text::EMPTY, property_validation_rules: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.property_name, 1 => &self.property_validation_rules, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property_name, 1 => &mut self.property_validation_rules, _ => &mut self.rest }
    }
}
impl PublicPropertyValidationRuleMap {
    /// With all that is required.
    pub fn new(
        property_name: impl Into<Text>,
        property_validation_rules: impl IntoIterator<Item = impl Into<PublicPropertyValidationRule>>,
    ) -> Self {
        Self {
            property_name: property_name.into(),
            property_validation_rules: property_validation_rules.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
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
impl Shaped for PublicPropertyValidationRuleRuleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyValidationRuleRuleType", kind: Kind::Enumeration(&[
            "AFTER_DATETIME_DURATION", "AFTER_DURATION", "ALPHANUMERIC", "BEFORE_DATETIME_DURATION",
            "BEFORE_DURATION", "DAYS_OF_WEEK", "DECIMAL", "DOMAIN", "EMAIL", "EMAIL_ALLOWED_DOMAINS",
            "EMAIL_BLOCKED_DOMAINS", "END_DATE", "END_DATETIME", "FORMAT", "MAX_LENGTH", "MAX_NUMBER", "MIN_LENGTH",
            "MIN_NUMBER", "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE", "REGEX", "SPECIAL_CHARACTERS", "START_DATE",
            "START_DATETIME", "URL", "URL_ALLOWED_DOMAINS", "URL_BLOCKED_DOMAINS", "WHITESPACE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AfterDatetimeDuration => 0, Self::AfterDuration => 1, Self::Alphanumeric => 2,
            Self::BeforeDatetimeDuration => 3, Self::BeforeDuration => 4, Self::DaysOfWeek => 5, Self::Decimal => 6,
            Self::Domain => 7, Self::Email => 8, Self::EmailAllowedDomains => 9, Self::EmailBlockedDomains => 10,
            Self::EndDate => 11, Self::EndDatetime => 12, Self::Format => 13, Self::MaxLength => 14,
            Self::MaxNumber => 15, Self::MinLength => 16, Self::MinNumber => 17,
            Self::PhoneNumberWithExplicitCountryCode => 18, Self::Regex => 19, Self::SpecialCharacters => 20,
            Self::StartDate => 21, Self::StartDatetime => 22, Self::Url => 23, Self::UrlAllowedDomains => 24,
            Self::UrlBlockedDomains => 25, Self::Whitespace => 26, Self::Unknown(value) => return (27, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AfterDatetimeDuration, 1 => Self::AfterDuration, 2 => Self::Alphanumeric,
            3 => Self::BeforeDatetimeDuration, 4 => Self::BeforeDuration, 5 => Self::DaysOfWeek, 6 => Self::Decimal,
            7 => Self::Domain, 8 => Self::Email, 9 => Self::EmailAllowedDomains, 10 => Self::EmailBlockedDomains,
            11 => Self::EndDate, 12 => Self::EndDatetime, 13 => Self::Format, 14 => Self::MaxLength,
            15 => Self::MaxNumber, 16 => Self::MinLength, 17 => Self::MinNumber,
            18 => Self::PhoneNumberWithExplicitCountryCode, 19 => Self::Regex, 20 => Self::SpecialCharacters,
            21 => Self::StartDate, 22 => Self::StartDatetime, 23 => Self::Url, 24 => Self::UrlAllowedDomains,
            25 => Self::UrlBlockedDomains, 26 => Self::Whitespace, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyValidationRuleUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyValidationRuleUpdate", kind: Kind::Record(&[
            Member { name: "ruleArguments", required: true },
            Member { name: "shouldApplyNormalization", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { rule_arguments: Vec::new(), should_apply_normalization: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.rule_arguments, 1 => &self.should_apply_normalization, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.rule_arguments, 1 => &mut self.should_apply_normalization, _ => &mut self.rest }
    }
}
impl PublicPropertyValidationRuleUpdate {
    /// With all that is required.
    pub fn new(rule_arguments: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { rule_arguments: rule_arguments.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `shouldApplyNormalization`.
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.should_apply_normalization = Some(should_apply_normalization); self
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicPropertyValidationRuleUpdate {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicPropertyValidationRuleUpdate {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicPropertyValidationRuleMapNoPaging,
    CollectionResponsePublicPropertyValidationRuleNoPaging, PublicPropertyValidationRule,
    PublicPropertyValidationRuleMap, PublicPropertyValidationRuleUpdate,
}

crate::runtime::enumeration_traits! {
    PublicPropertyValidationRuleRuleType,
}
