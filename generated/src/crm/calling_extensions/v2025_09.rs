// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/calling-extensions`, version `2025-09`: 13 operations, 18 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/calling-extensions/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ChannelConnectionSettingsPatchRequest, ChannelConnectionSettingsRequest, ChannelConnectionSettingsResponse,
    CompanyCallerId, CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequest,
    CompletedThirdPartyCallRequestFinalCallStatus, CompletedThirdPartyCallResponse,
    CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    PublicContactType as ContactCallerIdCallerIdType, Error, ErrorDetail, FormattedPhoneNumber,
    FormattedPhoneNumberPhoneNumberType, MarkRecordingAsReadyRequest, ObjectCoordinates,
    RecordingSettingsPatchRequest, RecordingSettingsRequest, RecordingSettingsResponse, SettingsPatchRequest,
    SettingsRequest, CallingExtensionsSettingsResponse as SettingsResponse,
};

/// `DELETE /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSettings = crate::operations::ArchiveSettings<endpoint::ArchiveSettings>;

/// `DELETE /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 204. Needs the developer key.
pub type ArchiveSettingsChannelConnection =
    crate::operations::ArchiveSettingsChannelConnection<endpoint::ArchiveSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2025-09/inbound-call`
///
/// Answers 200. Any of 7 scopes.
pub type CreateInboundCall =
    crate::operations::CreateInboundCall<crate::endpoints::crm_calling_extensions_v2025_09::CreateInboundCall>;

/// `POST /crm/extensions/calling/2025-09/recordings/ready`
///
/// Answers 204. Any of 7 scopes.
pub type CreateRecordingReady = crate::operations::CreateRecordingReady<endpoint::CreateRecordingReady>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200. Needs the developer key.
pub type CreateSettings = crate::operations::CreateSettings<endpoint::CreateSettings>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200. Needs the developer key.
pub type CreateSettingsChannelConnection =
    crate::operations::CreateSettingsChannelConnection<endpoint::CreateSettingsChannelConnection>;

/// `POST /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200. Needs the developer key.
pub type CreateSettingsRecording = crate::operations::CreateSettingsRecording<endpoint::CreateSettingsRecording>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200. Needs the developer key.
pub type GetSettings = crate::operations::GetSettings<endpoint::GetSettings>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200. Needs the developer key.
pub type GetSettingsChannelConnection =
    crate::operations::GetSettingsChannelConnection<endpoint::GetSettingsChannelConnection>;

/// `GET /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200. Needs the developer key.
pub type GetSettingsRecording = crate::operations::GetSettingsRecording<endpoint::GetSettingsRecording>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings`
///
/// Answers 200. Needs the developer key.
pub type UpdateSettings = crate::operations::UpdateSettings<endpoint::UpdateSettings>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings/channel-connection`
///
/// Answers 200. Needs the developer key.
pub type UpdateSettingsChannelConnection =
    crate::operations::UpdateSettingsChannelConnection<endpoint::UpdateSettingsChannelConnection>;

/// `PATCH /crm/extensions/calling/2025-09/{appId}/settings/recording`
///
/// Answers 200. Needs the developer key.
pub type UpdateSettingsRecording = crate::operations::UpdateSettingsRecording<endpoint::UpdateSettingsRecording>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        ArchiveSettings: Description::delete("/crm/extensions/calling/2025-09/{appId}/settings")
            .statuses(&[204])
            .developer_key(),
        ArchiveSettingsChannelConnection: Description::delete("/crm/extensions/calling/2025-09/{appId}/settings/channel-connection")
            .statuses(&[204])
            .developer_key(),
        CreateRecordingReady: Description::post("/crm/extensions/calling/2025-09/recordings/ready")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        CreateSettings: Description::post("/crm/extensions/calling/2025-09/{appId}/settings")
            .statuses(&[200])
            .developer_key(),
        CreateSettingsChannelConnection: Description::post("/crm/extensions/calling/2025-09/{appId}/settings/channel-connection")
            .statuses(&[200])
            .developer_key(),
        CreateSettingsRecording: Description::post("/crm/extensions/calling/2025-09/{appId}/settings/recording")
            .statuses(&[200])
            .developer_key(),
        GetSettings: Description::get("/crm/extensions/calling/2025-09/{appId}/settings")
            .statuses(&[200])
            .developer_key(),
        GetSettingsChannelConnection: Description::get("/crm/extensions/calling/2025-09/{appId}/settings/channel-connection")
            .statuses(&[200])
            .developer_key(),
        GetSettingsRecording: Description::get("/crm/extensions/calling/2025-09/{appId}/settings/recording")
            .statuses(&[200])
            .developer_key(),
        UpdateSettings: Description::patch("/crm/extensions/calling/2025-09/{appId}/settings")
            .statuses(&[200])
            .developer_key(),
        UpdateSettingsChannelConnection: Description::patch("/crm/extensions/calling/2025-09/{appId}/settings/channel-connection")
            .statuses(&[200])
            .developer_key(),
        UpdateSettingsRecording: Description::patch("/crm/extensions/calling/2025-09/{appId}/settings/recording")
            .statuses(&[200])
            .developer_key(),
    }
}
