//! Who may call an operation, and where.
//!
//! One of the listed alternatives is taken, since a caller needs one: an access token where any asks for one, else the
//! first that can be said. Where another alternative is to show nothing, the credential may be left out.

use super::Lowering;
use crate::model::{Credential, Place, Server};
use openapiv3::{self as openapi, APIKeyLocation, SecurityRequirement, SecurityScheme};

/// What a caller has to show.
pub(super) struct Access {
    pub credential: Credential,
    pub anonymous: bool,
    /// Of all alternatives, sorted: a token with one of them is let in.
    pub scopes: Vec<String>,
}

/// The name of the developer account's key, which clients know as a credential of its own.
const DEVELOPER_KEY: &str = "hapikey";

impl Lowering<'_> {
    /// What the operation asks for, or the document where the operation says nothing.
    pub(super) fn access_of(&mut self, operation: &openapi::Operation, pointer: &str) -> Access {
        let document = self.document;
        let own = operation.security.as_ref().map(|own| (own, format!("{pointer}/security")));
        let of_all = document.openapi.security.as_ref().map(|all| (all, "/security".to_owned()));
        let Some((alternatives, pointer)) = own.or(of_all).filter(|(all, _)| !all.is_empty()) else {
            return Access { credential: Credential::None, anonymous: false, scopes: Vec::new() };
        };
        let mut scopes: Vec<String> = alternatives.iter().flat_map(|one| one.values().flatten().cloned()).collect();
        scopes.sort();
        scopes.dedup();
        let anonymous = alternatives.iter().any(SecurityRequirement::is_empty);
        let (mut credentials, mut refused) = (Vec::new(), Vec::new());
        for (index, alternative) in alternatives.iter().enumerate().filter(|(_, one)| !one.is_empty()) {
            match self.credential(alternative) {
                Ok(credential) => credentials.push(credential),
                Err(why) => refused.push((format!("{pointer}/{index}"), why)),
            }
        }
        credentials.sort_by_key(|credential| *credential != Credential::Bearer);
        let chosen = credentials.into_iter().next();
        if chosen.is_none() && !anonymous {
            for (pointer, why) in refused {
                let help = "say with an overlay how a caller shows who they are, or take the requirement out";
                self.fault(&pointer, why, "an access token, a key, or a name with a password, one of them", help);
            }
        }
        let anonymous = anonymous && chosen.is_some();
        Access { credential: chosen.unwrap_or(Credential::None), anonymous, scopes }
    }

    /// The credential that one alternative asks for, or why it cannot be shown.
    fn credential(&self, alternative: &SecurityRequirement) -> Result<Credential, String> {
        let mut names = alternative.keys();
        let (Some(name), None) = (names.next(), names.next()) else {
            return Err(format!("{} credentials at once", alternative.len()));
        };
        let schemes = self.document.openapi.components.as_ref().map(|components| &components.security_schemes);
        match schemes.and_then(|schemes| schemes.get(name)?.as_item()) {
            None => Err(format!("the security scheme `{name}`, which the document does not describe")),
            Some(SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. }) => Ok(Credential::Bearer),
            Some(SecurityScheme::HTTP { scheme, .. }) if scheme.eq_ignore_ascii_case("bearer") => {
                Ok(Credential::Bearer)
            }
            Some(SecurityScheme::HTTP { scheme, .. }) if scheme.eq_ignore_ascii_case("basic") => Ok(Credential::Basic),
            Some(SecurityScheme::HTTP { scheme, .. }) => {
                Err(format!("the security scheme `{name}` (`http`, `{scheme}`)"))
            }
            Some(SecurityScheme::APIKey { location: APIKeyLocation::Query, name, .. }) if name == DEVELOPER_KEY => {
                Ok(Credential::DeveloperKey)
            }
            Some(SecurityScheme::APIKey { location, name, .. }) => {
                let place = match location {
                    APIKeyLocation::Query => Place::Query,
                    APIKeyLocation::Header => Place::Header,
                    APIKeyLocation::Cookie => Place::Cookie,
                };
                Ok(Credential::Key(place, name.clone()))
            }
        }
    }
}

/// The addresses of a list.
pub(super) fn servers(published: &[openapi::Server]) -> Vec<Server> {
    let server = |server: &openapi::Server| {
        let variables = server.variables.iter().flatten().map(|(name, variable)| {
            let values = variable.enumeration.clone();
            (name.clone(), variable.default.clone(), values)
        });
        Server { url: server.url.clone(), variables: variables.collect() }
    };
    published.iter().map(server).collect()
}
