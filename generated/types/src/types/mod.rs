// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! Every distinct shape, once.
//!
//! The module of an API version re-exports its types under their published names; that is where to name them.

#[cfg(feature = "account-audit-logs")]
#[allow(unused_imports)]
mod account_audit_logs;
#[cfg(any(
    feature = "account-audit-logs", feature = "account-info", feature = "auth-oauth",
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "automation-email-templates",
    feature = "automation-sequences", feature = "business-units", feature = "cms-authors",
    feature = "cms-blog-settings", feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-site-search",
    feature = "cms-source-code", feature = "cms-tags", feature = "cms-url-mappings", feature = "cms-url-redirects",
    feature = "commerce-contracts", feature = "commerce-payment-links", feature = "commerce-paymentsaccounts",
    feature = "commerce-price-books", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "conversations-visitor-identification", feature = "crm-app-uninstalls", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calling-extensions",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecast-submissions", feature = "crm-forecast-types", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-limits-tracking", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-notetaker-conversation-recap",
    feature = "crm-object-library", feature = "crm-object-tags", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-owners", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-pipeline-governance", feature = "crm-pipelines",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-properties", feature = "crm-property-validations", feature = "crm-public-app-crm-cards",
    feature = "crm-public-app-feature-flags-v3", feature = "crm-quotes", feature = "crm-schemas",
    feature = "crm-services", feature = "crm-subscription-lifecycle", feature = "crm-tasks",
    feature = "crm-tasks-series", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-timeline",
    feature = "crm-transcriptions", feature = "crm-users", feature = "crm-video-conferencing-extension",
    feature = "data-studio-datasource-ingestion", feature = "events", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "files", feature = "marketing-aeo",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-single-send", feature = "marketing-transactional-single-send", feature = "meta-origins",
    feature = "scheduler-meetings", feature = "settings-multicurrency", feature = "settings-tax-rates",
    feature = "settings-teams", feature = "settings-user-provisioning", feature = "webhooks",
    feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod account_audit_logs_and_118_more;
#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
#[allow(unused_imports)]
mod account_audit_logs_and_1_more;
#[cfg(any(
    feature = "account-audit-logs", feature = "automation-actions-v4", feature = "automation-automation-v4",
    feature = "automation-email-templates", feature = "cms-authors", feature = "cms-media-bridge",
    feature = "cms-pages", feature = "cms-posts", feature = "cms-tags", feature = "cms-url-redirects",
    feature = "commerce-payment-links", feature = "commerce-price-books", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecast-submissions", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-objects", feature = "crm-orders", feature = "crm-owners", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
    feature = "marketing-aeo", feature = "marketing-campaigns-public-api", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-transactional-single-send", feature = "settings-multicurrency",
    feature = "settings-tax-rates", feature = "settings-teams", feature = "settings-user-provisioning",
))]
#[allow(unused_imports)]
mod account_audit_logs_and_68_more;
#[cfg(any(
    feature = "account-audit-logs", feature = "automation-actions-v4", feature = "automation-automation-v4",
    feature = "automation-email-templates", feature = "automation-sequences", feature = "cms-authors",
    feature = "cms-blog-settings", feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
    feature = "cms-url-redirects", feature = "commerce-payment-links", feature = "commerce-price-books",
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecast-submissions",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-owners", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users", feature = "events", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "files", feature = "marketing-aeo",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-transactional-single-send", feature = "scheduler-meetings",
    feature = "settings-multicurrency", feature = "settings-tax-rates", feature = "settings-teams",
    feature = "settings-user-provisioning",
))]
#[allow(unused_imports)]
mod account_audit_logs_and_81_more;
#[cfg(feature = "auth-oauth")]
#[allow(unused_imports)]
mod auth_oauth;
#[cfg(feature = "automation-actions-v4")]
#[allow(unused_imports)]
mod automation_actions_v4;
#[cfg(feature = "automation-actions-v4")]
#[allow(unused_imports)]
mod automation_actions_v4_2;
#[cfg(feature = "automation-actions-v4")]
#[allow(unused_imports)]
mod automation_actions_v4_3;
#[cfg(any(
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "cms-media-bridge",
))]
#[allow(unused_imports)]
mod automation_actions_v4_and_2_more;
#[cfg(any(
    feature = "automation-actions-v4", feature = "cms-media-bridge", feature = "crm-properties",
))]
#[allow(unused_imports)]
mod automation_actions_v4_and_2_more_2;
#[cfg(any(
    feature = "automation-actions-v4", feature = "webhooks", feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod automation_actions_v4_and_2_more_3;
#[cfg(any(
    feature = "automation-actions-v4", feature = "cms-media-bridge", feature = "crm-imports",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod automation_actions_v4_and_4_more;
