//! A file to upload.

use std::any::Any;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::json;

use crate::field::{Blank, Field, Foreign, View, plain_field};
use crate::reader::{ReadError, Reader};
use crate::{Text, Value};

/// A file to upload: a part of a multipart body, or a whole body.
///
/// In the serialised form of an operation it is `{"fileName": …, "contentType": …, "data": …}` with the data in base64.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct File {
    file_name: Text,
    content_type: Option<Text>,
    bytes: Bytes,
}

impl File {
    /// No file: without a name and without content.
    pub const EMPTY: Self = Self { file_name: Text::EMPTY, content_type: None, bytes: Bytes::new() };

    /// A file of that name. HubSpot takes a file's kind from the ending of its name.
    pub fn new(file_name: impl Into<Text>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), content_type: None, bytes: bytes.into() }
    }

    /// Sets the media type (`text/csv`); without it the file goes out as `application/octet-stream`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The media type, if one is set.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The file that `foreign` is, if it is one.
    pub(crate) fn of(foreign: &dyn Foreign) -> Option<&Self> {
        (foreign as &dyn Any).downcast_ref()
    }

    fn from_json(value: Value) -> Option<Self> {
        let Value::Object(mut members) = value else { return None };
        let bytes = STANDARD.decode(members.get("data")?.as_str()?).ok()?;
        let mut text = |name: &str| match members.remove(name) {
            Some(Value::String(text)) => Some(Text::from(text)),
            _ => None,
        };
        Some(Self { file_name: text("fileName")?, content_type: text("contentType"), bytes: bytes.into() })
    }
}

/// The content is told of by its length alone.
impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("File")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

impl Foreign for File {
    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Self>() == Some(self)
    }

    fn json(&self) -> Value {
        let mut value = json!({"fileName": self.file_name.as_str(), "data": STANDARD.encode(&self.bytes)});
        if let (Some(content_type), Value::Object(members)) = (&self.content_type, &mut value) {
            members.insert("contentType".to_owned(), content_type.as_str().into());
        }
        value
    }
}

impl Field for File {
    fn view(&self) -> View<'_> {
        View::Foreign(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let at = reader.offset();
        let file = Self::from_json(reader.value()?);
        *self = file.ok_or_else(|| ReadError::new("a file (`fileName`, `data` in base64)", "other JSON", at))?;
        Ok(())
    }

    fn has_natural_empty(&self) -> bool {
        false
    }

    plain_field!();
}

impl Blank for File {
    fn blank() -> Self {
        Self::default()
    }
}

impl serde::Serialize for File {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for File {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_serialised_form_keeps_all_of_it() {
        let file = File::new("a.csv", &b"id\n\xff"[..]).with_content_type("text/csv");
        let json = serde_json::to_value(&file).unwrap();
        assert_eq!(json, serde_json::json!({"fileName": "a.csv", "contentType": "text/csv", "data": "aWQK/w=="}));
        assert_eq!(serde_json::from_value::<File>(json).unwrap(), file);
        let plain = File::new("b", "x");
        assert_eq!(serde_json::from_str::<File>(r#"{"data":"eA==","fileName":"b"}"#).unwrap(), plain);
    }

    #[test]
    fn what_is_no_file_is_refused() {
        for json in ["1", "{}", r#"{"fileName":"a"}"#, r#"{"fileName":"a","data":"?"}"#, r#"{"data":"eA=="}"#] {
            let error = serde_json::from_str::<File>(json).unwrap_err();
            assert!(error.to_string().contains("a file (`fileName`"), "{error}");
        }
    }

    #[test]
    fn debug_shows_no_content() {
        let shown = format!("{:?}", File::new("a.csv", "secret content"));
        assert_eq!(shown, "File { file_name: \"a.csv\", content_type: None, bytes: 14 }");
    }
}
