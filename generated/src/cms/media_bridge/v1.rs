// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/media-bridge`, version `v1`: 33 operations, 158 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/media-bridge/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbsoluteValueInputs, AbsoluteValueOperator, ActionsV4Option as Option, AddNumbersOperator, AddTimeOperator,
    AssociationDefinition, AssociationDefinitionEgg, AssociationSpec, AssociationSpecAssociationCategory,
    AttentionSpanCalculatedValues, AttentionSpanEvent, AttentionSpanEventRequest, BatchInputPropertyCreate,
    BatchInputPropertyName, BatchReadInputPropertyName, BatchResponsePropertyIn2026_03 as BatchResponseProperty,
    BatchResponseSimplePublicStatus, BeginsWithOperator, BooleanPropertyVariable, BooleanPropertyVariableOperator,
    BooleanTargetPropertyVariable, BooleanTargetPropertyVariableOperator, CaseChangeTestExtensionData,
    CaseChangeTestExtensionDataMood, CoalesceBoolean, CoalesceBooleanOperator, CoalesceNumber, CoalesceNumberOperator,
    CoalesceString, CoalesceStringOperator, CollectionResponsePropertyGroupNoPaging,
    CollectionResponsePropertyNoPagingIn2026_03 as CollectionResponsePropertyNoPaging,
    ComboEventRuleBranchOperationType, ConcatStringsOperator, ConstantBoolean, ConstantBooleanOperator, ConstantNumber,
    ConstantNumberOperator, ConstantString, ConstantStringOperator, ContainsOperator, DateIn2026_03 as Date,
    DatedExchangeRateOperator, DefaultRequirements, DefinitionSource, DefinitionSourceType, DivideNumbersOperator,
    Endpoints, Error, ErrorDetail, Euler, EulerOperator, EventVisibilityChange, EventVisibilityChangeEventType,
    EventVisibilityResponse, ExtensionData, ExtensionDataExtensionStatusMap, ExtractMostRecentEmailReplyHtmlOperator,
    ExtractMostRecentEmailReplyTextOperator, ExtractMostRecentPlainTextEmailReplyOperator,
    FetchCurrencyDecimalPlacesOperator, FetchExchangeRateOperator, FetchPortalHomeCurrency,
    FetchPortalHomeCurrencyOperator, FetchSingleCurrencyPortalCurrency, FetchSingleCurrencyPortalCurrencyOperator,
    FieldLevelPermission, FieldTypeDefinitionReferencedObjectType, FieldTypeDefinitionType, FormatFullNameOperator,
    FormatPhoneNumberOperator, FormatSearchablePhoneNumberOperator, Group, GroupView, HasEmailReplyOperator,
    HasPlainTextEmailReplyOperator, IfBooleanOperator, IfChainBoolean, IfChainBooleanOperator, IfChainNumber,
    IfChainNumberOperator, IfChainString, IfChainStringOperator, IfNumberOperator, IfStringOperator,
    InboundDbObjectTypeMetaType, InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus,
    InboundDbObjectTypeVisibility, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest,
    IntegratorObjectCreationRequest, IntegratorObjectCreationRequestMediaTypes, IsBlank, IsBlankOperator,
    IsDayBasedIsoPeriod, IsDayBasedIsoPeriodOperator, IsEngagementType, IsEngagementTypeOperator,
    IsMonthBasedIsoPeriod, IsMonthBasedIsoPeriodOperator, IsMultipleOf, IsMultipleOfOperator,
    IsPipelineStageClosedOperator, IsPortalEnabledCurrency, IsPortalEnabledCurrencyOperator,
    IsPortalMulticurrencyEnabled, IsPortalMulticurrencyEnabledOperator, IsPresentOperator, IsValidIsoPeriod,
    IsValidIsoPeriodOperator, LessThanOperator, LessThanOrEqualOperator, LookupAssociationSpec,
    LookupAssociationSpecCardinality, LowerCaseOperator, MaxNumbersOperator, MediaBridgeAbsoluteValue as AbsoluteValue,
    MediaBridgeAddNumbers as AddNumbers, MediaBridgeAddTime as AddTime, MediaBridgeAnd as And,
    MediaBridgeBatchResponsePropertyWithErrors as BatchResponsePropertyWithErrors, MediaBridgeBeginsWith as BeginsWith,
    MediaBridgeBulkIntegratorObjectCreationResponse as BulkIntegratorObjectCreationResponse,
    MediaBridgeCollectionResponseObjectSchemaNoPaging as CollectionResponseObjectSchemaNoPaging,
    MediaBridgeConcatStrings as ConcatStrings, MediaBridgeContains as Contains,
    MediaBridgeDatedExchangeRate as DatedExchangeRate, MediaBridgeDivideNumbers as DivideNumbers,
    MediaBridgeExternalOptionsMetaData as ExternalOptionsMetaData,
    MediaBridgeExtractMostRecentEmailReplyHtml as ExtractMostRecentEmailReplyHtml,
    MediaBridgeExtractMostRecentEmailReplyText as ExtractMostRecentEmailReplyText,
    MediaBridgeExtractMostRecentPlainTextEmailReply as ExtractMostRecentPlainTextEmailReply,
    MediaBridgeFetchCurrencyDecimalPlaces as FetchCurrencyDecimalPlaces,
    MediaBridgeFetchExchangeRate as FetchExchangeRate, MediaBridgeFilteringMetaData as FilteringMetaData,
    MediaBridgeFormatFullName as FormatFullName, MediaBridgeFormatPhoneNumber as FormatPhoneNumber,
    MediaBridgeFormatSearchablePhoneNumber as FormatSearchablePhoneNumber, MediaBridgeHasEmailReply as HasEmailReply,
    MediaBridgeHasPlainTextEmailReply as HasPlainTextEmailReply, MediaBridgeIfBoolean as IfBoolean,
    MediaBridgeIfNumber as IfNumber, MediaBridgeIfString as IfString,
    MediaBridgeInboundDbObjectType as InboundDbObjectType,
    MediaBridgeIntegratorObjectCreationResponse as IntegratorObjectCreationResponse,
    MediaBridgeIsPipelineStageClosed as IsPipelineStageClosed, MediaBridgeIsPresent as IsPresent,
    MediaBridgeLessThan as LessThan, MediaBridgeLessThanOrEqual as LessThanOrEqual, MediaBridgeLowerCase as LowerCase,
    MediaBridgeMaxNumbers as MaxNumbers, MediaBridgeMinNumbers as MinNumbers, MediaBridgeMonth as Month,
    MediaBridgeMoreThan as MoreThan, MediaBridgeMoreThanOrEqual as MoreThanOrEqual,
    MediaBridgeMultiplyNumbers as MultiplyNumbers, MediaBridgeNot as Not, MediaBridgeNumberEquals as NumberEquals,
    MediaBridgeNumberToString as NumberToString, MediaBridgeObjectDefinitionResponse as ObjectDefinitionResponse,
    MediaBridgeObjectSchema as ObjectSchema, MediaBridgeOr as Or, MediaBridgeParseNumber as ParseNumber,
    MediaBridgePeriodToMonths as PeriodToMonths, MediaBridgePeriodToWeeks as PeriodToWeeks,
    MediaBridgePipelineProbability as PipelineProbability, MediaBridgePower as Power, MediaBridgeProperty as Property,
    MediaBridgeProperty1 as Property1, MediaBridgePropertyDefinition as PropertyDefinition,
    MediaBridgePropertyUpdateIn2026_03 as MediaBridgePropertyUpdate, MediaBridgeProviderPartial,
    MediaBridgeProviderRegistrationResponse, MediaBridgeRollupExpression as RollupExpression,
    MediaBridgeRoundDownNumbers as RoundDownNumbers, MediaBridgeRoundNearestNumbers as RoundNearestNumbers,
    MediaBridgeRoundUpNumbers as RoundUpNumbers, MediaBridgeScopeMapping as ScopeMapping,
    MediaBridgeScopeMappingRequestAction, MediaBridgeSetContainsString as SetContainsString,
    MediaBridgeSquareRoot as SquareRoot, MediaBridgeStringEquals as StringEquals,
    MediaBridgeStringLength as StringLength, MediaBridgeSubstring as Substring,
    MediaBridgeSubtractNumbers as SubtractNumbers, MediaBridgeSubtractTime as SubtractTime,
    MediaBridgeTimeBetween as TimeBetween, MediaBridgeTimeBetweenSkipWeekends as TimeBetweenSkipWeekends,
    MediaBridgeUpperCase as UpperCase, MediaBridgeXor as Xor, MediaBridgeYear as Year, MediaPlayedEvent,
    MediaPlayedEventRequest, MediaPlayedEventState, MediaPlayedExternalPlayContext, MediaPlayedPercentageEvent,
    MediaPlayedPercentageEventRequest, MinNumbersOperator, MoreThanOperator, MoreThanOrEqualOperator,
    MultiplyNumbersOperator, NotOperator, Now, NumberEqualsOperator, NumberPropertyVariable,
    NumberPropertyVariableOperator, NumberTargetPropertyVariable, NumberTargetPropertyVariableOperator,
    NumberToStringOperator, OEmbedDomainsCollectionResponse, ObjectTypeDefinition, ObjectTypeDefinitionLabels,
    ObjectTypeDefinitionPatch, ObjectTypeIdProto, Option1, OptionDecorations, OptionDecorationsColor,
    OptionDecoratorsExtensionData, OptionDecoratorsExtensionDataOptionDecoratorStyle, OptionInput, ParseNumberOperator,
    PeriodToMonthsOperator, PeriodToWeeksOperator, PipelineProbabilityOperator, PowerOperator, PropertyCreate,
    PropertyDataSensitivity, PropertyDateDisplayHint, PropertyDefinitionSource, PropertyDisplayMode, PropertyFieldType,
    PropertyGroup, PropertyGroupCreate, PropertyGroupUpdate, PropertyModificationMetadata, PropertyName,
    PropertyNumberDisplayHint, PropertyOptionSortStrategy, PropertySearchTextAnalysisMode, PropertyTextDisplayHint,
    PropertyType, PropertyValueDataSensitivity, PublicAndFilterBranchFilterBranchType, PublicDatePointTimeType,
    PublicMonthReferenceReferenceType, PublicNowReferenceReferenceType, PublicOrFilterBranchFilterBranchType,
    PublicYearReferenceReferenceType, RegexMatches, RegexMatchesOperator, RequiredPropertiesExtensionData,
    RollupExpressionRollupOperator, RoundDownNumbersOperator, RoundNearestNumbersOperator, RoundUpNumbersOperator,
    ScopeMappingAccessLevel, SetContainsStringOperator, SoftRequiredPropertiesExtensionData, SquareRootOperator,
    StandardError, StringEqualsOperator, StringLengthOperator, StringPropertyVariable, StringPropertyVariableOperator,
    StringTargetPropertyVariable, StringTargetPropertyVariableOperator, SubstringOperator, SubtractNumbersOperator,
    SubtractTimeOperator, TimeBetweenOperator, TimeBetweenSkipWeekendsOperator, TimestampOfPropertyVariable,
    TimestampOfPropertyVariableOperator, TimestampOfTargetPropertyVariable, TimestampOfTargetPropertyVariableOperator,
    UpperCaseOperator, ValidateWhen, ValidateWhenOperator, XorOperator,
};

