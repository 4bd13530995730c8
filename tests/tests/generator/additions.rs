//! Adding a document renames nothing: what had a name keeps it, and it means what it meant.
//!
//! Each case is a small collection and a document that would like names it has; the last one is the whole collection.

use crate::support::{Published, collection, folder, published, write};
use hubspot_generator::generate::{Generated, NAMES, generate, generate_from};
use hubspot_generator::load::{self, Document};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use tempfile::TempDir;

/// A document of these paths and schemas, as the folder of specifications has them.
fn document(paths: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.0.1\ninfo: {{title: t, version: v}}\npaths:\n{paths}components:\n  schemas:\n    Plain: {{type: object}}\n{schemas}"
    )
}

/// An operation that gives a schema.
fn operation(method: &str, path: &str, schema: &str) -> String {
    let names = path.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
    let parameters: Vec<String> = names
        .map(|(name, _)| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}"))
        .collect();
    format!(
        "  {path}:\n    {method}:\n      parameters: [{}]\n      responses: {{'200': {{description: '', content: \
         {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}\n",
        parameters.join(", ")
    )
}

fn record(name: &str, member: &str) -> String {
    format!("    {name}: {{type: object, required: [{member}], properties: {{{member}: {{type: string}}}}}}\n")
}

/// Generates from a folder and keeps the lock, as the command line does.
fn generated(specs: &TempDir) -> Generated {
    let generated = generate(specs.path()).unwrap_or_else(|faults| panic!("{faults}"));
    fs::write(specs.path().join(NAMES), &generated.names).unwrap();
    generated
}

/// Generates, adds documents, generates again: nothing is renamed, and a third run changes nothing. Gives what is
/// published at the end.
#[track_caller]
fn add(before: &[(&str, String)], added: &[(&str, String)]) -> Published {
    let specs = TempDir::new().unwrap();
    for (file, text) in before {
        write(&specs.path().join(file), text);
    }
    let first = published(&generated(&specs));
    for (file, text) in added {
        write(&specs.path().join(file), text);
    }
    let second = generated(&specs);
    let all = published(&second);
    assert_kept(&first, &all);
    let third = generated(&specs);
    assert_eq!(third.names, second.names, "the lock of names does not survive a run");
    let changed: Vec<&String> =
        third.tree.keys().filter(|file| third.tree.get(*file) != second.tree.get(*file)).collect();
    assert!(changed.is_empty(), "files that another run changes: {changed:?}");
    all
}

#[track_caller]
fn assert_kept(before: &Published, after: &Published) {
    let lost: Vec<_> = before.iter().filter(|(place, named)| after.get(*place) != Some(named)).collect();
    for (place, (rust, _)) in lost.iter().take(10) {
        println!("{place}: {rust} is {:?} now", after.get(*place).map(|(rust, _)| rust));
    }
    assert!(lost.is_empty(), "{} things were renamed or mean something else", lost.len());
}

#[test]
fn a_second_shape_of_a_name_is_told_apart_from_the_first() {
    let list = |path: &str| operation("get", path, "Paging");
    let books = ("demo/books/v3.yaml", document(&list("/demo/v3/books"), &record("Paging", "after")));
    let authors = ("demo/authors/v3.yaml", document(&list("/demo/v3/authors"), &record("Paging", "offset")));
    let all = add(&[books], &[authors]);
    assert_eq!(all["specs/demo/authors/v3.yaml#Paging"].0, "demo::authors::v3::Paging");
}

#[test]
fn a_schema_of_an_operations_name_takes_another() {
    let v3 = ("demo/books/v3.yaml", document(&operation("get", "/demo/v3/books", "Plain"), ""));
    let paths = operation("get", "/demo/books/2026-03", "List");
    let dated = ("demo/books/2026-03.yaml", document(&paths, &record("List", "items")));
    let all = add(&[v3], &[dated]);
    assert_eq!(all["specs/demo/books/2026-03.yaml GET /demo/books/2026-03"].0, "demo::books::v2026_03::List");
    assert_eq!(all["specs/demo/books/2026-03.yaml#List"].0, "demo::books::v2026_03::ListSchema");
}

