// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentAccountView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentAccountView", kind: Kind::Record(&[
            Member { name: "canPayout", required: true }, Member { name: "canTransact", required: true },
            Member { name: "createdAt", required: false }, Member { name: "eligibleProcessorTypes", required: true },
            Member { name: "enrollmentState", required: true }, Member { name: "hasTransacted", required: true },
            Member { name: "id", required: true }, Member { name: "lastTransactedAt", required: false },
            Member { name: "processorType", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            can_payout: false, can_transact: false, created_at: None, eligible_processor_types: Vec::new(),
            enrollment_state: Shaped::blank(), has_transacted: false, id: Text::EMPTY, last_transacted_at: None,
            processor_type: Shaped::blank(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.can_payout, 1 => &self.can_transact, 2 => &self.created_at,
            3 => &self.eligible_processor_types, 4 => &self.enrollment_state, 5 => &self.has_transacted,
            6 => &self.id, 7 => &self.last_transacted_at, 8 => &self.processor_type, 9 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.can_payout, 1 => &mut self.can_transact, 2 => &mut self.created_at,
            3 => &mut self.eligible_processor_types, 4 => &mut self.enrollment_state, 5 => &mut self.has_transacted,
            6 => &mut self.id, 7 => &mut self.last_transacted_at, 8 => &mut self.processor_type,
            9 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PaymentAccountView {
    /// With all that is required.
    pub fn new(
        can_payout: bool, can_transact: bool,
        eligible_processor_types: impl IntoIterator<Item = impl Into<PaymentAccountViewEligibleProcessorTypes>>,
        enrollment_state: impl Into<PaymentAccountViewEnrollmentState>, has_transacted: bool, id: impl Into<Text>,
        processor_type: impl Into<PaymentAccountViewEligibleProcessorTypes>,
    ) -> Self {
        Self {
            can_payout, can_transact,
            eligible_processor_types: eligible_processor_types.into_iter().map(Into::into).collect(),
            enrollment_state: enrollment_state.into(), has_transacted, id: id.into(),
            processor_type: processor_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `lastTransactedAt`.
    pub fn last_transacted_at(mut self, last_transacted_at: impl Into<DateTime>) -> Self {
        self.last_transacted_at = Some(last_transacted_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
impl Shaped for PaymentAccountViewEligibleProcessorTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentAccountViewEligibleProcessorTypes", kind: Kind::Enumeration(&[
            "BYO_STRIPE", "HS_PAYMENTS", "NOT_ENROLLED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ByoStripe => 0, Self::HsPayments => 1, Self::NotEnrolled => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ByoStripe, 1 => Self::HsPayments, 2 => Self::NotEnrolled, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PaymentAccountViewEnrollmentState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentAccountViewEnrollmentState", kind: Kind::Enumeration(&[
            "ACTIVE", "DISCONNECTED", "IN_PROGRESS", "IN_UNDERWRITING", "NOT_STARTED", "OPTED_OUT", "REJECTED",
            "SUSPENDED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Active => 0, Self::Disconnected => 1, Self::InProgress => 2, Self::InUnderwriting => 3,
            Self::NotStarted => 4, Self::OptedOut => 5, Self::Rejected => 6, Self::Suspended => 7,
            Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Active, 1 => Self::Disconnected, 2 => Self::InProgress, 3 => Self::InUnderwriting,
            4 => Self::NotStarted, 5 => Self::OptedOut, 6 => Self::Rejected, 7 => Self::Suspended,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    PaymentAccountView,
}

crate::runtime::enumeration_traits! {
    PaymentAccountViewEligibleProcessorTypes, PaymentAccountViewEnrollmentState,
}
