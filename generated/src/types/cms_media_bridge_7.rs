// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `RoundNearestNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundNearestNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundNearestNumbersOperator`.
    pub operator: RoundNearestNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    RoundNearestNumbers "RoundNearestNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl RoundNearestNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundNearestNumbersOperator::RoundNearest,
            ..Shaped::blank()
        }
    }
}
impl Default for RoundNearestNumbers {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundNearestNumbersOperator {
    /// `ROUND_NEAREST`
    RoundNearest,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RoundNearestNumbersOperator "RoundNearestNumbersOperator" {
        0 RoundNearest "ROUND_NEAREST";
    } 1
}

/// `RoundUpNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundUpNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundUpNumbersOperator`.
    pub operator: RoundUpNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    RoundUpNumbers "RoundUpNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl RoundUpNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: RoundUpNumbersOperator::RoundUp,
            ..Shaped::blank()
        }
    }
}
impl Default for RoundUpNumbers {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundUpNumbersOperator {
    /// `ROUND_UP`
    RoundUp,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RoundUpNumbersOperator "RoundUpNumbersOperator" {
        0 RoundUp "ROUND_UP";
    } 1
}

/// `ScopeMapping`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ScopeMapping {
    /// `accessLevel`: `ScopeMappingAccessLevel`.
    pub access_level: ScopeMappingAccessLevel,
    /// `requestAction`: `ScopeMappingRequestAction`.
    pub request_action: ScopeMappingRequestAction,
    /// `scopeName`: text.
    pub scope_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    ScopeMapping "ScopeMapping" {
        0 access_level "accessLevel" required = Shaped::blank();
        1 request_action "requestAction" required = Shaped::blank();
        2 scope_name "scopeName" required = Text::EMPTY;
    }
}
impl ScopeMapping {
    /// One with all that is required.
    pub fn new(
        access_level: impl Into<ScopeMappingAccessLevel>,
        request_action: impl Into<ScopeMappingRequestAction>,
        scope_name: impl Into<Text>,
    ) -> Self {
        Self {
            access_level: access_level.into(),
            request_action: request_action.into(),
            scope_name: scope_name.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ScopeMappingAccessLevel {
    /// `ALL`
    All,
    /// `OWNED`
    Owned,
    /// `TEAM_OWNED`
    TeamOwned,
    /// `UNASSIGNED`
    Unassigned,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ScopeMappingAccessLevel "ScopeMappingAccessLevel" {
        0 All "ALL";
        1 Owned "OWNED";
        2 TeamOwned "TEAM_OWNED";
        3 Unassigned "UNASSIGNED";
    } 4
}

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum ScopeMappingRequestAction {
    /// `COMMUNICATE`
    Communicate,
    /// `DELETE`
    Delete,
    /// `EDIT`
    Edit,
    /// `EDIT_ASSOCIATION`
    EditAssociation,
    /// `MERGE`
    Merge,
    /// `VIEW`
    View,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ScopeMappingRequestAction "ScopeMappingRequestAction" {
        0 Communicate "COMMUNICATE";
        1 Delete "DELETE";
        2 Edit "EDIT";
        3 EditAssociation "EDIT_ASSOCIATION";
        4 Merge "MERGE";
        5 View "VIEW";
    } 6
}

/// `SetContainsString`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SetContainsString {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SetContainsStringOperator`.
    pub operator: SetContainsStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    SetContainsString "SetContainsString" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl SetContainsString {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SetContainsStringOperator::SetContainsString,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SetContainsStringOperator {
    /// `SET_CONTAINS_STRING`
    SetContainsString,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SetContainsStringOperator "SetContainsStringOperator" {
        0 SetContainsString "SET_CONTAINS_STRING";
    } 1
}

/// `SoftRequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct SoftRequiredPropertiesExtensionData {
    /// `isSoftRequiredProperty`: true or false.
    pub is_soft_required_property: bool,
    rest: Rest,
}
crate::runtime::record! {
    SoftRequiredPropertiesExtensionData "SoftRequiredPropertiesExtensionData" {
        0 is_soft_required_property "isSoftRequiredProperty" required = false;
    }
}
impl SoftRequiredPropertiesExtensionData {
    /// One with all that is required.
    pub fn new(is_soft_required_property: bool) -> Self {
        Self {
            is_soft_required_property,
            ..Shaped::blank()
        }
    }
}

/// `SquareRoot`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SquareRoot {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SquareRootOperator`.
    pub operator: SquareRootOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    SquareRoot "SquareRoot" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl SquareRoot {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: SquareRootOperator::SquareRoot,
            ..Shaped::blank()
        }
    }
}
impl Default for SquareRoot {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SquareRootOperator {
    /// `SQUARE_ROOT`
    SquareRoot,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SquareRootOperator "SquareRootOperator" {
        0 SquareRoot "SQUARE_ROOT";
    } 1
}

/// `StringEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringEquals {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringEqualsOperator`.
    pub operator: StringEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    StringEquals "StringEquals" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl StringEquals {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringEqualsOperator::StringEquals,
            ..Shaped::blank()
        }
    }
}
impl Default for StringEquals {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringEqualsOperator {
    /// `STRING_EQUALS`
    StringEquals,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringEqualsOperator "StringEqualsOperator" {
        0 StringEquals "STRING_EQUALS";
    } 1
}

/// `StringLength`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringLength {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `StringLengthOperator`.
    pub operator: StringLengthOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    StringLength "StringLength" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl StringLength {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringLengthOperator::StringLength,
            ..Shaped::blank()
        }
    }
}
impl Default for StringLength {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringLengthOperator {
    /// `STRING_LENGTH`
    StringLength,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringLengthOperator "StringLengthOperator" {
        0 StringLength "STRING_LENGTH";
    } 1
}

/// `StringPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringPropertyVariable {
    /// `operator`: `StringPropertyVariableOperator`.
    pub operator: StringPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    StringPropertyVariable "StringPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl StringPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringPropertyVariableOperator::StringPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for StringPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringPropertyVariableOperator {
    /// `STRING_PROPERTY_VARIABLE`
    StringPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringPropertyVariableOperator "StringPropertyVariableOperator" {
        0 StringPropertyVariable "STRING_PROPERTY_VARIABLE";
    } 1
}

