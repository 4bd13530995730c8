// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! Shapes that one API publishes under one name in several versions become one another, where what the target
//! requires can be had: `From` where every value has it, `TryFrom` where some do.

#[cfg(feature = "account-audit-logs")]
mod account_audit_logs {
    use crate::types::{
        AuditLogsCollectionResponseHydratedCriticalActionForwardPaging, AuditLogsHydratedCriticalAction,
        CollectionResponseHydratedCriticalActionForwardPaging, HydratedCriticalAction,
    };

    crate::runtime::conversions! {
        AuditLogsCollectionResponseHydratedCriticalActionForwardPaging => CollectionResponseHydratedCriticalActionForwardPaging,
        AuditLogsHydratedCriticalAction => HydratedCriticalAction,
        CollectionResponseHydratedCriticalActionForwardPaging => AuditLogsCollectionResponseHydratedCriticalActionForwardPaging,
        HydratedCriticalAction => AuditLogsHydratedCriticalAction,
    }
}

#[cfg(feature = "automation-actions-v4")]
mod automation_actions_v4 {
    use crate::types::{
        ActionsV4AgentRequestContext, ActionsV4ArrayFieldSchema, ActionsV4BatchInputCallbackCompletionBatchRequest,
        ActionsV4CallbackCompletionBatchRequest, ActionsV4CallbackCompletionRequest, ActionsV4ChirpAiContextObject,
        ActionsV4CollectionResponsePublicActionDefinitionForwardPaging,
        ActionsV4CollectionResponsePublicActionRevisionForwardPaging, ActionsV4FieldTypeDefinition,
        ActionsV4OutputFieldDefinition, ActionsV4PublicActionDefinition, ActionsV4PublicActionDefinitionEgg,
        ActionsV4PublicActionDefinitionPatch, ActionsV4PublicActionRevision, ActionsV4StandaloneRequestContext,
        ActionsV4StringFieldSchema, AgentRequestContext, ArrayFieldSchema, BatchInputCallbackCompletionBatchRequest,
        CallbackCompletionBatchRequest, CallbackCompletionRequest, ChirpAiContextObject,
        CollectionResponsePublicActionDefinitionForwardPaging, CollectionResponsePublicActionRevisionForwardPaging,
        FieldTypeDefinition, OutputFieldDefinition, PublicActionDefinition, PublicActionDefinitionEgg,
        PublicActionDefinitionPatch, PublicActionRevision, StandaloneRequestContext, StringFieldSchema,
    };

    crate::runtime::conversions! {
        ActionsV4AgentRequestContext => AgentRequestContext,
        ActionsV4ArrayFieldSchema => ArrayFieldSchema,
        ActionsV4BatchInputCallbackCompletionBatchRequest => BatchInputCallbackCompletionBatchRequest,
        ActionsV4CallbackCompletionBatchRequest => CallbackCompletionBatchRequest,
        ActionsV4CallbackCompletionRequest => CallbackCompletionRequest,
        ActionsV4ChirpAiContextObject => ChirpAiContextObject,
        ActionsV4CollectionResponsePublicActionDefinitionForwardPaging => CollectionResponsePublicActionDefinitionForwardPaging,
        ActionsV4CollectionResponsePublicActionRevisionForwardPaging => CollectionResponsePublicActionRevisionForwardPaging,
        ActionsV4FieldTypeDefinition => FieldTypeDefinition,
        ActionsV4OutputFieldDefinition => OutputFieldDefinition,
        ActionsV4PublicActionDefinition => PublicActionDefinition,
        ActionsV4PublicActionDefinitionEgg => PublicActionDefinitionEgg,
        ActionsV4PublicActionDefinitionPatch => PublicActionDefinitionPatch,
        ActionsV4PublicActionRevision => PublicActionRevision,
        ActionsV4StandaloneRequestContext => StandaloneRequestContext,
        ActionsV4StringFieldSchema => StringFieldSchema,
        ArrayFieldSchema => ActionsV4ArrayFieldSchema,
        CollectionResponsePublicActionDefinitionForwardPaging => ActionsV4CollectionResponsePublicActionDefinitionForwardPaging,
        CollectionResponsePublicActionRevisionForwardPaging => ActionsV4CollectionResponsePublicActionRevisionForwardPaging,
        FieldTypeDefinition => ActionsV4FieldTypeDefinition,
        OutputFieldDefinition => ActionsV4OutputFieldDefinition,
        PublicActionDefinition => ActionsV4PublicActionDefinition,
        PublicActionDefinitionEgg => ActionsV4PublicActionDefinitionEgg,
        PublicActionDefinitionPatch => ActionsV4PublicActionDefinitionPatch,
        PublicActionRevision => ActionsV4PublicActionRevision,
        StringFieldSchema => ActionsV4StringFieldSchema,
    }
}

#[cfg(feature = "automation-sequences")]
mod automation_sequences {
    use crate::types::{
        PublicSequenceResponse, PublicSequenceStepDependencyResponse, PublicSequenceStepResponse,
        SequencesPublicSequenceResponse, SequencesPublicSequenceStepDependencyResponse,
        SequencesPublicSequenceStepResponse,
    };

    crate::runtime::conversions! {
        PublicSequenceResponse => SequencesPublicSequenceResponse,
        PublicSequenceStepDependencyResponse => SequencesPublicSequenceStepDependencyResponse,
        PublicSequenceStepResponse => SequencesPublicSequenceStepResponse,
        SequencesPublicSequenceResponse => PublicSequenceResponse,
        SequencesPublicSequenceStepDependencyResponse => PublicSequenceStepDependencyResponse,
        SequencesPublicSequenceStepResponse => PublicSequenceStepResponse,
    }
}

#[cfg(feature = "cms-authors")]
mod cms_authors {
    use crate::types::{
        AuthorsBlogAuthorCloneRequestVNext, BlogAuthorCloneRequestVNext,
    };

    crate::runtime::conversions! {
        AuthorsBlogAuthorCloneRequestVNext => BlogAuthorCloneRequestVNext,
        BlogAuthorCloneRequestVNext => AuthorsBlogAuthorCloneRequestVNext,
    }
}

#[cfg(feature = "cms-blog-settings")]
mod cms_blog_settings {
    use crate::types::{
        BlogLanguageCloneRequestVNext, BlogSettingsBlogLanguageCloneRequestVNext,
    };

    crate::runtime::conversions! {
        BlogLanguageCloneRequestVNext => BlogSettingsBlogLanguageCloneRequestVNext,
        BlogSettingsBlogLanguageCloneRequestVNext => BlogLanguageCloneRequestVNext,
    }
}

#[cfg(feature = "cms-domains")]
mod cms_domains {
    use crate::types::{
        CollectionResponseWithTotalDomain, Domain, DomainsCollectionResponseWithTotalDomain, DomainsDomain,
    };

    crate::runtime::conversions! {
        CollectionResponseWithTotalDomain => DomainsCollectionResponseWithTotalDomain,
        Domain => DomainsDomain,
    }

    crate::runtime::fallible_conversions! {
        DomainsCollectionResponseWithTotalDomain => CollectionResponseWithTotalDomain,
        DomainsDomain => Domain,
    }
}

