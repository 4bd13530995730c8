use hubspot_generator::*;
use std::path::Path;
fn main() {
    let t=std::time::Instant::now();
    let specs = Path::new("specs");
    let catalog = catalog::Catalog::read(&std::fs::read_to_string(specs.join("catalog.yaml")).unwrap()).unwrap();
    let mut objects = lower::ObjectTypes::default();
    for o in &catalog.objects { let (g,a)=o.api.split_once('/').unwrap(); let mut names=vec![o.segment.clone()]; names.extend(o.type_id.clone()); objects.insert(g,a,names); }
    let docs = load::load(specs).unwrap_or_else(|f| panic!("{f}"));
    eprintln!("load {:?}", t.elapsed());
    let overlays = overlay::read(specs).unwrap_or_else(|f| panic!("{f}"));
    let (docs,_)= overlay::apply(&overlays, docs).unwrap_or_else(|f| panic!("{f}"));
    eprintln!("overlay {:?}", t.elapsed());
    let parsed = load::parse(docs).unwrap_or_else(|f| panic!("{f}"));
    eprintln!("parse {:?}", t.elapsed());
    let apis = lower::lower(&parsed, &objects).unwrap_or_else(|f| panic!("{f}"));
    eprintln!("lower {:?}", t.elapsed());
    let coll = unify::unify(apis);
    eprintln!("unify {:?} {} shapes", t.elapsed(), coll.shapes.len());
    let (names, lock) = name::name(&coll, &objects, &Default::default()).unwrap_or_else(|f| panic!("{f}"));
    eprintln!("name {:?} sigs {} calls {}", t.elapsed(), names.signatures.len(), names.calls.len());
    let mut last=String::new();
    for ((d,o),n) in &names.operations { let a=&coll.apis[*d]; let op=&a.operations[*o]; let id=a.id.to_string(); if id!=last {println!("== {id}"); last=id;} println!("{n:50} {} {} [{}]", op.method.as_str(), op.path, names.signatures[names.calls[names.call_of[&(*d,*o)]].signature].home); }
    std::fs::write("/tmp/lock.yaml", yaml::write_of(&lock).unwrap()).unwrap();
    let mut k=std::collections::BTreeMap::new();
    for s in &coll.shapes { *k.entry(match s.shape { model::Shape::Record(_)=>"record", model::Shape::Enumeration(_)=>"enum", model::Shape::Union(_)=>"union", model::Shape::Alias(_)=>"alias"}).or_insert(0)+=1; }
    eprintln!("{k:?}");
    for s in &coll.shapes { if let model::Shape::Union(a)=&s.shape { let n=a.iter().filter(|x| x.tag.is_none()).count(); if n>0 { eprintln!("untagged {n}/{} {:?}", a.len(), s.uses[0]); } } }
}
