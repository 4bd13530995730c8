//! The members of a record that have no field but a type: `additionalProperties` beside `properties`.
//!
//! They stand in the record's rest as they came; here are the functions that read and set them.

use super::Context;
use super::depth;
use super::part::Part;
use super::source::compact;
use super::types::ident;
use crate::model::Type;
use crate::name::untaken;
use std::collections::BTreeSet;

impl Context<'_> {
    /// The functions over all other members; nothing where their type is not said.
    pub(super) fn others(&self, home: &str, parts: &[Part], others: Option<&Type>) -> String {
        let Some(Type::Map(value)) = others else { return String::new() };
        let mut taken: BTreeSet<String> = parts.iter().map(|part| part.ident.to_string()).collect();
        taken.insert("new".to_owned());
        let (words, ty, root) = (self.in_words(value), compact(&self.ty(value)), self.root(depth::ITEM));
        let read = ident(&untaken("others".to_owned(), &mut taken));
        let mut text = format!(
            "impl {home} {{\n    /// All other members: {words}.\n    ///\n    /// # Errors\n    \
             /// One of them is of another kind; `rest` has it as it came.\n    \
             pub fn {read}(&self) -> Result<Map<{ty}>, {root}::runtime::DecodeError> {{ self.rest.typed() }}\n"
        );
        let set = ident(&untaken("other".to_owned(), &mut taken));
        text.push_str(&format!(
            "    /// Sets one of the other members, whose name is no field's.\n    \
             pub fn {set}(mut self, name: impl Into<Text>, value: impl Into<{ty}>) -> Self {{\n        \
             self.rest.set::<{ty}>(name, &value.into()); self\n    }}\n}}\n"
        ));
        text
    }
}
