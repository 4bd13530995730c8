//! What media types say of the form of a body.

/// `application/json`, `…+json`, and `*/*`, which HubSpot's exporter writes for JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "*/*" || essence.ends_with("/json") || essence.ends_with("+json")
}
