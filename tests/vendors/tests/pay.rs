//! The payment service: discriminators, fields that are an id or an object, forms, headers.

use crate::sent::{form, path_and_query, sent};
use hubspot_vendor_tests::pay::charges::v1 as pay;
use hubspot_vendor_tests::runtime::operation::Credential;
use hubspot_vendor_tests::runtime::{Endpoint, decode};
use serde_json::{Value, json};

fn charge(more: Value) -> pay::Charge {
    let mut charge = json!({"id": "ch_1", "object": "charge", "amount": 5, "created": 1, "livemode": false,
        "metadata": {}, "method": {"type": "card", "last4": "4242"}});
    charge.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    decode(charge.to_string().as_bytes()).unwrap()
}

#[test]
fn a_discriminator_names_the_alternative_by_its_mapping() {
    let method = |method: Value| charge(json!({"method": method})).method;
    assert!(matches!(method(json!({"type": "bank_transfer", "country": "DE"})), pay::Method::Transfer(_)));
    assert!(matches!(method(json!({"last4": "1", "type": "card"})), pay::Method::Card(_)));
    let pay::Method::Unknown(raw) = method(json!({"type": "crypto", "last4": "1"})) else { panic!() };
    assert_eq!(raw, json!({"type": "crypto", "last4": "1"}));
    assert!(matches!(method(json!({"last4": "1"})), pay::Method::Unknown(_)), "without the tag it is none of them");
}

#[test]
fn an_id_or_the_object() {
    let customer = |customer: Value| charge(json!({"customer": customer})).customer;
    let there = |value: Value| customer(value).into_option().unwrap();
    assert!(customer(Value::Null).is_null());
    assert!(matches!(there(json!("cus_1")), pay::ChargeCustomer::Text(id) if id == "cus_1"));
    let object = json!({"id": "cus_1", "object": "customer", "created": 1});
    assert!(matches!(there(object), pay::ChargeCustomer::Customer(_)));
    let gone = json!({"id": "cus_1", "object": "customer", "deleted": true});
    assert!(matches!(there(gone), pay::ChargeCustomer::DeletedCustomer(_)));
}

#[test]
fn a_form_has_members_of_its_own_styles() {
    let shipping = pay::Shipping::new("A").address(pay::ShippingAddress::new().city("B & C").lines(["1", "2"]));
    let body = pay::ChargeParameters::new(500, "eur")
        .capture(true)
        .expand(["customer", "method"])
        .metadata([("order", "7 a")].into_iter().collect::<hubspot_vendor_tests::Map<_>>())
        .shipping(shipping);
    let request = sent(&pay::Create::new("key-1", body));
    assert_eq!(path_and_query(&request), "/v1/charges");
    assert_eq!(request.headers()["idempotency-key"], "key-1");
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    let mut pairs = form(std::str::from_utf8(request.body()).unwrap());
    pairs.sort();
    assert_eq!(
        pairs,
        [
            "amount=500",
            "capture=true",
            "currency=eur",
            "expand[]=customer",
            "expand[]=method",
            "metadata[order]=7 a",
            "shipping[address][city]=B & C",
            "shipping[address][lines][]=1",
            "shipping[address][lines][]=2",
            "shipping[name]=A",
        ]
    );
}

#[test]
fn objects_in_a_query() {
    let list = pay::List::new().created(pay::ListCreatedRange::new().gt(5).lte(9)).expand(["data.customer"]).limit(3);
    let request = sent(&list.pay_account("acct_1"));
    assert_eq!(request.headers()["pay-account"], "acct_1");
    let query = request.uri().query().unwrap();
    assert_eq!(form(query), ["limit=3", "created[gt]=5", "created[lte]=9", "expand[]=data.customer"]);
    assert_eq!(form(sent(&pay::List::new().created(7)).uri().query().unwrap()), ["created=7"]);
}

#[test]
fn a_stored_request_has_its_headers() {
    let create = pay::Create::new("key-1", pay::ChargeParameters::new(1, "eur"));
    let stored = serde_json::to_value(&create).unwrap();
    assert_eq!(stored, json!({"header": {"Idempotency-Key": "key-1"}, "body": {"amount": 1, "currency": "eur"}}));
    assert_eq!(serde_json::from_value::<pay::Create>(stored).unwrap(), create);
    let error =
        serde_json::from_value::<pay::Create>(json!({"header": {"X": 1}, "body": {"amount": 1, "currency": "eur"}}));
    let error = error.unwrap_err().to_string();
    assert!(error.contains("missing: header.Idempotency-Key; unknown: header.X"), "{error}");
}

#[test]
fn of_several_credentials_the_token_is_asked_for() {
    assert_eq!(<pay::Get as Endpoint>::DESCRIPTION.credential, Credential::Bearer);
}
