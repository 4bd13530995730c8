// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/feedback-submissions`, version `2026-03`: 4 operations, 22 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/feedback-submissions/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectId,
    SimplePublicObjectWithAssociations, StandardError, ValueWithTimestamp,
};

/// `POST /crm/objects/2026-03/feedback_submissions/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of the scopes `crm.objects.contacts.read`, `crm.objects.feedback_submissions.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::feedback_submissions::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `GET /crm/objects/2026-03/feedback_submissions/{feedbackSubmissionId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of the scopes `crm.objects.contacts.read`, `crm.objects.feedback_submissions.read`. Unsupported from 2027-09. Newer: `crm::feedback_submissions::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-03/feedback_submissions`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of the scopes `crm.objects.contacts.read`, `crm.objects.feedback_submissions.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::feedback_submissions::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-03/feedback_submissions/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of the scopes `crm.objects.contacts.read`, `crm.objects.feedback_submissions.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::feedback_submissions::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post,
            "/crm/objects/2026-03/feedback_submissions/batch/read",
            &[200, 207], &["crm.objects.contacts.read", "crm.objects.feedback_submissions.read"]).batch_limit(100),
        Get: Description::of(Get,
            "/crm/objects/2026-03/feedback_submissions/{feedbackSubmissionId}",
            &[200], &["crm.objects.contacts.read", "crm.objects.feedback_submissions.read"]),
        List: Description::of(Get,
            "/crm/objects/2026-03/feedback_submissions",
            &[200], &["crm.objects.contacts.read", "crm.objects.feedback_submissions.read"]).page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-03/feedback_submissions/search",
            &[200], &["crm.objects.contacts.read", "crm.objects.feedback_submissions.read"]).exempt(&["ten-secondly"])
            .rate_limit_group("search").page_limit(200),
    }
}
