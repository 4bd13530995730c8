// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! Every distinct signature, once.
//!
//! An operation is a [`Call`](crate::Call) of one of these, for one endpoint: `tickets::v3::BatchUpsert` is its alias. Name the alias.

#[cfg(feature = "account-audit-logs")]
#[allow(unused_imports)]
mod account_audit_logs;
#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
#[allow(unused_imports)]
mod account_audit_logs_and_1_more;
#[cfg(feature = "account-info")]
#[allow(unused_imports)]
mod account_info;
#[cfg(feature = "auth-oauth")]
#[allow(unused_imports)]
mod auth_oauth;
#[cfg(feature = "automation-actions-v4")]
#[allow(unused_imports)]
mod automation_actions_v4;
#[cfg(feature = "automation-automation-v4")]
#[allow(unused_imports)]
mod automation_automation_v4;
#[cfg(feature = "automation-email-templates")]
#[allow(unused_imports)]
mod automation_email_templates;
#[cfg(feature = "automation-sequences")]
#[allow(unused_imports)]
mod automation_sequences;
#[cfg(feature = "business-units")]
#[allow(unused_imports)]
mod business_units;
#[cfg(feature = "cms-authors")]
#[allow(unused_imports)]
mod cms_authors;
#[cfg(any(
    feature = "cms-authors", feature = "cms-posts", feature = "cms-tags",
))]
#[allow(unused_imports)]
mod cms_authors_and_2_more;
#[cfg(any(
    feature = "cms-authors", feature = "cms-blog-settings", feature = "cms-posts", feature = "cms-tags",
))]
#[allow(unused_imports)]
mod cms_authors_and_3_more;
#[cfg(feature = "cms-blog-settings")]
#[allow(unused_imports)]
mod cms_blog_settings;
#[cfg(feature = "cms-content-audit")]
#[allow(unused_imports)]
mod cms_content_audit;
#[cfg(feature = "cms-domains")]
#[allow(unused_imports)]
mod cms_domains;
#[cfg(feature = "cms-hubdb")]
#[allow(unused_imports)]
mod cms_hubdb;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_2;
#[cfg(feature = "cms-pages")]
#[allow(unused_imports)]
mod cms_pages;
#[cfg(feature = "cms-pages")]
#[allow(unused_imports)]
mod cms_pages_2;
#[cfg(feature = "cms-posts")]
#[allow(unused_imports)]
mod cms_posts;
#[cfg(any(
    feature = "cms-posts", feature = "cms-tags",
))]
#[allow(unused_imports)]
mod cms_posts_and_1_more;
#[cfg(feature = "cms-site-search")]
#[allow(unused_imports)]
mod cms_site_search;
#[cfg(feature = "cms-source-code")]
#[allow(unused_imports)]
mod cms_source_code;
#[cfg(feature = "cms-tags")]
#[allow(unused_imports)]
mod cms_tags;
#[cfg(feature = "cms-url-mappings")]
#[allow(unused_imports)]
mod cms_url_mappings;
#[cfg(feature = "cms-url-redirects")]
#[allow(unused_imports)]
mod cms_url_redirects;
#[cfg(feature = "commerce-contracts")]
#[allow(unused_imports)]
mod commerce_contracts;
#[cfg(feature = "commerce-payment-links")]
#[allow(unused_imports)]
mod commerce_payment_links;
#[cfg(feature = "commerce-paymentsaccounts")]
#[allow(unused_imports)]
mod commerce_paymentsaccounts;
#[cfg(feature = "commerce-price-books")]
#[allow(unused_imports)]
mod commerce_price_books;
#[cfg(feature = "communication-preferences-subscriptions")]
#[allow(unused_imports)]
mod communication_preferences_subscriptions;
#[cfg(feature = "conversations")]
#[allow(unused_imports)]
mod conversations;
#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
#[allow(unused_imports)]
mod conversations_and_1_more;
#[cfg(feature = "conversations-custom-channels")]
#[allow(unused_imports)]
mod conversations_custom_channels;
#[cfg(feature = "conversations-inbox-messages")]
#[allow(unused_imports)]
mod conversations_inbox_messages;
#[cfg(feature = "conversations-visitor-identification")]
#[allow(unused_imports)]
mod conversations_visitor_identification;
#[cfg(feature = "crm-app-uninstalls")]
#[allow(unused_imports)]
mod crm_app_uninstalls;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-partner-clients", feature = "crm-partner-services",
))]
#[allow(unused_imports)]
mod crm_appointments_and_2_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-goal-targets",
    feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_31_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-deals",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_33_more;
