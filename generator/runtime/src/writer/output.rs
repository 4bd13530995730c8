//! The bytes that are written.

/// Room for a record of some twenty properties.
const ROOM: usize = 2048;

/// The first room where nothing was asked for: a text or a date.
const SMALL: usize = 64;

/// At most so much room is made on a guess.
const GUESS: usize = 1 << 20;

/// Bytes to which others are appended.
///
/// Not a plain `Vec`: the room ahead is filled with zeros, so that what is written has fixed places to go to. A short
/// text is then stored in two steps of constant size, where `Vec::extend_from_slice` asks for room, calls `memcpy` and
/// sets the length for each piece of it.
pub(crate) struct Output {
    /// What is written, and zeros for what is to come.
    bytes: Vec<u8>,
    end: usize,
}

impl Output {
    /// With room for a record.
    pub(crate) fn new() -> Self {
        Self { bytes: vec![0; ROOM], end: 0 }
    }

    /// Without room, for what may be a single short value.
    pub(crate) const fn small() -> Self {
        Self::after(Vec::new())
    }

    /// What is written from here on comes after `bytes`.
    pub(crate) const fn after(bytes: Vec<u8>) -> Self {
        let end = bytes.len();
        Self { bytes, end }
    }

    pub(crate) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.end);
        self.bytes
    }

    /// How many bytes are written.
    pub(crate) const fn len(&self) -> usize {
        self.end
    }

    /// Takes back all that was written after the first `end` bytes.
    pub(crate) fn truncate(&mut self, end: usize) {
        self.end = self.end.min(end);
    }

    /// Makes room for what is likely to come.
    pub(crate) fn expect(&mut self, more: usize) {
        self.room(more.min(GUESS));
    }

    /// At least `more` bytes to be written to; what is then used is told to [`used`](Self::used).
    #[inline]
    pub(super) fn room(&mut self, more: usize) -> &mut [u8] {
        if self.bytes.len() - self.end < more {
            self.grow(more);
        }
        self.bytes.get_mut(self.end..).unwrap_or_default()
    }

    #[inline]
    pub(super) const fn used(&mut self, count: usize) {
        self.end += count;
    }

    #[cold]
    fn grow(&mut self, more: usize) {
        let len = (self.end + more).max(2 * self.bytes.len()).max(SMALL);
        self.bytes.resize(len, 0);
    }

    /// Appends one byte.
    #[inline]
    pub(crate) fn push(&mut self, byte: u8) {
        self.chunk([byte]);
    }

    /// Appends bytes whose number is known when compiling.
    #[inline]
    pub(crate) fn chunk<const N: usize>(&mut self, bytes: [u8; N]) {
        if let Some(to) = self.room(N).first_chunk_mut() {
            *to = bytes;
            self.used(N);
        }
    }

    /// Appends bytes.
    #[inline]
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        if let Some(to) = self.room(bytes.len()).get_mut(..bytes.len()) {
            to.copy_from_slice(bytes);
            self.used(bytes.len());
        }
    }

    /// Ends an object or a list whose items each have a comma after them: the last comma becomes the `bracket`.
    #[inline]
    pub(crate) fn close(&mut self, bracket: u8) {
        if let Some(last) = self.end.checked_sub(1).and_then(|last| self.bytes.get_mut(last))
            && *last == b','
        {
            *last = bracket;
        } else {
            self.push(bracket);
        }
    }
}
