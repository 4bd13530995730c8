// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/media-bridge`, version `2026-03`: 33 operations, 158 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/media-bridge/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    MediaBridgeAbsoluteValue as AbsoluteValue, AbsoluteValueInputs, AbsoluteValueOperator,
    MediaBridgeAddNumbers as AddNumbers, AddNumbersOperator, MediaBridgeAddTime as AddTime, AddTimeOperator,
    MediaBridgeAnd as And, PublicAndFilterBranchFilterBranchType as AndOperator, AssociationDefinition,
    AssociationDefinitionEgg, AssociationSpec, AssociationSpecAssociationCategory, AttentionSpanCalculatedValues,
    AttentionSpanEvent, AttentionSpanEventRequest, BatchInputPropertyCreate, BatchInputPropertyName,
    BatchReadInputPropertyName, BatchResponsePropertyIn2026_03 as BatchResponseProperty,
    BatchResponseSimplePublicStatus as BatchResponsePropertyStatus,
    MediaBridgeBatchResponsePropertyWithErrors as BatchResponsePropertyWithErrors,
    MediaBridgeBeginsWith as BeginsWith, BeginsWithOperator, BooleanPropertyVariable,
    BooleanPropertyVariableOperator, BooleanTargetPropertyVariable, BooleanTargetPropertyVariableOperator,
    MediaBridgeBulkIntegratorObjectCreationResponse as BulkIntegratorObjectCreationResponse,
    CaseChangeTestExtensionData, CaseChangeTestExtensionDataMood, CoalesceBoolean, CoalesceBooleanOperator,
    CoalesceNumber, CoalesceNumberOperator, CoalesceString, CoalesceStringOperator,
    MediaBridgeCollectionResponseObjectSchemaNoPaging as CollectionResponseObjectSchemaNoPaging,
    CollectionResponsePropertyGroupNoPaging,
    CollectionResponsePropertyNoPagingIn2026_03 as CollectionResponsePropertyNoPaging,
    MediaBridgeConcatStrings as ConcatStrings, ConcatStringsOperator, ConstantBoolean, ConstantBooleanOperator,
    ConstantNumber, ConstantNumberOperator, ConstantString, ConstantStringOperator, MediaBridgeContains as Contains,
    ContainsOperator, DateIn2026_03 as Date, PublicDatePointTimeType as DateOperator,
    MediaBridgeDatedExchangeRate as DatedExchangeRate, DatedExchangeRateOperator, DefaultRequirements,
    ComboEventRuleBranchOperationType as DefaultRequirementsOperator, DefinitionSource, DefinitionSourceType,
    MediaBridgeDivideNumbers as DivideNumbers, DivideNumbersOperator, Endpoints, Error, ErrorDetail, Euler,
    EulerOperator, EventVisibilityChange, EventVisibilityChangeEventType, EventVisibilityResponse, ExtensionData,
    ExtensionDataExtensionStatusMap, MediaBridgeExternalOptionsMetaData as ExternalOptionsMetaData,
    MediaBridgeExtractMostRecentEmailReplyHtml as ExtractMostRecentEmailReplyHtml,
    ExtractMostRecentEmailReplyHtmlOperator,
    MediaBridgeExtractMostRecentEmailReplyText as ExtractMostRecentEmailReplyText,
    ExtractMostRecentEmailReplyTextOperator,
    MediaBridgeExtractMostRecentPlainTextEmailReply as ExtractMostRecentPlainTextEmailReply,
    ExtractMostRecentPlainTextEmailReplyOperator,
    MediaBridgeFetchCurrencyDecimalPlaces as FetchCurrencyDecimalPlaces, FetchCurrencyDecimalPlacesOperator,
    MediaBridgeFetchExchangeRate as FetchExchangeRate, FetchExchangeRateOperator, FetchPortalHomeCurrency,
    FetchPortalHomeCurrencyOperator, FetchSingleCurrencyPortalCurrency, FetchSingleCurrencyPortalCurrencyOperator,
    FieldLevelPermission, MediaBridgeFilteringMetaData as FilteringMetaData,
    MediaBridgeFormatFullName as FormatFullName, FormatFullNameOperator,
    MediaBridgeFormatPhoneNumber as FormatPhoneNumber, FormatPhoneNumberOperator,
    MediaBridgeFormatSearchablePhoneNumber as FormatSearchablePhoneNumber, FormatSearchablePhoneNumberOperator,
    Group, GroupView, MediaBridgeHasEmailReply as HasEmailReply, HasEmailReplyOperator,
    MediaBridgeHasPlainTextEmailReply as HasPlainTextEmailReply, HasPlainTextEmailReplyOperator,
    MediaBridgeIfBoolean as IfBoolean, IfBooleanOperator, IfChainBoolean, IfChainBooleanOperator, IfChainNumber,
    IfChainNumberOperator, IfChainString, IfChainStringOperator, MediaBridgeIfNumber as IfNumber, IfNumberOperator,
    MediaBridgeIfString as IfString, IfStringOperator, MediaBridgeInboundDbObjectType as InboundDbObjectType,
    InboundDbObjectTypeMetaType, InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus,
    InboundDbObjectTypeVisibility, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest,
    IntegratorObjectCreationRequest, IntegratorObjectCreationRequestMediaTypes,
    MediaBridgeIntegratorObjectCreationResponse as IntegratorObjectCreationResponse, IsBlank, IsBlankOperator,
    IsDayBasedIsoPeriod, IsDayBasedIsoPeriodOperator, IsEngagementType, IsEngagementTypeOperator,
    IsMonthBasedIsoPeriod, IsMonthBasedIsoPeriodOperator, IsMultipleOf, IsMultipleOfOperator,
    MediaBridgeIsPipelineStageClosed as IsPipelineStageClosed, IsPipelineStageClosedOperator,
    IsPortalEnabledCurrency, IsPortalEnabledCurrencyOperator, IsPortalMulticurrencyEnabled,
    IsPortalMulticurrencyEnabledOperator, MediaBridgeIsPresent as IsPresent, IsPresentOperator, IsValidIsoPeriod,
    IsValidIsoPeriodOperator, MediaBridgeLessThan as LessThan, LessThanOperator,
    MediaBridgeLessThanOrEqual as LessThanOrEqual, LessThanOrEqualOperator, LookupAssociationSpec,
    LookupAssociationSpecCardinality, MediaBridgeLowerCase as LowerCase, LowerCaseOperator,
    MediaBridgeMaxNumbers as MaxNumbers, MaxNumbersOperator,
    MediaBridgePropertyUpdateIn2026_03 as MediaBridgePropertyUpdate,
    PropertyFieldType as MediaBridgePropertyUpdateFieldType, PropertyType as MediaBridgePropertyUpdateType,
    MediaBridgeProviderPartial, MediaBridgeProviderRegistrationResponse, MediaPlayedEvent, MediaPlayedEventRequest,
    MediaPlayedEventState, MediaPlayedExternalPlayContext, MediaPlayedPercentageEvent,
    MediaPlayedPercentageEventRequest, MediaBridgeMinNumbers as MinNumbers, MinNumbersOperator,
    MediaBridgeMonth as Month, PublicMonthReferenceReferenceType as MonthOperator, MediaBridgeMoreThan as MoreThan,
    MoreThanOperator, MediaBridgeMoreThanOrEqual as MoreThanOrEqual, MoreThanOrEqualOperator,
    MediaBridgeMultiplyNumbers as MultiplyNumbers, MultiplyNumbersOperator, MediaBridgeNot as Not, NotOperator, Now,
    PublicNowReferenceReferenceType as NowOperator, MediaBridgeNumberEquals as NumberEquals, NumberEqualsOperator,
    NumberPropertyVariable, NumberPropertyVariableOperator, NumberTargetPropertyVariable,
    NumberTargetPropertyVariableOperator, MediaBridgeNumberToString as NumberToString, NumberToStringOperator,
    OEmbedDomainsCollectionResponse, MediaBridgeObjectDefinitionResponse as ObjectDefinitionResponse,
    MediaBridgeObjectSchema as ObjectSchema, ObjectTypeDefinition, ObjectTypeDefinitionLabels,
    ObjectTypeDefinitionPatch, ObjectTypeIdProto, ActionsV4Option as Option, Option1, OptionDecorations,
    OptionDecorationsColor, OptionDecoratorsExtensionData, OptionDecoratorsExtensionDataOptionDecoratorStyle,
    OptionInput, MediaBridgeOr as Or, PublicOrFilterBranchFilterBranchType as OrOperator,
    MediaBridgeParseNumber as ParseNumber, ParseNumberOperator, MediaBridgePeriodToMonths as PeriodToMonths,
    PeriodToMonthsOperator, MediaBridgePeriodToWeeks as PeriodToWeeks, PeriodToWeeksOperator,
    MediaBridgePipelineProbability as PipelineProbability, PipelineProbabilityOperator, MediaBridgePower as Power,
    PowerOperator, MediaBridgeProperty as Property, MediaBridgeProperty1 as Property1, PropertyCreate,
    PropertyDataSensitivity, PropertyDateDisplayHint, MediaBridgePropertyDefinition as PropertyDefinition,
    PropertyDefinitionSource, PropertyDisplayMode, PropertyGroup, PropertyGroupCreate, PropertyGroupUpdate,
    PropertyModificationMetadata, PropertyName, PropertyNumberDisplayHint, PropertyOptionSortStrategy,
    FieldTypeDefinitionReferencedObjectType as PropertyReferencedObjectType, PropertySearchTextAnalysisMode,
    PropertyTextDisplayHint, FieldTypeDefinitionType as PropertyType, PropertyValueDataSensitivity, RegexMatches,
    RegexMatchesOperator, RequiredPropertiesExtensionData, MediaBridgeRollupExpression as RollupExpression,
    RollupExpressionRollupOperator, MediaBridgeRoundDownNumbers as RoundDownNumbers, RoundDownNumbersOperator,
    MediaBridgeRoundNearestNumbers as RoundNearestNumbers, RoundNearestNumbersOperator,
    MediaBridgeRoundUpNumbers as RoundUpNumbers, RoundUpNumbersOperator, MediaBridgeScopeMapping as ScopeMapping,
    ScopeMappingAccessLevel, MediaBridgeScopeMappingRequestAction as ScopeMappingRequestAction,
    MediaBridgeSetContainsString as SetContainsString, SetContainsStringOperator,
    SoftRequiredPropertiesExtensionData, MediaBridgeSquareRoot as SquareRoot, SquareRootOperator, StandardError,
    MediaBridgeStringEquals as StringEquals, StringEqualsOperator, MediaBridgeStringLength as StringLength,
    StringLengthOperator, StringPropertyVariable, StringPropertyVariableOperator, StringTargetPropertyVariable,
    StringTargetPropertyVariableOperator, MediaBridgeSubstring as Substring, SubstringOperator,
    MediaBridgeSubtractNumbers as SubtractNumbers, SubtractNumbersOperator, MediaBridgeSubtractTime as SubtractTime,
    SubtractTimeOperator, MediaBridgeTimeBetween as TimeBetween, TimeBetweenOperator,
    MediaBridgeTimeBetweenSkipWeekends as TimeBetweenSkipWeekends, TimeBetweenSkipWeekendsOperator,
    TimestampOfPropertyVariable, TimestampOfPropertyVariableOperator, TimestampOfTargetPropertyVariable,
    TimestampOfTargetPropertyVariableOperator, MediaBridgeUpperCase as UpperCase, UpperCaseOperator, ValidateWhen,
    ValidateWhenOperator, MediaBridgeXor as Xor, XorOperator, MediaBridgeYear as Year,
    PublicYearReferenceReferenceType as YearOperator,
};

