use std::fs;
use std::path::Path;

use serde_json::json;
use tempfile::TempDir;

use super::*;

const MINIMAL: &str = "openapi: 3.0.1\ninfo: {title: t, version: v3}\npaths:\n  /a:\n    get:\n      responses:\n        \
                       '204': {description: ''}\n";

fn specs(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn found(faults: Faults) -> Vec<(String, String, String)> {
    faults.sorted().into_iter().map(|fault| (fault.file, fault.pointer, fault.found)).collect()
}

#[test]
fn documents_come_sorted_and_nothing_else_comes_with_them() {
    let specs = specs(&[
        ("crm/tickets/v3.yaml", MINIMAL),
        ("crm/tickets/2026-03.yaml", MINIMAL),
        ("cms/pages/v3.yaml", MINIMAL),
        ("overlays/a.yaml", "["),
        ("docs/crm/tickets.yaml", "["),
        ("catalog.yaml", "["),
        ("crm/tickets/README.md", "["),
        ("crm/tickets/.v3.yaml", "["),
    ]);
    let documents = load(specs.path()).unwrap();
    let files: Vec<_> = documents.iter().map(|document| document.file.as_str()).collect();
    assert_eq!(files, ["cms/pages/v3.yaml", "crm/tickets/2026-03.yaml", "crm/tickets/v3.yaml"]);
    assert_eq!((documents[1].group.as_str(), documents[1].api.as_str()), ("crm", "tickets"));
    assert_eq!(documents[1].version, "2026-03");
    let parsed = parse(documents).unwrap();
    assert_eq!(parsed[2].file, "crm/tickets/v3.yaml");
    assert_eq!(parsed[2].openapi.paths.paths.len(), 1);
}

#[test]
fn a_misplaced_document_is_not_passed_over() {
    let misplaced = ["crm/v3.yaml", "crm/tickets/old/v3.yaml", "crm/tickets/v3.json", "crm/tickets/v3.yml"];
    for file in misplaced {
        let specs = specs(&[("crm/tickets/v4.yaml", MINIMAL), (file, MINIMAL)]);
        let expected = (file.to_owned(), String::new(), "a document in a place where none is looked for".to_owned());
        assert_eq!(found(load(specs.path()).unwrap_err()), [expected]);
    }
}

#[test]
fn an_empty_or_absent_folder_is_a_fault() {
    let empty = specs(&[]);
    assert_eq!(found(load(empty.path()).unwrap_err())[0].2, "a specs folder without documents");
    let absent = found(load(Path::new("no-such-folder")).unwrap_err());
    assert!(absent[0].2.starts_with("a folder that cannot be read"), "{absent:?}");
}

#[test]
fn a_listed_file_that_vanished_is_a_fault() {
    let specs = specs(&[("crm/tickets/v3.yaml", MINIMAL)]);
    assert_eq!(load_files(specs.path(), &["crm/tickets/v3.yaml"]).unwrap().len(), 1);
    let faults =
        found(load_files(specs.path(), &["crm/tickets/v3.yaml", "crm/gone/v3.yaml", "../x.yaml"]).unwrap_err());
    assert_eq!(faults.len(), 2);
    assert_eq!(faults[0].0, "../x.yaml");
    assert_eq!(faults[1].0, "crm/gone/v3.yaml");
    assert!(faults[1].2.starts_with("a file that cannot be read"), "{}", faults[1].2);
}

#[test]
fn the_faults_of_all_files_are_told_at_once() {
    let twice = "paths:\n  /a:\n    post: {}\n    get: {}\n    post: {}\n";
    let specs = specs(&[("a/b/v1.yaml", "a: [1\nb: 2"), ("a/b/v2.yaml", twice), ("a/b/v3.yaml", MINIMAL)]);
    fs::write(specs.path().join("a/b/v4.yaml"), [b'a', 0xff]).unwrap();
    let (documents, faults) = load_readable(specs.path());
    assert_eq!(documents.len(), 1);
    let faults = found(faults);
    assert!(faults[0].2.contains("line 2 column 2"), "{}", faults[0].2);
    assert_eq!(faults[1], ("a/b/v2.yaml".into(), "/paths/~1a/post".into(), "the key `post` a second time".into()));
    assert_eq!(faults[2].2, "a byte that is not UTF-8 at offset 1");
    assert_eq!(faults.len(), 3);
}

#[test]
fn parsing_tells_the_faults_of_all_documents() {
    let broken = MINIMAL.replace("204", "20");
    let specs = specs(&[("a/b/v1.yaml", &broken), ("a/b/v2.yaml", "- 1"), ("a/b/v3.yaml", MINIMAL)]);
    let faults = found(parse(load(specs.path()).unwrap()).unwrap_err());
    let v1 = ("a/b/v1.yaml".to_owned(), "/paths/~1a/get/responses/20".to_owned(), "the status `20`".to_owned());
    assert_eq!(faults, [v1, ("a/b/v2.yaml".to_owned(), String::new(), "a list of 1".to_owned())]);
}

#[test]
fn what_only_openapiv3_refuses_has_a_place_too() {
    let odd = MINIMAL.replace("paths:", "tags: [{name: 5}]\npaths:");
    let specs = specs(&[("a/b/v1.yaml", &odd)]);
    let faults = found(parse(load(specs.path()).unwrap()).unwrap_err());
    assert_eq!(faults[0].1, "/tags/0/name");
    assert!(faults[0].2.contains("invalid type"), "{}", faults[0].2);
}

#[test]
fn the_deepest_document_that_is_allowed_does_not_overflow_the_stack() {
    let deep = (0..23).fold(json!({"type": "string"}), |inner, _| {
        json!({"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}, "b": inner}})
    });
    let folder = specs(&[("a/b/v1.yaml", MINIMAL)]);
    let mut documents = load(folder.path()).unwrap();
    documents[0].tree["components"] = json!({"schemas": {"Deep": deep}});
    assert_eq!(parse(documents).unwrap().len(), 1);
}
