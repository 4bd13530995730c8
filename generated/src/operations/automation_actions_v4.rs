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
pub struct ActionsV4Archive {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
}
impl<E: Endpoint> Call<ActionsV4Archive, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(ActionsV4Archive { app_id: app_id.into(), definition_id: definition_id.into() })
    }
}
impl Shaped for ActionsV4Archive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Archive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl Signature for ActionsV4Archive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallback {
    /// In the path: text.
    pub callback_id: Text,
    /// The body, `application/json`: `ActionsV4CallbackCompletionRequest`.
    pub body: ActionsV4CallbackCompletionRequest,
}
impl<E: Endpoint> Call<ActionsV4CompleteCallback, E> {
    /// With all that is required.
    pub fn new(callback_id: impl Into<Text>, body: impl Into<ActionsV4CallbackCompletionRequest>) -> Self {
        Self::of(ActionsV4CompleteCallback { callback_id: callback_id.into(), body: body.into() })
    }
}
impl Shaped for ActionsV4CompleteCallback {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4CompleteCallback", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { callback_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.callback_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.callback_id, _ => &mut self.body }
    }
}
impl Signature for ActionsV4CompleteCallback {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ActionsV4CompleteCallbacks {
    /// The body, `application/json`: `ActionsV4BatchInputCallbackCompletionBatchRequest`.
    pub body: ActionsV4BatchInputCallbackCompletionBatchRequest,
}
impl<E: Endpoint> Call<ActionsV4CompleteCallbacks, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ActionsV4BatchInputCallbackCompletionBatchRequest>) -> Self {
        Self::of(ActionsV4CompleteCallbacks { body: body.into() })
    }
}
impl Shaped for ActionsV4CompleteCallbacks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4CompleteCallbacks", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ActionsV4CompleteCallbacks {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Create {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicActionDefinitionEgg`.
    pub body: PublicActionDefinitionEgg,
}
impl<E: Endpoint> Call<ActionsV4Create, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicActionDefinitionEgg>) -> Self {
        Self::of(ActionsV4Create { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for ActionsV4Create {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Create", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for ActionsV4Create {
    type Response = PublicActionDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Get {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ActionsV4Get, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(ActionsV4Get { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ActionsV4Get {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Get", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.archived }
    }
}
impl Signature for ActionsV4Get {
    type Response = PublicActionDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4GetRevision {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<ActionsV4GetRevision, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(ActionsV4GetRevision {
            app_id: app_id.into(), definition_id: definition_id.into(), revision_id: revision_id.into(),
        })
    }
}
impl Shaped for ActionsV4GetRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4GetRevision", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.revision_id }
    }
}
impl Signature for ActionsV4GetRevision {
    type Response = PublicActionRevision;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4List {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ActionsV4List, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ActionsV4List { app_id: app_id.into(), ..Shaped::blank() }) }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ActionsV4List {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4List", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, after: None, archived: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.after, 2 => &self.archived, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.after, 2 => &mut self.archived, _ => &mut self.limit }
    }
}
impl Signature for ActionsV4List {
    type Response = CollectionResponsePublicActionDefinitionForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4ListRevisions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ActionsV4ListRevisions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(ActionsV4ListRevisions { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ActionsV4ListRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4ListRevisions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ActionsV4ListRevisions {
    type Response = CollectionResponsePublicActionRevisionForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ActionsV4Update {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The body, `application/json`: `PublicActionDefinitionPatch`.
    pub body: PublicActionDefinitionPatch,
}
impl<E: Endpoint> Call<ActionsV4Update, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>, body: impl Into<PublicActionDefinitionPatch>,
    ) -> Self {
        Self::of(ActionsV4Update { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into() })
    }
}
impl Shaped for ActionsV4Update {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionsV4Update", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl Signature for ActionsV4Update {
    type Response = PublicActionDefinition;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ArchiveFunction {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// In the path: text.
    pub function_id: Text,
}
impl<E: Endpoint> Call<ArchiveFunction, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
    ) -> Self {
        Self::of(ArchiveFunction {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(),
        })
    }
}
impl Shaped for ArchiveFunction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFunction", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.function_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            _ => &mut self.function_id,
        }
    }
}
impl Signature for ArchiveFunction {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ArchiveFunctions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
}
impl<E: Endpoint> Call<ArchiveFunctions, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self::of(ArchiveFunctions {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
        })
    }
}
impl Shaped for ArchiveFunctions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFunctions", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.function_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.function_type }
    }
}
impl Signature for ArchiveFunctions {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallback {
    /// In the path: text.
    pub callback_id: Text,
    /// The body, `application/json`: `CallbackCompletionRequest`.
    pub body: CallbackCompletionRequest,
}
impl<E: Endpoint> Call<CompleteCallback, E> {
    /// With all that is required.
    pub fn new(callback_id: impl Into<Text>, body: impl Into<CallbackCompletionRequest>) -> Self {
        Self::of(CompleteCallback { callback_id: callback_id.into(), body: body.into() })
    }
}
impl Shaped for CompleteCallback {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompleteCallback", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { callback_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.callback_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.callback_id, _ => &mut self.body }
    }
}
impl Signature for CompleteCallback {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CompleteCallbacks {
    /// The body, `application/json`: `BatchInputCallbackCompletionBatchRequest`.
    pub body: BatchInputCallbackCompletionBatchRequest,
}
impl<E: Endpoint> Call<CompleteCallbacks, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputCallbackCompletionBatchRequest>) -> Self {
        Self::of(CompleteCallbacks { body: body.into() })
    }
}
impl Shaped for CompleteCallbacks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompleteCallbacks", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CompleteCallbacks {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct CreateIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ActionsV4PublicActionDefinitionEgg`.
    pub body: ActionsV4PublicActionDefinitionEgg,
}
impl<E: Endpoint> Call<CreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ActionsV4PublicActionDefinitionEgg>) -> Self {
        Self::of(CreateIn2026_03 { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateIn2026_03 {
    type Response = ActionsV4PublicActionDefinition;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CreateRequireObject {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The body, `application/json`: `PublicActionDefinitionRequiresObjectRequest`.
    pub body: PublicActionDefinitionRequiresObjectRequest,
}
impl<E: Endpoint> Call<CreateRequireObject, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        body: impl Into<PublicActionDefinitionRequiresObjectRequest>,
    ) -> Self {
        Self::of(CreateRequireObject { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into() })
    }
}
impl Shaped for CreateRequireObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRequireObject", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl Signature for CreateRequireObject {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetFunction {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
}
impl<E: Endpoint> Call<GetFunction, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>,
    ) -> Self {
        Self::of(GetFunction { app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into() })
    }
}
impl Shaped for GetFunction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFunction", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.function_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.function_type }
    }
}
impl Signature for GetFunction {
    type Response = PublicActionFunction;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetFunctionByFunctionId {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// In the path: text.
    pub function_id: Text,
}
impl<E: Endpoint> Call<GetFunctionByFunctionId, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
    ) -> Self {
        Self::of(GetFunctionByFunctionId {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(),
        })
    }
}
impl Shaped for GetFunctionByFunctionId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFunctionByFunctionId", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.function_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            _ => &mut self.function_id,
        }
    }
}
impl Signature for GetFunctionByFunctionId {
    type Response = PublicActionFunction;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct GetIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<GetIn2026_03, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(GetIn2026_03 { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for GetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.archived }
    }
}
impl Signature for GetIn2026_03 {
    type Response = ActionsV4PublicActionDefinition;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct GetRequireObject {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
}
impl<E: Endpoint> Call<GetRequireObject, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(GetRequireObject { app_id: app_id.into(), definition_id: definition_id.into() })
    }
}
impl Shaped for GetRequireObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRequireObject", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl Signature for GetRequireObject {
    type Response = PublicActionDefinitionRequiresObjectResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct GetRevisionIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetRevisionIn2026_03, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetRevisionIn2026_03 {
            app_id: app_id.into(), definition_id: definition_id.into(), revision_id: revision_id.into(),
        })
    }
}
impl Shaped for GetRevisionIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRevisionIn2026_03", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetRevisionIn2026_03 {
    type Response = ActionsV4PublicActionRevision;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ListFunctions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
}
impl<E: Endpoint> Call<ListFunctions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(ListFunctions { app_id: app_id.into(), definition_id: definition_id.into() })
    }
}
impl Shaped for ListFunctions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFunctions", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.definition_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.definition_id }
    }
}
impl Signature for ListFunctions {
    type Response = CollectionResponsePublicActionFunctionIdentifierNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ListIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListIn2026_03, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ListIn2026_03 { app_id: app_id.into(), ..Shaped::blank() }) }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, after: None, archived: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.after, 2 => &self.archived, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.after, 2 => &mut self.archived, _ => &mut self.limit }
    }
}
impl Signature for ListIn2026_03 {
    type Response = ActionsV4CollectionResponsePublicActionDefinitionForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct ListRevisionsIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListRevisionsIn2026_03, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, definition_id: impl Into<Text>) -> Self {
        Self::of(ListRevisionsIn2026_03 { app_id: app_id.into(), definition_id: definition_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListRevisionsIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRevisionsIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ListRevisionsIn2026_03 {
    type Response = ActionsV4CollectionResponsePublicActionRevisionForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct SetFunction {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// In the path: text.
    pub function_id: Text,
    /// The body, `text/plain`: text.
    pub body: Text,
}
impl<E: Endpoint> Call<SetFunction, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, function_id: impl Into<Text>,
        body: impl Into<Text>,
    ) -> Self {
        Self::of(SetFunction {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            function_id: function_id.into(), body: body.into(),
        })
    }
}
impl Shaped for SetFunction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFunction", kind: Kind::Operation(Parts { path: 4, query: &[], body: Some(Body { media_type: "text/plain", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), function_id: Text::EMPTY,
            body: Text::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, 3 => &self.function_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type,
            3 => &mut self.function_id, _ => &mut self.body,
        }
    }
}
impl Signature for SetFunction {
    type Response = PublicActionFunctionIdentifier;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct SetFunctions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// In the path: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// The body, `text/plain`: text.
    pub body: Text,
}
impl<E: Endpoint> Call<SetFunctions, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        function_type: impl Into<PublicActionFunctionFunctionType>, body: impl Into<Text>,
    ) -> Self {
        Self::of(SetFunctions {
            app_id: app_id.into(), definition_id: definition_id.into(), function_type: function_type.into(),
            body: body.into(),
        })
    }
}
impl Shaped for SetFunctions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFunctions", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "text/plain", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, definition_id: Text::EMPTY, function_type: Shaped::blank(), body: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, 2 => &self.function_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.definition_id, 2 => &mut self.function_type, _ => &mut self.body,
        }
    }
}
impl Signature for SetFunctions {
    type Response = PublicActionFunctionIdentifier;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/actions-v4`, in 2026-03, v4.
#[non_exhaustive]
pub struct UpdateIn2026_03 {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub definition_id: Text,
    /// The body, `application/json`: `ActionsV4PublicActionDefinitionPatch`.
    pub body: ActionsV4PublicActionDefinitionPatch,
}
impl<E: Endpoint> Call<UpdateIn2026_03, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, definition_id: impl Into<Text>,
        body: impl Into<ActionsV4PublicActionDefinitionPatch>,
    ) -> Self {
        Self::of(UpdateIn2026_03 { app_id: app_id.into(), definition_id: definition_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateIn2026_03", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, definition_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.definition_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.definition_id, _ => &mut self.body }
    }
}
impl Signature for UpdateIn2026_03 {
    type Response = ActionsV4PublicActionDefinition;
}
