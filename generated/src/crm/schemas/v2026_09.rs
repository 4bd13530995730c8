// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/schemas`, version `2026-09`: 8 operations, 16 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/schemas/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociationDefinition, AssociationDefinitionEgg,
    SchemasCollectionResponseObjectSchemaNoPaging as CollectionResponseObjectSchemaNoPaging, Error, ErrorDetail,
    SchemasObjectSchema as ObjectSchema, ObjectSchemaBatchReadRequest, ObjectSchemaEgg, ObjectTypeDefinition,
    ObjectTypeDefinitionLabels, ObjectTypeDefinitionPatch, ObjectTypePropertyCreate,
    PropertyNumberDisplayHint as ObjectTypePropertyCreateNumberDisplayHint,
    PropertyOptionSortStrategy as ObjectTypePropertyCreateOptionSortStrategy,
    PropertyTextDisplayHint as ObjectTypePropertyCreateTextDisplayHint, PropertyType as ObjectTypePropertyCreateType,
    PropertiesOption as Option, OptionInput, Property, PropertyDataSensitivity, PropertyDateDisplayHint,
    PropertyModificationMetadata,
};

/// `DELETE /crm-object-schemas/2026-09/schemas/{objectType}`
///
/// Answers 204. Scopes: `crm.schemas.custom.write`.
pub type Archive = crate::operations::SchemasArchive<endpoint::Archive>;

/// `DELETE /crm-object-schemas/2026-09/schemas/{objectType}/associations/{associationIdentifier}`
///
/// Answers 204. Scopes: `crm.schemas.custom.write`.
pub type ArchiveAssociation = crate::operations::SchemasArchiveAssociation<endpoint::ArchiveAssociation>;

/// `POST /crm-object-schemas/2026-09/schemas/batch/read`
///
/// Answers 200. Any of 7 scopes.
pub type BatchRead = crate::operations::SchemasBatchRead<endpoint::BatchRead>;

/// `POST /crm-object-schemas/2026-09/schemas`
///
/// Answers 201. Scopes: `crm.schemas.custom.write`.
pub type Create = crate::operations::SchemasCreate<endpoint::Create>;

/// `POST /crm-object-schemas/2026-09/schemas/{objectType}/associations`
///
/// Answers 201. Scopes: `crm.schemas.custom.write`.
pub type CreateAssociation = crate::operations::CreateAssociation<endpoint::CreateAssociation>;

/// `GET /crm-object-schemas/2026-09/schemas/{objectType}`
///
/// Answers 200. Any of 7 scopes.
pub type Get = crate::operations::SchemasGet<endpoint::Get>;

/// `GET /crm-object-schemas/2026-09/schemas`
///
/// Answers 200. Any of 6 scopes.
pub type List = crate::operations::SchemasList<endpoint::List>;

/// `PATCH /crm-object-schemas/2026-09/schemas/{objectType}`
///
/// Answers 200. Scopes: `crm.schemas.custom.write`.
pub type Update = crate::operations::SchemasUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.schemas.custom.read", "oauth",
        ],
        &[
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.schemas.custom.read",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm-object-schemas/2026-09/schemas/{objectType}")
            .statuses(&[204])
            .scopes(&["crm.schemas.custom.write"]),
        ArchiveAssociation: Description::delete("/crm-object-schemas/2026-09/schemas/{objectType}/associations/{associationIdentifier}")
            .statuses(&[204])
            .scopes(&["crm.schemas.custom.write"]),
        BatchRead: Description::post("/crm-object-schemas/2026-09/schemas/batch/read")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm-object-schemas/2026-09/schemas")
            .statuses(&[201])
            .scopes(&["crm.schemas.custom.write"]),
        CreateAssociation: Description::post("/crm-object-schemas/2026-09/schemas/{objectType}/associations")
            .statuses(&[201])
            .scopes(&["crm.schemas.custom.write"]),
        Get: Description::get("/crm-object-schemas/2026-09/schemas/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm-object-schemas/2026-09/schemas").statuses(&[200]).scopes(SCOPES[1]),
        Update: Description::patch("/crm-object-schemas/2026-09/schemas/{objectType}")
            .statuses(&[200])
            .scopes(&["crm.schemas.custom.write"]),
    }
}