#[cfg(feature = "crm-associations")]
#[allow(unused_imports)]
mod crm_associations;
#[cfg(any(
    feature = "crm-associations", feature = "crm-associations-schema",
))]
#[allow(unused_imports)]
mod crm_associations_and_1_more;
#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects",
))]
#[allow(unused_imports)]
mod crm_associations_and_1_more_2;
#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
))]
#[allow(unused_imports)]
mod crm_associations_and_2_more;
#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
#[allow(unused_imports)]
mod crm_associations_and_3_more;
#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api",
))]
#[allow(unused_imports)]
mod crm_associations_and_3_more_2;
#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
))]
#[allow(unused_imports)]
mod crm_associations_and_4_more;
#[cfg(feature = "crm-associations-schema")]
#[allow(unused_imports)]
mod crm_associations_schema;
#[cfg(feature = "crm-calling-extensions")]
#[allow(unused_imports)]
mod crm_calling_extensions;
#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
#[allow(unused_imports)]
mod crm_calling_extensions_and_1_more;
#[cfg(any(
    feature = "crm-calling-extensions", feature = "webhooks",
))]
#[allow(unused_imports)]
mod crm_calling_extensions_and_1_more_2;
#[cfg(any(
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
#[allow(unused_imports)]
mod crm_commerce_subscriptions_and_1_more;
#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts",
))]
#[allow(unused_imports)]
mod crm_custom_objects_and_1_more;
#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
#[allow(unused_imports)]
mod crm_custom_objects_and_2_more;
#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
    feature = "crm-price-books-crm-reads-api",
))]
#[allow(unused_imports)]
mod crm_custom_objects_and_3_more;
#[cfg(feature = "crm-deal-splits")]
#[allow(unused_imports)]
mod crm_deal_splits;
#[cfg(feature = "crm-exports")]
#[allow(unused_imports)]
mod crm_exports;
#[cfg(feature = "crm-forecast-submissions")]
#[allow(unused_imports)]
mod crm_forecast_submissions;
#[cfg(feature = "crm-forecast-types")]
#[allow(unused_imports)]
mod crm_forecast_types;
#[cfg(feature = "crm-imports")]
#[allow(unused_imports)]
mod crm_imports;
#[cfg(feature = "crm-limits-tracking")]
#[allow(unused_imports)]
mod crm_limits_tracking;
#[cfg(feature = "crm-lists")]
#[allow(unused_imports)]
mod crm_lists;
#[cfg(any(
    feature = "crm-lists", feature = "files",
))]
#[allow(unused_imports)]
mod crm_lists_and_1_more;
#[cfg(feature = "crm-notetaker-conversation-recap")]
#[allow(unused_imports)]
mod crm_notetaker_conversation_recap;
#[cfg(feature = "crm-object-library")]
#[allow(unused_imports)]
mod crm_object_library;
#[cfg(feature = "crm-object-tags")]
#[allow(unused_imports)]
mod crm_object_tags;
#[cfg(feature = "crm-owners")]
#[allow(unused_imports)]
mod crm_owners;
#[cfg(feature = "crm-payments")]
#[allow(unused_imports)]
mod crm_payments;
#[cfg(feature = "crm-pipeline-governance")]
#[allow(unused_imports)]
mod crm_pipeline_governance;
#[cfg(feature = "crm-pipelines")]
#[allow(unused_imports)]
mod crm_pipelines;
#[cfg(feature = "crm-properties")]
#[allow(unused_imports)]
mod crm_properties;
#[cfg(feature = "crm-property-validations")]
#[allow(unused_imports)]
mod crm_property_validations;
#[cfg(feature = "crm-public-app-crm-cards")]
#[allow(unused_imports)]
mod crm_public_app_crm_cards;
#[cfg(feature = "crm-public-app-feature-flags-v3")]
#[allow(unused_imports)]
mod crm_public_app_feature_flags_v3;
#[cfg(feature = "crm-schemas")]
#[allow(unused_imports)]
mod crm_schemas;
#[cfg(feature = "crm-subscription-lifecycle")]
#[allow(unused_imports)]
mod crm_subscription_lifecycle;
#[cfg(feature = "crm-tasks-series")]
#[allow(unused_imports)]
mod crm_tasks_series;
#[cfg(feature = "crm-timeline")]
#[allow(unused_imports)]
mod crm_timeline;
#[cfg(feature = "crm-transcriptions")]
#[allow(unused_imports)]
mod crm_transcriptions;
#[cfg(feature = "crm-video-conferencing-extension")]
#[allow(unused_imports)]
mod crm_video_conferencing_extension;
#[cfg(feature = "data-studio-datasource-ingestion")]
#[allow(unused_imports)]
mod data_studio_datasource_ingestion;
#[cfg(feature = "events")]
#[allow(unused_imports)]
mod events;
#[cfg(feature = "events-manage-event-definitions")]
#[allow(unused_imports)]
mod events_manage_event_definitions;
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_1_more;
#[cfg(feature = "events-send-event-completions")]
#[allow(unused_imports)]
mod events_send_event_completions;
#[cfg(feature = "files")]
#[allow(unused_imports)]
mod files;
#[cfg(feature = "marketing-aeo")]
#[allow(unused_imports)]
mod marketing_aeo;
#[cfg(feature = "marketing-campaigns-public-api")]
#[allow(unused_imports)]
mod marketing_campaigns_public_api;
#[cfg(feature = "marketing-emails")]
#[allow(unused_imports)]
mod marketing_emails;
#[cfg(any(
    feature = "marketing-emails", feature = "marketing-emails-v3",
))]
#[allow(unused_imports)]
mod marketing_emails_and_1_more;
#[cfg(feature = "marketing-emails-v3")]
#[allow(unused_imports)]
mod marketing_emails_v3;
#[cfg(feature = "marketing-events")]
#[allow(unused_imports)]
mod marketing_events;
#[cfg(feature = "marketing-forms")]
#[allow(unused_imports)]
mod marketing_forms;
#[cfg(feature = "marketing-lead-scoring")]
#[allow(unused_imports)]
mod marketing_lead_scoring;
#[cfg(feature = "marketing-single-send")]
#[allow(unused_imports)]
mod marketing_single_send;
#[cfg(any(
    feature = "marketing-single-send", feature = "marketing-transactional-single-send",
))]
#[allow(unused_imports)]
mod marketing_single_send_and_1_more;
#[cfg(feature = "marketing-transactional-single-send")]
#[allow(unused_imports)]
mod marketing_transactional_single_send;
#[cfg(feature = "meta-origins")]
#[allow(unused_imports)]
mod meta_origins;
#[cfg(feature = "scheduler-meetings")]
#[allow(unused_imports)]
mod scheduler_meetings;
#[cfg(feature = "settings-multicurrency")]
#[allow(unused_imports)]
mod settings_multicurrency;
#[cfg(feature = "settings-tax-rates")]
#[allow(unused_imports)]
mod settings_tax_rates;
#[cfg(feature = "settings-teams")]
#[allow(unused_imports)]
mod settings_teams;
#[cfg(feature = "settings-user-provisioning")]
#[allow(unused_imports)]
mod settings_user_provisioning;
#[cfg(feature = "webhooks")]
#[allow(unused_imports)]
mod webhooks;
#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod webhooks_and_1_more;
#[cfg(feature = "webhooks-journal")]
#[allow(unused_imports)]
mod webhooks_journal;

