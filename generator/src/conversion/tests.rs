use super::{Conversion, Reach};
use crate::model::{
    Alternative, Api, ApiVersion, Collection, DefinitionId, Member, Origin, Shape, SharedShape, Tag, Type,
};
use crate::part::Part;

fn conversions(collection: &Collection) -> Vec<Conversion> {
    super::conversions(collection, &Part::whole(collection))
}

fn member(name: &str, ty: Type, required: bool) -> Member {
    Member { name: name.to_owned(), ty, required, deprecated: false, access: Default::default() }
}

fn api(name: &str, version: &str) -> Api {
    let id = ApiVersion { group: "crm".to_owned(), api: name.to_owned(), version: version.to_owned() };
    Api { file: format!("{id}.yaml"), id, servers: Vec::new(), definitions: Vec::new(), operations: Vec::new() }
}

/// `tickets` in two versions, then `deals`.
fn collection(shapes: Vec<(&str, Shape, &[usize])>) -> Collection {
    let shape = |(name, shape, documents): (&str, Shape, &[usize])| SharedShape {
        shape,
        published: Some(name.to_owned()),
        uses: documents.iter().map(|document| (*document, Origin::Component(name.to_owned()))).collect(),
    };
    Collection {
        apis: vec![api("tickets", "v3"), api("tickets", "2026-03"), api("deals", "v3")],
        shapes: shapes.into_iter().map(shape).collect(),
    }
}

/// How the first of two records becomes the second.
fn reach(from: Vec<Member>, to: Vec<Member>) -> Reach {
    reach_of(Shape::Record(from, None), Shape::Record(to, None), Vec::new())
}

/// Other shapes follow the two, from index 2 on, and are no roots of their own.
fn reach_of(from: Shape, to: Shape, others: Vec<Shape>) -> Reach {
    let mut shapes = vec![("Thing", from, &[0_usize][..]), ("Thing", to, &[1])];
    let names = ["A", "B", "C", "D"];
    shapes.extend(names.into_iter().zip(others).map(|(name, shape)| (name, shape, &[0_usize, 1][..])));
    let found = conversions(&collection(shapes));
    match found.iter().find(|one| (one.from, one.to) == (DefinitionId(0), DefinitionId(1))) {
        None => Reach::Never,
        Some(one) if one.fallible => Reach::Some,
        Some(_) => Reach::Every,
    }
}

#[test]
fn members_decide() {
    let text = |required| member("a", Type::Text, required);
    assert_eq!(reach(vec![text(true)], vec![text(true), member("b", Type::Integer, false)]), Reach::Every);
    assert_eq!(reach(vec![text(true), member("b", Type::Integer, true)], vec![text(true)]), Reach::Every);
    assert_eq!(reach(vec![text(true)], vec![text(false)]), Reach::Every);
    assert_eq!(reach(vec![text(false)], vec![text(true)]), Reach::Some);
    assert_eq!(reach(vec![], vec![text(true)]), Reach::Never);
    assert_eq!(reach(vec![member("a", Type::Boolean, true)], vec![text(true)]), Reach::Never);
}

#[test]
fn types_decide() {
    let one = |from: Type, to: Type, required| reach(vec![member("a", from, true)], vec![member("a", to, required)]);
    let nullable = |ty: Type| Type::Nullable(Box::new(ty));
    let list = |ty: Type| Type::List(Box::new(ty));
    assert_eq!(one(Type::Text, nullable(Type::Text), true), Reach::Every);
    assert_eq!(one(nullable(Type::Text), Type::Text, true), Reach::Some);
    assert_eq!(one(nullable(Type::Text), Type::Text, false), Reach::Every);
    assert_eq!(one(Type::Integer, Type::Number, true), Reach::Every);
    assert_eq!(one(Type::Number, Type::Integer, true), Reach::Never);
    assert_eq!(one(Type::Text, Type::DateTime, true), Reach::Every);
    assert_eq!(one(Type::Text, Type::Secret, true), Reach::Every);
    assert_eq!(one(list(Type::Integer), list(Type::Number), true), Reach::Every);
    assert_eq!(one(list(nullable(Type::Text)), list(Type::Text), true), Reach::Never);
    assert_eq!(one(list(Type::Text), Type::Any, true), Reach::Every);
    assert_eq!(one(list(Type::Text), Type::Text, true), Reach::Never);
    assert_eq!(one(Type::Integer, Type::Text, true), Reach::Never);
}

