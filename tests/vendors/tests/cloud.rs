//! The control plane: a base whose heirs its discriminator tells apart, deep filters, credentials by alternatives, answers
//! by class.

use crate::sent::{form, sent};
use hubspot_tests::loopback::{Answer, Server};
use hubspot_vendor_tests::cloud::control::v1 as cloud;
use hubspot_vendor_tests::runtime::operation::Credential;
use hubspot_vendor_tests::runtime::shape::Place;
use hubspot_vendor_tests::runtime::{Client, Endpoint, decode};
use hubspot_vendor_tests::{File, Map};
use serde_json::json;

#[test]
fn who_refers_to_the_base_means_one_of_its_heirs() {
    let disk = json!({"kind": "Disk", "id": "d", "size": 3, "of": {"id": "m", "cores": 4, "kind": "Machine"}});
    let resource: cloud::Resource = decode(disk.to_string().as_bytes()).unwrap();
    let cloud::Resource::Disk(disk) = resource else { panic!() };
    let Some(of) = disk.of else { panic!() };
    assert!(matches!(of, cloud::Resource::Machine(machine) if matches!(machine.cores, cloud::MachineCores::V4)));
    let other: cloud::Resource = decode(br#"{"kind":"Bucket","id":"b"}"#).unwrap();
    assert!(matches!(other, cloud::Resource::Unknown(_)));
}

#[test]
fn filters_as_deep_as_they_are() {
    let created = cloud::ListMachinesFilterCreated::new();
    let filter = cloud::ListMachinesFilter::new()
        .state(["running", "stopped"])
        .created(created.gte("2026-03-01T10:00:00Z".parse::<hubspot_vendor_tests::DateTime>().unwrap()))
        .tags([("team", "a b")].into_iter().collect::<Map<_>>());
    let list = cloud::ListMachines::new().filter(filter).order([("size", "asc")].into_iter().collect::<Map<_>>());
    assert_eq!(
        form(sent(&list).uri().query().unwrap()),
        [
            "size=asc",
            "filter[created][gte]=2026-03-01T10:00:00Z",
            "filter[state][]=running",
            "filter[state][]=stopped",
            "filter[tags][team]=a b",
        ]
    );
    let stored = serde_json::to_value(&list).unwrap();
    assert_eq!(serde_json::from_value::<cloud::ListMachines>(stored).unwrap(), list);
}

#[test]
fn the_credential_is_one_that_can_be_shown() {
    let description = |description: hubspot_vendor_tests::runtime::Description| description;
    let list = description(<cloud::ListMachines as Endpoint>::DESCRIPTION);
    assert_eq!((list.credential, list.scopes), (Credential::Bearer, &["control.read", "control.write"][..]));
    let create = description(<cloud::CreateMachine as Endpoint>::DESCRIPTION);
    assert_eq!(create.credential, Credential::Key(Place::Header, "X-Api-Key"));
    let archive = description(<cloud::ArchiveMachine as Endpoint>::DESCRIPTION);
    assert_eq!((archive.credential, archive.servers), (Credential::None, &["https://machines.cloud.example"][..]));
}

#[tokio::test]
async fn keys_go_where_they_belong() {
    let machine = r#"{"kind":"Machine","id":"m","cores":4}"#;
    let answers = [Answer::json("203 Non-Authoritative Information", machine), Answer::new("202 Accepted")];
    let server = Server::answering(answers.into_iter().chain([Answer::json("200 OK", machine)])).unwrap();
    let client =
        Client::builder().key("X-Api-Key", "k1").key("key", "k2+").base_url(server.base_url()).build().unwrap();
    let create = cloud::CreateMachine::new(cloud::Machine::new(4, "m", "Machine")).x_dry_run(true);
    assert!(client.send(&create).await.unwrap().is_some(), "any 2xx is a success");
    assert!(client.send(&create).await.unwrap().is_none());
    let image = cloud::CreateImage::new().body(cloud::CreateImageBody::new(File::new("a.img", "x")));
    assert!(matches!(client.send(&image).await.unwrap(), cloud::Resource::Machine(_)));
    let error = client.send(&cloud::ListMachines::new()).await.unwrap_err().to_string();
    assert!(error.contains("an access token"), "{error}");
    let requests = server.requests().unwrap();
    assert_eq!([requests[0].header("x-api-key"), requests[0].header("x-dry-run")], [Some("k1"), Some("true")]);
    assert_eq!(requests[2].line(), "POST /images?key=k2%2B");
}

#[tokio::test]
async fn a_name_and_a_password() {
    use hubspot_vendor_tests::runtime::Operation;
    struct Ping;
    impl Operation for Ping {
        const METHOD: http::Method = http::Method::GET;
        const PATH: &'static str = "/ping";
        type Response = ();
        fn to_http(&self, base: &str) -> Result<http::Request<bytes::Bytes>, hubspot_vendor_tests::Error> {
            Ok(http::Request::get(format!("{base}/ping")).body(bytes::Bytes::new()).unwrap())
        }
        fn from_http(_: http::Response<bytes::Bytes>) -> Result<(), hubspot_vendor_tests::Error> {
            Ok(())
        }
        fn description() -> Option<&'static hubspot_vendor_tests::runtime::Description> {
            const PING: hubspot_vendor_tests::runtime::Description =
                hubspot_vendor_tests::runtime::Description::get("/ping").basic();
            Some(&PING)
        }
    }
    let server = Server::answering([Answer::new("204 No Content")]).unwrap();
    let client = Client::builder().basic("ada", "pässword").base_url(server.base_url()).build().unwrap();
    client.send(&Ping).await.unwrap();
    let sent = server.requests().unwrap().remove(0);
    assert_eq!(sent.header("authorization"), Some("Basic YWRhOnDDpHNzd29yZA=="));
}
