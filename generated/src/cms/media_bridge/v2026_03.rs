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
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ArchiveProperty`.
pub type ArchiveProperty = crate::Call<crate::operations::MediaBridgeArchiveProperty, endpoint::ArchiveProperty>;

/// `DELETE /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ArchivePropertyGroup`.
pub type ArchivePropertyGroup =
    crate::Call<crate::operations::MediaBridgeArchivePropertyGroup, endpoint::ArchivePropertyGroup>;

/// `DELETE /media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ArchiveSchemaAssociation`.
pub type ArchiveSchemaAssociation =
    crate::Call<crate::operations::MediaBridgeArchiveSchemaAssociation, endpoint::ArchiveSchemaAssociation>;

/// `DELETE /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ArchiveSettingsOembedDomains`.
pub type ArchiveSettingsOembedDomains =
    crate::Call<crate::operations::MediaBridgeArchiveSettingsOembedDomains, endpoint::ArchiveSettingsOembedDomains>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::BatchArchiveProperties`.
pub type BatchArchiveProperties =
    crate::Call<crate::operations::MediaBridgeBatchArchiveProperties, endpoint::BatchArchiveProperties>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseProperty`), 207 (`BatchResponsePropertyWithErrors`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::BatchCreateProperties`.
pub type BatchCreateProperties =
    crate::Call<crate::operations::MediaBridgeBatchCreateProperties, endpoint::BatchCreateProperties>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseProperty`), 207 (`BatchResponsePropertyWithErrors`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::BatchReadProperties`.
pub type BatchReadProperties =
    crate::Call<crate::operations::MediaBridgeBatchReadProperties, endpoint::BatchReadProperties>;

/// `POST /media-bridge/2026-03/events/attention-span`
///
/// Answers 200 (`AttentionSpanEvent`). Scope: `media_bridge.write`. Unsupported from 2027-09.
pub type CreateEventAttentionSpan =
    crate::Call<crate::operations::CreateEventAttentionSpan, endpoint::CreateEventAttentionSpan>;

/// `POST /media-bridge/2026-03/events/media-played`
///
/// Answers 200 (`MediaPlayedEvent`). Scope: `media_bridge.write`. Unsupported from 2027-09.
pub type CreateEventMediaPlayed =
    crate::Call<crate::operations::CreateEventMediaPlayed, endpoint::CreateEventMediaPlayed>;

