use jiff::civil::date;
use serde::{Deserialize, Serialize};

use super::{Properties, PropertyValue};
use crate::{Text, decode, encode};

fn sample() -> Properties {
    decode(
        br#"{"subject":"Login fails","amount":"12.5","count":"3","big":99,"urgent":"TRUE","flag":false,
            "closed":"1772323200000","day":"2026-03-01","at":"2026-03-01T10:00:00.5Z","areas":"web; app;",
            "empty":"","gone":null,"odd":{"a":[1, 2]}}"#,
    )
    .unwrap()
}

#[test]
fn getters_read_hubspots_forms() {
    let ticket = sample();
    assert_eq!(ticket.text("subject"), Some("Login fails"));
    assert_eq!(ticket.get("subject"), ticket.text("subject"));
    assert_eq!(
        (ticket.number("amount"), ticket.number("big"), ticket.number("subject")),
        (Some(12.5), Some(99.0), None)
    );
    assert_eq!((ticket.integer("count"), ticket.integer("amount")), (Some(3), None));
    assert_eq!(
        (ticket.boolean("urgent"), ticket.boolean("flag"), ticket.boolean("count")),
        (Some(true), Some(false), None)
    );
    assert_eq!(
        (ticket.date("closed"), ticket.date("day"), ticket.date("at")),
        (Some(date(2026, 3, 1)), Some(date(2026, 3, 1)), Some(date(2026, 3, 1)))
    );
    assert_eq!(ticket.date_time("at").unwrap().as_millisecond(), 1_772_359_200_500);
    assert_eq!(ticket.date_time("closed"), ticket.date_time("day"));
    assert_eq!(ticket.list("areas").collect::<Vec<_>>(), ["web", "app"]);
    assert_eq!(ticket.list("empty").count() + ticket.list("nowhere").count(), 0);
    assert_eq!(ticket.text("odd"), Some(r#"{"a":[1,2]}"#));
    assert_eq!((ticket.text("empty"), ticket.text("gone"), ticket.text("nowhere")), (Some(""), None, None));
    assert!(
        ticket.contains("gone") && ticket.is_null("gone") && !ticket.is_null("nowhere") && !ticket.contains("nowhere")
    );
    assert_eq!((ticket.date("empty"), ticket.number("empty"), ticket.boolean("empty")), (None, None, None));
}

#[test]
fn setters_write_hubspots_forms() {
    let mut ticket = Properties::new()
        .with("text", "a")
        .with("owned", String::from("b"))
        .with("own", Text::from("c"))
        .with("integer", 7)
        .with("unsigned", 7_u64)
        .with("float", 12.5)
        .with("large", 1e15)
        .with("yes", true)
        .with("day", date(2026, 3, 1))
        .with("at", "2026-03-01T10:00:00Z".parse::<jiff::Timestamp>().unwrap())
        .with("list", vec!["x", "y"])
        .with("array", ["x", "y"])
        .with("none", None::<&str>)
        .with("some", Some(1))
        .with("clear", PropertyValue::CLEAR);
    ticket.set("text", "aa");
    ticket.clear("owned");
    assert_eq!(ticket.remove("own").as_deref(), Some("c"));
    assert_eq!(
        String::from_utf8(encode(&ticket)).unwrap(),
        concat!(
            r#"{"text":"aa","owned":"","integer":"7","unsigned":"7","float":"12.5","large":"1000000000000000","#,
            r#""yes":"true","day":"1772323200000","at":"2026-03-01T10:00:00Z","list":"x;y","array":"x;y","#,
            r#""none":"","some":"1","clear":""}"#
        )
    );
    assert_eq!(ticket.date("day"), Some(date(2026, 3, 1)));
}

#[test]
fn construction_and_walking() {
    let from_array: Properties = [("a", "1"), ("b", "2"), ("a", "3")].into();
    assert_eq!(from_array.iter().collect::<Vec<_>>(), [("b", Some("2")), ("a", Some("3"))]);
    let from_vec: Properties = vec![("b".to_owned(), 2), ("a".to_owned(), 3)].into();
    let from_map: Properties = std::collections::HashMap::from([("a", 3), ("b", 2)]).into();
    assert_eq!(from_vec, from_array);
    assert_eq!(from_map, from_array);
    let mut extended = from_array.clone();
    extended.extend([("c", true)]);
    assert_ne!(extended, from_array);
    assert_eq!(extended.names().collect::<Vec<_>>(), ["b", "a", "c"]);
    assert_eq!(extended.into_iter().last(), Some((Text::from("c"), Some(Text::from("true")))));
    assert_eq!(format!("{from_array:?}"), r#"{"b": Some("2"), "a": Some("3")}"#);
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Ticket {
    subject: String,
    amount: f64,
    count: Option<u8>,
    urgent: bool,
    areas: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    empty: Option<f64>,
    gone: Option<String>,
    nowhere: Option<i64>,
    stage: Option<Stage>,
    day: Option<crate::Date>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Stage {
    New,
    Closed,
}

#[test]
fn into_a_struct_and_back() {
    let properties = sample().with("stage", "closed");
    let ticket: Ticket = properties.deserialize().unwrap();
    assert_eq!(
        ticket,
        Ticket {
            subject: "Login fails".into(),
            amount: 12.5,
            count: Some(3),
            urgent: true,
            areas: vec!["web".into(), "app".into()],
            empty: None,
            gone: None,
            nowhere: None,
            stage: Some(Stage::Closed),
            day: Some("2026-03-01".parse().unwrap()),
        }
    );
    let back = Properties::from_serialize(&ticket).unwrap();
    let mut names: Vec<_> = back.iter().collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            ("amount", Some("12.5")),
            ("areas", Some("web;app")),
            ("count", Some("3")),
            ("day", Some("2026-03-01")),
            ("stage", Some("closed")),
            ("subject", Some("Login fails")),
            ("urgent", Some("true")),
        ]
    );
    let map: std::collections::BTreeMap<String, Option<String>> = properties.deserialize().unwrap();
    assert_eq!(map["subject"].as_deref(), Some("Login fails"));
    assert_eq!(map["gone"], None);
}

#[test]
fn errors_name_the_property() {
    let error = sample().with("amount", "much").deserialize::<Ticket>().unwrap_err();
    assert_eq!(error.to_string(), "property `amount`: expected a number, found `much`");
    let mut without = sample();
    without.remove("subject");
    assert_eq!(without.deserialize::<Ticket>().unwrap_err().to_string(), "property `subject`: not there");
    let error = Properties::from_serialize(&serde_json::json!({"a": {"b": 1}})).unwrap_err();
    assert_eq!(error.property(), "a");
    assert!(Properties::from_serialize(&7).is_err());
    assert!(Properties::from_serialize(&serde_json::json!({"a": [[1]]})).is_err());
}

#[test]
fn an_entry_is_small() {
    assert_eq!(size_of::<super::Entry>(), 48);
    assert_eq!(size_of::<Option<Text>>(), 24);
    assert_eq!(size_of::<crate::Rest>(), 8);
}
