//! The folder of the specs: the same bytes every time, nothing of others touched, every difference found.

use std::fs;

use super::{World, check, gets, long};

const NAMES: [&str; 6] =
    ["CRM/A/1/v3", "CRM/A/2/v3", "CRM/B/1/2026-03", "CMS/Cms C/1/v3", "CMS/D/1/v1", "Events/E/7/2026-09-beta"];

#[test]
fn the_order_of_files_does_not_show() {
    let publish = |names: &mut dyn Iterator<Item = &&str>| {
        let world = World::of("2026-08-21");
        for name in names {
            world.publish(name, &gets(&[&format!("/{}", name.len()), "/b"]));
        }
        world
    };
    let there = publish(&mut NAMES.iter());
    let back = publish(&mut NAMES.iter().rev());
    there.sync();
    back.sync();
    assert_eq!(there.tree(), back.tree());
    assert_eq!(there.tree().len(), 6);
}

#[test]
fn a_second_run_changes_nothing() {
    let world = World::of("2026-08-21");
    world.publish("CRM/A/1/v3", &gets(&["/a"]));
    assert_eq!(world.sync().changed, 2);
    let before = world.tree();
    assert_eq!(world.sync().changed, 0);
    assert_eq!(world.tree(), before);
    assert_eq!(world.drift(), Vec::<String>::new());
    assert!(before.iter().all(|(_, text)| text.starts_with('#') && text.ends_with('\n')));
}

#[test]
fn a_check_finds_every_difference_and_sync_mends_it() {
    let world = World::of("2026-08-21");
    world
        .publish("CRM/A/1/v3", &gets(&["/a"]))
        .publish("CRM/B/1/v3", &gets(&["/b"]))
        .publish("CRM/C/1/v3", &gets(&["/c"]));
    world.sync();
    let good = world.tree();
    fs::remove_file(world.options().specs.join("crm/a/v3.yaml")).unwrap();
    world
        .put("crm/b/v3.yaml", &format!("{}\n", world.text("crm/b/v3.yaml")))
        .put("crm/z/v3.yaml", "{}")
        .put("old/y/v1.yaml", "{}");
    let before = world.tree();
    assert_eq!(
        world.drift(),
        ["missing  crm/a/v3.yaml", "differs  crm/b/v3.yaml", "stale    crm/z/v3.yaml", "stale    old/y/v1.yaml"]
    );
    assert_eq!(world.tree(), before, "a check writes nothing");
    assert_eq!(world.sync().changed, 4);
    assert_eq!(world.tree(), good);
    assert!(!world.options().specs.join("old").exists() && !world.options().specs.join("crm/z").exists());
}

#[test]
fn what_others_keep_beside_the_documents_is_not_touched() {
    let world = World::of("2026-08-21");
    let others = [
        "overlays/crm/deals/v3.yaml",
        "overlays/a.yaml",
        "docs/crm/a/v3.yaml",
        "names.yaml",
        ".hidden/a/b.yaml",
        "crm/a/notes.md",
    ];
    for name in others {
        world.put(name, "ours");
    }
    world.publish("CRM/A/1/v3", &gets(&["/a"])).sync();
    world.publish("CRM/A/1/2026-03", &gets(&["/a"])).sync();
    fs::remove_dir_all(world.options().source.join("PublicApiSpecs/CRM/A/Rollouts/1/v3")).unwrap();
    assert_eq!(world.drift(), ["differs  catalog.yaml", "stale    crm/a/v3.yaml"]);
    world.sync();
    for name in others {
        assert_eq!(world.text(name), "ours");
    }
}

#[test]
fn a_fault_leaves_the_folder_as_it_was() {
    let world = World::of("2026-08-21");
    world.publish("CRM/A/1/v3", &gets(&["/a"])).sync();
    let before = world.tree();
    world.publish("CRM/A/1/v3", &gets(&["/changed"])).publish_text(&long("CRM/B/1/v3"), "{\"a\": ");
    world
        .publish_text("CRM/C/Rollouts/1/v3/deep/file.json", "{}")
        .publish_text("CRM/C/Rollouts/one/v3/file.json", "{}");
    let faults = world.faults();
    assert_eq!(
        faults.iter().map(|fault| fault.file.as_str()).collect::<Vec<_>>(),
        ["CRM/C/Rollouts/1/v3/deep/file.json", "CRM/C/Rollouts/one/v3/file.json"]
    );
    fs::remove_dir_all(world.options().source.join("PublicApiSpecs/CRM/C")).unwrap();
    assert_eq!(world.faults()[0].file, long("CRM/B/1/v3"));
    assert_eq!(world.tree(), before);
}

#[test]
fn a_source_without_the_collection_is_a_fault() {
    let world = World::of("empty");
    assert_eq!(world.faults()[0].found, "no JSON file");
    let options = super::Options { source: world.options().source.join("nowhere"), ..world.options() };
    assert_eq!(check(&options).unwrap_err().sorted()[0].file, "PublicApiSpecs");
}

#[test]
fn a_broken_catalog_is_a_fault() {
    let world = World::of("2026-08-21");
    world.publish("CRM/A/1/v3", &gets(&["/a"])).put("catalog.yaml", "policy:\n  exclude:\n    - {published: A}\n");
    assert_eq!(world.faults()[0].pointer, "/policy/exclude/0");
}

#[test]
fn a_snapshot_date_stays_where_the_source_has_none() {
    let world = World::of("checkout");
    world.put("catalog.yaml", "snapshot: '2026-05-01'\n").publish("CRM/A/1/v3", &gets(&["/a"]));
    assert_eq!(world.sync().snapshot.as_deref(), Some("2026-05-01"));
}
