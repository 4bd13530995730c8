// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, Endpoints, MediaBridgeAbsoluteValueInputs, PropertyDefinition, ScopeMapping,
};

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchSingleCurrencyPortalCurrencyOperator {
    /// `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`
    FetchSingleCurrencyPortalCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FetchSingleCurrencyPortalCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchSingleCurrencyPortalCurrencyOperator", kind: Kind::Enumeration(&[
            "FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::FetchSingleCurrencyPortalCurrency => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FetchSingleCurrencyPortalCurrency, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `FieldLevelPermission`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct FieldLevelPermission {
    /// `accessLevel`: text.
    pub access_level: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FieldLevelPermission {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldLevelPermission", kind: Kind::Record(&[Member { name: "accessLevel", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { access_level: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.access_level, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.access_level, _ => &mut self.rest }
    }
}
impl FieldLevelPermission {
    /// With all that is required.
    pub fn new(access_level: impl Into<Text>) -> Self { Self { access_level: access_level.into(), rest: Rest::EMPTY } }
}

/// `FilteringMetaData`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FilteringMetaData {
    /// `includeHelpdeskRoutableTeamsOnly`: true or false.
    pub include_helpdesk_routable_teams_only: bool,
    /// `includeUnconfirmedUsers`: true or false.
    pub include_unconfirmed_users: bool,
    /// `listProcessingTypes`: a list: text.
    pub list_processing_types: Vec<Text>,
    /// `pipelineIds`: a list: text.
    pub pipeline_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilteringMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilteringMetaData", kind: Kind::Record(&[
            Member { name: "includeHelpdeskRoutableTeamsOnly", required: true },
            Member { name: "includeUnconfirmedUsers", required: true },
            Member { name: "listProcessingTypes", required: true }, Member { name: "pipelineIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_helpdesk_routable_teams_only: false, include_unconfirmed_users: false,
            list_processing_types: Vec::new(), pipeline_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_helpdesk_routable_teams_only, 1 => &self.include_unconfirmed_users,
            2 => &self.list_processing_types, 3 => &self.pipeline_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_helpdesk_routable_teams_only, 1 => &mut self.include_unconfirmed_users,
            2 => &mut self.list_processing_types, 3 => &mut self.pipeline_ids, _ => &mut self.rest,
        }
    }
}
impl FilteringMetaData {
    /// With all that is required.
    pub fn new(
        include_helpdesk_routable_teams_only: bool, include_unconfirmed_users: bool,
        list_processing_types: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_helpdesk_routable_teams_only, include_unconfirmed_users,
            list_processing_types: list_processing_types.into_iter().map(Into::into).collect(),
            pipeline_ids: pipeline_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `FormatFullName`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatFullName {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatFullNameOperator`.
    pub operator: FormatFullNameOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatFullName {
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
impl FormatFullName {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatFullNameOperator::FormatFullName, ..Shaped::blank() } }
}
impl Default for FormatFullName {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatFullNameOperator {
    /// `FORMAT_FULL_NAME`
    FormatFullName,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatFullNameOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatFullNameOperator", kind: Kind::Enumeration(&["FORMAT_FULL_NAME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::FormatFullName => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FormatFullName, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `FormatPhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatPhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatPhoneNumberOperator`.
    pub operator: FormatPhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatPhoneNumber {
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
impl FormatPhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatPhoneNumberOperator::FormatPhoneNumber, ..Shaped::blank() } }
}
impl Default for FormatPhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatPhoneNumberOperator {
    /// `FORMAT_PHONE_NUMBER`
    FormatPhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatPhoneNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatPhoneNumberOperator", kind: Kind::Enumeration(&["FORMAT_PHONE_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::FormatPhoneNumber => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FormatPhoneNumber, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `FormatSearchablePhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatSearchablePhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatSearchablePhoneNumberOperator`.
    pub operator: FormatSearchablePhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatSearchablePhoneNumber {
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
impl FormatSearchablePhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FormatSearchablePhoneNumberOperator::FormatSearchablePhoneNumber, ..Shaped::blank() }
    }
}
impl Default for FormatSearchablePhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatSearchablePhoneNumberOperator {
    /// `FORMAT_SEARCHABLE_PHONE_NUMBER`
    FormatSearchablePhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatSearchablePhoneNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatSearchablePhoneNumberOperator", kind: Kind::Enumeration(&[
            "FORMAT_SEARCHABLE_PHONE_NUMBER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::FormatSearchablePhoneNumber => 0, Self::Unknown(_) => 1 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::FormatSearchablePhoneNumber, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `Group`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Group {
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Group {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Group", kind: Kind::Record(&[
            Member { name: "deleted", required: true }, Member { name: "displayName", required: true },
            Member { name: "displayOrder", required: true }, Member { name: "fulcrumPortalId", required: true },
            Member { name: "fulcrumTimestamp", required: true }, Member { name: "hubspotDefined", required: true },
            Member { name: "name", required: true }, Member { name: "portalId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            deleted: false, display_name: Text::EMPTY, display_order: 0, fulcrum_portal_id: 0, fulcrum_timestamp: 0,
            hubspot_defined: false, name: Text::EMPTY, portal_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deleted, 1 => &self.display_name, 2 => &self.display_order, 3 => &self.fulcrum_portal_id,
            4 => &self.fulcrum_timestamp, 5 => &self.hubspot_defined, 6 => &self.name, 7 => &self.portal_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deleted, 1 => &mut self.display_name, 2 => &mut self.display_order,
            3 => &mut self.fulcrum_portal_id, 4 => &mut self.fulcrum_timestamp, 5 => &mut self.hubspot_defined,
            6 => &mut self.name, 7 => &mut self.portal_id, _ => &mut self.rest,
        }
    }
}
impl Group {
    /// With all that is required.
    pub fn new(
        deleted: bool, display_name: impl Into<Text>, display_order: impl Into<i64>,
        fulcrum_portal_id: impl Into<i64>, fulcrum_timestamp: impl Into<i64>, hubspot_defined: bool,
        name: impl Into<Text>, portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            deleted, display_name: display_name.into(), display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(), fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined, name: name.into(), portal_id: portal_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `GroupView`: 6 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct GroupView {
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for GroupView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GroupView", kind: Kind::Record(&[
            Member { name: "displayName", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "fulcrumPortalId", required: true }, Member { name: "fulcrumTimestamp", required: true },
            Member { name: "hubspotDefined", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            display_name: Text::EMPTY, display_order: 0, fulcrum_portal_id: 0, fulcrum_timestamp: 0,
            hubspot_defined: false, name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display_name, 1 => &self.display_order, 2 => &self.fulcrum_portal_id,
            3 => &self.fulcrum_timestamp, 4 => &self.hubspot_defined, 5 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display_name, 1 => &mut self.display_order, 2 => &mut self.fulcrum_portal_id,
            3 => &mut self.fulcrum_timestamp, 4 => &mut self.hubspot_defined, 5 => &mut self.name,
            _ => &mut self.rest,
        }
    }
}
impl GroupView {
    /// With all that is required.
    pub fn new(
        display_name: impl Into<Text>, display_order: impl Into<i64>, fulcrum_portal_id: impl Into<i64>,
        fulcrum_timestamp: impl Into<i64>, hubspot_defined: bool, name: impl Into<Text>,
    ) -> Self {
        Self {
            display_name: display_name.into(), display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(), fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined, name: name.into(), rest: Rest::EMPTY,
        }
    }
}

/// `HasEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasEmailReplyOperator`.
    pub operator: HasEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HasEmailReply {
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
impl HasEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: HasEmailReplyOperator::HasEmailReply, ..Shaped::blank() } }
}
impl Default for HasEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasEmailReplyOperator {
    /// `HAS_EMAIL_REPLY`
    HasEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for HasEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasEmailReplyOperator", kind: Kind::Enumeration(&["HAS_EMAIL_REPLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::HasEmailReply => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::HasEmailReply, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `HasPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasPlainTextEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasPlainTextEmailReplyOperator`.
    pub operator: HasPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HasPlainTextEmailReply {
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
impl HasPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: HasPlainTextEmailReplyOperator::HasPlainTextEmailReply, ..Shaped::blank() }
    }
}
impl Default for HasPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasPlainTextEmailReplyOperator {
    /// `HAS_PLAIN_TEXT_EMAIL_REPLY`
    HasPlainTextEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for HasPlainTextEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasPlainTextEmailReplyOperator", kind: Kind::Enumeration(&["HAS_PLAIN_TEXT_EMAIL_REPLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::HasPlainTextEmailReply => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::HasPlainTextEmailReply, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfBoolean`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfBoolean {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfBooleanOperator`.
    pub operator: IfBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfBoolean {
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
impl IfBoolean {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfBooleanOperator::IfBoolean, ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfBooleanOperator {
    /// `IF_BOOLEAN`
    IfBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfBooleanOperator", kind: Kind::Enumeration(&["IF_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfBoolean => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfBoolean, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfChainBoolean`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainBoolean {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainBooleanOperator`.
    pub operator: IfChainBooleanOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainBoolean", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainBoolean {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainBooleanOperator::IfChainBoolean, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainBooleanOperator {
    /// `IF_CHAIN_BOOLEAN`
    IfChainBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainBooleanOperator", kind: Kind::Enumeration(&["IF_CHAIN_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfChainBoolean => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfChainBoolean, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfChainNumber`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainNumber {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainNumberOperator`.
    pub operator: IfChainNumberOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainNumber", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainNumber {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainNumberOperator::IfChainNumber, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainNumberOperator {
    /// `IF_CHAIN_NUMBER`
    IfChainNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainNumberOperator", kind: Kind::Enumeration(&["IF_CHAIN_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfChainNumber => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfChainNumber, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfChainString`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainString {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainStringOperator`.
    pub operator: IfChainStringOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainString", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainString {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainStringOperator::IfChainString, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainStringOperator {
    /// `IF_CHAIN_STRING`
    IfChainString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainStringOperator", kind: Kind::Enumeration(&["IF_CHAIN_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfChainString => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfChainString, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfNumber`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfNumber {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfNumberOperator`.
    pub operator: IfNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfNumber {
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
impl IfNumber {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfNumberOperator::IfNumber, ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfNumberOperator {
    /// `IF_NUMBER`
    IfNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfNumberOperator", kind: Kind::Enumeration(&["IF_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfNumber => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfNumber, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IfString`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfString {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfStringOperator`.
    pub operator: IfStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfString {
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
impl IfString {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfStringOperator::IfString, ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfStringOperator {
    /// `IF_STRING`
    IfString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfStringOperator", kind: Kind::Enumeration(&["IF_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IfString => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IfString, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `InboundDbObjectType`: 39 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct InboundDbObjectType {
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
    /// `scopeMappings`: a list: `ScopeMapping`.
    pub scope_mappings: Vec<ScopeMapping>,
    /// `secondaryDisplayLabelPropertyNames`: a list: text.
    pub secondary_display_label_property_names: Vec<Text>,
    /// `singularForm`: text; may be absent.
    pub singular_form: Option<Text>,
    /// `status`: `InboundDbObjectTypeStatus`; may be absent.
    pub status: Option<InboundDbObjectTypeStatus>,
    /// `visibility`: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibility: Option<InboundDbObjectTypeVisibility>,
    /// `writeScopeName`: text; may be absent.
    pub write_scope_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboundDbObjectType {
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
            Member { name: "objectTypeId", required: true }, Member { name: "ownerPortalId", required: false },
            Member { name: "permissioningType", required: true },
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
            Member { name: "visibility", required: false }, Member { name: "writeScopeName", required: false },
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
            object_type_id: Text::EMPTY, owner_portal_id: None, permissioning_type: Shaped::blank(),
            pipeline_close_date_property_name: None, pipeline_property_name: Text::EMPTY,
            pipeline_stage_property_name: Text::EMPTY, pipeline_time_to_close_property_name: None, plural_form: None,
            primary_display_label_property_name: None, read_scope_name: None, required_properties: Vec::new(),
            restorable: false, scope_mappings: Vec::new(), secondary_display_label_property_names: Vec::new(),
            singular_form: None, status: None, visibility: None, write_scope_name: None, rest: Rest::EMPTY,
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
            20 => &self.name, 21 => &self.object_type_id, 22 => &self.owner_portal_id,
            23 => &self.permissioning_type, 24 => &self.pipeline_close_date_property_name,
            25 => &self.pipeline_property_name, 26 => &self.pipeline_stage_property_name,
            27 => &self.pipeline_time_to_close_property_name, 28 => &self.plural_form,
            29 => &self.primary_display_label_property_name, 30 => &self.read_scope_name,
            31 => &self.required_properties, 32 => &self.restorable, 33 => &self.scope_mappings,
            34 => &self.secondary_display_label_property_names, 35 => &self.singular_form, 36 => &self.status,
            37 => &self.visibility, 38 => &self.write_scope_name, _ => &self.rest,
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
            22 => &mut self.owner_portal_id, 23 => &mut self.permissioning_type,
            24 => &mut self.pipeline_close_date_property_name, 25 => &mut self.pipeline_property_name,
            26 => &mut self.pipeline_stage_property_name, 27 => &mut self.pipeline_time_to_close_property_name,
            28 => &mut self.plural_form, 29 => &mut self.primary_display_label_property_name,
            30 => &mut self.read_scope_name, 31 => &mut self.required_properties, 32 => &mut self.restorable,
            33 => &mut self.scope_mappings, 34 => &mut self.secondary_display_label_property_names,
            35 => &mut self.singular_form, 36 => &mut self.status, 37 => &mut self.visibility,
            38 => &mut self.write_scope_name, _ => &mut self.rest,
        }
    }
}
impl InboundDbObjectType {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, create_date_property_name: impl Into<Text>,
        default_search_property_names: impl IntoIterator<Item = impl Into<Text>>, deleted: bool,
        fully_qualified_name: impl Into<Text>, has_custom_properties: bool, has_default_properties: bool,
        has_external_object_ids: bool, has_owners: bool, has_pipelines: bool, id: impl Into<i64>,
        indexed_for_filters_and_reports: bool, last_modified_property_name: impl Into<Text>,
        meta_type: impl Into<InboundDbObjectTypeMetaType>, meta_type_id: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, permissioning_type: impl Into<InboundDbObjectTypePermissioningType>,
        pipeline_property_name: impl Into<Text>, pipeline_stage_property_name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>, restorable: bool,
        scope_mappings: impl IntoIterator<Item = impl Into<ScopeMapping>>,
        secondary_display_label_property_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, create_date_property_name: create_date_property_name.into(),
            default_search_property_names: default_search_property_names.into_iter().map(Into::into).collect(),
            deleted, fully_qualified_name: fully_qualified_name.into(), has_custom_properties,
            has_default_properties, has_external_object_ids, has_owners, has_pipelines, id: id.into(),
            indexed_for_filters_and_reports, last_modified_property_name: last_modified_property_name.into(),
            meta_type: meta_type.into(), meta_type_id: meta_type_id.into(), name: name.into(),
            object_type_id: object_type_id.into(), permissioning_type: permissioning_type.into(),
            pipeline_property_name: pipeline_property_name.into(),
            pipeline_stage_property_name: pipeline_stage_property_name.into(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), restorable,
            scope_mappings: scope_mappings.into_iter().map(Into::into).collect(),
            secondary_display_label_property_names: secondary_display_label_property_names.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeMetaType {
    /// `CMS_HUBDB`
    CmsHubdb,
    /// `HUBSPOT`
    Hubspot,
    /// `HUBSPOT_EVENT`
    HubspotEvent,
    /// `INTEGRATION`
    Integration,
    /// `INTEGRATION_EVENT`
    IntegrationEvent,
    /// `PORTAL_SPECIFIC`
    PortalSpecific,
    /// `PORTAL_SPECIFIC_EVENT`
    PortalSpecificEvent,
    /// `WORK`
    Work,
    /// `WORK_SUB`
    WorkSub,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeMetaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeMetaType", kind: Kind::Enumeration(&[
            "CMS_HUBDB", "HUBSPOT", "HUBSPOT_EVENT", "INTEGRATION", "INTEGRATION_EVENT", "PORTAL_SPECIFIC",
            "PORTAL_SPECIFIC_EVENT", "WORK", "WORK_SUB",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::CmsHubdb => 0, Self::Hubspot => 1, Self::HubspotEvent => 2, Self::Integration => 3,
            Self::IntegrationEvent => 4, Self::PortalSpecific => 5, Self::PortalSpecificEvent => 6, Self::Work => 7,
            Self::WorkSub => 8, Self::Unknown(_) => 9,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::CmsHubdb, 1 => Self::Hubspot, 2 => Self::HubspotEvent, 3 => Self::Integration,
            4 => Self::IntegrationEvent, 5 => Self::PortalSpecific, 6 => Self::PortalSpecificEvent, 7 => Self::Work,
            8 => Self::WorkSub, _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypePermissioningType {
    /// `ALL_OR_NONE`
    AllOrNone,
    /// `DO_NOT_CHECK_PERMISSIONS`
    DoNotCheckPermissions,
    /// `EXPLICIT`
    Explicit,
    /// `OWNER_BASED`
    OwnerBased,
    /// `TEAM_BASED`
    TeamBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypePermissioningType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypePermissioningType", kind: Kind::Enumeration(&[
            "ALL_OR_NONE", "DO_NOT_CHECK_PERMISSIONS", "EXPLICIT", "OWNER_BASED", "TEAM_BASED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::AllOrNone => 0, Self::DoNotCheckPermissions => 1, Self::Explicit => 2, Self::OwnerBased => 3,
            Self::TeamBased => 4, Self::Unknown(_) => 5,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::AllOrNone, 1 => Self::DoNotCheckPermissions, 2 => Self::Explicit, 3 => Self::OwnerBased,
            4 => Self::TeamBased, _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeStatus {
    /// `Deprecated`
    Deprecated,
    /// `In development`
    InDevelopment,
    /// `Live`
    Live,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeStatus", kind: Kind::Enumeration(&["Deprecated", "In development", "Live"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::Deprecated => 0, Self::InDevelopment => 1, Self::Live => 2, Self::Unknown(_) => 3 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Deprecated, 1 => Self::InDevelopment, 2 => Self::Live, _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeVisibility {
    /// `Customer-facing`
    CustomerFacing,
    /// `Customer-facing UI`
    CustomerFacingUi,
    /// `Customer-facing public API`
    CustomerFacingPublicApi,
    /// `Internal only`
    InternalOnly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeVisibility", kind: Kind::Enumeration(&[
            "Customer-facing", "Customer-facing UI", "Customer-facing public API", "Internal only",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::CustomerFacing => 0, Self::CustomerFacingUi => 1, Self::CustomerFacingPublicApi => 2,
            Self::InternalOnly => 3, Self::Unknown(_) => 4,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::CustomerFacing, 1 => Self::CustomerFacingUi, 2 => Self::CustomerFacingPublicApi,
            3 => Self::InternalOnly, _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// `IntegratorOEmbedDomainModel`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorOEmbedDomainModel {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `deletedAt`: a whole number.
    pub deleted_at: i64,
    /// `endpoints`: `Endpoints`.
    pub endpoints: Endpoints,
    /// `id`: a whole number.
    pub id: i64,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorOEmbedDomainModel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorOEmbedDomainModel", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "deletedAt", required: true }, Member { name: "endpoints", required: true },
            Member { name: "id", required: true }, Member { name: "portalId", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, created_at: 0, deleted_at: 0, endpoints: Shaped::blank(), id: 0, portal_id: 0, updated_at: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.created_at, 2 => &self.deleted_at, 3 => &self.endpoints, 4 => &self.id,
            5 => &self.portal_id, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.created_at, 2 => &mut self.deleted_at, 3 => &mut self.endpoints,
            4 => &mut self.id, 5 => &mut self.portal_id, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl IntegratorOEmbedDomainModel {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, created_at: impl Into<i64>, deleted_at: impl Into<i64>,
        endpoints: impl Into<Endpoints>, id: impl Into<i64>, portal_id: impl Into<i64>, updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(), created_at: created_at.into(), deleted_at: deleted_at.into(),
            endpoints: endpoints.into(), id: id.into(), portal_id: portal_id.into(), updated_at: updated_at.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `IntegratorOEmbedDomainRequest`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorOEmbedDomainRequest {
    /// `endpoints`: `Endpoints`.
    pub endpoints: Endpoints,
    /// `portalId`: a whole number; may be absent.
    pub portal_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorOEmbedDomainRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorOEmbedDomainRequest", kind: Kind::Record(&[
            Member { name: "endpoints", required: true }, Member { name: "portalId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { endpoints: Shaped::blank(), portal_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.endpoints, 1 => &self.portal_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.endpoints, 1 => &mut self.portal_id, _ => &mut self.rest }
    }
}
impl IntegratorOEmbedDomainRequest {
    /// With all that is required.
    pub fn new(endpoints: impl Into<Endpoints>) -> Self { Self { endpoints: endpoints.into(), ..Shaped::blank() } }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self { self.portal_id = Some(portal_id.into()); self }
}

/// `IntegratorObjectCreationRequest`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorObjectCreationRequest {
    /// `mediaTypes`: a list: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_types: Vec<IntegratorObjectCreationRequestMediaTypes>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorObjectCreationRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationRequest", kind: Kind::Record(&[
            Member { name: "mediaTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { media_types: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_types, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_types, _ => &mut self.rest }
    }
}
impl IntegratorObjectCreationRequest {
    /// With all that is required.
    pub fn new(media_types: impl IntoIterator<Item = impl Into<IntegratorObjectCreationRequestMediaTypes>>) -> Self {
        Self { media_types: media_types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>> From<Vec<T>> for IntegratorObjectCreationRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>, const N: usize> From<[T; N]> for IntegratorObjectCreationRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IntegratorObjectCreationRequestMediaTypes {
    /// `AUDIO`
    Audio,
    /// `DOCUMENT`
    Document,
    /// `IMAGE`
    Image,
    /// `OTHER`
    Other,
    /// `VIDEO`
    Video,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IntegratorObjectCreationRequestMediaTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationRequestMediaTypes", kind: Kind::Enumeration(&[
            "AUDIO", "DOCUMENT", "IMAGE", "OTHER", "VIDEO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Audio => 0, Self::Document => 1, Self::Image => 2, Self::Other => 3, Self::Video => 4,
            Self::Unknown(_) => 5,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Audio, 1 => Self::Document, 2 => Self::Image, 3 => Self::Other, 4 => Self::Video,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// `IntegratorObjectCreationResponse`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IntegratorObjectCreationResponse {
    /// `objectType`: `InboundDbObjectType`.
    pub object_type: InboundDbObjectType,
    /// `properties`: a list: `PropertyDefinition`.
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`: a list: `Group`.
    pub property_groups: Vec<Group>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorObjectCreationResponse {
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
impl IntegratorObjectCreationResponse {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<InboundDbObjectType>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<Group>>,
    ) -> Self {
        Self {
            object_type: object_type.into(), properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `IsBlank`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsBlank {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsBlankOperator`.
    pub operator: IsBlankOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsBlank {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsBlank", kind: Kind::Record(&[
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
impl IsBlank {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsBlankOperator::IsBlank, ..Shaped::blank() } }
}
impl Default for IsBlank {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsBlankOperator {
    /// `IS_BLANK`
    IsBlank,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsBlankOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsBlankOperator", kind: Kind::Enumeration(&["IS_BLANK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsBlank => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsBlank, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsDayBasedIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsDayBasedIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsDayBasedIsoPeriodOperator`.
    pub operator: IsDayBasedIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsDayBasedIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsDayBasedIsoPeriod", kind: Kind::Record(&[
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
impl IsDayBasedIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsDayBasedIsoPeriodOperator::IsDayBasedIsoPeriod, ..Shaped::blank() } }
}
impl Default for IsDayBasedIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsDayBasedIsoPeriodOperator {
    /// `IS_DAY_BASED_ISO_PERIOD`
    IsDayBasedIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsDayBasedIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsDayBasedIsoPeriodOperator", kind: Kind::Enumeration(&["IS_DAY_BASED_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsDayBasedIsoPeriod => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsDayBasedIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
    }
}

/// `IsEngagementType`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IsEngagementType {
    /// `operator`: `IsEngagementTypeOperator`.
    pub operator: IsEngagementTypeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsEngagementType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsEngagementType", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl IsEngagementType {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsEngagementTypeOperator::IsEngagementType, ..Shaped::blank() } }
}
impl Default for IsEngagementType {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsEngagementTypeOperator {
    /// `IS_ENGAGEMENT_TYPE`
    IsEngagementType,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsEngagementTypeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsEngagementTypeOperator", kind: Kind::Enumeration(&["IS_ENGAGEMENT_TYPE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize { match self { Self::IsEngagementType => 0, Self::Unknown(_) => 1 } }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index { 0 => Self::IsEngagementType, _ => Self::Unknown(Text::EMPTY) };
    }
}

crate::runtime::shaped_traits! {
    FieldLevelPermission, FilteringMetaData, FormatFullName, FormatPhoneNumber, FormatSearchablePhoneNumber, Group,
    GroupView, HasEmailReply, HasPlainTextEmailReply, IfBoolean, IfChainBoolean, IfChainNumber, IfChainString,
    IfNumber, IfString, InboundDbObjectType, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest,
    IntegratorObjectCreationRequest, IntegratorObjectCreationResponse, IsBlank, IsDayBasedIsoPeriod,
    IsEngagementType,
}

crate::runtime::enumeration_traits! {
    FetchSingleCurrencyPortalCurrencyOperator, FormatFullNameOperator, FormatPhoneNumberOperator,
    FormatSearchablePhoneNumberOperator, HasEmailReplyOperator, HasPlainTextEmailReplyOperator, IfBooleanOperator,
    IfChainBooleanOperator, IfChainNumberOperator, IfChainStringOperator, IfNumberOperator, IfStringOperator,
    InboundDbObjectTypeMetaType, InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus,
    InboundDbObjectTypeVisibility, IntegratorObjectCreationRequestMediaTypes, IsBlankOperator,
    IsDayBasedIsoPeriodOperator, IsEngagementTypeOperator,
}
