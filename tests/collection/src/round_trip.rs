//! Reading and writing a value on both paths.

use hubspot_api::runtime::{self, Field, View};
use serde_json::Value;

use crate::compare::{difference, short};
use crate::json_text;
use crate::mutate::{Mutated, Outcome};
use crate::random::Random;
use crate::registry::Shape;

/// What went wrong: the class of it, and the case.
pub type Failure = (&'static str, String);

/// Reads `value` on the fast path and through serde, writes it on both, and compares. Gives what was read.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn check(shape: &Shape, value: &Value, random: &mut Random) -> Result<Box<dyn Field>, Failure> {
    let json = json_text::write(value, random);
    let told = |class: &'static str, what: String| (class, format!("{what}\n      of {}", short(value)));
    let fast = (shape.decode)(&json).map_err(|error| told("decode refuses", error))?;
    let generic = (shape.deserialize)(&json).map_err(|error| told("serde refuses", error))?;
    let written = runtime::encode(&*fast);
    compare(value, &written).map_err(|what| told("encode changes", what))?;
    let serialized = (shape.serialize)(&*generic).unwrap_or_default();
    compare(value, &serialized).map_err(|what| told("serde changes", what))?;
    if !same(&*fast, &*generic) {
        return Err(told("the two paths disagree", String::new()));
    }
    let mut copy = fast.fresh();
    copy.assign(&*fast);
    if runtime::encode(&*copy) != written || !same(&*copy, &*fast) {
        return Err(told("a copy differs", String::new()));
    }
    Ok(fast)
}

/// Like [`check`] for a value that may have to be refused.
///
/// # Errors
/// As for [`check`]; or it reads although it must not, or the error does not name the place.
pub fn check_mutated(shape: &Shape, mutated: &Mutated, random: &mut Random) -> Result<(), Failure> {
    let (member, must_fail) = match &mutated.outcome {
        Outcome::Reads => return check(shape, &mutated.value, random).map(|_| ()),
        Outcome::Fails(member) => (member, true),
        Outcome::Either(member) => (member, false),
    };
    let json = json_text::write(&mutated.value, random);
    for (path, read) in [("decode", (shape.decode)(&json)), ("serde", (shape.deserialize)(&json))] {
        match read {
            Err(error) if error.contains(member.as_str()) => {}
            Err(error) => return Err(("the error does not name the place", format!("{path}: {member}: {error}"))),
            Ok(_) if must_fail => {
                let what = format!("{path}: {member} of {}", short(&mutated.value));
                return Err(("reads what has no empty value", what));
            }
            Ok(_) => return check(shape, &mutated.value, random).map(|_| ()),
        }
    }
    Ok(())
}

fn compare(expected: &Value, written: &[u8]) -> Result<(), String> {
    let found: Value = serde_json::from_slice(written).map_err(|error| format!("no JSON is written: {error}"))?;
    difference(expected, &found).map_or(Ok(()), Err)
}

/// Whether two values are equal as the crate sees it.
fn same(one: &dyn Field, other: &dyn Field) -> bool {
    match (one.view(), other.view()) {
        (View::Shaped(one), View::Shaped(other)) => runtime::shaped::same(one, other),
        (View::Any(one), View::Any(other)) => difference(one, other).is_none(),
        _ => false,
    }
}
