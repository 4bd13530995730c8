use std::fs;

use serde_json::{Value, json};

use super::*;
use crate::fault::{Fault, Faults};
use crate::load::Document;

fn document(id: &str, tree: Value) -> Document {
    let names: Vec<&str> = id.split('/').collect();
    let [group, api, version] = names[..] else { panic!("{id}") };
    Document { group: group.into(), api: api.into(), version: version.into(), file: format!("{id}.yaml"), tree }
}

fn overlays(actions: Value) -> Result<Vec<Overlay>, Faults> {
    file(json!({
        "overlay": "1.0.0", "info": {"title": "A test", "version": "1"}, "x-documents": ["crm/*/*"], "actions": actions
    }))
}

fn file(overlay: Value) -> Result<Vec<Overlay>, Faults> {
    let specs = tempfile::tempdir().unwrap();
    fs::create_dir(specs.path().join("overlays")).unwrap();
    fs::write(specs.path().join("overlays/test.yaml"), overlay.to_string()).unwrap();
    read(specs.path())
}

/// Applies one action to one document.
fn applied(tree: Value, mut action: Value) -> Result<Value, Vec<Fault>> {
    action["description"] = json!("a reason");
    let overlays = overlays(json!([action])).map_err(|faults| faults.sorted())?;
    let (documents, _) = apply(&overlays, vec![document("crm/a/v3", tree)]).map_err(|faults| faults.sorted())?;
    Ok(documents.into_iter().next().unwrap().tree)
}

fn one(outcome: Result<Value, Vec<Fault>>) -> (String, String) {
    let faults = outcome.unwrap_err();
    let [fault] = &faults[..] else { panic!("{faults:#?}") };
    assert_eq!(fault.file, "overlays/test.yaml");
    (fault.pointer.clone(), fault.found.clone())
}

#[test]
fn an_update_merges_all_the_way_down() {
    let tree = json!({"info": {"a": 1, "b": {"c": "x", "d": [1]}}, "rest": true});
    let update = json!({"target": "$.info", "update": {"a": 2, "b": {"c": null, "d": [2, 3], "e": {}}}});
    let expected = json!({"info": {"a": 2, "b": {"c": null, "d": [1, 2, 3], "e": {}}}, "rest": true});
    assert_eq!(applied(tree, update), Ok(expected));
}

#[test]
fn an_update_adds_one_element_to_a_list() {
    let update = json!({"target": "$.list", "update": {"name": "b"}});
    assert_eq!(applied(json!({"list": [{"name": "a"}]}), update), Ok(json!({"list": [{"name": "a"}, {"name": "b"}]})));
}

#[test]
fn an_update_of_another_kind_is_refused() {
    let on_scalar = json!({"target": "$.a", "update": 2});
    let found = "an update by the number 2 of the number 1, at crm/a/v3.yaml#/a";
    assert_eq!(one(applied(json!({"a": 1}), on_scalar)), ("/actions/0/update".into(), found.into()));
    let inside = json!({"target": "$", "update": {"a": {"b": 1}}});
    assert_eq!(one(applied(json!({"a": 1}), inside)).0, "/actions/0/update");
}

#[test]
fn remove_takes_every_matched_node_out_and_keeps_the_order() {
    let tree = json!({"z": 1, "list": [{"x": 1}, {"y": 1}, {"x": 2}], "b": {"x": {"x": 1}}});
    let listed = applied(tree.clone(), json!({"target": "$.list[?@.x]", "remove": true})).unwrap();
    assert_eq!(listed["list"], json!([{"y": 1}]));
    let nested = applied(tree.clone(), json!({"target": "$..x", "remove": true})).unwrap();
    assert_eq!(nested, json!({"z": 1, "list": [{}, {"y": 1}, {}], "b": {}}));
    let key = applied(tree, json!({"target": "$.z", "remove": true})).unwrap();
    assert_eq!(key.as_object().unwrap().keys().collect::<Vec<_>>(), ["list", "b"]);
    assert_eq!(one(applied(json!({}), json!({"target": "$", "remove": true}))).0, "/actions/0/remove");
}

#[test]
fn a_list_is_replaced_by_removing_and_adding_it() {
    let actions = json!([
        {"target": "$.s.required", "remove": true, "x-expect": ["a", "b"], "description": "r"},
        {"target": "$.s", "update": {"required": ["b"]}, "description": "r"}
    ]);
    let (documents, _) =
        apply(&overlays(actions).unwrap(), vec![document("crm/a/v3", json!({"s": {"required": ["a", "b"]}}))]).unwrap();
    assert_eq!(documents[0].tree, json!({"s": {"required": ["b"]}}));
}

