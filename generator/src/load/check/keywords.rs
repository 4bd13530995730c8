//! Which keywords OpenAPI 3.0 has where: any other would be passed over, so it is refused by name.
//!
//! What is in these lists and read nowhere says nothing about what goes over the wire: sentences, examples, links between
//! operations (`links`), calls that the API makes (`callbacks`), the look of XML (`xml`; a body that only XML can say is
//! refused), and limits on values (`minimum`, `pattern`, …), which the API checks.

use serde_json::{Map, Value};

use super::{Check, extension};
use crate::pointer::Place;

/// What keywords stand in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Owner {
    Document,
    Components,
    Operation,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Schema,
    Discriminator,
}

impl Owner {
    #[rustfmt::skip]
    fn keywords(self) -> &'static [&'static str] {
        match self {
            Owner::Document => &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
            Owner::Components => &[
                "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
                "callbacks",
            ],
            Owner::Operation => &[
                "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses",
                "callbacks", "deprecated", "security", "servers",
            ],
            Owner::Parameter => &[
                "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
                "allowReserved", "schema", "example", "examples", "content",
            ],
            Owner::RequestBody => &["description", "content", "required"],
            Owner::Response => &["description", "headers", "content", "links"],
            Owner::MediaType => &["schema", "example", "examples", "encoding"],
            Owner::Encoding => &["contentType", "headers", "style", "explode", "allowReserved"],
            Owner::Schema => &[
                "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
                "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required",
                "enum", "type", "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties",
                "description", "format", "default", "nullable", "discriminator", "readOnly", "writeOnly", "xml",
                "externalDocs", "example", "deprecated",
            ],
            Owner::Discriminator => &["propertyName", "mapping"],
        }
    }

    fn what(self) -> &'static str {
        match self {
            Owner::Document => "a document",
            Owner::Components => "the components",
            Owner::Operation => "an operation",
            Owner::Parameter => "a parameter",
            Owner::RequestBody => "a request body",
            Owner::Response => "a response",
            Owner::MediaType => "a media type",
            Owner::Encoding => "an encoding",
            Owner::Schema => "a schema",
            Owner::Discriminator => "a discriminator",
        }
    }
}

/// A fault for each keyword that OpenAPI 3.0 does not have there.
pub(super) fn known(check: &mut Check<'_>, place: &Place<'_>, object: &Map<String, Value>, owner: Owner) {
    let keywords = owner.keywords();
    for keyword in object.keys().filter(|keyword| !keywords.contains(&keyword.as_str()) && !extension(keyword)) {
        let help = "say it in words that OpenAPI 3.0 has, with an overlay; a word of one's own begins with `x-`";
        let found = format!("`{keyword}`, a keyword that {} of OpenAPI 3.0 does not have", owner.what());
        check.fault(&place.key(keyword), found, "a keyword of OpenAPI 3.0", help);
    }
}
