//! Discriminators: the member they name, and that each schema of the mapping is one that the value can be.

use serde_json::{Map, Value};

use super::Check;
use super::references::{Section, reference, target};
use crate::pointer::{Place, escape};

pub(super) fn check<'d>(check: &mut Check<'d>, place: &Place<'_>, schema: &'d Map<String, Value>) {
    let Some(discriminator) = schema.get("discriminator").and_then(Value::as_object) else { return };
    let here = place.key("discriminator");
    super::keywords::known(check, &here, discriminator, super::keywords::Owner::Discriminator);
    check.text_at(&here, discriminator, "propertyName");
    let Some(mapping) = check.mapping_at(&here, discriminator, "mapping") else { return };
    let here = here.key("mapping");
    let alternatives = ["oneOf", "anyOf"].into_iter().find_map(|keyword| schema.get(keyword)?.as_array());
    for (value, schema) in mapping {
        let here = here.key(value);
        let Some(schema) = schema.as_str() else {
            check.kind(&here, schema, super::Kind::Text);
            continue;
        };
        // A mapping may have the name of a schema in place of a reference to it.
        let full = if schema.starts_with('#') {
            schema.to_owned()
        } else {
            format!("#/components/schemas/{}", escape(schema))
        };
        if target(check.tree, Section::Schemas, &full).is_none() {
            let help = "name a schema of this document, or take the value out of the mapping with an overlay";
            check.fault(&here, format!("a schema that is not there: `{schema}`"), "a component schema", help);
        } else if alternatives.is_some_and(|all| !all.iter().any(|one| reference(one) == Some(&full))) {
            let help = "list the schema among the alternatives, or take the value out of the mapping, with an overlay";
            check.fault(
                &here,
                format!("`{schema}`, which is none of the alternatives"),
                "one of the alternatives",
                help,
            );
        }
    }
}
