//! The obstacle course of names: everything that Rust, its prelude or the crate itself means something by, as a schema,
//! a field, a value, a parameter, a path and an API; generated with all other small specifications, and compiled.

use crate::support::{folder, text, write};
use hubspot_generator::generate::generate;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Words that Rust keeps, in any edition, and those that it keeps in some places only.
const KEYWORDS: &str = "abstract as async auto await become box break const continue crate default do dyn else enum extern \
    false final fn for gen if impl in let loop macro macro_rules match mod move mut override priv pub raw ref return safe \
    self Self static struct super trait true try type typeof union unsafe unsized use virtual where while yield";

/// Names of the prelude and of the standard library, primitive types too.
const STANDARD: &str = "AsMut AsRef Box Clone Copy Debug Default Display DoubleEndedIterator Drop Eq Err Error \
    ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash HashMap Into IntoFuture IntoIterator Iterator None Ok \
    Option Ord Ordering PartialEq PartialOrd PhantomData Result Send Serialize Deserialize Sized Some String Sync ToOwned \
    ToString TryFrom TryInto Unpin Vec alloc bool char clone core drop eq f64 fmt from i64 into isize str std u8 usize vec";

/// Names that the generated crate has uses for.
const OWN: &str = "Batch Body Call Client D Date DateTime Description E Endpoint Field File Id Kind Map Member Method N \
    Nullable Operation P Parts Payload Properties Rest S Shape Shaped Signature T Text Unknown UnknownValue Value Variant \
    as_str blank body endpoint endpoints new new_ nothing of operations part part_mut parts prelude rest runtime set_variant \
    shape to_http types variant";

/// Names that HubSpot publishes, and others that differ in case and signs only.
const CLASHES: &str = "Option_1 Property Property_1 PublicSequenceResponseV2 PublicSequenceResponse thing Thing THING tHING \
    a_b aB a-b a.b AB ab 2fa 3rdParty _hidden __hidden trailing_ 0-1 naïve Größe 日本";

/// Values that are no names at all.
const SIGNS: [&str; 12] = ["", " ", "%", "<=", "≥", "m²", "½", "a b", "a  b", "two\nlines", "`code`", "say \"it's\""];

fn words() -> Vec<&'static str> {
    [KEYWORDS, STANDARD, OWN, CLASHES].into_iter().flat_map(str::split_whitespace).collect()
}

fn properties(required: bool) -> Value {
    let members: Map<String, Value> = words()
        .into_iter()
        .enumerate()
        .map(|(at, word)| (word.to_owned(), reference(words()[(at * 7) % words().len()])))
        .collect();
    let names: Vec<&String> = members.keys().collect();
    let names = if required { json!(names) } else { json!([]) };
    json!({"type": "object", "properties": members, "required": names})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Schemas of all kinds under every word.
fn schemas() -> Value {
    let mut schemas = Map::new();
    for (at, word) in words().into_iter().enumerate() {
        let schema = match at % 6 {
            0 | 1 => json!({"type": "object", "required": ["inputs"], "properties": {
                "inputs": {"type": "array", "items": reference(word)}, word: {"type": "string"}}}),
            2 => json!({"type": "string", "enum": [word, "other"]}),
            3 => json!({"oneOf": [reference("Left"), reference("Right")]}),
            4 => json!({"type": "array", "items": reference("Left")}),
            _ => json!({"type": "object", "additionalProperties": {"type": "string", "enum": [word, "x"]}}),
        };
        schemas.insert(word.to_owned(), schema);
    }
    let tagged = |tag: &str| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": [tag]}}});
    let values: BTreeSet<&str> = words().into_iter().chain(SIGNS).collect();
    schemas.insert("Left".into(), tagged("left"));
    schemas.insert("Right".into(), tagged("right"));
    schemas.insert("Optional".into(), properties(false));
    schemas.insert("Required".into(), properties(true));
    schemas.insert("Values".into(), json!({"type": "string", "enum": values}));
    schemas.insert("Alternatives".into(), json!({"oneOf": words().into_iter().map(tagged).collect::<Vec<_>>()}));
    schemas.into()
}

fn operation(parameters: Vec<Value>, body: &str, answer: &str) -> Value {
    json!({
        "parameters": parameters,
        "requestBody": {"content": {"application/json": {"schema": reference(body)}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference(answer)}}}},
    })
}

fn paths() -> Value {
    let mut paths = Map::new();
    let parameter = |at: &str, name: &str, required: bool| json!({"name": name, "in": at, "required": required, "schema": {"type": "string", "enum": [name, "other"]}});
    let query = |required: bool| words().into_iter().map(|word| parameter("query", word, required)).collect();
    paths.insert("/demo/v3/queries".into(), json!({
        "post": operation(query(false), "Optional", "Values"), "put": operation(query(true), "Required", "Alternatives")}));
    // A few at a time: YAML has no keys of more than a thousand characters.
    for (at, words) in words().chunks(40).enumerate() {
        let template: String = words.iter().map(|word| format!("/{{{word}}}")).collect();
        let in_path = words.iter().flat_map(|word| [parameter("path", word, true), parameter("query", word, false)]);
        let operation = operation(in_path.collect(), "Values", "Optional");
        paths.insert(format!("/demo/v3/all{at}{template}"), json!({"post": operation}));
    }
    for word in words() {
        let id = parameter("path", "id", true);
        paths.insert(format!("/demo/v3/{word}"), json!({"get": operation(vec![], word, word)}));
        paths.insert(
            format!("/demo/v3/{word}/{{id}}"),
            json!({
            "post": operation(vec![id.clone()], word, word), "delete": operation(vec![id], "Left", word)}),
        );
    }
    paths.insert("/demo/v3/2fa-reset".into(), json!({"post": operation(vec![], "Left", "Right")}));
    paths.insert("/demo/v3/~/!".into(), json!({"post": operation(vec![], "Left", "Right")}));
    paths.into()
}