#[test]
fn a_twin_of_an_operation_takes_another_name() {
    let get = |path: &str| operation("get", path, "Plain");
    let v3 = ("demo/books/v3.yaml", document(&get("/demo/v3/books/{bookId}"), ""));
    let dated = ("demo/books/2026-03.yaml", document(&get("/demo/books/2026-03/{id}"), ""));
    let twins = get("/demo/books/2026-09/{bookId}") + &get("/demo/books/2026-09/{isbn}");
    let all = add(&[v3, dated], &[("demo/books/2026-09.yaml", document(&twins, ""))]);
    assert_eq!(all["specs/demo/books/2026-09.yaml GET /demo/books/2026-09/{bookId}"].0, "demo::books::v2026_09::Get");
    assert_eq!(
        all["specs/demo/books/2026-09.yaml GET /demo/books/2026-09/{isbn}"].0,
        "demo::books::v2026_09::GetByIsbn"
    );
}

#[test]
fn operations_of_a_path_family_that_gets_more_common_keep_their_names() {
    let list = |path: &str| operation("get", path, "Plain");
    let both = list("/demo/books/v4/labels") + &list("/demo/v4/books/labels");
    let old = [
        ("demo/books/v4.yaml", document(&both, "")),
        ("demo/books/v3.yaml", document(&list("/demo/v3/books/labels"), "")),
    ];
    let dated = |version: &str| document(&list(&format!("/demo/books/{version}/labels")), "");
    let all = add(
        &old,
        &[
            ("demo/books/2025-09.yaml", dated("2025-09")),
            ("demo/books/2026-03.yaml", dated("2026-03")),
            ("demo/books/2026-09.yaml", dated("2026-09")),
        ],
    );
    let name = |version: &str| &all[&format!("specs/demo/books/{version}.yaml GET /demo/books/{version}/labels")].0;
    assert_eq!(name("2026-03").rsplit("::").next(), name("2026-09").rsplit("::").next());
}

#[test]
fn a_signature_keeps_its_home_when_an_api_that_sorts_first_publishes_the_call() {
    let paths = operation("get", "/demo/v3/books", "Plain") + &operation("get", "/demo/v3/books/{id}", "Plain");
    let specs = TempDir::new().unwrap();
    write(&specs.path().join("demo/books/v3.yaml"), &document(&paths, ""));
    let homes = |generated: &Generated| {
        let module = generated.tree["src/demo/books/v3.rs"].clone();
        let homes = module.split("crate::operations::").skip(1).filter_map(|rest| rest.split_once(','));
        homes.map(|(home, _)| home.to_owned()).collect::<Vec<_>>()
    };
    let first = homes(&generated(&specs));
    assert_eq!(first, ["Get", "List"]);
    // There the same calls are called otherwise: their paths say more than the name of the API.
    write(&specs.path().join("demo/abacus/v3.yaml"), &document(&paths, ""));
    let second = generated(&specs);
    assert_eq!(homes(&second), first);
    assert!(second.tree["src/demo/abacus/v3.rs"].contains("pub type ListBooks = crate::Call<crate::operations::List,"));
    let third = generated(&specs);
    assert_eq!((homes(&third), &third.names), (first, &second.names), "the run after that keeps them too");
}

#[test]
fn what_stands_inline_keeps_its_name() {
    let thing = "    Book: {type: object, properties: {order: {type: string, enum: [asc, desc]}, page: {type: object, \
                 properties: {size: {type: integer}}}}}\n";
    let books = ("demo/books/v3.yaml", document(&operation("get", "/demo/v3/books", "Book"), thing));
    let schemas =
        thing.to_owned() + &record("BookOrder", "a") + &record("BookPage", "b") + &thing.replace("Book:", "Abacus:");
    let abacus = ("demo/abacus/v3.yaml", document(&operation("get", "/demo/v3/abacus", "Book"), &schemas));
    let all = add(&[books], &[abacus]);
    assert_eq!(all["specs/demo/abacus/v3.yaml#BookOrder"].0, "demo::abacus::v3::BookOrder");
}