/// `DELETE /media-bridge/v1/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveProperty = crate::operations::MediaBridgeArchiveProperty<endpoint::ArchiveProperty>;

/// `DELETE /media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchivePropertyGroup = crate::operations::MediaBridgeArchivePropertyGroup<endpoint::ArchivePropertyGroup>;

/// `DELETE /media-bridge/v1/{appId}/schemas/{objectType}/associations/{associationId}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSchemaAssociation =
    crate::operations::MediaBridgeArchiveSchemaAssociation<endpoint::ArchiveSchemaAssociation>;

/// `DELETE /media-bridge/v1/{appId}/settings/oembed-domains`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettingsOembedDomains =
    crate::operations::MediaBridgeArchiveSettingsOembedDomains<endpoint::ArchiveSettingsOembedDomains>;

/// `POST /media-bridge/v1/{appId}/properties/{objectType}/batch/archive`
///
/// Answers 204. Scopes: `developers-write`.
pub type BatchArchiveProperties =
    crate::operations::MediaBridgeBatchArchiveProperties<endpoint::BatchArchiveProperties>;

/// `POST /media-bridge/v1/{appId}/properties/{objectType}/batch/create`
///
/// Answers 201, 207. Scopes: `developers-write`.
pub type BatchCreateProperties = crate::operations::MediaBridgeBatchCreateProperties<endpoint::BatchCreateProperties>;

