// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionsV4BatchInputCallbackCompletionBatchRequest, ActionsV4CallbackCompletionRequest,
    ActionsV4CollectionResponsePublicActionDefinitionForwardPaging,
    ActionsV4CollectionResponsePublicActionRevisionForwardPaging, ActionsV4PublicActionDefinition,
    ActionsV4PublicActionDefinitionEgg, ActionsV4PublicActionDefinitionPatch, ActionsV4PublicActionRevision,
    BatchInputCallbackCompletionBatchRequest, CallbackCompletionRequest,
    CollectionResponsePublicActionDefinitionForwardPaging, CollectionResponsePublicActionFunctionIdentifierNoPaging,
    CollectionResponsePublicActionRevisionForwardPaging, PublicActionDefinition, PublicActionDefinitionEgg,
    PublicActionDefinitionPatch, PublicActionDefinitionRequiresObjectRequest,
    PublicActionDefinitionRequiresObjectResponse, PublicActionFunction, PublicActionFunctionFunctionType,
    PublicActionFunctionIdentifier, PublicActionRevision,
};

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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ActionsV4Archive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Archive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl<E: Endpoint> Signature for ActionsV4Archive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallback<E> {
    /// The path's `callback_id`: text.
    pub callback_id: Text,
    /// The body, `application/json`: a `ActionsV4CallbackCompletionRequest`.
    pub body: ActionsV4CallbackCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4CompleteCallback<E> {
    /// With all that is required.
    pub fn new(callback_id: impl Into<Text>, body: impl Into<ActionsV4CallbackCompletionRequest>) -> Self {
        Self { callback_id: callback_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ActionsV4CompleteCallback<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4CompleteCallback", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { callback_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.callback_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.callback_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ActionsV4CompleteCallback<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallbacks<E> {
    /// The body, `application/json`: a `ActionsV4BatchInputCallbackCompletionBatchRequest`.
    pub body: ActionsV4BatchInputCallbackCompletionBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4CompleteCallbacks<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ActionsV4BatchInputCallbackCompletionBatchRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ActionsV4CompleteCallbacks<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4CompleteCallbacks", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ActionsV4CompleteCallbacks<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Create<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `PublicActionDefinitionEgg`.
    pub body: PublicActionDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Create<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicActionDefinitionEgg>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ActionsV4Create<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Create", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ActionsV4Create<E> {
    type Response = PublicActionDefinition;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for ActionsV4Get<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Get", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.archived }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for ActionsV4Get<E> {
    type Response = PublicActionDefinition;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ActionsV4GetRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4GetRevision", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.revision_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for ActionsV4GetRevision<E> {
    type Response = PublicActionRevision;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ActionsV4List<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4List", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, after: None, archived: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.after, 2 => &self.archived, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.after, 2 => &mut self.archived, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ActionsV4List<E> {
    type Response = CollectionResponsePublicActionDefinitionForwardPaging;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ActionsV4ListRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4ListRevisions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, after: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.after, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ActionsV4ListRevisions<E> {
    type Response = CollectionResponsePublicActionRevisionForwardPaging;
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
    /// The body, `application/json`: a `PublicActionDefinitionPatch`.
    pub body: PublicActionDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ActionsV4Update<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>, body: impl Into<PublicActionDefinitionPatch>,
    ) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ActionsV4Update<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Update", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ActionsV4Update<E> {
    type Response = PublicActionDefinition;
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFunction<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveFunction<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFunction", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.function_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            _ => &mut self.function_id,
        }
    }
}
impl<E: Endpoint> Signature for ArchiveFunction<E> {
    type Response = ();
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFunctions<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveFunctions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFunctions", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.function_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.function_type }
    }
}
impl<E: Endpoint> Signature for ArchiveFunctions<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallback<E> {
    /// The path's `callback_id`: text.
    pub callback_id: Text,
    /// The body, `application/json`: a `CallbackCompletionRequest`.
    pub body: CallbackCompletionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CompleteCallback<E> {
    /// With all that is required.
    pub fn new(callback_id: impl Into<Text>, body: impl Into<CallbackCompletionRequest>) -> Self {
        Self { callback_id: callback_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CompleteCallback<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CompleteCallback", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { callback_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.callback_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.callback_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CompleteCallback<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallbacks<E> {
    /// The body, `application/json`: a `BatchInputCallbackCompletionBatchRequest`.
    pub body: BatchInputCallbackCompletionBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CompleteCallbacks<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputCallbackCompletionBatchRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CompleteCallbacks<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CompleteCallbacks", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CompleteCallbacks<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct CreateIn2026_03<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `ActionsV4PublicActionDefinitionEgg`.
    pub body: ActionsV4PublicActionDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ActionsV4PublicActionDefinitionEgg>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateIn2026_03<E> {
    type Response = ActionsV4PublicActionDefinition;
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
    /// The body, `application/json`: a `PublicActionDefinitionRequiresObjectRequest`.
    pub body: PublicActionDefinitionRequiresObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRequireObject<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        body: impl Into<PublicActionDefinitionRequiresObjectRequest>,
    ) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateRequireObject<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRequireObject", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateRequireObject<E> {
    type Response = ();
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFunction<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetFunction<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFunction", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.function_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.function_type }
    }
}
impl<E: Endpoint> Signature for GetFunction<E> {
    type Response = PublicActionFunction;
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFunctionByFunctionId<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetFunctionByFunctionId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFunctionByFunctionId", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.function_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            _ => &mut self.function_id,
        }
    }
}
impl<E: Endpoint> Signature for GetFunctionByFunctionId<E> {
    type Response = PublicActionFunction;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for GetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.archived }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for GetIn2026_03<E> {
    type Response = ActionsV4PublicActionDefinition;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetRequireObject<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRequireObject", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl<E: Endpoint> Signature for GetRequireObject<E> {
    type Response = PublicActionDefinitionRequiresObjectResponse;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetRevisionIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRevisionIn2026_03", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.revision_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for GetRevisionIn2026_03<E> {
    type Response = ActionsV4PublicActionRevision;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListFunctions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFunctions", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl<E: Endpoint> Signature for ListFunctions<E> {
    type Response = CollectionResponsePublicActionFunctionIdentifierNoPaging;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, after: None, archived: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.after, 2 => &self.archived, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.after, 2 => &mut self.archived, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListIn2026_03<E> {
    type Response = ActionsV4CollectionResponsePublicActionDefinitionForwardPaging;
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
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListRevisionsIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRevisionsIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, after: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.after, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListRevisionsIn2026_03<E> {
    type Response = ActionsV4CollectionResponsePublicActionRevisionForwardPaging;
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The path's `function_id`: text.
    pub function_id: Text,
    /// The body, `text/plain`: text.
    pub body: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFunction<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
        body: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetFunction<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFunction", kind: Kind::Operation(Parts { path: 4, query: &[
        ], body: Some(Body { media_type: "text/plain", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY,
            body: Text::EMPTY, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, 3 => &self.function_id,
            _ => &self.body,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            3 => &mut self.function_id, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetFunction<E> {
    type Response = PublicActionFunctionIdentifier;
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
    /// The path's `function_type`: a `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The body, `text/plain`: text.
    pub body: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFunctions<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, body: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetFunctions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFunctions", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "text/plain", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), body: Text::EMPTY,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetFunctions<E> {
    type Response = PublicActionFunctionIdentifier;
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
    /// The body, `application/json`: a `ActionsV4PublicActionDefinitionPatch`.
    pub body: ActionsV4PublicActionDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateIn2026_03<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        body: impl Into<ActionsV4PublicActionDefinitionPatch>,
    ) -> Self {
        Self { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateIn2026_03<E> {
    type Response = ActionsV4PublicActionDefinition;
}

crate::runtime::operation_traits! {
    ActionsV4Archive, ActionsV4CompleteCallback, ActionsV4CompleteCallbacks, ActionsV4Create, ActionsV4Get,
    ActionsV4GetRevision, ActionsV4List, ActionsV4ListRevisions, ActionsV4Update, ArchiveFunction, ArchiveFunctions,
    CompleteCallback, CompleteCallbacks, CreateIn2026_03, CreateRequireObject, GetFunction, GetFunctionByFunctionId,
    GetIn2026_03, GetRequireObject, GetRevisionIn2026_03, ListFunctions, ListIn2026_03, ListRevisionsIn2026_03,
    SetFunction, SetFunctions, UpdateIn2026_03,
}
