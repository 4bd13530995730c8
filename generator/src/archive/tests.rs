use super::*;
use crate::decide::{Known, decide};
use crate::generate::generate_with_archive;
use crate::name::Whole;
use crate::render::united;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Two APIs that publish one call, each with a scope of its own, and a schema that each has in its own way.
fn specs() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let document = |api: &str, member: &str| {
        format!(
            "openapi: 3.0.1\ninfo: {{title: t, version: v1}}\npaths:\n  /shared/{{id}}:\n    get:\n      security:\n      - oauth: \
             [{api}.read]\n      parameters:\n      - {{name: id, in: path, required: true, schema: {{type: string}}}}\n      \
             responses:\n        '204': {{description: ''}}\n  /{api}:\n    get:\n      responses:\n        '200':\n          \
             description: ''\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}\n\
             components:\n  securitySchemes:\n    oauth: {{type: oauth2, flows: {{authorizationCode: {{authorizationUrl: \
             'https://a.example', tokenUrl: 'https://a.example', scopes: {{{api}.read: ''}}}}}}}}\n  schemas:\n    Thing: {{type: \
             object, properties: {{{member}: {{type: string}}}}}}\n"
        )
    };
    put(folder.path(), "demo/apples/v1.yaml", &document("apples", "colour"));
    put(folder.path(), "demo/pears/v1.yaml", &document("pears", "weight"));
    put(folder.path(), "limits.yaml", "rules:\n- {paths: ['/apples', '/pears'], page: 7, reason: r, source: s}\n");
    folder
}

fn put(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn packed() -> Vec<u8> {
    generate_with_archive(specs().path()).unwrap().1
}

#[test]
fn what_was_packed_is_unpacked() {
    let folder = specs();
    let bytes = generate_with_archive(folder.path()).unwrap().1;
    let archive = Archive::read(&bytes).unwrap();
    let ids: Vec<String> = archive.entries().iter().map(Entry::id).collect();
    assert_eq!(ids, ["demo/apples/v1", "demo/pears/v1"]);
    let documents = crate::load::load(folder.path()).unwrap();
    assert_eq!(archive.unpack(0).unwrap().document, documents[0]);
    let pears = archive.unpack(1).unwrap();
    assert_eq!(pears.document, documents[1]);
    // The second `Thing` is called after its API, which it could not know without the first.
    assert_eq!(pears.names.shapes["Thing"], "PearsThing");
    assert!(archive.unpack(2).is_err());
}

#[test]
fn equal_specifications_give_equal_bytes() {
    assert_eq!(packed(), packed());
}

#[test]
fn a_part_has_the_names_and_facts_of_the_whole() {
    let bytes = packed();
    let archive = Archive::read(&bytes).unwrap();
    let Unpacked { document, names, facts } = archive.unpack(1).unwrap();
    let mut whole = Whole::default();
    whole.documents.insert(document.id(), names);
    let lock = whole.lock(archive.entries().iter().map(Entry::id));
    let known = Known { lock, limits: archive.limits().unwrap(), whole: Some((whole, facts)), ..Known::default() };
    let (named, _) = decide(vec![document], known, Faults::none()).unwrap();
    assert_eq!(named.names.homes, [Some("PearsThing".to_owned())]);
    let calls: Vec<_> = named.names.calls.iter().filter_map(|call| united(&named.collection, call)).collect();
    let scopes = |path: &str| &calls.iter().find(|call| call.path == path).unwrap().scopes;
    assert_eq!(scopes("/shared/{id}").as_slice(), ["apples.read", "pears.read"]);
    let limits: Vec<_> = calls.iter().map(|call| call.limits.page).collect();
    assert!(limits.contains(&Some(7)), "a rule for another document too is no fault: {limits:?}");
}

#[test]
fn damage_is_a_fault_wherever_it_is() {
    let whole = packed();
    let read = |bytes: &[u8]| -> Result<(), Faults> {
        let archive = Archive::read(bytes)?;
        (0..archive.entries().len()).try_for_each(|place| archive.unpack(place).map(drop))
    };
    assert!(read(&whole).is_ok());
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut at {end}");
    }
    for at in 0..whole.len() {
        let mut broken = whole.clone();
        broken[at] ^= 0x55;
        // Some changes only change a text; none may end the process.
        let _ = read(&broken);
    }
    let fault = Archive::read(b"something else").unwrap_err().sorted().remove(0);
    assert!(fault.help.contains("hubspot-generator generate"), "{fault}");
}