/// `POST /media-bridge/v1/{appId}/properties/{objectType}/batch/read`
///
/// Answers 200, 207. Scopes: `developers-read`.
pub type BatchReadProperties = crate::operations::MediaBridgeBatchReadProperties<endpoint::BatchReadProperties>;

/// `POST /media-bridge/v1/events/attention-span`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventAttentionSpan = crate::operations::CreateEventAttentionSpan<endpoint::CreateEventAttentionSpan>;

/// `POST /media-bridge/v1/events/media-played`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventMediaPlayed = crate::operations::CreateEventMediaPlayed<endpoint::CreateEventMediaPlayed>;

/// `POST /media-bridge/v1/events/media-played-percent`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventMediaPlayedPercent =
    crate::operations::CreateEventMediaPlayedPercent<endpoint::CreateEventMediaPlayedPercent>;

/// `POST /media-bridge/v1/{appId}/properties/{objectType}`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateProperty = crate::operations::MediaBridgeCreateProperty<endpoint::CreateProperty>;

/// `POST /media-bridge/v1/{appId}/properties/{objectType}/groups`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreatePropertyGroup = crate::operations::MediaBridgeCreatePropertyGroup<endpoint::CreatePropertyGroup>;

/// `POST /media-bridge/v1/{appId}/schemas/{objectType}/associations`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateSchemaAssociation =
    crate::operations::MediaBridgeCreateSchemaAssociation<endpoint::CreateSchemaAssociation>;

