//! The module of one API version: its types under their published names, its operations.

use super::depth;
use super::document::code;
use super::endpoint;
use super::source::HEADER;
use super::{Context, Target};
use crate::model::{Collection, DefinitionId, Operation, Origin, Shape, Type};
use crate::name::{Call, group_module, module as module_name};
use std::collections::BTreeMap;

/// The module in which an endpoint stands that several documents publish: the one of the first document.
pub(super) fn shared_endpoints(context: &Context, document: usize) -> String {
    let Some(api) = context.collection.apis.get(document) else { return String::new() };
    let version = module_name(&api.id.version);
    format!("{}_{}_{}", plain(&group_module(&api.id.group)), plain(&module_name(&api.id.api)), version)
}

/// A call with the facts of all documents that publish it.
pub(crate) fn united(collection: &Collection, call: &Call) -> Option<Operation> {
    let operation = |(document, index): &(usize, usize)| collection.apis.get(*document)?.operations.get(*index);
    let published: Vec<&Operation> = call.published.iter().filter_map(operation).collect();
    let united = endpoint::united(&published)?;
    Some(match &call.united {
        Some(facts) => endpoint::with_facts(united, facts),
        None => united,
    })
}

fn plain(module: &str) -> &str {
    module.trim_start_matches("r#")
}

