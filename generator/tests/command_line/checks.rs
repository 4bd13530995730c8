//! Exit statuses: 0 done or in step, 1 a fault or out of step, 2 wrong usage.

use crate::run::{Outcome, World};
use std::fs;

const DOCUMENT: &str = "openapi: 3.0.1\ninfo: {title: things, version: v3}\npaths:\n  /demo/v3/things:\n    get:\n      responses: \
                        {'204': {description: ''}}\n";

fn statuses(outcome: &Outcome, status: i32) {
    assert_eq!(outcome.status, Some(status), "{}{}", outcome.stdout, outcome.stderr);
}

fn world() -> World {
    let world = World::new();
    world.put("specs/demo/things/v3.yaml", DOCUMENT);
    world
}

/// The same collection as HubSpot publishes it.
fn publish(world: &World, path: &str) {
    let document = r#"{"openapi": "3.0.1", "info": {"title": "Things", "version": "v3"},
        "servers": [{"url": "https://api.hubapi.com"}],
        "paths": {"PATH": {"get": {"responses": {"204": {"description": "d"}}}}}}"#;
    world.put("2026-08-21/PublicApiSpecs/Demo/Things/Rollouts/1/v3/things.json", &document.replace("PATH", path));
}

#[test]
fn wrong_usage_is_2() {
    let world = world();
    for arguments in
        [&[][..], &["generat"], &["generate", "--spec", "specs"], &["generate", "more"], &["sync"], &["sync", "a", "b"]]
    {
        statuses(&world.run(arguments), 2);
    }
    assert!(world.run(&["generate", "--spec", "x"]).stderr.contains("--specs"));
    statuses(&world.run(&["--help"]), 0);
    statuses(&world.run(&["--version"]), 0);
}

#[test]
fn generate_writes_the_crate_and_the_lock_once() {
    let world = world();
    let first = world.run(&["generate"]);
    statuses(&first, 0);
    assert!(first.stdout.contains("1 operations of 1 signatures"), "{}", first.stdout);
    let written = world.files(".");
    assert!(written.contains_key("generated/src/demo/things/v3.rs") && written.contains_key("specs/names.yaml"));
    let time = |file: &str| fs::metadata(world.path(file)).unwrap().modified().unwrap();
    let before = (time("generated/src/lib.rs"), time("generated/Cargo.toml"), time("specs/names.yaml"));
    let again = world.run(&["generate"]);
    statuses(&again, 0);
    assert!(again.stdout.contains(" 0 files written"), "{}", again.stdout);
    assert_eq!(world.files("."), written);
    let after = (time("generated/src/lib.rs"), time("generated/Cargo.toml"), time("specs/names.yaml"));
    assert_eq!(after, before, "a file that stays keeps its time, so that cargo builds nothing anew");
}

#[test]
fn generate_takes_folders_by_name_and_leaves_what_is_not_its_own() {
    let world = World::new();
    world.put("a/demo/things/v3.yaml", DOCUMENT);
    world.put("b/README.md", "mine").put("b/src/stale.rs", "").put("b/tests/mine.rs", "mine");
    statuses(&world.run(&["generate", "--specs", "a", "--out", "b"]), 0);
    let files = world.files(".");
    assert!(files.contains_key("b/README.md") && files.contains_key("b/tests/mine.rs"), "{:?}", files.keys());
    assert!(!files.contains_key("b/src/stale.rs") && !files.contains_key("specs/names.yaml"), "{:?}", files.keys());
}

