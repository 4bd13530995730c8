//! The names of the collection, by its manifest and by the code itself.

use crate::support::{collection, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Item, UseTree, Visibility};

fn manifest() -> Vec<Value> {
    serde_json::from_str(&collection().tree["manifest.json"]).unwrap()
}

fn entries<'v>(api: &'v Value, key: &str) -> &'v [Value] {
    api[key].as_array().unwrap()
}

#[test]
fn no_two_things_of_a_module_share_a_name() {
    let mut shared = Vec::new();
    for api in manifest() {
        let mut taken = BTreeSet::new();
        let things = entries(&api, "operations").iter().chain(entries(&api, "schemas"));
        shared.extend(things.map(|thing| text(thing, "rust").to_owned()).filter(|rust| !taken.insert(rust.clone())));
    }
    assert_eq!(shared, Vec::<String>::new());
}

/// A path without its version, and with its parameters as `with` has them.
fn timeless(path: &str, with: impl Fn(&str) -> String) -> String {
    let is_version = |segment: &&str| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let dated = segment.strip_suffix("-beta").unwrap_or(segment);
        segment.strip_prefix('v').is_some_and(digits)
            || dated.split_once('-').is_some_and(|(year, month)| year.len() == 4 && digits(year) && digits(month))
    };
    let segments = path.split('/').filter(|segment| !is_version(segment));
    segments
        .map(|segment| if segment.starts_with('{') { with(segment) } else { segment.to_owned() })
        .collect::<Vec<_>>()
        .join("/")
}

/// By API, method and path without version: the names, where no document has two operations of that form.
fn names_by_operation(with: impl Fn(&str) -> String) -> BTreeMap<String, BTreeSet<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut ambiguous = BTreeSet::new();
    for api in manifest() {
        let mut own = BTreeSet::new();
        for operation in entries(&api, "operations") {
            let path = timeless(text(operation, "published_path"), &with);
            let key = format!("{}/{} {} {path}", text(&api, "group"), text(&api, "api"), text(operation, "method"));
            let name = text(operation, "rust").rsplit("::").next().unwrap().to_owned();
            if !own.insert(key.clone()) {
                ambiguous.insert(key.clone());
            }
            names.entry(key).or_default().insert(name);
        }
    }
    names.retain(|key, _| !ambiguous.contains(key));
    names
}

#[test]
fn an_operation_has_one_name_in_all_versions() {
    for names in [names_by_operation(str::to_owned), names_by_operation(|_| "{}".to_owned())] {
        assert!(names.len() > 1_000, "{}", names.len());
        let renamed: Vec<_> = names.into_iter().filter(|(_, names)| names.len() > 1).collect();
        assert!(renamed.is_empty(), "{renamed:#?}");
    }
}

/// What a module has: public name to the home that it leads to, where it is the name of a shape.
fn module(source: &str) -> BTreeMap<String, Option<String>> {
    let mut names = BTreeMap::new();
    for item in syn::parse_file(source).unwrap().items {
        match item {
            Item::Type(alias) if matches!(alias.vis, Visibility::Public(_)) => {
                names.insert(alias.ident.to_string(), None);
            }
            Item::Use(exports) if matches!(exports.vis, Visibility::Public(_)) => used(&exports.tree, &mut names),
            _ => {}
        }
    }
    names
}

fn used(tree: &UseTree, names: &mut BTreeMap<String, Option<String>>) {
    match tree {
        UseTree::Path(path) => used(&path.tree, names),
        UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string(), Some(name.ident.to_string()))),
        UseTree::Rename(name) => drop(names.insert(name.rename.to_string(), Some(name.ident.to_string()))),
        UseTree::Glob(_) => panic!("what a module has shall be in it by name"),
    }
}

/// Every shape at home.
fn homes() -> BTreeSet<String> {
    let sources = collection().tree.iter().filter(|(file, _)| file.starts_with("types/src/types/"));
    let declared = sources.flat_map(|(_, source)| source.lines()).filter_map(|line| {
        let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        rest.split([' ', '<', '{']).next().map(str::to_owned)
    });
    declared.collect()
}

#[test]
fn every_path_of_the_manifest_leads_somewhere_and_schemas_to_their_shapes() {
    let homes = homes();
    let mut wrong = Vec::new();
    for api in manifest() {
        let path = text(&api, "module");
        let file = format!("src/{}.rs", path.replace("r#", "").replace("::", "/"));
        let module = module(&collection().tree[&file]);
        let named = |rust: &str| {
            rust.strip_prefix(path).and_then(|rest| rest.strip_prefix("::")).and_then(|name| module.get(name))
        };
        for operation in entries(&api, "operations") {
            let answers = operation["responses"].as_object().unwrap().values();
            for rust in [&operation["rust"], &operation["request"]].into_iter().chain(answers).filter_map(Value::as_str)
            {
                let types = rust.split(['<', '>', ',']).filter(|part| part.contains("::"));
                wrong.extend(types.filter(|rust| named(rust).is_none()).map(str::to_owned));
            }
        }
        for schema in entries(&api, "schemas") {
            let (rust, shape) = (text(schema, "rust"), text(schema, "shape"));
            match (named(rust), shape.strip_prefix("types::")) {
                (Some(Some(home)), Some(shape)) if home == shape && homes.contains(shape) => {}
                // Another name of a plain type, or of a shape with a name of its own.
                (Some(None), _) => {}
                _ => wrong.push(format!("{rust} for {shape}")),
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_home_belongs_to_one_published_name() {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for api in manifest() {
        for schema in entries(&api, "schemas") {
            if text(schema, "shape").starts_with("types::") {
                names.entry(text(schema, "shape").to_owned()).or_default().insert(text(schema, "name").to_owned());
            }
        }
    }
    let united: Vec<_> = names.into_iter().filter(|(_, names)| names.len() > 1).collect();
    assert!(united.is_empty(), "shapes of several published names: {united:#?}");
}

#[test]
fn the_whole_collection_is_there_and_within_the_registrys_cap_of_features() {
    let operations: usize = manifest().iter().map(|api| entries(api, "operations").len()).sum();
    assert!(operations >= 5_000, "{operations}");
    assert_eq!(operations, collection().summary.operations);
    let cargo = &collection().tree["Cargo.toml"];
    let (_, features) = cargo.split_once("[features]\n").unwrap();
    let features = features.lines().filter(|line| line.contains(" = [")).count();
    assert!((100..300).contains(&features), "{features}");
}
