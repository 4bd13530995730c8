//! Every value that a schema allows reads, and goes back as it came.

use crate::sample::{Maker, documents};
use hubspot_vendor_tests::proof::SHAPES;
use serde_json::Value;

const VALUES: u64 = 60;

#[test]
fn what_the_schemas_allow_reads_and_goes_back() {
    let documents = documents();
    let mut faults = Vec::new();
    for shape in SHAPES {
        let document = &documents[shape.spec.trim_start_matches("specs/")];
        for seed in 0..VALUES {
            let value = Maker::new(document, seed).component(shape.name);
            if value.is_null() {
                // Null is a matter of the place that refers to the schema.
                continue;
            }
            let told = |what: String| format!("{}#{}: {what}\n  of {value}", shape.spec, shape.name);
            match (shape.round_trip)(&value) {
                Ok(written) => faults.extend(
                    written
                        .iter()
                        .filter(|written| !equal(written, &value))
                        .map(|other| told(format!("became {other}"))),
                ),
                Err(error) => faults.push(told(error)),
            }
        }
    }
    assert!(SHAPES.len() > 10, "there are documents");
    assert!(faults.is_empty(), "{} faults, among them\n{}", faults.len(), faults[..faults.len().min(10)].join("\n"));
}

/// Numbers by value, members in whatever order.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|there| equal(value, there)))
        }
        _ => one == other,
    }
}
