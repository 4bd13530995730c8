//! Which item stands in which file.
//!
//! Shapes and signatures stand in files by the set of APIs that use them, so that one `cfg` at the head of a file
//! switches all of it. Files are split before they get long.

use super::source::HEADER;
use super::{Context, Target, Tree, depth, features, module};
use crate::fault::Faults;
use crate::model::{DefinitionId, Operation, Shape, Type};
use crate::name::{group_module, module as module_name};
use crate::parallel;
use std::collections::{BTreeMap, BTreeSet};

/// No file gets longer than this by another item.
const MOST_LINES: usize = 2_000;

/// An item with the features that need it.
struct Item {
    features: BTreeSet<String>,
    name: String,
    text: String,
    /// The shapes that the item mentions, by their names at home.
    mentions: BTreeSet<String>,
    /// The macro of the runtime that gives the item its traits; none for the parts of calls, whose traits are the call's.
    traits: Option<&'static str>,
}

/// All files below `src`.
pub(super) fn sources(context: &Context) -> Result<Tree, Faults> {
    let mut tree = Tree::new();
    let (root, docs) = (context.root(depth::ITEM), OPERATIONS.replace("ROOT", &context.root(depth::ITEM - 1)));
    let types = context.sources_of_types();
    grouped(&mut tree, types, "types", TYPES, &root, shapes(context)?);
    grouped(&mut tree, "src", "operations", &docs, &root, signatures(context)?);
    modules(context, &mut tree);
    tree.insert("src/endpoints.rs".to_owned(), endpoints(context));
    let conversions = super::conversion::text(context);
    tree.extend(super::library::roots(context, conversions.is_some()));
    tree.extend(conversions.map(|text| (format!("{types}/conversions.rs"), text)));
    Ok(tree)
}

const TYPES: &str = "//! Every distinct shape, once.\n//!\n\
    //! The module of an API version re-exports its types under their published names; that is where to name them.\n";

const OPERATIONS: &str = "//! Every distinct signature, once.\n//!\n\
    //! An operation is a [`Call`](ROOT::Call) of one of these, for one endpoint: `tickets::v3::BatchUpsert` is its alias. Name the alias.\n";

fn collected(items: Vec<Result<Item, Faults>>) -> Result<Vec<Item>, Faults> {
    let mut faults = Faults::none();
    let mut good = Vec::with_capacity(items.len());
    for item in items {
        match item {
            Ok(item) => good.push(item),
            Err(more) => faults.extend(more),
        }
    }
    good.sort_by(|one, other| one.name.cmp(&other.name));
    faults.or(good)
}

impl Context<'_> {
    /// Where the sources of shapes stand. They are a package of their own in the crate, since what the compiler holds of
    /// them and of the operations at once is more than of either (ARCHITECTURE.md has the figures).
    pub(super) fn sources_of_types(&self) -> &'static str {
        match self.target {
            Target::Crate => "types/src",
            Target::Module { .. } => "src",
        }
    }

    /// The names at home of the shapes that types mention.
    fn mentioned<'t>(&self, types: impl IntoIterator<Item = &'t Type>) -> BTreeSet<String> {
        types.into_iter().filter_map(Type::definition).map(|id| self.home(id).to_owned()).collect()
    }
}

fn shapes(context: &Context) -> Result<Vec<Item>, Faults> {
    let render = |(index, home): (usize, &Option<String>)| {
        let (name, id) = (home.clone()?, DefinitionId(index));
        if !context.part.has_shape(id) {
            return None;
        }
        let text = match &context.shape(id)?.shape {
            Shape::Record(members, others) => context.record(id, members, others.as_ref()),
            Shape::Enumeration(values) => context.enumeration(id, values),
            Shape::Constants(ty, values) => context.constants(id, ty, values),
            Shape::Union(alternatives) => context.union(id, alternatives),
            Shape::Alias(_) => return None,
        };
        let traits = match &context.shape(id)?.shape {
            Shape::Enumeration(_) => Some("enumeration_traits"),
            // Said with the item, since they depend on the type of the values.
            Shape::Constants(..) => None,
            _ => Some("shaped_traits"),
        };
        let features = context.features(context.documents_of(id));
        let mentions = context.mentioned(context.shape(id)?.shape.types());
        Some(text.map(|text| Item { features, name, text, mentions, traits }))
    };
    collected(parallel::map(context.names.homes.iter().enumerate(), render).into_iter().flatten().collect())
}

