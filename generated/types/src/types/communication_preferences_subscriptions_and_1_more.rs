// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 7 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicLegalBasis {
    /// `CONSENT_WITH_NOTICE`
    ConsentWithNotice,
    /// `LEGITIMATE_INTEREST_CLIENT`
    LegitimateInterestClient,
    /// `LEGITIMATE_INTEREST_OTHER`
    LegitimateInterestOther,
    /// `LEGITIMATE_INTEREST_PQL`
    LegitimateInterestPql,
    /// `NON_GDPR`
    NonGdpr,
    /// `PERFORMANCE_OF_CONTRACT`
    PerformanceOfContract,
    /// `PROCESS_AND_STORE`
    ProcessAndStore,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicLegalBasis {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicLegalBasis", kind: Kind::Enumeration(&[
            "CONSENT_WITH_NOTICE", "LEGITIMATE_INTEREST_CLIENT", "LEGITIMATE_INTEREST_OTHER",
            "LEGITIMATE_INTEREST_PQL", "NON_GDPR", "PERFORMANCE_OF_CONTRACT", "PROCESS_AND_STORE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ConsentWithNotice => 0, Self::LegitimateInterestClient => 1, Self::LegitimateInterestOther => 2,
            Self::LegitimateInterestPql => 3, Self::NonGdpr => 4, Self::PerformanceOfContract => 5,
            Self::ProcessAndStore => 6, Self::Unknown(value) => return (7, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ConsentWithNotice, 1 => Self::LegitimateInterestClient, 2 => Self::LegitimateInterestOther,
            3 => Self::LegitimateInterestPql, 4 => Self::NonGdpr, 5 => Self::PerformanceOfContract,
            6 => Self::ProcessAndStore, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicLegalBasis,
}
