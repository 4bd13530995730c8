//! The file of conversions: which shapes of one published name become one another, by the APIs that publish both.

use super::layout::{free_name, group_name};
use super::source::HEADER;
use super::{Context, depth, features};
use crate::conversion::{Conversion, conversions};
use std::collections::{BTreeMap, BTreeSet};

/// What the file is about.
const DOCS: &str = "//! Shapes that one API publishes under one name in several versions become one another, where what the target\n\
    //! requires can be had: `From` where every value has it, `TryFrom` where some do.\n";

/// The text of `conversions.rs`; `None` where nothing becomes anything else.
pub(super) fn text(context: &Context) -> Option<String> {
    let mut groups: BTreeMap<BTreeSet<String>, Vec<Conversion>> = BTreeMap::new();
    for conversion in conversions(context.collection, context.part) {
        groups.entry(context.features(conversion.documents.iter().copied())).or_default().push(conversion);
    }
    let mut text = format!("{HEADER}{DOCS}");
    let mut taken = BTreeSet::new();
    for (features, conversions) in groups {
        let name = free_name(group_name(&features), |name| taken.contains(name));
        text.push_str(&format!("\n{}mod {name} {{\n", features::any_of(&features)));
        text.push_str(&context.converted(&conversions));
        text.push_str("}\n");
        taken.insert(name);
    }
    (!taken.is_empty()).then_some(text)
}

impl Context<'_> {
    fn converted(&self, conversions: &[Conversion]) -> String {
        let ends = conversions.iter().flat_map(|conversion| [conversion.from, conversion.to]);
        let types: BTreeSet<String> = ends.map(|id| self.home(id).to_owned()).collect();
        let root = self.root(depth::ITEM);
        let mut text = format!("    use {root}::types::{{\n");
        text.push_str(&super::endpoint::wrapped(types.into_iter(), "        "));
        text.push_str("    };\n");
        for (fallible, name) in [(false, "conversions"), (true, "fallible_conversions")] {
            let of_kind = conversions.iter().filter(|conversion| conversion.fallible == fallible);
            let pairs: BTreeSet<String> =
                of_kind.map(|pair| format!("        {} => {},\n", self.home(pair.from), self.home(pair.to))).collect();
            if !pairs.is_empty() {
                text.push_str(&format!("\n    {root}::runtime::{name}! {{\n"));
                text.extend(pairs);
                text.push_str("    }\n");
            }
        }
        text
    }
}