fn signatures(context: &Context) -> Result<Vec<Item>, Faults> {
    let is_written = |signature: &&crate::name::Signature| {
        let calls = signature.calls.iter().filter_map(|call| context.names.calls.get(*call));
        calls.flat_map(|call| &call.published).any(|place| context.part.operations.contains(place))
    };
    let render = |signature: &crate::name::Signature| {
        let documents = signature
            .calls
            .iter()
            .filter_map(|call| context.names.calls.get(*call))
            .flat_map(|call| call.published.iter().map(|(document, _)| *document));
        let features = context.features(documents);
        let name = signature.home.clone();
        let mentions = context.mentioned(signature.form.types());
        context.signature(signature).map(|text| Item { features, name, text, mentions, traits: None })
    };
    collected(parallel::map(context.names.signatures.iter().filter(is_written), render))
}

/// Writes items into files by their features, and the module that holds the files.
fn grouped(tree: &mut Tree, sources: &str, folder: &str, docs: &str, root: &str, items: Vec<Item>) {
    let mut groups: BTreeMap<BTreeSet<String>, Vec<Item>> = BTreeMap::new();
    for item in items {
        groups.entry(item.features.clone()).or_default().push(item);
    }
    let mut files: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (features, items) in groups {
        let stem = group_name(&features);
        for part in split(items, |part, item| folder == "operations" && part.iter().any(|other| hides(other, item))) {
            let name = free_name(stem.clone(), |name| files.contains_key(name));
            tree.insert(format!("{sources}/{folder}/{name}.rs"), file(folder, root, &part));
            files.insert(name, features.clone());
        }
    }
    let mut text = format!("{HEADER}{docs}\n");
    for (name, features) in &files {
        text.push_str(&features::any_of(features));
        text.push_str(&format!("#[allow(unused_imports)]\nmod {name};\n"));
    }
    for (name, features) in &files {
        text.push_str(&format!("\n{}pub use {name}::*;\n", features::any_of(features)));
    }
    tree.insert(format!("{sources}/{folder}/mod.rs"), text);
}

/// Whether one of two signatures is called what the other means by a shape, so that one file cannot have both.
fn hides(one: &Item, other: &Item) -> bool {
    one.mentions.contains(&other.name) || other.mentions.contains(&one.name)
}

/// A file is called after the first API that uses it and how many others do.
pub(super) fn group_name(features: &BTreeSet<String>) -> String {
    let first = module_name(features.first().map_or("all", String::as_str));
    match (first.strip_prefix("r#"), features.len()) {
        (Some(keyword), _) => format!("{keyword}_"),
        (None, 0 | 1) => first,
        (None, many) => format!("{first}_and_{}_more", many - 1),
    }
}

