// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/media-bridge`, version `2025-09`: 35 operations, 150 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/media-bridge/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbsoluteValue, MediaBridgeAbsoluteValueInputs as AbsoluteValueInputs, AbsoluteValueOperator, AddNumbers,
    AddNumbersOperator, AddTime, AddTimeOperator, And, PublicAndFilterBranchFilterBranchType as AndOperator,
    AssociationDefinition, AssociationDefinitionEgg, AssociationSpec, AssociationSpecAssociationCategory,
    MediaBridgeBatchInputPropertyCreate as BatchInputPropertyCreate, BatchInputPropertyName,
    BatchReadInputPropertyName, MediaBridgeBatchResponseProperty as BatchResponseProperty,
    BatchResponseSimplePublicStatus as BatchResponsePropertyStatus, BeginsWith, BeginsWithOperator,
    BooleanPropertyVariable, BooleanPropertyVariableOperator, BooleanTargetPropertyVariable,
    BooleanTargetPropertyVariableOperator, BulkIntegratorObjectCreationResponse, CaseChangeTestExtensionData,
    CaseChangeTestExtensionDataMood, CollectionResponseMediaBridgeObjectForwardPaging,
    CollectionResponseObjectSchemaNoPaging, CollectionResponsePropertyGroupNoPaging,
    MediaBridgeCollectionResponsePropertyNoPaging as CollectionResponsePropertyNoPaging, ConcatStrings,
    ConcatStringsOperator, ConstantBoolean, ConstantBooleanOperator, ConstantNumber, ConstantNumberOperator,
    ConstantString, ConstantStringOperator, Contains, ContainsOperator, CreateAudioObjectRequest,
    CreateAudioObjectRequestMediaType, CreateDocumentObjectRequest, CreateDocumentObjectRequestMediaType,
    CreateImageObjectRequest, CreateImageObjectRequestMediaType, CreateMbObjectRequest, CreateOtherObjectRequest,
    CreateOtherObjectRequestMediaType, CreateVideoObjectRequest, CreateVideoObjectRequestMediaType,
    MediaBridgeDate as Date, PublicDatePointTimeType as DateOperator, DatedExchangeRate, DatedExchangeRateOperator,
    DefaultRequirements, ComboEventRuleBranchOperationType as DefaultRequirementsOperator, DefinitionSource,
    DefinitionSourceType, DivideNumbers, DivideNumbersOperator, Endpoints, Error, ErrorDetail, Euler, EulerOperator,
    EventVisibilityChange, EventVisibilityChangeEventType, EventVisibilityResponse, ExtensionData,
    ExtensionDataExtensionStatusMap, ExternalOptionsMetaData, ExtractMostRecentEmailReplyHtml,
    ExtractMostRecentEmailReplyHtmlOperator, ExtractMostRecentEmailReplyText,
    ExtractMostRecentEmailReplyTextOperator, ExtractMostRecentPlainTextEmailReply,
    ExtractMostRecentPlainTextEmailReplyOperator, FetchCurrencyDecimalPlaces, FetchCurrencyDecimalPlacesOperator,
    FetchExchangeRate, FetchExchangeRateOperator, FetchSingleCurrencyPortalCurrency,
    FetchSingleCurrencyPortalCurrencyOperator, FieldLevelPermission, FilteringMetaData, FormatFullName,
    FormatFullNameOperator, FormatPhoneNumber, FormatPhoneNumberOperator, FormatSearchablePhoneNumber,
    FormatSearchablePhoneNumberOperator, ForwardPaging, Group, GroupView, HasEmailReply, HasEmailReplyOperator,
    HasPlainTextEmailReply, HasPlainTextEmailReplyOperator, IfBoolean, IfBooleanOperator, IfNumber, IfNumberOperator,
    IfString, IfStringOperator, InboundDbObjectType, InboundDbObjectTypeMetaType,
    InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus, InboundDbObjectTypeVisibility,
    IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest, IntegratorObjectCreationRequest,
    IntegratorObjectCreationRequestMediaTypes, IntegratorObjectCreationResponse, IsEngagementType,
    IsEngagementTypeOperator, IsPipelineStageClosed, IsPipelineStageClosedOperator, IsPresent, IsPresentOperator,
    LessThan, LessThanOperator, LessThanOrEqual, LessThanOrEqualOperator, LowerCase, LowerCaseOperator, MaxNumbers,
    MaxNumbersOperator, MediaBridgeObject, MediaBridgePropertyUpdate,
    PropertyFieldType as MediaBridgePropertyUpdateFieldType, PropertyType as MediaBridgePropertyUpdateType,
    MediaBridgeProviderPartial, MediaBridgeProviderRegistrationResponse, MinNumbers, MinNumbersOperator, Month,
    PublicMonthReferenceReferenceType as MonthOperator, MoreThan, MoreThanOperator, MoreThanOrEqual,
    MoreThanOrEqualOperator, MultiplyNumbers, MultiplyNumbersOperator, NextPage, Not, NotOperator, Now,
    PublicNowReferenceReferenceType as NowOperator, NumberEquals, NumberEqualsOperator, NumberPropertyVariable,
    NumberPropertyVariableOperator, NumberTargetPropertyVariable, NumberTargetPropertyVariableOperator,
    NumberToString, NumberToStringOperator, OEmbedDomainsCollectionResponse, ObjectDefinitionResponse, ObjectSchema,
    ObjectTypeDefinition, ObjectTypeDefinitionLabels, ObjectTypeDefinitionPatch, ObjectTypeIdProto,
    ActionsV4Option as Option, Option1, OptionDecorations, OptionDecorationsColor, OptionDecoratorsExtensionData,
    OptionDecoratorsExtensionDataOptionDecoratorStyle, OptionInput, Or,
    PublicOrFilterBranchFilterBranchType as OrOperator, ParseNumber, ParseNumberOperator, PeriodToMonths,
    PeriodToMonthsOperator, PeriodToWeeks, PeriodToWeeksOperator, PipelineProbability, PipelineProbabilityOperator,
    Power, PowerOperator, MediaBridgeProperty as Property, Property1, MediaBridgePropertyCreate as PropertyCreate,
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyDefinition, PropertyDefinitionSource,
    PropertyDisplayMode, PropertyGroup, PropertyGroupCreate, PropertyGroupUpdate, PropertyModificationMetadata,
    PropertyName, PropertyNumberDisplayHint, PropertyOptionSortStrategy,
    FieldTypeDefinitionReferencedObjectType as PropertyReferencedObjectType, PropertySearchTextAnalysisMode,
    PropertyTextDisplayHint, FieldTypeDefinitionType as PropertyType, PropertyValueDataSensitivity,
    RequiredPropertiesExtensionData, RollupExpression, RollupExpressionRollupOperator, RoundDownNumbers,
    RoundDownNumbersOperator, RoundNearestNumbers, RoundNearestNumbersOperator, RoundUpNumbers,
    RoundUpNumbersOperator, ScopeMapping, ScopeMappingAccessLevel, ScopeMappingRequestAction, SetContainsString,
    SetContainsStringOperator, SoftRequiredPropertiesExtensionData, SquareRoot, SquareRootOperator, StandardError,
    StringEquals, StringEqualsOperator, StringLength, StringLengthOperator, StringPropertyVariable,
    StringPropertyVariableOperator, StringTargetPropertyVariable, StringTargetPropertyVariableOperator, Substring,
    SubstringOperator, SubtractNumbers, SubtractNumbersOperator, SubtractTime, SubtractTimeOperator, TimeBetween,
    TimeBetweenOperator, TimeBetweenSkipWeekends, TimeBetweenSkipWeekendsOperator, TimestampOfPropertyVariable,
    TimestampOfPropertyVariableOperator, TimestampOfTargetPropertyVariable,
    TimestampOfTargetPropertyVariableOperator, UpdateAudioObjectRequest, UpdateDocumentObjectRequest,
    UpdateImageObjectRequest, UpdateMbObjectRequest, UpdateOtherObjectRequest, UpdateVideoObjectRequest, UpperCase,
    UpperCaseOperator, VideoObject, Xor, XorOperator, Year, PublicYearReferenceReferenceType as YearOperator,
};