#[test]
fn nested_and_recursive_records_are_followed() {
    let defined = |id: usize| Type::Defined(DefinitionId(id));
    let thing = |inner: usize| Shape::Record(vec![member("inner", defined(inner), true)], None);
    let inner = |own: usize, required: bool| {
        let children = member("children", Type::List(Box::new(defined(own))), false);
        Shape::Record(vec![children, member("name", Type::Text, required)], None)
    };
    assert_eq!(reach_of(thing(2), thing(3), vec![inner(2, true), inner(3, false)]), Reach::Every);
    assert_eq!(reach_of(thing(2), thing(3), vec![inner(2, false), inner(3, true)]), Reach::Some);
    let other = Shape::Record(vec![member("name", Type::Integer, true)], None);
    assert_eq!(reach_of(thing(2), thing(3), vec![inner(2, true), other]), Reach::Never);
}

#[test]
fn enumerations_are_open_and_stand_for_text() {
    let values = |values: &[&str]| Shape::Enumeration(values.iter().map(|value| (*value).to_owned()).collect());
    assert_eq!(reach_of(values(&["A"]), values(&["B"]), Vec::new()), Reach::Every);
    let numbers =
        |ty: Type, values: &[&str]| Shape::Constants(ty, values.iter().map(|one| (*one).to_owned()).collect());
    assert_eq!(reach_of(numbers(Type::Integer, &["1"]), numbers(Type::Integer, &["2"]), Vec::new()), Reach::Every);
    assert_eq!(reach_of(numbers(Type::Integer, &["1"]), numbers(Type::Boolean, &["true"]), Vec::new()), Reach::Never);
    let thing = |ty: Type| Shape::Record(vec![member("a", ty, true)], None);
    let defined = Type::Defined(DefinitionId(2));
    assert_eq!(reach_of(thing(defined.clone()), thing(Type::Text), vec![values(&["A"])]), Reach::Every);
    assert_eq!(reach_of(thing(Type::Text), thing(defined), vec![values(&["A"])]), Reach::Every);
}

#[test]
fn alternatives_of_one_tag_have_to_fit() {
    let union = |id: usize, value: &str| {
        let tag = Tag { member: "type".to_owned(), values: vec![value.to_owned()] };
        let ty = Type::Defined(DefinitionId(id));
        Shape::Union(vec![Alternative { name: "One".to_owned(), ty, tag: Some(tag), required: Vec::new() }])
    };
    let record = |ty: Type| Shape::Record(vec![member("a", ty, true)], None);
    let others = || vec![record(Type::Text), record(Type::Boolean)];
    assert_eq!(reach_of(union(2, "x"), union(2, "x"), others()), Reach::Every);
    assert_eq!(reach_of(union(2, "x"), union(3, "x"), others()), Reach::Never);
    // What the target does not know stays raw.
    assert_eq!(reach_of(union(2, "x"), union(3, "y"), others()), Reach::Every);
}

#[test]
fn other_members_have_to_be_of_one_type() {
    let open = |ty: Option<Type>| Shape::Record(vec![member("a", Type::Text, true)], ty);
    let texts = || Some(Type::Map(Box::new(Type::Text)));
    assert_eq!(reach_of(open(texts()), open(texts()), Vec::new()), Reach::Every);
    assert_eq!(reach_of(open(None), open(texts()), Vec::new()), Reach::Never);
}

#[test]
fn shapes_of_different_apis_or_names_do_not_meet() {
    let record = |required| Shape::Record(vec![member("a", Type::Text, required)], None);
    let across = collection(vec![("Thing", record(true), &[0]), ("Thing", record(false), &[2])]);
    assert_eq!(conversions(&across), Vec::new());
    let named = collection(vec![("Thing", record(true), &[0]), ("Other", record(false), &[1])]);
    assert_eq!(conversions(&named), Vec::new());
    let shared = collection(vec![("Thing", record(true), &[0, 2]), ("Thing", record(false), &[1, 2])]);
    let documents: Vec<Vec<usize>> =
        conversions(&shared).iter().map(|one| one.documents.iter().copied().collect()).collect();
    assert_eq!(documents, [vec![0, 1, 2], vec![0, 1, 2]]);
}