/// `DELETE /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveProperty = crate::operations::MediaBridgeArchiveProperty<endpoint::ArchiveProperty>;

/// `DELETE /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchivePropertyGroup = crate::operations::MediaBridgeArchivePropertyGroup<endpoint::ArchivePropertyGroup>;

/// `DELETE /media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSchemaAssociation =
    crate::operations::MediaBridgeArchiveSchemaAssociation<endpoint::ArchiveSchemaAssociation>;

/// `DELETE /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveSettingsOembedDomains =
    crate::operations::MediaBridgeArchiveSettingsOembedDomains<endpoint::ArchiveSettingsOembedDomains>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive`
///
/// Answers 204. Scopes: `developers-write`.
pub type BatchArchiveProperties =
    crate::operations::MediaBridgeBatchArchiveProperties<endpoint::BatchArchiveProperties>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/create`
///
/// Answers 201, 207. Scopes: `developers-write`.
pub type BatchCreateProperties = crate::operations::MediaBridgeBatchCreateProperties<endpoint::BatchCreateProperties>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/read`
///
/// Answers 200, 207. Scopes: `developers-read`.
pub type BatchReadProperties = crate::operations::MediaBridgeBatchReadProperties<endpoint::BatchReadProperties>;

/// `POST /media-bridge/2026-03/events/attention-span`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventAttentionSpan = crate::operations::CreateEventAttentionSpan<endpoint::CreateEventAttentionSpan>;

/// `POST /media-bridge/2026-03/events/media-played`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventMediaPlayed = crate::operations::CreateEventMediaPlayed<endpoint::CreateEventMediaPlayed>;

/// `POST /media-bridge/2026-03/events/media-played-percent`
///
/// Answers 200. Scopes: `media_bridge.write`.
pub type CreateEventMediaPlayedPercent =
    crate::operations::CreateEventMediaPlayedPercent<endpoint::CreateEventMediaPlayedPercent>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateProperty = crate::operations::MediaBridgeCreateProperty<endpoint::CreateProperty>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreatePropertyGroup = crate::operations::MediaBridgeCreatePropertyGroup<endpoint::CreatePropertyGroup>;

/// `POST /media-bridge/2026-03/{appId}/schemas/{objectType}/associations`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateSchemaAssociation =
    crate::operations::MediaBridgeCreateSchemaAssociation<endpoint::CreateSchemaAssociation>;

/// `POST /media-bridge/2026-03/{appId}/settings/object-definitions`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsObjectDefinition =
    crate::operations::MediaBridgeCreateSettingsObjectDefinition<endpoint::CreateSettingsObjectDefinition>;

/// `POST /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsOembedDomain =
    crate::operations::MediaBridgeCreateSettingsOembedDomain<endpoint::CreateSettingsOembedDomain>;