#[cfg(feature = "cms-media-bridge")]
mod cms_media_bridge {
    use crate::types::{
        AbsoluteValue, AddNumbers, AddTime, And, BeginsWith, BulkIntegratorObjectCreationResponse,
        CollectionResponseObjectSchemaNoPaging, CollectionResponsePropertyNoPagingIn2026_03, ConcatStrings, Contains,
        DateIn2026_03, DatedExchangeRate, DivideNumbers, ExternalOptionsMetaData, ExtractMostRecentEmailReplyHtml,
        ExtractMostRecentEmailReplyText, ExtractMostRecentPlainTextEmailReply, FetchCurrencyDecimalPlaces,
        FetchExchangeRate, FilteringMetaData, FormatFullName, FormatPhoneNumber, FormatSearchablePhoneNumber,
        HasEmailReply, HasPlainTextEmailReply, IfBoolean, IfNumber, IfString, InboundDbObjectType,
        IntegratorObjectCreationResponse, IsPipelineStageClosed, IsPresent, LessThan, LessThanOrEqual, LowerCase,
        MaxNumbers, MediaBridgeAbsoluteValue, MediaBridgeAddNumbers, MediaBridgeAddTime, MediaBridgeAnd,
        MediaBridgeBeginsWith, MediaBridgeBulkIntegratorObjectCreationResponse,
        MediaBridgeCollectionResponseObjectSchemaNoPaging, MediaBridgeCollectionResponsePropertyNoPaging,
        MediaBridgeConcatStrings, MediaBridgeContains, MediaBridgeDate, MediaBridgeDatedExchangeRate,
        MediaBridgeDivideNumbers, MediaBridgeExternalOptionsMetaData, MediaBridgeExtractMostRecentEmailReplyHtml,
        MediaBridgeExtractMostRecentEmailReplyText, MediaBridgeExtractMostRecentPlainTextEmailReply,
        MediaBridgeFetchCurrencyDecimalPlaces, MediaBridgeFetchExchangeRate, MediaBridgeFilteringMetaData,
        MediaBridgeFormatFullName, MediaBridgeFormatPhoneNumber, MediaBridgeFormatSearchablePhoneNumber,
        MediaBridgeHasEmailReply, MediaBridgeHasPlainTextEmailReply, MediaBridgeIfBoolean, MediaBridgeIfNumber,
        MediaBridgeIfString, MediaBridgeInboundDbObjectType, MediaBridgeIntegratorObjectCreationResponse,
        MediaBridgeIsPipelineStageClosed, MediaBridgeIsPresent, MediaBridgeLessThan, MediaBridgeLessThanOrEqual,
        MediaBridgeLowerCase, MediaBridgeMaxNumbers, MediaBridgeMinNumbers, MediaBridgeMonth, MediaBridgeMoreThan,
        MediaBridgeMoreThanOrEqual, MediaBridgeMultiplyNumbers, MediaBridgeNot, MediaBridgeNumberEquals,
        MediaBridgeNumberToString, MediaBridgeObjectDefinitionResponse, MediaBridgeObjectSchema, MediaBridgeOr,
        MediaBridgeParseNumber, MediaBridgePeriodToMonths, MediaBridgePeriodToWeeks, MediaBridgePipelineProbability,
        MediaBridgePower, MediaBridgeProperty1, MediaBridgePropertyDefinition, MediaBridgePropertyUpdate,
        MediaBridgePropertyUpdateIn2026_03, MediaBridgeRollupExpression, MediaBridgeRoundDownNumbers,
        MediaBridgeRoundNearestNumbers, MediaBridgeRoundUpNumbers, MediaBridgeScopeMapping,
        MediaBridgeSetContainsString, MediaBridgeSquareRoot, MediaBridgeStringEquals, MediaBridgeStringLength,
        MediaBridgeSubstring, MediaBridgeSubtractNumbers, MediaBridgeSubtractTime, MediaBridgeTimeBetween,
        MediaBridgeTimeBetweenSkipWeekends, MediaBridgeUpperCase, MediaBridgeXor, MediaBridgeYear, MinNumbers, Month,
        MoreThan, MoreThanOrEqual, MultiplyNumbers, Not, NumberEquals, NumberToString, ObjectDefinitionResponse,
        ObjectSchema, Or, ParseNumber, PeriodToMonths, PeriodToWeeks, PipelineProbability, Power, Property1,
        PropertyDefinition, RollupExpression, RoundDownNumbers, RoundNearestNumbers, RoundUpNumbers, ScopeMapping,
        SetContainsString, SquareRoot, StringEquals, StringLength, Substring, SubtractNumbers, SubtractTime,
        TimeBetween, TimeBetweenSkipWeekends, UpperCase, Xor, Year,
    };

