//! What a run of sync counted, for its reader.

use std::fmt;

/// The counts of a run. Operations and schemas are those of the written documents unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The date of the published collection, where known.
    pub snapshot: Option<String>,
    /// Published files found, those left out included.
    pub files: usize,
    /// Schemas in the published files that were read (all but those the policy excludes).
    pub schemas_read: usize,
    /// Documents that the source gives: one per API and version.
    pub documents: usize,
    /// Published files that no document was made from.
    pub left_out: usize,
    /// Groups of APIs.
    pub groups: usize,
    /// APIs, whatever their number of versions.
    pub apis: usize,
    /// Distinct versions.
    pub versions: usize,
    /// Operations.
    pub operations: usize,
    /// Schemas that an operation reaches.
    pub schemas: usize,
    /// The length of all documents, in bytes.
    pub bytes: usize,
    /// Files of `specs/` that were not what the source gives (and now are, unless only checked).
    pub changed: usize,
    /// References that lead nowhere, each with its document: `cms/hubdb/v3.yaml #/components/schemas/Row`.
    pub dangling: Vec<String>,
    /// What the hand-kept half of the catalog should be told.
    pub notes: Vec<String>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "published  {} files, {} schemas (snapshot {})",
            self.files,
            self.schemas_read,
            self.snapshot.as_deref().unwrap_or("of unknown date")
        )?;
        writeln!(f, "left out   {} files", self.left_out)?;
        writeln!(
            f,
            "documents  {}: {} APIs in {} groups, {} versions, {} bytes",
            self.documents, self.apis, self.groups, self.versions, self.bytes
        )?;
        writeln!(f, "operations {}", self.operations)?;
        writeln!(f, "schemas    {}", self.schemas)?;
        write!(f, "changed    {} files", self.changed)?;
        for reference in &self.dangling {
            write!(f, "\ndangling   {reference}")?;
        }
        for note in &self.notes {
            write!(f, "\nnote       {note}")?;
        }
        Ok(())
    }
}
