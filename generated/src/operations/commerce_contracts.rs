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
pub struct AcceptChange {
    /// In the path: text.
    pub change_id: Text,
}
impl<E: Endpoint> Call<AcceptChange, E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self::of(AcceptChange { change_id: change_id.into() }) }
}
impl Shaped for AcceptChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AcceptChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { change_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.change_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.change_id }
}
impl Signature for AcceptChange {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CancelChange {
    /// In the path: text.
    pub change_id: Text,
}
impl<E: Endpoint> Call<CancelChange, E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self::of(CancelChange { change_id: change_id.into() }) }
}
impl Shaped for CancelChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CancelChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { change_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.change_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.change_id }
}
impl Signature for CancelChange {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsCreate {
    /// The body, `application/json`: `ContractCreateRequest`.
    pub body: ContractCreateRequest,
}
impl<E: Endpoint> Call<ContractsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractCreateRequest>) -> Self { Self::of(ContractsCreate { body: body.into() }) }
}
impl Shaped for ContractsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ContractsCreate {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsGet {
    /// In the path: text.
    pub contract_id: Text,
}
impl<E: Endpoint> Call<ContractsGet, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self { Self::of(ContractsGet { contract_id: contract_id.into() }) }
}
impl Shaped for ContractsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.contract_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.contract_id }
}
impl Signature for ContractsGet {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsUpdate {
    /// In the path: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractEditRequest`.
    pub body: ContractEditRequest,
}
impl<E: Endpoint> Call<ContractsUpdate, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractEditRequest>) -> Self {
        Self::of(ContractsUpdate { contract_id: contract_id.into(), body: body.into() })
    }
}
impl Shaped for ContractsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl Signature for ContractsUpdate {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChange {
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
}
impl<E: Endpoint> Call<CreateChange, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self { Self::of(CreateChange { body: body.into() }) }
}
impl Shaped for CreateChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChange", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateChange {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangeByContractId {
    /// In the path: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
}
impl<E: Endpoint> Call<CreateChangeByContractId, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self::of(CreateChangeByContractId { contract_id: contract_id.into(), body: body.into() })
    }
}
impl Shaped for CreateChangeByContractId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChangeByContractId", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl Signature for CreateChangeByContractId {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangePreview {
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
}
impl<E: Endpoint> Call<CreateChangePreview, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self::of(CreateChangePreview { body: body.into() })
    }
}
impl Shaped for CreateChangePreview {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChangePreview", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateChangePreview {
    type Response = ContractChangePreviewResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateRenewalQuote {
    /// In the path: text.
    pub contract_id: Text,
    /// The body, `application/json`: `CreateRenewalQuoteRequest`.
    pub body: CreateRenewalQuoteRequest,
}
impl<E: Endpoint> Call<CreateRenewalQuote, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<CreateRenewalQuoteRequest>) -> Self {
        Self::of(CreateRenewalQuote { contract_id: contract_id.into(), body: body.into() })
    }
}
impl Shaped for CreateRenewalQuote {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRenewalQuote", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl Signature for CreateRenewalQuote {
    type Response = QuoteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetChange {
    /// In the path: text.
    pub change_id: Text,
}
impl<E: Endpoint> Call<GetChange, E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self { Self::of(GetChange { change_id: change_id.into() }) }
}
impl Shaped for GetChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { change_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.change_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.change_id }
}
impl Signature for GetChange {
    type Response = ContractChangeResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListChanges {
    /// In the path: text.
    pub contract_id: Text,
}
impl<E: Endpoint> Call<ListChanges, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self { Self::of(ListChanges { contract_id: contract_id.into() }) }
}
impl Shaped for ListChanges {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListChanges", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.contract_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.contract_id }
}
impl Signature for ListChanges {
    type Response = ContractChangesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct Terminate {
    /// In the path: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractTerminateRequest`.
    pub body: ContractTerminateRequest,
}
impl<E: Endpoint> Call<Terminate, E> {
    /// With all that is required.
    pub fn new(contract_id: impl Into<Text>, body: impl Into<ContractTerminateRequest>) -> Self {
        Self::of(Terminate { contract_id: contract_id.into(), body: body.into() })
    }
}
impl Shaped for Terminate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Terminate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { contract_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.contract_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contract_id, _ => &mut self.body }
    }
}
impl Signature for Terminate {
    type Response = ContractResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateChange {
    /// In the path: text.
    pub change_id: Text,
    /// The body, `application/json`: `ContractChangeUpdateRequest`.
    pub body: ContractChangeUpdateRequest,
}
impl<E: Endpoint> Call<UpdateChange, E> {
    /// With all that is required.
    pub fn new(change_id: impl Into<Text>, body: impl Into<ContractChangeUpdateRequest>) -> Self {
        Self::of(UpdateChange { change_id: change_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateChange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChange", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { change_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.change_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.change_id, _ => &mut self.body }
    }
}
impl Signature for UpdateChange {
    type Response = ContractChangeResponse;
}
