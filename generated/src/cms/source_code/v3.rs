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
/// Answers 204. Scopes: `content`. Not counted by the limits `ten-secondly`.
pub type ArchiveContent = crate::operations::ArchiveContent<endpoint::ArchiveContent>;

/// `POST /cms/v3/source-code/{environment}/content/{path}`
///
/// Answers 200. Scopes: `content`. Not counted by the limits `ten-secondly`. Deprecated.
pub type CreateContent = crate::operations::CreateContent<endpoint::CreateContent>;

/// `POST /cms/v3/source-code/extract/async`
///
/// Answers 202. Scopes: `content`.
pub type CreateExtractAsync = crate::operations::CreateExtractAsync<endpoint::CreateExtractAsync>;

/// `POST /cms/v3/source-code/{environment}/validate/{path}`
///
/// The specification names no success. Scopes: `content`. Not counted by the limits `ten-secondly`.
pub type CreateValidate = crate::operations::CreateValidate<endpoint::CreateValidate>;

/// `GET /cms/v3/source-code/{environment}/content/{path}`
///
/// The specification names no success. Scopes: `content`. Not counted by the limits `ten-secondly`.
pub type GetContent = crate::operations::GetContent<endpoint::GetContent>;

/// `GET /cms/v3/source-code/extract/async/tasks/{taskId}/status`
///
/// Answers 200. Scopes: `content`.
pub type GetExtractAsyncTaskStatus = crate::operations::GetExtractAsyncTaskStatus<endpoint::GetExtractAsyncTaskStatus>;

/// `GET /cms/v3/source-code/{environment}/metadata/{path}`
///
/// Answers 200. Scopes: `content`. Not counted by the limits `ten-secondly`.
pub type GetMetadata = crate::operations::GetMetadata<endpoint::GetMetadata>;

/// `PUT /cms/v3/source-code/{environment}/content/{path}`
///
/// Answers 200. Scopes: `content`. Not counted by the limits `ten-secondly`.
pub type SetContent = crate::operations::SetContent<endpoint::SetContent>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveContent: Description::delete("/cms/v3/source-code/{environment}/content/{path}")
            .statuses(&[204])
            .scopes(&["content"])
            .exempt(&["ten-secondly"]),
        CreateContent: Description::post("/cms/v3/source-code/{environment}/content/{path}")
            .statuses(&[200])
            .scopes(&["content"])
            .exempt(&["ten-secondly"])
            .deprecated(),
        CreateExtractAsync: Description::post("/cms/v3/source-code/extract/async")
            .statuses(&[202])
            .scopes(&["content"]),
        CreateValidate: Description::post("/cms/v3/source-code/{environment}/validate/{path}")
            .scopes(&["content"])
            .exempt(&["ten-secondly"]),
        GetContent: Description::get("/cms/v3/source-code/{environment}/content/{path}")
            .scopes(&["content"])
            .exempt(&["ten-secondly"]),
        GetExtractAsyncTaskStatus: Description::get("/cms/v3/source-code/extract/async/tasks/{taskId}/status")
            .statuses(&[200])
            .scopes(&["content"]),
        GetMetadata: Description::get("/cms/v3/source-code/{environment}/metadata/{path}")
            .statuses(&[200])
            .scopes(&["content"])
            .exempt(&["ten-secondly"]),
        SetContent: Description::put("/cms/v3/source-code/{environment}/content/{path}")
            .statuses(&[200])
            .scopes(&["content"])
            .exempt(&["ten-secondly"]),
    }
}