/// `DELETE /media-bridge/2025-09/objects/{mediaType}/{objectId}`
///
/// Answers 204. Scope: `media_bridge.write`.
pub type Archive = crate::Call<crate::operations::MediaBridgeArchive, endpoint::Archive>;

/// `DELETE /media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveProperty = crate::Call<crate::operations::ArchiveProperty, endpoint::ArchiveProperty>;

/// `DELETE /media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 204. Needs the developer key.
pub type ArchivePropertyGroup = crate::Call<crate::operations::ArchivePropertyGroup, endpoint::ArchivePropertyGroup>;

/// `DELETE /media-bridge/2025-09/{appId}/schemas/{objectType}/associations/{associationId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSchemaAssociation =
    crate::Call<crate::operations::ArchiveSchemaAssociation, endpoint::ArchiveSchemaAssociation>;

/// `DELETE /media-bridge/2025-09/{appId}/settings/oembed-domains`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSettingsOembedDomains =
    crate::Call<crate::operations::ArchiveSettingsOembedDomains, endpoint::ArchiveSettingsOembedDomains>;

/// `POST /media-bridge/2025-09/{appId}/properties/{objectType}/batch/archive`
///
/// Answers 204. Needs the developer key.
pub type BatchArchiveProperties =
    crate::Call<crate::operations::BatchArchiveProperties, endpoint::BatchArchiveProperties>;

