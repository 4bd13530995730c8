// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/schemas`, version `v3`: 8 operations, 16 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/schemas/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationDefinition, AssociationDefinitionEgg,
    CollectionResponseObjectSchemaNoPagingInV3 as CollectionResponseObjectSchemaNoPaging, Error, ErrorDetail,
    ObjectSchemaInV3 as ObjectSchema, ObjectSchemaBatchReadRequest, ObjectSchemaEggInV3 as ObjectSchemaEgg,
    SchemasObjectTypeDefinition as ObjectTypeDefinition, ObjectTypeDefinitionLabels,
    SchemasObjectTypeDefinitionPatch as ObjectTypeDefinitionPatch, ObjectTypePropertyCreate,
    PropertyOptionSortStrategy as ObjectTypePropertyCreateOptionSortStrategy,
    PropertyType as ObjectTypePropertyCreateType, PropertiesOption as Option, OptionInput,
    PropertiesProperty as Property, PropertyDataSensitivity, PropertyDateDisplayHint, PropertyModificationMetadata,
    PropertyNumberDisplayHint, PropertyTextDisplayHint,
};

/// `DELETE /crm-object-schemas/v3/schemas/{objectType}`
///
/// Answers 204. Scope: `crm.schemas.custom.write`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::SchemasArchive, endpoint::Archive>;

/// `DELETE /crm-object-schemas/v3/schemas/{objectType}/associations/{associationIdentifier}`
///
/// Answers 204. Scope: `crm.schemas.custom.write`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::ArchiveAssociation`.
pub type ArchiveAssociation = crate::Call<crate::operations::SchemasArchiveAssociation, endpoint::ArchiveAssociation>;

/// `POST /crm-object-schemas/v3/schemas/batch/read`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Any of the scopes `crm.objects.custom.highly_sensitive.read.v2`, `crm.objects.custom.read`, `crm.objects.custom.sensitive.read.v2`, `crm.schemas.custom.read`, `oauth`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::SchemasBatchReadInV3, endpoint::BatchRead>;

/// `POST /crm-object-schemas/v3/schemas`
///
/// Answers 201 (`ObjectSchema`). Scope: `crm.schemas.custom.write`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::SchemasCreateInV3, endpoint::Create>;

/// `POST /crm-object-schemas/v3/schemas/{objectType}/associations`
///
/// Answers 201 (`AssociationDefinition`). Scope: `crm.schemas.custom.write`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::CreateAssociation`.
pub type CreateAssociation = crate::Call<crate::operations::CreateAssociation, endpoint::CreateAssociation>;

/// `GET /crm-object-schemas/v3/schemas/{objectType}`
///
/// Answers 200 (`ObjectSchema`). Any of the scopes `crm.objects.custom.highly_sensitive.read.v2`, `crm.objects.custom.read`, `crm.objects.custom.sensitive.read.v2`, `crm.schemas.custom.read`, `oauth`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::SchemasGetInV3, endpoint::Get>;

/// `GET /crm-object-schemas/v3/schemas`
///
/// Answers 200 (`CollectionResponseObjectSchemaNoPaging`). Any of the scopes `crm.objects.custom.highly_sensitive.read.v2`, `crm.objects.custom.read`, `crm.objects.custom.sensitive.read.v2`, `crm.schemas.custom.read`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::List`.
pub type List = crate::Call<crate::operations::SchemasListInV3, endpoint::List>;

/// `PATCH /crm-object-schemas/v3/schemas/{objectType}`
///
/// Answers 200 (`ObjectTypeDefinition`). Scope: `crm.schemas.custom.write`. Unsupported from 2027-09. Newer: `crm::schemas::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::SchemasUpdateInV3, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read.v2", "crm.schemas.custom.read", "oauth",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm-object-schemas/v3/schemas/{objectType}",
            &[204], &["crm.schemas.custom.write"]),
        ArchiveAssociation: Description::of(Delete,
            "/crm-object-schemas/v3/schemas/{objectType}/associations/{associationIdentifier}",
            &[204], &["crm.schemas.custom.write"]),
        BatchRead: Description::of(Post, "/crm-object-schemas/v3/schemas/batch/read", &[200], SCOPES[0]),
        Create: Description::of(Post, "/crm-object-schemas/v3/schemas", &[201], &["crm.schemas.custom.write"]),
        CreateAssociation: Description::of(Post,
            "/crm-object-schemas/v3/schemas/{objectType}/associations",
            &[201], &["crm.schemas.custom.write"]),
        Get: Description::of(Get, "/crm-object-schemas/v3/schemas/{objectType}", &[200], SCOPES[0]),
        List: Description::of(Get,
            "/crm-object-schemas/v3/schemas",
            &[200], &["crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.read", "crm.objects.custom.sensitive.read.v2", "crm.schemas.custom.read"]),
        Update: Description::of(Patch,
            "/crm-object-schemas/v3/schemas/{objectType}",
            &[200], &["crm.schemas.custom.write"]),
    }
}