/// `POST /media-bridge/2026-03/{appId}/settings/video-association-definition`
///
/// Answers 200. Scopes: `developers-write`.
pub type CreateSettingsVideoAssociationDefinition =
    crate::operations::MediaBridgeCreateSettingsVideoAssociationDefinition<endpoint::CreateSettingsVideoAssociationDefinition>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetProperty = crate::operations::MediaBridgeGetProperty<endpoint::GetProperty>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetPropertyGroup = crate::operations::MediaBridgeGetPropertyGroup<endpoint::GetPropertyGroup>;

/// `GET /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSchema = crate::operations::MediaBridgeGetSchema<endpoint::GetSchema>;

/// `GET /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsEventVisibility =
    crate::operations::MediaBridgeGetSettingsEventVisibility<endpoint::GetSettingsEventVisibility>;

/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetSettingsOembedDomain =
    crate::operations::MediaBridgeGetSettingsOembedDomain<endpoint::GetSettingsOembedDomain>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListProperties = crate::operations::MediaBridgeListProperties<endpoint::ListProperties>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListPropertyGroups = crate::operations::MediaBridgeListPropertyGroups<endpoint::ListPropertyGroups>;

/// `GET /media-bridge/2026-03/{appId}/schemas`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSchemas = crate::operations::MediaBridgeListSchemas<endpoint::ListSchemas>;

