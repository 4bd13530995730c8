// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BusinessUnitsPublicBusinessUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBusinessUnit", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "logoMetadata", required: false },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, logo_metadata: None, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.logo_metadata, 2 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.logo_metadata, 2 => &mut self.name, _ => &mut self.rest }
    }
}
impl BusinessUnitsPublicBusinessUnit {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `logoMetadata`.
    pub fn logo_metadata(mut self, logo_metadata: impl Into<PublicBusinessUnitLogoMetadata>) -> Self {
        self.logo_metadata = Some(logo_metadata.into()); self
    }
}

/// `CollectionResponsePublicBusinessUnitNoPaging`: one member.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicBusinessUnitNoPaging {
    /// `results`: a list: `BusinessUnitsPublicBusinessUnit`.
    pub results: Vec<BusinessUnitsPublicBusinessUnit>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicBusinessUnitNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicBusinessUnitNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicBusinessUnitNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<BusinessUnitsPublicBusinessUnit>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<BusinessUnitsPublicBusinessUnit>> From<Vec<T>> for CollectionResponsePublicBusinessUnitNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<BusinessUnitsPublicBusinessUnit>, const N: usize> From<[T; N]> for CollectionResponsePublicBusinessUnitNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBusinessUnitLogoMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBusinessUnitLogoMetadata", kind: Kind::Record(&[
            Member { name: "logoAltText", required: false }, Member { name: "logoUrl", required: false },
            Member { name: "resizedUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { logo_alt_text: None, logo_url: None, resized_url: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.logo_alt_text, 1 => &self.logo_url, 2 => &self.resized_url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.logo_alt_text, 1 => &mut self.logo_url, 2 => &mut self.resized_url, _ => &mut self.rest,
        }
    }
}
impl PublicBusinessUnitLogoMetadata {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `logoAltText`.
    pub fn logo_alt_text(mut self, logo_alt_text: impl Into<Text>) -> Self {
        self.logo_alt_text = Some(logo_alt_text.into()); self
    }
    /// Sets `logoUrl`.
    pub fn logo_url(mut self, logo_url: impl Into<Text>) -> Self { self.logo_url = Some(logo_url.into()); self }
    /// Sets `resizedUrl`.
    pub fn resized_url(mut self, resized_url: impl Into<Text>) -> Self {
        self.resized_url = Some(resized_url.into()); self
    }
}
impl Default for PublicBusinessUnitLogoMetadata {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    BusinessUnitsPublicBusinessUnit, CollectionResponsePublicBusinessUnitNoPaging, PublicBusinessUnitLogoMetadata,
}
