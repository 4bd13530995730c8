//! Of several values under one name the last counts.

use crate::Text;

/// Watches for a name that comes twice. In order of the alphabet, as HubSpot sends most maps, this costs one
/// comparison a name; in any other order a look at a few bits.
pub(crate) struct Names {
    ordered: bool,
    twice: bool,
    /// One bit for each name so far, by a hash of it; kept once the names are out of order.
    seen: [u64; 4],
}

/// With more names than this the bits tell nothing any more.
const FEW: usize = 64;

impl Names {
    pub(crate) const fn new() -> Self {
        Self { ordered: true, twice: false, seen: [0; 4] }
    }

    /// Notes `name`, which comes after `entries`.
    #[inline]
    pub(crate) fn note<V>(&mut self, entries: &[(Text, V)], name: &str) {
        let Some((last, _)) = entries.last() else { return };
        if self.ordered && last.as_str() < name {
            return;
        }
        self.note_unordered(entries, name);
    }

    fn note_unordered<V>(&mut self, entries: &[(Text, V)], name: &str) {
        if self.twice {
            return;
        }
        if entries.len() >= FEW {
            self.twice = true;
            return;
        }
        if self.ordered {
            self.ordered = false;
            for (earlier, _) in entries {
                self.mark(earlier);
            }
        }
        self.twice = self.mark(name) && entries.iter().any(|(earlier, _)| earlier == name);
    }

    /// Sets the bit of `name`; whether it was set before.
    fn mark(&mut self, name: &str) -> bool {
        let mut hash = name.len() as u64;
        for chunk in name.as_bytes().chunks(8) {
            let mut word = [0; 8];
            for (to, from) in word.iter_mut().zip(chunk) {
                *to = *from;
            }
            hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
        }
        let Some(word) = self.seen.get_mut((hash >> 6 & 3) as usize) else { return true };
        let bit = 1 << (hash & 63);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    /// Whether a name may have come twice.
    pub(crate) const fn doubtful(&self) -> bool {
        self.twice
    }
}

/// Takes out all but the last of the entries under one name.
pub(crate) fn keep_last<V>(entries: &mut Vec<(Text, V)>) {
    let mut names: Vec<(&str, usize)> =
        entries.iter().enumerate().map(|(index, (name, _))| (name.as_str(), index)).collect();
    names.sort_unstable();
    let mut superseded: Vec<usize> =
        names.iter().zip(names.iter().skip(1)).filter(|(one, next)| one.0 == next.0).map(|(one, _)| one.1).collect();
    if superseded.is_empty() {
        return;
    }
    superseded.sort_unstable();
    let mut index = 0;
    entries.retain(|_| {
        let keep = superseded.binary_search(&index).is_err();
        index += 1;
        keep
    });
}
