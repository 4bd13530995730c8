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
/// Answers 204. Scope: `forms`. Unsupported from 2027-09.
pub type Archive = crate::Call<crate::operations::FormsArchive, endpoint::Archive>;

/// `POST /marketing/v3/forms`
///
/// Answers 201 (`FormDefinitionBase`). Scope: `forms`. Unsupported from 2027-09.
pub type Create = crate::Call<crate::operations::FormsCreate, endpoint::Create>;

/// `GET /marketing/v3/forms/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`. Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::FormsGet, endpoint::Get>;

/// `GET /marketing/v3/forms`
///
/// Answers 200 (`CollectionResponseFormDefinitionBaseForwardPaging`). Scope: `forms`. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::FormsList, endpoint::List>;

/// `PUT /marketing/v3/forms/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`. Unsupported from 2027-09.
pub type Set = crate::Call<crate::operations::FormsSet, endpoint::Set>;

/// `PATCH /marketing/v3/forms/{formId}`
///
/// Answers 200 (`FormDefinitionBase`). Scope: `forms`. Unsupported from 2027-09.
pub type Update = crate::Call<crate::operations::FormsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/marketing/v3/forms/{formId}", &[204], &["forms"]),
        Create: Description::of(Post, "/marketing/v3/forms", &[201], &["forms"]),
        Get: Description::of(Get, "/marketing/v3/forms/{formId}", &[200], &["forms"]),
        List: Description::of(Get, "/marketing/v3/forms", &[200], &["forms"]),
        Set: Description::of(Put, "/marketing/v3/forms/{formId}", &[200], &["forms"]),
        Update: Description::of(Patch, "/marketing/v3/forms/{formId}", &[200], &["forms"]),
    }
}
