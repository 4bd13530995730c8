// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/actions-v4`, version `2026-03`: 18 operations, 46 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/automation/actions-v4/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionExecutionIndexIdentifier, ActionsV4AgentRequestContext as AgentRequestContext, AgentRequestContextSource,
    ActionsV4ArrayFieldSchema as ArrayFieldSchema, ActionsV4ArrayFieldSchemaItems as ArrayFieldSchemaItems,
    ArrayFieldSchemaType,
    ActionsV4BatchInputCallbackCompletionBatchRequest as BatchInputCallbackCompletionBatchRequest,
    BooleanFieldSchema, BooleanFieldSchemaType,
    ActionsV4CallbackCompletionBatchRequest as CallbackCompletionBatchRequest,
    CallbackCompletionBatchRequestRequestContext, ActionsV4CallbackCompletionRequest as CallbackCompletionRequest,
    ActionsV4ChirpAiContextObject as ChirpAiContextObject, ChirpAiContextObjectUnstructuredSources,
    ActionsV4CollectionResponsePublicActionDefinitionForwardPaging as CollectionResponsePublicActionDefinitionForwardPaging,
    CollectionResponsePublicActionFunctionIdentifierNoPaging,
    ActionsV4CollectionResponsePublicActionRevisionForwardPaging as CollectionResponsePublicActionRevisionForwardPaging,
    ComplianceIds, ContactId, CopilotRequestContext, CopilotRequestContextSource, DoubleFieldSchema,
    DoubleFieldSchemaType, Error, ErrorDetail, ActionsV4FieldTypeDefinition as FieldTypeDefinition,
    FieldTypeDefinitionFieldType, FieldTypeDefinitionReferencedObjectType, FieldTypeDefinitionType, ForwardPaging,
    IntegerFieldSchema, IntegerFieldSchemaType, LongFieldSchema, LongFieldSchemaType, NextPage, ObjectFieldSchema,
    ObjectFieldSchemaType, ActionsV4Option as Option, ActionsV4OutputFieldDefinition as OutputFieldDefinition,
    ActionsV4PublicActionDefinition as PublicActionDefinition,
    ActionsV4PublicActionDefinitionEgg as PublicActionDefinitionEgg, PublicActionDefinitionInputFieldDependencies,
    ActionsV4PublicActionDefinitionPatch as PublicActionDefinitionPatch, PublicActionDefinitionRequiresObjectRequest,
    PublicActionDefinitionRequiresObjectResponse, PublicActionFunction, PublicActionFunctionFunctionType,
    PublicActionFunctionIdentifier, PublicActionLabels, ActionsV4PublicActionRevision as PublicActionRevision,
    PublicConditionalSingleFieldDependency, PublicConditionalSingleFieldDependencyDependencyType,
    PublicExecutionTranslationRule, PublicFieldTypeDefinition,
    PropertyFieldType as PublicFieldTypeDefinitionFieldType, PublicFieldTypeDefinitionReferencedObjectType,
    PublicFieldTypeDefinitionType, PublicInputFieldDefinition, PublicInputFieldDefinitionSupportedValueTypes,
    PublicObjectRequestOptions, PublicOption, PublicSingleFieldDependency, PublicSingleFieldDependencyDependencyType,
    ActionsV4StandaloneRequestContext as StandaloneRequestContext, StandaloneRequestContextSource,
    ActionsV4StringFieldSchema as StringFieldSchema, ActionsV4StringFieldSchemaFormat as StringFieldSchemaFormat,
    PublicStringPropertyOperationOperationType as StringFieldSchemaType, TestRequestContext,
    TestRequestContextSource, UnknownFieldSchema, UnknownFieldSchemaType, WorkflowsRequestContext,
    WorkflowsRequestContextSource,
};

/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::ActionsV4Archive, endpoint::Archive>;

/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::ArchiveFunction`.
pub type ArchiveFunction = crate::Call<crate::operations::ArchiveFunction, endpoint::ArchiveFunction>;

/// `DELETE /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::ArchiveFunctions`.
pub type ArchiveFunctions = crate::Call<crate::operations::ArchiveFunctions, endpoint::ArchiveFunctions>;

/// `POST /automation/actions/callbacks/2026-03/{callbackId}/complete`
///
/// Answers 204. Scope: `automation`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::CompleteCallback`.
pub type CompleteCallback = crate::Call<crate::operations::ActionsV4CompleteCallback, endpoint::CompleteCallback>;

/// `POST /automation/actions/callbacks/2026-03/complete`
///
/// Answers 204. Scope: `automation`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::CompleteCallbacks`.
pub type CompleteCallbacks = crate::Call<crate::operations::ActionsV4CompleteCallbacks, endpoint::CompleteCallbacks>;

