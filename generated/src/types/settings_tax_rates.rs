// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicTaxRateGroupForwardPaging`: 2 members.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct CollectionResponsePublicTaxRateGroupForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicTaxRateGroup`.
    pub results: Vec<PublicTaxRateGroup>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicTaxRateGroupForwardPaging "CollectionResponsePublicTaxRateGroupForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicTaxRateGroupForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicTaxRateGroup>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTaxRateGroup "PublicTaxRateGroup" {
        0 active "active" required = false;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 id "id" required = Text::EMPTY;
        3 label "label" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 percentage_rate "percentageRate" required = 0.0;
        6 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicTaxRateGroup {
    /// One with all that is required.
    pub fn new(
        active: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        percentage_rate: impl Into<f64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            active,
            created_at: created_at.into(),
            id: id.into(),
            label: label.into(),
            name: name.into(),
            percentage_rate: percentage_rate.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}
