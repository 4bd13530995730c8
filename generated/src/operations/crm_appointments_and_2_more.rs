// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct AppointmentsListAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeFA`: true or false; may be absent.
    pub include_fa: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AppointmentsListAssociations<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_fa`.
    pub fn include_fa(mut self, include_fa: bool) -> Self {
        self.include_fa = Some(include_fa);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    AppointmentsListAssociations "AppointmentsListAssociations" -> CollectionResponseAssociatedIdForwardPaging {
        path 2 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 include_fa "includeFA" optional = None;
            4 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct ArchiveAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    /// The path's `association_type`: text.
    pub association_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAssociations<E> {
    /// A request with all that is required.
    pub fn new(
        id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
        association_type: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            association_type: association_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAssociations "ArchiveAssociations" -> () {
        path 4 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 to_object_id = Text::EMPTY;
            3 association_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/appointments`, `crm/partner-clients`, `crm/partner-services`, in v3.
#[non_exhaustive]
pub struct SetAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    /// The path's `association_type`: text.
    pub association_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociations<E> {
    /// A request with all that is required.
    pub fn new(
        id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
        association_type: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            association_type: association_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAssociations "SetAssociations" -> SimplePublicObjectWithAssociations {
        path 4 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 to_object_id = Text::EMPTY;
            3 association_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}