#[cfg(any(
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_actions_v4_and_5_more;
#[cfg(feature = "automation-automation-v4")]
#[allow(unused_imports)]
mod automation_automation_v4;
#[cfg(feature = "automation-automation-v4")]
#[allow(unused_imports)]
mod automation_automation_v4_2;
#[cfg(feature = "automation-automation-v4")]
#[allow(unused_imports)]
mod automation_automation_v4_3;
#[cfg(feature = "automation-automation-v4")]
#[allow(unused_imports)]
mod automation_automation_v4_4;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-exports",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_1_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_1_more_2;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-public-app-crm-cards",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_1_more_3;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_3_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_3_more_2;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users", feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_43_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_4_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_4_more_2;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_4_more_3;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_5_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "webhooks", feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_5_more_2;
#[cfg(any(
    feature = "automation-automation-v4", feature = "automation-sequences", feature = "cms-blog-settings",
    feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb", feature = "cms-pages",
    feature = "cms-posts", feature = "conversations", feature = "conversations-custom-channels",
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-lists", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users", feature = "events",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions", feature = "files",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_60_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-authors", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
    feature = "commerce-price-books", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-properties", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-timeline", feature = "crm-users", feature = "files", feature = "marketing-campaigns-public-api",
    feature = "marketing-events", feature = "settings-multicurrency", feature = "settings-teams",
    feature = "webhooks", feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_64_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-authors", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-source-code",
    feature = "cms-tags", feature = "commerce-price-books", feature = "communication-preferences-subscriptions",
    feature = "conversations", feature = "conversations-inbox-messages", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-payments",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-properties", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-timeline", feature = "crm-users",
    feature = "files", feature = "marketing-campaigns-public-api", feature = "marketing-events",
    feature = "marketing-single-send", feature = "marketing-transactional-single-send",
    feature = "settings-multicurrency", feature = "settings-teams", feature = "webhooks",
    feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_68_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_6_more;
#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "marketing-lead-scoring",
))]
#[allow(unused_imports)]
mod automation_automation_v4_and_7_more;
#[cfg(feature = "automation-email-templates")]
#[allow(unused_imports)]
mod automation_email_templates;
#[cfg(feature = "automation-sequences")]
#[allow(unused_imports)]
mod automation_sequences;
#[cfg(feature = "automation-sequences")]
#[allow(unused_imports)]
mod automation_sequences_2;
#[cfg(feature = "business-units")]
#[allow(unused_imports)]
mod business_units;
#[cfg(feature = "cms-authors")]
#[allow(unused_imports)]
mod cms_authors;
#[cfg(any(
    feature = "cms-authors", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
))]
#[allow(unused_imports)]
mod cms_authors_and_3_more;
#[cfg(any(
    feature = "cms-authors", feature = "cms-blog-settings", feature = "cms-pages", feature = "cms-posts",
    feature = "cms-tags",
))]
#[allow(unused_imports)]
mod cms_authors_and_4_more;
#[cfg(any(
    feature = "cms-authors", feature = "cms-hubdb", feature = "cms-pages", feature = "cms-posts",
    feature = "cms-tags", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "webhooks", feature = "webhooks-journal",
))]
#[allow(unused_imports)]
mod cms_authors_and_9_more;
#[cfg(feature = "cms-blog-settings")]
#[allow(unused_imports)]
mod cms_blog_settings;
#[cfg(any(
    feature = "cms-blog-settings", feature = "cms-pages", feature = "cms-posts", feature = "marketing-emails",
    feature = "marketing-emails-v3",
))]
#[allow(unused_imports)]
mod cms_blog_settings_and_4_more;
#[cfg(feature = "cms-content-audit")]
#[allow(unused_imports)]
mod cms_content_audit;
#[cfg(any(
    feature = "cms-content-audit", feature = "crm-exports",
))]
#[allow(unused_imports)]
mod cms_content_audit_and_1_more;
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
mod cms_media_bridge_10;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_11;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_2;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_3;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_4;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_5;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_6;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_7;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_8;
#[cfg(feature = "cms-media-bridge")]
#[allow(unused_imports)]
mod cms_media_bridge_9;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_1_more;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-schemas",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_1_more_2;
#[cfg(any(
    feature = "cms-media-bridge", feature = "events-manage-event-definitions",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_1_more_3;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-imports", feature = "marketing-events",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_2_more;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_2_more_2;
#[cfg(any(
    feature = "cms-media-bridge", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_2_more_3;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls",
    feature = "crm-carts", feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions",
    feature = "crm-communications", feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts",
    feature = "crm-courses", feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users", feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_39_more;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
    feature = "events-manage-event-definitions",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_3_more;
