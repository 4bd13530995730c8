// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `IdentificationTokenGenerationRequest`: 3 members.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IdentificationTokenGenerationRequest {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    IdentificationTokenGenerationRequest "IdentificationTokenGenerationRequest" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 last_name "lastName" optional = None;
    }
}
impl IdentificationTokenGenerationRequest {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>) -> Self {
        Self {
            email: email.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

/// `IdentificationTokenResponse`: one member.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IdentificationTokenResponse {
    /// `token`: text.
    pub token: Text,
    rest: Rest,
}
crate::runtime::record! {
    IdentificationTokenResponse "IdentificationTokenResponse" {
        0 token "token" required = Text::EMPTY;
    }
}
impl IdentificationTokenResponse {
    /// One with all that is required.
    pub fn new(token: impl Into<Text>) -> Self {
        Self {
            token: token.into(),
            ..Shaped::blank()
        }
    }
}

/// `IdentificationTokenGenerationRequest`: 4 members.
///
/// Published by `conversations/visitor-identification`, in 2026-03, v3.
#[doc(alias = "IdentificationTokenGenerationRequest")]
#[non_exhaustive]
pub struct VisitorIdentificationIdentificationTokenGenerationRequest {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `hsCustomerAgentContext`: a map by name: text.
    pub hs_customer_agent_context: Map<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    VisitorIdentificationIdentificationTokenGenerationRequest "IdentificationTokenGenerationRequest" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 hs_customer_agent_context "hsCustomerAgentContext" required = Map::EMPTY;
        3 last_name "lastName" optional = None;
    }
}
impl VisitorIdentificationIdentificationTokenGenerationRequest {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        hs_customer_agent_context: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            email: email.into(),
            hs_customer_agent_context: hs_customer_agent_context.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}
