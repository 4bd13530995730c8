//! Which alternative of a union came.
//!
//! No specification of HubSpot's has a discriminator. What tells the alternatives apart is a member with one possible
//! value, and not the same member in every alternative: so all of them are looked up, in whatever order they came.

use crate::reader::{Name, ReadError, Reader};
use crate::shape::{Shaped, Variant};

/// Reads a union: the alternative whose tag came, else the one whose required members came (the one with most of
/// them), else any JSON.
pub(super) fn read(
    target: &mut dyn Shaped,
    variants: &'static [Variant],
    reader: &mut Reader<'_>,
) -> Result<(), ReadError> {
    let variant = choose(variants, reader).unwrap_or(variants.len());
    target.set_variant(variant);
    target.part_mut(0).read(reader)
}

/// The alternative that stands at the reader. A text that is no JSON is none: reading it tells what is wrong.
fn choose(variants: &'static [Variant], reader: &Reader<'_>) -> Option<usize> {
    let mut ahead = reader.ahead();
    if ahead.peek() != Some(b'{') {
        return None;
    }
    match common_key(variants) {
        Some(key) => by_common_key(variants, key, &mut ahead).ok()?,
        None => by_own_keys(variants, &mut ahead).ok()?,
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
fn by_own_keys(variants: &[Variant], ahead: &mut Reader<'_>) -> Result<Option<usize>, ReadError> {
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
    Ok(tagged.or_else(|| by_required(variants, &present)))
}

/// The alternative without a tag of whose required members all are present; the one with most of them.
fn by_required(variants: &[Variant], present: &[usize]) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (index, (variant, &present)) in variants.iter().zip(present).enumerate() {
        let complete = variant.tag.is_none() && present > 0 && present >= variant.required.len();
        if complete && best.is_none_or(|(_, most)| present > most) {
            best = Some((index, present));
        }
    }
    best.map(|(index, _)| index)
}
