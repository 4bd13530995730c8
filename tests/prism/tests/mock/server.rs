//! The mock server: started for a document, ended with the test.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long the server may take to read its document.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running server.
pub struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts it and waits until it listens.
    pub fn start(name: &str, document: &Value) -> Self {
        let name = name.replace('/', "-");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/prism");
        let program = folder.join("node_modules/.bin/prism");
        assert!(program.exists(), "the mock server is not installed: run tests/prism/run");
        let file = folder.join(format!("{name}.json"));
        fs::write(&file, serde_json::to_vec(document).unwrap()).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = fs::File::create(folder.join(format!("{name}.log"))).unwrap();
        let child = Command::new(program)
            .args(["mock", "--errors", "-h", "127.0.0.1", "-p", &port.to_string()])
            .arg(&file)
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut server = Self { child, port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(server.child.try_wait().unwrap().is_none(), "the mock server ended: see target/prism/{name}.log");
            assert!(started.elapsed() < PATIENCE, "the mock server does not listen: see target/prism/{name}.log");
            std::thread::sleep(Duration::from_millis(200));
        }
        server
    }

    /// Where it listens.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