/// `StringTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct StringTargetPropertyVariable {
    /// `operator`: `StringTargetPropertyVariableOperator`.
    pub operator: StringTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    StringTargetPropertyVariable "StringTargetPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl StringTargetPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: StringTargetPropertyVariableOperator::StringTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for StringTargetPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum StringTargetPropertyVariableOperator {
    /// `STRING_TARGET_PROPERTY_VARIABLE`
    StringTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    StringTargetPropertyVariableOperator "StringTargetPropertyVariableOperator" {
        0 StringTargetPropertyVariable "STRING_TARGET_PROPERTY_VARIABLE";
    } 1
}

/// `Substring`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Substring {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubstringOperator`.
    pub operator: SubstringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    Substring "Substring" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl Substring {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubstringOperator::Substring,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubstringOperator {
    /// `SUBSTRING`
    Substring,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SubstringOperator "SubstringOperator" {
        0 Substring "SUBSTRING";
    } 1
}

/// `SubtractNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractNumbersOperator`.
    pub operator: SubtractNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    SubtractNumbers "SubtractNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl SubtractNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: SubtractNumbersOperator::SubtractNumbers,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractNumbersOperator {
    /// `SUBTRACT_NUMBERS`
    SubtractNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SubtractNumbersOperator "SubtractNumbersOperator" {
        0 SubtractNumbers "SUBTRACT_NUMBERS";
    } 1
}

