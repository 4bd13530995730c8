// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Address, LineItem,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for QuoteContractChangeCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuoteContractChangeCreateRequest", kind: Kind::Record(&[
            Member { name: "contractId", required: false }, Member { name: "dealId", required: false },
            Member { name: "dealPipeline", required: false }, Member { name: "dealStage", required: false },
            Member { name: "effectiveDate", required: false }, Member { name: "name", required: false },
            Member { name: "prorating", required: true }, Member { name: "quoteTemplateId", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contract_id: None, deal_id: None, deal_pipeline: None, deal_stage: None, effective_date: None,
            name: None, prorating: false, quote_template_id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contract_id, 1 => &self.deal_id, 2 => &self.deal_pipeline, 3 => &self.deal_stage,
            4 => &self.effective_date, 5 => &self.name, 6 => &self.prorating, 7 => &self.quote_template_id,
            8 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contract_id, 1 => &mut self.deal_id, 2 => &mut self.deal_pipeline,
            3 => &mut self.deal_stage, 4 => &mut self.effective_date, 5 => &mut self.name, 6 => &mut self.prorating,
            7 => &mut self.quote_template_id, 8 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl QuoteContractChangeCreateRequest {
    /// With all that is required.
    pub fn new(prorating: bool, quote_template_id: impl Into<Text>) -> Self {
        Self {
            prorating, quote_template_id: quote_template_id.into(),
            r#type: QuoteContractChangeCreateRequestType::Quote, ..Shaped::blank()
        }
    }
    /// Sets `contractId`.
    pub fn contract_id(mut self, contract_id: impl Into<Text>) -> Self {
        self.contract_id = Some(contract_id.into()); self
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self { self.deal_id = Some(deal_id.into()); self }
    /// Sets `dealPipeline`.
    pub fn deal_pipeline(mut self, deal_pipeline: impl Into<Text>) -> Self {
        self.deal_pipeline = Some(deal_pipeline.into()); self
    }
    /// Sets `dealStage`.
    pub fn deal_stage(mut self, deal_stage: impl Into<Text>) -> Self { self.deal_stage = Some(deal_stage.into()); self }
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
pub enum QuoteContractChangeCreateRequestType {
    /// `QUOTE`
    Quote,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for QuoteContractChangeCreateRequestType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuoteContractChangeCreateRequestType", kind: Kind::Enumeration(&["QUOTE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Quote => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Quote, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for QuoteResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "QuoteResponse", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "automatedTaxesEnabled", required: true },
            Member { name: "buyerCompanyId", required: false }, Member { name: "buyerContactId", required: false },
            Member { name: "comments", required: false }, Member { name: "createdAt", required: false },
            Member { name: "currencyCode", required: false }, Member { name: "customProperties", required: true },
            Member { name: "dealId", required: false }, Member { name: "esignDate", required: false },
            Member { name: "esignNumSignersCompleted", required: false },
            Member { name: "esignNumSignersRequired", required: false },
            Member { name: "expirationDate", required: false }, Member { name: "feedback", required: false },
            Member { name: "hubspotBillingEnabled", required: true }, Member { name: "id", required: true },
            Member { name: "language", required: false }, Member { name: "lineItems", required: true },
            Member { name: "locale", required: false }, Member { name: "paymentEnabled", required: true },
            Member { name: "pdfDownloadLink", required: false }, Member { name: "quoteAmount", required: false },
            Member { name: "quoteNumber", required: false },
            Member { name: "senderCompanyAddress", required: false },
            Member { name: "senderCompanyDomain", required: false },
            Member { name: "senderCompanyImageUrl", required: false },
            Member { name: "senderCompanyName", required: false }, Member { name: "senderEmail", required: false },
            Member { name: "senderFirstname", required: false }, Member { name: "senderJobtitle", required: false },
            Member { name: "senderLastname", required: false }, Member { name: "senderPhone", required: false },
            Member { name: "showSignatureBox", required: true }, Member { name: "status", required: false },
            Member { name: "terms", required: false }, Member { name: "timezone", required: false },
            Member { name: "title", required: false }, Member { name: "type", required: false },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, automated_taxes_enabled: false, buyer_company_id: None,
            buyer_contact_id: None, comments: None, created_at: None, currency_code: None,
            custom_properties: Map::EMPTY, deal_id: None, esign_date: None, esign_num_signers_completed: None,
            esign_num_signers_required: None, expiration_date: None, feedback: None, hubspot_billing_enabled: false,
            id: Text::EMPTY, language: None, line_items: Vec::new(), locale: None, payment_enabled: false,
            pdf_download_link: None, quote_amount: None, quote_number: None, sender_company_address: None,
            sender_company_domain: None, sender_company_image_url: None, sender_company_name: None,
            sender_email: None, sender_firstname: None, sender_jobtitle: None, sender_lastname: None,
            sender_phone: None, show_signature_box: false, status: None, terms: None, timezone: None, title: None,
            r#type: None, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.automated_taxes_enabled,
            3 => &self.buyer_company_id, 4 => &self.buyer_contact_id, 5 => &self.comments, 6 => &self.created_at,
            7 => &self.currency_code, 8 => &self.custom_properties, 9 => &self.deal_id, 10 => &self.esign_date,
            11 => &self.esign_num_signers_completed, 12 => &self.esign_num_signers_required,
            13 => &self.expiration_date, 14 => &self.feedback, 15 => &self.hubspot_billing_enabled, 16 => &self.id,
            17 => &self.language, 18 => &self.line_items, 19 => &self.locale, 20 => &self.payment_enabled,
            21 => &self.pdf_download_link, 22 => &self.quote_amount, 23 => &self.quote_number,
            24 => &self.sender_company_address, 25 => &self.sender_company_domain,
            26 => &self.sender_company_image_url, 27 => &self.sender_company_name, 28 => &self.sender_email,
            29 => &self.sender_firstname, 30 => &self.sender_jobtitle, 31 => &self.sender_lastname,
            32 => &self.sender_phone, 33 => &self.show_signature_box, 34 => &self.status, 35 => &self.terms,
            36 => &self.timezone, 37 => &self.title, 38 => &self.r#type, 39 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.automated_taxes_enabled,
            3 => &mut self.buyer_company_id, 4 => &mut self.buyer_contact_id, 5 => &mut self.comments,
            6 => &mut self.created_at, 7 => &mut self.currency_code, 8 => &mut self.custom_properties,
            9 => &mut self.deal_id, 10 => &mut self.esign_date, 11 => &mut self.esign_num_signers_completed,
            12 => &mut self.esign_num_signers_required, 13 => &mut self.expiration_date, 14 => &mut self.feedback,
            15 => &mut self.hubspot_billing_enabled, 16 => &mut self.id, 17 => &mut self.language,
            18 => &mut self.line_items, 19 => &mut self.locale, 20 => &mut self.payment_enabled,
            21 => &mut self.pdf_download_link, 22 => &mut self.quote_amount, 23 => &mut self.quote_number,
            24 => &mut self.sender_company_address, 25 => &mut self.sender_company_domain,
            26 => &mut self.sender_company_image_url, 27 => &mut self.sender_company_name,
            28 => &mut self.sender_email, 29 => &mut self.sender_firstname, 30 => &mut self.sender_jobtitle,
            31 => &mut self.sender_lastname, 32 => &mut self.sender_phone, 33 => &mut self.show_signature_box,
            34 => &mut self.status, 35 => &mut self.terms, 36 => &mut self.timezone, 37 => &mut self.title,
            38 => &mut self.r#type, 39 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl QuoteResponse {
    /// With all that is required.
    pub fn new(
        automated_taxes_enabled: bool, custom_properties: impl Into<Map<Text>>, hubspot_billing_enabled: bool,
        id: impl Into<Text>, line_items: impl IntoIterator<Item = impl Into<LineItem>>, payment_enabled: bool,
        show_signature_box: bool,
    ) -> Self {
        Self {
            automated_taxes_enabled, custom_properties: custom_properties.into(), hubspot_billing_enabled,
            id: id.into(), line_items: line_items.into_iter().map(Into::into).collect(), payment_enabled,
            show_signature_box, ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `buyerCompanyId`.
    pub fn buyer_company_id(mut self, buyer_company_id: impl Into<Text>) -> Self {
        self.buyer_company_id = Some(buyer_company_id.into()); self
    }
    /// Sets `buyerContactId`.
    pub fn buyer_contact_id(mut self, buyer_contact_id: impl Into<Text>) -> Self {
        self.buyer_contact_id = Some(buyer_contact_id.into()); self
    }
    /// Sets `comments`.
    pub fn comments(mut self, comments: impl Into<Text>) -> Self { self.comments = Some(comments.into()); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into()); self
    }
    /// Sets `dealId`.
    pub fn deal_id(mut self, deal_id: impl Into<Text>) -> Self { self.deal_id = Some(deal_id.into()); self }
    /// Sets `esignDate`.
    pub fn esign_date(mut self, esign_date: impl Into<Date>) -> Self { self.esign_date = Some(esign_date.into()); self }
    /// Sets `esignNumSignersCompleted`.
    pub fn esign_num_signers_completed(mut self, esign_num_signers_completed: impl Into<i64>) -> Self {
        self.esign_num_signers_completed = Some(esign_num_signers_completed.into()); self
    }
    /// Sets `esignNumSignersRequired`.
    pub fn esign_num_signers_required(mut self, esign_num_signers_required: impl Into<i64>) -> Self {
        self.esign_num_signers_required = Some(esign_num_signers_required.into()); self
    }
    /// Sets `expirationDate`.
    pub fn expiration_date(mut self, expiration_date: impl Into<Date>) -> Self {
        self.expiration_date = Some(expiration_date.into()); self
    }
    /// Sets `feedback`.
    pub fn feedback(mut self, feedback: impl Into<Text>) -> Self { self.feedback = Some(feedback.into()); self }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `pdfDownloadLink`.
    pub fn pdf_download_link(mut self, pdf_download_link: impl Into<Text>) -> Self {
        self.pdf_download_link = Some(pdf_download_link.into()); self
    }
    /// Sets `quoteAmount`.
    pub fn quote_amount(mut self, quote_amount: impl Into<f64>) -> Self {
        self.quote_amount = Some(quote_amount.into()); self
    }
    /// Sets `quoteNumber`.
    pub fn quote_number(mut self, quote_number: impl Into<Text>) -> Self {
        self.quote_number = Some(quote_number.into()); self
    }
    /// Sets `senderCompanyAddress`.
    pub fn sender_company_address(mut self, sender_company_address: impl Into<Address>) -> Self {
        self.sender_company_address = Some(sender_company_address.into()); self
    }
    /// Sets `senderCompanyDomain`.
    pub fn sender_company_domain(mut self, sender_company_domain: impl Into<Text>) -> Self {
        self.sender_company_domain = Some(sender_company_domain.into()); self
    }
    /// Sets `senderCompanyImageUrl`.
    pub fn sender_company_image_url(mut self, sender_company_image_url: impl Into<Text>) -> Self {
        self.sender_company_image_url = Some(sender_company_image_url.into()); self
    }
    /// Sets `senderCompanyName`.
    pub fn sender_company_name(mut self, sender_company_name: impl Into<Text>) -> Self {
        self.sender_company_name = Some(sender_company_name.into()); self
    }
    /// Sets `senderEmail`.
    pub fn sender_email(mut self, sender_email: impl Into<Text>) -> Self {
        self.sender_email = Some(sender_email.into()); self
    }
    /// Sets `senderFirstname`.
    pub fn sender_firstname(mut self, sender_firstname: impl Into<Text>) -> Self {
        self.sender_firstname = Some(sender_firstname.into()); self
    }
    /// Sets `senderJobtitle`.
    pub fn sender_jobtitle(mut self, sender_jobtitle: impl Into<Text>) -> Self {
        self.sender_jobtitle = Some(sender_jobtitle.into()); self
    }
    /// Sets `senderLastname`.
    pub fn sender_lastname(mut self, sender_lastname: impl Into<Text>) -> Self {
        self.sender_lastname = Some(sender_lastname.into()); self
    }
    /// Sets `senderPhone`.
    pub fn sender_phone(mut self, sender_phone: impl Into<Text>) -> Self {
        self.sender_phone = Some(sender_phone.into()); self
    }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Text>) -> Self { self.status = Some(status.into()); self }
    /// Sets `terms`.
    pub fn terms(mut self, terms: impl Into<Text>) -> Self { self.terms = Some(terms.into()); self }
    /// Sets `timezone`.
    pub fn timezone(mut self, timezone: impl Into<Text>) -> Self { self.timezone = Some(timezone.into()); self }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.r#type = Some(r#type.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

crate::runtime::shaped_traits! {
    QuoteContractChangeCreateRequest, QuoteResponse,
}

crate::runtime::enumeration_traits! {
    QuoteContractChangeCreateRequestType,
}