/// `POST /media-bridge/2025-09/{appId}/properties/{objectType}/batch/create`
///
/// Answers 200 (`BatchResponseProperty`). Needs the developer key.
pub type BatchCreateProperties = crate::Call<crate::operations::BatchCreateProperties, endpoint::BatchCreateProperties>;

/// `POST /media-bridge/2025-09/{appId}/properties/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseProperty`). Needs the developer key.
pub type BatchReadProperties = crate::Call<crate::operations::BatchReadProperties, endpoint::BatchReadProperties>;

/// `POST /media-bridge/2025-09/objects`
///
/// Answers 200 (`MediaBridgeObject`). Any of the scopes `files`, `media_bridge.write`.
pub type Create = crate::Call<crate::operations::MediaBridgeCreate, endpoint::Create>;

/// `POST /media-bridge/2025-09/{appId}/properties/{objectType}`
///
/// Answers 201 (`Property`). Needs the developer key.
pub type CreateProperty = crate::Call<crate::operations::CreateProperty, endpoint::CreateProperty>;

/// `POST /media-bridge/2025-09/{appId}/properties/{objectType}/groups`
///
/// Answers 201 (`PropertyGroup`). Needs the developer key.
pub type CreatePropertyGroup = crate::Call<crate::operations::CreatePropertyGroup, endpoint::CreatePropertyGroup>;

/// `POST /media-bridge/2025-09/{appId}/schemas/{objectType}/associations`
///
/// Answers 201 (`AssociationDefinition`). Needs the developer key.
pub type CreateSchemaAssociation =
    crate::Call<crate::operations::CreateSchemaAssociation, endpoint::CreateSchemaAssociation>;

/// `POST /media-bridge/2025-09/{appId}/settings/object-definitions`
///
/// Answers 200 (`BulkIntegratorObjectCreationResponse`). Needs the developer key.
pub type CreateSettingsObjectDefinition =
    crate::Call<crate::operations::CreateSettingsObjectDefinition, endpoint::CreateSettingsObjectDefinition>;

/// `POST /media-bridge/2025-09/{appId}/settings/oembed-domains`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Needs the developer key.
pub type CreateSettingsOembedDomain =
    crate::Call<crate::operations::CreateSettingsOembedDomain, endpoint::CreateSettingsOembedDomain>;

/// `POST /media-bridge/2025-09/{appId}/settings/video-association-definition`
///
/// Answers 200 (`AssociationDefinition`). Needs the developer key.
pub type CreateSettingsVideoAssociationDefinition =
    crate::Call<crate::operations::CreateSettingsVideoAssociationDefinition, endpoint::CreateSettingsVideoAssociationDefinition>;

/// `GET /media-bridge/2025-09/objects/{mediaType}/{objectId}`
///
/// Answers 200 (`MediaBridgeObject`). Scope: `media_bridge.read`.
pub type Get = crate::Call<crate::operations::MediaBridgeGet, endpoint::Get>;

/// `GET /media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Needs the developer key.
pub type GetProperty = crate::Call<crate::operations::GetProperty, endpoint::GetProperty>;

/// `GET /media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Needs the developer key.
pub type GetPropertyGroup = crate::Call<crate::operations::GetPropertyGroup, endpoint::GetPropertyGroup>;

/// `GET /media-bridge/2025-09/{appId}/schemas/{objectType}`
///
/// Answers 200 (`ObjectSchema`). Needs the developer key.
pub type GetSchema = crate::Call<crate::operations::GetSchema, endpoint::GetSchema>;

/// `GET /media-bridge/2025-09/{appId}/settings/event-visibility`
///
/// Answers 200 (`EventVisibilityResponse`). Needs the developer key.
pub type GetSettingsEventVisibility =
    crate::Call<crate::operations::GetSettingsEventVisibility, endpoint::GetSettingsEventVisibility>;

/// `GET /media-bridge/2025-09/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Needs the developer key.
pub type GetSettingsOembedDomain =
    crate::Call<crate::operations::GetSettingsOembedDomain, endpoint::GetSettingsOembedDomain>;