impl Context<'_> {
    /// The text of the module of a document.
    pub(super) fn module(&self, document: usize) -> String {
        let mut text = HEADER.to_owned();
        for line in self.module_docs(document) {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        text.push_str(&self.exports(document));
        text.push_str(&self.other_names(document));
        let operations = self.operations(document);
        for (name, index, operation) in &operations {
            text.push_str(&self.alias(document, name, *index, operation));
        }
        let own: Vec<(&str, Operation)> = operations
            .iter()
            .filter(|(_, index, _)| !self.is_shared(document, *index))
            .filter_map(|(name, index, _)| Some((*name, united(self.collection, self.call(document, *index)?)?)))
            .collect();
        let own: Vec<(&str, &Operation)> = own.iter().map(|(name, operation)| (*name, operation)).collect();
        if !own.is_empty() {
            text.push_str("\n/// What tells the operations of this module from others of the same signature.\n");
            text.push_str("pub mod endpoint {\n");
            text.push_str(&endpoint::table(&own, "    ", &self.root(depth::VERSION + 1)));
            text.push_str("}\n");
        }
        text
    }

    /// The operations of a document by name.
    pub(super) fn operations(&self, document: usize) -> Vec<(&str, usize, &Operation)> {
        let Some(api) = self.collection.apis.get(document) else { return Vec::new() };
        let mut operations: Vec<(&str, usize, &Operation)> = api
            .operations
            .iter()
            .enumerate()
            .filter(|(index, _)| self.part.operations.contains(&(document, *index)))
            .filter_map(|(index, operation)| {
                Some((self.names.operations.get(&(document, index))?.as_str(), index, operation))
            })
            .collect();
        operations.sort_by_key(|(name, ..)| *name);
        operations
    }

    /// Whether other documents publish the operation too.
    fn is_shared(&self, document: usize, index: usize) -> bool {
        self.call(document, index).is_some_and(|call| call.published.len() > 1)
    }

    /// The call of an operation.
    fn call(&self, document: usize, index: usize) -> Option<&Call> {
        self.names.calls.get(*self.names.call_of.get(&(document, index))?)
    }

    /// The types of the module: component schemas under their published names, inline ones under names of their own.
    fn exports(&self, document: usize) -> String {
        let mut exports = BTreeMap::new();
        let inline = self.names.inline.get(document);
        let inline: BTreeMap<&String, &String> =
            inline.into_iter().flatten().map(|(name, home)| (home, name)).collect();
        for (index, (shape, home)) in self.collection.shapes.iter().zip(&self.names.homes).enumerate() {
            let Some(home) = home.as_ref().filter(|_| self.part.has_shape(DefinitionId(index))) else { continue };
            exports.extend(inline.get(home).map(|name| ((*name).clone(), home.clone())));
            for (user, origin) in &shape.uses {
                if let (true, Origin::Component(published)) = (*user == document, origin) {
                    exports.insert(self.schema_name(document, published).to_owned(), home.clone());
                }
            }
        }
        if exports.is_empty() {
            return String::new();
        }
        let items = exports.iter().map(|(name, home)| match name == home {
            true => home.clone(),
            false => format!("{home} as {name}"),
        });
        let (root, items) = (self.root(depth::VERSION), endpoint::wrapped(items, "    "));
        format!("\n#[doc(no_inline)]\npub use {root}::types::{{\n{items}}};\n")
    }

    /// The name of an inline shape in the module of a document; nothing where the module has no name for it.
    pub(super) fn inline_name(&self, document: usize, home: &str) -> Option<&str> {
        let inline = self.names.inline.get(document)?;
        inline.iter().find(|(_, other)| *other == home).map(|(name, _)| name.as_str())
    }

    /// The name of a component schema in the module of its document.
    pub(super) fn schema_name<'n>(&'n self, document: usize, published: &'n str) -> &'n str {
        self.names.schemas.get(document).and_then(|names| names.get(published)).map_or(published, String::as_str)
    }

    /// Component schemas that are another name of a plain type.
    fn other_names(&self, document: usize) -> String {
        let mut text = String::new();
        for (index, shape) in self.collection.shapes.iter().enumerate() {
            let Shape::Alias(ty) = &shape.shape else { continue };
            if !self.part.has_shape(DefinitionId(index)) {
                continue;
            }
            for (user, origin) in &shape.uses {
                let Origin::Component(published) = origin else { continue };
                if *user == document {
                    let name = self.schema_name(document, published);
                    let words = self.in_words(ty);
                    let ty = self.outside(ty);
                    text.push_str(&format!("\n/// {}: {words}.\n", code(published)));
                    if name.contains('_') {
                        // Signs tell it from another schema.
                        text.push_str("#[allow(non_camel_case_types)]\n");
                    }
                    text.push_str(&format!("pub type {name} = {ty};\n"));
                }
            }
        }
        text
    }

    /// A type as it is written where the module's own names may hide those of the prelude.
    fn outside(&self, ty: &Type) -> String {
        let root = self.root(depth::VERSION);
        match ty {
            Type::List(item) => format!("std::vec::Vec<{}>", self.outside(item)),
            Type::Map(value) if **value != Type::Text.nullable() => format!("{root}::Map<{}>", self.outside(value)),
            Type::Nullable(inner) => format!("{root}::Nullable<{}>", self.outside(inner)),
            Type::Defined(id) => format!("{root}::types::{}", self.home(*id)),
            Type::Integer | Type::Number | Type::Boolean => self.ty(ty).to_string(),
            plain => format!("{root}::{}", self.ty(plain)),
        }
    }

    fn alias(&self, document: usize, name: &str, index: usize, operation: &Operation) -> String {
        let (mut text, root) = (String::from("\n"), self.root(depth::VERSION));
        let sunset = self.sunset(document, name, operation);
        for line in self.operation_docs(operation, sunset.as_ref()) {
            text.push_str(format!("///{line}").trim_end());
            text.push('\n');
        }
        if let Some(due) = sunset.filter(|sunset| sunset.is_due) {
            text.push_str(&match self.target {
                Target::Crate => {
                    format!("#[cfg_attr(feature = \"deprecations\", deprecated(note = {:?}))]\n", due.note)
                }
                Target::Module { deprecations: true } => format!("#[deprecated(note = {:?})]\n", due.note),
                Target::Module { deprecations: false } => String::new(),
            });
        }
        let Some(call) = self.call(document, index) else { return String::new() };
        let signature = self.names.signatures.get(call.signature).map(|one| one.home.as_str()).unwrap_or_default();
        let endpoint = match call.published.first() {
            Some(first) if call.published.len() > 1 => {
                let home = self.names.operations.get(first).map(String::as_str).unwrap_or(name);
                format!("{root}::endpoints::{}::{home}", shared_endpoints(self, first.0))
            }
            _ => format!("endpoint::{name}"),
        };
        let line = format!("pub type {name} = {root}::Call<{root}::operations::{signature}, {endpoint}>;\n");
        if line.len() <= 121 {
            text.push_str(&line);
        } else {
            text.push_str(&format!(
                "pub type {name} =\n    {root}::Call<{root}::operations::{signature}, {endpoint}>;\n"
            ));
        }
        text
    }

    /// Whether a shape is mentioned in a document.
    pub(super) fn documents_of(&self, id: DefinitionId) -> impl Iterator<Item = usize> {
        self.shape(id).into_iter().flat_map(|shape| shape.uses.iter().map(|(document, _)| *document))
    }
}