    crate::runtime::conversions! {
        AbsoluteValue => MediaBridgeAbsoluteValue,
        AddNumbers => MediaBridgeAddNumbers,
        AddTime => MediaBridgeAddTime,
        And => MediaBridgeAnd,
        BeginsWith => MediaBridgeBeginsWith,
        CollectionResponseObjectSchemaNoPaging => MediaBridgeCollectionResponseObjectSchemaNoPaging,
        CollectionResponsePropertyNoPagingIn2026_03 => MediaBridgeCollectionResponsePropertyNoPaging,
        ConcatStrings => MediaBridgeConcatStrings,
        Contains => MediaBridgeContains,
        DateIn2026_03 => MediaBridgeDate,
        DatedExchangeRate => MediaBridgeDatedExchangeRate,
        DivideNumbers => MediaBridgeDivideNumbers,
        ExtractMostRecentEmailReplyHtml => MediaBridgeExtractMostRecentEmailReplyHtml,
        ExtractMostRecentEmailReplyText => MediaBridgeExtractMostRecentEmailReplyText,
        ExtractMostRecentPlainTextEmailReply => MediaBridgeExtractMostRecentPlainTextEmailReply,
        FetchCurrencyDecimalPlaces => MediaBridgeFetchCurrencyDecimalPlaces,
        FetchExchangeRate => MediaBridgeFetchExchangeRate,
        FormatFullName => MediaBridgeFormatFullName,
        FormatPhoneNumber => MediaBridgeFormatPhoneNumber,
        FormatSearchablePhoneNumber => MediaBridgeFormatSearchablePhoneNumber,
        HasEmailReply => MediaBridgeHasEmailReply,
        HasPlainTextEmailReply => MediaBridgeHasPlainTextEmailReply,
        IfBoolean => MediaBridgeIfBoolean,
        IfNumber => MediaBridgeIfNumber,
        IfString => MediaBridgeIfString,
        IsPipelineStageClosed => MediaBridgeIsPipelineStageClosed,
        IsPresent => MediaBridgeIsPresent,
        LessThan => MediaBridgeLessThan,
        LessThanOrEqual => MediaBridgeLessThanOrEqual,
        LowerCase => MediaBridgeLowerCase,
        MaxNumbers => MediaBridgeMaxNumbers,
        MediaBridgeAbsoluteValue => AbsoluteValue,
        MediaBridgeAddNumbers => AddNumbers,
        MediaBridgeAddTime => AddTime,
        MediaBridgeAnd => And,
        MediaBridgeBeginsWith => BeginsWith,
        MediaBridgeBulkIntegratorObjectCreationResponse => BulkIntegratorObjectCreationResponse,
        MediaBridgeCollectionResponseObjectSchemaNoPaging => CollectionResponseObjectSchemaNoPaging,
        MediaBridgeCollectionResponsePropertyNoPaging => CollectionResponsePropertyNoPagingIn2026_03,
        MediaBridgeConcatStrings => ConcatStrings,
        MediaBridgeContains => Contains,
        MediaBridgeDate => DateIn2026_03,
        MediaBridgeDatedExchangeRate => DatedExchangeRate,
        MediaBridgeDivideNumbers => DivideNumbers,
        MediaBridgeExternalOptionsMetaData => ExternalOptionsMetaData,
        MediaBridgeExtractMostRecentEmailReplyHtml => ExtractMostRecentEmailReplyHtml,
        MediaBridgeExtractMostRecentEmailReplyText => ExtractMostRecentEmailReplyText,
        MediaBridgeExtractMostRecentPlainTextEmailReply => ExtractMostRecentPlainTextEmailReply,
        MediaBridgeFetchCurrencyDecimalPlaces => FetchCurrencyDecimalPlaces,
        MediaBridgeFetchExchangeRate => FetchExchangeRate,
        MediaBridgeFilteringMetaData => FilteringMetaData,
        MediaBridgeFormatFullName => FormatFullName,
        MediaBridgeFormatPhoneNumber => FormatPhoneNumber,
        MediaBridgeFormatSearchablePhoneNumber => FormatSearchablePhoneNumber,
        MediaBridgeHasEmailReply => HasEmailReply,
        MediaBridgeHasPlainTextEmailReply => HasPlainTextEmailReply,
        MediaBridgeIfBoolean => IfBoolean,
        MediaBridgeIfNumber => IfNumber,
        MediaBridgeIfString => IfString,
        MediaBridgeInboundDbObjectType => InboundDbObjectType,
        MediaBridgeIntegratorObjectCreationResponse => IntegratorObjectCreationResponse,
        MediaBridgeIsPipelineStageClosed => IsPipelineStageClosed,
        MediaBridgeIsPresent => IsPresent,
        MediaBridgeLessThan => LessThan,
        MediaBridgeLessThanOrEqual => LessThanOrEqual,
        MediaBridgeLowerCase => LowerCase,
        MediaBridgeMaxNumbers => MaxNumbers,
        MediaBridgeMinNumbers => MinNumbers,
        MediaBridgeMonth => Month,
        MediaBridgeMoreThan => MoreThan,
        MediaBridgeMoreThanOrEqual => MoreThanOrEqual,
        MediaBridgeMultiplyNumbers => MultiplyNumbers,
        MediaBridgeNot => Not,
        MediaBridgeNumberEquals => NumberEquals,
        MediaBridgeNumberToString => NumberToString,
        MediaBridgeObjectDefinitionResponse => ObjectDefinitionResponse,
        MediaBridgeObjectSchema => ObjectSchema,
        MediaBridgeOr => Or,
        MediaBridgeParseNumber => ParseNumber,
        MediaBridgePeriodToMonths => PeriodToMonths,
        MediaBridgePeriodToWeeks => PeriodToWeeks,
        MediaBridgePipelineProbability => PipelineProbability,
        MediaBridgePower => Power,
        MediaBridgeProperty1 => Property1,
        MediaBridgePropertyDefinition => PropertyDefinition,
        MediaBridgePropertyUpdate => MediaBridgePropertyUpdateIn2026_03,
        MediaBridgePropertyUpdateIn2026_03 => MediaBridgePropertyUpdate,
        MediaBridgeRollupExpression => RollupExpression,
        MediaBridgeRoundDownNumbers => RoundDownNumbers,
        MediaBridgeRoundNearestNumbers => RoundNearestNumbers,
        MediaBridgeRoundUpNumbers => RoundUpNumbers,
        MediaBridgeScopeMapping => ScopeMapping,
        MediaBridgeSetContainsString => SetContainsString,
        MediaBridgeSquareRoot => SquareRoot,
        MediaBridgeStringEquals => StringEquals,
        MediaBridgeStringLength => StringLength,
        MediaBridgeSubstring => Substring,
        MediaBridgeSubtractNumbers => SubtractNumbers,
        MediaBridgeSubtractTime => SubtractTime,
        MediaBridgeTimeBetween => TimeBetween,
        MediaBridgeTimeBetweenSkipWeekends => TimeBetweenSkipWeekends,
        MediaBridgeUpperCase => UpperCase,
        MediaBridgeXor => Xor,
        MediaBridgeYear => Year,
        MinNumbers => MediaBridgeMinNumbers,
        Month => MediaBridgeMonth,
        MoreThan => MediaBridgeMoreThan,
        MoreThanOrEqual => MediaBridgeMoreThanOrEqual,
        MultiplyNumbers => MediaBridgeMultiplyNumbers,
        Not => MediaBridgeNot,
        NumberEquals => MediaBridgeNumberEquals,
        NumberToString => MediaBridgeNumberToString,
        ObjectSchema => MediaBridgeObjectSchema,
        Or => MediaBridgeOr,
        ParseNumber => MediaBridgeParseNumber,
        PeriodToMonths => MediaBridgePeriodToMonths,
        PeriodToWeeks => MediaBridgePeriodToWeeks,
        PipelineProbability => MediaBridgePipelineProbability,
        Power => MediaBridgePower,
        Property1 => MediaBridgeProperty1,
        RollupExpression => MediaBridgeRollupExpression,
        RoundDownNumbers => MediaBridgeRoundDownNumbers,
        RoundNearestNumbers => MediaBridgeRoundNearestNumbers,
        RoundUpNumbers => MediaBridgeRoundUpNumbers,
        ScopeMapping => MediaBridgeScopeMapping,
        SetContainsString => MediaBridgeSetContainsString,
        SquareRoot => MediaBridgeSquareRoot,
        StringEquals => MediaBridgeStringEquals,
        StringLength => MediaBridgeStringLength,
        Substring => MediaBridgeSubstring,
        SubtractNumbers => MediaBridgeSubtractNumbers,
        SubtractTime => MediaBridgeSubtractTime,
        TimeBetween => MediaBridgeTimeBetween,
        TimeBetweenSkipWeekends => MediaBridgeTimeBetweenSkipWeekends,
        UpperCase => MediaBridgeUpperCase,
        Xor => MediaBridgeXor,
        Year => MediaBridgeYear,
    }
}

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties",
))]
mod cms_media_bridge_and_1_more {
    use crate::types::{
        BatchInputPropertyCreate, MediaBridgeBatchInputPropertyCreate, MediaBridgePropertyCreate, PropertyCreate,
    };

    crate::runtime::conversions! {
        BatchInputPropertyCreate => MediaBridgeBatchInputPropertyCreate,
        MediaBridgeBatchInputPropertyCreate => BatchInputPropertyCreate,
        MediaBridgePropertyCreate => PropertyCreate,
        PropertyCreate => MediaBridgePropertyCreate,
    }
}

#[cfg(feature = "cms-posts")]
mod cms_posts {
    use crate::types::{
        Angle, BatchInputBlogPost, BatchResponseBlogPost, BatchResponseBlogPostWithErrors, BlogPost,
        BlogPostLanguageCloneRequestVNext, BlogPostVersion, BreakpointStyles,
        CollectionResponseWithTotalBlogPostForwardPaging, CollectionResponseWithTotalBlogPostVersion, Gradient,
        LayoutSection, Margin, Padding, PostsAngle, PostsBatchInputBlogPost, PostsBatchResponseBlogPost,
        PostsBatchResponseBlogPostWithErrors, PostsBlogPost, PostsBlogPostLanguageCloneRequestVNext,
        PostsBlogPostVersion, PostsBreakpointStyles, PostsCollectionResponseWithTotalBlogPostForwardPaging,
        PostsCollectionResponseWithTotalBlogPostVersion, PostsGradient, PostsLayoutSection, PostsMargin,
        PostsPadding, PostsRowMetaData, PostsSize, PostsStyles, PostsVersionBlogPost, RowMetaData, Size, Styles,
        VersionBlogPost,
    };