/// `GET /media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSettingsObjectDefinitions =
    crate::operations::MediaBridgeListSettingsObjectDefinitions<endpoint::ListSettingsObjectDefinitions>;

/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListSettingsOembedDomains =
    crate::operations::MediaBridgeListSettingsOembedDomains<endpoint::ListSettingsOembedDomains>;

/// `POST /media-bridge/2026-03/{appId}/settings/register`
///
/// Answers 200. Scopes: `developers-write`. Deprecated.
pub type RegisterSettings = crate::operations::MediaBridgeRegisterSettings<endpoint::RegisterSettings>;

/// `PUT /media-bridge/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`.
pub type SetSettings = crate::operations::MediaBridgeSetSettings<endpoint::SetSettings>;

/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateProperty = crate::operations::MediaBridgeUpdateProperty<endpoint::UpdateProperty>;

/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdatePropertyGroup = crate::operations::MediaBridgeUpdatePropertyGroup<endpoint::UpdatePropertyGroup>;

/// `PATCH /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSchemas = crate::operations::MediaBridgeUpdateSchemas<endpoint::UpdateSchemas>;

/// `PATCH /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Answers 200. Scopes: `developers-read`.
pub type UpdateSettingsEventVisibility =
    crate::operations::MediaBridgeUpdateSettingsEventVisibility<endpoint::UpdateSettingsEventVisibility>;

