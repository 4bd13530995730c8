//! Which alternative of a union came.
//!
//! What tells alternatives that are objects apart is a member with one possible value, be it named by a discriminator or
//! found in the schemas, and not always the same member in every alternative: so all of them are looked up, in whatever
//! order they came. Then it is what they require. Other alternatives are told by the kind of JSON. Where all of that
//! leaves a choice, the first counts that what came fits wholly into (see `fit`).

use super::fit;
use crate::reader::{Name, ReadError, Reader};
use crate::shape::{Shaped, Variant};

/// Reads a union: the alternative whose tag came, else the one whose required members came (the one with most of
/// them), else the first that what came fits into, else any JSON.
pub(super) fn read(
    target: &mut dyn Shaped,
    variants: &'static [Variant],
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let variant = choose(target, variants, reader).unwrap_or(variants.len());
    target.set_variant(variant).read(reader)
}

/// What tags and required members say.
enum Told {
    /// It is this one.
    One(usize),
    /// It is one of these; none where it is none.
    Among(Vec<usize>),
}

/// The alternative that stands at the reader. A text that is no JSON is none: reading it tells what is wrong.
fn choose(target: &mut dyn Shaped, variants: &'static [Variant], reader: &Reader<'_>) -> Option<usize> {
    let mut ahead = reader.ahead();
    let first = ahead.peek()?;
    let told = match common_key(variants) {
        _ if first != b'{' => Told::Among((0..variants.len()).collect()),
        Some(key) => return by_common_key(variants, key, &mut ahead).ok()?,
        None => by_own_keys(variants, &mut ahead).ok()?,
    };
    match told {
        Told::One(index) => Some(index),
        Told::Among(indices) => fit::first(target, &indices, first, reader),
    }
}

/// The member that names the alternative in all of them.
fn common_key(variants: &'static [Variant]) -> Option<&'static str> {
    let (key, _) = variants.first()?.tag?;
    variants.iter().all(|variant| variant.tag.is_some_and(|(own, _)| own == key)).then_some(key)
}

/// Where one member tells them apart, what comes after it does not matter.
fn by_common_key(variants: &[Variant], key: &str, ahead: &mut Reader<'_>) -> Result<Option<usize>, ReadError> {
    ahead.open_object("an object")?;
    let mut first = true;
    loop {
        match ahead.next_name(&mut first, key)? {
            Name::End => return Ok(None),
            // A name with escapes in it is none of the expected bytes, and may still be the key.
            Name::Other(name) if name != key => ahead.skip()?,
            _ if ahead.peek() != Some(b'"') => return Ok(None),
            _ => {
                let value = ahead.string()?;
                let named = |variant: &Variant| variant.tag.is_some_and(|(_, values)| values.contains(&&*value));
                return Ok(variants.iter().position(named));
            }
        }
    }
}

/// Where each has its own, all members are looked at. The first alternative wins, not the first member: the order of
/// members says nothing.
fn by_own_keys(variants: &[Variant], ahead: &mut Reader<'_>) -> Result<Told, ReadError> {
    let mut tagged: Option<usize> = None;
    let mut present = vec![0_usize; variants.len()];
    ahead.object(&mut |ahead, name| {
        for (variant, present) in variants.iter().zip(&mut present) {
            *present += usize::from(variant.required.contains(&name));
        }
        let is_key = variants.iter().any(|variant| variant.tag.is_some_and(|(key, _)| key == name));
        if !is_key || ahead.peek() != Some(b'"') {
            return ahead.skip();
        }
        let value = ahead.string()?;
        let named =
            |variant: &Variant| variant.tag.is_some_and(|(key, values)| key == name && values.contains(&&*value));
        if let Some(index) = variants.iter().position(named) {
            tagged = Some(tagged.map_or(index, |earlier| earlier.min(index)));
        }
        Ok(())
    })?;
    Ok(tagged.map_or_else(|| by_required(variants, &present), Told::One))
}

/// The alternatives without a tag of whose required members all are present, and that have most of them.
fn by_required(variants: &[Variant], present: &[usize]) -> Told {
    let untagged = variants.iter().zip(present).enumerate().filter(|(_, (variant, _))| variant.tag.is_none());
    let complete = untagged.filter(|(_, (variant, present))| **present >= variant.required.len());
    let complete: Vec<(usize, usize)> = complete.map(|(index, (_, present))| (index, *present)).collect();
    let most = complete.iter().map(|(_, present)| *present).max().unwrap_or_default();
    let best: Vec<usize> = complete.iter().filter(|(_, present)| *present == most).map(|(index, _)| *index).collect();
    match best[..] {
        [only] if most > 0 => Told::One(only),
        _ => Told::Among(best),
    }
}
