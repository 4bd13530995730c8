//! What a build script sees.

use crate::Builder;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with the files of a project, and one for what is generated.
struct Project(TempDir);

const SHOP: &str = "openapi: 3.0.3\ninfo: {title: shop, version: v1}\npaths:\n  /lines:\n    get:\n      responses:\n        '200':\n          \
                    description: ''\n          content: {application/json: {schema: {$ref: '#/components/schemas/Line'}}}\n\
                    components:\n  schemas:\n    Line: {type: object, properties: {article: {type: string}}}\n    Paging: {type: \
                    object, properties: {page: {type: integer}}}\n";

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        fs::create_dir(project.path("out")).unwrap();
        project
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn put(&self, file: &str, text: &str) -> PathBuf {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// The text that a builder gives.
    fn text(&self, builder: &Builder) -> String {
        builder.generate_to(&self.path("out")).unwrap();
        fs::read_to_string(self.path("out/hubspot.rs")).unwrap()
    }

    /// The faults that a builder gives: file and pointer, what was found, what to do.
    fn faults(&self, builder: &Builder) -> Vec<(String, String, String)> {
        let failure = builder.generate_to(&self.path("out")).unwrap_err();
        assert!(!self.path("out/hubspot.rs").exists());
        let place = |file: String| file.replace(&format!("{}/", self.0.path().display()), "");
        let faults = failure.faults().sorted().into_iter();
        let mut faults: Vec<_> =
            faults.map(|fault| (place(format!("{}#{}", fault.file, fault.pointer)), fault.found, fault.help)).collect();
        faults.sort();
        faults
    }
}

#[test]
fn an_operation_comes_with_what_it_mentions_and_nothing_else() {
    let text = Project::new().text(&Builder::new().select("crm/tickets/2026-03/Get"));
    assert!(text.contains("pub type Get =") && text.contains("pub struct SimplePublicObjectWithAssociations {"));
    assert!(!text.contains("pub type List =") && !text.contains("BatchInput"));
    assert!(!text.contains("cfg("), "no features, for the crate that includes the code has none of them");
    assert!(!text.contains("crate::"), "no path from a root that the code does not know");
}

#[test]
fn a_type_may_be_selected_too() {
    let text = Project::new().text(&Builder::new().select("crm/tickets/2026-03/Filter"));
    assert!(text.contains("pub struct Filter {") && text.contains("pub enum FilterOperator {"));
    assert!(!text.contains("pub type "));
}

#[test]
fn sources_select_what_they_name() {
    let project = Project::new();
    let main = "use crate::hubspot::crm::tickets::v2026_03 as t;\nfn f() { g!(t::Get::new(\"1\"), t::Nothing); }";
    project.put("src/deep/main.rs", main);
    let builder = Builder::new().scan(project.path("src"), "hubspot");
    let text = project.text(&builder);
    assert!(text.contains("pub type Get =") && !text.contains("pub type List ="));
    let time = || fs::metadata(project.path("out/hubspot.rs")).unwrap().modified().unwrap();
    let before = time();
    project.put("src/deep/main.rs", &format!("// another line\n{main}"));
    project.text(&builder);
    assert_eq!(time(), before, "a change of the sources that names nothing new changes nothing");
    project.put("src/other.rs", "type L = crate::hubspot::crm::tickets::v2026_03::List;");
    assert!(project.text(&builder).contains("pub type List ="));
}

#[test]
fn what_sources_name_wrongly_is_told_with_what_is_near() {
    let project = Project::new();
    project.put("src/main.rs", "type T = hubspot::crm::tickets::v2026_03::BatchUpsrt;");
    let expected = (
        "src/main.rs#".to_owned(),
        "`BatchUpsrt`, which crm/tickets/2026-03 does not have".to_owned(),
        "near it: `BatchUpsert`, `BatchUpdate`, `BatchCreate`".to_owned(),
    );
    assert_eq!(project.faults(&Builder::new().scan(project.path("src"), "hubspot")), [expected]);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let project = Project::new();
    let broken = project.put("broken.yaml", &SHOP.replace("'200'", "'20'"));
    let builder = Builder::new()
        .select("crm/tikets")
        .select("crm/**")
        .select("crm/tickets/v3/BatchUpsrt")
        .spec("acme/shop/v1", broken)
        .spec("acme/other/v1", project.path("gone.yaml"))
        .spec("acme", project.path("gone.yaml"));
    let told: Vec<String> =
        project.faults(&builder).into_iter().map(|(place, found, _)| format!("{place} {found}")).collect();
    let expected = [
        "broken.yaml#/paths/~1lines/get/responses/20 the status `20`",
        "build.rs# the selection `crm/**`",
        "build.rs# the selection `crm/tikets`, which matches nothing: there is no API `tikets`",
        "gone.yaml# a file that cannot be read: No such file or directory (os error 2)",
        "gone.yaml# the name `acme`",
    ];
    assert_eq!(told, expected);
    let (_, found, help) = project.faults(&Builder::new().select("crm/tickets/v3/BatchUpsrt")).remove(0);
    assert!(found.ends_with("there is no operation or type `BatchUpsrt`"), "{found}");
    assert!(help.starts_with("near it: `BatchUpsert`"), "{help}");
    assert_eq!(project.faults(&Builder::new())[0].1, "a builder that selects nothing");
}

