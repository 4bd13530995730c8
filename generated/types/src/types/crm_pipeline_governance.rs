// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicFilterBranches,
};

/// `PublicApprovalStageRule`: 5 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicApprovalStageRule {
    /// `approvalComment`: text; may be absent.
    pub approval_comment: Option<Text>,
    /// `approvalMode`: `PublicApprovalStageRuleApprovalMode`.
    pub approval_mode: PublicApprovalStageRuleApprovalMode,
    /// `approverUserIds`: a list: text.
    pub approver_user_ids: Vec<Text>,
    /// `conditionalApprovalFilterBranch`: `PublicFilterBranches`; may be absent.
    pub conditional_approval_filter_branch: Option<PublicFilterBranches>,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicApprovalStageRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicApprovalStageRule", kind: Kind::Record(&[
            Member { name: "approvalComment", required: false }, Member { name: "approvalMode", required: true },
            Member { name: "approverUserIds", required: true },
            Member { name: "conditionalApprovalFilterBranch", required: false },
            Member { name: "pipelineStageId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            approval_comment: None, approval_mode: Shaped::blank(), approver_user_ids: Vec::new(),
            conditional_approval_filter_branch: None, pipeline_stage_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.approval_comment, 1 => &self.approval_mode, 2 => &self.approver_user_ids,
            3 => &self.conditional_approval_filter_branch, 4 => &self.pipeline_stage_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.approval_comment, 1 => &mut self.approval_mode, 2 => &mut self.approver_user_ids,
            3 => &mut self.conditional_approval_filter_branch, 4 => &mut self.pipeline_stage_id, _ => &mut self.rest,
        }
    }
}
impl PublicApprovalStageRule {
    /// With all that is required.
    pub fn new(
        approval_mode: impl Into<PublicApprovalStageRuleApprovalMode>,
        approver_user_ids: impl IntoIterator<Item = impl Into<Text>>, pipeline_stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            approval_mode: approval_mode.into(),
            approver_user_ids: approver_user_ids.into_iter().map(Into::into).collect(),
            pipeline_stage_id: pipeline_stage_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `approvalComment`.
    pub fn approval_comment(mut self, approval_comment: impl Into<Text>) -> Self {
        self.approval_comment = Some(approval_comment.into()); self
    }
    /// Sets `conditionalApprovalFilterBranch`.
    pub fn conditional_approval_filter_branch(
        mut self, conditional_approval_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.conditional_approval_filter_branch = Some(conditional_approval_filter_branch.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicApprovalStageRuleApprovalMode {
    /// `ALL`
    All,
    /// `ANY`
    Any,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicApprovalStageRuleApprovalMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicApprovalStageRuleApprovalMode", kind: Kind::Enumeration(&["ALL", "ANY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::All => 0, Self::Any => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::All, 1 => Self::Any, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicApprovalStageRuleRequest`: 5 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicApprovalStageRuleRequest {
    /// `approvalComment`: text; may be absent.
    pub approval_comment: Option<Text>,
    /// `approvalMode`: `PublicApprovalStageRuleApprovalMode`.
    pub approval_mode: PublicApprovalStageRuleApprovalMode,
    /// `approverUserIds`: a list: text.
    pub approver_user_ids: Vec<Text>,
    /// `conditionalApprovalFilterBranch`: `PublicFilterBranches`; may be absent.
    pub conditional_approval_filter_branch: Option<PublicFilterBranches>,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicApprovalStageRuleRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicApprovalStageRuleRequest", kind: Kind::Record(&[
            Member { name: "approvalComment", required: false }, Member { name: "approvalMode", required: true },
            Member { name: "approverUserIds", required: true },
            Member { name: "conditionalApprovalFilterBranch", required: false },
            Member { name: "pipelineStageId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            approval_comment: None, approval_mode: Shaped::blank(), approver_user_ids: Vec::new(),
            conditional_approval_filter_branch: None, pipeline_stage_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.approval_comment, 1 => &self.approval_mode, 2 => &self.approver_user_ids,
            3 => &self.conditional_approval_filter_branch, 4 => &self.pipeline_stage_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.approval_comment, 1 => &mut self.approval_mode, 2 => &mut self.approver_user_ids,
            3 => &mut self.conditional_approval_filter_branch, 4 => &mut self.pipeline_stage_id, _ => &mut self.rest,
        }
    }
}
impl PublicApprovalStageRuleRequest {
    /// With all that is required.
    pub fn new(
        approval_mode: impl Into<PublicApprovalStageRuleApprovalMode>,
        approver_user_ids: impl IntoIterator<Item = impl Into<Text>>, pipeline_stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            approval_mode: approval_mode.into(),
            approver_user_ids: approver_user_ids.into_iter().map(Into::into).collect(),
            pipeline_stage_id: pipeline_stage_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `approvalComment`.
    pub fn approval_comment(mut self, approval_comment: impl Into<Text>) -> Self {
        self.approval_comment = Some(approval_comment.into()); self
    }
    /// Sets `conditionalApprovalFilterBranch`.
    pub fn conditional_approval_filter_branch(
        mut self, conditional_approval_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.conditional_approval_filter_branch = Some(conditional_approval_filter_branch.into()); self
    }
}

/// `PublicCreateApprovalRequest`: one member.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCreateApprovalRequest {
    /// `objectId`: a whole number.
    pub object_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCreateApprovalRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCreateApprovalRequest", kind: Kind::Record(&[
            Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.rest }
    }
}
impl PublicCreateApprovalRequest {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self { Self { object_id: object_id.into(), rest: Rest::EMPTY } }
}

/// `PublicGovernanceValidationRules`: 3 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicGovernanceValidationRules {
    /// `noBackwardsMovementRule`: `PublicSequenceValidationRule`.
    pub no_backwards_movement_rule: PublicSequenceValidationRule,
    /// `noSkippingStagesRule`: `PublicSequenceValidationRule`.
    pub no_skipping_stages_rule: PublicSequenceValidationRule,
    /// `objectCreationRule`: `PublicObjectCreationRule`.
    pub object_creation_rule: PublicObjectCreationRule,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicGovernanceValidationRules {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicGovernanceValidationRules", kind: Kind::Record(&[
            Member { name: "noBackwardsMovementRule", required: true },
            Member { name: "noSkippingStagesRule", required: true },
            Member { name: "objectCreationRule", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            no_backwards_movement_rule: Shaped::blank(), no_skipping_stages_rule: Shaped::blank(),
            object_creation_rule: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.no_backwards_movement_rule, 1 => &self.no_skipping_stages_rule,
            2 => &self.object_creation_rule, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.no_backwards_movement_rule, 1 => &mut self.no_skipping_stages_rule,
            2 => &mut self.object_creation_rule, _ => &mut self.rest,
        }
    }
}
impl PublicGovernanceValidationRules {
    /// With all that is required.
    pub fn new(
        no_backwards_movement_rule: impl Into<PublicSequenceValidationRule>,
        no_skipping_stages_rule: impl Into<PublicSequenceValidationRule>,
        object_creation_rule: impl Into<PublicObjectCreationRule>,
    ) -> Self {
        Self {
            no_backwards_movement_rule: no_backwards_movement_rule.into(),
            no_skipping_stages_rule: no_skipping_stages_rule.into(),
            object_creation_rule: object_creation_rule.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicObjectApprovalStatus`: 9 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicObjectApprovalStatus {
    /// `approvalId`: text; may be absent.
    pub approval_id: Option<Text>,
    /// `approvalStatus`: `PublicObjectApprovalStatusApprovalStatus`.
    pub approval_status: PublicObjectApprovalStatusApprovalStatus,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text.
    pub object_id: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pipelineId`: text.
    pub pipeline_id: Text,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectApprovalStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectApprovalStatus", kind: Kind::Record(&[
            Member { name: "approvalId", required: false }, Member { name: "approvalStatus", required: true },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "objectId", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "pipelineId", required: true }, Member { name: "pipelineStageId", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            approval_id: None, approval_status: Shaped::blank(), created_at: DateTime::UNSET, id: Text::EMPTY,
            object_id: Text::EMPTY, object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY,
            pipeline_stage_id: Text::EMPTY, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.approval_id, 1 => &self.approval_status, 2 => &self.created_at, 3 => &self.id,
            4 => &self.object_id, 5 => &self.object_type_id, 6 => &self.pipeline_id, 7 => &self.pipeline_stage_id,
            8 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.approval_id, 1 => &mut self.approval_status, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.object_id, 5 => &mut self.object_type_id, 6 => &mut self.pipeline_id,
            7 => &mut self.pipeline_stage_id, 8 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicObjectApprovalStatus {
    /// With all that is required.
    pub fn new(
        approval_status: impl Into<PublicObjectApprovalStatusApprovalStatus>, created_at: impl Into<DateTime>,
        id: impl Into<Text>, object_id: impl Into<Text>, object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>, pipeline_stage_id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            approval_status: approval_status.into(), created_at: created_at.into(), id: id.into(),
            object_id: object_id.into(), object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(),
            pipeline_stage_id: pipeline_stage_id.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `approvalId`.
    pub fn approval_id(mut self, approval_id: impl Into<Text>) -> Self {
        self.approval_id = Some(approval_id.into()); self
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicObjectApprovalStatusApprovalStatus {
    /// `APPROVED`
    Approved,
    /// `NOT_APPLICABLE`
    NotApplicable,
    /// `NO_APPROVAL_NEEDED`
    NoApprovalNeeded,
    /// `PENDING`
    Pending,
    /// `REJECTED`
    Rejected,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicObjectApprovalStatusApprovalStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectApprovalStatusApprovalStatus", kind: Kind::Enumeration(&[
            "APPROVED", "NOT_APPLICABLE", "NO_APPROVAL_NEEDED", "PENDING", "REJECTED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Approved => 0, Self::NotApplicable => 1, Self::NoApprovalNeeded => 2, Self::Pending => 3,
            Self::Rejected => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Approved, 1 => Self::NotApplicable, 2 => Self::NoApprovalNeeded, 3 => Self::Pending,
            4 => Self::Rejected, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicObjectCreationRule`: one member.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicObjectCreationRule {
    /// `pipelineStageIds`: a list: text.
    pub pipeline_stage_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectCreationRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectCreationRule", kind: Kind::Record(&[
            Member { name: "pipelineStageIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { pipeline_stage_ids: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.pipeline_stage_ids, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.pipeline_stage_ids, _ => &mut self.rest }
    }
}
impl PublicObjectCreationRule {
    /// With all that is required.
    pub fn new(pipeline_stage_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { pipeline_stage_ids: pipeline_stage_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicObjectCreationRule {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicObjectCreationRule {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicPipelineRules`: 7 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPipelineRules {
    /// `approvalStage`: `PublicApprovalStageRule`; may be absent.
    pub approval_stage: Option<PublicApprovalStageRule>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `governanceValidationRules`: `PublicGovernanceValidationRules`.
    pub governance_validation_rules: PublicGovernanceValidationRules,
    /// `id`: text.
    pub id: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pipelineId`: text.
    pub pipeline_id: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPipelineRules {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPipelineRules", kind: Kind::Record(&[
            Member { name: "approvalStage", required: false }, Member { name: "createdAt", required: true },
            Member { name: "governanceValidationRules", required: true }, Member { name: "id", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "pipelineId", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            approval_stage: None, created_at: DateTime::UNSET, governance_validation_rules: Shaped::blank(),
            id: Text::EMPTY, object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.approval_stage, 1 => &self.created_at, 2 => &self.governance_validation_rules, 3 => &self.id,
            4 => &self.object_type_id, 5 => &self.pipeline_id, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.approval_stage, 1 => &mut self.created_at, 2 => &mut self.governance_validation_rules,
            3 => &mut self.id, 4 => &mut self.object_type_id, 5 => &mut self.pipeline_id, 6 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicPipelineRules {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, governance_validation_rules: impl Into<PublicGovernanceValidationRules>,
        id: impl Into<Text>, object_type_id: impl Into<Text>, pipeline_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), governance_validation_rules: governance_validation_rules.into(),
            id: id.into(), object_type_id: object_type_id.into(), pipeline_id: pipeline_id.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `approvalStage`.
    pub fn approval_stage(mut self, approval_stage: impl Into<PublicApprovalStageRule>) -> Self {
        self.approval_stage = Some(approval_stage.into()); self
    }
}

/// `PublicPipelineRulesPatchRequest`: 4 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPipelineRulesPatchRequest {
    /// `approvalStage`: any JSON; may be absent.
    pub approval_stage: Option<Value>,
    /// `noBackwardsMovementRule`: any JSON; may be absent.
    pub no_backwards_movement_rule: Option<Value>,
    /// `noSkippingStagesRule`: any JSON; may be absent.
    pub no_skipping_stages_rule: Option<Value>,
    /// `objectCreationRule`: any JSON; may be absent.
    pub object_creation_rule: Option<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPipelineRulesPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPipelineRulesPatchRequest", kind: Kind::Record(&[
            Member { name: "approvalStage", required: false },
            Member { name: "noBackwardsMovementRule", required: false },
            Member { name: "noSkippingStagesRule", required: false },
            Member { name: "objectCreationRule", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            approval_stage: None, no_backwards_movement_rule: None, no_skipping_stages_rule: None,
            object_creation_rule: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.approval_stage, 1 => &self.no_backwards_movement_rule, 2 => &self.no_skipping_stages_rule,
            3 => &self.object_creation_rule, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.approval_stage, 1 => &mut self.no_backwards_movement_rule,
            2 => &mut self.no_skipping_stages_rule, 3 => &mut self.object_creation_rule, _ => &mut self.rest,
        }
    }
}
impl PublicPipelineRulesPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `approvalStage`.
    pub fn approval_stage(mut self, approval_stage: impl Into<Value>) -> Self {
        self.approval_stage = Some(approval_stage.into()); self
    }
    /// Sets `noBackwardsMovementRule`.
    pub fn no_backwards_movement_rule(mut self, no_backwards_movement_rule: impl Into<Value>) -> Self {
        self.no_backwards_movement_rule = Some(no_backwards_movement_rule.into()); self
    }
    /// Sets `noSkippingStagesRule`.
    pub fn no_skipping_stages_rule(mut self, no_skipping_stages_rule: impl Into<Value>) -> Self {
        self.no_skipping_stages_rule = Some(no_skipping_stages_rule.into()); self
    }
    /// Sets `objectCreationRule`.
    pub fn object_creation_rule(mut self, object_creation_rule: impl Into<Value>) -> Self {
        self.object_creation_rule = Some(object_creation_rule.into()); self
    }
}
impl Default for PublicPipelineRulesPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicPipelineRulesUpdateRequest`: 2 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPipelineRulesUpdateRequest {
    /// `approvalStage`: `PublicApprovalStageRuleRequest`; may be absent.
    pub approval_stage: Option<PublicApprovalStageRuleRequest>,
    /// `governanceValidationRules`: `PublicGovernanceValidationRules`.
    pub governance_validation_rules: PublicGovernanceValidationRules,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPipelineRulesUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPipelineRulesUpdateRequest", kind: Kind::Record(&[
            Member { name: "approvalStage", required: false },
            Member { name: "governanceValidationRules", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { approval_stage: None, governance_validation_rules: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.approval_stage, 1 => &self.governance_validation_rules, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.approval_stage, 1 => &mut self.governance_validation_rules, _ => &mut self.rest }
    }
}
impl PublicPipelineRulesUpdateRequest {
    /// With all that is required.
    pub fn new(governance_validation_rules: impl Into<PublicGovernanceValidationRules>) -> Self {
        Self { governance_validation_rules: governance_validation_rules.into(), ..Shaped::blank() }
    }
    /// Sets `approvalStage`.
    pub fn approval_stage(mut self, approval_stage: impl Into<PublicApprovalStageRuleRequest>) -> Self {
        self.approval_stage = Some(approval_stage.into()); self
    }
}

/// `PublicPipelineStagePermissions`: 6 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPipelineStagePermissions {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pipelineId`: text.
    pub pipeline_id: Text,
    /// `stages`: a list: `PublicStagePermission`.
    pub stages: Vec<PublicStagePermission>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPipelineStagePermissions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPipelineStagePermissions", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "pipelineId", required: true },
            Member { name: "stages", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, object_type_id: Text::EMPTY, pipeline_id: Text::EMPTY,
            stages: Vec::new(), updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.object_type_id, 3 => &self.pipeline_id,
            4 => &self.stages, 5 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.object_type_id, 3 => &mut self.pipeline_id,
            4 => &mut self.stages, 5 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicPipelineStagePermissions {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>, stages: impl IntoIterator<Item = impl Into<PublicStagePermission>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(), stages: stages.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicPipelineStagePermissionsUpdateRequest`: one member.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicPipelineStagePermissionsUpdateRequest {
    /// `stages`: a list: `PublicStagePermissionRequest`.
    pub stages: Vec<PublicStagePermissionRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPipelineStagePermissionsUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPipelineStagePermissionsUpdateRequest", kind: Kind::Record(&[
            Member { name: "stages", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { stages: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.stages, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.stages, _ => &mut self.rest }
    }
}
impl PublicPipelineStagePermissionsUpdateRequest {
    /// With all that is required.
    pub fn new(stages: impl IntoIterator<Item = impl Into<PublicStagePermissionRequest>>) -> Self {
        Self { stages: stages.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicStagePermissionRequest>> From<Vec<T>> for PublicPipelineStagePermissionsUpdateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicStagePermissionRequest>, const N: usize> From<[T; N]> for PublicPipelineStagePermissionsUpdateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicSequenceValidationRule`: 2 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceValidationRule {
    /// `enabledForAllStages`: true or false.
    pub enabled_for_all_stages: bool,
    /// `pipelineStageIds`: a list: text.
    pub pipeline_stage_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceValidationRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceValidationRule", kind: Kind::Record(&[
            Member { name: "enabledForAllStages", required: true },
            Member { name: "pipelineStageIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { enabled_for_all_stages: false, pipeline_stage_ids: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enabled_for_all_stages, 1 => &self.pipeline_stage_ids, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.enabled_for_all_stages, 1 => &mut self.pipeline_stage_ids, _ => &mut self.rest }
    }
}
impl PublicSequenceValidationRule {
    /// With all that is required.
    pub fn new(enabled_for_all_stages: bool, pipeline_stage_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            enabled_for_all_stages, pipeline_stage_ids: pipeline_stage_ids.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicStagePermission`: 6 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicStagePermission {
    /// `label`: text.
    pub label: Text,
    /// `permissionMode`: `PublicStagePermissionPermissionMode`.
    pub permission_mode: PublicStagePermissionPermissionMode,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Text,
    /// `superAdmin`: true or false.
    pub super_admin: bool,
    /// `teamIds`: a list: text.
    pub team_ids: Vec<Text>,
    /// `userIds`: a list: text.
    pub user_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStagePermission {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStagePermission", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "permissionMode", required: true },
            Member { name: "pipelineStageId", required: true }, Member { name: "superAdmin", required: true },
            Member { name: "teamIds", required: true }, Member { name: "userIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            label: Text::EMPTY, permission_mode: Shaped::blank(), pipeline_stage_id: Text::EMPTY, super_admin: false,
            team_ids: Vec::new(), user_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.label, 1 => &self.permission_mode, 2 => &self.pipeline_stage_id, 3 => &self.super_admin,
            4 => &self.team_ids, 5 => &self.user_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label, 1 => &mut self.permission_mode, 2 => &mut self.pipeline_stage_id,
            3 => &mut self.super_admin, 4 => &mut self.team_ids, 5 => &mut self.user_ids, _ => &mut self.rest,
        }
    }
}
impl PublicStagePermission {
    /// With all that is required.
    pub fn new(
        label: impl Into<Text>, permission_mode: impl Into<PublicStagePermissionPermissionMode>,
        pipeline_stage_id: impl Into<Text>, super_admin: bool, team_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            label: label.into(), permission_mode: permission_mode.into(),
            pipeline_stage_id: pipeline_stage_id.into(), super_admin,
            team_ids: team_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicStagePermissionPermissionMode {
    /// `OPEN`
    Open,
    /// `RESTRICTED`
    Restricted,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicStagePermissionPermissionMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStagePermissionPermissionMode", kind: Kind::Enumeration(&["OPEN", "RESTRICTED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Open => 0, Self::Restricted => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Open, 1 => Self::Restricted, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicStagePermissionRequest`: 5 members.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicStagePermissionRequest {
    /// `permissionMode`: `PublicStagePermissionPermissionMode`.
    pub permission_mode: PublicStagePermissionPermissionMode,
    /// `pipelineStageId`: text.
    pub pipeline_stage_id: Text,
    /// `superAdmin`: true or false.
    pub super_admin: bool,
    /// `teamIds`: a list: text.
    pub team_ids: Vec<Text>,
    /// `userIds`: a list: text.
    pub user_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStagePermissionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStagePermissionRequest", kind: Kind::Record(&[
            Member { name: "permissionMode", required: true }, Member { name: "pipelineStageId", required: true },
            Member { name: "superAdmin", required: true }, Member { name: "teamIds", required: true },
            Member { name: "userIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            permission_mode: Shaped::blank(), pipeline_stage_id: Text::EMPTY, super_admin: false,
            team_ids: Vec::new(), user_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.permission_mode, 1 => &self.pipeline_stage_id, 2 => &self.super_admin, 3 => &self.team_ids,
            4 => &self.user_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.permission_mode, 1 => &mut self.pipeline_stage_id, 2 => &mut self.super_admin,
            3 => &mut self.team_ids, 4 => &mut self.user_ids, _ => &mut self.rest,
        }
    }
}
impl PublicStagePermissionRequest {
    /// With all that is required.
    pub fn new(
        permission_mode: impl Into<PublicStagePermissionPermissionMode>, pipeline_stage_id: impl Into<Text>,
        super_admin: bool, team_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            permission_mode: permission_mode.into(), pipeline_stage_id: pipeline_stage_id.into(), super_admin,
            team_ids: team_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    PublicApprovalStageRule, PublicApprovalStageRuleRequest, PublicCreateApprovalRequest,
    PublicGovernanceValidationRules, PublicObjectApprovalStatus, PublicObjectCreationRule, PublicPipelineRules,
    PublicPipelineRulesPatchRequest, PublicPipelineRulesUpdateRequest, PublicPipelineStagePermissions,
    PublicPipelineStagePermissionsUpdateRequest, PublicSequenceValidationRule, PublicStagePermission,
    PublicStagePermissionRequest,
}

crate::runtime::enumeration_traits! {
    PublicApprovalStageRuleApprovalMode, PublicObjectApprovalStatusApprovalStatus,
    PublicStagePermissionPermissionMode,
}
