//! Which files become documents, under which names, and what policy decides.

use serde_json::{Value, json};

use super::{World, document, gets, long};

fn marked(mut document: Value) -> Value {
    document["info"]["x-hubspot-documentation-banner"] = json!("NONE");
    document
}

fn served_by(mut document: Value, url: &str) -> Value {
    document["servers"][0]["url"] = json!(url);
    document
}

/// The published path, the reason and the lost operations of each file left out.
fn left_out(world: &World) -> Vec<(String, String, Vec<String>)> {
    world.catalog().left_out.into_iter().map(|entry| (entry.published, entry.reason, entry.only_here)).collect()
}

fn chosen(world: &World) -> Vec<(String, Vec<String>)> {
    world.catalog().documents.into_iter().map(|entry| (entry.spec, entry.published)).collect()
}

#[test]
fn one_file_per_api_and_version_under_its_slugs() {
    let world = World::of("2026-08-21");
    world.publish("CRM/Crm Owners/1/v3", &gets(&["/owners"])).publish("CRM/Crm Owners/1/2026-03", &gets(&["/o"]));
    world.publish("Communication Preferences/Inbox & Co/1/2026-09-beta", &gets(&["/i"]));
    let summary = world.sync();
    let spec = |spec: &str, short: &str| (spec.to_owned(), vec![long(short)]);
    let expected = [
        spec(
            "communication-preferences/inbox-co/2026-09-beta.yaml",
            "Communication Preferences/Inbox & Co/1/2026-09-beta",
        ),
        spec("crm/owners/2026-03.yaml", "CRM/Crm Owners/1/2026-03"),
        spec("crm/owners/v3.yaml", "CRM/Crm Owners/1/v3"),
    ];
    assert_eq!(chosen(&world), expected);
    assert_eq!(world.value("crm/owners/2026-03.yaml")["info"], json!({"title": "crm/owners", "version": "2026-03"}));
    assert_eq!(
        (summary.documents, summary.apis, summary.groups, summary.versions, summary.operations),
        (3, 2, 2, 3, 3)
    );
    assert_eq!(world.catalog().snapshot.as_deref(), Some("2026-08-21"));
}

#[test]
fn production_then_kept_up_then_most_then_latest() {
    let world = World::of("2026-08-21");
    world.publish("CRM/A/9/v3", &served_by(gets(&["/a", "/b", "/c"]), "https://api.example.com"));
    world.publish("CRM/A/8/v3", &marked(gets(&["/a", "/b", "/old"])));
    world.publish("CRM/A/10/v3", &gets(&["/a"]));
    world.publish("CRM/A/2/v3", &gets(&["/a", "/b"]));
    world.publish("CRM/A/11/v3", &gets(&["/a", "/b"]));
    world.sync();
    assert_eq!(chosen(&world), [("crm/a/v3.yaml".to_owned(), vec![long("CRM/A/11/v3")])]);
    let found = left_out(&world);
    let of = |rollout: &str| found.iter().find(|entry| entry.0 == long(&format!("CRM/A/{rollout}/v3"))).unwrap();
    assert!(of("9").1.contains("https://api.example.com") && of("9").2 == ["GET /c"]);
    assert!(of("8").1.contains("no longer kept up") && of("8").2 == ["GET /old"]);
    assert!(of("10").1.contains("states less than rollout 11"));
    assert!(of("2").1.contains("states no more than rollout 11") && of("2").2.is_empty());
}

#[test]
fn an_old_export_stays_where_nothing_else_has_the_version() {
    let world = World::of("2026-08-21");
    world.publish("CRM/Payments/1/v3", &marked(gets(&["/p"]))).publish("CRM/Payments/2/2026-03", &gets(&["/q"]));
    world.sync();
    assert_eq!(chosen(&world).len(), 2);
    assert!(left_out(&world).is_empty());
}

const POLICY: &str = "\
policy:
  exclude:
    - {published: CRM/Try, since: '2026-08-01', reason: a trial}
versions:
  - {version: v3, stage: supported}
objects:
  - {api: crm/a, segment: as, type_id: 0-9}
";

#[test]
fn policy_leaves_out_and_the_hand_kept_half_stays() {
    let world = World::of("2026-08-21");
    world.put("catalog.yaml", POLICY);
    world.publish("CRM/A/1/v3", &gets(&["/a"])).publish("CRM/Try Again/1/v3", &gets(&["/t"]));
    world.publish_text(&long("CRM/Try/1/v3"), "not even JSON");
    let summary = world.sync();
    assert_eq!(left_out(&world), [(long("CRM/Try/1/v3"), "a trial".to_owned(), vec![])]);
    assert_eq!((summary.documents, summary.left_out, summary.files), (2, 1, 3));
    assert!(summary.notes.is_empty());
    let catalog = world.catalog();
    assert_eq!(catalog.object("crm", "a").unwrap().type_id.as_deref(), Some("0-9"));
    assert!(catalog.lifecycle("v3").is_some() && catalog.policy.exclude.len() == 1);
}

