//! From OpenAPI to the model: schemas become shapes, path items become operations.
//!
//! Each document is lowered by itself, so that documents can be lowered side by side. This is the last stage that
//! knows openapiv3; it knows nothing of other documents, of names in Rust, or of any API in particular.

mod batch;
mod binding;
mod choice;
mod constants;
mod discriminator;
mod finite;
mod operation;
mod parameter;
mod record;
mod reference;
mod sayable;
mod schema;
mod security;
mod tags;
mod union;

use crate::fault::{Fault, Faults};
use crate::load::Parsed;
use crate::model::{Api, ApiVersion, Definition, DefinitionId, Origin, Shape, Type};
use crate::parallel;
use crate::pointer::escape;
pub use binding::ObjectTypes;
use indexmap::IndexMap;

/// The model of every document, in the order of the documents.
///
/// # Errors
///
/// All faults of all documents.
pub fn lower(documents: &[Parsed], objects: &ObjectTypes) -> Result<Vec<Api>, Faults> {
    let (apis, faults) = lower_sound(documents, objects);
    faults.or(apis)
}

/// Like [`lower`], but gives the documents without a fault beside the faults of the others.
pub fn lower_sound(documents: &[Parsed], objects: &ObjectTypes) -> (Vec<Api>, Faults) {
    let lowered = parallel::map(documents, |document| lower_one(document, objects));
    let mut faults = Faults::none();
    let mut apis = Vec::with_capacity(lowered.len());
    for result in lowered {
        match result {
            Ok(api) => apis.push(api),
            Err(more) => faults.extend(more),
        }
    }
    (apis, faults)
}

fn lower_one(document: &Parsed, objects: &ObjectTypes) -> Result<Api, Faults> {
    let mut lowering = Lowering::new(document);
    lowering.components();
    finite::replace_infinite(&mut lowering.definitions);
    let mut operations = lowering.operations(objects);
    union::settle(&mut lowering.definitions);
    tags::infer(&mut lowering.definitions);
    for operation in &mut operations {
        operation.is_batch = batch::is_batch(&operation.answers, &lowering.definitions);
    }
    let servers = security::servers(&document.openapi.servers);
    let id = ApiVersion { group: document.group.clone(), api: document.api.clone(), version: document.version.clone() };
    lowering.faults.or(Api { id, file: document.file.clone(), servers, definitions: lowering.definitions, operations })
}

/// The work on one document.
struct Lowering<'a> {
    document: &'a Parsed,
    components: IndexMap<&'a str, DefinitionId>,
    definitions: Vec<Definition>,
    faults: Faults,
}

/// A place in the document: what an inline definition there is called after, and the JSON pointer.
#[derive(Debug, Clone)]
struct Place {
    origin: Origin,
    pointer: String,
}

impl Place {
    /// The word that tells what stands inside a component from the component itself; elsewhere the place has one already.
    fn word<'w>(&self, word: &'w str) -> Option<&'w str> {
        matches!(self.origin, Origin::Component(_)).then_some(word)
    }

    /// The place below this one: `word` goes into the name, `steps` into the pointer.
    fn below(&self, word: Option<&str>, steps: &[&str]) -> Place {
        let mut origin = self.origin.clone();
        if let Some(word) = word {
            origin = match origin {
                Origin::Component(name) => Origin::Member(name, vec![word.to_owned()]),
                Origin::Member(name, mut words) => {
                    words.push(word.to_owned());
                    Origin::Member(name, words)
                }
                Origin::Operation(method, path, mut words) => {
                    words.push(word.to_owned());
                    Origin::Operation(method, path, words)
                }
            };
        }
        let mut pointer = self.pointer.clone();
        for step in steps {
            pointer.push('/');
            pointer.push_str(&escape(step));
        }
        Place { origin, pointer }
    }
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Parsed) -> Self {
        Self { document, components: IndexMap::new(), definitions: Vec::new(), faults: Faults::none() }
    }

    fn fault(&mut self, pointer: &str, found: impl Into<String>, expected: &str, help: &str) {
        self.faults.push(Fault::new(&self.document.file, pointer, found, expected, help));
    }

    /// The fault of a reference that the check should have refused.
    fn nowhere(&mut self, pointer: &str) {
        self.fault(
            pointer,
            "a reference to nowhere",
            "a reference to a component of the same document",
            "add the component, or correct the reference in specs/overlays",
        );
    }

    /// Lowers every component schema. All get their index first, so that schemas may mention each other in any order.
    fn components(&mut self) {
        let Some(components) = &self.document.openapi.components else { return };
        let mut names: Vec<&'a String> = components.schemas.keys().collect();
        names.sort();
        for name in &names {
            let id = DefinitionId(self.definitions.len());
            self.components.insert(name, id);
            self.definitions.push(Definition {
                origin: Origin::Component((*name).clone()),
                pointer: format!("/components/schemas/{}", escape(name)),
                shape: Shape::Alias(Type::Any),
            });
        }
        for (index, name) in names.into_iter().enumerate() {
            let Some(schema) = components.schemas.get(name) else { continue };
            let place = Place {
                origin: Origin::Component(name.clone()),
                pointer: format!("/components/schemas/{}", escape(name)),
            };
            let shape = self.component(schema, &place);
            if let Some(definition) = self.definitions.get_mut(index) {
                definition.shape = shape;
            }
        }
    }

    /// Adds an inline definition.
    fn define(&mut self, place: &Place, shape: Shape) -> Type {
        let id = DefinitionId(self.definitions.len());
        self.definitions.push(Definition { origin: place.origin.clone(), pointer: place.pointer.clone(), shape });
        Type::Defined(id)
    }
}
