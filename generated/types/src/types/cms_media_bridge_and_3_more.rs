// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for PropertyNumberDisplayHint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyNumberDisplayHint", kind: Kind::Enumeration(&[
            "currency", "duration", "formatted", "percentage", "probability", "unformatted",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Currency => 0, Self::Duration => 1, Self::Formatted => 2, Self::Percentage => 3,
            Self::Probability => 4, Self::Unformatted => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Currency, 1 => Self::Duration, 2 => Self::Formatted, 3 => Self::Percentage,
            4 => Self::Probability, 5 => Self::Unformatted, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PropertyTextDisplayHint {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyTextDisplayHint", kind: Kind::Enumeration(&[
            "domain_name", "email", "ip_address", "multi_line", "phone_number", "physical_address", "postal_code",
            "unformatted_single_line",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::DomainName => 0, Self::Email => 1, Self::IpAddress => 2, Self::MultiLine => 3,
            Self::PhoneNumber => 4, Self::PhysicalAddress => 5, Self::PostalCode => 6,
            Self::UnformattedSingleLine => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DomainName, 1 => Self::Email, 2 => Self::IpAddress, 3 => Self::MultiLine,
            4 => Self::PhoneNumber, 5 => Self::PhysicalAddress, 6 => Self::PostalCode,
            7 => Self::UnformattedSingleLine, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PropertyNumberDisplayHint, PropertyTextDisplayHint,
}
