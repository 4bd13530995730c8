// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PublicApprovalStageRule "PublicApprovalStageRule" {
        0 approval_comment "approvalComment" optional = None;
        1 approval_mode "approvalMode" required = Shaped::blank();
        2 approver_user_ids "approverUserIds" required = Vec::new();
        3 conditional_approval_filter_branch "conditionalApprovalFilterBranch" optional = None;
        4 pipeline_stage_id "pipelineStageId" required = Text::EMPTY;
    }
}
impl PublicApprovalStageRule {
    /// One with all that is required.
    pub fn new(
        approval_mode: impl Into<PublicApprovalStageRuleApprovalMode>,
        approver_user_ids: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            approval_mode: approval_mode.into(),
            approver_user_ids: approver_user_ids.into_iter().map(Into::into).collect(),
            pipeline_stage_id: pipeline_stage_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicApprovalStageRuleApprovalMode "PublicApprovalStageRuleApprovalMode" {
        0 All "ALL";
        1 Any "ANY";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicApprovalStageRuleRequest "PublicApprovalStageRuleRequest" {
        0 approval_comment "approvalComment" optional = None;
        1 approval_mode "approvalMode" required = Shaped::blank();
        2 approver_user_ids "approverUserIds" required = Vec::new();
        3 conditional_approval_filter_branch "conditionalApprovalFilterBranch" optional = None;
        4 pipeline_stage_id "pipelineStageId" required = Text::EMPTY;
    }
}
impl PublicApprovalStageRuleRequest {
    /// One with all that is required.
    pub fn new(
        approval_mode: impl Into<PublicApprovalStageRuleApprovalMode>,
        approver_user_ids: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_stage_id: impl Into<Text>,
    ) -> Self {
        Self {
            approval_mode: approval_mode.into(),
            approver_user_ids: approver_user_ids.into_iter().map(Into::into).collect(),
            pipeline_stage_id: pipeline_stage_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `approvalComment`.
    pub fn approval_comment(mut self, approval_comment: impl Into<Text>) -> Self {
        self.approval_comment = Some(approval_comment.into());
        self
    }
    /// Sets `conditionalApprovalFilterBranch`.
    pub fn conditional_approval_filter_branch(
        mut self,
        conditional_approval_filter_branch: impl Into<PublicFilterBranches>,
    ) -> Self {
        self.conditional_approval_filter_branch = Some(
            conditional_approval_filter_branch.into(),
        );
        self
    }
}

/// `PublicCreateApprovalRequest`: one member.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCreateApprovalRequest {
    /// `objectId`: a whole number.
    pub object_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicCreateApprovalRequest "PublicCreateApprovalRequest" {
        0 object_id "objectId" required = 0;
    }
}
impl PublicCreateApprovalRequest {
    /// One with all that is required.
    pub fn new(object_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicGovernanceValidationRules "PublicGovernanceValidationRules" {
        0 no_backwards_movement_rule "noBackwardsMovementRule" required = Shaped::blank();
        1 no_skipping_stages_rule "noSkippingStagesRule" required = Shaped::blank();
        2 object_creation_rule "objectCreationRule" required = Shaped::blank();
    }
}
impl PublicGovernanceValidationRules {
    /// One with all that is required.
    pub fn new(
        no_backwards_movement_rule: impl Into<PublicSequenceValidationRule>,
        no_skipping_stages_rule: impl Into<PublicSequenceValidationRule>,
        object_creation_rule: impl Into<PublicObjectCreationRule>,
    ) -> Self {
        Self {
            no_backwards_movement_rule: no_backwards_movement_rule.into(),
            no_skipping_stages_rule: no_skipping_stages_rule.into(),
            object_creation_rule: object_creation_rule.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectApprovalStatus "PublicObjectApprovalStatus" {
        0 approval_id "approvalId" optional = None;
        1 approval_status "approvalStatus" required = Shaped::blank();
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 object_id "objectId" required = Text::EMPTY;
        5 object_type_id "objectTypeId" required = Text::EMPTY;
        6 pipeline_id "pipelineId" required = Text::EMPTY;
        7 pipeline_stage_id "pipelineStageId" required = Text::EMPTY;
        8 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicObjectApprovalStatus {
    /// One with all that is required.
    pub fn new(
        approval_status: impl Into<PublicObjectApprovalStatusApprovalStatus>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        object_id: impl Into<Text>,
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        pipeline_stage_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            approval_status: approval_status.into(),
            created_at: created_at.into(),
            id: id.into(),
            object_id: object_id.into(),
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            pipeline_stage_id: pipeline_stage_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicObjectApprovalStatusApprovalStatus "PublicObjectApprovalStatusApprovalStatus" {
        0 Approved "APPROVED";
        1 NotApplicable "NOT_APPLICABLE";
        2 NoApprovalNeeded "NO_APPROVAL_NEEDED";
        3 Pending "PENDING";
        4 Rejected "REJECTED";
    } 5
}

/// `PublicObjectCreationRule`: one member.
///
/// Published by `crm/pipeline-governance`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicObjectCreationRule {
    /// `pipelineStageIds`: a list: text.
    pub pipeline_stage_ids: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectCreationRule "PublicObjectCreationRule" {
        0 pipeline_stage_ids "pipelineStageIds" required = Vec::new();
    }
}
impl PublicObjectCreationRule {
    /// One with all that is required.
    pub fn new(pipeline_stage_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            pipeline_stage_ids: pipeline_stage_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicObjectCreationRule {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicObjectCreationRule {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPipelineRules "PublicPipelineRules" {
        0 approval_stage "approvalStage" optional = None;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 governance_validation_rules "governanceValidationRules" required = Shaped::blank();
        3 id "id" required = Text::EMPTY;
        4 object_type_id "objectTypeId" required = Text::EMPTY;
        5 pipeline_id "pipelineId" required = Text::EMPTY;
        6 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicPipelineRules {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        governance_validation_rules: impl Into<PublicGovernanceValidationRules>,
        id: impl Into<Text>,
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            governance_validation_rules: governance_validation_rules.into(),
            id: id.into(),
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPipelineRulesPatchRequest "PublicPipelineRulesPatchRequest" {
        0 approval_stage "approvalStage" optional = None;
        1 no_backwards_movement_rule "noBackwardsMovementRule" optional = None;
        2 no_skipping_stages_rule "noSkippingStagesRule" optional = None;
        3 object_creation_rule "objectCreationRule" optional = None;
    }
}
impl PublicPipelineRulesPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `approvalStage`.
    pub fn approval_stage(mut self, approval_stage: impl Into<Value>) -> Self {
        self.approval_stage = Some(approval_stage.into());
        self
    }
    /// Sets `noBackwardsMovementRule`.
    pub fn no_backwards_movement_rule(
        mut self,
        no_backwards_movement_rule: impl Into<Value>,
    ) -> Self {
        self.no_backwards_movement_rule = Some(no_backwards_movement_rule.into());
        self
    }
    /// Sets `noSkippingStagesRule`.
    pub fn no_skipping_stages_rule(
        mut self,
        no_skipping_stages_rule: impl Into<Value>,
    ) -> Self {
        self.no_skipping_stages_rule = Some(no_skipping_stages_rule.into());
        self
    }
    /// Sets `objectCreationRule`.
    pub fn object_creation_rule(
        mut self,
        object_creation_rule: impl Into<Value>,
    ) -> Self {
        self.object_creation_rule = Some(object_creation_rule.into());
        self
    }
}
impl Default for PublicPipelineRulesPatchRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPipelineRulesUpdateRequest "PublicPipelineRulesUpdateRequest" {
        0 approval_stage "approvalStage" optional = None;
        1 governance_validation_rules "governanceValidationRules" required = Shaped::blank();
    }
}
impl PublicPipelineRulesUpdateRequest {
    /// One with all that is required.
    pub fn new(
        governance_validation_rules: impl Into<PublicGovernanceValidationRules>,
    ) -> Self {
        Self {
            governance_validation_rules: governance_validation_rules.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `approvalStage`.
    pub fn approval_stage(
        mut self,
        approval_stage: impl Into<PublicApprovalStageRuleRequest>,
    ) -> Self {
        self.approval_stage = Some(approval_stage.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPipelineStagePermissions "PublicPipelineStagePermissions" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 object_type_id "objectTypeId" required = Text::EMPTY;
        3 pipeline_id "pipelineId" required = Text::EMPTY;
        4 stages "stages" required = Vec::new();
        5 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicPipelineStagePermissions {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        object_type_id: impl Into<Text>,
        pipeline_id: impl Into<Text>,
        stages: impl IntoIterator<Item = impl Into<PublicStagePermission>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            object_type_id: object_type_id.into(),
            pipeline_id: pipeline_id.into(),
            stages: stages.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPipelineStagePermissionsUpdateRequest "PublicPipelineStagePermissionsUpdateRequest" {
        0 stages "stages" required = Vec::new();
    }
}
impl PublicPipelineStagePermissionsUpdateRequest {
    /// One with all that is required.
    pub fn new(
        stages: impl IntoIterator<Item = impl Into<PublicStagePermissionRequest>>,
    ) -> Self {
        Self {
            stages: stages.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicStagePermissionRequest>> From<Vec<T>>
for PublicPipelineStagePermissionsUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicStagePermissionRequest>, const N: usize> From<[T; N]>
for PublicPipelineStagePermissionsUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceValidationRule "PublicSequenceValidationRule" {
        0 enabled_for_all_stages "enabledForAllStages" required = false;
        1 pipeline_stage_ids "pipelineStageIds" required = Vec::new();
    }
}
impl PublicSequenceValidationRule {
    /// One with all that is required.
    pub fn new(
        enabled_for_all_stages: bool,
        pipeline_stage_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            enabled_for_all_stages,
            pipeline_stage_ids: pipeline_stage_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicStagePermission "PublicStagePermission" {
        0 label "label" required = Text::EMPTY;
        1 permission_mode "permissionMode" required = Shaped::blank();
        2 pipeline_stage_id "pipelineStageId" required = Text::EMPTY;
        3 super_admin "superAdmin" required = false;
        4 team_ids "teamIds" required = Vec::new();
        5 user_ids "userIds" required = Vec::new();
    }
}
impl PublicStagePermission {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        permission_mode: impl Into<PublicStagePermissionPermissionMode>,
        pipeline_stage_id: impl Into<Text>,
        super_admin: bool,
        team_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            label: label.into(),
            permission_mode: permission_mode.into(),
            pipeline_stage_id: pipeline_stage_id.into(),
            super_admin,
            team_ids: team_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicStagePermissionPermissionMode "PublicStagePermissionPermissionMode" {
        0 Open "OPEN";
        1 Restricted "RESTRICTED";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicStagePermissionRequest "PublicStagePermissionRequest" {
        0 permission_mode "permissionMode" required = Shaped::blank();
        1 pipeline_stage_id "pipelineStageId" required = Text::EMPTY;
        2 super_admin "superAdmin" required = false;
        3 team_ids "teamIds" required = Vec::new();
        4 user_ids "userIds" required = Vec::new();
    }
}
impl PublicStagePermissionRequest {
    /// One with all that is required.
    pub fn new(
        permission_mode: impl Into<PublicStagePermissionPermissionMode>,
        pipeline_stage_id: impl Into<Text>,
        super_admin: bool,
        team_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            permission_mode: permission_mode.into(),
            pipeline_stage_id: pipeline_stage_id.into(),
            super_admin,
            team_ids: team_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
