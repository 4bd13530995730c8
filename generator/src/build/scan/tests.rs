use super::*;

fn modules() -> Modules {
    Modules::of(["crm/tickets/v3", "crm/tickets/2026-03", "crm/deals/v3", "files/files/v3"])
}

fn scanned(files: &[&str]) -> Named {
    let files: Vec<(String, String)> =
        files.iter().enumerate().map(|(number, text)| (format!("src/{number}.rs"), (*text).to_owned())).collect();
    named(&files, "hubspot", &modules()).unwrap()
}

/// `document: items`, with `*` for all of it.
fn told(files: &[&str]) -> Vec<String> {
    let named = scanned(files);
    let told = |(id, items): (&String, &Items)| {
        let names: Vec<&str> = items.names.keys().map(String::as_str).collect();
        format!("{id}: {}{}", if items.whole { "* " } else { "" }, names.join(" ")).trim_end().to_owned()
    };
    named.documents.iter().map(told).collect()
}

#[test]
fn whole_paths() {
    let text = "fn f() { let x: hubspot::crm::tickets::v3::Ticket = crate::hubspot::crm::deals::v3::Get::new(1); }";
    assert_eq!(told(&[text]), ["crm/deals/v3: Get", "crm/tickets/v3: Ticket"]);
}

#[test]
fn names_that_use_gives() {
    let text = "use crate::hubspot::crm::{self, tickets::{v3, v2026_03 as new}, deals::v3::{Get as GetDeal, List}};\n\
                use super::hubspot::files;\n\
                fn f(a: v3::Archive, b: &[new::Get]) { files::files::v3::Upload::new(); crm::deals::v3::Search::new() }";
    let expected = [
        "crm/deals/v3: Get List Search",
        "crm/tickets/2026-03: Get",
        "crm/tickets/v3: Archive",
        "files/files/v3: Upload",
    ];
    assert_eq!(told(&[text]), expected);
}

#[test]
fn names_given_in_one_file_are_known_in_others() {
    let files = ["pub(crate) use hubspot::crm::tickets::v3 as tickets;", "use crate::tickets as t; fn f(x: t::Get) {}"];
    assert_eq!(told(&files), ["crm/tickets/v3: Get"]);
}

#[test]
fn calls_of_macros_are_looked_into() {
    let text = "use hubspot::crm::tickets::v3 as tickets;\n\
                fn f() { assert_eq!(vec![tickets::Get::new(\"1\")], format!(\"{}\", hubspot::crm::deals::v3::List::new())); }";
    assert_eq!(told(&[text]), ["crm/deals/v3: List", "crm/tickets/v3: Get"]);
    let given = "use hubspot::crm::tickets::v3 as tickets; send_all!(tickets, Get, List);";
    assert_eq!(told(&[given]), ["crm/tickets/v3: *"]);
}

#[test]
fn where_it_cannot_be_told_all_is_taken() {
    for text in [
        "use hubspot::crm::tickets::v3::*;",
        "use hubspot::crm::tickets::v3 as t; use t::*;",
        "pub use hubspot::crm::tickets::v3;",
    ] {
        assert_eq!(told(&[text]), ["crm/tickets/v3: *"], "{text}");
    }
    // Of what lies above an API version, names are taken, not all that there is.
    let above = "use hubspot::crm::*; fn f(x: tickets::v3::Get) {}";
    assert_eq!(told(&[above]), ["crm/tickets/v3: Get"]);
}

#[test]
fn endpoints_are_named_by_their_operations() {
    let text = "type Own<E = hubspot::crm::tickets::v3::endpoint::Get> = E;";
    assert_eq!(told(&[text]), ["crm/tickets/v3: Get"]);
}

#[test]
fn what_is_not_of_the_module_is_left_alone() {
    let text = "#!/usr/bin/env run\n\
                use std::{collections::*, fmt::{self, Debug as D}};\n\
                use hubspot::{Client, helper};\n\
                fn f() -> impl Sized + use<> { let tickets = 1; hubspot::types::A; other::crm::tickets::v3::Get; r#type::B }";
    assert!(told(&[text]).is_empty());
    assert!(told(&["this is \" no source"]).is_empty());
}

#[test]
fn a_path_to_no_module_is_a_fault_with_what_is_near() {
    let file = ("src/main.rs".to_owned(), "use hubspot::crm::tikets::v3 as t;".to_owned());
    let fault = named(&[file], "hubspot", &modules()).unwrap_err().sorted().remove(0);
    assert_eq!(fault.file, "src/main.rs");
    assert_eq!(fault.found, "`hubspot::crm::tikets::v3`");
    assert_eq!((fault.expected.as_str(), fault.help.as_str()), ("a module of `hubspot::crm`", "near it: `tickets`"));
}
