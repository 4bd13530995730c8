// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/source-code`, version `v3`: 8 operations, 6 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/source-code/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponse, BatchResponseSimplePublicStatus as ActionResponseStatus, AssetFileMetadata, CreateBody, Error,
    ErrorDetail, FileExtractRequest, TaskLocator,
};

/// `DELETE /cms/v3/source-code/{environment}/content/{path}`
///
/// Answers 204. Scope: `content`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::ArchiveContent`.
pub type ArchiveContent = crate::Call<crate::operations::ArchiveContent, endpoint::ArchiveContent>;

/// `POST /cms/v3/source-code/{environment}/content/{path}`
///
/// Answers 200 (`AssetFileMetadata`). Scope: `content`. Not counted by the limit `ten-secondly`. Deprecated. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::CreateContent`.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::CreateContent`."))]
pub type CreateContent = crate::Call<crate::operations::CreateContent, endpoint::CreateContent>;

/// `POST /cms/v3/source-code/extract/async`
///
/// Answers 202 (`TaskLocator`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::CreateExtractAsync`.
pub type CreateExtractAsync = crate::Call<crate::operations::CreateExtractAsync, endpoint::CreateExtractAsync>;

/// `POST /cms/v3/source-code/{environment}/validate/{path}`
///
/// The specification names no success. Scope: `content`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::CreateValidate`.
pub type CreateValidate = crate::Call<crate::operations::CreateValidate, endpoint::CreateValidate>;

/// `GET /cms/v3/source-code/{environment}/content/{path}`
///
/// The specification names no success. Scope: `content`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::GetContent`.
pub type GetContent = crate::Call<crate::operations::GetContent, endpoint::GetContent>;

/// `GET /cms/v3/source-code/extract/async/tasks/{taskId}/status`
///
/// Answers 200 (`ActionResponse`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::GetExtractAsyncTaskStatus`.
pub type GetExtractAsyncTaskStatus =
    crate::Call<crate::operations::GetExtractAsyncTaskStatus, endpoint::GetExtractAsyncTaskStatus>;

/// `GET /cms/v3/source-code/{environment}/metadata/{path}`
///
/// Answers 200 (`AssetFileMetadata`). Scope: `content`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::GetMetadata`.
pub type GetMetadata = crate::Call<crate::operations::GetMetadata, endpoint::GetMetadata>;

/// `PUT /cms/v3/source-code/{environment}/content/{path}`
///
/// Answers 200 (`AssetFileMetadata`). Scope: `content`. Not counted by the limit `ten-secondly`. Unsupported from 2027-09. Newer: `cms::source_code::v2026_09::SetContent`.
pub type SetContent = crate::Call<crate::operations::SetContent, endpoint::SetContent>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveContent: Description::of(Delete,
            "/cms/v3/source-code/{environment}/content/{path}",
            &[204], &["content"]).exempt(&["ten-secondly"]),
        CreateContent: Description::of(Post,
            "/cms/v3/source-code/{environment}/content/{path}",
            &[200], &["content"]).exempt(&["ten-secondly"]).deprecated(),
        CreateExtractAsync: Description::of(Post, "/cms/v3/source-code/extract/async", &[202], &["content"]),
        CreateValidate: Description::of(Post,
            "/cms/v3/source-code/{environment}/validate/{path}",
            &[], &["content"]).exempt(&["ten-secondly"]),
        GetContent: Description::of(Get,
            "/cms/v3/source-code/{environment}/content/{path}",
            &[], &["content"]).exempt(&["ten-secondly"]),
        GetExtractAsyncTaskStatus: Description::of(Get,
            "/cms/v3/source-code/extract/async/tasks/{taskId}/status",
            &[200], &["content"]),
        GetMetadata: Description::of(Get,
            "/cms/v3/source-code/{environment}/metadata/{path}",
            &[200], &["content"]).exempt(&["ten-secondly"]),
        SetContent: Description::of(Put,
            "/cms/v3/source-code/{environment}/content/{path}",
            &[200], &["content"]).exempt(&["ten-secondly"]),
    }
}
