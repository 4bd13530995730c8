//! Any text as a file of the specs folder: faults, never a panic.

#![no_main]

use hubspot_generator::load::{Document, parse};
use hubspot_generator::lower::{ObjectTypes, lower};
use hubspot_generator::yaml::{read_tree, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(tree) = read_tree(text) else { return };
    assert_eq!(read_tree(&write(&tree)).ok().as_ref(), Some(&tree), "what is written is read again");
    let document = Document {
        group: "crm".to_owned(),
        api: "tickets".to_owned(),
        version: "2026-03".to_owned(),
        file: "crm/tickets/2026-03.yaml".to_owned(),
        tree,
    };
    let Ok(parsed) = parse(vec![document]) else { return };
    let mut objects = ObjectTypes::default();
    objects.insert("crm", "tickets", vec!["tickets".to_owned(), "0-5".to_owned()]);
    let _ = lower(&parsed, &objects);
});
