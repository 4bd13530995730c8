// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/actions-v4`, version `2025-09`: 18 operations, 45 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/automation/actions-v4/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionExecutionIndexIdentifier, AgentRequestContext, AgentRequestContextSource, ArrayFieldSchema,
    ArrayFieldSchemaItems, ArrayFieldSchemaType, BatchInputCallbackCompletionBatchRequest, BooleanFieldSchema,
    BooleanFieldSchemaType, CallbackCompletionBatchRequest, CallbackCompletionRequest,
    CallbackCompletionRequestContext, ChirpAiContextObject, ChirpAiContextObjectUnstructuredSources,
    CollectionResponsePublicActionDefinitionForwardPaging, CollectionResponsePublicActionFunctionIdentifierNoPaging,
    CollectionResponsePublicActionRevisionForwardPaging, ComplianceIds, ContactId, CopilotRequestContext,
    CopilotRequestContextSource, DoubleFieldSchema, DoubleFieldSchemaType, Error, ErrorDetail, FieldTypeDefinition,
    FieldTypeDefinitionFieldType, FieldTypeDefinitionReferencedObjectType, FieldTypeDefinitionType, ForwardPaging,
    IntegerFieldSchema, IntegerFieldSchemaType, LongFieldSchema, LongFieldSchemaType, NextPage, ObjectFieldSchema,
    ObjectFieldSchemaType, ActionsV4Option as Option, OutputFieldDefinition, PublicActionDefinition,
    PublicActionDefinitionEgg, PublicActionDefinitionInputFieldDependencies, PublicActionDefinitionPatch,
    PublicActionDefinitionRequiresObjectRequest, PublicActionDefinitionRequiresObjectResponse, PublicActionFunction,
    PublicActionFunctionFunctionType, PublicActionFunctionIdentifier, PublicActionLabels, PublicActionRevision,
    PublicConditionalSingleFieldDependency, PublicConditionalSingleFieldDependencyDependencyType,
    PublicExecutionTranslationRule, PublicFieldTypeDefinition,
    PropertyFieldType as PublicFieldTypeDefinitionFieldType, PublicFieldTypeDefinitionReferencedObjectType,
    PublicFieldTypeDefinitionType, PublicInputFieldDefinition, PublicInputFieldDefinitionSupportedValueTypes,
    PublicObjectRequestOptions, PublicOption, PublicSingleFieldDependency, PublicSingleFieldDependencyDependencyType,
    StandaloneRequestContext, StandaloneRequestContextSource, StringFieldSchema, StringFieldSchemaFormat,
    PublicStringPropertyOperationOperationType as StringFieldSchemaType, TestRequestContext,
    TestRequestContextSource, WorkflowsRequestContext, WorkflowsRequestContextSource,
};

/// `DELETE /automation/actions/2025-09/{appId}/{definitionId}`
///
/// Answers 204. Needs the developer key.
pub type Archive = crate::Call<crate::operations::ActionsV4Archive, endpoint::Archive>;

/// `DELETE /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveFunction = crate::Call<crate::operations::ArchiveFunction, endpoint::ArchiveFunction>;

/// `DELETE /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveFunctions = crate::Call<crate::operations::ArchiveFunctions, endpoint::ArchiveFunctions>;

/// `POST /automation/actions/callbacks/2025-09/{callbackId}/complete`
///
/// Answers 204. Scope: `automation`.
pub type CompleteCallback = crate::Call<crate::operations::CompleteCallback, endpoint::CompleteCallback>;

/// `POST /automation/actions/callbacks/2025-09/complete`
///
/// Answers 204. Scope: `automation`.
pub type CompleteCallbacks = crate::Call<crate::operations::CompleteCallbacks, endpoint::CompleteCallbacks>;

/// `POST /automation/actions/2025-09/{appId}`
///
/// Answers 201 (`PublicActionDefinition`). Needs the developer key.
pub type Create = crate::Call<crate::operations::ActionsV4Create, endpoint::Create>;