/// `POST /media-bridge/2026-03/events/media-played-percent`
///
/// Answers 200 (`MediaPlayedPercentageEvent`). Scope: `media_bridge.write`. Unsupported from 2027-09.
pub type CreateEventMediaPlayedPercent =
    crate::Call<crate::operations::CreateEventMediaPlayedPercent, endpoint::CreateEventMediaPlayedPercent>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Answers 201 (`Property`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreateProperty`.
pub type CreateProperty = crate::Call<crate::operations::MediaBridgeCreateProperty, endpoint::CreateProperty>;

/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Answers 201 (`PropertyGroup`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreatePropertyGroup`.
pub type CreatePropertyGroup =
    crate::Call<crate::operations::MediaBridgeCreatePropertyGroup, endpoint::CreatePropertyGroup>;

/// `POST /media-bridge/2026-03/{appId}/schemas/{objectType}/associations`
///
/// Answers 201 (`AssociationDefinition`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreateSchemaAssociation`.
pub type CreateSchemaAssociation =
    crate::Call<crate::operations::MediaBridgeCreateSchemaAssociation, endpoint::CreateSchemaAssociation>;

/// `POST /media-bridge/2026-03/{appId}/settings/object-definitions`
///
/// Answers 200 (`BulkIntegratorObjectCreationResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreateSettingsObjectDefinition`.
pub type CreateSettingsObjectDefinition =
    crate::Call<crate::operations::MediaBridgeCreateSettingsObjectDefinition, endpoint::CreateSettingsObjectDefinition>;

/// `POST /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreateSettingsOembedDomain`.
pub type CreateSettingsOembedDomain =
    crate::Call<crate::operations::MediaBridgeCreateSettingsOembedDomain, endpoint::CreateSettingsOembedDomain>;

/// `POST /media-bridge/2026-03/{appId}/settings/video-association-definition`
///
/// Answers 200 (`AssociationDefinition`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::CreateSettingsVideoAssociationDefinition`.
pub type CreateSettingsVideoAssociationDefinition =
    crate::Call<crate::operations::MediaBridgeCreateSettingsVideoAssociationDefinition, endpoint::CreateSettingsVideoAssociationDefinition>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::GetProperty`.
pub type GetProperty = crate::Call<crate::operations::MediaBridgeGetProperty, endpoint::GetProperty>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::GetPropertyGroup`.
pub type GetPropertyGroup = crate::Call<crate::operations::MediaBridgeGetPropertyGroup, endpoint::GetPropertyGroup>;

/// `GET /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Answers 200 (`ObjectSchema`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::GetSchema`.
pub type GetSchema = crate::Call<crate::operations::MediaBridgeGetSchema, endpoint::GetSchema>;

/// `GET /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Answers 200 (`EventVisibilityResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::GetSettingsEventVisibility`.
pub type GetSettingsEventVisibility =
    crate::Call<crate::operations::MediaBridgeGetSettingsEventVisibility, endpoint::GetSettingsEventVisibility>;

/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::GetSettingsOembedDomain`.
pub type GetSettingsOembedDomain =
    crate::Call<crate::operations::MediaBridgeGetSettingsOembedDomain, endpoint::GetSettingsOembedDomain>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Answers 200 (`CollectionResponsePropertyNoPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ListProperties`.
pub type ListProperties = crate::Call<crate::operations::MediaBridgeListProperties, endpoint::ListProperties>;

/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Answers 200 (`CollectionResponsePropertyGroupNoPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ListPropertyGroups`.
pub type ListPropertyGroups =
    crate::Call<crate::operations::MediaBridgeListPropertyGroups, endpoint::ListPropertyGroups>;

/// `GET /media-bridge/2026-03/{appId}/schemas`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ListSchemas`.
pub type ListSchemas = crate::Call<crate::operations::MediaBridgeListSchemas, endpoint::ListSchemas>;

/// `GET /media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}`
///
/// Answers 200 (`ObjectDefinitionResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ListSettingsObjectDefinitions`.
pub type ListSettingsObjectDefinitions =
    crate::Call<crate::operations::MediaBridgeListSettingsObjectDefinitions, endpoint::ListSettingsObjectDefinitions>;

/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Answers 200 (`OEmbedDomainsCollectionResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::ListSettingsOembedDomains`.
pub type ListSettingsOembedDomains =
    crate::Call<crate::operations::MediaBridgeListSettingsOembedDomains, endpoint::ListSettingsOembedDomains>;

/// `POST /media-bridge/2026-03/{appId}/settings/register`
///
/// Answers 200 (`MediaBridgeProviderRegistrationResponse`). Scope: `developers-write`. Deprecated. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::RegisterSettings`.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::RegisterSettings`."))]
pub type RegisterSettings = crate::Call<crate::operations::MediaBridgeRegisterSettings, endpoint::RegisterSettings>;

/// `PUT /media-bridge/2026-03/{appId}/settings`
///
/// Answers 200 (`MediaBridgeProviderRegistrationResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::SetSettings`.
pub type SetSettings = crate::Call<crate::operations::MediaBridgeSetSettings, endpoint::SetSettings>;

/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Answers 200 (`Property`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::UpdateProperty`.
pub type UpdateProperty = crate::Call<crate::operations::MediaBridgeUpdateProperty, endpoint::UpdateProperty>;

/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Answers 200 (`PropertyGroup`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::UpdatePropertyGroup`.
pub type UpdatePropertyGroup =
    crate::Call<crate::operations::MediaBridgeUpdatePropertyGroup, endpoint::UpdatePropertyGroup>;

/// `PATCH /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Answers 200 (`ObjectTypeDefinition`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::UpdateSchemas`.
pub type UpdateSchemas = crate::Call<crate::operations::MediaBridgeUpdateSchemas, endpoint::UpdateSchemas>;

/// `PATCH /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Answers 200 (`EventVisibilityChange`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::UpdateSettingsEventVisibility`.
pub type UpdateSettingsEventVisibility =
    crate::Call<crate::operations::MediaBridgeUpdateSettingsEventVisibility, endpoint::UpdateSettingsEventVisibility>;

/// `PATCH /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Answers 200 (`IntegratorOEmbedDomainModel`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `cms::media_bridge::v2026_09::UpdateSettingsOembedDomain`.
pub type UpdateSettingsOembedDomain =
    crate::Call<crate::operations::MediaBridgeUpdateSettingsOembedDomain, endpoint::UpdateSettingsOembedDomain>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveProperty: Description::of(Delete,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}",
            &[204], &["developers-write"]),
        ArchivePropertyGroup: Description::of(Delete,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}",
            &[204], &["developers-write"]),
        ArchiveSchemaAssociation: Description::of(Delete,
            "/media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}",
            &[204], &["developers-write"]),
        ArchiveSettingsOembedDomains: Description::of(Delete,
            "/media-bridge/2026-03/{appId}/settings/oembed-domains",
            &[204], &["developers-write"]),
        BatchArchiveProperties: Description::of(Post,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive",
            &[204], &["developers-write"]),
        BatchCreateProperties: Description::of(Post,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/create",
            &[201, 207], &["developers-write"]),
        BatchReadProperties: Description::of(Post,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/read",
            &[200, 207], &["developers-read"]),
        CreateEventAttentionSpan: Description::of(Post,
            "/media-bridge/2026-03/events/attention-span",
            &[200], &["media_bridge.write"]),
        CreateEventMediaPlayed: Description::of(Post,
            "/media-bridge/2026-03/events/media-played",
            &[200], &["media_bridge.write"]),
        CreateEventMediaPlayedPercent: Description::of(Post,
            "/media-bridge/2026-03/events/media-played-percent",
            &[200], &["media_bridge.write"]),
        CreateProperty: Description::of(Post,
            "/media-bridge/2026-03/{appId}/properties/{objectType}",
            &[201], &["developers-write"]),
        CreatePropertyGroup: Description::of(Post,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/groups",
            &[201], &["developers-write"]),
        CreateSchemaAssociation: Description::of(Post,
            "/media-bridge/2026-03/{appId}/schemas/{objectType}/associations",
            &[201], &["developers-write"]),
        CreateSettingsObjectDefinition: Description::of(Post,
            "/media-bridge/2026-03/{appId}/settings/object-definitions",
            &[200], &["developers-write"]),
        CreateSettingsOembedDomain: Description::of(Post,
            "/media-bridge/2026-03/{appId}/settings/oembed-domains",
            &[200], &["developers-write"]),
        CreateSettingsVideoAssociationDefinition: Description::of(Post,
            "/media-bridge/2026-03/{appId}/settings/video-association-definition",
            &[200], &["developers-write"]),
        GetProperty: Description::of(Get,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}",
            &[200], &["developers-read"]),
        GetPropertyGroup: Description::of(Get,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}",
            &[200], &["developers-read"]),
        GetSchema: Description::of(Get,
            "/media-bridge/2026-03/{appId}/schemas/{objectType}",
            &[200], &["developers-read"]),
        GetSettingsEventVisibility: Description::of(Get,
            "/media-bridge/2026-03/{appId}/settings/event-visibility",
            &[200], &["developers-read"]),
        GetSettingsOembedDomain: Description::of(Get,
            "/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}",
            &[200], &["developers-read"]),
        ListProperties: Description::of(Get,
            "/media-bridge/2026-03/{appId}/properties/{objectType}",
            &[200], &["developers-read"]),
        ListPropertyGroups: Description::of(Get,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/groups",
            &[200], &["developers-read"]),
        ListSchemas: Description::of(Get, "/media-bridge/2026-03/{appId}/schemas", &[200], &["developers-read"]),
        ListSettingsObjectDefinitions: Description::of(Get,
            "/media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}",
            &[200], &["developers-read"]),
        ListSettingsOembedDomains: Description::of(Get,
            "/media-bridge/2026-03/{appId}/settings/oembed-domains",
            &[200], &["developers-read"]),
        RegisterSettings: Description::of(Post,
            "/media-bridge/2026-03/{appId}/settings/register",
            &[200], &["developers-write"]).deprecated(),
        SetSettings: Description::of(Put, "/media-bridge/2026-03/{appId}/settings", &[200], &["developers-write"]),
        UpdateProperty: Description::of(Patch,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}",
            &[200], &["developers-write"]),
        UpdatePropertyGroup: Description::of(Patch,
            "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}",
            &[200], &["developers-write"]),
        UpdateSchemas: Description::of(Patch,
            "/media-bridge/2026-03/{appId}/schemas/{objectType}",
            &[200], &["developers-write"]),
        UpdateSettingsEventVisibility: Description::of(Patch,
            "/media-bridge/2026-03/{appId}/settings/event-visibility",
            &[200], &["developers-read"]),
        UpdateSettingsOembedDomain: Description::of(Patch,
            "/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}",
            &[200], &["developers-write"]),
    }
}