#[cfg(feature = "account-audit-logs")]
pub use account_audit_logs::*;

#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
pub use account_audit_logs_and_1_more::*;

#[cfg(feature = "account-info")]
pub use account_info::*;

#[cfg(feature = "auth-oauth")]
pub use auth_oauth::*;

#[cfg(feature = "automation-actions-v4")]
pub use automation_actions_v4::*;

#[cfg(feature = "automation-automation-v4")]
pub use automation_automation_v4::*;

#[cfg(feature = "automation-email-templates")]
pub use automation_email_templates::*;

#[cfg(feature = "automation-sequences")]
pub use automation_sequences::*;

#[cfg(feature = "business-units")]
pub use business_units::*;

#[cfg(feature = "cms-authors")]
pub use cms_authors::*;

#[cfg(any(
    feature = "cms-authors", feature = "cms-posts", feature = "cms-tags",
))]
pub use cms_authors_and_2_more::*;

#[cfg(any(
    feature = "cms-authors", feature = "cms-blog-settings", feature = "cms-posts", feature = "cms-tags",
))]
pub use cms_authors_and_3_more::*;

#[cfg(feature = "cms-blog-settings")]
pub use cms_blog_settings::*;

#[cfg(feature = "cms-content-audit")]
pub use cms_content_audit::*;