#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod cms_media_bridge_and_4_more;
#[cfg(feature = "cms-pages")]
#[allow(unused_imports)]
mod cms_pages;
#[cfg(any(
    feature = "cms-pages", feature = "cms-posts",
))]
#[allow(unused_imports)]
mod cms_pages_and_1_more;
#[cfg(any(
    feature = "cms-pages", feature = "marketing-emails", feature = "marketing-emails-v3",
))]
#[allow(unused_imports)]
mod cms_pages_and_2_more;
#[cfg(any(
    feature = "cms-pages", feature = "cms-posts", feature = "marketing-emails", feature = "marketing-emails-v3",
))]
#[allow(unused_imports)]
mod cms_pages_and_3_more;
#[cfg(feature = "cms-posts")]
#[allow(unused_imports)]
mod cms_posts;
#[cfg(feature = "cms-posts")]
#[allow(unused_imports)]
mod cms_posts_2;
#[cfg(feature = "cms-site-search")]
#[allow(unused_imports)]
mod cms_site_search;
#[cfg(feature = "cms-source-code")]
#[allow(unused_imports)]
mod cms_source_code;
#[cfg(any(
    feature = "cms-source-code", feature = "crm-exports",
))]
#[allow(unused_imports)]
mod cms_source_code_and_1_more;
#[cfg(any(
    feature = "cms-source-code", feature = "crm-imports",
))]
#[allow(unused_imports)]
mod cms_source_code_and_1_more_2;
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
#[cfg(feature = "commerce-contracts")]
#[allow(unused_imports)]
mod commerce_contracts_2;
#[cfg(any(
    feature = "commerce-contracts", feature = "commerce-payment-links",
))]
#[allow(unused_imports)]
mod commerce_contracts_and_1_more;
#[cfg(any(
    feature = "commerce-contracts", feature = "commerce-payment-links", feature = "commerce-price-books",
))]
#[allow(unused_imports)]
mod commerce_contracts_and_2_more;
#[cfg(feature = "commerce-payment-links")]
#[allow(unused_imports)]
mod commerce_payment_links;
#[cfg(feature = "commerce-paymentsaccounts")]
#[allow(unused_imports)]
mod commerce_paymentsaccounts;
#[cfg(feature = "commerce-price-books")]
#[allow(unused_imports)]
mod commerce_price_books;
#[cfg(any(
    feature = "commerce-price-books", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products",
    feature = "crm-projects", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod commerce_price_books_and_38_more;
#[cfg(any(
    feature = "commerce-price-books", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod commerce_price_books_and_41_more;
#[cfg(feature = "communication-preferences-subscriptions")]
#[allow(unused_imports)]
mod communication_preferences_subscriptions;
#[cfg(feature = "communication-preferences-subscriptions")]
#[allow(unused_imports)]
mod communication_preferences_subscriptions_2;
#[cfg(any(
    feature = "communication-preferences-subscriptions", feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod communication_preferences_subscriptions_and_1_more;
#[cfg(any(
    feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages",
))]
#[allow(unused_imports)]
mod communication_preferences_subscriptions_and_2_more;
#[cfg(feature = "conversations")]
#[allow(unused_imports)]
mod conversations;
#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels",
))]
#[allow(unused_imports)]
mod conversations_and_1_more;
#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
#[allow(unused_imports)]
mod conversations_and_1_more_2;
#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
))]
#[allow(unused_imports)]
mod conversations_and_2_more;
#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "data-studio-datasource-ingestion",
))]
#[allow(unused_imports)]
mod conversations_and_3_more;
#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
#[allow(unused_imports)]
mod conversations_and_4_more;
#[cfg(feature = "conversations-custom-channels")]
#[allow(unused_imports)]
mod conversations_custom_channels;
#[cfg(feature = "conversations-inbox-messages")]
#[allow(unused_imports)]
mod conversations_inbox_messages;
#[cfg(feature = "conversations-inbox-messages")]
#[allow(unused_imports)]
mod conversations_inbox_messages_2;
#[cfg(feature = "conversations-visitor-identification")]
#[allow(unused_imports)]
mod conversations_visitor_identification;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-partner-clients", feature = "crm-partner-services",
))]
#[allow(unused_imports)]
mod crm_appointments_and_2_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_33_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_34_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-associations-schema",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_35_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-goal-targets",
    feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products",
    feature = "crm-projects", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_35_more_2;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-associations-schema",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_36_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_36_more_2;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_37_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_38_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_39_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_39_more_2;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_40_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_40_more_2;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
#[allow(unused_imports)]
mod crm_appointments_and_41_more;
#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calling-extensions",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-transcriptions", feature = "crm-users", feature = "scheduler-meetings",
    feature = "settings-multicurrency",
))]
#[allow(unused_imports)]
mod crm_appointments_and_42_more;
#[cfg(feature = "crm-associations")]
#[allow(unused_imports)]
mod crm_associations;
#[cfg(any(
    feature = "crm-associations", feature = "crm-associations-schema",
))]
#[allow(unused_imports)]
mod crm_associations_and_1_more;
#[cfg(any(
    feature = "crm-associations", feature = "crm-calling-extensions", feature = "crm-deal-splits",
    feature = "crm-transcriptions", feature = "settings-multicurrency",
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
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
#[allow(unused_imports)]
mod crm_commerce_subscriptions_and_1_more;
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
#[cfg(any(
    feature = "crm-imports", feature = "marketing-events",
))]
#[allow(unused_imports)]
mod crm_imports_and_1_more;
#[cfg(any(
    feature = "crm-imports", feature = "marketing-events", feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod crm_imports_and_2_more;
