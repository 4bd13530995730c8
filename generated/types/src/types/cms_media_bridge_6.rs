// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, FormatFullNameOperator, FormatPhoneNumberOperator, FormatSearchablePhoneNumberOperator,
    Group, GroupView, HasEmailReplyOperator, HasPlainTextEmailReplyOperator, IfBooleanOperator, IfNumberOperator,
    IfStringOperator, InboundDbObjectTypeMetaType, InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus,
    InboundDbObjectTypeVisibility, IntegratorObjectCreationRequestMediaTypes, IsPipelineStageClosedOperator,
    IsPresentOperator, LessThanOperator, LessThanOrEqualOperator, LowerCaseOperator, MaxNumbersOperator,
    MediaBridgePropertyDefinition, MediaBridgeScopeMapping, MinNumbersOperator, MoreThanOperator,
    MoreThanOrEqualOperator, MultiplyNumbersOperator, NotOperator, NumberEqualsOperator, NumberToStringOperator,
    PublicMonthReferenceReferenceType, VideoObject,
};

/// `FilteringMetaData`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FilteringMetaData")]
#[non_exhaustive]
pub struct MediaBridgeFilteringMetaData {
    /// `includeHelpdeskRoutableTeamsOnly`: true or false.
    pub include_helpdesk_routable_teams_only: bool,
    /// `includeUnconfirmedUsers`: true or false.
    pub include_unconfirmed_users: bool,
    /// `listProcessingTypes`: a list: text.
    pub list_processing_types: Vec<Text>,
    /// `pipelineIds`: a list: text.
    pub pipeline_ids: Vec<Text>,
    /// `teamIds`: a list: text.
    pub team_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFilteringMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilteringMetaData", kind: Kind::Record(&[
            Member { name: "includeHelpdeskRoutableTeamsOnly", required: true },
            Member { name: "includeUnconfirmedUsers", required: true },
            Member { name: "listProcessingTypes", required: true }, Member { name: "pipelineIds", required: true },
            Member { name: "teamIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_helpdesk_routable_teams_only: false, include_unconfirmed_users: false,
            list_processing_types: Vec::new(), pipeline_ids: Vec::new(), team_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_helpdesk_routable_teams_only, 1 => &self.include_unconfirmed_users,
            2 => &self.list_processing_types, 3 => &self.pipeline_ids, 4 => &self.team_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_helpdesk_routable_teams_only, 1 => &mut self.include_unconfirmed_users,
            2 => &mut self.list_processing_types, 3 => &mut self.pipeline_ids, 4 => &mut self.team_ids,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeFilteringMetaData {
    /// With all that is required.
    pub fn new(
        include_helpdesk_routable_teams_only: bool, include_unconfirmed_users: bool,
        list_processing_types: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_ids: impl IntoIterator<Item = impl Into<Text>>, team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_helpdesk_routable_teams_only, include_unconfirmed_users,
            list_processing_types: list_processing_types.into_iter().map(Into::into).collect(),
            pipeline_ids: pipeline_ids.into_iter().map(Into::into).collect(),
            team_ids: team_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `FormatFullName`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatFullName")]
#[non_exhaustive]
pub struct MediaBridgeFormatFullName {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatFullNameOperator`.
    pub operator: FormatFullNameOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFormatFullName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatFullName", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeFormatFullName {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatFullNameOperator::FormatFullName, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeFormatFullName {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FormatPhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatPhoneNumber")]
#[non_exhaustive]
pub struct MediaBridgeFormatPhoneNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatPhoneNumberOperator`.
    pub operator: FormatPhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFormatPhoneNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatPhoneNumber", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeFormatPhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatPhoneNumberOperator::FormatPhoneNumber, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeFormatPhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// `FormatSearchablePhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "FormatSearchablePhoneNumber")]
#[non_exhaustive]
pub struct MediaBridgeFormatSearchablePhoneNumber {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `FormatSearchablePhoneNumberOperator`.
    pub operator: FormatSearchablePhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeFormatSearchablePhoneNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatSearchablePhoneNumber", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeFormatSearchablePhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FormatSearchablePhoneNumberOperator::FormatSearchablePhoneNumber, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeFormatSearchablePhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// `HasEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "HasEmailReply")]
#[non_exhaustive]
pub struct MediaBridgeHasEmailReply {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `HasEmailReplyOperator`.
    pub operator: HasEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeHasEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasEmailReply", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeHasEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: HasEmailReplyOperator::HasEmailReply, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeHasEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// `HasPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "HasPlainTextEmailReply")]
#[non_exhaustive]
pub struct MediaBridgeHasPlainTextEmailReply {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `HasPlainTextEmailReplyOperator`.
    pub operator: HasPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeHasPlainTextEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasPlainTextEmailReply", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeHasPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: HasPlainTextEmailReplyOperator::HasPlainTextEmailReply, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeHasPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// `IfBoolean`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfBoolean")]
#[non_exhaustive]
pub struct MediaBridgeIfBoolean {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfBooleanOperator`.
    pub operator: IfBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIfBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfBoolean", kind: Kind::Record(&[
            Member { name: "elseExpression", required: false },
            Member { name: "enclosedInParentheses", required: true },
            Member { name: "ifExpression", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            else_expression: None, enclosed_in_parentheses: false, if_expression: Box::new(Shaped::blank()),
            inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.else_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.if_expression,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.property_name, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.else_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.if_expression,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.property_name, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIfBoolean {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfBooleanOperator::IfBoolean, ..Shaped::blank()
        }
    }
    /// Sets `elseExpression`.
    pub fn else_expression(mut self, else_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.else_expression = Some(Box::new(else_expression.into())); self
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// `IfNumber`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfNumber")]
#[non_exhaustive]
pub struct MediaBridgeIfNumber {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfNumberOperator`.
    pub operator: IfNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIfNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfNumber", kind: Kind::Record(&[
            Member { name: "elseExpression", required: false },
            Member { name: "enclosedInParentheses", required: true },
            Member { name: "ifExpression", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            else_expression: None, enclosed_in_parentheses: false, if_expression: Box::new(Shaped::blank()),
            inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.else_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.if_expression,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.property_name, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.else_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.if_expression,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.property_name, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIfNumber {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfNumberOperator::IfNumber, ..Shaped::blank()
        }
    }
    /// Sets `elseExpression`.
    pub fn else_expression(mut self, else_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.else_expression = Some(Box::new(else_expression.into())); self
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// `IfString`: 7 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IfString")]
#[non_exhaustive]
pub struct MediaBridgeIfString {
    /// `elseExpression`: `AbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `AbsoluteValueInputs`.
    pub if_expression: Box<AbsoluteValueInputs>,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfStringOperator`.
    pub operator: IfStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIfString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfString", kind: Kind::Record(&[
            Member { name: "elseExpression", required: false },
            Member { name: "enclosedInParentheses", required: true },
            Member { name: "ifExpression", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            else_expression: None, enclosed_in_parentheses: false, if_expression: Box::new(Shaped::blank()),
            inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.else_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.if_expression,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.property_name, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.else_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.if_expression,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.property_name, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIfString {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfStringOperator::IfString, ..Shaped::blank()
        }
    }
    /// Sets `elseExpression`.
    pub fn else_expression(mut self, else_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.else_expression = Some(Box::new(else_expression.into())); self
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}

/// `InboundDbObjectType`: 41 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "InboundDbObjectType")]
#[non_exhaustive]
pub struct MediaBridgeInboundDbObjectType {
    /// `accessScopeName`: text; may be absent.
    pub access_scope_name: Option<Text>,
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `createDatePropertyName`: text.
    pub create_date_property_name: Text,
    /// `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// `defaultSearchPropertyNames`: a list: text.
    pub default_search_property_names: Vec<Text>,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `hasCustomProperties`: true or false.
    pub has_custom_properties: bool,
    /// `hasDefaultProperties`: true or false.
    pub has_default_properties: bool,
    /// `hasExternalObjectIds`: true or false.
    pub has_external_object_ids: bool,
    /// `hasOwners`: true or false.
    pub has_owners: bool,
    /// `hasPipelines`: true or false.
    pub has_pipelines: bool,
    /// `id`: a whole number.
    pub id: i64,
    /// `indexedForFiltersAndReports`: true or false.
    pub indexed_for_filters_and_reports: bool,
    /// `integrationAppId`: a whole number; may be absent.
    pub integration_app_id: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `lastModifiedPropertyName`: text.
    pub last_modified_property_name: Text,
    /// `metaType`: `InboundDbObjectTypeMetaType`.
    pub meta_type: InboundDbObjectTypeMetaType,
    /// `metaTypeId`: a whole number.
    pub meta_type_id: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeIdString`: text.
    pub object_type_id_string: Text,
    /// `ownerPortalId`: a whole number; may be absent.
    pub owner_portal_id: Option<i64>,
    /// `permissioningType`: `InboundDbObjectTypePermissioningType`.
    pub permissioning_type: InboundDbObjectTypePermissioningType,
    /// `pipelineCloseDatePropertyName`: text; may be absent.
    pub pipeline_close_date_property_name: Option<Text>,
    /// `pipelinePropertyName`: text.
    pub pipeline_property_name: Text,
    /// `pipelineStagePropertyName`: text.
    pub pipeline_stage_property_name: Text,
    /// `pipelineTimeToClosePropertyName`: text; may be absent.
    pub pipeline_time_to_close_property_name: Option<Text>,
    /// `pluralForm`: text; may be absent.
    pub plural_form: Option<Text>,
    /// `primaryDisplayLabelPropertyName`: text; may be absent.
    pub primary_display_label_property_name: Option<Text>,
    /// `readScopeName`: text; may be absent.
    pub read_scope_name: Option<Text>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `restorable`: true or false.
    pub restorable: bool,
    /// `scopeMappings`: a list: `MediaBridgeScopeMapping`.
    pub scope_mappings: Vec<MediaBridgeScopeMapping>,
    /// `secondaryDisplayLabelPropertyNames`: a list: text.
    pub secondary_display_label_property_names: Vec<Text>,
    /// `singularForm`: text; may be absent.
    pub singular_form: Option<Text>,
    /// `status`: `InboundDbObjectTypeStatus`; may be absent.
    pub status: Option<InboundDbObjectTypeStatus>,
    /// `visibilities`: a list: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibilities: Option<Vec<InboundDbObjectTypeVisibility>>,
    /// `visibility`: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibility: Option<InboundDbObjectTypeVisibility>,
    /// `writeScopeName`: text; may be absent.
    pub write_scope_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeInboundDbObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectType", kind: Kind::Record(&[
            Member { name: "accessScopeName", required: false },
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "createDatePropertyName", required: true }, Member { name: "createdAt", required: false },
            Member { name: "defaultSearchPropertyNames", required: true },
            Member { name: "deleted", required: true }, Member { name: "description", required: false },
            Member { name: "fullyQualifiedName", required: true },
            Member { name: "hasCustomProperties", required: true },
            Member { name: "hasDefaultProperties", required: true },
            Member { name: "hasExternalObjectIds", required: true }, Member { name: "hasOwners", required: true },
            Member { name: "hasPipelines", required: true }, Member { name: "id", required: true },
            Member { name: "indexedForFiltersAndReports", required: true },
            Member { name: "integrationAppId", required: false }, Member { name: "janusGroup", required: false },
            Member { name: "lastModifiedPropertyName", required: true }, Member { name: "metaType", required: true },
            Member { name: "metaTypeId", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "objectTypeIdString", required: true },
            Member { name: "ownerPortalId", required: false }, Member { name: "permissioningType", required: true },
            Member { name: "pipelineCloseDatePropertyName", required: false },
            Member { name: "pipelinePropertyName", required: true },
            Member { name: "pipelineStagePropertyName", required: true },
            Member { name: "pipelineTimeToClosePropertyName", required: false },
            Member { name: "pluralForm", required: false },
            Member { name: "primaryDisplayLabelPropertyName", required: false },
            Member { name: "readScopeName", required: false }, Member { name: "requiredProperties", required: true },
            Member { name: "restorable", required: true }, Member { name: "scopeMappings", required: true },
            Member { name: "secondaryDisplayLabelPropertyNames", required: true },
            Member { name: "singularForm", required: false }, Member { name: "status", required: false },
            Member { name: "visibilities", required: false }, Member { name: "visibility", required: false },
            Member { name: "writeScopeName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access_scope_name: None, allows_sensitive_properties: false, create_date_property_name: Text::EMPTY,
            created_at: None, default_search_property_names: Vec::new(), deleted: false, description: None,
            fully_qualified_name: Text::EMPTY, has_custom_properties: false, has_default_properties: false,
            has_external_object_ids: false, has_owners: false, has_pipelines: false, id: 0,
            indexed_for_filters_and_reports: false, integration_app_id: None, janus_group: None,
            last_modified_property_name: Text::EMPTY, meta_type: Shaped::blank(), meta_type_id: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, object_type_id_string: Text::EMPTY, owner_portal_id: None,
            permissioning_type: Shaped::blank(), pipeline_close_date_property_name: None,
            pipeline_property_name: Text::EMPTY, pipeline_stage_property_name: Text::EMPTY,
            pipeline_time_to_close_property_name: None, plural_form: None, primary_display_label_property_name: None,
            read_scope_name: None, required_properties: Vec::new(), restorable: false, scope_mappings: Vec::new(),
            secondary_display_label_property_names: Vec::new(), singular_form: None, status: None,
            visibilities: None, visibility: None, write_scope_name: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_scope_name, 1 => &self.allows_sensitive_properties,
            2 => &self.create_date_property_name, 3 => &self.created_at, 4 => &self.default_search_property_names,
            5 => &self.deleted, 6 => &self.description, 7 => &self.fully_qualified_name,
            8 => &self.has_custom_properties, 9 => &self.has_default_properties, 10 => &self.has_external_object_ids,
            11 => &self.has_owners, 12 => &self.has_pipelines, 13 => &self.id,
            14 => &self.indexed_for_filters_and_reports, 15 => &self.integration_app_id, 16 => &self.janus_group,
            17 => &self.last_modified_property_name, 18 => &self.meta_type, 19 => &self.meta_type_id,
            20 => &self.name, 21 => &self.object_type_id, 22 => &self.object_type_id_string,
            23 => &self.owner_portal_id, 24 => &self.permissioning_type,
            25 => &self.pipeline_close_date_property_name, 26 => &self.pipeline_property_name,
            27 => &self.pipeline_stage_property_name, 28 => &self.pipeline_time_to_close_property_name,
            29 => &self.plural_form, 30 => &self.primary_display_label_property_name, 31 => &self.read_scope_name,
            32 => &self.required_properties, 33 => &self.restorable, 34 => &self.scope_mappings,
            35 => &self.secondary_display_label_property_names, 36 => &self.singular_form, 37 => &self.status,
            38 => &self.visibilities, 39 => &self.visibility, 40 => &self.write_scope_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_scope_name, 1 => &mut self.allows_sensitive_properties,
            2 => &mut self.create_date_property_name, 3 => &mut self.created_at,
            4 => &mut self.default_search_property_names, 5 => &mut self.deleted, 6 => &mut self.description,
            7 => &mut self.fully_qualified_name, 8 => &mut self.has_custom_properties,
            9 => &mut self.has_default_properties, 10 => &mut self.has_external_object_ids,
            11 => &mut self.has_owners, 12 => &mut self.has_pipelines, 13 => &mut self.id,
            14 => &mut self.indexed_for_filters_and_reports, 15 => &mut self.integration_app_id,
            16 => &mut self.janus_group, 17 => &mut self.last_modified_property_name, 18 => &mut self.meta_type,
            19 => &mut self.meta_type_id, 20 => &mut self.name, 21 => &mut self.object_type_id,
            22 => &mut self.object_type_id_string, 23 => &mut self.owner_portal_id,
            24 => &mut self.permissioning_type, 25 => &mut self.pipeline_close_date_property_name,
            26 => &mut self.pipeline_property_name, 27 => &mut self.pipeline_stage_property_name,
            28 => &mut self.pipeline_time_to_close_property_name, 29 => &mut self.plural_form,
            30 => &mut self.primary_display_label_property_name, 31 => &mut self.read_scope_name,
            32 => &mut self.required_properties, 33 => &mut self.restorable, 34 => &mut self.scope_mappings,
            35 => &mut self.secondary_display_label_property_names, 36 => &mut self.singular_form,
            37 => &mut self.status, 38 => &mut self.visibilities, 39 => &mut self.visibility,
            40 => &mut self.write_scope_name, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeInboundDbObjectType {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, create_date_property_name: impl Into<Text>,
        default_search_property_names: impl IntoIterator<Item = impl Into<Text>>, deleted: bool,
        fully_qualified_name: impl Into<Text>, has_custom_properties: bool, has_default_properties: bool,
        has_external_object_ids: bool, has_owners: bool, has_pipelines: bool, id: impl Into<i64>,
        indexed_for_filters_and_reports: bool, last_modified_property_name: impl Into<Text>,
        meta_type: impl Into<InboundDbObjectTypeMetaType>, meta_type_id: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, object_type_id_string: impl Into<Text>,
        permissioning_type: impl Into<InboundDbObjectTypePermissioningType>, pipeline_property_name: impl Into<Text>,
        pipeline_stage_property_name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>, restorable: bool,
        scope_mappings: impl IntoIterator<Item = impl Into<MediaBridgeScopeMapping>>,
        secondary_display_label_property_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, create_date_property_name: create_date_property_name.into(),
            default_search_property_names: default_search_property_names.into_iter().map(Into::into).collect(),
            deleted, fully_qualified_name: fully_qualified_name.into(), has_custom_properties,
            has_default_properties, has_external_object_ids, has_owners, has_pipelines, id: id.into(),
            indexed_for_filters_and_reports, last_modified_property_name: last_modified_property_name.into(),
            meta_type: meta_type.into(), meta_type_id: meta_type_id.into(), name: name.into(),
            object_type_id: object_type_id.into(), object_type_id_string: object_type_id_string.into(),
            permissioning_type: permissioning_type.into(), pipeline_property_name: pipeline_property_name.into(),
            pipeline_stage_property_name: pipeline_stage_property_name.into(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), restorable,
            scope_mappings: scope_mappings.into_iter().map(Into::into).collect(),
            secondary_display_label_property_names: secondary_display_label_property_names.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `accessScopeName`.
    pub fn access_scope_name(mut self, access_scope_name: impl Into<Text>) -> Self {
        self.access_scope_name = Some(access_scope_name.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self { self.created_at = Some(created_at.into()); self }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `integrationAppId`.
    pub fn integration_app_id(mut self, integration_app_id: impl Into<i64>) -> Self {
        self.integration_app_id = Some(integration_app_id.into()); self
    }
    /// Sets `janusGroup`.
    pub fn janus_group(mut self, janus_group: impl Into<Text>) -> Self {
        self.janus_group = Some(janus_group.into()); self
    }
    /// Sets `ownerPortalId`.
    pub fn owner_portal_id(mut self, owner_portal_id: impl Into<i64>) -> Self {
        self.owner_portal_id = Some(owner_portal_id.into()); self
    }
    /// Sets `pipelineCloseDatePropertyName`.
    pub fn pipeline_close_date_property_name(mut self, pipeline_close_date_property_name: impl Into<Text>) -> Self {
        self.pipeline_close_date_property_name = Some(pipeline_close_date_property_name.into()); self
    }
    /// Sets `pipelineTimeToClosePropertyName`.
    pub fn pipeline_time_to_close_property_name(mut self, pipeline_time_to_close_property_name: impl Into<Text>) -> Self {
        self.pipeline_time_to_close_property_name = Some(pipeline_time_to_close_property_name.into()); self
    }
    /// Sets `pluralForm`.
    pub fn plural_form(mut self, plural_form: impl Into<Text>) -> Self {
        self.plural_form = Some(plural_form.into()); self
    }
    /// Sets `primaryDisplayLabelPropertyName`.
    pub fn primary_display_label_property_name(mut self, primary_display_label_property_name: impl Into<Text>) -> Self {
        self.primary_display_label_property_name = Some(primary_display_label_property_name.into()); self
    }
    /// Sets `readScopeName`.
    pub fn read_scope_name(mut self, read_scope_name: impl Into<Text>) -> Self {
        self.read_scope_name = Some(read_scope_name.into()); self
    }
    /// Sets `singularForm`.
    pub fn singular_form(mut self, singular_form: impl Into<Text>) -> Self {
        self.singular_form = Some(singular_form.into()); self
    }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<InboundDbObjectTypeStatus>) -> Self {
        self.status = Some(status.into()); self
    }
    /// Sets `visibilities`.
    pub fn visibilities(
        mut self, visibilities: impl IntoIterator<Item = impl Into<InboundDbObjectTypeVisibility>>,
    ) -> Self {
        self.visibilities = Some(visibilities.into_iter().map(Into::into).collect()); self
    }
    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: impl Into<InboundDbObjectTypeVisibility>) -> Self {
        self.visibility = Some(visibility.into()); self
    }
    /// Sets `writeScopeName`.
    pub fn write_scope_name(mut self, write_scope_name: impl Into<Text>) -> Self {
        self.write_scope_name = Some(write_scope_name.into()); self
    }
}

/// `IntegratorObjectCreationResponse`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IntegratorObjectCreationResponse")]
#[non_exhaustive]
pub struct MediaBridgeIntegratorObjectCreationResponse {
    /// `objectType`: `MediaBridgeInboundDbObjectType`.
    pub object_type: MediaBridgeInboundDbObjectType,
    /// `properties`: a list: `MediaBridgePropertyDefinition`.
    pub properties: Vec<MediaBridgePropertyDefinition>,
    /// `propertyGroups`: a list: `Group`.
    pub property_groups: Vec<Group>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIntegratorObjectCreationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationResponse", kind: Kind::Record(&[
            Member { name: "objectType", required: true }, Member { name: "properties", required: true },
            Member { name: "propertyGroups", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Shaped::blank(), properties: Vec::new(), property_groups: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.properties, 2 => &self.property_groups, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.properties, 2 => &mut self.property_groups,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIntegratorObjectCreationResponse {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<MediaBridgeInboundDbObjectType>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgePropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<Group>>,
    ) -> Self {
        Self {
            object_type: object_type.into(), properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `IsPipelineStageClosed`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IsPipelineStageClosed")]
#[non_exhaustive]
pub struct MediaBridgeIsPipelineStageClosed {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsPipelineStageClosedOperator`.
    pub operator: IsPipelineStageClosedOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIsPipelineStageClosed {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPipelineStageClosed", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIsPipelineStageClosed {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsPipelineStageClosedOperator::IsPipelineStageClosed, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeIsPipelineStageClosed {
    #[inline] fn default() -> Self { Self::new() }
}

/// `IsPresent`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "IsPresent")]
#[non_exhaustive]
pub struct MediaBridgeIsPresent {
    /// `expressionToEvaluate`: `AbsoluteValueInputs`.
    pub expression_to_evaluate: Box<AbsoluteValueInputs>,
    /// `operator`: `IsPresentOperator`.
    pub operator: IsPresentOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeIsPresent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPresent", kind: Kind::Record(&[
            Member { name: "expressionToEvaluate", required: true }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            expression_to_evaluate: Box::new(Shaped::blank()), operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expression_to_evaluate, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expression_to_evaluate, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeIsPresent {
    /// With all that is required.
    pub fn new(expression_to_evaluate: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            expression_to_evaluate: Box::new(expression_to_evaluate.into()), operator: IsPresentOperator::IsPresent,
            ..Shaped::blank()
        }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// `LessThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LessThan")]
#[non_exhaustive]
pub struct MediaBridgeLessThan {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LessThanOperator`.
    pub operator: LessThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeLessThan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThan", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeLessThan {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOperator::LessThan, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeLessThan {
    #[inline] fn default() -> Self { Self::new() }
}

/// `LessThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LessThanOrEqual")]
#[non_exhaustive]
pub struct MediaBridgeLessThanOrEqual {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LessThanOrEqualOperator`.
    pub operator: LessThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeLessThanOrEqual {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOrEqual", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeLessThanOrEqual {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOrEqualOperator::LessThanOrEqual, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeLessThanOrEqual {
    #[inline] fn default() -> Self { Self::new() }
}

/// `LowerCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "LowerCase")]
#[non_exhaustive]
pub struct MediaBridgeLowerCase {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `LowerCaseOperator`.
    pub operator: LowerCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeLowerCase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LowerCase", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeLowerCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LowerCaseOperator::LowerCase, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeLowerCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MaxNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MaxNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMaxNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MaxNumbersOperator`.
    pub operator: MaxNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMaxNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaxNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMaxNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MaxNumbersOperator::MaxNumbers, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeMaxNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MinNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MinNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMinNumbers {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MinNumbersOperator`.
    pub operator: MinNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMinNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MinNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMinNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MinNumbersOperator::MinNumbers, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeMinNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// `Month`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Month")]
#[non_exhaustive]
pub struct MediaBridgeMonth {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicMonthReferenceReferenceType`.
    pub operator: PublicMonthReferenceReferenceType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMonth {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Month", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMonth {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PublicMonthReferenceReferenceType::Month, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeMonth {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MoreThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MoreThan")]
#[non_exhaustive]
pub struct MediaBridgeMoreThan {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MoreThanOperator`.
    pub operator: MoreThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMoreThan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThan", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMoreThan {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MoreThanOperator::MoreThan, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeMoreThan {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MoreThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MoreThanOrEqual")]
#[non_exhaustive]
pub struct MediaBridgeMoreThanOrEqual {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MoreThanOrEqualOperator`.
    pub operator: MoreThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMoreThanOrEqual {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MoreThanOrEqual", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMoreThanOrEqual {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MoreThanOrEqualOperator::MoreThanOrEqual, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeMoreThanOrEqual {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MultiplyNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "MultiplyNumbers")]
#[non_exhaustive]
pub struct MediaBridgeMultiplyNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `MultiplyNumbersOperator`.
    pub operator: MultiplyNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeMultiplyNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiplyNumbers", kind: Kind::Record(&[
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enclosed_in_parentheses: false, inputs: None, operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enclosed_in_parentheses, 1 => &self.inputs, 2 => &self.operator, 3 => &self.property_name,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enclosed_in_parentheses, 1 => &mut self.inputs, 2 => &mut self.operator,
            3 => &mut self.property_name, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeMultiplyNumbers {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: MultiplyNumbersOperator::MultiplyNumbers, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// `Not`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "Not")]
#[non_exhaustive]
pub struct MediaBridgeNot {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NotOperator`.
    pub operator: NotOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeNot {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Not", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeNot {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NotOperator::Not, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeNot {
    #[inline] fn default() -> Self { Self::new() }
}

/// `NumberEquals`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "NumberEquals")]
#[non_exhaustive]
pub struct MediaBridgeNumberEquals {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NumberEqualsOperator`.
    pub operator: NumberEqualsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeNumberEquals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberEquals", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeNumberEquals {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NumberEqualsOperator::NumberEquals, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for MediaBridgeNumberEquals {
    #[inline] fn default() -> Self { Self::new() }
}

/// `NumberToString`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "NumberToString")]
#[non_exhaustive]
pub struct MediaBridgeNumberToString {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `NumberToStringOperator`.
    pub operator: NumberToStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeNumberToString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberToString", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl MediaBridgeNumberToString {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: NumberToStringOperator::NumberToString, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for MediaBridgeNumberToString {
    #[inline] fn default() -> Self { Self::new() }
}

/// `MediaBridgeObject`: 13 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeObject {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `detailsPageLink`: text; may be absent.
    pub details_page_link: Option<Text>,
    /// `duration`: a whole number; may be absent.
    pub duration: Option<i64>,
    /// `externalId`: text; may be absent.
    pub external_id: Option<Text>,
    /// `fileUrl`: text; may be absent.
    pub file_url: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `mediaType`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// `oembedUrl`: text; may be absent.
    pub oembed_url: Option<Text>,
    /// `posterUrl`: text; may be absent.
    pub poster_url: Option<Text>,
    /// `thumbnailUrl`: text; may be absent.
    pub thumbnail_url: Option<Text>,
    /// `title`: text.
    pub title: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `video`: `VideoObject`; may be absent.
    pub video: Option<VideoObject>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeObject", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "detailsPageLink", required: false },
            Member { name: "duration", required: false }, Member { name: "externalId", required: false },
            Member { name: "fileUrl", required: false }, Member { name: "id", required: true },
            Member { name: "mediaType", required: true }, Member { name: "oembedUrl", required: false },
            Member { name: "posterUrl", required: false }, Member { name: "thumbnailUrl", required: false },
            Member { name: "title", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "video", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, details_page_link: None, duration: None, external_id: None, file_url: None,
            id: Text::EMPTY, media_type: Shaped::blank(), oembed_url: None, poster_url: None, thumbnail_url: None,
            title: Text::EMPTY, updated_at: DateTime::UNSET, video: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.details_page_link, 2 => &self.duration, 3 => &self.external_id,
            4 => &self.file_url, 5 => &self.id, 6 => &self.media_type, 7 => &self.oembed_url, 8 => &self.poster_url,
            9 => &self.thumbnail_url, 10 => &self.title, 11 => &self.updated_at, 12 => &self.video, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.details_page_link, 2 => &mut self.duration,
            3 => &mut self.external_id, 4 => &mut self.file_url, 5 => &mut self.id, 6 => &mut self.media_type,
            7 => &mut self.oembed_url, 8 => &mut self.poster_url, 9 => &mut self.thumbnail_url,
            10 => &mut self.title, 11 => &mut self.updated_at, 12 => &mut self.video, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeObject {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, title: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), media_type: media_type.into(), title: title.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `detailsPageLink`.
    pub fn details_page_link(mut self, details_page_link: impl Into<Text>) -> Self {
        self.details_page_link = Some(details_page_link.into()); self
    }
    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self { self.duration = Some(duration.into()); self }
    /// Sets `externalId`.
    pub fn external_id(mut self, external_id: impl Into<Text>) -> Self {
        self.external_id = Some(external_id.into()); self
    }
    /// Sets `fileUrl`.
    pub fn file_url(mut self, file_url: impl Into<Text>) -> Self { self.file_url = Some(file_url.into()); self }
    /// Sets `oembedUrl`.
    pub fn oembed_url(mut self, oembed_url: impl Into<Text>) -> Self { self.oembed_url = Some(oembed_url.into()); self }
    /// Sets `posterUrl`.
    pub fn poster_url(mut self, poster_url: impl Into<Text>) -> Self { self.poster_url = Some(poster_url.into()); self }
    /// Sets `thumbnailUrl`.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<Text>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into()); self
    }
    /// Sets `video`.
    pub fn video(mut self, video: impl Into<VideoObject>) -> Self { self.video = Some(video.into()); self }
}

/// `ObjectDefinitionResponse`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "ObjectDefinitionResponse")]
#[non_exhaustive]
pub struct MediaBridgeObjectDefinitionResponse {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeName`: text.
    pub object_type_name: Text,
    /// `properties`: a list: `MediaBridgePropertyDefinition`.
    pub properties: Vec<MediaBridgePropertyDefinition>,
    /// `propertyGroups`: a list: `GroupView`.
    pub property_groups: Vec<GroupView>,
    /// `schema`: `MediaBridgeInboundDbObjectType`; may be absent.
    pub schema: Option<MediaBridgeInboundDbObjectType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MediaBridgeObjectDefinitionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectDefinitionResponse", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "objectTypeName", required: true },
            Member { name: "properties", required: true }, Member { name: "propertyGroups", required: true },
            Member { name: "schema", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, object_type_name: Text::EMPTY, properties: Vec::new(),
            property_groups: Vec::new(), schema: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.object_type_name, 2 => &self.properties,
            3 => &self.property_groups, 4 => &self.schema, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.object_type_name, 2 => &mut self.properties,
            3 => &mut self.property_groups, 4 => &mut self.schema, _ => &mut self.rest,
        }
    }
}
impl MediaBridgeObjectDefinitionResponse {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, object_type_name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<MediaBridgePropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<GroupView>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), object_type_name: object_type_name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `schema`.
    pub fn schema(mut self, schema: impl Into<MediaBridgeInboundDbObjectType>) -> Self {
        self.schema = Some(schema.into()); self
    }
}

crate::runtime::shaped_traits! {
    MediaBridgeFilteringMetaData, MediaBridgeFormatFullName, MediaBridgeFormatPhoneNumber,
    MediaBridgeFormatSearchablePhoneNumber, MediaBridgeHasEmailReply, MediaBridgeHasPlainTextEmailReply,
    MediaBridgeIfBoolean, MediaBridgeIfNumber, MediaBridgeIfString, MediaBridgeInboundDbObjectType,
    MediaBridgeIntegratorObjectCreationResponse, MediaBridgeIsPipelineStageClosed, MediaBridgeIsPresent,
    MediaBridgeLessThan, MediaBridgeLessThanOrEqual, MediaBridgeLowerCase, MediaBridgeMaxNumbers,
    MediaBridgeMinNumbers, MediaBridgeMonth, MediaBridgeMoreThan, MediaBridgeMoreThanOrEqual,
    MediaBridgeMultiplyNumbers, MediaBridgeNot, MediaBridgeNumberEquals, MediaBridgeNumberToString,
    MediaBridgeObject, MediaBridgeObjectDefinitionResponse,
}
