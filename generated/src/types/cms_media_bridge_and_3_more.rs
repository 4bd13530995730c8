// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and one more API, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyNumberDisplayHint {
    /// `currency`
    Currency,
    /// `duration`
    Duration,
    /// `formatted`
    Formatted,
    /// `percentage`
    Percentage,
    /// `probability`
    Probability,
    /// `unformatted`
    Unformatted,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyNumberDisplayHint "PropertyNumberDisplayHint" {
        0 Currency "currency";
        1 Duration "duration";
        2 Formatted "formatted";
        3 Percentage "percentage";
        4 Probability "probability";
        5 Unformatted "unformatted";
    } 6
}

/// 8 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/properties`, `crm/schemas` and one more API, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyTextDisplayHint {
    /// `domain_name`
    DomainName,
    /// `email`
    Email,
    /// `ip_address`
    IpAddress,
    /// `multi_line`
    MultiLine,
    /// `phone_number`
    PhoneNumber,
    /// `physical_address`
    PhysicalAddress,
    /// `postal_code`
    PostalCode,
    /// `unformatted_single_line`
    UnformattedSingleLine,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyTextDisplayHint "PropertyTextDisplayHint" {
        0 DomainName "domain_name";
        1 Email "email";
        2 IpAddress "ip_address";
        3 MultiLine "multi_line";
        4 PhoneNumber "phone_number";
        5 PhysicalAddress "physical_address";
        6 PostalCode "postal_code";
        7 UnformattedSingleLine "unformatted_single_line";
    } 8
}
