// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionExecutionIndexIdentifier, ChirpAiContextObject, PublicStringPropertyOperationOperationType,
};

/// `PublicOption`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicOption {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOption", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "label", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { description: None, display_order: None, label: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.label, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.label, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PublicOption {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
}

/// `PublicSingleFieldDependency`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicSingleFieldDependency {
    /// `controllingFieldName`: text.
    pub controlling_field_name: Text,
    /// `dependencyType`: `PublicSingleFieldDependencyDependencyType`.
    pub dependency_type: PublicSingleFieldDependencyDependencyType,
    /// `dependentFieldNames`: a list: text.
    pub dependent_field_names: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSingleFieldDependency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleFieldDependency", kind: Kind::Record(&[
            Member { name: "controllingFieldName", required: true },
            Member { name: "dependencyType", required: true },
            Member { name: "dependentFieldNames", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            controlling_field_name: Text::EMPTY, dependency_type: Shaped::blank(), dependent_field_names: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.controlling_field_name, 1 => &self.dependency_type, 2 => &self.dependent_field_names,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.controlling_field_name, 1 => &mut self.dependency_type,
            2 => &mut self.dependent_field_names, _ => &mut self.rest,
        }
    }
}
impl PublicSingleFieldDependency {
    /// With all that is required.
    pub fn new(
        controlling_field_name: impl Into<Text>, dependent_field_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            controlling_field_name: controlling_field_name.into(),
            dependency_type: PublicSingleFieldDependencyDependencyType::SingleField,
            dependent_field_names: dependent_field_names.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicSingleFieldDependencyDependencyType {
    /// `SINGLE_FIELD`
    SingleField,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicSingleFieldDependencyDependencyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSingleFieldDependencyDependencyType", kind: Kind::Enumeration(&["SINGLE_FIELD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SingleField => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SingleField, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StandaloneRequestContext`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StandaloneRequestContext {
    /// `chirpAiContextObject`: `ChirpAiContextObject`.
    pub chirp_ai_context_object: ChirpAiContextObject,
    /// `source`: `StandaloneRequestContextSource`.
    pub source: StandaloneRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StandaloneRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StandaloneRequestContext", kind: Kind::Record(&[
            Member { name: "chirpAiContextObject", required: true }, Member { name: "source", required: true },
            Member { name: "trajectoryId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            chirp_ai_context_object: Shaped::blank(), source: Shaped::blank(), trajectory_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.chirp_ai_context_object, 1 => &self.source, 2 => &self.trajectory_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chirp_ai_context_object, 1 => &mut self.source, 2 => &mut self.trajectory_id,
            _ => &mut self.rest,
        }
    }
}
impl StandaloneRequestContext {
    /// With all that is required.
    pub fn new(chirp_ai_context_object: impl Into<ChirpAiContextObject>) -> Self {
        Self {
            chirp_ai_context_object: chirp_ai_context_object.into(),
            source: StandaloneRequestContextSource::Standalone, ..Shaped::blank()
        }
    }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum StandaloneRequestContextSource {
    /// `STANDALONE`
    Standalone,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StandaloneRequestContextSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StandaloneRequestContextSource", kind: Kind::Enumeration(&["STANDALONE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Standalone => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Standalone, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `StringFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct StringFieldSchema {
    /// `format`: `StringFieldSchemaFormat`; may be absent.
    pub format: Option<StringFieldSchemaFormat>,
    /// `type`: `PublicStringPropertyOperationOperationType`.
    pub r#type: PublicStringPropertyOperationOperationType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StringFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringFieldSchema", kind: Kind::Record(&[
            Member { name: "format", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { format: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.format, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.format, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl StringFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicStringPropertyOperationOperationType::String, ..Shaped::blank() } }
    /// Sets `format`.
    pub fn format(mut self, format: impl Into<StringFieldSchemaFormat>) -> Self {
        self.format = Some(format.into()); self
    }
}
impl Default for StringFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum StringFieldSchemaFormat {
    /// `DATE`
    Date,
    /// `DATE_TIME`
    DateTime,
    /// `OBJECT_COORDINATE`
    ObjectCoordinate,
    /// `TIME`
    Time,
    /// `URI`
    Uri,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for StringFieldSchemaFormat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StringFieldSchemaFormat", kind: Kind::Enumeration(&[
            "DATE", "DATE_TIME", "OBJECT_COORDINATE", "TIME", "URI",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Date => 0, Self::DateTime => 1, Self::ObjectCoordinate => 2, Self::Time => 3, Self::Uri => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Date, 1 => Self::DateTime, 2 => Self::ObjectCoordinate, 3 => Self::Time, 4 => Self::Uri,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TestRequestContext`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct TestRequestContext {
    /// `source`: `TestRequestContextSource`.
    pub source: TestRequestContextSource,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TestRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TestRequestContext", kind: Kind::Record(&[Member { name: "source", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { source: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.source, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.source, _ => &mut self.rest }
    }
}
impl TestRequestContext {
    /// With what can have one value only.
    pub fn new() -> Self { Self { source: TestRequestContextSource::Test, rest: Rest::EMPTY } }
}
impl Default for TestRequestContext {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum TestRequestContextSource {
    /// `TEST`
    Test,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TestRequestContextSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TestRequestContextSource", kind: Kind::Enumeration(&["TEST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Test => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Test, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `UnknownFieldSchema`: one member.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct UnknownFieldSchema {
    /// `type`: `UnknownFieldSchemaType`.
    pub r#type: UnknownFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UnknownFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnknownFieldSchema", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl UnknownFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: UnknownFieldSchemaType::UnknownValue, rest: Rest::EMPTY } }
}
impl Default for UnknownFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub enum UnknownFieldSchemaType {
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for UnknownFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnknownFieldSchemaType", kind: Kind::Enumeration(&["UNKNOWN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::UnknownValue => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::UnknownValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `WorkflowsRequestContext`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct WorkflowsRequestContext {
    /// `actionExecutionIndexIdentifier`: `ActionExecutionIndexIdentifier`; may be absent.
    pub action_execution_index_identifier: Option<ActionExecutionIndexIdentifier>,
    /// `actionId`: a whole number; may be absent.
    pub action_id: Option<i64>,
    /// `source`: `WorkflowsRequestContextSource`.
    pub source: WorkflowsRequestContextSource,
    /// `workflowId`: a whole number.
    pub workflow_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WorkflowsRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WorkflowsRequestContext", kind: Kind::Record(&[
            Member { name: "actionExecutionIndexIdentifier", required: false },
            Member { name: "actionId", required: false }, Member { name: "source", required: true },
            Member { name: "workflowId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_execution_index_identifier: None, action_id: None, source: Shaped::blank(), workflow_id: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_execution_index_identifier, 1 => &self.action_id, 2 => &self.source,
            3 => &self.workflow_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_execution_index_identifier, 1 => &mut self.action_id, 2 => &mut self.source,
            3 => &mut self.workflow_id, _ => &mut self.rest,
        }
    }
}
impl WorkflowsRequestContext {
    /// With all that is required.
    pub fn new(workflow_id: impl Into<i64>) -> Self {
        Self { source: WorkflowsRequestContextSource::Workflows, workflow_id: workflow_id.into(), ..Shaped::blank() }
    }
    /// Sets `actionExecutionIndexIdentifier`.
    pub fn action_execution_index_identifier(
        mut self, action_execution_index_identifier: impl Into<ActionExecutionIndexIdentifier>,
    ) -> Self {
        self.action_execution_index_identifier = Some(action_execution_index_identifier.into()); self
    }
    /// Sets `actionId`.
    pub fn action_id(mut self, action_id: impl Into<i64>) -> Self { self.action_id = Some(action_id.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum WorkflowsRequestContextSource {
    /// `WORKFLOWS`
    Workflows,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for WorkflowsRequestContextSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WorkflowsRequestContextSource", kind: Kind::Enumeration(&["WORKFLOWS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Workflows => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Workflows, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    PublicOption, PublicSingleFieldDependency, StandaloneRequestContext, StringFieldSchema, TestRequestContext,
    UnknownFieldSchema, WorkflowsRequestContext,
}

crate::runtime::enumeration_traits! {
    PublicSingleFieldDependencyDependencyType, StandaloneRequestContextSource, StringFieldSchemaFormat,
    TestRequestContextSource, UnknownFieldSchemaType, WorkflowsRequestContextSource,
}
