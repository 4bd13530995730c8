// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 9 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum ActionHookActionBodyHttpMethod {
    /// `CONNECT`
    Connect,
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `TRACE`
    Trace,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ActionHookActionBodyHttpMethod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionHookActionBodyHttpMethod", kind: Kind::Enumeration(&[
            "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Connect => 0, Self::Delete => 1, Self::Get => 2, Self::Head => 3, Self::Options => 4,
            Self::Patch => 5, Self::Post => 6, Self::Put => 7, Self::Trace => 8,
            Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Connect, 1 => Self::Delete, 2 => Self::Get, 3 => Self::Head, 4 => Self::Options,
            5 => Self::Patch, 6 => Self::Post, 7 => Self::Put, 8 => Self::Trace, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    ActionHookActionBodyHttpMethod,
}
