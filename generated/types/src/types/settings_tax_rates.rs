// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponsePublicTaxRateGroupForwardPaging`: 2 members.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CollectionResponsePublicTaxRateGroupForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicTaxRateGroup`.
    pub results: Vec<PublicTaxRateGroup>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicTaxRateGroupForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicTaxRateGroupForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicTaxRateGroupForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicTaxRateGroup>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicTaxRateGroup>> From<Vec<T>> for CollectionResponsePublicTaxRateGroupForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicTaxRateGroup>, const N: usize> From<[T; N]> for CollectionResponsePublicTaxRateGroupForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicTaxRateGroup`: 7 members.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct PublicTaxRateGroup {
    /// `active`: true or false.
    pub active: bool,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `percentageRate`: a number.
    pub percentage_rate: f64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTaxRateGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaxRateGroup", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "percentageRate", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, created_at: DateTime::UNSET, id: Text::EMPTY, label: Text::EMPTY, name: Text::EMPTY,
            percentage_rate: 0.0, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.created_at, 2 => &self.id, 3 => &self.label, 4 => &self.name,
            5 => &self.percentage_rate, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.created_at, 2 => &mut self.id, 3 => &mut self.label,
            4 => &mut self.name, 5 => &mut self.percentage_rate, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicTaxRateGroup {
    /// With all that is required.
    pub fn new(
        active: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, label: impl Into<Text>,
        name: impl Into<Text>, percentage_rate: impl Into<f64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            active, created_at: created_at.into(), id: id.into(), label: label.into(), name: name.into(),
            percentage_rate: percentage_rate.into(), updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicTaxRateGroupForwardPaging, PublicTaxRateGroup,
}
