// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    PublicLegalBasis "PublicLegalBasis" {
        0 ConsentWithNotice "CONSENT_WITH_NOTICE";
        1 LegitimateInterestClient "LEGITIMATE_INTEREST_CLIENT";
        2 LegitimateInterestOther "LEGITIMATE_INTEREST_OTHER";
        3 LegitimateInterestPql "LEGITIMATE_INTEREST_PQL";
        4 NonGdpr "NON_GDPR";
        5 PerformanceOfContract "PERFORMANCE_OF_CONTRACT";
        6 ProcessAndStore "PROCESS_AND_STORE";
    } 7
}