/// `SubtractTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SubtractTime {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `SubtractTimeOperator`.
    pub operator: SubtractTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `MediaBridgeAbsoluteValueInputs`.
    pub string_to_check: Box<MediaBridgeAbsoluteValueInputs>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    SubtractTime "SubtractTime" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl SubtractTime {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            operator: SubtractTimeOperator::SubtractTime,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum SubtractTimeOperator {
    /// `SUBTRACT_TIME`
    SubtractTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SubtractTimeOperator "SubtractTimeOperator" {
        0 SubtractTime "SUBTRACT_TIME";
    } 1
}

/// `TimeBetween`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetween {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenOperator`.
    pub operator: TimeBetweenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    TimeBetween "TimeBetween" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl TimeBetween {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimeBetweenOperator::TimeBetween,
            ..Shaped::blank()
        }
    }
}
impl Default for TimeBetween {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenOperator {
    /// `TIME_BETWEEN`
    TimeBetween,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimeBetweenOperator "TimeBetweenOperator" {
        0 TimeBetween "TIME_BETWEEN";
    } 1
}

/// `TimeBetweenSkipWeekends`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TimeBetweenSkipWeekends {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `TimeBetweenSkipWeekendsOperator`.
    pub operator: TimeBetweenSkipWeekendsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    TimeBetweenSkipWeekends "TimeBetweenSkipWeekends" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl TimeBetweenSkipWeekends {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimeBetweenSkipWeekendsOperator::TimeBetweenSkipWeekends,
            ..Shaped::blank()
        }
    }
}
impl Default for TimeBetweenSkipWeekends {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimeBetweenSkipWeekendsOperator {
    /// `TIME_BETWEEN_SKIP_WEEKENDS`
    TimeBetweenSkipWeekends,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimeBetweenSkipWeekendsOperator "TimeBetweenSkipWeekendsOperator" {
        0 TimeBetweenSkipWeekends "TIME_BETWEEN_SKIP_WEEKENDS";
    } 1
}

/// `TimestampOfPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfPropertyVariable {
    /// `operator`: `TimestampOfPropertyVariableOperator`.
    pub operator: TimestampOfPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    TimestampOfPropertyVariable "TimestampOfPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl TimestampOfPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimestampOfPropertyVariableOperator::TimestampOfPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for TimestampOfPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfPropertyVariableOperator {
    /// `TIMESTAMP_OF_PROPERTY_VARIABLE`
    TimestampOfPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimestampOfPropertyVariableOperator "TimestampOfPropertyVariableOperator" {
        0 TimestampOfPropertyVariable "TIMESTAMP_OF_PROPERTY_VARIABLE";
    } 1
}

