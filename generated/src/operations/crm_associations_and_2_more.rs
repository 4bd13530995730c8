// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CrmArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmArchive<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        object_id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmArchive "CrmArchive" -> () {
        path 4 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
            2 to_object_type = Text::EMPTY;
            3 to_object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-09-beta.
#[non_exhaustive]
pub struct CrmGdprDelete<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicGdprDeleteInput`.
    pub body: PublicGdprDeleteInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmGdprDelete<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PublicGdprDeleteInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmGdprDelete "CrmGdprDelete" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct Set<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    /// The body, `application/json`: a list: `AssociationSpec`.
    pub body: Vec<AssociationSpec>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Set<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        object_id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            body: body.into_iter().map(Into::into).collect(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Set "Set" -> LabelsBetweenObjectPair {
        path 4 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
            2 to_object_type = Text::EMPTY;
            3 to_object_id = Text::EMPTY;
        }
        query {}
        body {
            4 body "application/json" required = Vec::new();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetDefault<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `from_object_id`: text.
    pub from_object_id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetDefault<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        from_object_id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            from_object_id: from_object_id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetDefault "SetDefault" -> BatchResponsePublicDefaultAssociation {
        path 4 {
            0 from_object_type = Text::EMPTY;
            1 from_object_id = Text::EMPTY;
            2 to_object_type = Text::EMPTY;
            3 to_object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
