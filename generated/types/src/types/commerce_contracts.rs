// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    LineItem, PaymentLinkAcceptedPaymentMethods, PaymentLinkLineItems, QuoteContractChangeCreateRequest,
};

/// `Address`: 7 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct Address {
    /// `address`: text; may be absent.
    pub address: Option<Text>,
    /// `address2`: text; may be absent.
    pub address2: Option<Text>,
    /// `city`: text; may be absent.
    pub city: Option<Text>,
    /// `country`: text; may be absent.
    pub country: Option<Text>,
    /// `countryCode`: text; may be absent.
    pub country_code: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `zip`: text; may be absent.
    pub zip: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Address {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Address", kind: Kind::Record(&[
            Member { name: "address", required: false }, Member { name: "address2", required: false },
            Member { name: "city", required: false }, Member { name: "country", required: false },
            Member { name: "countryCode", required: false }, Member { name: "state", required: false },
            Member { name: "zip", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address: None, address2: None, city: None, country: None, country_code: None, state: None, zip: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address, 1 => &self.address2, 2 => &self.city, 3 => &self.country, 4 => &self.country_code,
            5 => &self.state, 6 => &self.zip, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address, 1 => &mut self.address2, 2 => &mut self.city, 3 => &mut self.country,
            4 => &mut self.country_code, 5 => &mut self.state, 6 => &mut self.zip, _ => &mut self.rest,
        }
    }
}
impl Address {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Text>) -> Self { self.address = Some(address.into()); self }
    /// Sets `address2`.
    pub fn address2(mut self, address2: impl Into<Text>) -> Self { self.address2 = Some(address2.into()); self }
    /// Sets `city`.
    pub fn city(mut self, city: impl Into<Text>) -> Self { self.city = Some(city.into()); self }
    /// Sets `country`.
    pub fn country(mut self, country: impl Into<Text>) -> Self { self.country = Some(country.into()); self }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into()); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `zip`.
    pub fn zip(mut self, zip: impl Into<Text>) -> Self { self.zip = Some(zip.into()); self }
}
impl Default for Address {
    #[inline] fn default() -> Self { Self::new() }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractAddressTypesToCollect {
    /// `BILLING_ADDRESS`
    BillingAddress,
    /// `SHIPPING_ADDRESS`
    ShippingAddress,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContractAddressTypesToCollect {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractAddressTypesToCollect", kind: Kind::Enumeration(&[
            "BILLING_ADDRESS", "SHIPPING_ADDRESS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BillingAddress => 0, Self::ShippingAddress => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BillingAddress, 1 => Self::ShippingAddress, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ContractChangeCreateRequest`: 2 alternatives, told apart by `type`.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractChangeCreateRequest {
    /// `type` is `DIRECT`.
    DirectContractChangeCreateRequest(DirectContractChangeCreateRequest),
    /// `type` is `QUOTE`.
    QuoteContractChangeCreateRequest(QuoteContractChangeCreateRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ContractChangeCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeCreateRequest", kind: Kind::Union(&[
            Variant { name: "DirectContractChangeCreateRequest", tag: Some(("type", &["DIRECT"])), required: &[] },
            Variant { name: "QuoteContractChangeCreateRequest", tag: Some(("type", &["QUOTE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::DirectContractChangeCreateRequest(value) => (0, value),
            Self::QuoteContractChangeCreateRequest(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DirectContractChangeCreateRequest(Shaped::blank()),
            1 => Self::QuoteContractChangeCreateRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::DirectContractChangeCreateRequest(value) => value,
            Self::QuoteContractChangeCreateRequest(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<DirectContractChangeCreateRequest> for ContractChangeCreateRequest {
    fn from(value: DirectContractChangeCreateRequest) -> Self {
        Self::DirectContractChangeCreateRequest(value)
    }
}
impl From<QuoteContractChangeCreateRequest> for ContractChangeCreateRequest {
    fn from(value: QuoteContractChangeCreateRequest) -> Self {
        Self::QuoteContractChangeCreateRequest(value)
    }
}

/// `ContractChangePreviewResponse`: 2 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangePreviewResponse {
    /// `deltaLineItems`: a list: `LineItem`.
    pub delta_line_items: Vec<LineItem>,
    /// `proposedLineItems`: a list: `LineItem`.
    pub proposed_line_items: Vec<LineItem>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractChangePreviewResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangePreviewResponse", kind: Kind::Record(&[
            Member { name: "deltaLineItems", required: true }, Member { name: "proposedLineItems", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { delta_line_items: Vec::new(), proposed_line_items: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.delta_line_items, 1 => &self.proposed_line_items, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.delta_line_items, 1 => &mut self.proposed_line_items, _ => &mut self.rest }
    }
}
impl ContractChangePreviewResponse {
    /// With all that is required.
    pub fn new(
        delta_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        proposed_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
    ) -> Self {
        Self {
            delta_line_items: delta_line_items.into_iter().map(Into::into).collect(),
            proposed_line_items: proposed_line_items.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `ContractChangeResponse`: 13 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangeResponse {
    /// `contractId`: text.
    pub contract_id: Text,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `deltaLineItems`: a list: `LineItem`.
    pub delta_line_items: Vec<LineItem>,
    /// `effectiveDate`: a day; may be absent.
    pub effective_date: Option<Date>,
    /// `id`: text.
    pub id: Text,
    /// `lineItemChanges`: a list: `LineItemChangeResponse`.
    pub line_item_changes: Vec<LineItemChangeResponse>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `proposedLineItems`: a list: `LineItem`.
    pub proposed_line_items: Vec<LineItem>,
    /// `prorating`: true or false.
    pub prorating: bool,
    /// `quoteId`: text; may be absent.
    pub quote_id: Option<Text>,
    /// `status`: `ContractChangeStatus`.
    pub status: ContractChangeStatus,
    /// `type`: `ContractChangeType`.
    pub r#type: ContractChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractChangeResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeResponse", kind: Kind::Record(&[
            Member { name: "contractId", required: true }, Member { name: "createdAt", required: false },
            Member { name: "deltaLineItems", required: true }, Member { name: "effectiveDate", required: false },
            Member { name: "id", required: true }, Member { name: "lineItemChanges", required: true },
            Member { name: "name", required: false }, Member { name: "proposedLineItems", required: true },
            Member { name: "prorating", required: true }, Member { name: "quoteId", required: false },
            Member { name: "status", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contract_id: Text::EMPTY, created_at: None, delta_line_items: Vec::new(), effective_date: None,
            id: Text::EMPTY, line_item_changes: Vec::new(), name: None, proposed_line_items: Vec::new(),
            prorating: false, quote_id: None, status: Shaped::blank(), r#type: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contract_id, 1 => &self.created_at, 2 => &self.delta_line_items, 3 => &self.effective_date,
            4 => &self.id, 5 => &self.line_item_changes, 6 => &self.name, 7 => &self.proposed_line_items,
            8 => &self.prorating, 9 => &self.quote_id, 10 => &self.status, 11 => &self.r#type,
            12 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contract_id, 1 => &mut self.created_at, 2 => &mut self.delta_line_items,
            3 => &mut self.effective_date, 4 => &mut self.id, 5 => &mut self.line_item_changes, 6 => &mut self.name,
            7 => &mut self.proposed_line_items, 8 => &mut self.prorating, 9 => &mut self.quote_id,
            10 => &mut self.status, 11 => &mut self.r#type, 12 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl ContractChangeResponse {
    /// With all that is required.
    pub fn new(
        contract_id: impl Into<Text>, delta_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        id: impl Into<Text>, line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeResponse>>,
        proposed_line_items: impl IntoIterator<Item = impl Into<LineItem>>, prorating: bool,
        status: impl Into<ContractChangeStatus>, r#type: impl Into<ContractChangeType>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            delta_line_items: delta_line_items.into_iter().map(Into::into).collect(), id: id.into(),
            line_item_changes: line_item_changes.into_iter().map(Into::into).collect(),
            proposed_line_items: proposed_line_items.into_iter().map(Into::into).collect(), prorating,
            status: status.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `quoteId`.
    pub fn quote_id(mut self, quote_id: impl Into<Text>) -> Self { self.quote_id = Some(quote_id.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractChangeStatus {
    /// `ACCEPTED`
    Accepted,
    /// `CANCELED`
    Canceled,
    /// `DRAFT`
    Draft,
    /// `EXPIRED`
    Expired,
    /// `FAILED`
    Failed,
    /// `PROPOSED`
    Proposed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContractChangeStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeStatus", kind: Kind::Enumeration(&[
            "ACCEPTED", "CANCELED", "DRAFT", "EXPIRED", "FAILED", "PROPOSED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Accepted => 0, Self::Canceled => 1, Self::Draft => 2, Self::Expired => 3, Self::Failed => 4,
            Self::Proposed => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Accepted, 1 => Self::Canceled, 2 => Self::Draft, 3 => Self::Expired, 4 => Self::Failed,
            5 => Self::Proposed, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ContractChangeSummaryResponse`: 11 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangeSummaryResponse {
    /// `contractId`: text.
    pub contract_id: Text,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `effectiveDate`: a day; may be absent.
    pub effective_date: Option<Date>,
    /// `id`: text.
    pub id: Text,
    /// `lineItemChanges`: a list: `LineItemChangeResponse`.
    pub line_item_changes: Vec<LineItemChangeResponse>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `prorating`: true or false.
    pub prorating: bool,
    /// `quoteId`: text; may be absent.
    pub quote_id: Option<Text>,
    /// `status`: `ContractChangeStatus`.
    pub status: ContractChangeStatus,
    /// `type`: `ContractChangeType`.
    pub r#type: ContractChangeType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractChangeSummaryResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeSummaryResponse", kind: Kind::Record(&[
            Member { name: "contractId", required: true }, Member { name: "createdAt", required: false },
            Member { name: "effectiveDate", required: false }, Member { name: "id", required: true },
            Member { name: "lineItemChanges", required: true }, Member { name: "name", required: false },
            Member { name: "prorating", required: true }, Member { name: "quoteId", required: false },
            Member { name: "status", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contract_id: Text::EMPTY, created_at: None, effective_date: None, id: Text::EMPTY,
            line_item_changes: Vec::new(), name: None, prorating: false, quote_id: None, status: Shaped::blank(),
            r#type: Shaped::blank(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contract_id, 1 => &self.created_at, 2 => &self.effective_date, 3 => &self.id,
            4 => &self.line_item_changes, 5 => &self.name, 6 => &self.prorating, 7 => &self.quote_id,
            8 => &self.status, 9 => &self.r#type, 10 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contract_id, 1 => &mut self.created_at, 2 => &mut self.effective_date, 3 => &mut self.id,
            4 => &mut self.line_item_changes, 5 => &mut self.name, 6 => &mut self.prorating, 7 => &mut self.quote_id,
            8 => &mut self.status, 9 => &mut self.r#type, 10 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl ContractChangeSummaryResponse {
    /// With all that is required.
    pub fn new(
        contract_id: impl Into<Text>, id: impl Into<Text>,
        line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeResponse>>, prorating: bool,
        status: impl Into<ContractChangeStatus>, r#type: impl Into<ContractChangeType>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(), id: id.into(),
            line_item_changes: line_item_changes.into_iter().map(Into::into).collect(), prorating,
            status: status.into(), r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `quoteId`.
    pub fn quote_id(mut self, quote_id: impl Into<Text>) -> Self { self.quote_id = Some(quote_id.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractChangeType {
    /// `DIRECT`
    Direct,
    /// `QUOTE`
    Quote,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContractChangeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeType", kind: Kind::Enumeration(&["DIRECT", "QUOTE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Direct => 0, Self::Quote => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Direct, 1 => Self::Quote, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ContractChangeUpdateRequest`: 4 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangeUpdateRequest {
    /// `effectiveDate`: a day; may be absent.
    pub effective_date: Option<Date>,
    /// `lineItemChanges`: a list: `LineItemChangeRequest`; may be absent.
    pub line_item_changes: Option<Vec<LineItemChangeRequest>>,
    /// `name`: any JSON.
    pub name: Value,
    /// `prorating`: true or false; may be absent.
    pub prorating: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractChangeUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangeUpdateRequest", kind: Kind::Record(&[
            Member { name: "effectiveDate", required: false }, Member { name: "lineItemChanges", required: false },
            Member { name: "name", required: true }, Member { name: "prorating", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { effective_date: None, line_item_changes: None, name: Value::Null, prorating: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.effective_date, 1 => &self.line_item_changes, 2 => &self.name, 3 => &self.prorating,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.effective_date, 1 => &mut self.line_item_changes, 2 => &mut self.name,
            3 => &mut self.prorating, _ => &mut self.rest,
        }
    }
}
impl ContractChangeUpdateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Value>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into()); self
    }
    /// Sets `lineItemChanges`.
    pub fn line_item_changes(
        mut self, line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeRequest>>,
    ) -> Self {
        self.line_item_changes = Some(line_item_changes.into_iter().map(Into::into).collect()); self
    }
    /// Sets `prorating`.
    pub fn prorating(mut self, prorating: bool) -> Self { self.prorating = Some(prorating); self }
}

/// `ContractChangesResponse`: one member.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangesResponse {
    /// `changes`: a list: `ContractChangeSummaryResponse`.
    pub changes: Vec<ContractChangeSummaryResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractChangesResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractChangesResponse", kind: Kind::Record(&[Member { name: "changes", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { changes: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.changes, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.changes, _ => &mut self.rest }
    }
}
impl ContractChangesResponse {
    /// With all that is required.
    pub fn new(changes: impl IntoIterator<Item = impl Into<ContractChangeSummaryResponse>>) -> Self {
        Self { changes: changes.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ContractChangeSummaryResponse>> From<Vec<T>> for ContractChangesResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ContractChangeSummaryResponse>, const N: usize> From<[T; N]> for ContractChangesResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractCollectionProcess {
    /// `AUTOMATIC_PAYMENTS`
    AutomaticPayments,
    /// `MANUAL_PAYMENTS`
    ManualPayments,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContractCollectionProcess {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractCollectionProcess", kind: Kind::Enumeration(&[
            "AUTOMATIC_PAYMENTS", "MANUAL_PAYMENTS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AutomaticPayments => 0, Self::ManualPayments => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AutomaticPayments, 1 => Self::ManualPayments, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ContractCreateRequest`: 28 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractCreateRequest {
    /// `addressTypesToCollect`: a list: `ContractAddressTypesToCollect`; may be absent.
    pub address_types_to_collect: Option<Vec<ContractAddressTypesToCollect>>,
    /// `allowedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`; may be absent.
    pub allowed_payment_methods: Option<Vec<PaymentLinkAcceptedPaymentMethods>>,
    /// `automatedTaxesEnabled`: any JSON.
    pub automated_taxes_enabled: Value,
    /// `billingAddress`: any JSON.
    pub billing_address: Value,
    /// `billingCompanyId`: any JSON.
    pub billing_company_id: Value,
    /// `billingContactId`: text.
    pub billing_contact_id: Text,
    /// `billingStartDateOverride`: any JSON.
    pub billing_start_date_override: Value,
    /// `collectionProcess`: `ContractCollectionProcess`; may be absent.
    pub collection_process: Option<ContractCollectionProcess>,
    /// `contractEffectiveDate`: a day.
    pub contract_effective_date: Date,
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `customProperties`: a map by name: text; may be absent.
    pub custom_properties: Option<Map<Text>>,
    /// `dealId`: any JSON.
    pub deal_id: Value,
    /// `externalPaymentMethodReferenceId`: any JSON.
    pub external_payment_method_reference_id: Value,
    /// `hubspotBillingEnabled`: true or false.
    pub hubspot_billing_enabled: bool,
    /// `lineItems`: a list: `PaymentLinkLineItems`.
    pub line_items: Vec<PaymentLinkLineItems>,
    /// `locale`: any JSON.
    pub locale: Value,
    /// `name`: text.
    pub name: Text,
    /// `netPaymentTerms`: any JSON.
    pub net_payment_terms: Value,
    /// `ownerId`: any JSON.
    pub owner_id: Value,
    /// `paymentEnabled`: true or false.
    pub payment_enabled: bool,
    /// `poNumber`: any JSON.
    pub po_number: Value,
    /// `sellerCompanyAddress`: any JSON.
    pub seller_company_address: Value,
    /// `sellerCompanyDomain`: any JSON.
    pub seller_company_domain: Value,
    /// `sellerCompanyName`: any JSON.
    pub seller_company_name: Value,
    /// `sellerEmail`: any JSON.
    pub seller_email: Value,
    /// `sellerFirstName`: any JSON.
    pub seller_first_name: Value,
    /// `sellerLastName`: any JSON.
    pub seller_last_name: Value,
    /// `sellerPhone`: any JSON.
    pub seller_phone: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractCreateRequest", kind: Kind::Record(&[
            Member { name: "addressTypesToCollect", required: false },
            Member { name: "allowedPaymentMethods", required: false },
            Member { name: "automatedTaxesEnabled", required: true },
            Member { name: "billingAddress", required: true }, Member { name: "billingCompanyId", required: true },
            Member { name: "billingContactId", required: true },
            Member { name: "billingStartDateOverride", required: true },
            Member { name: "collectionProcess", required: false },
            Member { name: "contractEffectiveDate", required: true },
            Member { name: "currencyCode", required: true }, Member { name: "customProperties", required: false },
            Member { name: "dealId", required: true },
            Member { name: "externalPaymentMethodReferenceId", required: true },
            Member { name: "hubspotBillingEnabled", required: true }, Member { name: "lineItems", required: true },
            Member { name: "locale", required: true }, Member { name: "name", required: true },
            Member { name: "netPaymentTerms", required: true }, Member { name: "ownerId", required: true },
            Member { name: "paymentEnabled", required: true }, Member { name: "poNumber", required: true },
            Member { name: "sellerCompanyAddress", required: true },
            Member { name: "sellerCompanyDomain", required: true },
            Member { name: "sellerCompanyName", required: true }, Member { name: "sellerEmail", required: true },
            Member { name: "sellerFirstName", required: true }, Member { name: "sellerLastName", required: true },
            Member { name: "sellerPhone", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address_types_to_collect: None, allowed_payment_methods: None, automated_taxes_enabled: Value::Null,
            billing_address: Value::Null, billing_company_id: Value::Null, billing_contact_id: Text::EMPTY,
            billing_start_date_override: Value::Null, collection_process: None, contract_effective_date: Date::UNSET,
            currency_code: Text::EMPTY, custom_properties: None, deal_id: Value::Null,
            external_payment_method_reference_id: Value::Null, hubspot_billing_enabled: false,
            line_items: Vec::new(), locale: Value::Null, name: Text::EMPTY, net_payment_terms: Value::Null,
            owner_id: Value::Null, payment_enabled: false, po_number: Value::Null,
            seller_company_address: Value::Null, seller_company_domain: Value::Null,
            seller_company_name: Value::Null, seller_email: Value::Null, seller_first_name: Value::Null,
            seller_last_name: Value::Null, seller_phone: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address_types_to_collect, 1 => &self.allowed_payment_methods,
            2 => &self.automated_taxes_enabled, 3 => &self.billing_address, 4 => &self.billing_company_id,
            5 => &self.billing_contact_id, 6 => &self.billing_start_date_override, 7 => &self.collection_process,
            8 => &self.contract_effective_date, 9 => &self.currency_code, 10 => &self.custom_properties,
            11 => &self.deal_id, 12 => &self.external_payment_method_reference_id,
            13 => &self.hubspot_billing_enabled, 14 => &self.line_items, 15 => &self.locale, 16 => &self.name,
            17 => &self.net_payment_terms, 18 => &self.owner_id, 19 => &self.payment_enabled, 20 => &self.po_number,
            21 => &self.seller_company_address, 22 => &self.seller_company_domain, 23 => &self.seller_company_name,
            24 => &self.seller_email, 25 => &self.seller_first_name, 26 => &self.seller_last_name,
            27 => &self.seller_phone, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address_types_to_collect, 1 => &mut self.allowed_payment_methods,
            2 => &mut self.automated_taxes_enabled, 3 => &mut self.billing_address,
            4 => &mut self.billing_company_id, 5 => &mut self.billing_contact_id,
            6 => &mut self.billing_start_date_override, 7 => &mut self.collection_process,
            8 => &mut self.contract_effective_date, 9 => &mut self.currency_code, 10 => &mut self.custom_properties,
            11 => &mut self.deal_id, 12 => &mut self.external_payment_method_reference_id,
            13 => &mut self.hubspot_billing_enabled, 14 => &mut self.line_items, 15 => &mut self.locale,
            16 => &mut self.name, 17 => &mut self.net_payment_terms, 18 => &mut self.owner_id,
            19 => &mut self.payment_enabled, 20 => &mut self.po_number, 21 => &mut self.seller_company_address,
            22 => &mut self.seller_company_domain, 23 => &mut self.seller_company_name, 24 => &mut self.seller_email,
            25 => &mut self.seller_first_name, 26 => &mut self.seller_last_name, 27 => &mut self.seller_phone,
            _ => &mut self.rest,
        }
    }
}
impl ContractCreateRequest {
    /// With all that is required.
    pub fn new(
        automated_taxes_enabled: impl Into<Value>, billing_address: impl Into<Value>,
        billing_company_id: impl Into<Value>, billing_contact_id: impl Into<Text>,
        billing_start_date_override: impl Into<Value>, contract_effective_date: impl Into<Date>,
        currency_code: impl Into<Text>, deal_id: impl Into<Value>,
        external_payment_method_reference_id: impl Into<Value>, hubspot_billing_enabled: bool,
        line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>, locale: impl Into<Value>,
        name: impl Into<Text>, net_payment_terms: impl Into<Value>, owner_id: impl Into<Value>,
        payment_enabled: bool, po_number: impl Into<Value>, seller_company_address: impl Into<Value>,
        seller_company_domain: impl Into<Value>, seller_company_name: impl Into<Value>,
        seller_email: impl Into<Value>, seller_first_name: impl Into<Value>, seller_last_name: impl Into<Value>,
        seller_phone: impl Into<Value>,
    ) -> Self {
        Self {
            automated_taxes_enabled: automated_taxes_enabled.into(), billing_address: billing_address.into(),
            billing_company_id: billing_company_id.into(), billing_contact_id: billing_contact_id.into(),
            billing_start_date_override: billing_start_date_override.into(),
            contract_effective_date: contract_effective_date.into(), currency_code: currency_code.into(),
            deal_id: deal_id.into(),
            external_payment_method_reference_id: external_payment_method_reference_id.into(),
            hubspot_billing_enabled, line_items: line_items.into_iter().map(Into::into).collect(),
            locale: locale.into(), name: name.into(), net_payment_terms: net_payment_terms.into(),
            owner_id: owner_id.into(), payment_enabled, po_number: po_number.into(),
            seller_company_address: seller_company_address.into(),
            seller_company_domain: seller_company_domain.into(), seller_company_name: seller_company_name.into(),
            seller_email: seller_email.into(), seller_first_name: seller_first_name.into(),
            seller_last_name: seller_last_name.into(), seller_phone: seller_phone.into(), ..Shaped::blank()
        }
    }
    /// Sets `addressTypesToCollect`.
    pub fn address_types_to_collect(
        mut self, address_types_to_collect: impl IntoIterator<Item = impl Into<ContractAddressTypesToCollect>>,
    ) -> Self {
        self.address_types_to_collect = Some(address_types_to_collect.into_iter().map(Into::into).collect()); self
    }
    /// Sets `allowedPaymentMethods`.
    pub fn allowed_payment_methods(
        mut self, allowed_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
    ) -> Self {
        self.allowed_payment_methods = Some(allowed_payment_methods.into_iter().map(Into::into).collect()); self
    }
    /// Sets `collectionProcess`.
    pub fn collection_process(mut self, collection_process: impl Into<ContractCollectionProcess>) -> Self {
        self.collection_process = Some(collection_process.into()); self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into()); self
    }
}

/// `ContractEditRequest`: 22 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractEditRequest {
    /// `addressTypesToCollect`: a list: `ContractAddressTypesToCollect`; may be absent.
    pub address_types_to_collect: Option<Vec<ContractAddressTypesToCollect>>,
    /// `allowedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`; may be absent.
    pub allowed_payment_methods: Option<Vec<PaymentLinkAcceptedPaymentMethods>>,
    /// `automatedTaxesEnabled`: any JSON.
    pub automated_taxes_enabled: Value,
    /// `billingAddress`: any JSON.
    pub billing_address: Value,
    /// `billingCompanyId`: any JSON.
    pub billing_company_id: Value,
    /// `billingContactId`: any JSON.
    pub billing_contact_id: Value,
    /// `billingStartDateOverride`: any JSON.
    pub billing_start_date_override: Value,
    /// `customProperties`: a map by name: text; may be absent.
    pub custom_properties: Option<Map<Text>>,
    /// `dealId`: any JSON.
    pub deal_id: Value,
    /// `externalPaymentMethodReferenceId`: any JSON.
    pub external_payment_method_reference_id: Value,
    /// `locale`: any JSON.
    pub locale: Value,
    /// `name`: any JSON.
    pub name: Value,
    /// `netPaymentTerms`: any JSON.
    pub net_payment_terms: Value,
    /// `ownerId`: any JSON.
    pub owner_id: Value,
    /// `poNumber`: any JSON.
    pub po_number: Value,
    /// `sellerCompanyAddress`: any JSON.
    pub seller_company_address: Value,
    /// `sellerCompanyDomain`: any JSON.
    pub seller_company_domain: Value,
    /// `sellerCompanyName`: any JSON.
    pub seller_company_name: Value,
    /// `sellerEmail`: any JSON.
    pub seller_email: Value,
    /// `sellerFirstName`: any JSON.
    pub seller_first_name: Value,
    /// `sellerLastName`: any JSON.
    pub seller_last_name: Value,
    /// `sellerPhone`: any JSON.
    pub seller_phone: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractEditRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractEditRequest", kind: Kind::Record(&[
            Member { name: "addressTypesToCollect", required: false },
            Member { name: "allowedPaymentMethods", required: false },
            Member { name: "automatedTaxesEnabled", required: true },
            Member { name: "billingAddress", required: true }, Member { name: "billingCompanyId", required: true },
            Member { name: "billingContactId", required: true },
            Member { name: "billingStartDateOverride", required: true },
            Member { name: "customProperties", required: false }, Member { name: "dealId", required: true },
            Member { name: "externalPaymentMethodReferenceId", required: true },
            Member { name: "locale", required: true }, Member { name: "name", required: true },
            Member { name: "netPaymentTerms", required: true }, Member { name: "ownerId", required: true },
            Member { name: "poNumber", required: true }, Member { name: "sellerCompanyAddress", required: true },
            Member { name: "sellerCompanyDomain", required: true },
            Member { name: "sellerCompanyName", required: true }, Member { name: "sellerEmail", required: true },
            Member { name: "sellerFirstName", required: true }, Member { name: "sellerLastName", required: true },
            Member { name: "sellerPhone", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address_types_to_collect: None, allowed_payment_methods: None, automated_taxes_enabled: Value::Null,
            billing_address: Value::Null, billing_company_id: Value::Null, billing_contact_id: Value::Null,
            billing_start_date_override: Value::Null, custom_properties: None, deal_id: Value::Null,
            external_payment_method_reference_id: Value::Null, locale: Value::Null, name: Value::Null,
            net_payment_terms: Value::Null, owner_id: Value::Null, po_number: Value::Null,
            seller_company_address: Value::Null, seller_company_domain: Value::Null,
            seller_company_name: Value::Null, seller_email: Value::Null, seller_first_name: Value::Null,
            seller_last_name: Value::Null, seller_phone: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address_types_to_collect, 1 => &self.allowed_payment_methods,
            2 => &self.automated_taxes_enabled, 3 => &self.billing_address, 4 => &self.billing_company_id,
            5 => &self.billing_contact_id, 6 => &self.billing_start_date_override, 7 => &self.custom_properties,
            8 => &self.deal_id, 9 => &self.external_payment_method_reference_id, 10 => &self.locale,
            11 => &self.name, 12 => &self.net_payment_terms, 13 => &self.owner_id, 14 => &self.po_number,
            15 => &self.seller_company_address, 16 => &self.seller_company_domain, 17 => &self.seller_company_name,
            18 => &self.seller_email, 19 => &self.seller_first_name, 20 => &self.seller_last_name,
            21 => &self.seller_phone, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address_types_to_collect, 1 => &mut self.allowed_payment_methods,
            2 => &mut self.automated_taxes_enabled, 3 => &mut self.billing_address,
            4 => &mut self.billing_company_id, 5 => &mut self.billing_contact_id,
            6 => &mut self.billing_start_date_override, 7 => &mut self.custom_properties, 8 => &mut self.deal_id,
            9 => &mut self.external_payment_method_reference_id, 10 => &mut self.locale, 11 => &mut self.name,
            12 => &mut self.net_payment_terms, 13 => &mut self.owner_id, 14 => &mut self.po_number,
            15 => &mut self.seller_company_address, 16 => &mut self.seller_company_domain,
            17 => &mut self.seller_company_name, 18 => &mut self.seller_email, 19 => &mut self.seller_first_name,
            20 => &mut self.seller_last_name, 21 => &mut self.seller_phone, _ => &mut self.rest,
        }
    }
}
impl ContractEditRequest {
    /// With all that is required.
    pub fn new(
        automated_taxes_enabled: impl Into<Value>, billing_address: impl Into<Value>,
        billing_company_id: impl Into<Value>, billing_contact_id: impl Into<Value>,
        billing_start_date_override: impl Into<Value>, deal_id: impl Into<Value>,
        external_payment_method_reference_id: impl Into<Value>, locale: impl Into<Value>, name: impl Into<Value>,
        net_payment_terms: impl Into<Value>, owner_id: impl Into<Value>, po_number: impl Into<Value>,
        seller_company_address: impl Into<Value>, seller_company_domain: impl Into<Value>,
        seller_company_name: impl Into<Value>, seller_email: impl Into<Value>, seller_first_name: impl Into<Value>,
        seller_last_name: impl Into<Value>, seller_phone: impl Into<Value>,
    ) -> Self {
        Self {
            automated_taxes_enabled: automated_taxes_enabled.into(), billing_address: billing_address.into(),
            billing_company_id: billing_company_id.into(), billing_contact_id: billing_contact_id.into(),
            billing_start_date_override: billing_start_date_override.into(), deal_id: deal_id.into(),
            external_payment_method_reference_id: external_payment_method_reference_id.into(), locale: locale.into(),
            name: name.into(), net_payment_terms: net_payment_terms.into(), owner_id: owner_id.into(),
            po_number: po_number.into(), seller_company_address: seller_company_address.into(),
            seller_company_domain: seller_company_domain.into(), seller_company_name: seller_company_name.into(),
            seller_email: seller_email.into(), seller_first_name: seller_first_name.into(),
            seller_last_name: seller_last_name.into(), seller_phone: seller_phone.into(), ..Shaped::blank()
        }
    }
    /// Sets `addressTypesToCollect`.
    pub fn address_types_to_collect(
        mut self, address_types_to_collect: impl IntoIterator<Item = impl Into<ContractAddressTypesToCollect>>,
    ) -> Self {
        self.address_types_to_collect = Some(address_types_to_collect.into_iter().map(Into::into).collect()); self
    }
    /// Sets `allowedPaymentMethods`.
    pub fn allowed_payment_methods(
        mut self, allowed_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
    ) -> Self {
        self.allowed_payment_methods = Some(allowed_payment_methods.into_iter().map(Into::into).collect()); self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into()); self
    }
}

/// `ContractResponse`: 56 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractResponse {
    /// `addressTypesToCollect`: a list: `ContractAddressTypesToCollect`.
    pub address_types_to_collect: Vec<ContractAddressTypesToCollect>,
    /// `allTransactionsFeeName`: text; may be absent.
    pub all_transactions_fee_name: Option<Text>,
    /// `allTransactionsFeePercentage`: a number; may be absent.
    pub all_transactions_fee_percentage: Option<f64>,
    /// `allowedPaymentMethods`: a list: `PaymentLinkAcceptedPaymentMethods`.
    pub allowed_payment_methods: Vec<PaymentLinkAcceptedPaymentMethods>,
    /// `annualContractValue`: a number; may be absent.
    pub annual_contract_value: Option<f64>,
    /// `automatedTaxesEnabled`: true or false.
    pub automated_taxes_enabled: bool,
    /// `billingAddress`: `Address`; may be absent.
    pub billing_address: Option<Address>,
    /// `billingCompanyId`: text; may be absent.
    pub billing_company_id: Option<Text>,
    /// `billingContactId`: text; may be absent.
    pub billing_contact_id: Option<Text>,
    /// `billingStartDateOverride`: a day; may be absent.
    pub billing_start_date_override: Option<Date>,
    /// `cardFeeName`: text; may be absent.
    pub card_fee_name: Option<Text>,
    /// `cardFeePercentage`: a number; may be absent.
    pub card_fee_percentage: Option<f64>,
    /// `collectionProcess`: `ContractCollectionProcess`; may be absent.
    pub collection_process: Option<ContractCollectionProcess>,
    /// `contractEffectiveDate`: a day; may be absent.
    pub contract_effective_date: Option<Date>,
    /// `contractSourceId`: text; may be absent.
    pub contract_source_id: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `currencyCode`: text; may be absent.
    pub currency_code: Option<Text>,
    /// `currentAnnualRecurringRevenue`: a number; may be absent.
    pub current_annual_recurring_revenue: Option<f64>,
    /// `currentMonthlyRecurringRevenue`: a number; may be absent.
    pub current_monthly_recurring_revenue: Option<f64>,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `dealId`: text; may be absent.
    pub deal_id: Option<Text>,
    /// `directDebitFeeName`: text; may be absent.
    pub direct_debit_fee_name: Option<Text>,
    /// `directDebitFeePercentage`: a number; may be absent.
    pub direct_debit_fee_percentage: Option<f64>,
    /// `discountCode`: text; may be absent.
    pub discount_code: Option<Text>,
    /// `endDate`: a day; may be absent.
    pub end_date: Option<Date>,
    /// `externalPaymentMethodReferenceId`: text; may be absent.
    pub external_payment_method_reference_id: Option<Text>,
    /// `hubspotBillingEnabled`: true or false.
    pub hubspot_billing_enabled: bool,
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `lineItems`: a list: `LineItem`.
    pub line_items: Vec<LineItem>,
    /// `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `netPaymentTerms`: a whole number; may be absent.
    pub net_payment_terms: Option<i64>,
    /// `paymentEnabled`: true or false.
    pub payment_enabled: bool,
    /// `paymentMethod`: text; may be absent.
    pub payment_method: Option<Text>,
    /// `poNumber`: text; may be absent.
    pub po_number: Option<Text>,
    /// `preTerminationContractValue`: a number; may be absent.
    pub pre_termination_contract_value: Option<f64>,
    /// `renewalContractId`: text; may be absent.
    pub renewal_contract_id: Option<Text>,
    /// `renewalDate`: a day; may be absent.
    pub renewal_date: Option<Date>,
    /// `sellerCompanyAddress`: `Address`; may be absent.
    pub seller_company_address: Option<Address>,
    /// `sellerCompanyName`: text; may be absent.
    pub seller_company_name: Option<Text>,
    /// `sellerEmail`: text; may be absent.
    pub seller_email: Option<Text>,
    /// `sellerFirstName`: text; may be absent.
    pub seller_first_name: Option<Text>,
    /// `sellerLastName`: text; may be absent.
    pub seller_last_name: Option<Text>,
    /// `sellerPhoneNumber`: text; may be absent.
    pub seller_phone_number: Option<Text>,
    /// `startDate`: a day; may be absent.
    pub start_date: Option<Date>,
    /// `status`: `ContractResponseStatus`.
    pub status: ContractResponseStatus,
    /// `storePaymentMethodAtCheckout`: true or false.
    pub store_payment_method_at_checkout: bool,
    /// `terminationDate`: a day; may be absent.
    pub termination_date: Option<Date>,
    /// `totalBilledAmount`: a number; may be absent.
    pub total_billed_amount: Option<f64>,
    /// `totalBilledAmountPreTax`: a number; may be absent.
    pub total_billed_amount_pre_tax: Option<f64>,
    /// `totalCollectedFees`: a number; may be absent.
    pub total_collected_fees: Option<f64>,
    /// `totalCollectedTaxes`: a number; may be absent.
    pub total_collected_taxes: Option<f64>,
    /// `totalContractValue`: a number; may be absent.
    pub total_contract_value: Option<f64>,
    /// `totalPaidAmount`: a number; may be absent.
    pub total_paid_amount: Option<f64>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractResponse", kind: Kind::Record(&[
            Member { name: "addressTypesToCollect", required: true },
            Member { name: "allTransactionsFeeName", required: false },
            Member { name: "allTransactionsFeePercentage", required: false },
            Member { name: "allowedPaymentMethods", required: true },
            Member { name: "annualContractValue", required: false },
            Member { name: "automatedTaxesEnabled", required: true },
            Member { name: "billingAddress", required: false }, Member { name: "billingCompanyId", required: false },
            Member { name: "billingContactId", required: false },
            Member { name: "billingStartDateOverride", required: false },
            Member { name: "cardFeeName", required: false }, Member { name: "cardFeePercentage", required: false },
            Member { name: "collectionProcess", required: false },
            Member { name: "contractEffectiveDate", required: false },
            Member { name: "contractSourceId", required: false }, Member { name: "createdAt", required: false },
            Member { name: "currencyCode", required: false },
            Member { name: "currentAnnualRecurringRevenue", required: false },
            Member { name: "currentMonthlyRecurringRevenue", required: false },
            Member { name: "customProperties", required: true }, Member { name: "dealId", required: false },
            Member { name: "directDebitFeeName", required: false },
            Member { name: "directDebitFeePercentage", required: false },
            Member { name: "discountCode", required: false }, Member { name: "endDate", required: false },
            Member { name: "externalPaymentMethodReferenceId", required: false },
            Member { name: "hubspotBillingEnabled", required: true }, Member { name: "id", required: true },
            Member { name: "language", required: false }, Member { name: "lineItems", required: true },
            Member { name: "locale", required: false }, Member { name: "name", required: false },
            Member { name: "netPaymentTerms", required: false }, Member { name: "paymentEnabled", required: true },
            Member { name: "paymentMethod", required: false }, Member { name: "poNumber", required: false },
            Member { name: "preTerminationContractValue", required: false },
            Member { name: "renewalContractId", required: false }, Member { name: "renewalDate", required: false },
            Member { name: "sellerCompanyAddress", required: false },
            Member { name: "sellerCompanyName", required: false }, Member { name: "sellerEmail", required: false },
            Member { name: "sellerFirstName", required: false }, Member { name: "sellerLastName", required: false },
            Member { name: "sellerPhoneNumber", required: false }, Member { name: "startDate", required: false },
            Member { name: "status", required: true },
            Member { name: "storePaymentMethodAtCheckout", required: true },
            Member { name: "terminationDate", required: false },
            Member { name: "totalBilledAmount", required: false },
            Member { name: "totalBilledAmountPreTax", required: false },
            Member { name: "totalCollectedFees", required: false },
            Member { name: "totalCollectedTaxes", required: false },
            Member { name: "totalContractValue", required: false },
            Member { name: "totalPaidAmount", required: false }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address_types_to_collect: Vec::new(), all_transactions_fee_name: None,
            all_transactions_fee_percentage: None, allowed_payment_methods: Vec::new(), annual_contract_value: None,
            automated_taxes_enabled: false, billing_address: None, billing_company_id: None,
            billing_contact_id: None, billing_start_date_override: None, card_fee_name: None,
            card_fee_percentage: None, collection_process: None, contract_effective_date: None,
            contract_source_id: None, created_at: None, currency_code: None, current_annual_recurring_revenue: None,
            current_monthly_recurring_revenue: None, custom_properties: Map::EMPTY, deal_id: None,
            direct_debit_fee_name: None, direct_debit_fee_percentage: None, discount_code: None, end_date: None,
            external_payment_method_reference_id: None, hubspot_billing_enabled: false, id: Text::EMPTY,
            language: None, line_items: Vec::new(), locale: None, name: None, net_payment_terms: None,
            payment_enabled: false, payment_method: None, po_number: None, pre_termination_contract_value: None,
            renewal_contract_id: None, renewal_date: None, seller_company_address: None, seller_company_name: None,
            seller_email: None, seller_first_name: None, seller_last_name: None, seller_phone_number: None,
            start_date: None, status: Shaped::blank(), store_payment_method_at_checkout: false,
            termination_date: None, total_billed_amount: None, total_billed_amount_pre_tax: None,
            total_collected_fees: None, total_collected_taxes: None, total_contract_value: None,
            total_paid_amount: None, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address_types_to_collect, 1 => &self.all_transactions_fee_name,
            2 => &self.all_transactions_fee_percentage, 3 => &self.allowed_payment_methods,
            4 => &self.annual_contract_value, 5 => &self.automated_taxes_enabled, 6 => &self.billing_address,
            7 => &self.billing_company_id, 8 => &self.billing_contact_id, 9 => &self.billing_start_date_override,
            10 => &self.card_fee_name, 11 => &self.card_fee_percentage, 12 => &self.collection_process,
            13 => &self.contract_effective_date, 14 => &self.contract_source_id, 15 => &self.created_at,
            16 => &self.currency_code, 17 => &self.current_annual_recurring_revenue,
            18 => &self.current_monthly_recurring_revenue, 19 => &self.custom_properties, 20 => &self.deal_id,
            21 => &self.direct_debit_fee_name, 22 => &self.direct_debit_fee_percentage, 23 => &self.discount_code,
            24 => &self.end_date, 25 => &self.external_payment_method_reference_id,
            26 => &self.hubspot_billing_enabled, 27 => &self.id, 28 => &self.language, 29 => &self.line_items,
            30 => &self.locale, 31 => &self.name, 32 => &self.net_payment_terms, 33 => &self.payment_enabled,
            34 => &self.payment_method, 35 => &self.po_number, 36 => &self.pre_termination_contract_value,
            37 => &self.renewal_contract_id, 38 => &self.renewal_date, 39 => &self.seller_company_address,
            40 => &self.seller_company_name, 41 => &self.seller_email, 42 => &self.seller_first_name,
            43 => &self.seller_last_name, 44 => &self.seller_phone_number, 45 => &self.start_date,
            46 => &self.status, 47 => &self.store_payment_method_at_checkout, 48 => &self.termination_date,
            49 => &self.total_billed_amount, 50 => &self.total_billed_amount_pre_tax,
            51 => &self.total_collected_fees, 52 => &self.total_collected_taxes, 53 => &self.total_contract_value,
            54 => &self.total_paid_amount, 55 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address_types_to_collect, 1 => &mut self.all_transactions_fee_name,
            2 => &mut self.all_transactions_fee_percentage, 3 => &mut self.allowed_payment_methods,
            4 => &mut self.annual_contract_value, 5 => &mut self.automated_taxes_enabled,
            6 => &mut self.billing_address, 7 => &mut self.billing_company_id, 8 => &mut self.billing_contact_id,
            9 => &mut self.billing_start_date_override, 10 => &mut self.card_fee_name,
            11 => &mut self.card_fee_percentage, 12 => &mut self.collection_process,
            13 => &mut self.contract_effective_date, 14 => &mut self.contract_source_id, 15 => &mut self.created_at,
            16 => &mut self.currency_code, 17 => &mut self.current_annual_recurring_revenue,
            18 => &mut self.current_monthly_recurring_revenue, 19 => &mut self.custom_properties,
            20 => &mut self.deal_id, 21 => &mut self.direct_debit_fee_name,
            22 => &mut self.direct_debit_fee_percentage, 23 => &mut self.discount_code, 24 => &mut self.end_date,
            25 => &mut self.external_payment_method_reference_id, 26 => &mut self.hubspot_billing_enabled,
            27 => &mut self.id, 28 => &mut self.language, 29 => &mut self.line_items, 30 => &mut self.locale,
            31 => &mut self.name, 32 => &mut self.net_payment_terms, 33 => &mut self.payment_enabled,
            34 => &mut self.payment_method, 35 => &mut self.po_number,
            36 => &mut self.pre_termination_contract_value, 37 => &mut self.renewal_contract_id,
            38 => &mut self.renewal_date, 39 => &mut self.seller_company_address,
            40 => &mut self.seller_company_name, 41 => &mut self.seller_email, 42 => &mut self.seller_first_name,
            43 => &mut self.seller_last_name, 44 => &mut self.seller_phone_number, 45 => &mut self.start_date,
            46 => &mut self.status, 47 => &mut self.store_payment_method_at_checkout,
            48 => &mut self.termination_date, 49 => &mut self.total_billed_amount,
            50 => &mut self.total_billed_amount_pre_tax, 51 => &mut self.total_collected_fees,
            52 => &mut self.total_collected_taxes, 53 => &mut self.total_contract_value,
            54 => &mut self.total_paid_amount, 55 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl ContractResponse {
    /// With all that is required.
    pub fn new(
        address_types_to_collect: impl IntoIterator<Item = impl Into<ContractAddressTypesToCollect>>,
        allowed_payment_methods: impl IntoIterator<Item = impl Into<PaymentLinkAcceptedPaymentMethods>>,
        automated_taxes_enabled: bool, custom_properties: impl Into<Map<Text>>, hubspot_billing_enabled: bool,
        id: impl Into<Text>, line_items: impl IntoIterator<Item = impl Into<LineItem>>, payment_enabled: bool,
        status: impl Into<ContractResponseStatus>, store_payment_method_at_checkout: bool,
    ) -> Self {
        Self {
            address_types_to_collect: address_types_to_collect.into_iter().map(Into::into).collect(),
            allowed_payment_methods: allowed_payment_methods.into_iter().map(Into::into).collect(),
            automated_taxes_enabled, custom_properties: custom_properties.into(), hubspot_billing_enabled,
            id: id.into(), line_items: line_items.into_iter().map(Into::into).collect(), payment_enabled,
            status: status.into(), store_payment_method_at_checkout, ..Shaped::blank()
        }
    }
    /// Sets `allTransactionsFeeName`.
    pub fn all_transactions_fee_name(mut self, all_transactions_fee_name: impl Into<Text>) -> Self {
        self.all_transactions_fee_name = Some(all_transactions_fee_name.into()); self
    }
    /// Sets `allTransactionsFeePercentage`.
    pub fn all_transactions_fee_percentage(mut self, all_transactions_fee_percentage: impl Into<f64>) -> Self {
        self.all_transactions_fee_percentage = Some(all_transactions_fee_percentage.into()); self
    }
    /// Sets `annualContractValue`.
    pub fn annual_contract_value(mut self, annual_contract_value: impl Into<f64>) -> Self {
        self.annual_contract_value = Some(annual_contract_value.into()); self
    }
    /// Sets `billingAddress`.
    pub fn billing_address(mut self, billing_address: impl Into<Address>) -> Self {
        self.billing_address = Some(billing_address.into()); self
    }
    /// Sets `billingCompanyId`.
    pub fn billing_company_id(mut self, billing_company_id: impl Into<Text>) -> Self {
        self.billing_company_id = Some(billing_company_id.into()); self
    }
    /// Sets `billingContactId`.
    pub fn billing_contact_id(mut self, billing_contact_id: impl Into<Text>) -> Self {
        self.billing_contact_id = Some(billing_contact_id.into()); self
    }
    /// Sets `billingStartDateOverride`.
    pub fn billing_start_date_override(mut self, billing_start_date_override: impl Into<Date>) -> Self {
        self.billing_start_date_override = Some(billing_start_date_override.into()); self
    }
    /// Sets `cardFeeName`.
    pub fn card_fee_name(mut self, card_fee_name: impl Into<Text>) -> Self {
        self.card_fee_name = Some(card_fee_name.into()); self
    }
    /// Sets `cardFeePercentage`.
    pub fn card_fee_percentage(mut self, card_fee_percentage: impl Into<f64>) -> Self {
        self.card_fee_percentage = Some(card_fee_percentage.into()); self
    }
    /// Sets `collectionProcess`.
    pub fn collection_process(mut self, collection_process: impl Into<ContractCollectionProcess>) -> Self {
        self.collection_process = Some(collection_process.into()); self
    }
    /// Sets `contractEffectiveDate`.
    pub fn contract_effective_date(mut self, contract_effective_date: impl Into<Date>) -> Self {
        self.contract_effective_date = Some(contract_effective_date.into()); self
    }
    /// Sets `contractSourceId`.
    pub fn contract_source_id(mut self, contract_source_id: impl Into<Text>) -> Self {
        self.contract_source_id = Some(contract_source_id.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into()); self
    }
    /// Sets `currentAnnualRecurringRevenue`.
    pub fn current_annual_recurring_revenue(mut self, current_annual_recurring_revenue: impl Into<f64>) -> Self {
        self.current_annual_recurring_revenue = Some(current_annual_recurring_revenue.into()); self
    }
    /// Sets `currentMonthlyRecurringRevenue`.
    pub fn current_monthly_recurring_revenue(mut self, current_monthly_recurring_revenue: impl Into<f64>) -> Self {
        self.current_monthly_recurring_revenue = Some(current_monthly_recurring_revenue.into()); self
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self { self.deal_id = Some(deal_id.into()); self }
    /// Sets `directDebitFeeName`.
    pub fn direct_debit_fee_name(mut self, direct_debit_fee_name: impl Into<Text>) -> Self {
        self.direct_debit_fee_name = Some(direct_debit_fee_name.into()); self
    }
    /// Sets `directDebitFeePercentage`.
    pub fn direct_debit_fee_percentage(mut self, direct_debit_fee_percentage: impl Into<f64>) -> Self {
        self.direct_debit_fee_percentage = Some(direct_debit_fee_percentage.into()); self
    }
    /// Sets `discountCode`.
    pub fn discount_code(mut self, discount_code: impl Into<Text>) -> Self {
        self.discount_code = Some(discount_code.into()); self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Date>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `externalPaymentMethodReferenceId`.
    pub fn external_payment_method_reference_id(mut self, external_payment_method_reference_id: impl Into<Text>) -> Self {
        self.external_payment_method_reference_id = Some(external_payment_method_reference_id.into()); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `netPaymentTerms`.
    pub fn net_payment_terms(mut self, net_payment_terms: impl Into<i64>) -> Self {
        self.net_payment_terms = Some(net_payment_terms.into()); self
    }
    /// Sets `paymentMethod`.
    pub fn payment_method(mut self, payment_method: impl Into<Text>) -> Self {
        self.payment_method = Some(payment_method.into()); self
    }
    /// Sets `poNumber`.
    pub fn po_number(mut self, po_number: impl Into<Text>) -> Self { self.po_number = Some(po_number.into()); self }
    /// Sets `preTerminationContractValue`.
    pub fn pre_termination_contract_value(mut self, pre_termination_contract_value: impl Into<f64>) -> Self {
        self.pre_termination_contract_value = Some(pre_termination_contract_value.into()); self
    }
    /// Sets `renewalContractId`.
    pub fn renewal_contract_id(mut self, renewal_contract_id: impl Into<Text>) -> Self {
        self.renewal_contract_id = Some(renewal_contract_id.into()); self
    }
    /// Sets `renewalDate`.
    pub fn renewal_date(mut self, renewal_date: impl Into<Date>) -> Self {
        self.renewal_date = Some(renewal_date.into()); self
    }
    /// Sets `sellerCompanyAddress`.
    pub fn seller_company_address(mut self, seller_company_address: impl Into<Address>) -> Self {
        self.seller_company_address = Some(seller_company_address.into()); self
    }
    /// Sets `sellerCompanyName`.
    pub fn seller_company_name(mut self, seller_company_name: impl Into<Text>) -> Self {
        self.seller_company_name = Some(seller_company_name.into()); self
    }
    /// Sets `sellerEmail`.
    pub fn seller_email(mut self, seller_email: impl Into<Text>) -> Self {
        self.seller_email = Some(seller_email.into()); self
    }
    /// Sets `sellerFirstName`.
    pub fn seller_first_name(mut self, seller_first_name: impl Into<Text>) -> Self {
        self.seller_first_name = Some(seller_first_name.into()); self
    }
    /// Sets `sellerLastName`.
    pub fn seller_last_name(mut self, seller_last_name: impl Into<Text>) -> Self {
        self.seller_last_name = Some(seller_last_name.into()); self
    }
    /// Sets `sellerPhoneNumber`.
    pub fn seller_phone_number(mut self, seller_phone_number: impl Into<Text>) -> Self {
        self.seller_phone_number = Some(seller_phone_number.into()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Date>) -> Self { self.start_date = Some(start_date.into()); self }
    /// Sets `terminationDate`.
    pub fn termination_date(mut self, termination_date: impl Into<Date>) -> Self {
        self.termination_date = Some(termination_date.into()); self
    }
    /// Sets `totalBilledAmount`.
    pub fn total_billed_amount(mut self, total_billed_amount: impl Into<f64>) -> Self {
        self.total_billed_amount = Some(total_billed_amount.into()); self
    }
    /// Sets `totalBilledAmountPreTax`.
    pub fn total_billed_amount_pre_tax(mut self, total_billed_amount_pre_tax: impl Into<f64>) -> Self {
        self.total_billed_amount_pre_tax = Some(total_billed_amount_pre_tax.into()); self
    }
    /// Sets `totalCollectedFees`.
    pub fn total_collected_fees(mut self, total_collected_fees: impl Into<f64>) -> Self {
        self.total_collected_fees = Some(total_collected_fees.into()); self
    }
    /// Sets `totalCollectedTaxes`.
    pub fn total_collected_taxes(mut self, total_collected_taxes: impl Into<f64>) -> Self {
        self.total_collected_taxes = Some(total_collected_taxes.into()); self
    }
    /// Sets `totalContractValue`.
    pub fn total_contract_value(mut self, total_contract_value: impl Into<f64>) -> Self {
        self.total_contract_value = Some(total_contract_value.into()); self
    }
    /// Sets `totalPaidAmount`.
    pub fn total_paid_amount(mut self, total_paid_amount: impl Into<f64>) -> Self {
        self.total_paid_amount = Some(total_paid_amount.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum ContractResponseStatus {
    /// `ACTIVE`
    Active,
    /// `COMPLETED`
    Completed,
    /// `DRAFT`
    Draft,
    /// `PAUSED`
    Paused,
    /// `TERMINATED`
    Terminated,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ContractResponseStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractResponseStatus", kind: Kind::Enumeration(&[
            "ACTIVE", "COMPLETED", "DRAFT", "PAUSED", "TERMINATED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Active => 0, Self::Completed => 1, Self::Draft => 2, Self::Paused => 3, Self::Terminated => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Active, 1 => Self::Completed, 2 => Self::Draft, 3 => Self::Paused, 4 => Self::Terminated,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ContractTerminateRequest`: one member.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractTerminateRequest {
    /// `terminationDate`: a day; may be absent.
    pub termination_date: Option<Date>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContractTerminateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContractTerminateRequest", kind: Kind::Record(&[
            Member { name: "terminationDate", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { termination_date: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.termination_date, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.termination_date, _ => &mut self.rest }
    }
}
impl ContractTerminateRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `terminationDate`.
    pub fn termination_date(mut self, termination_date: impl Into<Date>) -> Self {
        self.termination_date = Some(termination_date.into()); self
    }
}
impl Default for ContractTerminateRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `CreateRenewalQuoteRequest`: 5 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateRenewalQuoteRequest {
    /// `dealId`: text; may be absent.
    pub deal_id: Option<Text>,
    /// `dealPipeline`: text; may be absent.
    pub deal_pipeline: Option<Text>,
    /// `dealStage`: text; may be absent.
    pub deal_stage: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `quoteTemplateId`: text.
    pub quote_template_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateRenewalQuoteRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRenewalQuoteRequest", kind: Kind::Record(&[
            Member { name: "dealId", required: false }, Member { name: "dealPipeline", required: false },
            Member { name: "dealStage", required: false }, Member { name: "name", required: false },
            Member { name: "quoteTemplateId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            deal_id: None, deal_pipeline: None, deal_stage: None, name: None, quote_template_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_id, 1 => &self.deal_pipeline, 2 => &self.deal_stage, 3 => &self.name,
            4 => &self.quote_template_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_id, 1 => &mut self.deal_pipeline, 2 => &mut self.deal_stage, 3 => &mut self.name,
            4 => &mut self.quote_template_id, _ => &mut self.rest,
        }
    }
}
impl CreateRenewalQuoteRequest {
    /// With all that is required.
    pub fn new(quote_template_id: impl Into<Text>) -> Self {
        Self { quote_template_id: quote_template_id.into(), ..Shaped::blank() }
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self { self.deal_id = Some(deal_id.into()); self }
    /// Sets `dealPipeline`.
    pub fn deal_pipeline(mut self, deal_pipeline: impl Into<Text>) -> Self {
        self.deal_pipeline = Some(deal_pipeline.into()); self
    }
    /// Sets `dealStage`.
    pub fn deal_stage(mut self, deal_stage: impl Into<Text>) -> Self { self.deal_stage = Some(deal_stage.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// `DirectContractChangeCreateRequest`: 7 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct DirectContractChangeCreateRequest {
    /// `autoAccept`: true or false.
    pub auto_accept: bool,
    /// `contractId`: text; may be absent.
    pub contract_id: Option<Text>,
    /// `effectiveDate`: a day; may be absent.
    pub effective_date: Option<Date>,
    /// `lineItemChanges`: a list: `LineItemChangeRequest`.
    pub line_item_changes: Vec<LineItemChangeRequest>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `prorating`: true or false.
    pub prorating: bool,
    /// `type`: `DirectContractChangeCreateRequestType`.
    pub r#type: DirectContractChangeCreateRequestType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DirectContractChangeCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DirectContractChangeCreateRequest", kind: Kind::Record(&[
            Member { name: "autoAccept", required: true }, Member { name: "contractId", required: false },
            Member { name: "effectiveDate", required: false }, Member { name: "lineItemChanges", required: true },
            Member { name: "name", required: false }, Member { name: "prorating", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            auto_accept: false, contract_id: None, effective_date: None, line_item_changes: Vec::new(), name: None,
            prorating: false, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.auto_accept, 1 => &self.contract_id, 2 => &self.effective_date, 3 => &self.line_item_changes,
            4 => &self.name, 5 => &self.prorating, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.auto_accept, 1 => &mut self.contract_id, 2 => &mut self.effective_date,
            3 => &mut self.line_item_changes, 4 => &mut self.name, 5 => &mut self.prorating, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl DirectContractChangeCreateRequest {
    /// With all that is required.
    pub fn new(
        auto_accept: bool, line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeRequest>>,
        prorating: bool,
    ) -> Self {
        Self {
            auto_accept, line_item_changes: line_item_changes.into_iter().map(Into::into).collect(), prorating,
            r#type: DirectContractChangeCreateRequestType::Direct, ..Shaped::blank()
        }
    }
    /// Sets `contractId`.
    pub fn contract_id(mut self, contract_id: impl Into<Text>) -> Self {
        self.contract_id = Some(contract_id.into()); self
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum DirectContractChangeCreateRequestType {
    /// `DIRECT`
    Direct,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DirectContractChangeCreateRequestType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DirectContractChangeCreateRequestType", kind: Kind::Enumeration(&["DIRECT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Direct => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Direct, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum LineItemChangeAction {
    /// `ADD`
    Add,
    /// `REMOVE`
    Remove,
    /// `UPDATE`
    Update,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LineItemChangeAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemChangeAction", kind: Kind::Enumeration(&["ADD", "REMOVE", "UPDATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Add => 0, Self::Remove => 1, Self::Update => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Add, 1 => Self::Remove, 2 => Self::Update, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LineItemChangeRequest`: 4 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct LineItemChangeRequest {
    /// `action`: `LineItemChangeAction`.
    pub action: LineItemChangeAction,
    /// `lineItemAdd`: `PaymentLinkLineItems`; may be absent.
    pub line_item_add: Option<PaymentLinkLineItems>,
    /// `lineItemUpdate`: `LineItemChangeUpdate`; may be absent.
    pub line_item_update: Option<LineItemChangeUpdate>,
    /// `rampKey`: text; may be absent.
    pub ramp_key: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemChangeRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemChangeRequest", kind: Kind::Record(&[
            Member { name: "action", required: true }, Member { name: "lineItemAdd", required: false },
            Member { name: "lineItemUpdate", required: false }, Member { name: "rampKey", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { action: Shaped::blank(), line_item_add: None, line_item_update: None, ramp_key: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action, 1 => &self.line_item_add, 2 => &self.line_item_update, 3 => &self.ramp_key,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action, 1 => &mut self.line_item_add, 2 => &mut self.line_item_update,
            3 => &mut self.ramp_key, _ => &mut self.rest,
        }
    }
}
impl LineItemChangeRequest {
    /// With all that is required.
    pub fn new(action: impl Into<LineItemChangeAction>) -> Self { Self { action: action.into(), ..Shaped::blank() } }
    /// Sets `lineItemAdd`.
    pub fn line_item_add(mut self, line_item_add: impl Into<PaymentLinkLineItems>) -> Self {
        self.line_item_add = Some(line_item_add.into()); self
    }
    /// Sets `lineItemUpdate`.
    pub fn line_item_update(mut self, line_item_update: impl Into<LineItemChangeUpdate>) -> Self {
        self.line_item_update = Some(line_item_update.into()); self
    }
    /// Sets `rampKey`.
    pub fn ramp_key(mut self, ramp_key: impl Into<Text>) -> Self { self.ramp_key = Some(ramp_key.into()); self }
}

/// `LineItemChangeResponse`: 4 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct LineItemChangeResponse {
    /// `action`: `LineItemChangeAction`.
    pub action: LineItemChangeAction,
    /// `lineItemAdd`: `PaymentLinkLineItems`; may be absent.
    pub line_item_add: Option<PaymentLinkLineItems>,
    /// `lineItemUpdate`: `LineItemChangeUpdate`; may be absent.
    pub line_item_update: Option<LineItemChangeUpdate>,
    /// `rampKey`: text.
    pub ramp_key: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemChangeResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemChangeResponse", kind: Kind::Record(&[
            Member { name: "action", required: true }, Member { name: "lineItemAdd", required: false },
            Member { name: "lineItemUpdate", required: false }, Member { name: "rampKey", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action: Shaped::blank(), line_item_add: None, line_item_update: None, ramp_key: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action, 1 => &self.line_item_add, 2 => &self.line_item_update, 3 => &self.ramp_key,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action, 1 => &mut self.line_item_add, 2 => &mut self.line_item_update,
            3 => &mut self.ramp_key, _ => &mut self.rest,
        }
    }
}
impl LineItemChangeResponse {
    /// With all that is required.
    pub fn new(action: impl Into<LineItemChangeAction>, ramp_key: impl Into<Text>) -> Self {
        Self { action: action.into(), ramp_key: ramp_key.into(), ..Shaped::blank() }
    }
    /// Sets `lineItemAdd`.
    pub fn line_item_add(mut self, line_item_add: impl Into<PaymentLinkLineItems>) -> Self {
        self.line_item_add = Some(line_item_add.into()); self
    }
    /// Sets `lineItemUpdate`.
    pub fn line_item_update(mut self, line_item_update: impl Into<LineItemChangeUpdate>) -> Self {
        self.line_item_update = Some(line_item_update.into()); self
    }
}

/// `LineItemChangeUpdate`: 29 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct LineItemChangeUpdate {
    /// `allowBuyerSelectedQuantity`: any JSON.
    pub allow_buyer_selected_quantity: Value,
    /// `billingCycleAnchorDate`: any JSON.
    pub billing_cycle_anchor_date: Value,
    /// `billingStartDelayDays`: any JSON.
    pub billing_start_delay_days: Value,
    /// `billingStartDelayMonths`: any JSON.
    pub billing_start_delay_months: Value,
    /// `buyerSelectedQuantityMax`: any JSON.
    pub buyer_selected_quantity_max: Value,
    /// `buyerSelectedQuantityMin`: any JSON.
    pub buyer_selected_quantity_min: Value,
    /// `description`: any JSON.
    pub description: Value,
    /// `discount`: any JSON.
    pub discount: Value,
    /// `discountPercentage`: any JSON.
    pub discount_percentage: Value,
    /// `externalId`: any JSON.
    pub external_id: Value,
    /// `images`: any JSON.
    pub images: Value,
    /// `isEditablePrice`: any JSON.
    pub is_editable_price: Value,
    /// `isOptional`: any JSON.
    pub is_optional: Value,
    /// `lineItemCurrencyCode`: any JSON.
    pub line_item_currency_code: Value,
    /// `name`: any JSON.
    pub name: Value,
    /// `positionOnQuote`: any JSON.
    pub position_on_quote: Value,
    /// `priceBookId`: any JSON.
    pub price_book_id: Value,
    /// `pricing`: any JSON.
    pub pricing: Value,
    /// `productType`: any JSON.
    pub product_type: Value,
    /// `quantity`: any JSON.
    pub quantity: Value,
    /// `recurringBillingEndDate`: any JSON.
    pub recurring_billing_end_date: Value,
    /// `recurringBillingFrequency`: any JSON.
    pub recurring_billing_frequency: Value,
    /// `recurringBillingPeriod`: any JSON.
    pub recurring_billing_period: Value,
    /// `recurringBillingStartDate`: any JSON.
    pub recurring_billing_start_date: Value,
    /// `richTextDescription`: any JSON.
    pub rich_text_description: Value,
    /// `sku`: any JSON.
    pub sku: Value,
    /// `taxCategory`: any JSON.
    pub tax_category: Value,
    /// `taxRateGroupId`: any JSON.
    pub tax_rate_group_id: Value,
    /// `variantId`: any JSON.
    pub variant_id: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LineItemChangeUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LineItemChangeUpdate", kind: Kind::Record(&[
            Member { name: "allowBuyerSelectedQuantity", required: true },
            Member { name: "billingCycleAnchorDate", required: true },
            Member { name: "billingStartDelayDays", required: true },
            Member { name: "billingStartDelayMonths", required: true },
            Member { name: "buyerSelectedQuantityMax", required: true },
            Member { name: "buyerSelectedQuantityMin", required: true },
            Member { name: "description", required: true }, Member { name: "discount", required: true },
            Member { name: "discountPercentage", required: true }, Member { name: "externalId", required: true },
            Member { name: "images", required: true }, Member { name: "isEditablePrice", required: true },
            Member { name: "isOptional", required: true }, Member { name: "lineItemCurrencyCode", required: true },
            Member { name: "name", required: true }, Member { name: "positionOnQuote", required: true },
            Member { name: "priceBookId", required: true }, Member { name: "pricing", required: true },
            Member { name: "productType", required: true }, Member { name: "quantity", required: true },
            Member { name: "recurringBillingEndDate", required: true },
            Member { name: "recurringBillingFrequency", required: true },
            Member { name: "recurringBillingPeriod", required: true },
            Member { name: "recurringBillingStartDate", required: true },
            Member { name: "richTextDescription", required: true }, Member { name: "sku", required: true },
            Member { name: "taxCategory", required: true }, Member { name: "taxRateGroupId", required: true },
            Member { name: "variantId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_buyer_selected_quantity: Value::Null, billing_cycle_anchor_date: Value::Null,
            billing_start_delay_days: Value::Null, billing_start_delay_months: Value::Null,
            buyer_selected_quantity_max: Value::Null, buyer_selected_quantity_min: Value::Null,
            description: Value::Null, discount: Value::Null, discount_percentage: Value::Null,
            external_id: Value::Null, images: Value::Null, is_editable_price: Value::Null, is_optional: Value::Null,
            line_item_currency_code: Value::Null, name: Value::Null, position_on_quote: Value::Null,
            price_book_id: Value::Null, pricing: Value::Null, product_type: Value::Null, quantity: Value::Null,
            recurring_billing_end_date: Value::Null, recurring_billing_frequency: Value::Null,
            recurring_billing_period: Value::Null, recurring_billing_start_date: Value::Null,
            rich_text_description: Value::Null, sku: Value::Null, tax_category: Value::Null,
            tax_rate_group_id: Value::Null, variant_id: Value::Null, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_buyer_selected_quantity, 1 => &self.billing_cycle_anchor_date,
            2 => &self.billing_start_delay_days, 3 => &self.billing_start_delay_months,
            4 => &self.buyer_selected_quantity_max, 5 => &self.buyer_selected_quantity_min, 6 => &self.description,
            7 => &self.discount, 8 => &self.discount_percentage, 9 => &self.external_id, 10 => &self.images,
            11 => &self.is_editable_price, 12 => &self.is_optional, 13 => &self.line_item_currency_code,
            14 => &self.name, 15 => &self.position_on_quote, 16 => &self.price_book_id, 17 => &self.pricing,
            18 => &self.product_type, 19 => &self.quantity, 20 => &self.recurring_billing_end_date,
            21 => &self.recurring_billing_frequency, 22 => &self.recurring_billing_period,
            23 => &self.recurring_billing_start_date, 24 => &self.rich_text_description, 25 => &self.sku,
            26 => &self.tax_category, 27 => &self.tax_rate_group_id, 28 => &self.variant_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_buyer_selected_quantity, 1 => &mut self.billing_cycle_anchor_date,
            2 => &mut self.billing_start_delay_days, 3 => &mut self.billing_start_delay_months,
            4 => &mut self.buyer_selected_quantity_max, 5 => &mut self.buyer_selected_quantity_min,
            6 => &mut self.description, 7 => &mut self.discount, 8 => &mut self.discount_percentage,
            9 => &mut self.external_id, 10 => &mut self.images, 11 => &mut self.is_editable_price,
            12 => &mut self.is_optional, 13 => &mut self.line_item_currency_code, 14 => &mut self.name,
            15 => &mut self.position_on_quote, 16 => &mut self.price_book_id, 17 => &mut self.pricing,
            18 => &mut self.product_type, 19 => &mut self.quantity, 20 => &mut self.recurring_billing_end_date,
            21 => &mut self.recurring_billing_frequency, 22 => &mut self.recurring_billing_period,
            23 => &mut self.recurring_billing_start_date, 24 => &mut self.rich_text_description, 25 => &mut self.sku,
            26 => &mut self.tax_category, 27 => &mut self.tax_rate_group_id, 28 => &mut self.variant_id,
            _ => &mut self.rest,
        }
    }
}
impl LineItemChangeUpdate {
    /// With all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>, billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>, billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>, buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>, discount: impl Into<Value>, discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>, images: impl Into<Value>, is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>, line_item_currency_code: impl Into<Value>, name: impl Into<Value>,
        position_on_quote: impl Into<Value>, price_book_id: impl Into<Value>, pricing: impl Into<Value>,
        product_type: impl Into<Value>, quantity: impl Into<Value>, recurring_billing_end_date: impl Into<Value>,
        recurring_billing_frequency: impl Into<Value>, recurring_billing_period: impl Into<Value>,
        recurring_billing_start_date: impl Into<Value>, rich_text_description: impl Into<Value>,
        sku: impl Into<Value>, tax_category: impl Into<Value>, tax_rate_group_id: impl Into<Value>,
        variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(), description: description.into(),
            discount: discount.into(), discount_percentage: discount_percentage.into(),
            external_id: external_id.into(), images: images.into(), is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(), line_item_currency_code: line_item_currency_code.into(),
            name: name.into(), position_on_quote: position_on_quote.into(), price_book_id: price_book_id.into(),
            pricing: pricing.into(), product_type: product_type.into(), quantity: quantity.into(),
            recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(), sku: sku.into(), tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(), variant_id: variant_id.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    Address, ContractChangeCreateRequest, ContractChangePreviewResponse, ContractChangeResponse,
    ContractChangeSummaryResponse, ContractChangeUpdateRequest, ContractChangesResponse, ContractCreateRequest,
    ContractEditRequest, ContractResponse, ContractTerminateRequest, CreateRenewalQuoteRequest,
    DirectContractChangeCreateRequest, LineItemChangeRequest, LineItemChangeResponse, LineItemChangeUpdate,
}

crate::runtime::enumeration_traits! {
    ContractAddressTypesToCollect, ContractChangeStatus, ContractChangeType, ContractCollectionProcess,
    ContractResponseStatus, DirectContractChangeCreateRequestType, LineItemChangeAction,
}