    crate::runtime::conversions! {
        Angle => PostsAngle,
        BatchInputBlogPost => PostsBatchInputBlogPost,
        BatchResponseBlogPost => PostsBatchResponseBlogPost,
        BatchResponseBlogPostWithErrors => PostsBatchResponseBlogPostWithErrors,
        BlogPost => PostsBlogPost,
        BlogPostLanguageCloneRequestVNext => PostsBlogPostLanguageCloneRequestVNext,
        BlogPostVersion => PostsBlogPostVersion,
        BreakpointStyles => PostsBreakpointStyles,
        CollectionResponseWithTotalBlogPostForwardPaging => PostsCollectionResponseWithTotalBlogPostForwardPaging,
        CollectionResponseWithTotalBlogPostVersion => PostsCollectionResponseWithTotalBlogPostVersion,
        Gradient => PostsGradient,
        LayoutSection => PostsLayoutSection,
        Margin => PostsMargin,
        Padding => PostsPadding,
        PostsAngle => Angle,
        PostsBatchInputBlogPost => BatchInputBlogPost,
        PostsBatchResponseBlogPost => BatchResponseBlogPost,
        PostsBatchResponseBlogPostWithErrors => BatchResponseBlogPostWithErrors,
        PostsBlogPost => BlogPost,
        PostsBlogPostLanguageCloneRequestVNext => BlogPostLanguageCloneRequestVNext,
        PostsBlogPostVersion => BlogPostVersion,
        PostsBreakpointStyles => BreakpointStyles,
        PostsCollectionResponseWithTotalBlogPostForwardPaging => CollectionResponseWithTotalBlogPostForwardPaging,
        PostsCollectionResponseWithTotalBlogPostVersion => CollectionResponseWithTotalBlogPostVersion,
        PostsGradient => Gradient,
        PostsLayoutSection => LayoutSection,
        PostsMargin => Margin,
        PostsPadding => Padding,
        PostsRowMetaData => RowMetaData,
        PostsSize => Size,
        PostsStyles => Styles,
        PostsVersionBlogPost => VersionBlogPost,
        RowMetaData => PostsRowMetaData,
        Size => PostsSize,
        Styles => PostsStyles,
        VersionBlogPost => PostsVersionBlogPost,
    }
}

#[cfg(feature = "cms-tags")]
mod cms_tags {
    use crate::types::{
        TagCloneRequestVNext, TagsTagCloneRequestVNext,
    };

    crate::runtime::conversions! {
        TagCloneRequestVNext => TagsTagCloneRequestVNext,
        TagsTagCloneRequestVNext => TagCloneRequestVNext,
    }
}

#[cfg(feature = "cms-url-mappings")]
mod cms_url_mappings {
    use crate::types::{
        UrlMappingIn2026_03, UrlMappingsUrlMapping,
    };

    crate::runtime::conversions! {
        UrlMappingIn2026_03 => UrlMappingsUrlMapping,
    }
}

#[cfg(feature = "communication-preferences-subscriptions")]
mod communication_preferences_subscriptions {
    use crate::types::{
        BatchResponsePublicStatusBulkResponse, BatchResponsePublicWideStatusBulkResponse,
        SubscriptionsBatchResponsePublicStatusBulkResponse, SubscriptionsBatchResponsePublicWideStatusBulkResponse,
    };

    crate::runtime::conversions! {
        BatchResponsePublicStatusBulkResponse => SubscriptionsBatchResponsePublicStatusBulkResponse,
        BatchResponsePublicWideStatusBulkResponse => SubscriptionsBatchResponsePublicWideStatusBulkResponse,
        SubscriptionsBatchResponsePublicStatusBulkResponse => BatchResponsePublicStatusBulkResponse,
        SubscriptionsBatchResponsePublicWideStatusBulkResponse => BatchResponsePublicWideStatusBulkResponse,
    }
}

#[cfg(feature = "conversations")]
mod conversations {
    use crate::types::{
        BatchResponsePublicActor, ConversationsBatchResponsePublicActor,
    };

    crate::runtime::conversions! {
        BatchResponsePublicActor => ConversationsBatchResponsePublicActor,
        ConversationsBatchResponsePublicActor => BatchResponsePublicActor,
    }
}

#[cfg(feature = "conversations-custom-channels")]
mod conversations_custom_channels {
    use crate::types::{
        ChannelIntegrationMessageEgg, ChannelIntegrationParticipant, CustomChannelsChannelIntegrationMessageEgg,
        CustomChannelsChannelIntegrationParticipant, CustomChannelsPublicChannelAccountStagingTokenUpdateRequest,
        PublicChannelAccountStagingTokenUpdateRequest,
    };

    crate::runtime::conversions! {
        ChannelIntegrationMessageEgg => CustomChannelsChannelIntegrationMessageEgg,
        ChannelIntegrationParticipant => CustomChannelsChannelIntegrationParticipant,
        CustomChannelsChannelIntegrationMessageEgg => ChannelIntegrationMessageEgg,
        CustomChannelsChannelIntegrationParticipant => ChannelIntegrationParticipant,
        PublicChannelAccountStagingTokenUpdateRequest => CustomChannelsPublicChannelAccountStagingTokenUpdateRequest,
    }

    crate::runtime::fallible_conversions! {
        CustomChannelsPublicChannelAccountStagingTokenUpdateRequest => PublicChannelAccountStagingTokenUpdateRequest,
    }
}

#[cfg(feature = "conversations-visitor-identification")]
mod conversations_visitor_identification {
    use crate::types::{
        IdentificationTokenGenerationRequest, VisitorIdentificationIdentificationTokenGenerationRequest,
    };

    crate::runtime::conversions! {
        VisitorIdentificationIdentificationTokenGenerationRequest => IdentificationTokenGenerationRequest,
    }
}

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-associations-schema",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
mod crm_appointments_and_34_more {
    use crate::types::{
        AssociationSpecWithLabel, CrmAssociationSpecWithLabel,
    };

    crate::runtime::conversions! {
        AssociationSpecWithLabel => CrmAssociationSpecWithLabel,
        CrmAssociationSpecWithLabel => AssociationSpecWithLabel,
    }
}

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-goal-targets",
    feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
mod crm_appointments_and_33_more {
    use crate::types::{
        CrmMultiAssociatedObjectWithLabel, MultiAssociatedObjectWithLabel,
    };

    crate::runtime::conversions! {
        CrmMultiAssociatedObjectWithLabel => MultiAssociatedObjectWithLabel,
        MultiAssociatedObjectWithLabel => CrmMultiAssociatedObjectWithLabel,
    }
}

#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
mod crm_appointments_and_32_more {
    use crate::types::{
        CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
        CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    };

    crate::runtime::conversions! {
        CollectionResponseMultiAssociatedObjectWithLabelForwardPaging => CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
        CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging => CollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
    }
}

