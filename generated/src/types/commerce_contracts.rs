// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    Address "Address" {
        0 address "address" optional = None;
        1 address2 "address2" optional = None;
        2 city "city" optional = None;
        3 country "country" optional = None;
        4 country_code "countryCode" optional = None;
        5 state "state" optional = None;
        6 zip "zip" optional = None;
    }
}
impl Address {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for Address {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    ContractAddressTypesToCollect "ContractAddressTypesToCollect" {
        0 BillingAddress "BILLING_ADDRESS";
        1 ShippingAddress "SHIPPING_ADDRESS";
    } 2
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
crate::runtime::union! {
    ContractChangeCreateRequest "ContractChangeCreateRequest" {
        0 DirectContractChangeCreateRequest "DirectContractChangeCreateRequest" Some(("type", &["DIRECT"])), &[];
        1 QuoteContractChangeCreateRequest "QuoteContractChangeCreateRequest" Some(("type", &["QUOTE"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ContractChangePreviewResponse "ContractChangePreviewResponse" {
        0 delta_line_items "deltaLineItems" required = Vec::new();
        1 proposed_line_items "proposedLineItems" required = Vec::new();
    }
}
impl ContractChangePreviewResponse {
    /// One with all that is required.
    pub fn new(
        delta_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        proposed_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
    ) -> Self {
        Self {
            delta_line_items: delta_line_items.into_iter().map(Into::into).collect(),
            proposed_line_items: proposed_line_items
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ContractChangeResponse "ContractChangeResponse" {
        0 contract_id "contractId" required = Text::EMPTY;
        1 created_at "createdAt" optional = None;
        2 delta_line_items "deltaLineItems" required = Vec::new();
        3 effective_date "effectiveDate" optional = None;
        4 id "id" required = Text::EMPTY;
        5 line_item_changes "lineItemChanges" required = Vec::new();
        6 name "name" optional = None;
        7 proposed_line_items "proposedLineItems" required = Vec::new();
        8 prorating "prorating" required = false;
        9 quote_id "quoteId" optional = None;
        10 status "status" required = Shaped::blank();
        11 r#type "type" required = Shaped::blank();
        12 updated_at "updatedAt" optional = None;
    }
}
impl ContractChangeResponse {
    /// One with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        delta_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        id: impl Into<Text>,
        line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeResponse>>,
        proposed_line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        prorating: bool,
        status: impl Into<ContractChangeStatus>,
        r#type: impl Into<ContractChangeType>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            delta_line_items: delta_line_items.into_iter().map(Into::into).collect(),
            id: id.into(),
            line_item_changes: line_item_changes.into_iter().map(Into::into).collect(),
            proposed_line_items: proposed_line_items
                .into_iter()
                .map(Into::into)
                .collect(),
            prorating,
            status: status.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ContractChangeStatus "ContractChangeStatus" {
        0 Accepted "ACCEPTED";
        1 Canceled "CANCELED";
        2 Draft "DRAFT";
        3 Expired "EXPIRED";
        4 Failed "FAILED";
        5 Proposed "PROPOSED";
    } 6
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
    rest: Rest,
}
crate::runtime::record! {
    ContractChangeSummaryResponse "ContractChangeSummaryResponse" {
        0 contract_id "contractId" required = Text::EMPTY;
        1 created_at "createdAt" optional = None;
        2 effective_date "effectiveDate" optional = None;
        3 id "id" required = Text::EMPTY;
        4 line_item_changes "lineItemChanges" required = Vec::new();
        5 name "name" optional = None;
        6 prorating "prorating" required = false;
        7 quote_id "quoteId" optional = None;
        8 status "status" required = Shaped::blank();
        9 r#type "type" required = Shaped::blank();
        10 updated_at "updatedAt" optional = None;
    }
}
impl ContractChangeSummaryResponse {
    /// One with all that is required.
    pub fn new(
        contract_id: impl Into<Text>,
        id: impl Into<Text>,
        line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeResponse>>,
        prorating: bool,
        status: impl Into<ContractChangeStatus>,
        r#type: impl Into<ContractChangeType>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(),
            id: id.into(),
            line_item_changes: line_item_changes.into_iter().map(Into::into).collect(),
            prorating,
            status: status.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ContractChangeType "ContractChangeType" {
        0 Direct "DIRECT";
        1 Quote "QUOTE";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ContractChangeUpdateRequest "ContractChangeUpdateRequest" {
        0 effective_date "effectiveDate" optional = None;
        1 line_item_changes "lineItemChanges" optional = None;
        2 name "name" required = Value::Null;
        3 prorating "prorating" optional = None;
    }
}
impl ContractChangeUpdateRequest {
    /// One with all that is required.
    pub fn new(name: impl Into<Value>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into());
        self
    }
    /// Sets `lineItemChanges`.
    pub fn line_item_changes(
        mut self,
        line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeRequest>>,
    ) -> Self {
        self.line_item_changes = Some(
            line_item_changes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `prorating`.
    pub fn prorating(mut self, prorating: bool) -> Self {
        self.prorating = Some(prorating);
        self
    }
}

/// `ContractChangesResponse`: one member.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractChangesResponse {
    /// `changes`: a list: `ContractChangeSummaryResponse`.
    pub changes: Vec<ContractChangeSummaryResponse>,
    rest: Rest,
}
crate::runtime::record! {
    ContractChangesResponse "ContractChangesResponse" {
        0 changes "changes" required = Vec::new();
    }
}
impl ContractChangesResponse {
    /// One with all that is required.
    pub fn new(
        changes: impl IntoIterator<Item = impl Into<ContractChangeSummaryResponse>>,
    ) -> Self {
        Self {
            changes: changes.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    ContractCollectionProcess "ContractCollectionProcess" {
        0 AutomaticPayments "AUTOMATIC_PAYMENTS";
        1 ManualPayments "MANUAL_PAYMENTS";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ContractCreateRequest "ContractCreateRequest" {
        0 address_types_to_collect "addressTypesToCollect" optional = None;
        1 allowed_payment_methods "allowedPaymentMethods" optional = None;
        2 automated_taxes_enabled "automatedTaxesEnabled" required = Value::Null;
        3 billing_address "billingAddress" required = Value::Null;
        4 billing_company_id "billingCompanyId" required = Value::Null;
        5 billing_contact_id "billingContactId" required = Text::EMPTY;
        6 billing_start_date_override "billingStartDateOverride" required = Value::Null;
        7 collection_process "collectionProcess" optional = None;
        8 contract_effective_date "contractEffectiveDate" required = Date::UNSET;
        9 currency_code "currencyCode" required = Text::EMPTY;
        10 custom_properties "customProperties" optional = None;
        11 deal_id "dealId" required = Value::Null;
        12 external_payment_method_reference_id "externalPaymentMethodReferenceId" required = Value::Null;
        13 hubspot_billing_enabled "hubspotBillingEnabled" required = false;
        14 line_items "lineItems" required = Vec::new();
        15 locale "locale" required = Value::Null;
        16 name "name" required = Text::EMPTY;
        17 net_payment_terms "netPaymentTerms" required = Value::Null;
        18 owner_id "ownerId" required = Value::Null;
        19 payment_enabled "paymentEnabled" required = false;
        20 po_number "poNumber" required = Value::Null;
        21 seller_company_address "sellerCompanyAddress" required = Value::Null;
        22 seller_company_domain "sellerCompanyDomain" required = Value::Null;
        23 seller_company_name "sellerCompanyName" required = Value::Null;
        24 seller_email "sellerEmail" required = Value::Null;
        25 seller_first_name "sellerFirstName" required = Value::Null;
        26 seller_last_name "sellerLastName" required = Value::Null;
        27 seller_phone "sellerPhone" required = Value::Null;
    }
}
impl ContractCreateRequest {
    /// One with all that is required.
    pub fn new(
        automated_taxes_enabled: impl Into<Value>,
        billing_address: impl Into<Value>,
        billing_company_id: impl Into<Value>,
        billing_contact_id: impl Into<Text>,
        billing_start_date_override: impl Into<Value>,
        contract_effective_date: impl Into<Date>,
        currency_code: impl Into<Text>,
        deal_id: impl Into<Value>,
        external_payment_method_reference_id: impl Into<Value>,
        hubspot_billing_enabled: bool,
        line_items: impl IntoIterator<Item = impl Into<PaymentLinkLineItems>>,
        locale: impl Into<Value>,
        name: impl Into<Text>,
        net_payment_terms: impl Into<Value>,
        owner_id: impl Into<Value>,
        payment_enabled: bool,
        po_number: impl Into<Value>,
        seller_company_address: impl Into<Value>,
        seller_company_domain: impl Into<Value>,
        seller_company_name: impl Into<Value>,
        seller_email: impl Into<Value>,
        seller_first_name: impl Into<Value>,
        seller_last_name: impl Into<Value>,
        seller_phone: impl Into<Value>,
    ) -> Self {
        Self {
            automated_taxes_enabled: automated_taxes_enabled.into(),
            billing_address: billing_address.into(),
            billing_company_id: billing_company_id.into(),
            billing_contact_id: billing_contact_id.into(),
            billing_start_date_override: billing_start_date_override.into(),
            contract_effective_date: contract_effective_date.into(),
            currency_code: currency_code.into(),
            deal_id: deal_id.into(),
            external_payment_method_reference_id: external_payment_method_reference_id
                .into(),
            hubspot_billing_enabled,
            line_items: line_items.into_iter().map(Into::into).collect(),
            locale: locale.into(),
            name: name.into(),
            net_payment_terms: net_payment_terms.into(),
            owner_id: owner_id.into(),
            payment_enabled,
            po_number: po_number.into(),
            seller_company_address: seller_company_address.into(),
            seller_company_domain: seller_company_domain.into(),
            seller_company_name: seller_company_name.into(),
            seller_email: seller_email.into(),
            seller_first_name: seller_first_name.into(),
            seller_last_name: seller_last_name.into(),
            seller_phone: seller_phone.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `addressTypesToCollect`.
    pub fn address_types_to_collect(
        mut self,
        address_types_to_collect: impl IntoIterator<
            Item = impl Into<ContractAddressTypesToCollect>,
        >,
    ) -> Self {
        self.address_types_to_collect = Some(
            address_types_to_collect.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `allowedPaymentMethods`.
    pub fn allowed_payment_methods(
        mut self,
        allowed_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
    ) -> Self {
        self.allowed_payment_methods = Some(
            allowed_payment_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `collectionProcess`.
    pub fn collection_process(
        mut self,
        collection_process: impl Into<ContractCollectionProcess>,
    ) -> Self {
        self.collection_process = Some(collection_process.into());
        self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ContractEditRequest "ContractEditRequest" {
        0 address_types_to_collect "addressTypesToCollect" optional = None;
        1 allowed_payment_methods "allowedPaymentMethods" optional = None;
        2 automated_taxes_enabled "automatedTaxesEnabled" required = Value::Null;
        3 billing_address "billingAddress" required = Value::Null;
        4 billing_company_id "billingCompanyId" required = Value::Null;
        5 billing_contact_id "billingContactId" required = Value::Null;
        6 billing_start_date_override "billingStartDateOverride" required = Value::Null;
        7 custom_properties "customProperties" optional = None;
        8 deal_id "dealId" required = Value::Null;
        9 external_payment_method_reference_id "externalPaymentMethodReferenceId" required = Value::Null;
        10 locale "locale" required = Value::Null;
        11 name "name" required = Value::Null;
        12 net_payment_terms "netPaymentTerms" required = Value::Null;
        13 owner_id "ownerId" required = Value::Null;
        14 po_number "poNumber" required = Value::Null;
        15 seller_company_address "sellerCompanyAddress" required = Value::Null;
        16 seller_company_domain "sellerCompanyDomain" required = Value::Null;
        17 seller_company_name "sellerCompanyName" required = Value::Null;
        18 seller_email "sellerEmail" required = Value::Null;
        19 seller_first_name "sellerFirstName" required = Value::Null;
        20 seller_last_name "sellerLastName" required = Value::Null;
        21 seller_phone "sellerPhone" required = Value::Null;
    }
}
impl ContractEditRequest {
    /// One with all that is required.
    pub fn new(
        automated_taxes_enabled: impl Into<Value>,
        billing_address: impl Into<Value>,
        billing_company_id: impl Into<Value>,
        billing_contact_id: impl Into<Value>,
        billing_start_date_override: impl Into<Value>,
        deal_id: impl Into<Value>,
        external_payment_method_reference_id: impl Into<Value>,
        locale: impl Into<Value>,
        name: impl Into<Value>,
        net_payment_terms: impl Into<Value>,
        owner_id: impl Into<Value>,
        po_number: impl Into<Value>,
        seller_company_address: impl Into<Value>,
        seller_company_domain: impl Into<Value>,
        seller_company_name: impl Into<Value>,
        seller_email: impl Into<Value>,
        seller_first_name: impl Into<Value>,
        seller_last_name: impl Into<Value>,
        seller_phone: impl Into<Value>,
    ) -> Self {
        Self {
            automated_taxes_enabled: automated_taxes_enabled.into(),
            billing_address: billing_address.into(),
            billing_company_id: billing_company_id.into(),
            billing_contact_id: billing_contact_id.into(),
            billing_start_date_override: billing_start_date_override.into(),
            deal_id: deal_id.into(),
            external_payment_method_reference_id: external_payment_method_reference_id
                .into(),
            locale: locale.into(),
            name: name.into(),
            net_payment_terms: net_payment_terms.into(),
            owner_id: owner_id.into(),
            po_number: po_number.into(),
            seller_company_address: seller_company_address.into(),
            seller_company_domain: seller_company_domain.into(),
            seller_company_name: seller_company_name.into(),
            seller_email: seller_email.into(),
            seller_first_name: seller_first_name.into(),
            seller_last_name: seller_last_name.into(),
            seller_phone: seller_phone.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `addressTypesToCollect`.
    pub fn address_types_to_collect(
        mut self,
        address_types_to_collect: impl IntoIterator<
            Item = impl Into<ContractAddressTypesToCollect>,
        >,
    ) -> Self {
        self.address_types_to_collect = Some(
            address_types_to_collect.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `allowedPaymentMethods`.
    pub fn allowed_payment_methods(
        mut self,
        allowed_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
    ) -> Self {
        self.allowed_payment_methods = Some(
            allowed_payment_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `customProperties`.
    pub fn custom_properties(mut self, custom_properties: impl Into<Map<Text>>) -> Self {
        self.custom_properties = Some(custom_properties.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ContractResponse "ContractResponse" {
        0 address_types_to_collect "addressTypesToCollect" required = Vec::new();
        1 all_transactions_fee_name "allTransactionsFeeName" optional = None;
        2 all_transactions_fee_percentage "allTransactionsFeePercentage" optional = None;
        3 allowed_payment_methods "allowedPaymentMethods" required = Vec::new();
        4 annual_contract_value "annualContractValue" optional = None;
        5 automated_taxes_enabled "automatedTaxesEnabled" required = false;
        6 billing_address "billingAddress" optional = None;
        7 billing_company_id "billingCompanyId" optional = None;
        8 billing_contact_id "billingContactId" optional = None;
        9 billing_start_date_override "billingStartDateOverride" optional = None;
        10 card_fee_name "cardFeeName" optional = None;
        11 card_fee_percentage "cardFeePercentage" optional = None;
        12 collection_process "collectionProcess" optional = None;
        13 contract_effective_date "contractEffectiveDate" optional = None;
        14 contract_source_id "contractSourceId" optional = None;
        15 created_at "createdAt" optional = None;
        16 currency_code "currencyCode" optional = None;
        17 current_annual_recurring_revenue "currentAnnualRecurringRevenue" optional = None;
        18 current_monthly_recurring_revenue "currentMonthlyRecurringRevenue" optional = None;
        19 custom_properties "customProperties" required = Map::EMPTY;
        20 deal_id "dealId" optional = None;
        21 direct_debit_fee_name "directDebitFeeName" optional = None;
        22 direct_debit_fee_percentage "directDebitFeePercentage" optional = None;
        23 discount_code "discountCode" optional = None;
        24 end_date "endDate" optional = None;
        25 external_payment_method_reference_id "externalPaymentMethodReferenceId" optional = None;
        26 hubspot_billing_enabled "hubspotBillingEnabled" required = false;
        27 id "id" required = Text::EMPTY;
        28 language "language" optional = None;
        29 line_items "lineItems" required = Vec::new();
        30 locale "locale" optional = None;
        31 name "name" optional = None;
        32 net_payment_terms "netPaymentTerms" optional = None;
        33 payment_enabled "paymentEnabled" required = false;
        34 payment_method "paymentMethod" optional = None;
        35 po_number "poNumber" optional = None;
        36 pre_termination_contract_value "preTerminationContractValue" optional = None;
        37 renewal_contract_id "renewalContractId" optional = None;
        38 renewal_date "renewalDate" optional = None;
        39 seller_company_address "sellerCompanyAddress" optional = None;
        40 seller_company_name "sellerCompanyName" optional = None;
        41 seller_email "sellerEmail" optional = None;
        42 seller_first_name "sellerFirstName" optional = None;
        43 seller_last_name "sellerLastName" optional = None;
        44 seller_phone_number "sellerPhoneNumber" optional = None;
        45 start_date "startDate" optional = None;
        46 status "status" required = Shaped::blank();
        47 store_payment_method_at_checkout "storePaymentMethodAtCheckout" required = false;
        48 termination_date "terminationDate" optional = None;
        49 total_billed_amount "totalBilledAmount" optional = None;
        50 total_billed_amount_pre_tax "totalBilledAmountPreTax" optional = None;
        51 total_collected_fees "totalCollectedFees" optional = None;
        52 total_collected_taxes "totalCollectedTaxes" optional = None;
        53 total_contract_value "totalContractValue" optional = None;
        54 total_paid_amount "totalPaidAmount" optional = None;
        55 updated_at "updatedAt" optional = None;
    }
}
impl ContractResponse {
    /// One with all that is required.
    pub fn new(
        address_types_to_collect: impl IntoIterator<
            Item = impl Into<ContractAddressTypesToCollect>,
        >,
        allowed_payment_methods: impl IntoIterator<
            Item = impl Into<PaymentLinkAcceptedPaymentMethods>,
        >,
        automated_taxes_enabled: bool,
        custom_properties: impl Into<Map<Text>>,
        hubspot_billing_enabled: bool,
        id: impl Into<Text>,
        line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        payment_enabled: bool,
        status: impl Into<ContractResponseStatus>,
        store_payment_method_at_checkout: bool,
    ) -> Self {
        Self {
            address_types_to_collect: address_types_to_collect
                .into_iter()
                .map(Into::into)
                .collect(),
            allowed_payment_methods: allowed_payment_methods
                .into_iter()
                .map(Into::into)
                .collect(),
            automated_taxes_enabled,
            custom_properties: custom_properties.into(),
            hubspot_billing_enabled,
            id: id.into(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_enabled,
            status: status.into(),
            store_payment_method_at_checkout,
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    ContractResponseStatus "ContractResponseStatus" {
        0 Active "ACTIVE";
        1 Completed "COMPLETED";
        2 Draft "DRAFT";
        3 Paused "PAUSED";
        4 Terminated "TERMINATED";
    } 5
}

/// `ContractTerminateRequest`: one member.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct ContractTerminateRequest {
    /// `terminationDate`: a day; may be absent.
    pub termination_date: Option<Date>,
    rest: Rest,
}
crate::runtime::record! {
    ContractTerminateRequest "ContractTerminateRequest" {
        0 termination_date "terminationDate" optional = None;
    }
}
impl ContractTerminateRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `terminationDate`.
    pub fn termination_date(mut self, termination_date: impl Into<Date>) -> Self {
        self.termination_date = Some(termination_date.into());
        self
    }
}
impl Default for ContractTerminateRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CreateRenewalQuoteRequest "CreateRenewalQuoteRequest" {
        0 deal_id "dealId" optional = None;
        1 deal_pipeline "dealPipeline" optional = None;
        2 deal_stage "dealStage" optional = None;
        3 name "name" optional = None;
        4 quote_template_id "quoteTemplateId" required = Text::EMPTY;
    }
}
impl CreateRenewalQuoteRequest {
    /// One with all that is required.
    pub fn new(quote_template_id: impl Into<Text>) -> Self {
        Self {
            quote_template_id: quote_template_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self {
        self.deal_id = Some(deal_id.into());
        self
    }
    /// Sets `dealPipeline`.
    pub fn deal_pipeline(mut self, deal_pipeline: impl Into<Text>) -> Self {
        self.deal_pipeline = Some(deal_pipeline.into());
        self
    }
    /// Sets `dealStage`.
    pub fn deal_stage(mut self, deal_stage: impl Into<Text>) -> Self {
        self.deal_stage = Some(deal_stage.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    DirectContractChangeCreateRequest "DirectContractChangeCreateRequest" {
        0 auto_accept "autoAccept" required = false;
        1 contract_id "contractId" optional = None;
        2 effective_date "effectiveDate" optional = None;
        3 line_item_changes "lineItemChanges" required = Vec::new();
        4 name "name" optional = None;
        5 prorating "prorating" required = false;
        6 r#type "type" required = Shaped::blank();
    }
}
impl DirectContractChangeCreateRequest {
    /// One with all that is required.
    pub fn new(
        auto_accept: bool,
        line_item_changes: impl IntoIterator<Item = impl Into<LineItemChangeRequest>>,
        prorating: bool,
    ) -> Self {
        Self {
            auto_accept,
            line_item_changes: line_item_changes.into_iter().map(Into::into).collect(),
            prorating,
            r#type: DirectContractChangeCreateRequestType::Direct,
            ..Shaped::blank()
        }
    }
    /// Sets `contractId`.
    pub fn contract_id(mut self, contract_id: impl Into<Text>) -> Self {
        self.contract_id = Some(contract_id.into());
        self
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
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
crate::runtime::enumeration! {
    DirectContractChangeCreateRequestType "DirectContractChangeCreateRequestType" {
        0 Direct "DIRECT";
    } 1
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
crate::runtime::enumeration! {
    LineItemChangeAction "LineItemChangeAction" {
        0 Add "ADD";
        1 Remove "REMOVE";
        2 Update "UPDATE";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    LineItemChangeRequest "LineItemChangeRequest" {
        0 action "action" required = Shaped::blank();
        1 line_item_add "lineItemAdd" optional = None;
        2 line_item_update "lineItemUpdate" optional = None;
        3 ramp_key "rampKey" optional = None;
    }
}
impl LineItemChangeRequest {
    /// One with all that is required.
    pub fn new(action: impl Into<LineItemChangeAction>) -> Self {
        Self {
            action: action.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `lineItemAdd`.
    pub fn line_item_add(
        mut self,
        line_item_add: impl Into<PaymentLinkLineItems>,
    ) -> Self {
        self.line_item_add = Some(line_item_add.into());
        self
    }
    /// Sets `lineItemUpdate`.
    pub fn line_item_update(
        mut self,
        line_item_update: impl Into<LineItemChangeUpdate>,
    ) -> Self {
        self.line_item_update = Some(line_item_update.into());
        self
    }
    /// Sets `rampKey`.
    pub fn ramp_key(mut self, ramp_key: impl Into<Text>) -> Self {
        self.ramp_key = Some(ramp_key.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    LineItemChangeResponse "LineItemChangeResponse" {
        0 action "action" required = Shaped::blank();
        1 line_item_add "lineItemAdd" optional = None;
        2 line_item_update "lineItemUpdate" optional = None;
        3 ramp_key "rampKey" required = Text::EMPTY;
    }
}
impl LineItemChangeResponse {
    /// One with all that is required.
    pub fn new(
        action: impl Into<LineItemChangeAction>,
        ramp_key: impl Into<Text>,
    ) -> Self {
        Self {
            action: action.into(),
            ramp_key: ramp_key.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    LineItemChangeUpdate "LineItemChangeUpdate" {
        0 allow_buyer_selected_quantity "allowBuyerSelectedQuantity" required = Value::Null;
        1 billing_cycle_anchor_date "billingCycleAnchorDate" required = Value::Null;
        2 billing_start_delay_days "billingStartDelayDays" required = Value::Null;
        3 billing_start_delay_months "billingStartDelayMonths" required = Value::Null;
        4 buyer_selected_quantity_max "buyerSelectedQuantityMax" required = Value::Null;
        5 buyer_selected_quantity_min "buyerSelectedQuantityMin" required = Value::Null;
        6 description "description" required = Value::Null;
        7 discount "discount" required = Value::Null;
        8 discount_percentage "discountPercentage" required = Value::Null;
        9 external_id "externalId" required = Value::Null;
        10 images "images" required = Value::Null;
        11 is_editable_price "isEditablePrice" required = Value::Null;
        12 is_optional "isOptional" required = Value::Null;
        13 line_item_currency_code "lineItemCurrencyCode" required = Value::Null;
        14 name "name" required = Value::Null;
        15 position_on_quote "positionOnQuote" required = Value::Null;
        16 price_book_id "priceBookId" required = Value::Null;
        17 pricing "pricing" required = Value::Null;
        18 product_type "productType" required = Value::Null;
        19 quantity "quantity" required = Value::Null;
        20 recurring_billing_end_date "recurringBillingEndDate" required = Value::Null;
        21 recurring_billing_frequency "recurringBillingFrequency" required = Value::Null;
        22 recurring_billing_period "recurringBillingPeriod" required = Value::Null;
        23 recurring_billing_start_date "recurringBillingStartDate" required = Value::Null;
        24 rich_text_description "richTextDescription" required = Value::Null;
        25 sku "sku" required = Value::Null;
        26 tax_category "taxCategory" required = Value::Null;
        27 tax_rate_group_id "taxRateGroupId" required = Value::Null;
        28 variant_id "variantId" required = Value::Null;
    }
}
impl LineItemChangeUpdate {
    /// One with all that is required.
    pub fn new(
        allow_buyer_selected_quantity: impl Into<Value>,
        billing_cycle_anchor_date: impl Into<Value>,
        billing_start_delay_days: impl Into<Value>,
        billing_start_delay_months: impl Into<Value>,
        buyer_selected_quantity_max: impl Into<Value>,
        buyer_selected_quantity_min: impl Into<Value>,
        description: impl Into<Value>,
        discount: impl Into<Value>,
        discount_percentage: impl Into<Value>,
        external_id: impl Into<Value>,
        images: impl Into<Value>,
        is_editable_price: impl Into<Value>,
        is_optional: impl Into<Value>,
        line_item_currency_code: impl Into<Value>,
        name: impl Into<Value>,
        position_on_quote: impl Into<Value>,
        price_book_id: impl Into<Value>,
        pricing: impl Into<Value>,
        product_type: impl Into<Value>,
        quantity: impl Into<Value>,
        recurring_billing_end_date: impl Into<Value>,
        recurring_billing_frequency: impl Into<Value>,
        recurring_billing_period: impl Into<Value>,
        recurring_billing_start_date: impl Into<Value>,
        rich_text_description: impl Into<Value>,
        sku: impl Into<Value>,
        tax_category: impl Into<Value>,
        tax_rate_group_id: impl Into<Value>,
        variant_id: impl Into<Value>,
    ) -> Self {
        Self {
            allow_buyer_selected_quantity: allow_buyer_selected_quantity.into(),
            billing_cycle_anchor_date: billing_cycle_anchor_date.into(),
            billing_start_delay_days: billing_start_delay_days.into(),
            billing_start_delay_months: billing_start_delay_months.into(),
            buyer_selected_quantity_max: buyer_selected_quantity_max.into(),
            buyer_selected_quantity_min: buyer_selected_quantity_min.into(),
            description: description.into(),
            discount: discount.into(),
            discount_percentage: discount_percentage.into(),
            external_id: external_id.into(),
            images: images.into(),
            is_editable_price: is_editable_price.into(),
            is_optional: is_optional.into(),
            line_item_currency_code: line_item_currency_code.into(),
            name: name.into(),
            position_on_quote: position_on_quote.into(),
            price_book_id: price_book_id.into(),
            pricing: pricing.into(),
            product_type: product_type.into(),
            quantity: quantity.into(),
            recurring_billing_end_date: recurring_billing_end_date.into(),
            recurring_billing_frequency: recurring_billing_frequency.into(),
            recurring_billing_period: recurring_billing_period.into(),
            recurring_billing_start_date: recurring_billing_start_date.into(),
            rich_text_description: rich_text_description.into(),
            sku: sku.into(),
            tax_category: tax_category.into(),
            tax_rate_group_id: tax_rate_group_id.into(),
            variant_id: variant_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `QuoteContractChangeCreateRequest`: 9 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct QuoteContractChangeCreateRequest {
    /// `contractId`: text; may be absent.
    pub contract_id: Option<Text>,
    /// `dealId`: text; may be absent.
    pub deal_id: Option<Text>,
    /// `dealPipeline`: text; may be absent.
    pub deal_pipeline: Option<Text>,
    /// `dealStage`: text; may be absent.
    pub deal_stage: Option<Text>,
    /// `effectiveDate`: a day; may be absent.
    pub effective_date: Option<Date>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `prorating`: true or false.
    pub prorating: bool,
    /// `quoteTemplateId`: text.
    pub quote_template_id: Text,
    /// `type`: `QuoteContractChangeCreateRequestType`.
    pub r#type: QuoteContractChangeCreateRequestType,
    rest: Rest,
}
crate::runtime::record! {
    QuoteContractChangeCreateRequest "QuoteContractChangeCreateRequest" {
        0 contract_id "contractId" optional = None;
        1 deal_id "dealId" optional = None;
        2 deal_pipeline "dealPipeline" optional = None;
        3 deal_stage "dealStage" optional = None;
        4 effective_date "effectiveDate" optional = None;
        5 name "name" optional = None;
        6 prorating "prorating" required = false;
        7 quote_template_id "quoteTemplateId" required = Text::EMPTY;
        8 r#type "type" required = Shaped::blank();
    }
}
impl QuoteContractChangeCreateRequest {
    /// One with all that is required.
    pub fn new(prorating: bool, quote_template_id: impl Into<Text>) -> Self {
        Self {
            prorating,
            quote_template_id: quote_template_id.into(),
            r#type: QuoteContractChangeCreateRequestType::Quote,
            ..Shaped::blank()
        }
    }
    /// Sets `contractId`.
    pub fn contract_id(mut self, contract_id: impl Into<Text>) -> Self {
        self.contract_id = Some(contract_id.into());
        self
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self {
        self.deal_id = Some(deal_id.into());
        self
    }
    /// Sets `dealPipeline`.
    pub fn deal_pipeline(mut self, deal_pipeline: impl Into<Text>) -> Self {
        self.deal_pipeline = Some(deal_pipeline.into());
        self
    }
    /// Sets `dealStage`.
    pub fn deal_stage(mut self, deal_stage: impl Into<Text>) -> Self {
        self.deal_stage = Some(deal_stage.into());
        self
    }
    /// Sets `effectiveDate`.
    pub fn effective_date(mut self, effective_date: impl Into<Date>) -> Self {
        self.effective_date = Some(effective_date.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub enum QuoteContractChangeCreateRequestType {
    /// `QUOTE`
    Quote,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    QuoteContractChangeCreateRequestType "QuoteContractChangeCreateRequestType" {
        0 Quote "QUOTE";
    } 1
}

/// `QuoteResponse`: 40 members.
///
/// Published by `commerce/contracts`, in 2026-09-beta.
#[non_exhaustive]
pub struct QuoteResponse {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `automatedTaxesEnabled`: true or false.
    pub automated_taxes_enabled: bool,
    /// `buyerCompanyId`: text; may be absent.
    pub buyer_company_id: Option<Text>,
    /// `buyerContactId`: text; may be absent.
    pub buyer_contact_id: Option<Text>,
    /// `comments`: text; may be absent.
    pub comments: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `currencyCode`: text; may be absent.
    pub currency_code: Option<Text>,
    /// `customProperties`: a map by name: text.
    pub custom_properties: Map<Text>,
    /// `dealId`: text; may be absent.
    pub deal_id: Option<Text>,
    /// `esignDate`: a day; may be absent.
    pub esign_date: Option<Date>,
    /// `esignNumSignersCompleted`: a whole number; may be absent.
    pub esign_num_signers_completed: Option<i64>,
    /// `esignNumSignersRequired`: a whole number; may be absent.
    pub esign_num_signers_required: Option<i64>,
    /// `expirationDate`: a day; may be absent.
    pub expiration_date: Option<Date>,
    /// `feedback`: text; may be absent.
    pub feedback: Option<Text>,
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
    /// `paymentEnabled`: true or false.
    pub payment_enabled: bool,
    /// `pdfDownloadLink`: text; may be absent.
    pub pdf_download_link: Option<Text>,
    /// `quoteAmount`: a number; may be absent.
    pub quote_amount: Option<f64>,
    /// `quoteNumber`: text; may be absent.
    pub quote_number: Option<Text>,
    /// `senderCompanyAddress`: `Address`; may be absent.
    pub sender_company_address: Option<Address>,
    /// `senderCompanyDomain`: text; may be absent.
    pub sender_company_domain: Option<Text>,
    /// `senderCompanyImageUrl`: text; may be absent.
    pub sender_company_image_url: Option<Text>,
    /// `senderCompanyName`: text; may be absent.
    pub sender_company_name: Option<Text>,
    /// `senderEmail`: text; may be absent.
    pub sender_email: Option<Text>,
    /// `senderFirstname`: text; may be absent.
    pub sender_firstname: Option<Text>,
    /// `senderJobtitle`: text; may be absent.
    pub sender_jobtitle: Option<Text>,
    /// `senderLastname`: text; may be absent.
    pub sender_lastname: Option<Text>,
    /// `senderPhone`: text; may be absent.
    pub sender_phone: Option<Text>,
    /// `showSignatureBox`: true or false.
    pub show_signature_box: bool,
    /// `status`: text; may be absent.
    pub status: Option<Text>,
    /// `terms`: text; may be absent.
    pub terms: Option<Text>,
    /// `timezone`: text; may be absent.
    pub timezone: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `type`: text; may be absent.
    pub r#type: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    QuoteResponse "QuoteResponse" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 automated_taxes_enabled "automatedTaxesEnabled" required = false;
        3 buyer_company_id "buyerCompanyId" optional = None;
        4 buyer_contact_id "buyerContactId" optional = None;
        5 comments "comments" optional = None;
        6 created_at "createdAt" optional = None;
        7 currency_code "currencyCode" optional = None;
        8 custom_properties "customProperties" required = Map::EMPTY;
        9 deal_id "dealId" optional = None;
        10 esign_date "esignDate" optional = None;
        11 esign_num_signers_completed "esignNumSignersCompleted" optional = None;
        12 esign_num_signers_required "esignNumSignersRequired" optional = None;
        13 expiration_date "expirationDate" optional = None;
        14 feedback "feedback" optional = None;
        15 hubspot_billing_enabled "hubspotBillingEnabled" required = false;
        16 id "id" required = Text::EMPTY;
        17 language "language" optional = None;
        18 line_items "lineItems" required = Vec::new();
        19 locale "locale" optional = None;
        20 payment_enabled "paymentEnabled" required = false;
        21 pdf_download_link "pdfDownloadLink" optional = None;
        22 quote_amount "quoteAmount" optional = None;
        23 quote_number "quoteNumber" optional = None;
        24 sender_company_address "senderCompanyAddress" optional = None;
        25 sender_company_domain "senderCompanyDomain" optional = None;
        26 sender_company_image_url "senderCompanyImageUrl" optional = None;
        27 sender_company_name "senderCompanyName" optional = None;
        28 sender_email "senderEmail" optional = None;
        29 sender_firstname "senderFirstname" optional = None;
        30 sender_jobtitle "senderJobtitle" optional = None;
        31 sender_lastname "senderLastname" optional = None;
        32 sender_phone "senderPhone" optional = None;
        33 show_signature_box "showSignatureBox" required = false;
        34 status "status" optional = None;
        35 terms "terms" optional = None;
        36 timezone "timezone" optional = None;
        37 title "title" optional = None;
        38 r#type "type" optional = None;
        39 updated_at "updatedAt" optional = None;
    }
}
impl QuoteResponse {
    /// One with all that is required.
    pub fn new(
        automated_taxes_enabled: bool,
        custom_properties: impl Into<Map<Text>>,
        hubspot_billing_enabled: bool,
        id: impl Into<Text>,
        line_items: impl IntoIterator<Item = impl Into<LineItem>>,
        payment_enabled: bool,
        show_signature_box: bool,
    ) -> Self {
        Self {
            automated_taxes_enabled,
            custom_properties: custom_properties.into(),
            hubspot_billing_enabled,
            id: id.into(),
            line_items: line_items.into_iter().map(Into::into).collect(),
            payment_enabled,
            show_signature_box,
            ..Shaped::blank()
        }
    }
}