/// `POST /media-bridge/v1/{appId}/settings/object-definitions`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsObjectDefinition =
    crate::operations::MediaBridgeCreateSettingsObjectDefinition<endpoint::CreateSettingsObjectDefinition>;

/// `POST /media-bridge/v1/{appId}/settings/oembed-domains`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsOembedDomain =
    crate::operations::MediaBridgeCreateSettingsOembedDomain<endpoint::CreateSettingsOembedDomain>;

/// `POST /media-bridge/v1/{appId}/settings/video-association-definition`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsVideoAssociationDefinition =
    crate::operations::MediaBridgeCreateSettingsVideoAssociationDefinition<
        endpoint::CreateSettingsVideoAssociationDefinition,
    >;

/// `GET /media-bridge/v1/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetProperty = crate::operations::MediaBridgeGetProperty<endpoint::GetProperty>;

/// `GET /media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetPropertyGroup = crate::operations::MediaBridgeGetPropertyGroup<endpoint::GetPropertyGroup>;

/// `GET /media-bridge/v1/{appId}/schemas/{objectType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSchema = crate::operations::MediaBridgeGetSchema<endpoint::GetSchema>;

/// `GET /media-bridge/v1/{appId}/settings/event-visibility`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsEventVisibility =
    crate::operations::MediaBridgeGetSettingsEventVisibility<endpoint::GetSettingsEventVisibility>;

/// `GET /media-bridge/v1/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsOembedDomain =
    crate::operations::MediaBridgeGetSettingsOembedDomain<endpoint::GetSettingsOembedDomain>;

/// `GET /media-bridge/v1/{appId}/properties/{objectType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListProperties = crate::operations::MediaBridgeListProperties<endpoint::ListProperties>;

/// `GET /media-bridge/v1/{appId}/properties/{objectType}/groups`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListPropertyGroups = crate::operations::MediaBridgeListPropertyGroups<endpoint::ListPropertyGroups>;

/// `GET /media-bridge/v1/{appId}/schemas`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSchemas = crate::operations::MediaBridgeListSchemas<endpoint::ListSchemas>;

/// `GET /media-bridge/v1/{appId}/settings/object-definitions/{mediaType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSettingsObjectDefinitions =
    crate::operations::MediaBridgeListSettingsObjectDefinitions<endpoint::ListSettingsObjectDefinitions>;

/// `GET /media-bridge/v1/{appId}/settings/oembed-domains`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSettingsOembedDomains =
    crate::operations::MediaBridgeListSettingsOembedDomains<endpoint::ListSettingsOembedDomains>;

/// `POST /media-bridge/v1/{appId}/settings/register`
///
/// Answers 200. Scopes: `developers-write`. Deprecated.
pub type RegisterSettings = crate::operations::MediaBridgeRegisterSettings<endpoint::RegisterSettings>;

