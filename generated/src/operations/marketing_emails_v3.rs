// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Archive<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Archive<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3Archive "EmailsV3Archive" -> () {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Clone<E> {
    /// The body, `application/json`: `EmailCloneRequestVNext`.
    pub body: EmailCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Clone<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3Clone "EmailsV3Clone" -> EmailsV3PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Create<E> {
    /// The body, `application/json`: `EmailsV3EmailCreateRequest`.
    pub body: EmailsV3EmailCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Create<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<EmailsV3EmailCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3Create "EmailsV3Create" -> EmailsV3PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3CreateVariationAbTest<E> {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3CreateVariationAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3CreateVariationAbTest "EmailsV3CreateVariationAbTest" -> EmailsV3PublicEmail {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Get<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Get<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3Get "EmailsV3Get" -> EmailsV3PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetAbTestGetVariation<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetAbTestGetVariation<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3GetAbTestGetVariation "EmailsV3GetAbTestGetVariation" -> EmailsV3PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetDraft<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3GetDraft "EmailsV3GetDraft" -> EmailsV3PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3GetRevision "EmailsV3GetRevision" -> EmailsV3VersionPublicEmail {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsHistogram<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetStatisticsHistogram<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for EmailsV3GetStatisticsHistogram<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsV3GetStatisticsHistogram "EmailsV3GetStatisticsHistogram" -> CollectionResponseWithTotalEmailStatisticIntervalNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3GetStatisticsList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3GetStatisticsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for EmailsV3GetStatisticsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsV3GetStatisticsList "EmailsV3GetStatisticsList" -> MarketingAggregateEmailStatistics {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3List<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3List<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for EmailsV3List<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailsV3List "EmailsV3List" -> CollectionResponseWithTotalPublicEmailForwardPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3ListRevisions<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3ListRevisions<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3ListRevisions "EmailsV3ListRevisions" -> CollectionResponseWithTotalVersionPublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3RestoreToDraftRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3RestoreToDraftRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3RestoreToDraftRevision "EmailsV3RestoreToDraftRevision" -> EmailsV3PublicEmail {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3Update<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3Update<E> {
    /// A request with all that is required.
    pub fn new(
        email_id: impl Into<Text>,
        body: impl Into<EmailsV3EmailUpdateRequest>,
    ) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3Update "EmailsV3Update" -> EmailsV3PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/emails-v3`, in v3.
#[non_exhaustive]
pub struct EmailsV3UpdateDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The body, `application/json`: `EmailsV3EmailUpdateRequest`.
    pub body: EmailsV3EmailUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailsV3UpdateDraft<E> {
    /// A request with all that is required.
    pub fn new(
        email_id: impl Into<Text>,
        body: impl Into<EmailsV3EmailUpdateRequest>,
    ) -> Self {
        Self {
            email_id: email_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailsV3UpdateDraft "EmailsV3UpdateDraft" -> EmailsV3PublicEmail {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
