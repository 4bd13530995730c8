//! The chat service: sets of numbers, values of several types, ids as text.

use hubspot_vendor_tests::chat::channels::v10 as chat;
use hubspot_vendor_tests::runtime::{decode, encode};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

fn message(more: Value) -> chat::Message {
    let mut message = json!({"id": "1", "type": 19, "content": ""});
    message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    decode(message.to_string().as_bytes()).unwrap()
}

#[test]
fn sets_of_numbers_are_open() {
    let kind: chat::ChannelKind = decode(b"15").unwrap();
    assert!(matches!(kind, chat::ChannelKind::V15));
    assert!(matches!(chat::ChannelKind::from(-1), chat::ChannelKind::Minus1));
    let later: chat::ChannelKind = decode(b"99").unwrap();
    assert!(matches!(later, chat::ChannelKind::Unknown(99)));
    assert_eq!((later.value(), later.to_string().as_str(), encode(&later).as_slice()), (99, "99", b"99".as_slice()));
    assert_eq!(kind, chat::ChannelKind::from(15));
    let volume: chat::Volume = decode(b"2.25").unwrap();
    assert!(matches!(volume, chat::Volume::V2Point25));
    assert!(matches!(decode::<chat::Volume>(b"1").unwrap(), chat::Volume::V1));
    assert!(decode::<chat::ChannelKind>(b"[]").is_err());
}

#[test]
fn an_alternative_is_told_by_what_came() {
    use chat::OptionValue::{Boolean, Integer, List, Number, Text, Unknown};
    let options = message(json!({"options": ["a", 7, 7.5, false, ["x"], [1], {"new": 1}, null]})).options.unwrap();
    assert!(matches!(
        options.as_slice(),
        [Text(_), Integer(7), Number(_), Boolean(false), List(_), Unknown(_), Unknown(_), Unknown(Value::Null)]
    ));
    let components = json!([
        {"type": 1, "components": [{"type": 2, "style": 4}, {"type": 3, "custom_id": "m"}]},
        {"type": 9, "of": "next year"},
    ]);
    let components = message(json!({"components": components})).components.unwrap();
    let chat::Component::Row(row) = &components[0] else { panic!("{components:?}") };
    assert!(matches!(row.components.as_slice(), [chat::Component::Button(_), chat::Component::Menu(_)]));
    assert!(matches!(components[1], chat::Component::Unknown(_)));
}

#[test]
fn the_first_alternative_that_all_of_it_fits_into_counts() {
    let embed = |embed: Value| message(json!({"embed": embed})).embed.unwrap();
    assert!(matches!(embed(json!({"url": "u"})), chat::Embed::Link(_)));
    assert!(matches!(embed(json!({"url": "u", "width": 3})), chat::Embed::Picture(_)));
    assert!(
        matches!(embed(json!({"url": "u", "width": "wide"})), chat::Embed::Link(_)),
        "a member more, but none bent"
    );
    assert!(matches!(embed(json!({"later": 1})), chat::Embed::Link(_)));
    assert!(matches!(embed(json!({"url": [1], "width": [1]})), chat::Embed::Unknown(_)));
}

#[test]
fn null_is_what_it_says_it_is() {
    let channel: chat::Channel =
        decode(br#"{"id":"1","type":0,"last_pin":null,"parent":null,"auto_archive":null,"kind_label":"stage"}"#)
            .unwrap();
    assert!(channel.last_pin.is_null() && channel.parent.is_null() && channel.auto_archive.is_null());
    assert_eq!(channel.kind_label.as_ref().map(|label| label.as_str()), Some("stage"));
    assert!(channel.name.is_absent());
}

#[test]
fn a_request_takes_what_a_union_takes() {
    let button = chat::Button::new(chat::ButtonStyle::V1).label("Go");
    let draft = chat::MessageDraft::new().content("hi").nonce("n-1").components([button]);
    assert_eq!(
        serde_json::to_value(&draft).unwrap(),
        json!({"content": "hi", "nonce": "n-1", "components": [{"type": 2, "style": 1, "label": "Go"}]})
    );
    let draft = chat::MessageDraft::new().nonce(7);
    assert_eq!(serde_json::to_value(&draft).unwrap(), json!({"nonce": 7}));
}

#[test]
fn lists_of_two_kinds_in_each_other_take_no_longer_than_others() {
    let (depth, begin) = (120, Instant::now());
    let text = format!("{}\"x\"{}", "[".repeat(depth), "]".repeat(depth));
    let tree: chat::Tree = decode(text.as_bytes()).unwrap();
    assert_eq!(encode(&tree), text.as_bytes());
    assert!(begin.elapsed() < Duration::from_secs(2), "{:?}", begin.elapsed());
}
