//! Every operation of the manifest beside its place in the documents.

use std::collections::{BTreeMap, BTreeSet};

use hubspot_api::runtime;
use hubspot_collection_tests::collection::{Entry, OperationEntry};
use hubspot_collection_tests::failures::{Failures, for_each};
use hubspot_collection_tests::operation::{Credential, Operation};
use hubspot_collection_tests::registry;
use hubspot_collection_tests::schema::{Schemas, unknown_keywords};

use crate::{collection, finish};

/// An operation as the document and the crate have it.
pub struct Case<'a> {
    pub name: String,
    pub document: Operation<'a>,
    pub krate: &'static registry::Operation,
    pub schemas: &'a Schemas<'a>,
    /// The parameter of the path that has a fixed value, with the value.
    pub bound: Option<(&'a str, &'a str)>,
    entry: &'a Entry,
    line: &'a OperationEntry,
    /// The same operation in this document and in all others that publish it: method, path and object are equal.
    published: Vec<Operation<'a>>,
}

impl<'a> Case<'a> {
    /// Whether a fact that adds up over documents has all that this document says, and nothing that none says: an
    /// operation of several documents is one type.
    fn adds_up<T: Ord + Copy>(&self, known: &[T], published: impl Fn(&Operation<'a>) -> BTreeSet<T>) -> bool {
        let all: BTreeSet<T> = self.published.iter().flat_map(&published).collect();
        let known: BTreeSet<T> = known.iter().copied().collect();
        known.is_superset(&published(&self.document)) && known.is_subset(&all)
    }

    /// Adds a failure of this operation.
    pub fn fails(&self, failures: &Failures, class: impl Into<String>, what: impl AsRef<str>) {
        failures.add(class, format!("{} ({}): {}", self.name, self.krate.name, what.as_ref()));
    }
}

/// Calls `work` for every operation of the manifest.
pub fn for_every_operation(failures: &Failures, work: impl Fn(&Case<'_>) + Sync) {
    let collection = collection();
    let all: Vec<(&Entry, Schemas<'_>)> = crate::shapes::all_schemas();
    let mut cases = Vec::new();
    for (entry, schemas) in &all {
        let document = collection.document(entry).expect("a document per entry");
        let own_object = collection.objects.get(&format!("{}/{}", entry.group, entry.api));
        for line in &entry.operations {
            let name = format!("{} {} {}", entry.spec, line.method, line.published_path);
            let found = Operation::find(document, &line.method, &line.published_path);
            let (Some(document), Some(krate)) = (found, registry::Operation::find(&line.rust)) else {
                failures.add("in the manifest alone", name);
                continue;
            };
            let parameter = document.object_parameter(&entry.version);
            let bound = parameter.zip(own_object.map(String::as_str));
            cases.push(Case { name, document, krate, schemas, bound, entry, line, published: Vec::new() });
        }
        if entry.operations.len() != Operation::count(document) {
            failures.add("operations that the manifest does not have", &entry.spec);
        }
    }
    failures.count("operations", cases.len());
    let mut published: BTreeMap<_, Vec<Operation<'_>>> = BTreeMap::new();
    for case in &cases {
        published.entry((&case.line.method, case.document.path, case.bound)).or_default().push(case.document);
    }
    let published: Vec<_> =
        cases.iter().map(|case| published[&(&case.line.method, case.document.path, case.bound)].clone()).collect();
    for (case, published) in cases.iter_mut().zip(published) {
        case.published = published;
    }
    for_each(&cases, work);
}

#[test]
fn what_is_known_of_operations_is_published() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let (krate, document) = (case.krate, &case.document);
        let expect = |what: &str, holds: bool| {
            if !holds {
                let known = (krate.description)();
                case.fails(&failures, what, format!("{known:?}"));
            }
        };
        expect("method", krate.method.as_str() == case.line.method);
        expect("path", krate.path == document.path);
        let Some(description) = (krate.description)() else { return expect("a description", false) };
        expect("bound value", description.bound.map(|bound| bound.value) == case.bound.map(|bound| bound.1));
        expect("bound parameter", description.bound.map(|bound| bound.parameter) == case.bound.map(|bound| bound.0));
        let path = case.bound.map(|(parameter, value)| document.path.replacen(&format!("{{{parameter}}}"), value, 1));
        expect("bound path of the manifest", case.line.path == path.unwrap_or(document.path.to_owned()));
        let statuses = |operation: &Operation<'_>| operation.answers().iter().map(|answer| answer.status).collect();
        expect("scopes", case.adds_up(description.scopes, Operation::scopes));
        expect("exemptions", case.adds_up(description.exemptions, Operation::exemptions));
        expect("statuses", case.adds_up(description.statuses, statuses));
        expect("deprecated", !description.deprecated || document.is_deprecated());
        let credential = match description.credential {
            runtime::Credential::Bearer => Some(Credential::Token),
            runtime::Credential::DeveloperKey => Some(Credential::DeveloperKey),
            runtime::Credential::None => Some(Credential::None),
            _ => None,
        };
        expect("credential", credential == Some(document.credential()));
        let mut unknown = Vec::new();
        let parameters = document.in_path().into_iter().chain(document.in_query()).map(|parameter| parameter.schema);
        let bodies = document.body().map(|(content, _)| content.schema);
        let schemas = parameters.chain(bodies).chain(document.accepted().into_values());
        schemas.for_each(|schema| unknown_keywords(schema, &mut unknown));
        unknown.iter().for_each(|keyword| case.fails(&failures, keyword, case.entry.spec.as_str()));
    });
    finish("operations", &failures);
}
