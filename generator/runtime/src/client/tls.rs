//! TLS of the clients: rustls, the certificates that the system trusts, `ring` for the cryptography.
//!
//! `ring` because it builds in seconds with a C compiler alone. A program that has installed another provider as the
//! process's default keeps it.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls_platform_verifier::Verifier;

use super::BuildError;

/// The set-up that both clients are built with.
pub(super) fn config() -> Result<ClientConfig, BuildError> {
    build().map_err(|error| BuildError::Tls(Box::new(error)))
}

fn build() -> Result<ClientConfig, rustls::Error> {
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()));
    let verifier = Arc::new(Verifier::new(Arc::clone(&provider))?);
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}
