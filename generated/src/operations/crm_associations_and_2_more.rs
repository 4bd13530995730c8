// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpec, BatchResponsePublicDefaultAssociation, LabelsBetweenObjectPair, PublicGdprDeleteInput,
    PublicMergeInput, SimplePublicObject,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CrmArchive {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
}
impl<E: Endpoint> Call<CrmArchive, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self::of(CrmArchive {
            object_type: object_type.into(), object_id: object_id.into(), to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
        })
    }
}
impl Shaped for CrmArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmArchive", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.object_id, 2 => &self.to_object_type, _ => &self.to_object_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.to_object_type,
            _ => &mut self.to_object_id,
        }
    }
}
impl Signature for CrmArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-09-beta.
#[non_exhaustive]
pub struct CrmGdprDelete {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicGdprDeleteInput`.
    pub body: PublicGdprDeleteInput,
}
impl<E: Endpoint> Call<CrmGdprDelete, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicGdprDeleteInput>) -> Self {
        Self::of(CrmGdprDelete { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmGdprDelete {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmGdprDelete", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmGdprDelete {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CrmMerge {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
}
impl<E: Endpoint> Call<CrmMerge, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicMergeInput>) -> Self {
        Self::of(CrmMerge { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CrmMerge {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmMerge", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CrmMerge {
    type Response = SimplePublicObject;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct Set {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
    /// The body, `application/json`: a list: `AssociationSpec`.
    pub body: Vec<AssociationSpec>,
}
impl<E: Endpoint> Call<Set, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, object_id: impl Into<Text>, to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>, body: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self::of(Set {
            object_type: object_type.into(), object_id: object_id.into(), to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(), body: body.into_iter().map(Into::into).collect(),
        })
    }
}
impl Shaped for Set {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Set", kind: Kind::Operation(Parts { path: 4, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY,
            body: Vec::new(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.to_object_type, 3 => &self.to_object_id,
            _ => &self.body,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.to_object_type,
            3 => &mut self.to_object_id, _ => &mut self.body,
        }
    }
}
impl Signature for Set {
    type Response = LabelsBetweenObjectPair;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetDefault {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub from_object_id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
}
impl<E: Endpoint> Call<SetDefault, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, from_object_id: impl Into<Text>, to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self::of(SetDefault {
            from_object_type: from_object_type.into(), from_object_id: from_object_id.into(),
            to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
        })
    }
}
impl Shaped for SetDefault {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetDefault", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, from_object_id: Text::EMPTY, to_object_type: Text::EMPTY,
            to_object_id: Text::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from_object_type, 1 => &self.from_object_id, 2 => &self.to_object_type,
            _ => &self.to_object_id,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_object_type, 1 => &mut self.from_object_id, 2 => &mut self.to_object_type,
            _ => &mut self.to_object_id,
        }
    }
}
impl Signature for SetDefault {
    type Response = Batch<BatchResponsePublicDefaultAssociation, BatchResponsePublicDefaultAssociation>;
}
