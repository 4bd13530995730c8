// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionHookActionBodyHttpMethod,
};

/// `ActionConfirmationBody`: 3 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActionConfirmationBody {
    /// `cancelButtonLabel`: text.
    pub cancel_button_label: Text,
    /// `confirmButtonLabel`: text.
    pub confirm_button_label: Text,
    /// `prompt`: text.
    pub prompt: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionConfirmationBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionConfirmationBody", kind: Kind::Record(&[
            Member { name: "cancelButtonLabel", required: true },
            Member { name: "confirmButtonLabel", required: true }, Member { name: "prompt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cancel_button_label: Text::EMPTY, confirm_button_label: Text::EMPTY, prompt: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cancel_button_label, 1 => &self.confirm_button_label, 2 => &self.prompt, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cancel_button_label, 1 => &mut self.confirm_button_label, 2 => &mut self.prompt,
            _ => &mut self.rest,
        }
    }
}
impl ActionConfirmationBody {
    /// With all that is required.
    pub fn new(
        cancel_button_label: impl Into<Text>, confirm_button_label: impl Into<Text>, prompt: impl Into<Text>,
    ) -> Self {
        Self {
            cancel_button_label: cancel_button_label.into(), confirm_button_label: confirm_button_label.into(),
            prompt: prompt.into(), rest: Rest::EMPTY,
        }
    }
}