#[test]
fn policy_expires_from_its_own_date_on() {
    for (date, expires) in [("2026-07-31", false), ("2026-08-01", true), ("2027-01-01", true), ("checkout", true)] {
        let world = World::of(date);
        world.put("catalog.yaml", POLICY).publish("CRM/A/1/v3", &gets(&["/a"]));
        if expires {
            let faults = world.faults();
            assert_eq!(
                (faults[0].file.as_str(), faults[0].pointer.as_str()),
                ("catalog.yaml", "/policy/exclude/0"),
                "{date}"
            );
            assert_eq!(world.text("catalog.yaml"), POLICY);
        } else {
            assert_eq!(world.sync().documents, 1);
        }
    }
}

#[test]
fn what_the_catalog_does_not_know_is_noted() {
    let world = World::of("2026-08-21");
    world.put("catalog.yaml", "objects:\n  - {api: crm/gone, segment: x}\n").publish("CRM/A/1/v3", &gets(&["/a"]));
    assert_eq!(world.sync().notes.len(), 2);
}

/// One operation on `/new`, of the pair and its part; the old file has the same names with another part.
fn pair(path: &str, part: Value) -> Value {
    let content = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pair"}}}});
    document(
        json!({path: {"get": {"responses": {"200": content}}}, "/both": {"get": {"summary": path, "responses": {"200": content}}}}),
        json!({
            "Pair": {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}, "same": {"$ref": "#/components/schemas/Same"}}},
            "Part": part,
            "Same": {"type": "string", "description": path}
        }),
    )
}

fn unite(context: &str) -> String {
    format!(
        "policy:\n  unite:\n    - {{published: {}, context: {context}, since: '2026-08-01', reason: both}}\n",
        long("CRM/A/1/v3")
    )
}

#[test]
fn a_union_keeps_the_operations_and_the_shapes_of_both() {
    let world = World::of("2026-08-21");
    world.put("catalog.yaml", &unite("Old"));
    world.publish("CRM/A/1/v3", &marked(pair("/old", json!({"type": "integer"}))));
    world.publish("CRM/A/2/v3", &pair("/new", json!({"type": "string"})));
    world.sync();
    assert_eq!(chosen(&world), [("crm/a/v3.yaml".to_owned(), vec![long("CRM/A/2/v3"), long("CRM/A/1/v3")])]);
    assert!(left_out(&world).is_empty());
    let spec = world.value("crm/a/v3.yaml");
    let uses = |path: &str| {
        spec["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].clone()
    };
    // The pair looks the same in both, but what it refers to does not.
    assert_eq!(uses("/old"), "#/components/schemas/PairOld");
    assert_eq!([uses("/new"), uses("/both")], ["#/components/schemas/Pair"; 2]);
    let schemas = spec["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Pair", "PairOld", "Part", "PartOld", "Same"]);
    assert_eq!(schemas["PairOld"]["properties"]["part"]["$ref"], "#/components/schemas/PartOld");
    assert_eq!([&schemas["Part"]["type"], &schemas["PartOld"]["type"]], ["string", "integer"]);
    assert_eq!(spec["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/both", "/new", "/old"]);
}

#[test]
fn a_union_that_does_nothing_is_a_fault() {
    let old = json!({"type": "integer"});
    let adds_nothing = World::of("2026-08-21");
    adds_nothing
        .put("catalog.yaml", &unite("Old"))
        .publish("CRM/A/1/v3", &gets(&["/a"]))
        .publish("CRM/A/2/v3", &gets(&["/a", "/b"]));
    assert_eq!(adds_nothing.faults()[0].pointer, "/policy/unite/0");

    let is_chosen = World::of("2026-08-21");
    is_chosen.put("catalog.yaml", &unite("Old")).publish("CRM/A/1/v3", &gets(&["/a"]));
    assert_eq!(is_chosen.faults()[0].pointer, "/policy/unite/0/published");

    let taken = World::of("2026-08-21");
    let mut chosen = pair("/new", json!({"type": "string"}));
    chosen["components"]["schemas"]["PartOld"] = json!({"type": "boolean"});
    taken
        .put("catalog.yaml", &unite("Old"))
        .publish("CRM/A/1/v3", &marked(pair("/old", old)))
        .publish("CRM/A/2/v3", &chosen);
    assert!(taken.faults()[0].found.contains("PartOld"));
}

#[test]
fn two_apis_of_one_slug_and_a_group_of_a_reserved_name_are_faults() {
    let world = World::of("2026-08-21");
    world.publish("CRM/Line Items/1/v3", &gets(&["/a"])).publish("CRM/Line-Items/1/v3", &gets(&["/b"]));
    world.publish("Docs/A/1/v3", &gets(&["/c"]));
    let found: Vec<String> = world.faults().into_iter().map(|fault| fault.found).collect();
    assert_eq!(found.len(), 2);
    assert!(found[0].contains("Line Items") && found[1].contains("docs"), "{found:?}");
}
