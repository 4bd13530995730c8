// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalSimplePublicObjectForwardPaging`: 3 members.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalSimplePublicObjectForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PaymentsSimplePublicObject`.
    pub results: Vec<PaymentsSimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalSimplePublicObjectForwardPaging "CollectionResponseWithTotalSimplePublicObjectForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalSimplePublicObjectForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PaymentsSimplePublicObject>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseSimplePublicObject`: 6 members.
///
/// Published by `crm/payments`, in v3.
#[doc(alias = "BatchResponseSimplePublicObject")]
#[non_exhaustive]
pub struct PaymentsBatchResponseSimplePublicObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PaymentsSimplePublicObject`.
    pub results: Vec<PaymentsSimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    PaymentsBatchResponseSimplePublicObject "BatchResponseSimplePublicObject" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl PaymentsBatchResponseSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PaymentsSimplePublicObject>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseSimplePublicObjectWithErrors`: 8 members.
///
/// Published by `crm/payments`, in v3.
#[doc(alias = "BatchResponseSimplePublicObjectWithErrors")]
#[non_exhaustive]
pub struct PaymentsBatchResponseSimplePublicObjectWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PaymentsSimplePublicObject`.
    pub results: Vec<PaymentsSimplePublicObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    PaymentsBatchResponseSimplePublicObjectWithErrors "BatchResponseSimplePublicObjectWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl PaymentsBatchResponseSimplePublicObjectWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PaymentsSimplePublicObject>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`: 2 members.
///
/// Published by `crm/payments`, in v3.
#[doc(alias = "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging")]
#[non_exhaustive]
pub struct PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PaymentsSimplePublicObjectWithAssociations`.
    pub results: Vec<PaymentsSimplePublicObjectWithAssociations>,
    rest: Rest,
}
crate::runtime::record! {
    PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<PaymentsSimplePublicObjectWithAssociations>,
        >,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `SimplePublicObject`: 7 members.
///
/// Published by `crm/payments`, in v3.
#[doc(alias = "SimplePublicObject")]
#[non_exhaustive]
pub struct PaymentsSimplePublicObject {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PaymentsSimplePublicObject "SimplePublicObject" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 properties "properties" required = Properties::EMPTY;
        5 properties_with_history "propertiesWithHistory" optional = None;
        6 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PaymentsSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `SimplePublicObjectWithAssociations`: 8 members.
///
/// Published by `crm/payments`, in v3.
#[doc(alias = "SimplePublicObjectWithAssociations")]
#[non_exhaustive]
pub struct PaymentsSimplePublicObjectWithAssociations {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `associations`: a map by name: `CollectionResponseAssociatedId`; may be absent.
    pub associations: Option<Map<CollectionResponseAssociatedId>>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PaymentsSimplePublicObjectWithAssociations "SimplePublicObjectWithAssociations" {
        0 archived "archived" optional = None;
        1 archived_at "archivedAt" optional = None;
        2 associations "associations" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 properties "properties" required = Properties::EMPTY;
        6 properties_with_history "propertiesWithHistory" optional = None;
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PaymentsSimplePublicObjectWithAssociations {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}