#[test]
fn own_documents_stand_beside_hubspots() {
    let project = Project::new();
    let shop = project.put("shop.yaml", SHOP);
    let builder = Builder::new().select("crm/tickets/2026-03/List").spec("acme/shop/v1", shop);
    let text = project.text(&builder);
    assert!(text.contains("pub mod acme {") && text.contains("pub struct Paging {"));
    assert!(text.contains("ShopPaging as Paging"), "in its module each type has its published name");
    // A change of the document is a change of the code.
    project.put("shop.yaml", &SHOP.replace("article", "item"));
    assert!(project.text(&builder).contains("pub item: Option<Text>"));
}

#[test]
fn an_own_document_takes_the_place_of_hubspots() {
    let project = Project::new();
    let own = project.put("tickets.yaml", SHOP);
    let text = project.text(&Builder::new().select("crm/tickets/v3").spec("crm/tickets/v3", own));
    assert!(text.contains("pub struct Line {") && !text.contains("pub type BatchRead"));
}

const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nx-documents: [DOCUMENTS]\nactions:\n- target: \
                       $.components.schemas.TARGET.properties\n  description: d\n  update: {rank: {type: integer}}\n";

fn overlay(project: &Project, documents: &str, target: &str) -> PathBuf {
    project.put("o.yaml", &OVERLAY.replace("DOCUMENTS", documents).replace("TARGET", target))
}

#[test]
fn own_overlays_correct_hubspots_documents_and_own_ones() {
    let project = Project::new();
    let shop = project.put("shop.yaml", SHOP);
    let builder = Builder::new().select("crm/tickets/2026-03/Filter").spec("acme/shop/v1", shop);
    let text = project.text(&builder.clone().overlay(overlay(&project, "acme/*/*", "Line")));
    assert!(text.contains("pub rank: Option<i64>"));
    let text = project.text(&builder.clone().overlay(overlay(&project, "crm/tickets/*", "Filter")));
    assert!(text.contains("pub rank: Option<i64>"));
    assert!(text.contains("pub struct Filter {"), "it keeps its name");
    // For another document than those selected it is passed over, not taken for expired.
    let text = project.text(&builder.overlay(overlay(&project, "crm/deals/*", "Filter")));
    assert!(!text.contains("pub rank"));
}

#[test]
fn own_overlays_expire() {
    let project = Project::new();
    let builder = Builder::new().select("crm/tickets/2026-03/Filter");
    for (documents, target, pointer) in
        [("crm/tickets/*", "Fliter", "/actions/0/target"), ("crm/tikets/*", "Filter", "/x-documents/0")]
    {
        let (place, ..) = project.faults(&builder.clone().overlay(overlay(&project, documents, target))).remove(0);
        assert_eq!(place, format!("o.yaml#{pointer}"));
    }
}

#[test]
fn a_folder_takes_the_place_of_the_packages_specifications() {
    let project = Project::new();
    project.put("specs/demo/things/v3.yaml", SHOP);
    project.put("specs/demo/others/v3.yaml", &SHOP.replace("/lines", "/others").replace("article", "name"));
    let builder = Builder::new().specs(project.path("specs"));
    // Named with the whole folder: `Line` is the plain name of another one.
    let text = project.text(&builder.clone().select("demo/things/*"));
    assert!(text.contains("pub struct ThingsLine {") && text.contains("ThingsLine as Line"), "{text}");
    assert!(!text.contains("pub mod others"));
    project.put("specs/demo/things/v3.yaml", &SHOP.replace("article", "piece"));
    assert!(project.text(&builder.select("demo/things/*")).contains("pub piece"));
}

#[test]
fn deprecated_operations_warn_where_it_is_wished() {
    let project = Project::new();
    let shop = project.put("shop.yaml", &SHOP.replace("    get:\n", "    get:\n      deprecated: true\n"));
    let builder = Builder::new().spec("acme/shop/v1", shop);
    assert!(!project.text(&builder).contains("#[deprecated"));
    let text = project.text(&builder.deprecations(true));
    assert!(text.contains("#[deprecated(note = \"Deprecated.\")]"), "{text}");
}

#[test]
fn nothing_changed_writes_nothing() {
    let project = Project::new();
    let builder = Builder::new().select("crm/tickets/2026-03/Get");
    project.text(&builder);
    let times = || {
        let files = fs::read_dir(project.path("out")).unwrap().map(|entry| entry.unwrap());
        let mut times: Vec<_> =
            files.map(|file| (file.file_name(), file.metadata().unwrap().modified().unwrap())).collect();
        times.sort();
        times
    };
    let before = times();
    project.text(&builder);
    assert_eq!(times(), before);
    fs::remove_file(project.path("out/hubspot.rs")).unwrap();
    assert!(project.text(&builder).contains("pub type Get"));
}

#[test]
fn cargo_watches_what_is_read_and_nothing_else() {
    let watched = |builder: Builder| -> Vec<String> {
        let lines = builder.watched().into_iter();
        lines.map(|line| line.strip_prefix("cargo::rerun-if-changed=").unwrap().to_owned()).collect()
    };
    assert_eq!(watched(Builder::new().select("crm")), ["build.rs"]);
    let all = Builder::new().spec("a/b/c", "c.yaml").overlay("o.yaml").specs("specs").scan("src", "hubspot");
    assert_eq!(watched(all), ["build.rs", "c.yaml", "o.yaml", "specs", "src"]);
}

#[test]
fn a_failure_is_shown_as_the_command_line_shows_it() {
    let failure = Builder::new().generate_to(Path::new("nowhere")).unwrap_err();
    let text = "build.rs#\n  found:    a builder that selects nothing\n  expected: a selection\n  help:     call `select`, `scan` or \
                `spec`; `select(\"*\")` is everything\n\n1 fault";
    assert_eq!(failure.to_string(), text);
    assert_eq!(format!("{failure:?}"), format!("nothing was generated\n\n{text}"));
}
