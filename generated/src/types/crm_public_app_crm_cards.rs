// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ActionConfirmationBody "ActionConfirmationBody" {
        0 cancel_button_label "cancelButtonLabel" required = Text::EMPTY;
        1 confirm_button_label "confirmButtonLabel" required = Text::EMPTY;
        2 prompt "prompt" required = Text::EMPTY;
    }
}
impl ActionConfirmationBody {
    /// One with all that is required.
    pub fn new(
        cancel_button_label: impl Into<Text>,
        confirm_button_label: impl Into<Text>,
        prompt: impl Into<Text>,
    ) -> Self {
        Self {
            cancel_button_label: cancel_button_label.into(),
            confirm_button_label: confirm_button_label.into(),
            prompt: prompt.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ActionHookActionBody "ActionHookActionBody" {
        0 confirmation "confirmation" optional = None;
        1 http_method "httpMethod" required = Shaped::blank();
        2 label "label" optional = None;
        3 property_names_included "propertyNamesIncluded" required = Vec::new();
        4 r#type "type" required = Shaped::blank();
        5 url "url" required = Text::EMPTY;
    }
}
impl ActionHookActionBody {
    /// One with all that is required.
    pub fn new(
        http_method: impl Into<ActionHookActionBodyHttpMethod>,
        property_names_included: impl IntoIterator<Item = impl Into<Text>>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            http_method: http_method.into(),
            property_names_included: property_names_included
                .into_iter()
                .map(Into::into)
                .collect(),
            r#type: ActionHookActionBodyType::ActionHook,
            url: url.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    ActionHookActionBodyType "ActionHookActionBodyType" {
        0 ActionHook "ACTION_HOOK";
    } 1
}

/// `CardActions`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardActions {
    /// `baseUrls`: a list: text.
    pub base_urls: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CardActions "CardActions" {
        0 base_urls "baseUrls" required = Vec::new();
    }
}
impl CardActions {
    /// One with all that is required.
    pub fn new(base_urls: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            base_urls: base_urls.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Text>> From<Vec<T>> for CardActions {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for CardActions {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CardAuditResponse "CardAuditResponse" {
        0 action_type "actionType" required = Shaped::blank();
        1 application_id "applicationId" required = 0;
        2 auth_source "authSource" required = Shaped::blank();
        3 changed_at "changedAt" required = 0;
        4 initiating_user_id "initiatingUserId" required = 0;
        5 object_type_id "objectTypeId" required = 0;
    }
}
impl CardAuditResponse {
    /// One with all that is required.
    pub fn new(
        action_type: impl Into<CardAuditResponseActionType>,
        application_id: impl Into<i64>,
        auth_source: impl Into<CardAuditResponseAuthSource>,
        changed_at: impl Into<i64>,
        initiating_user_id: impl Into<i64>,
        object_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            action_type: action_type.into(),
            application_id: application_id.into(),
            auth_source: auth_source.into(),
            changed_at: changed_at.into(),
            initiating_user_id: initiating_user_id.into(),
            object_type_id: object_type_id.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    CardAuditResponseActionType "CardAuditResponseActionType" {
        0 Create "CREATE";
        1 Delete "DELETE";
        2 Update "UPDATE";
    } 3
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
crate::runtime::enumeration! {
    CardAuditResponseAuthSource "CardAuditResponseAuthSource" {
        0 App "APP";
        1 External "EXTERNAL";
        2 Internal "INTERNAL";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    CardCreateRequest "CardCreateRequest" {
        0 actions "actions" required = Shaped::blank();
        1 display "display" required = Shaped::blank();
        2 fetch "fetch" required = Shaped::blank();
        3 title "title" required = Text::EMPTY;
    }
}
impl CardCreateRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl Into<CardActions>,
        display: impl Into<CardDisplayBody>,
        fetch: impl Into<CardFetchBody>,
        title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(),
            display: display.into(),
            fetch: fetch.into(),
            title: title.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    CardDisplayBody "CardDisplayBody" {
        0 properties "properties" required = Vec::new();
    }
}
impl CardDisplayBody {
    /// One with all that is required.
    pub fn new(
        properties: impl IntoIterator<Item = impl Into<CardDisplayProperty>>,
    ) -> Self {
        Self {
            properties: properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<CardDisplayProperty>> From<Vec<T>> for CardDisplayBody {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<CardDisplayProperty>, const N: usize> From<[T; N]> for CardDisplayBody {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CardDisplayProperty "CardDisplayProperty" {
        0 data_type "dataType" required = Shaped::blank();
        1 label "label" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
        3 options "options" required = Vec::new();
    }
}
impl CardDisplayProperty {
    /// One with all that is required.
    pub fn new(
        data_type: impl Into<CardDisplayPropertyDataType>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<DisplayOption>>,
    ) -> Self {
        Self {
            data_type: data_type.into(),
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    CardDisplayPropertyDataType "CardDisplayPropertyDataType" {
        0 Boolean "BOOLEAN";
        1 Currency "CURRENCY";
        2 Date "DATE";
        3 Datetime "DATETIME";
        4 Email "EMAIL";
        5 Link "LINK";
        6 Numeric "NUMERIC";
        7 Status "STATUS";
        8 String "STRING";
    } 9
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
    rest: Rest,
}
crate::runtime::record! {
    CardFetchBody "CardFetchBody" {
        0 card_type "cardType" required = Shaped::blank();
        1 object_types "objectTypes" required = Vec::new();
        2 serverless_function "serverlessFunction" optional = None;
        3 target_url "targetUrl" required = Text::EMPTY;
    }
}
impl CardFetchBody {
    /// One with all that is required.
    pub fn new(
        card_type: impl Into<CardFetchBodyCardType>,
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>,
        target_url: impl Into<Text>,
    ) -> Self {
        Self {
            card_type: card_type.into(),
            object_types: object_types.into_iter().map(Into::into).collect(),
            target_url: target_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
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
crate::runtime::enumeration! {
    CardFetchBodyCardType "CardFetchBodyCardType" {
        0 External "EXTERNAL";
        1 Serverless "SERVERLESS";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    CardFetchBodyPatch "CardFetchBodyPatch" {
        0 card_type "cardType" optional = None;
        1 object_types "objectTypes" required = Vec::new();
        2 serverless_function "serverlessFunction" optional = None;
        3 target_url "targetUrl" optional = None;
    }
}
impl CardFetchBodyPatch {
    /// One with all that is required.
    pub fn new(
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>,
    ) -> Self {
        Self {
            object_types: object_types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `cardType`.
    pub fn card_type(mut self, card_type: impl Into<CardFetchBodyCardType>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
    }
    /// Sets `targetUrl`.
    pub fn target_url(mut self, target_url: impl Into<Text>) -> Self {
        self.target_url = Some(target_url.into());
        self
    }
}
impl<T: Into<CardObjectTypeBody>> From<Vec<T>> for CardFetchBodyPatch {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<CardObjectTypeBody>, const N: usize> From<[T; N]> for CardFetchBodyPatch {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CardMigrateViewsRequest "CardMigrateViewsRequest" {
        0 app_card_id "appCardId" required = 0;
        1 helpdesk_app_card_id "helpdeskAppCardId" optional = None;
        2 legacy_crm_card_id "legacyCrmCardId" required = 0;
    }
}
impl CardMigrateViewsRequest {
    /// One with all that is required.
    pub fn new(app_card_id: impl Into<i64>, legacy_crm_card_id: impl Into<i64>) -> Self {
        Self {
            app_card_id: app_card_id.into(),
            legacy_crm_card_id: legacy_crm_card_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `helpdeskAppCardId`.
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: impl Into<i64>) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id.into());
        self
    }
}

/// `CardMigrateViewsResponse`: one member.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CardMigrateViewsResponse {
    /// `message`: text.
    pub message: Text,
    rest: Rest,
}
crate::runtime::record! {
    CardMigrateViewsResponse "CardMigrateViewsResponse" {
        0 message "message" required = Text::EMPTY;
    }
}
impl CardMigrateViewsResponse {
    /// One with all that is required.
    pub fn new(message: impl Into<Text>) -> Self {
        Self {
            message: message.into(),
            ..Shaped::blank()
        }
    }
}

/// `CardObjectTypeBody`: 2 members.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CardObjectTypeBody {
    /// `name`: `CardObjectTypeBodyName`.
    pub name: CardObjectTypeBodyName,
    /// `propertiesToSend`: a list: text.
    pub properties_to_send: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CardObjectTypeBody "CardObjectTypeBody" {
        0 name "name" required = Shaped::blank();
        1 properties_to_send "propertiesToSend" required = Vec::new();
    }
}
impl CardObjectTypeBody {
    /// One with all that is required.
    pub fn new(
        name: impl Into<CardObjectTypeBodyName>,
        properties_to_send: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            name: name.into(),
            properties_to_send: properties_to_send.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    CardObjectTypeBodyName "CardObjectTypeBodyName" {
        0 Companies "companies";
        1 Contacts "contacts";
        2 Deals "deals";
        3 MarketingEvents "marketing_events";
        4 Tickets "tickets";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    CardPatchRequest "CardPatchRequest" {
        0 actions "actions" optional = None;
        1 display "display" optional = None;
        2 fetch "fetch" optional = None;
        3 title "title" optional = None;
    }
}
impl CardPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `actions`.
    pub fn actions(mut self, actions: impl Into<CardActions>) -> Self {
        self.actions = Some(actions.into());
        self
    }
    /// Sets `display`.
    pub fn display(mut self, display: impl Into<CardDisplayBody>) -> Self {
        self.display = Some(display.into());
        self
    }
    /// Sets `fetch`.
    pub fn fetch(mut self, fetch: impl Into<CardFetchBodyPatch>) -> Self {
        self.fetch = Some(fetch.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for CardPatchRequest {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    DisplayOption "DisplayOption" {
        0 label "label" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
    }
}
impl DisplayOption {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<DisplayOptionType>,
    ) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    DisplayOptionType "DisplayOptionType" {
        0 Danger "DANGER";
        1 Default "DEFAULT";
        2 Info "INFO";
        3 Success "SUCCESS";
        4 Warning "WARNING";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    IFrameActionBody "IFrameActionBody" {
        0 height "height" required = 0;
        1 label "label" optional = None;
        2 property_names_included "propertyNamesIncluded" required = Vec::new();
        3 r#type "type" required = Shaped::blank();
        4 url "url" required = Text::EMPTY;
        5 width "width" required = 0;
    }
}
impl IFrameActionBody {
    /// One with all that is required.
    pub fn new(
        height: impl Into<i64>,
        property_names_included: impl IntoIterator<Item = impl Into<Text>>,
        url: impl Into<Text>,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            height: height.into(),
            property_names_included: property_names_included
                .into_iter()
                .map(Into::into)
                .collect(),
            r#type: IFrameActionBodyType::Iframe,
            url: url.into(),
            width: width.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    IFrameActionBodyType "IFrameActionBodyType" {
        0 Iframe "IFRAME";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IntegratorCardPayloadResponse "IntegratorCardPayloadResponse" {
        0 all_items_link_url "allItemsLinkUrl" optional = None;
        1 card_label "cardLabel" optional = None;
        2 response_version "responseVersion" required = Shaped::blank();
        3 sections "sections" required = Vec::new();
        4 top_level_actions "topLevelActions" optional = None;
        5 total_count "totalCount" required = 0;
    }
}
impl IntegratorCardPayloadResponse {
    /// One with all that is required.
    pub fn new(
        response_version: impl Into<IntegratorCardPayloadResponseResponseVersion>,
        sections: impl IntoIterator<Item = impl Into<IntegratorObjectResult>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            response_version: response_version.into(),
            sections: sections.into_iter().map(Into::into).collect(),
            total_count: total_count.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    IntegratorCardPayloadResponseResponseVersion "IntegratorCardPayloadResponseResponseVersion" {
        0 V1 "v1";
        1 V3 "v3";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    IntegratorObjectResult "IntegratorObjectResult" {
        0 actions "actions" required = Vec::new();
        1 id "id" required = Text::EMPTY;
        2 link_url "linkUrl" optional = None;
        3 title "title" required = Text::EMPTY;
        4 tokens "tokens" required = Vec::new();
    }
}
impl IntegratorObjectResult {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<IntegratorObjectResultActions>>,
        id: impl Into<Text>,
        title: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<ObjectToken>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            id: id.into(),
            title: title.into(),
            tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::union! {
    IntegratorObjectResultActions "IntegratorObjectResultActions" {
        0 ActionHookActionBody "ActionHookActionBody" Some(("type", &["ACTION_HOOK"])), &[];
        1 IFrameActionBody "IFrameActionBody" Some(("type", &["IFRAME"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectToken "ObjectToken" {
        0 data_type "dataType" optional = None;
        1 label "label" optional = None;
        2 name "name" optional = None;
        3 value "value" required = Text::EMPTY;
    }
}
impl ObjectToken {
    /// One with all that is required.
    pub fn new(value: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAppCrmCardsCardCreateRequest "CardCreateRequest" {
        0 actions "actions" required = Shaped::blank();
        1 display "display" required = Shaped::blank();
        2 fetch "fetch" required = Shaped::blank();
        3 title "title" required = Text::EMPTY;
    }
}
impl PublicAppCrmCardsCardCreateRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl Into<CardActions>,
        display: impl Into<CardDisplayBody>,
        fetch: impl Into<PublicAppCrmCardsCardFetchBody>,
        title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(),
            display: display.into(),
            fetch: fetch.into(),
            title: title.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAppCrmCardsCardFetchBody "CardFetchBody" {
        0 card_type "cardType" optional = None;
        1 object_types "objectTypes" required = Vec::new();
        2 serverless_function "serverlessFunction" optional = None;
        3 target_url "targetUrl" required = Text::EMPTY;
    }
}
impl PublicAppCrmCardsCardFetchBody {
    /// One with all that is required.
    pub fn new(
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>,
        target_url: impl Into<Text>,
    ) -> Self {
        Self {
            object_types: object_types.into_iter().map(Into::into).collect(),
            target_url: target_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cardType`.
    pub fn card_type(mut self, card_type: impl Into<CardFetchBodyCardType>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }
    /// Sets `serverlessFunction`.
    pub fn serverless_function(mut self, serverless_function: impl Into<Text>) -> Self {
        self.serverless_function = Some(serverless_function.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAppCrmCardsCardMigrateViewsRequest "CardMigrateViewsRequest" {
        0 allow_duplicate_app_card_ids "allowDuplicateAppCardIds" required = false;
        1 app_card_id "appCardId" required = 0;
        2 helpdesk_app_card_id "helpdeskAppCardId" optional = None;
        3 legacy_crm_card_id "legacyCrmCardId" required = 0;
    }
}
impl PublicAppCrmCardsCardMigrateViewsRequest {
    /// One with all that is required.
    pub fn new(
        allow_duplicate_app_card_ids: bool,
        app_card_id: impl Into<i64>,
        legacy_crm_card_id: impl Into<i64>,
    ) -> Self {
        Self {
            allow_duplicate_app_card_ids,
            app_card_id: app_card_id.into(),
            legacy_crm_card_id: legacy_crm_card_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `helpdeskAppCardId`.
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: impl Into<i64>) -> Self {
        self.helpdesk_app_card_id = Some(helpdesk_app_card_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAppCrmCardsCardMigrateViewsResponse "CardMigrateViewsResponse" {
        0 ended_at "endedAt" optional = None;
        1 message "message" required = Text::EMPTY;
        2 remaining_portal_count "remainingPortalCount" optional = None;
        3 started_at "startedAt" optional = None;
        4 total_portal_count "totalPortalCount" optional = None;
    }
}
impl PublicAppCrmCardsCardMigrateViewsResponse {
    /// One with all that is required.
    pub fn new(message: impl Into<Text>) -> Self {
        Self {
            message: message.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAppCrmCardsIntegratorCardPayloadResponse "IntegratorCardPayloadResponse" {
        0 all_items_link_url "allItemsLinkUrl" optional = None;
        1 card_label "cardLabel" optional = None;
        2 response_version "responseVersion" optional = None;
        3 sections "sections" optional = None;
        4 top_level_actions "topLevelActions" optional = None;
        5 total_count "totalCount" required = 0;
    }
}
impl PublicAppCrmCardsIntegratorCardPayloadResponse {
    /// One with all that is required.
    pub fn new(total_count: impl Into<i64>) -> Self {
        Self {
            total_count: total_count.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCardFetchBody "PublicCardFetchBody" {
        0 object_types "objectTypes" required = Vec::new();
        1 target_url "targetUrl" required = Text::EMPTY;
    }
}
impl PublicCardFetchBody {
    /// One with all that is required.
    pub fn new(
        object_types: impl IntoIterator<Item = impl Into<CardObjectTypeBody>>,
        target_url: impl Into<Text>,
    ) -> Self {
        Self {
            object_types: object_types.into_iter().map(Into::into).collect(),
            target_url: target_url.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCardListResponse "PublicCardListResponse" {
        0 results "results" required = Vec::new();
    }
}
impl PublicCardListResponse {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicCardResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCardResponse "PublicCardResponse" {
        0 actions "actions" required = Shaped::blank();
        1 audit_history "auditHistory" required = Vec::new();
        2 created_at "createdAt" optional = None;
        3 display "display" required = Shaped::blank();
        4 fetch "fetch" required = Shaped::blank();
        5 id "id" required = Text::EMPTY;
        6 title "title" required = Text::EMPTY;
        7 updated_at "updatedAt" optional = None;
    }
}
impl PublicCardResponse {
    /// One with all that is required.
    pub fn new(
        actions: impl Into<CardActions>,
        audit_history: impl IntoIterator<Item = impl Into<CardAuditResponse>>,
        display: impl Into<CardDisplayBody>,
        fetch: impl Into<PublicCardFetchBody>,
        id: impl Into<Text>,
        title: impl Into<Text>,
    ) -> Self {
        Self {
            actions: actions.into(),
            audit_history: audit_history.into_iter().map(Into::into).collect(),
            display: display.into(),
            fetch: fetch.into(),
            id: id.into(),
            title: title.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TopLevelActions "TopLevelActions" {
        0 primary "primary" optional = None;
        1 secondary "secondary" required = Vec::new();
        2 settings "settings" optional = None;
    }
}
impl TopLevelActions {
    /// One with all that is required.
    pub fn new(
        secondary: impl IntoIterator<Item = impl Into<IntegratorObjectResultActions>>,
    ) -> Self {
        Self {
            secondary: secondary.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
