// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self {
        Self {
            change_id: change_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AcceptChange "AcceptChange" -> ContractChangeResponse {
        path 1 {
            0 change_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self {
        Self {
            change_id: change_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CancelChange "CancelChange" -> ContractChangeResponse {
        path 1 {
            0 change_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsCreate<E> {
    /// The body, `application/json`: `ContractCreateRequest`.
    pub body: ContractCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ContractsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContractCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ContractsCreate "ContractsCreate" -> ContractResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self {
        Self {
            contract_id: contract_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ContractsGet "ContractsGet" -> ContractResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractsUpdate<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractEditRequest`.
    pub body: ContractEditRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ContractsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        body: impl Into<ContractEditRequest>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ContractsUpdate "ContractsUpdate" -> ContractResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChange<E> {
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChange<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateChange "CreateChange" -> ContractChangeResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangeByContractId<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChangeByContractId<E> {
    /// A request with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        body: impl Into<ContractChangeCreateRequest>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateChangeByContractId "CreateChangeByContractId" -> ContractChangeResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateChangePreview<E> {
    /// The body, `application/json`: `ContractChangeCreateRequest`.
    pub body: ContractChangeCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChangePreview<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContractChangeCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateChangePreview "CreateChangePreview" -> ContractChangePreviewResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateRenewalQuote<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: `CreateRenewalQuoteRequest`.
    pub body: CreateRenewalQuoteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRenewalQuote<E> {
    /// A request with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        body: impl Into<CreateRenewalQuoteRequest>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateRenewalQuote "CreateRenewalQuote" -> QuoteResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(change_id: impl Into<Text>) -> Self {
        Self {
            change_id: change_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetChange "GetChange" -> ContractChangeResponse {
        path 1 {
            0 change_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(contract_id: impl Into<Text>) -> Self {
        Self {
            contract_id: contract_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListChanges "ListChanges" -> ContractChangesResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct Terminate<E> {
    /// The path's `contract_id`: text.
    pub contract_id: Text,
    /// The body, `application/json`: `ContractTerminateRequest`.
    pub body: ContractTerminateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Terminate<E> {
    /// A request with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        body: impl Into<ContractTerminateRequest>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Terminate "Terminate" -> ContractResponse {
        path 1 {
            0 contract_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateChange<E> {
    /// The path's `change_id`: text.
    pub change_id: Text,
    /// The body, `application/json`: `ContractChangeUpdateRequest`.
    pub body: ContractChangeUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChange<E> {
    /// A request with all that is required.
    pub fn new(
        change_id: impl Into<Text>,
        body: impl Into<ContractChangeUpdateRequest>,
    ) -> Self {
        Self {
            change_id: change_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateChange "UpdateChange" -> ContractChangeResponse {
        path 1 {
            0 change_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
