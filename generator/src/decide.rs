//! From corrected documents to a collection in which everything has its name: the stages between *overlay* and *render*.

use crate::catalog::Catalog;
use crate::fault::Faults;
use crate::limits::Limits;
use crate::load::{self, Document};
use crate::lower::{self, ObjectTypes};
use crate::model::Collection;
use crate::name::{self, Lock, Names, Whole};
use crate::render::{Facts, ShapeFacts};
use crate::unify;
use std::collections::{BTreeMap, BTreeSet};

/// A collection and all that is decided about it.
#[derive(Debug, Clone)]
pub struct Named {
    /// Versions, object types, where documents came from.
    pub catalog: Catalog,
    /// The documents with equal shapes united.
    pub collection: Collection,
    /// The names.
    pub names: Names,
    /// What all uses of a shape decide about it.
    pub facts: Facts,
    /// Documents that are not HubSpot's, by `group/api/version`.
    pub foreign: BTreeSet<String>,
}

/// What is known before the documents are looked at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    pub(crate) catalog: Catalog,
    pub(crate) limits: Limits,
    /// The names that were decided before.
    pub(crate) lock: Lock,
    /// Where the documents are only a part of a collection: what was decided in the whole.
    pub(crate) whole: Option<(Whole, BTreeMap<String, ShapeFacts>)>,
    /// Documents that are not HubSpot's, which its limits and lifecycles are not about.
    pub(crate) foreign: BTreeSet<String>,
}

/// Decides everything about documents that overlays have corrected. `faults` are those that were found before.
///
/// The second value is the lock to keep for the next run over these documents.
pub(crate) fn decide(documents: Vec<Document>, known: Known, mut faults: Faults) -> Result<(Named, Lock), Faults> {
    let Known { catalog, limits, lock, whole, foreign } = known;
    let (parsed, found) = load::parse_sound(documents);
    faults.extend(found);
    let objects = object_types(&catalog);
    let (mut apis, found) = lower::lower_sound(&parsed, &objects);
    faults.extend(found);
    drop(parsed);
    let is_sound = faults.is_empty();
    let limited = apis.iter_mut().filter(|api| !foreign.contains(&api.id.to_string()));
    let unmatched = limits.apply(limited);
    let (is_whole, (whole, facts)) = (whole.is_none(), whole.unwrap_or_default());
    let collection = unify::unify(apis);
    // What matches nothing is known only where all documents are there.
    if is_whole && is_sound {
        faults.extend(unmatched);
        faults.extend(name::unmatched(&collection, &objects, &lock));
    }
    let named = match is_sound {
        true => name::name_part(&collection, &objects, &lock, &whole),
        false => Err(name::apparent(&collection, &lock)),
    };
    let (names, kept) = match named {
        Ok(named) => faults.or(named)?,
        Err(found) => {
            faults.extend(found);
            return Err(faults);
        }
    };
    let facts = Facts::with(&collection, &names, &facts);
    Ok((Named { catalog, collection, names, facts, foreign }, kept))
}

/// The object types of the catalog, as binding needs them.
fn object_types(catalog: &Catalog) -> ObjectTypes {
    let mut objects = ObjectTypes::default();
    for object in &catalog.objects {
        if let Some((group, api)) = object.api.split_once('/') {
            let names = std::iter::once(object.segment.clone()).chain(object.type_id.clone()).collect();
            objects.insert(group, api, names);
        }
    }
    objects
}
