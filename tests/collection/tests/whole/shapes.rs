//! What is read is written back: valid values of every schema, and values that are not quite valid.

use std::collections::BTreeMap;

use hubspot_collection_tests::collection::Entry;
use hubspot_collection_tests::failures::{Failures, for_each};
use hubspot_collection_tests::fidelity::faults;
use hubspot_collection_tests::mutate::{self, mutate};
use hubspot_collection_tests::random::{Random, rounds, seed};
use hubspot_collection_tests::registry::{SHAPES, Shape};
use hubspot_collection_tests::round_trip::{check, check_mutated};
use hubspot_collection_tests::schema::{Schema, Schemas, unknown_keywords};
use hubspot_collection_tests::values::{Fullness, Maker, Sample};
use serde_json::Value;

use crate::{collection, finish};

/// Values of each shape, whatever the number of schemas that have it.
const VALUES: usize = 20;

/// A schema of an API version and the type it became.
pub struct Case<'a> {
    pub name: String,
    schemas: &'a Schemas<'a>,
    node: &'a Value,
    pub shape: &'static Shape,
    values: usize,
}

/// The schemas of every document.
pub fn all_schemas() -> Vec<(&'static Entry, Schemas<'static>)> {
    let collection = collection();
    let entries = collection.entries.iter();
    entries.map(|entry| (entry, Schemas::of(collection.document(entry).expect("a document per entry")))).collect()
}

/// Calls `work` for every schema of the manifest.
pub fn for_every_schema(failures: &Failures, all: &[(&Entry, Schemas<'static>)], work: impl Fn(&Case<'_>) + Sync) {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for schema in all.iter().flat_map(|(entry, _)| &entry.schemas) {
        *uses.entry(schema.shape.as_str()).or_default() += 1;
    }
    let mut cases = Vec::new();
    for (entry, schemas) in all {
        for schema in &entry.schemas {
            let name = format!("{}#{}", entry.spec, schema.name);
            let (Some(node), Some(shape)) = (schemas.component(&schema.name), Shape::find(&schema.shape)) else {
                failures.add("in the manifest alone", name);
                continue;
            };
            let alternatives = match schemas.read(node) {
                Schema::OneOf(alternatives) => alternatives.len(),
                _ => 0,
            };
            let values = VALUES.div_ceil(uses[schema.shape.as_str()]).max(alternatives) * rounds();
            cases.push(Case { name, schemas, node, shape, values });
        }
    }
    failures.count("schemas", cases.len());
    failures.count("shapes", uses.len());
    for_each(&cases, work);
}

/// The values of a case.
pub fn samples<'c>(case: &'c Case<'_>, random: &'c mut Random) -> impl Iterator<Item = (Sample, Random)> {
    (0..case.values).filter_map(|turn| {
        let fullness = [Fullness::Full, Fullness::Least].get(turn).copied().unwrap_or(Fullness::Random);
        let sample = Maker::new(case.schemas, random, fullness, turn).make(case.node)?;
        Some((sample, Random::new(random.draw(), "")))
    })
}

#[test]
fn every_schema_has_its_type() {
    let failures = Failures::default();
    let collection = collection();
    failures.count("documents", collection.documents());
    failures.count("types in the registry", SHAPES.len());
    for (entry, schemas) in all_schemas() {
        for (name, node) in schemas.components() {
            if !entry.schemas.iter().any(|schema| schema.name == name) {
                failures.add("not in the manifest", format!("{}#{name}", entry.spec));
            }
            let mut unknown = Vec::new();
            unknown_keywords(node, &mut unknown);
            unknown.iter().for_each(|keyword| failures.add(keyword, format!("{}#{name}", entry.spec)));
        }
    }
    finish("schemas", &failures);
}

#[test]
fn valid_values_are_lossless() {
    let failures = Failures::default();
    for_every_schema(&failures, &all_schemas(), |case| {
        let mut random = Random::new(seed(), &case.name);
        let mut count = 0;
        for (sample, mut random) in samples(case, &mut random) {
            count += 1;
            let fails = |class: &str, what: &str| {
                failures.add(class, format!("{} ({}): {what}", case.name, case.shape.name));
            };
            match check(case.shape, &sample.value, &mut random) {
                Ok(value) => faults(&sample, &*value).iter().for_each(|(class, what)| fails(class, what)),
                Err((class, what)) => fails(class, &what),
            }
        }
        failures.count("values", count);
        if count == 0 {
            failures.count("schemas without a finite value", 1);
        }
    });
    finish("valid values", &failures);
}

#[test]
fn values_that_are_not_quite_valid_are_lossless() {
    let failures = Failures::default();
    for_every_schema(&failures, &all_schemas(), |case| {
        let mut random = Random::new(seed() ^ 1, &case.name);
        let mut first = true;
        for (sample, mut random) in samples(case, &mut random) {
            // All of them on the first value, which has every member; on the others a few.
            let share = if first { 100 } else { 25 };
            first = false;
            for mutation in mutate::ALL {
                if !random.chance(share) {
                    continue;
                }
                let Some(mutated) = mutate(&sample, mutation, &mut random) else { continue };
                failures.count(format!("{mutation:?}"), 1);
                if let Err((class, what)) = check_mutated(case.shape, &mutated, &mut random) {
                    failures
                        .add(format!("{mutation:?}: {class}"), format!("{} ({}): {what}", case.name, case.shape.name));
                }
            }
        }
    });
    finish("values that are not quite valid", &failures);
}