fn document() -> String {
    let document = json!({
        "openapi": "3.0.1",
        "info": {"title": "obstacles", "version": "v3"},
        "paths": paths(),
        "components": {"schemas": schemas()},
    });
    hubspot_generator::yaml::write_of(&document).unwrap()
}

/// A document that says little, for an API whose name is the obstacle.
fn small(path: &str, schema: &str) -> String {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "small", "version": "v3"},
        "paths": {path: {"get": operation(vec![], schema, schema)}},
        "components": {"schemas": {schema: {"type": "object", "properties": {schema: {"type": "string"}}}}},
    })
    .to_string()
}

/// Specifications of all obstacles and of all positive fixtures.
fn specifications(specs: &Path) {
    write(&specs.join("demo/obstacles/v3.yaml"), &document());
    // So many paths that differ in signs only want a hand, and get one.
    write(&specs.join("names.yaml"), "operations:\n  demo/obstacles:\n    GET demo/a_b: GetUnderlined\n");
    // An operation called as a schema of another API.
    write(&specs.join("demo/verbs/v3.yaml"), &small("/demo/v3/verbs", "Thing"));
    write(&specs.join("demo/nouns/v3.yaml"), &small("/demo/v3/nouns/{id}".replace("/{id}", "").as_str(), "List"));
    for api in
        ["type/async", "runtime/types", "crate/self", "mod/mod", "async/async", "prelude/2fa", "bin/lib", "std/core"]
    {
        let path = format!("/{api}");
        write(&specs.join(api).join("v3.yaml"), &small(&path, "Option"));
        write(&specs.join(api).join("2026-03.yaml"), &small(&path, "Vec"));
    }
    for entry in fs::read_dir(folder("tests/fixtures/positive")).unwrap() {
        copy(&entry.unwrap().path(), specs);
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            write(&target, &fs::read_to_string(&path).unwrap());
        }
    }
}

/// The workspace that the crate stands in, as its package manifest expects one.
const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["generated"]

[workspace.package]
version = "VERSION"
edition = "2024"
rust-version = "1.90"
license = "MIT OR Apache-2.0"

[workspace.dependencies]
hubspot-runtime = { path = "RUNTIME" }

[workspace.lints.rust]
unsafe_code = "forbid"
missing_docs = "warn"

[profile.dev]
debug = false
"#;

/// Runs cargo in the crate, without a network: what the crate needs, this test's own build needed too.
fn cargo(world: &Path, features: &str, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args([
            "--offline",
            "--quiet",
            "--package",
            "hubspot-api",
            "--package",
            "hubspot-types",
            "--no-default-features",
            "--features",
            features,
        ])
        .current_dir(world)
        .env("CARGO_TARGET_DIR", world.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let shown: String = said.lines().take(200).flat_map(|line| [line, "\n"]).collect();
    assert!(output.status.success() && said.trim().is_empty(), "cargo {arguments:?}: {}\n{shown}", output.status);
}

#[test]
fn the_obstacle_course_compiles_without_a_warning() {
    // Not a folder of its own for each run: dependencies stay built.
    let world = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("obstacle_course");
    let specs = world.join("specs");
    let _ = fs::remove_dir_all(&specs);
    specifications(&specs);
    let generated = generate(&specs).unwrap_or_else(|faults| panic!("{faults}"));
    hubspot_generator::output::write(&world.join("generated"), &generated.tree).unwrap();
    let runtime = folder("generator/runtime");
    let runtime = runtime.display().to_string().replace('\\', "/");
    let workspace = WORKSPACE.replace("RUNTIME", &runtime).replace("VERSION", env!("CARGO_PKG_VERSION"));
    write(&world.join("Cargo.toml"), &workspace);
    fs::copy(folder("Cargo.lock"), world.join("Cargo.lock")).unwrap();
    // All but the client, which is not generated and takes long to build.
    let declared = generated.tree["Cargo.toml"].lines().filter_map(|line| line.split_once(" = "));
    let is_own = |name: &str, needs: &str| needs == "[]" || needs == format!("[\"hubspot-types/{name}\"]");
    let features: Vec<&str> = declared.filter(|(name, needs)| is_own(name, needs)).map(|(name, _)| name).collect();
    let manifest: Value = serde_json::from_str(&generated.tree["manifest.json"]).unwrap();
    for api in manifest.as_array().unwrap() {
        assert!(features.contains(&text(api, "feature")), "{} is not compiled", text(api, "module"));
    }
    let features = features.join(",");
    cargo(&world, &features, &["check"]);
    cargo(&world, &features, &["doc", "--no-deps"]);
}
