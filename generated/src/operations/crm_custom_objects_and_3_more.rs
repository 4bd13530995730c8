// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects` and one more API, in 2025-09, 2026-03, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CustomObjectsGet<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsGet<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties_with_history`.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties_with_history = Some(
            properties_with_history.into_iter().map(Into::into).collect(),
        );
        self
    }
}
crate::runtime::signature! {
    CustomObjectsGet "CustomObjectsGet" -> SimplePublicObjectWithAssociations {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 associations "associations" optional = None;
            4 id_property "idProperty" optional = None;
            5 properties "properties" optional = None;
            6 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects` and one more API, in 2025-09, 2026-03, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CustomObjectsList<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsList<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties_with_history`.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties_with_history = Some(
            properties_with_history.into_iter().map(Into::into).collect(),
        );
        self
    }
}
crate::runtime::signature! {
    CustomObjectsList "CustomObjectsList" -> CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 associations "associations" optional = None;
            4 limit "limit" optional = None;
            5 properties "properties" optional = None;
            6 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}
