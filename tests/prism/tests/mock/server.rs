//! The mock server: started for a document, ended with the test.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use crate::documents::Served;

/// How long the server may take to read its document.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running server.
pub struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts it and waits until it listens.
    pub fn start(name: &str, document: &Served) -> Self {
        let name = name.replace('/', "-");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/prism");
        let program = folder.join("node_modules/.bin/prism");
        assert!(program.exists(), "the mock server is not installed: run tests/prism/run");
        let file = folder.join(format!("{name}.json"));
        fs::write(&file, serde_json::to_vec(&document.tree).unwrap()).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = fs::File::create(folder.join(format!("{name}.log"))).unwrap();
        let mut command = Command::new("node");
        if document.is_recursive {
            command.arg("--require").arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("references.cjs"));
        }
        command.arg(program).args(["mock", "--errors", "-h", "127.0.0.1", "-p", &port.to_string()]);
        if !document.is_recursive {
            // Answers by chance, the same in each run. The examples of the others would not be looked at.
            command.args(["--dynamic", "--seed", "hubspot-api"]);
        }
        let child = command.arg(&file).stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
        let mut server = Self { child, port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                server.child.try_wait().unwrap().is_none(),
                "the mock server of {name} ended: see its log in target/prism"
            );
            assert!(
                started.elapsed() < PATIENCE,
                "the mock server of {name} does not listen: see its log in target/prism"
            );
            std::thread::sleep(Duration::from_millis(200));
        }
        server
    }

    /// Where it listens.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The status of the answer to JSON that no operation would send.
    pub fn post(&self, path: &str, body: &str) -> u16 {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer token\r\nconnection: close\r\n\
             content-type: application/json\r\naccept: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
