//! What was counted and what failed, told at the end: every class with its number and some of its cases.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::random;

/// So many cases of a class are shown.
const SHOWN: usize = 5;

/// The counts and failures of one test; threads share it.
#[derive(Default)]
pub struct Failures {
    counts: Mutex<BTreeMap<String, usize>>,
    classes: Mutex<BTreeMap<String, Class>>,
}

#[derive(Default)]
struct Class {
    count: usize,
    cases: Vec<String>,
}

impl Failures {
    /// Counts `many` of `what`.
    pub fn count(&self, what: impl Into<String>, many: usize) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(what.into()).or_default() += many;
    }

    /// Adds a failure.
    pub fn add(&self, class: impl Into<String>, case: impl Into<String>) {
        let mut classes = self.classes.lock().unwrap_or_else(PoisonError::into_inner);
        let class = classes.entry(class.into()).or_default();
        class.count += 1;
        if class.cases.len() < SHOWN {
            class.cases.push(case.into());
        }
    }

    /// Whether nothing failed.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.classes.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}={} {}={}", random::SEED, random::seed(), random::ROUNDS, random::rounds())?;
        for (what, many) in self.counts.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            writeln!(f, "{many:>8} {what}")?;
        }
        for (name, class) in self.classes.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            writeln!(f, "{:>8} FAILED: {name}", class.count)?;
            for case in &class.cases {
                writeln!(f, "    - {case}")?;
            }
        }
        Ok(())
    }
}

/// Does `work` for every item, on as many threads as there are processors.
pub fn for_each<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    work(item);
                }
            });
        }
    });
}