#[cfg(feature = "crm-limits-tracking")]
#[allow(unused_imports)]
mod crm_limits_tracking;
#[cfg(feature = "crm-lists")]
#[allow(unused_imports)]
mod crm_lists;
#[cfg(feature = "crm-lists")]
#[allow(unused_imports)]
mod crm_lists_2;
#[cfg(feature = "crm-lists")]
#[allow(unused_imports)]
mod crm_lists_3;
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
#[cfg(any(
    feature = "crm-properties", feature = "crm-schemas", feature = "events-manage-event-definitions",
))]
#[allow(unused_imports)]
mod crm_properties_and_2_more;
#[cfg(any(
    feature = "crm-properties", feature = "crm-schemas", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod crm_properties_and_3_more;
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
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_1_more_2;
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_1_more_3;
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_1_more_4;
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "marketing-forms",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_2_more;
#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "scheduler-meetings",
))]
#[allow(unused_imports)]
mod events_manage_event_definitions_and_2_more_2;
#[cfg(feature = "files")]
#[allow(unused_imports)]
mod files;
#[cfg(feature = "marketing-aeo")]
#[allow(unused_imports)]
mod marketing_aeo;
#[cfg(feature = "marketing-campaigns-public-api")]
#[allow(unused_imports)]
mod marketing_campaigns_public_api;
#[cfg(any(
    feature = "marketing-campaigns-public-api", feature = "settings-multicurrency",
))]
#[allow(unused_imports)]
mod marketing_campaigns_public_api_and_1_more;
#[cfg(feature = "marketing-emails")]
#[allow(unused_imports)]
mod marketing_emails;
#[cfg(feature = "marketing-emails")]
#[allow(unused_imports)]
mod marketing_emails_2;
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
#[cfg(feature = "marketing-events")]
#[allow(unused_imports)]
mod marketing_events_2;
#[cfg(feature = "marketing-forms")]
#[allow(unused_imports)]
mod marketing_forms;
#[cfg(feature = "marketing-forms")]
#[allow(unused_imports)]
mod marketing_forms_2;
#[cfg(feature = "marketing-lead-scoring")]
#[allow(unused_imports)]
mod marketing_lead_scoring;
#[cfg(feature = "marketing-lead-scoring")]
#[allow(unused_imports)]
mod marketing_lead_scoring_2;
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
#[cfg(feature = "scheduler-meetings")]
#[allow(unused_imports)]
mod scheduler_meetings_2;
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
    feature = "account-audit-logs", feature = "account-info", feature = "auth-oauth",
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "automation-email-templates",
    feature = "automation-sequences", feature = "business-units", feature = "cms-authors",
    feature = "cms-blog-settings", feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-site-search",
    feature = "cms-source-code", feature = "cms-tags", feature = "cms-url-mappings", feature = "cms-url-redirects",
    feature = "commerce-contracts", feature = "commerce-payment-links", feature = "commerce-paymentsaccounts",
    feature = "commerce-price-books", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "conversations-visitor-identification", feature = "crm-app-uninstalls", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calling-extensions",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecast-submissions", feature = "crm-forecast-types", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-limits-tracking", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-notetaker-conversation-recap",
    feature = "crm-object-library", feature = "crm-object-tags", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-owners", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-pipeline-governance", feature = "crm-pipelines",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-properties", feature = "crm-property-validations", feature = "crm-public-app-crm-cards",
    feature = "crm-public-app-feature-flags-v3", feature = "crm-quotes", feature = "crm-schemas",
    feature = "crm-services", feature = "crm-subscription-lifecycle", feature = "crm-tasks",
    feature = "crm-tasks-series", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-timeline",
    feature = "crm-transcriptions", feature = "crm-users", feature = "crm-video-conferencing-extension",
    feature = "data-studio-datasource-ingestion", feature = "events", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "files", feature = "marketing-aeo",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-single-send", feature = "marketing-transactional-single-send", feature = "meta-origins",
    feature = "scheduler-meetings", feature = "settings-multicurrency", feature = "settings-tax-rates",
    feature = "settings-teams", feature = "settings-user-provisioning", feature = "webhooks",
    feature = "webhooks-journal",
))]
pub use account_audit_logs_and_118_more::*;

#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
pub use account_audit_logs_and_1_more::*;