/// `GET /media-bridge/2025-09/objects/{mediaType}`
///
/// Answers 200 (`CollectionResponseMediaBridgeObjectForwardPaging`). Scope: `media_bridge.read`.
pub type List = crate::Call<crate::operations::MediaBridgeList, endpoint::List>;

/// `GET /media-bridge/2025-09/{appId}/properties/{objectType}`
///
/// Answers 200 (`CollectionResponsePropertyNoPaging`). Needs the developer key.
pub type ListProperties = crate::Call<crate::operations::ListProperties, endpoint::ListProperties>;

/// `GET /media-bridge/2025-09/{appId}/properties/{objectType}/groups`
///
/// Answers 200 (`CollectionResponsePropertyGroupNoPaging`). Needs the developer key.
pub type ListPropertyGroups = crate::Call<crate::operations::ListPropertyGroups, endpoint::ListPropertyGroups>;

/// `GET /media-bridge/2025-09/{appId}/schemas`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Needs the developer key.
pub type ListSchemas = crate::Call<crate::operations::ListSchemas, endpoint::ListSchemas>;

/// `GET /media-bridge/2025-09/{appId}/settings/object-definitions/{mediaType}`
///
/// Answers 200 (`ObjectDefinitionResponse`). Needs the developer key.
pub type ListSettingsObjectDefinitions =
    crate::Call<crate::operations::ListSettingsObjectDefinitions, endpoint::ListSettingsObjectDefinitions>;

/// `GET /media-bridge/2025-09/{appId}/settings/oembed-domains`
///
/// Answers 200 (`OEmbedDomainsCollectionResponse`). Needs the developer key.
pub type ListSettingsOembedDomains =
    crate::Call<crate::operations::ListSettingsOembedDomains, endpoint::ListSettingsOembedDomains>;

/// `POST /media-bridge/2025-09/{appId}/settings/register`
///
/// Answers 200 (`MediaBridgeProviderRegistrationResponse`). Needs the developer key. Deprecated. Newer: `cms::media_bridge::v2026_09::RegisterSettings`.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Newer: `cms::media_bridge::v2026_09::RegisterSettings`."))]
pub type RegisterSettings = crate::Call<crate::operations::RegisterSettings, endpoint::RegisterSettings>;

/// `PUT /media-bridge/2025-09/{appId}/settings`
///
/// Answers 200 (`MediaBridgeProviderRegistrationResponse`). Needs the developer key.
pub type SetSettings = crate::Call<crate::operations::SetSettings, endpoint::SetSettings>;

/// `PATCH /media-bridge/2025-09/objects/{objectId}`
///
/// Answers 200 (`MediaBridgeObject`). Scope: `media_bridge.write`.
pub type Update = crate::Call<crate::operations::MediaBridgeUpdate, endpoint::Update>;

/// `PATCH /media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Needs the developer key.
pub type UpdateProperty = crate::Call<crate::operations::UpdateProperty, endpoint::UpdateProperty>;

/// `PATCH /media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Needs the developer key.
pub type UpdatePropertyGroup = crate::Call<crate::operations::UpdatePropertyGroup, endpoint::UpdatePropertyGroup>;

/// `PATCH /media-bridge/2025-09/{appId}/schemas/{objectType}`
///
/// Answers 200 (`ObjectTypeDefinition`). Needs the developer key.
pub type UpdateSchemas = crate::Call<crate::operations::UpdateSchemas, endpoint::UpdateSchemas>;

/// `PATCH /media-bridge/2025-09/{appId}/settings/event-visibility`
///
/// Answers 200 (`EventVisibilityChange`). Needs the developer key.
pub type UpdateSettingsEventVisibility =
    crate::Call<crate::operations::UpdateSettingsEventVisibility, endpoint::UpdateSettingsEventVisibility>;

