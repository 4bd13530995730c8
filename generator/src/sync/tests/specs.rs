//! The specs of this project as they lie on the disk: canonical, complete, and readable by others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::catalog::Catalog;
use crate::sync::{HEADING, tree};
use crate::yaml;

#[test]
fn every_document_is_listed_canonical_and_openapi() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let catalog = Catalog::read(&fs::read_to_string(specs.join("catalog.yaml")).unwrap()).unwrap();
    let listed: BTreeSet<String> = catalog.documents.iter().map(|document| document.spec.clone()).collect();
    let present: BTreeSet<String> =
        tree::compare(&specs, &tree::Files::new()).unwrap().iter().map(|file| file.file().to_owned()).collect();
    assert_eq!(listed, present);
    crate::parallel::map(&catalog.documents, |document| {
        let text = fs::read_to_string(specs.join(&document.spec)).unwrap();
        let value: Value = yaml::read(&document.spec, &text).unwrap();
        assert!(text == format!("{HEADING}{}", yaml::write(&value)), "{} is not canonical", document.spec);
        let openapi: openapiv3::OpenAPI = yaml::read(&document.spec, &text).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(openapi.info.title, format!("{}/{}", document.group, document.api));
        assert_eq!(openapi.info.version, document.version);
        assert!(openapi.operations().count() > 0, "{} has no operation", document.spec);
    });
}
