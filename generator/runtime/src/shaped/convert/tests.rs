use super::{convert, try_convert};
use crate::field::{Blank, Field};
use crate::fixtures::record;
use crate::shape::{Kind, Shape, Shaped, optional, required};
use crate::{DateTime, Rest, Text, decode, encode};

record!(Earlier {
    id: Text = required("id"),
    at: Option<Text> = optional("at"),
    size: Option<i64> = optional("size"),
    inner: Vec<EarlierInner> = required("inner"),
});
record!(EarlierInner { name: Option<Text> = optional("name") });
record!(Later {
    at: DateTime = required("at"),
    id: Text = required("id"),
    inner: Vec<LaterInner> = required("inner"),
    owner: Option<Text> = optional("owner"),
});
record!(Latest { only: LaterInner = required("only") });
record!(LaterInner { name: Text = required("name") });

fn earlier(json: &str) -> Earlier {
    decode(json.as_bytes()).unwrap()
}

fn written(value: &dyn Field) -> String {
    String::from_utf8(encode(value)).unwrap()
}

#[test]
fn members_move_and_what_is_unknown_comes_along() {
    let value = earlier(r#"{"id":"1","at":"2026-03-01T10:00:00Z","size":3,"inner":[{"name":"a"}],"colour":"red"}"#);
    let later: Later = convert(&value);
    assert_eq!(later.at, DateTime::from_millisecond(1_772_359_200_000));
    assert_eq!((later.id.as_str(), later.inner[0].name.as_str()), ("1", "a"));
    assert_eq!(later.rest.json("size"), Some("3"));
    assert_eq!(later.rest.json("colour"), Some("\"red\""));
    let back: Earlier = convert(&later);
    assert_eq!((back.size, back.rest.len()), (Some(3), 1));
    assert_eq!(written(&back), written(&value));
}

#[test]
fn unknown_members_that_the_target_knows_become_its_own() {
    let later: Later = convert(&earlier(r#"{"id":"1","inner":[],"owner":"7"}"#));
    assert_eq!(later.owner.as_deref(), Some("7"));
    assert!(later.rest.is_empty());
}

/// The unknown member of the source is of another type than the target's: there is a place for what does not fit.
#[test]
fn what_does_not_fit_is_kept_until_the_field_is_set() {
    let value = earlier(r#"{"id":"1","inner":[],"owner":{"name":"x"}}"#);
    let mut later: Later = convert(&value);
    assert_eq!(later.owner, None);
    assert_eq!(written(&later), r#"{"id":"1","inner":[],"owner":{"name":"x"}}"#);
    later.owner = Some("7".into());
    assert_eq!(written(&later), r#"{"id":"1","inner":[],"owner":"7"}"#);
    assert_eq!(
        try_convert::<_, Later>(&earlier(r#"{"id":"1","at":"x","inner":[],"owner":{}}"#)).err().unwrap().path(),
        "owner"
    );
}

#[test]
fn what_the_source_lacked_is_lacking_still() {
    let value = earlier(r#"{"inner":null,"at":null}"#);
    let later: Later = convert(&value);
    assert_eq!(written(&later), r#"{"at":null,"inner":null}"#);
}

#[test]
fn what_the_target_requires_has_to_be_there() {
    let refused = |json: &str| {
        let error = try_convert::<_, Later>(&earlier(json)).err().unwrap();
        assert_eq!(error.target(), "Later");
        format!("{error}")
    };
    assert_eq!(refused(r#"{"id":"1","inner":[]}"#), "no Later: at: expected a date-time, found nothing");
    let error = try_convert::<_, Latest>(&earlier(r#"{"id":"1"}"#)).err().unwrap();
    assert_eq!(error.to_string(), "no Latest: only: expected LaterInner, found nothing");
    let nested = r#"{"id":"1","at":"2026-03-01","inner":[{"name":"a"},{}]}"#;
    assert_eq!(refused(nested), "no Later: inner[1].name: expected a text, found nothing");
    assert!(try_convert::<_, Later>(&earlier(r#"{"id":"1","at":"2026-03-01","inner":[{"name":""}]}"#)).is_ok());
}
