// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    ActionHookActionBodyHttpMethod "ActionHookActionBodyHttpMethod" {
        0 Connect "CONNECT";
        1 Delete "DELETE";
        2 Get "GET";
        3 Head "HEAD";
        4 Options "OPTIONS";
        5 Patch "PATCH";
        6 Post "POST";
        7 Put "PUT";
        8 Trace "TRACE";
    } 9
}