#[cfg(any(
    feature = "account-audit-logs", feature = "automation-actions-v4", feature = "automation-automation-v4",
    feature = "automation-email-templates", feature = "cms-authors", feature = "cms-media-bridge",
    feature = "cms-pages", feature = "cms-posts", feature = "cms-tags", feature = "cms-url-redirects",
    feature = "commerce-payment-links", feature = "commerce-price-books", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecast-submissions", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-objects", feature = "crm-orders", feature = "crm-owners", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
    feature = "marketing-aeo", feature = "marketing-campaigns-public-api", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-transactional-single-send", feature = "settings-multicurrency",
    feature = "settings-tax-rates", feature = "settings-teams", feature = "settings-user-provisioning",
))]
pub use account_audit_logs_and_68_more::*;

#[cfg(any(
    feature = "account-audit-logs", feature = "automation-actions-v4", feature = "automation-automation-v4",
    feature = "automation-email-templates", feature = "automation-sequences", feature = "cms-authors",
    feature = "cms-blog-settings", feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
    feature = "cms-url-redirects", feature = "commerce-payment-links", feature = "commerce-price-books",
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecast-submissions",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-owners", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users", feature = "events", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "files", feature = "marketing-aeo",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "marketing-forms", feature = "marketing-lead-scoring",
    feature = "marketing-transactional-single-send", feature = "scheduler-meetings",
    feature = "settings-multicurrency", feature = "settings-tax-rates", feature = "settings-teams",
    feature = "settings-user-provisioning",
))]
pub use account_audit_logs_and_81_more::*;

#[cfg(feature = "auth-oauth")]
pub use auth_oauth::*;

#[cfg(feature = "automation-actions-v4")]
pub use automation_actions_v4::*;

#[cfg(feature = "automation-actions-v4")]
pub use automation_actions_v4_2::*;

#[cfg(feature = "automation-actions-v4")]
pub use automation_actions_v4_3::*;

#[cfg(any(
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "cms-media-bridge",
))]
pub use automation_actions_v4_and_2_more::*;

#[cfg(any(
    feature = "automation-actions-v4", feature = "cms-media-bridge", feature = "crm-properties",
))]
pub use automation_actions_v4_and_2_more_2::*;

#[cfg(any(
    feature = "automation-actions-v4", feature = "webhooks", feature = "webhooks-journal",
))]
pub use automation_actions_v4_and_2_more_3::*;

#[cfg(any(
    feature = "automation-actions-v4", feature = "cms-media-bridge", feature = "crm-imports",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use automation_actions_v4_and_4_more::*;

#[cfg(any(
    feature = "automation-actions-v4", feature = "automation-automation-v4", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
pub use automation_actions_v4_and_5_more::*;

#[cfg(feature = "automation-automation-v4")]
pub use automation_automation_v4::*;

#[cfg(feature = "automation-automation-v4")]
pub use automation_automation_v4_2::*;

#[cfg(feature = "automation-automation-v4")]
pub use automation_automation_v4_3::*;

#[cfg(feature = "automation-automation-v4")]
pub use automation_automation_v4_4::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-exports",
))]
pub use automation_automation_v4_and_1_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists",
))]
pub use automation_automation_v4_and_1_more_2::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-public-app-crm-cards",
))]
pub use automation_automation_v4_and_1_more_3::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance",
))]
pub use automation_automation_v4_and_3_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance",
))]
pub use automation_automation_v4_and_3_more_2::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users", feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "scheduler-meetings",
))]
pub use automation_automation_v4_and_43_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance",
))]
pub use automation_automation_v4_and_4_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
pub use automation_automation_v4_and_4_more_2::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
pub use automation_automation_v4_and_4_more_3::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "marketing-lead-scoring",
))]
pub use automation_automation_v4_and_5_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "webhooks", feature = "webhooks-journal",
))]
pub use automation_automation_v4_and_5_more_2::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "automation-sequences", feature = "cms-blog-settings",
    feature = "cms-content-audit", feature = "cms-domains", feature = "cms-hubdb", feature = "cms-pages",
    feature = "cms-posts", feature = "conversations", feature = "conversations-custom-channels",
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-lists", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users", feature = "events",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions", feature = "files",
    feature = "marketing-campaigns-public-api", feature = "marketing-emails", feature = "marketing-emails-v3",
    feature = "marketing-events", feature = "scheduler-meetings",
))]
pub use automation_automation_v4_and_60_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-authors", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
    feature = "commerce-price-books", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-properties", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-timeline", feature = "crm-users", feature = "files", feature = "marketing-campaigns-public-api",
    feature = "marketing-events", feature = "settings-multicurrency", feature = "settings-teams",
    feature = "webhooks", feature = "webhooks-journal",
))]
pub use automation_automation_v4_and_64_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-authors", feature = "cms-hubdb",
    feature = "cms-media-bridge", feature = "cms-pages", feature = "cms-posts", feature = "cms-source-code",
    feature = "cms-tags", feature = "commerce-price-books", feature = "communication-preferences-subscriptions",
    feature = "conversations", feature = "conversations-inbox-messages", feature = "crm-appointments",
    feature = "crm-associations", feature = "crm-associations-schema", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-imports", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-lists",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-payments",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-properties", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-timeline", feature = "crm-users",
    feature = "files", feature = "marketing-campaigns-public-api", feature = "marketing-events",
    feature = "marketing-single-send", feature = "marketing-transactional-single-send",
    feature = "settings-multicurrency", feature = "settings-teams", feature = "webhooks",
    feature = "webhooks-journal",
))]
pub use automation_automation_v4_and_68_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "crm-lists", feature = "crm-object-tags",
    feature = "crm-pipeline-governance", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "marketing-lead-scoring",
))]
pub use automation_automation_v4_and_6_more::*;

