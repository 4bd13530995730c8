// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Address, LineItem,
};

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
}

crate::runtime::shaped_traits! {
    QuoteResponse,
}
