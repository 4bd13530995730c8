// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseMultiAssociatedObjectWithLabelForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 33 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `MultiAssociatedObjectWithLabel`.
    pub results: Vec<MultiAssociatedObjectWithLabel>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseMultiAssociatedObjectWithLabelForwardPaging "CollectionResponseMultiAssociatedObjectWithLabelForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `MultiAssociatedObjectWithLabel`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 33 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct MultiAssociatedObjectWithLabel {
    /// `associationTypes`: a list: `AssociationSpecWithLabel`.
    pub association_types: Vec<AssociationSpecWithLabel>,
    /// `toObjectId`: text.
    pub to_object_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    MultiAssociatedObjectWithLabel "MultiAssociatedObjectWithLabel" {
        0 association_types "associationTypes" required = Vec::new();
        1 to_object_id "toObjectId" required = Text::EMPTY;
    }
}
impl MultiAssociatedObjectWithLabel {
    /// One with all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpecWithLabel>>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            to_object_id: to_object_id.into(),
            ..Shaped::blank()
        }
    }
}
