// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionsV4Archive<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Archive<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4Archive "ActionsV4Archive" -> () {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallback<E> {
    /// The path's `callback_id`: text.
    pub callback_id: Text,
    /// The body, `application/json`: `ActionsV4CallbackCompletionRequest`.
    pub body: ActionsV4CallbackCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4CompleteCallback<E> {
    /// A request with all that is required.
    pub fn new(
        callback_id: impl Into<Text>,
        body: impl Into<ActionsV4CallbackCompletionRequest>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4CompleteCallback "ActionsV4CompleteCallback" -> () {
        path 1 {
            0 callback_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallbacks<E> {
    /// The body, `application/json`: `ActionsV4BatchInputCallbackCompletionBatchRequest`.
    pub body: ActionsV4BatchInputCallbackCompletionBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4CompleteCallbacks<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<ActionsV4BatchInputCallbackCompletionBatchRequest>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4CompleteCallbacks "ActionsV4CompleteCallbacks" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Create<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicActionDefinitionEgg`.
    pub body: PublicActionDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Create<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<PublicActionDefinitionEgg>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4Create "ActionsV4Create" -> PublicActionDefinition {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Get<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Get<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    ActionsV4Get "ActionsV4Get" -> PublicActionDefinition {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4GetRevision<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4GetRevision<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4GetRevision "ActionsV4GetRevision" -> PublicActionRevision {
        path 3 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4List<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4List<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ActionsV4List "ActionsV4List" -> CollectionResponsePublicActionDefinitionForwardPaging {
        path 1 {
            0 app_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4ListRevisions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4ListRevisions<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ActionsV4ListRevisions "ActionsV4ListRevisions" -> CollectionResponsePublicActionRevisionForwardPaging {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Update<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The body, `application/json`: `PublicActionDefinitionPatch`.
    pub body: PublicActionDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Update<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        body: impl Into<PublicActionDefinitionPatch>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ActionsV4Update "ActionsV4Update" -> PublicActionDefinition {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ArchiveFunction<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFunction<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
        function_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            function_id: function_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFunction "ArchiveFunction" -> () {
        path 4 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
            3 function_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ArchiveFunctions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFunctions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFunctions "ArchiveFunctions" -> () {
        path 3 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallback<E> {
    /// The path's `callback_id`: text.
    pub callback_id: Text,
    /// The body, `application/json`: `CallbackCompletionRequest`.
    pub body: CallbackCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CompleteCallback<E> {
    /// A request with all that is required.
    pub fn new(
        callback_id: impl Into<Text>,
        body: impl Into<CallbackCompletionRequest>,
    ) -> Self {
        Self {
            callback_id: callback_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CompleteCallback "CompleteCallback" -> () {
        path 1 {
            0 callback_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallbacks<E> {
    /// The body, `application/json`: `BatchInputCallbackCompletionBatchRequest`.
    pub body: BatchInputCallbackCompletionBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CompleteCallbacks<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputCallbackCompletionBatchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CompleteCallbacks "CompleteCallbacks" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct CreateIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ActionsV4PublicActionDefinitionEgg`.
    pub body: ActionsV4PublicActionDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<ActionsV4PublicActionDefinitionEgg>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateIn2026_03 "CreateIn2026_03" -> ActionsV4PublicActionDefinition {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CreateRequireObject<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The body, `application/json`: `PublicActionDefinitionRequiresObjectRequest`.
    pub body: PublicActionDefinitionRequiresObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRequireObject<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        body: impl Into<PublicActionDefinitionRequiresObjectRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateRequireObject "CreateRequireObject" -> () {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetFunction<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFunction<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFunction "GetFunction" -> PublicActionFunction {
        path 3 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetFunctionByFunctionId<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFunctionByFunctionId<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
        function_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            function_id: function_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFunctionByFunctionId "GetFunctionByFunctionId" -> PublicActionFunction {
        path 4 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
            3 function_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct GetIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    GetIn2026_03 "GetIn2026_03" -> ActionsV4PublicActionDefinition {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetRequireObject<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRequireObject<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRequireObject "GetRequireObject" -> PublicActionDefinitionRequiresObjectResponse {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct GetRevisionIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRevisionIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRevisionIn2026_03 "GetRevisionIn2026_03" -> ActionsV4PublicActionRevision {
        path 3 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ListFunctions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListFunctions<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListFunctions "ListFunctions" -> CollectionResponsePublicActionFunctionIdentifierNoPaging {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ListIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListIn2026_03 "ListIn2026_03" -> ActionsV4CollectionResponsePublicActionDefinitionForwardPaging {
        path 1 {
            0 app_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ListRevisionsIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRevisionsIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListRevisionsIn2026_03 "ListRevisionsIn2026_03" -> ActionsV4CollectionResponsePublicActionRevisionForwardPaging {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct SetFunction<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    /// The body, `text/plain`: text.
    pub body: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFunction<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
        function_id: impl Into<Text>,
        body: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            function_id: function_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFunction "SetFunction" -> PublicActionFunctionIdentifier {
        path 4 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
            3 function_id = Text::EMPTY;
        }
        query {}
        body {
            4 body "text/plain" required = Text::EMPTY;
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct SetFunctions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The path's `function_type`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The body, `text/plain`: text.
    pub body: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFunctions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
        body: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            function_type: function_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFunctions "SetFunctions" -> PublicActionFunctionIdentifier {
        path 3 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
            2 function_type = Shaped::blank();
        }
        query {}
        body {
            3 body "text/plain" required = Text::EMPTY;
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct UpdateIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `definition_id`: text.
    pub definition_id: Text,
    /// The body, `application/json`: `ActionsV4PublicActionDefinitionPatch`.
    pub body: ActionsV4PublicActionDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        definition_id: impl Into<Text>,
        body: impl Into<ActionsV4PublicActionDefinitionPatch>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            definition_id: definition_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateIn2026_03 "UpdateIn2026_03" -> ActionsV4PublicActionDefinition {
        path 2 {
            0 app_id = 0;
            1 definition_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