#[cfg(feature = "cms-domains")]
pub use cms_domains::*;

#[cfg(feature = "cms-hubdb")]
pub use cms_hubdb::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_2::*;

#[cfg(feature = "cms-pages")]
pub use cms_pages::*;

#[cfg(feature = "cms-pages")]
pub use cms_pages_2::*;

#[cfg(feature = "cms-posts")]
pub use cms_posts::*;

#[cfg(any(
    feature = "cms-posts", feature = "cms-tags",
))]
pub use cms_posts_and_1_more::*;

#[cfg(feature = "cms-site-search")]
pub use cms_site_search::*;

#[cfg(feature = "cms-source-code")]
pub use cms_source_code::*;

#[cfg(feature = "cms-tags")]
pub use cms_tags::*;

#[cfg(feature = "cms-url-mappings")]
pub use cms_url_mappings::*;

#[cfg(feature = "cms-url-redirects")]
pub use cms_url_redirects::*;

#[cfg(feature = "commerce-contracts")]
pub use commerce_contracts::*;

#[cfg(feature = "commerce-payment-links")]
pub use commerce_payment_links::*;

#[cfg(feature = "commerce-paymentsaccounts")]
pub use commerce_paymentsaccounts::*;

#[cfg(feature = "commerce-price-books")]
pub use commerce_price_books::*;

#[cfg(feature = "communication-preferences-subscriptions")]
pub use communication_preferences_subscriptions::*;

#[cfg(feature = "conversations")]
pub use conversations::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
pub use conversations_and_1_more::*;

#[cfg(feature = "conversations-custom-channels")]
pub use conversations_custom_channels::*;

#[cfg(feature = "conversations-inbox-messages")]
pub use conversations_inbox_messages::*;

#[cfg(feature = "conversations-visitor-identification")]
pub use conversations_visitor_identification::*;

#[cfg(feature = "crm-app-uninstalls")]
pub use crm_app_uninstalls::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-partner-clients", feature = "crm-partner-services",
))]
pub use crm_appointments_and_2_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-goal-targets",
    feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
pub use crm_appointments_and_31_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-deals",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_33_more::*;

#[cfg(feature = "crm-associations")]
pub use crm_associations::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-associations-schema",
))]
pub use crm_associations_and_1_more::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects",
))]
pub use crm_associations_and_1_more_2::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
))]
pub use crm_associations_and_2_more::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
pub use crm_associations_and_3_more::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api",
))]
pub use crm_associations_and_3_more_2::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
))]
pub use crm_associations_and_4_more::*;

#[cfg(feature = "crm-associations-schema")]
pub use crm_associations_schema::*;

#[cfg(feature = "crm-calling-extensions")]
pub use crm_calling_extensions::*;

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
pub use crm_calling_extensions_and_1_more::*;

#[cfg(any(
    feature = "crm-calling-extensions", feature = "webhooks",
))]
pub use crm_calling_extensions_and_1_more_2::*;

#[cfg(any(
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
pub use crm_commerce_subscriptions_and_1_more::*;

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts",
))]
pub use crm_custom_objects_and_1_more::*;

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
pub use crm_custom_objects_and_2_more::*;

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
    feature = "crm-price-books-crm-reads-api",
))]
pub use crm_custom_objects_and_3_more::*;

#[cfg(feature = "crm-deal-splits")]
pub use crm_deal_splits::*;

#[cfg(feature = "crm-exports")]
pub use crm_exports::*;

#[cfg(feature = "crm-forecast-submissions")]
pub use crm_forecast_submissions::*;

#[cfg(feature = "crm-forecast-types")]
pub use crm_forecast_types::*;