#[test]
fn generate_check_says_whether_the_crate_is_in_step_and_writes_nothing() {
    let world = world();
    let absent = world.run(&["generate", "--check"]);
    statuses(&absent, 1);
    assert!(absent.stdout.contains("missing: src/lib.rs"), "{}", absent.stdout);
    assert_eq!(world.files(".").len(), 1);
    statuses(&world.run(&["generate"]), 0);
    let in_step = world.run(&["generate", "--check"]);
    statuses(&in_step, 0);
    assert!(in_step.stdout.contains("in step"), "{}", in_step.stdout);
    world.put("specs/demo/things/v3.yaml", &DOCUMENT.replace("/things", "/stuff"));
    world.put("generated/src/demo/old.rs", "");
    let before = world.files(".");
    let drift = world.run(&["generate", "--check"]);
    statuses(&drift, 1);
    assert_eq!(world.files("."), before);
    for line in ["stale: src/demo/old.rs", "-/// `GET /demo/v3/things`", "+/// `GET /demo/v3/stuff`", "out of step: "] {
        assert!(drift.stdout.contains(line), "{line} in {}", drift.stdout);
    }
    assert!(drift.stdout.contains("`hubspot-generator generate` accepts the change"), "{}", drift.stdout);
    statuses(&world.run(&["generate"]), 0);
    statuses(&world.run(&["generate", "--check"]), 0);
}

#[test]
fn the_generators_package_beside_the_specifications_has_them_as_an_archive() {
    let world = world();
    statuses(&world.run(&["generate"]), 0);
    assert!(!world.path("generator").exists(), "other folders have no package to travel with");
    world.put("generator/Cargo.toml", "");
    let absent = world.run(&["generate", "--check"]);
    statuses(&absent, 1);
    assert!(absent.stdout.contains("missing: generator/specs.archive"), "{}", absent.stdout);
    statuses(&world.run(&["generate"]), 0);
    statuses(&world.run(&["generate", "--check"]), 0);
    let packed = fs::read(world.path("generator/specs.archive")).unwrap();
    world.put("specs/demo/things/v3.yaml", &DOCUMENT.replace("title: things", "title: goods"));
    let changed = world.run(&["generate", "--check"]);
    statuses(&changed, 1);
    assert!(changed.stdout.contains("+++ generator/specs.archive (generated)"), "{}", changed.stdout);
    statuses(&world.run(&["generate"]), 0);
    assert_ne!(fs::read(world.path("generator/specs.archive")).unwrap(), packed);
}

#[test]
fn sync_check_says_whether_the_specifications_are_in_step_and_writes_nothing() {
    let world = World::new();
    publish(&world, "/demo/v3/things");
    statuses(&world.run(&["sync", "2026-08-21", "--check"]), 1);
    assert!(!world.path("specs").exists());
    statuses(&world.run(&["sync", "2026-08-21"]), 0);
    let in_step = world.run(&["sync", "2026-08-21", "--check"]);
    statuses(&in_step, 0);
    assert!(in_step.stdout.contains("in step"), "{}", in_step.stdout);
    publish(&world, "/demo/v3/stuff");
    let before = world.files(".");
    let drift = world.run(&["sync", "2026-08-21", "--check"]);
    statuses(&drift, 1);
    assert_eq!(world.files("."), before);
    assert!(drift.stdout.contains("specs/demo/things/v3.yaml") || drift.stdout.contains("demo/things/v3.yaml"));
    assert!(drift.stdout.contains("`hubspot-generator sync` accepts the change"), "{}", drift.stdout);
    statuses(&world.run(&["sync", "2026-08-21"]), 0);
    statuses(&world.run(&["generate"]), 0);
}

#[test]
fn a_broken_source_leaves_the_specifications_as_they_were() {
    let world = World::new();
    publish(&world, "/demo/v3/things");
    statuses(&world.run(&["sync", "2026-08-21"]), 0);
    world.put("2026-08-21/PublicApiSpecs/Demo/Others/Rollouts/1/v3/others.json", "{");
    let before = world.files(".");
    for arguments in [&["sync", "2026-08-21"][..], &["sync", "2026-08-21", "--check"], &["sync", "nowhere"]] {
        let outcome = world.run(arguments);
        statuses(&outcome, 1);
        assert!(outcome.stderr.contains("expected:") && outcome.stderr.contains("help:"), "{}", outcome.stderr);
        assert_eq!(world.files("."), before);
    }
}
