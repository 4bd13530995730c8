//! The crate on the disk is what the specifications give.

use crate::support::{collection, folder};
use hubspot_generator::generate::NAMES;
use hubspot_generator::output::{Difference, compare, compare_file};
use similar::TextDiff;

/// How many files of a drift are shown, and how many lines of each.
const MOST_FILES: usize = 5;
const MOST_LINES: usize = 40;

const ACCEPT: &str = "cargo run --release -p hubspot-generator -- generate";

#[test]
fn the_crate_on_the_disk_is_what_the_specifications_give() {
    let generated = collection();
    let mut differences = compare(&folder("generated"), &generated.tree).unwrap();
    differences.extend(compare_file(&folder("specs").join(NAMES), &generated.names).unwrap());
    assert!(differences.is_empty(), "{}", told(&differences));
}

/// A drift as a person reads it, whatever its size.
fn told(differences: &[Difference]) -> String {
    let mut text = format!("{} files are not what specs/ gives. `{ACCEPT}` accepts the change.\n", differences.len());
    for difference in differences.iter().take(MOST_FILES) {
        match difference {
            Difference::Missing(file) => text.push_str(&format!("\nmissing: {file}\n")),
            Difference::Stale(file) => text.push_str(&format!("\nstale: {file}\n")),
            Difference::Changed(file, present, wanted) => text.push_str(&changed(file, present, wanted)),
        }
    }
    if let Some(more @ 1..) = differences.len().checked_sub(MOST_FILES) {
        text.push_str(&format!("\nand {more} more files\n"));
    }
    text
}

fn changed(file: &str, present: &str, wanted: &str) -> String {
    let diff = TextDiff::from_lines(present, wanted);
    let diff = diff.unified_diff().context_radius(2).header(file, &format!("{file} (generated)")).to_string();
    let mut text = String::from("\n");
    for line in diff.lines().take(MOST_LINES) {
        text.push_str(line);
        text.push('\n');
    }
    if let Some(more @ 1..) = diff.lines().count().checked_sub(MOST_LINES) {
        text.push_str(&format!("… {more} more lines\n"));
    }
    text
}

#[test]
fn a_drift_is_told_by_its_lines_and_within_bounds() {
    let long = |word: &str| (0..200).map(|line| format!("{word} {line}\n")).collect::<String>();
    let mut differences = vec![
        Difference::Changed("src/a.rs".into(), "one\ntwo\nthree\n".into(), "one\n2\nthree\n".into()),
        Difference::Missing("src/b.rs".into()),
        Difference::Stale("src/c.rs".into()),
        Difference::Changed("src/d.rs".into(), long("old"), long("new")),
    ];
    differences.extend((0..10).map(|number| Difference::Stale(format!("src/e{number}.rs"))));
    insta::assert_snapshot!(told(&differences));
}