#[test]
fn another_value_than_expected_is_a_fault() {
    let action = json!({"target": "$.s", "update": {"nullable": true}, "x-expect": {"type": "string"}});
    let right = applied(json!({"s": {"type": "string", "maxLength": 5}}), action.clone());
    assert_eq!(right, Ok(json!({"s": {"type": "string", "maxLength": 5, "nullable": true}})));
    let (pointer, found) = one(applied(json!({"s": {"type": "integer"}}), action));
    assert_eq!(pointer, "/actions/0/x-expect");
    assert_eq!(found, r#"{"type":"integer"}, at crm/a/v3.yaml#/s"#);
    let list = json!({"target": "$.l", "remove": true, "x-expect": ["a"]});
    assert_eq!(one(applied(json!({"l": ["a", "b"]}), list)).1, r#"["a","b"], at crm/a/v3.yaml#/l"#);
}

#[test]
fn a_change_that_changes_nothing_is_a_fault() {
    let (_, found) = one(applied(json!({"s": {"a": 1}}), json!({"target": "$.s", "update": {"a": 1}})));
    assert_eq!(found, "a node that already is what the correction makes of it, at crm/a/v3.yaml#/s");
}

#[test]
fn a_target_that_matches_nothing_is_a_fault() {
    let (pointer, found) = one(applied(json!({"a": 1}), json!({"target": "$.b", "remove": true})));
    assert_eq!(pointer, "/actions/0/target");
    assert_eq!(found, "`$.b`, which matches nothing in any of its documents");
}

#[test]
fn a_glob_that_matches_no_document_is_a_fault() {
    let action = json!({"target": "$.a", "remove": true, "x-documents": ["crm/a/v3", "cms/*/*"]});
    let (pointer, found) = one(applied(json!({"a": 1}), action));
    assert_eq!(pointer, "/actions/0/x-documents/1");
    assert_eq!(found, "`cms/*/*`, which no document matches");
}

#[test]
fn a_part_of_the_collection_needs_no_action_to_match() {
    let elsewhere = json!([{"target": "$.a", "remove": true, "description": "r", "x-documents": ["cms/*/*"]}]);
    let (documents, applied) =
        apply_to_part(&overlays(elsewhere).unwrap(), vec![document("crm/a/v3", json!({}))]).unwrap();
    assert_eq!((documents.len(), applied.actions[0].nodes), (1, 0));
}

#[test]
fn actions_reach_only_their_documents_and_are_counted() {
    let actions = json!([
        {"target": "$.s.*", "update": {"x": 1}, "description": "all of crm"},
        {"target": "$.s.a", "remove": true, "description": "one version", "x-documents": ["crm/{b,c}/v3"]}
    ]);
    let tree = json!({"s": {"a": {}, "b": {}}});
    let ids = ["crm/a/v3", "crm/b/v3", "cms/a/v3"];
    let documents = ids.map(|id| document(id, tree.clone())).to_vec();
    let (documents, applied) = apply(&overlays(actions).unwrap(), documents).unwrap();
    let counts: Vec<_> = applied.actions.iter().map(|done| (done.documents, done.nodes)).collect();
    assert_eq!(counts, [(2, 4), (1, 1)]);
    assert_eq!(documents[0].tree, json!({"s": {"a": {"x": 1}, "b": {"x": 1}}}));
    assert_eq!(documents[1].tree, json!({"s": {"b": {"x": 1}}}));
    assert_eq!(documents[2].tree, tree);
}

#[test]
fn every_fault_of_a_run_is_shown() {
    let actions = json!([
        {"target": "$.nothing", "remove": true, "description": "r"},
        {"target": "$.s", "remove": true, "x-expect": 0, "description": "r"}
    ]);
    let documents = vec![document("crm/a/v3", json!({"s": 1})), document("crm/b/v3", json!({"s": 1}))];
    assert_eq!(apply(&overlays(actions).unwrap(), documents).unwrap_err().sorted().len(), 3);
}

#[test]
fn a_broken_overlay_is_refused_with_every_fault() {
    let broken = json!({
        "overlay": "2.0.0", "info": {"title": "t"}, "x-document": [], "actions": [
            {"target": "$.", "remove": true, "description": "r", "x-documents": ["crm/**"]},
            {"target": "$", "description": "", "x-documents": ["{"]},
            {"target": "$", "remove": true, "update": {}, "description": "r"},
            "remove",
        ]
    });
    let faults = file(broken).unwrap_err().sorted();
    let pointers: Vec<_> = faults.iter().map(|fault| fault.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/actions/0/target",
            "/actions/1",
            "/actions/1/description",
            "/actions/1/x-documents",
            "/actions/1/x-documents/0",
            "/actions/2",
            "/actions/2/x-documents",
            "/actions/3",
            "/info/version",
            "/overlay",
            "/x-document"
        ]
    );
}

#[test]
fn overlays_are_read_in_the_order_of_their_names_and_none_is_passed_over() {
    let specs = tempfile::tempdir().unwrap();
    assert!(read(specs.path()).unwrap().is_empty());
    let folder = specs.path().join("overlays");
    fs::create_dir(&folder).unwrap();
    let text = "{overlay: 1.0.0, info: {title: t, version: '1'}, x-documents: ['**'], \
                actions: [{target: $.a, remove: true, description: r}]}";
    for name in ["b.yaml", "a.yaml", "README.md"] {
        fs::write(folder.join(name), text).unwrap();
    }
    let files: Vec<_> = read(specs.path()).unwrap().into_iter().map(|overlay| overlay.file).collect();
    assert_eq!(files, ["overlays/a.yaml", "overlays/b.yaml"]);
    fs::write(folder.join("c.yml"), text).unwrap();
    fs::write(folder.join("d.yaml"), "a: [").unwrap();
    let faults = read(specs.path()).unwrap_err().sorted();
    assert_eq!(faults[0].file, "overlays/c.yml");
}

#[test]
fn every_overlay_of_the_collection_is_needed_and_leaves_sound_documents() {
    let specs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let documents = crate::load::load(&specs).unwrap_or_else(|faults| panic!("{faults}"));
    let overlays = read(&specs).unwrap_or_else(|faults| panic!("{faults}"));
    let (documents, applied) = apply(&overlays, documents).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(applied.actions.iter().all(|action| action.nodes > 0));
    let count = documents.len();
    assert_eq!(crate::load::parse(documents).unwrap_or_else(|faults| panic!("{faults}")).len(), count);
}