#[test]
fn an_operation_of_an_inline_shapes_name_gets_along_with_it() {
    let set = "  /demo/v3/books/{id}:\n    put:\n      parameters:\n        - {name: id, in: path, required: true, schema: {type: \
               string}}\n        - {name: archived, in: query, schema: {type: string, enum: ['yes', 'no']}}\n      responses: \
               {'204': {description: ''}}\n";
    let books = ("demo/books/v3.yaml", document(set, ""));
    let dated = set.replace("/demo/v3/books/", "/demo/books/2026-03/")
        + &operation("put", "/demo/books/2026-03/{id}/archived", "Plain");
    let all = add(&[books], &[("demo/books/2026-03.yaml", document(&dated, ""))]);
    let place = "specs/demo/books/2026-03.yaml PUT /demo/books/2026-03/{id}/archived";
    assert_eq!(all[place].0, "demo::books::v2026_03::SetArchived");
}

#[test]
fn an_operation_that_another_api_publishes_too_keeps_its_name() {
    let paths = operation("get", "/demo/v3/books", "Plain");
    let books = ("demo/books/v3.yaml", document(&paths, ""));
    let archive = ("demo/archive/v3.yaml", document(&paths, ""));
    let all = add(&[books], &[archive]);
    assert_eq!(all["specs/demo/archive/v3.yaml GET /demo/v3/books"].0, "demo::archive::v3::ListBooks");
}

/// The whole collection, and documents that publish another shape under hundreds of its names, schemas called like
/// operations, and twins of operations.
#[test]
fn nothing_of_the_collection_is_renamed() {
    let specs = folder("specs");
    let before = published(collection());
    let mut documents = load::load(&specs).unwrap();
    documents.extend(greedy());
    let after = generate_from(&specs, documents).unwrap_or_else(|faults| panic!("{faults}"));
    let after = published(&after);
    assert!(after.len() > before.len() + 2_000, "{} {}", before.len(), after.len());
    assert_kept(&before, &after);
}

fn greedy() -> Vec<Document> {
    let manifest: Value = serde_json::from_str(&collection().tree["manifest.json"]).unwrap();
    let apis = manifest.as_array().unwrap();
    let mut shapes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for schema in apis.iter().flat_map(|api| api["schemas"].as_array().unwrap()) {
        shapes.entry(schema["name"].as_str().unwrap()).or_default().insert(schema["shape"].as_str().unwrap());
    }
    let single = shapes.into_iter().filter(|(_, shapes)| shapes.len() == 1).map(|(name, _)| name);
    // Overlays know what these look like in every document.
    let single = single.filter(|name| !name.ends_with("Error"));
    let mut documents = vec![in_memory("aaa", "added", "v3", single, &["/aaa/v3/added"])];
    for api in apis.iter().step_by(5) {
        let text = |key: &str| api[key].as_str().unwrap();
        let operations = api["operations"].as_array().unwrap();
        let names = operations.iter().map(|operation| operation["rust"].as_str().unwrap().rsplit("::").next().unwrap());
        let paths: Vec<String> = operations
            .iter()
            .map(|operation| operation["published_path"].as_str().unwrap())
            .flat_map(|path| [path.to_owned(), path.replace('{', "{twin")])
            .collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        documents.push(in_memory(text("group"), text("api"), "v99", names, &paths));
    }
    documents.sort_by(|one, other| one.file.cmp(&other.file));
    documents.dedup_by(|one, other| one.file == other.file);
    documents
}

/// A document of records under these names, all of one shape that the collection does not have.
fn in_memory<'n>(
    group: &str,
    api: &str,
    version: &str,
    names: impl Iterator<Item = &'n str>,
    paths: &[&str],
) -> Document {
    let shape = json!({"type": "object", "required": ["addedHere"], "properties": {"addedHere": {"type": "string"}}});
    let schemas: Map<String, Value> = names.map(|name| (name.to_owned(), shape.clone())).collect();
    let item = |path: &str| {
        let names = path.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
        let parameters: Vec<Value> = names
            .map(|(name, _)| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
            .collect();
        json!({"get": {"parameters": parameters, "responses": {"204": {"description": ""}}}})
    };
    let paths: Map<String, Value> = paths.iter().map(|path| ((*path).to_owned(), item(path))).collect();
    Document {
        group: group.to_owned(),
        api: api.to_owned(),
        version: version.to_owned(),
        file: format!("{group}/{api}/{version}.yaml"),
        tree: json!({
            "openapi": "3.0.1",
            "info": {"title": "t", "version": version},
            "paths": paths,
            "components": {"schemas": schemas},
        }),
    }
}
