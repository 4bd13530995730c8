// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `crm`.

#[cfg(feature = "crm-app-uninstalls")]
pub mod app_uninstalls;

#[cfg(feature = "crm-appointments")]
pub mod appointments;

#[cfg(feature = "crm-associations")]
pub mod associations;

#[cfg(feature = "crm-associations-schema")]
pub mod associations_schema;

#[cfg(feature = "crm-calling-extensions")]
pub mod calling_extensions;

#[cfg(feature = "crm-calls")]
pub mod calls;

#[cfg(feature = "crm-carts")]
pub mod carts;

#[cfg(feature = "crm-commerce-payments")]
pub mod commerce_payments;

#[cfg(feature = "crm-commerce-subscriptions")]
pub mod commerce_subscriptions;

#[cfg(feature = "crm-communications")]
pub mod communications;

#[cfg(feature = "crm-companies")]
pub mod companies;

#[cfg(feature = "crm-contacts")]
pub mod contacts;

#[cfg(feature = "crm-contracts")]
pub mod contracts;

#[cfg(feature = "crm-courses")]
pub mod courses;

#[cfg(feature = "crm-custom-objects")]
pub mod custom_objects;

#[cfg(feature = "crm-deal-splits")]
pub mod deal_splits;

#[cfg(feature = "crm-deals")]
pub mod deals;

#[cfg(feature = "crm-discounts")]
pub mod discounts;

#[cfg(feature = "crm-emails")]
pub mod emails;

#[cfg(feature = "crm-exports")]
pub mod exports;

#[cfg(feature = "crm-feedback-submissions")]
pub mod feedback_submissions;

#[cfg(feature = "crm-fees")]
pub mod fees;

#[cfg(feature = "crm-forecast-submissions")]
pub mod forecast_submissions;

#[cfg(feature = "crm-forecast-types")]
pub mod forecast_types;

#[cfg(feature = "crm-forecasts")]
pub mod forecasts;

#[cfg(feature = "crm-goal-targets")]
pub mod goal_targets;

#[cfg(feature = "crm-imports")]
pub mod imports;

#[cfg(feature = "crm-invoices")]
pub mod invoices;

#[cfg(feature = "crm-leads")]
pub mod leads;

#[cfg(feature = "crm-limits-tracking")]
pub mod limits_tracking;

#[cfg(feature = "crm-line-items")]
pub mod line_items;

#[cfg(feature = "crm-listings")]
pub mod listings;

#[cfg(feature = "crm-lists")]
pub mod lists;

#[cfg(feature = "crm-meetings")]
pub mod meetings;

#[cfg(feature = "crm-notes")]
pub mod notes;

#[cfg(feature = "crm-notetaker-conversation-recap")]
pub mod notetaker_conversation_recap;

#[cfg(feature = "crm-object-library")]
pub mod object_library;

#[cfg(feature = "crm-object-tags")]
pub mod object_tags;

#[cfg(feature = "crm-objects")]
pub mod objects;

#[cfg(feature = "crm-orders")]
pub mod orders;

#[cfg(feature = "crm-owners")]
pub mod owners;

#[cfg(feature = "crm-partner-clients")]
pub mod partner_clients;

#[cfg(feature = "crm-partner-services")]
pub mod partner_services;

#[cfg(feature = "crm-payments")]
pub mod payments;

#[cfg(feature = "crm-pipeline-governance")]
pub mod pipeline_governance;

#[cfg(feature = "crm-pipelines")]
pub mod pipelines;

#[cfg(feature = "crm-postal-mail")]
pub mod postal_mail;

#[cfg(feature = "crm-price-book-items-crm-reads-api")]
pub mod price_book_items_crm_reads_api;

#[cfg(feature = "crm-price-books-crm-reads-api")]
pub mod price_books_crm_reads_api;

#[cfg(feature = "crm-products")]
pub mod products;

#[cfg(feature = "crm-projects")]
pub mod projects;

#[cfg(feature = "crm-properties")]
pub mod properties;

#[cfg(feature = "crm-property-validations")]
pub mod property_validations;

#[cfg(feature = "crm-public-app-crm-cards")]
pub mod public_app_crm_cards;

#[cfg(feature = "crm-public-app-feature-flags-v3")]
pub mod public_app_feature_flags_v3;

#[cfg(feature = "crm-quotes")]
pub mod quotes;

#[cfg(feature = "crm-schemas")]
pub mod schemas;

#[cfg(feature = "crm-services")]
pub mod services;

#[cfg(feature = "crm-subscription-lifecycle")]
pub mod subscription_lifecycle;

#[cfg(feature = "crm-tasks")]
pub mod tasks;

#[cfg(feature = "crm-tasks-series")]
pub mod tasks_series;

#[cfg(feature = "crm-taxes")]
pub mod taxes;

#[cfg(feature = "crm-tickets")]
pub mod tickets;

#[cfg(feature = "crm-timeline")]
pub mod timeline;

#[cfg(feature = "crm-transcriptions")]
pub mod transcriptions;

#[cfg(feature = "crm-users")]
pub mod users;

#[cfg(feature = "crm-video-conferencing-extension")]
pub mod video_conferencing_extension;