/// `PUT /media-bridge/v1/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type SetSettings = crate::operations::MediaBridgeSetSettings<endpoint::SetSettings>;

/// `PATCH /media-bridge/v1/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateProperty = crate::operations::MediaBridgeUpdateProperty<endpoint::UpdateProperty>;

/// `PATCH /media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdatePropertyGroup = crate::operations::MediaBridgeUpdatePropertyGroup<endpoint::UpdatePropertyGroup>;

/// `PATCH /media-bridge/v1/{appId}/schemas/{objectType}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSchemas = crate::operations::MediaBridgeUpdateSchemas<endpoint::UpdateSchemas>;

/// `PATCH /media-bridge/v1/{appId}/settings/event-visibility`
///
/// Answers 200. Scopes: `developers-read`.
pub type UpdateSettingsEventVisibility =
    crate::operations::MediaBridgeUpdateSettingsEventVisibility<endpoint::UpdateSettingsEventVisibility>;

/// `PATCH /media-bridge/v1/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsOembedDomain =
    crate::operations::MediaBridgeUpdateSettingsOembedDomain<endpoint::UpdateSettingsOembedDomain>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveProperty: Description::delete("/media-bridge/v1/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchivePropertyGroup: Description::delete("/media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSchemaAssociation: Description::delete("/media-bridge/v1/{appId}/schemas/{objectType}/associations/{associationId}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSettingsOembedDomains: Description::delete("/media-bridge/v1/{appId}/settings/oembed-domains")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        BatchArchiveProperties: Description::post("/media-bridge/v1/{appId}/properties/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        BatchCreateProperties: Description::post("/media-bridge/v1/{appId}/properties/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(&["developers-write"]),
        BatchReadProperties: Description::post("/media-bridge/v1/{appId}/properties/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(&["developers-read"]),
        CreateEventAttentionSpan: Description::post("/media-bridge/v1/events/attention-span")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateEventMediaPlayed: Description::post("/media-bridge/v1/events/media-played")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateEventMediaPlayedPercent: Description::post("/media-bridge/v1/events/media-played-percent")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateProperty: Description::post("/media-bridge/v1/{appId}/properties/{objectType}")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreatePropertyGroup: Description::post("/media-bridge/v1/{appId}/properties/{objectType}/groups")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreateSchemaAssociation: Description::post("/media-bridge/v1/{appId}/schemas/{objectType}/associations")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreateSettingsObjectDefinition: Description::post("/media-bridge/v1/{appId}/settings/object-definitions")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsOembedDomain: Description::post("/media-bridge/v1/{appId}/settings/oembed-domains")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsVideoAssociationDefinition: Description::post("/media-bridge/v1/{appId}/settings/video-association-definition")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        GetProperty: Description::get("/media-bridge/v1/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetPropertyGroup: Description::get("/media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSchema: Description::get("/media-bridge/v1/{appId}/schemas/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsEventVisibility: Description::get("/media-bridge/v1/{appId}/settings/event-visibility")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsOembedDomain: Description::get("/media-bridge/v1/{appId}/settings/oembed-domains/{oEmbedDomainId}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListProperties: Description::get("/media-bridge/v1/{appId}/properties/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListPropertyGroups: Description::get("/media-bridge/v1/{appId}/properties/{objectType}/groups")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSchemas: Description::get("/media-bridge/v1/{appId}/schemas")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSettingsObjectDefinitions: Description::get("/media-bridge/v1/{appId}/settings/object-definitions/{mediaType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSettingsOembedDomains: Description::get("/media-bridge/v1/{appId}/settings/oembed-domains")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        RegisterSettings: Description::post("/media-bridge/v1/{appId}/settings/register")
            .statuses(&[200])
            .scopes(&["developers-write"])
            .deprecated(),
        SetSettings: Description::put("/media-bridge/v1/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateProperty: Description::patch("/media-bridge/v1/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdatePropertyGroup: Description::patch("/media-bridge/v1/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSchemas: Description::patch("/media-bridge/v1/{appId}/schemas/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsEventVisibility: Description::patch("/media-bridge/v1/{appId}/settings/event-visibility")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        UpdateSettingsOembedDomain: Description::patch("/media-bridge/v1/{appId}/settings/oembed-domains/{oEmbedDomainId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
