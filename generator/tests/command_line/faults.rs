//! Broken specifications: what is said about each, that all of it is said at once, and that nothing is written.

use crate::run::World;
use std::path::PathBuf;

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/negative")
}

fn check(case: &str) {
    let fixture = fixtures().join(case);
    let world = World::new();
    world.specs(&fixture);
    world.put("generated/Cargo.toml", "[package]\n").put("generated/src/lib.rs", "//! As it was.\n");
    world.put("generated/src/crm/old.rs", "// Not of this run.\n").put("generated/.keep", "");
    let before = world.files(".");
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let outcome = world.run(arguments);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(1), ""), "{}", outcome.stderr);
        assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
        assert_eq!(world.files("."), before, "a run that fails leaves everything as it was");
        insta::with_settings!({
            snapshot_path => &fixture, prepend_module_to_snapshot => false, omit_expression => true,
        }, { insta::assert_snapshot!("message", outcome.stderr) });
    }
}

macro_rules! cases {
    ($($case:ident)*) => {
        $(
            #[test]
            fn $case() {
                check(stringify!($case));
            }
        )*

        #[test]
        fn every_fixture_is_a_case() {
            let mut folders: Vec<String> = std::fs::read_dir(fixtures())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.sort();
            assert_eq!(folders, [$(stringify!($case)),*]);
        }
    };
}

cases! {
    all_of_cycle all_of_text another_version broken_catalog broken_discriminators broken_limits broken_names broken_overlay credential_that_nobody_can_show dangling_reference
    enum_of_numbers feature_of_something_else impossible_names many_at_once misplaced_document name_without_a_letter names_beside_documents no_documents not_yaml odd_catalog
    one_module_for_two_documents one_name_pinned_twice overlay_that_expects_otherwise overlay_that_matches_nothing
    parameter_that_the_path_lacks pins_on_nothing request_that_nothing_says schema_of_two_forms two_operations_on_one_path_and_method unknown_keywords unsupported_keyword vanished_file
}