#[cfg(feature = "crm-associations")]
mod crm_associations {
    use crate::types::{
        AssociationsBatchResponseLabelsBetweenObjectPair, AssociationsBatchResponsePublicAssociationMultiWithLabel,
        AssociationsPublicAssociationMultiWithLabel, BatchResponseLabelsBetweenObjectPair,
        BatchResponsePublicAssociationMultiWithLabel, PublicAssociationMultiWithLabel,
    };

    crate::runtime::conversions! {
        AssociationsBatchResponseLabelsBetweenObjectPair => BatchResponseLabelsBetweenObjectPair,
        AssociationsBatchResponsePublicAssociationMultiWithLabel => BatchResponsePublicAssociationMultiWithLabel,
        AssociationsPublicAssociationMultiWithLabel => PublicAssociationMultiWithLabel,
        BatchResponseLabelsBetweenObjectPair => AssociationsBatchResponseLabelsBetweenObjectPair,
        BatchResponsePublicAssociationMultiWithLabel => AssociationsBatchResponsePublicAssociationMultiWithLabel,
        PublicAssociationMultiWithLabel => AssociationsPublicAssociationMultiWithLabel,
    }
}

#[cfg(feature = "crm-associations-schema")]
mod crm_associations_schema {
    use crate::types::{
        AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
        AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration,
        AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging,
        BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
        BatchResponsePublicAssociationDefinitionUserConfiguration,
        CollectionResponseAssociationSpecWithLabelNoPaging,
    };

    crate::runtime::conversions! {
        AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult => BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
        AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration => BatchResponsePublicAssociationDefinitionUserConfiguration,
        AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging => CollectionResponseAssociationSpecWithLabelNoPaging,
        BatchResponsePublicAssociationDefinitionConfigurationUpdateResult => AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
        BatchResponsePublicAssociationDefinitionUserConfiguration => AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration,
        CollectionResponseAssociationSpecWithLabelNoPaging => AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging,
    }
}

#[cfg(feature = "crm-deal-splits")]
mod crm_deal_splits {
    use crate::types::{
        BatchResponseDealToDealSplits, DealSplitsBatchResponseDealToDealSplits, DealSplitsDealToDealSplits,
        DealSplitsSimplePublicObject, DealToDealSplits, SimplePublicObject,
    };

    crate::runtime::conversions! {
        BatchResponseDealToDealSplits => DealSplitsBatchResponseDealToDealSplits,
        DealSplitsBatchResponseDealToDealSplits => BatchResponseDealToDealSplits,
        DealSplitsDealToDealSplits => DealToDealSplits,
        DealSplitsSimplePublicObject => SimplePublicObject,
        DealToDealSplits => DealSplitsDealToDealSplits,
        SimplePublicObject => DealSplitsSimplePublicObject,
    }
}

#[cfg(feature = "crm-exports")]
mod crm_exports {
    use crate::types::{
        ExportsPublicExportListRequest, ExportsPublicExportRequest, ExportsPublicExportViewRequest,
        PublicExportListRequest, PublicExportRequest, PublicExportViewRequest,
    };

    crate::runtime::conversions! {
        ExportsPublicExportListRequest => PublicExportListRequest,
        ExportsPublicExportRequest => PublicExportRequest,
        ExportsPublicExportViewRequest => PublicExportViewRequest,
        PublicExportListRequest => ExportsPublicExportListRequest,
        PublicExportRequest => ExportsPublicExportRequest,
        PublicExportViewRequest => ExportsPublicExportViewRequest,
    }
}

#[cfg(feature = "crm-imports")]
mod crm_imports {
    use crate::types::{
        CollectionResponsePublicImportErrorForwardPaging, ImportsCollectionResponsePublicImportErrorForwardPaging,
        ImportsPublicImportError, PublicImportError,
    };

    crate::runtime::conversions! {
        ImportsCollectionResponsePublicImportErrorForwardPaging => CollectionResponsePublicImportErrorForwardPaging,
        ImportsPublicImportError => PublicImportError,
    }
}

#[cfg(any(
    feature = "crm-imports", feature = "marketing-events",
))]
mod crm_imports_and_1_more {
    use crate::types::{
        ImportsPropertyValue, PropertyValue,
    };

    crate::runtime::conversions! {
        ImportsPropertyValue => PropertyValue,
    }
}

#[cfg(feature = "crm-lists")]
mod crm_lists {
    use crate::types::{
        ApiCollectionResponseRecordListMembership, BatchResponseRecordIdWithMemberships,
        BatchResponseRecordIdWithMembershipsInV3, BatchResponseRecordIdWithMembershipsWithErrors, ListSearchRequest,
        ListsApiCollectionResponseRecordListMembership, ListsBatchResponseRecordIdWithMemberships,
        ListsBatchResponseRecordIdWithMembershipsWithErrors, ListsListSearchRequest, ListsRecordIdWithMemberships,
        ListsRecordListMembership, RecordIdWithMemberships, RecordListMembership,
    };

    crate::runtime::conversions! {
        ApiCollectionResponseRecordListMembership => ListsApiCollectionResponseRecordListMembership,
        BatchResponseRecordIdWithMemberships => BatchResponseRecordIdWithMembershipsInV3,
        BatchResponseRecordIdWithMemberships => ListsBatchResponseRecordIdWithMemberships,
        BatchResponseRecordIdWithMembershipsWithErrors => ListsBatchResponseRecordIdWithMembershipsWithErrors,
        ListSearchRequest => ListsListSearchRequest,
        ListsBatchResponseRecordIdWithMemberships => BatchResponseRecordIdWithMemberships,
        ListsBatchResponseRecordIdWithMemberships => BatchResponseRecordIdWithMembershipsInV3,
        RecordIdWithMemberships => ListsRecordIdWithMemberships,
        RecordListMembership => ListsRecordListMembership,
    }

    crate::runtime::fallible_conversions! {
        BatchResponseRecordIdWithMembershipsInV3 => BatchResponseRecordIdWithMemberships,
        BatchResponseRecordIdWithMembershipsInV3 => ListsBatchResponseRecordIdWithMemberships,
        ListsApiCollectionResponseRecordListMembership => ApiCollectionResponseRecordListMembership,
        ListsBatchResponseRecordIdWithMembershipsWithErrors => BatchResponseRecordIdWithMembershipsWithErrors,
        ListsListSearchRequest => ListSearchRequest,
        ListsRecordIdWithMemberships => RecordIdWithMemberships,
        ListsRecordListMembership => RecordListMembership,
    }
}

#[cfg(feature = "crm-pipelines")]
mod crm_pipelines {
    use crate::types::{
        CollectionResponsePipelineNoPaging, CollectionResponsePipelineStageNoPaging, Pipeline, PipelineStage,
        PipelinesCollectionResponsePipelineNoPaging, PipelinesCollectionResponsePipelineStageNoPaging,
        PipelinesPipeline, PipelinesPipelineStage,
    };

    crate::runtime::conversions! {
        CollectionResponsePipelineNoPaging => PipelinesCollectionResponsePipelineNoPaging,
        CollectionResponsePipelineStageNoPaging => PipelinesCollectionResponsePipelineStageNoPaging,
        Pipeline => PipelinesPipeline,
        PipelineStage => PipelinesPipelineStage,
    }