/// `PATCH /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateSettingsOembedDomain =
    crate::operations::MediaBridgeUpdateSettingsOembedDomain<endpoint::UpdateSettingsOembedDomain>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveProperty: Description::delete("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchivePropertyGroup: Description::delete("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSchemaAssociation: Description::delete("/media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        ArchiveSettingsOembedDomains: Description::delete("/media-bridge/2026-03/{appId}/settings/oembed-domains")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        BatchArchiveProperties: Description::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        BatchCreateProperties: Description::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(&["developers-write"]),
        BatchReadProperties: Description::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(&["developers-read"]),
        CreateEventAttentionSpan: Description::post("/media-bridge/2026-03/events/attention-span")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateEventMediaPlayed: Description::post("/media-bridge/2026-03/events/media-played")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateEventMediaPlayedPercent: Description::post("/media-bridge/2026-03/events/media-played-percent")
            .statuses(&[200])
            .scopes(&["media_bridge.write"]),
        CreateProperty: Description::post("/media-bridge/2026-03/{appId}/properties/{objectType}")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreatePropertyGroup: Description::post("/media-bridge/2026-03/{appId}/properties/{objectType}/groups")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreateSchemaAssociation: Description::post("/media-bridge/2026-03/{appId}/schemas/{objectType}/associations")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        CreateSettingsObjectDefinition: Description::post("/media-bridge/2026-03/{appId}/settings/object-definitions")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsOembedDomain: Description::post("/media-bridge/2026-03/{appId}/settings/oembed-domains")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        CreateSettingsVideoAssociationDefinition: Description::post("/media-bridge/2026-03/{appId}/settings/video-association-definition")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        GetProperty: Description::get("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetPropertyGroup: Description::get("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSchema: Description::get("/media-bridge/2026-03/{appId}/schemas/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsEventVisibility: Description::get("/media-bridge/2026-03/{appId}/settings/event-visibility")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetSettingsOembedDomain: Description::get("/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListProperties: Description::get("/media-bridge/2026-03/{appId}/properties/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListPropertyGroups: Description::get("/media-bridge/2026-03/{appId}/properties/{objectType}/groups")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSchemas: Description::get("/media-bridge/2026-03/{appId}/schemas")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSettingsObjectDefinitions: Description::get("/media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListSettingsOembedDomains: Description::get("/media-bridge/2026-03/{appId}/settings/oembed-domains")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        RegisterSettings: Description::post("/media-bridge/2026-03/{appId}/settings/register")
            .statuses(&[200])
            .scopes(&["developers-write"])
            .deprecated(),
        SetSettings: Description::put("/media-bridge/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateProperty: Description::patch("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdatePropertyGroup: Description::patch("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSchemas: Description::patch("/media-bridge/2026-03/{appId}/schemas/{objectType}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateSettingsEventVisibility: Description::patch("/media-bridge/2026-03/{appId}/settings/event-visibility")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        UpdateSettingsOembedDomain: Description::patch("/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
