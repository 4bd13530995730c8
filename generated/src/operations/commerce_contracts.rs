// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ContractChangeCreateRequest, ContractChangePreviewResponse, ContractChangeResponse, ContractChangeUpdateRequest,
    ContractChangesResponse, ContractCreateRequest, ContractEditRequest, ContractResponse, ContractTerminateRequest,
    CreateRenewalQuoteRequest, QuoteResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct AcceptChange<E> {
    /// The path's `change_id`: text.
    pub change_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AcceptChange<E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self { change_id: change_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for AcceptChange<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AcceptChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { change_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.change_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.change_id } }
}
impl<E: Endpoint> Signature for AcceptChange<E> {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CancelChange<E> {
    /// The path's `change_id`: text.
    pub change_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CancelChange<E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self { change_id: change_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CancelChange<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { change_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.change_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.change_id } }
}
impl<E: Endpoint> Signature for CancelChange<E> {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsCreate<E> {
    /// The body, `application/json`: a `ContractCreateRequest`.
    pub body: ContractCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ContractsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ContractsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ContractsCreate<E> {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsGet<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ContractsGet<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self { Self { contract_id: contract_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ContractsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.contract_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.contract_id } }
}
impl<E: Endpoint> Signature for ContractsGet<E> {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsUpdate<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: a `ContractEditRequest`.
    pub body: ContractEditRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ContractsUpdate<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractEditRequest>) -> Self {
        Self { contract_id: contract_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ContractsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ContractsUpdate<E> {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChange<E> {
    /// The body, `application/json`: a `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChange<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateChange<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChange", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateChange<E> {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangeByContractId<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: a `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChangeByContractId<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self { contract_id: contract_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateChangeByContractId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChangeByContractId", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateChangeByContractId<E> {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangePreview<E> {
    /// The body, `application/json`: a `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChangePreview<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateChangePreview<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChangePreview", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateChangePreview<E> {
    type Response = ContractChangePreviewResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateRenewalQuote<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: a `CreateRenewalQuoteRequest`.
    pub body: CreateRenewalQuoteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRenewalQuote<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<CreateRenewalQuoteRequest>) -> Self {
        Self { contract_id: contract_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateRenewalQuote<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRenewalQuote", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateRenewalQuote<E> {
    type Response = QuoteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetChange<E> {
    /// The path's `change_id`: text.
    pub change_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetChange<E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self { change_id: change_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetChange<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { change_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.change_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.change_id } }
}
impl<E: Endpoint> Signature for GetChange<E> {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListChanges<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListChanges<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self { Self { contract_id: contract_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListChanges<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListChanges", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.contract_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.contract_id } }
}
impl<E: Endpoint> Signature for ListChanges<E> {
    type Response = ContractChangesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct Terminate<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: a `ContractTerminateRequest`.
    pub body: ContractTerminateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Terminate<E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractTerminateRequest>) -> Self {
        Self { contract_id: contract_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for Terminate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Terminate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for Terminate<E> {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateChange<E> {
    /// The path's `change_id`: text.
    pub change_id: Text,
    /// The body, `application/json`: a `ContractChangeUpdateRequest`.
    pub body: ContractChangeUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChange<E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>, body: impl Into<ContractChangeUpdateRequest>) -> Self {
        Self { change_id: change_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateChange<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChange", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { change_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.change_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.change_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateChange<E> {
    type Response = ContractChangeResponse;
}

crate::runtime::operation_traits! {
    AcceptChange, CancelChange, ContractsCreate, ContractsGet, ContractsUpdate, CreateChange,
    CreateChangeByContractId, CreateChangePreview, CreateRenewalQuote, GetChange, ListChanges, Terminate,
    UpdateChange,
}