/// `ActionHookActionBody`: 6 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActionHookActionBody {
    /// `confirmation`: `ActionConfirmationBody`; may be absent.
    pub confirmation: Option<ActionConfirmationBody>,
    /// `httpMethod`: `ActionHookActionBodyHttpMethod`.
    pub http_method: ActionHookActionBodyHttpMethod,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `propertyNamesIncluded`: a list: text.
    pub property_names_included: Vec<Text>,
    /// `type`: `ActionHookActionBodyType`.
    pub r#type: ActionHookActionBodyType,
    /// `url`: text.
    pub url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionHookActionBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionHookActionBody", kind: Kind::Record(&[
            Member { name: "confirmation", required: false }, Member { name: "httpMethod", required: true },
            Member { name: "label", required: false }, Member { name: "propertyNamesIncluded", required: true },
            Member { name: "type", required: true }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            confirmation: None, http_method: Shaped::blank(), label: None, property_names_included: Vec::new(),
            r#type: Shaped::blank(), url: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.confirmation, 1 => &self.http_method, 2 => &self.label, 3 => &self.property_names_included,
            4 => &self.r#type, 5 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.confirmation, 1 => &mut self.http_method, 2 => &mut self.label,
            3 => &mut self.property_names_included, 4 => &mut self.r#type, 5 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl ActionHookActionBody {
    /// With all that is required.
    pub fn new(
        http_method: impl Into<ActionHookActionBodyHttpMethod>,
        property_names_included: impl IntoIterator<Item = impl Into<Text>>, url: impl Into<Text>,
    ) -> Self {
        Self {
            http_method: http_method.into(),
            property_names_included: property_names_included.into_iter().map(Into::into).collect(),
            r#type: ActionHookActionBodyType::ActionHook, url: url.into(), ..Shaped::blank()
        }
    }
    /// Sets `confirmation`.
    pub fn confirmation(mut self, confirmation: impl Into<ActionConfirmationBody>) -> Self {
        self.confirmation = Some(confirmation.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ActionHookActionBodyType {
    /// `ACTION_HOOK`
    ActionHook,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ActionHookActionBodyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionHookActionBodyType", kind: Kind::Enumeration(&["ACTION_HOOK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ActionHook => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ActionHook, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CardActions`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardActions {
    /// `baseUrls`: a list: text.
    pub base_urls: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardActions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardActions", kind: Kind::Record(&[Member { name: "baseUrls", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { base_urls: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.base_urls, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.base_urls, _ => &mut self.rest }
    }
}
impl CardActions {
    /// With all that is required.
    pub fn new(base_urls: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { base_urls: base_urls.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for CardActions {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for CardActions {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CardAuditResponse`: 6 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardAuditResponse {
    /// `actionType`: `CardAuditResponseActionType`.
    pub action_type: CardAuditResponseActionType,
    /// `applicationId`: a whole number.
    pub application_id: i64,
    /// `authSource`: `CardAuditResponseAuthSource`.
    pub auth_source: CardAuditResponseAuthSource,
    /// `changedAt`: a whole number.
    pub changed_at: i64,
    /// `initiatingUserId`: a whole number.
    pub initiating_user_id: i64,
    /// `objectTypeId`: a whole number.
    pub object_type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardAuditResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardAuditResponse", kind: Kind::Record(&[
            Member { name: "actionType", required: true }, Member { name: "applicationId", required: true },
            Member { name: "authSource", required: true }, Member { name: "changedAt", required: true },
            Member { name: "initiatingUserId", required: true }, Member { name: "objectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_type: Shaped::blank(), application_id: 0, auth_source: Shaped::blank(), changed_at: 0,
            initiating_user_id: 0, object_type_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_type, 1 => &self.application_id, 2 => &self.auth_source, 3 => &self.changed_at,
            4 => &self.initiating_user_id, 5 => &self.object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_type, 1 => &mut self.application_id, 2 => &mut self.auth_source,
            3 => &mut self.changed_at, 4 => &mut self.initiating_user_id, 5 => &mut self.object_type_id,
            _ => &mut self.rest,
        }
    }
}
impl CardAuditResponse {
    /// With all that is required.
    pub fn new(
        action_type: impl Into<CardAuditResponseActionType>, application_id: impl Into<i64>,
        auth_source: impl Into<CardAuditResponseAuthSource>, changed_at: impl Into<i64>,
        initiating_user_id: impl Into<i64>, object_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            action_type: action_type.into(), application_id: application_id.into(), auth_source: auth_source.into(),
            changed_at: changed_at.into(), initiating_user_id: initiating_user_id.into(),
            object_type_id: object_type_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CardAuditResponseActionType {
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `UPDATE`
    Update,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CardAuditResponseActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardAuditResponseActionType", kind: Kind::Enumeration(&["CREATE", "DELETE", "UPDATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Create => 0, Self::Delete => 1, Self::Update => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Create, 1 => Self::Delete, 2 => Self::Update, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CardAuditResponseAuthSource {
    /// `APP`
    App,
    /// `EXTERNAL`
    External,
    /// `INTERNAL`
    Internal,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CardAuditResponseAuthSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardAuditResponseAuthSource", kind: Kind::Enumeration(&["APP", "EXTERNAL", "INTERNAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::App => 0, Self::External => 1, Self::Internal => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::App, 1 => Self::External, 2 => Self::Internal, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CardCreateRequest`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CardCreateRequest {
    /// `actions`: `CardActions`.
    pub actions: CardActions,
    /// `display`: `CardDisplayBody`.
    pub display: CardDisplayBody,
    /// `fetch`: `CardFetchBody`.
    pub fetch: CardFetchBody,
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardCreateRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "display", required: true },
            Member { name: "fetch", required: true }, Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Shaped::blank(), display: Shaped::blank(), fetch: Shaped::blank(), title: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.actions, 1 => &self.display, 2 => &self.fetch, 3 => &self.title, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.display, 2 => &mut self.fetch, 3 => &mut self.title,
            _ => &mut self.rest,
        }
    }
}
impl CardCreateRequest {
    /// With all that is required.
    pub fn new(
        actions: impl Into<CardActions>, display: impl Into<CardDisplayBody>, fetch: impl Into<CardFetchBody>,
        title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(), display: display.into(), fetch: fetch.into(), title: title.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `CardDisplayBody`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardDisplayBody {
    /// `properties`: a list: `CardDisplayProperty`.
    pub properties: Vec<CardDisplayProperty>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardDisplayBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardDisplayBody", kind: Kind::Record(&[Member { name: "properties", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { properties: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.properties, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, _ => &mut self.rest }
    }
}
impl CardDisplayBody {
    /// With all that is required.
    pub fn new(properties: impl IntoIterator<Item = impl Into<CardDisplayProperty>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CardDisplayProperty>> From<Vec<T>> for CardDisplayBody {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CardDisplayProperty>, const N: usize> From<[T; N]> for CardDisplayBody {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CardDisplayProperty`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardDisplayProperty {
    /// `dataType`: `CardDisplayPropertyDataType`.
    pub data_type: CardDisplayPropertyDataType,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `DisplayOption`.
    pub options: Vec<DisplayOption>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardDisplayProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardDisplayProperty", kind: Kind::Record(&[
            Member { name: "dataType", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "options", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            data_type: Shaped::blank(), label: Text::EMPTY, name: Text::EMPTY, options: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.data_type, 1 => &self.label, 2 => &self.name, 3 => &self.options, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_type, 1 => &mut self.label, 2 => &mut self.name, 3 => &mut self.options,
            _ => &mut self.rest,
        }
    }
}
impl CardDisplayProperty {
    /// With all that is required.
    pub fn new(
        data_type: impl Into<CardDisplayPropertyDataType>, label: impl Into<Text>, name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<DisplayOption>>,
    ) -> Self {
        Self {
            data_type: data_type.into(), label: label.into(), name: name.into(),
            options: options.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CardDisplayPropertyDataType {
    /// `BOOLEAN`
    Boolean,
    /// `CURRENCY`
    Currency,
    /// `DATE`
    Date,
    /// `DATETIME`
    Datetime,
    /// `EMAIL`
    Email,
    /// `LINK`
    Link,
    /// `NUMERIC`
    Numeric,
    /// `STATUS`
    Status,
    /// `STRING`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CardDisplayPropertyDataType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardDisplayPropertyDataType", kind: Kind::Enumeration(&[
            "BOOLEAN", "CURRENCY", "DATE", "DATETIME", "EMAIL", "LINK", "NUMERIC", "STATUS", "STRING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Boolean => 0, Self::Currency => 1, Self::Date => 2, Self::Datetime => 3, Self::Email => 4,
            Self::Link => 5, Self::Numeric => 6, Self::Status => 7, Self::String => 8,
            Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Boolean, 1 => Self::Currency, 2 => Self::Date, 3 => Self::Datetime, 4 => Self::Email,
            5 => Self::Link, 6 => Self::Numeric, 7 => Self::Status, 8 => Self::String,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CardFetchBody`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CardFetchBody {
    /// `cardType`: `CardFetchBodyCardType`.
    pub card_type: CardFetchBodyCardType,
    /// `objectTypes`: a list: `CardObjectTypeBody`.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `serverlessFunction`: text; may be absent.
    pub serverless_function: Option<Text>,
    /// `targetUrl`: text.
    pub target_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardFetchBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardFetchBody", kind: Kind::Record(&[
            Member { name: "cardType", required: true }, Member { name: "objectTypes", required: true },
            Member { name: "serverlessFunction", required: false }, Member { name: "targetUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            card_type: Shaped::blank(), object_types: Vec::new(), serverless_function: None, target_url: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.card_type, 1 => &self.object_types, 2 => &self.serverless_function, 3 => &self.target_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.card_type, 1 => &mut self.object_types, 2 => &mut self.serverless_function,
            3 => &mut self.target_url, _ => &mut self.rest,
        }
    }
}
impl CardFetchBody {
    /// With all that is required.
    pub fn new(
        card_type: impl Into<CardFetchBodyCardType>,
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>, target_url: impl Into<Text>,
    ) -> Self {
        Self {
            card_type: card_type.into(), object_types: object_types.into_iter().map(Into::into).collect(),
            target_url: target_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CardFetchBodyCardType {
    /// `EXTERNAL`
    External,
    /// `SERVERLESS`
    Serverless,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CardFetchBodyCardType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardFetchBodyCardType", kind: Kind::Enumeration(&["EXTERNAL", "SERVERLESS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::External => 0, Self::Serverless => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::External, 1 => Self::Serverless, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CardFetchBodyPatch`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardFetchBodyPatch {
    /// `cardType`: `CardFetchBodyCardType`; may be absent.
    pub card_type: Option<CardFetchBodyCardType>,
    /// `objectTypes`: a list: `CardObjectTypeBody`.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `serverlessFunction`: text; may be absent.
    pub serverless_function: Option<Text>,
    /// `targetUrl`: text; may be absent.
    pub target_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardFetchBodyPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardFetchBodyPatch", kind: Kind::Record(&[
            Member { name: "cardType", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "serverlessFunction", required: false }, Member { name: "targetUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            card_type: None, object_types: Vec::new(), serverless_function: None, target_url: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.card_type, 1 => &self.object_types, 2 => &self.serverless_function, 3 => &self.target_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.card_type, 1 => &mut self.object_types, 2 => &mut self.serverless_function,
            3 => &mut self.target_url, _ => &mut self.rest,
        }
    }
}
impl CardFetchBodyPatch {
    /// With all that is required.
    pub fn new(object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>) -> Self {
        Self { object_types: object_types.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `cardType`.
    pub fn card_type(mut self, card_type: impl Into<CardFetchBodyCardType>) -> Self {
        self.card_type = Some(card_type.into()); self
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into()); self
    }
    /// Sets `targetUrl`.
    pub fn target_url(mut self, target_url: impl Into<Text>) -> Self { self.target_url = Some(target_url.into()); self }
}
impl<T: Into<CardObjectTypeBody>> From<Vec<T>> for CardFetchBodyPatch {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CardObjectTypeBody>, const N: usize> From<[T; N]> for CardFetchBodyPatch {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CardMigrateViewsRequest`: 3 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CardMigrateViewsRequest {
    /// `appCardId`: a whole number.
    pub app_card_id: i64,
    /// `helpdeskAppCardId`: a whole number; may be absent.
    pub helpdesk_app_card_id: Option<i64>,
    /// `legacyCrmCardId`: a whole number.
    pub legacy_crm_card_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardMigrateViewsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardMigrateViewsRequest", kind: Kind::Record(&[
            Member { name: "appCardId", required: true }, Member { name: "helpdeskAppCardId", required: false },
            Member { name: "legacyCrmCardId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { app_card_id: 0, helpdesk_app_card_id: None, legacy_crm_card_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_card_id, 1 => &self.helpdesk_app_card_id, 2 => &self.legacy_crm_card_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_card_id, 1 => &mut self.helpdesk_app_card_id, 2 => &mut self.legacy_crm_card_id,
            _ => &mut self.rest,
        }
    }
}
impl CardMigrateViewsRequest {
    /// With all that is required.
    pub fn new(app_card_id: impl Into<i64>, legacy_crm_card_id: impl Into<i64>) -> Self {
        Self { app_card_id: app_card_id.into(), legacy_crm_card_id: legacy_crm_card_id.into(), ..Shaped::blank() }
    }
    /// Sets `helpdeskAppCardId`.
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: impl Into<i64>) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id.into()); self
    }
}

/// `CardMigrateViewsResponse`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CardMigrateViewsResponse {
    /// `message`: text.
    pub message: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardMigrateViewsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardMigrateViewsResponse", kind: Kind::Record(&[Member { name: "message", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { message: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.message, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.message, _ => &mut self.rest }
    }
}
impl CardMigrateViewsResponse {
    /// With all that is required.
    pub fn new(message: impl Into<Text>) -> Self { Self { message: message.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { CardMigrateViewsResponse }

/// `CardObjectTypeBody`: 2 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardObjectTypeBody {
    /// `name`: `CardObjectTypeBodyName`.
    pub name: CardObjectTypeBodyName,
    /// `propertiesToSend`: a list: text.
    pub properties_to_send: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardObjectTypeBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardObjectTypeBody", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "propertiesToSend", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Shaped::blank(), properties_to_send: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.properties_to_send, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.properties_to_send, _ => &mut self.rest }
    }
}
impl CardObjectTypeBody {
    /// With all that is required.
    pub fn new(
        name: impl Into<CardObjectTypeBodyName>, properties_to_send: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            name: name.into(), properties_to_send: properties_to_send.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CardObjectTypeBodyName {
    /// `companies`
    Companies,
    /// `contacts`
    Contacts,
    /// `deals`
    Deals,
    /// `marketing_events`
    MarketingEvents,
    /// `tickets`
    Tickets,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CardObjectTypeBodyName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardObjectTypeBodyName", kind: Kind::Enumeration(&[
            "companies", "contacts", "deals", "marketing_events", "tickets",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Companies => 0, Self::Contacts => 1, Self::Deals => 2, Self::MarketingEvents => 3,
            Self::Tickets => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Companies, 1 => Self::Contacts, 2 => Self::Deals, 3 => Self::MarketingEvents,
            4 => Self::Tickets, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CardPatchRequest`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardPatchRequest {
    /// `actions`: `CardActions`; may be absent.
    pub actions: Option<CardActions>,
    /// `display`: `CardDisplayBody`; may be absent.
    pub display: Option<CardDisplayBody>,
    /// `fetch`: `CardFetchBodyPatch`; may be absent.
    pub fetch: Option<CardFetchBodyPatch>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CardPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardPatchRequest", kind: Kind::Record(&[
            Member { name: "actions", required: false }, Member { name: "display", required: false },
            Member { name: "fetch", required: false }, Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { actions: None, display: None, fetch: None, title: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.actions, 1 => &self.display, 2 => &self.fetch, 3 => &self.title, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.display, 2 => &mut self.fetch, 3 => &mut self.title,
            _ => &mut self.rest,
        }
    }
}
impl CardPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actions`.
    pub fn actions(mut self, actions: impl Into<CardActions>) -> Self { self.actions = Some(actions.into()); self }
    /// Sets `display`.
    pub fn display(mut self, display: impl Into<CardDisplayBody>) -> Self { self.display = Some(display.into()); self }
    /// Sets `fetch`.
    pub fn fetch(mut self, fetch: impl Into<CardFetchBodyPatch>) -> Self { self.fetch = Some(fetch.into()); self }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for CardPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
}

/// `DisplayOption`: 3 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DisplayOption {
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `type`: `DisplayOptionType`.
    pub r#type: DisplayOptionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DisplayOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DisplayOption", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "name", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, name: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.name, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.name, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl DisplayOption {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>, r#type: impl Into<DisplayOptionType>) -> Self {
        Self { label: label.into(), name: name.into(), r#type: r#type.into(), rest: Rest::EMPTY }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum DisplayOptionType {
    /// `DANGER`
    Danger,
    /// `DEFAULT`
    Default,
    /// `INFO`
    Info,
    /// `SUCCESS`
    Success,
    /// `WARNING`
    Warning,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DisplayOptionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DisplayOptionType", kind: Kind::Enumeration(&[
            "DANGER", "DEFAULT", "INFO", "SUCCESS", "WARNING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Danger => 0, Self::Default => 1, Self::Info => 2, Self::Success => 3, Self::Warning => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Danger, 1 => Self::Default, 2 => Self::Info, 3 => Self::Success, 4 => Self::Warning,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IFrameActionBody`: 6 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IFrameActionBody {
    /// `height`: a whole number.
    pub height: i64,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `propertyNamesIncluded`: a list: text.
    pub property_names_included: Vec<Text>,
    /// `type`: `IFrameActionBodyType`.
    pub r#type: IFrameActionBodyType,
    /// `url`: text.
    pub url: Text,
    /// `width`: a whole number.
    pub width: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IFrameActionBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IFrameActionBody", kind: Kind::Record(&[
            Member { name: "height", required: true }, Member { name: "label", required: false },
            Member { name: "propertyNamesIncluded", required: true }, Member { name: "type", required: true },
            Member { name: "url", required: true }, Member { name: "width", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            height: 0, label: None, property_names_included: Vec::new(), r#type: Shaped::blank(), url: Text::EMPTY,
            width: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height, 1 => &self.label, 2 => &self.property_names_included, 3 => &self.r#type,
            4 => &self.url, 5 => &self.width, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height, 1 => &mut self.label, 2 => &mut self.property_names_included,
            3 => &mut self.r#type, 4 => &mut self.url, 5 => &mut self.width, _ => &mut self.rest,
        }
    }
}
impl IFrameActionBody {
    /// With all that is required.
    pub fn new(
        height: impl Into<i64>, property_names_included: impl IntoIterator<Item = impl Into<Text>>,
        url: impl Into<Text>, width: impl Into<i64>,
    ) -> Self {
        Self {
            height: height.into(),
            property_names_included: property_names_included.into_iter().map(Into::into).collect(),
            r#type: IFrameActionBodyType::Iframe, url: url.into(), width: width.into(), ..Shaped::blank()
        }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum IFrameActionBodyType {
    /// `IFRAME`
    Iframe,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IFrameActionBodyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IFrameActionBodyType", kind: Kind::Enumeration(&["IFRAME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Iframe => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Iframe, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IntegratorCardPayloadResponse`: 6 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct IntegratorCardPayloadResponse {
    /// `allItemsLinkUrl`: text; may be absent.
    pub all_items_link_url: Option<Text>,
    /// `cardLabel`: text; may be absent.
    pub card_label: Option<Text>,
    /// `responseVersion`: `IntegratorCardPayloadResponseResponseVersion`.
    pub response_version: IntegratorCardPayloadResponseResponseVersion,
    /// `sections`: a list: `IntegratorObjectResult`.
    pub sections: Vec<IntegratorObjectResult>,
    /// `topLevelActions`: `TopLevelActions`; may be absent.
    pub top_level_actions: Option<TopLevelActions>,
    /// `totalCount`: a whole number.
    pub total_count: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorCardPayloadResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorCardPayloadResponse", kind: Kind::Record(&[
            Member { name: "allItemsLinkUrl", required: false }, Member { name: "cardLabel", required: false },
            Member { name: "responseVersion", required: true }, Member { name: "sections", required: true },
            Member { name: "topLevelActions", required: false }, Member { name: "totalCount", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            all_items_link_url: None, card_label: None, response_version: Shaped::blank(), sections: Vec::new(),
            top_level_actions: None, total_count: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.all_items_link_url, 1 => &self.card_label, 2 => &self.response_version, 3 => &self.sections,
            4 => &self.top_level_actions, 5 => &self.total_count, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.all_items_link_url, 1 => &mut self.card_label, 2 => &mut self.response_version,
            3 => &mut self.sections, 4 => &mut self.top_level_actions, 5 => &mut self.total_count,
            _ => &mut self.rest,
        }
    }
}
impl IntegratorCardPayloadResponse {
    /// With all that is required.
    pub fn new(
        response_version: impl Into<IntegratorCardPayloadResponseResponseVersion>,
        sections: impl IntoIterator<Item = impl Into<IntegratorObjectResult>>, total_count: impl Into<i64>,
    ) -> Self {
        Self {
            response_version: response_version.into(), sections: sections.into_iter().map(Into::into).collect(),
            total_count: total_count.into(), ..Shaped::blank()
        }
    }
    /// Sets `allItemsLinkUrl`.
    pub fn all_items_link_url(mut self, all_items_link_url: impl Into<Text>) -> Self {
        self.all_items_link_url = Some(all_items_link_url.into()); self
    }
    /// Sets `cardLabel`.
    pub fn card_label(mut self, card_label: impl Into<Text>) -> Self { self.card_label = Some(card_label.into()); self }
    /// Sets `topLevelActions`.
    pub fn top_level_actions(mut self, top_level_actions: impl Into<TopLevelActions>) -> Self {
        self.top_level_actions = Some(top_level_actions.into()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum IntegratorCardPayloadResponseResponseVersion {
    /// `v1`
    V1,
    /// `v3`
    V3,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IntegratorCardPayloadResponseResponseVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorCardPayloadResponseResponseVersion", kind: Kind::Enumeration(&["v1", "v3"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::V1 => 0, Self::V3 => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::V1, 1 => Self::V3, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IntegratorObjectResult`: 5 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IntegratorObjectResult {
    /// `actions`: a list: `IntegratorObjectResultActions`.
    pub actions: Vec<IntegratorObjectResultActions>,
    /// `id`: text.
    pub id: Text,
    /// `linkUrl`: text; may be absent.
    pub link_url: Option<Text>,
    /// `title`: text.
    pub title: Text,
    /// `tokens`: a list: `ObjectToken`.
    pub tokens: Vec<ObjectToken>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorObjectResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectResult", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "id", required: true },
            Member { name: "linkUrl", required: false }, Member { name: "title", required: true },
            Member { name: "tokens", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), id: Text::EMPTY, link_url: None, title: Text::EMPTY, tokens: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.id, 2 => &self.link_url, 3 => &self.title, 4 => &self.tokens,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.id, 2 => &mut self.link_url, 3 => &mut self.title,
            4 => &mut self.tokens, _ => &mut self.rest,
        }
    }
}
impl IntegratorObjectResult {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<IntegratorObjectResultActions>>, id: impl Into<Text>,
        title: impl Into<Text>, tokens: impl IntoIterator<Item = impl Into<ObjectToken>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(), id: id.into(), title: title.into(),
            tokens: tokens.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `linkUrl`.
    pub fn link_url(mut self, link_url: impl Into<Text>) -> Self { self.link_url = Some(link_url.into()); self }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum IntegratorObjectResultActions {
    /// `type` is `ACTION_HOOK`.
    ActionHookActionBody(ActionHookActionBody),
    /// `type` is `IFRAME`.
    IFrameActionBody(IFrameActionBody),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for IntegratorObjectResultActions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectResultActions", kind: Kind::Union(&[
            Variant { name: "ActionHookActionBody", tag: Some(("type", &["ACTION_HOOK"])), required: &[] },
            Variant { name: "IFrameActionBody", tag: Some(("type", &["IFRAME"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ActionHookActionBody(value) => (0, value), Self::IFrameActionBody(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ActionHookActionBody(Shaped::blank()), 1 => Self::IFrameActionBody(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ActionHookActionBody(value) => value, Self::IFrameActionBody(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ActionHookActionBody> for IntegratorObjectResultActions {
    fn from(value: ActionHookActionBody) -> Self {
        Self::ActionHookActionBody(value)
    }
}
impl From<IFrameActionBody> for IntegratorObjectResultActions {
    fn from(value: IFrameActionBody) -> Self {
        Self::IFrameActionBody(value)
    }
}

/// `ObjectToken`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectToken {
    /// `dataType`: `CardDisplayPropertyDataType`; may be absent.
    pub data_type: Option<CardDisplayPropertyDataType>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectToken", kind: Kind::Record(&[
            Member { name: "dataType", required: false }, Member { name: "label", required: false },
            Member { name: "name", required: false }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { data_type: None, label: None, name: None, value: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.data_type, 1 => &self.label, 2 => &self.name, 3 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_type, 1 => &mut self.label, 2 => &mut self.name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl ObjectToken {
    /// With all that is required.
    pub fn new(value: impl Into<Text>) -> Self { Self { value: value.into(), ..Shaped::blank() } }
    /// Sets `dataType`.
    pub fn data_type(mut self, data_type: impl Into<CardDisplayPropertyDataType>) -> Self {
        self.data_type = Some(data_type.into()); self
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// `CardCreateRequest`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[doc(alias = "CardCreateRequest")]
#[non_exhaustive]
pub struct PublicAppCrmCardsCardCreateRequest {
    /// `actions`: `CardActions`.
    pub actions: CardActions,
    /// `display`: `CardDisplayBody`.
    pub display: CardDisplayBody,
    /// `fetch`: `PublicAppCrmCardsCardFetchBody`.
    pub fetch: PublicAppCrmCardsCardFetchBody,
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAppCrmCardsCardCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardCreateRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "display", required: true },
            Member { name: "fetch", required: true }, Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Shaped::blank(), display: Shaped::blank(), fetch: Shaped::blank(), title: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.actions, 1 => &self.display, 2 => &self.fetch, 3 => &self.title, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.display, 2 => &mut self.fetch, 3 => &mut self.title,
            _ => &mut self.rest,
        }
    }
}
impl PublicAppCrmCardsCardCreateRequest {
    /// With all that is required.
    pub fn new(
        actions: impl Into<CardActions>, display: impl Into<CardDisplayBody>,
        fetch: impl Into<PublicAppCrmCardsCardFetchBody>, title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(), display: display.into(), fetch: fetch.into(), title: title.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `CardFetchBody`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[doc(alias = "CardFetchBody")]
#[non_exhaustive]
pub struct PublicAppCrmCardsCardFetchBody {
    /// `cardType`: `CardFetchBodyCardType`; may be absent.
    pub card_type: Option<CardFetchBodyCardType>,
    /// `objectTypes`: a list: `CardObjectTypeBody`.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `serverlessFunction`: text; may be absent.
    pub serverless_function: Option<Text>,
    /// `targetUrl`: text.
    pub target_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAppCrmCardsCardFetchBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardFetchBody", kind: Kind::Record(&[
            Member { name: "cardType", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "serverlessFunction", required: false }, Member { name: "targetUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            card_type: None, object_types: Vec::new(), serverless_function: None, target_url: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.card_type, 1 => &self.object_types, 2 => &self.serverless_function, 3 => &self.target_url,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.card_type, 1 => &mut self.object_types, 2 => &mut self.serverless_function,
            3 => &mut self.target_url, _ => &mut self.rest,
        }
    }
}
impl PublicAppCrmCardsCardFetchBody {
    /// With all that is required.
    pub fn new(
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>, target_url: impl Into<Text>,
    ) -> Self {
        Self {
            object_types: object_types.into_iter().map(Into::into).collect(), target_url: target_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cardType`.
    pub fn card_type(mut self, card_type: impl Into<CardFetchBodyCardType>) -> Self {
        self.card_type = Some(card_type.into()); self
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into()); self
    }
}

/// `CardMigrateViewsRequest`: 4 members.
///
/// Published by `crm/public-app-crm-cards`, in 2026-03, v3.
#[doc(alias = "CardMigrateViewsRequest")]
#[non_exhaustive]
pub struct PublicAppCrmCardsCardMigrateViewsRequest {
    /// `allowDuplicateAppCardIds`: true or false.
    pub allow_duplicate_app_card_ids: bool,
    /// `appCardId`: a whole number.
    pub app_card_id: i64,
    /// `helpdeskAppCardId`: a whole number; may be absent.
    pub helpdesk_app_card_id: Option<i64>,
    /// `legacyCrmCardId`: a whole number.
    pub legacy_crm_card_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAppCrmCardsCardMigrateViewsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardMigrateViewsRequest", kind: Kind::Record(&[
            Member { name: "allowDuplicateAppCardIds", required: true },
            Member { name: "appCardId", required: true }, Member { name: "helpdeskAppCardId", required: false },
            Member { name: "legacyCrmCardId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_duplicate_app_card_ids: false, app_card_id: 0, helpdesk_app_card_id: None, legacy_crm_card_id: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_duplicate_app_card_ids, 1 => &self.app_card_id, 2 => &self.helpdesk_app_card_id,
            3 => &self.legacy_crm_card_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_duplicate_app_card_ids, 1 => &mut self.app_card_id,
            2 => &mut self.helpdesk_app_card_id, 3 => &mut self.legacy_crm_card_id, _ => &mut self.rest,
        }
    }
}
impl PublicAppCrmCardsCardMigrateViewsRequest {
    /// With all that is required.
    pub fn new(
        allow_duplicate_app_card_ids: bool, app_card_id: impl Into<i64>, legacy_crm_card_id: impl Into<i64>,
    ) -> Self {
        Self {
            allow_duplicate_app_card_ids, app_card_id: app_card_id.into(),
            legacy_crm_card_id: legacy_crm_card_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `helpdeskAppCardId`.
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: impl Into<i64>) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id.into()); self
    }
}

/// `CardMigrateViewsResponse`: 5 members.
///
/// Published by `crm/public-app-crm-cards`, in 2026-03, v3.
#[doc(alias = "CardMigrateViewsResponse")]
#[non_exhaustive]
pub struct PublicAppCrmCardsCardMigrateViewsResponse {
    /// `endedAt`: a whole number; may be absent.
    pub ended_at: Option<i64>,
    /// `message`: text.
    pub message: Text,
    /// `remainingPortalCount`: a whole number; may be absent.
    pub remaining_portal_count: Option<i64>,
    /// `startedAt`: a whole number; may be absent.
    pub started_at: Option<i64>,
    /// `totalPortalCount`: a whole number; may be absent.
    pub total_portal_count: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAppCrmCardsCardMigrateViewsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CardMigrateViewsResponse", kind: Kind::Record(&[
            Member { name: "endedAt", required: false }, Member { name: "message", required: true },
            Member { name: "remainingPortalCount", required: false }, Member { name: "startedAt", required: false },
            Member { name: "totalPortalCount", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ended_at: None, message: Text::EMPTY, remaining_portal_count: None, started_at: None,
            total_portal_count: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ended_at, 1 => &self.message, 2 => &self.remaining_portal_count, 3 => &self.started_at,
            4 => &self.total_portal_count, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ended_at, 1 => &mut self.message, 2 => &mut self.remaining_portal_count,
            3 => &mut self.started_at, 4 => &mut self.total_portal_count, _ => &mut self.rest,
        }
    }
}
impl PublicAppCrmCardsCardMigrateViewsResponse {
    /// With all that is required.
    pub fn new(message: impl Into<Text>) -> Self { Self { message: message.into(), ..Shaped::blank() } }
    /// Sets `endedAt`.
    pub fn ended_at(mut self, ended_at: impl Into<i64>) -> Self { self.ended_at = Some(ended_at.into()); self }
    /// Sets `remainingPortalCount`.
    pub fn remaining_portal_count(mut self, remaining_portal_count: impl Into<i64>) -> Self {
        self.remaining_portal_count = Some(remaining_portal_count.into()); self
    }
    /// Sets `startedAt`.
    pub fn started_at(mut self, started_at: impl Into<i64>) -> Self { self.started_at = Some(started_at.into()); self }
    /// Sets `totalPortalCount`.
    pub fn total_portal_count(mut self, total_portal_count: impl Into<i64>) -> Self {
        self.total_portal_count = Some(total_portal_count.into()); self
    }
}

/// `IntegratorCardPayloadResponse`: 6 members.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[doc(alias = "IntegratorCardPayloadResponse")]
#[non_exhaustive]
pub struct PublicAppCrmCardsIntegratorCardPayloadResponse {
    /// `allItemsLinkUrl`: text; may be absent.
    pub all_items_link_url: Option<Text>,
    /// `cardLabel`: text; may be absent.
    pub card_label: Option<Text>,
    /// `responseVersion`: `IntegratorCardPayloadResponseResponseVersion`; may be absent.
    pub response_version: Option<IntegratorCardPayloadResponseResponseVersion>,
    /// `sections`: a list: `IntegratorObjectResult`; may be absent.
    pub sections: Option<Vec<IntegratorObjectResult>>,
    /// `topLevelActions`: `TopLevelActions`; may be absent.
    pub top_level_actions: Option<TopLevelActions>,
    /// `totalCount`: a whole number.
    pub total_count: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAppCrmCardsIntegratorCardPayloadResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorCardPayloadResponse", kind: Kind::Record(&[
            Member { name: "allItemsLinkUrl", required: false }, Member { name: "cardLabel", required: false },
            Member { name: "responseVersion", required: false }, Member { name: "sections", required: false },
            Member { name: "topLevelActions", required: false }, Member { name: "totalCount", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            all_items_link_url: None, card_label: None, response_version: None, sections: None,
            top_level_actions: None, total_count: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.all_items_link_url, 1 => &self.card_label, 2 => &self.response_version, 3 => &self.sections,
            4 => &self.top_level_actions, 5 => &self.total_count, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.all_items_link_url, 1 => &mut self.card_label, 2 => &mut self.response_version,
            3 => &mut self.sections, 4 => &mut self.top_level_actions, 5 => &mut self.total_count,
            _ => &mut self.rest,
        }
    }
}
impl PublicAppCrmCardsIntegratorCardPayloadResponse {
    /// With all that is required.
    pub fn new(total_count: impl Into<i64>) -> Self { Self { total_count: total_count.into(), ..Shaped::blank() } }
    /// Sets `allItemsLinkUrl`.
    pub fn all_items_link_url(mut self, all_items_link_url: impl Into<Text>) -> Self {
        self.all_items_link_url = Some(all_items_link_url.into()); self
    }
    /// Sets `cardLabel`.
    pub fn card_label(mut self, card_label: impl Into<Text>) -> Self { self.card_label = Some(card_label.into()); self }
    /// Sets `responseVersion`.
    pub fn response_version(mut self, response_version: impl Into<IntegratorCardPayloadResponseResponseVersion>) -> Self {
        self.response_version = Some(response_version.into()); self
    }
    /// Sets `sections`.
    pub fn sections(mut self, sections: impl IntoIterator<Item = impl Into<IntegratorObjectResult>>) -> Self {
        self.sections = Some(sections.into_iter().map(Into::into).collect()); self
    }
    /// Sets `topLevelActions`.
    pub fn top_level_actions(mut self, top_level_actions: impl Into<TopLevelActions>) -> Self {
        self.top_level_actions = Some(top_level_actions.into()); self
    }
}

/// `PublicCardFetchBody`: 2 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicCardFetchBody {
    /// `objectTypes`: a list: `CardObjectTypeBody`.
    pub object_types: Vec<CardObjectTypeBody>,
    /// `targetUrl`: text.
    pub target_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCardFetchBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCardFetchBody", kind: Kind::Record(&[
            Member { name: "objectTypes", required: true }, Member { name: "targetUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_types: Vec::new(), target_url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_types, 1 => &self.target_url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_types, 1 => &mut self.target_url, _ => &mut self.rest }
    }
}
impl PublicCardFetchBody {
    /// With all that is required.
    pub fn new(
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>, target_url: impl Into<Text>,
    ) -> Self {
        Self {
            object_types: object_types.into_iter().map(Into::into).collect(), target_url: target_url.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicCardListResponse`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicCardListResponse {
    /// `results`: a list: `PublicCardResponse`.
    pub results: Vec<PublicCardResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCardListResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCardListResponse", kind: Kind::Record(&[Member { name: "results", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl PublicCardListResponse {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicCardResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCardResponse>> From<Vec<T>> for PublicCardListResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCardResponse>, const N: usize> From<[T; N]> for PublicCardListResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicCardResponse`: 8 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicCardResponse {
    /// `actions`: `CardActions`.
    pub actions: CardActions,
    /// `auditHistory`: a list: `CardAuditResponse`.
    pub audit_history: Vec<CardAuditResponse>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `display`: `CardDisplayBody`.
    pub display: CardDisplayBody,
    /// `fetch`: `PublicCardFetchBody`.
    pub fetch: PublicCardFetchBody,
    /// `id`: text.
    pub id: Text,
    /// `title`: text.
    pub title: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCardResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCardResponse", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "auditHistory", required: true },
            Member { name: "createdAt", required: false }, Member { name: "display", required: true },
            Member { name: "fetch", required: true }, Member { name: "id", required: true },
            Member { name: "title", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Shaped::blank(), audit_history: Vec::new(), created_at: None, display: Shaped::blank(),
            fetch: Shaped::blank(), id: Text::EMPTY, title: Text::EMPTY, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.audit_history, 2 => &self.created_at, 3 => &self.display,
            4 => &self.fetch, 5 => &self.id, 6 => &self.title, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.audit_history, 2 => &mut self.created_at, 3 => &mut self.display,
            4 => &mut self.fetch, 5 => &mut self.id, 6 => &mut self.title, 7 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicCardResponse {
    /// With all that is required.
    pub fn new(
        actions: impl Into<CardActions>, audit_history: impl IntoIterator<Item = impl Into<CardAuditResponse>>,
        display: impl Into<CardDisplayBody>, fetch: impl Into<PublicCardFetchBody>, id: impl Into<Text>,
        title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(), audit_history: audit_history.into_iter().map(Into::into).collect(),
            display: display.into(), fetch: fetch.into(), id: id.into(), title: title.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// `TopLevelActions`: 3 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TopLevelActions {
    /// `primary`: `IntegratorObjectResultActions`; may be absent.
    pub primary: Option<IntegratorObjectResultActions>,
    /// `secondary`: a list: `IntegratorObjectResultActions`.
    pub secondary: Vec<IntegratorObjectResultActions>,
    /// `settings`: `IFrameActionBody`; may be absent.
    pub settings: Option<IFrameActionBody>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TopLevelActions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TopLevelActions", kind: Kind::Record(&[
            Member { name: "primary", required: false }, Member { name: "secondary", required: true },
            Member { name: "settings", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { primary: None, secondary: Vec::new(), settings: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.primary, 1 => &self.secondary, 2 => &self.settings, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.primary, 1 => &mut self.secondary, 2 => &mut self.settings, _ => &mut self.rest }
    }
}
impl TopLevelActions {
    /// With all that is required.
    pub fn new(secondary: impl IntoIterator<Item = impl Into<IntegratorObjectResultActions>>) -> Self {
        Self { secondary: secondary.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `primary`.
    pub fn primary(mut self, primary: impl Into<IntegratorObjectResultActions>) -> Self {
        self.primary = Some(primary.into()); self
    }
    /// Sets `settings`.
    pub fn settings(mut self, settings: impl Into<IFrameActionBody>) -> Self {
        self.settings = Some(settings.into()); self
    }
}
impl<T: Into<IntegratorObjectResultActions>> From<Vec<T>> for TopLevelActions {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<IntegratorObjectResultActions>, const N: usize> From<[T; N]> for TopLevelActions {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    ActionConfirmationBody, ActionHookActionBody, CardActions, CardAuditResponse, CardCreateRequest, CardDisplayBody,
    CardDisplayProperty, CardFetchBody, CardFetchBodyPatch, CardMigrateViewsRequest, CardMigrateViewsResponse,
    CardObjectTypeBody, CardPatchRequest, DisplayOption, IFrameActionBody, IntegratorCardPayloadResponse,
    IntegratorObjectResult, IntegratorObjectResultActions, ObjectToken, PublicAppCrmCardsCardCreateRequest,
    PublicAppCrmCardsCardFetchBody, PublicAppCrmCardsCardMigrateViewsRequest,
    PublicAppCrmCardsCardMigrateViewsResponse, PublicAppCrmCardsIntegratorCardPayloadResponse, PublicCardFetchBody,
    PublicCardListResponse, PublicCardResponse, TopLevelActions,
}

crate::runtime::enumeration_traits! {
    ActionHookActionBodyType, CardAuditResponseActionType, CardAuditResponseAuthSource, CardDisplayPropertyDataType,
    CardFetchBodyCardType, CardObjectTypeBodyName, DisplayOptionType, IFrameActionBodyType,
    IntegratorCardPayloadResponseResponseVersion,
}