    crate::runtime::fallible_conversions! {
        PipelinesCollectionResponsePipelineNoPaging => CollectionResponsePipelineNoPaging,
        PipelinesCollectionResponsePipelineStageNoPaging => CollectionResponsePipelineStageNoPaging,
        PipelinesPipeline => Pipeline,
        PipelinesPipelineStage => PipelineStage,
    }
}

#[cfg(feature = "crm-properties")]
mod crm_properties {
    use crate::types::{
        BatchInputPropertyCreate, BatchResponseProperty, CollectionResponsePropertyGroupNoPaging,
        CollectionResponsePropertyNoPaging, MediaBridgeBatchInputPropertyCreate, MediaBridgePropertyCreate,
        OptionInput, PropertiesBatchInputPropertyCreate, PropertiesBatchResponseProperty,
        PropertiesCollectionResponsePropertyGroupNoPaging, PropertiesCollectionResponsePropertyNoPaging,
        PropertiesOptionInput, PropertiesPropertyCreate, PropertiesPropertyGroup, PropertiesPropertyUpdate,
        PropertyCreate, PropertyGroup, PropertyUpdate, PropertyUpdateInV3,
    };

    crate::runtime::conversions! {
        BatchInputPropertyCreate => PropertiesBatchInputPropertyCreate,
        BatchResponseProperty => PropertiesBatchResponseProperty,
        CollectionResponsePropertyNoPaging => PropertiesCollectionResponsePropertyNoPaging,
        MediaBridgeBatchInputPropertyCreate => PropertiesBatchInputPropertyCreate,
        MediaBridgePropertyCreate => PropertiesPropertyCreate,
        OptionInput => PropertiesOptionInput,
        PropertiesBatchResponseProperty => BatchResponseProperty,
        PropertiesCollectionResponsePropertyGroupNoPaging => CollectionResponsePropertyGroupNoPaging,
        PropertiesCollectionResponsePropertyNoPaging => CollectionResponsePropertyNoPaging,
        PropertiesPropertyGroup => PropertyGroup,
        PropertiesPropertyUpdate => PropertyUpdate,
        PropertiesPropertyUpdate => PropertyUpdateInV3,
        PropertyCreate => PropertiesPropertyCreate,
        PropertyUpdate => PropertiesPropertyUpdate,
        PropertyUpdate => PropertyUpdateInV3,
    }

    crate::runtime::fallible_conversions! {
        CollectionResponsePropertyGroupNoPaging => PropertiesCollectionResponsePropertyGroupNoPaging,
        PropertiesBatchInputPropertyCreate => BatchInputPropertyCreate,
        PropertiesBatchInputPropertyCreate => MediaBridgeBatchInputPropertyCreate,
        PropertiesOptionInput => OptionInput,
        PropertiesPropertyCreate => MediaBridgePropertyCreate,
        PropertiesPropertyCreate => PropertyCreate,
        PropertyGroup => PropertiesPropertyGroup,
        PropertyUpdateInV3 => PropertiesPropertyUpdate,
        PropertyUpdateInV3 => PropertyUpdate,
    }
}

#[cfg(any(
    feature = "crm-properties", feature = "crm-schemas", feature = "events-manage-event-definitions",
))]
mod crm_properties_and_2_more {
    use crate::types::{
        PropertiesProperty, Property,
    };

    crate::runtime::conversions! {
        PropertiesProperty => Property,
        Property => PropertiesProperty,
    }
}

#[cfg(feature = "crm-public-app-crm-cards")]
mod crm_public_app_crm_cards {
    use crate::types::{
        CardCreateRequest, CardFetchBody, CardMigrateViewsRequest, CardMigrateViewsResponse,
        IntegratorCardPayloadResponse, PublicAppCrmCardsCardCreateRequest, PublicAppCrmCardsCardFetchBody,
        PublicAppCrmCardsCardMigrateViewsRequest, PublicAppCrmCardsCardMigrateViewsResponse,
        PublicAppCrmCardsIntegratorCardPayloadResponse,
    };

    crate::runtime::conversions! {
        CardCreateRequest => PublicAppCrmCardsCardCreateRequest,
        CardFetchBody => PublicAppCrmCardsCardFetchBody,
        CardMigrateViewsResponse => PublicAppCrmCardsCardMigrateViewsResponse,
        IntegratorCardPayloadResponse => PublicAppCrmCardsIntegratorCardPayloadResponse,
        PublicAppCrmCardsCardMigrateViewsRequest => CardMigrateViewsRequest,
        PublicAppCrmCardsCardMigrateViewsResponse => CardMigrateViewsResponse,
    }

    crate::runtime::fallible_conversions! {
        PublicAppCrmCardsCardCreateRequest => CardCreateRequest,
        PublicAppCrmCardsCardFetchBody => CardFetchBody,
        PublicAppCrmCardsIntegratorCardPayloadResponse => IntegratorCardPayloadResponse,
    }
}

#[cfg(feature = "crm-schemas")]
mod crm_schemas {
    use crate::types::{
        CollectionResponseObjectSchemaNoPagingIn2026_03, CollectionResponseObjectSchemaNoPagingInV3, ObjectSchemaEgg,
        ObjectSchemaEggInV3, ObjectSchemaIn2026_03, ObjectSchemaInV3, ObjectTypeDefinition,
        ObjectTypeDefinitionPatch, SchemasCollectionResponseObjectSchemaNoPaging, SchemasObjectSchema,
        SchemasObjectSchemaEgg, SchemasObjectTypeDefinition, SchemasObjectTypeDefinitionPatch,
    };

    crate::runtime::conversions! {
        CollectionResponseObjectSchemaNoPagingIn2026_03 => CollectionResponseObjectSchemaNoPagingInV3,
        CollectionResponseObjectSchemaNoPagingIn2026_03 => SchemasCollectionResponseObjectSchemaNoPaging,
        ObjectSchemaEgg => ObjectSchemaEggInV3,
        ObjectSchemaIn2026_03 => ObjectSchemaInV3,
        ObjectSchemaIn2026_03 => SchemasObjectSchema,
        ObjectTypeDefinition => SchemasObjectTypeDefinition,
        ObjectTypeDefinitionPatch => SchemasObjectTypeDefinitionPatch,
        SchemasCollectionResponseObjectSchemaNoPaging => CollectionResponseObjectSchemaNoPagingIn2026_03,
        SchemasCollectionResponseObjectSchemaNoPaging => CollectionResponseObjectSchemaNoPagingInV3,
        SchemasObjectSchema => ObjectSchemaIn2026_03,
        SchemasObjectSchema => ObjectSchemaInV3,
        SchemasObjectSchemaEgg => ObjectSchemaEgg,
        SchemasObjectSchemaEgg => ObjectSchemaEggInV3,
    }

    crate::runtime::fallible_conversions! {
        CollectionResponseObjectSchemaNoPagingInV3 => CollectionResponseObjectSchemaNoPagingIn2026_03,
        CollectionResponseObjectSchemaNoPagingInV3 => SchemasCollectionResponseObjectSchemaNoPaging,
        ObjectSchemaEggInV3 => ObjectSchemaEgg,
        ObjectSchemaEggInV3 => SchemasObjectSchemaEgg,
        ObjectSchemaInV3 => ObjectSchemaIn2026_03,
        ObjectSchemaInV3 => SchemasObjectSchema,
        SchemasObjectTypeDefinition => ObjectTypeDefinition,
        SchemasObjectTypeDefinitionPatch => ObjectTypeDefinitionPatch,
    }
}