#[cfg(any(
    feature = "automation-automation-v4", feature = "cms-media-bridge", feature = "crm-lists",
    feature = "crm-object-tags", feature = "crm-pipeline-governance", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions", feature = "marketing-lead-scoring",
))]
pub use automation_automation_v4_and_7_more::*;

#[cfg(feature = "automation-email-templates")]
pub use automation_email_templates::*;

#[cfg(feature = "automation-sequences")]
pub use automation_sequences::*;

#[cfg(feature = "automation-sequences")]
pub use automation_sequences_2::*;

#[cfg(feature = "business-units")]
pub use business_units::*;

#[cfg(feature = "cms-authors")]
pub use cms_authors::*;

#[cfg(any(
    feature = "cms-authors", feature = "cms-pages", feature = "cms-posts", feature = "cms-tags",
))]
pub use cms_authors_and_3_more::*;

#[cfg(any(
    feature = "cms-authors", feature = "cms-blog-settings", feature = "cms-pages", feature = "cms-posts",
    feature = "cms-tags",
))]
pub use cms_authors_and_4_more::*;

#[cfg(any(
    feature = "cms-authors", feature = "cms-hubdb", feature = "cms-pages", feature = "cms-posts",
    feature = "cms-tags", feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages", feature = "webhooks", feature = "webhooks-journal",
))]
pub use cms_authors_and_9_more::*;

#[cfg(feature = "cms-blog-settings")]
pub use cms_blog_settings::*;

#[cfg(any(
    feature = "cms-blog-settings", feature = "cms-pages", feature = "cms-posts", feature = "marketing-emails",
    feature = "marketing-emails-v3",
))]
pub use cms_blog_settings_and_4_more::*;

#[cfg(feature = "cms-content-audit")]
pub use cms_content_audit::*;

#[cfg(any(
    feature = "cms-content-audit", feature = "crm-exports",
))]
pub use cms_content_audit_and_1_more::*;

#[cfg(feature = "cms-domains")]
pub use cms_domains::*;

#[cfg(feature = "cms-hubdb")]
pub use cms_hubdb::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_10::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_11::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_2::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_3::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_4::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_5::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_6::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_7::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_8::*;

#[cfg(feature = "cms-media-bridge")]
pub use cms_media_bridge_9::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties",
))]
pub use cms_media_bridge_and_1_more::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-schemas",
))]
pub use cms_media_bridge_and_1_more_2::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "events-manage-event-definitions",
))]
pub use cms_media_bridge_and_1_more_3::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-imports", feature = "marketing-events",
))]
pub use cms_media_bridge_and_2_more::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
))]
pub use cms_media_bridge_and_2_more_2::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions",
))]
pub use cms_media_bridge_and_2_more_3::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls",
    feature = "crm-carts", feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions",
    feature = "crm-communications", feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts",
    feature = "crm-courses", feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users", feature = "scheduler-meetings",
))]
pub use cms_media_bridge_and_39_more::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
    feature = "events-manage-event-definitions",
))]
pub use cms_media_bridge_and_3_more::*;

#[cfg(any(
    feature = "cms-media-bridge", feature = "crm-properties", feature = "crm-schemas",
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use cms_media_bridge_and_4_more::*;

#[cfg(feature = "cms-pages")]
pub use cms_pages::*;

#[cfg(any(
    feature = "cms-pages", feature = "cms-posts",
))]
pub use cms_pages_and_1_more::*;

#[cfg(any(
    feature = "cms-pages", feature = "marketing-emails", feature = "marketing-emails-v3",
))]
pub use cms_pages_and_2_more::*;

#[cfg(any(
    feature = "cms-pages", feature = "cms-posts", feature = "marketing-emails", feature = "marketing-emails-v3",
))]
pub use cms_pages_and_3_more::*;

#[cfg(feature = "cms-posts")]
pub use cms_posts::*;

#[cfg(feature = "cms-posts")]
pub use cms_posts_2::*;

#[cfg(feature = "cms-site-search")]
pub use cms_site_search::*;

#[cfg(feature = "cms-source-code")]
pub use cms_source_code::*;

#[cfg(any(
    feature = "cms-source-code", feature = "crm-exports",
))]
pub use cms_source_code_and_1_more::*;

