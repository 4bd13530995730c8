//! What one version publishes under a name becomes what another does, with nothing lost.

use std::collections::BTreeMap;

use hubspot_api::runtime::{self, View};
use hubspot_collection_tests::compare::difference;
use hubspot_collection_tests::failures::Failures;
use hubspot_collection_tests::json_text;
use hubspot_collection_tests::random::{Random, seed};
use hubspot_collection_tests::registry::{CONVERSIONS, Conversion, Shape};
use serde_json::Value;

use crate::finish;
use crate::shapes::{all_schemas, for_every_schema, samples};

#[test]
fn conversions_are_what_reading_as_the_target_gives() {
    let failures = Failures::default();
    let mut by_source: BTreeMap<&str, Vec<&Conversion>> = BTreeMap::new();
    for conversion in CONVERSIONS {
        by_source.entry(conversion.from).or_default().push(conversion);
    }
    failures.count("conversions", CONVERSIONS.len());
    for_every_schema(&failures, &all_schemas(), |case| {
        let Some(conversions) = by_source.get(case.shape.name) else { return };
        let mut random = Random::new(seed() ^ 6, &case.name);
        for (sample, mut random) in samples(case, &mut random) {
            let json = json_text::write(&sample.value, &mut random);
            for conversion in conversions {
                match check(conversion, &json, &sample.value) {
                    Ok(outcome) => failures.count(outcome, 1),
                    Err((class, what)) => {
                        failures.add(class, format!("{} => {}: {what}", conversion.from, conversion.to));
                    }
                }
            }
        }
    });
    finish("conversions", &failures);
}

fn check(conversion: &Conversion, json: &[u8], value: &Value) -> Result<&'static str, (&'static str, String)> {
    let converted = match (conversion.convert)(json) {
        Ok(converted) => converted,
        Err(path) if conversion.fallible && lacks(value, &path) => return Ok("values that lack something"),
        Err(error) => return Err(("refused", format!("{error} of {value}"))),
    };
    let written: Value = serde_json::from_slice(&runtime::encode(&*converted)).unwrap_or_default();
    if let Some(what) = difference(value, &written) {
        return Err(("changed", format!("{what} of {value}")));
    }
    let target = Shape::find(conversion.to).ok_or(("not in the registry", String::new()))?;
    let read = (target.decode)(json).map_err(|error| ("the target does not read it", error))?;
    match (converted.view(), read.view()) {
        (View::Shaped(one), View::Shaped(other)) if runtime::shaped::same(one, other) => Ok("values converted"),
        _ => Err(("another value than reading gives", value.to_string())),
    }
}

/// Whether nothing, or null, stands at a path such as `results[3].createdAt`.
fn lacks(value: &Value, path: &str) -> bool {
    let pointer = path.replace('[', "/").replace(']', "").replace('.', "/");
    value.pointer(&format!("/{pointer}")).is_none_or(Value::is_null)
}
