// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IdentificationTokenGenerationRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IdentificationTokenGenerationRequest", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "lastName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: Text::EMPTY, first_name: None, last_name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.first_name, 2 => &self.last_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.last_name, _ => &mut self.rest }
    }
}
impl IdentificationTokenGenerationRequest {
    /// With all that is required.
    pub fn new(email: impl Into<Text>) -> Self { Self { email: email.into(), ..Shaped::blank() } }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
}

/// `IdentificationTokenResponse`: one member.
///
/// Published by `conversations/visitor-identification`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IdentificationTokenResponse {
    /// `token`: text that is not shown.
    pub token: Secret,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IdentificationTokenResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IdentificationTokenResponse", kind: Kind::Record(&[Member { name: "token", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { token: Secret::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.token, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.token, _ => &mut self.rest }
    }
}
impl IdentificationTokenResponse {
    /// With all that is required.
    pub fn new(token: impl Into<Secret>) -> Self { Self { token: token.into(), rest: Rest::EMPTY } }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VisitorIdentificationIdentificationTokenGenerationRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IdentificationTokenGenerationRequest", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "hsCustomerAgentContext", required: true }, Member { name: "lastName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, first_name: None, hs_customer_agent_context: Map::EMPTY, last_name: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.hs_customer_agent_context, 3 => &self.last_name,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.hs_customer_agent_context,
            3 => &mut self.last_name, _ => &mut self.rest,
        }
    }
}
impl VisitorIdentificationIdentificationTokenGenerationRequest {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, hs_customer_agent_context: impl Into<Map<Text>>) -> Self {
        Self { email: email.into(), hs_customer_agent_context: hs_customer_agent_context.into(), ..Shaped::blank() }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
}

crate::runtime::shaped_traits! {
    IdentificationTokenGenerationRequest, IdentificationTokenResponse,
    VisitorIdentificationIdentificationTokenGenerationRequest,
}