/// `POST /automation/actions/2026-03/{appId}`
///
/// Answers 201 (`PublicActionDefinition`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::CreateIn2026_03, endpoint::Create>;

/// `POST /automation/actions/2026-03/{appId}/{definitionId}/requires-object`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::CreateRequireObject`.
pub type CreateRequireObject = crate::Call<crate::operations::CreateRequireObject, endpoint::CreateRequireObject>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Answers 200 (`PublicActionDefinition`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::GetIn2026_03, endpoint::Get>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200 (`PublicActionFunction`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::GetFunction`.
pub type GetFunction = crate::Call<crate::operations::GetFunction, endpoint::GetFunction>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200 (`PublicActionFunction`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::GetFunctionByFunctionId`.
pub type GetFunctionByFunctionId =
    crate::Call<crate::operations::GetFunctionByFunctionId, endpoint::GetFunctionByFunctionId>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/requires-object`
///
/// Answers 200 (`PublicActionDefinitionRequiresObjectResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::GetRequireObject`.
pub type GetRequireObject = crate::Call<crate::operations::GetRequireObject, endpoint::GetRequireObject>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/revisions/{revisionId}`
///
/// Answers 200 (`PublicActionRevision`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::GetRevision`.
pub type GetRevision = crate::Call<crate::operations::GetRevisionIn2026_03, endpoint::GetRevision>;

/// `GET /automation/actions/2026-03/{appId}`
///
/// Answers 200 (`CollectionResponsePublicActionDefinitionForwardPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::List`.
pub type List = crate::Call<crate::operations::ListIn2026_03, endpoint::List>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/functions`
///
/// Answers 200 (`CollectionResponsePublicActionFunctionIdentifierNoPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::ListFunctions`.
pub type ListFunctions = crate::Call<crate::operations::ListFunctions, endpoint::ListFunctions>;

/// `GET /automation/actions/2026-03/{appId}/{definitionId}/revisions`
///
/// Answers 200 (`CollectionResponsePublicActionRevisionForwardPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::ListRevisions`.
pub type ListRevisions = crate::Call<crate::operations::ListRevisionsIn2026_03, endpoint::ListRevisions>;

/// `PUT /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200 (`PublicActionFunctionIdentifier`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::SetFunction`.
pub type SetFunction = crate::Call<crate::operations::SetFunction, endpoint::SetFunction>;

/// `PUT /automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200 (`PublicActionFunctionIdentifier`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::SetFunctions`.
pub type SetFunctions = crate::Call<crate::operations::SetFunctions, endpoint::SetFunctions>;

/// `PATCH /automation/actions/2026-03/{appId}/{definitionId}`
///
/// Answers 200 (`PublicActionDefinition`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `automation::actions_v4::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::UpdateIn2026_03, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/automation/actions/2026-03/{appId}/{definitionId}",
            &[204], &["developers-write"]),
        ArchiveFunction: Description::of(Delete,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[204], &["developers-write"]),
        ArchiveFunctions: Description::of(Delete,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}",
            &[204], &["developers-write"]),
        CompleteCallback: Description::of(Post,
            "/automation/actions/callbacks/2026-03/{callbackId}/complete",
            &[204], &["automation"]),
        CompleteCallbacks: Description::of(Post,
            "/automation/actions/callbacks/2026-03/complete",
            &[204], &["automation"]),
        Create: Description::of(Post, "/automation/actions/2026-03/{appId}", &[201], &["developers-write"]),
        CreateRequireObject: Description::of(Post,
            "/automation/actions/2026-03/{appId}/{definitionId}/requires-object",
            &[204], &["developers-write"]),
        Get: Description::of(Get, "/automation/actions/2026-03/{appId}/{definitionId}", &[200], &["developers-read"]),
        GetFunction: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}",
            &[200], &["developers-read"]),
        GetFunctionByFunctionId: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[200], &["developers-read"]),
        GetRequireObject: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/requires-object",
            &[200], &["developers-read"]),
        GetRevision: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/revisions/{revisionId}",
            &[200], &["developers-read"]),
        List: Description::of(Get, "/automation/actions/2026-03/{appId}", &[200], &["developers-read"]),
        ListFunctions: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions",
            &[200], &["developers-read"]),
        ListRevisions: Description::of(Get,
            "/automation/actions/2026-03/{appId}/{definitionId}/revisions",
            &[200], &["developers-read"]),
        SetFunction: Description::of(Put,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[200], &["developers-write"]),
        SetFunctions: Description::of(Put,
            "/automation/actions/2026-03/{appId}/{definitionId}/functions/{functionType}",
            &[200], &["developers-write"]),
        Update: Description::of(Patch,
            "/automation/actions/2026-03/{appId}/{definitionId}",
            &[200], &["developers-write"]),
    }
}
