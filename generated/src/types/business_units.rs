// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicBusinessUnit`: 3 members.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "PublicBusinessUnit")]
#[non_exhaustive]
pub struct BusinessUnitsPublicBusinessUnit {
    /// `id`: text.
    pub id: Text,
    /// `logoMetadata`: `PublicBusinessUnitLogoMetadata`; may be absent.
    pub logo_metadata: Option<PublicBusinessUnitLogoMetadata>,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    BusinessUnitsPublicBusinessUnit "PublicBusinessUnit" {
        0 id "id" required = Text::EMPTY;
        1 logo_metadata "logoMetadata" optional = None;
        2 name "name" required = Text::EMPTY;
    }
}
impl BusinessUnitsPublicBusinessUnit {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicBusinessUnitNoPaging`: one member.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicBusinessUnitNoPaging {
    /// `results`: a list: `BusinessUnitsPublicBusinessUnit`.
    pub results: Vec<BusinessUnitsPublicBusinessUnit>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicBusinessUnitNoPaging "CollectionResponsePublicBusinessUnitNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicBusinessUnitNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<BusinessUnitsPublicBusinessUnit>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicBusinessUnitLogoMetadata`: 3 members.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicBusinessUnitLogoMetadata {
    /// `logoAltText`: text; may be absent.
    pub logo_alt_text: Option<Text>,
    /// `logoUrl`: text; may be absent.
    pub logo_url: Option<Text>,
    /// `resizedUrl`: text; may be absent.
    pub resized_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicBusinessUnitLogoMetadata "PublicBusinessUnitLogoMetadata" {
        0 logo_alt_text "logoAltText" optional = None;
        1 logo_url "logoUrl" optional = None;
        2 resized_url "resizedUrl" optional = None;
    }
}
impl PublicBusinessUnitLogoMetadata {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicBusinessUnitLogoMetadata {
    fn default() -> Self {
        Self::new()
    }
}
