//! Adding a document renames nothing.