/// The name, or where it is taken the name with the first number behind it that is not.
pub(super) fn free_name(stem: String, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{stem}_{number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(stem)
}

fn split(items: Vec<Item>, hides: impl Fn(&[Item], &Item) -> bool) -> Vec<Vec<Item>> {
    let mut parts: Vec<Vec<Item>> = Vec::new();
    let mut lines = 0;
    for item in items {
        let more = item.text.lines().count() + 2;
        match parts.last_mut() {
            Some(part) if lines + more <= MOST_LINES && !hides(part, &item) => {
                part.push(item);
                lines += more;
            }
            _ => {
                parts.push(vec![item]);
                lines = more;
            }
        }
    }
    parts
}

fn file(folder: &str, root: &str, items: &[Item]) -> String {
    let mut text = HEADER.to_owned();
    text.push_str(&format!("use {root}::prelude::*;\n"));
    // By name, not by `*`: with some hundred files and thousands of types, globs are a million bindings to resolve.
    let own: BTreeSet<&String> = items.iter().filter(|_| folder == "types").map(|item| &item.name).collect();
    let foreign: BTreeSet<&String> =
        items.iter().flat_map(|item| &item.mentions).filter(|name| !own.contains(name)).collect();
    if !foreign.is_empty() {
        let names = super::endpoint::wrapped(foreign.into_iter().cloned(), "    ");
        text.push_str(&format!("use {root}::types::{{\n{names}}};\n"));
    }
    for item in items {
        text.push('\n');
        text.push_str(&item.text);
    }
    for traits in ["shaped_traits", "enumeration_traits"] {
        let names: Vec<String> =
            items.iter().filter(|item| item.traits == Some(traits)).map(|item| item.name.clone()).collect();
        if !names.is_empty() {
            text.push_str(&format!("\n{root}::runtime::{traits}! {{\n"));
            text.push_str(&super::endpoint::wrapped(names.into_iter(), "    "));
            text.push_str("}\n");
        }
    }
    text
}

/// The tree of modules: group, API, version.
fn modules(context: &Context, tree: &mut Tree) {
    let documents: Vec<usize> = context.part.documents.iter().copied().collect();
    let texts = parallel::map(&documents, |document| context.module(*document));
    let mut groups: BTreeMap<String, BTreeMap<(String, String), Vec<String>>> = BTreeMap::new();
    let apis = documents.iter().filter_map(|document| context.collection.apis.get(*document));
    for (api, text) in apis.zip(texts) {
        let id = &api.id;
        let (group, name, version) = (group_module(&id.group), module_name(&id.api), module_name(&id.version));
        let folder = format!("src/{}/{}", group.trim_start_matches("r#"), name.trim_start_matches("r#"));
        tree.insert(format!("{folder}/{version}.rs"), text);
        let versions = groups.entry(group).or_default().entry((name, features::of_api(id))).or_default();
        versions.push(id.version.clone());
    }
    for (group, apis) in groups {
        let mut text = format!("{HEADER}//! The APIs of the group `{}`.\n", group.trim_start_matches("r#"));
        for ((api, feature), versions) in apis {
            text.push_str(&format!("\n{}pub mod {api};\n", context.only_with(&feature)));
            let path = format!("src/{}/{}/mod.rs", group.trim_start_matches("r#"), api.trim_start_matches("r#"));
            tree.insert(path, context.versions_module(&feature, &versions));
        }
        tree.insert(format!("src/{}/mod.rs", group.trim_start_matches("r#")), text);
    }
}

impl Context<'_> {
    fn versions_module(&self, feature: &str, versions: &[String]) -> String {
        let switch = match self.target {
            Target::Crate => format!(" (feature `{feature}`)"),
            Target::Module { .. } => String::new(),
        };
        let mut text = format!("{HEADER}//! The versions of this API{switch}, one module each.\n");
        for version in versions {
            let only = self.only_with(&features::of_version(version));
            text.push_str(&format!("\n{only}pub mod {};\n", module_name(version)));
        }
        text
    }

    /// The attribute that switches an item on with a feature, where there are features.
    fn only_with(&self, feature: &str) -> String {
        match self.target {
            Target::Crate => format!("#[cfg(feature = {feature:?})]\n"),
            Target::Module { .. } => String::new(),
        }
    }
}

/// An operation with its name.
type NamedOperation<'a> = (&'a str, Operation);

/// The endpoints that several documents publish, by the first of these.
fn endpoints(context: &Context) -> String {
    let mut by_document: BTreeMap<usize, (BTreeSet<String>, Vec<NamedOperation>)> = BTreeMap::new();
    for call in &context.names.calls {
        let Some(first) = call.published.first().filter(|_| call.published.len() > 1) else { continue };
        if !call.published.iter().any(|place| context.part.operations.contains(place)) {
            continue;
        }
        let Some(name) = context.names.operations.get(first) else { continue };
        let Some(operation) = module::united(context.collection, call) else { continue };
        let (features, operations) = by_document.entry(first.0).or_default();
        features.extend(context.features(call.published.iter().map(|(document, _)| *document)));
        operations.push((name, operation));
    }
    let mut text = format!(
        "{HEADER}//! The endpoints that several APIs publish.\n//!\n//! An operation of two APIs is one type, so its endpoint stands in \
         neither.\n"
    );
    for (document, (features, mut operations)) in by_document {
        operations.sort_by_key(|(name, _)| *name);
        text.push_str(&format!("\n{}", features::any_of(&features)));
        if let Some(api) = context.collection.apis.get(document) {
            text.push_str(&format!("/// First published by `{}`.\n", api.id));
        }
        text.push_str(&format!("pub mod {} {{\n", module::shared_endpoints(context, document)));
        let table: Vec<(&str, &Operation)> = operations.iter().map(|(name, operation)| (*name, operation)).collect();
        text.push_str(&super::endpoint::table(&table, "    ", &context.root(depth::ITEM)));
        text.push_str("}\n");
    }
    text
}