/// `PATCH /media-bridge/2025-09/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Needs the developer key.
pub type UpdateSettingsOembedDomain =
    crate::Call<crate::operations::UpdateSettingsOembedDomain, endpoint::UpdateSettingsOembedDomain>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/media-bridge/2025-09/objects/{mediaType}/{objectId}",
            &[204], &["media_bridge.write"]),
        ArchiveProperty: Description::of(Delete,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}",
            &[204], &[]).developer_key(),
        ArchivePropertyGroup: Description::of(Delete,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}",
            &[204], &[]).developer_key(),
        ArchiveSchemaAssociation: Description::of(Delete,
            "/media-bridge/2025-09/{appId}/schemas/{objectType}/associations/{associationId}",
            &[204], &[]).developer_key(),
        ArchiveSettingsOembedDomains: Description::of(Delete,
            "/media-bridge/2025-09/{appId}/settings/oembed-domains",
            &[204], &[]).developer_key(),
        BatchArchiveProperties: Description::of(Post,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/batch/archive",
            &[204], &[]).developer_key(),
        BatchCreateProperties: Description::of(Post,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/batch/create",
            &[200], &[]).developer_key(),
        BatchReadProperties: Description::of(Post,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/batch/read",
            &[200], &[]).developer_key(),
        Create: Description::of(Post, "/media-bridge/2025-09/objects", &[200], &["files", "media_bridge.write"]),
        CreateProperty: Description::of(Post,
            "/media-bridge/2025-09/{appId}/properties/{objectType}",
            &[201], &[]).developer_key(),
        CreatePropertyGroup: Description::of(Post,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/groups",
            &[201], &[]).developer_key(),
        CreateSchemaAssociation: Description::of(Post,
            "/media-bridge/2025-09/{appId}/schemas/{objectType}/associations",
            &[201], &[]).developer_key(),
        CreateSettingsObjectDefinition: Description::of(Post,
            "/media-bridge/2025-09/{appId}/settings/object-definitions",
            &[200], &[]).developer_key(),
        CreateSettingsOembedDomain: Description::of(Post,
            "/media-bridge/2025-09/{appId}/settings/oembed-domains",
            &[200], &[]).developer_key(),
        CreateSettingsVideoAssociationDefinition: Description::of(Post,
            "/media-bridge/2025-09/{appId}/settings/video-association-definition",
            &[200], &[]).developer_key(),
        Get: Description::of(Get,
            "/media-bridge/2025-09/objects/{mediaType}/{objectId}",
            &[200], &["media_bridge.read"]),
        GetProperty: Description::of(Get,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}",
            &[200], &[]).developer_key(),
        GetPropertyGroup: Description::of(Get,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}",
            &[200], &[]).developer_key(),
        GetSchema: Description::of(Get,
            "/media-bridge/2025-09/{appId}/schemas/{objectType}",
            &[200], &[]).developer_key(),
        GetSettingsEventVisibility: Description::of(Get,
            "/media-bridge/2025-09/{appId}/settings/event-visibility",
            &[200], &[]).developer_key(),
        GetSettingsOembedDomain: Description::of(Get,
            "/media-bridge/2025-09/{appId}/settings/oembed-domains/{oEmbedDomainId}",
            &[200], &[]).developer_key(),
        List: Description::of(Get, "/media-bridge/2025-09/objects/{mediaType}", &[200], &["media_bridge.read"]),
        ListProperties: Description::of(Get,
            "/media-bridge/2025-09/{appId}/properties/{objectType}",
            &[200], &[]).developer_key(),
        ListPropertyGroups: Description::of(Get,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/groups",
            &[200], &[]).developer_key(),
        ListSchemas: Description::of(Get, "/media-bridge/2025-09/{appId}/schemas", &[200], &[]).developer_key(),
        ListSettingsObjectDefinitions: Description::of(Get,
            "/media-bridge/2025-09/{appId}/settings/object-definitions/{mediaType}",
            &[200], &[]).developer_key(),
        ListSettingsOembedDomains: Description::of(Get,
            "/media-bridge/2025-09/{appId}/settings/oembed-domains",
            &[200], &[]).developer_key(),
        RegisterSettings: Description::of(Post,
            "/media-bridge/2025-09/{appId}/settings/register",
            &[200], &[]).developer_key().deprecated(),
        SetSettings: Description::of(Put, "/media-bridge/2025-09/{appId}/settings", &[200], &[]).developer_key(),
        Update: Description::of(Patch, "/media-bridge/2025-09/objects/{objectId}", &[200], &["media_bridge.write"]),
        UpdateProperty: Description::of(Patch,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/{propertyName}",
            &[200], &[]).developer_key(),
        UpdatePropertyGroup: Description::of(Patch,
            "/media-bridge/2025-09/{appId}/properties/{objectType}/groups/{groupName}",
            &[200], &[]).developer_key(),
        UpdateSchemas: Description::of(Patch,
            "/media-bridge/2025-09/{appId}/schemas/{objectType}",
            &[200], &[]).developer_key(),
        UpdateSettingsEventVisibility: Description::of(Patch,
            "/media-bridge/2025-09/{appId}/settings/event-visibility",
            &[200], &[]).developer_key(),
        UpdateSettingsOembedDomain: Description::of(Patch,
            "/media-bridge/2025-09/{appId}/settings/oembed-domains/{oEmbedDomainId}",
            &[200], &[]).developer_key(),
    }
}
