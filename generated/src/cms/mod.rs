// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `cms`.

#[cfg(feature = "cms-authors")]
pub mod authors;

#[cfg(feature = "cms-blog-settings")]
pub mod blog_settings;

#[cfg(feature = "cms-content-audit")]
pub mod content_audit;

#[cfg(feature = "cms-domains")]
pub mod domains;

#[cfg(feature = "cms-hubdb")]
pub mod hubdb;

#[cfg(feature = "cms-media-bridge")]
pub mod media_bridge;

#[cfg(feature = "cms-pages")]
pub mod pages;

#[cfg(feature = "cms-posts")]
pub mod posts;

#[cfg(feature = "cms-site-search")]
pub mod site_search;

#[cfg(feature = "cms-source-code")]
pub mod source_code;

#[cfg(feature = "cms-tags")]
pub mod tags;

#[cfg(feature = "cms-url-mappings")]
pub mod url_mappings;

#[cfg(feature = "cms-url-redirects")]
pub mod url_redirects;
