// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/forms`, version `v3`: 6 operations, 40 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/forms/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseFormDefinitionBaseForwardPaging, CollectionResponseFormDefinitionBaseForwardPagingResults,
    DatepickerField, DatepickerFieldFieldType, DependentField, DependentFieldDependentField, DependentFieldFilter,
    DependentFieldFilterOperator, DropdownField, DropdownFieldFieldType, EmailField, EmailFieldFieldType,
    EmailFieldValidation, EnumeratedFieldOption, Error, ErrorDetail, FieldGroup, FieldGroupGroupType,
    FieldGroupRichTextType, FileField, FileFieldFieldType, FormDefinitionBase, FormDefinitionCreateRequestBase,
    FormDisplayOptions, FormDisplayOptionsTheme, FormPostSubmitAction, FormPostSubmitActionType, FormStyle,
    FormStyleSubmitAlignment, ForwardPaging, HubSpotFormConfiguration, HubSpotFormConfigurationEmbedType,
    HubSpotFormConfigurationLanguage, HubSpotFormDefinition, HubSpotFormDefinitionCreateRequest,
    HubSpotFormDefinitionFormType, HubSpotFormDefinitionLegalConsentOptions, HubSpotFormDefinitionPatchRequest,
    LegalConsentCheckbox, LegalConsentOptionsExplicitConsentToProcess,
    LegalConsentOptionsExplicitConsentToProcessType, LegalConsentOptionsImplicitConsentToProcess,
    LegalConsentOptionsImplicitConsentToProcessType, LegalConsentOptionsLegitimateInterest,
    LegalConsentOptionsLegitimateInterestLawfulBasis, LegalConsentOptionsLegitimateInterestType,
    LegalConsentOptionsNone, LegalConsentOptionsNoneType, LifecycleStage, ListFormTypes, MobilePhoneField,
    MobilePhoneFieldFieldType, MultiLineTextField, MultiLineTextFieldFieldType, MultipleCheckboxesField,
    MultipleCheckboxesFieldFieldType, NextPage, NumberField,
    NumberPropertyOperationPropertyType as NumberFieldFieldType, NumberFieldValidation, PaymentLinkRadioField,
    PaymentLinkRadioFieldFieldType, PhoneField, PhoneFieldFieldType, PhoneFieldValidation, RadioField,
    RadioFieldFieldType, SingleCheckboxField, SingleCheckboxFieldFieldType, SingleLineTextField,
    SingleLineTextFieldFieldType,
};

/// `DELETE /marketing/v3/forms/{formId}`
///
/// Answers 204. Scopes: `forms`.
pub type Archive = crate::operations::FormsArchive<endpoint::Archive>;

/// `POST /marketing/v3/forms`
///
/// Answers 201. Scopes: `forms`.
pub type Create = crate::operations::FormsCreate<endpoint::Create>;

/// `GET /marketing/v3/forms/{formId}`
///
/// Answers 200. Scopes: `forms`.
pub type Get = crate::operations::FormsGet<endpoint::Get>;

/// `GET /marketing/v3/forms`
///
/// Answers 200. Scopes: `forms`.
pub type List = crate::operations::FormsList<endpoint::List>;

/// `PUT /marketing/v3/forms/{formId}`
///
/// Answers 200. Scopes: `forms`.
pub type Set = crate::operations::FormsSet<endpoint::Set>;

/// `PATCH /marketing/v3/forms/{formId}`
///
/// Answers 200. Scopes: `forms`.
pub type Update = crate::operations::FormsUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/v3/forms/{formId}").statuses(&[204]).scopes(&["forms"]),
        Create: Description::post("/marketing/v3/forms").statuses(&[201]).scopes(&["forms"]),
        Get: Description::get("/marketing/v3/forms/{formId}").statuses(&[200]).scopes(&["forms"]),
        List: Description::get("/marketing/v3/forms").statuses(&[200]).scopes(&["forms"]),
        Set: Description::put("/marketing/v3/forms/{formId}").statuses(&[200]).scopes(&["forms"]),
        Update: Description::patch("/marketing/v3/forms/{formId}").statuses(&[200]).scopes(&["forms"]),
    }
}
