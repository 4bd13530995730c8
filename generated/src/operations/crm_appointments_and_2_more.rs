// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseAssociatedIdForwardPaging, SimplePublicObjectWithAssociations,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct AppointmentsListAssociations {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeFA`: true or false; may be absent.
    pub include_fa: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<AppointmentsListAssociations, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(AppointmentsListAssociations { id: id.into(), to_object_type: to_object_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeFA`.
    pub fn include_fa(mut self, include_fa: bool) -> Self { self.parts.include_fa = Some(include_fa); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for AppointmentsListAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppointmentsListAssociations", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "includeFA", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, include_fa: None, limit: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.to_object_type, 2 => &self.after, 3 => &self.include_fa, _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.after, 3 => &mut self.include_fa,
            _ => &mut self.limit,
        }
    }
}
impl Signature for AppointmentsListAssociations {
    type Response = CollectionResponseAssociatedIdForwardPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct ArchiveAssociations {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
    /// In the path: text.
    pub association_type: Text,
}
impl<E: Endpoint> Call<ArchiveAssociations, E> {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>,
        association_type: impl Into<Text>,
    ) -> Self {
        Self::of(ArchiveAssociations {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            association_type: association_type.into(),
        })
    }
}
impl Shaped for ArchiveAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAssociations", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, association_type: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.to_object_id, _ => &self.association_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.to_object_id,
            _ => &mut self.association_type,
        }
    }
}
impl Signature for ArchiveAssociations {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct SetAssociations {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: text.
    pub to_object_id: Text,
    /// In the path: text.
    pub association_type: Text,
}
impl<E: Endpoint> Call<SetAssociations, E> {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, to_object_type: impl Into<Text>, to_object_id: impl Into<Text>,
        association_type: impl Into<Text>,
    ) -> Self {
        Self::of(SetAssociations {
            id: id.into(), to_object_type: to_object_type.into(), to_object_id: to_object_id.into(),
            association_type: association_type.into(),
        })
    }
}
impl Shaped for SetAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAssociations", kind: Kind::Operation(Parts { path: 4, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, to_object_type: Text::EMPTY, to_object_id: Text::EMPTY, association_type: Text::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.to_object_id, _ => &self.association_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.to_object_id,
            _ => &mut self.association_type,
        }
    }
}
impl Signature for SetAssociations {
    type Response = SimplePublicObjectWithAssociations;
}