#[cfg(any(
    feature = "cms-source-code", feature = "crm-imports",
))]
pub use cms_source_code_and_1_more_2::*;

#[cfg(feature = "cms-tags")]
pub use cms_tags::*;

#[cfg(feature = "cms-url-mappings")]
pub use cms_url_mappings::*;

#[cfg(feature = "cms-url-redirects")]
pub use cms_url_redirects::*;

#[cfg(feature = "commerce-contracts")]
pub use commerce_contracts::*;

#[cfg(feature = "commerce-contracts")]
pub use commerce_contracts_2::*;

#[cfg(any(
    feature = "commerce-contracts", feature = "commerce-payment-links",
))]
pub use commerce_contracts_and_1_more::*;

#[cfg(any(
    feature = "commerce-contracts", feature = "commerce-payment-links", feature = "commerce-price-books",
))]
pub use commerce_contracts_and_2_more::*;

#[cfg(feature = "commerce-payment-links")]
pub use commerce_payment_links::*;

#[cfg(feature = "commerce-paymentsaccounts")]
pub use commerce_paymentsaccounts::*;

#[cfg(feature = "commerce-price-books")]
pub use commerce_price_books::*;

#[cfg(any(
    feature = "commerce-price-books", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products",
    feature = "crm-projects", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use commerce_price_books_and_38_more::*;

#[cfg(any(
    feature = "commerce-price-books", feature = "crm-appointments", feature = "crm-associations",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices",
    feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings",
    feature = "crm-notes", feature = "crm-objects", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-payments", feature = "crm-postal-mail",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use commerce_price_books_and_41_more::*;

#[cfg(feature = "communication-preferences-subscriptions")]
pub use communication_preferences_subscriptions::*;

#[cfg(feature = "communication-preferences-subscriptions")]
pub use communication_preferences_subscriptions_2::*;

#[cfg(any(
    feature = "communication-preferences-subscriptions", feature = "scheduler-meetings",
))]
pub use communication_preferences_subscriptions_and_1_more::*;

#[cfg(any(
    feature = "communication-preferences-subscriptions", feature = "conversations",
    feature = "conversations-inbox-messages",
))]
pub use communication_preferences_subscriptions_and_2_more::*;

#[cfg(feature = "conversations")]
pub use conversations::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels",
))]
pub use conversations_and_1_more::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
pub use conversations_and_1_more_2::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
))]
pub use conversations_and_2_more::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "data-studio-datasource-ingestion",
))]
pub use conversations_and_3_more::*;

#[cfg(any(
    feature = "conversations", feature = "conversations-custom-channels", feature = "conversations-inbox-messages",
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
pub use conversations_and_4_more::*;

#[cfg(feature = "conversations-custom-channels")]
pub use conversations_custom_channels::*;

#[cfg(feature = "conversations-inbox-messages")]
pub use conversations_inbox_messages::*;

#[cfg(feature = "conversations-inbox-messages")]
pub use conversations_inbox_messages_2::*;

#[cfg(feature = "conversations-visitor-identification")]
pub use conversations_visitor_identification::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-partner-clients", feature = "crm-partner-services",
))]
pub use crm_appointments_and_2_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_33_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_34_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-associations-schema",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees",
    feature = "crm-forecasts", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_35_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-goal-targets",
    feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items", feature = "crm-listings",
    feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders", feature = "crm-partner-clients",
    feature = "crm-partner-services", feature = "crm-postal-mail", feature = "crm-products",
    feature = "crm-projects", feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks",
    feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_35_more_2::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-associations-schema",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails", feature = "crm-feedback-submissions",
    feature = "crm-fees", feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads",
    feature = "crm-line-items", feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
pub use crm_appointments_and_36_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-orders",
    feature = "crm-partner-clients", feature = "crm-partner-services", feature = "crm-postal-mail",
    feature = "crm-products", feature = "crm-projects", feature = "crm-quotes", feature = "crm-services",
    feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_36_more_2::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-users",
))]
pub use crm_appointments_and_37_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_38_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-exports", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_39_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_39_more_2::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_40_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_40_more_2::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calls", feature = "crm-carts",
    feature = "crm-commerce-payments", feature = "crm-commerce-subscriptions", feature = "crm-communications",
    feature = "crm-companies", feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses",
    feature = "crm-custom-objects", feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts",
    feature = "crm-emails", feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-payments", feature = "crm-postal-mail", feature = "crm-price-book-items-crm-reads-api",
    feature = "crm-price-books-crm-reads-api", feature = "crm-products", feature = "crm-projects",
    feature = "crm-quotes", feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes",
    feature = "crm-tickets", feature = "crm-users",
))]
pub use crm_appointments_and_41_more::*;