#[cfg(feature = "events-manage-event-definitions")]
mod events_manage_event_definitions {
    use crate::types::{
        CalendarDatePropertyOperation, CollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3, ComboEventRule, ComboEventRuleBranch,
        ExternalBehavioralEventTypeDefinition, ExternalBehavioralEventTypeDefinitionInV3,
        ExternalBehavioralEventTypeDefinitionPatch, ManageEventDefinitionsCalendarDatePropertyOperation,
        ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        ManageEventDefinitionsComboEventRule, ManageEventDefinitionsComboEventRuleBranch,
        ManageEventDefinitionsExternalBehavioralEventTypeDefinition,
        ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch, ManageEventDefinitionsProperty,
        ManageEventDefinitionsPropertyFilter, PropertiesProperty, Property, PropertyFilter,
    };

    crate::runtime::conversions! {
        CalendarDatePropertyOperation => ManageEventDefinitionsCalendarDatePropertyOperation,
        CollectionResponseWithTotalExternalBehavioralEventTypeDefinition => CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3,
        CollectionResponseWithTotalExternalBehavioralEventTypeDefinition => ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 => CollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 => ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        ComboEventRule => ManageEventDefinitionsComboEventRule,
        ComboEventRuleBranch => ManageEventDefinitionsComboEventRuleBranch,
        ExternalBehavioralEventTypeDefinition => ExternalBehavioralEventTypeDefinitionInV3,
        ExternalBehavioralEventTypeDefinition => ManageEventDefinitionsExternalBehavioralEventTypeDefinition,
        ExternalBehavioralEventTypeDefinitionInV3 => ExternalBehavioralEventTypeDefinition,
        ExternalBehavioralEventTypeDefinitionInV3 => ManageEventDefinitionsExternalBehavioralEventTypeDefinition,
        ManageEventDefinitionsCalendarDatePropertyOperation => CalendarDatePropertyOperation,
        ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition => CollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
        ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition => CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3,
        ManageEventDefinitionsComboEventRule => ComboEventRule,
        ManageEventDefinitionsComboEventRuleBranch => ComboEventRuleBranch,
        ManageEventDefinitionsExternalBehavioralEventTypeDefinition => ExternalBehavioralEventTypeDefinition,
        ManageEventDefinitionsExternalBehavioralEventTypeDefinition => ExternalBehavioralEventTypeDefinitionInV3,
        ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch => ExternalBehavioralEventTypeDefinitionPatch,
        ManageEventDefinitionsProperty => PropertiesProperty,
        ManageEventDefinitionsProperty => Property,
        ManageEventDefinitionsPropertyFilter => PropertyFilter,
        PropertiesProperty => ManageEventDefinitionsProperty,
        Property => ManageEventDefinitionsProperty,
        PropertyFilter => ManageEventDefinitionsPropertyFilter,
    }
}

#[cfg(feature = "files")]
mod files {
    use crate::types::{
        CollectionResponseFile, FileActionResponse, FileInV3, FileStat, FileUpdateInput, FilesCollectionResponseFile,
        FilesFile, FilesFileActionResponse, FilesFileStat, FilesFileUpdateInput, FilesFolderUpdateTaskLocator,
        FilesImportFromUrlInput, FilesImportFromUrlTaskLocator, FilesSignedUrl, FolderUpdateTaskLocator,
        ImportFromUrlInput, ImportFromUrlTaskLocator, SignedUrl,
    };

    crate::runtime::conversions! {
        FileInV3 => FilesFile,
        FileUpdateInput => FilesFileUpdateInput,
        FilesCollectionResponseFile => CollectionResponseFile,
        FilesFileActionResponse => FileActionResponse,
        FilesFileStat => FileStat,
        FilesFolderUpdateTaskLocator => FolderUpdateTaskLocator,
        FilesImportFromUrlTaskLocator => ImportFromUrlTaskLocator,
        FilesSignedUrl => SignedUrl,
    }

    crate::runtime::fallible_conversions! {
        CollectionResponseFile => FilesCollectionResponseFile,
        FileActionResponse => FilesFileActionResponse,
        FileStat => FilesFileStat,
        FilesFile => FileInV3,
        FilesFileUpdateInput => FileUpdateInput,
        FilesImportFromUrlInput => ImportFromUrlInput,
        FolderUpdateTaskLocator => FilesFolderUpdateTaskLocator,
        ImportFromUrlInput => FilesImportFromUrlInput,
        ImportFromUrlTaskLocator => FilesImportFromUrlTaskLocator,
        SignedUrl => FilesSignedUrl,
    }
}

#[cfg(feature = "marketing-campaigns-public-api")]
mod marketing_campaigns_public_api {
    use crate::types::{
        BatchResponsePublicCampaign, BatchResponsePublicCampaignWithAssets,
        CampaignsPublicApiBatchResponsePublicCampaign, CampaignsPublicApiBatchResponsePublicCampaignWithAssets,
    };

    crate::runtime::conversions! {
        BatchResponsePublicCampaign => CampaignsPublicApiBatchResponsePublicCampaign,
        BatchResponsePublicCampaignWithAssets => CampaignsPublicApiBatchResponsePublicCampaignWithAssets,
        CampaignsPublicApiBatchResponsePublicCampaign => BatchResponsePublicCampaign,
        CampaignsPublicApiBatchResponsePublicCampaignWithAssets => BatchResponsePublicCampaignWithAssets,
    }
}

#[cfg(feature = "marketing-emails")]
mod marketing_emails {
    use crate::types::{
        AggregateEmailStatistics, CollectionResponseWithTotalPublicEmail,
        CollectionResponseWithTotalPublicEmailVersion, EmailCreateRequest, EmailUpdateRequest,
        EmailsCollectionResponseWithTotalPublicEmail, EmailsCollectionResponseWithTotalPublicEmailVersion,
        EmailsEmailCreateRequest, EmailsEmailUpdateRequest, EmailsPublicEmail, EmailsPublicEmailVersion,
        EmailsVersionPublicEmail, MarketingAggregateEmailStatistics, MarketingPublicEmailTestingDetails, PublicEmail,
        PublicEmailTestingDetails, PublicEmailVersion, VersionPublicEmail,
    };

    crate::runtime::conversions! {
        AggregateEmailStatistics => MarketingAggregateEmailStatistics,
        CollectionResponseWithTotalPublicEmail => EmailsCollectionResponseWithTotalPublicEmail,
        CollectionResponseWithTotalPublicEmailVersion => EmailsCollectionResponseWithTotalPublicEmailVersion,
        EmailUpdateRequest => EmailsEmailUpdateRequest,
        PublicEmail => EmailsPublicEmail,
        PublicEmailTestingDetails => MarketingPublicEmailTestingDetails,
        PublicEmailVersion => EmailsPublicEmailVersion,
        VersionPublicEmail => EmailsVersionPublicEmail,
    }

    crate::runtime::fallible_conversions! {
        EmailCreateRequest => EmailsEmailCreateRequest,
        EmailsCollectionResponseWithTotalPublicEmail => CollectionResponseWithTotalPublicEmail,
        EmailsCollectionResponseWithTotalPublicEmailVersion => CollectionResponseWithTotalPublicEmailVersion,
        EmailsEmailCreateRequest => EmailCreateRequest,
        EmailsEmailUpdateRequest => EmailUpdateRequest,
        EmailsPublicEmail => PublicEmail,
        EmailsPublicEmailVersion => PublicEmailVersion,
        EmailsVersionPublicEmail => VersionPublicEmail,
        MarketingAggregateEmailStatistics => AggregateEmailStatistics,
        MarketingPublicEmailTestingDetails => PublicEmailTestingDetails,
    }
}

