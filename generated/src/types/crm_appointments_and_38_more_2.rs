// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, SimplePublicObject, StandardError,
};

/// `BatchResponseSimplePublicObject`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 36 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
impl Shaped for BatchResponseSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicObject", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseSimplePublicObject {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseSimplePublicObject: SimplePublicObject }

/// `BatchResponseSimplePublicObjectWithErrors`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 36 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicObjectWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
impl Shaped for BatchResponseSimplePublicObjectWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicObjectWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseSimplePublicObjectWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicObject>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseSimplePublicObjectWithErrors: SimplePublicObject }

crate::runtime::shaped_traits! {
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors,
}