#[cfg(any(
    feature = "crm-appointments", feature = "crm-associations", feature = "crm-calling-extensions",
    feature = "crm-calls", feature = "crm-carts", feature = "crm-commerce-payments",
    feature = "crm-commerce-subscriptions", feature = "crm-communications", feature = "crm-companies",
    feature = "crm-contacts", feature = "crm-contracts", feature = "crm-courses", feature = "crm-custom-objects",
    feature = "crm-deal-splits", feature = "crm-deals", feature = "crm-discounts", feature = "crm-emails",
    feature = "crm-feedback-submissions", feature = "crm-fees", feature = "crm-forecasts",
    feature = "crm-goal-targets", feature = "crm-invoices", feature = "crm-leads", feature = "crm-line-items",
    feature = "crm-listings", feature = "crm-meetings", feature = "crm-notes", feature = "crm-objects",
    feature = "crm-orders", feature = "crm-partner-clients", feature = "crm-partner-services",
    feature = "crm-postal-mail", feature = "crm-products", feature = "crm-projects", feature = "crm-quotes",
    feature = "crm-services", feature = "crm-tasks", feature = "crm-taxes", feature = "crm-tickets",
    feature = "crm-transcriptions", feature = "crm-users", feature = "scheduler-meetings",
    feature = "settings-multicurrency",
))]
pub use crm_appointments_and_42_more::*;

#[cfg(feature = "crm-associations")]
pub use crm_associations::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-associations-schema",
))]
pub use crm_associations_and_1_more::*;

#[cfg(any(
    feature = "crm-associations", feature = "crm-calling-extensions", feature = "crm-deal-splits",
    feature = "crm-transcriptions", feature = "settings-multicurrency",
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
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
pub use crm_commerce_subscriptions_and_1_more::*;

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

#[cfg(any(
    feature = "crm-imports", feature = "marketing-events",
))]
pub use crm_imports_and_1_more::*;

#[cfg(any(
    feature = "crm-imports", feature = "marketing-events", feature = "scheduler-meetings",
))]
pub use crm_imports_and_2_more::*;

#[cfg(feature = "crm-limits-tracking")]
pub use crm_limits_tracking::*;

#[cfg(feature = "crm-lists")]
pub use crm_lists::*;

#[cfg(feature = "crm-lists")]
pub use crm_lists_2::*;

#[cfg(feature = "crm-lists")]
pub use crm_lists_3::*;

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

#[cfg(any(
    feature = "crm-properties", feature = "crm-schemas", feature = "events-manage-event-definitions",
))]
pub use crm_properties_and_2_more::*;

#[cfg(any(
    feature = "crm-properties", feature = "crm-schemas", feature = "events-manage-event-definitions",
    feature = "events-send-event-completions",
))]
pub use crm_properties_and_3_more::*;

#[cfg(feature = "crm-property-validations")]
pub use crm_property_validations::*;

#[cfg(feature = "crm-public-app-crm-cards")]
pub use crm_public_app_crm_cards::*;

#[cfg(feature = "crm-public-app-feature-flags-v3")]
pub use crm_public_app_feature_flags_v3::*;

#[cfg(feature = "crm-schemas")]
pub use crm_schemas::*;

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

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use events_manage_event_definitions_and_1_more_2::*;

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use events_manage_event_definitions_and_1_more_3::*;

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
pub use events_manage_event_definitions_and_1_more_4::*;

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "marketing-forms",
))]
pub use events_manage_event_definitions_and_2_more::*;

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
    feature = "scheduler-meetings",
))]
pub use events_manage_event_definitions_and_2_more_2::*;

#[cfg(feature = "files")]
pub use files::*;

#[cfg(feature = "marketing-aeo")]
pub use marketing_aeo::*;

#[cfg(feature = "marketing-campaigns-public-api")]
pub use marketing_campaigns_public_api::*;

#[cfg(any(
    feature = "marketing-campaigns-public-api", feature = "settings-multicurrency",
))]
pub use marketing_campaigns_public_api_and_1_more::*;

#[cfg(feature = "marketing-emails")]
pub use marketing_emails::*;

#[cfg(feature = "marketing-emails")]
pub use marketing_emails_2::*;

#[cfg(any(
    feature = "marketing-emails", feature = "marketing-emails-v3",
))]
pub use marketing_emails_and_1_more::*;

#[cfg(feature = "marketing-emails-v3")]
pub use marketing_emails_v3::*;

#[cfg(feature = "marketing-events")]
pub use marketing_events::*;

#[cfg(feature = "marketing-events")]
pub use marketing_events_2::*;

#[cfg(feature = "marketing-forms")]
pub use marketing_forms::*;

#[cfg(feature = "marketing-forms")]
pub use marketing_forms_2::*;

#[cfg(feature = "marketing-lead-scoring")]
pub use marketing_lead_scoring::*;

#[cfg(feature = "marketing-lead-scoring")]
pub use marketing_lead_scoring_2::*;

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

#[cfg(feature = "scheduler-meetings")]
pub use scheduler_meetings_2::*;

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
