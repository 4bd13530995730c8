//! One small specification per feature, and what is made of it.
//!
//! Each folder of `fixtures/positive` is a folder of specifications with the snapshot beside it: the shapes, the
//! signatures, the modules and the lock of names. What is much the same for every crate is shown once.

use crate::support::{assert_snapshot_beside, folder, shown};
use hubspot_generator::generate::generate;

fn check(case: &str) {
    let fixture = folder("tests/fixtures/positive").join(case);
    let generated = generate(&fixture).unwrap_or_else(|faults| panic!("{faults}"));
    let mut text = shown(&generated.tree, |file| !is_frame(file));
    text.push_str(&format!("==== names.yaml\n{}", generated.names));
    assert_snapshot_beside!(fixture, "crate", text);
}

/// What is much the same for every collection.
fn is_frame(file: &str) -> bool {
    !file.ends_with(".rs") || file.ends_with("mod.rs") || file.ends_with("lib.rs")
}

/// The manifests, the roots and the lists of modules of two APIs that share types.
#[test]
fn the_frame_of_the_packages() {
    let fixture = folder("tests/fixtures/positive/sharing");
    let generated = generate(&fixture).unwrap_or_else(|faults| panic!("{faults}"));
    assert_snapshot_beside!(fixture, "frame", shown(&generated.tree, is_frame));
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
            let mut folders: Vec<String> = std::fs::read_dir(folder("tests/fixtures/positive"))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.sort();
            assert_eq!(folders, [$(stringify!($case)),*]);
        }
    };
}

cases! {
    access all_of bodies choices conversions discriminators enumerations filters normal_forms numbers objects one_way others parameters places recursion references responses scalars sharing unions
}
