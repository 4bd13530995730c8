// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PaymentAccountView`: 10 members.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub struct PaymentAccountView {
    /// `canPayout`: true or false.
    pub can_payout: bool,
    /// `canTransact`: true or false.
    pub can_transact: bool,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `eligibleProcessorTypes`: a list: `PaymentAccountViewEligibleProcessorTypes`.
    pub eligible_processor_types: Vec<PaymentAccountViewEligibleProcessorTypes>,
    /// `enrollmentState`: `PaymentAccountViewEnrollmentState`.
    pub enrollment_state: PaymentAccountViewEnrollmentState,
    /// `hasTransacted`: true or false.
    pub has_transacted: bool,
    /// `id`: text.
    pub id: Text,
    /// `lastTransactedAt`: a point in time; may be absent.
    pub last_transacted_at: Option<DateTime>,
    /// `processorType`: `PaymentAccountViewEligibleProcessorTypes`.
    pub processor_type: PaymentAccountViewEligibleProcessorTypes,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    PaymentAccountView "PaymentAccountView" {
        0 can_payout "canPayout" required = false;
        1 can_transact "canTransact" required = false;
        2 created_at "createdAt" optional = None;
        3 eligible_processor_types "eligibleProcessorTypes" required = Vec::new();
        4 enrollment_state "enrollmentState" required = Shaped::blank();
        5 has_transacted "hasTransacted" required = false;
        6 id "id" required = Text::EMPTY;
        7 last_transacted_at "lastTransactedAt" optional = None;
        8 processor_type "processorType" required = Shaped::blank();
        9 updated_at "updatedAt" optional = None;
    }
}
impl PaymentAccountView {
    /// One with all that is required.
    pub fn new(
        can_payout: bool,
        can_transact: bool,
        eligible_processor_types: impl IntoIterator<
            Item = impl Into<PaymentAccountViewEligibleProcessorTypes>,
        >,
        enrollment_state: impl Into<PaymentAccountViewEnrollmentState>,
        has_transacted: bool,
        id: impl Into<Text>,
        processor_type: impl Into<PaymentAccountViewEligibleProcessorTypes>,
    ) -> Self {
        Self {
            can_payout,
            can_transact,
            eligible_processor_types: eligible_processor_types
                .into_iter()
                .map(Into::into)
                .collect(),
            enrollment_state: enrollment_state.into(),
            has_transacted,
            id: id.into(),
            processor_type: processor_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub enum PaymentAccountViewEligibleProcessorTypes {
    /// `BYO_STRIPE`
    ByoStripe,
    /// `HS_PAYMENTS`
    HsPayments,
    /// `NOT_ENROLLED`
    NotEnrolled,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PaymentAccountViewEligibleProcessorTypes "PaymentAccountViewEligibleProcessorTypes" {
        0 ByoStripe "BYO_STRIPE";
        1 HsPayments "HS_PAYMENTS";
        2 NotEnrolled "NOT_ENROLLED";
    } 3
}

/// 8 known values; any other is kept as it came.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub enum PaymentAccountViewEnrollmentState {
    /// `ACTIVE`
    Active,
    /// `DISCONNECTED`
    Disconnected,
    /// `IN_PROGRESS`
    InProgress,
    /// `IN_UNDERWRITING`
    InUnderwriting,
    /// `NOT_STARTED`
    NotStarted,
    /// `OPTED_OUT`
    OptedOut,
    /// `REJECTED`
    Rejected,
    /// `SUSPENDED`
    Suspended,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PaymentAccountViewEnrollmentState "PaymentAccountViewEnrollmentState" {
        0 Active "ACTIVE";
        1 Disconnected "DISCONNECTED";
        2 InProgress "IN_PROGRESS";
        3 InUnderwriting "IN_UNDERWRITING";
        4 NotStarted "NOT_STARTED";
        5 OptedOut "OPTED_OUT";
        6 Rejected "REJECTED";
        7 Suspended "SUSPENDED";
    } 8
}