#[cfg(feature = "marketing-events")]
mod marketing_events {
    use crate::types::{
        BatchInputMarketingEventCreateRequestParams, BatchInputMarketingEventPublicUpdateRequestFullV2,
        BatchResponseMarketingEventPublicDefaultResponse, BatchResponseMarketingEventPublicDefaultResponseV2,
        EventsBatchInputMarketingEventCreateRequestParams, EventsBatchInputMarketingEventPublicUpdateRequestFullV2,
        EventsBatchResponseMarketingEventPublicDefaultResponse,
        EventsBatchResponseMarketingEventPublicDefaultResponseV2, EventsMarketingEventCreateRequestParams,
        EventsMarketingEventDefaultResponse, EventsMarketingEventPublicDefaultResponse,
        EventsMarketingEventPublicReadResponse, EventsMarketingEventPublicUpdateRequestFullV2,
        EventsMarketingEventPublicUpdateRequestV2, EventsMarketingEventUpdateRequestParams,
        MarketingEventCreateRequestParams, MarketingEventDefaultResponse, MarketingEventPublicDefaultResponse,
        MarketingEventPublicReadResponse, MarketingEventPublicUpdateRequestFullV2,
        MarketingEventPublicUpdateRequestV2, MarketingEventUpdateRequestParams,
    };

    crate::runtime::conversions! {
        BatchResponseMarketingEventPublicDefaultResponseV2 => EventsBatchResponseMarketingEventPublicDefaultResponseV2,
        EventsBatchInputMarketingEventCreateRequestParams => BatchInputMarketingEventCreateRequestParams,
        EventsBatchInputMarketingEventPublicUpdateRequestFullV2 => BatchInputMarketingEventPublicUpdateRequestFullV2,
        EventsBatchResponseMarketingEventPublicDefaultResponse => BatchResponseMarketingEventPublicDefaultResponse,
        EventsBatchResponseMarketingEventPublicDefaultResponseV2 => BatchResponseMarketingEventPublicDefaultResponseV2,
        EventsMarketingEventCreateRequestParams => MarketingEventCreateRequestParams,
        EventsMarketingEventDefaultResponse => MarketingEventDefaultResponse,
        EventsMarketingEventPublicDefaultResponse => MarketingEventPublicDefaultResponse,
        EventsMarketingEventPublicReadResponse => MarketingEventPublicReadResponse,
        EventsMarketingEventPublicUpdateRequestFullV2 => MarketingEventPublicUpdateRequestFullV2,
        EventsMarketingEventPublicUpdateRequestV2 => MarketingEventPublicUpdateRequestV2,
        EventsMarketingEventUpdateRequestParams => MarketingEventUpdateRequestParams,
    }
}

#[cfg(any(
    feature = "marketing-single-send", feature = "marketing-transactional-single-send",
))]
mod marketing_single_send_and_1_more {
    use crate::types::{
        MarketingPublicSingleSendEmail, MarketingPublicSingleSendRequestEgg, PublicSingleSendEmail,
        PublicSingleSendRequestEgg,
    };

    crate::runtime::fallible_conversions! {
        MarketingPublicSingleSendEmail => PublicSingleSendEmail,
        MarketingPublicSingleSendRequestEgg => PublicSingleSendRequestEgg,
        PublicSingleSendEmail => MarketingPublicSingleSendEmail,
        PublicSingleSendRequestEgg => MarketingPublicSingleSendRequestEgg,
    }
}

#[cfg(feature = "marketing-transactional-single-send")]
mod marketing_transactional_single_send {
    use crate::types::{
        EmailSendStatusView, TransactionalSingleSendEmailSendStatusView,
    };

    crate::runtime::conversions! {
        EmailSendStatusView => TransactionalSingleSendEmailSendStatusView,
        TransactionalSingleSendEmailSendStatusView => EmailSendStatusView,
    }
}

#[cfg(feature = "meta-origins")]
mod meta_origins {
    use crate::types::{
        CollectionResponseIpRangeNoPaging, IpRange, OriginsCollectionResponseIpRangeNoPaging, OriginsIpRange,
    };

    crate::runtime::conversions! {
        CollectionResponseIpRangeNoPaging => OriginsCollectionResponseIpRangeNoPaging,
        IpRange => OriginsIpRange,
        OriginsCollectionResponseIpRangeNoPaging => CollectionResponseIpRangeNoPaging,
        OriginsIpRange => IpRange,
    }
}

#[cfg(feature = "scheduler-meetings")]
mod scheduler_meetings {
    use crate::types::{
        CollectionResponseWithTotalExternalLinkMetadata, ExternalCalendarMeetingEventResponseProperties,
        ExternalCalenderMeetingEventResponse, ExternalLinkMetadata,
        MeetingsCollectionResponseWithTotalExternalLinkMetadata,
        MeetingsExternalCalendarMeetingEventResponseProperties, MeetingsExternalCalenderMeetingEventResponse,
        MeetingsExternalLinkMetadata,
    };

    crate::runtime::conversions! {
        CollectionResponseWithTotalExternalLinkMetadata => MeetingsCollectionResponseWithTotalExternalLinkMetadata,
        ExternalCalendarMeetingEventResponseProperties => MeetingsExternalCalendarMeetingEventResponseProperties,
        ExternalCalenderMeetingEventResponse => MeetingsExternalCalenderMeetingEventResponse,
        ExternalLinkMetadata => MeetingsExternalLinkMetadata,
        MeetingsCollectionResponseWithTotalExternalLinkMetadata => CollectionResponseWithTotalExternalLinkMetadata,
        MeetingsExternalCalendarMeetingEventResponseProperties => ExternalCalendarMeetingEventResponseProperties,
        MeetingsExternalCalenderMeetingEventResponse => ExternalCalenderMeetingEventResponse,
        MeetingsExternalLinkMetadata => ExternalLinkMetadata,
    }
}

#[cfg(feature = "settings-multicurrency")]
mod settings_multicurrency {
    use crate::types::{
        BatchResponseExchangeRate, MulticurrencyBatchResponseExchangeRate,
    };

    crate::runtime::conversions! {
        BatchResponseExchangeRate => MulticurrencyBatchResponseExchangeRate,
        MulticurrencyBatchResponseExchangeRate => BatchResponseExchangeRate,
    }
}

#[cfg(feature = "webhooks")]
mod webhooks {
    use crate::types::{
        BatchResponseSubscriptionResponse, SubscriptionCreateRequest, WebhooksBatchResponseSubscriptionResponse,
        WebhooksSubscriptionCreateRequest,
    };

    crate::runtime::conversions! {
        BatchResponseSubscriptionResponse => WebhooksBatchResponseSubscriptionResponse,
        SubscriptionCreateRequest => WebhooksSubscriptionCreateRequest,
        WebhooksBatchResponseSubscriptionResponse => BatchResponseSubscriptionResponse,
    }

    crate::runtime::fallible_conversions! {
        WebhooksSubscriptionCreateRequest => SubscriptionCreateRequest,
    }
}
