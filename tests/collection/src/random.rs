//! Chance that can be repeated.
//!
//! Every schema and every operation has a sequence of its own, made of the seed and its name, so that neither the order
//! of the work nor the number of threads changes what is tested.

use std::env;

/// The variable that sets the seed: a number, or `random`.
pub const SEED: &str = "COLLECTION_SEED";

/// The variable that multiplies the number of values per shape and operation.
pub const ROUNDS: &str = "COLLECTION_ROUNDS";

/// The seed of this run: the same in every run unless the variable says otherwise, so that a change of the code is
/// the only reason for a change of the result.
#[must_use]
pub fn seed() -> u64 {
    match env::var(SEED).as_deref() {
        Ok("random") => std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.subsec_nanos().into()),
        Ok(number) => number.parse().unwrap_or(0),
        Err(_) => 0,
    }
}

/// How many times the usual number of values.
#[must_use]
pub fn rounds() -> usize {
    env::var(ROUNDS).ok().and_then(|number| number.parse().ok()).unwrap_or(1)
}

/// A sequence of numbers (SplitMix64).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence that belongs to `name`.
    #[must_use]
    pub fn new(seed: u64, name: &str) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, hash))
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 where that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.draw() % bound).unwrap_or(0)
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `items`.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// Puts `items` into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