/// `TimestampOfTargetPropertyVariable`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TimestampOfTargetPropertyVariable {
    /// `operator`: `TimestampOfTargetPropertyVariableOperator`.
    pub operator: TimestampOfTargetPropertyVariableOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    TimestampOfTargetPropertyVariable "TimestampOfTargetPropertyVariable" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl TimestampOfTargetPropertyVariable {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: TimestampOfTargetPropertyVariableOperator::TimestampOfTargetPropertyVariable,
            ..Shaped::blank()
        }
    }
}
impl Default for TimestampOfTargetPropertyVariable {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum TimestampOfTargetPropertyVariableOperator {
    /// `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`
    TimestampOfTargetPropertyVariable,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimestampOfTargetPropertyVariableOperator "TimestampOfTargetPropertyVariableOperator" {
        0 TimestampOfTargetPropertyVariable "TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE";
    } 1
}

/// `UpdateAudioObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateAudioObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateAudioObjectRequestMediaType`.
    pub media_type: CreateAudioObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpdateAudioObjectRequest "UpdateAudioObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" optional = None;
    }
}
impl UpdateAudioObjectRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            media_type: CreateAudioObjectRequestMediaType::Audio,
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for UpdateAudioObjectRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateDocumentObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateDocumentObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateDocumentObjectRequestMediaType`.
    pub media_type: CreateDocumentObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpdateDocumentObjectRequest "UpdateDocumentObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" optional = None;
    }
}
impl UpdateDocumentObjectRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            media_type: CreateDocumentObjectRequestMediaType::Document,
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for UpdateDocumentObjectRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateImageObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateImageObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateImageObjectRequestMediaType`.
    pub media_type: CreateImageObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpdateImageObjectRequest "UpdateImageObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" optional = None;
    }
}
impl UpdateImageObjectRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            media_type: CreateImageObjectRequestMediaType::Image,
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for UpdateImageObjectRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateMbObjectRequest`: 5 alternatives, told apart by `mediaType`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum UpdateMbObjectRequest {
    /// `mediaType` is `AUDIO`.
    UpdateAudioObjectRequest(UpdateAudioObjectRequest),
    /// `mediaType` is `DOCUMENT`.
    UpdateDocumentObjectRequest(UpdateDocumentObjectRequest),
    /// `mediaType` is `IMAGE`.
    UpdateImageObjectRequest(UpdateImageObjectRequest),
    /// `mediaType` is `OTHER`.
    UpdateOtherObjectRequest(UpdateOtherObjectRequest),
    /// `mediaType` is `VIDEO`.
    UpdateVideoObjectRequest(UpdateVideoObjectRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    UpdateMbObjectRequest "UpdateMbObjectRequest" {
        0 UpdateAudioObjectRequest "UpdateAudioObjectRequest" Some(("mediaType", &["AUDIO"])), &[];
        1 UpdateDocumentObjectRequest "UpdateDocumentObjectRequest" Some(("mediaType", &["DOCUMENT"])), &[];
        2 UpdateImageObjectRequest "UpdateImageObjectRequest" Some(("mediaType", &["IMAGE"])), &[];
        3 UpdateOtherObjectRequest "UpdateOtherObjectRequest" Some(("mediaType", &["OTHER"])), &[];
        4 UpdateVideoObjectRequest "UpdateVideoObjectRequest" Some(("mediaType", &["VIDEO"])), &[];
    } 5
}
impl From<UpdateAudioObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateAudioObjectRequest) -> Self {
        Self::UpdateAudioObjectRequest(value)
    }
}
impl From<UpdateDocumentObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateDocumentObjectRequest) -> Self {
        Self::UpdateDocumentObjectRequest(value)
    }
}
impl From<UpdateImageObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateImageObjectRequest) -> Self {
        Self::UpdateImageObjectRequest(value)
    }
}
impl From<UpdateOtherObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateOtherObjectRequest) -> Self {
        Self::UpdateOtherObjectRequest(value)
    }
}
impl From<UpdateVideoObjectRequest> for UpdateMbObjectRequest {
    fn from(value: UpdateVideoObjectRequest) -> Self {
        Self::UpdateVideoObjectRequest(value)
    }
}

/// `UpdateOtherObjectRequest`: 9 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateOtherObjectRequest {
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateOtherObjectRequestMediaType`.
    pub media_type: CreateOtherObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpdateOtherObjectRequest "UpdateOtherObjectRequest" {
        0 details_page_link "detailsPageLink" optional = None;
        1 duration "duration" optional = None;
        2 external_id "externalId" optional = None;
        3 file_url "fileUrl" optional = None;
        4 media_type "mediaType" required = Shaped::blank();
        5 oembed_url "oembedUrl" optional = None;
        6 poster_url "posterUrl" optional = None;
        7 thumbnail_url "thumbnailUrl" optional = None;
        8 title "title" optional = None;
    }
}
impl UpdateOtherObjectRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            media_type: CreateOtherObjectRequestMediaType::Other,
            ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for UpdateOtherObjectRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateVideoObjectRequest`: 11 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateVideoObjectRequest {
    /// `bearerToken`: text; may be absent.
    pub bearer_token: Option<Text>,
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `mediaType`: `CreateVideoObjectRequestMediaType`.
    pub media_type: CreateVideoObjectRequestMediaType,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `transcriptUrl`: text; may be absent.
    pub transcript_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpdateVideoObjectRequest "UpdateVideoObjectRequest" {
        0 bearer_token "bearerToken" optional = None;
        1 details_page_link "detailsPageLink" optional = None;
        2 duration "duration" optional = None;
        3 external_id "externalId" optional = None;
        4 file_url "fileUrl" optional = None;
        5 media_type "mediaType" required = Shaped::blank();
        6 oembed_url "oembedUrl" optional = None;
        7 poster_url "posterUrl" optional = None;
        8 thumbnail_url "thumbnailUrl" optional = None;
        9 title "title" optional = None;
        10 transcript_url "transcriptUrl" optional = None;
    }
}
impl UpdateVideoObjectRequest {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            media_type: CreateVideoObjectRequestMediaType::Video,
            ..Shaped::blank()
        }
    }
    /// Sets `bearerToken`.
    pub fn bearer_token(mut self, bearer_token: impl Into<Text>) -> Self {
        self.bearer_token = Some(bearer_token.into());
        self
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into());
        self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.duration = Some(duration.into());
        self
    }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self {
        self.oembed_url = Some(oembed_url.into());
        self
    }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets `transcriptUrl`.
    pub fn transcript_url(mut self, transcript_url: impl Into<Text>) -> Self {
        self.transcript_url = Some(transcript_url.into());
        self
    }
}
impl Default for UpdateVideoObjectRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `UpperCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpperCase {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `UpperCaseOperator`.
    pub operator: UpperCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    UpperCase "UpperCase" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl UpperCase {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: UpperCaseOperator::UpperCase,
            ..Shaped::blank()
        }
    }
}
impl Default for UpperCase {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum UpperCaseOperator {
    /// `UPPER_CASE`
    UpperCase,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    UpperCaseOperator "UpperCaseOperator" {
        0 UpperCase "UPPER_CASE";
    } 1
}

/// `ValidateWhen`: 6 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct ValidateWhen {
    /// `checkExpression`: `AbsoluteValueInputs`.
    pub check_expression: Box<AbsoluteValueInputs>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `ValidateWhenOperator`.
    pub operator: ValidateWhenOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    ValidateWhen "ValidateWhen" {
        0 check_expression "checkExpression" required = Box::new(Shaped::blank());
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 inputs "inputs" optional = None;
        3 operator "operator" required = Shaped::blank();
        4 property_name "propertyName" optional = None;
        5 value "value" optional = None;
    }
}
impl ValidateWhen {
    /// One with all that is required.
    pub fn new(
        check_expression: impl Into<AbsoluteValueInputs>,
        enclosed_in_parentheses: bool,
    ) -> Self {
        Self {
            check_expression: Box::new(check_expression.into()),
            enclosed_in_parentheses,
            operator: ValidateWhenOperator::ValidateWhen,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum ValidateWhenOperator {
    /// `VALIDATE_WHEN`
    ValidateWhen,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ValidateWhenOperator "ValidateWhenOperator" {
        0 ValidateWhen "VALIDATE_WHEN";
    } 1
}

/// `VideoObject`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VideoObject {
    /// `deeplinkUrl`: text.
    pub deeplink_url: Text,
    /// `fileId`: a whole number.
    pub file_id: i64,
    /// `id`: a whole number.
    pub id: i64,
    rest: Rest,
}
crate::runtime::record! {
    VideoObject "VideoObject" {
        0 deeplink_url "deeplinkUrl" required = Text::EMPTY;
        1 file_id "fileId" required = 0;
        2 id "id" required = 0;
    }
}
impl VideoObject {
    /// One with all that is required.
    pub fn new(
        deeplink_url: impl Into<Text>,
        file_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> Self {
        Self {
            deeplink_url: deeplink_url.into(),
            file_id: file_id.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `Xor`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Xor {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `XorOperator`.
    pub operator: XorOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    Xor "Xor" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl Xor {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: XorOperator::Xor,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum XorOperator {
    /// `XOR`
    Xor,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    XorOperator "XorOperator" {
        0 Xor "XOR";
    } 1
}

/// `Year`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Year {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicYearReferenceReferenceType`.
    pub operator: PublicYearReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    Year "Year" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl Year {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: PublicYearReferenceReferenceType::Year,
            ..Shaped::blank()
        }
    }
}
impl Default for Year {
    fn default() -> Self {
        Self::new()
    }
}
