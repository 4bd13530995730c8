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
pub type Archive = crate::operations::ActionsV4Archive<endpoint::Archive>;

/// `DELETE /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveFunction = crate::operations::ArchiveFunction<endpoint::ArchiveFunction>;

/// `DELETE /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveFunctions = crate::operations::ArchiveFunctions<endpoint::ArchiveFunctions>;

/// `POST /automation/actions/callbacks/2025-09/{callbackId}/complete`
///
/// Answers 204. Scopes: `automation`.
pub type CompleteCallback = crate::operations::CompleteCallback<endpoint::CompleteCallback>;

/// `POST /automation/actions/callbacks/2025-09/complete`
///
/// Answers 204. Scopes: `automation`.
pub type CompleteCallbacks = crate::operations::CompleteCallbacks<endpoint::CompleteCallbacks>;

/// `POST /automation/actions/2025-09/{appId}`
///
/// Answers 201. Needs the developer key.
pub type Create = crate::operations::ActionsV4Create<endpoint::Create>;

/// `POST /automation/actions/2025-09/{appId}/{definitionId}/requires-object`
///
/// Answers 204. Needs the developer key.
pub type CreateRequireObject = crate::operations::CreateRequireObject<endpoint::CreateRequireObject>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}`
///
/// Answers 200. Needs the developer key.
pub type Get = crate::operations::ActionsV4Get<endpoint::Get>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200. Needs the developer key.
pub type GetFunction = crate::operations::GetFunction<endpoint::GetFunction>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200. Needs the developer key.
pub type GetFunctionByFunctionId = crate::operations::GetFunctionByFunctionId<endpoint::GetFunctionByFunctionId>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/requires-object`
///
/// Answers 200. Needs the developer key.
pub type GetRequireObject = crate::operations::GetRequireObject<endpoint::GetRequireObject>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/revisions/{revisionId}`
///
/// Answers 200. Needs the developer key.
pub type GetRevision = crate::operations::ActionsV4GetRevision<endpoint::GetRevision>;

/// `GET /automation/actions/2025-09/{appId}`
///
/// Answers 200. Needs the developer key.
pub type List = crate::operations::ActionsV4List<endpoint::List>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/functions`
///
/// Answers 200. Needs the developer key.
pub type ListFunctions = crate::operations::ListFunctions<endpoint::ListFunctions>;

/// `GET /automation/actions/2025-09/{appId}/{definitionId}/revisions`
///
/// Answers 200. Needs the developer key.
pub type ListRevisions = crate::operations::ActionsV4ListRevisions<endpoint::ListRevisions>;

/// `PUT /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}`
///
/// Answers 200. Needs the developer key.
pub type SetFunction = crate::operations::SetFunction<endpoint::SetFunction>;

/// `PUT /automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}`
///
/// Answers 200. Needs the developer key.
pub type SetFunctions = crate::operations::SetFunctions<endpoint::SetFunctions>;

/// `PATCH /automation/actions/2025-09/{appId}/{definitionId}`
///
/// Answers 200. Needs the developer key.
pub type Update = crate::operations::ActionsV4Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/automation/actions/2025-09/{appId}/{definitionId}")
            .statuses(&[204])
            .developer_key(),
        ArchiveFunction: Description::delete("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}")
            .statuses(&[204])
            .developer_key(),
        ArchiveFunctions: Description::delete("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}")
            .statuses(&[204])
            .developer_key(),
        CompleteCallback: Description::post("/automation/actions/callbacks/2025-09/{callbackId}/complete")
            .statuses(&[204])
            .scopes(&["automation"]),
        CompleteCallbacks: Description::post("/automation/actions/callbacks/2025-09/complete")
            .statuses(&[204])
            .scopes(&["automation"]),
        Create: Description::post("/automation/actions/2025-09/{appId}").statuses(&[201]).developer_key(),
        CreateRequireObject: Description::post("/automation/actions/2025-09/{appId}/{definitionId}/requires-object")
            .statuses(&[204])
            .developer_key(),
        Get: Description::get("/automation/actions/2025-09/{appId}/{definitionId}").statuses(&[200]).developer_key(),
        GetFunction: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}")
            .statuses(&[200])
            .developer_key(),
        GetFunctionByFunctionId: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}")
            .statuses(&[200])
            .developer_key(),
        GetRequireObject: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/requires-object")
            .statuses(&[200])
            .developer_key(),
        GetRevision: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/revisions/{revisionId}")
            .statuses(&[200])
            .developer_key(),
        List: Description::get("/automation/actions/2025-09/{appId}").statuses(&[200]).developer_key(),
        ListFunctions: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/functions")
            .statuses(&[200])
            .developer_key(),
        ListRevisions: Description::get("/automation/actions/2025-09/{appId}/{definitionId}/revisions")
            .statuses(&[200])
            .developer_key(),
        SetFunction: Description::put("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}/{functionId}")
            .statuses(&[200])
            .developer_key(),
        SetFunctions: Description::put("/automation/actions/2025-09/{appId}/{definitionId}/functions/{functionType}")
            .statuses(&[200])
            .developer_key(),
        Update: Description::patch("/automation/actions/2025-09/{appId}/{definitionId}")
            .statuses(&[200])
            .developer_key(),
    }
}