#[cfg(feature = "crm-imports")]
pub use crm_imports::*;

#[cfg(feature = "crm-limits-tracking")]
pub use crm_limits_tracking::*;

#[cfg(feature = "crm-lists")]
pub use crm_lists::*;

#[cfg(any(
    feature = "crm-lists", feature = "files",
))]
pub use crm_lists_and_1_more::*;

#[cfg(feature = "crm-notetaker-conversation-recap")]
pub use crm_notetaker_conversation_recap::*;

#[cfg(feature = "crm-object-library")]
pub use crm_object_library::*;

#[cfg(feature = "crm-object-tags")]
pub use crm_object_tags::*;

#[cfg(feature = "crm-owners")]
pub use crm_owners::*;

#[cfg(feature = "crm-payments")]
pub use crm_payments::*;

#[cfg(feature = "crm-pipeline-governance")]
pub use crm_pipeline_governance::*;

#[cfg(feature = "crm-pipelines")]
pub use crm_pipelines::*;

#[cfg(feature = "crm-properties")]
pub use crm_properties::*;

#[cfg(feature = "crm-property-validations")]
pub use crm_property_validations::*;

#[cfg(feature = "crm-public-app-crm-cards")]
pub use crm_public_app_crm_cards::*;

#[cfg(feature = "crm-public-app-feature-flags-v3")]
pub use crm_public_app_feature_flags_v3::*;

#[cfg(feature = "crm-schemas")]
pub use crm_schemas::*;

#[cfg(feature = "crm-subscription-lifecycle")]
pub use crm_subscription_lifecycle::*;

#[cfg(feature = "crm-tasks-series")]
pub use crm_tasks_series::*;

#[cfg(feature = "crm-timeline")]
pub use crm_timeline::*;

#[cfg(feature = "crm-transcriptions")]
pub use crm_transcriptions::*;

#[cfg(feature = "crm-video-conferencing-extension")]
pub use crm_video_conferencing_extension::*;

#[cfg(feature = "data-studio-datasource-ingestion")]
pub use data_studio_datasource_ingestion::*;

#[cfg(feature = "events")]
pub use events::*;

#[cfg(feature = "events-manage-event-definitions")]
pub use events_manage_event_definitions::*;

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use events_manage_event_definitions_and_1_more::*;

#[cfg(feature = "events-send-event-completions")]
pub use events_send_event_completions::*;

#[cfg(feature = "files")]
pub use files::*;

#[cfg(feature = "marketing-aeo")]
pub use marketing_aeo::*;

#[cfg(feature = "marketing-campaigns-public-api")]
pub use marketing_campaigns_public_api::*;

#[cfg(feature = "marketing-emails")]
pub use marketing_emails::*;

#[cfg(any(
    feature = "marketing-emails", feature = "marketing-emails-v3",
))]
pub use marketing_emails_and_1_more::*;

#[cfg(feature = "marketing-emails-v3")]
pub use marketing_emails_v3::*;

#[cfg(feature = "marketing-events")]
pub use marketing_events::*;

#[cfg(feature = "marketing-forms")]
pub use marketing_forms::*;

#[cfg(feature = "marketing-lead-scoring")]
pub use marketing_lead_scoring::*;

#[cfg(feature = "marketing-single-send")]
pub use marketing_single_send::*;

#[cfg(any(
    feature = "marketing-single-send", feature = "marketing-transactional-single-send",
))]
pub use marketing_single_send_and_1_more::*;

#[cfg(feature = "marketing-transactional-single-send")]
pub use marketing_transactional_single_send::*;

#[cfg(feature = "meta-origins")]
pub use meta_origins::*;

#[cfg(feature = "scheduler-meetings")]
pub use scheduler_meetings::*;

#[cfg(feature = "settings-multicurrency")]
pub use settings_multicurrency::*;

#[cfg(feature = "settings-tax-rates")]
pub use settings_tax_rates::*;

#[cfg(feature = "settings-teams")]
pub use settings_teams::*;

#[cfg(feature = "settings-user-provisioning")]
pub use settings_user_provisioning::*;

#[cfg(feature = "webhooks")]
pub use webhooks::*;

#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
pub use webhooks_and_1_more::*;

#[cfg(feature = "webhooks-journal")]
pub use webhooks_journal::*;