/// `POST /automation/actions/2025-09/{appId}/{definitionId}/requires-object`
///
/// Answers 204. Needs the developer key.
pub type CreateRequireObject = crate::Call<crate::operations::CreateRequireObject, endpoint::CreateRequireObject>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}`
///
/// Answers 200 (`PublicActionDefinition`). Needs the developer key.
pub type Get = crate::Call<crate::operations::ActionsV4Get, endpoint::Get>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200 (`PublicActionFunction`). Needs the developer key.
pub type GetFunction = crate::Call<crate::operations::GetFunction, endpoint::GetFunction>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200 (`PublicActionFunction`). Needs the developer key.
pub type GetFunctionByFunctionId =
    crate::Call<crate::operations::GetFunctionByFunctionId, endpoint::GetFunctionByFunctionId>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/requires-object`
///
/// Answers 200 (`PublicActionDefinitionRequiresObjectResponse`). Needs the developer key.
pub type GetRequireObject = crate::Call<crate::operations::GetRequireObject, endpoint::GetRequireObject>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/revisions/{revisionId}`
///
/// Answers 200 (`PublicActionRevision`). Needs the developer key.
pub type GetRevision = crate::Call<crate::operations::ActionsV4GetRevision, endpoint::GetRevision>;

/// `GET /automation/actions/2025-09/{appId}`
///
/// Answers 200 (`CollectionResponsePublicActionDefinitionForwardPaging`). Needs the developer key.
pub type List = crate::Call<crate::operations::ActionsV4List, endpoint::List>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions`
///
/// Answers 200 (`CollectionResponsePublicActionFunctionIdentifierNoPaging`). Needs the developer key.
pub type ListFunctions = crate::Call<crate::operations::ListFunctions, endpoint::ListFunctions>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/revisions`
///
/// Answers 200 (`CollectionResponsePublicActionRevisionForwardPaging`). Needs the developer key.
pub type ListRevisions = crate::Call<crate::operations::ActionsV4ListRevisions, endpoint::ListRevisions>;

/// `PUT /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200 (`PublicActionFunctionIdentifier`). Needs the developer key.
pub type SetFunction = crate::Call<crate::operations::SetFunction, endpoint::SetFunction>;

/// `PUT /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200 (`PublicActionFunctionIdentifier`). Needs the developer key.
pub type SetFunctions = crate::Call<crate::operations::SetFunctions, endpoint::SetFunctions>;

/// `PATCH /automation/actions/2025-09/{appId}/{definitionId}`
///
/// Answers 200 (`PublicActionDefinition`). Needs the developer key.
pub type Update = crate::Call<crate::operations::ActionsV4Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/automation/actions/2025-09/{appId}/{definitionId}",
            &[204], &[]).developer_key(),
        ArchiveFunction: Description::of(Delete,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[204], &[]).developer_key(),
        ArchiveFunctions: Description::of(Delete,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}",
            &[204], &[]).developer_key(),
        CompleteCallback: Description::of(Post,
            "/automation/actions/callbacks/2025-09/{callbackId}/complete",
            &[204], &["automation"]),
        CompleteCallbacks: Description::of(Post,
            "/automation/actions/callbacks/2025-09/complete",
            &[204], &["automation"]),
        Create: Description::of(Post, "/automation/actions/2025-09/{appId}", &[201], &[]).developer_key(),
        CreateRequireObject: Description::of(Post,
            "/automation/actions/2025-09/{appId}/{definitionId}/requires-object",
            &[204], &[]).developer_key(),
        Get: Description::of(Get, "/automation/actions/2025-09/{appId}/{definitionId}", &[200], &[]).developer_key(),
        GetFunction: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}",
            &[200], &[]).developer_key(),
        GetFunctionByFunctionId: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[200], &[]).developer_key(),
        GetRequireObject: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/requires-object",
            &[200], &[]).developer_key(),
        GetRevision: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/revisions/{revisionId}",
            &[200], &[]).developer_key(),
        List: Description::of(Get, "/automation/actions/2025-09/{appId}", &[200], &[]).developer_key(),
        ListFunctions: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions",
            &[200], &[]).developer_key(),
        ListRevisions: Description::of(Get,
            "/automation/actions/2025-09/{appId}/{definitionId}/revisions",
            &[200], &[]).developer_key(),
        SetFunction: Description::of(Put,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}",
            &[200], &[]).developer_key(),
        SetFunctions: Description::of(Put,
            "/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}",
            &[200], &[]).developer_key(),
        Update: Description::of(Patch,
            "/automation/actions/2025-09/{appId}/{definitionId}",
            &[200], &[]).developer_key(),
    }
}
