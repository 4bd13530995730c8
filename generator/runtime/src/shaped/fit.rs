//! How well what came fits into an alternative of a union.
//!
//! Asked only where neither tags nor required members tell, nor the kind of JSON alone. An alternative is read on trial;
//! it fits wholly where nothing had to be bent, nothing is unknown and nothing is missing.

use crate::field::View;
use crate::reader::Reader;
use crate::shape::{Constants, Kind, Shaped};

/// From worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Something is missing or of another kind.
    Not,
    /// Something is unknown: a member, a value of an enumeration, an alternative.
    Loosely,
    /// All of it.
    Wholly,
}

/// The first of these alternatives that what stands at the reader, which begins with this byte, fits into best.
pub(super) fn first(target: &mut dyn Shaped, indices: &[usize], byte: u8, reader: &Reader<'_>) -> Option<usize> {
    let mut best = (Fit::Not, None);
    for index in indices {
        let content = target.set_variant(*index);
        if !begins(content.view(), byte) {
            continue;
        }
        let mut trial = reader.on_trial()?;
        let read = content.read(&mut trial);
        let fit = match read {
            Ok(()) if trial.misfits() == 0 => fit(content.view()),
            _ => Fit::Not,
        };
        if fit > best.0 {
            best = (fit, Some(*index));
        }
        if fit == Fit::Wholly {
            break;
        }
    }
    best.1
}

/// Whether the JSON of what is shown, empty as it is, can begin with this byte.
fn begins(view: View<'_>, byte: u8) -> bool {
    match view {
        View::Text(_) | View::Secret(_) | View::DateTime(_) | View::Date(_) | View::Id(_) => byte == b'"',
        View::Integer(_) | View::Number(_) => matches!(byte, b'-' | b'0'..=b'9'),
        View::Boolean(_) => matches!(byte, b't' | b'f'),
        View::List(_) => byte == b'[',
        View::Map(_) | View::Properties(_) => byte == b'{',
        View::Any(_) => true,
        View::Shaped(shaped) => match shaped.shape().kind {
            Kind::Record(_) => byte == b'{',
            Kind::Enumeration(_) => byte == b'"',
            Kind::Constants(Constants::Booleans(_)) => matches!(byte, b't' | b'f'),
            Kind::Constants(_) => matches!(byte, b'-' | b'0'..=b'9'),
            Kind::Union(_) => byte != b'n',
            Kind::Operation(_) | Kind::Request(..) => false,
        },
        View::Absent | View::Null | View::Rest(_) | View::Foreign(_) => false,
    }
}

/// How well it fits, as it was read.
fn fit(view: View<'_>) -> Fit {
    let loosely_if = |is_loose: bool| if is_loose { Fit::Loosely } else { Fit::Wholly };
    match view {
        View::DateTime(value) => loosely_if(value.timestamp().is_none()),
        View::Date(value) => loosely_if(value.date().is_none()),
        View::List(items) => worst((0..items.count()).map(|index| fit(items.item(index)))),
        View::Map(entries) => worst((0..entries.count()).map(|index| fit(entries.entry(index).1))),
        View::Shaped(shaped) => match shaped.shape().kind {
            Kind::Record(members) => match shaped.part(members.len()).view() {
                View::Rest(rest) if rest.has_misfits() => Fit::Not,
                View::Rest(rest) if !rest.is_empty() => {
                    worst((0..members.len()).map(|index| fit(shaped.part(index).view()))).min(Fit::Loosely)
                }
                _ => worst((0..members.len()).map(|index| fit(shaped.part(index).view()))),
            },
            Kind::Enumeration(values) => loosely_if(shaped.variant().0 >= values.len()),
            Kind::Constants(_) => loosely_if(super::constant::is_unknown(shaped)),
            Kind::Union(variants) => match shaped.variant() {
                (variant, content) if variant < variants.len() => fit(content.view()),
                _ => Fit::Loosely,
            },
            Kind::Operation(_) | Kind::Request(..) => Fit::Not,
        },
        _ => Fit::Wholly,
    }
}

fn worst(mut fits: impl Iterator<Item = Fit>) -> Fit {
    let mut worst = Fit::Wholly;
    while worst > Fit::Not
        && let Some(fit) = fits.next()
    {
        worst = worst.min(fit);
    }
    worst
}
